"""Quantities to the inputs of a calculation: which amount is the rate, which the target."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.core.calculator import daytimes, limits, raises, reading_pay, reading_time, shares
from bot.core.calculator.draft import Draft
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.minute_prices import of_minutes
from bot.core.calculator.model import DEFAULT_CURRENCY, Goal, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent, Wish
from bot.core.calculator.quoting import worth
from bot.core.calculator.wanting import goal_of, period_of


def read_items(found: Sequence[Item], has_platform: bool) -> Inputs:
    """Everything the items say. With a platform, a single bare number is the hours.

    Each number is used once, the plainest meaning first: what has its own unit, then what stands
    beside a word that names it, and bare numbers last, as rate, hours and days a week.
    """
    draft = Draft(_hours_and_wish(found) if has_platform else found, has_platform)
    reading_time.shares_and_limits(draft)
    told_twice = daytimes.unclear(draft.pool)
    draft.doubtful = shares.doubtful(draft.pool) or draft.doubtful or told_twice
    reading_pay.late_rate_and_rates(draft)
    draft.doubtful = limits.flat_or_hourly(draft.pool) or draft.doubtful
    reading_pay.pay_of_paid_time(draft)
    reading_time.days_and_weeks(draft)
    reading_pay.tasks(draft)
    reading_time.hours(draft)
    reading_time.unpaid_of_hours(draft)
    reading_time.hours_paid_and_not(draft)
    reading_pay.money_in_all(draft)
    reading_pay.rates_left_over(draft)
    reading_pay.bare_numbers(draft)
    reading_pay.amount_left_over(draft)
    reading_time.asked_period(draft)
    _put_together(draft)
    return _with_goal(draft)


def _with_goal(draft: Draft) -> Inputs:
    """What was read with what is asked for, and whether all that was said has a meaning in it."""
    inputs = draft.inputs
    lowered = inputs.took is not None and inputs.late_rate is None
    if inputs.second_rate is not None and (inputs.deductions.any() or lowered):
        draft.doubtful = True  # of which of the two, nobody knows
    if inputs.amount_lasts and inputs.wanted is None and inputs.days_per_week:
        inputs = replace(inputs, wanted=Period.WEEK)  # "$60 a day, 6 days"
    goal, unread = goal_of(inputs, draft.asked, draft.pool), draft.doubtful or _unread(draft)
    if goal is Goal.NEEDED_RATE and draft.has_platform and draft.asked is Time.DAY:
        goal = Goal.DAYS  # "how many days on mercor at 4 hours a day to earn 1 lakh"
    if raises.unclear(replace(inputs, goal=goal) if inputs.raised else inputs, draft.pool):
        unread = True
    if _twice_exchanged(draft.pool, inputs.currency or DEFAULT_CURRENCY):
        unread = True
    if goal is Goal.CONVERSION and draft.pool.all(Bare):
        unread = True  # "1000 dollars in rupees, 84": perhaps an exchange rate
    if (goal, unread) == (inputs.goal, inputs.unread):
        return inputs  # a copy of so many fields takes as long as a step of the reading
    return replace(inputs, goal=goal, unread=unread)


def _twice_exchanged(pool: Pool, own: str) -> bool:
    """ "100 euros to rupees to dirhams": of which of both?"""
    triples = zip(pool.items, pool.items[1:], pool.items[2:], strict=False)
    return any(
        isinstance(a, Wish)
        and b is Mark.TO
        and isinstance(c, Wish)
        and own not in (a.currency, c.currency)
        for a, b, c in triples
    )


def _put_together(draft: Draft) -> None:
    """The money that was found, in the currency that is said first."""
    target, amount = draft.target, draft.amount
    found = (*draft.rates, draft.task_pay, amount, target)
    currency = next((money.currency for money in found if money and money.currency), None)
    own = currency or DEFAULT_CURRENCY
    wishes = [wish.currency for _, wish in draft.pool.all(Wish) if wish.currency != own]
    target_currency = target.currency if target else None
    into, own_rate = (wishes[0] if wishes else None), None
    if draft.quote:
        goal = [target_currency] if target_currency not in (None, own) else []
        told = worth(draft.quote, own, wishes or goal)
        draft.doubtful = draft.doubtful or told is None
        if told:
            own_rate, into = told[0], into if goal else told[1]
    rate, second = _two(draft.rates, draft.pool)
    draft.inputs = replace(
        draft.inputs,
        rate=rate,
        second_rate=second,
        currency=currency,
        task_pay=_span(draft.task_pay),
        target=target.low if target else None,
        target_currency=target_currency,
        target_per=period_of(target) if target else None,
        amount=_span(amount),
        amount_per=period_of(amount) if amount else None,
        to_currency=into,
        own_rate=own_rate,
    )


def _unread(draft: Draft) -> bool:
    """Whether money, a share or a time of work found no meaning beside the others."""
    pool, inputs = draft.pool, draft.inputs
    if of_minutes(pool.items):
        return True
    if draft.task_pay and inputs.rate and inputs.hours and not inputs.minutes:
        return True  # "3 hours at $20 an hour, $5 per page": paid twice, or of how many pages?
    if Mark.THING in pool.marks and inputs.amount_per and not inputs.hours:
        return True  # "$20 per month subscription, how much per year": no wages
    if len({rate.currency for rate in draft.rates if rate.currency}) > 1:
        return True  # a difference of rupees and dollars
    if (
        len(draft.rates) == 1
        and _asks_difference(pool)
        and any(x.per is None for _, x in pool.all(Bare))
    ):
        return True  # "14 dollars an hour here, there 21, how much more": perhaps the other rate
    told = draft.inputs.minutes  # said again, it is the same
    left = [lasting for _, lasting in pool.all(Lasting) if lasting.unit in CLOCK]
    hours = any(told is None or (x.low, x.high) != (told.low, told.high) for x in left)
    return hours or bool(pool.all(Money)) or bool(pool.all(Percent))


def _asks_difference(pool: Pool) -> bool:
    return any({one, other} == {Mark.HOW_MUCH, Mark.MORE} for one, other in pairwise(pool.items))


def _hours_and_wish(found: Sequence[Item]) -> list[Item]:
    """ "outlier 20 inr": the platform has the rate, so these are hours, and a wished currency."""
    numbers = [item for item in found if isinstance(item, Money | Lasting | Bare)]
    done: list[Item] = []
    for item in found:
        alone = isinstance(item, Money) and numbers == [item]
        if alone and isinstance(item, Money) and item.currency not in (None, DEFAULT_CURRENCY):
            done += [Bare(item.low, item.high), Wish(item.currency or DEFAULT_CURRENCY)]
        else:
            done.append(item)
    return done


def _two(rates: Sequence[Money], pool: Pool) -> tuple[Span | None, Span | None]:
    """The rate, and the one it is compared with; a difference is between the ends of a range."""
    first = _span(rates[0]) if rates else None
    second = _span(rates[1]) if len(rates) > 1 else None
    if first and second is None and first.ranged and Mark.MORE in pool.marks:
        return Span.of(first.low), Span.of(first.high)
    return first, second


def _span(money: Money | None) -> Span | None:
    return Span(money.low, money.high) if money else None
