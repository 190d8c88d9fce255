"""A platform named in a calculation, and its usual published rates."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bot.core.calculator.folding import folded
from bot.core.calculator.model import DEFAULT_CURRENCY, Inputs, Span
from bot.core.facts import GENERAL, Fact, Unit
from bot.core.knowledge import Knowledge

AFTER_LIMIT = "after_limit"
"""The figure of a fact that says what an hour is paid once a task's time limit is over."""


def named_platforms(text: str, knowledge: Knowledge) -> tuple[tuple[str, ...], str]:
    """The platforms named in a folded text, in their order, and the text without their names."""
    names = tuple((p.id, p.name, *p.aliases) for p in knowledge.platforms.values())
    pattern, ids = _spellings(names)
    found = [ids[match[0]] for match in pattern.finditer(text)]
    return tuple(dict.fromkeys(found)), pattern.sub(" ", text) if found else text


@lru_cache(maxsize=4)
def _spellings(names: tuple[tuple[str, ...], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """All exact spellings as one pattern, the longest first, and whose they are.

    Kept, since the names stay the same from one reload of the knowledge to the next.
    """
    ids = {folded(name): id_ for id_, *own in names if id_ != GENERAL for name in (id_, *own)}
    longest_first = sorted(ids, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"), ids


def usual_rates(platform: str, knowledge: Knowledge) -> Sequence[Fact]:
    """The facts that give a platform's usual hourly pay in dollars; single cases are left out."""
    return [f for f in knowledge.about(platform, "pay") if f.typical and _hourly_dollars(f)]


def _hourly_dollars(fact: Fact) -> bool:
    figure = fact.figures.get(fact.headline or "")
    if figure is None or figure.unit is not Unit.MONEY:
        return False
    return figure.per == "hour" and figure.currency == DEFAULT_CURRENCY


def _needs_rate(inputs: Inputs) -> bool:
    return inputs.rate is None and inputs.task_pay is None and inputs.amount is None


def with_published_rate(inputs: Inputs, knowledge: Knowledge) -> Inputs:
    """The inputs, and their parts, with what is published of their platforms.

    The rate of the fact that stands first, if they have no pay of their own: sources are never
    blended. Only where several jobs are set beside each other, each has the range of all its usual
    rates, for the first facts of two platforms speak of different work: a reply then names the
    source of either end. For a time limit without pay after it, the figure of the platform's fact
    on that.
    """
    if inputs.parts:
        parts = tuple(_with_rate(part, knowledge, everything=True) for part in inputs.parts)
        return replace(inputs, parts=parts)
    return _with_rate(inputs, knowledge, everything=False)


def _with_rate(inputs: Inputs, knowledge: Knowledge, *, everything: bool) -> Inputs:
    inputs = _with_late_rate(inputs, knowledge)
    if not inputs.platform or not _needs_rate(inputs):
        return inputs
    usual = usual_rates(inputs.platform, knowledge)
    spans = [rate_of(fact) for fact in (usual if everything else usual[:1])]
    if not spans:
        return inputs
    rate = Span(min(span.low for span in spans), max(span.high for span in spans))
    ids = tuple(fact.id for fact in usual[: len(spans)])
    return replace(inputs, rate=rate, currency=DEFAULT_CURRENCY, facts=ids)


def chosen(inputs: Inputs, knowledge: Knowledge) -> Sequence[Fact]:
    """The facts that the rate is from, also where it was typed or tapped as it is published."""
    usual = usual_rates(inputs.platform, knowledge) if inputs.platform else ()
    if inputs.facts:
        return [fact for fact in usual if fact.id in inputs.facts]
    if inputs.currency not in (None, DEFAULT_CURRENCY):
        return ()
    return [fact for fact in usual if rate_of(fact) == inputs.rate]


def rate_of(fact: Fact) -> Span:
    """The hourly rate of one of the `usual_rates`, in dollars."""
    figure = fact.figures[fact.headline or ""]
    return Span(figure.low, figure.high)


def paid_after_limit(platform: str, knowledge: Knowledge) -> Fact | None:
    """The fact that says what a platform pays for an hour, in dollars, after a task's limit."""
    for fact in knowledge.about(platform, "effective_rate"):
        figure = fact.figures.get(AFTER_LIMIT)
        if figure and figure.currency == DEFAULT_CURRENCY:
            return fact
    return None


def _with_late_rate(inputs: Inputs, knowledge: Knowledge) -> Inputs:
    if not inputs.platform or inputs.limit is None or inputs.late_rate is not None:
        return inputs
    if inputs.currency not in (None, DEFAULT_CURRENCY):
        return inputs
    fact = paid_after_limit(inputs.platform, knowledge)
    if fact:
        return replace(inputs, late_rate=fact.figures[AFTER_LIMIT].low, late_fact=fact.id)
    return inputs
