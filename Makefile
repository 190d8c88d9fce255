# make run: the bot with a token, the sandbox without.  make test: everything that must hold.
# Both set up what they need in .venv; PYTHON names another interpreter (3.11 or newer).
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt
UV := $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python -c constraints.txt

# uv takes seconds where pip takes a minute; pip helps where uv has no build or finds no index.
# Compiling beforehand spares each start most of a second where Python may not write beside sources.
define install
	@$(PIP) uv && $(UV) $(1) || { echo "uv could not; installing with pip"; $(PIP) $(1); }
	@$(BIN)/python -m compileall -q bot
endef

.PHONY: run test tests setup setup-test lint clean

run: setup
	@if [ -n "$$TELEGRAM_BOT_TOKEN$$TELEGRAM_BOT_TOKEN_FILE" ]; then exec $(BIN)/ujrat run; \
	else exec $(BIN)/ujrat sandbox; fi

test: setup-test
	@$(MAKE) --no-print-directory -j 2 lint tests

tests: setup-test
	$(BIN)/ujrat check --strict
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

setup: .venv/installed

setup-test: .venv/installed-test
	@sh tests/need_chromium.sh

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name it: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv || \
		{ echo "python3-venv is needed (Debian, Ubuntu: apt-get install python3-venv)"; exit 1; }

.venv/installed: pyproject.toml constraints.txt | .venv/bin/pip
	$(call install,-e .)
	@touch $@

.venv/installed-test: pyproject.toml constraints.txt | .venv/bin/pip
	$(call install,-e '.[dev]')
	@touch .venv/installed $@

clean:
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis
