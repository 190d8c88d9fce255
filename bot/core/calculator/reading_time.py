"""Steps of the reading that find time: limits, unpaid time, days, hours, and what is asked for."""

from dataclasses import replace
from decimal import Decimal

from bot.core.calculator import daytimes, limits, rejected, shares, time_off, workloads
from bot.core.calculator import hours as times
from bot.core.calculator import unpaid as lowering
from bot.core.calculator.draft import Draft
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import DAYS_PER_WEEK, WEEKS_PER_YEAR, Inputs, Period, Span
from bot.core.calculator.quantities import Lasting, Money
from bot.core.calculator.wanting import hours_taken, is_product, periods

MOST_HOURS_BESIDE_A_MONTH = 56
"""Eight hours on each day of a week: more than that beside a month's goal are of that month. Moves
with tests/test_sums_in_hindi.py."""

MOST_HOURS_OF_A_WEEK = 84
"""More hours without a period are no week's, twelve hours on each of its days: they are all there
are, or those of the month that is asked for. Moves with tests/test_calculation_wordings.py."""

_LONG = (Period.MONTH, Period.YEAR)
_REPEATING = (Period.WEEK, *_LONG)


def shares_and_limits(draft: Draft) -> None:
    """What is taken off the pay, the limit of a task or a week, and the time that is not paid."""
    pool = draft.pool
    lost, unclear = rejected.rejected_share(pool)
    taken, unpaid_share, raised = shares.deductions(pool, lost, has_platform=draft.has_platform)
    two_rates = sum(money.per is Time.HOUR for _, money in pool.all(Money)) > 1
    week_cap = times.week_cap(pool)
    limit, took = (None, None) if week_cap else limits.limits(pool, two_rates)
    paid, unpaid = _unpaid_time(draft, asked=unpaid_share is None)
    draft.doubtful = draft.doubtful or unclear
    if limit is None and week_cap is None and {Mark.LIMIT, Mark.REAL} <= pool.marks:
        draft.doubtful = True  # what an hour is worth under a limit, and nobody said what it took
    draft.inputs = Inputs(
        raised=raised,
        deductions=taken,
        unpaid_share=unpaid_share,
        week_cap=week_cap,
        limit=limit,
        took=took,
        paid=paid,
        unpaid=unpaid,
    )


def _unpaid_time(draft: Draft, asked: bool) -> tuple[Decimal | None, Decimal | None]:
    """Time paid and not paid; "10 minutes of every hour" are no hours of a week either way."""
    if not asked:
        return None, None
    ratio, unclear = lowering.of_each_hour(draft.pool)
    found = ratio or lowering.paid_of(draft.pool) or lowering.unpaid(draft.pool)
    lost = Mark.UNPAID in draft.pool.marks and found[1] is None
    draft.doubtful = unclear or lost  # some of the time is unpaid, and nobody knows which
    return found


def days_and_weeks(draft: Draft) -> None:
    """How many days are worked, in all or a week, for how many weeks, and which are off."""
    if Mark.OFF in draft.pool.marks:
        time_off.count_behind(draft.pool)
    days, days_per_week = times.days(draft.pool)
    if days is None and days_per_week and times.no_week_told(draft.pool):
        plainly = Mark.OFF not in draft.pool.marks and not is_product(draft.pool)
        days, days_per_week = (Decimal(days_per_week), None) if plainly else (days, days_per_week)
    off, weeks_of_days, unclear = time_off.days_off(draft.pool, days_per_week or DAYS_PER_WEEK)
    weeks, weeks_off = times.weeks(draft.pool)
    days_per_week = days_per_week or off
    if weeks_of_days is not None:
        weeks_off = (weeks_off or Decimal(0)) + weeks_of_days
    if weeks is not None and weeks_off is not None:
        # "For 3 months, one week off": of these weeks, and of each year only beyond one.
        weeks -= weeks_off
        weeks_off = weeks_off if weeks + weeks_off >= WEEKS_PER_YEAR else None
        unclear = unclear or weeks <= 0
    unclear = unclear or (weeks_off is not None and weeks_off >= WEEKS_PER_YEAR)
    draft.doubtful = draft.doubtful or unclear
    if (days, days_per_week, weeks, weeks_off) != (None,) * 4:
        draft.inputs = replace(
            draft.inputs, days=days, days_per_week=days_per_week, weeks=weeks, weeks_off=weeks_off
        )


def hours(draft: Draft) -> None:
    """How many hours are worked, and of which period: those of all the tasks, else those told."""
    of_tasks = None
    if draft.task_pay is None and draft.inputs.limit is None:
        of_tasks = workloads.hours_of_each(draft.pool)
    if of_tasks:
        whole, each = of_tasks
        draft.inputs = replace(draft.inputs, hours=whole, hours_per=each or Period.TOTAL)
        return
    hours, per = times.hours(draft.pool, minutes_too=draft.inputs.minutes is None)
    taken = hours is not None and per is None and daytimes.of_each_day(draft.pool, hours)
    if hours:
        per = Period.DAY if taken else per
        if per is None and hours.high <= times.HOURS_A_DAY:
            per = draft.inputs.tasks_per  # "30 tasks a day, 3 hours"
        draft.inputs = replace(draft.inputs, hours=hours, hours_per=per, day_taken=taken)


def unpaid_of_hours(draft: Draft) -> None:
    """ "20 hours a week, 5 of them unpaid": the others are paid."""
    hours, unpaid = draft.inputs.hours, draft.inputs.unpaid
    paid = draft.inputs.paid
    if hours and paid is not None and unpaid is not None and draft.inputs.hours_per is None:
        more = _NEITHER.isdisjoint(draft.pool.marks) and hours.high < paid + unpaid
        draft.doubtful = draft.doubtful or more  # "20 paid, 3 unpaid, 2 hours": of which?
    told = hours is None or unpaid is None or paid is not None
    if told or Mark.AMONG not in draft.pool.marks or hours is None or unpaid is None:
        return
    if unpaid < hours.low == hours.high:
        draft.inputs = replace(draft.inputs, paid=hours.low - unpaid)


_NEITHER = frozenset((Mark.AMONG, Mark.EVERY, Mark.PER))
"""With these hours paid and unpaid are a ratio, and other hours may be fewer."""


def hours_paid_and_not(draft: Draft) -> None:
    """ "4 paid and 4 unpaid daily": all the hours of a day are both; "4 of every 5 are paid"
    says nothing of how many there are."""
    paid, unpaid, pool = draft.inputs.paid, draft.inputs.unpaid, draft.pool
    told = Mark.AMONG not in pool.marks or Mark.ONCE in pool.marks
    if draft.inputs.hours or paid is None or unpaid is None or not told or draft.inputs.limit:
        return
    if per := times.period_of_both(pool, paid + unpaid):
        draft.inputs = replace(draft.inputs, hours=Span.of(paid + unpaid), hours_per=per)


def asked_period(draft: Draft) -> None:
    """What the hours are for and what is asked for, and full time where nobody said hours."""
    inputs, pool = draft.inputs, draft.pool
    per, wanted = periods(pool, inputs.hours, inputs.hours_per)
    hours = inputs.hours
    if hours and per is None:
        on_days = inputs.days or inputs.days_per_week
        if on_days and hours.high <= times.HOURS_A_DAY:
            per = Period.DAY
        else:
            per, wanted = _once(draft, hours, wanted)
    target = draft.target
    if hours and target and target.per is None and not draft.rates and inputs.hours_per is None:
        per, wanted = Period.TOTAL, None  # "2000 dollars this month in 70 hours"
    if wanted is None and per is Period.DAY and inputs.days_per_week and is_product(pool):
        wanted = Period.WEEK
    if wanted is None and {Mark.ONCE, Mark.PAST} <= pool.marks and per in _REPEATING:
        wanted = per  # "worked 35 hours last week" asks for that week
    once = inputs.took is not None and hours is None and not inputs.deductions.any()
    if wanted is None and once and limits.asks_received(pool):
        wanted = Period.TOTAL
    if (per, wanted) != (inputs.hours_per, inputs.wanted):
        draft.inputs = replace(inputs, hours_per=per, wanted=wanted)
    if hours is None and draft.target is None and not inputs.limit:
        taken = hours_taken(pool, draft.rates, draft.amount, wanted)
        if taken:
            draft.inputs = replace(
                draft.inputs, hours=taken, hours_per=Period.WEEK, hours_assumed=True
            )


def _once(draft: Draft, hours: Span, wanted: Period | None) -> tuple[Period | None, Period | None]:
    """Hours that are all there are: said so, of the past, or more than a week of work has."""
    inputs, marks = draft.inputs, draft.pool.marks
    timed = any(isinstance(x, Lasting) and x.unit is Time.HOUR for x in draft.pool.items)
    if inputs.weeks and wanted is None and times.of_all_weeks(draft.pool):
        return Period.TOTAL, None
    if draft.target and draft.target.per is Time.MONTH and hours.low > MOST_HOURS_BESIDE_A_MONTH:
        return Period.MONTH, wanted
    yearly = any(money and money.per is Time.YEAR for money in (draft.target, draft.amount))
    if yearly and hours.high <= times.MOST_HOURS_A_WEEK and inputs.weeks is None:
        return Period.WEEK, wanted  # "52k a year, 40h": so few are no year's
    if inputs.week_cap and wanted is None and Mark.ONCE in marks:
        return None, Period.WEEK  # "the first 10 hours pay $40, then $28, I worked 26, total"
    if draft.target or draft.amount or inputs.weeks or inputs.week_cap:
        return None, wanted
    if wanted is None and inputs.unpaid is not None and inputs.limit is None:
        return Period.TOTAL, None  # "5 hours unpaid, 15 at $20, real rate?": nobody said a week
    if wanted is None and Mark.TIMES in marks:
        return Period.TOTAL, None
    if not timed:
        return None, wanted  # "45 900" is a slip, or a year
    if Mark.ONCE in marks and wanted is None:
        return Period.TOTAL, None
    if last := times.last_period(draft.pool):
        return (Period.TOTAL, None) if wanted in (None, last) else (last, wanted)
    if hours.low > MOST_HOURS_OF_A_WEEK and wanted in _LONG:
        return wanted, wanted
    if wanted is None and hours.low > MOST_HOURS_OF_A_WEEK:
        return Period.TOTAL, None
    return None, wanted
