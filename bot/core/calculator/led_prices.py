"""Prices that the hour or task leads: "the hour at $24", "goal 1300 dollars, hourly 7.5"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.quantities import Item, Lasting, Mention, Money, Tasks

PARTICLES = (Mark.PER, Mark.EVERY, Mark.IN, Mark.FOR, Mark.OF, Mark.AND)


def with_long_period(item: Item) -> bool:
    """ "Per hour 24 dollars every day 5 hours": the day is that of the hours."""
    return isinstance(item, Money) and isinstance(item.per, Time) and item.per not in CLOCK


def _priced(money: Money, unit: Time | Mark) -> list[Item]:
    """Money as the pay of an hour or task, and the period that only stood behind it."""
    long = with_long_period(money) and isinstance(money.per, Time)
    behind: list[Item] = [Mention(money.per, marked=True)] if long else []  # type: ignore[arg-type]
    return [replace(money, per=unit, loose=False), *behind]


def price_led(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "The rate of an hour 24 dollars", "the hour at $24", "for each task i get $3": what names
    the hour or task first, with or without a period behind the amount."""
    at, rated = place, found[place] is Mark.RATE
    if rated:
        at += 1
    elif place and found[place - 1] in (Mark.HOW_MUCH, Mark.RATE, Mark.TASK):
        return None
    marked = False
    while at < len(found) and found[at] in (Mark.OF, Mark.PER, Mark.EVERY):
        marked = marked or found[at] is not Mark.OF
        at += 1
    unit = _unit_of_pay(found, at)
    if unit is None:
        return None
    at += 1
    start, words = at, 0
    while at < len(found) and found[at] in (Mark.OF, Mark.AT, Mark.EQUALS, Mark.WORD):
        words += found[at] is Mark.WORD
        at += 1
    money = found[at] if at < len(found) else None
    tied = rated or Mark.AT in found[start:at] or (unit is Mark.TASK and marked)
    if unit is Mark.TASK and not (marked or rated) and not _works_behind(found, at):
        return None
    if not tied or words > 1 or not isinstance(money, Money) or money.currency is None:
        return None
    if unit is Mark.TASK and money.per is Time.HOUR and money.loose:
        return [replace(money, per=unit, loose=False), Mention(Time.HOUR)], at + 1
    if money.per is not None and not with_long_period(money):
        return None
    if (
        unit is Time.HOUR
        and not (rated or words)
        and (money.per is None or not _works_behind(found, at))
    ):
        return None  # the readers know that one
    if rated and place and found[place - 1] is Mark.HOW_MUCH:
        return None
    return _priced(money, unit), at + 1


def _unit_of_pay(found: Sequence[Item], at: int) -> Time | Mark | None:
    item = found[at] if at < len(found) else None
    if isinstance(item, Mention) and item.unit is Time.HOUR:
        return Time.HOUR
    return Mark.TASK if item is Mark.TASK else None


def _works_behind(found: Sequence[Item], at: int) -> bool:
    """Whether a period behind an amount is that of the work, or the one that is asked for."""
    behind = next((x for x in found[at + 1 :] if x not in (*PARTICLES, Mark.WORD, Mark.AT)), None)
    return behind is Mark.HOW_MUCH or isinstance(behind, Lasting | Tasks)


MOST_OF_A_GOAL = 8
"""So many times what an hour or task pays an amount before it is what shall be reached: "to reach
1100 dollars, an hour at $42". Moves with tests/test_sums_in_arabic.py."""


def goal_before(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "I want 1100 dollars each hour at $42": the hour is that of the smaller amount."""
    goal = found[place]
    if not isinstance(goal, Money) or goal.per not in (Time.HOUR, Mark.TASK):
        return None
    at, words = place + 1, 0
    while at < len(found) and found[at] in (Mark.OF, Mark.AT, Mark.EQUALS, Mark.WORD):
        words += found[at] is Mark.WORD
        at += 1
    money = found[at] if at < len(found) else None
    if Mark.GOAL not in found or words > 1 or not isinstance(money, Money):
        return None
    own = money.currency == goal.currency and goal.low >= MOST_OF_A_GOAL * money.low
    taken = found[at + 1 : at + 2] and found[at + 1] in (Mark.FEE, Mark.CUT, Mark.TAX)
    if not own or taken or (money.per is not None and not with_long_period(money)):
        return None
    return [replace(goal, per=None, loose=False), *_priced(money, goal.per)], at + 1


def next_price(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "Target is 1300 dollars hourly is 7.5 usd": the hour is that of the amount behind it."""
    goal, word, price = (*found[place : place + 3], None, None, None)[:3]
    loose = isinstance(goal, Money) and goal.per is Time.HOUR and goal.loose
    if not loose or not isinstance(goal, Money) or word not in (Mark.WORD, Mark.RATE):
        return None
    if not isinstance(price, Money) or price.per is Mark.TASK or not beyond_an_hour(goal):
        return None
    period = [Mention(price.per, marked=True)] if isinstance(price.per, Time) else []
    hourly = replace(price, per=Time.HOUR, loose=False)
    return [replace(goal, per=None, loose=False), Mark.BREAK, hourly, *period], place + 3
