"""Follow-ups to a calculation: "and in dirhams?", "30 hours?", "minus 10%" change one thing."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions, Goal, Inputs, Period
from bot.core.calculator.quantities import Item, Mention, Wish, items
from bot.core.calculator.reading import read_items
from bot.core.calculator.spellings import Mark
from bot.core.calculator.tokens import tokens

MOST_WORDS = 2
"""Words without a meaning for a calculation in a follow-up; more make a question of its own."""

MOST_ITEMS = 10


def changed(text: str, before: Inputs) -> Inputs | None:
    """The inputs with what the text changes, or None where it is no follow-up to them.

    What is a whole calculation by itself changes nothing.
    """
    found = items(tokens(text))
    if not found or len(found) > MOST_ITEMS or found.count(Mark.WORD) > MOST_WORDS:
        return None
    if Mark.BAD_NUMBER in found or Mark.UNCLEAR_NUMBER in found:
        return None
    new = read_items(found, has_platform=before.rate is not None and Mark.AT not in found)
    if _whole(new) or not any(_says(item) for item in found):
        return None
    merged = _merged(before, new, found)
    return None if merged == before else merged


def _says(item: Item) -> bool:
    """Whether an item is anything that can change a sum: all but marks."""
    return not isinstance(item, Mark)


def _whole(new: Inputs) -> bool:
    priced = (new.rate and not new.hours_assumed) or new.task_pay or new.amount
    return bool(priced and (new.hours or new.minutes or new.target or new.to_currency))


def _merged(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    if before.parts:
        return _all_parts(before, new, found)
    own = before.currency or DEFAULT_CURRENCY
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    rate = new.rate or (new.amount if before.rate and not before.amount else None)
    hours = None if new.hours_assumed else new.hours
    merged = replace(
        before,
        rate=rate or before.rate,
        currency=new.currency or before.currency,
        hours=hours or before.hours,
        hours_per=new.hours_per or before.hours_per if hours else before.hours_per,
        hours_assumed=before.hours_assumed and not hours,
        days=new.days or before.days,
        days_per_week=new.days_per_week or before.days_per_week,
        weeks=new.weeks or before.weeks,
        weeks_off=new.weeks_off or before.weeks_off,
        minutes=new.minutes or before.minutes,
        tasks=new.tasks or before.tasks,
        tasks_per=new.tasks_per or before.tasks_per,
        deductions=_together(before.deductions, new.deductions),
        unpaid=new.unpaid or before.unpaid,
        unpaid_share=new.unpaid_share or before.unpaid_share,
        paid=new.paid or before.paid,
        to_currency=(wish if wish != own else None) if wish else before.to_currency,
        own_rate=new.own_rate or before.own_rate,
        wanted=_wanted(new, found) or before.wanted,
        facts=() if rate else before.facts,
    )
    return replace(merged, goal=_goal(merged))


def _all_parts(before: Inputs, new: Inputs, found: Sequence[Item]) -> Inputs:
    """Another currency or period for all; other hours or shares for each of compared offers."""
    wish = next((item.currency for item in found if isinstance(item, Wish)), None)
    parts = before.parts
    if before.goal is Goal.COMPARED and new.rate is None:
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
        fee=before.fee if new.fee is None else new.fee,
        fixed=before.fixed if new.fixed is None else new.fixed,
        tax=before.tax if new.tax is None else new.tax,
    )


def _goal(merged: Inputs) -> Goal:
    """The goal goes on, unless there is now more to it, as unpaid hours or a fee of an amount."""
    if merged.unpaid is not None or merged.unpaid_share is not None:
        return Goal.EFFECTIVE
    if merged.goal is Goal.CONVERSION and merged.rate and merged.hours:
        return Goal.EARNINGS
    if merged.goal is Goal.CONVERSION and merged.deductions.any():
        return Goal.NET
    if merged.goal is Goal.HOURS and merged.hours:
        return Goal.DAYS
    if merged.goal is Goal.RATE and merged.task_pay and (merged.tasks or merged.hours):
        return Goal.EARNINGS
    return merged.goal
