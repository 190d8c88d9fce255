"""Pay for another time than an hour, beside the hours that are worked: "आधे घंटे के 9 डॉलर, 7 घंटे"."""

from decimal import Decimal

from bot.core.calculator.limits import MINUTES_OF
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money, Tasks

_MINUTES = MINUTES_OF[Time.HOUR]
_TIES = frozenset((Mark.OF, Mark.AT, Mark.PER, Mark.EVERY, Mark.FOR, Mark.EQUALS, Mark.RATE))
_OF_ELSE = frozenset(
    (Mark.TASK, Mark.LIMIT, Mark.UNPAID, Mark.PAID, Mark.TOOK, Mark.AMONG, Mark.LOST, Mark.VERSUS)
)
"""With one of these a short time is that of a task, or a part of an hour that nobody pays."""


def rate_of_another_time(pool: Pool) -> Money | None:
    """What an hour pays where the price of another time is told, and hours besides.

    Price × 60 ÷ minutes: $9 for half an hour are $18 an hour. Of whole hours only where it is asked
    what others bring: "2 ghante ke 500 rupaye, 7 ghante ke kitne".
    """
    found = pool.all(Money)
    if len(found) != 1 or found[0][1].per is not None or not _OF_ELSE.isdisjoint(pool.marks):
        return None
    [(at, money)] = found
    lengths = [(place, x) for place, x in pool.all(Lasting) if x.unit in MINUTES_OF]
    priced = next(((p, x) for p, x in lengths if _tied(pool, p, at)), None)
    if priced is None or pool.all(Tasks):
        return None
    place, length = priced
    others = [(p, x) for p, x in lengths if p != place]
    minutes = length.low * MINUTES_OF[length.unit]
    if length.low != length.high or minutes in (0, _MINUTES) or not _fits(pool, others, minutes):
        return None
    pool.use(place)
    pool.use(at)
    low, high = (amount * _MINUTES / minutes for amount in (money.low, money.high))
    return Money(low, high, money.currency, Time.HOUR)


def _tied(pool: Pool, place: int, at: int) -> bool:
    """Whether nothing but a "for" or "के" stands between a time and a price."""
    low, high = sorted((place, at))
    between = pool.items[low + 1 : high]
    return bool(between) and _TIES.issuperset(between)


def _fits(pool: Pool, others: list[tuple[int, Lasting]], minutes: Decimal) -> bool:
    """Whether hours to be paid for are told, or an hour's pay is asked for."""
    asked = [p for p, x in others if x.unit is Time.HOUR and _asked(pool, p)]
    if len(others) != 1:
        # Of "40 minutes for $12, how much an hour" the rate itself is asked.
        told = not others and pool.names_an_hour() and _counts_more(pool)
        return told and minutes < _MINUTES
    [(_, other)] = others
    if minutes > _MINUTES and other.low == 1:
        return False  # "5 ghante me 95 dollar, ek ghante ka kitna": these brought it
    return bool(asked) or (other.unit is Time.HOUR and minutes < _MINUTES)


def _counts_more(pool: Pool) -> bool:
    """Whether anything but the hour is left to be paid for: a number, a day, week or month."""
    longer = any(mention.unit not in MINUTES_OF for _, mention in pool.all(Mention))
    return bool(pool.all(Bare)) or longer


def _asked(pool: Pool, place: int) -> bool:
    if pool.items[max(place - 2, 0) : place] == [Mark.HOW_MUCH, Mark.FOR]:
        return True
    return pool.asked_beside(place)
