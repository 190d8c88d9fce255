"""Whether an amount beside hours is what all of them bring, or what one of them pays.

"20 dollars, 30 hours a week" is pay for an hour; "can I make 500 dollars with 20 hours a week" is a
goal, "$300 for 14 hours" is what these brought, and of "500 dollars, 20 hours a week" only the
person knows.
"""

from decimal import Decimal

from bot.core.calculator.marks import CLOCK, Mark, Time, last_said
from bot.core.calculator.model import DEFAULT_CURRENCY, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Mention, Money, Wish

MOST_FOR_AN_HOUR = 10_000
"""So much is no hour's pay in the currencies that people here live with; beside a week, month or
year it is the pay of that: "1.5 lakh mahina 40 ghante hafta". Moves with
tests/test_calculation_requests.py."""

_ABOUT_A_DOLLAR = "USD EUR GBP CAD AUD NZD SGD CHF KWD BHD OMR JOD"
MOST_UNSAID = {
    **dict.fromkeys(_ABOUT_A_DOLLAR.split(), 150),
    **dict.fromkeys(("AED", "SAR", "QAR"), 550),
    **dict.fromkeys(("INR", "EGP", "PHP", "BDT", "NPR"), 3000),
}
"""More than that is an hour's pay only where it says so ("$200/h"): next to nobody is paid it, and
without "an hour" people who type it mean a week or a month. Of other currencies MOST_FOR_AN_HOUR.
Moves with tests/test_calculation_requests.py."""

LEAST_EACH = 2
"""An amount "for 3 hours" is for all of them if that leaves each at least so much; "20 dollars for
30 hours" are 20 an hour. Moves with tests/test_calculation_requests.py."""

_LEAST_OF_MOST = 75
"""LEAST_EACH is so small a part of what a dollar's hour may pay; of rupees the same part."""

_TIES = (Mark.FOR, Mark.IN)
_LOOSE_TIES = (Mark.FOR, Mark.IN, Mark.OF, Mark.PER)
_LOOSE_TIES_AT = (*_LOOSE_TIES, Mark.AT)
_WORDS_BETWEEN = 2


def beyond_an_hour(money: Money | Bare) -> bool:
    """Whether nobody means an hour's pay by so much without saying so."""
    code = money.currency if isinstance(money, Money) else None
    return money.low > MOST_UNSAID.get(code or DEFAULT_CURRENCY, MOST_FOR_AN_HOUR)


def next_to_nothing(money: Money | None, hours: Decimal) -> bool:
    """Whether an amount leaves so little of an hour that it is rather what one pays: "15 hrs ka 16$
    mila, 5 unpaid"."""
    most = MOST_UNSAID.get((money and money.currency) or DEFAULT_CURRENCY)
    return money is not None and most is not None and money.high * _LEAST_OF_MOST < most * hours


def amount_of_all(pool: Pool, worked: Span | None) -> Money | None:
    """What all the hours brought: "$300 for 14 hours", "14 ghante ke 300 dollar"."""
    found = pool.all(Money)
    if worked is not None and not found:
        return _nameless_of_all(pool)
    if worked is None or len(found) != 1:
        return None
    place, money = found[0]
    if money.per is not None or _said_of_an_hour(pool, place):
        return None
    tied = _tied(pool, place, _TIES, CLOCK) or Mark.TOOK in pool.marks
    small = tied and _asks_no_more(pool) and money.low >= LEAST_EACH * worked.high
    if small or (beyond_an_hour(money) and _tied(pool, place, _LOOSE_TIES)):
        pool.use(place)
        return money
    return None


def _nameless_of_all(pool: Pool) -> Money | None:
    """ "payed 45 for 90 mins, what is that hourly": a number tied to hours whose rate is asked."""
    bare = pool.all(Bare)
    last = last_said(pool.items)
    settled = pool.asks_of_an_hour()
    asked = last is Mark.RATE or (isinstance(last, Mention) and last.unit is Time.HOUR)
    if len(bare) != 1 or bare[0][1].per is not None or not (asked or settled):
        return None
    [(place, number)] = bare
    if settled and beyond_an_hour(number) and _tied(pool, place, _LOOSE_TIES_AT, CLOCK):
        pool.use(place)
        return Money(number.low, number.high, None)
    if _said_of_an_hour(pool, place) or not _tied(pool, place, _TIES, CLOCK):
        return None
    pool.use(place)
    return Money(number.low, number.high, None)


def two_ways(pool: Pool, repeating: bool) -> bool:
    """Whether an amount that is left over beside hours is too much for one, and not said of all.

    `repeating`: these are hours of a day or week, beside which "at $200" is what one pays; "14 ساعة
    ب 300 دولار" can be the price of all.
    """
    sentence = not pool.marks.isdisjoint((Mark.WORD, Mark.FOR, Mark.GOAL))
    for place, item in pool.amounts():
        sure = item.per is not None and not getattr(item, "loose", False)
        bare = isinstance(item, Bare) and not sentence
        if sure or bare or not beyond_an_hour(item):
            continue
        rate = pool.near(place, (Mark.RATE,)) is not None
        if not rate and not (repeating and _said_of_an_hour(pool, place)):
            return True
    return False


def _said_of_an_hour(pool: Pool, place: int) -> bool:
    """ "at $200", "rate 200", "200 ke hisab se": a price, so that of an hour."""
    before = pool.items[place - 1] if place else None
    return before in (Mark.AT, Mark.EQUALS) or pool.near(place, (Mark.RATE,)) is not None


def _asks_no_more(pool: Pool) -> bool:
    """Whether nothing is asked that an hour's pay would be told for: "$40 for 3 hours"."""
    others = any(isinstance(item, Wish | Mention) for item in pool.items)
    asks = (Mark.HOW_MUCH, Mark.VERSUS, Mark.MORE, Mark.TIMES)
    return not others and pool.marks.isdisjoint(asks)


def _tied(
    pool: Pool, place: int, ties: tuple[Mark, ...], units: tuple[Time, ...] = (Time.HOUR,)
) -> bool:
    """Whether hours stand beside an amount with a "for" or the like between."""
    return any(_tied_to(pool, place, step, ties, units) for step in (1, -1))


def _tied_to(
    pool: Pool, place: int, step: int, ties: tuple[Mark, ...], units: tuple[Time, ...]
) -> bool:
    between: list[Mark] = []
    at = place + step
    while 0 <= at < len(pool.items) and len(between) <= _WORDS_BETWEEN + 1:
        item = pool.items[at]
        if isinstance(item, Lasting):
            one = item.unit is Time.HOUR and item.low == item.high == 1
            return item.unit in units and not one and not set(ties).isdisjoint(between)
        if not isinstance(item, Mark) or item not in (*_LOOSE_TIES_AT, Mark.WORD, Mark.PAST):
            return False
        between.append(item)
        at += step
    return False
