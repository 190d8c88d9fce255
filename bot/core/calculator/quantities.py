"""What a text is made of for a sum: amounts, lengths of time, shares, wishes and marks."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core.calculator.lexemes import Quote
from bot.core.calculator.marks import Mark, Time


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money. `currency` None: not said. `per`: a time, a task, or None for a sum.

    `loose`: nothing but standing beside it ties `per` to the amount ("20 dollars monthly?").
    """

    low: Decimal
    high: Decimal
    currency: str | None
    per: Time | Mark | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length of time, such as 20 hours or 5 days."""

    low: Decimal
    high: Decimal
    unit: Time
    spelt: bool = False


@dataclass(frozen=True, slots=True)
class Tasks:
    """A number of tasks; `high` where it is a range."""

    count: Decimal
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent; `high` where it is a range."""

    share: Decimal
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Bare:
    """A number without a unit; `per` where it is counted for a time ("20/week")."""

    low: Decimal
    high: Decimal
    per: Time | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit of time without a number: a period that hours are for, or that is asked for.

    `marked`: with "per", "a", "every" or the like before it.
    """

    unit: Time
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """A currency without an amount: what the result is wanted in."""

    currency: str


Item = Money | Lasting | Tasks | Percent | Bare | Mention | Wish | Quote | Mark


def ends(item: Item) -> tuple[Item, Item] | None:
    """The two ends of an item that is a range, each as an item; None for all others."""
    match item:
        case Tasks() if item.high is not None:
            return Tasks(item.count), Tasks(item.high)
        case Percent() if item.high is not None:
            return Percent(item.share), Percent(item.high)
        case Money() | Lasting() | Bare() if item.low != item.high:
            return replace(item, high=item.low), replace(item, low=item.high)
        case _:
            return None
