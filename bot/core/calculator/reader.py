"""Typed text to a calculation, or to what is missing in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.calculator.changing import changed
from bot.core.calculator.model import (
    DAYS_PER_WEEK,
    DEFAULT_CURRENCY,
    Calculation,
    Goal,
    Inputs,
    Period,
)
from bot.core.calculator.namesakes import as_before, unclear
from bot.core.calculator.parting import in_parts
from bot.core.calculator.published import named_platforms, with_published_rate
from bot.core.calculator.quantities import (
    Item,
    items,
)
from bot.core.calculator.several import calculate
from bot.core.calculator.spanning import read_ranges
from bot.core.calculator.spellings import Mark, folded
from bot.core.calculator.sums import charged
from bot.core.calculator.tokens import faulty_number, shared_names, tokens
from bot.core.exchange import Rates
from bot.core.knowledge import Knowledge

MOST_HOURS = {
    Period.DAY: 24,
    Period.WEEK: 7 * 24,
    Period.MONTH: 31 * 24,
    Period.YEAR: 366 * 24,
    Period.TOTAL: 10_000,
}
"""Hours that can be meant; a total beyond years of work is a slip of the keyboard."""

MOST_SHARE = 100


class Reason(StrEnum):
    """Why a text could not be calculated."""

    EMPTY = "empty"
    RATE = "rate"
    HOURS = "hours"
    PLATFORM_RATE = "platform_rate"
    RANGE = "range"
    BEYOND = "beyond"
    """A goal that would take more hours than a week has, as of dollars that were rupees."""
    NUMBER = "number"
    NEGATIVE = "negative"
    """A number below zero."""
    UNCLEAR = "unclear"
    """A number that can be read in two ways."""
    PARTLY = "partly"
    """Money or hours are left that no formula has a place for: better no sum than a wrong one."""
    CURRENCY = "currency"
    """A currency without an exchange rate."""
    NAMESAKE = "namesake"
    """Money of a name that several countries have ("riyal"), and nobody said whose."""


@dataclass(frozen=True, slots=True)
class Misread:
    """A text that is no calculation, with what could be read of it.

    `number` is the one that is none, where that is the reason: "-5", "1e999".
    """

    reason: Reason
    inputs: Inputs
    number: str = ""


def read(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read a text such as "$45/h 20h/week inr", "outlier 20" or a whole question, and calculate.

    A platform gives the lowest and highest of its usual published hourly rates in dollars, unless
    the text has a rate of its own.
    """
    inputs, found = inputs_of(text, knowledge)
    done = solved(inputs, knowledge.rates, found)
    if isinstance(done, Misread) and done.reason is Reason.NUMBER:
        return _not_a_number(done, text)
    return done


def _not_a_number(misread: Misread, text: str) -> Misread:
    """Which number it is. What stands around it is no help: without it, it is read as another."""
    number = faulty_number(text)
    reason = Reason.NEGATIVE if number.startswith("-") else Reason.NUMBER
    return Misread(reason, Inputs(), number)


def read_goal(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read what was typed after /goal, where the larger amount is the goal: "1000 a month, 16"."""
    return read(f"{_GOAL_ASKED} {text}", knowledge)


def follow(text: str, before: str | Inputs, knowledge: Knowledge) -> Inputs | None:
    """What a follow-up makes of the calculation before it, or None where it is none."""
    inputs = inputs_of(before, knowledge)[0] if isinstance(before, str) else before
    return changed(text, inputs, knowledge.rates)


def clear_as_before(text: str, before: str | Inputs, knowledge: Knowledge) -> Inputs | None:
    """What a whole text says, where only the calculation before it tells whose riyal is meant."""
    inputs, found = inputs_of(text, knowledge)
    if not unclear(inputs) or problem_in(inputs, found):
        return None
    earlier = inputs_of(before, knowledge)[0] if isinstance(before, str) else before
    clear = as_before(inputs, earlier)
    return None if unclear(clear) else clear


_GOAL_ASKED = "how many hours, want"


def inputs_of(text: str, knowledge: Knowledge) -> tuple[Inputs, Sequence[Item]]:
    """What a text says, with what is published of its platforms, and the items it was read from."""
    platforms, rest = named_platforms(folded(text), knowledge)
    read_as = tokens(rest)
    found = items(read_as)
    inputs = in_parts(found, platforms)
    if inputs is None:
        inputs = read_ranges(found, has_platform=bool(platforms))
        inputs = _at_all_ends(inputs, platform=platforms[0]) if platforms else inputs
    inputs = replace(inputs, shared=shared_names(read_as))
    ends = tuple(with_published_rate(end, knowledge) for end in inputs.ends)
    return replace(with_published_rate(inputs, knowledge), ends=ends), found


def _at_all_ends(inputs: Inputs, platform: str) -> Inputs:
    ends = tuple(replace(end, platform=platform) for end in inputs.ends)
    return replace(inputs, platform=platform, ends=ends)


def solved(
    inputs: Inputs, rates: Rates | None, found: Sequence[Item] = ()
) -> Calculation | Misread:
    """The calculation of what was read, or what is wrong with it."""
    problem = problem_in(inputs, found) or _exchange_problem(inputs, rates)
    if problem:
        return Misread(problem, inputs)
    try:
        found_ = calculate(inputs, rates)
    except ValueError:
        return Misread(Reason.HOURS, inputs)  # parts without a period in common
    weekly = found_.results.hours_per_week
    if weekly and inputs.goal is Goal.HOURS and weekly.low > MOST_HOURS[Period.WEEK]:
        return Misread(Reason.BEYOND, inputs)
    return found_


def problem_in(inputs: Inputs, found: Sequence[Item]) -> Reason | None:
    """Why inputs come to no sum; None where nothing is wrong with them."""
    if Mark.BAD_NUMBER in found:
        return Reason.NUMBER
    if Mark.UNCLEAR_NUMBER in found:
        return Reason.UNCLEAR
    for part in inputs.parts or (inputs, *inputs.ends):
        if missing := _missing(part):
            return missing
        if not _fits(part):
            return Reason.RANGE
        if part.unread:
            return Reason.PARTLY
    return None


def _missing(inputs: Inputs) -> Reason | None:
    """What the sum lacks; None where all is there."""
    if _complete(inputs):
        return None
    priced = inputs.rate or inputs.amount or inputs.task_pay
    timed = inputs.hours or inputs.minutes or inputs.unpaid is not None
    if priced:
        return Reason.HOURS
    if inputs.platform:
        return Reason.PLATFORM_RATE
    return Reason.RATE if timed or inputs.target is not None else Reason.EMPTY


def _complete(inputs: Inputs) -> bool:
    """Whether there is all that the formula of the goal needs."""
    rate, hours = inputs.rate is not None, inputs.hours is not None
    per_task = inputs.task_pay is not None and inputs.minutes is not None
    match inputs.goal:
        case Goal.EARNINGS:
            by_task = inputs.task_pay is not None and inputs.tasks is not None
            a_period = inputs.amount_per is not None and inputs.wanted is not None
            return by_task or a_period or (hours and (rate or per_task))
        case Goal.RATE:
            return per_task or (inputs.amount is not None and hours)
        case Goal.EFFECTIVE:
            return rate and (inputs.unpaid is None or inputs.paid is not None or hours)
        case Goal.HOURS:
            return rate and inputs.target is not None
        case Goal.DAYS:
            return rate and hours and inputs.target is not None
        case Goal.NEEDED_RATE:
            return hours and inputs.target is not None
        case Goal.MINUTES:
            limited = inputs.limit is not None and inputs.second_rate is not None
            return rate and (inputs.task_pay is not None or limited)
        case Goal.DIFFERENCE:
            return rate and inputs.second_rate is not None
        case Goal.NET | Goal.CONVERSION:
            return rate or inputs.amount is not None
        case Goal.COMPARED | Goal.TOGETHER:
            return bool(inputs.parts)


def _fits(inputs: Inputs) -> bool:
    """Whether every number can be meant: hours of a day, shares of a hundred, nothing below 0."""
    spans = (inputs.rate, inputs.hours, inputs.task_pay, inputs.minutes, inputs.amount)
    if any(span is not None and span.low <= 0 for span in (*spans, inputs.second_rate)):
        return False
    most = MOST_HOURS[inputs.hours_per or Period.WEEK]
    days = DAYS_PER_WEEK if inputs.days_per_week is None else inputs.days_per_week
    if not 1 <= days <= 7 or (inputs.hours and inputs.hours.high > most):
        return False
    positive = (
        inputs.took,
        inputs.week_cap,
        inputs.target,
        inputs.days,
        inputs.weeks,
        inputs.own_rate,
        inputs.tasks,
    )
    if any(number is not None and number <= 0 for number in positive):
        return False
    taken = inputs.deductions
    fee = charged(taken)
    shares = (taken.lost, fee, taken.margin, taken.tax, inputs.unpaid_share)
    if any(share is not None and share >= MOST_SHARE for share in shares):
        return False
    if inputs.weeks_off is not None and inputs.weeks_off >= 52:
        return False
    return not (inputs.unpaid is not None and inputs.paid == 0)


def _exchange_problem(inputs: Inputs, rates: Rates | None) -> Reason | None:
    own = inputs.currency or DEFAULT_CURRENCY
    of_parts = [part.currency or DEFAULT_CURRENCY for part in inputs.parts]
    if of_parts:
        own = of_parts[0]
    named = (inputs.to_currency, inputs.target_currency, *of_parts)
    wanted = [code for code in named if code]
    needed = [code for code in wanted if code != own]
    if unclear(inputs):
        return Reason.NAMESAKE
    if not needed or inputs.own_rate is not None:
        return None
    return None if rates and rates.knows(own, *needed) else Reason.CURRENCY
