"""Rejected work told as a count: "3 out of 20 tasks rejected", "25 tasks, 5 rejected"."""

from decimal import Decimal

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import HUNDRED
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Money, Percent, Tasks

_REACH = 5
"""Items between a count and "rejected": "10 of those tasks got rejected"."""

Count = tuple[int, Decimal]
"""Where a number of tasks stands, and how many they are."""


def rejected_share(pool: Pool) -> tuple[Decimal | None, bool]:
    """The share of the work that is rejected, in percent, where two counts tell it; and whether
    one is told of which nobody knows the whole."""
    if Mark.FIX not in pool.marks:
        return None, False
    places = [place for place, item in enumerate(pool.items) if item is Mark.FIX]
    for place in places:
        beside = [one for step in (-1, 1) if (one := _count_beside(pool, place, step))]
        if not beside or any(isinstance(pool.items[at], Percent) for at, _ in beside):
            continue
        part, whole = _part_and_whole(pool, beside)
        if whole is None or not 0 < part[1] < whole[1]:
            return None, True
        pool.use(part[0])
        if _is_share(pool, part[0], whole[0]):
            pool.use(whole[0])  # "1 of 10 rejected, 50 tasks a day"
        else:
            _use_whole(pool, *whole)
        return part[1] * HUNDRED / whole[1], False
    return None, False


def _part_and_whole(pool: Pool, beside: list[Count]) -> tuple[Count, Count | None]:
    """Of two counts beside the word, or tied by "of", the smaller is rejected."""
    pairs = [(one, tied) for one in beside if (tied := _tied(pool, one[0]))]
    if pairs:
        beside = list(pairs[0])
    if len(beside) > 1:
        small, large = sorted(beside[:2], key=lambda one: one[1])
        return small, large
    [part] = beside
    counts = [(p, x.count) for p, x in pool.all(Tasks) if x.count > 1 and x.high is None]
    others = [one for one in counts if one[0] != part[0]]
    by_task = any(money.per is Mark.TASK for _, money in pool.all(Money))
    if not others and by_task and isinstance(pool.items[part[0]], Bare):
        bare = [(p, x.low) for p, x in pool.all(Bare) if x.per is None and x.low == x.high]
        others = [one for one in bare if one[0] != part[0]]  # "submitted 25, 5 rejected"
    return part, others[0] if len(others) == 1 else None


def _is_share(pool: Pool, part: int, whole: int) -> bool:
    """Whether two counts tell only what share is rejected, as other tasks are those of the work."""
    others = [(at, tasks.count) for at, tasks in pool.all(Tasks) if at not in (part, whole)]
    return any(count > 1 for _, count in others) and _tied(pool, part) is not None


def _count_beside(pool: Pool, place: int, step: int) -> Count | None:
    """The number that stands nearest on one side, with only words between."""
    for far in range(1, _REACH + 1):
        at = place + far * step
        item = pool.items[at] if 0 <= at < len(pool.items) else Mark.BREAK
        if isinstance(item, Mark):
            if item in (Mark.BREAK, Mark.AND, Mark.PLUS):
                return None
            continue
        if isinstance(item, Percent):
            return at, item.share
        return _count(pool, at)
    return None


def _tied(pool: Pool, place: int) -> Count | None:
    """The other number of "3 of 20", "20 में से 3", "1 in 5"."""
    for step in (-1, 1):
        for far in range(2, 2 + _WORDS_BETWEEN + 1):
            at = place + far * step
            if not 0 <= at < len(pool.items):
                break
            if isinstance(pool.items[at], Mark):
                continue
            between = set(pool.items[min(at, place) + 1 : max(at, place)])
            tied = not _TIES.isdisjoint(between) and (_TIES | {Mark.WORD}).issuperset(between)
            return _count(pool, at) if tied else None
    return None


_TIES = frozenset((Mark.OF, Mark.AMONG, Mark.IN))
_WORDS_BETWEEN = 2


def _count(pool: Pool, place: int) -> Count | None:
    item = pool.items[place]
    if not pool.free(place):
        return None
    if isinstance(item, Tasks) and item.high is None:
        return place, item.count
    single = isinstance(item, Bare) and item.low == item.high and item.per is None
    return (place, item.low) if single and isinstance(item, Bare) else None


def _use_whole(pool: Pool, place: int, count: Decimal) -> None:
    """All the tasks stay those that are paid by the task; beside hours, or minutes of one task,
    they say no more than the share."""
    hourly = any(money.per is Time.HOUR for _, money in pool.all(Money))
    if isinstance(pool.items[place], Tasks):
        if hourly:
            pool.use(place)
    elif hourly or pool.all(Lasting):
        pool.use(place)
    else:
        pool.take_as(place, Tasks(count))
