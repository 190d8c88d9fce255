"""Follow-ups to a calculation: "and in dirhams?", "30 hours?", "minus 10%" change one thing."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from bot.core.calculator.adjusting import adjusted
from bot.core.calculator.change_words import ABLE, ALSO, LEFT_OUT, VERSUS
from bot.core.calculator.folding import folded
from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.merging import goal_with, merged_with, taken_together
from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions, Goal, Inputs, Span
from bot.core.calculator.namesakes import meant
from bot.core.calculator.own_rates import is_no_rate, with_rate_told
from bot.core.calculator.phrasing import items
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent, Tasks, Wish
from bot.core.calculator.remarks import changes
from bot.core.calculator.spanning import read_ranges
from bot.core.calculator.spoken_phrases import unframed
from bot.core.calculator.tokens import plain_marks, shared_names, tokens, words_without_meaning
from bot.core.exchange import Rates

MOST_ITEMS = 10


def changed(text: str, before: Inputs, rates: Rates | None = None) -> Inputs | None:
    """The inputs with what the text changes, or None where it is no follow-up to them.

    What is a whole calculation by itself changes nothing. `rates` tell a person's own exchange
    rate ("at 84", after a sum in rupees) from another hourly rate.
    """
    if (more := adjusted(text, before)) is not None:
        return more
    said = ABLE.sub("", _TAKEN_OFF.sub("minus", unframed(text)))
    said = _OF_THE_HOURS.sub(r"\1 hours of those", said)
    read_as = tokens(said)
    found = items(read_as)
    if not found or len(found) > MOST_ITEMS or not changes(said, found, before):
        return None
    if Mark.BAD_NUMBER in found or Mark.UNCLEAR_NUMBER in found:
        return None
    words = frozenset(words_without_meaning(said))
    if (at_rate := with_rate_told(read_as, words, before, rates)) is not None:
        return at_rate
    if is_no_rate(found, before):
        return replace(before, unread=True)
    wishes = [item.currency for item in found if isinstance(item, Wish)]
    numbers = any(isinstance(item, Money | Bare | Lasting) for item in found)
    if wishes and not numbers and not shared_names(read_as):
        clear = meant(before, wishes[-1])
        if clear != before:
            return clear
    only_marks = all(isinstance(item, Mark) for item in found)  # not "minus 10% tax"
    shares = _SHARES.intersection(plain_marks(folded(text)))
    if only_marks and shares and LEFT_OUT.search(folded(text)):
        return _without_shares(before, shares)
    if _names_share(found):
        return replace(before, shareless=True)
    before = replace(before, shareless=False) if before.shareless else before
    if (fee := _fees_alone(before, found)) is not None:
        every = [
            replace(one, deductions=taken_together(one.deductions, fee)) for one in before.ends
        ]
        taken = taken_together(before.deductions, fee)
        with_fees = replace(before, deductions=taken, ends=tuple(every))
        return replace(with_fees, goal=goal_with(with_fees))
    hours_alone = before.rate is not None and not {Mark.AT, Mark.RATE} & set(found)
    if any(isinstance(item, Money) and item.currency for item in found):
        hours_alone = False  # "what about €40?" is another pay, "30?" other hours
    if VERSUS.search(folded(text)) and (offers := _against(before, found)):
        return offers
    new = read_ranges(found, has_platform=hours_alone)
    goes_on = ALSO.search(folded(text)) is not None
    if _whole(new) and not _part_of(before, new, found, goes_on):
        return None
    if not any(_says(item) for item in found):
        return None
    merged = _at_all_ends(before, new, found)
    if merged == before:
        return None
    return replace(merged, shared=tuple({*before.shared, *shared_names(read_as)}))


_TAKEN_OFF = re.compile(r"\bkam\s+ka?r(?:k[ae]|o|na|do|de)?\b")
""" "12% kam karke": taken off, where "kam karu" is to work."""

_OF_THE_HOURS = re.compile(r"\b(\d{1,3})\s+of\s+(?:the|those|these|my|them)\s+h(?:ou)?rs\b")


def _names_share(found: Sequence[Item]) -> bool:
    """Whether a tax or fee is named without a figure, and nothing else: "after tax?"."""
    return bool(_SHARES.intersection(found)) and _BESIDE_SHARES.issuperset(found)


def _without_shares(before: Inputs, found: Set[Mark]) -> Inputs | None:
    """ "Without the fee?", "no tax": the sum without what was taken off; None where that was
    nothing or all there was to it."""
    taken = before.deductions
    if Mark.TAX in found:
        taken = replace(taken, tax=None)
    if Mark.GST in found:
        taken = replace(taken, gst=None)
    if Mark.FEE in found:
        taken = replace(taken, fees=(), fixed_fees=(), gst=None)
    if taken == before.deductions or before.goal is Goal.NET:
        return None
    ends = tuple(replace(end, deductions=taken) for end in before.ends)
    return replace(before, deductions=taken, ends=ends)


_SHARES = frozenset((Mark.TAX, Mark.FEE, Mark.GST))
_BESIDE_SHARES = _SHARES | {
    Mark.PAYOUT,
    Mark.THEN,
    Mark.AND,
    Mark.OF,
    Mark.IN,
    Mark.MINUS,
    Mark.BREAK,
    Mark.CUT,
}


def _at_all_ends(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    """What comes of it where either has ranges besides those of rate and hours."""
    every = [(b, n) for b in (before, *before.ends) for n in (new, *new.ends)]
    first, *others = (
        merged_with(replace(b, ends=()), replace(n, ends=()), found) for b, n in every
    )
    return replace(first, ends=tuple(others))


def _fees_alone(before: Inputs, found: Sequence[Item]) -> Deductions | None:
    """ "and a $5 withdrawal fee", "3% fee and $2 fixed": a fixed fee, perhaps beside shares."""
    numbers = [item for item in found if isinstance(item, Money | Bare | Lasting | Wish)]
    if before.parts or Mark.FEE not in found or len(numbers) != 1:
        return None
    [money] = numbers
    if not isinstance(money, Money) or money.per is not None or money.low != money.high:
        return None
    if money.currency not in (None, before.currency or DEFAULT_CURRENCY):
        return None
    shares = [item for item in found if isinstance(item, Percent)]
    if len(shares) > 1 or any(share.high is not None for share in shares):
        return None
    return Deductions(fixed_fees=(money.low,), fees=tuple(share.share for share in shares))


def _says(item: Item) -> bool:
    """Whether an item is anything that can change a sum: all but marks."""
    return not isinstance(item, Mark)


def _whole(new: Inputs) -> bool:
    priced = (new.rate and not new.hours_assumed) or new.task_pay or new.amount
    if new.task_pay and new.rate:
        return True
    return bool(priced and (new.hours or new.minutes or new.target or new.to_currency))


def _part_of(before: Inputs, new: Inputs, found: Sequence[Item], goes_on: bool) -> bool:
    """Whether what could be a sum by itself goes on with the pay by the hour before: "what about
    €40 in rupees", "€40 and 30 hours"."""
    numbers = [item for item in found if isinstance(item, Money | Lasting | Bare | Tasks | Percent)]
    hourly = before.rate is not None and not before.parts and before.goal is Goal.EARNINGS
    if not hourly or new.target or new.task_pay or new.minutes or not numbers:
        return False
    pay = numbers[0]
    if not isinstance(pay, Money) or beyond_an_hour(pay):
        return False
    if len(numbers) == 1:
        return goes_on and new.hours is None
    told = len(numbers) == 2 and new.hours is not None and not new.hours_assumed
    own = new.hours_per is not None or Mark.FOR in found or Mark.ONCE in found
    return told and not own and (goes_on or Mark.AND in found)


def _against(before: Inputs, found: Sequence[Item]) -> Inputs | None:
    """ "Versus $60": the pay by the hour before compared with another for the same hours."""
    said = [item for item in found if not isinstance(item, Mark)]
    pay = said[0] if len(said) == 1 else None
    if not isinstance(pay, Money | Bare) or before.goal is not Goal.EARNINGS:
        return None
    simple = not (before.parts or before.ends or before.task_pay or before.amount)
    if not simple or before.rate is None or before.hours is None or before.hours_assumed:
        return None
    hourly = pay.per in (None, Time.HOUR) and pay.low > 0
    if not hourly or (isinstance(pay, Money) and beyond_an_hour(pay)):
        return None
    currency = (pay.currency if isinstance(pay, Money) else None) or before.currency
    one = replace(before, to_currency=None, own_rate=None, wanted=None)
    other = replace(one, rate=Span(pay.low, pay.high), currency=currency, platform=None, facts=())
    return Inputs(
        goal=Goal.COMPARED,
        parts=(one, other),
        to_currency=before.to_currency,
        own_rate=before.own_rate if currency == before.currency else None,
        wanted=before.wanted,
    )
