"""Finds what each feature says for each intent: a support vector machine, solved by kernels.

One intent against the rest with squared hinge loss and an L2 penalty, the machine of LIBLINEAR
(Fan et al., 2008), for all intents at once by Newton's method: each step solves, by conjugate
gradients, the ridge regression of the examples that are still within the margin (Keerthi and
DeCoste, "A modified finite Newton method for fast solution of large scale linear SVMs", 2005).
The unknowns are the pulls, one number for each example and intent, a tenth of the features.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.core.matching.features import Floats, Ints

PENALTY = 0.5
"""λ of the L2 penalty. By cross-validation on the example questions and on public few-shot sets
0.3, 0.5 and 1 do alike (within a point)."""
THREADS = 2
"""Threads to train with; more than two gain little on the small machines this runs on."""

Matrix = sparse.csr_array[np.float32]

_TINY = np.float32(1e-12)


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words x the pieces that at least two words have, both ways.

    `alone` is what a word hears of itself alone: the square of its pieces that no other has.
    """

    pieces: Matrix
    words: Matrix
    alone: Floats

    @classmethod
    def of(cls, table: Matrix) -> "Spelling":
        """From words x all pieces."""
        shared, alone = _shared(table)
        return cls(shared, _turned(shared), alone)

    def heard(self, said: Floats) -> Floats:
        """What words say, heard by words that are spelt like them."""
        heard: Floats = self.pieces @ (self.words @ said)
        return heard + self.alone * said


@dataclass(frozen=True, slots=True)
class Rows:
    """Phrases as words (each a row of `spelling`) and as what stands beside each other.

    `alone` is what a phrase hears of itself alone, as in `Spelling`.
    """

    words: Matrix
    beside: Matrix
    alone: Floats
    spelling: Spelling

    @classmethod
    def of(cls, words: Matrix, beside: Matrix, spelling: Spelling) -> "Rows":
        """From phrases x words and phrases x all pairs."""
        shared, alone = _shared(beside)
        return cls(_small(words), shared, alone, spelling)

    def take(self, kept: NDArray[np.bool_]) -> "Rows":
        """Some of the phrases."""
        return Rows(self.words[kept], self.beside[kept], self.alone[kept], self.spelling)


class Kernel:
    """How alike the examples are to each other, to find their pulls and what others hear."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._words, self._beside = _turned(rows.words), _turned(rows.beside)

    def scores(self, asked: Rows, pulls: Floats) -> Floats:
        """What each intent scores for phrases that are none of the examples."""
        scores: Floats = self._heard(asked, pulls) + pulls.sum(axis=0)
        return scores

    def own_scores(self, pulls: Floats) -> Floats:
        """The same for the examples themselves."""
        scores: Floats = self.scores(self._rows, pulls) + self._rows.alone * pulls
        return scores

    def solve(self, labels: Ints, start: Floats, steps: Sequence[int]) -> Floats:
        """The pulls of the examples: W = Xᵀα minimises λ(|W|² + b²) + Σ max(0, 1 - y(XW + b))².

        `start` (examples x intents) is where to begin, `steps` are the conjugate gradients in each
        Newton step. Intents do not touch each other, so each thread takes its share of them:
        SciPy's and NumPy's products run side by side.
        """
        shares = np.array_split(np.arange(start.shape[1]), THREADS)
        with ThreadPoolExecutor(THREADS) as threads:
            found = threads.map(
                lambda own: self._solve(_sides(labels, own), start[:, own], steps), shares
            )
            return np.hstack(tuple(found))

    def _heard(self, listening: Rows, pulls: Floats) -> Floats:
        heard = listening.words @ self._rows.spelling.heard(self._words @ pulls)
        beside: Floats = listening.beside @ (self._beside @ pulls)
        return heard + beside

    def _solve(self, sides: Floats, pulls: Floats, steps: Sequence[int]) -> Floats:
        """With A the examples within the margin, (λ + A(XXᵀ + 1)A)α = Ay."""
        scores = self.own_scores(pulls)
        for count in steps:
            within = (sides * scores < 1).astype(np.float32)
            pulls = within * pulls
            scores = self.own_scores(pulls)
            pulls, scores = self._descend(sides, within, pulls, scores, count)
        return pulls

    def _descend(
        self, sides: Floats, within: Floats, pulls: Floats, scores: Floats, count: int
    ) -> tuple[Floats, Floats]:
        """Conjugate gradients, each intent by itself: pulls and scores after `count` steps.

        The steps are those of conjugate gradients on W itself, which lowers the loss most, written
        in α: the products are taken with the kernel between them.
        """
        left = within * (sides - scores) - PENALTY * pulls
        direction, ahead = np.zeros_like(left), np.zeros_like(left)
        size = np.ones(left.shape[1], dtype=np.float32)
        for _ in range(count):
            seen = self.own_scores(left)
            before, size = size, _products(left, within * seen)
            share = size / np.maximum(before, _TINY)
            direction, ahead = left + share * direction, seen + share * ahead
            full = within * ahead + PENALTY * direction
            length = size / np.maximum(_products(within * ahead, full), _TINY)
            pulls, scores = pulls + length * direction, scores + length * ahead
            left = left - length * full
        return pulls, scores


def _sides(labels: Ints, intents: Ints) -> Floats:
    """Examples x intents: 1 on the side of the example's own intent, -1 on the other."""
    return np.where(labels[:, None] == intents, 1, -1).astype(np.float32)


def _products(first: Floats, second: Floats) -> Floats:
    found: Floats = np.einsum("ij,ij->j", first, second)
    return found


def _shared(table: Matrix) -> tuple[Matrix, Floats]:
    """The columns that at least two rows have, and the squared length of the rest of each row:
    nobody else hears what only one row has, so a third of the work is spared."""
    often = np.bincount(table.indices, minlength=table.shape[1]) > 1
    place = np.cumsum(often) - 1
    kept = often[table.indices]
    row = np.repeat(np.arange(table.shape[0]), np.diff(table.indptr))
    alone = np.bincount(row[~kept], table.data[~kept] ** 2, minlength=table.shape[0])
    within = (table.data[kept], (row[kept], place[table.indices[kept]]))
    shared = sparse.csr_array(within, shape=(table.shape[0], int(often.sum())))
    return _small(shared), alone.astype(np.float32)[:, None]


def _small(table: Matrix) -> Matrix:
    """With 32-bit numbers of columns: products are a quarter faster."""
    indices, starts = table.indices.astype(np.int32), table.indptr.astype(np.int32)
    return sparse.csr_array((table.data, indices, starts), shape=table.shape)


def _turned(table: Matrix) -> Matrix:
    return _small(table.T.tocsr())
