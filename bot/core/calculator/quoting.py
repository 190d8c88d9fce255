"""A person's own exchange rate told beside a sum: "dollar is 84", "84 ke rate se", "بسعر 50".

Its number is no pay and no amount, so it is taken out before these are looked for: what tells the
price of a currency by its name among the tokens, what stands beside "rate" or "at" among the items.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from bot.core.calculator.lexemes import Currency, Number, Quote, Token
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import DEFAULT_CURRENCY
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Tasks, Wish

MOST_BETWEEN = 3
"""Words between a currency and its price: "dollar ka rate to 84"."""

_BESIDE = (Mark.OF, Mark.AT, Mark.RATE, Mark.EQUALS, Mark.EVERY)
_SAYS_PRICE = (Mark.AT, Mark.RATE, Mark.EQUALS)
_BEFORE_WISH = (Mark.TO, Mark.IN, Mark.CONVERT, Mark.HOW_MUCH)
_COUNTED = (Time.HOUR, Mark.TASK, Mark.PERCENT, Mark.PER, Mark.EVERY)


def with_quotes(found: list[Token]) -> list[Token]:
    """The tokens with a price of a currency that is told beside an amount as one: "the dollar is at
    84, how much is 500 dollars in rupees", "500 dollars at 84 rupees per dollar"."""
    codes = {token.code for token in found if isinstance(token, Currency)}
    if len(codes) < 2 or sum(isinstance(token, Number) for token in found) < 2:
        return found
    for place, token in enumerate(found):
        if not isinstance(token, Currency) or token.opens:
            continue
        quoted = _price_behind(found, place, token.code) or _price_before(found, place, token.code)
        if quoted and _is_told_so(quoted[2]):
            start, end, quote = quoted
            if _priced((*found[:start], *found[end:]), (quote.one, quote.currency)):
                return [*found[:start], quote, *found[end:]]
    return found


_DEAR = ("EUR", "GBP", "KWD", "BHD", "OMR", "JOD")


def _is_told_so(quote: Quote) -> bool:
    """Whether a price is of the dearer money, as people tell it: "200 dollar bel geneh" is none."""
    return quote.currency != DEFAULT_CURRENCY or quote.one in _DEAR


def _price_behind(found: Sequence[Token], place: int, one: str) -> tuple[int, int, Quote] | None:
    """ "dollar ka rate 84", "سعر الدولار 50 جنيه", "dollar 84 rupaye"; not "in usd at 84"."""
    start, before = _led_by(found, place)
    sure = Mark.RATE in found[start:place]
    if isinstance(before, Number) or (isinstance(before, Currency) and not sure):
        return None
    into, at = _pair_with(found, place) if start == 0 else (None, place + 1)
    sure = sure or into is not None
    while at < len(found) and at - place <= MOST_BETWEEN and _between(found, at):
        sure = sure or found[at] in _SAYS_PRICE
        at += 1
    number = found[at] if at < len(found) else None
    if not isinstance(number, Number) or number.low != number.high or number.low <= 0:
        return None
    behind = found[at + 1] if at + 1 < len(found) else Mark.BREAK
    other = behind.code if isinstance(behind, Currency) and not behind.opens else None
    end = at + (2 if other else 1)
    if into and other:
        return None
    other = into or other
    if other == one or behind in _COUNTED or isinstance(behind, Time):
        return None
    if before in _BEFORE_WISH and Mark.RATE not in found[start:at]:
        return None
    more = behind is Mark.BREAK and _behind_more(found, one, number.low)
    alone = before in (Mark.BREAK, Mark.WORD) and (more or behind is Mark.OF)
    if not (sure or other or alone):
        return None
    return start, end, Quote(number.low, one, other)


def _led_by(found: Sequence[Token], place: int) -> tuple[int, Token]:
    """Where "سعر الدولار" begins, and what stands before it; of "a dollar" what stands before
    that, as in "50 rs per dollar"."""
    start = place
    while start and found[start - 1] in (Mark.OF, Mark.RATE):
        start -= 1
    before = found[start - 1] if start else Mark.BREAK
    each = start > 1 and before in (Mark.PER, Mark.EVERY)
    return start, found[start - 2] if each else before


def _pair_with(found: Sequence[Token], place: int) -> tuple[str | None, int]:
    """The currency right behind another, "usd/inr 84", and where its price may begin."""
    at = place + 2 if found[place + 1 : place + 2] == [Mark.PER] else place + 1
    other = found[at] if at < len(found) else None
    if isinstance(other, Currency) and other != found[place] and not other.opens:
        return other.code, at + 1
    return None, place + 1


def _between(found: Sequence[Token], at: int) -> bool:
    """Whether a word may stand between a currency and its price: "is", "ka rate", "اليوم"."""
    return found[at] in _BESIDE or found[at] in (Mark.WORD, Time.DAY)


def _behind_more(found: Sequence[Token], code: str, price: Decimal) -> bool:
    """Whether a larger amount has its currency behind it, so that "dollar 84" is no amount."""
    return any(
        isinstance(a, Number) and isinstance(b, Currency) and b.code == code and a.low > price
        for a, b in pairwise(found)
    )


def _price_before(found: Sequence[Token], place: int, one: str) -> tuple[int, int, Quote] | None:
    """ "84 rupees per dollar", "50 جنيه للدولار", "84 to the dollar"."""
    at = place
    joined: list[Token] = []
    while at and len(joined) < MOST_BETWEEN and _joins(found[at - 1]):
        at -= 1
        joined.append(found[at])
    other = found[at - 1] if at else None
    code = other.code if isinstance(other, Currency) and not other.opens else None
    at -= 1 if code else 0
    number = found[at - 1] if at else None
    each = Mark.PER in joined or Mark.EVERY in joined
    if not joined or code == one or not (each or (Mark.TO in joined and Mark.OF in joined)):
        return None
    if not isinstance(number, Number) or number.low != number.high or number.low <= 0:
        return None
    start = at - 1
    while start and found[start - 1] in (Mark.AT, Mark.RATE, Mark.OF):
        start -= 1
    return start, place + 1, Quote(number.low, one, code)


def _joins(token: Token) -> bool:
    one = isinstance(token, Number) and token.low == token.high == 1
    return one or token in (Mark.PER, Mark.EVERY, Mark.OF, Mark.TO)


def _priced(found: Sequence[Token], codes: Sequence[str | None]) -> bool:
    """Whether an amount of one of these currencies is left, which the price is for."""
    pairs = pairwise(found)
    return any(_is_amount(a, b, codes) or _is_amount(b, a, codes) for a, b in pairs)


def _is_amount(number: Token, money: Token, codes: Sequence[str | None]) -> bool:
    amount = isinstance(number, Number) and not number.low == number.high == 1
    return amount and isinstance(money, Currency) and money.code in codes


def with_quoted_rate(found: list[Item]) -> list[Item]:
    """The items with a number beside "rate" or "at" as the price of the money that is exchanged:
    "1000 dollar 84 ke rate se kitne rupaye", "$45/h, 20h a week in inr, exchange rate 84"."""
    if Mark.RATE not in found and Mark.AT not in found:
        return found
    for place, item in enumerate(found):
        if not isinstance(item, Bare | Money) or item.per is not None or item.low != item.high:
            continue
        for start, end in _said_of(found, place):
            others = [*found[:start], *found[end:]]
            if item.low > 0 and _exchanged_at(item, others, Mark.RATE in found[start:end]):
                code = item.currency if isinstance(item, Money) else None
                one = found[end + 1] if found[end : end + 1] == [Mark.PER] else None
                if isinstance(one, Wish) and one.currency != code:  # "at 84 per dollar"
                    quote = Quote(item.low, one.currency, code)
                    return [*found[:start], quote, *found[end + 2 :]]
                return [*found[:start], Quote(item.low, None, code), *found[end:]]
    return found


def _said_of(found: Sequence[Item], place: int) -> Iterator[tuple[int, int]]:
    """From where to where a number is told to be a rate, with the words that tell it."""
    end = place + 1
    while end < len(found) and found[end] in (Mark.OF, Mark.EQUALS):
        end += 1
    tied = end > place + 1
    if found[end : end + 1] == [Mark.RATE]:
        end += 1
        while end < len(found) and found[end] in (Mark.OF, Mark.AT, Mark.TO, Mark.PER):
            end += 1
        if tied or end == len(found) or not isinstance(found[end], Bare | Money):
            yield place, end  # "84 ke rate se", "84 के रेट पर"
    start = place
    while start and found[start - 1] in (Mark.OF, Mark.AT, Mark.EQUALS, Mark.WORD):
        start -= 1
        if place - start > 1 and found[start] is Mark.WORD:
            break
    if start and found[start - 1] is Mark.RATE:
        start -= 1
        while start and found[start - 1] in _BEFORE_RATE:
            start -= 1
        yield start, place + 1  # "at a rate of 84", "على سعر 50", "rate agar 84"
    if place and found[place - 1] is Mark.AT:
        yield place - 1, place + 1


_BEFORE_RATE = (Mark.AT, Mark.PER, Mark.OF, Mark.CONVERT)


def _exchanged_at(item: Bare | Money, others: Sequence[Item], rated: bool) -> bool:
    """Whether other money is there to be exchanged at a number, which is then no pay and no goal:
    "rate 45, 1000 dollars chahiye" has none."""
    monies = [other for other in others if isinstance(other, Money)]
    codes = {money.currency for money in monies if money.currency}
    wished = {other.currency for other in others if isinstance(other, Wish)}
    own = item.currency if isinstance(item, Money) else None
    used = codes | wished | ({own} if own else set())
    if len(used) < 2 or (own == DEFAULT_CURRENCY and used.isdisjoint(_DEAR)):
        return False  # "30 dollar ghanta, …, rate 30 dollar, rupaye me"
    if any(money.per is not None for money in monies):
        return rated or own is None
    asks_hours = any(isinstance(x, Mention) and x.unit is Time.HOUR for x in others)
    if not codes or Mark.GOAL in others or asks_hours:
        return False
    timed = any(isinstance(other, Lasting | Tasks) for other in others)
    return not timed or (own is None and bool(wished))


def worth(quote: Quote, own: str, wishes: Sequence[str]) -> tuple[Decimal, str] | None:
    """What one of `own` is in the currency it is exchanged for, which comes with it; None where
    the price is of other money than is exchanged."""
    wish = wishes[0] if wishes else None
    if quote.one is None and quote.currency is None:
        return (quote.price, wish) if wish else None
    if quote.one == own:
        into = wish or quote.currency
        return (quote.price, into) if into and quote.currency in (None, into) else None
    one = quote.one or (wish if quote.currency == own else own)
    if one == own and quote.currency:
        return (quote.price, quote.currency) if wish in (None, quote.currency) else None
    if one is None or wish not in (None, one) or quote.currency not in (None, own):
        return None
    return Decimal(1) / quote.price, one
