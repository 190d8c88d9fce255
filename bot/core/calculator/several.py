"""Several offers compared, or several jobs added up: each a sum by itself, brought together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from bot.core.calculator import sums
from bot.core.calculator.finishing import Till, tidied
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
from bot.core.calculator.solving import exact
from bot.core.calculator.spanning import spanned
from bot.core.exchange import Rates

SHOWN = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR, Period.TOTAL)


def calculate(inputs: Inputs, rates: Rates | None = None) -> Calculation:
    """Do the sum. Raises ValueError where what it needs was not given."""
    with localcontext(sums.PRECISION):
        if inputs.ends:
            every = (inputs, *inputs.ends)
            return tidied(spanned([exact(one, rates) for one in every]))
        if not inputs.parts:
            return tidied(exact(inputs, rates))
        return tidied(_Several(inputs, rates).calculation())


@dataclass(frozen=True, slots=True)
class _Part:
    """A part's sum, and what one of its currency is in the common one."""

    sum: Calculation
    factor: tuple[Decimal, Decimal]
    exchange: Exchange | None

    def gross(self, period: Period) -> Span:
        """What it pays in a period, in the common currency."""
        found = self.sum.of(period)
        return self.common(Span(found.low, found.high))

    def left(self, period: Period) -> Span:
        """What is left of that after what is taken from it."""
        found = self.sum.of(period)
        return self.common(sums.net(Span(found.low, found.high), self.sum.inputs.deductions))

    def hourly(self) -> Span:
        """What is left of an hour of it, where no hours were given."""
        return self.common(self.sum.results.effective_rate or self.sum.inputs.rate or Span.of(0))

    def common(self, amount: Span) -> Span:
        """An amount in the common currency."""
        return sums.times(amount, *self.factor)


class _Several:
    def __init__(self, inputs: Inputs, rates: Rates | None) -> None:
        self._in = inputs
        self._rates = rates
        own = [part.currency or DEFAULT_CURRENCY for part in inputs.parts]
        self._currency = inputs.to_currency or own[0]
        self._parts = [self._part(part) for part in inputs.parts]

    def _part(self, part: Inputs) -> _Part:
        own = part.currency or DEFAULT_CURRENCY
        done = _earning(exact(part, self._rates))
        if own == self._currency:
            return _Part(done, (Decimal(1), Decimal(1)), None)
        till = Till(own, self._in.own_rate, self._rates)
        exchange, factor = till.change(own, self._currency)
        return _Part(done, factor, exchange)

    def calculation(self) -> Calculation:
        hourly = any(not part.sum.earned for part in self._parts)
        wanted = Period.TOTAL if hourly else self._wanted()
        if self._in.goal is Goal.TOGETHER:
            results = self._sum(wanted)
        else:
            results = _comparison([p.hourly() if hourly else p.left(wanted) for p in self._parts])
        exchange = next((part.exchange for part in self._parts if part.exchange), None)
        days = next((p.days_per_week for p in self._in.parts if p.days_per_week), DAYS_PER_WEEK)
        return Calculation(
            inputs=self._in,
            currency=self._currency,
            hours_per=self._parts[0].sum.hours_per,
            days_per_week=days,
            wanted=wanted,
            results=replace(results, exchange=exchange),
            parts=tuple(_shown(part, wanted) for part in self._parts),
        )

    def _periods(self) -> list[Period]:
        """The periods that all parts have. Raises ValueError where there is none."""
        have = [{earned.period for earned in part.sum.earned} for part in self._parts]
        common = [period for period in SHOWN if all(period in one for one in have)]
        if not common:
            raise ValueError("a calculation needs the same period for all its parts")
        return common

    def _wanted(self) -> Period:
        """The period that leads: asked for, else the month, or of offers that of their hours."""
        common = self._periods()
        own = self._parts[0].sum.hours_per if self._in.goal is Goal.COMPARED else Period.MONTH
        if self._in.goal is Goal.TOGETHER and all(_once(part.sum) for part in self._parts):
            own = Period.TOTAL  # "10 hours at $20 plus 15 hours at $30"
        return next((period for period in (self._in.wanted, own) if period in common), common[-1])

    def _sum(self, wanted: Period) -> Results:
        earned = tuple(
            _earned(period, [part.gross(period) for part in self._parts])
            for period in self._periods()
        )
        total = next(one for one in earned if one.period is wanted)
        net = None
        if any(part.deductions.any() for part in self._in.parts):
            left = _earned(wanted, [part.left(wanted) for part in self._parts])
            net = Span(left.low, left.high)
        led = net or Span(total.low, total.high)
        worth = tuple(part.gross(wanted) for part in self._parts)
        wish = led if self._in.to_currency else None
        return Results(earned, net=net, converted=wish, worth=worth)


def _once(part: Calculation) -> bool:
    """Whether a job is of hours, or an amount, of which nobody said what period they are for."""
    inputs = part.inputs
    period = inputs.hours_per or inputs.amount_per or inputs.tasks_per
    return period in (None, Period.TOTAL) and not (inputs.hours_assumed or inputs.weeks)


def _shown(part: _Part, wanted: Period) -> Calculation:
    """A part's own sum, with the exchange that brings it into the common currency."""
    results = replace(part.sum.results, exchange=part.exchange)
    return replace(part.sum, wanted=wanted, results=results)


def _comparison(worth: Sequence[Span]) -> Results:
    """What each comes to, and how far the best and the least are apart.

    Example: $600, $750 and $400 a week: $350.
    """
    most = max(worth, key=lambda one: one.low + one.high)
    least = min(worth, key=lambda one: one.low + one.high)
    ends = sorted((abs(most.low - least.low), abs(most.high - least.high)))
    return Results(difference=Span(*ends), worth=tuple(worth))


def _earning(part: Calculation) -> Calculation:
    """A part that is a plain amount earns that."""
    amount, per = part.inputs.amount, part.inputs.amount_per or Period.TOTAL
    if part.inputs.rate or amount is None:
        return part
    earned = sums.earned(amount, per, part.inputs)
    return replace(part, results=replace(part.results, earned=earned))


def _earned(period: Period, spans: Sequence[Span]) -> Earned:
    none = Decimal(0)
    return Earned(period, sum((s.low for s in spans), none), sum((s.high for s in spans), none))
