"""The second of two rates: "18 vs 27 an hour", "one pays 16 dollars, the other 19"."""

from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Lasting, Money

_WORDS_BETWEEN = 3
"""Words between a rate and the "or" of the other: "instead of 30 dollars they now pay 22"."""


def two_apart(pool: Pool) -> list[tuple[int, Money]]:
    """ "One pays 16 dollars, the other 19, 25 hours, what is the difference": two amounts of which
    none says that it is an hour's."""
    found = [(place, x) for place, x in pool.amounts() if x.per is None]
    timed = any(lasting.unit is Time.HOUR for _, lasting in pool.all(Lasting))
    if len(found) != 2 or not timed or len(pool.amounts()) != 2 or Mark.MORE not in pool.marks:
        return []
    (_, one), (place, other) = found
    either = Mark.VERSUS in pool.marks or pool.marks.isdisjoint(_TAKEN)
    either = either and not any(pool.distance(p, (Mark.GOAL,), -1) for p, _ in found)
    asked = not pool.marks.isdisjoint((Mark.HOW_MUCH, Mark.VERSUS))
    named = isinstance(one, Money) or (isinstance(other, Bare) and asked)
    if not named or not either or beyond_an_hour(one) or beyond_an_hour(other):
        return []
    like = one.low <= MOST_APART * other.low and other.low <= MOST_APART * one.low
    currency = one.currency if isinstance(one, Money) else None
    if not like or (isinstance(other, Money) and other.currency != currency):
        return []
    both = [(found[0][0], one), (place, other)]
    return [(at, Money(rate.low, rate.high, currency)) for at, rate in both]


def other_rate(pool: Pool, place: int, rate: Money) -> list[tuple[int, Money]]:
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
    if not like or (None not in (currency, rate.currency) and currency != rate.currency):
        return []
    return [(other, Money(price.low, price.high, currency or rate.currency))]


def _of_a_limit(pool: Pool) -> bool:
    """Whether a second rate is what is paid after a limit; "max 18 hours a week" is none."""
    later = not pool.marks.isdisjoint((Mark.THEN, Mark.TOOK))
    return Mark.LIMIT in pool.marks and later


_TAKEN = (Mark.FEE, Mark.CUT, Mark.MINUS, Mark.VERSUS)
"""With these a second amount is taken off, or told apart from the first by its own rule."""

MOST_APART = 4
"""A second amount more than so many times as high or low is no rate beside the first. Moves with
tests/test_asked_sums.py."""


def compared(pool: Pool, place: int, rate: Money) -> list[tuple[int, Money]]:
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
