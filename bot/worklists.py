"""The editors' work lists: what was asked in vain, and which answers people complained of.

Both come from the journal, which keeps questions redacted and for a quarter only.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

from bot.core.facts import Platform
from bot.core.matching.platforms import PlatformFinder, without
from bot.core.replies import REASONS, Verb
from bot.core.text import normalise, words
from bot.storage.journal import Reaction, Unanswered
from bot.storage.privacy import REMOVED

ALIKE = 75.0
"""rapidfuzz ratio of the sorted words from which two questions count as one. Of pairs of our
example questions that are so alike, 76 % (English), 74 % (Hinglish) and 82 % (Arabic) have the
same intent; at 70 it is 60 %. Moves with tests/test_worklists.py."""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same of the same platforms, the most asked first.

    `typing` is the way of typing, whose example questions they would join.
    """

    typing: str
    platforms: tuple[str, ...]
    questions: tuple[Unanswered, ...]

    @property
    def times(self) -> int:
        """How often they were asked together."""
        return sum(question.times for question in self.questions)

    @property
    def last(self) -> date:
        """The day on which one of them was asked last (UTC)."""
        return max(question.last for question in self.questions).date()


@dataclass(frozen=True, slots=True)
class Complaint:
    """What people said of the answers on one topic of some platforms; `last`: when (UTC).

    `reasons` are those of `bot.core.replies.REASONS` that were given, with how often. `facts` are
    the ids of those that the answers showed then, some of which may be gone.
    """

    topic: str
    platforms: tuple[str, ...]
    outdated: int
    bad: int
    good: int
    last: date
    reasons: tuple[tuple[str, int], ...] = ()
    facts: tuple[str, ...] = ()


def grouped(
    questions: Iterable[Unanswered], platforms: Mapping[str, Platform]
) -> tuple[Group, ...]:
    """The questions in groups, the most asked first. A question joins the first group of its
    way of typing and platforms whose most asked question is alike."""
    finder = PlatformFinder(platforms, frozenset())
    groups: dict[tuple[str, tuple[str, ...]], dict[str, list[Unanswered]]] = defaultdict(dict)
    for question in sorted(questions, key=lambda one: (-one.times, one.question)):
        named, rest = _taken_apart(question.question, finder)
        leaders = groups[question.language, named]
        found = process.extractOne(rest, leaders.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
        leaders.setdefault(found[0] if found else rest, []).append(question)
    made = (
        Group(typing, named, tuple(members))
        for (typing, named), leaders in groups.items()
        for members in leaders.values()
    )
    return tuple(sorted(made, key=lambda group: (-group.times, group.questions[0].question)))


def complaints(reactions: Iterable[Reaction]) -> tuple[Complaint, ...]:
    """The subjects that somebody complained of, those with the most complaints first."""
    by_subject: dict[tuple[str, tuple[str, ...]], list[Reaction]] = defaultdict(list)
    for reaction in reactions:
        by_subject[reaction.topic, reaction.platforms].append(reaction)
    found = (_complaint(*subject, said) for subject, said in by_subject.items())
    wanted = (complaint for complaint in found if complaint.outdated or complaint.bad)
    return tuple(sorted(wanted, key=lambda c: (-c.outdated - c.bad, c.topic, c.platforms)))


def is_whole(question: str) -> bool:
    """Whether nothing personal was removed from a question; what is left of others teaches
    nothing."""
    return REMOVED not in question


def printable(text: str) -> str:
    """A text that people typed, safe to print: on one line, no control or invisible characters,
    so that it can neither command a terminal nor hide what it says."""
    shown = ("" if unicodedata.category(char) == "Cf" else char for char in text)
    return " ".join("".join(char if char.isprintable() else " " for char in shown).split())


def _taken_apart(question: str, finder: PlatformFinder) -> tuple[tuple[str, ...], str]:
    """The platforms that a question names, and its other words in alphabetical order."""
    found = words(normalise(question))
    mentions = finder.find(found)
    named = tuple(sorted({mention.platform for mention in mentions}))
    return named, " ".join(sorted(without(found, mentions)))


def _complaint(topic: str, platforms: tuple[str, ...], said: Sequence[Reaction]) -> Complaint:
    counts: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for reaction in said:
        counted, what = (
            (reasons, reaction.reason) if reaction.reason else (counts, reaction.verdict)
        )
        counted[what] += reaction.times
    outdated, bad, good = (counts[verb] for verb in (Verb.OUTDATED, Verb.BAD, Verb.GOOD))
    last = max(reaction.last for reaction in said)
    why = tuple((reason, reasons[reason]) for reason in REASONS if reasons[reason])
    shown = dict.fromkeys(id_ for one in said if one.verdict != Verb.GOOD for id_ in one.facts)
    return Complaint(topic, platforms, outdated, bad, good, last, why, tuple(shown))
