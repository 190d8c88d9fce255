"""The table of what is told: topic by platform by language, from the files as they stand."""

from pathlib import Path

import pytest

from bot.content.coverage import Cell, as_text, coverage
from bot.content.draft import Draft, draft
from bot.content.folder import read_folder
from bot.content.renewal import renewed
from bot.content.scaffold import new_language
from tests.sample_knowledge import edit, write_sample

OUTLIER = "languages/hi/platforms/outlier.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample with its translations marked."""
    write_sample(tmp_path)
    put(tmp_path, renewed(read_folder(tmp_path)[0]))
    return tmp_path


def put(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def sheets(folder: Path) -> Draft:
    return draft(read_folder(folder)[0])[0]


def test_facts_are_counted_and_gaps_shown(folder: Path) -> None:
    assert coverage(sheets(folder)) == {
        "pay": {"outlier": Cell(2), "mercor": Cell(1)},
        "payout": {"outlier": Cell(0, is_gap=True), "mercor": Cell(1)},
    }


def test_a_language_that_misses_a_sentence_stands_in_the_cell(folder: Path) -> None:
    edit(folder, OUTLIER, "  outlier-pay-press:\n    text", "  outlier-pay-pres:\n    text")
    table = coverage(sheets(folder))
    assert table["pay"]["outlier"] == Cell(2, behind=("hi",))
    assert table["pay"]["mercor"] == Cell(1)


def test_a_language_that_renders_an_older_english_stands_in_the_cell(folder: Path) -> None:
    edit(folder, "languages/en/platforms/mercor.yaml", "pays every week", "pays each week")
    assert coverage(sheets(folder))["payout"]["mercor"] == Cell(1, behind=("ar", "hi"))


def test_the_table_shows_a_language_that_is_only_begun(folder: Path) -> None:
    put(folder, new_language(read_folder(folder)[0], "ur"))
    assert as_text(sheets(folder)).splitlines() == [
        "                   outlier    mercor",
        "pay                   2 ur      1 ur",
        "payout                   -      1 ur",
        '"-" is a stored "not known", "." nothing at all; behind a number: languages that do not '
        "tell all of it, or an older English",
        "ar              4 of 4 facts, 6 of 6 messages, 120 example questions, 0 outdated",
        "en              4 of 4 facts, 6 of 6 messages, 60 example questions, 0 outdated",
        "hi              4 of 4 facts, 6 of 6 messages, 120 example questions, 0 outdated",
        "ur              0 of 4 facts, 0 of 6 messages, 0 example questions, 0 outdated",
    ]


def test_files_of_which_little_can_be_read_have_a_table_too(folder: Path) -> None:
    (folder / "topics.yaml").write_text("topics: [", encoding="utf-8")
    assert as_text(sheets(folder)).splitlines()[-1].startswith("hi")
