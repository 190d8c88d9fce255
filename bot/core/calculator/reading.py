"""Quantities to the inputs of a calculation: which amount is the rate, which the target."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator import hours as times
from bot.core.calculator import lumps, prices, shares, time_off
from bot.core.calculator import unpaid as lowering
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import DAYS_PER_WEEK, DEFAULT_CURRENCY, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent, Wish
from bot.core.calculator.wanting import goal_of, hours_taken, period_of, periods

HOURS_A_DAY = 24
MINUTES = 60
"""In an hour."""

MOST_HOURS_OF_A_WEEK = 84
"""More hours without a period are no week's, twelve hours on each of its days: they are all there
are, or those of the month that is asked for. Moves with tests/test_calculation_wordings.py."""

_LONG = (Period.MONTH, Period.YEAR)
_REPEATING = (Period.WEEK, *_LONG)


def read_items(found: Sequence[Item], has_platform: bool) -> Inputs:
    """Everything the items say. With a platform, a single bare number is the hours.

    Each number is used once, the plainest meaning first: what has its own unit, then what stands
    beside a word that names it, and bare numbers last, as rate, hours and days a week.
    """
    return _Reading(found, has_platform).inputs()


class _Reading:
    """One text: each step takes the plainest of what the steps before it have left over."""

    def __init__(self, found: Sequence[Item], has_platform: bool) -> None:
        self._has_platform = has_platform
        self._pool = Pool(_hours_and_wish(found) if has_platform else found)
        self._asked = self._pool.asked_unit()
        self._in = Inputs(own_rate=shares.own_exchange(self._pool, has_platform))
        self._rates: list[Money] = []
        self._task_pay: Money | None = None
        self._target: Money | None = None
        self._amount: Money | None = None
        self._doubtful = False

    def inputs(self) -> Inputs:
        self._shares_and_limits()
        self._doubtful = shares.doubtful(self._pool) or self._doubtful
        self._late_rate_and_rates()
        self._pay_of_paid_time()
        self._time()
        self._tasks()
        self._hours()
        self._unpaid_of_hours()
        self._money_in_all()
        self._rates_left_over()
        self._bare_numbers()
        self._amount_left_over()
        self._periods()
        self._put_together()
        taken = self._in.deductions.any() and self._in.second_rate is not None
        self._doubtful = self._doubtful or taken  # of which of the two, nobody knows
        goal, unread = goal_of(self._in, self._asked, self._pool), self._doubtful or self._unread()
        if (goal, unread) == (self._in.goal, self._in.unread):
            return self._in  # a copy of so many fields takes as long as a step of the reading
        return replace(self._in, goal=goal, unread=unread)

    def _shares_and_limits(self) -> None:
        pool = self._pool
        deductions, unpaid_share = shares.deductions(pool)
        two_rates = sum(money.per is Time.HOUR for _, money in pool.all(Money)) > 1
        week_cap = times.week_cap(pool)
        limit, took = (None, None) if week_cap else lowering.limits(pool, two_rates)
        paid, unpaid = self._unpaid_time(asked=unpaid_share is None)
        self._in = Inputs(
            own_rate=self._in.own_rate,
            deductions=deductions,
            unpaid_share=unpaid_share,
            week_cap=week_cap,
            limit=limit,
            took=took,
            paid=paid,
            unpaid=unpaid,
        )

    def _unpaid_time(self, asked: bool) -> tuple[Decimal | None, Decimal | None]:
        """Time paid and not paid; "10 minutes of every hour" are no hours of a week either way."""
        if not asked:
            return None, None
        ratio, unclear = lowering.of_each_hour(self._pool)
        found = ratio or lowering.unpaid(self._pool)
        lost = Mark.UNPAID in self._pool.marks and found[1] is None
        self._doubtful = unclear or lost  # some of the time is unpaid, and nobody knows which
        return found

    def _late_rate_and_rates(self) -> None:
        """What is paid after a limit, and the rates before it; a lone rate is no late one."""
        pool, limited = self._pool, self._in.limit is not None or self._in.week_cap is not None
        late = lowering.late_rate(pool) if limited else None
        self._rates = prices.rates(pool)
        if late and not self._rates and not pool.amounts() and not self._has_platform:
            pool.release(late[0])
            late, self._rates = None, prices.rates(pool)
        if late:
            self._in = replace(self._in, late_rate=late[1])

    def _pay_of_paid_time(self) -> None:
        """ "paid for 1 hour, $40, the task takes 2": the money is that of the hour, of no task."""
        if Mark.PAID_FOR not in self._pool.marks:
            return
        limit, took, found = self._in.limit, self._in.took, self._pool.all(Money)
        if limit is None or took is None:
            return
        self._doubtful = self._doubtful or took < limit
        if self._rates or len(found) != 1 or found[0][1].per is not None:
            return
        place, money = found[0]
        self._pool.use(place)
        hours = Decimal(1) if self._pool.items[place - 1] is Mark.AT else limit / MINUTES
        self._rates = [Money(money.low / hours, money.high / hours, money.currency)]

    def _time(self) -> None:
        days, days_per_week = times.days(self._pool)
        off, weeks_of_days, unclear = time_off.days_off(self._pool, days_per_week or DAYS_PER_WEEK)
        weeks, weeks_off = times.weeks(self._pool)
        days_per_week, weeks_off = days_per_week or off, weeks_off or weeks_of_days
        self._doubtful = self._doubtful or unclear
        if (days, days_per_week, weeks, weeks_off) != (None,) * 4:
            self._in = replace(
                self._in, days=days, days_per_week=days_per_week, weeks=weeks, weeks_off=weeks_off
            )

    def _tasks(self) -> None:
        """Pay, minutes and number of tasks, where the text is about tasks."""
        pool = self._pool
        priced = bool(self._rates) and self._asked is not Time.MINUTE
        if pool.asks_tasks() and not self._rates:
            self._task_pay, self._target = prices.pay_and_target(pool)
        self._task_pay = self._task_pay or prices.task_pay(pool, priced)
        if self._task_pay is None:
            return
        minutes = times.minutes_of_a_task(pool) or self._tasks_of_an_hour()
        count, per = (None, None) if self._target else times.tasks(pool)
        if self._target:
            self._in = replace(self._in, minutes=minutes)
            return
        if count is None and not pool.all(Lasting):
            count, per = times.bare_tasks(pool)
        self._in = replace(self._in, minutes=minutes, tasks=count, tasks_per=per)

    def _tasks_of_an_hour(self) -> Span | None:
        """ "$0.10 a task, 200 an hour": the number is no money, and says how long each takes."""
        if self._task_pay and (count := times.tasks_of_an_hour(self._pool)):
            return Span(60 / count, 60 / count)
        wished = Mark.GOAL in self._pool.marks or self._asked is Time.MINUTE
        alone = len(self._rates) == 1 and self._rates[0].currency is None
        if not alone or wished or not self._task_pay or not self._task_pay.currency:
            return None
        [number] = self._rates
        if number.low <= 0:
            return None
        self._rates = []
        return Span(60 / number.high, 60 / number.low)

    def _hours(self) -> None:
        hours, per = times.hours(self._pool, minutes_too=self._in.minutes is None)
        if hours:
            self._in = replace(self._in, hours=hours, hours_per=per)

    def _unpaid_of_hours(self) -> None:
        """ "20 hours a week, 5 of them unpaid": the others are paid."""
        hours, unpaid = self._in.hours, self._in.unpaid
        told = hours is None or unpaid is None or self._in.paid is not None
        if told or Mark.AMONG not in self._pool.marks or hours is None or unpaid is None:
            return
        if unpaid < hours.low == hours.high:
            self._in = replace(self._in, paid=hours.low - unpaid)

    @property
    def _timed(self) -> bool:
        times_ = (self._in.hours, self._in.paid, self._in.unpaid, self._in.limit)
        return any(time is not None for time in times_)

    @property
    def _priced(self) -> bool:
        return bool(self._rates or self._task_pay or self._amount)

    def _money_in_all(self) -> None:
        """The sum to be reached, or what some hours have brought."""
        pool, rated = self._pool, bool(self._rates)
        worked = self._in.hours or (Span.of(self._in.paid) if self._in.paid else None)
        self._amount = None if self._priced else lumps.amount_of_all(pool, worked)
        if self._target is None and self._amount is None:
            self._target = prices.target(pool, rated, self._timed, self._asked)
        if not self._priced and self._target is None:
            self._amount = prices.amount_for_hours(pool, self._in.hours is not None)
        if worked and not self._priced and lumps.two_ways(pool, self._in.hours_per is not None):
            self._in = replace(self._in, two_ways=True)
        self._unpaid_of_amount()

    def _unpaid_of_amount(self) -> None:
        """ "$300 for 10 hours and 4 unpaid": the hours beside them are paid; of "14 hours, 4
        unpaid" nobody knows whether these are among them."""
        hours, unpaid = self._in.hours, self._in.unpaid
        if self._amount is None or unpaid is None or self._in.paid is not None:
            return
        if hours and {Mark.AND, Mark.PLUS} & self._pool.marks:
            self._in = replace(self._in, paid=hours.low)
        else:
            self._doubtful = True

    def _rates_left_over(self) -> None:
        """Money beside hours, and where there is none, the first of two numbers of hours."""
        pool = self._pool
        if not self._priced and (self._timed or self._target or _two_bare(pool)):
            self._rates = prices.money_as_rate(pool)
        unpriced = not self._priced and self._target is None
        if unpriced and self._in.hours is not None and not self._has_platform:
            self._rates = prices.first_hours_as_rate(pool)
        if self._in.hours is None and (self._rates or self._has_platform):
            hours, per = times.bare_hours(pool)
            if hours:
                self._in = replace(self._in, hours=hours, hours_per=per)

    def _bare_numbers(self) -> None:
        """Numbers without a unit: what shares are taken from, else the rate, then the hours, then
        days a week."""
        timed = self._timed
        if not timed and not self._rates and not self._target and not self._task_pay:
            self._largest()
        pool, has_platform = self._pool, self._has_platform
        found = pool.all(Bare)
        alone = len(found) == 1 and self._in.hours is None
        unpriced = not self._priced and not (has_platform and alone)
        if found and unpriced and not (alone and pool.all(Wish)):
            place, number = found.pop(0)
            pool.use(place)
            self._rates = [Money(number.low, number.high, None)]
        if found and self._in.hours is None and (self._rates or has_platform):
            place, number = found.pop(0)
            pool.use(place)
            self._in = replace(self._in, hours=Span(number.low, number.high))
        if found and self._in.days_per_week is None and self._in.hours and self._rates:
            place, number = found.pop(0)
            pool.use(place)
            if number.low == number.high and number.low in range(1, 8):
                self._in = replace(self._in, days_per_week=int(number.low))
            else:
                self._doubtful = True  # "6 hours, but only 4.5 of them": no days of a week

    def _largest(self) -> None:
        """The amount that shares are taken from."""
        pool, taken = self._pool, self._in.deductions
        of_sum = taken.fixed is not None or len(pool.amounts()) == 1 or bool(pool.all(Money))
        if taken.any() and of_sum:
            self._amount = self._amount or prices.largest(pool)

    def _amount_left_over(self) -> None:
        """An amount to convert or to deduct from; not beside a rate that it is not."""
        summed = self._rates and self._in.hours
        if not (self._amount or self._target or summed or self._task_pay):
            self._amount = prices.plain_amount(self._pool)
        amount, rates = self._amount, self._rates
        if amount and rates and not self._in.hours and amount.low != rates[0].low:
            self._amount = None
            self._doubtful = self._doubtful or self._in.deductions.any()

    def _periods(self) -> None:
        """What the hours are for and what is asked for, and full time where nobody said hours."""
        inputs, pool = self._in, self._pool
        per, wanted = periods(pool, inputs.hours, inputs.hours_per)
        hours = inputs.hours
        if hours and per is None:
            on_days = inputs.days or inputs.days_per_week
            if on_days and hours.high <= HOURS_A_DAY:
                per = Period.DAY
            else:
                per, wanted = self._once(hours, wanted)
        if wanted is None and {Mark.ONCE, Mark.PAST} <= pool.marks and per in _REPEATING:
            wanted = per  # "worked 35 hours last week" asks for that week
        if (per, wanted) != (inputs.hours_per, inputs.wanted):
            self._in = replace(inputs, hours_per=per, wanted=wanted)
        if hours is None and self._target is None and not inputs.limit:
            taken = hours_taken(pool, self._rates, self._amount, wanted)
            if taken:
                self._in = replace(self._in, hours=taken, hours_per=Period.WEEK, hours_assumed=True)

    def _once(self, hours: Span, wanted: Period | None) -> tuple[Period | None, Period | None]:
        """Hours that are all there are: said so, of the past, or more than a week of work has."""
        inputs, marks = self._in, self._pool.marks
        timed = any(isinstance(x, Lasting) and x.unit is Time.HOUR for x in self._pool.items)
        if inputs.weeks and wanted is None and times.of_all_weeks(self._pool):
            return Period.TOTAL, None
        if self._target or self._amount or inputs.weeks or inputs.week_cap:
            return None, wanted
        if wanted is None and Mark.TIMES in marks:
            return Period.TOTAL, None
        if not timed:
            return None, wanted  # "45 900" is a slip, or a year
        if Mark.ONCE in marks and (wanted is None or Mark.PAST in marks):
            return Period.TOTAL, None
        if hours.low > MOST_HOURS_OF_A_WEEK and wanted in _LONG:
            return wanted, wanted
        if wanted is None and hours.low > MOST_HOURS_OF_A_WEEK:
            return Period.TOTAL, None
        return None, wanted

    def _put_together(self) -> None:
        """The money that was found, in the currency that is said first."""
        target, amount = self._target, self._amount
        found = (*self._rates, self._task_pay, amount, target)
        currency = next((money.currency for money in found if money and money.currency), None)
        own = currency or DEFAULT_CURRENCY
        wishes = [wish.currency for _, wish in self._pool.all(Wish) if wish.currency != own]
        rate, second = _two(self._rates, self._pool)
        self._in = replace(
            self._in,
            rate=rate,
            second_rate=second,
            currency=currency,
            task_pay=_span(self._task_pay),
            target=target.low if target else None,
            target_currency=target.currency if target else None,
            target_per=period_of(target) if target else None,
            amount=_span(amount),
            amount_per=period_of(amount) if amount else None,
            to_currency=wishes[0] if wishes else None,
        )

    def _unread(self) -> bool:
        """Whether money, a share or a time of work found no meaning beside the others."""
        pool = self._pool
        if len({rate.currency for rate in self._rates if rate.currency}) > 1:
            return True  # a difference of rupees and dollars
        told = self._in.minutes  # said again, it is the same
        left = [lasting for _, lasting in pool.all(Lasting) if lasting.unit in _OF_WORK]
        hours = any(told is None or (x.low, x.high) != (told.low, told.high) for x in left)
        return hours or bool(pool.all(Money)) or bool(pool.all(Percent))


_OF_WORK = (Time.HOUR, Time.MINUTE)


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


def _two_bare(pool: Pool) -> bool:
    return bool(pool.all(Bare)) and bool(pool.all(Money)) and not pool.all(Wish)


def _two(rates: Sequence[Money], pool: Pool) -> tuple[Span | None, Span | None]:
    """The rate, and the one it is compared with; a difference is between the ends of a range."""
    first = _span(rates[0]) if rates else None
    second = _span(rates[1]) if len(rates) > 1 else None
    if first and second is None and first.ranged and Mark.MORE in pool.marks:
        return Span.of(first.low), Span.of(first.high)
    return first, second


def _span(money: Money | None) -> Span | None:
    return Span(money.low, money.high) if money else None
