"""What comes of a sum with what a follow-up says anew: another rate, other hours or shares."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TypedDict

from bot.core.calculator import pieces
from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import (
    DEFAULT_CURRENCY,
    MINUTES_PER_HOUR,
    Deductions,
    Goal,
    Inputs,
    Period,
    Span,
)
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.wanting import of_a_period

MOST_HOURS_A_DAY = 16
"""More hours than that, said of nothing after hours a day, are those of a week; the reply shows
which was read. Moves with tests/test_calculating.py."""


def merged_with(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    """The sum `before` with what is `new`, as read from `found`; what that does not say stays."""
    if before.parts:
        return _all_parts(before, new, found)
    if before.limit is not None and Mark.THEN in found and _one_amount(found):
        return _late(before, found)
    if before.took is not None and new.hours and new.hours_per is None:
        return _timed(before, new.hours.high, found)
    if before.task_pay and (task := _of_tasks(before, found)):
        return replace(task, goal=goal_with(task))
    if before.amount and before.goal in (Goal.CONVERSION, Goal.NET) and _one_amount(found):
        amount = new.rate or new.amount
        return replace(before, amount=amount, **_paid_in(before, new.currency))
    if before.target is not None and new.amount and _one_amount(found):
        money = Money(new.amount.low, new.amount.high, new.currency)
        if money.low == money.high and beyond_an_hour(money):
            return replace(before, target=money.low, target_currency=money.currency)
    if before.pays_by_day and (changed := _of_days(before, found)):
        return changed
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    rate = new.rate or (new.amount if before.rate and not before.amount else None)
    hours = None if new.hours_assumed else new.hours
    paid = _paid_in(before, new.currency, wish)
    if new.own_rate is not None:
        paid["own_rate"] = new.own_rate
    merged = replace(
        before,
        rate=rate or before.rate,
        hours=hours or before.hours,
        hours_per=new.hours_per or _same_period(hours, before) if hours else before.hours_per,
        hours_assumed=before.hours_assumed and not hours,
        day_taken=new.day_taken if hours else before.day_taken,
        week_cap=new.week_cap or before.week_cap,
        days=new.days or before.days,
        days_per_week=new.days_per_week or before.days_per_week,
        weeks=new.weeks or before.weeks,
        weeks_off=new.weeks_off or before.weeks_off,
        minutes=new.minutes or before.minutes,
        tasks=new.tasks or before.tasks,
        tasks_per=new.tasks_per or before.tasks_per,
        raised=before.raised if new.raised is None else new.raised,
        deductions=taken_together(before.deductions, new.deductions),
        unpaid=new.unpaid or before.unpaid,
        unpaid_share=new.unpaid_share or before.unpaid_share,
        paid=new.paid or _paid_of(before, new, found) or before.paid,
        wanted=_wanted(new, found) or before.wanted,
        facts=() if rate else before.facts,
        **paid,
    )
    asked = _wanted(new, found) is not None and merged.goal is Goal.EFFECTIVE
    return replace(merged, goal=goal_with(replace(merged, goal=Goal.EARNINGS) if asked else merged))


def _of_days(before: Inputs, found: Sequence[Item]) -> Inputs | None:
    """What a day pays, or the goal of it, told anew: "and 100 a day?", "and for 6000?"; a smaller
    amount that says nothing of a day may be either."""
    sums = [item for item in found if isinstance(item, Money | Bare)]
    if len(sums) != 1 or before.target is None or any(isinstance(x, Lasting) for x in found):
        return None
    [money] = sums
    currency = money.currency if isinstance(money, Money) else None
    if money.per is Time.DAY and currency in (None, before.currency or DEFAULT_CURRENCY):
        return replace(before, amount=Span(money.low, money.high))
    known = currency or before.target_currency
    like = money.per is None and money.low == money.high and 2 * money.low > before.target
    return replace(before, target=money.low, target_currency=known) if like else None


def _paid_of(before: Inputs, new: Inputs, found: Sequence[Item]) -> Decimal | None:
    """ "5 of those are unpaid": the others of the hours before are paid."""
    if Mark.AMONG not in found or new.unpaid is None or before.hours is None:
        return None
    return before.hours.low - new.unpaid if new.unpaid < before.hours.low else None


def _same_period(hours: Span, before: Inputs) -> Period | None:
    """The period that other hours are for: as before, but "30 hours?" are those of no day."""
    daily = before.hours_per is Period.DAY
    return Period.WEEK if daily and hours.high > MOST_HOURS_A_DAY else before.hours_per


def _timed(before: Inputs, hours: Decimal, found: Sequence[Item]) -> Inputs:
    """ "and 120 minutes?" after a task with a time limit: how long it took, or its limit."""
    minutes = (hours * MINUTES_PER_HOUR).quantize(Decimal(1), ROUND_HALF_UP)
    return replace(before, limit=minutes) if Mark.LIMIT in found else replace(before, took=minutes)


def _late(before: Inputs, found: Sequence[Item]) -> Inputs:
    """ "$20 after that": the pay after the limit."""
    pay = next(item for item in found if isinstance(item, Money | Bare))
    currency = pay.currency if isinstance(pay, Money) else None
    if pay.low != pay.high or currency not in (None, before.currency or DEFAULT_CURRENCY):
        return replace(before, unread=True)
    return replace(before, late_rate=pay.low, late_fact=None)


def _one_amount(found: Sequence[Item]) -> bool:
    """ "and 800?": a number of money and no time."""
    numbers = [item for item in found if isinstance(item, Money | Bare | Lasting | Percent)]
    return len(numbers) == 1 and isinstance(numbers[0], Money | Bare) and numbers[0].per is None


def _of_tasks(before: Inputs, found: Sequence[Item]) -> Inputs | None:
    """After the pay for a task: how long it takes ("and 20 minutes?"), or how many there are."""
    hourly = any(isinstance(item, Mention) and item.unit is Time.HOUR for item in found)
    if hourly and any(isinstance(item, Tasks) for item in found):
        return replace(before, unread=True)  # "10 tasks an hour" leaves open for how many hours
    pool = Pool(found)
    count, per = pieces.tasks(pool)
    if count is None and before.hours is None:
        count, per = pieces.bare_tasks(pool)
    lasting = [x for _, x in pool.all(Lasting) if x.unit in (Time.MINUTE, Time.HOUR)]
    timed = before.minutes or before.goal is Goal.TASKS
    minutes = pieces.minutes_of_a_task(pool) if timed else None
    bare = [item for item in found if isinstance(item, Bare)]
    if count is None and before.tasks is not None and len(bare) == 1 and _one_amount(found):
        if {Mark.AT, Mark.RATE} & set(found):
            return replace(before, task_pay=Span(bare[0].low, bare[0].high))
        count = bare[0].low if bare[0].low == bare[0].high else None  # "and 60?"
    money = next((m for _, m in pool.all(Money) if m.per in _OF_TASK), None)
    pay = Span(money.low, money.high) if money else None
    others = any(isinstance(item, Percent | Wish) for item in found)
    if others or len(lasting) > (minutes is not None) or len(pool.all(Money)) > (pay is not None):
        return None
    if count is None and minutes is None and pay is None:
        return None
    return replace(
        before,
        tasks=before.tasks if count is None else count,
        tasks_per=per or before.tasks_per,
        minutes=minutes or before.minutes,
        task_pay=pay or before.task_pay,
        **_paid_in(before, money.currency if money else None),
    )


_OF_TASK = (None, Mark.TASK)


class _Paid(TypedDict):
    currency: str | None
    to_currency: str | None
    own_rate: Decimal | None


def _paid_in(before: Inputs, currency: str | None, wish: str | None = None) -> _Paid:
    """The currency of new pay with what it is exchanged for; a person's own exchange rate is that
    of the currencies before."""
    own, into = currency or before.currency, wish or before.to_currency
    into = None if into == (own or DEFAULT_CURRENCY) else into
    same = (own, into) == (before.currency, before.to_currency)
    return _Paid(currency=own, to_currency=into, own_rate=before.own_rate if same else None)


def _all_parts(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    """Another currency or period for all; other hours or shares for each of compared offers."""
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    parts = before.parts
    if before.goal is Goal.COMPARED and new.rate is None and new.amount is None:
        alone = [item for item in found if not isinstance(item, Wish)]
        parts = tuple(replace(merged_with(p, new, alone), wanted=None, goal=p.goal) for p in parts)
    return replace(
        before,
        to_currency=wish or before.to_currency,
        own_rate=new.own_rate or before.own_rate,
        wanted=_wanted(new, found) or before.wanted,
        parts=parts,
    )


def _wanted(new: Inputs, found: Sequence[Item]) -> Period | None:
    asks = any(isinstance(item, Mention) for item in found)
    return new.wanted if asks else None


def taken_together(before: Deductions, new: Deductions) -> Deductions:
    """Both deductions; what is said anew takes the place of what was said before."""
    return Deductions(
        lost=before.lost if new.lost is None else new.lost,
        gst=before.gst if new.gst is None else new.gst,
        margin=before.margin if new.margin is None else new.margin,
        fees=new.fees or before.fees,
        fixed_fees=new.fixed_fees or before.fixed_fees,
        tax=before.tax if new.tax is None else new.tax,
    )


def goal_with(merged: Inputs) -> Goal:
    """The goal goes on, unless there is now more to it, as unpaid hours or a fee of an amount."""
    if merged.unpaid is not None or merged.unpaid_share is not None:
        leads = merged.goal is Goal.EARNINGS and of_a_period(merged)
        return Goal.EARNINGS if leads else Goal.EFFECTIVE
    if merged.goal is Goal.CONVERSION and merged.rate and merged.hours:
        return Goal.EARNINGS
    if merged.goal is Goal.CONVERSION and merged.deductions.any():
        return Goal.NET
    if merged.goal is Goal.HOURS and merged.hours:
        return Goal.DAYS
    if merged.goal is Goal.NEEDED_RATE and merged.rate:
        return Goal.DAYS
    if merged.goal is Goal.RATE and merged.task_pay and (merged.tasks or merged.hours):
        return Goal.EARNINGS
    return merged.goal
