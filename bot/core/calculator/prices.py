"""Which amounts are rates, pay for a task, targets, or sums to convert and to deduct from."""

from dataclasses import replace

from bot.core.calculator.lumps import beyond_an_hour, next_to_nothing
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money, Percent, Tasks, Wish

_SAID_PRICE = (Mark.OF, Mark.AT, Mark.EQUALS, Mark.RATE)
_WORDS_BETWEEN = 3
_TASK_REACH = 3
_TIMED_TASK_REACH = 6
"""Items between a task and its pay where the only time is minutes: "ek task 45 minute ka hai aur 2
rupaye milte hai"."""


def rates(pool: Pool) -> list[Money]:
    """What an hour pays, in the order of the text: "$45/h", "الساعة ب 20", "rate 45"."""
    found = [*_hourly(pool), *_after_an_hour(pool)]
    if not found:
        found = _two_apart(pool) or _named_rate(pool)
    for place, rate in list(found) if len(found) == 1 else ():
        found += _compared(pool, place, rate)
    if len(found) == 1 and Mark.MORE in pool.marks:
        found += _other_rate(pool, *found[0])
    found.sort(key=lambda one: one[0])
    for place, _ in found:
        pool.use(place)
    return [rate for _, rate in found]


def _two_apart(pool: Pool) -> list[tuple[int, Money]]:
    """ "One pays 16 dollars, the other 19, 25 hours, what is the difference": two amounts of which
    none says that it is an hour's."""
    found = [(place, x) for place, x in pool.amounts() if x.per is None]
    timed = any(lasting.unit is Time.HOUR for _, lasting in pool.all(Lasting))
    if len(found) != 2 or not timed or len(pool.amounts()) != 2 or Mark.MORE not in pool.marks:
        return []
    (_, one), (place, other) = found
    either = Mark.VERSUS in pool.marks or pool.marks.isdisjoint(_TAKEN)
    either = either and not any(pool.distance(p, (Mark.GOAL,), -1) for p, _ in found)
    if not isinstance(one, Money) or beyond_an_hour(one) or beyond_an_hour(other) or not either:
        return []
    like = one.low <= MOST_APART * other.low and other.low <= MOST_APART * one.low
    if not like or (isinstance(other, Money) and other.currency != one.currency):
        return []
    return [(found[0][0], one), (place, Money(other.low, other.high, one.currency))]


def _other_rate(pool: Pool, place: int, rate: Money) -> list[tuple[int, Money]]:
    """ "One pays $14 an hour and the other 19, 25 hours, what is the difference": only one of two
    rates says that it is one of an hour."""
    left = [(p, x) for p, x in pool.amounts() if p != place and x.per is None]
    timed = any(lasting.unit is Time.HOUR for _, lasting in pool.all(Lasting))
    if len(left) != 1 or not timed or not pool.marks.isdisjoint(_TAKEN) or _of_a_limit(pool):
        return []
    [(other, price)] = left
    if pool.distance(other, (Mark.GOAL,), -1):
        return []
    around = (*pool.items[max(other - 1, 0) : other], *pool.items[other + 1 : other + 2])
    if isinstance(price, Bare) and around == (Mark.WORD, Mark.WORD):
        return []  # "i know 40 people"
    currency = price.currency if isinstance(price, Money) else None
    like = rate.low <= MOST_APART * price.low and price.low <= MOST_APART * rate.low
    if not like or currency not in (None, rate.currency):
        return []
    return [(other, Money(price.low, price.high, currency or rate.currency))]


def _of_a_limit(pool: Pool) -> bool:
    """Whether a second rate is what is paid after a limit; "max 18 hours a week" is none."""
    later = not pool.marks.isdisjoint((Mark.THEN, Mark.TOOK))
    return Mark.LIMIT in pool.marks and later


_TAKEN = (Mark.FEE, Mark.CUT, Mark.MINUS, Mark.VERSUS)
MOST_APART = 4
"""A second amount more than so many times as high or low is no rate beside the first. Moves with
tests/test_asked_sums.py."""


def _hourly(pool: Pool) -> list[tuple[int, Money]]:
    return [(place, money) for place, money in pool.all(Money) if money.per is Time.HOUR]


def _after_an_hour(pool: Pool) -> list[tuple[int, Money]]:
    """ "الساعة ب 14 دولار", "ek ghante ka 20 dollar", "per hour 45": the hour first."""
    for place, item in enumerate(pool.items):
        one = isinstance(item, Lasting) and item.unit is Time.HOUR and item.low == 1
        hour = isinstance(item, Mention) and item.unit is Time.HOUR and pool.free(place)
        if not (one and item.low == item.high) and not hour:  # type: ignore[union-attr]
            continue
        following, before = pool.beside(place, 1), pool.beside(place, -1)
        if following is None or not pool.free(following[0]):
            continue
        if before and isinstance(before[1], Tasks):
            continue  # "8 tasks an hour at 1.5 dollars each"
        at, price = following
        tied = any(pool.items[p] in _SAID_PRICE for p in range(place + 1, at))
        marked = isinstance(item, Mention) and item.marked
        if isinstance(item, Lasting) and not item.spelt and not tied:
            continue  # "1 hour 20 dollars" is no price, "1 ghante ka 20 dollar" is
        if isinstance(price, Money) and price.per is None:
            pool.use(place)
            return [(at, price)]
        counted = isinstance(item, Lasting) and _priced_by_task(pool)
        if isinstance(price, Bare) and price.per is None and (tied or marked) and not counted:
            pool.use(place)
            return [(at, Money(price.low, price.high, None))]
    return []


def _priced_by_task(pool: Pool) -> bool:
    """Whether a task has a price: "ek task ke 5 rupaye, 1 ghante me 40 ho jate hai" are tasks."""
    about = Mark.TASK in pool.marks or bool(pool.all(Tasks))
    return about and any(m.currency and m.per in (None, Mark.TASK) for _, m in pool.all(Money))


def _named_rate(pool: Pool) -> list[tuple[int, Money]]:
    """ "20$ rate", "وسعري 8", "rate 45"."""
    for place, item in pool.amounts():
        beside = [pool.beside(place, step) for step in (1, -1)]
        asked = Mark.HOW_MUCH in pool.marks and beyond_an_hour(item)  # "1300 ke liye rate kitna"
        if asked or item.per is not None:
            continue
        if any(at is not None and at[1] is Mark.RATE for at in beside):
            currency = item.currency if isinstance(item, Money) else None
            return [(place, Money(item.low, item.high, currency))]
    return []


def _compared(pool: Pool, place: int, rate: Money) -> list[tuple[int, Money]]:
    """The other side of "18 vs 27 an hour"."""
    for step in (1, -1):
        if Mark.MORE in pool.marks and pool.items[place + step : place + 2 * step : step] == [
            Mark.AND
        ]:
            other = pool.beside(place, step)  # "15 aur 20 dollar ghante me kitna fark"
            if other and isinstance(other[1], Bare) and other[1].per is None:
                return [(other[0], Money(other[1].low, other[1].high, rate.currency))]
        joint = pool.beside(place, step)
        if joint is None and pool.items[place + step : place + 3 * step : step] == _BREAK_VERSUS:
            joint = (place + 2 * step, Mark.VERSUS)  # "9 an hour, vs 14"
        while joint and joint[1] is Mark.WORD and abs(joint[0] - place) <= _WORDS_BETWEEN:
            joint = pool.beside(joint[0], step)  # "instead of 30 dollars they now pay 22 an hour"
        if joint is None or joint[1] is not Mark.VERSUS:
            continue
        other = pool.beside(joint[0], step)
        if other and pool.free(other[0]) and isinstance(other[1], Money | Bare):
            price = other[1]
            if price.per in (None, Time.HOUR):
                currency = price.currency if isinstance(price, Money) else None
                one = Money(price.low, price.high, currency or rate.currency)
                return [(other[0], one)] if price.per is None else []
    return []


_BREAK_VERSUS = [Mark.BREAK, Mark.VERSUS]


def task_pay(pool: Pool, priced: bool) -> Money | None:
    """What a task pays: "$3 a task", "ek task ke 2 dollar", "التاسك بدولار ونص".

    `priced`: the text has an hourly rate, so that other money need not be a task's.
    """
    for place, money in pool.all(Money):
        if money.per is Mark.TASK:
            pool.use(place)
            return money
    if priced or not (Mark.TASK in pool.marks or pool.all(Tasks)):
        return None
    long = any(lasting.unit is Time.HOUR for _, lasting in pool.all(Lasting))
    of_hours = long and {Mark.UNPAID, Mark.FOR} <= pool.marks  # "$30 for 2 hours, 1 unpaid"
    for place, money in pool.all(Money) if not of_hours else ():
        if money.per is None and _by_a_task(pool, place):
            pool.use(place)
            for at, tasks in pool.all(Tasks):
                if tasks.count == 1:
                    pool.use(at)
            return money
    if any(tasks.count != 1 for _, tasks in pool.all(Tasks)):
        return _for_each(pool)
    return _nameless_of_a_task(pool)


def _nameless_of_a_task(pool: Pool) -> Money | None:
    """ "Task pays 0.85 and takes 4 minutes, what's that hourly": it can only be money."""
    bare, lengths = pool.all(Bare), pool.all(Lasting)
    timed = len(lengths) == 1 and lengths[0][1].unit is Time.MINUTE
    if len(bare) != 1 or pool.all(Money) or not (timed and pool.names_an_hour()):
        return None
    [(place, number)] = bare
    if number.per is not None or not _by_a_task(pool, place):
        return None
    for at, _ in [*pool.all(Tasks), (place, number)]:
        pool.use(at)
    return Money(number.low, number.high, None)


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
    return replace(pay, per=None), _with_period_before(pool, found[1][0], wished)


def _each(pool: Pool, place: int, item: Money | Bare) -> bool:
    at = place > 0 and pool.items[place - 1] is Mark.AT
    return item.per is Mark.TASK or at


def _for_each(pool: Pool) -> Money | None:
    """The price in "12 tasks at 3.50 each"."""
    for place, item in pool.amounts():
        loose = isinstance(item, Money) and item.loose and isinstance(item.per, Time)
        if item.per is None or loose:
            pool.use(place)
            if loose and isinstance(item.per, Time):
                # "30 टास्क 25 रुपये वाले महीने में कितना": the month is what is asked.
                pool.add(Mention(item.per))
            currency = item.currency if isinstance(item, Money) else None
            return Money(item.low, item.high, currency)
    return None


def _by_a_task(pool: Pool, place: int) -> bool:
    timed = any(lasting.unit is Time.MINUTE for _, lasting in pool.all(Lasting))
    reach = _TIMED_TASK_REACH if timed and len(pool.all(Money)) == 1 else _TASK_REACH
    around = pool.items[max(place - reach, 0) : place + reach + 1]
    return any(item is Mark.TASK or isinstance(item, Tasks) for item in around)


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
    return _with_period_before(pool, place, money)


def _with_period_before(pool: Pool, place: int, money: Money) -> Money:
    """ "mahine ka 900 dollar": the amount with the period that stands before it."""
    before = pool.beside(place, -1)
    if money.per is None and before and isinstance(before[1], Mention) and pool.free(before[0]):
        pool.use(before[0])
        return replace(money, per=before[1].unit)
    return money


def _hours_wanted(pool: Pool) -> bool:
    """ "700 dollars a month at 14, hours a week?": hours without a number, and a goal."""
    hour = any(m.unit is Time.HOUR and not m.marked for _, m in pool.all(Mention))
    sums = [money for _, money in pool.all(Money) if isinstance(money.per, Time)]
    return hour and (Mark.GOAL in pool.marks or bool(sums))


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


def amount_for_hours(pool: Pool, hours: Span | None) -> Money | None:
    """An amount of money that some hours brought, where their rate is asked for."""
    found = pool.all(Money)
    if hours is None or len(found) != 1:
        return None
    place, money = found[0]
    tied = not pool.marks.isdisjoint((Mark.FOR, Mark.PAST, Mark.THEN, Mark.UNPAID))
    if money.per is None and not tied and next_to_nothing(money, hours.low):
        return None  # "the hourly is 11 dollars, worked 20 hours": of all of them it is no pay
    at = place > 0 and pool.items[place - 1] is Mark.AT and money.per is None
    if at and {Mark.UNPAID, Mark.PAID} & pool.marks and not beyond_an_hour(money):
        return None  # "5 hrs unpaid, 15 hrs at 16$, what is that hourly"
    sure = not money.loose or beyond_an_hour(money)
    fixed = money.per in (Time.DAY, Time.WEEK, Time.MONTH, Time.YEAR) and sure
    if not fixed and not pool.names_an_hour() and Mark.REAL not in pool.marks:
        return None
    pool.use(place)
    return _with_period_before(pool, place, money)


def money_as_rate(pool: Pool) -> list[Money]:
    """Money beside hours is what one hour pays, unless it says otherwise."""
    found = [(p, m) for p, m in pool.all(Money) if m.per is None or m.loose]
    if len(found) == 1 and Mark.MORE in pool.marks and (other := _versus(pool, found[0][0])):
        return other
    taken: list[Money] = []
    for place, money in found:
        alone = not taken or Mark.VERSUS in pool.marks or Mark.MORE in pool.marks
        if alone and len(taken) < 2:
            pool.use(place)
            taken.append(replace(money, per=None))
            if isinstance(money.per, Time) and money.per is not Time.HOUR:
                pool.take_as(place, Mention(money.per))  # "20 dollars monthly?" asks for a month
                pool.release(place)
    return taken


def _versus(pool: Pool, place: int) -> list[Money]:
    """The two rates of "24 dollar wala ya 18.5 wala, 35 ghante", of which one has a currency."""
    money = pool.items[place]
    for step in (1, -1):
        joint = pool.beside(place, step)
        other = pool.beside(joint[0], step) if joint and joint[1] is Mark.VERSUS else None
        bare = other[1] if other else None
        if not isinstance(bare, Bare) or not isinstance(money, Money) or not other:
            continue
        if money.per is None and bare.per is None:
            pool.use(place)
            pool.use(other[0])
            return [money, replace(money, low=bare.low, high=bare.high)][::step]
    return []


def first_hours_as_rate(pool: Pool) -> list[Money]:
    """ "45 ghanta 20 ghante hafta": of two numbers of hours without any money the first is pay."""
    for place, lasting in pool.all(Lasting):
        if lasting.unit is Time.HOUR and Mark.AMONG not in pool.marks:
            pool.use(place)
            return [Money(lasting.low, lasting.high, None)]
    return []


def largest(pool: Pool) -> Money | None:
    """The amount that shares are taken from, beside smaller ones such as a fixed fee."""
    found = pool.amounts()
    if not found:
        return None
    place, item = max(found, key=lambda one: one[1].low)
    pool.use(place)
    per = item.per if isinstance(item, Money) else None
    return Money(item.low, item.high, item.currency if isinstance(item, Money) else None, per)


def plain_amount(pool: Pool) -> Money | None:
    """An amount to convert or to deduct from; a bare one only where that is plainly asked."""
    for place, money in pool.all(Money):
        pool.use(place)
        return _with_period_before(pool, place, money)
    asked = Mark.CONVERT in pool.marks or any(isinstance(i, Wish | Percent) for i in pool.items)
    for place, bare in pool.all(Bare) if asked else ():
        pool.use(place)
        return Money(bare.low, bare.high, None)
    return None
