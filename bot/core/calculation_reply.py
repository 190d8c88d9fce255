"""A calculation as a reply: the result first, then what was read, then what it rests on."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.core import calculation_parts as parts
from bot.core import offers_reply
from bot.core.calculator import Calculation, Goal, Inputs, Misread, Period, Reason, Span
from bot.core.calculator.restating import as_text
from bot.core.calculator.spellings import SHARED
from bot.core.knowledge import Fact, Knowledge
from bot.core.messages import Voice
from bot.core.replies import Action, Button, Line, Section, Verb
from bot.core.replies import Span as Run
from bot.core.statements import Teller

OTHER_HOURS = (10, 20, 40)
"""Hours a week offered as the next calculation: a side job, half and full time."""

VALUE_LIMIT = 30
"""Characters of a calculation that fit a button: what is longer is left to be typed."""


def sections(calculation: Calculation, teller: Teller) -> Iterator[Section]:
    """The reply to a calculation; the published rates it used and the formula are folded."""
    voice, results = teller.voice, calculation.results
    if calculation.parts:
        lines = list(offers_reply.lines(calculation, teller))
    else:
        lines = [*_title(calculation, voice), _read(calculation.inputs, teller)]
    others = [e.period for e in results.earned if e.period is not calculation.wanted]
    if others:
        lines.append(_dotted(parts.period(calculation, period, voice) for period in others))
    lines += _reached(calculation, voice)
    lines += _exchanges(calculation, teller)
    all_ = calculation.parts or (calculation,)
    assumed = dict.fromkeys(said for one in all_ for said in _assumptions(one, voice))
    if assumed:
        lines.append(voice.line("calc.assumed", parts=Run(" · ".join(assumed))))
    yield Section(tuple(lines))
    used = list(_cited([one.inputs for one in all_], teller.knowledge))
    formula = voice.lines(f"calc.formula.{calculation.inputs.goal}")
    yield Section((*teller.lines(used), *formula, voice.line("calc.left_out")), folded=True)


def _cited(all_: Sequence[Inputs], knowledge: Knowledge) -> Iterator[Fact]:
    """The facts with which was calculated; beside what is paid after a time limit also those that
    contradict it."""
    cited = {id_ for inputs in all_ for id_ in (*inputs.facts, inputs.late_fact)}
    late = {inputs.late_fact for inputs in all_}
    disputed = {fact.conflict for fact in knowledge.facts if fact.id in late and fact.conflict}
    yield from (f for f in knowledge.facts if f.id in cited or f.conflict in disputed)


def _exchanges(calculation: Calculation, teller: Teller) -> Iterator[Line]:
    """The exchange rates used, each with its date, and whether that is long ago."""
    found = [one.results.exchange for one in (calculation, *calculation.parts)]
    used = dict.fromkeys(exchange for exchange in found if exchange)
    for exchange in used:
        yield (Run(parts.exchange(exchange, teller.voice)),)
    rates = teller.knowledge.rates
    if rates and rates.is_old(teller.today) and any(exchange.as_of for exchange in used):
        yield teller.voice.line("calc.fx.old")


def buttons(calculation: Calculation, voice: Voice) -> Iterator[tuple[Button, ...]]:
    """The same with other hours or another currency of that name, and the result to copy."""
    inputs = calculation.inputs
    if inputs.goal is Goal.EARNINGS and inputs.hours and calculation.hours_per is not Period.TOTAL:
        rate = inputs.platform or parts.typed_rate(calculation)
        if rate:
            yield tuple(
                Button(
                    voice.part("calc.hours.week", hours),
                    Action(Verb.CALC, value=f"{rate} {hours}h/week"),
                )
                for hours in OTHER_HOURS
                if (Decimal(hours), Period.WEEK) != (inputs.hours.low, calculation.hours_per)
            )
    yield tuple(_namesakes(calculation, voice))
    yield (Button(voice.say("button.copy"), copy=parts.leading(calculation, voice)),)


def _namesakes(calculation: Calculation, voice: Voice) -> Iterator[Button]:
    """Other currencies that "riyal" or "pound" can mean, for the wished one."""
    yield from _other_currencies(calculation.inputs, voice)


def misread_buttons(misread: Misread, voice: Voice) -> Iterator[tuple[Button, ...]]:
    """Whose dinar is meant, where that is what is missing; else an example."""
    others = tuple(_other_currencies(misread.inputs, voice))
    if misread.reason is Reason.CURRENCY and others:
        yield others
    yield (Button(voice.say("start.example_calc"), Action(Verb.CALC, value="45 20")),)


def _other_currencies(inputs: Inputs, voice: Voice) -> Iterator[Button]:
    wish = inputs.to_currency
    for code in SHARED.get(wish or "", ()):
        value = as_text(inputs, to_currency=code)
        if code != wish and value and len(value) <= VALUE_LIMIT:
            yield Button(voice.part("calc.in", currency=code), Action(Verb.CALC, value=value))


def misread_lines(misread: Misread, teller: Teller) -> Iterator[Line]:
    """What could be read, what is missing, and examples."""
    voice, inputs = teller.voice, misread.inputs
    if misread.reason is not Reason.EMPTY:
        all_ = inputs.parts or (inputs,)
        read = [said for one in all_ for said in parts.read(one, teller)]
        yield voice.line("calc.misread")
        if read:
            yield voice.line("calc.misread_parts", parts=Run(parts.listed(read, voice)))
        unknown = next((one.platform for one in all_ if one.platform and one.rate is None), None)
        name = teller.name(unknown) if unknown else ""
        yield voice.line(f"calc.missing.{misread.reason}", platform=name)
    yield from voice.lines("calc.help")


def _title(calculation: Calculation, voice: Voice) -> Iterator[Line]:
    """The figure that was asked for; in its own currency too where it was converted."""
    results, goal = calculation.results, calculation.inputs.goal
    key = f"calc.title.{goal}"
    if goal in (Goal.EARNINGS, Goal.DIFFERENCE):
        key = f"{key}.{calculation.wanted}"
    line = voice.line(key, parts.count(calculation), amount=Run(parts.leading(calculation, voice)))
    if results.converted and goal is not Goal.CONVERSION:
        own = Run(parts.own_leading(calculation, voice))
        line = (*line, *voice.line("calc.own", amount=own))
    yield line
    if results.net and results.earned:
        yield voice.line("calc.gross", amount=Run(parts.earned(calculation, voice)))
    if results.effective_rate and goal is not Goal.EFFECTIVE:
        rate = parts.hourly(results.effective_rate, calculation.currency, voice)
        yield voice.line("calc.effective", rate=Run(rate))


def _reached(calculation: Calculation, voice: Voice) -> Iterator[Line]:
    """How many hours a week or month, and how many weeks, a target takes."""
    results = calculation.results
    if calculation.inputs.goal is Goal.DAYS and results.hours and results.weeks:
        hours = parts.lasting(results.hours, "hours", voice)
        weeks = parts.lasting(results.weeks, "weeks", voice)
        yield voice.line("calc.takes", hours=Run(hours), weeks=Run(weeks))
    elif results.hours_per_week and results.hours_per_month:
        yield _dotted(
            parts.hours(span, per, voice)
            for span, per in (
                (results.hours_per_week, Period.WEEK),
                (results.hours_per_month, Period.MONTH),
            )
        )
    if results.minutes and calculation.inputs.goal is Goal.EFFECTIVE:
        wished = parts.hourly(
            calculation.inputs.second_rate or Span.of(0), calculation.currency, voice
        )
        minutes = parts.lasting(results.minutes, "minutes", voice)
        yield voice.line("calc.below", rate=Run(wished), minutes=Run(minutes))
    if results.rate and calculation.inputs.goal is Goal.EARNINGS:
        rate = parts.hourly(results.rate, calculation.currency, voice)
        yield voice.line("calc.effective", rate=Run(rate))


def _read(inputs: Inputs, teller: Teller) -> Line:
    voice = teller.voice
    return voice.line("calc.read", parts=Run(parts.listed(list(parts.read(inputs, teller)), voice)))


def _assumptions(calculation: Calculation, voice: Voice) -> Iterator[str]:
    inputs = calculation.inputs
    if inputs.currency is None:
        yield voice.part("calc.assumption.currency")
    if inputs.facts:
        yield voice.part("calc.assumption.platform")
    if inputs.hours_assumed:
        yield voice.part("calc.assumption.hours")
    if inputs.to_currency in SHARED and calculation.results.exchange:
        yield voice.part("calc.assumption.namesake", currency=inputs.to_currency or "")
    if inputs.goal is Goal.EFFECTIVE and inputs.limit is not None and inputs.late_rate is None:
        yield voice.part("calc.assumption.nothing_after")
    if inputs.late_fact:
        yield voice.part("calc.assumption.published_late")
    repeats = any(earned.period is Period.WEEK for earned in calculation.earned)
    if repeats or calculation.results.weeks or calculation.results.hours_per_week:
        if inputs.days is None:
            yield voice.part("calc.assumption.days_per_week", calculation.days_per_week)
        yield voice.part("calc.assumption.weeks_per_month")
        yield voice.part("calc.assumption.weeks_per_year")


def _dotted(said: Iterator[str]) -> Line:
    return (Run(" · ".join(said)),)
