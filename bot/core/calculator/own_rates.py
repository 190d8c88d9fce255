"""A person's own exchange rate held against the known one: which way round it is, or a slip.

People say what one of the dearer currency costs in the cheaper one, whichever they exchange:
"₹84000 in usd at 84" is a thousand dollars.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.marks import Mark
from bot.core.calculator.model import DEFAULT_CURRENCY, Inputs
from bot.core.calculator.quantities import Bare, Item, Money, Wish
from bot.core.exchange import Rates

MOST_OFF = 10
"""An own rate so many times the known one, or so small a part of it, is a slip or something else; a
bank strays by less, and so does the rate of some years ago. Moves with tests/test_own_rates.py."""

FAR_OFF = 2
"""A number within half and twice the exchange rate of the day is a person's own exchange rate; no
bank strays as far. Moves with tests/test_calculating.py."""


def pair_of(inputs: Inputs) -> tuple[str, str] | None:
    """The two currencies that an own rate is of, that of the pay first; None if not just two."""
    if inputs.parts:
        codes = [part.currency or DEFAULT_CURRENCY for part in inputs.parts]
        common = inputs.to_currency or codes[0]
        foreign = {code for code in codes if code != common}
        return (foreign.pop(), common) if len(foreign) == 1 else None
    own = inputs.currency or DEFAULT_CURRENCY
    others = {inputs.to_currency, inputs.target_currency} - {None, own}
    other = others.pop() if len(others) == 1 else None
    return (own, other) if other else None


def the_right_way_round(inputs: Inputs, rates: Rates | None) -> Inputs:
    """The inputs with an own rate as its inverse where that is nearer to the known rate."""
    known, told = _known(inputs, rates), inputs.own_rate
    if known is None or told is None or _apart(told, known) <= _apart(1 / told, known):
        return inputs
    ends = tuple(replace(end, own_rate=1 / told) for end in inputs.ends)
    return replace(inputs, own_rate=1 / told, ends=ends)


def cannot_be_meant(inputs: Inputs, rates: Rates | None) -> bool:
    """Whether an own rate is far from the known one."""
    if inputs.own_rate is None:
        return False
    known = _known(inputs, rates)
    return known is not None and _apart(inputs.own_rate, known) > MOST_OFF


def rate_told(found: Sequence[Item], before: Inputs, rates: Rates | None) -> Decimal | None:
    """The person's own exchange rate in a follow-up: "at 84", "84 ke rate pe", "1 dollar = 90"."""
    pair = pair_of(before)
    if pair is None or rates is None or not rates.knows(*pair):
        return None
    said = [item for item in found if not isinstance(item, Mark | Wish)]
    if len(said) == 2 and isinstance(said[0], Money) and said[0].low == said[0].high == 1:
        of_one = said.pop(0)
        named = isinstance(of_one, Money) and of_one.currency in pair
    else:
        named = not {Mark.AT, Mark.RATE, Mark.EQUALS}.isdisjoint(found)
    if not named or len(said) != 1 or not isinstance(said[0], Money | Bare):
        return None
    number = said[0]
    currency = number.currency if isinstance(number, Money) else None
    if number.per is not None or currency not in (None, *pair) or number.low != number.high:
        return None
    top, bottom = rates.of(*pair)
    return number.low if _near(number.low, top / bottom, FAR_OFF) else None


def _near(told: Decimal, known: Decimal, times: int) -> bool:
    """Whether a number is an exchange rate, either way round, within so many times the known."""
    return told > 0 and min(_apart(told, known), _apart(1 / told, known)) <= times


def _known(inputs: Inputs, rates: Rates | None) -> Decimal | None:
    pair = pair_of(inputs)
    if inputs.own_rate is None or inputs.own_rate <= 0 or pair is None:
        return None
    if rates is None or not rates.knows(*pair):
        return None
    top, bottom = rates.of(*pair)
    return top / bottom


def _apart(one: Decimal, other: Decimal) -> Decimal:
    return max(one / other, other / one)
