"""A calculation as a reply: the result first, then what was read, then what it rests on."""

from collections.abc import Iterator
from decimal import Decimal

from bot.core import calculation_parts as parts
from bot.core.calculator import Calculation, Goal, Inputs, Misread, Period, Reason
from bot.core.calculator.restating import as_text
from bot.core.calculator.spellings import SHARED
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
    lines = [*_title(calculation, voice), _read(calculation.inputs, teller)]
    others = [e.period for e in results.earned if e.period is not calculation.wanted]
    if others:
        lines.append(_dotted(parts.period(calculation, period, voice) for period in others))
    lines += _reached(calculation, voice)
    exchange = results.exchange
    if exchange:
        lines.append((Run(parts.exchange(exchange, voice)),))
        if (
            exchange.as_of
            and teller.knowledge.rates
            and teller.knowledge.rates.is_old(teller.today)
        ):
            lines.append(voice.line("calc.fx.old"))
    assumed = " · ".join(_assumptions(calculation, voice))
    if assumed:
        lines.append(voice.line("calc.assumed", parts=Run(assumed)))
    yield Section(tuple(lines))
    used = [f for f in teller.knowledge.facts if f.id in calculation.inputs.facts]
    formula = voice.lines(f"calc.formula.{calculation.inputs.goal}")
    yield Section((*teller.lines(used), *formula, voice.line("calc.left_out")), folded=True)


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
        read = list(parts.read(inputs, teller))
        yield voice.line("calc.misread")
        if read:
            yield voice.line("calc.misread_parts", parts=Run(_listed(read, voice)))
        name = teller.name(inputs.platform) if inputs.platform else ""
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
    if results.rate and calculation.inputs.goal is Goal.EARNINGS:
        rate = parts.hourly(results.rate, calculation.currency, voice)
        yield voice.line("calc.effective", rate=Run(rate))


def _read(inputs: Inputs, teller: Teller) -> Line:
    voice = teller.voice
    return voice.line("calc.read", parts=Run(_listed(list(parts.read(inputs, teller)), voice)))


def _listed(said: list[str], voice: Voice) -> str:
    text = said[0] if said else ""
    for part in said[1:]:
        text = voice.part("list", first=text, second=part)
    return text


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
    repeats = any(earned.period is Period.WEEK for earned in calculation.earned)
    if repeats or calculation.results.weeks or calculation.results.hours_per_week:
        if inputs.days is None:
            yield voice.part("calc.assumption.days_per_week", calculation.days_per_week)
        yield voice.part("calc.assumption.weeks_per_month")
        yield voice.part("calc.assumption.weeks_per_year")


def _dotted(said: Iterator[str]) -> Line:
    return (Run(" · ".join(said)),)
