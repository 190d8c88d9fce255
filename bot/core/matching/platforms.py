"""Which platforms a question names: a slot of its own, never part of the intent.

"outlier pay" and "mercor pay" are more alike than two spellings of one question, so no score may
choose between platforms. A name is found exactly, joined or spaced ("micro 1", "mind rift"), in
any script, or one slip away; a name that is also an ordinary word counts only in context.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.core.facts import GENERAL, Platform
from bot.core.matching.skeleton import skeleton
from bot.core.text import Word, normalise, spelt, words

LONGEST_NAME = 3
"""Words a name may be spread over: "scale dot ai"."""
SLIP_LETTERS = 5
"""Shorter names are never guessed: an ordinary word is always one letter away."""
MOST_SLIPS = 2
TWO_SLIPS_LETTERS = 7
"""Names from this length may differ by two letters if their consonants agree ("outlair")."""
CLITICS = ("وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
"""Arabic particles written together with the name that follows."""
LATIN_CLITICS = ("bel", "fel", "lel", "wel", "el", "al", "w", "b", "l", "f")
"""The same in Latin letters: "wmercor", "bmercor"."""
POSTPOSITIONS = (
    *("से", "का", "की", "के", "को", "में", "पर", "पे", "ने", "वाले", "वाला", "वाली"),
    *("se", "ka", "ki", "ke", "ko", "me", "mein", "pe", "par", "ne", "wale", "wala"),
)
"""Hindi words that are sometimes written together with the name before: "मर्कोरसे", "mercorka"."""
BARE_LETTERS = 5
"""Shorter names do not stand together with such a word: "bscale" is none."""


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
        self._spaced: set[tuple[str, ...]] = set()
        for platform in platforms.values():
            if platform.id == GENERAL:
                continue
            for name in (platform.name, *platform.aliases):
                self._names.setdefault(_joined(name), platform.id)
            self._weak |= {_joined(name) for name in platform.ambiguous}
            self._phrases |= {normalise(name) for name in platform.ambiguous if " " in name}
            self._spaced |= {tuple(spelt(normalise(name))) for name in platform.aliases}
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
        plain = self._plain_words(found)
        return tuple(m for m in mentions if m.length > 1 or found[m.start].text not in plain)

    def _plain_words(self, found: Sequence[Word]) -> set[str]:
        """Names that a neighbour makes words somewhere in a text, and so are words all over it: "is
        the turing test the same as a turing machine"."""
        weak = ((at, word.text) for at, word in enumerate(found) if word.text in self._weak)
        return {text for at, text in weak if self._is_word(found, at)}

    def terms(self, found: Sequence[Word]) -> Iterator[Mention]:
        """The terms of several words that are a platform's name too: "data annotation"."""
        for start in range(len(found)):
            for length in range(2, LONGEST_NAME + 1):
                said = [word.text for word in found[start : start + length]]
                if " ".join(said) in self._phrases and len(said) == length:
                    yield Mention(self._names["".join(said)], start, length, weak=True)

    def _at(self, found: Sequence[Word], start: int) -> Mention | None:
        for length in range(min(LONGEST_NAME, len(found) - start), 0, -1):
            said = [word.text for word in found[start : start + length]]
            joined = "".join(said)
            if " ".join(said) in self._phrases or self._is_by_chance(said):
                continue
            for name in (joined, *_bare(joined, length)):
                if name not in self._names:
                    continue
                if length == 1 and self._is_word(found, start):
                    return None
                return Mention(self._names[name], start, length, name in self._weak)
        return self._guessed(found, start)

    def _is_by_chance(self, said: Sequence[str]) -> bool:
        """Whether ordinary words only happen to make up a name: "one form a day"."""
        several = len(said) == LONGEST_NAME and tuple(said) not in self._spaced
        return several and self._ordinary.issuperset(said)

    def _guessed(self, found: Sequence[Word], start: int) -> Mention | None:
        """A name a slip away; of two words one may be an ordinary one ("scal ai"), of three two,
        unless the name means something else too ("data anotation")."""
        for length, ordinary in ((3, 2), (2, 0), (1, 0), (2, 1)):
            said = [word.text for word in found[start : start + length]]
            if len(said) < length or sum(word in self._ordinary for word in said) > ordinary:
                continue
            joined = "".join(said)
            for name in (joined, *self._strange(_bare(joined, length))):
                guess = self._guess(name, plain=ordinary > 0)
                if guess:
                    return Mention(guess, start, length, weak=True)
        return None

    def _strange(self, bare: Iterable[str]) -> Iterable[str]:
        """Those that are no ordinary words."""
        return (name for name in bare if name not in self._ordinary)

    def _is_word(self, found: Sequence[Word], place: int) -> bool:
        """Whether a word's neighbours tell that it is no name here."""
        beside = [word.text for word in found[max(0, place - 1) : place + 2]]
        return any(pair in self._company for pair in pairwise(beside))

    def _guess(self, joined: str, *, plain: bool) -> str | None:
        """The platform whose name is a slip away from the words; `plain`: one that is no word."""
        if len(joined) < SLIP_LETTERS:
            return None
        near_by = extract(
            joined, self._guessable, scorer=OSA.distance, score_cutoff=MOST_SLIPS, limit=None
        )
        slips = (name for name, count, _ in near_by if _is_slip(joined, name, int(count)))
        near = {self._names[name] for name in slips if not (plain and name in self._weak)}
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


def _bare(joined: str, length: int) -> tuple[str, ...]:
    """The word or words without a particle of Arabic or Hindi written together with them."""
    bare = [joined.removeprefix(c) for c in CLITICS if joined.startswith(c)]
    if length == 1 and joined.startswith(LATIN_CLITICS):
        bare += _long(joined.removeprefix(c) for c in LATIN_CLITICS if joined.startswith(c))
    if length == 1 and joined.endswith(POSTPOSITIONS):
        bare += _long(joined.removesuffix(p) for p in POSTPOSITIONS if joined.endswith(p))
    return tuple(bare)


def _long(names: Iterable[str]) -> Iterable[str]:
    return (name for name in names if len(name) >= BARE_LETTERS)


def _is_slip(typed: str, name: str, slips: int) -> bool:
    if slips <= 1:
        return typed[0] == name[0] or slips == 0
    return slips == 2 and len(name) >= TWO_SLIPS_LETTERS and skeleton(typed) == skeleton(name)
