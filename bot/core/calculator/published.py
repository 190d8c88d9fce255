"""A platform named in a calculation, and its usual published rates."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bot.core.calculator.model import DEFAULT_CURRENCY, Inputs, Span
from bot.core.calculator.spellings import folded
from bot.core.knowledge import GENERAL, Fact, Knowledge, Unit


def named_platform(text: str, knowledge: Knowledge) -> tuple[str | None, str]:
    """The platform named in a folded text, by exact spelling, and the text without its name."""
    spellings = [
        (_folded_name(name), platform.id)
        for platform in knowledge.platforms.values()
        if platform.id != GENERAL
        for name in (platform.name, platform.id, *platform.aliases)
    ]
    for name, id_ in sorted(spellings, key=lambda spelling: -len(spelling[0])):
        start = _whole_word(name, text)
        if start >= 0:
            return id_, f"{text[:start]} {text[start + len(name) :]}"
    return None, text


@lru_cache(maxsize=4096)
def _folded_name(name: str) -> str:
    """Names of platforms stay the same, so they are folded once."""
    return folded(name)


def _whole_word(name: str, text: str) -> int:
    """Where `name` stands in `text` and is no part of a longer word; -1 if nowhere."""
    start = text.find(name)
    while start >= 0:
        around = text[max(start - 1, 0) : start] + text[start + len(name) :][:1]
        if not any(character.isalnum() for character in around):
            return start
        start = text.find(name, start + 1)
    return -1


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
    """The inputs with the range of the platform's usual rates, if they have no pay of their own."""
    if not inputs.platform or not _needs_rate(inputs):
        return inputs
    facts = usual_rates(inputs.platform or "", knowledge)
    figures = [fact.figures[fact.headline or ""] for fact in facts]
    if not figures:
        return inputs
    rate = Span(min(figure.low for figure in figures), max(figure.high for figure in figures))
    ids = tuple(fact.id for fact in facts)
    return replace(inputs, rate=rate, currency=DEFAULT_CURRENCY, facts=ids)
