"""What the figures of a text are of: wages, or the rent, marks and phones of other talk."""

from collections.abc import Sequence
from itertools import pairwise

from bot.core.calculator.marks import WORDS, Mark, Time, marks_in
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent


def is_of_things(found: Sequence[Item]) -> bool:
    """Whether the sum is one of rent or of kilos, or of the tax on a sale ("18% gst on 25000"):
    a thing is named and nothing says wages."""
    triples = zip(found, found[1:], found[2:], strict=False)
    charged = any(
        isinstance(a, Percent) and b is Mark.PLUS and isinstance(c, Money) for a, b, c in triples
    )  # "4.4% + $0.30 + 18% gst" is what a payout costs
    of_sale = Mark.GST in found and not charged and TAKEN.isdisjoint(marks_in(found))
    return (Mark.THING in found or of_sale) and not (_has_wages(found) or _saves_up(found))


def _saves_up(found: Sequence[Item]) -> bool:
    """Whether a thing is what the pay is wanted for: "i need $800 for rent, the hour is at 40, how
    many hours"."""
    how_many = any(
        asks is Mark.HOW_MUCH and (of is Mark.TASK or (isinstance(of, Mention) and not of.marked))
        for asks, of in pairwise(found)
    )
    return how_many and Mark.GOAL in found


def is_foreign(found: Sequence[Item]) -> bool:
    """Whether a sum is not of wages, or counts what we do not know: neither hours nor pay."""
    timed = any(isinstance(item, Lasting) for item in found)
    counts = counts_a_word(found) and not timed and not _has_wages(found)
    return counts or is_of_things(found)


def asks_a_share(found: Sequence[Item]) -> bool:
    """Whether it is a tax or fee that is asked for, "how much tax on dollar income below 7 lakh":
    without its share and without hours there is nothing to take it off."""
    told = any(isinstance(item, Percent | Lasting) for item in found)
    return not told and not SHARES.isdisjoint(marks_in(found))


def _has_wages(found: Sequence[Item]) -> bool:
    return any(isinstance(item, Money) and item.per in _WAGES for item in found)


def has_money(found: Sequence[Item]) -> bool:
    """Whether an amount is said to be money, by its currency or by what it is paid for."""
    return any(isinstance(item, Money) for item in found)


MOST_WORDS = 12
"""Words without a meaning here around the figures of a sum; in more of them a story is told. Moves
with tests/test_calculation_wordings.py."""


def words_in(found: Sequence[Item]) -> int:
    """How many words of a text have no meaning here."""
    return sum(item in WORDS for item in found)


def has_figures(found: Sequence[Item]) -> bool:
    """Whether a text has any number at all to calculate with."""
    return any(isinstance(item, Money | Lasting | Bare | Percent) for item in found)


def counts_a_word(found: Sequence[Item]) -> bool:
    """Whether a number without a unit counts what we do not know: "500 rupees for 5 pizzas"."""
    return any(isinstance(a, Bare) and b is Mark.WORD for a, b in pairwise(found))


def has_units(found: Sequence[Item]) -> bool:
    """Whether a number is said to be hours or money."""
    hours = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    return hours or any(isinstance(item, Money) for item in found)


SHARES = frozenset((Mark.TAX, Mark.GST))
"""Taxes: asked for without their share they are no sum."""

TAKEN = frozenset((Mark.FEE, Mark.CUT, Mark.MINUS, Mark.THEN))

_WAGES = (Time.HOUR, Mark.TASK)
