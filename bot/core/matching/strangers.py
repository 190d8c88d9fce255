"""Names of platforms that we do not know: never taken for the nearest that we do."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.core.knowledge import Knowledge
from bot.core.matching.examples import EDGE, NAME
from bot.core.matching.platforms import Mention
from bot.core.matching.reading import AND_JOINED, Reader, Reading, as_typed
from bot.core.text import normalise, spelt, words

STRANGER_LETTERS = 4
"""Shorter unknown words are slips and particles, not platforms."""

BESIDE_NAMES = 5
"""Examples with a name behind a word from which one can stand between it and a word that follows a
name elsewhere, though no example has both: "is X legit". The exam of tests/questions and 255 other
questions lose no answer by it; the examples in tests/test_strangers.py move with it."""

_ENDINGS = (
    "com|org|net|io|ai|co|dev|app|xyz|info|biz|tech|online|website|space|club|shop|cloud|zone|"
    "digital|careers|agency|studio|network|academy|co\\.in|co\\.uk|org\\.in|gg|eu|pk|eg|ng"
)
"""Endings of addresses that nobody types as a word after a full stop: in "bhai.ke" is no name."""
_ADDRESS = re.compile(
    rf"(?<![\w@./-])((?:[a-z0-9][a-z0-9-]{{0,62}}\.){{0,2}}[a-z0-9][a-z0-9-]{{0,62}})"
    rf"\.(?:{_ENDINGS})(?![\w@-]|/\w|\.\w)"
)
"""The address of a site, not of a page on it nor of a mailbox: "rex.zone"."""
_HOST = r"((?:[a-z0-9-]{1,63}\.){1,4})[a-z]{2,18}"
_LINK = re.compile(
    rf"(?<![\w@./-])(?:(?:https?://|/{{7,8}}){_HOST}(?![\w.-])(?:[/?#:]\S*)?|{_HOST}/\S*)"
)
"""A link as it is copied, with https in front or a page behind: "https://rex.zone/apply". Slashes
stand for an https that shall be no word."""
_LENGTH = re.compile(
    r"\d{1,4}(?:h|hr|hrs|hours?|m|mins?|minutes?|s|secs?|d|days?|w|wks?|weeks?)(?:\d{1,2}(?:m|mins?)?)?"
)
"""A length of time, such as "1h15", is no platform's name."""
_SCHEME = re.compile(r"^https?://")

STRANGER = "?"
"""Stands for a platform that we do not know, while a text is read; no platform has this id."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A platform that we do not know: its name, normalised, and the words that are the name.

    `guessed` where it is known by its place in the question alone; `usual` is how editors write it.
    """

    name: str
    start: int
    length: int
    guessed: bool = False
    usual: str = ""

    @property
    def mention(self) -> Mention:
        """It as a mention of a platform, so that what is asked about it can be read."""
        return Mention(STRANGER, self.start, self.length, weak=False)

    def written(self, text: str) -> str:
        """Its name as it is usually written, else as the person wrote it in `text`."""
        return self.usual or as_typed(self.name, text)

    @property
    def places(self) -> range:
        return range(self.start, self.start + self.length)


class Strangers:
    """Finds companies that we have nothing on, by one knowledge and what was learned from it."""

    def __init__(self, knowledge: Knowledge, reader: Reader) -> None:
        typings = knowledge.typings.values()
        others = (name for typing in typings for name in sorted(typing.others))
        self._others = {tuple(spelt(normalise(name))): name for name in others}
        self._articles = frozenset(
            normalise(word) for typing in knowledge.typings.values() for word in typing.articles
        )
        self._longest = max(map(len, self._others), default=0)
        self._reader = reader
        self._before, self._after = Counter[str](), Counter[str]()
        for (before, after), count in reader.examples.slots.items():
            self._before[before] += count
            self._after[after] += count

    def listed(self, reading: Reading) -> Stranger | None:
        """A company that people ask about, of those that editors listed."""
        return next(self._listed(reading), None)

    def address(self, normal: str, reading: Reading) -> Stranger | None:
        """The address of a site that is none of our platforms': "does rex.zone pay well"."""
        return next(self._addresses(normal, reading), None)

    def without_links(self, normal: str) -> str:
        """The text with blanks for links to sites that do not even sound like ours: a form, a
        channel, a video. Nobody asks what we have on those, nor do they name a platform."""

        def blanked(link: re.Match[str]) -> str:
            if not self._reader.names(words(_host(link))):
                return " " * len(link[0])
            return _SCHEME.sub(lambda scheme: "/" * len(scheme[0]), link[0])

        return _LINK.sub(blanked, normal)

    def without_lookalikes(self, normal: str, reading: Reading) -> Reading:
        """The text without the names of ours that are only a part of another site's address.

        Whoever runs "outlier-pay.xyz", it is not Outlier.
        """
        foreign = (
            *(one for one in _ADDRESS.finditer(normal) if not _is_named(one, reading)),
            *(one for one in _LINK.finditer(normal) if not _leads_to(one, reading)),
        )
        inside = {p for one in foreign for p in _within(reading, one.start(), one.end())}
        if not inside:
            return reading
        kept = tuple(mention for mention in reading.mentions if mention.start not in inside)
        return self._reader.with_mentions(reading, kept)

    def guessed(self, reading: Reading) -> Stranger | None:
        """A word that nobody taught us, where a platform's name stands: "how much does X pay"."""
        return next(self._guessed(reading), None)

    def beside(self, normal: str, reading: Reading) -> tuple[Stranger, ...]:
        """Those beside a platform of ours: "outlier vs uber". A guess must stand close by."""
        guessed = (one for one in self._guessed(reading) if self._in_row(one, reading))
        return self._apart(normal, reading, (*self._linked(reading), *guessed))

    def _in_row(self, guess: Stranger, reading: Reading) -> bool:
        """Whether a guess stands in a row of names: a word parts it from one of ours, or Arabic
        "and" is written onto it, or it stands between two. What follows a name at once is rather
        said of it: "micro1 رواتبهم حلوة؟" speaks of its salaries."""
        gaps = [end - start for start, end in _gaps(guess, reading)]
        joined = reading.found[guess.start].text != guess.name
        return 1 in gaps or (0 in gaps and joined) or gaps.count(0) > 1

    def _linked(self, reading: Reading) -> Iterator[Stranger]:
        """Unknown words that "or" or "vs" links to a platform of ours: "is mercor or foobarly…"."""
        for place, word in enumerate(reading.found):
            if self._is_unknown(word.text):
                stranger = Stranger(word.text, place, 1, guessed=True)
                if self.linked(stranger, reading):
                    yield stranger

    def linked(self, stranger: Stranger, reading: Reading) -> bool:
        """Whether a word that joins names stands alone between it and one of ours."""
        said = [word.text for word in reading.found]
        gaps = (said[a:b] for a, b in _gaps(stranger, reading) if b - a == 1)
        return any(word in self._reader.linking for (word,) in gaps)

    def joined(self, stranger: Stranger, reading: Reading) -> bool:
        """Whether at most a word without matter parts it from one of ours: "outlier and uber"."""
        said = [word.text for word in reading.found]
        gaps = _gaps(stranger, reading)
        return any(self._reader.empty.issuperset(said[a:b]) for a, b in gaps if b - a <= 1)

    def in_list(self, text: str, *, guess: bool) -> tuple[str, ...]:
        """The strangers among names in a row, as after a command ("outlier uber rex.zone"), written
        as they usually are, else as they were typed.

        `guess`: every word that nobody taught us is one.
        """
        normal = normalise(text)
        reading = self._reader.read(words(normal), normal)
        unknown = (
            Stranger(word.text, place, 1)
            for place, word in enumerate(reading.found)
            if guess and self._is_unknown(word.text)
        )
        return tuple(one.written(text) for one in self._apart(normal, reading, unknown))

    def _apart(
        self, normal: str, reading: Reading, guessed: Iterable[Stranger]
    ) -> tuple[Stranger, ...]:
        """Addresses, listed names and guesses, from left to right, no word in two of them."""
        taken, found = set(_named(reading)), list[Stranger]()
        for one in (*self._addresses(normal, reading), *self._listed(reading), *guessed):
            if taken.isdisjoint(one.places):
                taken |= set(one.places)
                found.append(one)
        return tuple(sorted(found, key=lambda one: one.start))

    def _is_unknown(self, word: str) -> bool:
        if len(word) < STRANGER_LETTERS or _LENGTH.fullmatch(word):
            return False
        return self._reader.is_unknown(word)

    def _guessed(self, reading: Reading) -> Iterator[Stranger]:
        named = _named(reading)
        spoken = [NAME if p in named else word.text for p, word in enumerate(reading.found)]
        for place, word in enumerate(spoken):
            before = spoken[place - 1] if place else EDGE
            after = spoken[place + 1] if place + 1 < len(spoken) else EDGE
            if before in self._articles:
                continue  # "a deliverable-based contract", "my default method"
            if self._is_unknown(word) and self._has_names(before, after):
                yield Stranger(word.removeprefix(AND_JOINED), place, 1, guessed=True)

    def _has_names(self, before: str, after: str) -> bool:
        """Whether platforms' names stand between two words; at an edge of a text any word may
        stand, so one example tells nothing there: "what if i am underage"."""
        if self._reader.examples.is_slot(before, after, 2 if EDGE in (before, after) else 1):
            return True
        often = self._before[before] >= BESIDE_NAMES and self._after[after] > 0
        return often and EDGE not in (before, after)

    def _listed(self, reading: Reading) -> Iterator[Stranger]:
        found, start = [word.text for word in reading.found], 0
        while start < len(found):
            lengths = range(min(self._longest, len(found) - start), 0, -1)
            named = (n for n in lengths if tuple(found[start : start + n]) in self._others)
            length = next(named, 0)
            if length:
                said = tuple(found[start : start + length])
                yield Stranger(" ".join(said), start, length, usual=self._others[said])
            start += length or 1

    def _addresses(self, normal: str, reading: Reading) -> Iterator[Stranger]:
        named = _named(reading)
        for address in _ADDRESS.finditer(normal):
            inside = _within(reading, address.start(), address.end())
            if inside and named.isdisjoint(inside):
                yield Stranger(address[0].removeprefix("w."), inside[0], len(inside))
        for link in _LINK.finditer(normal):
            # Of other links nobody asks whether we have their site: "t.me/…", a form, a video.
            host = _host(link)
            if not _leads_to(link, reading) and self._reader.names(words(host)):
                inside = _within(reading, link.start(), link.end())
                yield Stranger(host, inside[0], len(inside))


def _named(reading: Reading) -> frozenset[int]:
    """The places of the words that name platforms of ours."""
    return frozenset(p for m in reading.mentions for p in range(m.start, m.start + m.length))


def _within(reading: Reading, start: int, end: int) -> list[int]:
    """The places of the words of a stretch of the text."""
    return [place for place, word in enumerate(reading.found) if start <= word.start < end]


def _is_named(address: re.Match[str], reading: Reading) -> bool:
    """Whether an address is a platform of ours: its last label is the platform's name."""
    start = address.start() + address[1].rfind(".") + 1
    label = _within(reading, start, address.end(1))
    return _named(reading).issuperset(label)


def _leads_to(link: re.Match[str], reading: Reading) -> bool:
    """Whether a link leads to the site of a platform of ours, or to a page on it."""
    labels, start = (link[1] or link[2]).rstrip("."), link.start(1 if link[1] else 2)
    label = _within(reading, start + labels.rfind(".") + 1, start + len(labels))
    return bool(label) and _named(reading).issuperset(label)


def _host(link: re.Match[str]) -> str:
    """The site that a link leads to: "rex.zone"."""
    host = _SCHEME.sub("", link[0]).lstrip("/")
    return re.split(r"[/?#:]", host)[0].removeprefix("w.")


def _gaps(stranger: Stranger, reading: Reading) -> Iterator[tuple[int, int]]:
    """The words between a stranger and each platform of ours, from and up to."""
    for mention in reading.mentions:
        if mention.start >= stranger.places.stop:
            yield stranger.places.stop, mention.start
        else:
            yield mention.start + mention.length, stranger.start
