"""Thanks, goodbyes, "ok" and "are you sure": said to the bot itself, and worth a line, no menu."""

from collections.abc import Iterator, Sequence

from bot.core.knowledge import Courtesy, Knowledge
from bot.core.text import normalise, spelt

BESIDE = 3
"""Words with matter beside the thanks in a text that asks nothing: "thanks a lot my brother, all
clear now". A longer one may have something else to say. Held by tests/test_courtesies.py."""
BESIDE_GREETING = 5
"""The same beside a greeting: to say who we are is never a wrong answer."""
ORDER = (Courtesy.PARTING, Courtesy.THANKS, Courtesy.ASSENT, Courtesy.GREETING)
"""The one that is answered first: "ok thanks, bye" is a goodbye."""

REMARKS = (Courtesy.PERSON, Courtesy.DOUBT, Courtesy.PUZZLED)
"""What has the form of a question, and asks nothing of our field: "who says that"."""
REMARK_WORDS = 3
"""Words of such a remark beside its phrase: "what is the source"."""
FILLER_LETTERS, PARTICLE_LETTERS = 3, 2
"""Words beside a doubt are no longer than this, known to carry no matter or not: the longer words
that tell Hinglish from English have some ("pakka kaam milega"). See tests/test_courtesies.py."""

_Phrase = tuple[str, ...]


class Courtesies:
    """Tells courtesies by the phrases of `courtesies` in every `language.yaml`.

    `empty` are words that carry no matter, such as "bhai" and "so much", `turning` those that only
    turn to something else ("ok").
    """

    def __init__(
        self, knowledge: Knowledge, empty: frozenset[str], turning: frozenset[str]
    ) -> None:
        self._empty, self._turning = empty | turning, turning
        self._asking = {
            code: frozenset(map(normalise, typing.asking))
            for code, typing in knowledge.typings.items()
        }
        self._phrases = {
            courtesy: frozenset(
                tuple(spelt(normalise(phrase)))
                for typing in knowledge.typings.values()
                for phrase in typing.courtesies.get(courtesy, ())
            )
            for courtesy in Courtesy
        }

    def of(self, said: Sequence[str], typing: str, *, chats: bool) -> Courtesy | None:
        """What the words of a text say, if it is a courtesy and little else.

        `chats` is whether it was taken for small talk anyway: then words beside it do not matter,
        unless they begin to ask ("thanks, who are you"). An "ok" counts only alone: within other
        words it hardly ever says anything. `typing` is the way of typing.
        """
        rest = list(said)
        found = {courtesy for courtesy in ORDER if self._take(rest, self._phrases[courtesy])}
        first = next((courtesy for courtesy in ORDER if courtesy in found), None)
        begun = bool(rest) and rest[0] != said[0]
        if chats and begun and rest[0] in self._asking.get(typing, ()):
            return None
        beside = [word for word in rest if word not in self._empty]
        if first is Courtesy.ASSENT:
            told = Courtesy.GREETING if Courtesy.GREETING in found else None
            return told if beside else first
        room = BESIDE_GREETING if first is Courtesy.GREETING else BESIDE
        return first if chats or len(beside) <= room else None

    def remark(self, said: Sequence[str]) -> Courtesy | None:
        """A remark to the bot itself that has the form of a question, if a text is no more."""
        for remark in REMARKS:
            rest = list(said)
            if self._take(rest, self._phrases[remark]) and len(rest) <= REMARK_WORDS:
                self._take(rest, self._phrases[Courtesy.ASSENT])
                fits = self._is_filler if remark is Courtesy.DOUBT else self._is_beside
                return remark if all(map(fits, rest)) else None
        return None

    def _is_beside(self, word: str) -> bool:
        return word in self._empty or any(word in asking for asking in self._asking.values())

    def _is_filler(self, word: str) -> bool:
        known = word in self._empty and len(word) <= FILLER_LETTERS
        return known or word in self._turning or len(word) <= PARTICLE_LETTERS

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
