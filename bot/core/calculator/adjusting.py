"""More or less of a sum before: "10 more hours", "5 dollar zyada", "10% raise", "half of it"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from bot.core.calculator.change_words import (
    BEYOND,
    FOLD,
    HALVES,
    LESS,
    MORE,
    OF_RAISES,
    SIGNED,
    SPOKEN,
    WORKED,
)
from bot.core.calculator.folding import folded
from bot.core.calculator.marks import Mark, Time, marks_in
from bot.core.calculator.model import (
    DEFAULT_CURRENCY,
    HUNDRED,
    MINUTES_PER_HOUR,
    MOST_DAYS_A_WEEK,
    Goal,
    Inputs,
    Period,
    Span,
)
from bot.core.calculator.phrasing import items
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.spoken_phrases import unframed
from bot.core.calculator.tokens import tokens, words_without_meaning


class _Change(NamedTuple):
    """What is added: the item, with its sign, and the period that it is told for."""

    item: Money | Lasting | Tasks | Percent
    sign: int
    per: Period | None
    marks: set[Mark]
    signed: bool
    """Said by "plus" or "minus" alone."""
    of_hours: bool


def adjusted(text: str, before: Inputs) -> Inputs | None:
    """The inputs with more or less of one thing; None where the text tells of neither, or of a
    share that is taken off. What cannot be added is marked as unread."""
    said = unframed(WORKED.sub(" ", folded(text)))
    if (many := _times(said)) is not None:
        return many(before)
    more, less = MORE.search(said) is not None, LESS.search(said) is not None
    if not (more or less) or BEYOND.search(said):
        return None
    rest = LESS.sub(" ", MORE.sub(" ", said))
    found = items(tokens(rest))
    figures = [item for item in found if isinstance(item, _FIGURES)]
    marks = marks_in(found)
    shares = bool(figures) and all(isinstance(item, Percent) for item in figures)
    if not figures and (one := _one_of(found)):
        place, lasting = one
        found, figures = [*found[:place], lasting, *found[place + 1 :]], [lasting]
    if not figures or not _TAKEN.isdisjoint(marks) or (shares and less and not more):
        return None  # "minus 10%", "plus 5% fee"
    if Mark.UNPAID in marks and before.unpaid is None:
        return None
    if set(words_without_meaning(rest)) - SPOKEN - OF_RAISES:
        return None
    change = _read(found, figures, 1 if more else -1, SIGNED.search(said) is not None)
    if (more and less) or change is None:
        return _unread(before)
    return _everywhere(before, lambda one: _added(one, change))


_FIGURES = (Money, Bare, Lasting, Percent, Tasks)
_TAKEN = frozenset((Mark.FEE, Mark.TAX, Mark.GST, Mark.MARGIN, Mark.FIX, Mark.CUT, Mark.THING))


def _one_of(found: Sequence[Item]) -> tuple[int, Lasting] | None:
    """ "An hour more", "1 din aur", "ساعة زيادة": one of a unit, and where it stands."""
    if Mark.HOW_MUCH in found:
        return None
    for place, item in enumerate(found):
        if isinstance(item, Mention) and (item.unit is Time.HOUR or not item.marked):
            return place, Lasting(Decimal(1), Decimal(1), item.unit)
        if item not in _LEADING:
            return None
    return None


_LEADING = (Mark.AND, Mark.OF, Mark.AT, Mark.PER)


def _unread(before: Inputs) -> Inputs:
    parts = tuple(replace(part, unread=True) for part in before.parts)
    return replace(before, unread=True, parts=parts)


def _everywhere(before: Inputs, change: Callable[[Inputs], Inputs | None]) -> Inputs:
    """The change at all ends of ranges; unread where it cannot be made."""
    if before.parts:
        return _unread(before)
    first, *others = (change(replace(one, ends=())) for one in (before, *before.ends))
    ends = tuple(other for other in others if other is not None)
    if first is None or len(ends) < len(others):
        return _unread(before)
    return replace(first, ends=ends)


def _read(
    found: Sequence[Item], figures: Sequence[Item], sign: int, signed: bool
) -> _Change | None:
    """The one thing that is added, and for which period."""
    if len(figures) != 1 or any(isinstance(item, Wish) for item in found):
        return None
    [item] = figures
    mentions = [x for x in found if isinstance(x, Mention)]
    hours = next((x for x in mentions if x.unit is Time.HOUR), None)
    if isinstance(item, Bare) and item.per is None and hours:
        # "reduce hours by 5", "5 more per hour"
        timed = not hours.marked
        item = (
            Lasting(item.low, item.high, Time.HOUR)
            if timed
            else Money(item.low, item.high, None, Time.HOUR)
        )
    elif isinstance(item, Money) and item.per is None and hours:
        item = replace(item, per=Time.HOUR)
    elif hours and not isinstance(item, Percent):
        return None
    low, high = getattr(item, "low", None), getattr(item, "high", None)
    ranged = low is not None and low != high
    if ranged or not isinstance(item, Money | Lasting | Tasks | Percent):
        return None
    per = {_PERIODS[x.unit] for x in mentions if x.unit in _PERIODS}
    if len(per) > 1 or len(mentions) > len(per) + (hours is not None):
        return None
    of_hours = hours is not None and not hours.marked
    return _Change(item, sign, next(iter(per), None), marks_in(found), signed, of_hours)


_PERIODS = {
    Time.DAY: Period.DAY,
    Time.WEEK: Period.WEEK,
    Time.MONTH: Period.MONTH,
    Time.YEAR: Period.YEAR,
}


def _added(before: Inputs, change: _Change) -> Inputs | None:
    match change.item:
        case Percent(share, None):
            times = 1 + change.sign * share / HUNDRED
            return _times_as_much(before, times, change.of_hours)
        case Money() as money:
            return _more_pay(before, money, change)
        case Tasks(count, None) if before.tasks is not None:
            fits = change.per in (None, before.tasks_per)
            tasks = before.tasks + change.sign * count
            return replace(before, tasks=tasks) if fits and tasks > 0 else None
        case Lasting(low, _, Time.HOUR):
            return _more_hours(before, change.sign * low, change)
        case Lasting(low, _, Time.MINUTE):
            return _more_minutes(before, change.sign * low, change)
        case Lasting(low, _, Time.DAY):
            return _more_days(before, change.sign * low, change)
        case Lasting(low, _, Time.WEEK) if before.weeks is not None and change.per is None:
            weeks = before.weeks + change.sign * low
            return replace(before, weeks=weeks) if weeks > 0 else None
        case _:
            return None


def _raised(before: Inputs, times: Decimal) -> Inputs | None:
    """A raise is of the rate, whatever it is told for; of two rates nobody knows which."""
    if before.second_rate is not None or times <= 0 or before.goal in _OF_GOALS:
        return None
    if before.rate is not None:
        return replace(before, rate=_scaled(before.rate, times), facts=())
    if before.task_pay is not None:
        return replace(before, task_pay=_scaled(before.task_pay, times))
    return replace(before, amount=_scaled(before.amount, times)) if before.amount else None


_OF_GOALS = (Goal.HOURS, Goal.DAYS, Goal.NEEDED_RATE, Goal.TASKS, Goal.CONVERSION, Goal.DIFFERENCE)


def _scaled(span: Span, times: Decimal) -> Span:
    return Span(span.low * times, span.high * times)


def _moved(span: Span, by: Decimal) -> Span | None:
    return Span(span.low + by, span.high + by) if span.low + by > 0 else None


def _more_pay(before: Inputs, money: Money, change: _Change) -> Inputs | None:
    """More for each hour or task, or for a period of which the hours are known."""
    by = change.sign * money.low
    per = _PERIODS.get(money.per) if isinstance(money.per, Time) else None
    per = per or change.per
    if money.currency not in (None, before.currency or DEFAULT_CURRENCY) or before.second_rate:
        return None
    if before.task_pay is not None and per is None and money.per in (None, Mark.TASK):
        pay = _moved(before.task_pay, by)
        return replace(before, task_pay=pay) if pay else None
    if before.amount is not None and before.rate is None:
        amount = _moved(before.amount, by)
        same = per in (None, before.amount_per) and money.per is not Time.HOUR
        return replace(before, amount=amount) if amount and same else None
    if before.rate is None or money.per is Mark.TASK:
        return None
    if per is not None:
        hours = before.hours
        if hours is None or hours.ranged or before.hours_assumed or before.hours_per is not per:
            return None
        by = by / hours.low
    elif money.per is None and (change.signed or money.low > before.rate.low):
        return None  # "minus $5" may be a fee, "$200 more" is for no hour
    rate = _moved(before.rate, by)
    return replace(before, rate=rate, facts=()) if rate else None


def _more_hours(before: Inputs, by: Decimal, change: _Change) -> Inputs | None:
    if Mark.UNPAID in change.marks:
        if before.unpaid is None or change.per not in (None, before.hours_per):
            return None
        return replace(before, unpaid=before.unpaid + by) if before.unpaid + by > 0 else None
    if before.took is not None:
        return _more_minutes(before, by * MINUTES_PER_HOUR, change)
    if before.hours is None or before.hours_assumed or before.unpaid is not None:
        return None
    if change.per in (None, before.hours_per):
        hours = _moved(before.hours, by)
        return replace(before, hours=hours) if hours else None
    days = before.days_per_week
    if days is None or {change.per, before.hours_per} != {Period.DAY, Period.WEEK}:
        return None
    daily = change.per is Period.DAY
    whole = (
        before.hours if before.hours_per is Period.WEEK else _scaled(before.hours, Decimal(days))
    )
    hours = _moved(whole, by * days if daily else by)
    return replace(before, hours=hours, hours_per=Period.WEEK) if hours else None


def _more_minutes(before: Inputs, by: Decimal, change: _Change) -> Inputs | None:
    if change.per is not None:
        return None
    if before.took is not None:
        named = Mark.LIMIT in change.marks
        whole = before.limit if named else before.took
        if whole is None or whole + by <= 0:
            return None
        return replace(before, limit=whole + by) if named else replace(before, took=whole + by)
    if before.minutes is None:
        return None
    minutes = _moved(before.minutes, by)
    return replace(before, minutes=minutes) if minutes else None


def _more_days(before: Inputs, by: Decimal, change: _Change) -> Inputs | None:
    if by != int(by):
        return None
    if before.days is not None and change.per is None:
        return replace(before, days=before.days + by) if before.days + by > 0 else None
    if before.days_per_week is None or change.per not in (None, Period.WEEK):
        return None
    days = before.days_per_week + int(by)
    return replace(before, days_per_week=days) if 1 <= days <= MOST_DAYS_A_WEEK else None


def _times(said: str) -> Callable[[Inputs], Inputs] | None:
    """ "Double the hours", "aadhe ghante?": so many times the hours, or the pay."""
    times = next((Decimal(times) for times, fold in FOLD if fold.search(said)), None)
    rest = said
    for _, fold in FOLD:
        rest = fold.sub(" ", rest)
    if times is None and HALVES.search(said):
        times, rest = 1 / Decimal(2), HALVES.sub(" ", said)
    if times is None:
        return None
    found = [item for item in items(tokens(rest)) if item not in _BESIDE_TIMES]
    of_hours = len(found) == 1 and isinstance(found[0], Mention) and found[0].unit is Time.HOUR
    if not (of_hours or found == [Mark.RATE]) or set(words_without_meaning(rest)) - SPOKEN:
        return None

    def many(before: Inputs) -> Inputs:
        return _everywhere(before, lambda one: _times_as_much(one, times, of_hours))

    return many


_BESIDE_TIMES = (Mark.OF, Mark.BREAK, Mark.AND, Mark.AT, Mark.PER, Mark.WORD, Mark.TO)


def _times_as_much(before: Inputs, times: Decimal, of_hours: bool) -> Inputs | None:
    if not of_hours:
        return _raised(before, times)
    if before.hours is None or before.hours_assumed or before.unpaid is not None:
        return None
    return replace(before, hours=_scaled(before.hours, times))
