"""What a picture of pay shows: which bars, how long, in which words. Drawing it is an edge's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from itertools import chain

from babel.numbers import get_currency_name

from bot.core.brief import name_span
from bot.core.exchange import BASE, is_old
from bot.core.facts import GENERAL, Bound, Fact, Figure, Unit
from bot.core.knowledge import Knowledge
from bot.core.locale import date_text, figure_text, money_text, number_text
from bot.core.messages import Voice, spoken, tidy
from bot.core.replies import Line, Span
from bot.core.statements import Teller, arranged, joined

TOPIC = "pay"
"""The topic that can be drawn: its figures share a unit, money for an hour."""

LEAST_BARS = 2
"""A single bar compares nothing: the line of text says it better."""

BARS_OF = {1: 8, 2: 5, 3: 3}
"""Bars of each platform by how many platforms there are; with more of them one each. So a picture
has at most about as many bars as all platforms together have, and stays readable on a phone."""

MOST_TICKS = 5
"""Figures under the axis: six of them touch each other where rupees have four digits."""

WHOLE_FROM = Decimal(100)
"""From here on a converted amount has no decimals: the exchange rate does not carry them."""

UNBROKEN = "\u00a0"
"""A space at which no line ends: a date stays whole."""

MANY = 100
"""Picks the form of a currency's name that stands for amounts in general: "US dollars"."""

_CENT = Decimal("0.01")
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants the picture: an ISO 4217 code, and whether on a dark ground."""

    currency: str
    dark: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One published rate. `low` and `high` are in the picture's currency, `figure` says them.

    `name` is the platform's, empty where the bar above is of the same platform; `about` is for
    whom, `source` who says it and when.
    """

    name: str
    low: Decimal
    high: Decimal
    bound: Bound
    figure: str
    about: str
    source: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis."""

    value: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that stands on a picture, in order from the top; texts hold their isolates.

    Equal charts are equal pictures, so a drawn one can be kept under its chart.
    """

    direction: str
    language: str
    dark: bool
    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    notes: tuple[str, ...]


def chart(platforms: Sequence[str], wish: Wish, teller: Teller) -> Chart | None:
    """The picture of what platforms pay an hour, all of them where none is named.

    None where there is too little to draw, or no exchange rate for the wished currency.
    """
    facts = drawn(platforms, teller.knowledge)
    if len(facts) < LEAST_BARS or not convertible(facts, wish.currency, teller.knowledge):
        return None
    voice, language = teller.voice, teller.voice.language
    bars = tuple(_bars(facts, wish.currency, teller))
    currency = tidy(get_currency_name(wish.currency, MANY, voice.locale))
    return Chart(
        language.direction,
        language.code,
        wish.dark,
        voice.say("picture.title"),
        voice.say("picture.subtitle", name=Span(currency), code=wish.currency),
        bars,
        tuple(_ticks(max(bar.high for bar in bars), voice)),
        tuple(_notes(platforms, facts, wish.currency, teller)),
    )


def drawn(platforms: Sequence[str], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts that become bars: usual pay for an hour, never a single person's success.

    Platforms stand as they were asked for; without any, the one that pays most comes first.
    """
    named = [id_ for id_ in dict.fromkeys(platforms) if id_ != GENERAL]
    asked = named or [platform.id for platform in knowledge.covered()]
    room = BARS_OF.get(len(named), 1)
    facts = chain.from_iterable(_hourly(knowledge, id_)[:room] for id_ in asked)
    if named:
        return tuple(facts)
    return tuple(sorted(facts, key=lambda fact: _worth(fact, knowledge), reverse=True))


def caption(facts: Sequence[Fact], wish: Wish, teller: Teller) -> tuple[Line, ...]:
    """The picture in words, for who cannot see it: a title, and a line for each platform."""
    voice = teller.voice
    lines = [voice.line("picture.caption", code=wish.currency)]
    for platform in dict.fromkeys(fact.platform for fact in facts):
        figures = [
            Span(_figure_text(fact, wish.currency, teller), bold=True)
            for fact in facts
            if fact.platform == platform
        ]
        told = joined(figures, voice)
        lines.append(voice.line("short.line", platform=name_span(platform, teller), facts=told))
    return tuple(lines)


def wish_text(wish: Wish) -> str:
    """A wish as a button carries it: "INR", "INR dark"."""
    return f"{wish.currency} {_DARK}" if wish.dark else wish.currency


def read_wish(text: str | None, currency: str) -> Wish:
    """A wish that a button carries; one in `currency` where it names none."""
    code, _, ground = (text or "").partition(" ")
    return Wish(code or currency, ground == _DARK)


_DARK = "dark"


def _hourly(knowledge: Knowledge, platform: str) -> list[Fact]:
    facts = arranged(knowledge.about(platform, TOPIC))
    return [fact for fact in facts if fact.typical and _is_hourly(_headline(fact))]


def _is_hourly(figure: Figure | None) -> bool:
    return bool(figure and figure.unit is Unit.MONEY and figure.per == "hour")


def _headline(fact: Fact) -> Figure | None:
    return fact.figures.get(fact.headline or "")


def _own(fact: Fact) -> Figure:
    return fact.figures[fact.headline or ""]


def convertible(facts: Sequence[Fact], currency: str, knowledge: Knowledge) -> bool:
    """Whether all the facts' figures can be shown in a currency."""
    codes = {_own(fact).currency or BASE for fact in facts}
    if codes == {currency}:
        return True
    return knowledge.rates is not None and knowledge.rates.knows(currency, *codes)


def _converted(fact: Fact, currency: str, knowledge: Knowledge) -> Figure:
    """The fact's figure in a currency: as published where it is the same, else rounded."""
    figure = _own(fact)
    if figure.currency == currency or knowledge.rates is None:
        return figure
    up, down = knowledge.rates.of(figure.currency or BASE, currency)
    low, high = (_rounded(value * up / down) for value in (figure.low, figure.high))
    return replace(figure, low=low, high=high, currency=currency)


def _worth(fact: Fact, knowledge: Knowledge) -> Decimal:
    """The most that a fact promises, in dollars where there is an exchange rate."""
    known = convertible([fact], BASE, knowledge)
    return _converted(fact, BASE, knowledge).high if known else _own(fact).high


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1) if value >= WHOLE_FROM else _CENT)


def _figure_text(fact: Fact, currency: str, teller: Teller) -> str:
    return figure_text(_converted(fact, currency, teller.knowledge), teller.voice)


def _bars(facts: Sequence[Fact], currency: str, teller: Teller) -> Iterator[Bar]:
    voice, before = teller.voice, ""
    for fact in facts:
        figure = _converted(fact, currency, teller.knowledge)
        yield Bar(
            "" if fact.platform == before else _shown(name_span(fact.platform, teller), voice),
            figure.low,
            figure.high,
            figure.bound,
            _shown(Span(figure_text(figure, voice)), voice),
            _shown(Span(teller.brief(fact)), voice),
            _source(fact, currency, teller),
        )
        before = fact.platform


def _source(fact: Fact, currency: str, teller: Teller) -> str:
    """Who says it and when; in another currency also what was published."""
    voice = teller.voice
    publisher = Span(teller.knowledge.sources[fact.source].publisher, isolate=True)
    kind, date = Span(teller.kind(fact)), Span(teller.when(fact).replace(" ", UNBROKEN))
    line = voice.line("fact.source", kind=kind, publishers=(publisher,), date=date)
    if _own(fact).currency != currency:
        own = Span(figure_text(_own(fact), voice))
        line = voice.line("picture.published", figure=own, source=line)
    return "".join(_shown(span, voice) for span in line)


def _ticks(most: Decimal, voice: Voice) -> Iterator[Tick]:
    """Round figures from zero to the first one that no bar goes beyond."""
    step = _step(most)
    count = int((most / step).to_integral_value(ROUND_CEILING))
    for value in (step * number for number in range(count + 1)):
        yield Tick(value, number_text(value.normalize() + 0, voice))


def _step(most: Decimal) -> Decimal:
    """The smallest round step that takes at most `MOST_TICKS` steps to get to `most`."""
    power = Decimal(1).scaleb((most / MOST_TICKS).adjusted()) if most else Decimal(1)
    return next(step * power for step in _STEPS if step * power * MOST_TICKS >= most)


def _notes(
    platforms: Sequence[str], facts: Sequence[Fact], currency: str, teller: Teller
) -> Iterator[str]:
    """What must be known of the bars: the exchange rate, and what was left out."""
    voice, rates = teller.voice, teller.knowledge.rates
    if rates and any(_own(fact).currency != currency for fact in facts):
        up, down = rates.of(BASE, currency)
        one = money_text(Decimal(1), Decimal(1), BASE, voice)
        rate = (up / down).quantize(_CENT)
        other = money_text(rate, rate, currency, voice)
        as_of = rates.day_of(BASE, currency)
        day = date_text(as_of, voice)
        yield voice.say("calc.fx", one=Span(one), other=Span(other), date=Span(day))
        if is_old(as_of, teller.today):
            yield voice.say("calc.fx.old")
    conflicts = [fact.conflict for fact in facts if fact.conflict]
    if len(conflicts) > len(set(conflicts)):
        yield voice.say("picture.disagree")
    shown = {fact.platform for fact in facts}
    if sum(len(_hourly(teller.knowledge, id_)) for id_ in shown) > len(facts):
        yield voice.say("picture.more")
    if missing := _undrawn(platforms, facts, teller):
        yield voice.say("picture.missing", platforms=missing)
    yield voice.say("picture.made", date=Span(date_text(teller.today, voice)))


def _undrawn(platforms: Sequence[str], facts: Sequence[Fact], teller: Teller) -> Line:
    covered = tuple(platform.id for platform in teller.knowledge.covered())
    asked = [id_ for id_ in dict.fromkeys(platforms) if id_ != GENERAL] or covered
    shown = {fact.platform for fact in facts}
    return joined((name_span(id_, teller) for id_ in asked if id_ not in shown), teller.voice)


def _shown(span: Span, voice: Voice) -> str:
    return spoken(span, voice.language.direction)
