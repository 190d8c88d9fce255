"""The calculator: a text such as "$45/h 20h/week" to earnings, or to what is missing in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from bot.core.amounts import Mark, Token, folded, tokens
from bot.core.calculation_reader import read_inputs
from bot.core.earnings import (
    DAYS_PER_WEEK,
    DEFAULT_CURRENCY,
    MONTHS_PER_YEAR,
    WEEKS_PER_YEAR,
    Calculation,
    Inputs,
    Period,
    calculate,
)
from bot.core.knowledge import GENERAL, Fact, Knowledge, Unit

_MOST_HOURS = {
    Period.DAY: 24,
    Period.WEEK: 7 * 24,
    Period.MONTH: 31 * 24,
    Period.YEAR: 366 * 24,
    Period.TOTAL: 10_000,
}
"""Hours that can be meant; a total beyond years of work is a slip of the keyboard."""


class Reason(StrEnum):
    """Why a text could not be calculated."""

    EMPTY = "empty"
    RATE = "rate"
    HOURS = "hours"
    PLATFORM_RATE = "platform_rate"
    RANGE = "range"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Misread:
    """A text that is no calculation, with what could be read of it."""

    reason: Reason
    inputs: Inputs


def read(text: str, knowledge: Knowledge) -> Calculation | Misread:
    """Read a text such as "$45/h 20h/week inr" or "outlier 20" and calculate it.

    A platform gives the lowest and highest of its usual published hourly rates in dollars, unless
    the text has a rate of its own.
    """
    platform, rest = _platform(folded(text), knowledge)
    found = list(tokens(rest))
    inputs = read_inputs(found, has_platform=platform is not None)
    if platform and inputs.rate is None:
        inputs = _published(replace(inputs, platform=platform), knowledge)
    problem = _problem(inputs, found)
    return Misread(problem, inputs) if problem else calculate(inputs)


def as_match_json(calculation: Calculation) -> dict[str, object]:
    """The calculation as the `match` command prints it; numbers as strings of decimals.

    Every period is given at the low end of the rate; `low` and `high` are the two ends of the
    period that was asked for.
    """
    inputs = {
        "rate": _plain(calculation.rate),
        "rate_high": _plain(calculation.rate_high) if _ranged(calculation) else None,
        "currency": calculation.currency,
        "hours": _plain(calculation.hours),
        "hours_per": str(calculation.hours_per),
        "days_per_week": str(calculation.days_per_week),
        "to_currency": calculation.inputs.to_currency,
    }
    results = {str(earned.period): _plain(earned.low) for earned in calculation.earned}
    results["currency"] = calculation.currency
    if _ranged(calculation):
        ends = calculation.of(calculation.wanted)
        results |= {"low": _plain(ends.low), "high": _plain(ends.high)}
    return {
        "inputs": {name: value for name, value in inputs.items() if value is not None},
        "results": results,
        "assumptions": _assumptions(calculation),
    }


def _plain(value: Decimal) -> str:
    """ "3900" or "21.16": a decimal without exponent and without empty digits."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _ranged(calculation: Calculation) -> bool:
    return calculation.rate != calculation.rate_high


def _assumptions(calculation: Calculation) -> list[str]:
    if calculation.hours_per is Period.TOTAL:
        return []
    return [
        f"{calculation.days_per_week} days a week",
        f"{WEEKS_PER_YEAR}/{MONTHS_PER_YEAR} weeks a month",
        f"{WEEKS_PER_YEAR} weeks a year",
    ]


def _platform(text: str, knowledge: Knowledge) -> tuple[str | None, str]:
    """The platform named in a folded text, by exact spelling, and the text without its name."""
    spellings = [
        (folded(name), platform.id)
        for platform in knowledge.platforms.values()
        if platform.id != GENERAL
        for name in (platform.name, platform.id, *platform.aliases)
    ]
    for name, id_ in sorted(spellings, key=lambda spelling: -len(spelling[0])):
        start = _whole_word(name, text)
        if start >= 0:
            return id_, f"{text[:start]} {text[start + len(name) :]}"
    return None, text


def _whole_word(name: str, text: str) -> int:
    """Where `name` stands in `text` and is no part of a longer word; -1 if nowhere."""
    start = text.find(name)
    while start >= 0:
        around = text[max(start - 1, 0) : start] + text[start + len(name) :][:1]
        if not any(character.isalnum() for character in around):
            return start
        start = text.find(name, start + 1)
    return -1


def usual_rates(platform: str, knowledge: Knowledge) -> Sequence[Fact]:
    """The facts that give a platform's usual hourly pay in dollars; single cases are left out."""
    return [f for f in knowledge.about(platform, "pay") if f.typical and _hourly_dollars(f)]


def _hourly_dollars(fact: Fact) -> bool:
    figure = fact.figures.get(fact.headline or "")
    if figure is None or figure.unit is not Unit.MONEY:
        return False
    return figure.per == "hour" and figure.currency == DEFAULT_CURRENCY


def _published(inputs: Inputs, knowledge: Knowledge) -> Inputs:
    facts = usual_rates(inputs.platform or "", knowledge)
    figures = [fact.figures[fact.headline or ""] for fact in facts]
    if not figures:
        return inputs
    return replace(
        inputs,
        rate=min(figure.low for figure in figures),
        rate_high=max(figure.high for figure in figures),
        currency=DEFAULT_CURRENCY,
        facts=tuple(fact.id for fact in facts),
    )


def _problem(inputs: Inputs, found: Sequence[Token]) -> Reason | None:
    if Mark.BAD_NUMBER in found:
        return Reason.NUMBER
    if inputs.rate is None and inputs.hours is None and not inputs.platform:
        return Reason.EMPTY
    if inputs.rate is None:
        return Reason.PLATFORM_RATE if inputs.platform else Reason.RATE
    if inputs.hours is None:
        return Reason.HOURS
    most = _MOST_HOURS[inputs.hours_per or Period.WEEK]
    days = DAYS_PER_WEEK if inputs.days_per_week is None else inputs.days_per_week
    fits = 0 < inputs.hours <= most and inputs.rate > 0 and 1 <= days <= 7
    return None if fits else Reason.RANGE
