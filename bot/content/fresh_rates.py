"""Exchange rates of the day from the currency-api project, and those kept on disk.

The body is {"date": "2026-09-29", "usd": {"inr": 96.085342, …}}. Only the currencies of
knowledge/rates.yaml are taken from it: they are those that the calculator knows by name.
"""

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from bot.core.exchange import BASE, Rates, fault_of, holding

DEEPEST = 999_999_999
"""So many of a currency for one dollar are no rate; the weakest is below 100 000."""
PLACES = Decimal("0.000001")
"""As in knowledge/rates.yaml."""


class RatesError(Exception):
    """Rates that cannot be taken. The text says why, and repeats nothing long of them."""


def read_rates(body: bytes, old: Rates, today: date) -> Rates:
    """The rates in a body, checked against those in use. Raises RatesError.

    Single currencies whose rates cannot be true keep the old ones.
    """
    new = Rates(*_read(body, old), old.source)
    fault = fault_of(new, old, today)
    if fault:
        raise RatesError(fault)
    return holding(new, old)


def kept_rates(path: Path, old: Rates) -> Rates | None:
    """The rates that an earlier run has kept, or None where there are none, or not of all that
    `old` has."""
    try:
        body = path.read_bytes()
        kept = Rates(*_read(body, old), old.source, _held(body))
    except (OSError, RatesError):
        return None
    return kept if kept.knows(*old.per_dollar) else None


def keep_rates(rates: Rates, path: Path) -> None:
    """Write the rates in the form in which they came. Raises OSError; a torn file is never left."""
    per_dollar = {code.lower(): f"{rate:f}" for code, rate in rates.per_dollar.items()}
    body = {"date": rates.as_of.isoformat(), BASE.lower(): {BASE.lower(): "1", **per_dollar}}
    if rates.held:
        body[_HELD] = {code: day.isoformat() for code, day in rates.held.items()}
    partial = path.with_suffix(".partial")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        partial.write_text(json.dumps(body), encoding="utf-8")
        partial.replace(path)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _read(body: bytes, old: Rates) -> tuple[date, dict[str, Decimal]]:
    """The day, and the rates of the currencies that are known; those missing are left out."""
    try:
        # Numbers stay text until their length is known: no digit is lost, no exponent unfolded.
        tree = json.loads(body, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise RatesError("they are not readable JSON") from None
    dollars = tree.get(BASE.lower()) if isinstance(tree, dict) else None
    if not isinstance(dollars, dict) or _number(dollars.get(BASE.lower())) != 1:
        raise RatesError(f"{BASE} is missing, or is not 1")
    found = {code: _number(dollars.get(code.lower())) for code in old.per_dollar}
    return _day(tree.get("date")), {code: rate for code, rate in found.items() if rate}


def _held(body: bytes) -> dict[str, date]:
    """The currencies of a kept file whose rates are of an earlier day. Raises RatesError."""
    held = json.loads(body).get(_HELD, {})
    if not isinstance(held, dict):
        raise RatesError("what is held back in them cannot be read")
    return {code: _day(day) for code, day in held.items()}


_HELD = "held"
"""In the kept file only."""


def _day(text: object) -> date:
    try:
        return date.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        raise RatesError("they have no date of the form 2026-09-29") from None


def _number(text: object) -> Decimal | None:
    """A rate above 0 to six places; None for what is no rate."""
    try:
        value = Decimal(text if isinstance(text, str) else "")
    except InvalidOperation:
        return None
    if not value.is_finite() or not PLACES <= value <= DEEPEST:
        return None
    return value.quantize(PLACES)
