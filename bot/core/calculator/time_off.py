"""Time without work: weeks off in a year, days off in a week."""

from decimal import Decimal

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import MOST_DAYS_A_WEEK
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Lasting, Mention


def days_off(pool: Pool, working: int) -> tuple[int | None, Decimal | None, bool]:
    """Working days of a week with days off, weeks off in a year, and whether neither is clear.

    "2 days off a week" leave 5, "10 days off a year" are 2 weeks of 5 days; of "2 days off" alone
    nobody knows. `working`: days of work of a week.
    """
    lengths: list[tuple[int, Lasting | Mention]] = [*pool.all(Lasting), *pool.all(Mention)]
    for place, item in lengths:
        if item.unit is not Time.DAY or not is_off(pool, place):
            continue
        count = item.low if isinstance(item, Lasting) else Decimal(1)
        pool.use(place)
        unit = _use_period_of(pool, place)
        if unit is Time.WEEK and count in range(1, MOST_DAYS_A_WEEK):
            return MOST_DAYS_A_WEEK - int(count), None, False
        if unit in (Time.MONTH, Time.YEAR):
            a_year = count * (12 if unit is Time.MONTH else 1)
            return None, a_year / working, False
        return None, None, True
    return None, None, False


def is_off(pool: Pool, place: int) -> bool:
    """Whether a length of time is one without work: "1 week off", "छुट्टी 2 हफ़्ते"."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(pool.items) and pool.items[at] in _AROUND_OFF:
            at += step
        if 0 <= at < len(pool.items) and pool.items[at] is Mark.OFF:
            return step == 1 or not _off_before(pool, at)
    return False


_AROUND_OFF = (Mark.OF, Mark.WORD, Mark.UNPAID, Mark.PAID, Mark.FOR)


def _off_before(pool: Pool, at: int) -> bool:
    """Whether a word for time off belongs to a length before it: "2 weeks off, 3 months"."""
    before = pool.items[at - 1] if at else None
    return isinstance(before, Lasting | Mention) and before.unit not in (Time.HOUR, Time.MINUTE)


def use_year_of(pool: Pool, place: int) -> None:
    """The year of "4 weeks off a year" is no year that is asked for."""
    _use_period_of(pool, place, (Time.YEAR,))


def _use_period_of(
    pool: Pool, place: int, units: tuple[Time, ...] = (Time.WEEK, Time.MONTH, Time.YEAR)
) -> Time | None:
    """The period that time off is for, behind the word for it or before the length."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(pool.items) and pool.items[at] in _BESIDE_OFF:
            at += step
        item = pool.items[at] if 0 <= at < len(pool.items) else None
        if isinstance(item, Mention) and item.unit in units and pool.free(at):
            pool.use(at)
            return item.unit
    return None


_BESIDE_OFF = (*_AROUND_OFF, Mark.OFF, Mark.PER, Mark.EVERY, Mark.IN)
