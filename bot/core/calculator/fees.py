"""Which shares and amounts are fees of their own: "5% platform fee, 2% payout, $3 withdrawal"."""

from collections.abc import Iterator
from decimal import Decimal

from bot.core.calculator.marks import Mark
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent


def another_fee(pool: Pool, place: int) -> bool:
    """Whether a share is a fee besides those before it: joined to them, or one of both is told to
    be that of the payout.

    "5% fee, after the 5% fee" tells of one, and of "10% or 5% fee" nobody knows which.
    """
    if not pool.marks.isdisjoint(_EITHER):
        return False
    before = pool.items[:place]
    last = max(at for at, item in enumerate(before) if isinstance(item, Percent))
    if _JOINTS.intersection(item for item in before[last:] if isinstance(item, Mark)):
        return True
    of_payouts = [
        Mark.PAYOUT in _clause(pool, at)
        for at, item in enumerate(pool.items[: place + 1])
        if isinstance(item, Percent)
    ]
    return of_payouts[-1] is not any(of_payouts[:-1])


_EITHER = (Mark.VERSUS, Mark.PAST, Mark.BETTER, Mark.WHICH, Mark.MORE)
"""With one of these two fees are compared, and not both are charged."""

_JOINTS = {Mark.AND, Mark.PLUS}


def _clause(pool: Pool, place: int) -> list[Item]:
    """What says whose fee a number is: what stands before it, up to the next break or number, where
    that names a fee; else what stands behind it."""
    start, end = place, place + 1
    while start > 0 and not _parts(pool.items[start - 1]):
        start -= 1
    while end < len(pool.items) and not _parts(pool.items[end]):
        end += 1
    before, behind = pool.items[start:place], pool.items[place + 1 : end]
    return before if Mark.FEE in before else behind


def _parts(item: Item) -> bool:
    return item in (Mark.BREAK, Mark.THEN) or isinstance(item, Percent | Money | Bare | Lasting)


def fixed_fees(pool: Pool, has_platform: bool = False) -> tuple[Decimal, ...]:
    """ "$3 payout fee, withdrawal $2": fixed fees, where another amount or the pay of a platform is
    what they are taken from; none of another currency, and only one where they are compared."""
    own = has_platform and Mark.FEE in pool.marks
    if len(pool.amounts()) < (1 if own else 2) or pool.marks.isdisjoint(_OF_FIXED):
        return ()
    either = not pool.marks.isdisjoint(_EITHER)
    found: list[Decimal] = []
    for place, money in sorted(_fixed(pool), key=lambda one: one[0]):
        if not (found and either):
            pool.use(place)
            found.append(money.low)
    return tuple(found)


def _fixed(pool: Pool) -> Iterator[tuple[int, Money | Bare]]:
    amounts = pool.amounts()
    currencies = {money.currency for _, money in amounts if isinstance(money, Money)} - {None}
    for place, money in amounts:
        if money.per is not None or len(currencies) > 1:
            continue
        named = isinstance(money, Money) and _is_fee(pool, place)
        if (named or after_share(pool, place)) and _smaller(pool, money):
            yield place, money


_OF_FIXED = (Mark.FEE, Mark.CUT, Mark.FLAT, Mark.PLUS, Mark.MINUS, Mark.TOOK)
"""With one of these an amount may be a fixed fee."""


def _smaller(pool: Pool, money: Money | Bare) -> bool:
    """Whether an amount is less than some other sum, or all others are pay of an hour or task."""
    amounts = pool.amounts()
    sums = [other.low for _, other in amounts if other.per is None and other is not money]
    rated = any(other.per is not None for _, other in amounts)
    return not sums or rated or money.low < max(sums)


def after_share(pool: Pool, place: int) -> bool:
    """ "2.9% + 0.30", "minus 3% and $5"."""
    if place < 2 or not isinstance(pool.items[place - 2], Percent):
        return False
    joint = pool.items[place - 1]
    taken = not pool.marks.isdisjoint((Mark.MINUS, Mark.FEE, Mark.CUT))
    of_money = isinstance(pool.items[place], Money) and (taken or Mark.FLAT in pool.marks)
    return joint is Mark.PLUS or (joint is Mark.AND and of_money)


def _is_fee(pool: Pool, place: int) -> bool:
    before = pool.beside(place, -1)
    if before and before[1] is Mark.TOOK and not pool.all(Lasting):
        return True  # "wise takes 6 dollars"
    offered = Mark.VERSUS in pool.marks  # "$20/h for 10 hours or $300 flat"
    named = (Mark.FEE, Mark.CUT) if offered else (Mark.FEE, Mark.CUT, Mark.FLAT)
    return any(
        beside is not None and beside[1] in named
        for beside in (pool.beside(place, 1), pool.beside(place, -1), _behind_names(pool, place))
    )


def _behind_names(pool: Pool, place: int) -> tuple[int, Item] | None:
    """What stands behind an amount and the words that tell whose fee it is: "$3 airtm fee"."""
    at = place + 1
    while at < min(len(pool.items), place + MOST_NAMES + 1) and pool.items[at] is Mark.WORD:
        at += 1
    return (at, pool.items[at]) if at < len(pool.items) and pool.items[at] is Mark.FEE else None


MOST_NAMES = 2
"""Words between an amount and the fee that it is. Moves with tests/test_sums_in_english.py."""
