"""Figures, amounts and dates as text, worded by the messages of a language."""

from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal

from bot.core.facts import Bound, Figure, PartialDate, Unit
from bot.core.messages import Voice, tidy

COMPACT_FROM = Decimal(1_000_000)
"""From here on people say "2 million" or "20 लाख"; ₹3,74,700 and $300,000 stay in full."""

COMPACT_DIGITS = 3
"""Significant digits that a compact number can show in millions and in crores alike (1.25 million,
12.5 करोड़); what needs more is written out, so nothing is rounded away."""

BILLION = Decimal(10**9)
"""Worded by a message of ours up to a thousand of them: CLDR leaves 7 مليارات in the singular and
calls $100 billion "1 खरब", which nobody says of dollars."""

CENTS = 2
"""Decimal places of a sum of money."""

MILLION = Decimal(10**6)
"""Worded by a message of ours: CLDR has "1 مليون", which nobody says of one."""

GOVERNING = (Bound.ABOUT, Bound.AT_MOST)
"""Bounds whose word stands before the figure and declines it in Arabic ("نحو", "حتى")."""

SMALL_DIGITS = 3
"""Significant digits of an amount below one, such as the pay for one label: $0.005, $0.0825. Cents
would show the first as nothing and the second as a tenth too much."""


def figure_text(figure: Figure, voice: Voice, inside: bool = False) -> str:
    """A figure with unit, what it is per and how firm it is: "about $35–50/h", "3 ساعات".

    `inside`: the figure stands within a sentence (Arabic declines its dual there).
    """
    if figure.unit is Unit.MONEY:
        governed = inside or figure.bound in GOVERNING
        text = _money(figure.low, figure.high, figure.currency or "USD", voice, governed)
    elif figure.unit is Unit.PERCENT:
        text = voice.part("percent", amount=range_text(figure.low, figure.high, voice))
    elif figure.unit is Unit.COUNT:
        text = range_text(figure.low, figure.high, voice)
    else:
        text = _duration(figure, voice, inside or figure.bound is not Bound.EXACT)
    if figure.per:
        kind = "money" if figure.unit is Unit.MONEY else "count"
        text = voice.part(f"per.{kind}.{figure.per}", figure=text)
    return _bounded(figure, text, voice)


def money_text(
    low: Decimal, high: Decimal, currency: str, voice: Voice, digits: int | None = None
) -> str:
    """An amount or a range of money: "$35–50", "₹3,74,700", "2.6 करोड़ रुपये", "165 درهمًا".

    `digits` are the most decimal places of one amount that is to be told more exactly than in
    cents; zeros beyond the cents are left out.
    """
    if digits is not None:
        low = high = round(low, digits)
    return _money(low, high, currency, voice, exact=digits is not None)


def _money(
    low: Decimal,
    high: Decimal,
    currency: str,
    voice: Voice,
    governed: bool = False,
    exact: bool = False,
) -> str:
    """`governed`: a word before it declines the amount, so its words for two do not fit."""
    places = max(CENTS, -int(low.normalize().as_tuple().exponent))
    amount = (
        _decimal(low, places, voice, currency)
        if exact and low != low.to_integral_value()
        else range_text(low, high, voice, currency)
    )
    large = _compact(high, voice) is not None
    kind = "money.large" if large and voice.has(f"money.large.{currency}") else "money"
    key = f"{kind}.{currency}"
    if not voice.has(key):
        return voice.part("money.other", amount=amount, currency=currency)
    count: Decimal | None = high
    if (governed or low != high) and "{amount}" not in voice.template(key, count):
        count = None
    return voice.part(key, count, amount=amount)


def range_text(low: Decimal, high: Decimal, voice: Voice, currency: str | None = None) -> str:
    """ "35–50", or one number when both ends are equal. `currency`: these are amounts of it."""
    last = number_text(high, voice, currency)
    if low == high:
        return last
    first = number_text(low, voice, currency)
    number, _, word = first.partition(" ")
    return f"{number if word and last.endswith(word) else first}–{last}"


def number_text(value: Decimal, voice: Voice, currency: str | None = None) -> str:
    """A number in the language's grouping, compact from a million where nothing is lost.

    With `currency` an amount of it, grouped as its people do where the language says so: a fraction
    gets two digits, and an amount below one what it takes not to be lost.
    """
    compact = _compact(value, voice)
    if compact is not None:
        return compact
    if currency is None or value == value.to_integral_value():
        return voice.number(value, currency)
    return _decimal(value, _money_digits(value), voice, currency)


def _decimal(value: Decimal, digits: int, voice: Voice, currency: str) -> str:
    """An amount with so many decimal places."""
    locale = voice.locale_of(currency)
    pattern = locale.decimal_formats[None].pattern.replace(".###", "." + "0" * digits)
    return tidy(format_decimal(round(value, digits), pattern, locale))


def date_text(day: PartialDate | date, voice: Voice) -> str:
    """ "2025", "Dec 2025" or "25 Dec 2025", as precise as the date is."""
    if isinstance(day, date):
        return tidy(format_date(day, "d MMM y", voice.locale))
    pattern = "d MMM y" if day.day else "MMM y" if day.month else "y"
    known = date(day.year, day.month or 1, day.day or 1)
    return tidy(format_date(known, pattern, voice.locale))


def _duration(figure: Figure, voice: Voice, inside: bool) -> str:
    key = f"unit.{figure.unit}.inside" if inside else f"unit.{figure.unit}"
    amount = range_text(figure.low, figure.high, voice)
    count: Decimal | None = figure.high
    if figure.low != figure.high and "{amount}" not in voice.template(key, count):
        count = None
    return voice.part(key, count, amount=amount)


def _bounded(figure: Figure, text: str, voice: Voice) -> str:
    if figure.bound is Bound.EXACT:
        return text
    key = f"bound.{figure.bound}"
    if figure.unit is Unit.COUNT and voice.has(f"{key}.count"):
        key = f"{key}.count"
    return voice.part(key, figure=text)


def _money_digits(value: Decimal) -> int:
    """Decimal places of a fraction of money: cents, and more for amounts below one."""
    if abs(value) >= 1:
        return CENTS
    exact = round(value, SMALL_DIGITS - 1 - value.adjusted()).normalize()
    return max(CENTS, -int(exact.as_tuple().exponent))


def _compact(value: Decimal, voice: Voice) -> str | None:
    """ "2.6 million", or None when that would lose digits of the value."""
    if value < COMPACT_FROM or len(value.normalize().as_tuple().digits) > COMPACT_DIGITS:
        return None
    if BILLION <= value < 1000 * BILLION:
        count = value / BILLION
        return voice.part("number.billion", count, amount=voice.number(count))
    if value == MILLION:
        return voice.part("number.million")
    return tidy(
        format_compact_decimal(
            float(value),
            format_type="long",
            locale=voice.locale,
            fraction_digits=COMPACT_DIGITS - 1,
        )
    )
