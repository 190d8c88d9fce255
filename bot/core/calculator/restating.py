"""Inputs as a text that reads back as the same: for buttons, links and follow-ups."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions, Goal, Inputs, Period, Span
from bot.core.calculator.numerals import DIGITS_LIMIT
from bot.core.calculator.output import plain
from bot.core.calculator.reader import read
from bot.core.knowledge import Knowledge


def as_text(inputs: Inputs, knowledge: Knowledge) -> str | None:
    """The inputs as typed after /calc, or None where no short text reads back as the same.

    Example: "45 usd/h,20h/week,fee 5%,in inr". Short, because a button carries 64 bytes.
    """
    text = ",".join(_pieces(inputs))
    plainly = replace(inputs, shared=())  # codes are nobody else's name
    return text if read(text, knowledge).inputs == plainly else None


def _pieces(inputs: Inputs) -> Iterator[str]:
    currency = (inputs.currency or "").lower()
    if inputs.platform:
        yield inputs.platform
    if inputs.goal is Goal.TASKS:
        yield "how many tasks"
    if inputs.target is not None:
        wished = (inputs.target_currency or "").lower()
        yield f"want {plain(inputs.target)} {wished}".strip() + _per(inputs.target_per)
    if inputs.task_pay:
        yield f"{_range(inputs.task_pay)} {currency}".strip() + "/task"
    if inputs.minutes:
        yield f"{_range(inputs.minutes)} min"
    if inputs.tasks is not None:
        yield f"{plain(inputs.tasks)} tasks{_per(inputs.tasks_per)}"
    if inputs.amount:
        yield f"{_range(inputs.amount)} {currency}{_per(inputs.amount_per)}{_of_all(inputs)}"
    if inputs.rate and not inputs.facts:
        yield f"{_range(inputs.rate)} {currency}".strip() + "/h"
    if inputs.second_rate:
        yield f"{_range(inputs.second_rate)} {currency}".strip() + "/h"
    yield from _time(inputs)
    if inputs.raised is not None:
        yield f"raise {plain(inputs.raised)}%"
    yield from _taken(inputs.deductions, currency or DEFAULT_CURRENCY.lower())
    if inputs.to_currency:
        yield f"in {inputs.to_currency.lower()}"
    if inputs.own_rate is not None:
        yield f"at {_rate(inputs.own_rate)}"
    if inputs.wanted in _ASKED:
        yield _ASKED[inputs.wanted]
    if inputs.took is not None and inputs.wanted is Period.TOTAL:
        yield "total"


_ASKED = {
    Period.DAY: "daily",
    Period.WEEK: "weekly",
    Period.MONTH: "monthly",
    Period.YEAR: "yearly",
}


def _rate(own: Decimal) -> str:
    """An own exchange rate as it was told: an inverse has no end, and is read back the other way
    round."""
    exact = len(own.normalize().as_tuple().digits) <= DIGITS_LIMIT
    return plain(own if exact else (1 / own).quantize(_SHOWN))


_SHOWN = Decimal("0.000001")


def _time(inputs: Inputs) -> Iterator[str]:
    for words, minutes in (("limit", inputs.limit), ("took", inputs.took)):
        if minutes is not None:
            yield f"{words} {plain(minutes)} min"
    lump = inputs.amount is not None and inputs.rate is None
    for words, hours in (("paid", inputs.paid), ("unpaid", inputs.unpaid)):
        if hours is not None and not lump:
            yield f"{plain(hours)}h {words}"
    if inputs.unpaid_share is not None:
        yield f"{plain(inputs.unpaid_share)}% unpaid"
    if inputs.hours and not (lump and _of_all(inputs)):
        yield f"{_range(inputs.hours)}h{_per(inputs.hours_per)}"
    if inputs.week_cap is not None:
        yield f"week cap {plain(inputs.week_cap)}h"
    if inputs.late_rate is not None and inputs.late_fact is None:
        yield f"then {plain(inputs.late_rate)}"
    if inputs.days_per_week:
        yield f"{inputs.days_per_week}d/week"
    if inputs.days is not None:
        yield f"{plain(inputs.days)} days"
    if inputs.weeks is not None:
        yield f"{plain(inputs.weeks)} weeks"
    if inputs.weeks_off is not None:
        yield f"{plain(inputs.weeks_off)} weeks off"
    if lump and inputs.goal is Goal.RATE:
        yield "hourly"


def _of_all(inputs: Inputs) -> str:
    """The hours that an amount is for, written so that it is read for all of them."""
    if inputs.amount_per is not None:
        return ""
    if inputs.goal is Goal.RATE and inputs.hours:
        return f" for {_range(inputs.hours)}h{_per(inputs.hours_per)}"
    if inputs.goal is Goal.EFFECTIVE and inputs.paid is not None and inputs.unpaid is not None:
        whole = plain(inputs.paid + inputs.unpaid)
        return f" for {whole}h of which {plain(inputs.unpaid)}h unpaid"
    return ""


def _taken(taken: Deductions, currency: str) -> Iterator[str]:
    if taken.lost is not None:
        yield f"{plain(taken.lost)}% rejected"
    for place, share in enumerate(taken.fees):
        yield f"{'and ' if place else ''}fee {plain(share)}%"
    for fixed in taken.fixed_fees:
        yield f"fee {plain(fixed)} {currency}"
    if taken.gst is not None:
        yield f"gst {plain(taken.gst)}%"
    if taken.margin is not None:
        yield f"margin {plain(taken.margin)}%"
    if taken.tax is not None:
        yield f"tax {plain(taken.tax)}%"


def _per(period: Period | None) -> str:
    return "" if period in (None, Period.TOTAL) else f"/{period}"


def _range(span: Span) -> str:
    low, high = plain(span.low), plain(span.high)
    return low if not span.ranged else f"{low}-{high}"
