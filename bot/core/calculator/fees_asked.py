"""Fees that no formula is for: one that is itself asked for, one taken more often than once."""

from itertools import pairwise

from bot.core.calculator.hours import SHORTER_FIRST
from bot.core.calculator.marks import Mark
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Item, Mention, Money, Percent

_KINDS = (Mark.FEE, Mark.TAX, Mark.GST)
_ON = (Mark.WORD, Mark.OF, Mark.PER, Mark.FOR, Mark.IN)
_ASKS = (Mark.WORD, Mark.HOW_MUCH, Mark.OF, Mark.PER)
_MOST_ASKING = 2
"""Words before a share that is asked for: "what is the 10% tax on …", not "how much is left with a
5% fee on …". Moves with tests/test_sums_in_amounts.py."""


def fee_asked(pool: Pool) -> bool:
    """ "What is 15% fee on $2400", "كم رسوم 15% على 2400": the fee is asked, not what is left."""
    said = pool.items
    while said and said[-1] is Mark.BREAK:
        said = said[:-1]
    for at, (first, second) in enumerate(pairwise(said)):
        if isinstance(first, Percent) and second in _KINDS and _of_amount(said, at):
            return True
        if first is Mark.HOW_MUCH and second in _KINDS and not any(map(_is_time, said)):
            return True
        asked = first in _KINDS and second is Mark.HOW_MUCH and at > 2
        if asked and said[at - 2] is Mark.OF and isinstance(said[at - 3], Money):
            return True  # "2400 dollar par 15% fees kitni"
    return False


def _of_amount(said: list[Item], at: int) -> bool:
    """Whether a share that is asked for has only the amount that it is of behind it."""
    asking, behind = said[:at], said[at + 2 :]
    words = sum(item in (Mark.WORD, Mark.HOW_MUCH) for item in asking)
    if not 0 < words <= _MOST_ASKING or any(item not in _ASKS for item in asking):
        return False
    joined = len(behind) > 1 and all(item in _ON for item in behind[:-1])
    return joined and isinstance(behind[-1], Money)


def _is_time(item: Item) -> bool:
    return isinstance(item, Mention)


def fee_of_another_time(pool: Pool) -> bool:
    """ "$900 a week, $3 withdrawal each week, monthly": it is taken more often than once in what
    is asked."""
    units = {item.unit for item in pool.items if isinstance(item, Mention)}
    if len(units.intersection(SHORTER_FIRST)) < 2:
        return False
    for place, money in enumerate(pool.items):
        fee, each, period = (*pool.items[place + 1 : place + 4], None, None, None)[:3]
        repeated = fee is Mark.FEE and each in (Mark.PER, Mark.EVERY)
        if isinstance(money, Money) and repeated and isinstance(period, Mention):
            return True
    return False
