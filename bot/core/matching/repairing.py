"""Unknown words read as known ones that are a slip away: "outleir", "paymant"."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

REPAIR_SIMILARITY = 0.74
"""OSA similarity from which an unknown word is taken for a known one (one slip in four letters)."""
REPAIR_LETTERS = 4
"""Shorter words are never repaired: most pairs of them are one letter apart."""

_LETTER_BITS = 21
_LENGTH_BITS = 12

Ints = NDArray[np.int64]


class Repairs:
    """The known words, found by their ends: one slip leaves at least one end of a word whole.

    `counts` tells how common each word is.
    """

    def __init__(self, words: Sequence[str], counts: NDArray[np.int32]) -> None:
        self._words = words
        self._counts = counts

    def repaired(self, word: str) -> str:
        """The known word that is most like an unknown one, of those as much alike the commonest;
        the word itself if none is like it."""
        if len(word) < REPAIR_LETTERS or word.isdigit():
            return word
        near = self._near(word)
        alike = process.extract(
            word,
            [self._words[place] for place in near],
            scorer=OSA.normalized_similarity,
            score_cutoff=REPAIR_SIMILARITY,
            limit=None,
        )
        likely = ((score, int(self._counts[near[at]]), known) for known, score, at in alike)
        return max(likely, default=(0, 0, word))[2]

    def _near(self, word: str) -> list[int]:
        """The places of the words of about this length with an end in common."""
        slips = int(len(word) * (1 - REPAIR_SIMILARITY) / REPAIR_SIMILARITY)
        lengths = np.arange(max(REPAIR_LETTERS, len(word) - slips), len(word) + slips + 1)
        keys, places = self._ends
        sought = np.concatenate(_ends([word], lengths))
        first, last = np.searchsorted(keys, sought), np.searchsorted(keys, sought, side="right")
        spans = zip(first.tolist(), last.tolist(), strict=True)
        return [place for start, end in spans for place in places[start:end].tolist()]

    @cached_property
    def _ends(self) -> tuple[Ints, Ints]:
        """The ends of all words that repairs may lead to, sorted, and the words' places."""
        places = np.array(
            [at for at, word in enumerate(self._words) if len(word) >= REPAIR_LETTERS], dtype=int
        )
        words = [self._words[place] for place in places.tolist()]
        if not words:
            return places, places
        keys = np.concatenate(_ends(words, np.array([len(word) for word in words])))
        order = np.argsort(keys, kind="stable")
        return keys[order], np.tile(places, 3)[order]


def _ends(words: Sequence[str], lengths: Ints) -> tuple[Ints, Ints, Ints]:
    """The first two letters of each word, the last two, and the first with the last, as numbers in
    which the length is."""
    ends = "".join(word[:2] + word[-2:] for word in words).encode("utf-32-le", "surrogatepass")
    letters = np.frombuffer(ends, dtype=np.uint32).astype(np.int64).reshape(-1, 4)
    kinds = ((0, 1), (2, 3), (0, 3))
    joined = ((letters[:, a] << _LETTER_BITS | letters[:, b]) for a, b in kinds)
    first, last, both = (
        ((pair << _LENGTH_BITS | lengths) << 2) + kind for kind, pair in enumerate(joined)
    )
    return first, last, both
