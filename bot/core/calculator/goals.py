"""The sum that is to be reached: "want 2000 a month", "how many tasks for 500"."""

from dataclasses import replace

from bot.core.calculator.hours import HOURS_A_DAY
from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money


def pay_and_target(pool: Pool) -> tuple[Money | None, Money | None]:
    """What a task pays and what is to be reached, where "how many tasks" is asked: of two amounts
    the one "a task" or "at", else the smaller, is the pay."""
    found = [(place, item) for place, item in pool.amounts() if item.per is not Time.HOUR]
    if len(found) != 2 or not pool.all(Money):
        return None, None
    found.sort(key=lambda one: (not _each(pool, *one), one[1].low))
    each, whole = (item for _, item in found)
    if isinstance(whole, Bare) and not pool.distance(found[1][0], (Mark.GOAL,), -1):
        return None, None  # "how many tasks before the 35 dollar tier? i have 60 done"
    other = isinstance(each, Money) and isinstance(whole, Money) and each.currency != whole.currency
    if (not other and each.low > whole.low) or (other and not _each(pool, *found[0])):
        return None, None
    for place, _ in found:
        pool.use(place)
    pay, wished = (
        Money(x.low, x.high, x.currency if isinstance(x, Money) else None, x.per) for _, x in found
    )
    return replace(pay, per=None), with_period_before(pool, found[1][0], wished)


def _each(pool: Pool, place: int, item: Money | Bare) -> bool:
    at = place > 0 and pool.items[place - 1] is Mark.AT
    return item.per is Mark.TASK or at


def target(pool: Pool, rated: bool, timed: bool, asked: Time | None) -> Money | None:
    """The sum to be reached: asked with "how many hours", or wished for ("want 2000 a month")."""
    sums = [(p, m) for p, m in pool.all(Money)]
    if asked in (Time.HOUR, Time.DAY, Time.WEEK, Time.MONTH):
        sums += [(p, Money(b.low, b.high, None, b.per)) for p, b in pool.all(Bare)]
    elif asked is None and not timed and _hours_wanted(pool):
        sums += [(p, Money(b.low, b.high, None, b.per)) for p, b in pool.all(Bare)]
        if len(sums) + rated < 2:
            return None
    elif Mark.GOAL in pool.marks and (rated or timed):
        sums = [(p, m) for p, m in sums if _wished(pool, p, m, rated)]
        if not sums:
            bare = [(p, b) for p, b in pool.all(Bare) if _wished_bare(pool, p, b, rated)]
            sums = [(p, Money(b.low, b.high, None, b.per)) for p, b in bare]
    else:
        return None
    if not sums:
        return None
    place, money = max(sums, key=lambda one: one[1].low)
    if asked is Time.DAY and money.per is Time.DAY and money.loose:
        pool.take_as(place, Mention(Time.DAY))  # "target 900 dollar roz 6 ghante, kitne din"
        return replace(money, per=None)
    pool.use(place)
    return with_period_before(pool, place, money)


def pay_of_a_day(pool: Pool) -> Money | None:
    """What a day pays, where it is asked how many of them a goal takes: "$75 a day, how many days
    to $3000"; the goal is found already."""
    found = pool.amounts()
    if len(found) != 1 or pool.all(Lasting):
        return None
    [(place, item)] = found
    if isinstance(item, Bare) and item.low <= HOURS_A_DAY:
        return None  # "6 a day" are hours
    day = None if item.per is Time.DAY else _day_before(pool, place)
    if item.per is not Time.DAY and (item.per is not None or day is None):
        return None
    if day is not None:
        pool.use(day)
    pool.use(place)
    return Money(item.low, item.high, item.currency if isinstance(item, Money) else None, Time.DAY)


def _day_before(pool: Pool, place: int) -> int | None:
    """Where the day of "every day i make 75 dollars" stands, with nothing that counts between."""
    for at in range(place - 1, max(place - 2 - _WORDS, 0) - 1, -1):
        item = pool.items[at]
        if isinstance(item, Mention) and item.unit is Time.DAY:
            return at if pool.free(at) else None
        if item is Mark.BREAK or not isinstance(item, Mark):
            return None
    return None


def tells_of_a_day(pool: Pool) -> bool:
    """Whether a day is told of that is not the one that is asked for."""
    mentioned = any(mention.unit is Time.DAY for _, mention in pool.all(Mention))
    return mentioned or any(isinstance(x, Money) and x.per is Time.DAY for x in pool.items)


def with_period_before(pool: Pool, place: int, money: Money) -> Money:
    """ "mahine ka 900 dollar": the amount with the period that stands before it."""
    before = pool.beside(place, -1)
    if money.per is None and before and isinstance(before[1], Mention) and pool.free(before[0]):
        pool.use(before[0])
        return replace(money, per=before[1].unit)
    behind = _period_at_the_end(pool, place) if money.per is None else None
    if money.per is None and behind is None and Mark.IN in pool.items[place + 1 : place + 2]:
        behind = _within(pool, place)
    if behind is not None and isinstance(month := pool.items[behind], Mention):
        pool.use(behind)
        return replace(money, per=month.unit)
    return money


def _period_at_the_end(pool: Pool, place: int) -> int | None:
    """Where the month of "1200 dollar bhejne hai mahine me, …" stands: a few words behind the
    amount, at the end of the clause."""
    at = place + 1
    while (
        at < len(pool.items) and pool.items[at] in (Mark.WORD, Mark.GOAL) and at - place <= _WORDS
    ):
        at += 1
    found = pool.items[at] if at < len(pool.items) else None
    rest = [item for item in pool.items[at + 1 : at + 3] if item is not Mark.OF]
    ends = not rest or rest[0] is Mark.BREAK
    long = isinstance(found, Mention) and found.unit in _LONG
    return at if at > place + 1 and long and ends and pool.free(at) else None


_WORDS = 3
"""Between an amount and the month at the end of its clause. Moves with
tests/test_sums_in_hindi.py."""


def _hours_wanted(pool: Pool) -> bool:
    """ "700 dollars a month at 14, hours a week?": hours without a number, and a goal."""
    hour = any(m.unit is Time.HOUR and not m.marked for _, m in pool.all(Mention))
    sums = [money for _, money in pool.all(Money) if isinstance(money.per, Time)]
    within = any(_within(pool, place) for place, money in pool.all(Money) if money.per is None)
    return hour and (Mark.GOAL in pool.marks or bool(sums) or within)


def _within(pool: Pool, place: int) -> int | None:
    """Where the time stands that an amount is to be reached in: "$1000 in 2 weeks", "in a year"."""
    at = place + 1
    while at < len(pool.items) and pool.items[at] in _INSIDE:
        at += 1
    span = pool.items[at] if at < len(pool.items) else None
    long = isinstance(span, Lasting | Mention) and span.unit in (Time.DAY, *_LONG)
    return at if at > place + 1 and long else None


_INSIDE = (Mark.IN, Mark.FOR, Mark.PER, Mark.EVERY, Mark.OF, Mark.WORD)


def _wished(pool: Pool, place: int, money: Money, rated: bool) -> bool:
    """Whether an amount is wished for; without a rate only where it is plainly no rate."""
    if not pool.near(place, (Mark.GOAL,)):
        before = pool.beside(place, -1)  # "mahine ke 1300 dollar ke liye rate kitna hona chahiye"
        led = before is not None and isinstance(before[1], Mention) and before[1].unit in _LONG
        return not rated and (money.per in _LONG or led) and _rate_wanted(pool)
    of_period = money.per not in (None, Time.HOUR) and not money.loose
    return rated or of_period or _asks_rate(pool) or beyond_an_hour(money)


def _wished_bare(pool: Pool, place: int, bare: Bare, rated: bool) -> bool:
    """The same for a number without a currency."""
    if beyond_an_hour(bare) and not rated:
        return pool.near(place, (Mark.GOAL,)) is not None
    return (rated or _asks_rate(pool)) and bool(pool.distance(place, (Mark.GOAL,), -1))


_LONG = (Time.WEEK, Time.MONTH, Time.YEAR)


def _rate_wanted(pool: Pool) -> bool:
    """ "rate kitna chahiye": the goal is what is said with a period, wherever it stands."""
    return {Mark.GOAL, Mark.RATE, Mark.HOW_MUCH} <= pool.marks


def _asks_rate(pool: Pool) -> bool:
    """ "what rate do I need", "hourly?": the rate is what is missing."""
    return pool.names_an_hour() or Mark.RATE in pool.marks
