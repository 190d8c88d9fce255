"""Follow-ups to a calculation: "and in dirhams?", "30 hours?", "minus 10%" change one thing."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TypedDict

from bot.core.calculator import pieces
from bot.core.calculator.adjusting import adjusted
from bot.core.calculator.change_words import ABLE, ALSO, LEFT_OUT, VERSUS
from bot.core.calculator.folding import folded
from bot.core.calculator.lumps import beyond_an_hour
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions, Goal, Inputs, Period, Span
from bot.core.calculator.namesakes import meant
from bot.core.calculator.own_rates import is_no_rate, with_rate_told
from bot.core.calculator.phrasing import items
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.remarks import changes
from bot.core.calculator.spanning import read_ranges
from bot.core.calculator.spoken_phrases import unframed
from bot.core.calculator.tokens import plain_marks, shared_names, tokens, words_without_meaning
from bot.core.calculator.wanting import of_a_period
from bot.core.exchange import Rates

MOST_ITEMS = 10

MINUTES = 60
"""In an hour."""

MOST_HOURS_A_DAY = 16
"""More hours than that, said of nothing after hours a day, are those of a week; the reply shows
which was read. Moves with tests/test_calculating.py."""


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
        every = [replace(one, deductions=_together(one.deductions, fee)) for one in before.ends]
        taken = _together(before.deductions, fee)
        with_fees = replace(before, deductions=taken, ends=tuple(every))
        return replace(with_fees, goal=_goal(with_fees))
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
    first, *others = (_merged(replace(b, ends=()), replace(n, ends=()), found) for b, n in every)
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


def _merged(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    if before.parts:
        return _all_parts(before, new, found)
    if before.limit is not None and Mark.THEN in found and _one_amount(found):
        return _late(before, found)
    if before.took is not None and new.hours and new.hours_per is None:
        return _timed(before, new.hours.high, found)
    if before.task_pay and (task := _of_tasks(before, found)):
        return replace(task, goal=_goal(task))
    if before.amount and before.goal in (Goal.CONVERSION, Goal.NET) and _one_amount(found):
        amount = new.rate or new.amount
        return replace(before, amount=amount, **_paid_in(before, new.currency))
    if before.target is not None and new.amount and _one_amount(found):
        money = Money(new.amount.low, new.amount.high, new.currency)
        if money.low == money.high and beyond_an_hour(money):
            return replace(before, target=money.low, target_currency=money.currency)
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    rate = new.rate or (new.amount if before.rate and not before.amount else None)
    hours = None if new.hours_assumed else new.hours
    paid = _paid_in(before, new.currency, wish)
    if new.own_rate is not None:
        paid["own_rate"] = new.own_rate
    merged = replace(
        before,
        rate=rate or before.rate,
        hours=hours or before.hours,
        hours_per=new.hours_per or _same_period(hours, before) if hours else before.hours_per,
        hours_assumed=before.hours_assumed and not hours,
        day_taken=new.day_taken if hours else before.day_taken,
        week_cap=new.week_cap or before.week_cap,
        days=new.days or before.days,
        days_per_week=new.days_per_week or before.days_per_week,
        weeks=new.weeks or before.weeks,
        weeks_off=new.weeks_off or before.weeks_off,
        minutes=new.minutes or before.minutes,
        tasks=new.tasks or before.tasks,
        tasks_per=new.tasks_per or before.tasks_per,
        raised=before.raised if new.raised is None else new.raised,
        deductions=_together(before.deductions, new.deductions),
        unpaid=new.unpaid or before.unpaid,
        unpaid_share=new.unpaid_share or before.unpaid_share,
        paid=new.paid or _paid_of(before, new, found) or before.paid,
        wanted=_wanted(new, found) or before.wanted,
        facts=() if rate else before.facts,
        **paid,
    )
    asked = _wanted(new, found) is not None and merged.goal is Goal.EFFECTIVE
    return replace(merged, goal=_goal(replace(merged, goal=Goal.EARNINGS) if asked else merged))


def _paid_of(before: Inputs, new: Inputs, found: Sequence[Item]) -> Decimal | None:
    """ "5 of those are unpaid": the others of the hours before are paid."""
    if Mark.AMONG not in found or new.unpaid is None or before.hours is None:
        return None
    return before.hours.low - new.unpaid if new.unpaid < before.hours.low else None


def _same_period(hours: Span, before: Inputs) -> Period | None:
    """The period that other hours are for: as before, but "30 hours?" are those of no day."""
    daily = before.hours_per is Period.DAY
    return Period.WEEK if daily and hours.high > MOST_HOURS_A_DAY else before.hours_per


def _timed(before: Inputs, hours: Decimal, found: Sequence[Item]) -> Inputs:
    """ "and 120 minutes?" after a task with a time limit: how long it took, or its limit."""
    minutes = (hours * MINUTES).quantize(Decimal(1), ROUND_HALF_UP)
    return replace(before, limit=minutes) if Mark.LIMIT in found else replace(before, took=minutes)


def _late(before: Inputs, found: Sequence[Item]) -> Inputs:
    """ "$20 after that": the pay after the limit."""
    pay = next(item for item in found if isinstance(item, Money | Bare))
    currency = pay.currency if isinstance(pay, Money) else None
    if pay.low != pay.high or currency not in (None, before.currency or DEFAULT_CURRENCY):
        return replace(before, unread=True)
    return replace(before, late_rate=pay.low, late_fact=None)


def _one_amount(found: Sequence[Item]) -> bool:
    """ "and 800?": a number of money and no time."""
    numbers = [item for item in found if isinstance(item, Money | Bare | Lasting | Percent)]
    return len(numbers) == 1 and isinstance(numbers[0], Money | Bare) and numbers[0].per is None


def _of_tasks(before: Inputs, found: Sequence[Item]) -> Inputs | None:
    """After the pay for a task: how long it takes ("and 20 minutes?"), or how many there are."""
    hourly = any(isinstance(item, Mention) and item.unit is Time.HOUR for item in found)
    if hourly and any(isinstance(item, Tasks) for item in found):
        return replace(before, unread=True)  # "10 tasks an hour" leaves open for how many hours
    pool = Pool(found)
    count, per = pieces.tasks(pool)
    if count is None and before.hours is None:
        count, per = pieces.bare_tasks(pool)
    lasting = [x for _, x in pool.all(Lasting) if x.unit in (Time.MINUTE, Time.HOUR)]
    timed = before.minutes or before.goal is Goal.TASKS
    minutes = pieces.minutes_of_a_task(pool) if timed else None
    bare = [item for item in found if isinstance(item, Bare)]
    if count is None and before.tasks is not None and len(bare) == 1 and _one_amount(found):
        if {Mark.AT, Mark.RATE} & set(found):
            return replace(before, task_pay=Span(bare[0].low, bare[0].high))
        count = bare[0].low if bare[0].low == bare[0].high else None  # "and 60?"
    money = next((m for _, m in pool.all(Money) if m.per in _OF_TASK), None)
    pay = Span(money.low, money.high) if money else None
    others = any(isinstance(item, Percent | Wish) for item in found)
    if others or len(lasting) > (minutes is not None) or len(pool.all(Money)) > (pay is not None):
        return None
    if count is None and minutes is None and pay is None:
        return None
    return replace(
        before,
        tasks=before.tasks if count is None else count,
        tasks_per=per or before.tasks_per,
        minutes=minutes or before.minutes,
        task_pay=pay or before.task_pay,
        **_paid_in(before, money.currency if money else None),
    )


_OF_TASK = (None, Mark.TASK)


class _Paid(TypedDict):
    currency: str | None
    to_currency: str | None
    own_rate: Decimal | None


def _paid_in(before: Inputs, currency: str | None, wish: str | None = None) -> _Paid:
    """The currency of new pay with what it is exchanged for; a person's own exchange rate is that
    of the currencies before."""
    own, into = currency or before.currency, wish or before.to_currency
    into = None if into == (own or DEFAULT_CURRENCY) else into
    same = (own, into) == (before.currency, before.to_currency)
    return _Paid(currency=own, to_currency=into, own_rate=before.own_rate if same else None)


def _all_parts(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    """Another currency or period for all; other hours or shares for each of compared offers."""
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    parts = before.parts
    if before.goal is Goal.COMPARED and new.rate is None and new.amount is None:
        alone = [item for item in found if not isinstance(item, Wish)]
        parts = tuple(replace(_merged(p, new, alone), wanted=None, goal=p.goal) for p in parts)
    return replace(
        before,
        to_currency=wish or before.to_currency,
        own_rate=new.own_rate or before.own_rate,
        wanted=_wanted(new, found) or before.wanted,
        parts=parts,
    )


def _wanted(new: Inputs, found: Sequence[Item]) -> Period | None:
    asks = any(isinstance(item, Mention) for item in found)
    return new.wanted if asks else None


def _together(before: Deductions, new: Deductions) -> Deductions:
    """Both deductions; what is said anew takes the place of what was said before."""
    return Deductions(
        lost=before.lost if new.lost is None else new.lost,
        gst=before.gst if new.gst is None else new.gst,
        margin=before.margin if new.margin is None else new.margin,
        fees=new.fees or before.fees,
        fixed_fees=new.fixed_fees or before.fixed_fees,
        tax=before.tax if new.tax is None else new.tax,
    )


def _goal(merged: Inputs) -> Goal:
    """The goal goes on, unless there is now more to it, as unpaid hours or a fee of an amount."""
    if merged.unpaid is not None or merged.unpaid_share is not None:
        leads = merged.goal is Goal.EARNINGS and of_a_period(merged)
        return Goal.EARNINGS if leads else Goal.EFFECTIVE
    if merged.goal is Goal.CONVERSION and merged.rate and merged.hours:
        return Goal.EARNINGS
    if merged.goal is Goal.CONVERSION and merged.deductions.any():
        return Goal.NET
    if merged.goal is Goal.HOURS and merged.hours:
        return Goal.DAYS
    if merged.goal is Goal.NEEDED_RATE and merged.rate:
        return Goal.DAYS
    if merged.goal is Goal.RATE and merged.task_pay and (merged.tasks or merged.hours):
        return Goal.EARNINGS
    return merged.goal
