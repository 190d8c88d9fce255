"""The example questions as numbers, to train on: phrases x words, words x pieces, phrases x pairs.

A phrase is a mean of word vectors, so its matrix is kept in these factors.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

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
from bot.core.matching.solving import Matrix, Rows, Spelling


@dataclass(frozen=True, slots=True)
class Named:
    """Features with a name each, how rare each is, and what has them x the features."""

    names: tuple[str, ...]
    rarity: Floats
    table: Matrix


@dataclass(frozen=True, slots=True)
class Keyed:
    """The same for features that are numbers, sorted."""

    keys: Ints
    rarity: Floats
    table: Matrix


@dataclass(frozen=True, slots=True)
class Scores:
    """Features of each kind x intents; `words` are whole words, their pieces included."""

    grams: Floats
    bones: Floats
    words: Floats
    pairs: Floats
    bone_pairs: Floats


class Design:
    """The example questions as numbers: how often each has each word, and what to solve on.

    `words` is phrases x words, `spelling` words x pieces, `beside` phrases x pairs, all weighted;
    `rows` is what of that has a bearing on other examples.
    """

    def __init__(self, vocabulary: Vocabulary, phrases: Sequence[Sequence[str]]) -> None:
        self.vocabulary = vocabulary
        lengths = np.array([len(phrase) for phrase in phrases])
        count, size = len(phrases), len(vocabulary.words)
        row = np.repeat(np.arange(count), lengths)
        # From an iterator: a list of all would be copied in one call that nothing can interrupt.
        numbers = (vocabulary.number[word] for phrase in phrases for word in phrase)
        said = np.fromiter(numbers, dtype=np.int64, count=int(lengths.sum()))
        self.counted = _counts(row, said, (count, size))
        self.lengths = lengths
        self.word_rarity = rarity(vocabulary.counts, count)
        self.word_bones = np.array(
            [vocabulary.bone_number.get(bones(word), -1) for word in vocabulary.words]
        )
        self.grams = _gram_pieces(vocabulary.words)
        self.bones = _bone_pieces(vocabulary.words)
        self.pairs = _neighbours(row, said, size, PAIRS, count)
        sounds = len(vocabulary.bone_number)
        self.bone_pairs = _neighbours(row, self.word_bones[said], sounds, BONE_PAIRS, count)
        whole = sparse.eye_array(size, dtype=np.float32, format="csr") * np.float32(np.sqrt(WORD))
        self.words = _scaled(self.counted, self.word_rarity, 1.0)
        self.spelling = sparse.hstack([self.grams.table, self.bones.table, whole], format="csr")
        self.beside = sparse.hstack([self.pairs.table, self.bone_pairs.table], format="csr")
        self.rows = Rows.of(self.words, self.beside, Spelling.of(self.spelling))

    def scores(self, pulls: Floats) -> "Scores":
        """What each feature and each known word says for each intent, by the pulls of examples."""
        spelling = self.spelling.T @ (self.words.T @ pulls)
        beside = self.beside.T @ pulls
        ends = np.cumsum([self.grams.table.shape[1], self.bones.table.shape[1]])
        grams, bones, _ = np.split(spelling, ends)
        pairs, bone_pairs = np.split(beside, [self.pairs.table.shape[1]])
        return Scores(grams, bones, self.spelling @ spelling, pairs, bone_pairs)

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


def _pieces(row: Ints, column: Ints, shape: tuple[int, int], share: float) -> tuple[Floats, Matrix]:
    """The rarity of each piece, and words x pieces."""
    table = _counts(row, column, shape)
    rare = rarity(np.bincount(table.indices, minlength=shape[1]), shape[0])
    return rare, _scaled(table, rare, share)


def _gram_pieces(words: Sequence[str]) -> Keyed:
    row, said = grams(words)
    keys, column = np.unique(said, return_inverse=True)
    return Keyed(keys, *_pieces(row, column, (len(words), len(keys)), GRAMS))


def _bone_pieces(words: Sequence[str]) -> Named:
    parts = [bone_parts(word) for word in words]
    names: dict[str, int] = {}
    column = np.array([names.setdefault(part, len(names)) for part in chain.from_iterable(parts)])
    row = np.repeat(np.arange(len(words)), [len(found) for found in parts])
    return Named(tuple(names), *_pieces(row, column, (len(words), len(names)), BONES))


def _neighbours(row: Ints, numbers: Ints, of: int, share: float, count: int) -> Keyed:
    """Pairs in the same phrase; a negative number is a word that has no skeleton."""
    first, second = numbers[:-1], numbers[1:]
    together = (row[:-1] == row[1:]) & (first >= 0) & (second >= 0)
    keys, column = np.unique((first * of + second)[together], return_inverse=True)
    table = _counts(row[:-1][together], column, (count, len(keys)))
    rare = rarity(np.bincount(table.indices, minlength=len(keys)), count)
    return Keyed(keys, rare, _scaled(table, rare, share))


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
