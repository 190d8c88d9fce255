"""Platforms side by side: all of them in a table over typed facts, or a few field by field."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.core.brief import compared, name_span
from bot.core.knowledge import OF_COUNTRIES, Fact, Knowledge, Trait, Unit
from bot.core.messages import Voice
from bot.core.replies import Line, Section, Span
from bot.core.statements import Teller, arranged, capital, for_country, joined

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

    `most` rows are shown, all where it is None. `brief` leaves out who says so.
    """
    found = table_rows(teller.knowledge, topic, country)
    shown = found if most is None else found[:most]
    yield Section(_heading(topic, country, teller.voice))
    for group in dict.fromkeys(row.group for row in shown):
        lines = tuple(_told(row, teller, brief) for row in shown if row.group == group)
        yield Section((*(teller.voice.lines(group) if group else ()), *lines))
    told = {row.platform for row in found}
    rest = [p.id for p in teller.knowledge.covered() if p.id not in told]
    if rest and len(shown) == len(found):
        yield Section((_unknown(rest, teller),))


def fields(
    platforms: Sequence[str], topics: Iterable[str], country: str | None, teller: Teller
) -> Iterator[tuple[str, Section]]:
    """The same fields of a few platforms, each with its topic: those that differ come first."""
    ranked = sorted(topics, key=lambda topic: _likeness(platforms, topic, teller.knowledge))
    most = ROW_FACTS if len(platforms) <= ROW_FACTS else 1
    for topic in ranked:
        if known := _known(platforms, topic, country, teller):
            yield topic, Section((_title(topic, teller), *compared(known, most, teller)))


def measured(
    platforms: Sequence[str], topic: str, country: str | None, teller: Teller, brief: bool = False
) -> Iterator[tuple[str, Section]]:
    """One field of a few platforms, as the table of all of them tells it: the best paid first, with
    the highest and the lowest rate; on other topics first what the table sorts by.

    `brief` gives one fact of each where there are more than two.
    """
    known = _known(platforms, topic, country, teller)
    note: tuple[Line, ...] = ()
    if topic == PAY and any(map(_extremes, known.values())):
        note = teller.voice.lines("table.pay.note")
        paid = {platform: _extremes(facts) or facts for platform, facts in known.items()}
        known = dict(sorted(paid.items(), key=lambda one: -_highest(one[1])))
    elif topic in TRAITS:
        sought = TRAITS[topic]
        known = {p: sorted(told, key=lambda f: f.trait not in sought) for p, told in known.items()}
    if known:
        most = 1 if brief and len(platforms) > ROW_FACTS else ROW_FACTS
        yield topic, Section((_title(topic, teller), *note, *compared(known, most, teller)))


def _known(
    platforms: Sequence[str], topic: str, country: str | None, teller: Teller
) -> dict[str, Sequence[Fact]]:
    """What is known of each of the platforms; nothing at all where nothing is of any of them."""
    about = {platform: teller.knowledge.about(platform, topic) for platform in platforms}
    if not any(about.values()):
        return {}
    return {p: for_country(arranged(facts), country) for p, facts in about.items()}


def _title(topic: str, teller: Teller) -> Line:
    title = Span(capital(teller.voice.part(f"topic.{topic}")))
    return teller.voice.line("compare.field", topic=title)


def nothing_known(platforms: Sequence[str], topics: Iterable[str], teller: Teller) -> Line:
    """The fields of a comparison that would be empty, in one line; () where there are none."""
    empty = [t for t in topics if not any(teller.knowledge.about(p, t) for p in platforms)]
    names = joined((Span(teller.voice.part(f"topic.{t}")) for t in empty), teller.voice)
    return teller.voice.line("compare.nothing", topics=names) if empty else ()


def _likeness(platforms: Sequence[str], topic: str, knowledge: Knowledge) -> int:
    """0 where the platforms differ, 1 where they are alike, 2 where one is not known."""
    known = [knowledge.about(platform, topic) for platform in platforms]
    if not all(known):
        return 2
    told = TRAITS.get(topic, ())
    traits = [frozenset(fact.trait for fact in facts if fact.trait in told) for facts in known]
    return int(bool(traits[0]) and len(set(traits)) == 1)


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


def _unknown(platforms: Sequence[str], teller: Teller) -> Line:
    names = joined((name_span(platform, teller) for platform in platforms), teller.voice)
    return teller.voice.line("table.unknown", platforms=names)


def _by_rate(knowledge: Knowledge) -> list[Row]:
    """Usual hourly rates, the highest first; beside the highest of a platform its lowest."""
    found = ((p.id, _extremes(knowledge.about(p.id, PAY))) for p in knowledge.covered())
    rows = [Row(platform, facts, "table.pay.hourly") for platform, facts in found if facts]
    return sorted(rows, key=lambda row: -_highest(row.facts))


def _extremes(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Of usual hourly rates the highest and the lowest; one if it is both, () if there is none."""
    paid = [fact for fact in facts if _hourly(fact)]
    if not paid:
        return ()
    top = max(paid, key=lambda fact: _rate(fact)[1])
    low = min(paid, key=lambda fact: _rate(fact)[0])
    return (top,) if top is low else (top, low)


def _highest(facts: Sequence[Fact]) -> Decimal:
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
        platform.id: [f for f in knowledge.facts if f.platform == platform.id and f.trait in traits]
        for platform in knowledge.covered()
    }
    for place, trait in enumerate(traits):
        for platform, facts in said.items():
            if facts and max(_place(fact, traits) for fact in facts) == place:
                yield Row(platform, tuple(facts[:ROW_FACTS]), f"trait.{trait}")


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
