"""The knowledge: one immutable value with every platform, topic, fact, source and sentence.

`bot.content` builds a `Knowledge` from YAML and refuses anything that does not fit together, so
the lookups here may assume that ids exist.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.exchange import Rates
from bot.core.facts import GENERAL, Fact, Gap, Platform, Source


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
