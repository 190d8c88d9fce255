"""Two hundred wrong edits: each is refused at its line, and the old knowledge answers on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from bot.channels import console
from bot.content.checks import DATED_PROBLEMS, PROBLEMS
from bot.content.draft import draft
from bot.content.folder import read_folder
from bot.content.loader import Keeper, load
from bot.content.problems import Problem
from bot.core.answering import Answers
from bot.core.knowledge import Knowledge
from bot.core.questions import Choice
from tests.invalid_edits import MALFORMED, MISFITS, RATES, RATES_TEXT, Edit
from tests.sample_knowledge import edit, write_sample
from tests.test_messages import stored

TODAY = date(2026, 11, 22)
MESSAGES = {code: stored(code) for code in ("en", "hi", "ar")}
EDITS = {**MALFORMED, **MISFITS}
JARGON = ("pydantic", "Input should", "field required", "str_type", "NoneType", "Traceback", "loc")


@dataclass(frozen=True, slots=True)
class Kept:
    """A knowledge in use, as a running bot keeps it, with its folder and what it says."""

    folder: Path
    keeper: Keeper
    first: Knowledge
    said: bytes
    told: dict[Edit, tuple[Problem, ...]] = field(default_factory=dict)

    def reload_with(self, bad: Edit) -> tuple[Problem, ...]:
        """What a reload tells of a wrong edit, which is then taken back. Each is tried once."""
        if bad not in self.told:
            self.told[bad] = self._try(bad)
        return self.told[bad]

    def _try(self, bad: Edit) -> tuple[Problem, ...]:
        path = self.folder / bad.file
        before = path.read_bytes()
        edit(self.folder, bad.file, bad.old, bad.new)
        try:
            return self.keeper.reload(TODAY)
        finally:
            path.write_bytes(before)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    folder = write_sample(tmp_path_factory.mktemp("knowledge"))
    (folder / RATES).write_text(RATES_TEXT, encoding="utf-8")
    first = load(folder, TODAY)
    kept = Kept(folder, Keeper(folder, first), first, answers(first))
    yield kept
    assert kept.keeper.reload(TODAY) == ()  # every edit was taken back, so the folder is sound


def answers(knowledge: Knowledge) -> bytes:
    """All that is said of the facts, in every language, and every message.

    The sample has few messages, so the project's own frame its facts.
    """
    languages = {
        code: replace(language, messages=MESSAGES[code])
        for code, language in knowledge.languages.items()
    }
    told = Answers(replace(knowledge, languages=languages))
    replies = (
        told.facts(Choice(topic, (platform,)), (), language, False, TODAY)
        for language in knowledge.languages
        for topic in knowledge.topics
        for platform in knowledge.platforms
    )
    messages = [repr(sorted(one.messages.items())) for one in knowledge.languages.values()]
    return "\n".join([*map(console.render, replies), *messages]).encode()


def test_there_are_two_hundred_wrong_edits() -> None:
    assert len(EDITS) == len(MALFORMED) + len(MISFITS) >= 200


@pytest.mark.parametrize("bad", EDITS.values(), ids=EDITS.keys())
def test_a_wrong_edit_is_refused_at_its_line_and_the_old_knowledge_answers_on(
    kept: Kept, bad: Edit
) -> None:
    told = [str(problem) for problem in kept.reload_with(bad)]

    word = bad.word.replace("ASKED", bad.file)
    assert any(line.startswith(f"{bad.at}: ") and word in line for line in told), told
    assert kept.keeper.knowledge is kept.first
    assert answers(kept.keeper.knowledge) == kept.said


@pytest.mark.parametrize("bad", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_edit_is_the_only_thing_told_and_in_plain_words(kept: Kept, bad: Edit) -> None:
    problems = kept.reload_with(bad)

    assert {problem.file for problem in problems} == {bad.file}
    assert not [word for p in problems for word in JARGON if word in p.message]


def test_every_check_refuses_one_of_the_edits(kept: Kept) -> None:
    files = read_folder(kept.folder)[0]
    told: set[str] = set()
    for bad in MISFITS.values():
        wrong = files[bad.file].decode().replace(bad.old, bad.new)
        sheets, _ = draft({**files, bad.file: wrong.encode()})
        told |= {check.__name__ for check in PROBLEMS if any(check(sheets))}
        told |= {check.__name__ for check in DATED_PROBLEMS if any(check(sheets, TODAY))}

    assert {check.__name__ for check in (*PROBLEMS, *DATED_PROBLEMS)} - told == set()
