"""Typed text to a calculation, or to what is missing in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.calculator.changing import changed
from bot.core.calculator.checking import MOST_DAYS, MOST_HOURS, Reason, exchange_problem, problem_in
from bot.core.calculator.folding import folded
from bot.core.calculator.lexemes import Number
from bot.core.calculator.marks import WORDS, Mark, Time
from bot.core.calculator.model import (
    Calculation,
    Goal,
    Inputs,
    Period,
)
from bot.core.calculator.namesakes import as_before, unclear
from bot.core.calculator.own_rates import the_right_way_round
from bot.core.calculator.parting import in_parts
from bot.core.calculator.phrasing import items
from bot.core.calculator.published import named_platforms, with_published_rate
from bot.core.calculator.quantities import Item, Lasting, Mention, Wish
from bot.core.calculator.several import calculate
from bot.core.calculator.spanning import read_ranges
from bot.core.calculator.tokens import faulty_number, shared_names, tokens
from bot.core.exchange import Rates
from bot.core.knowledge import Knowledge


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

    A platform gives the first of its usual published hourly rates in dollars, unless the text has a
    rate of its own.
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


def names_platforms(text: str, knowledge: Knowledge) -> bool:
    """Whether a text names a platform itself."""
    return bool(named_platforms(folded(text), knowledge)[0])


def read_goal(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read what was typed after /goal, where the larger amount is the goal: "1000 a month, 16"."""
    return read(f"{_GOAL_ASKED} {text}", knowledge)


def follow(text: str, before: str | Inputs, knowledge: Knowledge) -> Inputs | None:
    """What a follow-up makes of the calculation before it, or None where it is none."""
    inputs = inputs_of(before, knowledge)[0] if isinstance(before, str) else before
    return changed(text, inputs, knowledge.rates)


def at_published_rate(text: str, platform: str, knowledge: Knowledge) -> Inputs | None:
    """The sum of hours alone at a platform's published rate: "20 hours a week" after its pay; None
    where the text says more, or no usual rate is published."""
    found = items(tokens(text))
    timed = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    if not timed or not all(isinstance(x, Lasting | Mention | Wish) or x in _HOURLY for x in found):
        return None
    inputs, said = inputs_of(f"{knowledge.platforms[platform].name} {text}", knowledge)
    return None if inputs.platform != platform or problem_in(inputs, said) else inputs


_HOURLY = (Mark.PER, Mark.EVERY, Mark.OF, Mark.AND, Mark.IN, Mark.FOR, Mark.BREAK, Mark.HOW_MUCH)


def elsewhere(
    text: str, before: str | Inputs, platform: str, knowledge: Knowledge
) -> Inputs | None:
    """The sum before at another platform's published rate: "and mercor?" after "outlier 20 hours a
    week"; None where the text says more, or the sum had a rate of its own."""
    earlier = inputs_of(before, knowledge)[0] if isinstance(before, str) else before
    if not earlier.facts or earlier.parts:
        return None
    rest = items(tokens(named_platforms(folded(text), knowledge)[1]))
    words = sum(item in WORDS for item in rest)
    if words > MOST_WORDS_BESIDE_NAME or not all(x in WORDS or x in _BESIDE_NAME for x in rest):
        return None
    other = replace(earlier, platform=platform, rate=None, facts=(), ends=())
    return with_published_rate(other, knowledge)


MOST_WORDS_BESIDE_NAME = 2
"""Words without a meaning beside another platform's name, "aur mercor pe bhi?"; more ask something
of their own. Moves with tests/test_calculating.py."""
_BESIDE_NAME = (*_HOURLY, Mark.AT, Mark.VERSUS, Mark.PLUS, Mark.THEN)


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
    if sum(isinstance(token, Number) for token in read_as) > MOST_NUMBERS:
        return Inputs(), [token for token in read_as if isinstance(token, Mark)]
    found = items(read_as)
    inputs = in_parts(found, platforms)
    if inputs is None:
        inputs = read_ranges(found, has_platform=bool(platforms))
        inputs = _at_all_ends(inputs, platform=platforms[0]) if platforms else inputs
    if shared := shared_names(read_as):
        inputs = replace(inputs, shared=shared)
    ends = tuple(with_published_rate(end, knowledge) for end in inputs.ends)
    inputs = with_published_rate(inputs, knowledge)
    inputs = replace(inputs, ends=ends) if ends else inputs
    return the_right_way_round(inputs, knowledge.rates), found


MOST_NUMBERS = 16
"""Twice what two offers with rate, hours, days and a fee have; a text with more numbers is a table,
a log or noise, and no sum. Moves with tests/test_calculator.py."""


def _at_all_ends(inputs: Inputs, platform: str) -> Inputs:
    ends = tuple(replace(end, platform=platform) for end in inputs.ends)
    return replace(inputs, platform=platform, ends=ends)


def _within_an_hour(found: Calculation) -> bool:
    """Whether a goal is less than an hour's pay, or a day's where days are counted: then it was no
    goal, as in "at 19 than at 24"."""
    hours = found.results.hours
    reached = found.inputs.goal in (Goal.HOURS, Goal.DAYS)
    days = found.results.days if found.inputs.pays_by_day else None
    return (reached and hours is not None and hours.high < 1) or (
        days is not None and days.high < 1
    )


def solved(
    inputs: Inputs, rates: Rates | None, found: Sequence[Item] = ()
) -> Calculation | Misread:
    """The calculation of what was read, or what is wrong with it."""
    problem = problem_in(inputs, found) or exchange_problem(inputs, rates)
    if problem:
        return Misread(problem, inputs)
    try:
        found_ = calculate(inputs, rates)
    except ValueError:
        return Misread(Reason.HOURS, inputs)  # parts without a period in common
    if _within_an_hour(found_):
        return Misread(Reason.PARTLY, inputs)
    weekly = found_.results.hours_per_week
    if weekly and inputs.goal is Goal.HOURS and weekly.low > MOST_HOURS[Period.WEEK]:
        return Misread(Reason.BEYOND, inputs)
    days = found_.results.days
    if days and inputs.days_of and days.low > MOST_DAYS[inputs.days_of]:
        return Misread(Reason.BEYOND, inputs)
    return found_
