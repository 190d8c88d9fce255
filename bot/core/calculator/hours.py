"""Which lengths of time are hours of work, working days, or the length of the work as a whole."""

from decimal import Decimal
from itertools import pairwise

from bot.core.calculator import daytimes
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import (
    MINUTES_PER_HOUR,
    MOST_DAYS_A_WEEK,
    WEEKS_PER_YEAR,
    Period,
    Span,
)
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money
from bot.core.calculator.time_off import is_off, times_a_year

HOURS_A_DAY = 24
SHORTER_FIRST = (Time.DAY, Time.WEEK, Time.MONTH, Time.YEAR)
_WEEKS = {Time.WEEK: Decimal(1), Time.MONTH: Decimal(52) / 12, Time.YEAR: Decimal(52)}


def days(pool: Pool) -> tuple[Decimal | None, int | None]:
    """Working days in all ("22 days"), and working days a week ("5 days a week", "6 din")."""
    in_all: Decimal | None = None
    a_week: int | None = None
    for place, lasting in pool.all(Lasting):
        if lasting.unit is not Time.DAY or is_off(pool, place):
            continue
        pool.use(place)
        after = pool.beside(place, 1)
        before = _own_period_before(pool, place)
        tied = before is not None and (before == place - 1 or pool.items[place - 1] is Mark.OF)
        period = after[1] if after and isinstance(after[1], Mention) else None
        if after and period and not tied and period.unit in (Time.WEEK, Time.MONTH):
            if not _asked_behind(pool, after[0]):
                pool.use(after[0])
        elif before is not None:
            pool.use(before)
        elif period is None and _in_all(pool, place):
            in_all = lasting.high  # "7 din tak 6 ghante"
            continue
        if lasting.low == lasting.high and lasting.low in range(1, MOST_DAYS_A_WEEK + 1):
            a_week = a_week or int(lasting.low)
        else:
            in_all = lasting.high
    return in_all, a_week


def _in_all(pool: Pool, place: int) -> bool:
    """ "7 din ka total", "total for 7 days": all there are, and not the days of each week."""
    before = pool.items[max(0, place - 2) : place]
    told = before[-1:] == [Mark.ONCE] or before == [Mark.ONCE, Mark.FOR]
    return told or pool.items[place + 1 : place + 3] == [Mark.OF, Mark.ONCE]


def _asked_behind(pool: Pool, place: int) -> bool:
    """ "5 din, hafte ka kitna": what a week brings is asked."""
    behind = pool.items[place + 1 : place + 3]
    return behind == [Mark.OF, Mark.HOW_MUCH]


def no_week_told(pool: Pool) -> bool:
    """Whether days beside hours are all there are: "3 days, 4 hours each day, how much"; no week or
    month is told or asked for."""
    units = {item.unit for item in pool.items if isinstance(item, Mention | Lasting)}
    pers = {item.per for item in pool.items if isinstance(item, Money | Bare)}
    long = (Time.WEEK, Time.MONTH, Time.YEAR)
    return Time.HOUR in units and units.isdisjoint(long) and pers.isdisjoint(long)


def _own_period_before(pool: Pool, place: int) -> int | None:
    """Where the week of "hafte me 6 din" stands; not that of "20 ghante hafte, 6 din"."""
    before = pool.beside(place, -1)
    if not before or not isinstance(before[1], Mention) or not pool.free(before[0]):
        return None
    owner = pool.beside(before[0], -1)
    if owner and isinstance(owner[1], Lasting):
        other = pool.beside(owner[0], -1)
        return before[0] if other and isinstance(other[1], Mention) else None
    return before[0] if before[1].unit in (Time.WEEK, Time.MONTH) else None


def weeks(pool: Pool) -> tuple[Decimal | None, Decimal | None]:
    """The length of the work in weeks ("for 3 months"), and weeks off in a year."""
    length: Decimal | None = None
    off: Decimal | None = None
    for place, lasting in pool.all(Lasting):
        if lasting.unit not in _WEEKS:
            continue
        pool.use(place)
        in_weeks = lasting.low * _WEEKS[lasting.unit]
        if is_off(pool, place):
            off = (off or Decimal(0)) + in_weeks * times_a_year(pool, place)
        elif _of_a_year(pool, place) and in_weeks < WEEKS_PER_YEAR:
            off = (off or Decimal(0)) + WEEKS_PER_YEAR - in_weeks
        else:
            length = in_weeks
    for place, mention in pool.all(Mention):
        if mention.unit in (Time.WEEK, Time.MONTH) and is_off(pool, place):
            pool.use(place)  # "1 week off"
            off = (off or Decimal(0)) + _WEEKS[mention.unit] * times_a_year(pool, place)
    return length, off


def _of_a_year(pool: Pool, place: int) -> bool:
    """Whether weeks or months are those of each year: "48 weeks a year", "साल में 10 महीने"."""
    sides = (pool.beside(place, 1), pool.beside(place, -1))
    return any(s and isinstance(s[1], Mention) and s[1].unit is Time.YEAR for s in sides)


def of_all_weeks(pool: Pool) -> bool:
    """Whether hours are those of all the weeks beside them: "60 hours in 3 weeks"."""
    found = [(p, x) for p, x in enumerate(pool.items) if isinstance(x, Lasting)]
    for (first, one), (second, other) in pairwise(found):
        between = pool.items[first + 1 : second]
        hours_and_weeks = (one.unit is Time.HOUR) != (other.unit is Time.HOUR)
        long = one.unit in _WEEKS or other.unit in _WEEKS
        if hours_and_weeks and long and between:
            return _WITHIN.issuperset(between)
    return False


_WITHIN = frozenset((Mark.IN, Mark.OF, Mark.PER))


def last_period(pool: Pool) -> Period | None:
    """The week or month that is over and that hours are told of: "last month I logged 42 hours"."""
    for first, second in pairwise(pool.items):
        if first is Mark.PAST and isinstance(second, Mention) and second.unit in _WEEKS:
            return Period(second.unit)
    return None


def week_cap(pool: Pool) -> Decimal | None:
    """The most hours of a week that are paid, beside the hours that one could work.

    "30h a week, cap 20 hours a week"; without a week hours that are too many for a task's limit.
    """
    if Mark.LIMIT not in pool.marks:
        return None
    lengths = [(place, x) for place, x in pool.all(Lasting) if x.unit is Time.HOUR]
    if len(lengths) == 1 and (worked := _worked_beyond(pool, *lengths[0])):
        lengths.append(worked)
    if len(lengths) < 2:
        return None
    limited = [(far, p, x) for p, x in lengths if (far := pool.near(p, (Mark.LIMIT,)))]
    for _, place, lasting in sorted(limited, key=lambda one: one[:2]):
        week = _week_near(pool, place)
        if week is None and lasting.low < LONGEST_TASK:
            continue
        pool.use(place)
        if week is not None:
            pool.use(week)
        return lasting.low
    return None


def _worked_beyond(pool: Pool, place: int, cap: Lasting) -> tuple[int, Lasting] | None:
    """The hours of "max 20 hours a week, I work 30", where nothing else can be meant."""
    found = pool.all(Bare)
    hourly = any(money.per is Time.HOUR for _, money in pool.all(Money))
    if len(found) != 1 or not hourly or _week_near(pool, place) is None:
        return None
    [(at, bare)] = found
    if pool.items[at + 1 : at + 2] == [Mark.WORD]:
        return None  # "for 30 people"
    if bare.per is not None or not cap.low < bare.low <= MOST_HOURS_A_WEEK:
        return None
    if pool.near(place, (Mark.LIMIT,)) is None or pool.near(at, (Mark.THEN, Mark.LIMIT)) == 1:
        return None
    worked = Lasting(bare.low, bare.high, Time.HOUR)
    pool.take_as(at, worked)
    return at, worked


MOST_HOURS_A_WEEK = 100
"""Hours that somebody works in a week; a greater number beside a cap or a year's pay is no such
time. Moves with tests/test_sums_in_english.py."""

LONGEST_TASK = 10
"""Hours: a limit beyond them is that of a week and no task's. Moves with tests/test_offers.py."""


def _week_near(pool: Pool, place: int) -> int | None:
    """Where the week stands that a cap is for; the nearest one, not behind a comma."""
    found = [
        (far, place + far * step)
        for step in (1, -1)
        if (far := pool.distance(place, _WEEK, step)) is not None
    ]
    return min(found)[1] if found else None


_WEEK = (Mention(Time.WEEK), Mention(Time.WEEK, marked=True))


def hours(pool: Pool, minutes_too: bool) -> tuple[Span | None, Period | None]:
    """The hours of work and what they are for; minutes too where no task has them."""
    found = [(p, x) for p, x in pool.all(Lasting) if x.unit is Time.HOUR]
    for one in list(found) if len(found) > 1 else ():
        if one[1].spelt and one[1].low == one[1].high == 1:
            pool.take_as(one[0], Mention(Time.HOUR))  # "160 घंटे काम, एक घंटे का कितना"
            found.remove(one)
    per_hour = Decimal(1)
    if not found and minutes_too:
        found = [(p, x) for p, x in pool.all(Lasting) if x.unit is Time.MINUTE]
        per_hour = Decimal(MINUTES_PER_HOUR)
    if not found:
        return None, None
    with_period = {place: _period_of(pool, place) for place, _ in found}
    if len(found) > 1:
        daytimes.use_parts_of_a_week(pool, found, with_period)
    place, lasting = next((one for one in found if with_period[one[0]]), found[-1])
    pool.use(place)
    period = period_beside(pool, place)
    return Span(lasting.low / per_hour, lasting.high / per_hour), period


def period_of_both(pool: Pool, together: Decimal) -> Period | None:
    """The day or week that hours paid and unpaid are told for: "4 paid and 4 unpaid daily", "30
    hours paid this week and 8 not". It is used up."""
    found = {mention.unit: place for place, mention in pool.all(Mention)}
    unit = Time.DAY if Time.DAY in found and together <= HOURS_A_DAY else Time.WEEK
    if unit not in found:
        return None
    pool.use(found[unit])
    return Period(unit)


def bare_hours(pool: Pool) -> tuple[Span | None, Period | None]:
    """A number counted for a time: "45 20/week"."""
    for place, bare in pool.all(Bare):
        if bare.per in SHORTER_FIRST:
            pool.use(place)
            return Span(bare.low, bare.high), Period(bare.per)
    return None, None


def period_beside(pool: Pool, place: int) -> Period | None:
    """The period that a length or number is for; it is used up."""
    at = _period_of(pool, place)
    if at is None:
        return None
    pool.use(at)
    mention = pool.items[at]
    return Period(mention.unit) if isinstance(mention, Mention) else None


def _period_of(pool: Pool, place: int) -> int | None:
    """Where the period stands that a length is for: the one beside it, the shorter of two.

    "roz 6 ghante mahine ka kitna": the day is for the hours, the month is asked for.
    """
    found: list[tuple[int, int]] = []
    for step in (1, -1):
        beside = pool.beside(place, step)
        if beside and isinstance(beside[1], Mention) and pool.free(beside[0]):
            unit = beside[1].unit
            asked = step == 1 and pool.beside(beside[0], 1)
            if unit in SHORTER_FIRST:
                late = bool(asked and asked[1] is Mark.HOW_MUCH and not beside[1].marked)
                found.append((SHORTER_FIRST.index(unit) + 10 * late, beside[0]))
    return min(found)[1] if found else None
