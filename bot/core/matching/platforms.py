"""Which platforms a question names: a slot of its own, never part of the intent.

"outlier pay" and "mercor pay" are more alike than two spellings of one question, so no score may
choose between platforms. A name is found exactly, joined or spaced ("micro 1", "mind rift"), in
any script, or one slip away; a name that is also an ordinary word counts only in context.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.core.knowledge import GENERAL, Platform
from bot.core.matching.skeleton import skeleton
from bot.core.text import Word, normalise, words

LONGEST_NAME = 3
"""Words a name may be spread over: "scale dot ai"."""
SLIP_LETTERS = 5
"""Shorter names are never guessed: an ordinary word is always one letter away."""
TWO_SLIPS_LETTERS = 7
"""Names from this length may differ by two letters if their consonants agree ("outlair")."""
CLITICS = ("وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
"""Arabic particles written together with the name that follows."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A platform named by `length` words from `start`.

    `weak` where the words can also mean something else: an ordinary word, or a guessed spelling.
    """

    platform: str
    start: int
    length: int
    weak: bool


class PlatformFinder:
    """Finds platforms' names. `ordinary` are words that are never a misspelt name; `company` gives
    the neighbours beside which a name that is also a word is only the word."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        ordinary: frozenset[str],
        company: Callable[[frozenset[str]], frozenset[tuple[str, str]]] = lambda _: frozenset(),
    ) -> None:
        self._ordinary = ordinary
        self._names: dict[str, str] = {}
        self._weak: set[str] = set()
        self._phrases: set[str] = set()
        for platform in platforms.values():
            if platform.id == GENERAL:
                continue
            for name in (platform.name, *platform.aliases):
                self._names.setdefault(_joined(name), platform.id)
            self._weak |= {_joined(name) for name in platform.ambiguous}
            self._phrases |= {normalise(name) for name in platform.ambiguous if " " in name}
        self._company = company(frozenset(self._weak))
        self._guessable = [name for name in self._names if len(name) >= SLIP_LETTERS]

    @property
    def names(self) -> frozenset[str]:
        """All known spellings, normalised and joined."""
        return frozenset(self._names)

    def find(self, found: Sequence[Word]) -> tuple[Mention, ...]:
        """The platforms named, from left to right; the longest name wins."""
        mentions: list[Mention] = []
        place = 0
        while place < len(found):
            mention = self._at(found, place)
            if mention:
                mentions.append(mention)
            place += mention.length if mention else 1
        return tuple(mentions)

    def _at(self, found: Sequence[Word], start: int) -> Mention | None:
        for length in range(min(LONGEST_NAME, len(found) - start), 0, -1):
            spelt = [word.text for word in found[start : start + length]]
            joined = "".join(spelt)
            if " ".join(spelt) in self._phrases:
                continue
            for name in (joined, *_bare(joined)):
                if name not in self._names:
                    continue
                if length == 1 and self._is_word(found, start):
                    return None
                return Mention(self._names[name], start, length, name in self._weak)
        for length in (2, 1):
            if start + length <= len(found):
                guess = self._guess([word.text for word in found[start : start + length]])
                if guess:
                    return Mention(guess, start, length, weak=True)
        return None

    def _is_word(self, found: Sequence[Word], place: int) -> bool:
        """Whether a word's neighbours tell that it is no name here."""
        beside = [word.text for word in found[max(0, place - 1) : place + 2]]
        return any(pair in self._company for pair in pairwise(beside))

    def _guess(self, spelt: Sequence[str]) -> str | None:
        """The platform whose name is a slip away from the words, unless they are ordinary ones."""
        joined = "".join(spelt)
        if len(joined) < SLIP_LETTERS or any(word in self._ordinary for word in spelt):
            return None
        near = {self._names[name] for name in self._guessable if _is_slip(joined, name)}
        return near.pop() if len(near) == 1 else None


def without(found: Sequence[Word], mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The words of a question that are not part of a platform's name."""
    named = {place for m in mentions for place in range(m.start, m.start + m.length)}
    return tuple(word.text for place, word in enumerate(found) if place not in named)


def with_names_as(name: str, found: Sequence[Word], mentions: Sequence[Mention]) -> list[str]:
    """The words of a question, with `name` in place of each platform's name."""
    first = {mention.start for mention in mentions}
    later = {place for m in mentions for place in range(m.start + 1, m.start + m.length)}
    kept = ((place, word) for place, word in enumerate(found) if place not in later)
    return [name if place in first else word.text for place, word in kept]


def _joined(name: str) -> str:
    return "".join(word.text for word in words(normalise(name)))


def _bare(joined: str) -> tuple[str, ...]:
    return tuple(joined.removeprefix(c) for c in CLITICS if joined.startswith(c))


def _is_slip(spelt: str, name: str) -> bool:
    slips = OSA.distance(spelt, name, score_cutoff=2)
    if slips <= 1:
        return spelt[0] == name[0] or slips == 0
    return slips == 2 and len(name) >= TWO_SLIPS_LETTERS and skeleton(spelt) == skeleton(name)
