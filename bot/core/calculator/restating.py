"""Inputs as a text that reads back as the same: for buttons, and for follow-ups."""

from collections.abc import Iterator
from decimal import Decimal

from bot.core.calculator.model import Deductions, Inputs, Period, Span
from bot.core.calculator.output import plain


def as_text(inputs: Inputs, to_currency: str | None = None) -> str | None:
    """The inputs as typed after /calc, or None where they have no short form.

    `to_currency` takes the place of the wished currency. Example: "45 usd/h 20h/week inr".
    """
    wish = to_currency or inputs.to_currency
    pieces = [
        inputs.platform if inputs.facts else _rate(inputs),
        _amount(inputs),
        _hours(inputs),
        f"{inputs.days_per_week} days" if inputs.days_per_week else None,
        *_shares(inputs.deductions),
        f"in {wish.lower()}" if wish else None,
        _HABIT[inputs.wanted] if inputs.wanted else None,
    ]
    rest = (inputs.task_pay, inputs.target, inputs.unpaid, inputs.limit, inputs.second_rate)
    fixed = inputs.deductions.fixed is not None
    if inputs.parts or fixed or any(part is not None for part in rest):
        return None
    return ", ".join(piece for piece in pieces if piece)


_HABIT = {
    Period.DAY: "how much daily",
    Period.WEEK: "how much weekly",
    Period.MONTH: "how much monthly",
    Period.YEAR: "how much yearly",
    Period.TOTAL: "",
}


def _shares(taken: Deductions) -> Iterator[str]:
    named = (
        ("fee", taken.fee),
        ("gst", taken.gst),
        ("margin", taken.margin),
        ("tax", taken.tax),
        ("rejected", taken.lost),
    )
    yield from (f"{name} {plain(share)}%" for name, share in named if share)


def _rate(inputs: Inputs) -> str | None:
    if inputs.rate is None:
        return None
    return f"{_range(inputs.rate)}{_code(inputs.currency)}/h"


def _amount(inputs: Inputs) -> str | None:
    if inputs.amount is None:
        return None
    return f"{_range(inputs.amount)} {(inputs.currency or 'USD').lower()}"


def _hours(inputs: Inputs) -> str | None:
    if inputs.hours is None:
        return None
    per = inputs.hours_per
    return f"{_range(inputs.hours)}h" + (f"/{per}" if per and per is not Period.TOTAL else "")


def _range(span: Span) -> str:
    return plain(span.low) if not span.ranged else f"{_plain(span.low)}-{_plain(span.high)}"


def _plain(value: Decimal) -> str:
    return plain(value)


def _code(currency: str | None) -> str:
    return f" {currency.lower()}" if currency else ""
