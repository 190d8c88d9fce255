"""Example questions that pull in two directions are found, with their lines."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot import cli
from bot.content import phrasings as checks
from bot.content.draft import Draft, draft
from bot.content.folder import all_files
from bot.content.loader import load
from bot.content.phrasings import MOST_LOST, lost, near_duplicates, phrasings
from bot.core.matching.classifier import Classifier, Match
from bot.core.matching.examples import examples
from bot.core.matching.learned import Learned
from tests.sample_knowledge import edit, write_sample

EN = "languages/en/questions.yaml"
OWN = Path(__file__).parents[1] / "knowledge"
EVERY = 10
"""Every tenth phrasing is asked: all of them take as long as all the other tests of the content."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


def sheets_of(folder: Path) -> Draft:
    return draft(all_files(folder))[0]


def first_word(words: Sequence[str]) -> Match:
    """Takes all that begins with "when" for payout, the rest for pay."""
    intents = ("payout", "pay") if words[0] == "when" else ("pay", "payout")
    return Match(intents, (0.8, 0.3), 0.9, 1.0, tuple(words))


def twins(folder: Path) -> list[str]:
    return [str(problem) for problem in near_duplicates(phrasings(sheets_of(folder)))]


def test_a_phrasing_that_another_intent_wins_is_told_with_its_line(folder: Path) -> None:
    edit(folder, EN, "how much does {platform} pay now", "when does {platform} pay now")
    asked = [one for one in phrasings(sheets_of(folder)) if one.intent in ("pay", "payout")]
    (beaten,) = lost([one for one in asked if one.sheet.file == EN], first_word)
    assert str(beaten.problem) == (
        f"{EN}:4: `when does {{platform}} pay now` is taught as `pay`, but `payout` wins it "
        "(by 0.50): say it in other words, move it, or teach more like it"
    )


def test_questions_that_are_only_a_name_are_left_out(folder: Path) -> None:
    count = len(phrasings(sheets_of(folder)))
    edit(folder, EN, '"who won the match"', '"{platform}?"')
    assert len(phrasings(sheets_of(folder))) == count - 1


TWINS = {
    "the same": "when does the money from {platform} arrive now",
    "in another order": "now when does the money from {platform} arrive",
    "with slips": "wen does the money from {platform} arive now",
}


@pytest.mark.parametrize("question", TWINS.values(), ids=TWINS)
def test_nearly_the_same_words_under_two_intents_are_told(folder: Path, question: str) -> None:
    edit(folder, EN, '"which of the two is better now"', f'"{question}"')
    told = twins(folder)
    assert {line.split(": ")[0] for line in told} == {f"{EN}:26"}
    beginning = (
        f"{EN}:26: `{question}` of `compare` is nearly `{TWINS['the same']}` of `payout` at {EN}:15"
    )
    assert any(line.startswith(beginning) for line in told)


ALIKE = [
    "when does the money from outlier arrive today",
    "when does the money from {platform} or {platform} arrive today",
    "what does the money from {platform} buy today",
]


@pytest.mark.parametrize("question", ALIKE)
def test_what_names_more_platforms_or_says_other_words_is_another_question(
    folder: Path, question: str
) -> None:
    edit(folder, EN, '"which of the two is better now"', f'"{question}"')
    assert twins(folder) == []


def test_the_same_sound_in_another_way_of_typing_is_no_twin(folder: Path) -> None:
    edit(folder, EN, '"which of the two is better now"', '"emta tewsal el floos men {platform}"')
    assert twins(folder) == []


def test_what_is_asked_of_the_matcher_is_what_it_is_trained_on(folder: Path) -> None:
    taught = examples(load(folder).typings)
    found = phrasings(sheets_of(folder))
    assert {(one.intent, one.words) for one in found} == {
        (one.intent, one.phrase) for one in taught
    }


def test_our_own_questions_are_won_by_their_intents_but_for_a_few(taught: Learned) -> None:
    asked = phrasings(sheets_of(OWN))[::EVERY]
    beaten = lost(asked, Classifier(taught.weights).match)
    assert len(asked) > 2_000
    assert len(beaten) <= MOST_LOST * len(asked), [str(one.problem) for one in beaten[:5]]


def test_none_of_our_own_questions_nearly_stands_under_two_intents() -> None:
    assert twins(OWN) == []


def test_the_command_lists_them_and_fails_where_they_are_many(
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("UJRAT_KNOWLEDGE_DIR", str(folder))
    monkeypatch.setenv("UJRAT_DATA_DIR", str(tmp_path_factory.mktemp("data")))
    assert cli.main(["check", "--matches"]) == 0
    assert capsys.readouterr().out == (
        "0 of 300 phrasings are won by another intent (0.0%; 4% at most), "
        "0 are nearly those of another\n"
    )
    monkeypatch.setattr(checks, "MOST_LOST", -1.0)
    assert cli.main(["check", "--matches"]) == 1
