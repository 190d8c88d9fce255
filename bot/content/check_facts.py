"""Checks of facts: figures, dates, conflicts, coverage."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from babel.core import Locale

from bot.content.check_sources import currencies
from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import FigureEntry
from bot.content.sheets import Sheet, did_you_mean
from bot.content.yaml_reader import Path
from bot.core.facts import GENERAL, PartialDate, Unit

MOST_AN_HOUR = 1000
"""US dollars: nearly three times the highest rate that any of our sources names (350), so a lost
decimal point or a monthly sum taken for an hour's. Moves with tests/test_invalid_edits.py."""

MOST = {
    (Unit.HOURS, "day"): 24,
    (Unit.HOURS, "week"): 168,
    (Unit.DAYS, "week"): 7,
    (Unit.MINUTES, "hour"): 60,
    (Unit.WEEKS, "year"): 53,
    (Unit.MONTHS, "year"): 12,
}
"""How many of a unit there are in a time."""

FIRST_YEAR = 2000
"""Before it nothing was said of this work; the oldest of our sources is of 2019."""


def figures_make_sense(sheets: Draft) -> Iterator[Problem]:
    """Ranges go upwards, nothing is negative, money and only money has a currency."""
    for sheet, place, fact in sheets.facts():
        for name, entry in fact.figures.items():
            for message in _faults(entry):
                yield sheet.problem(f"figure `{name}`: {message}", "facts", place, "figures", name)


def _faults(entry: FigureEntry) -> Iterator[str]:
    figure = entry.figure()
    if figure.low > figure.high:
        yield f"min {figure.low} is more than max {figure.high}: swap them"
    if entry.value is None and figure.low == figure.high:
        yield f"min and max are both {figure.low}: write `value: {figure.low}`"
    most = MOST.get((figure.unit, figure.per or ""))
    if most is not None and figure.high > most:
        yield f"{figure.high} {figure.unit} are more than a {figure.per} has: correct it"
    if (figure.currency, figure.per) == ("USD", "hour") and figure.high > MOST_AN_HOUR:
        yield f"${figure.high} an hour cannot be: is it for another time, or a decimal point lost?"
    if figure.low < 0:
        yield f"{figure.low} is negative: a figure is zero or more"
    if figure.unit is Unit.MONEY and figure.currency is None:
        yield "money needs a currency: add `currency: USD` or another"
    if figure.unit is not Unit.MONEY and figure.currency is not None:
        yield f"{figure.unit} has no currency: remove `currency` or `unit`"
    if figure.currency is not None and figure.currency not in currencies():
        yield f"`{figure.currency}` is not a currency: use the code of three letters, such as INR"


def dates_are_in_order(sheets: Draft) -> Iterator[Problem]:
    """A source was not read before what it tells of."""
    for sheet, place, fact in sheets.facts():
        if fact.as_of and fact.checked.latest() < _earliest(fact.as_of):
            message = f"checked {fact.checked} is before as_of {fact.as_of}: one of them is wrong"
            yield sheet.problem(message, "facts", place, "checked")
    if sheets.sources is None:
        return
    published = {source.id: source.published for source in sheets.sources.content.sources}
    for sheet, place, fact in sheets.facts():
        day = published.get(fact.source)
        if day and fact.checked.latest() < _earliest(day):
            message = f"checked {fact.checked} is before its source was published ({day})"
            yield sheet.problem(f"{message}: one of them is wrong", "facts", place, "checked")


def readings_have_a_month(sheets: Draft) -> Iterator[Problem]:
    """When a page was read or looked for is known to the month at least: age counts from it."""
    for sheet, place, fact in sheets.facts():
        if not fact.checked.month:
            message = f"`checked` needs the month too, such as {fact.checked}-11"
            yield sheet.problem(message, "facts", place, "checked")
    for sheet in sheets.platforms.values():
        for place, gap in enumerate(sheet.content.gaps):
            if not gap.looked.month:
                message = f"`looked` needs the month too, such as {gap.looked}-11"
                yield sheet.problem(message, "gaps", place)


def dates_are_not_ancient(sheets: Draft) -> Iterator[Problem]:
    """A year of long ago is a typing slip."""
    for when, sheet, path in _dates(sheets):
        if when and when.year < FIRST_YEAR:
            message = f"{path[-1]} {when} is before {FIRST_YEAR}: correct the year"
            yield sheet.problem(message, *path)


def dates_are_past(sheets: Draft, today: date) -> Iterator[Problem]:
    """Nothing was read, published or true only in the future."""
    for when, sheet, path in _dates(sheets):
        if when and _earliest(when) > today:
            yield sheet.problem(f"{path[-1]} {when} is in the future: correct it", *path)


def facts_are_fresh(sheets: Draft, today: date) -> Iterator[Problem]:
    """A warning: sources that should be read again."""
    topics = sheets.topics.content.topics if sheets.topics else ()
    fresh_days = {topic.id: topic.fresh_days for topic in topics}
    for sheet, place, fact in sheets.facts():
        age = (today - fact.checked.latest()).days
        if age > fresh_days.get(fact.topic, age):
            message = f"`{fact.id}` was checked {age} days ago: read its source again"
            yield sheet.problem(message, "facts", place, "checked")


def countries_exist(sheets: Draft) -> Iterator[Problem]:
    """The countries of facts, and those that people's own words name, are on the map."""
    for sheet, place, fact in sheets.facts():
        for code in fact.countries:
            if code not in _territories():
                yield sheet.problem(_no_country(code), "facts", place, "countries")
        twice = [code for code, times in Counter(fact.countries).items() if times > 1]
        if twice:
            message = f"`{twice[0]}` stands twice: name each country once"
            yield sheet.problem(message, "facts", place, "countries")
    for typing in sheets.languages.values():
        for code in typing.content.countries:
            if code not in _territories():
                yield typing.problem(_no_country(code), "countries", code)


def _no_country(code: str) -> str:
    return f"`{code}` is not a country: use the two letters of ISO 3166, such as EG"


def conflicts_have_two_sides(sheets: Draft) -> Iterator[Problem]:
    """At least two facts of a platform share a conflict id, otherwise nothing disagrees."""
    if not sheets.whole("platforms/"):
        return
    named = [(fact.conflict, sheet, place) for sheet, place, fact in sheets.facts()]
    count = Counter((sheet.file, conflict) for conflict, sheet, _ in named)
    for conflict, sheet, place in named:
        if conflict and count[sheet.file, conflict] == 1:
            others = tuple(name for _, name in count if name and name != conflict)
            hint = did_you_mean(conflict, others) or "."
            message = (
                f"no other fact here has the conflict `{conflict}`{hint} "
                "Remove it or give it to the fact that disagrees"
            )
            yield sheet.problem(message, "facts", place, "conflict")


def every_topic_is_covered(sheets: Draft) -> Iterator[Problem]:
    """Each topic of a covered platform has facts, or a gap that says that we looked; never both."""
    if not sheets.topics or not sheets.whole("topics.yaml"):
        return
    for sheet in sheets.platforms.values():
        told = {fact.topic for fact in sheet.content.facts}
        gaps = {gap.topic: place for place, gap in enumerate(sheet.content.gaps)}
        for topic in sorted(told & gaps.keys()):
            message = f"`{topic}` has facts and a gap: remove the gap"
            yield sheet.problem(message, "gaps", gaps[topic])
        if not told or sheet.content.id == GENERAL or not sheets.whole(sheet.file):
            continue
        for entry in sheets.topics.content.topics:
            if entry.id not in told | gaps.keys():
                message = (
                    f"nothing is said of `{entry.id}`: add a fact, or under gaps "
                    f"`- {{topic: {entry.id}, looked: YYYY-MM}}`"
                )
                yield sheet.problem(message, "gaps")


@cache
def _territories() -> frozenset[str]:
    return frozenset(Locale("en").territories)


def _earliest(when: PartialDate) -> date:
    return date(when.year, when.month or 1, when.day or 1)


def _dates(sheets: Draft) -> Iterator[tuple[PartialDate | None, Sheet[Any], Path]]:
    if sheets.rates:
        yield sheets.rates.content.as_of, sheets.rates, ("as_of",)
    if sheets.sources:
        for place, source in enumerate(sheets.sources.content.sources):
            yield source.published, sheets.sources, ("sources", place, "published")
    for sheet, place, fact in sheets.facts():
        yield fact.as_of, sheet, ("facts", place, "as_of")
        yield fact.checked, sheet, ("facts", place, "checked")
    for sheet in sheets.platforms.values():
        for place, gap in enumerate(sheet.content.gaps):
            yield gap.looked, sheet, ("gaps", place, "looked")
