"""Trains the classifier from example questions, always alike, and learns what its scores are worth.

One-against-the-rest squared hinge loss with an L2 penalty, the support vector machine of LIBLINEAR
(Fan et al., 2008), for all intents at once by Newton's method: each step solves, by conjugate
gradients, the ridge regression of the examples that are still within the margin (Keerthi and
DeCoste, "A modified finite Newton method for fast solution of large scale linear SVMs", 2005).
A phrase is a mean of word vectors, so its matrix is kept as phrases x words times words x pieces.

Confidence comes from models that never saw what they score: neither the example and those written
beside it, nor, in turn, any example of the intent at all, which makes honest examples of questions
that nobody foresaw. A logistic regression learns from both what a score is worth.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.core.knowledge import Knowledge
from bot.core.matching.classifier import (
    Block,
    Doubles,
    Weights,
    evidence,
    probability,
)
from bot.core.matching.examples import Examples, examples
from bot.core.matching.features import (
    BONE_PAIRS,
    BONES,
    GRAMS,
    PAIRS,
    SKELETON_KNOWN,
    WORD,
    Floats,
    Ints,
    Vocabulary,
    bone_parts,
    bones,
    grams,
    has_parts,
    rarity,
)
from bot.core.matching.learned import Learned

PENALTY = 0.5
"""λ of the L2 penalty. By cross-validation on the example questions and on public few-shot sets
0.3, 0.5 and 1 do alike (within a point)."""
STEPS = (10, 6, 6)
"""Conjugate gradients in each Newton step; (15, 10, 10, 10) is a point better in cross-validation,
no better on tests/questions, and takes twice as long."""
THREADS = 2
"""Threads to train with; more than two gain little on the small machines this runs on."""
CALIBRATION_STEPS = (8, 4)
"""The same for the models that only calibrate."""
PARTS = 4
"""Each model that calibrates does without a quarter of the intents and of the examples."""
ENOUGH = 20000
"""Held-out scores to calibrate on: with so many from fewer than all parts, the rest are spared.
With 6,000 the questions answered of tests/questions changed by three in a hundred from edit to
edit."""
RUN = 4
"""Examples that stand side by side are held out together: editors write variants in a row."""
UNFORESEEN_WEIGHT = 0.25
"""Weight of a question without its own intent against one with it: people ask this bot what it
knows more often than not."""

Matrix = sparse.csr_array[np.float32]

_TINY = np.float32(1e-12)


def learn(knowledge: Knowledge) -> Learned:
    """Train on all example questions, a mark in place of platforms' names."""
    taught = examples(knowledge.typings)
    weights = train([one.phrase for one in taught], [one.intent for one in taught])
    return Learned(Examples.of(taught), weights)


def train(phrases: Sequence[Sequence[str]], intents: Sequence[str]) -> Weights:
    """Train on example questions (normalised words, none empty) and their intents."""
    vocabulary = Vocabulary.of(phrases)
    design = _Design(vocabulary, phrases)
    names = sorted(set(intents))
    labels = np.array([names.index(intent) for intent in intents])
    solution = _solve(design.rows, labels, len(names), STEPS)
    blocks = np.split(solution.matrix, design.ends)
    used = design.used(labels, len(names))
    return Weights(
        words=vocabulary.words,
        counts=vocabulary.counts,
        total=vocabulary.total,
        skeletons=tuple(vocabulary.bone_number),
        word_scores=design.rows.spelling @ solution.matrix[: design.rows.spelling.shape[1]],
        used=used,
        heard=design.heard(used),
        gram_names=design.grams.names,
        grams=Block(design.grams.rarity, blocks[0]),
        bone_names=design.bones.names,
        bones=Block(design.bones.rarity, blocks[1]),
        pair_keys=design.pairs.keys,
        pairs=Block(design.pairs.rarity, blocks[3]),
        bone_pair_keys=design.bone_pairs.keys,
        bone_pairs=Block(design.bone_pairs.rarity, blocks[4]),
        intents=tuple(names),
        offset=solution.offset,
        calibration=_calibrate(design, labels),
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """Phrases as a matrix in factors: words x (their spelling), and the pairs beside them."""

    words: Matrix
    spelling: Matrix
    beside: Matrix

    def take(self, kept: NDArray[np.bool_]) -> "_Rows":
        return _Rows(self.words[kept], self.spelling, self.beside[kept])

    def times(self, matrix: Floats) -> Floats:
        inside = self.spelling.shape[1]
        within: Floats = self.words @ (self.spelling @ matrix[:inside])
        return within + self.beside @ matrix[inside:]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The same matrix transposed."""

    words: Matrix
    spelling: Matrix
    beside: Matrix

    @classmethod
    def of(cls, rows: _Rows) -> "_Columns":
        return cls(rows.words.T.tocsr(), rows.spelling.T.tocsr(), rows.beside.T.tocsr())

    def times(self, pulls: Floats) -> Floats:
        return np.vstack([self.spelling @ (self.words @ pulls), self.beside @ pulls])

    def alike(self, rows: _Rows, pulls: Floats) -> Floats:
        """XXᵀ times `pulls`: what each example hears from those that are like it."""
        heard: Floats = rows.words @ (rows.spelling @ (self.spelling @ (self.words @ pulls)))
        return heard + rows.beside @ (self.beside @ pulls)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What words are made of: a name for each piece, its rarity, and words x pieces."""

    names: tuple[str, ...]
    rarity: Floats
    table: Matrix


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """Pairs of neighbours: their keys, the rarity of each, and phrases x pairs."""

    keys: Ints
    rarity: Floats
    table: Matrix


class _Design:
    """The example questions as numbers.

    `ends` are where the blocks end: grams, skeletons, words, pairs of words, of skeletons.
    """

    def __init__(self, vocabulary: Vocabulary, phrases: Sequence[Sequence[str]]) -> None:
        self.vocabulary = vocabulary
        lengths = np.array([len(phrase) for phrase in phrases])
        count, size = len(phrases), len(vocabulary.words)
        row = np.repeat(np.arange(count), lengths)
        said = np.array([vocabulary.number[word] for phrase in phrases for word in phrase])
        self.counted = _counts(row, said, (count, size))
        self.lengths = lengths
        self.word_rarity = rarity(vocabulary.counts, count)
        self.word_bones = np.array(
            [vocabulary.bone_number.get(bones(word), -1) for word in vocabulary.words]
        )
        self.grams = _pieces(vocabulary.words, grams, GRAMS)
        self.bones = _pieces(vocabulary.words, bone_parts, BONES)
        self.pairs = _neighbours(row, said, size, PAIRS, count)
        sounds = len(vocabulary.bone_number)
        self.bone_pairs = _neighbours(row, self.word_bones[said], sounds, BONE_PAIRS, count)
        whole = sparse.eye_array(size, dtype=np.float32) * np.float32(np.sqrt(WORD))
        self.rows = _Rows(
            _scaled(self.counted, self.word_rarity, 1.0),
            sparse.hstack([self.grams.table, self.bones.table, whole], format="csr"),
            sparse.hstack([self.pairs.table, self.bone_pairs.table], format="csr"),
        )
        blocks = (self.grams.table, self.bones.table, whole, self.pairs.table)
        self.ends = np.cumsum([block.shape[1] for block in blocks])

    def used(self, labels: Ints, intents: int) -> NDArray[np.bool_]:
        """Words x intents: whether an example of the intent has the word; -1 is no intent."""
        kept = labels >= 0
        row, column = np.flatnonzero(kept), labels[kept]
        intent = _counts(row, column, (len(labels), intents))
        there: NDArray[np.bool_] = (self.counted.T @ intent).toarray() > 0
        return there

    def heard(self, used: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The same for skeletons that are long enough to tell words apart."""
        found = np.zeros((len(self.vocabulary.bone_number), used.shape[1]), dtype=bool)
        sounded = self.word_bones >= 0
        np.logical_or.at(found, self.word_bones[sounded], used[sounded])
        telling = np.array([has_parts(bones) for bones in self.vocabulary.bone_number])
        found &= telling[:, None]
        return found

    def known(self, used: NDArray[np.bool_]) -> Floats:
        """Phrases x columns of `used`: the share of a phrase's weight that is used there."""
        half = np.vstack([self.heard(used), np.zeros((1, used.shape[1]), dtype=bool)])
        known = np.where(used, 1.0, SKELETON_KNOWN * half[self.word_bones]).astype(np.float32)
        found = self.counted @ (known * self.word_rarity[:, None])
        shares: Floats = found / (self.counted @ self.word_rarity)[:, None]
        return shares


def _pieces(words: Sequence[str], taken: Callable[[str], list[str]], share: float) -> _Pieces:
    found = [taken(word) for word in words]
    names = sorted(set(chain.from_iterable(found)))
    number = {name: place for place, name in enumerate(names)}
    row = np.repeat(np.arange(len(words)), [len(pieces) for pieces in found])
    column = np.array([number[name] for name in chain.from_iterable(found)])
    table = _counts(row, column, (len(words), len(names)))
    rare = rarity(np.bincount(table.indices, minlength=len(names)), len(words))
    return _Pieces(tuple(names), rare, _scaled(table, rare, share))


def _neighbours(row: Ints, numbers: Ints, of: int, share: float, count: int) -> _Neighbours:
    """Pairs in the same phrase; a negative number is a word that has no skeleton."""
    first, second = numbers[:-1], numbers[1:]
    together = (row[:-1] == row[1:]) & (first >= 0) & (second >= 0)
    keys, column = np.unique((first * of + second)[together], return_inverse=True)
    table = _counts(row[:-1][together], column, (count, len(keys)))
    rare = rarity(np.bincount(table.indices, minlength=len(keys)), count)
    return _Neighbours(keys, rare, _scaled(table, rare, share))


def _counts(row: Ints, column: Ints, shape: tuple[int, int]) -> Matrix:
    table = sparse.csr_array((np.ones(len(row), dtype=np.float32), (row, column)), shape=shape)
    table.sum_duplicates()
    return table


def _scaled(counts: Matrix, rare: Floats, share: float) -> Matrix:
    """Weighted by rarity, each row scaled to the length that the block's share gives it."""
    weights = (1 + np.log(counts.data)) * rare[counts.indices]
    row = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    lengths = np.sqrt(np.bincount(row, weights * weights, minlength=counts.shape[0]))
    scaled = (weights * np.sqrt(share) / lengths[row]).astype(np.float32)
    return sparse.csr_array((scaled, counts.indices, counts.indptr), shape=counts.shape)


@dataclass(frozen=True, slots=True)
class _Solution:
    """What each feature says for each intent, and each intent without any feature."""

    matrix: Floats
    offset: Floats

    def scores(self, rows: _Rows) -> Floats:
        return rows.times(self.matrix) + self.offset


def _solve(rows: _Rows, labels: Ints, intents: int, steps: Sequence[int]) -> _Solution:
    """Minimise λ(|W|² + b²) + Σ max(0, 1 - y(XW + b))², every intent against the rest.

    Intents do not touch each other, so each thread takes its share of them: SciPy's and NumPy's
    products run side by side.
    """
    columns = _Columns.of(rows)
    shares = np.array_split(np.arange(intents), THREADS)
    with ThreadPoolExecutor(THREADS) as threads:
        found = threads.map(lambda own: _solve_intents(rows, columns, labels, own, steps), shares)
        solutions = tuple(found)
    return _Solution(
        np.hstack([solution.matrix for solution in solutions]),
        np.concatenate([solution.offset for solution in solutions]),
    )


def _solve_intents(
    rows: _Rows, columns: _Columns, labels: Ints, intents: Ints, steps: Sequence[int]
) -> _Solution:
    """With A the examples within the margin, W = Xᵀα where (λ + A(XXᵀ + 1)A)α = Ay: as many
    numbers as examples, a tenth of the features."""
    wanted = np.where(labels[:, None] == intents, 1, -1).astype(np.float32)
    found, pulls = np.zeros_like(wanted), np.zeros_like(wanted)
    for count in steps:
        within = (wanted * found < 1).astype(np.float32)
        pulls = within * pulls

        def inner(pulls: Floats, within: Floats = within) -> Floats:
            heard: Floats = within * (columns.alike(rows, pulls) + pulls.sum(axis=0))
            return heard

        left = within * wanted - inner(pulls) - PENALTY * pulls
        pulls += _conjugate_gradients(inner, left, count)
        found = columns.alike(rows, pulls) + pulls.sum(axis=0)
    return _Solution(columns.times(pulls), pulls.sum(axis=0))


def _conjugate_gradients(inner: Callable[[Floats], Floats], left: Floats, count: int) -> Floats:
    """Solve (K + λ)α = `left`, K being `inner`, each column by itself, in `count` steps from 0.

    The steps are those of conjugate gradients on W itself, which lowers the loss most, written in
    α: the products are taken with K between them.
    """
    found = np.zeros_like(left)
    seen = inner(left)
    direction, ahead = left, seen
    size = (left * seen).sum(axis=0)
    for _ in range(count):
        curve = (ahead * (ahead + PENALTY * direction)).sum(axis=0)
        length = size / np.maximum(curve, _TINY)
        found += length * direction
        left = left - length * (ahead + PENALTY * direction)
        seen = inner(left)
        smaller = (left * seen).sum(axis=0)
        share = smaller / np.maximum(size, _TINY)
        direction, ahead, size = left + share * direction, seen + share * ahead, smaller
    return found


def _calibrate(design: _Design, labels: Ints) -> Doubles:
    """Learn what a score is worth: P(right) from held-out scores, coverage and length."""
    intents = int(labels.max()) + 1
    part = _runs(labels) // RUN % PARTS
    proofs, rights, weights = [], [], []
    for number in range(PARTS):
        gone = labels % PARTS == number
        kept = ~gone & (part != number)
        solution = _solve(design.rows.take(kept), labels[kept], intents, CALIBRATION_STEPS)
        asked = ~kept
        scores = solution.scores(design.rows.take(asked))
        scores[:, np.arange(intents) % PARTS == number] = -np.inf
        best = scores.argmax(axis=1)
        used = design.used(np.where(kept, labels, -1), intents)
        usual = design.known(used)[asked, best]
        coverage = design.known(np.any(used, axis=1)[:, None])[asked, 0]
        proofs.append(evidence(scores, coverage, usual, design.lengths[asked]))
        rights.append((best == labels[asked]).astype(np.float64))
        weights.append(np.where(gone[asked], UNFORESEEN_WEIGHT, 1.0))
        if sum(map(len, rights)) >= ENOUGH:
            break
    return _logistic(np.vstack(proofs), np.concatenate(rights), np.concatenate(weights))


def _runs(labels: Ints) -> Ints:
    """For each example, how many of its intent come before it."""
    before: Counter[int] = Counter()
    places = np.empty_like(labels)
    for place, label in enumerate(labels.tolist()):
        places[place] = before[label]
        before[label] += 1
    return places


def _logistic(proof: Doubles, right: Doubles, weight: Doubles) -> Doubles:
    """Weighted logistic regression by Newton's method, lightly regularised."""
    found = np.zeros(proof.shape[1])
    for _ in range(25):
        chance = probability(proof @ found)
        slope = proof.T @ (weight * (right - chance)) - 1e-3 * found
        curve = (proof * (weight * chance * (1 - chance))[:, None]).T @ proof
        found += np.linalg.solve(curve + 1e-3 * np.eye(len(found)), slope)
    return found
