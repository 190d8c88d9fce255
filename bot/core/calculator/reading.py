"""Quantities to the inputs of a calculation: which amount is the rate, which the target."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core.calculator import hours as times
from bot.core.calculator import prices, shares
from bot.core.calculator.model import DEFAULT_CURRENCY, Goal, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Wish
from bot.core.calculator.spellings import Mark, Time

HOURS_A_DAY = 24
FULL_TIME_HOURS = 40
"""Hours a week taken where nobody said how many: full time on five days; the reply names it."""
PART_TIME_HOURS = 20


def read_items(found: Sequence[Item], has_platform: bool) -> Inputs:
    """Everything the items say. With a platform, a single bare number is the hours.

    Each number is used once, the plainest meaning first: what has its own unit, then what stands
    beside a word that names it, and bare numbers last, as rate, hours and days a week.
    """
    pool = Pool(_hours_and_wish(found) if has_platform else found)
    asked = pool.asked_unit()
    own_rate = shares.own_exchange(pool)
    deductions, unpaid_share = shares.deductions(pool)
    doubtful = shares.fee_of_no_unit(pool)
    wishes = sum(money.per is Time.HOUR for _, money in pool.all(Money)) > 1
    week_cap = times.week_cap(pool)
    limit, took = (None, None) if week_cap else shares.limits(pool, wishes)
    paid, unpaid = shares.unpaid(pool) if unpaid_share is None else (None, None)
    limited = limit is not None or week_cap is not None
    late, rates = _late_and_rates(pool, has_platform) if limited else (None, prices.rates(pool))
    days, days_per_week = times.days(pool)
    weeks, weeks_off = times.weeks(pool)
    task = _task(pool, bool(rates) and asked is not Time.MINUTE)
    hours, hours_per = times.hours(pool, minutes_too=task.minutes is None)
    timed = hours is not None or paid is not None or unpaid is not None or limit is not None
    target = prices.target(pool, bool(rates), timed, asked)
    amount = None
    if not rates and task.pay is None and target is None:
        amount = prices.amount_for_hours(pool, hours is not None)
    rateless = not rates and task.pay is None and amount is None
    if rateless and (timed or target or _two_bare(pool)):
        rates = prices.money_as_rate(pool)
    priceless = not rates and amount is None and task.pay is None and not target
    if priceless and hours is not None and not has_platform:
        rates = _first_hours_as_rate(pool)
    if hours is None and (rates or has_platform):
        hours, hours_per = times.bare_hours(pool)
    of_sum = deductions.fixed is not None or len(pool.amounts()) == 1 or bool(pool.all(Money))
    if deductions.any() and of_sum and not timed and not rates and target is None and not task.pay:
        amount = amount or prices.largest(pool)
    rates, hours, days_per_week = _bare(
        pool, rates, hours, days_per_week, has_platform, bool(task.pay or amount)
    )
    if amount is None and target is None and not (rates and hours) and task.pay is None:
        amount = prices.plain_amount(pool)
    if amount and rates and not hours and amount.low != rates[0].low:
        amount = None
    currency = next(
        (m.currency for m in (*rates, task.pay, amount, target) if m and m.currency), None
    )
    hours_per, wanted = _periods(pool, hours, hours_per)
    if hours and hours_per is None and (days or days_per_week) and hours.high <= HOURS_A_DAY:
        hours_per = Period.DAY
    if Mark.TIMES in pool.marks and hours and hours_per is None and wanted is None:
        hours_per = Period.TOTAL
    full_time = None
    if hours is None and target is None and not limit:
        full_time = _full_time(pool, rates, amount, wanted)
        hours, hours_per = (full_time, Period.WEEK) if full_time else (None, hours_per)
    rate, second = _two(rates, pool)
    wish = next(
        (w.currency for _, w in pool.all(Wish) if w.currency != (currency or DEFAULT_CURRENCY)),
        None,
    )
    inputs = Inputs(
        rate=rate,
        second_rate=second,
        currency=currency,
        hours=hours,
        hours_per=hours_per,
        hours_assumed=full_time is not None,
        week_cap=week_cap,
        days_per_week=days_per_week,
        days=days,
        weeks=weeks,
        weeks_off=weeks_off,
        task_pay=_span(task.pay),
        minutes=task.minutes,
        tasks=task.count,
        tasks_per=task.per,
        deductions=deductions,
        paid=paid,
        unpaid=unpaid,
        unpaid_share=unpaid_share,
        limit=limit,
        took=took,
        late_rate=late,
        target=target.low if target else None,
        target_currency=target.currency if target else None,
        target_per=_period(target) if target else None,
        amount=_span(amount),
        amount_per=_period(amount) if amount else None,
        to_currency=wish,
        own_rate=own_rate,
        wanted=wanted,
    )
    return replace(inputs, goal=_goal(inputs, asked, pool), unread=doubtful or _unread(pool))


def _late_and_rates(pool: Pool, has_platform: bool) -> tuple[Decimal | None, list[Money]]:
    """What is paid after a limit, and the rates before it; a lone rate is no late one."""
    late = shares.late_rate(pool)
    rates = prices.rates(pool)
    if late and not rates and not pool.amounts() and not has_platform:
        pool.release(late[0])
        return None, prices.rates(pool)
    return (late[1] if late else None), rates


def _unread(pool: Pool) -> bool:
    """Whether an amount of money, a share or hours of work found no meaning beside the others."""
    hours = any(lasting.unit is Time.HOUR for _, lasting in pool.all(Lasting))
    return hours or bool(pool.all(Money)) or bool(pool.all(Percent))


def _hours_and_wish(found: Sequence[Item]) -> list[Item]:
    """ "outlier 20 inr": the platform has the rate, so these are hours, and a wished currency."""
    numbers = [item for item in found if isinstance(item, Money | Lasting | Bare)]
    done: list[Item] = []
    for item in found:
        alone = isinstance(item, Money) and numbers == [item]
        if alone and isinstance(item, Money) and item.currency not in (None, DEFAULT_CURRENCY):
            done += [Bare(item.low, item.high), Wish(item.currency or DEFAULT_CURRENCY)]
        else:
            done.append(item)
    return done


@dataclass(frozen=True, slots=True)
class _Task:
    pay: Money | None = None
    minutes: Span | None = None
    count: Decimal | None = None
    per: Period | None = None


def _task(pool: Pool, priced: bool) -> _Task:
    """Pay, minutes and number of tasks, where the text is about tasks."""
    pay = prices.task_pay(pool, priced)
    if pay is None:
        return _Task()
    minutes = None
    for place, lasting in pool.all(Lasting):
        each = lasting.unit is Time.HOUR and pool.near(place, (Mark.TOOK,))
        if lasting.unit is Time.MINUTE or each:
            pool.use(place)
            scale = 60 if each else 1
            minutes = Span(lasting.low * scale, lasting.high * scale)
            break
    count, per = times.tasks(pool)
    if count is None and minutes is None and not pool.all(Lasting):
        count, per = times.bare_tasks(pool)
    return _Task(pay, minutes, count, per)


def _two_bare(pool: Pool) -> bool:
    return bool(pool.all(Bare)) and bool(pool.all(Money)) and not pool.all(Wish)


def _first_hours_as_rate(pool: Pool) -> list[Money]:
    """ "45 ghanta 20 ghante hafta": of two numbers of hours without any money the first is pay."""
    for place, lasting in pool.all(Lasting):
        if lasting.unit is Time.HOUR:
            pool.use(place)
            return [Money(lasting.low, lasting.high, None)]
    return []


def _bare(
    pool: Pool,
    rates: list[Money],
    hours: Span | None,
    days: int | None,
    has_platform: bool,
    priced: bool,
) -> tuple[list[Money], Span | None, int | None]:
    """Numbers without a unit: first the rate, then the hours, then days a week."""
    found = pool.all(Bare)
    alone = len(found) == 1 and hours is None
    unpriced = not rates and not priced and not (has_platform and alone)
    if found and unpriced and not (alone and pool.all(Wish)):
        place, number = found.pop(0)
        pool.use(place)
        rates = [Money(number.low, number.high, None)]
    if found and hours is None and (rates or has_platform):
        place, number = found.pop(0)
        pool.use(place)
        hours = Span(number.low, number.high)
    if found and days is None and hours is not None and rates:
        place, number = found.pop(0)
        pool.use(place)
        whole = number.low == number.high and number.low in range(1, 8)
        days = int(number.low) if whole else 0
    return rates, hours, days


def _two(rates: Sequence[Money], pool: Pool) -> tuple[Span | None, Span | None]:
    """The rate, and the one it is compared with; a difference is between the ends of a range."""
    first = _span(rates[0]) if rates else None
    second = _span(rates[1]) if len(rates) > 1 else None
    if first and second is None and first.ranged and Mark.MORE in pool.marks:
        return Span.of(first.low), Span.of(first.high)
    return first, second


def _periods(
    pool: Pool, hours: Span | None, per: Period | None
) -> tuple[Period | None, Period | None]:
    """What the hours are for, and the period that is asked for."""
    left = list(pool.period_asked())
    if hours is not None and per is None:
        daily = [(p, m) for p, m in left if m.unit is Time.DAY and not _asked_beside(pool, p)]
        shortest = sorted(left, key=lambda one: times.SHORTER_FIRST.index(one[1].unit))
        if daily:
            per = Period.DAY
            left.remove(daily[0])
        elif len({m.unit for _, m in left}) > 1:
            per = Period(shortest[0][1].unit)
            left.remove(shortest[0])
    return per, Period(left[0][1].unit) if left else None


def _full_time(
    pool: Pool, rates: Sequence[Money], amount: Money | None, wanted: Period | None
) -> Span | None:
    """Hours a week where only a period is asked for ("25 an hour per month?"), or "full time"."""
    hour = any(mention.unit is Time.HOUR for _, mention in pool.all(Mention))
    per_hour = amount is not None and _period(amount) is not None and hour
    if Mark.PART_TIME in pool.marks and (rates or per_hour):
        return Span.of(PART_TIME_HOURS)
    asked = (rates and (wanted or Mark.FULL_TIME in pool.marks)) or per_hour
    return Span.of(FULL_TIME_HOURS) if asked else None


def _asked_beside(pool: Pool, place: int) -> bool:
    return pool.near(place, (Mark.HOW_MUCH,)) == 1


def _goal(inputs: Inputs, asked: Time | None, pool: Pool) -> Goal:
    """What is asked for: what the words say, else what is missing among the numbers."""
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
    if inputs.deductions.any() and (inputs.amount or inputs.rate):
        return Goal.NET
    if inputs.to_currency and (inputs.amount or inputs.rate):
        return Goal.CONVERSION
    return Goal.EARNINGS


def _span(money: Money | None) -> Span | None:
    return Span(money.low, money.high) if money else None


def _period(money: Money) -> Period | None:
    return (
        Period(money.per)
        if isinstance(money.per, Time) and money.per in times.SHORTER_FIRST
        else None
    )
