"""Which intent a question has, and how likely that is right: ridge regression on its features.

Trained from the example questions at load, in closed form and always alike: with the Gram matrix K
of the examples and C = (K + λI)⁻¹, the dual weights are CY, and the score that an example gets from
a model trained without it is y − (CY)ᵢ/Cᵢᵢ (Cawley & Talbot, "Fast exact leave-one-out
cross-validation of sparse least-squares support vector machines", 2004). The same with a block of
C gives the scores of a model trained without the whole own intent: honest examples of questions
that nobody foresaw. From both, a logistic regression learns what a score is worth: the confidence.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.matching.features import Features, Floats, Vectoriser

RIDGE = 1.0
"""λ of the ridge regression; found by leave-one-out accuracy on the example questions."""
UNFORESEEN_WEIGHT = 0.5
"""Weight of a question without its own intent against one with it: people ask this bot what it
knows more often than not."""
DENSE_FROM = 9
"""Features in at least this many examples are multiplied as a dense matrix, rarer ones in pairs."""
CHUNK = 1024
"""Columns of a dense block of the Gram matrix: bounds the memory of training."""

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained model as plain values, to keep on disk: what `Classifier` is made of."""

    names: tuple[str, ...]
    counts: NDArray[np.int32]
    total: int
    intents: tuple[str, ...]
    matrix: Floats
    offset: Floats
    calibration: Doubles


@dataclass(frozen=True, slots=True)
class Match:
    """Intents from the best to the worst with their scores, and the confidence in the best."""

    intents: tuple[str, ...]
    scores: tuple[float, ...]
    confidence: float
    coverage: float
    words: tuple[str, ...]


class Classifier:
    """Ranks intents for a question given as normalised words."""

    def __init__(self, weights: Weights) -> None:
        counts = dict(zip(weights.names, weights.counts.tolist(), strict=True))
        self.vectoriser = Vectoriser(counts, weights.total)
        self._weights = weights

    def match(self, words: Sequence[str]) -> Match:
        """Rank the intents; the confidence is 0 when the text says nothing known."""
        repaired = self.vectoriser.repair(words)
        features = self.vectoriser.features(repaired)
        coverage = self.vectoriser.coverage(repaired)
        scores = features.weights @ self._weights.matrix[features.indices] + self._weights.offset
        order = np.argsort(-scores, kind="stable")
        evidence = _evidence(scores[order], coverage, len(words))
        confidence = float(_probability(evidence @ self._weights.calibration))
        return Match(
            tuple(self._weights.intents[i] for i in order),
            tuple(float(scores[i]) for i in order),
            confidence if len(features.indices) else 0.0,
            coverage,
            repaired,
        )


def train(phrases: Sequence[Sequence[str]], intents: Sequence[str]) -> Weights:
    """Train on example questions (normalised words) and their intents."""
    vectoriser = Vectoriser.of(phrases)
    rows = [vectoriser.features(phrase) for phrase in phrases]
    names = tuple(sorted(set(intents)))
    labels = np.array([names.index(intent) for intent in intents])
    wanted = np.eye(len(names))[labels]
    offset = wanted.mean(axis=0)
    ridge = RIDGE * np.eye(len(rows), dtype=np.float32)
    inverse: Doubles = np.linalg.inv(_gram(rows, vectoriser) + ridge).astype(np.float64)
    dual = inverse @ (wanted - offset)
    matrix = np.zeros((len(vectoriser.counts), len(names)), dtype=np.float32)
    for row, weight in zip(rows, dual.astype(np.float32), strict=True):
        matrix[row.indices] += row.weights[:, None] * weight
    calibration = _calibrate(vectoriser, phrases, labels, _held_out(inverse, dual, wanted, labels))
    counts = np.fromiter(vectoriser.counts.values(), dtype=np.int32)
    return Weights(
        tuple(vectoriser.counts),
        counts,
        len(phrases),
        names,
        matrix,
        offset.astype(np.float32),
        calibration,
    )


@dataclass(frozen=True, slots=True)
class _HeldOut:
    """Scores of each example from models that never saw it, and never saw its intent."""

    without_itself: Doubles
    without_intent: Doubles


def _held_out(
    inverse: Doubles, dual: Doubles, wanted: Doubles, labels: NDArray[np.int64]
) -> _HeldOut:
    alone = wanted - dual / np.diag(inverse)[:, None]
    without = np.empty_like(wanted)
    for label in np.unique(labels):
        own = np.flatnonzero(labels == label)
        block = inverse[np.ix_(own, own)]
        without[own] = wanted[own] - np.linalg.solve(block, dual[own])
        without[own, label] = -np.inf
    return _HeldOut(alone, without)


def _calibrate(
    vectoriser: Vectoriser,
    phrases: Sequence[Sequence[str]],
    labels: NDArray[np.int64],
    scores: _HeldOut,
) -> Doubles:
    """Learn what a score is worth: P(right) from held-out scores, coverage and length."""
    per_intent = [Counter[str]() for _ in range(labels.max() + 1)]
    for phrase, label in zip(phrases, labels, strict=True):
        per_intent[label].update(set(phrase))
    everywhere = sum(per_intent, Counter[str]())
    elsewhere = [everywhere - own for own in per_intent]
    evidence, right, weight = [], [], []
    for place, (phrase, label) in enumerate(zip(phrases, labels, strict=True)):
        others = vectoriser.coverage(phrase, lambda word: everywhere[word] > 1)
        foreign = vectoriser.coverage(phrase, elsewhere[label].__contains__)
        alone = scores.without_itself[place]
        evidence.append(_evidence(-np.sort(-alone), others, len(phrase)))
        right.append(float(alone.argmax() == label))
        weight.append(1.0)
        evidence.append(_evidence(-np.sort(-scores.without_intent[place]), foreign, len(phrase)))
        right.append(0.0)
        weight.append(UNFORESEEN_WEIGHT)
    return _logistic(np.array(evidence), np.array(right), np.array(weight))


def _evidence(ranked: Doubles | Floats, coverage: float, length: int) -> Doubles:
    """What confidence rests on: best score, lead over the second, coverage, length, a constant."""
    best, second = float(ranked[0]), float(ranked[1])
    return np.array([best, best - second, coverage, coverage * best, min(length, 8) / 8, 1.0])


def _logistic(evidence: Doubles, right: Doubles, weight: Doubles) -> Doubles:
    """Weighted logistic regression by Newton's method, lightly regularised."""
    found = np.zeros(evidence.shape[1])
    for _ in range(25):
        chance = _probability(evidence @ found)
        slope = evidence.T @ (weight * (right - chance)) - 1e-3 * found
        curve = (evidence * (weight * chance * (1 - chance))[:, None]).T @ evidence
        found += np.linalg.solve(curve + 1e-3 * np.eye(len(found)), slope)
    return found


def _probability(logit: Doubles) -> Doubles:
    return 1 / (1 + np.exp(-np.clip(logit, -30, 30)))


def _gram(rows: Sequence[Features], vectoriser: Vectoriser) -> Floats:
    """The similarity of each pair of examples: products of sparse rows, in dense blocks."""
    owners: list[list[int]] = [[] for _ in vectoriser.counts]
    values: list[list[float]] = [[] for _ in vectoriser.counts]
    for number, row in enumerate(rows):
        for index, weight in zip(row.indices.tolist(), row.weights.tolist(), strict=True):
            owners[index].append(number)
            values[index].append(weight)
    gram = np.zeros((len(rows), len(rows)), dtype=np.float32)
    dense = [index for index, owner in enumerate(owners) if len(owner) >= DENSE_FROM]
    for start in range(0, len(dense), CHUNK):
        chunk = dense[start : start + CHUNK]
        block = np.zeros((len(rows), len(chunk)), dtype=np.float32)
        for column, index in enumerate(chunk):
            block[owners[index], column] = values[index]
        gram += block @ block.T
    for owner, value in zip(owners, values, strict=True):
        if len(owner) < DENSE_FROM:
            weights = np.array(value, dtype=np.float32)
            gram[np.ix_(owner, owner)] += np.outer(weights, weights)
    return gram
