"""Hours told by the time of the day or by the days of the week: each is a part of the whole.

"Every evening 3 hours" are those of a day, "2 hours in the morning and 1.5 at night" are added up
to those of a day, and "8 hours on Saturday and 4 on Sunday" to those of a week.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.model import Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money

MOST_WORDS_BETWEEN = 4
"""Words without a meaning between a length and the time of the day that it is for: "do ghante
nikal sakti hu aur raat ko". Moves with tests/test_calculation_times.py."""

LEAST_STRETCHES = 2

_BETWEEN = frozenset(
    (
        Mark.OF,
        Mark.AT,
        Mark.IN,
        Mark.AND,
        Mark.PLUS,
        Mark.PER,
        Mark.EVERY,
        Mark.BREAK,
        Mark.WORD,
        Mark.THEN,
        Mark.FOR,
        Mark.TO,
        Mark.PAST,
        Mention(Time.DAY),
        Mention(Time.DAY, marked=True),
    )
)
"""What may stand between two stretches of one day; money or a limit makes them something else."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One of the lengths or times of a run, and where it stands."""

    place: int
    length: Lasting | None


def with_daytimes(found: list[Item]) -> list[Item]:
    """The items with the stretches of a day or week as one length, and "every evening" as a day."""
    for said in (Mark.DAYTIME, Mark.NAMED_DAY):
        if said in found:
            found = _added_up(found, said)
    return _daily(_without_clock(found)) if Mark.DAYTIME in found else found


def _without_clock(found: list[Item]) -> list[Item]:
    """ "9 in the morning" is no length."""
    return [
        Mark.WORD if isinstance(item, Bare) and _is_clock(found[place + 1 : place + 4]) else item
        for place, item in enumerate(found)
    ]


def _is_clock(following: Sequence[Item]) -> bool:
    if Mark.DAYTIME not in following:
        return False
    between = following[: following.index(Mark.DAYTIME)]
    return between[:1] in ([Mark.IN], [Mark.AT]) and _OF_CLOCK.issuperset(between)


_OF_CLOCK = frozenset((Mark.IN, Mark.AT, Mark.OF))


def _daily(found: list[Item]) -> list[Item]:
    """ "every evening", "har shaam", "a night" as "every day"."""
    done: list[Item] = []
    for item in found:
        if item is Mark.DAYTIME and done and done[-1] in (Mark.PER, Mark.EVERY):
            done[-1] = Mention(Time.DAY, marked=True)
        else:
            done.append(item)
    return done


def _added_up(found: list[Item], said: Mark) -> list[Item]:
    for run in _runs(found, said):
        lengths = [one.length for one in run if one.length]
        times = len(run) - len(lengths)
        hourly = any(length.unit is Time.HOUR for length in lengths)
        if LEAST_STRETCHES <= len(lengths) <= times and hourly:
            start, end = run[0].place, run[-1].place
            while start and found[start - 1] in (Mark.PER, Mark.EVERY):
                start -= 1
            kept = [item for item in found[run[0].place : end] if item is Mark.WORD]
            once = _is_past(found)
            whole = _whole(lengths, said, once)
            return [*found[:start], *whole, *kept, *found[end + 1 :]]
    return found


def _is_past(found: Sequence[Item]) -> bool:
    """Whether hours are those of one time: "worked 3 hours in the evening", but not "after college
    2 hours, total per month"."""
    if Mark.PAST in found:
        return True
    once = (place for place, item in enumerate(found) if item is Mark.ONCE)
    return any(not _is_of_period(found, place) for place in once)


def _is_of_period(found: Sequence[Item], place: int) -> bool:
    """Whether a total is that of a week, month or year: "mahine ka total", "total in a month"."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(found) and found[at] in _AROUND_TOTAL:
            at += step
        item = found[at] if 0 <= at < len(found) else None
        if isinstance(item, Mention) and item.unit in _LONG:
            return True
    return False


_AROUND_TOTAL = frozenset(
    (Mark.OF, Mark.IN, Mark.PER, Mark.EVERY, Mark.FOR, Mark.HOW_MUCH, Mark.RATE)
)
_LONG = (Time.WEEK, Time.MONTH, Time.YEAR)


def _whole(lengths: Sequence[Lasting], said: Mark, once: bool) -> list[Item]:
    """All the lengths as one, and what it is for; the same on each day of a week is a day's."""
    each = {(_hours(one.low, one), _hours(one.high, one)) for one in lengths}
    if said is Mark.NAMED_DAY and len(each) == 1 and not once:
        [(low, high)] = each
        days = Decimal(len(lengths))
        daily = Mention(Time.DAY, marked=True)
        return [Lasting(low, high, Time.HOUR), daily, Lasting(days, days, Time.DAY)]
    low = sum((_hours(one.low, one) for one in lengths), Decimal(0))
    high = sum((_hours(one.high, one) for one in lengths), Decimal(0))
    unit = Time.DAY if said is Mark.DAYTIME else Time.WEEK
    return [Lasting(low, high, Time.HOUR), *(() if once else (Mention(unit, marked=True),))]


def _hours(length: Decimal, of: Lasting) -> Decimal:
    return length / 60 if of.unit is Time.MINUTE else length


def _runs(found: Sequence[Item], said: Mark) -> Iterator[list[_Stretch]]:
    """Lengths and times of the day by turns: "2 hours morning, 3 hours night"."""
    run: list[_Stretch] = []
    words = 0
    for place, item in enumerate(found):
        stretch = _stretch(found, place, said, run)
        if stretch is None:
            words += item is Mark.WORD
            if item in _BETWEEN and words <= MOST_WORDS_BETWEEN:
                continue
            yield run
            run, words = [], 0
            continue
        if run and (run[-1].length is None) is (stretch.length is None):
            yield run
            run = []
        run.append(stretch)
        words = 0
    yield run


def _stretch(
    found: Sequence[Item], place: int, said: Mark, run: Sequence[_Stretch]
) -> _Stretch | None:
    """A length or a time of the day; None for all else, so for the hour of a clock ("at 5")."""
    item = found[place]
    before = found[place - 1] if place else None
    after = found[place + 1] if place + 1 < len(found) else None
    open_ = bool(run) and run[-1].length is not None
    if item is said or (item is Mark.THEN and open_ and said is Mark.DAYTIME):
        return _Stretch(place, None)  # "an hour before class and two after"
    if isinstance(item, Lasting) and item.unit in CLOCK:
        return _Stretch(place, item)
    if isinstance(item, Bare) and item.per is None and before is not Mark.AT and run:
        return _Stretch(place, Lasting(item.low, item.high, Time.HOUR))
    hour = isinstance(item, Mention) and item.unit is Time.HOUR
    if hour and said in (before, after, *found[place + 2 : place + 4]):
        return _Stretch(place, Lasting(Decimal(1), Decimal(1), Time.HOUR))  # "ساعة الصبح"
    return None


def use_parts_of_a_week(
    pool: Pool, found: Sequence[tuple[int, Lasting]], with_period: Mapping[int, int | None]
) -> None:
    """Use up hours that are among those of a week: "2 hours in the evening, with the weekend it
    comes to 16 hours a week".
    """
    weeks = [
        x.low
        for p, x in found
        if (at := with_period[p]) is not None
        and isinstance(of := pool.items[at], Mention)
        and of.unit is Time.WEEK
    ]
    if len(weeks) != 1 or Mark.DAYTIME not in pool.marks:
        return
    for place, lasting in found:
        if with_period[place] is None and lasting.high < weeks[0] and _near_daytime(pool, place):
            pool.use(place)


def of_each_day(pool: Pool, hours: Span) -> bool:
    """Whether hours of which only the part of the day is told are those of each day: "2 hours after
    college, how much a month"; "worked 3 hours in the evening" are of one."""
    if Mark.DAYTIME not in pool.marks or Mark.TIMES in pool.marks or _is_past(pool.items):
        return False
    repeated = any(mention.unit in _LONG for _, mention in pool.all(Mention))
    repeated = repeated or any(isinstance(x, Money) and x.per in _LONG for x in pool.items)
    places = (p for p, x in enumerate(pool.items) if isinstance(x, Lasting) and x.unit in CLOCK)
    return (
        repeated
        and hours.high <= MOST_HOURS_OF_A_DAYTIME
        and any(_near_daytime(pool, place) for place in places)
    )


def unclear(pool: Pool) -> bool:
    """Whether nobody knows what hours are for: "4 on Saturday" beside those of weekdays, or "2
    hours morning and evening", each or both."""
    if Mark.NAMED_DAY in pool.marks:
        return True
    if pool.items.count(Mark.DAYTIME) < LEAST_STRETCHES:
        return False
    times = [place for place, item in enumerate(pool.items) if item is Mark.DAYTIME]
    pairs = ((a, b) for a, b in pairwise(times) if _JOINED.issuperset(pool.items[a + 1 : b]))
    if not any(pairs):
        return False
    lengths = [place for place, x in pool.all(Lasting) if x.unit is Time.HOUR]
    return any(not _has_period(pool, place) for place in lengths)


def _has_period(pool: Pool, place: int) -> bool:
    sides = (pool.beside(place, 1), pool.beside(place, -1))
    return any(side is not None and isinstance(side[1], Mention) for side in sides)


_JOINED = frozenset((Mark.AND, Mark.OF, Mark.IN, Mark.PER, Mark.EVERY, Mark.AT))


def _near_daytime(pool: Pool, place: int) -> bool:
    around = pool.items[max(0, place - REACH_OF_DAYTIME) : place + REACH_OF_DAYTIME + 1]
    return Mark.DAYTIME in around


MOST_HOURS_OF_A_DAYTIME = 8
"""More hours beside "after college" may be those of a week. Moves with
tests/test_calculation_times.py."""
REACH_OF_DAYTIME = 6
"""Items between hours and the part of the day: "after college I can sit for 2 hours"."""
