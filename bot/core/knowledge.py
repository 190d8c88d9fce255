"""The knowledge: one immutable value with every platform, topic, fact, source and sentence.

Numbers stand once, in a `Fact`; sentences stand per language and carry placeholders for them.
`bot.content` builds a `Knowledge` from YAML and refuses anything that does not fit together, so
the lookups here may assume that ids exist.
"""

import calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.core.exchange import Rates

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


class Detail(StrEnum):
    """What a few words ask more of after an answer: alone they are no question."""

    PERIOD = "period"
    """ "Per week", "monthly"."""
    DURATION = "duration"
    """ "How long", "minutes"."""
    AMOUNT = "amount"
    """ "How much"."""
    CURRENCY = "currency"
    """ "In rupees"."""
    LANGUAGE = "language"
    """ "In Arabic"."""
    WHEN = "when"
    """ "When", "which day": of an answer on what is paid, when it is."""
    EFFORT = "effort"
    """ "Is it hard"."""
    REASON = "reason"
    """ "Why", "really": of any topic."""
    WISH = "wish"
    """ "In English please": the same in the language that is typed, of any topic."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a question can be about. `fresh_days`: after this, a fact "may have changed".

    `details` are those that can be asked of it in a few words: "how long?" after an interview;
    `points` those that can be asked by name: PayPal of payouts.
    """

    id: str
    fresh_days: int
    related: tuple[str, ...]
    details: frozenset[Detail] = frozenset()
    points: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one language says of a fact: `text` follows the headline, `short` is for groups."""

    text: str
    short: str | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """A language of replies. `messages` values are templates, or plural category → template.

    `outdated` are the facts and conflicts whose sentence renders an older English one.
    `currencies` are those that its speakers reckon in, the usual one first; amounts of one in
    `grouping` are grouped as in that locale: rupees as India groups them.
    """

    code: str
    name: str
    direction: str
    locale: str
    messages: Mapping[str, str | Mapping[str, str]]
    sentences: Mapping[str, Sentence]
    conflicts: Mapping[str, str]
    outdated: frozenset[str] = frozenset()
    currencies: tuple[str, ...] = ()
    grouping: Mapping[str, str] = field(default_factory=dict)


class Courtesy(StrEnum):
    """What is said to the bot itself after an answer, and wants one kind line."""

    THANKS = "thanks"
    """Thanks, and praise."""
    PARTING = "parting"
    ASSENT = "assent"
    """ "Ok", "I see"."""
    GREETING = "greeting"
    """ "Good morning all": who we are and what to ask."""
    DOUBT = "doubt"
    """ "Are you sure", "who says that", "source?": where the last answer has its facts from."""
    PERSON = "person"
    """ "Can I talk to a human": that there is none here, and who else can help."""
    PUZZLED = "puzzled"
    """ "I don't understand"."""


@dataclass(frozen=True, slots=True)
class Typing:
    """A way of typing: a language in a script, with its example questions for each intent.

    `reply` is the language it is answered in. `words` are the function words that tell it from
    other ways of typing in the same script. `joiners` join two questions or open a follow-up
    ("and", "aur", "و"); `linking` stand between two names ("or", "vs"); `asking` are question
    words; `articles` stand before things and hardly before names ("the", "my"); `others` are
    companies that people ask about and that we have nothing on, as they are written; `insider` are
    phrases beside which a term is a company's name ("{platform} login"); `excluding` are phrases
    that set a platform aside, `{platform}` in its place ("not {platform}"); `sites` are words for
    platforms of any name ("platform", "منصة"); `corrections` are words that only turn to another
    platform ("no I mean", "ok"). An intent is a topic id, or one of the kinds "compare", "calc",
    "smalltalk" and "none". `countries` are people's own words for countries and those who live
    there, by ISO 3166 code, besides the names that every dictionary has; with no words at all,
    those names are not taken, as they mean something else too ("مالي": Mali, and "my money").
    `pointing` points to platforms just spoken of ("both").
    `courtesies` are phrases of thanks, goodbye, assent, doubt and the like, by `Courtesy`.
    `measures` are the words that tell by what topic platforms are compared ("fastest" → payout).
    `points` are the words that tell which point of a topic is meant ("paypal"), the first of them
    as replies name it. `details` are words that ask more of an answer ("per month"), by `Detail`.
    `mishaps` is what befalls anybody's money in a wallet ("refund", "debited").
    `personal` is what puts a question to people ("did you", "anyone else") and `telling` what tells
    something before any question word ("my"): in a group that did not ask us neither is answered.
    """

    code: str
    reply: str
    script: str
    words: frozenset[str]
    questions: Mapping[str, tuple[str, ...]]
    joiners: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    excluding: frozenset[str] = frozenset()
    insider: frozenset[str] = frozenset()
    corrections: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    countries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    measures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pointing: frozenset[str] = frozenset()
    points: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mishaps: frozenset[str] = frozenset()
    courtesies: Mapping[Courtesy, tuple[str, ...]] = field(default_factory=dict)
    details: Mapping[Detail, tuple[str, ...]] = field(default_factory=dict)
    personal: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything the bot knows, loaded and checked. `digest` identifies this content.

    Without `rates` no amount is shown in another currency.
    """

    digest: str
    platforms: Mapping[str, Platform]
    topics: Mapping[str, Topic]
    sources: Mapping[str, Source]
    facts: tuple[Fact, ...]
    gaps: tuple[Gap, ...]
    languages: Mapping[str, Language]
    typings: Mapping[str, Typing]
    rates: Rates | None = None
    _about: Mapping[tuple[str, str], tuple[Fact, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        about: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in self.facts:
            about[fact.platform, fact.topic].append(fact)
        together = {place: tuple(facts) for place, facts in about.items()}
        object.__setattr__(self, "_about", together)  # looked up thirty times an answer

    def about(self, platform: str, topic: str) -> tuple[Fact, ...]:
        """The facts on one topic of one platform, in the editors' order."""
        return self._about.get((platform, topic), ())

    def gap(self, platform: str, topic: str) -> Gap | None:
        """The stored "not known" of a topic of a platform, if we looked in vain."""
        found = (g for g in self.gaps if g.platform == platform and g.topic == topic)
        return next(found, None)

    def covered(self) -> Iterator[Platform]:
        """The platforms that we have facts on, without `general`, in the editors' order.

        Other platforms are known by name only, so that a question about one is recognised.
        """
        known = {fact.platform for fact in self.facts} - {GENERAL}
        return (platform for platform in self.platforms.values() if platform.id in known)
