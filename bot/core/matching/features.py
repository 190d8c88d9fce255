"""A question as numbers: characters, words and consonant skeletons, each tf-idf weighted.

Three blocks, each of unit length before its weight: character 2-4-grams inside words (typos,
endings), words and word pairs (meaning), skeletons (one spelling for any script). The weights were
chosen by leave-one-out on the example questions; tests/test_classifier.py moves with them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.matching.skeleton import skeleton

BLOCKS = {"c": 0.4, "w": 0.4, "s": 0.2}
"""The share of each block in the similarity of two questions."""
REPAIR_SIMILARITY = 0.74
"""OSA similarity from which an unknown word is taken for a known one (one slip in four letters)."""
REPAIR_LETTERS = 4
"""Shorter words are never repaired: most pairs of them are one letter apart."""

SKELETON_KNOWN = 0.5
"""How far a word counts as known when only its consonant skeleton is."""

WORDS_REMEMBERED = 4096
"""Words whose pieces are kept: questions use few words, and use them again and again."""

Floats = NDArray[np.float32]

_SHARES = np.sqrt(list(BLOCKS.values()))
_NONE = np.empty(0, dtype=np.int64)
_TRIPLE = np.dtype((np.int64, 3))


@dataclass(frozen=True, slots=True)
class Features:
    """Features of one text or several: parallel arrays of text number, feature number, weight.

    Each block of a text's features has the length of its share.
    """

    rows: NDArray[np.int64]
    indices: NDArray[np.int64]
    weights: Floats


class Vectoriser:
    """Turns words into features, weighted by how rare they are among the example questions.

    `counts` maps each feature name to the number of example questions that have it, of `total`.
    """

    def __init__(self, counts: Mapping[str, int], total: int) -> None:
        self.counts = counts
        self.total = total
        self._index = {name: number for number, name in enumerate(counts)}
        self._rarest = float(_idf(np.zeros(1, dtype=np.int64), total)[0])
        self._idf = _idf(np.fromiter(counts.values(), dtype=np.int64), total)
        blocks = {name: number for number, name in enumerate(BLOCKS)}
        self._block = np.array([blocks[name[0]] for name in counts])
        self.vocabulary = [n[2:] for n in counts if n.startswith("w ") and " " not in n[2:]]
        self._known = frozenset(self.vocabulary)

    @classmethod
    def of(cls, phrases: Sequence[Mapping[str, int]]) -> "Vectoriser":
        """Learn the features and their rarity from example questions, given as `named` features."""
        counted = Counter(name for phrase in phrases for name in phrase)
        return cls(dict(sorted(counted.items())), len(phrases))

    def repair(self, words: Iterable[str]) -> tuple[str, ...]:
        """The words with unknown ones replaced by a known one that is a slip away, if there is."""
        return tuple(word if word in self._known else self._repaired(word) for word in words)

    def features(self, texts: Sequence[Mapping[str, int]]) -> Features:
        """The features of texts, from their `named` features."""
        find = self._index.get
        known = [
            (row, index, count)
            for row, names in enumerate(texts)
            for name, count in names.items()
            if (index := find(name)) is not None
        ]
        if not known:
            return Features(_NONE, _NONE, _NONE.astype(np.float32))
        rows, indices, counts = np.fromiter(known, dtype=_TRIPLE, count=len(known)).T
        weights = (1 + np.log(counts)) * self._idf[indices]
        blocks = rows * len(BLOCKS) + self._block[indices]
        lengths = np.sqrt(np.bincount(blocks, weights * weights))
        weights *= _SHARES[self._block[indices]] / lengths[blocks]
        return Features(rows, indices, weights.astype(np.float32))

    def coverage(self, words: Sequence[str], known: Callable[[str], bool] | None = None) -> float:
        """The share of the words' weight that the example questions know, 0 to 1.

        A word known only by its skeleton, in another spelling or script, counts half.
        """
        known = known or self._known.__contains__
        total = found = 0.0
        for word in words:
            index = self._index.get("w " + word)
            weight = self._rarest if index is None else float(self._idf[index])
            total += weight
            if known(word):
                found += weight
            elif len(bones := _pieces(word).skeleton) > 2 and "s " + bones in self._index:
                found += weight * SKELETON_KNOWN
        return found / total if total else 0.0

    def _repaired(self, word: str) -> str:
        if len(word) < REPAIR_LETTERS or word.isdigit():
            return word
        best = process.extractOne(
            word,
            self.vocabulary,
            scorer=OSA.normalized_similarity,
            score_cutoff=REPAIR_SIMILARITY,
        )
        return best[0] if best and len(best[0]) >= REPAIR_LETTERS else word


def _idf(counts: NDArray[np.int64], total: int) -> NDArray[np.float64]:
    """Smoothed inverse document frequency, as scikit-learn's: ln((1 + n) / (1 + df)) + 1."""
    frequency: NDArray[np.float64] = np.log((1 + total) / (1 + counts)) + 1
    return frequency


def named(words: Sequence[str]) -> Mapping[str, int]:
    """How often a text has each feature: "c " grams, "w " words and pairs, "s " and "s~" skeletons,
    their pairs and parts."""
    pieces = [_pieces(word) for word in words]
    names = [f"w {word}" for word in words]
    names += [f"w {first} {second}" for first, second in pairwise(words)]
    names += [name for piece in pieces for name in piece.names]
    bones = [piece.skeleton for piece in pieces]
    names += [f"s {a} {b}" for a, b in pairwise(bones) if a and b]
    return Counter(names)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What one word gives by itself, wherever it stands."""

    skeleton: str
    names: tuple[str, ...]


@lru_cache(maxsize=WORDS_REMEMBERED)
def _pieces(word: str) -> _Pieces:
    padded = f" {word} "
    sizes = range(2, min(5, len(padded)))
    names = [f"c {padded[i : i + n]}" for n in sizes for i in range(len(padded) - n + 1)]
    bones = skeleton(word)
    names += [f"s {bones}"] if bones else []
    framed = f" {bones} "
    names += [f"s~{framed[i : i + 3]}" for i in range(len(framed) - 2) if len(bones) > 2]
    return _Pieces(bones, tuple(names))
