"""How well questions are understood: labelled questions in, figures out."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.questions import Band, Kind, Understanding

QUIET = (Kind.NONE, Kind.SMALLTALK)
"""Kinds that are never answered with facts."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and what it asks. `after` is the same person's previous question."""

    text: str
    kind: Kind
    topic: str | None = None
    platforms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """A question with its verdict: right, asked, missed, wrong, quiet or false."""

    labelled: Labelled
    understood: Understanding
    verdict: str


def judge(labelled: Labelled, understood: Understanding) -> Scored:
    """right: answered rightly · asked: the right meaning was offered · missed: neither ·
    wrong: answered something else · quiet: rightly no facts · false: facts nobody asked for."""
    return Scored(labelled, understood, _verdict(labelled, understood))


def figures(scored: Iterable[Scored]) -> Mapping[str, float]:
    """Shares of each verdict: of the real questions, of the answers given, and of the rest."""
    counts = Counter(one.verdict for one in scored)
    real = sum(counts[v] for v in ("right", "asked", "missed", "wrong"))
    chatter = counts["quiet"] + counts["false"]
    answers = counts["right"] + counts["wrong"]
    shares = {v: _share(counts[v], real) for v in ("right", "asked", "missed", "wrong")}
    return {
        "questions": real,
        **shares,
        "wrong_of_answers": _share(counts["wrong"], answers),
        "chatter": chatter,
        "false": _share(counts["false"], chatter),
    }


def _verdict(labelled: Labelled, understood: Understanding) -> str:
    answered = understood.band is Band.ANSWER and understood.kind not in QUIET
    if labelled.kind in QUIET:
        return "false" if answered else "quiet"
    if answered:
        return "right" if _right(labelled, understood) else "wrong"
    offered = {choice.topic for choice in understood.choices}
    wanted = {labelled.topic, *labelled.also}
    return "asked" if understood.band is Band.ASK and wanted & offered else "missed"


def _right(labelled: Labelled, understood: Understanding) -> bool:
    if labelled.kind is not Kind.FAQ or understood.kind is not Kind.FAQ:
        platforms = set(labelled.platforms) <= set(understood.platforms)
        worth = labelled.topic == "pros_cons" and understood.kind is Kind.COMPARE
        return platforms and (labelled.kind is understood.kind or worth)
    topics = {understood.topic, *(choice.topic for choice in understood.also)}
    named = {*understood.platforms, *(p for choice in understood.also for p in choice.platforms)}
    return bool(topics & {labelled.topic, *labelled.also}) and named == set(labelled.platforms)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
