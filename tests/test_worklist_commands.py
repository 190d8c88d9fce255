"""The editors' lists on the command line, from what a bot has kept."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import cli
from bot.storage.store import open_store
from tests.applied_diff import apply
from tests.sample_knowledge import edit, write_sample

Printed = pytest.CaptureFixture[str]
NOW = datetime.now(UTC)
TODAY = NOW.date()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "knowledge").mkdir()
    monkeypatch.setenv("UJRAT_KNOWLEDGE_DIR", str(tmp_path / "knowledge"))
    monkeypatch.setenv("UJRAT_DATA_DIR", str(tmp_path / "data"))
    return write_sample(tmp_path / "knowledge")


@pytest.fixture
def asked(folder: Path) -> Path:
    """The knowledge beside a journal with questions and feedback."""
    store = open_store(folder.parent / "data")
    questions = [
        *[("does outlier pay in gold", "en")] * 3,
        ("Outlier pays in gold?", "en"),
        ("do they give a laptop", "en"),
        ("my mail is asha@example.com, why no laptop", "en"),
        ("mercor gold me deta hai\x1b[2J", "hi-Latn"),
    ]
    for person, (text, typing) in enumerate(questions):
        store.journal.unanswered(text, typing, person, NOW - timedelta(days=person))
    for verdict, times in (("outdated", 3), ("bad", 1), ("good", 2)):
        for _ in range(times):
            store.journal.feedback(verdict, "pay", ["outlier"], NOW)
    store.journal.feedback("bad", "", [], NOW)
    store.journal.feedback("good", "payout", ["mercor"], NOW)
    store.journal.asked_for({("pay", "outlier"): 6, ("payout", "mercor"): 1}, TODAY)
    store.close()
    return folder


def test_unanswered_lists_groups_with_the_most_asked_first(asked: Path, capsys: Printed) -> None:
    assert cli.main(["unanswered"]) == 0
    printed = capsys.readouterr().out
    assert printed.splitlines()[:4] == [
        f"1. 4 times, last on {TODAY} · en · outlier",
        "          understood as pay, answered by now",
        "       3  does outlier pay in gold",
        "       1  Outlier pays in gold?",
    ]
    assert printed.splitlines()[-1] == "4 groups, asked 7 times"
    assert "asha" not in printed
    assert "\x1b" not in printed


TODAYS = [
    ("does outlier pay in gold", "understood as pay, answered by now"),
    ("when does the money from outlier arrive", "understood as payout, not known"),
    ("who won the match today", "not understood"),
    ("how much does foobarly pay", "there is nothing on foobarly"),
]


@pytest.mark.parametrize(("question", "told"), TODAYS)
def test_each_group_says_what_becomes_of_it_today(
    folder: Path, capsys: Printed, question: str, told: str
) -> None:
    store = open_store(folder.parent / "data")
    store.journal.unanswered(question, "en", 1, NOW)
    store.close()
    assert cli.main(["unanswered"]) == 0
    assert capsys.readouterr().out.splitlines()[1].strip() == told


def test_a_group_is_shown_whole_by_its_number(asked: Path, capsys: Printed) -> None:
    assert cli.main(["unanswered", "1"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_a_group_becomes_a_diff_that_applies_and_nothing_else_is_touched(
    asked: Path, capsys: Printed
) -> None:
    file = asked / "languages" / "en" / "questions.yaml"
    before = file.read_bytes()
    assert cli.main(["unanswered", "1", "--patch", "payout", "--platform", "outlier"]) == 0
    printed = capsys.readouterr()
    assert file.read_bytes() == before
    assert "put it in other words" in printed.err
    apply(printed.out, asked.parent)
    after = file.read_text(encoding="utf-8")
    assert '  - "does {platform} pay in gold"\n  - "{platform} pays in gold?"\n' in after
    assert cli.main(["check"]) == 0


def test_a_group_is_taught_to_another_way_of_typing(asked: Path, capsys: Printed) -> None:
    assert cli.main(["unanswered", "1", "--patch", "payout", "--into", "hi-Latn"]) == 0
    assert "+++ b/knowledge/languages/hi-Latn/questions.yaml" in capsys.readouterr().out


def test_questions_with_something_personal_are_left_out(asked: Path, capsys: Printed) -> None:
    cli.main(["unanswered"])
    lines = capsys.readouterr().out.splitlines()
    place = next(n for n, line in enumerate(lines) if "my mail" in line)
    number = lines[place - 2].split(".")[0]
    assert cli.main(["unanswered", number, "--patch", "payout"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "left out: 1 question of which something personal was removed" in printed.err


WRONG = [
    (["9"], "there is no group 9: there are 4"),
    (["0"], "there is no group 0: there are 4"),
    (["--patch", "pay"], "--patch needs the number of a group"),
    (["1", "--patch", "payy"], "there is no topic `payy`; did you mean `pay`?"),
    (["1", "--patch", "pay", "--platform", "x"], "there is no platform `x`: outlier, mercor"),
    (["1", "--patch", "pay", "--into", "fr"], "there is no languages/fr/questions.yaml"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_wrong_use_of_unanswered_is_told(
    asked: Path, capsys: Printed, arguments: list[str], told: str
) -> None:
    assert cli.main(["unanswered", *arguments]) == 2
    assert capsys.readouterr().err.startswith(told)


@pytest.mark.parametrize("command", ["unanswered", "feedback"])
def test_without_a_bot_that_has_run_there_is_no_list_and_no_database_is_made(
    folder: Path, capsys: Printed, command: str
) -> None:
    assert cli.main([command]) == 2
    assert capsys.readouterr().err.startswith("no bot has run with UJRAT_DATA_DIR=")
    assert not (folder.parent / "data").exists()


def test_the_lists_are_shown_while_a_bot_runs(asked: Path, capsys: Printed) -> None:
    store = open_store(asked.parent / "data")
    assert cli.main(["unanswered"]) == 0
    assert cli.main(["feedback"]) == 0
    store.close()


def test_feedback_lists_complaints_with_the_facts_to_look_at(asked: Path, capsys: Printed) -> None:
    assert cli.main(["feedback"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"pay · outlier: 3 old or wrong, 1 disliked, 2 liked, last on {TODAY}",
        "    outlier-pay-expert (checked 2026-11) https://capital.example/experts",
        "    outlier-pay-press (checked 2026-11) https://daily.example/mercor?id=7",
        f"other answers: 0 old or wrong, 1 disliked, 0 liked, last on {TODAY}",
        "2 answers with complaints",
    ]


def test_feedback_tells_why_an_answer_is_disliked_and_which_of_its_facts_is_gone(
    asked: Path, capsys: Printed
) -> None:
    store = open_store(asked.parent / "data")
    shown = ("mercor-payout-weekly", "mercor-payout-removed")
    for reason in ("", "unasked", "old", "old"):
        store.journal.feedback("bad", "payout", ["mercor"], NOW, reason=reason, facts=shown)
    store.close()
    assert cli.main(["feedback"]) == 0
    assert capsys.readouterr().out.splitlines()[4:8] == [
        f"payout · mercor: 0 old or wrong, 1 disliked, 1 liked, last on {TODAY}",
        "    disliked as: 2 out of date, 1 not what was asked",
        "    mercor-payout-weekly (checked 2026-11-02) https://daily.example/mercor?id=7",
        "    mercor-payout-removed (no longer there)",
    ]


def test_stale_lists_what_to_read_again_with_how_often_it_is_asked(
    asked: Path, capsys: Printed
) -> None:
    for name in ("outlier", "mercor"):
        path = asked / "platforms" / f"{name}.yaml"
        text = re.sub(r"(checked|looked): [0-9-]+", rf"\1: {TODAY}", path.read_text("utf-8"))
        path.write_text(text, encoding="utf-8")
    edit(
        asked,
        "platforms/outlier.yaml",
        f"as_of: undated\n    checked: {TODAY}",
        "as_of: undated\n    checked: 2020-01",
    )
    edit(asked, "platforms/outlier.yaml", f"looked: {TODAY}", "looked: 2020-01-31")
    age = (TODAY - date(2020, 1, 31)).days
    assert cli.main(["check", "--stale"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{age - 120} days over, asked 6 times: The Capital",
        "    https://capital.example/experts",
        "    outlier-pay-expert (checked 2020-01)",
        f"{age - 180} days over, asked 0 times: "
        "look again for payout of outlier (looked 2020-01-31)",
        "1 page to read, 1 gap to look into again; "
        f"the next falls due on {TODAY + timedelta(days=121)}",
    ]


def test_stale_needs_no_bot_that_has_run(folder: Path, capsys: Printed) -> None:
    assert cli.main(["check", "--stale"]) == 0
    assert "pages to read" in capsys.readouterr().out
    assert not (folder.parent / "data").exists()
