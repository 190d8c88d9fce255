"""What is told of platforms: facts with their figures, sources and dates, and what is not known.

Numbers stand once, in a `Fact`; sentences stand per language and carry placeholders for them.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

GENERAL = "general"
"""The platform id of facts about the field as a whole."""


class SourceKind(StrEnum):
    """Who makes the claim; ranked from first-hand to hearsay, never blended."""

    PLATFORM = "platform"
    """The platform's own page or document."""
    PRESS = "press"
    LISTING = "listing"
    """A job advertisement."""
    GUIDE = "guide"
    """A blog, directory or review page."""
    WORKER = "worker"
    """One worker's own account, wherever it was printed."""

    @property
    def rank(self) -> int:
        """0 for first-hand, the more the further from it.

        Answers keep the editors' order. This settles what nothing else does: which of two facts
        that a table holds equal stands in its row, which of two pages is read again first.
        """
        return _RANKS[self]


_RANKS = {kind: place for place, kind in enumerate(SourceKind)}


class Unit(StrEnum):
    """What a figure counts."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Bound(StrEnum):
    """How firm a figure is."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Trait(StrEnum):
    """What a fact says of its platform in one typed word: what tables group and sort by."""

    ON_REQUEST = "on_request"
    """Money is sent when it is asked for, or within days."""
    WEEKLY = "weekly"
    TWICE_A_MONTH = "twice_a_month"
    MONTHLY = "monthly"
    OPEN = "open"
    """Who may join is told, and neither experience nor a degree is asked for."""
    EXPERIENCE = "experience"
    """Experience or a degree is asked for."""
    TESTS = "tests"
    """How people are tested is told, and no interview is named."""
    INTERVIEW = "interview"
    OPEN_TO = "open_to"
    """People of the fact's countries are taken."""
    ONLY_FOR = "only_for"
    """People of the fact's countries are taken, and nobody else."""
    CLOSED_TO = "closed_to"
    """People of the fact's countries are not taken."""


OF_COUNTRIES = frozenset({Trait.OPEN_TO, Trait.ONLY_FOR, Trait.CLOSED_TO})
"""Traits that say something of the fact's countries."""


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as sources give it: a year, a month or a day. `month` and `day` are 0 when unknown."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read "2025", "2025-12" or "2025-12-25". Raises ValueError for anything else."""
        parts = text.split("-")
        if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
            raise ValueError(f"{text!r} is not a date like 2025, 2025-12 or 2025-12-25")
        numbers = [int(part) for part in parts] + [0, 0]
        parsed = cls(*numbers[:3])
        date(parsed.year, parsed.month or 1, parsed.day or 1)
        if (len(parts) > 1 and not parsed.month) or (len(parts) > 2 and not parsed.day):
            raise ValueError(f"{text!r} has a month or day of zero")
        return parsed

    def latest(self) -> date:
        """The last day that this date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04}", f"{self.month:02}", f"{self.day:02}"]
        return "-".join(parts[: 1 + bool(self.month) + bool(self.day)])


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or range with its unit. `low == high` for a single value.

    `currency` is an ISO 4217 code for money and None otherwise; `per` is what one figure is paid
    or counted for ("hour", "task", "day", "week", "month", "year", "person") or None.
    """

    low: Decimal
    high: Decimal
    unit: Unit
    currency: str | None = None
    per: str | None = None
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class Source:
    """A page that was read. `published` is None where the page shows no date."""

    id: str
    publisher: str
    url: str
    language: str
    published: PartialDate | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One dated, sourced claim with typed figures.

    `headline` names the figure that leads the line. `source` is the page quoted, `also` others
    that say the same. `as_of` is the day the claim held (None: the source is undated), `checked`
    the day we last read the source; age counts from `checked`. Facts that share a `conflict` id
    disagree and are shown side by side. `typical` is False for a single person's success, which
    is never shown or calculated with as usual pay. `pole` is "good" or "bad" for sides of a thing.
    `claims` are the editors' reference numbers of the source claims that the fact merges.
    `countries` are the ISO 3166 codes of the only countries that the fact is about, empty where it
    holds anywhere. `trait` is what it says of its platform, for tables. `points` are those that it
    tells of in words that are no name of them: that a job for a fee is a fraud.
    """

    id: str
    platform: str
    topic: str
    figures: Mapping[str, Figure]
    headline: str | None
    source: str
    also: tuple[str, ...]
    kind: SourceKind
    as_of: PartialDate | None
    checked: PartialDate
    conflict: str | None = None
    typical: bool = True
    pole: str | None = None
    claims: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    trait: Trait | None = None
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """What we looked for and did not find: shown as "not known", with the day we looked."""

    platform: str
    topic: str
    looked: PartialDate


@dataclass(frozen=True, slots=True)
class Platform:
    """A company that pays for AI-training work (or `general`, the field itself).

    `name` is its own spelling in Latin letters. `aliases` are further spellings in any script;
    `ambiguous` are those among them that are also an ordinary word, which needs context, or an
    ordinary phrase ("data annotation"), which never counts as the name.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
