"""What the example questions teach: phrases, words, and where platforms' names stand."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.knowledge import Typing
from bot.core.text import normalise, words

NAME = "{platform}"
"""Stands for a platform's name, in example questions and among their words."""
EDGE = ""
"""Stands for the beginning and end of a question, beside its first and last word."""

_MARK = "xxplatformxx"


@dataclass(frozen=True, slots=True)
class Example:
    """An example question: its way of typing, its intent, its words without platforms' names."""

    typing: str
    intent: str
    words: tuple[str, ...]


class Examples:
    """The example questions of every way of typing, read once."""

    def __init__(self, typings: Mapping[str, Typing]) -> None:
        read = [
            (typing.code, intent, _words(question))
            for typing in typings.values()
            for intent, questions in typing.questions.items()
            for question in questions
        ]
        self._slots = frozenset(
            around for _, _, spelt in read for around in _around(spelt) if around != (EDGE, EDGE)
        )
        plain = [(code, intent, _without_names(spelt)) for code, intent, spelt in read]
        self.all = tuple(Example(code, intent, spelt) for code, intent, spelt in plain if spelt)
        self._intents = _agreed(self.all)

    def intent(self, words: tuple[str, ...]) -> str | None:
        """The intent of a question typed word for word as an example, if all such agree."""
        return self._intents.get(words)

    def is_slot(self, before: str, after: str) -> bool:
        """Whether a platform's name stands between these words in some example."""
        return (before, after) in self._slots

    def shares(self, typing: str) -> Mapping[str, float]:
        """Each word of the examples of a way of typing, with its share of all their words."""
        counts = Counter(word for one in self.all if one.typing == typing for word in one.words)
        total = counts.total()
        return {word: count / total for word, count in counts.items()}


def phrase_words(question: str) -> tuple[str, ...]:
    """The words of an example question, without its `{platform}` places."""
    return _without_names(_words(question))


def _words(question: str) -> tuple[str, ...]:
    marked = normalise(question.replace(NAME, f" {_MARK} "))
    return tuple(NAME if word.text == _MARK else word.text for word in words(marked))


def _without_names(spelt: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in spelt if word != NAME)


def _around(spelt: tuple[str, ...]) -> list[tuple[str, str]]:
    padded = (EDGE, *spelt, EDGE)
    triples = zip(padded, padded[1:], padded[2:], strict=False)
    return [(before, after) for before, word, after in triples if word == NAME]


def _agreed(examples: tuple[Example, ...]) -> Mapping[tuple[str, ...], str]:
    intents: dict[tuple[str, ...], set[str]] = {}
    for example in examples:
        intents.setdefault(example.words, set()).add(example.intent)
    return {phrase: found.pop() for phrase, found in intents.items() if len(found) == 1}
