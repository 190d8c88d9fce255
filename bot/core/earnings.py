"""The arithmetic of earnings: a rate and hours to what a day, week, month and year bring.

Decimal only, and rounded once, at the end.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

DAYS_PER_WEEK = 5
WEEKS_PER_YEAR = 52
MONTHS_PER_YEAR = 12
DEFAULT_CURRENCY = "USD"
"""What the platforms pay in; said in the reply when nobody named a currency."""

_CENT = Decimal("0.01")


class Period(StrEnum):
    """What hours or earnings are counted for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    TOTAL = "total"
    """A number of hours once, without repeating."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was read. `None` is what was not said; `facts` are where a platform's rate is from."""

    rate: Decimal | None = None
    rate_high: Decimal | None = None
    currency: str | None = None
    hours: Decimal | None = None
    hours_per: Period | None = None
    days_per_week: int | None = None
    to_currency: str | None = None
    wanted: Period | None = None
    platform: str | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Earned:
    """Earnings for a period, at the low and the high end of the rate; rounded to cents."""

    period: Period
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Calculation:
    """A finished sum. In its `inputs` rate, hours, per, days and currency are all set."""

    inputs: Inputs
    rate: Decimal
    rate_high: Decimal
    currency: str
    hours: Decimal
    hours_per: Period
    days_per_week: int
    earned: tuple[Earned, ...]
    wanted: Period

    def of(self, period: Period) -> Earned:
        """The earnings for a period that was calculated."""
        return next(earned for earned in self.earned if earned.period is period)


def calculate(inputs: Inputs) -> Calculation:
    """The earnings of a day, week, month and year, or in total.

    week = rate × hours a week · day = week ÷ days a week · month = week × 52 ÷ 12 ·
    year = week × 52. Hours a day count on every working day; hours a month × 12 ÷ 52 make a week.
    Example: $45 × 20 h = $900 a week, $180 a day, $3,900 a month, $46,800 a year.
    Raises ValueError without rate or hours.
    """
    if inputs.rate is None or inputs.hours is None:
        raise ValueError("a calculation needs a rate and hours")
    per = inputs.hours_per or Period.WEEK
    days = inputs.days_per_week or DAYS_PER_WEEK
    high = inputs.rate_high or inputs.rate
    periods = (Period.TOTAL,) if per is Period.TOTAL else _REPEATING
    weekly = _hours_per_week(inputs.hours, per, days)
    earned = tuple(
        Earned(period, _cents(inputs.rate * hours), _cents(high * hours))
        for period in periods
        for hours in (_hours_in(period, inputs.hours, weekly, days),)
    )
    wanted = inputs.wanted if inputs.wanted in periods else None
    return Calculation(
        inputs=inputs,
        rate=inputs.rate,
        rate_high=high,
        currency=inputs.currency or DEFAULT_CURRENCY,
        hours=inputs.hours,
        hours_per=per,
        days_per_week=days,
        earned=earned,
        wanted=wanted or (Period.TOTAL if per is Period.TOTAL else Period.MONTH),
    )


_REPEATING = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR)


def _hours_per_week(hours: Decimal, per: Period, days: int) -> Decimal:
    """Hours a week: 4 h a day on 5 days are 20; 40 h a month are 40 × 12 ÷ 52 = 9.23."""
    match per:
        case Period.DAY:
            return hours * days
        case Period.MONTH:
            return hours * MONTHS_PER_YEAR / WEEKS_PER_YEAR
        case Period.YEAR:
            return hours / WEEKS_PER_YEAR
        case _:
            return hours


def _hours_in(period: Period, hours: Decimal, weekly: Decimal, days: int) -> Decimal:
    match period:
        case Period.DAY:
            return weekly / days
        case Period.WEEK:
            return weekly
        case Period.MONTH:
            return weekly * WEEKS_PER_YEAR / MONTHS_PER_YEAR
        case Period.YEAR:
            return weekly * WEEKS_PER_YEAR
        case Period.TOTAL:
            return hours


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
