"""What lowers the pay: fees, tax, unpaid time, time limits; and a person's own exchange rate."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeGuard

from bot.core.calculator.model import Deductions
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money, Percent, Wish
from bot.core.calculator.spellings import Mark, Time

_MINUTES = {Time.MINUTE: Decimal(1), Time.HOUR: Decimal(60)}
_KINDS = (Mark.FEE, Mark.CUT, Mark.TAX, Mark.FIX, Mark.GST, Mark.MARGIN, Mark.UNPAID)


def deductions(pool: Pool) -> tuple[Deductions, Decimal | None]:
    """The shares that are taken off, and the share of hours that nobody pays for.

    A percentage that does not say what for is a fee. GST counts on the fees; where there is none,
    it is a tax on all.
    """
    found: dict[Mark, Decimal] = {}
    shares = pool.all(Percent)
    step = _names_first(pool, shares[0][0]) if shares else 1
    for place, percent in shares:
        unpaid = Mark.UNPAID in pool.marks and not pool.all(Lasting)
        kind = _kind(pool, place, step) or (Mark.UNPAID if unpaid else Mark.FEE)
        if found.setdefault(kind, percent.share) == percent.share:
            pool.use(place)  # else it is left over: one fee of two would be a wrong sum
    for kind, place, number in _plain_shares(pool):
        if found.setdefault(kind, number) == number:
            pool.use(place)
    fixed = _fixed_fee(pool)
    gst, tax = found.get(Mark.GST), found.get(Mark.TAX)
    if gst is not None and tax is None and fixed is None and Mark.FEE not in found:
        gst, tax = None, gst
    taken = Deductions(
        lost=found.get(Mark.FIX),
        fee=found.get(Mark.FEE),
        fixed=fixed,
        gst=gst,
        margin=found.get(Mark.MARGIN),
        tax=tax,
    )
    return taken, found.get(Mark.UNPAID)


def _plain_shares(pool: Pool) -> Iterator[tuple[Mark, int, Decimal]]:
    """ "tax 30": a tax is told in percent, also without saying so."""
    for place, bare in pool.all(Bare):
        before = pool.items[place - 1] if place else None
        if before in _TOLD_IN_PERCENT and isinstance(before, Mark) and not bare.per:
            yield before, place, bare.low


_TOLD_IN_PERCENT = (Mark.TAX, Mark.GST, Mark.MARGIN)


def fee_of_no_unit(pool: Pool) -> bool:
    """Whether there is a "fee 5", which may be five percent or five dollars."""
    return any(place and pool.items[place - 1] is Mark.FEE for place, _ in pool.all(Bare))


def _names_first(pool: Pool, place: int) -> int:
    """-1 where the kinds come before their shares ("fee 2% gst 18%"), 1 where after."""
    before, after = (_far(pool, place, _KINDS, side) for side in (-1, 1))
    return -1 if before is not None and (before == 1 or before <= (after or before)) else 1


def _kind(pool: Pool, place: int, step: int) -> Mark | None:
    """What a share is for: the nearest word that says it; of two as near, that on the side of
    `step`."""
    said = [
        (far, kind is Mark.CUT, side != step, kind)
        for kind in _KINDS
        for side in (1, -1)
        if (far := _far(pool, place, (kind,), side)) is not None
    ]
    kind = min(said)[3] if said else None
    return Mark.FEE if kind is Mark.CUT else kind


def _far(pool: Pool, place: int, kinds: Sequence[Mark], side: int) -> int | None:
    """Items to the nearest word that says what a share is for; one more behind an "and"."""
    far = pool.distance(place, kinds, side, FARTHEST_KIND)
    if far is None:
        return None
    between = pool.items[min(place, place + far * side) : max(place, place + far * side)]
    return far + (Mark.AND in between or Mark.PLUS in between)


FARTHEST_KIND = 6
"""Items to the word that says what a share is for: "15% of all of my tasks get rejected"."""


def _fixed_fee(pool: Pool) -> Decimal | None:
    """ "$3 fee": a fixed fee, where another amount is what it is taken from."""
    others = len(pool.amounts())
    for place, money in pool.amounts():
        added = place > 1 and pool.items[place - 1] is Mark.PLUS
        after_share = added and isinstance(pool.items[place - 2], Percent)
        if (
            others > 1
            and money.per is None
            and (after_share or (isinstance(money, Money) and _is_fee(pool, place)))
        ):
            pool.use(place)
            return money.low
    return None


def _is_fee(pool: Pool, place: int) -> bool:
    return any(
        beside is not None and beside[1] in (Mark.FEE, Mark.CUT)
        for beside in (pool.beside(place, 1), pool.beside(place, -1))
    )


def limits(pool: Pool, wishes: bool = False) -> tuple[Decimal | None, Decimal | None]:
    """Minutes of a task's time limit and of the time it took: "limit 60 min, took 90 min".

    Where an hourly rate is wished for besides that of the task, the limit alone will do: "40/h,
    limit 60 min, then $20, from when under 35/h?"
    """
    if Mark.LIMIT not in pool.marks:
        return None, None
    lasting = {p: x.low * _MINUTES[x.unit] for p, x in pool.all(Lasting) if x.unit in _MINUTES}
    for place, bare in pool.all(Bare):
        if bare.per is None and _right_after(pool, place, (Mark.LIMIT, Mark.TOOK)):
            lasting[place] = bare.low  # "limit 60, took 90": minutes
    for place, mention in pool.all(Mention):
        if mention.unit is Time.HOUR and _right_after(pool, place, (Mark.LIMIT, Mark.TOOK)):
            lasting[place] = _MINUTES[Time.HOUR]  # "limit an hour", "الحد ساعة"
    places = sorted(lasting)
    limited = [place for place in places if pool.near(place, (Mark.LIMIT,))]
    took = [place for place in places if place not in limited[:1]]
    if limited and not took and wishes:
        pool.use(limited[0])
        return lasting[limited[0]], None
    if not limited or not took:
        return None, None
    for place in (limited[0], took[0]):
        pool.use(place)
    return lasting[limited[0]], lasting[took[0]]


def _right_after(pool: Pool, place: int, marks: tuple[Mark, ...]) -> bool:
    before = pool.beside(place, -1)
    return before is not None and before[1] in marks


def late_rate(pool: Pool) -> tuple[int, Decimal] | None:
    """What is paid after a limit, and where it stands: "then $10"."""
    if Mark.LIMIT not in pool.marks:
        return None
    for place, item in pool.amounts():
        # "limit 60, then 90" are minutes, and "after 20 hours" says when.
        after = pool.distance(place, (Mark.THEN,), -1) or _before_then(pool, place)
        if after and item.low == item.high:
            pool.use(place)
            return place, item.low
    return None


def _before_then(pool: Pool, place: int) -> bool:
    """ "20 after that": "after" with nothing more to come."""
    following = pool.items[place + 1 : place + 4]
    alone = (Mark.WORD, Mark.BREAK, Mark.OF)
    return following[:1] == [Mark.THEN] and all(item in alone for item in following[1:])


def among(pool: Pool) -> tuple[Decimal, Decimal] | None:
    """Hours paid and unpaid where the unpaid ones are told as a part of all.

    "2 of every 10 hours unpaid", "10 में से 2 घंटे अनपेड", "2 من كل 10 ساعات غير مدفوعة".
    """
    unpaid = Mark.UNPAID in pool.marks
    if unpaid is (Mark.PAID in pool.marks):
        return None
    lengths = [(p, x) for p, x in enumerate(pool.items) if _is_length(x) and pool.free(p)]
    for (first, one), (second, other) in pairwise(lengths):
        between = pool.items[first + 1 : second]
        every = first > 0 and pool.items[first - 1] in (Mark.PER, Mark.EVERY)
        loosely = unpaid and (Mark.IN in between or (every and Mark.OF in between))
        part, whole = sorted((_count(one), _count(other)))
        if not (Mark.AMONG in between or loosely) or part == whole:
            continue
        if not _JOINTS.issuperset(between):
            continue
        pool.use(first)
        pool.use(second)
        return (whole - part, part) if unpaid else (part, whole - part)
    return None


_JOINTS = frozenset((Mark.AMONG, Mark.OF, Mark.IN, Mark.PER, Mark.EVERY))


def _is_length(item: object) -> TypeGuard[Lasting | Bare | Mention]:
    """Whether an item is so many hours, or a number that may be."""
    return isinstance(item, Bare) or (
        isinstance(item, Lasting | Mention) and item.unit is Time.HOUR
    )


def _count(length: Lasting | Bare | Mention) -> Decimal:
    return Decimal(1) if isinstance(length, Mention) else length.low


def unpaid(pool: Pool) -> tuple[Decimal | None, Decimal | None]:
    """Hours paid and unpaid, of which the ratio counts: "1 hour unpaid for every 3 paid"."""
    if ratio := among(pool):
        return ratio
    if Mark.UNPAID not in pool.marks:
        return None, None
    step = _direction(pool)
    found: dict[Mark, Decimal] = {}
    lengths: list[tuple[int, Lasting | Bare]] = [*pool.all(Lasting), *pool.all(Bare)]
    for place, item in lengths:
        if isinstance(item, Lasting) and item.unit not in _MINUTES:
            continue
        said = _said(pool, place, step)
        if said is None or said in found:
            continue
        minutes = isinstance(item, Lasting) and item.unit is Time.MINUTE
        found[said] = item.low / 60 if minutes else item.low
        pool.use(place)
    for place, mention in pool.all(Mention):
        said = _said(pool, place, 1) if mention.unit is Time.HOUR else None
        if said and said not in found:
            found[said] = Decimal(1)  # "وساعة غير مدفوعة": an hour
            pool.use(place)
    if Mark.UNPAID not in found:
        return None, None
    return found.get(Mark.PAID), found[Mark.UNPAID]


def _said(pool: Pool, place: int, step: int) -> Mark | None:
    """Whether a length of time is paid or not, as the words on its one side say."""
    at = place
    for _ in range(REACH_OF_PAID):
        at += step
        if not 0 <= at < len(pool.items) or pool.items[at] is Mark.BREAK:
            return None
        item = pool.items[at]
        if item in (Mark.PAID, Mark.UNPAID) and isinstance(item, Mark):
            return item
        if not isinstance(item, Mark):
            return None
    return None


REACH_OF_PAID = 3


def _direction(pool: Pool) -> int:
    """1 where the words follow the numbers ("4h paid"), -1 where they come before."""
    for item in pool.items:
        if item in (Mark.PAID, Mark.UNPAID):
            return -1
        if isinstance(item, Lasting | Bare):
            return 1
    return 1


def own_exchange(pool: Pool) -> Decimal | None:
    """A person's own exchange rate: "1 usd = 84 inr", or "at 84" beside a wished currency."""
    monies = pool.all(Money)
    for (first, one), (second, other) in pairwise(monies):
        equal = Mark.EQUALS in pool.items[first:second]
        if one.low == one.high == 1 and equal and one.currency != other.currency:
            pool.use(first)
            pool.use(second)
            if other.currency:
                pool.items.append(Wish(other.currency))
            return other.low
    if not any(isinstance(item, Wish) for item in pool.items):
        return None
    for place, bare in pool.all(Bare):
        if (
            pool.items[place - 1] is Mark.AT
            and place
            and bare.low == bare.high > 0
            and not bare.per
        ):
            following = pool.beside(place, 1)
            priced = any(m.per is not None or m.currency for _, m in monies)
            if priced and not (following and isinstance(following[1], Lasting)):
                pool.use(place)
                return bare.low
    return None
