"""Calculations in a conversation: what a message calculates, and follow-ups to the one before."""

from dataclasses import replace

from bot.core import calculator
from bot.core.calculator import Calculation, Inputs, Misread, Reason
from bot.core.knowledge import Knowledge
from bot.core.matching.conversation import FOLLOWED
from bot.core.questions import Band, Kind, Understanding

PAY, EFFECTIVE = "pay", "effective_rate"
"""The topics after which hours alone are a sum."""


def calculated(understood: Understanding, knowledge: Knowledge) -> Calculation | Misread:
    """The calculation that a message asks for, by itself or going on with the one before."""
    if understood.sum is not None:
        return calculator.solved(understood.sum, knowledge.rates)
    return calculator.read(understood.text, knowledge)


def continued(
    understood: Understanding, last: Understanding | None, knowledge: Knowledge
) -> Understanding:
    """The message as a follow-up to a calculation, where it changes one thing of it, or to what a
    platform pays, where it names the hours."""
    if last and last.kind is Kind.FAQ:
        return _of_pay(understood, last, knowledge)
    if last is None or last.kind is not Kind.CALC:
        return understood
    if _names_platforms(understood, last, knowledge):
        return _elsewhere(understood, last, knowledge)
    inputs = calculator.follow(understood.text, last.sum or last.text, knowledge)
    if inputs is None:
        return _clear(understood, last, knowledge)
    return _sum(understood, last, inputs)


def _sum(understood: Understanding, last: Understanding, inputs: Inputs) -> Understanding:
    return replace(
        understood,
        kind=Kind.CALC,
        band=Band.ANSWER,
        confidence=last.confidence,
        topic=None,
        platforms=(inputs.platform,) if inputs.platform else understood.platforms,
        choices=(),
        also=(),
        unknown=None,
        sum=inputs,
        why={FOLLOWED: last.text},
    )


def _of_pay(understood: Understanding, last: Understanding, knowledge: Knowledge) -> Understanding:
    """Hours alone after a platform's pay: "20 hours a week" is what they bring there."""
    paid = last.band is Band.ANSWER and last.topic in (PAY, EFFECTIVE)
    if not paid or len(last.platforms) != 1 or understood.kind is Kind.CALC:
        return understood
    inputs = calculator.at_published_rate(understood.text, last.platforms[0], knowledge)
    return _sum(understood, last, inputs) if inputs else understood


def _elsewhere(
    understood: Understanding, last: Understanding, knowledge: Knowledge
) -> Understanding:
    """Another platform alone after a platform's sum: "and mercor?" is the same hours there."""
    settled = understood.band is Band.ANSWER and FOLLOWED not in understood.why
    if settled or len(understood.platforms) != 1:
        return understood
    before, [platform] = last.sum or last.text, understood.platforms
    inputs = calculator.elsewhere(understood.text, before, platform, knowledge)
    return _sum(understood, last, inputs) if inputs else understood


def _names_platforms(understood: Understanding, last: Understanding, knowledge: Knowledge) -> bool:
    """Whether the message itself is about platforms; those of the sum before go on ("in inr")."""
    if understood.platforms != last.platforms:
        return bool(understood.platforms)
    return calculator.names_platforms(understood.text, knowledge)


def _clear(understood: Understanding, last: Understanding, knowledge: Knowledge) -> Understanding:
    """A sum of its own in riyals: of the country that was chosen in the sum before."""
    if understood.kind is not Kind.CALC:
        return understood
    clear = calculator.clear_as_before(understood.text, last.sum or last.text, knowledge)
    return replace(understood, sum=clear) if clear else understood


def came_to_nothing(understood: Understanding, last: Understanding, knowledge: Knowledge) -> bool:
    """Whether a follow-up spoils a whole sum ("minus 200%"), which is then still gone on with; of
    "150 riyals?" it is asked whose they are, and the answer goes on with these."""
    if last.kind is not Kind.CALC or FOLLOWED not in understood.why or understood.sum is None:
        return False
    found = calculated(understood, knowledge)
    if isinstance(found, Calculation) or found.reason is Reason.NAMESAKE:
        return False
    return isinstance(calculated(last, knowledge), Calculation)


def typed(text: str, language: str) -> Understanding:
    """The text of a command or button as what a follow-up goes on with."""
    return Understanding(text, Kind.CALC, Band.ANSWER, 1.0, language, language)
