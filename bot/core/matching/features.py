"""A question as numbers: a weighted mean of its words' vectors, beside the pairs they stand in.

A word's vector has three blocks: the character 3-grams inside it (typos, endings), the word
itself (meaning), and its consonant skeleton with the skeleton's 3-grams (one spelling for any
script). Words weigh by how rare they are among the example questions. So whatever is linear in the
features can be worked out once for every known word, and a question costs a few table rows.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.core.matching.repairing import Repairs
from bot.core.matching.skeleton import skeleton
from bot.core.text import words_counted

GRAMS, WORD, BONES, PAIRS, BONE_PAIRS = 0.2, 0.35, 0.25, 0.1, 0.1
"""The share of each block in the similarity of two questions. Word pairs at 0.1 and skeleton pairs
at 0.1 won cross-validation on the example questions (87 % right; 85 % without skeleton pairs);
other splits of the rest do alike, within a point. Moves with tests/test_classifier.py."""
GRAM_SIZE = 3
"""Letters in a character gram. 2-4, 3-4 and 2-3 do alike (within half a point of the questions of
tests/questions) at up to three times the work of training."""
BONE_LETTERS = 3
"""Letters in a part of a skeleton, and of the shortest skeleton that has parts."""
SKELETON_KNOWN = 0.5
"""How far a word counts as known when only its consonant skeleton is."""
WORDS_REMEMBERED = 32768
"""Words whose skeletons are kept: more than the example questions have (20,000)."""

_LETTER_BITS = 15
_LETTER = (1 << _LETTER_BITS) - 1

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Vocabulary:
    """The words of the example questions and how rare they are.

    `counts` is, for each word, the number of example questions with it, of `total`; `skeletons` are
    those of all words, each once.
    """

    def __init__(
        self, words: Sequence[str], counts: NDArray[np.int32], total: int, skeletons: Sequence[str]
    ) -> None:
        self.words = tuple(words)
        self.counts = counts
        self.total = total
        self.number = {word: number for number, word in enumerate(words)}
        self.bone_number = {bones: number for number, bones in enumerate(skeletons)}
        self._rarity = rarity(counts, total)
        self._repairs = Repairs(self.words, counts)
        self._rarest = float(rarity(np.ones(1, dtype=np.int32), total)[0])

    @classmethod
    def of(cls, phrases: Iterable[Sequence[str]]) -> "Vocabulary":
        """Learn the words of example questions and their rarity."""
        distinct = [set(phrase) for phrase in phrases]
        counts = words_counted(distinct)
        words = _in_order(counts)
        numbers = np.array([counts[word] for word in words], dtype=np.int32)
        return cls(words, numbers, len(distinct), _in_order({bones(w) for w in words} - {""}))

    def shares(self, words: Sequence[str]) -> dict[str, float]:
        """How much each word of a text weighs in its mean; of unit length, unknown words too."""
        said = Counter(words)
        weights = {w: (1 + float(np.log(n))) * self.rarity(w) for w, n in said.items()}
        length = float(np.sqrt(sum(weight * weight for weight in weights.values())))
        return {word: weight / length for word, weight in weights.items()}

    def rarity(self, word: str) -> float:
        """How much a word says; one that nobody taught us, as much as the rarest."""
        number = self.number.get(word)
        return self._rarest if number is None else float(self._rarity[number])

    def repair(self, words: Iterable[str]) -> tuple[str, ...]:
        """The words with unknown ones replaced by a known one that is a slip away, if there is."""
        return tuple(w if w in self.number else self._repairs.repaired(w) for w in words)

    def coverage(self, words: Sequence[str]) -> float:
        """The share of the words' weight that the example questions know, 0 to 1.

        A word known only by its skeleton, in another spelling or script, counts half.
        """
        return self.share(words, self._known)

    def share(self, words: Sequence[str], known: Callable[[str], float]) -> float:
        """The share of the words' weight that is `known`, which goes from 0 to 1."""
        weights = [(word, self.rarity(word)) for word in words]
        total = sum(weight for _, weight in weights)
        return sum(weight * known(word) for word, weight in weights) / total if total else 0.0

    def _known(self, word: str) -> float:
        if word in self.number:
            return 1.0
        return SKELETON_KNOWN if has_parts(bones(word)) and bones(word) in self.bone_number else 0.0


def _in_order(words: Iterable[str]) -> list[str]:
    """As sorted: initial by initial, for tens of thousands at once are one call of 20 ms that
    nothing can interrupt."""
    by_initial: dict[str, list[str]] = defaultdict(list)
    for word in words:
        by_initial[word[:1]].append(word)
    return [word for initial in sorted(by_initial) for word in sorted(by_initial[initial])]


def pair_keys(neighbours: Sequence[int | None], of: int) -> list[int]:
    """The pairs in a row of numbers, each as one number; None is a neighbour that we do not know.

    `of` is how many different neighbours there are.
    """
    row = [(a, b) for a, b in pairwise(neighbours) if a is not None and b is not None]
    return [first * of + second for first, second in row]


def found(keys: Ints, sought: Iterable[int]) -> tuple[Ints, Floats]:
    """Where the numbers that are `sought` stand among sorted `keys`, and how often each is."""
    numbers, counts = counted(sought)
    places = np.minimum(np.searchsorted(keys, numbers), max(len(keys) - 1, 0))
    known = keys[places] == numbers if len(keys) else np.zeros(len(numbers), dtype=bool)
    return places[known], counts[known]


def counted(numbers: Iterable[int]) -> tuple[Ints, Floats]:
    """The different ones of some numbers, and how often each is there."""
    said = Counter(numbers)
    counts = np.fromiter(said.values(), dtype=np.float32, count=len(said))
    return np.fromiter(said, dtype=np.int64, count=len(said)), counts


def rarity(counts: NDArray[np.integer[Any]], total: int) -> Floats:
    """Smoothed inverse document frequency, as scikit-learn's: ln((1 + n) / (1 + df)) + 1."""
    return (np.log((1 + total) / (1 + counts)) + 1).astype(np.float32)


def unit(weights: Floats, share: float) -> Floats:
    """The weights of a block scaled to the length that its share of the similarity gives it."""
    length = float(np.sqrt(weights @ weights))
    return weights * np.float32(np.sqrt(share) / length) if length else weights


def grams(words: Sequence[str]) -> tuple[Ints, Ints]:
    """The character grams of words, edges marked by blanks: for each gram that stands in a word,
    the place of the word and the gram as a number (15 bits a letter, of the scripts we read)."""
    lengths = np.array([len(word) + 2 for word in words])
    text = "".join(f" {word} " for word in words).encode("utf-32-le", "surrogatepass")
    letters = np.frombuffer(text, dtype=np.uint32).astype(np.int64) & _LETTER
    owner = np.repeat(np.arange(len(words)), lengths)
    starts = np.flatnonzero(owner[: 1 - GRAM_SIZE] == owner[GRAM_SIZE - 1 :])
    return owner[starts], _joined([letters[starts + place] for place in range(GRAM_SIZE)])


def _joined(letters: Sequence[Ints]) -> Ints:
    keys = letters[0]
    for letter in letters[1:]:
        keys = (keys << _LETTER_BITS) | letter
    return keys


@lru_cache(maxsize=WORDS_REMEMBERED)
def bones(word: str) -> str:
    """The consonant skeleton of a word."""
    return skeleton(word)


def bone_parts(word: str) -> list[str]:
    """A word's skeleton, twice, and the parts of it."""
    whole = bones(word)
    if not has_parts(whole):
        return [f"={whole}"] * 2 if whole else []
    framed = f" {whole} "
    return [f"={whole}"] * 2 + [framed[i : i + BONE_LETTERS] for i in range(len(framed) - 2)]


def has_parts(skeleton: str) -> bool:
    """Whether a skeleton is long enough to tell words apart."""
    return len(skeleton) >= BONE_LETTERS
