"""Quantities tied to the unit that a few words keep apart from them: "per hour they give $24".

What belongs together need not stand side by side: "every week i put in 18 hours", "my weekly hours
are 18". Where nothing that counts stands between, the words are left out and what follows reads as
if they had not been said.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.calculator.led_prices import (
    PARTICLES,
    goal_before,
    next_price,
    price_led,
    with_long_period,
)
from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks

MOST_WORDS_BETWEEN = 4
"""Words between a unit and its quantity: "for every hour i am getting 35 usd". Moves with
tests/test_said_apart.py."""

_SAID = (Mark.WORD, Mark.PAID, Mark.OF, Mark.AT, Mark.IN, Mark.RATE, Mark.GOAL, Mark.ONCE, Mark.FOR)
"""What may stand between: "per hour they give", "हर घंटे के मिलते हैं"."""

_LEADING = (Mark.RATE, Mark.OF, Mark.PER, Mark.EVERY, Mark.TASK)
"""Marks that may begin what belongs together; before all others nothing need be looked for."""

_ASKS = (Mark.RATE, Mark.REAL, Mark.HOW_MUCH)


def bound(found: Sequence[Item]) -> list[Item]:
    """The items with each quantity beside the unit that is said of it."""
    done: list[Item] = []
    at = 0
    while at < len(found):
        item = found[at]
        if isinstance(item, Mark) and item not in _LEADING:
            done.append(item)
            at += 1
            continue
        unit = item if isinstance(item, Mention) and _opens(found, at) else None
        taken = _bound_to(found, at, unit) if unit else None
        taken = taken or _hours_named(found, at) or _hour_behind(found, at)
        taken = taken or _worked_each(found, at)
        taken = taken or price_led(found, at) or goal_before(found, at) or next_price(found, at)
        if taken is None:
            done.append(item)
            at += 1
            continue
        items, at = _gone_on(*taken, found)
        done.extend(items)
    return done


def _gone_on(items: list[Item], at: int, found: Sequence[Item]) -> tuple[list[Item], int]:
    """ "The hour at $7 every day i work 5 hours": the day goes on to the hours behind it."""
    period = items[-1]
    priced = len(items) > 1 and isinstance(items[-2], Money)
    if not priced or not isinstance(period, Mention):
        return items, at
    further = _bound_to([period, *found[at:]], 0, period)
    return ([*items[:-1], *further[0]], at + further[1] - 1) if further else (items, at)


def _opens(found: Sequence[Item], place: int) -> bool:
    """Whether a unit begins a phrase: nothing before it is what it could be asked or said of."""
    at = place - 1
    while at >= 0 and found[at] in PARTICLES:
        at -= 1
    hour = found[place] == Mention(Time.HOUR, marked=True)
    if hour and found[place + 1 : place + 2] == [Mark.RATE]:
        following = found[place + 2] if place + 2 < len(found) else None
        return isinstance(following, Money)  # "hourly rate 24 dollars"
    if hour and found[max(0, place - 2) : place] == [Mark.FOR, Mark.PER]:
        return at < 0 or found[at] is not Mark.HOW_MUCH  # "for every hour I am getting"
    if at < 0 or found[at] is Mark.BREAK:
        return True
    before = found[at]
    if before is Mark.ONCE:
        return found[place] == Mention(Time.HOUR)  # "total hours a month: 60"
    if isinstance(before, Money):
        return before.per is not None or Mark.TASK in found[max(0, at - 2) : at]
    if isinstance(before, Mention):
        return bool(at) and isinstance(found[at - 1], Lasting | Tasks | Mark)
    return isinstance(before, Lasting | Tasks) and _is_whole(found, at, place)


def _is_whole(found: Sequence[Item], at: int, place: int) -> bool:
    """Whether the hours before a unit have a period already, so that it is not theirs."""
    unit = found[place]
    told = found[max(0, at - 3) : at]
    hour = isinstance(unit, Mention) and unit.unit is Time.HOUR
    return hour or any(isinstance(item, Mention) for item in told)


def _quantity(found: Sequence[Item], place: int) -> int | None:
    """Where the next quantity stands, if only a few words part it from `place`."""
    words = 0
    for at in range(place + 1, len(found)):
        item = found[at]
        if isinstance(item, Money | Lasting | Tasks | Bare | Percent):
            return at if words or with_long_period(item) else None
        if item not in _SAID or words == MOST_WORDS_BETWEEN:
            return None
        words += item not in (Mark.OF, Mark.AT, Mark.IN, Mark.FOR)
    return None


def _bound_to(found: Sequence[Item], place: int, unit: Mention) -> tuple[list[Item], int] | None:
    """ "Per hour they give 24 dollars" is a price, "every day i do 15 tasks" a workload."""
    at = _quantity(found, place)
    if at is None:
        return None
    item = found[at]
    if unit.unit is Time.HOUR and isinstance(item, Money) and item.per is not Time.HOUR:
        if not unit.marked or item.per is Mark.TASK:
            return None
        period = [Mention(item.per, marked=True)] if isinstance(item.per, Time) else []
        return [replace(item, per=Time.HOUR, loose=False), *period], at + 1
    worked = isinstance(item, Tasks) or (isinstance(item, Lasting) and item.unit in CLOCK)
    if unit.unit in CLOCK or not worked or _has_period(found, at):
        return None
    return [item, Mark.PER, Mention(unit.unit, marked=True)], at + 1


_BEFORE_PERIOD = (Mark.PER, Mark.EVERY, Mark.OF)


def _has_period(found: Sequence[Item], place: int) -> bool:
    """Whether a period stands right behind a quantity, "18 hours a week"; in "every day i do 30
    tasks, monthly salary" the month is asked for."""
    behind = [x for x in found[place + 1 : place + 6] if x not in _BEFORE_PERIOD]
    period = behind[0] if behind else None
    if not isinstance(period, Mention) or period.unit in CLOCK:
        return False
    asked = Mark.HOW_MUCH in behind[1:3] and behind[1] in (Mark.HOW_MUCH, Mark.WORD)
    return period.marked or not asked  # "5 hours, the week comes to how much"


def _worked_each(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "1500 dollars in a month and 4 hours only every day": the day is that of the hours, where
    another period stands before them."""
    hours, at = found[place], place + 1
    if not isinstance(hours, Lasting) or hours.unit not in CLOCK:
        return None
    while at < len(found) and at - place <= _WORDS_BESIDE and found[at] is Mark.WORD:
        at += 1
    each, period = (*found[at : at + 2], None, None)[:2]
    timed = at > place + 1
    told = each in (Mark.EVERY, Mark.PER) and isinstance(period, Mention)
    before = found[max(0, place - 3) : place]
    parted = before[-1:] in ([Mark.AND], [Mark.BREAK])
    if not (timed and told and parted) or not isinstance(period, Mention) or period.unit in CLOCK:
        return None
    if not any(isinstance(item, Mention) and item.unit not in CLOCK for item in before):
        return None
    asked = found[at + 2 : at + 3] == [Mark.HOW_MUCH]
    return None if asked else ([hours, Mark.PER, replace(period, marked=True)], at + 2)


_WORDS_BESIDE = 2
"""Words between hours and the day behind them: "4 hr hi roz". Moves with
tests/test_sums_in_hindi.py."""


def _hours_named(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "My weekly hours are 18", "hours a month: 60": the number is hours of that period."""
    period, hour = found[place], found[place + 1] if place + 1 < len(found) else None
    at = place + 2
    if isinstance(period, Mention) and period.unit is Time.HOUR and hour in PARTICLES:
        behind = next((p for p in range(place + 1, len(found)) if found[p] not in PARTICLES), 0)
        period, hour, at = found[behind], period, behind + 1
    named = isinstance(hour, Mention) and hour.unit is Time.HOUR and not hour.marked
    if not named or not isinstance(period, Mention) or period.unit in CLOCK:
        return None
    while at < len(found) and at - place <= MOST_WORDS_BETWEEN and found[at] in _SAID:
        at += 1
    number = found[at] if at < len(found) else None
    if not isinstance(number, Bare) or number.per is not None:
        return None
    hours = Lasting(number.low, number.high, Time.HOUR)
    return [hours, Mark.PER, replace(period, marked=True)], at + 1


def _is_one_hour(item: Item | None) -> bool:
    one = isinstance(item, Lasting) and item.unit is Time.HOUR and item.spelt
    return one and isinstance(item, Lasting) and item.low == item.high == 1


def _of_each_hour(found: Sequence[Item], place: int, at: int) -> bool:
    """ "15$ milta hai per hour, what is that a month": the hour is not asked for where another
    period is, and the amount may be one's pay."""
    money, behind = found[place], found[at + 2 : at + 3]
    each = found[at : at + 2] in ([Mark.PER, _HOUR], [Mark.EVERY, _HOUR])
    if not isinstance(money, Money) or money.per is not None or not each:
        return False
    others = any(isinstance(x, Mention) and x.unit not in CLOCK for x in found[at + 2 :])
    return behind == [Mark.BREAK] and others and not beyond_an_hour(money)


_HOUR = Mention(Time.HOUR, marked=True)


def _hour_behind(found: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """ "14 dollar 3a sa3a": one word that we do not know between an amount and "hour"; more where
    it is tied: "55 डॉलर देता है घंटे के"."""
    money, at = found[place], place + 1
    while at < len(found) and at - place < MOST_WORDS_BETWEEN and found[at] is Mark.WORD:
        at += 1
    if at > place + 1 and _of_each_hour(found, place, at):
        return ([replace(money, per=Time.HOUR)], at + 2) if isinstance(money, Money) else None
    hour, behind, beyond = (*found[at : at + 3], None, None, None)[:3]
    plain = isinstance(money, Money) and money.per is None and at > place + 1
    unit = isinstance(hour, Mention) and hour.unit is Time.HOUR and not hour.marked
    unit = unit or (behind is Mark.OF and _is_one_hour(hour))  # "12 डॉलर मिलता है एक घंटे का"
    if not plain or not unit or not isinstance(money, Money) or behind is Mark.HOW_MUCH:
        return None
    if behind is Mark.AT and isinstance(beyond, Money):
        return None  # "to reach 750 dollars if my hour is at 15"
    if behind is Mark.OF and (isinstance(beyond, Money) or beyond in _ASKS):
        return None  # "लक्ष्य 700 डॉलर है घंटे के $21", "500 डॉलर आएं घंटे का रेट"
    if at > place + 2 and behind is not Mark.OF:
        return None
    return [replace(money, per=Time.HOUR)], at + 1
