"""Inputs to a finished calculation: what was asked for, by the formulas of `sums`."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from bot.core.calculator import sums
from bot.core.calculator.model import (
    DAYS_PER_WEEK,
    DEFAULT_CURRENCY,
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

_SHOWN_RATE = Decimal("0.000001")


def exact(inputs: Inputs, rates: Rates | None = None) -> Calculation:
    """Do the sum, nothing rounded. Raises ValueError where what it needs was not given."""
    with localcontext(sums.PRECISION):
        return _Solver(inputs, rates).calculation()


def tidied(calculation: Calculation) -> Calculation:
    """The same with money and lengths of time rounded to two places."""
    with localcontext(sums.PRECISION):
        parts = tuple(map(tidied, calculation.parts))
        return replace(calculation, results=_tidy(calculation.results), parts=parts)


def exchanged(
    source: str, target: str, rates: Rates | None, own: Decimal | None
) -> tuple[Exchange, tuple[Decimal, Decimal]]:
    """The exchange to be shown, and its exact fraction. Raises ValueError without a rate."""
    if own:
        factor = (own, Decimal(1))
        return Exchange(source, target, _six(factor), None), factor
    if rates is None or not rates.knows(source, target):
        raise ValueError(f"no exchange rate for {source} and {target}")
    factor = rates.of(source, target)
    return Exchange(source, target, _six(factor), rates.as_of), factor


class _Solver:
    """One calculation; what was not said is assumed here, and nowhere else."""

    def __init__(self, inputs: Inputs, rates: Rates | None) -> None:
        self._said = inputs
        self._in = inputs
        self._rates = rates
        self._currency = inputs.currency or DEFAULT_CURRENCY
        self._per = inputs.hours_per or inputs.tasks_per or self._assumed_period()
        self._days = inputs.days_per_week or DAYS_PER_WEEK
        if inputs.week_cap is not None and inputs.hours and self._per is not Period.TOTAL:
            week = sums.in_period(inputs.hours, self._per, Period.WEEK, self._days)
            paid = sums.capped(week, inputs.week_cap)
            self._in = replace(inputs, hours=paid, hours_per=Period.WEEK)
            self._per = Period.WEEK

    def calculation(self) -> Calculation:
        results = self._solved()
        compared = self._in.goal is Goal.DIFFERENCE
        wanted = self._wanted(results, self._per if compared else Period.MONTH)
        results = self._netted(results, wanted)
        results = self._converted(results, wanted)
        return Calculation(self._said, self._currency, self._per, self._days, wanted, results)

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
            case Goal.DIFFERENCE:
                return self._difference()
            case _:
                return Results()

    def _earnings(self) -> Results:
        inputs = self._in
        if inputs.task_pay and inputs.tasks is not None:
            pay = sums.times(inputs.task_pay, inputs.tasks)
            rate = sums.per_task(inputs.task_pay, inputs.minutes) if inputs.minutes else None
            return Results(sums.earned(pay, self._per, inputs), rate=rate)
        if inputs.amount and inputs.amount_per and inputs.hours is None:
            return Results(sums.earned(inputs.amount, inputs.amount_per, inputs))
        rate = inputs.rate
        if rate is None and inputs.task_pay and inputs.minutes:
            rate = sums.per_task(inputs.task_pay, inputs.minutes)
            return replace(self._of_hours(rate), rate=rate)
        return self._of_hours(_needed(rate))

    def _of_hours(self, rate: Span) -> Results:
        return Results(self._pay_of(rate))

    def _pay_of(self, rate: Span) -> tuple[Earned, ...]:
        inputs = self._in
        pay = sums.product(rate, _needed(inputs.hours))
        if inputs.days is not None and self._per is Period.DAY:
            return sums.earned_on_days(pay, inputs)
        found = sums.earned(pay, self._per, inputs)
        if inputs.hours_per is None and inputs.weeks is None:
            found = (*found, Earned(Period.TOTAL, pay.low, pay.high))
        return found

    def _rate_of_pay(self) -> Results:
        inputs = self._in
        if inputs.task_pay and inputs.minutes:
            return Results(rate=sums.per_task(inputs.task_pay, inputs.minutes))
        pay, hours = _needed(inputs.amount), _needed(inputs.hours)
        per = inputs.hours_per or inputs.amount_per or Period.TOTAL
        paid = inputs.amount_per or per
        weekly = sums.in_period(hours, per, paid, self._days)
        rate = Span(pay.low / weekly.high, pay.high / weekly.low)
        if paid is Period.TOTAL:
            return Results(rate=rate, hours=hours)
        return Results(sums.earned(pay, paid, inputs), rate=rate)

    def _minutes(self) -> Results:
        """How long a task may take for a wished rate, by its pay or before its limit lowers it."""
        inputs = self._in
        if inputs.limit is not None:
            return Results(minutes=self._falls_below())  # None: always or never below
        return Results(minutes=sums.break_even(_needed(inputs.task_pay), _needed(inputs.rate)))

    def _falls_below(self) -> Span | None:
        inputs, wished = self._in, self._in.second_rate
        if inputs.limit is None or wished is None:
            return None
        late = inputs.late_rate or Decimal(0)
        return sums.falls_below(_needed(inputs.rate), late, inputs.limit, wished.low)

    def _effective(self) -> Results:
        inputs, rate = self._in, _needed(self._in.rate)
        if inputs.limit is not None and inputs.took is not None:
            late = inputs.late_rate or Decimal(0)
            rate = sums.with_limit(rate, late, inputs.limit, inputs.took)
        if inputs.unpaid_share is not None:
            rate = sums.times(rate, 100 - inputs.unpaid_share, 100)
        if inputs.unpaid is not None:
            paid = inputs.paid if inputs.paid is not None else _needed(inputs.hours).low
            rate = sums.with_unpaid(rate, paid, inputs.unpaid)
        earned = self._pay_of(_needed(inputs.rate)) if inputs.hours else ()
        if inputs.hours and inputs.limit is not None:
            earned = self._pay_of(rate)
        return Results(earned, effective_rate=rate, minutes=self._falls_below())

    def _target(self) -> tuple[Span, Exchange | None]:
        """The target in the currency of the rate, before what is deducted; and its exchange."""
        inputs, exchange = self._in, None
        amount = Span.of(inputs.target or Decimal(0))
        own = inputs.target_currency or self._currency
        if own != self._currency:
            exchange, factor = self._exchange(own, self._currency)
            amount = sums.times(amount, *factor)
        return sums.gross(amount, inputs.deductions), exchange

    def _reaching(self) -> Results:
        """Hours for a target; with hours of work also the days and weeks that it takes."""
        inputs, rate = self._in, _needed(self._in.rate)
        target, exchange = self._target()
        hours = Span(target.low / rate.high, target.high / rate.low)
        period = inputs.target_per or inputs.wanted
        result = Results(hours=hours, exchange=exchange)
        if period and period is not Period.TOTAL:
            week = sums.in_period(hours, period, Period.WEEK, self._days)
            month = sums.in_period(hours, period, Period.MONTH, self._days)
            day = sums.in_period(hours, period, Period.DAY, self._days)
            result = replace(result, hours_per_day=day, hours_per_week=week, hours_per_month=month)
        if inputs.hours:
            daily = sums.in_period(inputs.hours, self._per, Period.DAY, self._days)
            days = Span(hours.low / daily.high, hours.high / daily.low)
            result = replace(result, days=days, weeks=sums.times(days, 1, self._days))
        return result

    def _needed_rate(self) -> Results:
        inputs = self._in
        target, exchange = self._target()
        per = inputs.target_per or inputs.wanted or self._per
        hours = sums.in_period(_needed(inputs.hours), self._per, per, self._days)
        rate = Span(target.low / hours.high, target.high / hours.low)
        return Results(rate=rate, hours=hours, exchange=exchange)

    def _difference(self) -> Results:
        inputs = self._in
        first, second = _needed(inputs.rate), _needed(inputs.second_rate)
        if inputs.hours is None:
            return Results(difference=_apart(first, second))
        results = Results(self._pay_of(first), second=self._pay_of(second))
        period = self._wanted(results, self._per)
        ends = [
            next(e for e in es if e.period is period) for es in (results.earned, results.second)
        ]
        spans = [Span(end.low, end.high) for end in ends]
        return replace(results, difference=_apart(*spans))

    def _wanted(self, results: Results, otherwise: Period = Period.MONTH) -> Period:
        """The period that leads: asked for, else a total where there is one, else the month."""
        periods = [earned.period for earned in results.earned]
        if self._in.wanted in periods:
            return self._in.wanted or otherwise
        definite = self._in.weeks is not None or self._in.days is not None
        if not periods or periods == [Period.TOTAL] or (definite and Period.TOTAL in periods):
            return Period.TOTAL
        return otherwise if otherwise in periods else periods[0]

    def _netted(self, results: Results, wanted: Period) -> Results:
        taken, inputs = self._in.deductions, self._in
        if not taken.any() or inputs.goal in (Goal.HOURS, Goal.DAYS, Goal.NEEDED_RATE):
            return results
        if inputs.goal is Goal.NET:
            return replace(results, net=sums.net(_needed(inputs.amount or inputs.rate), taken))
        if not results.earned:
            base = results.effective_rate or results.rate
            return replace(results, effective_rate=sums.net(base, taken)) if base else results
        gross = next(e for e in results.earned if e.period is wanted)
        left = sums.net(Span(gross.low, gross.high), taken)
        effective = results.effective_rate
        if inputs.rate and gross.low and effective is None:
            effective = Span(
                inputs.rate.low * left.low / gross.low, inputs.rate.high * left.high / gross.high
            )
        return replace(results, net=left, effective_rate=effective)

    def _converted(self, results: Results, wanted: Period) -> Results:
        """What leads the reply, in the wished currency."""
        target, goal = self._in.to_currency, self._in.target_currency
        if target is None and self._in.target is not None and goal not in (None, self._currency):
            # What the goal was counted in is told with its day, as every exchange is.
            return replace(results, exchange=self._exchange(goal or "", self._currency)[0])
        if target is None:
            return results
        amount = self._leading(results, wanted)
        if amount is None or not self._can(self._currency, target):
            return results
        exchange, factor = self._exchange(self._currency, target)
        return replace(results, converted=sums.times(amount, *factor), exchange=exchange)

    def _leading(self, results: Results, wanted: Period) -> Span | None:
        money = results.net or results.difference or results.effective_rate or results.rate
        if self._in.goal is Goal.EFFECTIVE:
            return results.effective_rate
        if self._in.goal in (Goal.EARNINGS, Goal.NET) and results.net:
            return results.net
        if self._in.goal is Goal.EARNINGS and results.earned:
            earned = next(e for e in results.earned if e.period is wanted)
            return Span(earned.low, earned.high)
        return money or self._in.amount or self._in.rate

    def _can(self, source: str, target: str) -> bool:
        known = self._rates is not None and self._rates.knows(source, target)
        return known or self._in.own_rate is not None

    def _exchange(self, source: str, target: str) -> tuple[Exchange, tuple[Decimal, Decimal]]:
        """As `exchanged`; a person's own rate is that of the wished currency, here also back."""
        own = self._in.own_rate
        if own and source != self._currency:
            factor = (Decimal(1), own)
            return Exchange(source, target, _six(factor), None), factor
        return exchanged(source, target, self._rates, own)


def _needed(span: Span | None) -> Span:
    if span is None:
        raise ValueError("a calculation needs a rate and hours")
    return span


def _apart(first: Span, second: Span) -> Span:
    """How far two amounts are apart at the low and the high ends, the smaller first."""
    low, high = abs(second.low - first.low), abs(second.high - first.high)
    return Span(min(low, high), max(low, high))


def _six(factor: tuple[Decimal, Decimal]) -> Decimal:
    """A rate to be shown: six places, more for currencies of which one is worth little."""
    rate = factor[0] / factor[1]
    if rate >= 1:
        return rate.quantize(_SHOWN_RATE, ROUND_HALF_UP).normalize()
    return Decimal(f"{rate:.6g}")


def _tidy(results: Results) -> Results:
    """All numbers rounded: money and lengths of time to two places."""
    return replace(
        results,
        earned=tuple(map(_tidied, results.earned)),
        second=tuple(map(_tidied, results.second)),
        net=_round(results.net),
        rate=_round(results.rate),
        effective_rate=_round(results.effective_rate),
        hours=_round(results.hours),
        hours_per_day=_round(results.hours_per_day),
        hours_per_week=_round(results.hours_per_week),
        hours_per_month=_round(results.hours_per_month),
        days=_round(results.days),
        weeks=_round(results.weeks),
        minutes=_round(results.minutes),
        difference=_round(results.difference),
        converted=_round(results.converted),
        worth=tuple(map(sums.rounded, results.worth)),
    )


def _tidied(earned: Earned) -> Earned:
    return Earned(earned.period, sums.cents(earned.low), sums.cents(earned.high))


def _round(span: Span | None) -> Span | None:
    return sums.rounded(span) if span else None
