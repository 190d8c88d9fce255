"""The commands that write files of the knowledge: beginnings, sheets, schemas."""

import csv
import re
from pathlib import Path

import pytest

from bot import cli
from bot.content.folder import digest, read_folder
from tests.sample_knowledge import write_sample

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "knowledge").mkdir()
    monkeypatch.setenv("UJRAT_KNOWLEDGE_DIR", str(tmp_path / "knowledge"))
    return write_sample(tmp_path / "knowledge")


def content(folder: Path) -> str:
    return digest(read_folder(folder)[0])


def test_new_platform_writes_its_file_and_says_what_is_left(folder: Path, capsys: Printed) -> None:
    assert cli.main(["new-platform", "example_ai", "Example AI"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == str(folder / "platforms" / "example_ai.yaml")
    assert lines[1] == "4 things are left to do, which `ujrat check` lists; the first:"
    assert lines[2].startswith("    platforms/example_ai.yaml:6: ")
    assert cli.main(["check"]) == 1
    assert "platforms/example_ai.yaml:11: `looked` is still to be" in capsys.readouterr().out


def test_many_problems_are_counted_by_file_below_them(folder: Path, capsys: Printed) -> None:
    assert cli.main(["new-language", "ur"]) == 0
    assert cli.main(["new-topic", "equipment"]) == 0
    capsys.readouterr()
    assert cli.main(["check"]) == 1
    *told, last = capsys.readouterr().out.splitlines()
    counts = re.findall(r"(?m)^ +(\d+) in [a-z/A-Z-]+\.yaml$", "\n".join(told))
    assert last.startswith(f"{sum(map(int, counts))} problems")
    assert len(counts) > 5


def test_new_language_and_its_typing_write_their_folders(folder: Path, capsys: Printed) -> None:
    assert cli.main(["new-language", "ur"]) == 0
    assert cli.main(["new-language", "ur-Latn"]) == 0
    assert sorted(path.name for path in (folder / "languages").glob("ur*")) == ["ur", "ur-Latn"]
    assert capsys.readouterr().out.count("are left to do") == 2


def test_new_topic_is_added_to_every_file_that_lists_topics(folder: Path) -> None:
    assert cli.main(["new-topic", "equipment"]) == 0
    holding = [path for path in folder.rglob("*.yaml") if "equipment" in path.read_text("utf-8")]
    assert len(holding) == 1 + 5 + 3


REFUSED = [
    (["new-platform", "outlier", "x"], "platforms/outlier.yaml is there already: edit it"),
    (["new-language", "gu"], "gu is written in Gujr letters"),
    (["new-topic", "Pay"], "`Pay` is no id"),
    (["export", "fr", "fr.csv"], "`fr` is not a language to translate to"),
    (["export", "hi", "/dev/null/x"], "/dev/null/x: cannot be written (Not a directory)"),
    (["import", "hi", "/no/such.csv"], "/no/such.csv: cannot be read (No such file"),
]


@pytest.mark.parametrize(("arguments", "reason"), REFUSED)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    folder: Path, capsys: Printed, arguments: list[str], reason: str
) -> None:
    before = content(folder)
    assert cli.main(arguments) == 2
    assert capsys.readouterr().err.startswith(reason)
    assert content(folder) == before


def test_a_language_goes_out_and_comes_back_as_a_sheet(
    folder: Path, tmp_path: Path, capsys: Printed
) -> None:
    before, sheet = content(folder), str(tmp_path / "hi.csv")
    assert cli.main(["export", "hi", sheet]) == 0
    assert cli.main(["import", "hi", sheet]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "0 files changed; run `ujrat check`"
    assert content(folder) == before


def test_a_refused_sheet_changes_nothing_and_every_cell_is_told(
    folder: Path, tmp_path: Path, capsys: Printed
) -> None:
    before, sheet = content(folder), tmp_path / "hi.csv"
    cli.main(["export", "hi", str(sheet)])
    with sheet.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened))
    rows[1][3], rows[4][3], rows[5][3] = "नया", "कमाई 5", "कितना?"
    with sheet.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([*rows[:5], [*rows[5][:3], "कितना **है?"], *rows[6:]])
    capsys.readouterr()
    assert cli.main(["import", "hi", str(sheet)]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "Nothing is taken in:"
    assert [line.split(":")[0] for line in told[1:]] == ["D2", "D6"]
    assert content(folder) == before


def test_schemas_are_written_beside_the_knowledge(folder: Path) -> None:
    assert cli.main(["schemas"]) == 0
    assert (folder / "schemas" / "platform.json").is_file()
    assert cli.main(["check"]) == 0
