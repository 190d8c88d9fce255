"""Exchange rates of one day: amounts from one currency to another, and which rates to trust."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

BASE = "USD"

OLD_AFTER_DAYS = 7
"""Older rates say so: in a week the rupee and the riyal move by less than a percent, the Egyptian
pound and the naira can move by several."""

MOST_HELD = Decimal("0.1")
"""The share of currencies that may keep an earlier rate because the newer one cannot be true, or is
missing; more of them are no slip of a few, and nothing of that refresh is taken. Moves with
tests/test_exchange.py."""

MOST_JUMP = Decimal("0.20")
"""A currency that moves by more than this share between two refreshes is a slip of the source
until somebody has looked: a real fall that deep in a day is news, and rare. Moves with
tests/test_exchange.py."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What one US dollar is in each currency, by ISO 4217 code, on one day; `source` is a page.

    `held` are the currencies that kept the rate of an earlier day, with that day.
    """

    as_of: date
    per_dollar: Mapping[str, Decimal] = field(default_factory=dict)
    source: str = ""
    held: Mapping[str, date] = field(default_factory=dict)

    def knows(self, *currencies: str) -> bool:
        """Whether there is a rate for all of them."""
        return all(code == BASE or code in self.per_dollar for code in currencies)

    def of(self, source: str, target: str) -> tuple[Decimal, Decimal]:
        """One of `source` as a fraction, numerator and denominator, in `target`.

        A fraction, so that nothing is rounded before the end: with 84 rupees and 3.75 riyals for a
        dollar one riyal is 84 ÷ 3.75 rupees. Raises KeyError for an unknown code.
        """
        return self._dollar(target), self._dollar(source)

    def day_of(self, *currencies: str) -> date:
        """The day of the oldest of these currencies' rates."""
        return min((self.as_of, *(self.held[code] for code in currencies if code in self.held)))

    def old(self, today: date) -> tuple[str, ...]:
        """The currencies whose rates are too old to be shown without saying so."""
        return tuple(code for code in self.per_dollar if is_old(self.day_of(code), today))

    def _dollar(self, currency: str) -> Decimal:
        return Decimal(1) if currency == BASE else self.per_dollar[currency]


def is_old(as_of: date, today: date) -> bool:
    """Whether rates of a day must be said to be old."""
    return (today - as_of).days > OLD_AFTER_DAYS


def fault_of(new: Rates, old: Rates, today: date) -> str | None:
    """What speaks against taking `new` in place of `old`, in words for the log; None if nothing.

    The day may neither lie before that of `old` nor after tomorrow (it begins earlier in the east),
    and no more than `MOST_HELD` of the currencies may have a rate that cannot be true.
    """
    if new.as_of < old.as_of:
        return f"they are of {new.as_of}, older than those in use"
    if new.as_of > today + timedelta(days=1):
        return f"they are of {new.as_of}, which is still to come"
    doubtful = doubts(new, old)
    if len(doubtful) > MOST_HELD * len(old.per_dollar):
        return "; ".join(doubtful.values())
    return None


def doubts(new: Rates, old: Rates) -> Mapping[str, str]:
    """The currencies of `old` that `new` lacks, or that moved by more than `MOST_JUMP`, and what is
    wrong with each."""
    found: dict[str, str] = {}
    for code, before in old.per_dollar.items():
        now = new.per_dollar.get(code)
        if now is None:
            found[code] = f"no rate for {code}"
        elif abs(now - before) > before * MOST_JUMP:
            found[code] = f"{code} moved by more than {MOST_JUMP:.0%}, from {before:f} to {now:f}"
    return found


def holding(new: Rates, old: Rates) -> Rates:
    """`new`, with the rates and days of `old` where those of `new` cannot be true."""
    doubtful = doubts(new, old)
    kept = {code: old.per_dollar[code] for code in doubtful}
    return replace(
        new,
        per_dollar={**new.per_dollar, **kept},
        held={code: old.day_of(code) for code in doubtful},
    )


def newest(first: Rates | None, second: Rates | None) -> Rates | None:
    """The rates of the later day; the first of two of the same day."""
    if first is None or second is None:
        return first or second
    return second if second.as_of > first.as_of else first
