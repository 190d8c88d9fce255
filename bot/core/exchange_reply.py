"""Exchange rates in words: the one that was used, and the list of all in use."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from bot.core import calculation_parts as parts
from bot.core.calculator import Exchange, Span
from bot.core.exchange import BASE, Rates, is_old
from bot.core.locale import date_text
from bot.core.messages import Voice
from bot.core.replies import Line
from bot.core.replies import Span as Run
from bot.core.statements import Teller

RATE_DIGITS = 4
"""Decimal places at most of a rate below ten: at AED 3.67 for a dollar $1,200 come to a dirham and
a half less than at 3.6725."""

SHOWN = Decimal("0.000001")
"""A rate that is turned round is kept to six places, as `knowledge/rates.yaml` has them."""

LISTED = ("INR", "AED", "SAR", "EGP", "PKR", "BDT", "EUR", "GBP")
"""Listed first: what most of those who ask live with."""


def text(used: Exchange, voice: Voice) -> str:
    """ "$1 = ₹96.09 (29 Sep 2026)": the rate, told for the dearer of the two currencies."""
    one, other = sides(used, voice)
    if used.as_of is None:
        return voice.part("calc.fx.own", one=one, other=other)
    return voice.part("calc.fx", one=one, other=other, date=date_text(used.as_of, voice))


def lines_of(code: str | None, teller: Teller) -> Iterator[Line]:
    """At what exchange figures were told in another currency too, and whether that is old."""
    rates, voice = teller.knowledge.rates, teller.voice
    if code in (None, BASE) or rates is None or not rates.knows(code):
        return
    over, under = rates.of(BASE, code)
    day = rates.day_of(code)
    yield (Run(text(Exchange(BASE, code, over / under, day), voice)),)
    if is_old(day, teller.today):
        yield voice.line("calc.fx.old")


def sides(used: Exchange, voice: Voice) -> tuple[str, str]:
    """ "$1" and "₹96.09", the dearer of the two currencies first."""
    source, target, rate = used.source, used.target, used.rate
    if rate < 1:
        source, target, rate = target, source, (1 / rate).quantize(SHOWN).normalize()
    one = parts.money(Span.of(1), source, voice)
    other = parts.money(Span.of(rate), target, voice, RATE_DIGITS if rate < 10 else None)
    return one, other


def rate_lines(rates: Rates | None, voice: Voice, today: date) -> Iterator[Line]:
    """The currencies most asked for, a line each, and the codes of the others."""
    if rates is None:
        yield voice.line("rates.none")
        return
    yield voice.line("rates.title", date=Run(date_text(rates.as_of, voice)))
    for code in LISTED:
        if rates.knows(code):
            one, other = rates.of(BASE, code)
            used = Exchange(BASE, code, one / other, rates.day_of(code))
            first, second = sides(used, voice)
            held = code in rates.held
            line = voice.line("rates.line", one=Run(first), other=Run(second))
            yield (Run(text(used, voice)),) if held else line
    others = [code for code in rates.per_dollar if code not in LISTED]
    if others:
        yield voice.line("rates.more", codes=Run(", ".join(others)))
    if rates.old(today):
        yield voice.line("calc.fx.old")
    yield voice.line("rates.source", source=rates.source)
