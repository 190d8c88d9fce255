"""Hours of which a part is not paid, and what of each hour is."""

from decimal import Decimal
from itertools import pairwise
from typing import TypeGuard

from bot.core.calculator.limits import MINUTES_OF
from bot.core.calculator.marks import Mark, Time, marks_in
from bot.core.calculator.paid_spans import in_hours, of_each_paid, spans_paid_or_not, told_of
from bot.core.calculator.pool import REACH, Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money


def among(pool: Pool) -> tuple[Decimal, Decimal] | None:
    """Hours paid and unpaid where the unpaid ones are told as a part of all.

    "2 of every 10 hours unpaid", "10 में से 2 घंटे अनपेड", "2 من كل 10 ساعات غير مدفوعة".
    """
    unpaid = _says_unpaid(pool)
    if unpaid is (Mark.PAID in pool.marks):
        return None
    lengths = [(p, x) for p, x in enumerate(pool.items) if _is_length(x) and pool.free(p)]
    for (first, one), (second, other) in pairwise(lengths):
        between = pool.items[first + 1 : second]
        every = first > 0 and pool.items[first - 1] in _EVERY
        loosely = unpaid and (Mark.IN in between or (every and Mark.OF in between))
        part, whole = sorted((_count(one, other), _count(other, one)))
        tied = _JOINTS.issuperset(between) and (Mark.AMONG in between or loosely)
        longer_first = isinstance(one, Lasting) and whole == _count(one, other)
        if not tied and unpaid and every and longer_first:
            tied = _LOOSE_JOINTS.issuperset(between) and told_of(pool, second, 1)[:1] == [
                Mark.UNPAID
            ]
        tied = tied or (not unpaid and between == [Mark.OF] and _told_of_part(pool, first, second))
        tied = tied or (longer_first and _told_of_all(pool, first, second))
        if not tied or part == whole:
            continue
        pool.use(first)
        pool.use(second)
        return (whole - part, part) if unpaid else (part, whole - part)
    return None


def _told_of_all(pool: Pool, first: int, second: int) -> bool:
    """ "out of 20 hours 15 were paid", "20 ghante me se 15 paid": the part behind the whole."""
    between = pool.items[first + 1 : second]
    led = Mark.AMONG in between or (first > 0 and pool.items[first - 1] is Mark.AMONG)
    behind = pool.items[second + 1 : second + 1 + REACH]
    behind = behind[: behind.index(Mark.BREAK)] if Mark.BREAK in behind else behind
    said = not _PAID_OR_NOT.isdisjoint(marks_in([*between, *behind]))
    return led and said and _OF_WHICH.issuperset(between)


def _told_of_part(pool: Pool, first: int, second: int) -> bool:
    """ "paid 4 hours of 6", "4 hours of 6 paid"."""
    part, whole = pool.items[first], pool.items[second]
    beside = (*pool.items[max(0, first - 1) : first], *pool.items[second + 1 : second + 2])
    fewer = isinstance(part, Lasting) and isinstance(whole, Bare) and part.low < whole.low
    return fewer and Mark.PAID in beside


_PAID_OR_NOT = frozenset((Mark.PAID, Mark.UNPAID))
_OF_WHICH = _PAID_OR_NOT | {Mark.WORD, Mark.OF, Mark.AMONG, Mark.BREAK}


def paid_of(pool: Pool) -> tuple[Decimal, Decimal] | None:
    """ "20 hours a week but only 15 paid": the others are not, and the 20 stay what is worked."""
    if _says_unpaid(pool) or Mark.PAID not in pool.marks or Mark.AMONG in pool.marks:
        return None
    lengths = [(p, x) for p, x in enumerate(pool.items) if _is_length(x) and pool.free(p)]
    whole = next(((p, x) for p, x in lengths if isinstance(x, Lasting)), None)
    if whole is None or whole[1].low != whole[1].high:
        return None
    for place, part in lengths:
        said = place > whole[0] and _paid_behind(pool, place)
        if said and not isinstance(part, Mention) and _shorter(part, whole[1]):
            pool.use(place)
            paid = _count(part, whole[1])
            return paid, _count(whole[1], whole[1]) - paid
    return None


def _shorter(part: Lasting | Bare, whole: Lasting) -> bool:
    return 0 < _count(part, whole) < _count(whole, whole)


def _paid_behind(pool: Pool, place: int) -> bool:
    """Whether a number of hours is followed by "paid", and that by no amount: "15 paid $20"."""
    at = place + 1
    while at < len(pool.items) and pool.items[at] is Mark.WORD and at - place < REACH:
        at += 1
    followed = pool.items[at : at + 2]
    return followed[:1] == [Mark.PAID] and not any(isinstance(x, Money) for x in followed)


def _says_unpaid(pool: Pool) -> bool:
    return not pool.marks.isdisjoint((Mark.UNPAID, Mark.LOST))


def _says_paid(pool: Pool) -> bool:
    """Whether hours are said to be paid; "I'm paid $20 an hour" says it of money."""
    if Mark.PAID not in pool.marks:
        return False
    followed = zip(pool.items, [*pool.items[1:], None], strict=True)
    return any(a is Mark.PAID and not isinstance(b, Money) for a, b in followed)


def of_each_hour(pool: Pool) -> tuple[tuple[Decimal, Decimal] | None, bool]:
    """What of each hour is paid and what is not, and whether a part is told and neither is said.

    "waste 15 minutes of every hour", "har ghante me 10 minute barbaad", "بضيع ربع ساعة كل ساعة".
    """
    if not any(x.unit is Time.MINUTE or x.low < 1 for _, x in pool.all(Lasting)):
        return None, False
    lengths = [(p, x) for p, x in enumerate(pool.items) if _is_length(x) and pool.free(p)]
    for pair in pairwise(lengths):
        (place, part), (at, hour) = pair if isinstance(pair[1][1], Mention) else pair[::-1]
        if not isinstance(part, Lasting) or not isinstance(hour, Mention):
            continue
        share = _count(part, part)
        if not 0 < share < 1 or not _each(pool, place, at) or of_each_paid(pool, at):
            continue  # "15 minutes unpaid with every paid hour" come on top of it
        unpaid = _says_unpaid(pool)
        # Where other time is paid too, nobody knows which the minutes are for.
        beside = unpaid and _is_paid_hour(pool, at) and _times_paid(pool) == 1
        if unpaid is _says_paid(pool) and not beside:
            return None, True
        pool.use(place)
        pool.use(at)
        if beside:
            return (Decimal(1), share), False
        return ((1 - share, share) if unpaid else (share, 1 - share)), False
    return None, False


def _times_paid(pool: Pool) -> int:
    """How often something but the rate is said to be paid; that of "$30/h paid" is no time."""
    pairs = pairwise((Mark.BREAK, *pool.items))
    return sum(b is Mark.PAID and not isinstance(a, Money) for a, b in pairs)


def _is_paid_hour(pool: Pool, at: int) -> bool:
    """Whether it is an hour that is paid, "15 minutes unpaid for every hour paid": they lie beside
    it, and not in it."""
    behind = pool.items[at + 1 : at + 2] == [Mark.PAID]
    priced = behind and isinstance(next(iter(pool.items[at + 2 : at + 3]), None), Money)
    return (behind and not priced) or _led_by_paid(pool, at)


def _led_by_paid(pool: Pool, at: int) -> bool:
    """ "For every paid hour"."""
    before = pool.items[max(at - 2, 0) : at]
    return len(before) > 1 and before[1] is Mark.PAID and before[0] in _EVERY


def _each(pool: Pool, place: int, at: int) -> bool:
    """Whether a short time is one of each hour; beside a task's pay or without an hour's pay "10
    minutes per hour" asks for something else."""
    low, high = sorted((place, at))
    between = pool.items[low + 1 : high]
    if Mark.AMONG in between:
        return _JOINTS.union((Mark.UNPAID, Mark.LOST)).issuperset(between)
    by_task = any(money.per is Mark.TASK for _, money in pool.all(Money))
    if by_task and Mark.BREAK in between:
        return False  # "$15 a task, 10 minutes unpaid, hourly" asks for what an hour comes to
    said = _says_unpaid(pool)
    if said and _is_paid_hour(pool, at):
        between = [item for item in between if item is not Mark.PAID]
    every = at > 0 and (pool.items[at - 1] in _EVERY or _led_by_paid(pool, at))
    hourly = any(money.per is Time.HOUR for _, money in pool.all(Money))
    if not every or not (said or (hourly and Mark.TASK not in pool.marks)):
        return False
    return (_LOOSE_JOINTS if said else _JOINTS).issuperset(between)


_EVERY = (Mark.PER, Mark.EVERY, Mark.AMONG)
_JOINTS = frozenset((Mark.AMONG, Mark.OF, Mark.IN, Mark.PER, Mark.EVERY))
_LOOSE_JOINTS = _JOINTS | {Mark.WORD, Mark.LOST, Mark.TOOK, Mark.BREAK, Mark.UNPAID, Mark.FOR}


def _is_length(item: object) -> TypeGuard[Lasting | Bare | Mention]:
    """Whether an item is so many hours or minutes, or a number that may be."""
    if isinstance(item, Lasting):
        return item.unit in MINUTES_OF
    return isinstance(item, Bare) or (isinstance(item, Mention) and item.unit is Time.HOUR)


def _count(length: Lasting | Bare | Mention, other: Lasting | Bare | Mention) -> Decimal:
    """A length in hours; a bare number has the unit of the other one."""
    if isinstance(length, Mention):
        return Decimal(1)
    told = other if isinstance(length, Bare) else length
    minutes = isinstance(told, Lasting) and told.unit is Time.MINUTE
    return length.low / 60 if minutes else length.low


def unpaid(pool: Pool) -> tuple[Decimal | None, Decimal | None]:
    """Hours paid and unpaid, of which the ratio counts: "1 hour unpaid for every 3 paid".

    All that is told of either adds up: "5 hours of training unpaid and 3 hours of reading unpaid".
    """
    if ratio := among(pool):
        return ratio
    if Mark.UNPAID not in pool.marks:
        return None, None
    found = spans_paid_or_not(pool)
    if Mark.UNPAID not in found.values():
        return None, None
    for place in found:
        pool.use(place)
    paid = [in_hours(pool.items[p]) for p, mark in found.items() if mark is Mark.PAID]
    lost = [in_hours(pool.items[p]) for p, mark in found.items() if mark is Mark.UNPAID]
    return sum(paid, Decimal(0)) if paid else None, sum(lost, Decimal(0))
