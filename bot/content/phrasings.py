"""Example questions that pull in two directions: won by another intent, or nearly the same as one.

Slower than the other checks: the first asks the trained matcher, the second compares all pairs.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import QuestionsFile
from bot.content.sheets import Sheet
from bot.core.matching.classifier import Match
from bot.core.matching.examples import NAME, NAMED, taught_words

MOST_LOST = 0.04
"""Share of the phrasings that another intent may win. Of all 2.8 % are lost, of the tenth that
tests/test_phrasings.py asks 3.1 %, most of them lines near the border that hold it on the right
side; an intent taught wrongly loses most of its own."""

NEARLY_THE_SAME = 90.0
"""rapidfuzz ratio from which two questions count as one. Of our own, the five pairs from 90 on were
the same question taught twice; 15 from 86 to 89 are honest ("who is it for", "what is it for").
Moves with tests/test_phrasings.py."""

LONGEST = (200 - NEARLY_THE_SAME) / NEARLY_THE_SAME
"""So many times as long a question can be, and still as alike: others are not compared."""

ROWS = 250
"""Questions compared at a time."""

Classify = Callable[[Sequence[str]], Match]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """An example question with its place, and the words on which the matcher is trained."""

    sheet: Sheet[QuestionsFile]
    intent: str
    place: int
    question: str
    words: tuple[str, ...]

    @property
    def where(self) -> str:
        """File and line."""
        found = self.sheet.problem("", self.intent, self.place)
        return f"{found.file}:{found.line}"

    def problem(self, message: str) -> Problem:
        """A problem at its line."""
        return self.sheet.problem(message, self.intent, self.place)


@dataclass(frozen=True, slots=True)
class Lost:
    """A phrasing that another intent wins, by so much of a score (the margin is 1)."""

    phrasing: Phrasing
    winner: str
    lead: float

    @property
    def problem(self) -> Problem:
        """What to tell the editor."""
        own = self.phrasing
        return own.problem(
            f"`{own.question}` is taught as `{own.intent}`, but `{self.winner}` wins it "
            f"(by {self.lead:.2f}): say it in other words, move it, or teach more like it"
        )


def phrasings(sheets: Draft) -> tuple[Phrasing, ...]:
    """Every example question; not those that are only a name."""
    found = (
        Phrasing(sheet, intent, place, question, taught_words(question))
        for sheet in sheets.questions.values()
        for intent, questions in sheet.content.root.items()
        for place, question in enumerate(questions)
    )
    return tuple(one for one in found if set(one.words) - {NAMED})


def lost(found: Sequence[Phrasing], classify: Classify) -> tuple[Lost, ...]:
    """The phrasings that another intent wins although they are taught, the clearest first."""
    beaten = []
    for one in found:
        match = classify(one.words)
        winner = match.intents[0]
        if winner != one.intent and one.intent in match.intents:
            own = match.scores[match.intents.index(one.intent)]
            beaten.append(Lost(one, winner, match.scores[0] - own))
    return tuple(sorted(beaten, key=lambda each: -each.lead))


def near_duplicates(found: Sequence[Phrasing]) -> Iterator[Problem]:
    """Nearly the same words, in one way of typing, that are taught as different intents."""
    by_file: dict[str, list[Phrasing]] = defaultdict(list)
    for one in found:
        by_file[one.sheet.file].append(one)
    for own in by_file.values():
        for first, second, ratio in _pairs(own):
            yield second.problem(
                f"`{second.question}` of `{second.intent}` is nearly `{first.question}` of "
                f"`{first.intent}` at {first.where} ({ratio} %): keep one, or say more in both"
            )


def _pairs(own: Sequence[Phrasing]) -> Iterator[tuple[Phrasing, Phrasing, int]]:
    """In which order words stand counts for nothing; how many platforms are named does."""
    spelt = sorted(
        ((" ".join(sorted(one.words)), one) for one in own), key=lambda pair: len(pair[0])
    )
    texts = [text for text, _ in spelt]
    lengths = [len(text) for text in texts]
    for start in range(0, len(texts), ROWS):
        rows = texts[start : start + ROWS]
        end = bisect_right(lengths, len(rows[-1]) * LONGEST)
        ratios = process.cdist(
            rows,
            texts[start:end],
            scorer=fuzz.ratio,
            score_cutoff=NEARLY_THE_SAME,
            dtype=np.uint8,
        )
        for row, column in np.argwhere(ratios):
            first, second = sorted((spelt[start + row][1], spelt[start + column][1]), key=_place)
            if row < column and first.intent != second.intent and _named(first) == _named(second):
                yield first, second, int(ratios[row, column])


def _place(one: Phrasing) -> int:
    return one.sheet.document.line((one.intent, one.place))


def _named(one: Phrasing) -> int:
    return one.question.count(NAME)
