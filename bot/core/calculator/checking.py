"""What is wrong with inputs: a number or currency that is missing, or cannot be meant."""

from collections.abc import Sequence
from enum import StrEnum

from bot.core.calculator.marks import Mark
from bot.core.calculator.model import DAYS_PER_WEEK, DEFAULT_CURRENCY, Goal, Inputs, Period
from bot.core.calculator.money_names import UNKNOWN
from bot.core.calculator.namesakes import unclear
from bot.core.calculator.own_rates import cannot_be_meant
from bot.core.calculator.quantities import Item
from bot.core.calculator.sums import charged
from bot.core.exchange import Rates

MOST_HOURS = {
    Period.DAY: 24,
    Period.WEEK: 7 * 24,
    Period.MONTH: 31 * 24,
    Period.YEAR: 366 * 24,
    Period.TOTAL: 10_000,
}
"""Hours that can be meant; a total beyond years of work is a slip of the keyboard."""

MOST_DAYS = {Period.WEEK: 7, Period.MONTH: 31, Period.YEAR: 366}

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
    OWN_RATE = "own_rate"
    """A person's own exchange rate that is far from the known one either way round."""
    TWO_WAYS = "two_ways"
    """Money beside hours that may be for one of them or for all: "500 dollars 20 hours"."""
    SHARE = "share"
    """A tax or fee of which nobody said how much it is: "and after tax?"."""
    NAMESAKE = "namesake"
    """Money of a name that several countries have ("riyal"), and nobody said whose."""


def problem_in(inputs: Inputs, found: Sequence[Item]) -> Reason | None:
    """Why inputs come to no sum; None where nothing is wrong with them."""
    if Mark.BAD_NUMBER in found:
        return Reason.NUMBER
    if Mark.UNCLEAR_NUMBER in found:
        return Reason.UNCLEAR
    if inputs.shareless:
        return Reason.SHARE
    for part in inputs.parts or (inputs, *inputs.ends):
        if part.two_ways:
            return Reason.TWO_WAYS
        if missing := _missing(part):
            return missing
        if not _fits(part):
            return Reason.RANGE
        if part.unread or (inputs.parts and part.raised is not None):
            return Reason.PARTLY
    return None


def _missing(inputs: Inputs) -> Reason | None:
    """What the sum lacks; None where all is there."""
    if _complete(inputs):
        return None
    if inputs.unread and inputs.goal is Goal.EFFECTIVE:
        return Reason.PARTLY
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
            return by_task or a_period or inputs.amount_lasts or (hours and (rate or per_task))
        case Goal.RATE:
            by_tasks = inputs.task_pay is not None and inputs.tasks is not None and hours
            return per_task or by_tasks or (inputs.amount is not None and hours)
        case Goal.EFFECTIVE:
            told = inputs.paid is not None and inputs.unpaid is not None
            of_rate = rate and (inputs.unpaid is None or inputs.paid is not None or hours)
            return of_rate or (inputs.amount is not None and told)
        case Goal.HOURS:
            return rate and inputs.target is not None
        case Goal.DAYS:
            return (rate and hours and inputs.target is not None) or inputs.pays_by_day
        case Goal.NEEDED_RATE:
            return hours and inputs.target is not None
        case Goal.TASKS:
            return inputs.task_pay is not None and inputs.target is not None
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
    shares = (taken.lost, fee, *taken.fees, taken.margin, taken.tax, inputs.unpaid_share)
    if any(share is not None and share >= MOST_SHARE for share in shares):
        return False
    if inputs.weeks_off is not None and inputs.weeks_off >= 52:
        return False
    return not (inputs.unpaid is not None and inputs.paid == 0)


def exchange_problem(inputs: Inputs, rates: Rates | None) -> Reason | None:
    """Which exchange cannot be done: whose money is not clear, or there is no rate for it."""
    own = inputs.currency or DEFAULT_CURRENCY
    of_parts = [part.currency or DEFAULT_CURRENCY for part in inputs.parts]
    if of_parts:
        own = of_parts[0]
    named = (inputs.to_currency, inputs.target_currency, *of_parts)
    wanted = [code for code in named if code]
    needed = [code for code in wanted if code != own]
    if unclear(inputs):
        return Reason.NAMESAKE
    if UNKNOWN in (own, *wanted):
        return Reason.CURRENCY
    if cannot_be_meant(inputs, rates):
        return Reason.OWN_RATE
    if not needed or (inputs.own_rate is not None and len({*needed}) == 1):
        return None
    return None if rates and rates.knows(own, *needed) else Reason.CURRENCY
