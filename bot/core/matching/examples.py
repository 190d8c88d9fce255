"""What the example questions teach: phrases, words, and where platforms' names stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from bot.core.knowledge import Typing
from bot.core.questions import Kind
from bot.core.text import normalise, normalised, spelt, words_counted

NAME = "{platform}"
"""Stands for a platform's name, in example questions and among their words."""
NAMED = "§"
"""The word that stands for any platform's name when intents are scored: that one is named tells a
question of ours from the same question about a bank, which one it is tells nothing."""
EDGE = ""
"""Stands for the beginning and end of a question, beside its first and last word."""

COMPANY_FROM = 2
"""Examples from which two words are said to stand together; one may be chance."""

_MARK = "xxplatformxx"


class Example(
    NamedTuple
):  # made in a third of the time of a frozen dataclass, tens of thousands at once
    """An example question: its way of typing, its intent, its words.

    `spelt` has NAME for platforms' names, `phrase` has NAMED, `words` nothing.
    """

    typing: str
    intent: str
    spelt: tuple[str, ...]
    phrase: tuple[str, ...]
    words: tuple[str, ...]


def examples(typings: Mapping[str, Typing]) -> tuple[Example, ...]:
    """The example questions of every way of typing, taken apart; not those that are only a name."""
    read: list[Example] = []
    for typing in typings.values():
        asked = [(intent, one) for intent, asked in typing.questions.items() for one in asked]
        marked = [one.replace(NAME, f" {_MARK} ") for _, one in asked]
        for (intent, _), normal in zip(asked, normalised(marked), strict=True):
            example = _example(typing.code, intent, tuple(spelt(normal)))
            if example.words:
                read.append(example)
    return tuple(read)


def _example(typing: str, intent: str, found: tuple[str, ...]) -> Example:
    if _MARK not in found:
        return Example(typing, intent, found, found, found)
    named = tuple(NAME if word == _MARK else word for word in found)
    return Example(typing, intent, named, named_once(named), _without_names(named))


@dataclass(frozen=True, slots=True)
class Examples:
    """What is looked up in the example questions.

    `phrases` gives the intent of those on which editors agree, word for word and joined by blanks;
    `slots` counts the words before and after a platform's name; `counts` tells how often each way
    of typing uses each word.
    """

    phrases: Mapping[str, str]
    slots: Mapping[tuple[str, str], int]
    counts: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, taught: Iterable[Example]) -> "Examples":
        """Look through the example questions once."""
        taught = tuple(taught)
        named = (one.spelt for one in taught if NAME in one.spelt)
        slots = Counter(around for spelt in named for around in _around(spelt))
        del slots[EDGE, EDGE]
        spoken: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for one in taught:
            spoken[one.typing].append(one.words)
        counts = {typing: words_counted(said) for typing, said in spoken.items()}
        return cls(_agreed(taught), slots, counts)

    def intent(self, words: tuple[str, ...]) -> str | None:
        """The intent of a question typed word for word as an example, if all such agree."""
        return self.phrases.get(" ".join(words))

    def is_slot(self, before: str, after: str, times: int = 1) -> bool:
        """Whether a platform's name stands between these words in so many examples."""
        return self.slots.get((before, after), 0) >= times

    def company(self, names: frozenset[str]) -> frozenset[tuple[str, str]]:
        """The neighbours of names where these are only words: "turing machine", "draw to scale".

        They stand together in examples that are not for us, oftener than a platform's name stands
        beside such a neighbour.
        """
        alien = (phrase for phrase, intent in self.phrases.items() if intent == Kind.NONE)
        spoken = (phrase.split() for phrase in alien if any(name in phrase for name in names))
        pairs = Counter(pair for words in spoken for pair in pairwise(words))
        before, after = Counter[str](), Counter[str]()
        for (first, second), count in self.slots.items():
            before[first] += count
            after[second] += count
        return frozenset(
            (first, second)
            for (first, second), count in pairs.items()
            if count >= COMPANY_FROM
            and (
                (first in names and count > after[second])
                or (second in names and count > before[first])
            )
        )

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


def taught_words(question: str) -> tuple[str, ...]:
    """The words of an example question as the matcher is trained on them."""
    return named_once(spelt_words(question))


def phrase_words(question: str) -> tuple[str, ...]:
    """The words of an example question, without its `{platform}` places."""
    return _without_names(spelt_words(question))


def spelt_words(question: str) -> tuple[str, ...]:
    """The words of an example question, with NAME for platforms' names."""
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
    agreed: dict[str, str] = {}
    disputed = set[str]()
    for example in taught:
        phrase = " ".join(example.words)
        if agreed.setdefault(phrase, example.intent) != example.intent:
            disputed.add(phrase)
    return {phrase: intent for phrase, intent in agreed.items() if phrase not in disputed}
