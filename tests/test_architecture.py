"""The rules of the structure: imports go downwards, the core is pure, texts live in knowledge/."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
MODULES = sorted((PROJECT / "bot").rglob("*.py"))
IDS = [str(path.relative_to(PROJECT)) for path in MODULES]
OTHER_SCRIPTS = re.compile("[\u0600-\u06ff\u0900-\u097f]{3,}")
SPELLING_TABLES = (
    "text.py",
    "skeleton.py",
    "spellings.py",
    "money_names.py",
    "phrases.py",
    "rare_phrases.py",
    "daytime_phrases.py",
    "named_days.py",
    "clock.py",
    "spoken_phrases.py",
    "asking_phrases.py",
    "paid_phrases.py",
    "recorded_phrases.py",
    "offer_phrases.py",
    "signs.py",
    "exchange_phrases.py",
    "fee_phrases.py",
    "other_phrases.py",
    "time_off_phrases.py",
    "folding.py",
    "number_words.py",
    "tokens.py",
    "composing.py",
    "platforms.py",
    "worked_phrases.py",
    "within_phrases.py",
    "fewer_phrases.py",
    "supposing_phrases.py",
    "step_phrases.py",
    "fraction_phrases.py",
    "piece_phrases.py",
    "free_phrases.py",
    "short_phrases.py",
    "dialect_phrases.py",
    "dialect_asking_phrases.py",
    "dialect_words.py",
    "dialect_pay_phrases.py",
    "hindi_phrases.py",
    "hindi_pay_phrases.py",
    "hindi_words.py",
    "hindi_asking_phrases.py",
    "change_words.py",
    "counted_phrases.py",
    "told_phrases.py",
)
"""Modules whose subject is how people spell; their words are never shown."""


def test_imports_go_downwards_and_the_core_does_no_input_or_output() -> None:
    # A process of its own: the linter configures logging for the whole of it.
    linter = Path(sys.executable).parent / "lint-imports"
    checked = subprocess.run([linter], cwd=PROJECT, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_a_module_says_first_what_it_gives(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

    assert docstring, "the module has no docstring"
    assert docstring.splitlines()[0].endswith((".", ":", "?")), docstring.splitlines()[0]


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_no_text_for_people_in_another_language_stands_in_python(path: Path) -> None:
    if path.name in SPELLING_TABLES:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spoken_about = {n.value for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    constants = [n for n in ast.walk(tree) if isinstance(n, ast.Constant) and n not in spoken_about]
    texts = [node.value for node in constants if isinstance(node.value, str)]

    assert [t for t in texts if OTHER_SCRIPTS.search(t)] == []


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_only_the_error_handler_catches_everything(path: Path) -> None:
    caught = re.findall(r"except Exception\b", path.read_text(encoding="utf-8"))

    assert len(caught) <= (path.name == "dispatch.py")
