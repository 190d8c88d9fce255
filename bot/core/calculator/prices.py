"""Which amounts are rates, pay for a task, targets, or sums to convert and to deduct from."""

from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.goals import with_period_before
from bot.core.calculator.lumps import beyond_an_hour, next_to_nothing
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.two_rates import compared, other_rate, two_apart

_SAID_PRICE = (Mark.OF, Mark.AT, Mark.EQUALS, Mark.RATE)
_TASK_REACH = 3
_TIMED_TASK_REACH = 6
"""Items between a task and its pay where the only time is minutes: "ek task 45 minute ka hai aur 2
rupaye milte hai"."""


def rates(pool: Pool) -> list[Money]:
    """What an hour pays, in the order of the text: "$45/h", "الساعة ب 20", "rate 45"."""
    found = [*_hourly(pool), *_after_an_hour(pool)]
    if not found:
        found = two_apart(pool) or _named_rate(pool)
    for place, rate in list(found) if len(found) == 1 else ():
        found += compared(pool, place, rate)
    if len(found) == 1 and Mark.MORE in pool.marks:
        found += other_rate(pool, *found[0])
    found.sort(key=lambda one: one[0])
    for place, _ in found:
        pool.use(place)
    return [rate for _, rate in found]


def _hourly(pool: Pool) -> list[tuple[int, Money]]:
    return [(place, money) for place, money in pool.all(Money) if money.per is Time.HOUR]


def _after_an_hour(pool: Pool) -> list[tuple[int, Money]]:
    """ "الساعة ب 14 دولار", "ek ghante ka 20 dollar", "per hour 45": the hour first.

    Both where two are told apart: "الفرق بين ساعة ب 15 وساعة ب 18".
    """
    found: list[tuple[int, Money]] = []
    most = 2 if Mark.MORE in pool.marks else 1
    while len(found) < most and (other := _next_after_an_hour(pool)):
        found.append(other)
        pool.use(other[0])
    return found


def _next_after_an_hour(pool: Pool) -> tuple[int, Money] | None:
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
            return at, price
        counted = isinstance(item, Lasting) and _priced_by_task(pool)
        if isinstance(price, Bare) and price.per is None and (tied or marked) and not counted:
            pool.use(place)
            return at, Money(price.low, price.high, None)
    return None


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
    wished = any(isinstance(item, Wish) for item in pool.items)
    if wished and not any(isinstance(item, Tasks | Lasting | Bare) for item in pool.items):
        return None  # "340 usd from the job, how many dirhams"
    of_hours = long and {Mark.UNPAID, Mark.FOR} <= pool.marks  # "$30 for 2 hours, 1 unpaid"
    for place, money in pool.all(Money) if not of_hours else ():
        if money.per is None and _by_a_task(pool, place):
            if _of_all_tasks(pool, place, money):
                return None
            pool.use(place)
            for at, tasks in pool.all(Tasks):
                if tasks.count == 1:
                    pool.use(at)
            return money
    if any(tasks.count != 1 for _, tasks in pool.all(Tasks)):
        return _for_each(pool)
    return _nameless_of_a_task(pool)


def _of_all_tasks(pool: Pool, place: int, money: Money) -> bool:
    """Whether an amount is what several tasks brought together: "$100 for 50 tasks", or one beside
    which the pay of a task is asked for, or an hour would bring more than anybody is paid."""
    counts = [tasks.count for _, tasks in pool.all(Tasks) if tasks.count > 1]
    if not counts:
        return False
    around = pool.items[place - 1 : place + 2] if place else pool.items[:2]
    each = any(item in _EACH for item in around)
    said = [item for item in pool.items if item not in (Mark.OF, Mark.BREAK, Mark.WORD)]
    asked = said[-2:] == [Mark.PER, Mark.TASK] or (Mark.HOW_MUCH in said and said[-1] is Mark.TASK)
    one = said[-2:] == [Tasks(Decimal(1)), Mark.HOW_MUCH]
    hours = sum(x.low for _, x in pool.all(Lasting) if x.unit is Time.HOUR)
    an_hour = money.low * counts[0] / hours if hours else Decimal(0)
    absurd = bool(hours) and beyond_an_hour(Money(an_hour, an_hour, money.currency))
    whole = (Mark.FOR in pool.marks and not each) or asked or one or absurd
    if whole and hours:
        for at, _ in pool.all(Tasks):
            pool.use(at)  # what an hour came to needs no count
    return whole


_EACH = (Mark.PER, Mark.EVERY, Mark.AT)
"""Beside an amount they say that each task brings it."""


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


def _for_each(pool: Pool) -> Money | None:
    """The price in "12 tasks at 3.50 each"."""
    for place, item in pool.amounts():
        loose = isinstance(item, Money) and item.loose and isinstance(item.per, Time)
        if isinstance(item, Money) and _of_all_tasks(pool, place, item):
            return None
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


def amount_for_hours(pool: Pool, hours: Span | None, repeating: bool = False) -> Money | None:
    """An amount of money that some hours brought, where their rate is asked for; `repeating`: these
    are hours of a day or week."""
    found = pool.all(Money)
    if hours is None or len(found) != 1:
        return None
    place, money = found[0]
    tied = not pool.marks.isdisjoint((Mark.FOR, Mark.PAST, Mark.THEN, Mark.UNPAID))
    if money.per is None and not tied and next_to_nothing(money, hours.low):
        return None  # "the hourly is 11 dollars, worked 20 hours": of all of them it is no pay
    at = place > 0 and pool.items[place - 1] in (Mark.AT, Mark.PER) and money.per is None
    if at and {Mark.UNPAID, Mark.PAID} & pool.marks and not beyond_an_hour(money):
        return None  # "5 hrs unpaid, 15 hrs at 16$, what is that hourly"
    if at and repeating and not beyond_an_hour(money) and not pool.asks_of_an_hour():
        return None  # "hours are capped at 12 hours a week at $25, the year?"
    sure = not money.loose or beyond_an_hour(money)
    fixed = money.per in (Time.DAY, Time.WEEK, Time.MONTH, Time.YEAR) and sure
    if not fixed and not pool.names_an_hour() and Mark.REAL not in pool.marks:
        return None
    pool.use(place)
    return with_period_before(pool, place, money)


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
        return with_period_before(pool, place, money)
    asked = Mark.CONVERT in pool.marks or any(isinstance(i, Wish | Percent) for i in pool.items)
    for place, bare in pool.all(Bare) if asked else ():
        pool.use(place)
        return Money(bare.low, bare.high, None)
    return None
