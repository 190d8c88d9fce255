"""Translations know which English they render: the check tells, `renew` marks, the bot flags."""

from pathlib import Path

import pytest

from bot import cli
from bot.content.checks import find_warnings
from bot.content.draft import draft
from bot.content.folder import read_folder
from bot.content.loader import inspect, load
from bot.content.problems import RequestError
from bot.content.renewal import outdated, renewed
from tests.sample_knowledge import edit, write_sample

EN, HI, AR = (f"languages/{code}/platforms/outlier.yaml" for code in ("en", "hi", "ar"))
PRESS = "workers in the US in 2024, a newspaper says"
PRESS_HI = "एक अख़बार के अनुसार 2024 में अमेरिका के लोग"
HEADING = "# Which English sentences these render; `ujrat renew` writes this.\nenglish:\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample with all of its translations marked."""
    renew(write_sample(tmp_path))
    return tmp_path


def files_of(folder: Path) -> dict[str, bytes]:
    return read_folder(folder)[0]


def renew(folder: Path, language: str | None = None, *names: str) -> list[str]:
    """Mark the translations; the files that changed."""
    changed = renewed(files_of(folder), language, names)
    for name, text in changed.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(changed)


def told(folder: Path) -> list[str]:
    """What the check warns of, besides the few examples of the sample."""
    found = find_warnings(draft(files_of(folder))[0], None)
    return [str(one) for one in found if "example questions" not in one.message]


def test_marks_stand_below_the_sentences_and_nothing_else_changes(folder: Path) -> None:
    before = write_sample(folder / "again")
    for name in (HI, AR):
        first, _, marks = (folder / name).read_text("utf-8").partition(HEADING)
        assert first == (before / name).read_text("utf-8")
        assert [line.split(":")[0] for line in marks.splitlines()] == [
            "  outlier-pay-expert",
            "  outlier-pay-press",
            "  outlier-pay",
        ]


def test_marked_translations_are_sound_and_marking_them_again_changes_nothing(
    folder: Path,
) -> None:
    assert inspect(folder).problems == ()
    assert told(folder) == []
    assert renew(folder) == []


def test_unmarked_translations_are_told_once_a_file(tmp_path: Path) -> None:
    write_sample(tmp_path)
    assert told(tmp_path)[2] == (
        f"{AR}:2: `outlier-pay-expert` is new or written anew, 3 texts in all: "
        "once they say what the English says, run `ujrat renew`"
    )
    assert [line.split(": ")[0] for line in told(tmp_path)] == [
        "languages/ar/messages.yaml:1",
        "languages/ar/platforms/mercor.yaml:2",
        f"{AR}:2",
        "languages/hi/messages.yaml:1",
        "languages/hi/platforms/mercor.yaml:2",
        f"{HI}:2",
    ]


def test_a_changed_english_sentence_makes_its_translations_outdated(folder: Path) -> None:
    edit(folder, EN, PRESS, "workers in the US, a newspaper says")
    assert told(folder) == [
        f"{file}:5: the English of `outlier-pay-press` has changed: write this anew and run "
        f"`ujrat renew`, or if it is right as it is, `ujrat renew {code} outlier-pay-press`"
        for file, code in ((AR, "ar"), (HI, "hi"))
    ]
    assert {code: own.outdated for code, own in load(folder).languages.items()} == {
        "en": frozenset(),
        "ar": {"outlier-pay-press"},
        "hi": {"outlier-pay-press"},
    }


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("short: one law expert", "short: a law expert", "outlier-pay-expert"),
        ("It depends on the field", "That depends on the field", "outlier-pay"),
    ],
)
def test_short_forms_and_conflicts_are_renderings_too(
    folder: Path, old: str, new: str, name: str
) -> None:
    edit(folder, EN, old, new)
    assert outdated(files_of(folder), "hi") == {name}


def test_an_outdated_translation_stays_so_until_it_is_written_anew(folder: Path) -> None:
    edit(folder, EN, PRESS, "workers in the US, a newspaper says")
    assert renew(folder) == []
    edit(folder, HI, PRESS_HI, "एक अख़बार के अनुसार अमेरिका के लोग")
    assert outdated(files_of(folder), "hi") == frozenset()
    assert told(folder)[1].startswith(f"{HI}:5: `outlier-pay-press` is new or written anew, 1 tex")
    assert renew(folder) == [HI]
    assert [line.split(":")[0] for line in told(folder)] == [AR]


def test_a_translation_that_is_right_as_it_is_is_renewed_by_name(folder: Path) -> None:
    edit(folder, EN, PRESS, "in 2024 workers in the US, a newspaper says")
    assert renew(folder, "ar", "outlier-pay-press") == [AR]
    assert [line.split(":")[0] for line in told(folder)] == [HI]


def test_a_mended_slip_in_a_translation_needs_nothing(folder: Path) -> None:
    edit(folder, HI, PRESS_HI, f"{PRESS_HI} ही")
    assert told(folder) == []


def test_marks_without_a_sentence_are_told_and_go(folder: Path) -> None:
    with (folder / HI).open("a", encoding="utf-8") as file:
        file.write("  outlier-pay-old: bcdfgh-bcdfgh\n")
    with (folder / EN).open("a", encoding="utf-8") as file:
        file.write("english:\n  outlier-pay: bcdfgh-bcdfgh\n")
    assert told(folder) == [
        f"{EN}:10: `outlier-pay` has marks, which only translations need: remove the line",
        f"{HI}:14: `outlier-pay-old` has marks and no text here: run `ujrat renew`",
    ]
    assert renew(folder) == [HI]
    assert len(told(folder)) == 1


def test_a_spoilt_mark_is_refused_with_its_line(folder: Path) -> None:
    text = (folder / HI).read_text("utf-8")
    (folder / HI).write_text(f"{text[:-2]}a\n", "utf-8")
    (problem,) = inspect(folder).problems
    assert str(problem) == (
        f"{HI}:13: `outlier-pay` has no such marks: remove the line, and run `ujrat renew`"
    )


def test_what_english_lacks_is_not_judged(folder: Path) -> None:
    edit(folder, EN, f"text: {PRESS}", "text: [")
    assert outdated(files_of(folder), "hi") == frozenset()
    assert renew(folder) == []


def test_entries_with_problems_keep_their_marks(folder: Path) -> None:
    edit(folder, EN, "short: one law expert", "short: a law expert")
    edit(folder, HI, "text: एक अख़बार", "txt: एक अख़बार")
    before = (folder / HI).read_text("utf-8").splitlines()
    assert renew(folder, "hi", "outlier-pay-expert") == [HI]
    after = (folder / HI).read_text("utf-8").splitlines()
    changed = [old for old, new in zip(before, after, strict=True) if old != new]
    assert [line.split(":")[0] for line in changed] == ["  outlier-pay-expert"]


@pytest.mark.parametrize(
    ("language", "name", "reason"),
    [
        ("hi", "outlier-pay-pres", "no text in hi; did you mean `outlier-pay-press`?"),
        ("fr", "outlier-pay", "`fr` is no language"),
        ("en", "outlier-pay", "`en` is no language"),
    ],
)
def test_what_is_no_translation_cannot_be_renewed(
    folder: Path, language: str, name: str, reason: str
) -> None:
    with pytest.raises(RequestError) as refused:
        renewed(files_of(folder), language, [name])
    assert reason in str(refused.value)


def test_the_command_marks_and_lists_what_is_left(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("UJRAT_KNOWLEDGE_DIR", str(folder))
    edit(folder, EN, PRESS, "workers in the US, a newspaper says")
    edit(folder, HI, PRESS_HI, "एक अख़बार के अनुसार अमेरिका के लोग")
    assert cli.main(["renew"]) == 0
    written, left = capsys.readouterr().out.splitlines()
    assert written == str(folder / HI)
    assert left.startswith(f"{AR}:5: the English of `outlier-pay-press` has changed")
    assert cli.main(["renew", "ar", "outlier-pay-press"]) == 0
    assert capsys.readouterr().out.splitlines() == [str(folder / AR)]


EN_SAYS, HI_SAYS, AR_SAYS = (f"languages/{code}/messages.yaml" for code in ("en", "hi", "ar"))


def test_messages_are_marked_too_a_mark_for_all_plural_forms(folder: Path) -> None:
    for name in (HI_SAYS, AR_SAYS):
        _, _, marks = (folder / name).read_text("utf-8").partition(HEADING)
        assert [line.split(": ")[0].strip() for line in marks.splitlines()] == [
            *("greeting", "hours", "topic.pay", "topic.pay.ask"),
            *("topic.payout", "topic.payout.ask"),
        ]


@pytest.mark.parametrize(
    ("old", "new", "key", "lines"),
    [
        ("ask me about `pay`", "ask about `pay`", "greeting", (1, 1)),
        ('{count} hour"', '{count} hour or so"', "hours", (2, 2)),
        ("ask: When is it paid?", "ask: When does it arrive?", "topic.payout.ask", (12, 8)),
    ],
)
def test_a_changed_english_message_makes_its_translations_outdated(
    folder: Path, old: str, new: str, key: str, lines: tuple[int, int]
) -> None:
    edit(folder, EN_SAYS, old, new)
    assert [line.split(" has changed")[0] for line in told(folder)] == [
        f"{AR_SAYS}:{lines[0]}: the English of `{key}`",
        f"{HI_SAYS}:{lines[1]}: the English of `{key}`",
    ]
    assert renew(folder, "hi", key) == [HI_SAYS]
    assert outdated(files_of(folder), "hi") == frozenset()
    assert outdated(files_of(folder), "ar") == {key}


def test_an_added_message_is_told_until_it_is_marked(folder: Path) -> None:
    for name, text in ((EN_SAYS, "hello"), (HI_SAYS, "नमस्ते"), (AR_SAYS, "أهلا")):
        edit(folder, name, 'greeting: "', f'added: {text}\ngreeting: "')
    assert [line.split(", 1 text")[0] for line in told(folder)] == [
        f"{AR_SAYS}:1: `added` is new or written anew",
        f"{HI_SAYS}:1: `added` is new or written anew",
    ]
    assert renew(folder) == [AR_SAYS, HI_SAYS]
    assert told(folder) == []


def test_marks_are_no_message(folder: Path) -> None:
    assert "english" not in load(folder).languages["hi"].messages
    edit(folder, EN_SAYS, "greeting:", "english: {greeting: bcdfgh-bcdfgh}\ngreeting:")
    assert told(folder) == [
        f"{EN_SAYS}:1: `greeting` has marks, which only translations need: remove the line"
    ]
    edit(folder, HI_SAYS, "  greeting: ", "  greetin: ")
    assert f"{HI_SAYS}:11: `greetin` has marks and no text here: run `ujrat renew`" in told(folder)
