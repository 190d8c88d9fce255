"""Thanks, goodbyes and "ok": what is said after an answer, and wants one kind line, no menu."""

from collections.abc import Iterator, Sequence

from bot.core.knowledge import Courtesy, Knowledge
from bot.core.text import normalise, spelt

BESIDE = 3
"""Words beside the thanks in a text that asks nothing: "thanks a lot my brother". A longer one may
have something else to say. Held by the examples in tests/test_courtesies.py."""
ORDER = (Courtesy.PARTING, Courtesy.THANKS, Courtesy.ASSENT)
"""The one that is answered first: "ok thanks, bye" is a goodbye."""

_Phrase = tuple[str, ...]


class Courtesies:
    """Tells courtesies by the phrases of `courtesies` in every `language.yaml`.

    `empty` are words that carry no matter, such as "bhai" and "so much".
    """

    def __init__(self, knowledge: Knowledge, empty: frozenset[str]) -> None:
        self._empty = empty
        self._phrases = {
            courtesy: frozenset(
                tuple(spelt(normalise(phrase)))
                for typing in knowledge.typings.values()
                for phrase in typing.courtesies.get(courtesy, ())
            )
            for courtesy in Courtesy
        }

    def of(self, said: Sequence[str], *, chats: bool) -> Courtesy | None:
        """What the words of a text say, if it is a courtesy and little else.

        `chats` is whether it was taken for small talk anyway: then words beside it do not matter.
        An "ok" counts only alone: within other words it hardly ever says anything.
        """
        rest = list(said)
        found = {courtesy for courtesy in ORDER if self._take(rest, self._phrases[courtesy])}
        first = next((courtesy for courtesy in ORDER if courtesy in found), None)
        beside = [word for word in rest if word not in self._empty]
        if first is Courtesy.ASSENT:
            return None if beside else first
        return first if chats or len(rest) <= BESIDE else None

    @staticmethod
    def _take(rest: list[str], phrases: frozenset[_Phrase]) -> bool:
        """Take the phrases out of a text; whether there was one."""
        places = list(_places(rest, phrases))
        for start, end in reversed(places):
            del rest[start:end]
        return bool(places)


def _places(said: Sequence[str], phrases: frozenset[_Phrase]) -> Iterator[tuple[int, int]]:
    """Where the phrases stand, the longest at each place, none within another."""
    longest = max(map(len, phrases), default=0)
    start = 0
    while start < len(said):
        ends = range(min(start + longest, len(said)), start, -1)
        end = next((end for end in ends if tuple(said[start:end]) in phrases), start)
        if end > start:
            yield start, end
        start = max(end, start + 1)
