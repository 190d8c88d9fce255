"""What is asked for: the goal, the period, and the hours that are taken where none were told."""

from collections.abc import Sequence

from bot.core.calculator import hours as times
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import Goal, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Mention, Money

FULL_TIME_HOURS = 40
"""Hours a week taken where nobody said how many: full time on five days; the reply names it."""
PART_TIME_HOURS = 20
MOST_HOURS_OF_A_DAY = 16
"""More are no day's: "20 hours, how much a day" asks what a day of these 20 brings."""


def goal_of(inputs: Inputs, asked: Time | None, pool: Pool) -> Goal:
    """What is asked for: what the words say, else what is missing among the numbers."""
    if inputs.target is not None and inputs.task_pay and pool.asks_tasks():
        return Goal.TASKS
    if inputs.target is not None and inputs.rate:
        daily = inputs.hours is not None
        return Goal.DAYS if daily else Goal.HOURS
    if inputs.target is not None and inputs.hours:
        return Goal.NEEDED_RATE
    if inputs.limit is not None and inputs.took is None:
        return Goal.MINUTES
    if inputs.limit is not None or inputs.unpaid is not None or inputs.unpaid_share is not None:
        return Goal.EFFECTIVE
    if inputs.task_pay:
        timeless = not (inputs.minutes or inputs.tasks or inputs.hours)
        if inputs.rate and (asked is Time.MINUTE or timeless):
            return Goal.MINUTES
        return (
            Goal.RATE if inputs.minutes and not inputs.tasks and not inputs.hours else Goal.EARNINGS
        )
    if inputs.amount and inputs.hours:
        return Goal.RATE
    if inputs.second_rate:
        return Goal.DIFFERENCE
    if inputs.rate and inputs.hours:
        return Goal.EARNINGS
    if inputs.amount and inputs.amount_per and inputs.wanted not in (None, inputs.amount_per):
        return Goal.EARNINGS
    if inputs.deductions.any() and (inputs.amount or inputs.rate):
        return Goal.NET
    if inputs.to_currency and (inputs.amount or inputs.rate):
        return Goal.CONVERSION
    return Goal.EARNINGS


def periods(
    pool: Pool, hours: Span | None, per: Period | None
) -> tuple[Period | None, Period | None]:
    """What the hours are for, and the period that is asked for."""
    left = list(pool.period_asked())
    if hours is not None and per is None:
        days = [(p, m) for p, m in left if m.unit is Time.DAY and not _asked_beside(pool, p)]
        daily = days if hours.high <= MOST_HOURS_OF_A_DAY else []
        shortest = sorted(left, key=lambda one: times.SHORTER_FIRST.index(one[1].unit))
        if daily:
            per = Period.DAY
            left.remove(daily[0])
            if not left and _asks_of(pool, daily[0][0]):
                return per, per  # "3 hours, how much a day"
        elif len({m.unit for _, m in left}) > 1:
            per = Period(shortest[0][1].unit)
            left.remove(shortest[0])
    return per, Period(left[0][1].unit) if left else None


def hours_taken(
    pool: Pool, rates: Sequence[Money], amount: Money | None, wanted: Period | None
) -> Span | None:
    """Hours a week where only a period is asked for ("25 an hour per month?"), or "full time"."""
    hour = any(mention.unit is Time.HOUR for _, mention in pool.all(Mention))
    per_hour = amount is not None and period_of(amount) is not None and hour
    if Mark.PART_TIME in pool.marks and (rates or per_hour):
        return Span.of(PART_TIME_HOURS)
    asked = (rates and (wanted or Mark.FULL_TIME in pool.marks)) or per_hour
    return Span.of(FULL_TIME_HOURS) if asked else None


def period_of(money: Money) -> Period | None:
    """The period that an amount is paid for."""
    return (
        Period(money.per)
        if isinstance(money.per, Time) and money.per in times.SHORTER_FIRST
        else None
    )


def _asked_beside(pool: Pool, place: int) -> bool:
    return pool.near(place, (Mark.HOW_MUCH,)) == 1


def _asks_of(pool: Pool, place: int) -> bool:
    """Whether "how much" stands beside a period with nothing that counts between."""
    sides = (pool.beside(place, 1), pool.beside(place, -1))
    return any(side is not None and side[1] is Mark.HOW_MUCH for side in sides)
