"""All platforms in a table over typed facts, the best first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.core.brief import name_span
from bot.core.facts import OF_COUNTRIES, Fact, Trait, Unit
from bot.core.knowledge import Knowledge
from bot.core.messages import Voice
from bot.core.replies import Line, Section, Span
from bot.core.statements import Teller, arranged, capital, joined

PAY, JOINING = "pay", "eligibility"
"""The topics whose tables are sorted by figures, and by countries where one is asked about."""
TRAITS: dict[str, tuple[Trait, ...]] = {
    "payout": (Trait.ON_REQUEST, Trait.WEEKLY, Trait.TWICE_A_MONTH, Trait.MONTHLY),
    JOINING: (Trait.OPEN, Trait.EXPERIENCE),
    "assessment": (Trait.TESTS, Trait.INTERVIEW),
}
"""What the tables of these topics are grouped by, the best first: the fastest, no interview."""
TABLES = (PAY, *TRAITS)
"""The tables that are offered, in the order in which people ask."""
ROWS = 8
"""Rows of a table at first: one screen and a half of a phone; the rest is a tap away."""
SHORT_ROWS = 4
"""The same in a group."""
ROW_FACTS = 2
"""Facts in a row of a table, and of a comparison of two platforms or by one field; of more, one
each keeps it compact."""
LEAST_ROWS = 3
"""A table of fewer platforms compares nothing: then pay is compared."""
CURRENCY = "USD"
"""Rates in other currencies are not sorted among these: exchange rates move."""


@dataclass(frozen=True, slots=True)
class Row:
    """A platform in a table: what it shows, and the message that heads its group."""

    platform: str
    facts: tuple[Fact, ...]
    group: str = ""


def table_rows(knowledge: Knowledge, topic: str, country: str | None = None) -> tuple[Row, ...]:
    """The platforms on which there is something to compare, the best first."""
    if topic == PAY:
        return (*_by_rate(knowledge), *_by_the_piece(knowledge))
    if topic == JOINING and country:
        return tuple(_by_country(knowledge, country))
    if topic in TRAITS:
        return tuple(_by_trait(knowledge, TRAITS[topic]))
    found = ((p.id, arranged(knowledge.about(p.id, topic))) for p in knowledge.covered())
    return tuple(Row(platform, facts[:ROW_FACTS]) for platform, facts in found if facts)


def table(
    topic: str, country: str | None, teller: Teller, most: int | None, brief: bool = False
) -> Iterator[Section]:
    """The table as sections: title with its assumptions, a section a group, what is not known.

    `most` rows are shown, all where it is None. `brief` leaves out who says so. Of a country asked
    about, the platforms closed to it are only named: whom nobody takes there, nobody pays.
    """
    closed = _closed(teller.knowledge, country) if topic != JOINING else ()
    rows = table_rows(teller.knowledge, topic, country)
    found = [row for row in rows if row.platform not in closed]
    shown = found if most is None else found[:most]
    yield Section(_heading(topic, country, teller.voice))
    for group in dict.fromkeys(row.group for row in shown):
        lines = tuple(_told(row, teller, brief) for row in shown if row.group == group)
        yield Section((*(teller.voice.lines(group) if group else ()), *lines))
    if country and closed:
        yield Section((_left_out(closed, country, teller),))
    told = {*closed, *(row.platform for row in found)}
    rest = [p.id for p in teller.knowledge.covered() if p.id not in told]
    if rest and len(shown) == len(found):
        yield Section((_unknown(rest, teller),))


def _heading(topic: str, country: str | None, voice: Voice) -> tuple[Line, ...]:
    if topic == JOINING and country:
        name = Span(voice.country(country))
        return (voice.line("table.country", country=name), *voice.lines("table.country.note"))
    if topic in TABLES:
        return (voice.line(f"table.{topic}"), *voice.lines(f"table.{topic}.note"))
    return voice.lines("table.topic", topic=Span(capital(voice.part(f"topic.{topic}"))))


def _told(row: Row, teller: Teller, brief: bool) -> Line:
    short = [fact for fact in row.facts if teller.is_brief(fact)] or row.facts[:1]
    facts = short[:1] if brief else short
    told = [teller.short(fact, with_kind=not brief) for fact in facts]
    cell = joined(told, teller.voice, "short.join")
    return teller.voice.line("short.line", platform=name_span(row.platform, teller), facts=cell)


def _closed(knowledge: Knowledge, country: str | None) -> tuple[str, ...]:
    """The platforms that do not take people of a country, by all that is said of it."""
    rows = _by_country(knowledge, country) if country else ()
    return tuple(row.platform for row in rows if row.group == f"trait.{Trait.CLOSED_TO}")


def _left_out(platforms: Sequence[str], country: str, teller: Teller) -> Line:
    names = joined((name_span(platform, teller) for platform in platforms), teller.voice)
    name = Span(teller.voice.country(country))
    return teller.voice.line("table.closed", country=name, platforms=names)


def _unknown(platforms: Sequence[str], teller: Teller) -> Line:
    names = joined((name_span(platform, teller) for platform in platforms), teller.voice)
    return teller.voice.line("table.unknown", platforms=names)


def _by_rate(knowledge: Knowledge) -> list[Row]:
    """Usual hourly rates, the highest first; beside the highest of a platform its lowest."""
    found = ((p.id, extremes(knowledge.about(p.id, PAY))) for p in knowledge.covered())
    rows = [Row(platform, facts, "table.pay.hourly") for platform, facts in found if facts]
    return sorted(rows, key=lambda row: -highest(row.facts))


def extremes(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Of usual hourly rates the highest and the lowest; one if it is both, () if there is none.

    Each is one fact with its source, never a range over several; of equal ones the first-hand one.
    """
    paid = [fact for fact in facts if _hourly(fact)]
    if not paid:
        return ()
    top = min(paid, key=lambda fact: (-_rate(fact)[1], fact.kind.rank))
    low = min(paid, key=lambda fact: (_rate(fact)[0], fact is not top, fact.kind.rank))
    return (top,) if top is low else (top, low)


def highest(facts: Sequence[Fact]) -> Decimal:
    """The highest usual hourly rate; below all where there is none."""
    return max((_rate(fact)[1] for fact in facts if _hourly(fact)), default=Decimal(-1))


def _by_the_piece(knowledge: Knowledge) -> Iterator[Row]:
    for platform in knowledge.covered():
        paid = arranged([fact for fact in knowledge.about(platform.id, PAY) if fact.typical])
        if paid and not any(map(_hourly, paid)):
            yield Row(platform.id, paid[:1], "table.pay.other")


def _hourly(fact: Fact) -> bool:
    figure = fact.figures.get(fact.headline or "")
    dollars = figure and figure.unit is Unit.MONEY and figure.currency == CURRENCY
    return bool(fact.typical and figure and dollars and figure.per == "hour")


def _rate(fact: Fact) -> tuple[Decimal, Decimal]:
    figure = fact.figures[fact.headline or ""]
    return figure.low, figure.high


def _by_trait(knowledge: Knowledge, traits: tuple[Trait, ...]) -> Iterator[Row]:
    """Rows by trait; where facts of one platform disagree, the less good one counts."""
    said = {
        platform.id: sorting(platform.id, traits, knowledge) for platform in knowledge.covered()
    }
    for trait in traits:
        for platform, facts in said.items():
            if facts and facts[0].trait is trait:
                yield Row(platform, facts[:ROW_FACTS], f"trait.{trait}")


def sorting(platform: str, traits: tuple[Trait, ...], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts by which a platform is sorted, also those on other topics: first what decides, the
    less good; of those that say the same the first-hand one."""
    told = (f for f in knowledge.facts if f.platform == platform and f.trait in traits)
    return tuple(sorted(told, key=lambda fact: (-_place(fact, traits), fact.kind.rank)))


def _place(fact: Fact, traits: tuple[Trait, ...]) -> int:
    return traits.index(fact.trait) if fact.trait in traits else 0


def _by_country(knowledge: Knowledge, country: str) -> Iterator[Row]:
    """Platforms that say that they take people of a country, then those that do not."""
    for takes, group in ((True, Trait.OPEN_TO), (False, Trait.CLOSED_TO)):
        for platform in knowledge.covered():
            said = [
                (fact, answer)
                for fact in knowledge.facts
                if fact.platform == platform.id and (answer := taken(fact, country)) is not None
            ]
            if said and all(answer for _, answer in said) is takes:
                said.sort(key=lambda told: (told[1] is not takes, told[0].kind.rank))
                facts = tuple(fact for fact, _ in said[:ROW_FACTS])
                yield Row(platform.id, facts, f"trait.{group}")


def taken(fact: Fact, country: str) -> bool | None:
    """Whether a fact says that people of a country are taken; None where it says nothing of it."""
    named = country in fact.countries
    if fact.trait not in OF_COUNTRIES:
        return None
    if fact.trait is Trait.ONLY_FOR:
        return named
    return (fact.trait is Trait.OPEN_TO) if named else None
