"""Work by the piece: how long one takes, how many there are, and how many an hour has."""

from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.hours import LONGEST_TASK, SHORTER_FIRST, period_beside
from bot.core.calculator.limits import even
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Tasks


def minutes_of_a_task(pool: Pool) -> Span | None:
    """How long a task takes: minutes, or hours that stand beside "takes"."""
    for place, lasting in pool.all(Lasting):
        told = pool.near(place, (Mark.TOOK,)) or _of_each(pool, place) or _of_one(pool, place)
        each = lasting.unit is Time.HOUR and told
        if lasting.unit is Time.MINUTE or each:
            pool.use(place)
            scale = 60 if each else 1
            of_all = _took_together(pool, place)
            return Span(even(lasting.low * scale / of_all), even(lasting.high * scale / of_all))
    return None


def _took_together(pool: Pool, place: int) -> Decimal:
    """How many tasks a time is for: of "3 tasks in 40 minutes" all three, else one."""
    tied = place > 1 and pool.items[place - 1] in (Mark.IN, Mark.PER)
    done = pool.items[place - 2] if tied else None
    several = isinstance(done, Tasks) and done.high is None and done.count > 1
    return done.count if several and isinstance(done, Tasks) else Decimal(1)


def _of_each(pool: Pool, place: int) -> bool:
    """ "1.5 hours each", "2 hours per task"."""
    following = pool.items[place + 1 : place + 3]
    if following[:1] != [Mark.PER]:
        return False
    return following[1:] in ([], [Mark.BREAK], [Mark.TASK])


def _of_one(pool: Pool, place: int) -> bool:
    """Whether the only time told is that of the task it stands on, and an hour's pay is asked for:
    "task nos sa3a b 11 dollar, kam fel sa3a", "a two hour task for $30, what is that an hour"."""
    lengths = [(p, x) for p, x in pool.all(Lasting) if not (x.spelt and x.low == x.high == 1)]
    asked = pool.names_an_hour() or len(pool.all(Lasting)) > len(lengths)
    if [p for p, _ in lengths] != [place] or not asked or lengths[0][1].high > LONGEST_TASK:
        return False
    if Mark.THEN in pool.marks:
        return False  # "a two hour task at $30 is under review after an hour"
    before = pool.items[place - 1] if place else None
    behind = [item for item in pool.items[place + 1 : place + 3] if item is not Mark.OF][:1]
    short = lengths[0][1].high < 1  # "5 dollar per task 6 hours" may be a day's hours
    told = _is_task(before) or (bool(behind) and (_is_task(behind[0]) or _is_pay(behind[0])))
    return told or (short and _is_pay(before))


def _is_task(item: Item | None) -> bool:
    """Whether a task is named, alone or as one."""
    one = isinstance(item, Tasks) and item.count == 1 and item.high is None
    return one or item is Mark.TASK


def _is_pay(item: Item | None) -> bool:
    return isinstance(item, Money) and item.per is Mark.TASK


def tasks(pool: Pool) -> tuple[Decimal | None, Period | None]:
    """How many tasks, and for which period: "40 tasks a day"."""
    for place, item in pool.all(Tasks):
        pool.use(place)
        period = period_beside(pool, place)
        if item.count != 1 or item.high or period:
            return item.count, period  # "ek task me 5 min" tells of any task
    return None, None


def tasks_of_an_hour(pool: Pool) -> Decimal | None:
    """How many tasks fit into an hour: "10 tasks per hour", "3 مهام بالساعة"."""
    for place, item in pool.all(Tasks):
        sides = (pool.beside(place, 1), pool.beside(place, -1))
        for hour in (*sides, _within_one(pool, place), _behind_hour(pool, place)):
            fits = hour is not None and pool.free(hour[0]) and _is_an_hour(hour[1])
            if fits and hour and item.high is None and item.count > 0:
                pool.use(place)
                pool.use(hour[0])
                return item.count
    for place, bare in pool.all(Bare):
        # "1 ghante me 40 ho jate hai"
        within = _within_one(pool, place) or _in_an_hour(pool, place)
        if within and pool.free(within[0]) and bare.low == bare.high > 0 and bare.per is None:
            pool.use(place)
            pool.use(within[0])
            return bare.low
    return None


def seconds_of_a_piece(pool: Pool) -> int | None:
    """Where the length of a recording stands, "ek audio 30 second ki": it is no time of work where
    the text says how many an hour has."""
    lengths = ((p, x) for p, x in pool.all(Lasting) if x.unit is Time.MINUTE and x.high < 1)
    return next((place for place, _ in lengths), None)


def _within_one(pool: Pool, place: int) -> tuple[int, Lasting] | None:
    """Where the hour of "1 ghante me 40 task" stands."""
    tied = place > 1 and pool.items[place - 1] in (Mark.OF, Mark.IN, Mark.PER)
    hour = pool.items[place - 2] if tied else None
    one = isinstance(hour, Lasting) and hour.unit is Time.HOUR and hour.low == hour.high == 1
    return (place - 2, replace(hour, spelt=True)) if one and isinstance(hour, Lasting) else None


def _in_an_hour(pool: Pool, place: int) -> tuple[int, Mention] | None:
    """Where the hour of "i can do 9 in an hour" stands."""
    hour = pool.beside(place, 1) if pool.items[place + 1 : place + 2] == [Mark.IN] else None
    of_hour = hour is not None and isinstance(hour[1], Mention) and hour[1].unit is Time.HOUR
    return (hour[0], hour[1]) if of_hour and hour and isinstance(hour[1], Mention) else None


def _behind_hour(pool: Pool, place: int) -> tuple[int, Mention] | None:
    """Where the hour of "per hour i do 6 tasks", "بالساعة بخلص 6 مهام" stands."""
    at = place - 1
    while at >= 0 and place - at <= _WORDS_BETWEEN and pool.items[at] is Mark.WORD:
        at -= 1
    hour = pool.items[at] if at >= 0 else None
    marked = isinstance(hour, Mention) and hour.unit is Time.HOUR and hour.marked
    return (at, hour) if marked and isinstance(hour, Mention) else None


_WORDS_BETWEEN = 3


def _is_an_hour(item: object) -> bool:
    """ "an hour", or "ek ghante me" before the tasks."""
    if isinstance(item, Mention):
        return item.unit is Time.HOUR
    one = isinstance(item, Lasting) and item.unit is Time.HOUR and item.spelt
    return one and isinstance(item, Lasting) and item.low == item.high == 1


def bare_tasks(pool: Pool) -> tuple[Decimal | None, Period | None]:
    """A number counted for a time, where the text is about tasks: "60 a day"."""
    for place, bare in pool.all(Bare):
        if bare.per in SHORTER_FIRST and bare.low == bare.high:
            pool.use(place)
            return bare.low, Period(bare.per)
    return None, None
