"""What each knowledge file may hold, as models. Every input is text; `values` gives the types."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    model_validator,
)

from bot.content.values import (
    CountryCode,
    CurrencyCode,
    Date,
    DateOrUndated,
    Day,
    FigureName,
    HyphenatedId,
    Id,
    Key,
    Marks,
    Message,
    Number,
    Per,
    Rate,
    Text,
    Whole,
    YesNo,
)
from bot.core.facts import OF_COUNTRIES, Bound, Figure, SourceKind, Trait, Unit
from bot.core.knowledge import Courtesy, Detail


class Entry(BaseModel):
    """A group of keys: unknown ones are refused, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _listed(description: str) -> Any:
    return Field(default=(), description=description)


def _named(description: str) -> Any:
    return Field(default_factory=dict, description=description)


class TopicEntry(Entry):
    id: Id
    fresh_days: Whole
    related: tuple[Id, ...] = ()
    details: tuple[Detail, ...] = _listed('Asked of it in a few words: amount for "how much?"')
    points: tuple[Id, ...] = _listed("Asked of it by name, as paypal; the words: language.yaml")


class TopicsFile(Entry):
    topics: tuple[TopicEntry, ...]


class SourceEntry(Entry):
    id: Id
    publisher: Text
    url: Text
    language: Text
    published: DateOrUndated


class SourcesFile(Entry):
    sources: tuple[SourceEntry, ...]


class RatesFile(Entry):
    """What one US dollar is in other currencies, on one day."""

    as_of: Day
    source: Text
    per_dollar: dict[CurrencyCode, Rate]


class FigureEntry(Entry):
    """A value, or a range from `min` to `max`."""

    value: Number | None = None
    min: Number | None = None
    max: Number | None = None
    unit: Unit | None = None
    currency: Text | None = None
    per: Per | None = None
    bound: Bound = Bound.EXACT

    @model_validator(mode="after")
    def _value_or_range(self) -> "FigureEntry":
        given = (self.value is not None, self.min is not None, self.max is not None)
        if given not in ((True, False, False), (False, True, True)):
            raise ValueError("needs either value, or both min and max")
        if self.unit is None and self.currency is None:
            raise ValueError("needs a unit (percent, count, hours …), or a currency for money")
        return self

    def figure(self) -> Figure:
        """The figure of the core: a single value is a range of no width."""
        low = self.min if self.value is None else self.value
        high = self.max if self.value is None else self.value
        assert low is not None  # noqa: S101 - _value_or_range has seen to it
        assert high is not None  # noqa: S101
        unit = self.unit or Unit.MONEY
        return Figure(low, high, unit, self.currency, self.per, self.bound)


class FactEntry(Entry):
    id: HyphenatedId
    topic: Id
    figures: dict[FigureName, FigureEntry] = Field(default_factory=dict)
    headline: FigureName | None = None
    source: Id
    also: tuple[Id, ...] = ()
    kind: SourceKind
    as_of: DateOrUndated
    checked: Date
    conflict: HyphenatedId | None = None
    typical: YesNo = True
    pole: Literal["good", "bad"] | None = None
    claims: tuple[Text, ...] = ()
    countries: tuple[CountryCode, ...] = ()
    trait: Trait | None = None
    points: tuple[Id, ...] = _listed("Of topics.yaml; marked once, a point is told by marks alone")

    @model_validator(mode="after")
    def _names_its_countries(self) -> "FactEntry":
        if self.trait in OF_COUNTRIES and not self.countries:
            raise ValueError(f"has the trait {self.trait}: add `countries: [EG, IN]`")
        return self


class GapEntry(Entry):
    topic: Id
    looked: Date


class PlatformFile(Entry):
    id: Id
    order: Whole
    name: Text
    aliases: tuple[Text, ...] = ()
    ambiguous: tuple[Text, ...] = ()
    facts: tuple[FactEntry, ...] = ()
    gaps: tuple[GapEntry, ...] = ()


class SentenceEntry(Entry):
    text: Text
    short: Text | None = None


class SentencesFile(Entry):
    """What one language says of one platform; `english` marks what a translation renders."""

    facts: dict[HyphenatedId, SentenceEntry] = Field(default_factory=dict)
    conflicts: dict[HyphenatedId, Text] = Field(default_factory=dict)
    english: dict[HyphenatedId, Marks] = Field(default_factory=dict)


class LanguageFile(Entry):
    """A way of typing; with `name`, `direction` and `locale` also a language of replies."""

    code: Text
    reply: Text
    script: Literal["Latin", "Devanagari", "Arabic"]
    name: Text | None = None
    direction: Literal["ltr", "rtl"] | None = None
    locale: Text | None = None
    currencies: tuple[CurrencyCode, ...] = _listed(
        "Of rates.yaml, what its speakers reckon in, the usual first"
    )
    grouping: dict[CurrencyCode, Text] = Field(
        default_factory=dict, description="Locales that group amounts of a currency, as INR: en_IN"
    )
    words: tuple[Text, ...] = _listed("Function words, which tell it from others of its script")
    joiners: tuple[Text, ...] = _listed('Words for "and" and "but"')
    linking: tuple[Text, ...] = _listed('Words between two names: "or", "and", "vs"')
    asking: tuple[Text, ...] = _listed('Question words, such as "when" and "how much"')
    others: tuple[Text, ...] = _listed("Companies we know nothing of, as replies spell them")
    articles: tuple[Text, ...] = _listed('Words before things, hardly before names: "the", "my"')
    excluding: tuple[Text, ...] = _listed('What sets a platform aside, such as "not {platform}"')
    insider: tuple[Text, ...] = _listed('What tells that a term is a company: "{platform} login"')
    corrections: tuple[Text, ...] = _listed('Words before another platform: "no I mean", "ok"')
    sites: tuple[Text, ...] = _listed('Words for platforms of any name, such as "site"')
    countries: dict[CountryCode, tuple[Text, ...]] = _named("People's own words, as EG: [masr]")
    measures: dict[Id, tuple[Text, ...]] = _named("What to compare by, as payout: [fastest, soon]")
    pointing: tuple[Text, ...] = _listed('What points to platforms just spoken of: "both", "them"')
    points: dict[Id, tuple[Text, ...]] = _named("Told by words, as paypal: [PayPal, pay pal]")
    mishaps: tuple[Text, ...] = _listed('What befalls money in any wallet: "refund", "debited"')
    courtesies: dict[Courtesy, tuple[Text, ...]] = _named("As thanks: [thank you], doubt: [source]")
    details: dict[Detail, tuple[Text, ...]] = _named("After an answer, as period: [per month]")
    personal: tuple[Text, ...] = _listed('What puts a question to people: "did you", "anyone else"')
    telling: tuple[Text, ...] = _listed('What begins a remark, not a question: "my", "they"')


class QuestionsFile(RootModel[dict[Id, tuple[Text, ...]]]):
    model_config = ConfigDict(frozen=True)


class MessagesFile(BaseModel):
    """The messages of one language, each under a key of its own beside `english`."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[Key, Message]
    english: dict[Key, Marks] = Field(default_factory=dict)

    @property
    def texts(self) -> Mapping[str, str | dict[str, str]]:
        """Every message by its key: a text, or one for each plural form."""
        return self.__pydantic_extra__
