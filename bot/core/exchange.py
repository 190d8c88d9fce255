"""Exchange rates of one day: amounts from one currency to another, and which rates to trust."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

BASE = "USD"

OLD_AFTER_DAYS = 7
"""Older rates say so: in a week the rupee and the riyal move by less than a percent, the Egyptian
pound and the naira can move by several."""

MOST_JUMP = Decimal("0.20")
"""A currency that moves by more than this share between two refreshes is a slip of the source
until somebody has looked: a real fall that deep in a day is news, and rare. Moves with
tests/test_exchange.py."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What one US dollar is in each currency, by ISO 4217 code, on one day; `source` is a page."""

    as_of: date
    per_dollar: Mapping[str, Decimal] = field(default_factory=dict)
    source: str = ""

    def knows(self, *currencies: str) -> bool:
        """Whether there is a rate for all of them."""
        return all(code == BASE or code in self.per_dollar for code in currencies)

    def of(self, source: str, target: str) -> tuple[Decimal, Decimal]:
        """One of `source` as a fraction, numerator and denominator, in `target`.

        A fraction, so that nothing is rounded before the end. Raises KeyError for an unknown code.
        """
        return self._dollar(target), self._dollar(source)

    def is_old(self, today: date) -> bool:
        """Whether the rates must be said to be old."""
        return (today - self.as_of).days > OLD_AFTER_DAYS

    def _dollar(self, currency: str) -> Decimal:
        return Decimal(1) if currency == BASE else self.per_dollar[currency]


def fault_of(new: Rates, old: Rates, today: date) -> str | None:
    """What speaks against taking `new` in place of `old`, in words for the log; None if nothing.

    Every currency of `old` must be there, none may have moved by more than `MOST_JUMP`, and the
    day may neither lie before that of `old` nor after tomorrow (it begins earlier in the east).
    """
    if new.as_of < old.as_of:
        return f"they are of {new.as_of}, older than those in use"
    if new.as_of > today + timedelta(days=1):
        return f"they are of {new.as_of}, which is still to come"
    missing = [code for code in old.per_dollar if code not in new.per_dollar]
    if missing:
        return f"no rate for {', '.join(missing)}"
    jumps = [
        f"{code} from {before:f} to {new.per_dollar[code]:f}"
        for code, before in old.per_dollar.items()
        if abs(new.per_dollar[code] - before) > before * MOST_JUMP
    ]
    if jumps:
        return (
            f"moved by more than {MOST_JUMP:.0%}: {', '.join(jumps)}; "
            "if that is true, put the rates of that day into knowledge/rates.yaml"
        )
    return None


def newest(first: Rates | None, second: Rates | None) -> Rates | None:
    """The rates of the later day; the first of two of the same day."""
    if first is None or second is None:
        return first or second
    return second if second.as_of > first.as_of else first
