"""Ranges of what is no rate and no hours: "2-3% fee", "10-15 tasks a day", "took 80-100 min".

A range of the rate or of the hours goes through the formulas as it is. Any other range is read and
summed up once with each of its ends; every formula rises or falls steadily with each number, so the
results lie between the least and the most of these.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from bot.core.calculator.model import MINUTES_PER_HOUR, Calculation, Earned, Inputs, Results, Span
from bot.core.calculator.quantities import Item, ends
from bot.core.calculator.reading import read_items

MOST_RANGES = 3
"""Ranges besides those of rate and hours; three give eight sums, and more are no line of a chat."""

_SCALES = (Decimal(1), Decimal(MINUTES_PER_HOUR), 1 / Decimal(MINUTES_PER_HOUR))
"""A length is kept in minutes or in hours."""


def read_ranges(found: Sequence[Item], has_platform: bool) -> Inputs:
    """As `read_items`, with the inputs at the other ends of ranges that these cannot hold."""
    whole = read_items(found, has_platform)
    apart = {place: pair for place, pair in _ranges(found) if not _holds(whole, pair)}
    if not apart:
        return whole
    if len(apart) > MOST_RANGES:
        return replace(whole, unread=True)
    first, *others = (
        read_items([chosen.get(place, item) for place, item in enumerate(found)], has_platform)
        for chosen in (dict(zip(apart, pick, strict=True)) for pick in product(*apart.values()))
    )
    alike = {(one.goal, one.hours_per, one.unread) for one in (first, *others)}
    return replace(first, ends=tuple(others), unread=first.unread or len(alike) > 1)


def _ranges(found: Sequence[Item]) -> Iterator[tuple[int, tuple[Item, Item]]]:
    for place, item in enumerate(found):
        if pair := ends(item):
            yield place, pair


def _holds(inputs: Inputs, pair: tuple[Item, Item]) -> bool:
    """Whether a range is among those that the inputs hold as ranges."""
    low, high = (getattr(end, "low", None) for end in pair)
    if low is None or high is None:
        return False
    own = (inputs.rate, inputs.second_rate, inputs.hours, inputs.task_pay, inputs.minutes)
    held = {span for span in (*own, inputs.amount) if span}
    if inputs.rate and inputs.second_rate:  # "the difference between 21 and 28"
        held.add(Span(inputs.rate.low, inputs.second_rate.low))
    return any(Span(low * scale, high * scale) in held for scale in _SCALES)


def spanned(sums: Sequence[Calculation]) -> Calculation:
    """The sums at all ends as one, from the least to the most; none of them is rounded yet."""
    first = sums[0]
    return replace(first, results=_between([one.results for one in sums]))


def _between(all_: Sequence[Results]) -> Results:
    def span(of: Sequence[Span | None]) -> Span | None:
        there = [one for one in of if one]
        if len(there) < len(all_):
            return None
        return Span(min(one.low for one in there), max(one.high for one in there))

    return replace(
        all_[0],
        earned=_earned([one.earned for one in all_]),
        second=_earned([one.second for one in all_]),
        apart=_earned([one.apart for one in all_]),
        net=span([one.net for one in all_]),
        rate=span([one.rate for one in all_]),
        effective_rate=span([one.effective_rate for one in all_]),
        hours=span([one.hours for one in all_]),
        hours_per_day=span([one.hours_per_day for one in all_]),
        hours_per_week=span([one.hours_per_week for one in all_]),
        hours_per_month=span([one.hours_per_month for one in all_]),
        days=span([one.days for one in all_]),
        weeks=span([one.weeks for one in all_]),
        minutes=span([one.minutes for one in all_]),
        tasks=span([one.tasks for one in all_]),
        difference=span([one.difference for one in all_]),
        converted=span([one.converted for one in all_]),
    )


def _earned(all_: Sequence[tuple[Earned, ...]]) -> tuple[Earned, ...]:
    """The earnings of the periods that all have."""
    by_period = [{one.period: one for one in earned} for earned in all_]
    return tuple(
        Earned(
            period,
            min(earned[period].low for earned in by_period),
            max(earned[period].high for earned in by_period),
        )
        for period in by_period[0]
        if all(period in earned for earned in by_period)
    )
