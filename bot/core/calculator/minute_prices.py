"""The price of a minute as that of an hour: "$0.25/min", "الدقيقة بنص دولار"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import MINUTES_PER_HOUR
from bot.core.calculator.quantities import Item, Lasting, Mention, Money

_TIES = (Mark.OF, Mark.AT, Mark.EQUALS, Mark.RATE)
_MOST_WORDS = 2
"""Words between an amount and its minute: "per finished audio minute"."""


def by_the_hour(found: list[Item]) -> list[Item]:
    """The items with what a minute pays as what an hour does: price × 60. $0.25 are $15 an hour.

    What is paid for a minute "of audio" says nothing of hours of work, so beside these it stays.
    """
    if not any(_is_minute(item) for item in found):
        return found
    worked = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    done: list[Item] = []
    at = 0
    while at < len(found):
        item, taken = found[at], 1
        if isinstance(item, Money) and item.per is Time.MINUTE:
            item = _of_an_hour(item)
        elif isinstance(item, Money) and (behind := _minute_of(found, at)):
            item, taken = replace(item, per=Time.MINUTE), behind
            item = item if worked else _of_an_hour(item)
        elif isinstance(item, Mention) and (price := _price_behind(found, at)):
            item, taken = _of_an_hour(price[0]), price[1]
        done.append(item)
        at += taken
    return done


def of_minutes(found: Sequence[Item]) -> bool:
    """Whether a minute's price is left, of which nobody knows how many minutes are worked."""
    return any(isinstance(item, Money) and item.per is Time.MINUTE for item in found)


def _is_minute(item: Item) -> bool:
    if isinstance(item, Money):
        return item.per is Time.MINUTE
    return isinstance(item, Mention) and item.unit is Time.MINUTE


def _of_an_hour(money: Money) -> Money:
    low, high = money.low * MINUTES_PER_HOUR, money.high * MINUTES_PER_HOUR
    return replace(money, low=low, high=high, per=Time.HOUR, loose=False)


def _minute_of(found: Sequence[Item], at: int) -> int | None:
    """How many items "$0.30 per audio minute" takes."""
    money = found[at]
    finished = isinstance(money, Money) and money.per is Mark.TASK  # "per finished minute"
    plain = isinstance(money, Money) and money.per is None and found[at + 1 : at + 2] == [Mark.PER]
    if not finished and not plain:
        return None
    start = end = at + (1 if finished else 2)
    while end < len(found) and found[end] is Mark.WORD and end - start < _MOST_WORDS:
        end += 1
    last = found[end] if end < len(found) else None
    return end + 1 - at if last == Mention(Time.MINUTE) else None


def _price_behind(found: Sequence[Item], at: int) -> tuple[Money, int] | None:
    """The amount of "the minute at $0.50", and how many items it takes with its minute."""
    minute = found[at]
    if not isinstance(minute, Mention) or minute.unit is not Time.MINUTE:
        return None
    end = at + 1
    if found[end : end + 1] == [Mark.WORD] and Mark.AT in found[end + 1 : end + 2]:
        end += 1  # "دقيقة العمل ب 20 سنت"
    while end < len(found) and found[end] in _TIES:
        end += 1
    money = found[end] if end < len(found) else None
    tied = minute.marked or end > at + 1
    if not tied or not isinstance(money, Money) or money.per is not None:
        return None
    return money, end + 1 - at
