"""Steps of the reading that find pay: rates, pay for a task, what all hours brought, a goal."""

from dataclasses import replace
from decimal import Decimal

from bot.core.calculator import goals, limits, lumps, pieces, prices, workloads
from bot.core.calculator import hours as times
from bot.core.calculator.draft import Draft
from bot.core.calculator.limits import even
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import MINUTES_PER_HOUR, MOST_DAYS_A_WEEK, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Money, Tasks, Wish
from bot.core.calculator.short_times import rate_of_another_time


def late_rate_and_rates(draft: Draft) -> None:
    """What is paid after a limit, and the rates before it; a lone rate is no late one."""
    pool, limited = draft.pool, draft.inputs.limit is not None or draft.inputs.week_cap is not None
    late = limits.late_rate(pool) if limited else None
    another = None if limited else rate_of_another_time(pool)
    draft.rates = [another] if another else prices.rates(pool)
    if late and not draft.rates and not pool.amounts() and not draft.has_platform:
        pool.release(late[0])
        late, draft.rates = None, prices.rates(pool)
    if late:
        draft.inputs = replace(draft.inputs, late_rate=late[1])


def pay_of_paid_time(draft: Draft) -> None:
    """ "paid for 1 hour, $40, the task takes 2": the money is that of the hour, of no task."""
    if Mark.PAID_FOR not in draft.pool.marks:
        return
    limit, took, found = draft.inputs.limit, draft.inputs.took, draft.pool.all(Money)
    if limit is None or took is None:
        return
    draft.doubtful = draft.doubtful or took < limit
    if draft.rates or len(found) != 1 or found[0][1].per is not None:
        return
    place, money = found[0]
    draft.pool.use(place)
    hours = Decimal(1) if draft.pool.items[place - 1] is Mark.AT else limit / MINUTES_PER_HOUR
    draft.rates = [Money(money.low / hours, money.high / hours, money.currency)]


def tasks(draft: Draft) -> None:
    """Pay, minutes and number of tasks, where the text is about tasks."""
    pool = draft.pool
    priced = bool(draft.rates) and draft.asked is not Time.MINUTE
    if pool.asks_tasks() and not draft.rates:
        draft.task_pay, draft.target = goals.pay_and_target(pool)
    draft.task_pay = draft.task_pay or prices.task_pay(pool, priced)
    if draft.task_pay is None:
        return
    if sum(found.count > 1 for _, found in pool.all(Tasks)) > 1:
        draft.doubtful = True  # "20 dollars per 5 tasks, 30 tasks a day"
    worked = None if draft.target else workloads.hours_of_all(pool)
    place_of_seconds = pieces.seconds_of_a_piece(pool)
    counted = None
    if place_of_seconds is not None and (counted := _tasks_of_an_hour(draft)):
        pool.use(place_of_seconds)
    minutes = counted or pieces.minutes_of_a_task(pool) or _tasks_of_an_hour(draft)
    minutes = _with_unpaid(draft, minutes)
    count, per = (None, None) if draft.target else pieces.tasks(pool)
    if draft.target:
        draft.inputs = replace(draft.inputs, minutes=minutes)
        return
    if count is None and not pool.all(Lasting):
        count, per = pieces.bare_tasks(pool)
    draft.inputs = replace(draft.inputs, minutes=minutes, tasks=count, tasks_per=per)
    if worked:
        draft.inputs = replace(draft.inputs, hours=worked, hours_per=per or Period.TOTAL)


def _with_unpaid(draft: Draft, minutes: Span | None) -> Span | None:
    """ "$5 a task, 20 min of work and 10 min unpaid": a task takes both of them; "20 min, of which
    10 unpaid" is told whole already."""
    paid, unpaid, pool = draft.inputs.paid, draft.inputs.unpaid, draft.pool
    short = unpaid is not None and unpaid < 1 and draft.inputs.limit is None
    if unpaid is None or not short or (paid is None) is (minutes is None):
        return minutes
    told = minutes or Span.of(even((paid or Decimal(0)) * MINUTES_PER_HOUR))
    more = Decimal(0) if minutes and Mark.AMONG in pool.marks else even(unpaid * MINUTES_PER_HOUR)
    draft.inputs = replace(draft.inputs, paid=None, unpaid=None)
    return Span(told.low + more, told.high + more)


def _tasks_of_an_hour(draft: Draft) -> Span | None:
    """ "$0.10 a task, 200 an hour": the number is no money, and says how long each takes."""
    if draft.task_pay and (count := pieces.tasks_of_an_hour(draft.pool)):
        return Span(60 / count, 60 / count)
    wished = Mark.GOAL in draft.pool.marks or draft.asked is Time.MINUTE
    alone = len(draft.rates) == 1 and draft.rates[0].currency is None
    if not alone or wished or not draft.task_pay or not draft.task_pay.currency:
        return None
    [number] = draft.rates
    if number.low <= 0:
        return None
    draft.rates = []
    return Span(60 / number.high, 60 / number.low)


def money_in_all(draft: Draft) -> None:
    """The sum to be reached, or what some hours have brought."""
    pool, rated = draft.pool, bool(draft.rates)
    worked = draft.inputs.hours or (Span.of(draft.inputs.paid) if draft.inputs.paid else None)
    draft.amount = None if draft.priced else lumps.amount_of_all(pool, worked)
    if draft.target is None and draft.amount is None:
        draft.target = goals.target(pool, rated, draft.timed, draft.asked)
    if draft.asked is Time.DAY and draft.target and not (draft.priced or draft.timed):
        draft.amount = goals.pay_of_a_day(pool)
        if draft.amount is None and not draft.has_platform and goals.tells_of_a_day(pool):
            draft.doubtful = True  # what a day brings, and nobody knows which of the amounts it is
    if not draft.priced and draft.target is None:
        draft.amount = prices.amount_for_hours(
            pool, draft.inputs.hours, draft.inputs.hours_per is not None
        )
    if worked and not draft.priced and lumps.two_ways(pool, draft.inputs.hours_per is not None):
        draft.inputs = replace(draft.inputs, two_ways=True)
    _unpaid_of_amount(draft)


def _unpaid_of_amount(draft: Draft) -> None:
    """ "$300 for 10 hours and 4 unpaid": the hours beside them are paid; of "14 hours, 4
    unpaid" nobody knows whether these are among them."""
    hours, unpaid = draft.inputs.hours, draft.inputs.unpaid
    if draft.amount is None or unpaid is None or draft.inputs.paid is not None:
        return
    if hours and {Mark.AND, Mark.PLUS} & draft.pool.marks:
        draft.inputs = replace(draft.inputs, paid=hours.low)
    else:
        draft.doubtful = True
    paid = draft.inputs.paid
    if paid is not None and lumps.next_to_nothing(draft.amount, paid + unpaid):
        draft.inputs = replace(draft.inputs, two_ways=True)


def rates_left_over(draft: Draft) -> None:
    """Money beside hours, and where there is none, the first of two numbers of hours."""
    pool = draft.pool
    if not draft.priced and (draft.timed or draft.target or _two_bare(pool)):
        draft.rates = prices.money_as_rate(pool)
    unpriced = not draft.priced and draft.target is None
    if unpriced and draft.inputs.hours is not None and not draft.has_platform:
        draft.rates = prices.first_hours_as_rate(pool)
    if draft.inputs.hours is None and (draft.rates or draft.has_platform):
        hours, per = times.bare_hours(pool)
        if hours:
            draft.inputs = replace(draft.inputs, hours=hours, hours_per=per)


def _two_bare(pool: Pool) -> bool:
    return bool(pool.all(Bare)) and bool(pool.all(Money)) and not pool.all(Wish)


def bare_numbers(draft: Draft) -> None:
    """Numbers without a unit: what shares are taken from, else the rate, then the hours, then
    days a week."""
    timed = draft.timed
    if not timed and not draft.rates and not draft.target and not draft.task_pay:
        _largest(draft)
    pool, has_platform = draft.pool, draft.has_platform
    found = pool.all(Bare)
    alone = len(found) == 1 and draft.inputs.hours is None
    unpriced = not draft.priced and not (has_platform and alone)
    if found and unpriced and not (alone and pool.all(Wish)):
        place, number = found.pop(0)
        pool.use(place)
        draft.rates = [Money(number.low, number.high, None)]
    if found and draft.inputs.hours is None and (draft.rates or has_platform):
        place, number = found.pop(0)
        pool.use(place)
        draft.inputs = replace(draft.inputs, hours=Span(number.low, number.high))
    if found and draft.inputs.days_per_week is None and draft.inputs.hours and draft.rates:
        _days_left_over(draft, *found[0])


def _days_left_over(draft: Draft, place: int, number: Bare) -> None:
    """A number beside rate and hours: the days of a week that are worked, if it can be."""
    draft.pool.use(place)
    counts = draft.pool.items[place + 1 : place + 2] == [Mark.WORD]  # "3 kids"
    if counts and draft.inputs.hours_per not in (None, Period.DAY):
        return  # of hours a week other things are no days
    after_word = draft.pool.items[place - 1] is Mark.WORD  # "3 hours, but i did 4"
    whole = number.low == number.high and number.low in range(1, MOST_DAYS_A_WEEK + 1)
    if whole and not counts and not after_word:
        draft.inputs = replace(draft.inputs, days_per_week=int(number.low))
    else:
        draft.doubtful = True  # "6 hours, but only 4.5 of them"


def _largest(draft: Draft) -> None:
    """The amount that shares are taken from."""
    pool, taken = draft.pool, draft.inputs.deductions
    of_sum = taken.fixed is not None or len(pool.amounts()) == 1 or bool(pool.all(Money))
    if taken.any() and of_sum:
        draft.amount = draft.amount or prices.largest(pool)


def amount_left_over(draft: Draft) -> None:
    """An amount to convert or to deduct from; not beside a rate that it is not."""
    summed = draft.rates and draft.inputs.hours
    if not (draft.amount or draft.target or summed or draft.task_pay):
        draft.amount = prices.plain_amount(draft.pool)
    amount, rates = draft.amount, draft.rates
    if amount and rates and not draft.inputs.hours and amount.low != rates[0].low:
        draft.amount = None
        draft.doubtful = draft.doubtful or draft.inputs.deductions.any()
