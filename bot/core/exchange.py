"""Exchange rates of one day: amounts from one currency to another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

BASE = "USD"

OLD_AFTER_DAYS = 7
"""Older rates say so: in a week the rupee and the riyal move by less than a percent, the Egyptian
pound and the naira can move by several."""


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
