"""Time without work: weeks off in a year, days off in a week."""

from decimal import Decimal

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import MOST_DAYS_A_WEEK
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention


def days_off(pool: Pool, working: int) -> tuple[int | None, Decimal | None, bool]:
    """Working days of a week with days off, weeks off in a year, and whether neither is clear.

    "2 days off a week" leave 5, "10 days off a year" are 2 weeks of 5 days; of "2 days off" alone
    nobody knows. `working`: days of work of a week.
    """
    a_week: int | None = None
    weeks: Decimal | None = None
    for count, unit in _days_off(pool):
        if unit is Time.WEEK and count in range(1, MOST_DAYS_A_WEEK) and a_week is None:
            a_week = MOST_DAYS_A_WEEK - int(count)
        elif unit in (Time.MONTH, Time.YEAR):
            a_year = count * (12 if unit is Time.MONTH else 1)
            weeks = (weeks or Decimal(0)) + a_year / (a_week or working)
        else:
            return None, None, True
    return a_week, weeks, False


def _days_off(pool: Pool) -> list[tuple[Decimal, Time | None]]:
    """How many days are off each week, month or year; they are used up. More than a week's without
    a period are of the year, where weeks or other days off of a year stand beside them."""
    lengths: list[tuple[int, Lasting | Mention]] = [*pool.all(Lasting), *pool.all(Mention)]
    off = [(place, item) for place, item in lengths if is_off(pool, place)]
    found: list[tuple[Decimal, Time | None]] = []
    for place, item in off:
        if item.unit is Time.DAY:
            pool.use(place)
            count = item.low if isinstance(item, Lasting) else Decimal(1)
            found.append((count, _use_period_of(pool, place)))
    weeks = any(item.unit in (Time.WEEK, Time.MONTH) for _, item in off)
    if not weeks and not any(unit is Time.YEAR for _, unit in found):
        return found
    year = Time.YEAR
    return [(n, year if unit is None and n > MOST_DAYS_A_WEEK else unit) for n, unit in found]


def count_behind(pool: Pool) -> None:
    """ "Weeks off: 4", "छुट्टी के हफ़्ते 4": the number behind is that of the weeks."""
    for place, bare in pool.all(Bare):
        before = [at for at in range(place) if pool.items[at] not in _BEFORE_COUNT][-2:]
        units = [at for at in before if isinstance(pool.items[at], Mention)]
        if len(before) < 2 or len(units) != 1 or Mark.OFF not in [pool.items[at] for at in before]:
            continue
        unit = pool.items[units[0]]
        if isinstance(unit, Mention) and unit.unit in _LONG:
            pool.take_as(before[0], Lasting(bare.low, bare.high, unit.unit))
            pool.take_as(before[1], Mark.OFF)
            if bare.per is None:
                pool.use(place)
            else:
                pool.take_as(place, Mention(bare.per, marked=True))


_LONG = (Time.DAY, Time.WEEK, Time.MONTH)
_BEFORE_COUNT = (Mark.OF, Mark.EQUALS)


def is_off(pool: Pool, place: int) -> bool:
    """Whether a length of time is one without work: "1 week off", "छुट्टी 2 हफ़्ते"."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(pool.items) and pool.items[at] in _AROUND_OFF:
            at += step
        if 0 <= at < len(pool.items) and pool.items[at] is Mark.OFF:
            return step == 1 or not _off_before(pool, at)
    return _off_with_the_next(pool, place)


def _off_with_the_next(pool: Pool, place: int) -> bool:
    """ "3 weeks and 10 days off per year": both are."""
    joint, other, off = (*pool.items[place + 1 : place + 4], *_NOTHING)[:3]
    yearly = any(isinstance(item, Mention) and item.unit is Time.YEAR for item in pool.items)
    days = isinstance(other, Lasting) and other.unit is Time.DAY
    return yearly and joint is Mark.AND and days and off is Mark.OFF


_NOTHING = (Mark.BREAK,) * 3
"""What stands behind a text."""


_AROUND_OFF = (Mark.OF, Mark.WORD, Mark.UNPAID, Mark.PAID, Mark.FOR)


def _off_before(pool: Pool, at: int) -> bool:
    """Whether a word for time off belongs to a length before it: "2 weeks off, 3 months"."""
    before = pool.items[at - 1] if at else None
    return isinstance(before, Lasting | Mention) and before.unit not in (Time.HOUR, Time.MINUTE)


def times_a_year(pool: Pool, place: int) -> int:
    """How often a year so many weeks are off: "1 week off every month" are 12. The period is used
    up, as the year of "4 weeks off a year" is none that is asked for."""
    return 12 if _use_period_of(pool, place, (Time.MONTH, Time.YEAR)) is Time.MONTH else 1


def _use_period_of(
    pool: Pool, place: int, units: tuple[Time, ...] = (Time.WEEK, Time.MONTH, Time.YEAR)
) -> Time | None:
    """The period that time off is for, behind the word for it or before the length."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(pool.items) and pool.items[at] in _BESIDE_OFF:
            at += step
        item = pool.items[at] if 0 <= at < len(pool.items) else None
        led = step == 1 or item != Mention(Time.MONTH) or pool.items[max(0, at - 1)] in _EACH
        if isinstance(item, Mention) and item.unit in units and pool.free(at) and led:
            pool.use(at)
            return item.unit
    return None


_EACH = (Mark.EVERY, Mark.PER)
_BESIDE_OFF = (*_AROUND_OFF, Mark.OFF, Mark.PER, Mark.EVERY, Mark.IN)
