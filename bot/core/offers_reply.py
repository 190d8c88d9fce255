"""Several offers compared, or several jobs added up, as the lines of a reply."""

from collections.abc import Iterator
from dataclasses import replace

from bot.core import calculation_parts as parts
from bot.core.calculator import Calculation, Goal, Inputs, Period, Span
from bot.core.calculator.published import chosen
from bot.core.messages import Voice
from bot.core.replies import Line
from bot.core.replies import Span as Run
from bot.core.statements import Teller
from bot.core.tables import extremes


def lines(calculation: Calculation, teller: Teller) -> Iterator[Line]:
    """What it comes to, then each part with what it comes to itself and whose its rate is."""
    voice = teller.voice
    if calculation.inputs.goal is Goal.TOGETHER:
        amount = Run(parts.leading(calculation, voice))
        yield voice.line(f"calc.title.earnings.{calculation.wanted}", amount=amount)
        if calculation.results.net:
            yield voice.line("calc.gross", amount=Run(parts.earned(calculation, voice)))
    else:
        yield from _verdict(calculation, voice)
    for part, worth in zip(calculation.parts, calculation.results.worth, strict=True):
        said = replace(part.inputs, hours=None) if _of_one_hour(calculation) else part.inputs
        label = parts.listed(list(parts.read(said, teller)), voice)
        amount_text = _worth(worth, calculation, voice)
        line = voice.line("calc.offer", label=Run(label), amount=Run(amount_text))
        if label == amount_text:
            line = (Run(label),)  # "$26/h" is what an hour of it comes to
        effective = part.results.effective_rate
        if effective and not _hourly(calculation):
            rate = parts.hourly(effective, part.currency, voice)
            line = (*line, Run(" · "), *voice.line("calc.effective", rate=Run(rate)))
        yield line
        yield from _published(part.inputs, teller)


def _published(inputs: Inputs, teller: Teller) -> Iterator[Line]:
    """The facts that the lowest and the highest published rate are from, each with who says so:
    what several sources say is never told as one figure."""
    taken = chosen(inputs, teller.knowledge) if inputs.facts else ()
    for fact in extremes(taken):
        yield teller.short(fact, with_kind=True)


def _verdict(calculation: Calculation, voice: Voice) -> Iterator[Line]:
    """How much more the better of two brings; where ranges overlap, that this is not sure."""
    worth = calculation.results.worth
    if len(worth) > 2:
        yield voice.line("calc.title.compared")
        return
    first, second = worth
    if first == second:
        yield voice.line("calc.title.compared")
        yield voice.line("calc.compared.same")
    elif first.low >= second.high or second.low >= first.high:
        amount = Run(_difference(calculation, voice))
        title = voice.line(f"calc.title.difference.{calculation.wanted}", amount=amount)
        better = "first" if first.low >= second.high else "second"
        yield voice.line(f"calc.compared.{better}", difference=title)
    else:
        yield voice.line("calc.title.compared")
        yield voice.line("calc.compared.overlap")


def _hourly(calculation: Calculation) -> bool:
    """Whether it is what an hour comes to that is told of each."""
    return not calculation.earned_by_parts or _of_one_hour(calculation)


def _of_one_hour(calculation: Calculation) -> bool:
    """Whether hourly pay is compared, since nobody said how many hours: then one was taken."""
    compared = calculation.inputs.goal is Goal.COMPARED
    once = all(part.inputs.hours_per is Period.TOTAL for part in calculation.parts)
    return compared and once and all(part.inputs.hours == _ONE for part in calculation.parts)


_ONE = Span.of(1)


def _difference(calculation: Calculation, voice: Voice) -> str:
    apart = calculation.results.difference or Span.of(0)
    if _hourly(calculation):
        return parts.hourly(apart, calculation.currency, voice)
    shown = parts.whole(apart) if calculation.results.exchange else apart
    return parts.money(shown, calculation.currency, voice)


def _worth(worth: Span, calculation: Calculation, voice: Voice) -> str:
    if _hourly(calculation):
        return parts.hourly(worth, calculation.currency, voice)
    shown = parts.whole(worth) if calculation.results.exchange else worth
    return parts.figure(shown, calculation.currency, calculation.wanted, voice)
