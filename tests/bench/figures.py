"""How good answers were, and what they cost: accuracy, AUROC, calibration error, CPU time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

BINS = 10
"""Bins of equal width in which stated confidence is held against what was right."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The intent that a matcher took a question for, and its confidence, greater for surer."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Times:
    """CPU time a question in milliseconds: the median and the 99th percentile."""

    median: float
    p99: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Times":
        ordered = sorted(seconds)
        return cls(median(ordered) * 1000, ordered[int(len(ordered) * 0.99)] * 1000)


@dataclass(frozen=True, slots=True)
class Quality:
    """`accuracy` on what was taught, whatever the confidence; `auroc` the chance that a question
    that was taught has more confidence than one that was not, None where all were taught;
    `calibration_error` the mean distance of confidence from the share that is right."""

    accuracy: float
    auroc: float | None
    calibration_error: float


def quality(wanted: Sequence[str | None], guesses: Sequence[Guess]) -> Quality:
    """Hold guesses against the intents wanted; None is a question of something never taught."""
    pairs = list(zip(wanted, guesses, strict=True))
    taught = [guess.confidence for intent, guess in pairs if intent is not None]
    strange = [guess.confidence for intent, guess in pairs if intent is None]
    right = [intent == guess.intent for intent, guess in pairs]
    return Quality(
        accuracy=sum(right) / len(taught),
        auroc=auroc(taught, strange) if strange else None,
        calibration_error=calibration_error([g.confidence for g in guesses], right),
    )


def auroc(higher: Iterable[float], lower: Iterable[float]) -> float:
    """The chance that one of `higher` exceeds one of `lower`, a tie being half a chance."""
    ranked = sorted([(value, True) for value in higher] + [(value, False) for value in lower])
    below, won, total = 0, 0.0, 0
    for _, tied in groupby(ranked, key=lambda one: one[0]):
        sides = [side for _, side in tied]
        ups = sum(sides)
        won += ups * (below + (len(sides) - ups) / 2)
        below += len(sides) - ups
        total += ups
    return won / (total * below)


def calibration_error(confidence: Sequence[float], right: Sequence[bool]) -> float:
    """Expected calibration error: |share right - mean confidence| over bins, by their size.

    Guo et al., "On calibration of modern neural networks" (2017).
    """
    bins: dict[int, list[tuple[float, bool]]] = {}
    for sure, was_right in zip(confidence, right, strict=True):
        bins.setdefault(min(int(sure * BINS), BINS - 1), []).append((sure, was_right))
    gaps = (sum(sure - was_right for sure, was_right in one) for one in bins.values())
    return sum(map(abs, gaps)) / len(confidence)
