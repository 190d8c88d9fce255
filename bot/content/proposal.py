"""A proposed change of example questions, as a diff to read, edit and commit; no file is changed.

Nothing that users typed enters the knowledge without an editor's commit.
"""

import difflib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.content.check_questions import KINDS
from bot.content.checks import find_problems
from bot.content.draft import Draft, draft
from bot.content.edit import spans, with_item
from bot.content.problems import KnowledgeError, RequestError
from bot.content.sheets import did_you_mean
from bot.core.text import normalise, spelt

Files: TypeAlias = "Mapping[str, bytes]"
LeftOut: TypeAlias = "tuple[tuple[str, str], ...]"


NO_NEWLINE = "\\ No newline at end of file"
"""What git writes below the last line of a file that ends without a line break."""


class ProposalError(RequestError):
    """Nothing can be proposed; the text says why."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A unified diff (empty where nothing is left to add); questions left out, each with why."""

    diff: str
    left_out: LeftOut


def propose(
    files: Files, typing: str, intent: str, questions: Sequence[str], names: Sequence[str]
) -> Proposal:
    """Add questions to an intent of a way of typing, each only if the check would let it stand.

    `names` are spellings of platforms, for which {platform} is put. Raises ProposalError, and
    KnowledgeError where the file to change cannot be read.
    """
    file = f"languages/{typing}/questions.yaml"
    sheets, malformed = draft(files)
    if file not in files:
        raise ProposalError(f"there is no {file}: name another way of typing with --into")
    if bad := tuple(problem for problem in malformed if problem.file == file):
        raise KnowledgeError(bad)
    _need_intent(sheets, intent)
    wanted = [with_placeholder(question, names) for question in questions]
    fresh, twins = _fresh(sheets, wanted)
    before = files[file].decode("utf-8")
    faults = _faults(files, file, intent, fresh)
    after = _with_questions(before, intent, [one for one in fresh if one not in faults])
    return Proposal(_diff(f"knowledge/{file}", before, after), (*twins, *faults.items()))


def with_placeholder(question: str, names: Sequence[str]) -> str:
    """The question with {platform} for each of the names, the longest first."""
    if not names:
        return question
    spellings = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{spellings})(?!\w)", "{platform}", question, flags=re.IGNORECASE)


def _need_intent(sheets: Draft, intent: str) -> None:
    topics = sheets.topics.content.topics if sheets.topics else ()
    known = (*(topic.id for topic in topics), *KINDS)
    if intent not in known:
        hint = did_you_mean(intent, known) or f" (known: {', '.join(known)})"
        raise ProposalError(f"there is no topic `{intent}`{hint}")


def _fresh(sheets: Draft, wanted: Sequence[str]) -> tuple[list[str], LeftOut]:
    """The questions whose words stand nowhere yet, and the others with the place of their twin."""
    places = {
        _words(question): f"{sheet.file} under `{intent}`"
        for sheet in sheets.questions.values()
        for intent, questions in sheet.content.root.items()
        for question in questions
    }
    fresh: list[str] = []
    twins: list[tuple[str, str]] = []
    for question in dict.fromkeys(wanted):
        there = places.get(_words(question))
        places.setdefault(_words(question), "this proposal")
        if there:
            twins.append((question, f"stands already in {there}"))
        else:
            fresh.append(question)
    return fresh, tuple(twins)


def _words(question: str) -> str:
    return " ".join(spelt(normalise(question)))


def _faults(files: Files, file: str, intent: str, added: Sequence[str]) -> dict[str, str]:
    """What the check would say of each question, were it added."""
    text = _with_questions(files[file].decode("utf-8"), intent, added)
    sheets, malformed = draft({**files, file: text.encode("utf-8")})
    said: dict[int, str] = {}
    for problem in (*malformed, *find_problems(sheets, None)):
        if problem.file == file:
            said.setdefault(problem.line, problem.message)
    first = text[: spans(text)[intent,][1]].count("\n") + 2 - len(added)
    lines = {question: first + place for place, question in enumerate(added)}
    return {question: said[line] for question, line in lines.items() if line in said}


def _with_questions(text: str, intent: str, questions: Sequence[str]) -> str:
    if not questions:
        return text
    # In quotes, as all of them stand: a file of nothing else is read in a tenth of the time.
    lines = [f"  - {json.dumps(question, ensure_ascii=False)}" for question in questions]
    if (intent,) not in spans(text):
        return text.rstrip("\n") + "".join(f"\n{line}" for line in (f"{intent}:", *lines)) + "\n"
    return with_item(text, (intent,), lines)


def _diff(name: str, before: str, after: str) -> str:
    lines = difflib.unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n{NO_NEWLINE}\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines as git sees them: other characters end a line only for Python."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
