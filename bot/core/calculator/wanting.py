"""What is asked for: the goal, the period, and the hours that are taken where none were told."""

from collections.abc import Sequence
from itertools import pairwise

from bot.core.calculator import hours as times
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import Goal, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Lasting, Mention, Money, Wish
from bot.core.calculator.workloads import asks_hourly

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
    if inputs.pays_by_day:
        return Goal.DAYS
    if inputs.target is not None and inputs.hours:
        return Goal.NEEDED_RATE
    if inputs.limit is not None and inputs.took is None:
        return Goal.MINUTES
    if inputs.limit is not None or inputs.unpaid is not None or inputs.unpaid_share is not None:
        leads = of_a_period(inputs) and Mark.REAL not in pool.marks
        return Goal.EARNINGS if leads else Goal.EFFECTIVE
    if inputs.task_pay:
        if asks_hourly(inputs, pool):
            return Goal.RATE
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
    another = inputs.amount_per is not None and inputs.wanted not in (None, inputs.amount_per)
    if (inputs.amount and another) or inputs.amount_lasts:
        return Goal.EARNINGS
    if inputs.deductions.any() and (inputs.amount or inputs.rate):
        return Goal.NET
    if inputs.to_currency and (inputs.amount or inputs.rate):
        return Goal.CONVERSION
    return Goal.EARNINGS


def of_a_period(inputs: Inputs) -> bool:
    """Whether it is asked what a month or so brings of hours that are paid in part: "20 hours a
    week, 4 of them unpaid, $35/h, monthly"; else what an hour of them comes to."""
    asked = inputs.wanted in (Period.WEEK, Period.MONTH, Period.YEAR)
    told = inputs.rate is not None and inputs.hours is not None and inputs.limit is None
    return asked and told and inputs.second_rate is None


def periods(
    pool: Pool, hours: Span | None, per: Period | None
) -> tuple[Period | None, Period | None]:
    """What the hours are for, and the period that is asked for."""
    left = list(pool.period_asked())
    if per is Period.DAY and any(m.unit is not Time.DAY for _, m in left):
        # "2 hours, every weekday, how much a month": the day is said again, and not asked for.
        left = [(p, m) for p, m in left if m.unit is not Time.DAY or _asked_beside(pool, p)]
    if both := _both_asked(pool, left):
        return per, both
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
    wanted = Period(left[0][1].unit) if left else None
    if hours is not None and per is None and wanted is Period.DAY:
        per = Period.DAY if hours.high <= MOST_HOURS_OF_A_DAY else None  # "5 hours, a day is"
    return per, wanted


def _both_asked(pool: Pool, left: Sequence[tuple[int, Mention]]) -> Period | None:
    """The shorter of two periods that are asked for in one breath: "weekly and monthly"."""
    placed = sorted(left)
    for (first, one), (second, other) in pairwise(placed):
        between = set(pool.items[first + 1 : second])
        joined = Mark.AND in between and _WITH_AND.issuperset(between)
        if joined and one.unit is not other.unit and Time.DAY not in (one.unit, other.unit):
            units = sorted((one.unit, other.unit), key=times.SHORTER_FIRST.index)
            return Period(units[0])
    return None


_WITH_AND = frozenset((Mark.AND, Mark.PER, Mark.EVERY, Mark.OF, Mark.HOW_MUCH, Mark.IN))


def hours_taken(
    pool: Pool, rates: Sequence[Money], amount: Money | None, wanted: Period | None
) -> Span | None:
    """Hours a week where only a period is asked for ("25 an hour per month?"), or "full time"."""
    if Mark.DAYTIME in pool.marks:
        return None  # "from 9 in the morning to 2": not full time
    per_hour = amount is not None and period_of(amount) is not None and pool.names_an_hour()
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
    """Whether "how much" or "total" stands beside a period with nothing that counts between."""
    before = place - 1
    while before > 0 and pool.items[before] in _BEFORE_ASKED:
        before -= 1  # "total for the day"
    sides = [side[1] for side in (pool.beside(place, 1), pool.beside(place, -1)) if side]
    sides += [pool.items[before]] if before >= 0 else []
    return any(side in _ASKS_ALL for side in sides) or _asks_of_wish(pool, place)


def _asks_of_wish(pool: Pool, place: int) -> bool:
    """ "Ek din ka rupees me kitna": the same with the currency that it is asked in between."""
    behind = pool.items[place + 1 : place + 2] == [Mark.OF]
    asked = [item for item in pool.items[place + 2 :] if item not in _BESIDE_WISH]
    return (
        behind and isinstance(asked[0] if asked else None, Wish) and asked[1:2] == [Mark.HOW_MUCH]
    )


_BESIDE_WISH = (Mark.IN, Mark.TO, Mark.OF, Mark.WORD)


_ASKS_ALL = (Mark.HOW_MUCH, Mark.ONCE)
_BEFORE_ASKED = (Mark.OF, Mark.FOR, Mark.PER, Mark.IN)


def is_product(pool: Pool) -> bool:
    """Whether a text is pay, hours and days to be multiplied: "$15 x 6h x 5 days", "14 dollar 6
    ghanta 5 din"."""
    if Mark.TIMES in pool.marks:
        return True
    numbers = [item for item in pool.items if isinstance(item, Money | Lasting)]
    others = [item for item in pool.items if item not in _OF_PRODUCT and item not in numbers]
    return len(numbers) == len(_FACTORS) and not others


_FACTORS = ("rate", "hours", "days")
_OF_PRODUCT = (Mark.BREAK, Mark.EQUALS, Mark.HOW_MUCH)
