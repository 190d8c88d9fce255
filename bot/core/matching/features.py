"""A question as numbers: characters, words and consonant skeletons, each tf-idf weighted.

Three blocks, each of unit length before its weight: character 2-4-grams inside words (typos,
endings), words and word pairs (meaning), skeletons (one spelling for any script). The weights were
chosen by leave-one-out on the example questions; tests/test_classifier.py moves with them.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
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

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Features:
    """Feature numbers with their weights; each block of them has the length of its share."""

    indices: NDArray[np.int32]
    weights: Floats


class Vectoriser:
    """Turns words into features, weighted by how rare they are among the example questions.

    `counts` maps each feature name to the number of example questions that have it, of `total`.
    """

    def __init__(self, counts: Mapping[str, int], total: int) -> None:
        self.counts = counts
        self.total = total
        self._index = {name: number for number, name in enumerate(counts)}
        self._rarest = _idf(0, total)
        self._idf = [_idf(count, total) for count in counts.values()]
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

    def features(self, names: Mapping[str, int]) -> Features:
        """The features of a text, from its `named` features."""
        blocks: dict[str, dict[int, float]] = {block: {} for block in BLOCKS}
        for name, count in names.items():
            index = self._index.get(name)
            if index is not None:
                blocks[name[0]][index] = (1 + math.log(count)) * self._idf[index]
        indices: list[int] = []
        weights: list[float] = []
        for block, found in blocks.items():
            length = math.sqrt(sum(weight * weight for weight in found.values()))
            indices += found
            weights += [w * math.sqrt(BLOCKS[block]) / length for w in found.values()]
        return Features(np.array(indices, dtype=np.int32), np.array(weights, dtype=np.float32))

    def coverage(self, words: Sequence[str], known: Callable[[str], bool] | None = None) -> float:
        """The share of the words' weight that the example questions know, 0 to 1.

        A word known only by its skeleton, in another spelling or script, counts half.
        """
        known = known or self._known.__contains__
        total = found = 0.0
        for word in words:
            index = self._index.get("w " + word)
            weight = self._rarest if index is None else self._idf[index]
            total += weight
            if known(word):
                found += weight
            elif len(skeleton(word)) > 2 and "s " + skeleton(word) in self._index:
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


def _idf(count: int, total: int) -> float:
    """Smoothed inverse document frequency, as scikit-learn's: ln((1 + n) / (1 + df)) + 1."""
    return math.log((1 + total) / (1 + count)) + 1


def named(words: Sequence[str]) -> Mapping[str, int]:
    """How often a text has each feature: "c " grams, "w " words and pairs, "s " and "s~" skeletons,
    their pairs and parts."""
    names = [f"w {word}" for word in words]
    names += [f"w {first} {second}" for first, second in pairwise(words)]
    for word in words:
        padded = f" {word} "
        sizes = range(2, min(5, len(padded)))
        names += [f"c {padded[i : i + n]}" for n in sizes for i in range(len(padded) - n + 1)]
    skeletons = [skeleton(word) for word in words]
    names += [f"s {s}" for s in skeletons if s]
    names += [f"s {a} {b}" for a, b in pairwise(skeletons) if a and b]
    padded_skeletons = (f" {s} " for s in skeletons if len(s) > 2)
    names += [f"s~{p[i : i + 3]}" for p in padded_skeletons for i in range(len(p) - 2)]
    return Counter(names)
