"""The arithmetic: each formula once, with its example. Decimal only, rounded once, at the end.

Multiplications come before divisions, so that a sum that ends on a cent ends there exactly. The
formulas are definitions (pay = rate × hours) and shares of a hundred. The net amount after fees in
percent and fixed, and its reverse, (target + fixed) ÷ (1 − fee), are those of the fee calculators
at architect.sivaiah.com and costcalculator.calculator.city; GST on the fee and the margin on
exchange as layers of a payout are those of winvesta.in and forexfee.com; hours unpaid beside paid
ones those of FlintSH/Outlier-Tools on GitHub.
"""

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Context, Decimal

from bot.core.calculator.model import (
    DAYS_PER_WEEK,
    HUNDRED,
    MONTHS_PER_YEAR,
    MOST_DAYS_A_WEEK,
    WEEKS_PER_YEAR,
    Deductions,
    Earned,
    Inputs,
    Period,
    Span,
)

PRECISION = Context(prec=80)
"""Digits enough for several numbers of 12 digits multiplied: nothing is rounded on the way."""

CENT = Decimal("0.01")
NEAREST = Decimal("1E-30")
"""Far below what numbers of 12 digits can be apart, far above the last of 80 digits."""
REPEATING = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR)
LONGEST_MONTH = 31


def cents(amount: Decimal) -> Decimal:
    """An amount rounded to cents, half a cent up.

    A third of a number times three is short of it by the last of 80 digits; so it is brought back
    first, or half a cent would be rounded down.
    """
    return amount.quantize(NEAREST).quantize(CENT, ROUND_HALF_UP)


def rounded(span: Span) -> Span:
    """Both ends rounded to cents."""
    return Span(cents(span.low), cents(span.high))


def whole(count: Span) -> Span:
    """Both ends as whole tasks, a begun one counted: 33.3 are 34."""
    ends = (
        end.quantize(NEAREST).to_integral_value(ROUND_CEILING) for end in (count.low, count.high)
    )
    return Span(*ends)


def product(first: Span, second: Span) -> Span:
    """Range in, range out: 35–50 × 10–20 = 350–1000."""
    return Span(first.low * second.low, first.high * second.high)


def times(span: Span, factor: Decimal | int, divisor: Decimal | int = 1) -> Span:
    """A range times a fraction, the multiplication first: 10–20 × 52 ÷ 12 = 43.33–86.67."""
    return Span(span.low * factor / divisor, span.high * factor / divisor)


def working_weeks(inputs: Inputs) -> Decimal:
    """Weeks of work in a year: 52 less the weeks off. Example: 4 weeks off leave 48."""
    return WEEKS_PER_YEAR - (inputs.weeks_off or Decimal(0))


def in_period(
    amount: Span, per: Period, period: Period, days: int, weeks: Decimal = Decimal(WEEKS_PER_YEAR)
) -> Span:
    """Hours or pay of one period as those of another.

    week = day × days a week · month = week × 52 ÷ 12 · year = week × 52 (less the weeks off).
    Example: 4 h a day on 5 days are 20 h a week, 86.67 h a month, 1040 h a year.
    """
    if per is period or Period.TOTAL in (per, period):
        return amount
    a_year = {
        Period.DAY: days * weeks,
        Period.WEEK: weeks,
        Period.MONTH: Decimal(MONTHS_PER_YEAR),
        Period.YEAR: Decimal(1),
    }
    return times(amount, a_year[per], a_year[period])


def with_cap(rate: Span, late: Decimal, hours: Span, cap: Decimal) -> Span:
    """Pay of a week whose rate holds up to a cap on the hours, with a lower one (or 0) after it.

    rate × min(hours, cap) + late × (hours − cap). Example: 30 hours at $40, cap 20 hours, then $15:
    800 + 150 = $950.
    """
    return Span(
        _with_cap(rate.low, late, hours.low, cap), _with_cap(rate.high, late, hours.high, cap)
    )


def per_hour(pay: Span, hours: Span) -> Span:
    """What an hour of work comes to: pay ÷ hours. Example: $950 for 30 hours are $31.67/h.

    More hours under a cap are worth less each, so the ends of a range may change places.
    """
    ends = sorted((pay.low / hours.low, pay.high / hours.high))
    return Span(*ends)


def earned(pay: Span, per: Period, inputs: Inputs) -> tuple[Earned, ...]:
    """Gross pay of a day, week, month and year from that of one period; a total has only itself.

    Example: $900 a week are $180 a day, $3,900 a month, $46,800 a year.
    """
    days = inputs.days_per_week or DAYS_PER_WEEK
    weeks = working_weeks(inputs)
    if per is Period.TOTAL:
        return (_earned(Period.TOTAL, pay),)
    all_ = [_earned(period, in_period(pay, per, period, days, weeks)) for period in REPEATING]
    if inputs.weeks is not None:
        weekly = in_period(pay, per, Period.WEEK, days, weeks)
        all_.append(_earned(Period.TOTAL, times(weekly, inputs.weeks)))
    return tuple(all_)


def earned_on_days(daily: Span, inputs: Inputs) -> tuple[Earned, ...]:
    """Gross pay of so many working days; of up to a week's or month's days, a week or month has
    them.

    Example: $64 a day on 22 days are $1,408 a month, $324.92 a week, $16,896 a year; on 3 days they
    are $192, and if these are of every week, $832 a month.
    """
    days = inputs.days or Decimal(0)
    total = times(daily, days)
    if days > LONGEST_MONTH:
        return (_earned(Period.TOTAL, total),)
    if days <= MOST_DAYS_A_WEEK and days == days.to_integral_value():
        weekly = replace(inputs, days=None, days_per_week=int(days))
        return (*earned(total, Period.WEEK, weekly), _earned(Period.TOTAL, total))
    return (
        _earned(Period.DAY, daily),
        _earned(Period.WEEK, times(total, MONTHS_PER_YEAR, WEEKS_PER_YEAR)),
        _earned(Period.MONTH, total),
        _earned(Period.YEAR, times(total, MONTHS_PER_YEAR)),
        _earned(Period.TOTAL, total),
    )


def net(gross: Span, taken: Deductions) -> Span:
    """What is left: gross × (1 − lost), less the fees, × (1 − margin) × (1 − tax); at least 0.

    The fees are the share and the fixed fee, × (1 + GST on them). Example: $900 less 2% and $3 are
    $879; less 10% tax, $791.10. With 18% GST on the fees, 900 − (18 + 3) × 1.18 = $875.22; with
    3% margin on exchange, $848.96.
    """
    return Span(_net(gross.low, taken), _net(gross.high, taken))


def gross(wished: Span, taken: Deductions) -> Span:
    """The reverse of `net`: what must be earned for a wished amount to be left.

    Example: for $879 after 2% and $3, (879 + 3) ÷ 0.98 = $900. Shares of 100% leave nothing, so
    ValueError.
    """
    return Span(_gross(wished.low, taken), _gross(wished.high, taken))


def per_task(pay: Span, minutes: Span) -> Span:
    """What an hour of tasks brings: pay × 60 ÷ minutes. Example: $3 in 20 min are $9/h.

    The low end is little pay for a long task.
    """
    return Span(pay.low * 60 / minutes.high, pay.high * 60 / minutes.low)


def break_even(pay: Span, rate: Span) -> Span:
    """Minutes that a task may take for a wished rate: pay × 60 ÷ rate. Example: $5, $20/h: 15."""
    return Span(pay.low * 60 / rate.high, pay.high * 60 / rate.low)


def tasks_for(wished: Span, pay: Span) -> Span:
    """Tasks for a wished amount: target ÷ pay for a task. Example: $100 at $2.50 are 40 tasks."""
    return Span(wished.low / pay.high, wished.high / pay.low)


def days_for(wished: Span, pay: Span) -> Span:
    """Days for a wished amount: target ÷ pay of a day. Example: $3,000 at $75 a day are 40 days."""
    return Span(wished.low / pay.high, wished.high / pay.low)


def with_unpaid(rate: Span, paid: Decimal, unpaid: Decimal) -> Span:
    """What an hour is worth when some are unpaid: rate × paid ÷ (paid + unpaid).

    Example: $40/h, 3 h paid and 1 h unpaid, $30/h.
    """
    return times(rate, paid, paid + unpaid)


def with_limit(rate: Span, late: Decimal, limit: Decimal, took: Decimal) -> Span:
    """What an hour is worth when the rate holds up to a time limit and a lower one after it.

    (limit × rate + rest × late rate) ÷ minutes taken. Example: 60 min at $40 and 30 min at $21.16
    are $33.72/h over 90 min.
    """
    full, rest = min(limit, took), max(took - limit, Decimal(0))
    return Span(
        (full * rate.low + rest * late) / took,
        (full * rate.high + rest * late) / took,
    )


def falls_below(rate: Span, late: Decimal, limit: Decimal, wished: Decimal) -> Span | None:
    """Minutes after which a task with a time limit pays less than a wished hourly rate.

    limit × (rate − late) ÷ (wished − late). Example: 60 min at $40, then $21.16: under $35/h from
    60 × 18.84 ÷ 13.84 = 81.68 min on. None where the wish lies outside of both rates.
    """
    if not late < wished <= rate.low:
        return None
    return Span(
        limit * (rate.low - late) / (wished - late), limit * (rate.high - late) / (wished - late)
    )


def _with_cap(rate: Decimal, late: Decimal, hours: Decimal, cap: Decimal) -> Decimal:
    return rate * min(hours, cap) + late * max(hours - cap, Decimal(0))


def _earned(period: Period, pay: Span) -> Earned:
    return Earned(period, pay.low, pay.high)


def _net(amount: Decimal, taken: Deductions) -> Decimal:
    kept = amount * _kept(taken.lost) * (HUNDRED - charged(taken)) / (HUNDRED * HUNDRED)
    left = (kept - _fixed(taken)) * _kept(taken.margin) * _kept(taken.tax) / (HUNDRED * HUNDRED)
    return max(left, Decimal(0))


def _gross(wished: Decimal, taken: Deductions) -> Decimal:
    kept = _kept(taken.lost) * (HUNDRED - charged(taken))
    after_fees = _kept(taken.margin) * _kept(taken.tax)
    if kept <= 0 or after_fees <= 0:
        raise ValueError("nothing is left to be earned")
    return (wished * HUNDRED * HUNDRED / after_fees + _fixed(taken)) * HUNDRED * HUNDRED / kept


def charged(taken: Deductions) -> Decimal:
    """The fee in percent with the GST on it. Example: 2% and 18% GST are 2.36%."""
    return (taken.fee or Decimal(0)) * (HUNDRED + (taken.gst or Decimal(0))) / HUNDRED


def _fixed(taken: Deductions) -> Decimal:
    """The fixed fee with the GST on it."""
    return (taken.fixed or Decimal(0)) * (HUNDRED + (taken.gst or Decimal(0))) / HUNDRED


def _kept(share: Decimal | None) -> Decimal:
    return HUNDRED - (share or Decimal(0))
