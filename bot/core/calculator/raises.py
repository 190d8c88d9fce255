"""What raises the pay: "10% bonus", "rate 10% badh gaya", "10% more"; and where that is unclear."""

from collections.abc import Sequence

from bot.core.calculator.lexemes import Number, Token
from bot.core.calculator.marks import Mark
from bot.core.calculator.model import Goal, Inputs
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Money, Percent

_OTHERS = (Mark.FEE, Mark.CUT, Mark.TAX, Mark.FIX, Mark.GST, Mark.MARGIN, Mark.UNPAID, Mark.MINUS)
"""What else a share may be of: "10% more tax" is no raise."""
_BEYOND = 2
"""Tokens behind a "more" in which another meaning of the share is said."""


def with_raises(found: list[Token]) -> list[Token]:
    """The tokens with a "more" beside a share as a raise; without a share there is no raise."""
    if Mark.RAISE not in found and Mark.MORE not in found:
        return found
    if Mark.PERCENT not in found:
        return [Mark.WORD if token is Mark.RAISE else token for token in found]
    done = list(found)
    for place, token in enumerate(found):
        if token is Mark.MORE and _of_share(found, place):
            done[place] = Mark.RAISE
    return done


def _of_share(found: Sequence[Token], place: int) -> bool:
    """Whether a "more" stands right beside a share, and no fee or tax behind both."""
    ahead = [token for token in found[place + 1 : place + 4] if token is not Mark.OF]
    if len(ahead) > 1 and isinstance(ahead[0], Number) and ahead[1] is Mark.PERCENT:
        beyond = found[place + 3 : place + 3 + _BEYOND]
    elif place > 1 and found[place - 1] is Mark.PERCENT and isinstance(found[place - 2], Number):
        beyond = found[place + 1 : place + 1 + _BEYOND]
    else:
        return False
    return not any(token in _OTHERS for token in beyond)


def added(pool: Pool, place: int) -> bool:
    """ "$20/h plus 10%": a share that nothing else is said of, added to an amount."""
    alone = len(pool.all(Percent)) == 1 and pool.marks.isdisjoint(_OTHERS)
    return place > 0 and pool.items[place - 1] is Mark.PLUS and alone


def _of_others(pool: Pool, place: int) -> bool:
    """ "Tax went up to 12%": a share that something taken off has grown by, or grown to."""
    if pool.items[place] is not Mark.RAISE:
        return False
    before = pool.items[:place]
    while before and not isinstance(before[-1], Percent) and before[-1] is not Mark.BREAK:
        if before.pop() in _OTHERS:
            return True
    return False


def unclear(inputs: Inputs, pool: Pool) -> bool:
    """Whether nobody knows what a raise is of: one of two rates, what is paid after a limit, or a
    price of something else."""
    if inputs.raised is None:
        return False
    two = (inputs.second_rate, inputs.late_rate, inputs.week_cap, inputs.limit)
    if any(one is not None for one in two) or {Mark.VERSUS, Mark.MORE} & pool.marks:
        return True
    if any(_of_others(pool, place) for place, _ in enumerate(pool.items)):
        return True
    rates = {(money.low, money.high) for money in (m for m in pool.items if isinstance(m, Money))}
    lone = inputs.goal is Goal.EARNINGS and not (inputs.hours or inputs.tasks or inputs.amount_per)
    unpriced = inputs.goal in (Goal.NEEDED_RATE, Goal.MINUTES, Goal.TASKS)
    return unpriced or (lone and not inputs.amount_lasts) or len(rates) > 1 + bool(inputs.target)
