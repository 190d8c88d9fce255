"""Whether an amount is the price of what stands before it: "ghante ka 42 dollar mahine me kitna".

What stands behind such an amount is not what it is paid for.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.lexemes import Currency, Number, Token
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.quantities import Item, Lasting, Mention, Tasks

_TASK_WORDS = 4
"""Items up to a task before what it pays: "हरेक टास्क के लिए 2 डॉलर". Moves with
tests/test_sums_in_hindi.py."""

_TIES = (Mark.PER, Mark.EVERY, Mark.OF)
_NOTHING = (None,) * 5
"""What stands behind a text."""


def hour_is_priced(done: list[Item]) -> bool:
    """Whether an hour stands before an amount, whose price that is: "ek ghante ka 42 dollar".

    In "kamai kitni, ghante ka 21 dollar" it is marked, so as not to be asked for.
    """
    at = len(done) - 1
    while at >= 0 and done[at] in (Mark.OF, Mark.RATE):
        at -= 1
    hour, tied = (done[at] if at >= 0 else None), at < len(done) - 1
    if isinstance(hour, Lasting):
        return tied and hour.unit is Time.HOUR and hour.low == hour.high == 1
    if not isinstance(hour, Mention) or hour.unit is not Time.HOUR:
        return False
    if tied:
        done[at] = replace(hour, marked=True)
    return tied or hour.marked


def task_is_priced(done: Sequence[Item]) -> bool:
    """ "har task ke liye 2 dollar roz 18 task": what a task pays, and so no day's pay."""
    near = list(done[-_TASK_WORDS:])
    before = list(near)
    while before and before[-1] in (Mark.OF, Mark.WORD):
        before.pop()
    tied = Mark.OF in near[len(before) :]
    if before and isinstance(before[-1], Tasks):
        return before[-1].count == 1 and (tied or before == near)
    return before[-1:] == [Mark.TASK] and (tied or before[-2:-1] == [Mark.PER])


def of_next_price(found: Sequence[Token], place: int, amount: Decimal, wished: bool) -> bool:
    """Whether an hour or a task is that of the amount behind it: "700 dollar ka ghante ka 24
    dollar", "700 dollar ka hourly 24 dollar", and of an amount that is `wished`
    "target 700 dollar per hour 24 dollar"; what is wished for is more than what an hour pays."""
    if wished and found[place] in (Time.HOUR, Mark.TASK):
        return _is_price(found, place + 1, amount)
    if found[place] not in (Time.HOUR, Mark.TASK):
        return False
    before = [x for x in found[max(0, place - 3) : place] if not isinstance(x, Number)]
    led = before[-2:] in ([Mark.OF, Mark.EVERY], [Mark.OF, Mark.PER])
    if before[-1:] in ([Mark.PER], [Mark.EVERY]) and not led:
        return False
    tied = found[place + 1 : place + 2] == [Mark.OF]
    if found[place] is Mark.TASK:
        tied = tied and before[-1:] == [Mark.OF]
    return (tied or led) and _is_price(found, place + 1, amount)


def _is_price(found: Sequence[Token], at: int, most: Decimal) -> bool:
    """Whether a lower amount stands here, and behind it no hour of its own."""
    behind = [*found[at : at + 5], *_NOTHING]
    if behind[0] is Mark.OF:
        del behind[0]
    number, currency, of, hour = behind[:4]
    if isinstance(number, Currency) and number.opens:
        number, currency = currency, number
    own = of is Time.HOUR or (of in _TIES and hour is Time.HOUR)
    lower = isinstance(number, Number) and number.low < most
    return lower and isinstance(currency, Currency) and not own
