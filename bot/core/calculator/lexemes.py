"""What tokens are: numbers, currencies, nations, and the pieces of numbers in words."""

from dataclasses import dataclass
from decimal import Decimal

from bot.core.calculator.marks import Mark, Time

TEN = Decimal(10)
LAKHS = (Decimal(100_000), Decimal(10_000_000))

DINAR = "dinar"
"""Stands for the currency of a country that was not named."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or a range of two. `spelt`: in words, so "one" and "ek" may only be an article."""

    low: Decimal
    high: Decimal
    spelt: bool = False
    lakhs: bool = False
    """Counted in lakhs or crores, as rupees are."""
    scale: Decimal = Decimal(1)
    """What it is a multiple of: 1000 of "20k"."""


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code. `opens`: it is written onto the number after it ("$45").

    `shared`: by a name that other countries' money has too ("riyal"), and no nation beside it.
    """

    code: str
    opens: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Nation:
    """A nation, which says whose riyal or pound is meant: a name to a code.

    `place`: only where somebody lives, which is no wish for its money.
    """

    codes: tuple[tuple[str, str], ...]
    place: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a number in words: a value, what multiplies it, or what changes the next."""

    value: Decimal
    role: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What one of a currency costs by a person's own rate; `one` and `currency` None: not said."""

    price: Decimal
    one: str | None
    currency: str | None


Token = Number | Currency | Nation | Quote | Time | Mark
Raw = Token | Part
