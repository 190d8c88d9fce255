"""Inputs to a finished calculation: what was asked for, by the formulas of `sums`."""

from dataclasses import replace
from decimal import Decimal, localcontext

from bot.core.calculator import sums
from bot.core.calculator.finishing import Till, converted, leading_period, netted
from bot.core.calculator.model import (
    DAYS_PER_WEEK,
    DEFAULT_CURRENCY,
    MOST_DAYS_A_WEEK,
    Calculation,
    Earned,
    Exchange,
    Goal,
    Inputs,
    Period,
    Results,
    Span,
)
from bot.core.exchange import Rates


def exact(inputs: Inputs, rates: Rates | None = None) -> Calculation:
    """Do the sum, nothing rounded. Raises ValueError where what it needs was not given."""
    with localcontext(sums.PRECISION):
        return _Solver(inputs, rates).calculation()


class _Solver:
    """One calculation; what was not said is assumed here, and nowhere else."""

    def __init__(self, inputs: Inputs, rates: Rates | None) -> None:
        self._in = _raised(inputs)
        self._said = inputs
        self._till = Till(inputs.currency or DEFAULT_CURRENCY, inputs.own_rate, rates)
        self._per = inputs.hours_per or inputs.tasks_per or self._assumed_period()
        self._days = inputs.days_per_week or DAYS_PER_WEEK

    def calculation(self) -> Calculation:
        inputs, found = self._in, self._solved()
        compared = inputs.goal is Goal.DIFFERENCE
        wanted = leading_period(found, inputs, self._per if compared else Period.MONTH)
        results = converted(netted(found, inputs, wanted), inputs, wanted, self._till)
        return Calculation(self._said, self._till.own, self._per, self._days, wanted, results)

    def _assumed_period(self) -> Period:
        """Hours without a period are a week's; tasks without one are all there are."""
        return Period.TOTAL if self._in.tasks is not None else Period.WEEK

    def _solved(self) -> Results:
        inputs = self._in
        match inputs.goal:
            case Goal.EARNINGS:
                return self._earnings()
            case Goal.RATE:
                return self._rate_of_pay()
            case Goal.EFFECTIVE:
                return self._effective()
            case Goal.HOURS | Goal.DAYS:
                return self._reaching()
            case Goal.NEEDED_RATE:
                return self._needed_rate()
            case Goal.MINUTES:
                return self._minutes()
            case Goal.TASKS:
                return self._tasks()
            case Goal.DIFFERENCE:
                return self._difference()
            case _:
                return Results()

    def _earnings(self) -> Results:
        inputs = self._in
        if inputs.unpaid is not None or inputs.unpaid_share is not None:
            return self._effective()
        if inputs.task_pay and inputs.tasks is not None:
            pay = sums.times(inputs.task_pay, inputs.tasks)
            rate = sums.per_task(inputs.task_pay, inputs.minutes) if inputs.minutes else None
            if inputs.tasks_per is Period.DAY and inputs.days is not None:
                return Results(sums.earned_on_days(pay, inputs), rate=rate)
            return Results(sums.earned(pay, self._per, inputs), rate=rate)
        if inputs.amount and inputs.amount_per and inputs.hours is None:
            if inputs.amount_per is Period.DAY and inputs.days is not None:
                return Results(sums.earned_on_days(inputs.amount, inputs))
            return Results(sums.earned(inputs.amount, inputs.amount_per, inputs))
        rate = inputs.rate
        if rate is None and inputs.task_pay and inputs.minutes:
            rate = sums.per_task(inputs.task_pay, inputs.minutes)
            return replace(self._of_hours(rate), rate=rate)
        return self._of_hours(_needed(rate))

    def _of_hours(self, rate: Span) -> Results:
        """Earnings; with a cap on the paid hours of a week also what an hour of work is worth."""
        cap, earned = self._in.week_cap, self._pay_of(rate)
        if cap is None or self._per is Period.TOTAL:
            return Results(earned, effective_rate=rate if self._in.raised is not None else None)
        worth = sums.per_hour(self._capped(rate, cap), self._week())
        return Results(earned, effective_rate=worth)

    def _pay_of(self, rate: Span) -> tuple[Earned, ...]:
        inputs, per = self._in, self._per
        pay = sums.product(rate, _needed(inputs.hours))
        if inputs.week_cap is not None and per is not Period.TOTAL:
            pay, per = self._capped(rate, inputs.week_cap), Period.WEEK
        if inputs.days is not None and per is Period.DAY:
            return sums.earned_on_days(pay, inputs)
        found = sums.earned(pay, per, inputs)
        if inputs.hours_per is None and inputs.weeks is None and inputs.week_cap is None:
            found = (*found, Earned(Period.TOTAL, pay.low, pay.high))
        return found

    def _in_period(self, amount: Span, per: Period, period: Period) -> Span:
        """An amount of one period in another, by the days of a week and weeks of a year worked."""
        return sums.in_period(amount, per, period, self._days, sums.working_weeks(self._in))

    def _week(self) -> Span:
        """The hours of a week."""
        return sums.in_period(_needed(self._in.hours), self._per, Period.WEEK, self._days)

    def _capped(self, rate: Span, cap: Decimal) -> Span:
        return sums.with_cap(rate, self._in.late_rate or Decimal(0), self._week(), cap)

    def _rate_of_pay(self) -> Results:
        inputs = self._in
        if inputs.task_pay and inputs.minutes:
            return Results(rate=sums.per_task(inputs.task_pay, inputs.minutes))
        if inputs.task_pay and inputs.tasks is not None:
            return self._rate_of_tasks(inputs.task_pay, inputs.tasks)
        pay, hours = _needed(inputs.amount), self._hours_of_all(inputs.amount_per)
        per = Period.TOTAL if hours is not inputs.hours else inputs.hours_per
        per = per or inputs.amount_per or Period.TOTAL
        paid = inputs.amount_per or per
        weekly = self._in_period(hours, per, paid)
        rate = Span(pay.low / weekly.high, pay.high / weekly.low)
        if paid is Period.TOTAL:
            return Results(rate=rate, hours=hours)
        return Results(sums.earned(pay, paid, inputs), rate=rate)

    def _hours_of_all(self, per: Period | None) -> Span:
        """The hours that an amount or goal of no period is for: of "$300 in 2 weeks, 15 hours each
        week" 30; of one that is for a period the hours as they were told."""
        inputs, hours = self._in, _needed(self._in.hours)
        if per is not None or inputs.hours_per is None:
            return hours
        if inputs.days is not None and inputs.hours_per is Period.DAY:
            return sums.times(hours, inputs.days)
        if inputs.weeks is None or inputs.hours_per is Period.TOTAL:
            return hours
        weekly = sums.in_period(hours, inputs.hours_per, Period.WEEK, self._days)
        return sums.times(weekly, inputs.weeks)

    def _rate_of_tasks(self, pay: Span, tasks: Decimal) -> Results:
        """What an hour of so many tasks comes to. Example: 30 tasks of $1.50 in 3 hours, $15/h."""
        inputs, hours = self._in, _needed(self._in.hours)
        per = inputs.tasks_per or inputs.hours_per or Period.TOTAL
        whole = sums.times(pay, tasks)
        if inputs.hours_per and inputs.hours_per is not per:
            hours = sums.in_period(hours, inputs.hours_per, per, self._days)
        rate = Span(whole.low / hours.high, whole.high / hours.low)
        return Results(sums.earned(whole, per, inputs), rate=rate)

    def _minutes(self) -> Results:
        """How long a task may take for a wished rate, by its pay or before its limit lowers it.

        Examples: `sums.break_even` and `sums.falls_below`.
        """
        inputs = self._in
        if inputs.limit is not None:
            return Results(minutes=self._falls_below())  # None: always or never below
        return Results(minutes=sums.break_even(_needed(inputs.task_pay), _needed(inputs.rate)))

    def _tasks(self) -> Results:
        """How many tasks a target takes, and their hours where a task's minutes are known.

        Example: $100 at $2.50 are 40 tasks; of 15 minutes each 10 hours.
        """
        inputs = self._in
        target, exchange = self._target()
        per = inputs.target_per
        found = sums.tasks_for(target, _needed(inputs.task_pay))
        if per and inputs.wanted:
            found = self._in_period(found, per, inputs.wanted)
        found, hours = sums.whole(found), None
        if inputs.minutes:
            hours = sums.times(sums.product(found, inputs.minutes), 1, 60)
        return Results(tasks=found, hours=hours, exchange=exchange)

    def _falls_below(self) -> Span | None:
        inputs, wished = self._in, self._in.second_rate
        if inputs.limit is None or wished is None:
            return None
        late = inputs.late_rate or Decimal(0)
        return sums.falls_below(_needed(inputs.rate), late, inputs.limit, wished.low)

    def _effective(self) -> Results:
        inputs, rate = self._in, self._in.rate or self._rate_of_paid()
        if inputs.limit is not None and inputs.took is not None:
            late = inputs.late_rate or Decimal(0)
            rate = sums.with_limit(rate, late, inputs.limit, inputs.took)
        if inputs.unpaid_share is not None:
            rate = sums.times(rate, 100 - inputs.unpaid_share, 100)
        if inputs.unpaid is not None:
            paid = inputs.paid if inputs.paid is not None else _needed(inputs.hours).low
            rate = sums.with_unpaid(rate, paid, inputs.unpaid)
        earned: tuple[Earned, ...] = ()
        if inputs.amount and inputs.rate is None:
            return Results(rate=self._rate_of_paid(), effective_rate=rate)
        if inputs.hours:
            # Hours beside which only unpaid ones are told are the paid ones; else they are all.
            beside = inputs.unpaid is not None and inputs.paid is None
            earned = self._pay_of(_needed(inputs.rate) if beside else rate)
        elif inputs.took is not None and inputs.wanted is Period.TOTAL:
            earned = sums.earned(sums.times(rate, inputs.took, 60), Period.TOTAL, inputs)
        return Results(earned, effective_rate=rate, minutes=self._falls_below())

    def _rate_of_paid(self) -> Span:
        """What each of the paid hours brought: amount ÷ paid hours. Example: $300 for 10, $30/h."""
        return sums.times(_needed(self._in.amount), 1, self._in.paid or 1)

    def _target(self) -> tuple[Span, Exchange | None]:
        """The target in the currency of the rate, before what is deducted; and its exchange."""
        inputs, exchange = self._in, None
        amount = Span.of(inputs.target or Decimal(0))
        own = inputs.target_currency or self._till.own
        if own != self._till.own:
            exchange, factor = self._till.change(own, self._till.own)
            amount = sums.times(amount, *factor)
        return sums.gross(amount, inputs.deductions), exchange

    def _reaching(self) -> Results:
        """Hours for a target: target ÷ rate; with hours of work also the days and weeks it takes.

        Example: $1,000 a month at $16/h are 62.5 hours a month, 62.5 × 12 ÷ 52 = 14.42 a week.
        """
        inputs = self._in
        target, exchange = self._target()
        if inputs.pays_by_day:
            return Results(days=sums.days_for(target, _needed(inputs.amount)), exchange=exchange)
        rate = _needed(inputs.rate)
        hours = Span(target.low / rate.high, target.high / rate.low)
        long = inputs.weeks is not None or inputs.days is not None
        within = long and inputs.target_per is None and inputs.hours is None
        period = None if within else inputs.target_per or inputs.wanted
        result = Results(hours=hours, exchange=exchange)
        if period and period is not Period.TOTAL:
            week = self._in_period(hours, period, Period.WEEK)
            month = self._in_period(hours, period, Period.MONTH)
            day = self._in_period(hours, period, Period.DAY)
            result = replace(result, hours_per_day=day, hours_per_week=week, hours_per_month=month)
        elif within:
            day, week = self._within(hours)
            result = replace(result, hours_per_day=day, hours_per_week=week)
        if inputs.hours:
            daily = sums.in_period(inputs.hours, self._per, Period.DAY, self._days)
            days = Span(hours.low / daily.high, hours.high / daily.low)
            if period and inputs.days_of:
                return replace(result, days=self._in_period(days, period, inputs.days_of))
            result = replace(result, days=days, weeks=sums.times(days, 1, self._days))
        return result

    def _within(self, hours: Span) -> tuple[Span, Span]:
        """Hours a day and a week of a goal "in 4 weeks" or "in 60 days", each of which counts.

        Example: $1,200 at $20/h are 60 hours; in 4 weeks 15 a week.
        """
        inputs = self._in
        if inputs.days is not None:
            day = sums.times(hours, 1, inputs.days)
            return day, sums.times(day, MOST_DAYS_A_WEEK)
        week = sums.times(hours, 1, inputs.weeks or Decimal(1))
        return sums.times(week, 1, self._days), week

    def _needed_rate(self) -> Results:
        """The rate for a target: target ÷ hours of its period.

        Example: $1,000 a month with 20 hours a week are 1000 ÷ (20 × 52 ÷ 12) = $11.54/h.
        """
        inputs = self._in
        target, exchange = self._target()
        per = inputs.target_per or inputs.wanted
        whole = self._hours_of_all(per)
        hours = whole
        if whole is inputs.hours:
            hours = self._in_period(whole, self._per, per or self._per)
        rate = Span(target.low / hours.high, target.high / hours.low)
        return Results(rate=rate, hours=hours, exchange=exchange)

    def _difference(self) -> Results:
        inputs = self._in
        first, second = _needed(inputs.rate), _needed(inputs.second_rate)
        if inputs.hours is None:
            return Results(difference=_apart(first, second))
        results = Results(self._pay_of(first), second=self._pay_of(second))
        pairs = zip(results.earned, results.second, strict=True)
        apart = tuple(_earned_apart(one, other) for one, other in pairs)
        period = leading_period(results, inputs, self._per)
        leads = next(one for one in apart if one.period is period)
        return replace(results, apart=apart, difference=Span(leads.low, leads.high))


def _raised(inputs: Inputs) -> Inputs:
    """The inputs with the pay after a raise. Example: $45 and 10% are $49.50."""
    if inputs.raised is None:
        return inputs
    more = 100 + inputs.raised

    def raised(span: Span | None) -> Span | None:
        return sums.times(span, more, 100) if span else None

    rate, pay, amount = raised(inputs.rate), raised(inputs.task_pay), raised(inputs.amount)
    return replace(inputs, rate=rate, task_pay=pay, amount=amount)


def _needed(span: Span | None) -> Span:
    if span is None:
        raise ValueError("a calculation needs a rate and hours")
    return span


def _earned_apart(first: Earned, second: Earned) -> Earned:
    """What one of two rates brings more or less than the other in a period."""
    apart = _apart(Span(first.low, first.high), Span(second.low, second.high))
    return Earned(first.period, apart.low, apart.high)


def _apart(first: Span, second: Span) -> Span:
    """How far two amounts are apart at the low and the high ends, the smaller first.

    Example: $20–30 and $25–50 are $5–20 apart.
    """
    low, high = abs(second.low - first.low), abs(second.high - first.high)
    return Span(min(low, high), max(low, high))
