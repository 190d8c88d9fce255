"""One assumption of a calculation changed by one tap: rate, hours, days, currency or fee."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from bot.core import calculation_parts as parts
from bot.core.calculator import Calculation, Goal, Inputs, Period, Span
from bot.core.calculator.money_names import SHARED
from bot.core.calculator.output import once_leads
from bot.core.calculator.published import chosen, rate_of, usual_rates
from bot.core.knowledge import Knowledge
from bot.core.messages import Voice
from bot.core.statements import capital

OTHER_HOURS = (10, 20, 40)
"""Hours a week offered as the next calculation: a side job, half and full time."""
OTHER_RATES = 3
"""Published rates offered beside the one that was taken: a row of buttons."""
OTHER_DAYS = (5, 6, 7)
OTHER_FEES = (Decimal(2), Decimal(5), Decimal(10))
"""Percent. Round shares to try out with, none of them anybody's price: fees differ by service and
country, and a person who knows theirs types it."""

_FEES = (Goal.EARNINGS, Goal.NET)
_REACHED = (Goal.DAYS, Goal.NEEDED_RATE)
"""Goals that are told for the working days of a week."""

Change = tuple[str, Inputs]
"""The label of a button, and the inputs that it leads to."""


def variations(
    calculation: Calculation, voice: Voice, knowledge: Knowledge
) -> Iterator[tuple[Change, ...]]:
    """The changes that make sense for a calculation, a row of buttons for each kind.

    None where several offers are calculated: it would not be clear whose assumption changes.
    """
    if calculation.parts:
        return
    yield tuple(islice(_rates(calculation, voice, knowledge), OTHER_RATES))
    yield tuple(_hours(calculation, voice))
    yield tuple(_currencies(calculation, voice))
    yield (*_days(calculation, voice), *_fees(calculation, voice))


def _rates(calculation: Calculation, voice: Voice, knowledge: Knowledge) -> Iterator[Change]:
    """The platform's other published rates, where one of them was taken."""
    inputs = calculation.inputs
    if not inputs.platform or not chosen(inputs, knowledge):
        return
    spans = dict.fromkeys(map(rate_of, usual_rates(inputs.platform, knowledge)))
    for span in spans:
        if span != inputs.rate:
            label = parts.hourly(span, calculation.currency, voice)
            yield label, replace(inputs, rate=span, facts=())


def _hours(calculation: Calculation, voice: Voice) -> Iterator[Change]:
    inputs = calculation.inputs
    if inputs.goal is not Goal.EARNINGS or not inputs.hours:
        return
    if calculation.hours_per is Period.TOTAL:
        return
    for hours in OTHER_HOURS:
        if (Span.of(hours), Period.WEEK) == (inputs.hours, calculation.hours_per):
            continue
        other = replace(inputs, hours=Span.of(hours), hours_per=Period.WEEK, hours_assumed=False)
        yield voice.part("calc.hours.week", hours), other


def _days(calculation: Calculation, voice: Voice) -> Iterator[Change]:
    """The next number of working days a week, where one was assumed or said."""
    inputs = calculation.inputs
    repeats = any(earned.period is Period.WEEK for earned in calculation.earned)
    earns = inputs.goal in (Goal.EARNINGS, Goal.RATE) and repeats and not once_leads(calculation)
    if not (earns or inputs.goal in _REACHED) or inputs.days is not None:
        return
    days = _next(calculation.days_per_week, OTHER_DAYS)
    yield voice.part("calc.days", days), replace(inputs, days_per_week=days)


def _currencies(calculation: Calculation, voice: Voice) -> Iterator[Change]:
    """Others of the same name ("riyal"), else those that most who speak the language live with."""
    inputs, own = calculation.inputs, calculation.currency
    if inputs.target is not None or inputs.second_rate is not None:
        return
    wish = inputs.to_currency
    # Who said whose riyal it is needs no other country's.
    shared = [c for c in SHARED.get(wish or "", ()) if c != wish and wish in inputs.shared]
    for code in shared or voice.part("calc.offered").split():
        if code not in (wish, own):
            yield currency_label(code, voice), replace(inputs, to_currency=code, own_rate=None)
    for code in SHARED.get(own, ()) if own in inputs.shared else ():
        if code not in (wish, own):
            label = capital(parts.currency_name(code, voice))
            yield label, replace(inputs, currency=code)
    if wish and inputs.goal is not Goal.CONVERSION:
        yield currency_label(own, voice), replace(inputs, to_currency=None, own_rate=None)


def currency_label(code: str, voice: Voice) -> str:
    """ "In UAE dirhams": the label of a button to the same in another currency."""
    return capital(voice.part("calc.into", currency=parts.currency_name(code, voice)))


def _fees(calculation: Calculation, voice: Voice) -> Iterator[Change]:
    """The next fee, and none at all where there is one."""
    inputs = calculation.inputs
    if inputs.goal not in _FEES:
        return
    fee = inputs.deductions.fee
    higher = next((other for other in OTHER_FEES if fee is None or other > fee), None)
    if higher is not None:
        label = voice.part("calc.with_fee", share=parts.percent(higher, voice))
        yield label, _with_fee(inputs, higher)
    if fee is not None and inputs.goal is Goal.EARNINGS:
        yield voice.part("calc.without_fee"), _with_fee(inputs)


def _with_fee(inputs: Inputs, *fees: Decimal) -> Inputs:
    return replace(inputs, deductions=replace(inputs.deductions, fees=fees))


def _next(number: int, others: tuple[int, ...]) -> int:
    return next((other for other in others if other > number), others[0])
