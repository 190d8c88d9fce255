"""Tasks beside the hours that all of them take: "20 tasks a day, it takes me 4 hours"."""

from bot.core.calculator.hours import period_beside
from bot.core.calculator.limits import MINUTES_OF
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.model import Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Lasting, Tasks


def hours_of_all(pool: Pool) -> Span | None:
    """The hours that several tasks took, and none that one of them takes ("2 hours each")."""
    if not any(tasks.count > 1 for _, tasks in pool.all(Tasks)):
        return None
    lengths = [(place, x) for place, x in pool.all(Lasting) if x.unit in CLOCK]
    if len(lengths) != 1:
        return None
    [(place, hours)] = lengths
    following = pool.items[place + 1 : place + 3]
    if Mark.BREAK in following:
        following = following[: following.index(Mark.BREAK)]  # "4 hours, hourly?"
    each = not _ONE.isdisjoint(following) or Mark.TASK in pool.items[max(0, place - 3) : place]
    if hours.unit is not Time.HOUR or each or not pool.near(place, (Mark.TOOK,)):
        return None
    pool.use(place)
    return Span(hours.low, hours.high)


def hours_of_each(pool: Pool) -> tuple[Span, Period | None] | None:
    """The hours of all the tasks where those of one are told, and for which period: "1.5 hours on
    each task, 10 tasks a day"."""
    counts = [(place, x) for place, x in pool.all(Tasks) if x.count > 1 and x.high is None]
    lengths = [(place, x) for place, x in pool.all(Lasting) if x.unit in CLOCK]
    if len(counts) != 1 or len(lengths) != 1 or not _is_of_one(pool, lengths[0][0]):
        return None
    [(at, tasks)], [(place, length)] = counts, lengths
    pool.use(at)
    pool.use(place)
    minutes = tasks.count * MINUTES_OF[length.unit]
    low, high = (one * minutes / MINUTES_OF[Time.HOUR] for one in (length.low, length.high))
    return Span(low, high), period_beside(pool, at)


def _is_of_one(pool: Pool, place: int) -> bool:
    """ "2 hours each", "2 hours on every task", "har task me 2 ghante"."""
    plain = [item for item in pool.items[place + 1 : place + 4] if item not in _BETWEEN]
    behind = plain[:1] == [Mark.PER] and plain[1:2] in ([], [Mark.BREAK], [Mark.TASK])
    before = [item for item in pool.items[max(0, place - 5) : place] if item not in _BETWEEN]
    return behind or before[-2:] in ([Mark.PER, Mark.TASK], [Mark.EVERY, Mark.TASK])


def asks_hourly(inputs: Inputs, pool: Pool) -> bool:
    """Whether it is asked what an hour comes to with so many tasks: "is that a good hourly?"."""
    timed = inputs.minutes is not None or inputs.hours is not None
    if inputs.tasks is None or not timed or inputs.wanted is not None:
        return False
    return pool.names_an_hour()


_BETWEEN = (Mark.WORD, Mark.OF, Mark.AT, Mark.IN, Mark.FOR, Mark.TOOK)
_ONE = frozenset((Mark.PER, Mark.EVERY, Mark.TASK))
