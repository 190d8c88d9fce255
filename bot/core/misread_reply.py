"""What could not be calculated, as a reply: what was read, what is missing, and how to say it."""

from collections.abc import Iterator

from bot.core import calculation_parts as parts
from bot.core import exchange_reply
from bot.core.calculation_reply import adjusting
from bot.core.calculator import Exchange, Inputs, Misread, Period, Reason, Span
from bot.core.calculator.model import DEFAULT_CURRENCY
from bot.core.calculator.money_names import SHARED, UNKNOWN
from bot.core.calculator.namesakes import meant, unclear
from bot.core.calculator.own_rates import pair_of
from bot.core.menus import rows
from bot.core.messages import Voice
from bot.core.replies import Action, Button, Line, Verb
from bot.core.replies import Span as Run
from bot.core.statements import Teller, capital

NUMBER_SHOWN = 20
"""Characters of a number that is none that are shown to who typed it."""

NAMES_BESIDE = 2
"""Names of currencies in a row of buttons."""


_ONE_WORD = (Reason.NAMESAKE, Reason.SHARE)
"""What one word more mends: then nothing else needs to be said."""


def short(misread: Misread, teller: Teller) -> Line:
    """What was read, what is missing and an example, in one line for groups."""
    missing = _missing(misread, misread.inputs.platform, teller)
    if misread.reason in _ONE_WORD:
        return missing
    example = teller.voice.line("calc.example")
    read = _read_of(misread.inputs, teller)
    said = (*read, Run(" ")) if read else ()
    return (*said, *missing, Run(" "), *example)


def _read_of(inputs: Inputs, teller: Teller) -> Line:
    """What could be read; empty where nothing was."""
    voice = teller.voice
    parts_ = inputs.parts or (inputs,)
    every = [one for one in parts_ if one.currency != UNKNOWN and not one.two_ways]
    read = [said for one in every for said in parts.read(one, teller)]
    return voice.line("calc.misread_parts", parts=Run(parts.listed(read, voice))) if read else ()


def _missing(misread: Misread, platform: str | None, teller: Teller) -> Line:
    """Why it could not be calculated, naming the platform or number that it is about."""
    number = misread.number
    shown = number if len(number) <= NUMBER_SHOWN else f"{number[: NUMBER_SHOWN - 1]}…"
    name = teller.name(platform) if platform else ""
    if misread.reason is Reason.TWO_WAYS:
        return _two_ways(misread.inputs, teller.voice)
    if misread.reason is Reason.OWN_RATE:
        return _known_rate(misread.inputs, teller)
    return teller.voice.line(f"calc.missing.{misread.reason}", platform=name, number=shown)


def _known_rate(inputs: Inputs, teller: Teller) -> Line:
    """What the two currencies are known to be worth, beside which the person's rate cannot be."""
    pair, rates = pair_of(inputs) or _A_PAIR, teller.knowledge.rates
    if rates is None or not rates.knows(*pair):
        return teller.voice.line(f"calc.missing.{Reason.CURRENCY}")
    top, bottom = rates.of(*pair)
    known = Exchange(*pair, top / bottom, rates.day_of(*pair))
    one, other = exchange_reply.sides(known, teller.voice)
    return teller.voice.line(f"calc.missing.{Reason.OWN_RATE}", one=Run(one), other=Run(other))


_A_PAIR = (DEFAULT_CURRENCY, "INR")
"""Shown where it is not known what was to be exchanged."""


def _two_ways(inputs: Inputs, voice: Voice) -> Line:
    """How to write an amount that may be for one hour or for all, in the person's own figures."""
    found = next((one for one in inputs.parts if one.two_ways), inputs)
    amount = found.rate or found.amount or found.task_pay or _AN_AMOUNT
    hours, currency = found.hours or _SOME_HOURS, found.currency or DEFAULT_CURRENCY
    return voice.line(
        f"calc.missing.{Reason.TWO_WAYS}",
        rate=Run(parts.hourly(amount, currency, voice)),
        weekly=Run(parts.figure(amount, currency, Period.WEEK, voice)),
        amount=Run(parts.money(amount, currency, voice)),
        hours=Run(parts.hours(hours, Period.TOTAL, voice)),
    )


_AN_AMOUNT, _SOME_HOURS = Span.of(500), Span.of(20)
"""Shown where what was typed is told in parts."""


def buttons(misread: Misread, teller: Teller) -> Iterator[tuple[Button, ...]]:
    """Whose riyal is meant, where that is what is missing; else an example."""
    voice = teller.voice
    if misread.reason is Reason.NAMESAKE:
        yield from rows(tuple(_countries(misread.inputs, teller)), NAMES_BESIDE)
        return
    if misread.reason is Reason.SHARE:
        return
    yield (Button(voice.say("start.example_calc"), Action(Verb.CALC, value="45 20")),)


def _countries(inputs: Inputs, teller: Teller) -> Iterator[Button]:
    """Whose riyal, pound or dinar it can be, as far as there are exchange rates for it."""
    rates = teller.knowledge.rates
    for doubtful in unclear(inputs):
        for code in SHARED[doubtful]:
            label = capital(parts.currency_name(code, teller.voice))
            known = rates is not None and rates.knows(code)
            button = adjusting(label, meant(inputs, code), teller, Verb.CALC) if known else None
            if button:
                yield button


def lines(misread: Misread, teller: Teller) -> Iterator[Line]:
    """What could be read, what is missing, and examples."""
    voice, inputs = teller.voice, misread.inputs
    if misread.reason in _ONE_WORD:
        yield _missing(misread, None, teller)
        return
    if misread.reason is not Reason.EMPTY:
        all_ = inputs.parts or (inputs,)
        yield voice.line("calc.misread")
        if read := _read_of(inputs, teller):
            yield read
        unknown = next((one.platform for one in all_ if one.platform and one.rate is None), None)
        yield _missing(misread, unknown, teller)
    else:
        yield _missing(misread, None, teller)
    yield from voice.lines("calc.help")
