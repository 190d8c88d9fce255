"""Time limits of tasks: the limit, the time that was taken, and what is paid after the limit."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import MINUTES_PER_HOUR
from bot.core.calculator.pool import REACH, Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money

MINUTES_OF = {Time.MINUTE: Decimal(1), Time.HOUR: Decimal(MINUTES_PER_HOUR)}


def limits(pool: Pool, wishes: bool = False) -> tuple[Decimal | None, Decimal | None]:
    """Minutes of a task's time limit and of the time it took: "limit 60 min, took 90 min".

    Where an hourly rate is wished for besides that of the task, the limit alone will do: "40/h,
    limit 60 min, then $20, from when under 35/h?"
    """
    if Mark.LIMIT not in pool.marks:
        return None, None
    lasting = {
        p: even(x.low * MINUTES_OF[x.unit]) for p, x in pool.all(Lasting) if x.unit in MINUTES_OF
    }
    for place, bare in pool.all(Bare):
        if bare.per is None and _right_after(pool, place, (Mark.LIMIT, Mark.TOOK)):
            lasting[place] = bare.low  # "limit 60, took 90": minutes
    for place, mention in pool.all(Mention):
        if mention.unit is Time.HOUR and _right_after(pool, place, (Mark.LIMIT, Mark.TOOK)):
            lasting[place] = MINUTES_OF[Time.HOUR]  # "limit an hour", "الحد ساعة"
    limited = _limited(pool, sorted(lasting))
    if limited is None:
        return None, None
    said, took = _limit_and_took(pool, lasting, limited)
    if took is None and not wishes:
        return None, None
    for place in (*said, *(() if took is None else (took,))):
        pool.use(place)
    return lasting[limited], None if took is None else lasting[took]


def _limited(pool: Pool, places: Sequence[int]) -> int | None:
    """Which time is the limit: the first one near the word, but not one that has "took" nearer, as
    in "took 90 min but limit is 60 min"."""
    near = [place for place in places if pool.near(place, (Mark.LIMIT,))]
    plain = [place for place in near if not _took_nearer(pool, place)]
    return next(iter((*plain, *near)), None)


def _took_nearer(pool: Pool, place: int) -> bool:
    took, limit = (pool.near(place, (mark,)) for mark in (Mark.TOOK, Mark.LIMIT))
    if took is None or limit is None:
        return False
    behind = pool.distance(place, (Mark.LIMIT,), -1) == limit  # "limit 60 took 90": the limit's own
    return took < limit or (took == limit and not behind)


def _limit_and_took(
    pool: Pool, lasting: dict[int, Decimal], limited: int
) -> tuple[Sequence[int], int | None]:
    """Where the limit is told, perhaps twice ("the timer is 20 min, only 20 min are paid, I take
    30"), and where the time that the task took."""
    again = [place for place in sorted(lasting) if lasting[place] == lasting[limited]]
    others = [place for place in sorted(lasting) if place not in again]
    if not others:
        others, again = [place for place in again if place != limited], [limited]
    others.sort(key=lambda place: pool.near(place, (Mark.TOOK,)) is None)
    return again, next(iter(others), None)


def _right_after(pool: Pool, place: int, marks: tuple[Mark, ...]) -> bool:
    before = pool.beside(place, -1)
    return before is not None and before[1] in marks


def late_rate(pool: Pool) -> tuple[int, Decimal] | None:
    """What is paid after a limit, and where it stands: "then $10"."""
    if Mark.LIMIT not in pool.marks:
        return None
    for place, item in pool.amounts():
        # "limit 60, then 90" are minutes, and "after 20 hours" says when.
        after = _behind_then(pool, place, item) or _before_then(pool, place)
        if after and item.low == item.high:
            pool.use(place)
            return place, item.low
    return None


def _behind_then(pool: Pool, place: int, item: Money | Bare) -> bool:
    """Whether an amount is what is paid then: "after that it drops to $10"."""
    reach = _REACH_OF_THEN if isinstance(item, Money) else REACH
    far = pool.distance(place, (Mark.THEN,), -1, reach)
    between = pool.items[place - far + 1 : place] if far else []
    hour = (Mention(Time.HOUR), Mention(Time.HOUR, marked=True))
    return bool(far) and all(isinstance(one, Mark) or one in hour for one in between)


_REACH_OF_THEN = 6


def _before_then(pool: Pool, place: int) -> bool:
    """ "20 after that": "after" with nothing more to come."""
    following = pool.items[place + 1 : place + 4]
    alone = (Mark.WORD, Mark.BREAK, Mark.OF)
    return following[:1] == [Mark.THEN] and all(item in alone for item in following[1:])


def flat_or_hourly(pool: Pool) -> bool:
    """ "$24 for the first 30 minutes, then $10": of these, or of an hour of them."""
    for place, money in pool.all(Money):
        tied = pool.items[place + 1 : place + 3] == [Mark.FOR, Mark.LIMIT]
        length = pool.items[place + 3] if tied and place + 3 < len(pool.items) else None
        timed = isinstance(length, Lasting) and length.unit in MINUTES_OF
        if money.per is None and timed and isinstance(length, Lasting):
            return length.low * MINUTES_OF[length.unit] != MINUTES_OF[Time.HOUR]
    return False


def asks_received(pool: Pool) -> bool:
    """ "limit 45 min, it took 75, what did I get": the money, and not only what an hour was."""
    asked = {Mark.HOW_MUCH, Mark.ONCE} & pool.marks and Mark.REAL not in pool.marks
    hours = [place for place, one in pool.all(Mention) if one.unit is Time.HOUR]
    return bool(asked) and not any(pool.near(place, (Mark.HOW_MUCH,)) for place in hours)


def even(minutes: Decimal) -> Decimal:
    """ "1h 20m" as 80 minutes: three thirds of a number fall short of it by the last digit."""
    whole = minutes.quantize(Decimal(1), ROUND_HALF_UP)
    return whole if abs(minutes - whole) < _SHORT else minutes


_SHORT = Decimal("1E-20")
