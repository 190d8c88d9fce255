"""A calculation as the `match` command prints it: inputs, results and assumptions."""

from decimal import ROUND_HALF_UP, Decimal

from bot.core.calculator.model import (
    DEFAULT_CURRENCY,
    MONTHS_PER_YEAR,
    MOST_DAYS_A_WEEK,
    Calculation,
    Exchange,
    Goal,
    Inputs,
    Period,
    Span,
)
from bot.core.calculator.sums import CENT, working_weeks

Json = dict[str, object]


INPUTS = frozenset([
    "rate", "rate_high", "currency", "hours", "hours_per", "days_per_week", "tasks",
    "task_pay", "minutes", "fee_percent", "tax_percent", "target", "target_currency",
    "target_per", "to_currency", "amount", "paid", "unpaid",
])  # fmt: skip
RESULTS = frozenset([
    "day", "week", "month", "year", "total", "hours", "hours_per_week", "hours_per_month",
    "days", "rate", "effective_rate", "converted", "difference", "low", "high", "currency",
])  # fmt: skip
"""The names that `match` promises; what has none of them stands apart, under `more`."""


def as_match_json(calculation: Calculation) -> Json:
    """The calculation as the `match` command prints it; numbers as strings of decimals.

    Results have the low end of a range; `low` and `high` are both ends of what was asked for: of
    the period that was named, else of the hours that were given. Periods are gross, `net` is what
    is left of the one asked for; `converted` is what was asked for, in the wished currency. `more`
    has what goes beyond the promised names, such as a second rate, a weekly cap or the net amount.
    """
    exchange = calculation.results.exchange
    return {
        **_said_and_found(calculation),
        "assumptions": _assumptions(calculation),
        **({"parts": list(map(_part_json, calculation.parts))} if calculation.parts else {}),
        **({"fx": _fx(exchange)} if exchange else {}),
    }


def _part_json(part: Calculation) -> Json:
    """One of several offers or jobs by itself."""
    return {"platform": part.inputs.platform, **_said_and_found(part)}


def _said_and_found(calculation: Calculation) -> Json:
    inputs = _without_none(_inputs(calculation))
    results = _without_none(_results(calculation))
    beyond = {
        "inputs": {name: value for name, value in inputs.items() if name not in INPUTS},
        "results": {name: value for name, value in results.items() if name not in RESULTS},
    }
    more = {name: values for name, values in beyond.items() if values}
    return {
        "inputs": {name: value for name, value in inputs.items() if name in INPUTS},
        "results": {name: value for name, value in results.items() if name in RESULTS},
        **({"more": more} if more else {}),
    }


def _inputs(calculation: Calculation) -> Json:
    """What was read; of several offers that of the first, with the rate of the second."""
    said: Inputs = calculation.inputs
    if calculation.parts:
        first, second = calculation.parts[:2]
        own = {**_inputs(first), "rate_second": _low(second.inputs.rate)}
        return {**own, "to_currency": said.to_currency}
    rate = said.rate
    return {
        "rate": _low(rate),
        "rate_high": plain(rate.high) if rate and rate.ranged else None,
        "rate_second": _low(said.second_rate),
        "currency": calculation.currency,
        "hours": _low(said.hours),
        "hours_high": plain(said.hours.high) if said.hours and said.hours.ranged else None,
        "hours_per": str(_hours_per(calculation)) if said.hours else None,
        "week_cap": _plain(said.week_cap),
        "days_per_week": str(calculation.days_per_week) if _repeats(calculation) else None,
        "days": _plain(said.days),
        "weeks": _plain(said.weeks),
        "tasks": _plain(said.tasks),
        "tasks_per": said.tasks_per,
        "task_pay": _low(said.task_pay),
        "minutes": _low(said.minutes) or _plain(said.took),
        "limit_minutes": _plain(said.limit),
        "late_rate": _plain(said.late_rate),
        "raised_percent": _plain(said.raised),
        "fee_percent": _plain(said.deductions.fee),
        "gst_percent": _plain(said.deductions.gst),
        "margin_percent": _plain(said.deductions.margin),
        "fee_fixed": _plain(said.deductions.fixed),
        "tax_percent": _plain(said.deductions.tax),
        "lost_percent": _plain(said.deductions.lost),
        "target": _plain(said.target),
        "target_currency": said.target_currency,
        "target_per": said.target_per,
        "to_currency": said.to_currency,
        "amount": _low(said.amount),
        "paid": _plain(said.paid),
        "unpaid": _plain(said.unpaid),
        "unpaid_percent": _plain(said.unpaid_share),
    }


def _results(calculation: Calculation) -> Json:
    found, goal = calculation.results, calculation.inputs.goal
    periods: Json = {str(earned.period): plain(earned.low) for earned in found.earned}
    ends = _asked(calculation)
    if goal is Goal.NET:
        periods["total"] = _low(found.net)
    return {
        **periods,
        "currency": calculation.currency,
        "net": _low(found.net),
        "rate": _low(found.rate),
        "effective_rate": _low(found.effective_rate),
        "hours": _low(found.hours),
        "hours_per_week": _low(found.hours_per_week),
        "hours_per_month": _low(found.hours_per_month),
        "days": _low(found.days),
        "weeks": _low(found.weeks),
        "minutes": _low(found.minutes),
        "tasks": _low(found.tasks),
        "difference": _low(found.difference),
        "converted": _low(found.converted),
        "low": plain(ends.low) if ends else None,
        "high": plain(ends.high) if ends else None,
    }


def _asked(calculation: Calculation) -> Span | None:
    """Both ends of what was asked for, where they differ or two rates were compared."""
    found = calculation.results
    if calculation.inputs.goal is Goal.COMPARED:
        return Span(min(w.low for w in found.worth), max(w.high for w in found.worth))
    if not found.earned:
        led = (found.net, found.rate, found.effective_rate, found.hours, found.converted)
        first = next((span for span in led if span), None)
        return first if first and first.ranged else None
    period = calculation.inputs.wanted or calculation.hours_per
    earned = {one.period: one for one in found.earned}
    first_end = earned.get(period, found.earned[-1])
    if found.second:
        second = next(one for one in found.second if one.period is first_end.period)
        return Span(min(first_end.low, second.low), max(first_end.high, second.high))
    return Span(first_end.low, first_end.high) if first_end.low != first_end.high else None


def _fx(exchange: Exchange) -> Json:
    return {
        "from": exchange.source,
        "to": exchange.target,
        "rate": plain(exchange.rate),
        "as_of": exchange.as_of.isoformat() if exchange.as_of else None,
    }


def _repeats(calculation: Calculation) -> bool:
    earned = [*calculation.earned, *(e for part in calculation.parts for e in part.earned)]
    return any(one.period is Period.WEEK for one in earned)


def _assumptions(calculation: Calculation) -> list[str]:
    """What was taken where nothing was said, in plain English: `match` is read by programs."""
    all_ = calculation.parts or (calculation,)
    said = [one.inputs for one in all_]
    taken = [f"money in {DEFAULT_CURRENCY}" for i in said if i.currency is None]
    taken += [f"{_low(i.hours)} hours a week" for i in said if i.hours_assumed]
    taken += [f"published rates of {i.platform}" for i in said if i.facts]
    taken += ["hours of a week" for one in all_ if week_taken(one) and not once_leads(one)]
    taken += ["hours of each day" for one in all_ if one.inputs.day_taken]
    if per := goal_period(calculation):
        taken.append(f"goal for a {per}")
    taken = list(dict.fromkeys(taken))
    if not _repeats(calculation):
        return taken
    weeks = plain(working_weeks(calculation.inputs).quantize(CENT, ROUND_HALF_UP))
    return [
        *taken,
        f"{calculation.days_per_week} days a week",
        f"{weeks}/{MONTHS_PER_YEAR} weeks a month",
        f"{weeks} weeks a year",
    ]


def plain(value: Decimal) -> str:
    """ "3900" or "21.16": a decimal without exponent and without empty digits."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def goal_period(calculation: Calculation) -> Period | None:
    """The period that a goal was taken for where nobody said one: that of the hours."""
    inputs = calculation.inputs
    own = inputs.target_per or inputs.wanted
    if inputs.goal is not Goal.NEEDED_RATE or own or calculation.hours_per is Period.TOTAL:
        return None
    return calculation.hours_per


def week_taken(calculation: Calculation) -> bool:
    """Whether hours of which nobody said what they are for were taken for those of a week."""
    inputs = calculation.inputs
    own = inputs.hours is not None and inputs.hours_per is None and not inputs.hours_assumed
    weekly = any(one.period is Period.WEEK for one in calculation.earned)
    of_amount = inputs.goal is Goal.RATE  # its hours are those of the amount
    return own and weekly and calculation.hours_per is Period.WEEK and not of_amount


def once_leads(calculation: Calculation) -> bool:
    """Whether the pay of hours leads that may be those of every week: nobody said what they are
    for."""
    if calculation.parts:
        together = calculation.inputs.goal is Goal.TOGETHER
        return together and all(map(once_leads, calculation.parts))
    once = week_taken(calculation) and calculation.wanted is Period.TOTAL
    return once and calculation.inputs.weeks is None


def days_lead(calculation: Calculation) -> bool:
    """Whether the pay of a few days leads that may be those of every week: "3 days, 4h each"."""
    days = calculation.inputs.days
    return days is not None and days <= MOST_DAYS_A_WEEK and calculation.wanted is Period.TOTAL


def _hours_per(calculation: Calculation) -> Period:
    return Period.TOTAL if once_leads(calculation) else calculation.hours_per


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _low(span: Span | None) -> str | None:
    return plain(span.low) if span else None


def _without_none(json: Json) -> Json:
    return {name: value for name, value in json.items() if value is not None}
