"""A person's own exchange rate held against the known one: which way round it is, or a slip.

People say what one of the dearer currency costs in the cheaper one, whichever they exchange:
"₹84000 in usd at 84" is a thousand dollars.
"""

from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.change_words import RATED_AT
from bot.core.calculator.lexemes import Currency, Number, Token
from bot.core.calculator.marks import Mark, marks_in
from bot.core.calculator.model import DEFAULT_CURRENCY, Inputs, Span
from bot.core.calculator.quantities import Bare, Item, Wish
from bot.core.exchange import Rates

MOST_OFF = 10
"""An own rate so many times the known one, or so small a part of it, is a slip or something else; a
bank strays by less, and so does the rate of some years ago. Moves with tests/test_own_rates.py."""

FAR_OFF = 2
"""A number within half and twice the exchange rate of the day is a person's own exchange rate; no
bank strays as far. Moves with tests/test_calculating.py."""

NEAR_PAY = Decimal("1.5")
"""A number within so many times the pay may be other pay. Moves with tests/test_changed_sums.py."""


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


def with_rate_told(
    found: Sequence[Token], words: Set[str], before: Inputs, rates: Rates | None
) -> Inputs | None:
    """The inputs with the person's own exchange rate that a follow-up tells, and the currency that
    it names: "at 84", "84 ke rate pe", "1 dollar = 90", "in rupees at 84"; None where it has none.
    """
    codes = {token.code for token in found if isinstance(token, Currency)}
    pair = _pair_named(codes, before)
    if pair is None or rates is None or not rates.knows(*pair) or not all(map(_may_stand, found)):
        return None
    top, bottom = rates.of(*pair)
    dearer = pair[0] if top > bottom else pair[1]
    of_one = [at for at, token in enumerate(found[:-1]) if _is_one(token, found[at + 1], pair)]
    told = [at for at, token in enumerate(found) if isinstance(token, Number)]
    said = [at for at in told if at not in of_one] if len(told) > 1 else told
    if len(said) != 1 or len(told) - len(said) > 1:
        return None
    number = found[said[0]]
    priced = len(told) > 1 or _is_of(found, said[0], pair, dearer)
    beside = not words.isdisjoint(RATED_AT) and (codes or before.to_currency)
    if not (priced or beside or not _SAYS_RATE.isdisjoint(marks_in(found))):
        return None
    if not isinstance(number, Number) or number.low != number.high:
        return None
    own_money = _money_of(found, said[0]) == dearer
    if (own_money and not priced) or not _near(number.low, top / bottom, FAR_OFF):
        return None
    into = before.to_currency
    if not before.parts and pair[1] not in (into, before.target_currency):
        into = pair[1]
    ends = tuple(replace(end, own_rate=number.low, to_currency=into) for end in before.ends)
    new = replace(before, own_rate=number.low, to_currency=into, ends=ends)
    return the_right_way_round(new, rates)


def _pair_named(codes: Set[str], before: Inputs) -> tuple[str, str] | None:
    """The pay's currency and the one that is named beside a rate, or else that of before."""
    pair = pair_of(before)
    if before.parts:
        return pair if pair and codes <= {*pair} else None
    own = before.currency or DEFAULT_CURRENCY
    others = codes - {own}
    if not others:
        return pair
    return (own, next(iter(others))) if len(others) == 1 else None


def _may_stand(token: Token) -> bool:
    """Whether a token may stand in a text that tells a rate; times and tasks may not."""
    return isinstance(token, Number | Currency) or token in _AROUND_RATE


_AROUND_RATE = (
    Mark.AT,
    Mark.RATE,
    Mark.EQUALS,
    Mark.OF,
    Mark.IN,
    Mark.TO,
    Mark.PER,
    Mark.EVERY,
    Mark.WORD,
    Mark.BREAK,
    Mark.AND,
    Mark.VERSUS,
    Mark.CONVERT,
    Mark.THEN,
    Mark.HOW_MUCH,
)
_SAYS_RATE = frozenset((Mark.AT, Mark.RATE, Mark.EQUALS))


def _is_one(token: Token, behind: Token, pair: tuple[str, str]) -> bool:
    one = isinstance(token, Number) and token.low == token.high == 1
    return one and isinstance(behind, Currency) and behind.code in pair


def _money_of(found: Sequence[Token], place: int) -> str | None:
    """The currency that is a number's own: written onto it, or behind it."""
    before = found[place - 1] if place else None
    if isinstance(before, Currency) and before.opens:
        return before.code
    behind = found[place + 1] if place + 1 < len(found) else None
    return behind.code if isinstance(behind, Currency) else None


def _is_of(found: Sequence[Token], place: int, pair: tuple[str, str], dearer: str) -> bool:
    """Whether a number is told as the price of the dearer money: "dollar 84 ka", "84 rupees per
    dollar"."""
    if not {Mark.IN, Mark.CONVERT}.isdisjoint(marks_in(found)):
        return False
    money = _money_of(found, place)
    led = [token for token in found[:place] if token not in (Mark.WORD, Mark.OF, Mark.AND)]
    named = led[-1] if led else None
    both = [token.code for token in led if isinstance(token, Currency)]
    if both == [dearer, *(code for code in pair if code != dearer)] and money is None:
        return True  # "usd/inr 84"
    if isinstance(named, Currency):
        return named.code == dearer and not named.opens and money != dearer
    behind = [token for token in found[place + 1 :] if token not in (Mark.OF, Mark.BREAK)]
    each = [token for token in behind if isinstance(token, Currency) or token in _FOR_EACH]
    last = each[-1] if each else None
    return (
        money in pair
        and money != dearer
        and not _EACH.isdisjoint(marks_in(each))
        and isinstance(last, Currency)
        and last.code == dearer
    )


_FOR_EACH = (Mark.PER, Mark.EVERY, Mark.TO)
_EACH = frozenset(_FOR_EACH)


def is_no_rate(found: Sequence[Item], before: Inputs) -> bool:
    """Whether a number that is told as a rate, after a sum in other money, is as far from the pay
    as it is from the exchange rate, "at 84" after dirhams; or is a rate of nobody knows what."""
    said = [item for item in found if not isinstance(item, Mark | Wish)]
    if before.rate is None or len(said) != 1:
        return False
    [number] = said
    if not isinstance(number, Bare) or number.per is not None:
        return False
    own = Wish(before.currency or DEFAULT_CURRENCY)
    if pair_of(before) is None:
        return found[0] == own and Mark.RATE in found  # "dollar ka rate 84 hai"
    if any(isinstance(item, Wish) for item in found):
        return False
    told = not _SAYS_RATE.isdisjoint(marks_in(found)) and number.low > 0
    return told and min(_apart(number.low, end) for end in _ends(before.rate)) > NEAR_PAY


def _ends(pay: Span) -> tuple[Decimal, ...]:
    return (pay.low, pay.high) if pay.low > 0 else (pay.high,)


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
