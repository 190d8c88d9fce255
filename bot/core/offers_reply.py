"""Several offers compared, or several jobs added up, as the lines of a reply."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core import calculation_parts as parts
from bot.core.calculator import Calculation, Goal, Inputs, Period, Span
from bot.core.calculator.published import chosen
from bot.core.messages import Voice
from bot.core.replies import Line
from bot.core.replies import Span as Run
from bot.core.statements import Teller, joined
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


def short_lines(calculation: Calculation, teller: Teller) -> Iterator[Line]:
    """The same in few words, for a group: platforms at their published rates, each with the kinds
    and dates of its sources, and what is said of all of them once."""
    published = all(part.inputs.facts for part in calculation.parts)
    if not published or _hourly(calculation):
        yield from lines(calculation, teller)
        return
    compared = calculation.inputs.goal is Goal.COMPARED
    yield (
        list(_verdict(calculation, teller.voice))[-1]
        if compared
        else next(lines(calculation, teller))
    )
    said = [tuple(parts.read(_besides_rate(part.inputs), teller)) for part in calculation.parts]
    alike = len(set(said)) == 1
    each = zip(calculation.parts, calculation.results.worth, said, strict=True)
    for part, worth, besides in each:
        amount = _worth(worth, calculation, teller.voice)
        yield _in_few_words(part, amount, () if alike else besides, teller)
    if alike:
        yield (Run(parts.listed(said[0], teller.voice)),)


def _besides_rate(inputs: Inputs) -> Inputs:
    return replace(inputs, platform=None, rate=None, currency=None, facts=())


def _in_few_words(part: Calculation, amount: str, besides: Sequence[str], teller: Teller) -> Line:
    """ "Outlier $420–1,000 a week from $21–50/h (press, 14 Jun 2024)"."""
    voice, taken = teller.voice, extremes(chosen(part.inputs, teller.knowledge))
    notes = [teller.origin(fact) for fact in taken]
    rate = parts.hourly(part.inputs.rate or Span.of(0), part.currency, voice)
    return voice.line(
        "calc.offer.published",
        platform=Run(teller.name(part.inputs.platform or ""), isolate=True),
        amount=Run(amount),
        rate=Run(parts.listed((rate, *besides), voice)),
        sources=joined(notes, voice, "short.join"),
    )


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
