"""A calculation as a reply: the result first, then what was read, then what it rests on."""

from collections.abc import Iterator
from decimal import Decimal

from bot.core.calculator import Misread, Reason
from bot.core.earnings import Calculation, Inputs, Period
from bot.core.knowledge import Figure, Unit
from bot.core.locale import figure_text, money_text
from bot.core.messages import Voice
from bot.core.replies import Action, Button, Line, Section, Span, Verb
from bot.core.statements import Teller

OTHER_HOURS = (10, 20, 40)
"""Hours a week offered as the next calculation: a side job, half and full time."""


def sections(calculation: Calculation, teller: Teller) -> Iterator[Section]:
    """The reply to a calculation; the published rates it used and the formula are folded."""
    voice, wanted = teller.voice, calculation.wanted
    amount = Span(_amount(calculation, wanted, voice))
    lines = [voice.line(f"calc.title.{wanted}", amount=amount), _read(calculation, teller)]
    others = [e.period for e in calculation.earned if e.period is not wanted]
    if others:
        lines.append(_dotted(_period(calculation, period, voice) for period in others))
    assumed = " · ".join(_assumptions(calculation, voice))
    if assumed:
        lines.append(voice.line("calc.assumed", parts=Span(assumed)))
    wish = calculation.inputs.to_currency
    if wish:
        lines.append(voice.line("calc.no_conversion", currency=wish, own=calculation.currency))
    yield Section(tuple(lines))
    used = [f for f in teller.knowledge.facts if f.id in calculation.inputs.facts]
    formula = () if wanted is Period.TOTAL else voice.lines("calc.formula")
    yield Section((*teller.lines(used), *formula, voice.line("calc.left_out")), folded=True)


def buttons(calculation: Calculation, voice: Voice) -> Iterator[tuple[Button, ...]]:
    """The same with other hours, and the result to copy."""
    rate = calculation.inputs.platform or _rate_typed(calculation)
    if calculation.hours_per is not Period.TOTAL:
        yield tuple(
            Button(
                voice.part("calc.hours.week", hours),
                Action(Verb.CALC, value=f"{rate} {hours}h/week"),
            )
            for hours in OTHER_HOURS
            if (Decimal(hours), Period.WEEK) != (calculation.hours, calculation.hours_per)
        )
    yield (Button(voice.say("button.copy"), copy=_amount(calculation, calculation.wanted, voice)),)


def misread_lines(misread: Misread, teller: Teller) -> Iterator[Line]:
    """What could be read, what is missing, and examples."""
    voice, inputs = teller.voice, misread.inputs
    if misread.reason is not Reason.EMPTY:
        parts = list(_parts(inputs, teller))
        yield voice.line("calc.misread")
        if parts:
            text = parts[0]
            for part in parts[1:]:
                text = voice.part("list", first=text, second=part)
            yield voice.line("calc.misread_parts", parts=Span(text))
        name = teller.name(inputs.platform) if inputs.platform else ""
        yield voice.line(f"calc.missing.{misread.reason}", platform=name)
    yield from voice.lines("calc.help")


def _read(calculation: Calculation, teller: Teller) -> Line:
    voice, platform = teller.voice, calculation.inputs.platform
    rate = _rate(calculation.rate, calculation.rate_high, calculation.currency, voice)
    hours = _hours(calculation.hours, calculation.hours_per, voice)
    key = "calc.read_platform" if calculation.inputs.facts else "calc.read"
    name = teller.name(platform) if platform else ""
    return voice.line(key, rate=Span(rate), hours=Span(hours), platform=name)


def _parts(inputs: Inputs, teller: Teller) -> Iterator[str]:
    voice = teller.voice
    if inputs.platform:
        yield teller.name(inputs.platform)
    if inputs.rate is not None:
        high = inputs.rate_high or inputs.rate
        yield _rate(inputs.rate, high, inputs.currency or "USD", voice)
    if inputs.hours is not None:
        yield _hours(inputs.hours, inputs.hours_per or Period.WEEK, voice)


def _assumptions(calculation: Calculation, voice: Voice) -> Iterator[str]:
    if calculation.inputs.currency is None:
        yield voice.part("calc.assumption.currency")
    if calculation.inputs.facts:
        yield voice.part("calc.assumption.platform")
    if calculation.hours_per is not Period.TOTAL:
        yield voice.part("calc.assumption.days_per_week", calculation.days_per_week)
        yield voice.part("calc.assumption.weeks_per_month")
        yield voice.part("calc.assumption.weeks_per_year")


def _period(calculation: Calculation, period: Period, voice: Voice) -> str:
    label = voice.part(f"calc.{period}")
    return voice.part("calc.period", label=label, amount=_amount(calculation, period, voice))


def _amount(calculation: Calculation, period: Period, voice: Voice) -> str:
    earned = calculation.of(period)
    return money_text(earned.low, earned.high, calculation.currency, voice)


def _rate(low: Decimal, high: Decimal, currency: str, voice: Voice) -> str:
    return figure_text(Figure(low, high, Unit.MONEY, currency, "hour"), voice)


def _hours(hours: Decimal, per: Period, voice: Voice) -> str:
    return voice.part(f"calc.hours.{per}", hours)


def _rate_typed(calculation: Calculation) -> str:
    low, high = calculation.rate, calculation.rate_high
    amount = f"{low:f}" if low == high else f"{low:f}-{high:f}"
    return f"{amount} {calculation.currency.lower()}"


def _dotted(parts: Iterator[str]) -> Line:
    return (Span(" · ".join(parts)),)
