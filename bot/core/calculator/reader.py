"""Typed text to a calculation, or to what is missing in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from bot.core.calculator.changing import changed
from bot.core.calculator.lexemes import DINAR
from bot.core.calculator.model import (
    DAYS_PER_WEEK,
    DEFAULT_CURRENCY,
    Calculation,
    Goal,
    Inputs,
    Period,
)
from bot.core.calculator.parting import in_parts
from bot.core.calculator.published import named_platforms, with_published_rate
from bot.core.calculator.quantities import (
    Bare,
    Item,
    Lasting,
    Mention,
    Money,
    Percent,
    Wish,
    items,
)
from bot.core.calculator.reading import read_items
from bot.core.calculator.several import calculate
from bot.core.calculator.spellings import Mark, Time, folded
from bot.core.calculator.sums import charged
from bot.core.calculator.tokens import tokens
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
FEW_WORDS = 2
"""So many words without a meaning here leave a line of figures a calculation."""


class Reason(StrEnum):
    """Why a text could not be calculated."""

    EMPTY = "empty"
    RATE = "rate"
    HOURS = "hours"
    PLATFORM_RATE = "platform_rate"
    RANGE = "range"
    NUMBER = "number"
    UNCLEAR = "unclear"
    """A number that can be read in two ways."""
    PARTLY = "partly"
    """Money or hours are left that no formula has a place for: better no sum than a wrong one."""
    CURRENCY = "currency"
    """A currency without an exchange rate, or a dinar of no country."""


@dataclass(frozen=True, slots=True)
class Misread:
    """A text that is no calculation, with what could be read of it."""

    reason: Reason
    inputs: Inputs


def read(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read a text such as "$45/h 20h/week inr", "outlier 20" or a whole question, and calculate.

    A platform gives the lowest and highest of its usual published hourly rates in dollars, unless
    the text has a rate of its own.
    """
    inputs, found = _inputs(text, knowledge)
    return solved(inputs, knowledge.rates, found)


def read_goal(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read what was typed after /goal, where the larger amount is the goal: "1000 a month, 16"."""
    return read(f"{_GOAL_ASKED} {text}", knowledge)


def follow(text: str, before: str | Inputs, knowledge: Knowledge) -> Inputs | None:
    """What a follow-up makes of the calculation before it, or None where it is none."""
    inputs = _inputs(before, knowledge)[0] if isinstance(before, str) else before
    return changed(text, inputs)


_GOAL_ASKED = "how many hours, want"


def _inputs(text: str, knowledge: Knowledge) -> tuple[Inputs, Sequence[Item]]:
    platforms, rest = named_platforms(folded(text), knowledge)
    found = items(tokens(rest))
    inputs = in_parts(found, platforms)
    if inputs is None:
        inputs = read_items(found, has_platform=bool(platforms))
        inputs = replace(inputs, platform=platforms[0]) if platforms else inputs
    return with_published_rate(inputs, knowledge), found


def solved(
    inputs: Inputs, rates: Rates | None, found: Sequence[Item] = ()
) -> Calculation | Misread:
    """The calculation of what was read, or what is wrong with it."""
    problem = _problem(inputs, found) or _exchange_problem(inputs, rates)
    if problem:
        return Misread(problem, inputs)
    try:
        return calculate(inputs, rates)
    except ValueError:
        return Misread(Reason.HOURS, inputs)  # parts without a period in common


def reads_as_calculation(text: str, knowledge: Knowledge | None = None) -> bool:
    """Whether a text plainly is a calculation: figures of pay and time, or of two currencies, and
    a question for what they come to, or next to nothing besides the figures.

    "I waited 3 hours" and "they pay $45 an hour" are none. With `knowledge` the platforms that the
    text names bring their published rates: "how much is outlier at 20 hours a week".
    """
    found = items(tokens(text))
    inputs = in_parts(found) or read_items(found, has_platform=False)
    if _problem(inputs, found):
        return knowledge is not None and _sums_up_platforms(text, knowledge)
    if inputs.parts:
        return _parts_asked(inputs, found)
    # A number that only its place makes a rate or hours is too little to go by.
    placed = inputs.goal is Goal.EARNINGS and any(isinstance(item, Bare) for item in found)
    if placed and not (_has_units(found) and (Mark.HOW_MUCH in found or Mark.EQUALS in found)):
        return False
    if not _told_enough(inputs, found):
        return False
    words = sum(item is Mark.WORD for item in found)
    asks = any(item in _ASKING for item in found if isinstance(item, Mark))
    asks = asks or any(isinstance(item, Wish | Mention | Percent) for item in found)
    return (asks and words <= MOST_WORDS) or words <= FEW_WORDS


def may_ask_for_a_sum(text: str) -> bool:
    """Whether a text that sounds like a calculation asks for one: by a word, or without figures.

    "My rate went from 25 to 18 dollars an hour, why" tells figures and asks for none.
    """
    found = items(tokens(text))
    if not any(isinstance(item, Money | Lasting | Bare | Percent) for item in found):
        return True
    compares = Mark.MORE in found and Mark.VERSUS in found  # "who pays more than 40" does not
    return compares or any(item in _SUMMING or isinstance(item, Wish) for item in found)


def _parts_asked(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether several offers or jobs are to be compared or added: by words, or by figures alone."""
    words = sum(item is Mark.WORD for item in found)
    asks = inputs.goal is Goal.COMPARED or any(
        item in _ASKING or isinstance(item, Wish) for item in found
    )
    return words <= (MOST_WORDS if asks else FEW_WORDS)


def _sums_up_platforms(text: str, knowledge: Knowledge) -> bool:
    """Whether published rates are to be summed up: hours of a period with "how much" or with two
    platforms and hardly a word else, or a time limit and the time that a task took.

    "Does outlier give 20 hours a week" asks for no sum.
    """
    inputs, found = _inputs(text, knowledge)
    every = inputs.parts or (inputs,)
    if _problem(inputs, found) or not any(one.facts or one.late_fact for one in every):
        return False
    words = sum(item is Mark.WORD for item in found)
    if every[0].limit is not None:
        return words <= MOST_WORDS
    if every[0].hours_assumed or every[0].hours_per is None:
        return False
    how_much = Mark.HOW_MUCH in found and not _asks_time(found)
    return words <= (MOST_WORDS_OF_PLATFORMS if how_much else len(inputs.parts) // 2)


def _asks_time(found: Sequence[Item]) -> bool:
    """Whether "how much" is about time: "how many hours", "kitne din"."""
    pairs = pairwise(found)
    return any(a is Mark.HOW_MUCH and isinstance(b, Mention) and not b.marked for a, b in pairs)


def _has_units(found: Sequence[Item]) -> bool:
    hours = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    return hours or any(isinstance(item, Money) for item in found)


def _told_enough(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether what is asked for is really asked: two amounts in one text are no question yet."""
    how_much = Mark.HOW_MUCH in found or Mark.HOW_LONG in found
    if inputs.hours_assumed or (inputs.goal is Goal.EARNINGS and inputs.amount):
        return how_much
    match inputs.goal:
        case Goal.CONVERSION:
            into = any(isinstance(a, Wish) and b is Mark.OF for a, b in pairwise(found))
            bare = Mark.WORD not in found
            return how_much or into or bare or any(mark in found for mark in _CONVERTING)
        case Goal.HOURS | Goal.DAYS | Goal.NEEDED_RATE:
            return how_much or Mark.RATE in found
        case Goal.DIFFERENCE:
            return inputs.hours is not None or Mark.MORE in found
        case Goal.NET:
            return any(isinstance(item, Percent) for item in found)
        case _:
            return True


_CONVERTING = (Mark.CONVERT, Mark.IN, Mark.TO, Mark.EQUALS)
_ASKING = (
    Mark.HOW_MUCH,
    Mark.HOW_LONG,
    Mark.ASK_MINUTES,
    Mark.CONVERT,
    Mark.MORE,
    Mark.REAL,
    Mark.EQUALS,
)
_SUMMING = (*(mark for mark in _ASKING if mark is not Mark.MORE), Mark.GOAL)
MOST_WORDS = 12
MOST_WORDS_OF_PLATFORMS = 8
"""Words without a meaning beside "how much", a platform and its hours: "how much does outlier come
to if I work 20 hours a week"; more of them tell a story. Moves with tests/test_offers.py."""


def _problem(inputs: Inputs, found: Sequence[Item]) -> Reason | None:
    if Mark.BAD_NUMBER in found:
        return Reason.NUMBER
    if Mark.UNCLEAR_NUMBER in found:
        return Reason.UNCLEAR
    for part in inputs.parts or (inputs,):
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
    if DINAR in (own, *wanted):
        return Reason.CURRENCY
    if not needed or inputs.own_rate is not None:
        return None
    return None if rates and rates.knows(own, *needed) else Reason.CURRENCY
