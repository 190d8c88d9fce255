"""What is taken from the pay: fees, tax, rejected work; and a person's own exchange rate."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from bot.core.calculator import raises
from bot.core.calculator.fees import after_share, another_fee, fixed_fees
from bot.core.calculator.fees_asked import fee_asked, fee_of_another_time
from bot.core.calculator.lexemes import Quote
from bot.core.calculator.marks import Mark
from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent, Wish

_LOWERING = (Mark.FEE, Mark.CUT, Mark.TAX, Mark.FIX, Mark.GST, Mark.MARGIN, Mark.UNPAID)
_KINDS = (*_LOWERING, Mark.RAISE)


def deductions(
    pool: Pool, rejected: Decimal | None = None, *, has_platform: bool = False
) -> tuple[Deductions, Decimal | None, Decimal | None]:
    """The shares that are taken off, that of hours which nobody pays for, and that of a raise.

    A percentage that does not say what for is a fee. GST counts on the fees; where there is none,
    it is a tax on all. `rejected` is the share that two counts tell.
    """
    found: dict[Mark, Decimal] = {}
    fees: list[Decimal] = []
    shares = pool.all(Percent)
    step = _names_first(pool, shares[0][0]) if shares else 1
    for place, percent in shares:
        unpaid = Mark.UNPAID in pool.marks and not pool.all(Lasting)
        kind = _kind(pool, place, step)
        kind = kind or (Mark.RAISE if raises.added(pool, place) else None)
        kind = kind or (Mark.UNPAID if unpaid else Mark.FEE)
        if kind is Mark.FEE and fees and another_fee(pool, place):
            _charge(fees, percent.share, added=pool.items[place - 1] is Mark.PLUS)
            pool.use(place)
        elif found.setdefault(kind, percent.share) == percent.share:
            pool.use(place)  # else it is left over: one fee of two would be a wrong sum
            fees += [percent.share] if kind is Mark.FEE and not fees else []
    for kind, place, number in _plain_shares(pool):
        if found.setdefault(kind, number) == number:
            pool.use(place)
    if rejected is not None:
        found.setdefault(Mark.FIX, rejected)
    fixed = fixed_fees(pool, has_platform)
    gst, tax = found.get(Mark.GST), found.get(Mark.TAX)
    if gst is not None and tax is None and not fixed and not fees:
        gst, tax = None, gst
    taken = Deductions(
        lost=found.get(Mark.FIX),
        fees=tuple(fees),
        fixed_fees=fixed,
        gst=gst,
        margin=found.get(Mark.MARGIN),
        tax=tax,
    )
    return taken, found.get(Mark.UNPAID), found.get(Mark.RAISE)


def _charge(fees: list[Decimal], share: Decimal, added: bool) -> None:
    """One fee more: of what the others leave, or one with the last, as in "4.4% + 1%"."""
    if added:
        fees[-1] += share
    else:
        fees.append(share)


def _plain_shares(pool: Pool) -> Iterator[tuple[Mark, int, Decimal]]:
    """ "tax 30": a tax is told in percent, also without saying so."""
    for place, bare in pool.all(Bare):
        before = pool.items[place - 1] if place else None
        if before in _TOLD_IN_PERCENT and isinstance(before, Mark) and not bare.per:
            yield before, place, bare.low


_TOLD_IN_PERCENT = (Mark.TAX, Mark.GST, Mark.MARGIN)


def doubtful(pool: Pool) -> bool:
    """Whether there is a "fee 5", which may be five percent or five dollars, or a "5% of $900"
    that nobody says is taken off."""
    triples = zip(pool.items, pool.items[1:], pool.items[2:], strict=False)
    of_sum = any(
        isinstance(share, Percent) and of is Mark.OF and isinstance(whole, Money | Bare)
        for share, of, whole in triples
    )
    taken = any(
        a is Mark.TOOK and isinstance(b, Percent)
        for a, b in pairwise(pool.items)  # "upwork takes 10% of $720"
    )
    if of_sum and not taken and pool.marks.isdisjoint((*_LOWERING, Mark.MINUS)):
        return True
    if fee_asked(pool) or fee_of_another_time(pool):
        return True
    amounts = pool.all(Money)
    if len(amounts) == 1 and after_share(pool, amounts[0][0]) and not pool.all(Bare):
        return True  # "they take 2% and $3", of nothing
    return any(place and pool.items[place - 1] is Mark.FEE for place, _ in pool.all(Bare))


def _names_first(pool: Pool, place: int) -> int:
    """-1 where the kinds come before their shares ("fee 2% gst 18%"), 1 where after."""
    before, after = (_far(pool, place, _KINDS, side) for side in (-1, 1))
    return -1 if before is not None and (before == 1 or before <= (after or before)) else 1


def _kind(pool: Pool, place: int, step: int) -> Mark | None:
    """What a share is for: the nearest word that says it; of two as near, that on the side of
    `step`. "PayPal takes 5%" is a fee."""
    if place and pool.items[place - 1] is Mark.TOOK and _far(pool, place, _KINDS, -1) is None:
        return Mark.FEE
    if cut := _cut(pool, place):
        return cut
    said = [
        (far, kind is Mark.CUT, side != step, kind)
        for kind in _KINDS
        for side in (1, -1)
        if (far := _far(pool, place, (kind,), side)) is not None
    ]
    kind = min(said)[3] if said else None
    return Mark.FEE if kind is Mark.CUT else kind


def _cut(pool: Pool, place: int) -> Mark | None:
    """What a cut beside a share is of, where the next word tells it: "tds kat jayega 10%" is a
    tax, but "2% cut, tax 10%" is a fee and a tax."""
    for side in (-1, 1):
        said = pool.items[:place][::-1] if side < 0 else pool.items[place + 1 :]
        cut, told, beyond, *_ = (*(item for item in said if item is not Mark.WORD), *_NOTHING)
        if cut is Mark.CUT and told in _TOLD_IN_PERCENT and not isinstance(beyond, Percent):
            return told if isinstance(told, Mark) else None
    return None


_NOTHING = (Mark.BREAK,) * 3
"""What stands around a text."""


def _far(pool: Pool, place: int, kinds: Sequence[Mark], side: int) -> int | None:
    """Items to the nearest word that says what a share is for; one more behind an "and"."""
    far = pool.distance(place, kinds, side, FARTHEST_KIND)
    if far is None:
        return None
    between = pool.items[min(place, place + far * side) + 1 : max(place, place + far * side)]
    if any(isinstance(item, Percent) for item in between):
        return None  # "4.4% + $0.3 + 18% GST": that is the other's
    return far + (Mark.AND in between or Mark.PLUS in between)


FARTHEST_KIND = 6
"""Items to the word that says what a share is for: "15% of all of my tasks get rejected"."""


def own_exchange(pool: Pool, has_platform: bool = False) -> Quote | None:
    """A person's own exchange rate: "1 usd = 84 inr", or "at 84" beside a wished currency.

    A platform has a rate of its own, so that of "outlier 20h inr at 84" is no other pay.
    """
    for place, quote in pool.all(Quote):
        pool.use(place)
        return quote
    monies = pool.all(Money)
    for first, one in monies:
        # "1 dollar 90 rupaye, 350 dollar kitne hue" says it without a sign.
        second, price = _price_of(pool, first)
        other = price.currency if isinstance(price, Money) else None
        if price is None or one.per is not None or not one.low == one.high == 1:
            continue
        again = sum(m.currency == one.currency for _, m in monies) > 1
        between = pool.items[first + 1 : second]
        equal = again if between in ([], [Mark.AT]) else Mark.EQUALS in between
        if equal and one.currency != other and (other or again):
            pool.use(first)
            pool.use(second)
            return Quote(price.low, one.currency or DEFAULT_CURRENCY, other)
    if not has_platform or not any(isinstance(item, Wish) for item in pool.items):
        return None
    if (told := _price_of_dollars(pool)) is not None:
        return told
    for place, bare in pool.all(Bare):
        at = place and pool.items[place - 1] is Mark.AT
        at = at or _of_dollars(pool.items[:place])
        if at and bare.low == bare.high > 0 and not bare.per:
            following = pool.beside(place, 1)
            if not (following and isinstance(following[1], Lasting)):
                pool.use(place)
                return Quote(bare.low, None, None)
    return None


def _price_of_dollars(pool: Pool) -> Quote | None:
    """ "Outlier 20h a week at 85 rupees per dollar", "dollar at 84 rupees": no pay, but what the
    dollars of the platform are exchanged at."""
    found = pool.all(Money)
    if len(found) != 1:
        return None
    [(place, money)] = found
    if (
        money.currency in (None, DEFAULT_CURRENCY)
        or money.per is not None
        or money.low != money.high
    ):
        return None
    dollars, end, start = Wish(DEFAULT_CURRENCY), place + 1, place
    while end < len(pool.items) and pool.items[end] in _BEFORE_DOLLAR:
        end += 1
    while start and pool.items[start - 1] in _BEHIND_DOLLAR:
        start -= 1
    behind = end > place + 1 and pool.items[end : end + 1] == [dollars]
    if not behind and not (start and pool.items[start - 1] == dollars):
        return None
    pool.use(place)
    return Quote(money.low, DEFAULT_CURRENCY, money.currency)


_BEFORE_DOLLAR = (Mark.PER, Mark.EVERY, Mark.OF, Mark.TO)
_BEHIND_DOLLAR = (Mark.AT, Mark.OF, Mark.RATE, Mark.EQUALS)


def _of_dollars(before: Sequence[Item]) -> bool:
    """Whether a number behind these items is the rate of a dollar: "dollar rate 84"."""
    said = [item for item in before if item not in (Mark.OF, Mark.EQUALS, Mark.AT)][-2:]
    dollars = Wish(DEFAULT_CURRENCY)
    return said in ([dollars, Mark.RATE], [Mark.RATE, dollars])


def _price_of(pool: Pool, first: int) -> tuple[int, Money | Bare | None]:
    """The number behind an amount, with nothing but marks between, that may be its price."""
    for place in range(first + 1, len(pool.items)):
        item = pool.items[place]
        if isinstance(item, Money | Bare) and item.per is None and item.low == item.high > 0:
            return place, item
        if not isinstance(item, Mark) or item is Mark.BREAK:
            break
    return first, None
