"""What is left of a result, what it is in the wished currency, and all of it rounded."""

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from bot.core.calculator import sums
from bot.core.calculator.model import (
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
_EXACT = Decimal("1e-12")
"""Less is what dividing leaves of a whole number: far below a cent, far above the last digit that
`sums.PRECISION` keeps."""
_REVERSED = (Goal.HOURS, Goal.DAYS, Goal.NEEDED_RATE, Goal.TASKS)
"""Goals that reckon with what is taken from the start: their target is what is to be left."""


@dataclass(frozen=True, slots=True)
class Till:
    """Where a sum in the `own` currency changes money: by the person's rate, or those of a day."""

    own: str
    own_rate: Decimal | None
    rates: Rates | None

    def can(self, target: str) -> bool:
        """Whether there is a rate into a currency."""
        known = self.rates is not None and self.rates.knows(self.own, target)
        return known or self.own_rate is not None

    def change(self, source: str, target: str) -> tuple[Exchange, tuple[Decimal, Decimal]]:
        """The exchange to be shown, and its exact fraction. Raises ValueError without a rate.

        A person's own rate is that of the other currency for one of `own`; here also back. Example:
        at 84 rupees for a dollar $10 are ₹840, and ₹840 are $10.
        """
        if self.own_rate:
            one = Decimal(1)
            factor = (self.own_rate, one) if source == self.own else (one, self.own_rate)
            return Exchange(source, target, _exactly(factor), None), factor
        if self.rates is None or not self.rates.knows(source, target):
            raise ValueError(f"no exchange rate for {source} and {target}")
        factor = self.rates.of(source, target)
        day = self.rates.day_of(source, target)
        return Exchange(source, target, _six(factor), day), factor


def leading_period(results: Results, inputs: Inputs, otherwise: Period) -> Period:
    """The period that leads: asked for, else a total where there is one, else `otherwise`."""
    periods = [earned.period for earned in results.earned]
    if inputs.wanted in periods:
        return inputs.wanted or otherwise
    once = inputs.goal is not Goal.DIFFERENCE or inputs.weeks is not None  # "over 6 weeks"
    if not periods or (Period.TOTAL in periods and once):
        return Period.TOTAL  # "8 hours at $12": whose hours nobody said, so what they come to
    return otherwise if otherwise in periods else periods[0]


def netted(results: Results, inputs: Inputs, wanted: Period) -> Results:
    """The results with what is left after fees and taxes: of the period, and of an hour."""
    taken = inputs.deductions
    if not taken.any() or inputs.goal in _REVERSED:
        return results
    if inputs.goal is Goal.NET:
        base = inputs.amount or inputs.rate
        return replace(results, net=sums.net(base, taken)) if base else results
    worth = results.effective_rate or results.rate
    if not results.earned:
        return replace(results, effective_rate=_net_of_an_hour(worth, inputs)) if worth else results
    gross = next(earned for earned in results.earned if earned.period is wanted)
    left = sums.net(Span(gross.low, gross.high), taken)
    worth = worth or inputs.rate
    if worth and gross.low:
        low, high = worth.low * left.low / gross.low, worth.high * left.high / gross.high
        worth = Span(low, high)
    of_each = () if taken.fixed is not None else tuple(_left(one, inputs) for one in results.earned)
    return replace(results, net=left, left=of_each, effective_rate=worth)


def _left(gross: Earned, inputs: Inputs) -> Earned:
    left = sums.net(Span(gross.low, gross.high), inputs.deductions)
    return Earned(gross.period, left.low, left.high)


def _net_of_an_hour(worth: Span, inputs: Inputs) -> Span:
    """What is left of an hour's pay; a fixed fee is taken once, from the pay of all the hours.

    Example: $120 for 8 hours less a fee of $2 are $118, $14.75/h.
    """
    hours = _hours_behind(inputs)
    pay = Span(worth.low * hours.high, worth.high * hours.low)
    left = sums.net(pay, inputs.deductions)
    return Span(left.low / hours.high, left.high / hours.low)


def _hours_behind(inputs: Inputs) -> Span:
    """The hours of which an hourly figure was made: of one task, paid and unpaid, or one."""
    if inputs.took is not None:
        return Span.of(inputs.took / 60)
    if inputs.unpaid is not None and inputs.paid is not None:
        return Span.of(inputs.paid + inputs.unpaid)
    if inputs.minutes:
        return sums.times(inputs.minutes, 1, 60)
    return inputs.hours or Span.of(1)


def converted(results: Results, inputs: Inputs, wanted: Period, till: Till) -> Results:
    """The results with what leads the reply in the wished currency, and the exchange used."""
    target, goal = inputs.to_currency, inputs.target_currency
    if target is None and inputs.target is not None and goal not in (None, till.own):
        # What the goal was counted in is told with its day, as every exchange is.
        return replace(results, exchange=till.change(goal or "", till.own)[0])
    if target is None:
        return results
    amount = _leading(results, inputs, wanted)
    if amount is None or not till.can(target):
        return results
    exchange, factor = till.change(till.own, target)
    months = [Span(e.low, e.high) for e in results.earned if e.period is Period.MONTH]
    month = sums.times(months[0], *factor) if months and wanted is Period.TOTAL else None
    leading = sums.times(amount, *factor)
    return replace(results, converted=leading, month=month, exchange=exchange)


def _leading(results: Results, inputs: Inputs, wanted: Period) -> Span | None:
    if inputs.goal in (Goal.HOURS, Goal.DAYS, Goal.TASKS):
        own = inputs.target_currency in (None, inputs.currency)
        return Span.of(inputs.target) if own and inputs.target is not None else None
    if inputs.goal is Goal.MINUTES:
        return inputs.task_pay
    if inputs.goal is Goal.EFFECTIVE:
        return results.effective_rate
    if inputs.goal in (Goal.EARNINGS, Goal.NET) and results.net:
        return results.net
    if inputs.goal is Goal.EARNINGS and results.earned:
        earned = next(e for e in results.earned if e.period is wanted)
        return Span(earned.low, earned.high)
    money = results.net or results.difference or results.effective_rate or results.rate
    return money or inputs.amount or inputs.rate


def tidied(calculation: Calculation) -> Calculation:
    """The same with money and lengths of time rounded to two places."""
    with localcontext(sums.PRECISION):
        parts = tuple(map(tidied, calculation.parts))
        return replace(calculation, results=_tidy(calculation.results), parts=parts)


def _tidy(results: Results) -> Results:
    return replace(
        results,
        earned=tuple(map(_tidied, results.earned)),
        second=tuple(map(_tidied, results.second)),
        apart=tuple(map(_tidied, results.apart)),
        net=_round(results.net),
        left=tuple(map(_tidied, results.left)),
        rate=_round(results.rate),
        effective_rate=_round(results.effective_rate),
        hours=_round(results.hours),
        hours_per_day=_round(results.hours_per_day),
        hours_per_week=_round(results.hours_per_week),
        hours_per_month=_round(results.hours_per_month),
        days=_round(results.days),
        weeks=_round(results.weeks),
        minutes=_round(results.minutes),
        tasks=sums.whole(results.tasks) if results.tasks else None,
        difference=_round(results.difference),
        converted=_round(results.converted),
        month=_round(results.month),
        worth=tuple(map(sums.rounded, results.worth)),
    )


def _tidied(earned: Earned) -> Earned:
    return Earned(earned.period, sums.cents(earned.low), sums.cents(earned.high))


def _round(span: Span | None) -> Span | None:
    return sums.rounded(span) if span else None


def _exactly(factor: tuple[Decimal, Decimal]) -> Decimal:
    """A person's own rate, which is to be shown as it was told, also the other way round."""
    return (factor[0] / factor[1]).quantize(_EXACT, ROUND_HALF_UP).normalize()


def _six(factor: tuple[Decimal, Decimal]) -> Decimal:
    """A rate to be shown: six places, more for currencies of which one is worth little."""
    rate = factor[0] / factor[1]
    if rate >= 1:
        return rate.quantize(_SHOWN_RATE, ROUND_HALF_UP).normalize()
    return Decimal(f"{rate:.6g}")
