"""The pieces of a calculation in words: rates, hours, fees, targets and exchange rates."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.core.calculator import Calculation, Earned, Goal, Inputs, Period, Span
from bot.core.calculator.model import DEFAULT_CURRENCY, MINUTES_PER_HOUR
from bot.core.calculator.output import plain
from bot.core.facts import Figure, Unit
from bot.core.locale import figure_text, money_text
from bot.core.messages import Voice
from bot.core.statements import Teller

WHOLE_FROM = Decimal(1000)
"""Converted amounts from here on are shown without cents: the exchange rate is not that exact."""


def read(inputs: Inputs, teller: Teller) -> Iterator[str]:
    """What was read, in the order in which people say it; of ranges both ends."""
    if not inputs.ends:
        yield from _read(inputs, teller)
        return
    for low, high in zip(_read(inputs, teller), _read(inputs.ends[-1], teller), strict=False):
        yield low if low == high else f"{low} – {high}"


def _read(inputs: Inputs, teller: Teller) -> Iterator[str]:
    voice = teller.voice
    currency = inputs.currency or DEFAULT_CURRENCY
    if inputs.platform:
        key = "calc.platform" if inputs.facts else "calc.platform_named"
        yield voice.part(key, platform=teller.name(inputs.platform))
    if inputs.amount:
        yield figure(inputs.amount, currency, inputs.amount_per, voice)
    if inputs.rate:
        yield hourly(inputs.rate, currency, voice)
    if inputs.second_rate:
        second = hourly(inputs.second_rate, currency, voice)
        wished = inputs.limit is not None
        yield voice.part("calc.target", amount=second) if wished else second
    yield from _tasks(inputs, currency, voice)
    yield from _time(inputs, voice)
    yield from _unpaid(inputs, currency, voice)
    yield from _taken(inputs, currency, voice)
    if inputs.target is not None:
        target = Span.of(inputs.target)
        own = inputs.target_currency or currency
        yield voice.part("calc.target", amount=figure(target, own, inputs.target_per, voice))


def _tasks(inputs: Inputs, currency: str, voice: Voice) -> Iterator[str]:
    if inputs.task_pay:
        yield figure_text(_money(inputs.task_pay, currency, "task"), voice)
    if inputs.minutes:
        yield lasting(inputs.minutes, "minutes", voice)
    if inputs.tasks is not None:
        per = inputs.tasks_per or Period.TOTAL
        yield voice.part(f"calc.tasks.{per}", inputs.tasks)


def _taken_for(inputs: Inputs) -> Period:
    """What hours are for of which nobody said it: those that brought an amount are those of its
    period, others those of a week where a period is asked for, else all there are."""
    if inputs.amount:
        return inputs.amount_per or Period.TOTAL
    weekly = inputs.wanted or inputs.week_cap or inputs.weeks
    once = inputs.goal is Goal.EARNINGS and not weekly
    return Period.TOTAL if once else Period.WEEK


def _time(inputs: Inputs, voice: Voice) -> Iterator[str]:
    if inputs.hours:
        yield hours(inputs.hours, inputs.hours_per or _taken_for(inputs), voice)
    if inputs.week_cap is not None:
        cap = lasting(Span.of(inputs.week_cap), "hours", voice)
        key = "calc.week_cap" if inputs.late_rate is None else "calc.week_cap.late"
        yield voice.part(key, hours=cap)
    if inputs.days_per_week is not None:
        yield voice.part("calc.days", inputs.days_per_week)
    if inputs.days is not None:
        yield lasting(Span.of(inputs.days), "days", voice)
    if inputs.weeks is not None:
        yield lasting(Span.of(cents(inputs.weeks)), "weeks", voice)
    if inputs.weeks_off is not None:
        off = lasting(Span.of(cents(inputs.weeks_off)), "weeks", voice)
        yield voice.part("calc.weeks_off", weeks=off)


def _unpaid(inputs: Inputs, currency: str, voice: Voice) -> Iterator[str]:
    for key, value in (("paid", inputs.paid), ("unpaid", inputs.unpaid)):
        if value is not None:
            told = _clock(value, voice) or lasting(Span.of(value), "hours", voice)
            yield voice.part(f"calc.{key}", hours=told)
    if inputs.unpaid_share is not None:
        yield voice.part("calc.unpaid_share", share=percent(inputs.unpaid_share, voice))
    for key, value in (("limit", inputs.limit), ("took", inputs.took)):
        if value is not None:
            yield voice.part(f"calc.{key}", minutes=lasting(Span.of(value), "minutes", voice))
    if inputs.late_rate is not None:
        yield voice.part("calc.late", rate=hourly(Span.of(inputs.late_rate), currency, voice))


def _taken(inputs: Inputs, currency: str, voice: Voice) -> Iterator[str]:
    taken = inputs.deductions
    yield from _shares((("raised", inputs.raised),), voice)
    fees = zip(("fee", *["fee.next"] * len(taken.fees)), taken.fees, strict=False)
    yield from _shares((("lost", taken.lost), *fees), voice)
    for fixed in taken.fixed_fees:
        yield voice.part("calc.fixed_fee", amount=money(Span.of(fixed), currency, voice))
    yield from _shares((("gst", taken.gst), ("margin", taken.margin), ("tax", taken.tax)), voice)


def _shares(shares: Iterable[tuple[str, Decimal | None]], voice: Voice) -> Iterator[str]:
    for key, share in shares:
        if share is not None:
            yield voice.part(f"calc.{key}", share=percent(share, voice))


def listed(said: Sequence[str], voice: Voice) -> str:
    """ "$45/h, 20 hours a week": pieces in one line, as the language lists them."""
    text = said[0] if said else ""
    for part in said[1:]:
        text = voice.part("list", first=text, second=part)
    return text


def leading(calculation: Calculation, voice: Voice) -> str:
    """The figure that was asked for; in the wished currency where there is one."""
    results, goal = calculation.results, calculation.inputs.goal
    if not results.converted or results.exchange is None or goal in TIMES:
        return own_leading(calculation, voice)
    target, found = results.exchange.target, whole(results.converted)
    if goal in (Goal.RATE, Goal.EFFECTIVE, Goal.NEEDED_RATE):
        return hourly(found, target, voice)
    per_hour = goal is Goal.CONVERSION and calculation.inputs.amount is None
    return hourly(found, target, voice) if per_hour else money(found, target, voice)


TIMES = (Goal.HOURS, Goal.DAYS, Goal.MINUTES, Goal.TASKS)
"""Goals whose result is no money: a wished currency is that of what was told."""


def own_leading(calculation: Calculation, voice: Voice) -> str:
    """The figure that was asked for, in the currency that it was read in."""
    results, goal, own = calculation.results, calculation.inputs.goal, calculation.currency
    match goal:
        case Goal.HOURS if asked := asked_hours(calculation):
            return hours(*asked, voice)
        case Goal.HOURS:
            return lasting(_there(results.hours), "hours", voice)
        case Goal.DAYS if asked_of := calculation.inputs.days_of:
            days = lasting(_there(results.days), "days", voice)
            return voice.part(f"per.count.{asked_of}", figure=days)
        case Goal.DAYS:
            return lasting(_there(results.days), "days", voice)
        case Goal.MINUTES if results.minutes is None:
            return outside(calculation.inputs, own, voice)
        case Goal.MINUTES:
            return lasting(_there(results.minutes), "minutes", voice)
        case Goal.TASKS:
            return _how_many(_there(results.tasks), calculation.inputs, voice)
        case Goal.DIFFERENCE if not results.earned:
            return hourly(_there(results.difference), own, voice)
        case Goal.DIFFERENCE | Goal.COMPARED:
            return money(_there(results.difference), own, voice)
        case Goal.EFFECTIVE:
            return hourly(_there(results.effective_rate), own, voice)
        case Goal.RATE | Goal.NEEDED_RATE:
            return hourly(_there(results.rate), own, voice)
        case Goal.NET:
            return money(_there(results.net), own, voice)
        case Goal.CONVERSION:
            return money(_there(calculation.inputs.amount or calculation.inputs.rate), own, voice)
        case _:
            return money(results.net, own, voice) if results.net else earned(calculation, voice)


def asked_hours(calculation: Calculation) -> tuple[Span, Period] | None:
    """The hours that a goal takes a day, week or month, where those were asked for."""
    results, wanted = calculation.results, calculation.inputs.wanted
    found = {
        Period.DAY: results.hours_per_day,
        Period.WEEK: results.hours_per_week,
        Period.MONTH: results.hours_per_month,
    }
    span = found.get(wanted) if wanted else None
    return (span, wanted) if span and wanted else None


def _how_many(tasks: Span, inputs: Inputs, voice: Voice) -> str:
    """ "40 tasks a day"; of a range the more, which is enough in any case."""
    repeated = inputs.wanted or inputs.target_per or Period.TOTAL
    return voice.part(f"calc.tasks.{repeated}", tasks.high)


def outside(inputs: Inputs, currency: str, voice: Voice) -> str:
    """That a task with a time limit always or never pays less than the wished hourly rate."""
    wished = inputs.second_rate or Span.of(0)
    late = inputs.late_rate or Decimal(0)
    key = "calc.below.never" if wished.low <= late else "calc.below.always"
    return voice.part(key, rate=hourly(wished, currency, voice))


def count(calculation: Calculation) -> Decimal:
    """The number that the words of the title agree with."""
    results = calculation.results
    span = results.hours or results.days or results.minutes
    return span.high if span else Decimal(0)


def earned(calculation: Calculation, voice: Voice) -> str:
    """The gross earnings of the wanted period."""
    found = calculation.of(calculation.wanted)
    return money_text(found.low, found.high, calculation.currency, voice)


def period(calculation: Calculation, wanted: Period, voice: Voice) -> str:
    """ "Week: $900": what one of the other periods brings, less what is taken; of two rates how far
    they are apart."""
    left = (one for one in calculation.results.left if one.period is wanted)
    found = next(left, None) or _apart(calculation, wanted) or calculation.of(wanted)
    amount = money_text(found.low, found.high, calculation.currency, voice)
    results = calculation.results
    if wanted is Period.MONTH and results.month and results.exchange and not results.second:
        other = money(whole(results.month), results.exchange.target, voice)
        amount = voice.part("fact.exchanged", figure=amount, other=other)
    return voice.part("calc.period", label=voice.part(f"calc.{wanted}"), amount=amount)


def _apart(calculation: Calculation, wanted: Period) -> Earned | None:
    """What the second of two rates brings more or less than the first in a period."""
    return next((one for one in calculation.results.apart if one.period is wanted), None)


def hourly(rate: Span, currency: str, voice: Voice) -> str:
    """ "$45/h"."""
    return figure_text(_money(rate, currency, "hour"), voice)


def figure(amount: Span, currency: str, per: Period | None, voice: Voice) -> str:
    """ "$2,000 a month", or "$2,000"."""
    per_text = None if per in (None, Period.TOTAL) else str(per)
    return figure_text(_money(amount, currency, per_text), voice)


def money(amount: Span, currency: str, voice: Voice, digits: int | None = None) -> str:
    """An amount or a range of money, in cents or to so many decimal places."""
    return money_text(amount.low, amount.high, currency, voice, digits)


def hours(span: Span, per: Period, voice: Voice) -> str:
    """ "20 hours a week"."""
    text = lasting(span, "hours", voice) if span.ranged else _clock(span.low, voice)
    if text:
        return text if per is Period.TOTAL else voice.part(f"per.count.{per}", figure=text)
    return voice.part(f"calc.hours.{per}", cents(span.low))


def _clock(length: Decimal, voice: Voice) -> str | None:
    """ "7 hours 20 minutes", "45 minutes", where two places would not say what was typed."""
    minutes = (length * MINUTES_PER_HOUR).quantize(Decimal("0.000001"))
    told = length >= 1 and cents(length) == length
    if told or minutes != minutes.to_integral_value():
        return None
    whole, rest = divmod(minutes, MINUTES_PER_HOUR)
    left = lasting(Span.of(rest), "minutes", voice)
    if not whole:
        return left
    return voice.part("calc.clock", hours=lasting(Span.of(whole), "hours", voice), minutes=left)


def lasting(span: Span, unit: str, voice: Voice) -> str:
    """ "15 minutes", "80 hours"; to two places: a third of an hour has no end."""
    span = Span(cents(span.low), cents(span.high))
    return figure_text(Figure(span.low, span.high, Unit(unit)), voice)


def currency_name(code: str, voice: Voice) -> str:
    """A currency in the language's words; its code where it has none."""
    key = f"currency.{code}"
    return voice.part(key) if voice.has(key) else code


def _money(amount: Span, currency: str, per: str | None) -> Figure:
    return Figure(amount.low, amount.high, Unit.MONEY, currency, per)


def percent(share: Decimal, voice: Voice) -> str:
    return figure_text(Figure(share, share, Unit.PERCENT), voice)


def cents(value: Decimal) -> Decimal:
    return Decimal(plain(value.quantize(Decimal("0.01"), ROUND_HALF_UP)))


def whole(span: Span) -> Span:
    """An amount without cents where it is large: the exchange rate is not that exact."""
    if span.low < WHOLE_FROM:
        return span
    return Span(
        span.low.quantize(Decimal(1), ROUND_HALF_UP), span.high.quantize(Decimal(1), ROUND_HALF_UP)
    )


def _there(span: Span | None) -> Span:
    if span is None:
        raise ValueError("this calculation has no such result")
    return span
