# make run: the bot with a token, the sandbox without.  make test: everything that must hold.
# Both set up what they need in .venv; PYTHON names another interpreter (3.11 or newer).
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test setup setup-test lint clean

run: setup
	@if [ -n "$$TELEGRAM_BOT_TOKEN$$TELEGRAM_BOT_TOKEN_FILE" ]; then exec $(BIN)/ujrat run; \
	else exec $(BIN)/ujrat sandbox; fi

test: setup-test lint
	$(BIN)/ujrat check --strict
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

setup: .venv/installed

setup-test: .venv/installed-test
	@sh tests/need_chromium.sh

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name it: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv || \
		{ echo "python3-venv is needed (Debian, Ubuntu: apt-get install python3-venv)"; exit 1; }
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/installed-test: .venv/installed
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

clean:
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis
