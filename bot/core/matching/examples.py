"""What the example questions teach: phrases, words, and where platforms' names stand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.knowledge import Typing
from bot.core.text import normalise, spelt

NAME = "{platform}"
"""Stands for a platform's name, in example questions and among their words."""
NAMED = "§"
"""The word that stands for any platform's name when intents are scored: that one is named tells a
question of ours from the same question about a bank, which one it is tells nothing."""
EDGE = ""
"""Stands for the beginning and end of a question, beside its first and last word."""

_MARK = "xxplatformxx"


@dataclass(frozen=True, slots=True)
class Example:
    """An example question: its way of typing, its intent, its words with NAME for platforms."""

    typing: str
    intent: str
    spelt: tuple[str, ...]

    @property
    def phrase(self) -> tuple[str, ...]:
        """The words with NAMED for platforms' names."""
        return named_once(self.spelt)

    @property
    def words(self) -> tuple[str, ...]:
        """The words besides platforms' names."""
        return _without_names(self.spelt)


def examples(typings: Mapping[str, Typing]) -> tuple[Example, ...]:
    """The example questions of every way of typing, taken apart; not those that are only a name."""
    read = (
        Example(typing.code, intent, _words(question))
        for typing in typings.values()
        for intent, questions in typing.questions.items()
        for question in questions
    )
    return tuple(example for example in read if example.words)


@dataclass(frozen=True, slots=True)
class Examples:
    """What is looked up in the example questions.

    `phrases` gives the intent of those on which editors agree, word for word and joined by blanks;
    `slots` are the words before and after a platform's name; `counts` how often each way of typing
    uses each word.
    """

    phrases: Mapping[str, str]
    slots: frozenset[tuple[str, str]]
    counts: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, taught: Iterable[Example]) -> "Examples":
        """Look through the example questions once."""
        taught = tuple(taught)
        slots = {around for one in taught if NAME in one.spelt for around in _around(one.spelt)}
        counts: dict[str, Counter[str]] = {}
        for one in taught:
            counts.setdefault(one.typing, Counter()).update(one.words)
        return cls(_agreed(taught), frozenset(slots - {(EDGE, EDGE)}), counts)

    def intent(self, words: tuple[str, ...]) -> str | None:
        """The intent of a question typed word for word as an example, if all such agree."""
        return self.phrases.get(" ".join(words))

    def is_slot(self, before: str, after: str) -> bool:
        """Whether a platform's name stands between these words in some example."""
        return (before, after) in self.slots

    def shares(self, typing: str) -> Mapping[str, float]:
        """Each word of the examples of a way of typing, with its share of all their words."""
        counts = self.counts.get(typing, {})
        total = sum(counts.values())
        return {word: count / total for word, count in counts.items()}


def named_once(spelt: Sequence[str]) -> tuple[str, ...]:
    """The words with NAMED for the first platform's name and nothing for the others: two names are
    as often asked about together as compared."""
    first = next((place for place, word in enumerate(spelt) if word == NAME), None)
    kept = (p for p, word in enumerate(spelt) if word != NAME or p == first)
    return tuple(NAMED if place == first else spelt[place] for place in kept)


def phrase_words(question: str) -> tuple[str, ...]:
    """The words of an example question, without its `{platform}` places."""
    return _without_names(_words(question))


def _words(question: str) -> tuple[str, ...]:
    if NAME not in question:
        return tuple(spelt(normalise(question)))
    marked = normalise(question.replace(NAME, f" {_MARK} "))
    return tuple(NAME if word == _MARK else word for word in spelt(marked))


def _without_names(spelt: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in spelt if word != NAME) if NAME in spelt else spelt


def _around(spelt: tuple[str, ...]) -> list[tuple[str, str]]:
    padded = (EDGE, *spelt, EDGE)
    triples = zip(padded, padded[1:], padded[2:], strict=False)
    return [(before, after) for before, word, after in triples if word == NAME]


def _agreed(taught: Iterable[Example]) -> Mapping[str, str]:
    intents: dict[str, set[str]] = {}
    for example in taught:
        intents.setdefault(" ".join(example.words), set()).add(example.intent)
    return {phrase: found.pop() for phrase, found in intents.items() if len(found) == 1}
