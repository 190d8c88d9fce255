"""Which intent a question has, and how likely that is right: a linear model on its features."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.matching.features import (
    BONE_PAIRS,
    BONES,
    GRAMS,
    PAIRS,
    SKELETON_KNOWN,
    Floats,
    Ints,
    Vocabulary,
    bone_parts,
    bones,
    counted,
    found,
    grams,
    has_parts,
    pair_keys,
    unit,
)
from bot.core.questions import Kind

LENGTH_CAP = 8
"""Words from which a longer question is no stronger evidence."""

UNLIKE = -1.0
"""The score of an intent to which a question does not belong at all."""

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Block:
    """Features of one kind: how rare each is, and what it says for each intent, in halves."""

    rarity: Floats
    scores: NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained model as plain values, to keep on disk: what `Classifier` is made of.

    `word_scores` are whole words worked out, pieces included; the pieces are for unknown words.
    `used` and `heard` say which intents' examples have a word, and a skeleton.
    """

    words: tuple[str, ...]
    counts: NDArray[np.int32]
    total: int
    skeletons: tuple[str, ...]
    word_scores: Floats
    used: NDArray[np.bool_]
    heard: NDArray[np.bool_]
    gram_keys: Ints
    grams: Block
    bone_names: tuple[str, ...]
    bones: Block
    pair_keys: Ints
    pairs: Block
    bone_pair_keys: Ints
    bone_pairs: Block
    intents: tuple[str, ...]
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
        self.vocabulary = Vocabulary(
            weights.words, weights.counts, weights.total, weights.skeletons
        )
        self._weights = weights
        self._bone_number = {name: number for number, name in enumerate(weights.bone_names)}

    def match(self, words: Sequence[str]) -> Match:
        """Rank the intents; the confidence is 0 when the text says nothing known."""
        repaired = self.vocabulary.repair(words)
        coverage = self.vocabulary.coverage(repaired)
        scores = self._scores(repaired)
        order = np.argsort(-scores, kind="stable")
        usual = self._usual(repaired, int(order[0]))
        row = scores[None, :]
        alien = alien_scores(row, self._weights.intents)
        proof = evidence(row, alien, np.array([usual]), np.array([len(words)]))
        confidence = float(probability(proof @ self._weights.calibration)[0])
        return Match(
            tuple(self._weights.intents[i] for i in order),
            tuple(float(scores[i]) for i in order),
            confidence if coverage else 0.0,
            coverage,
            repaired,
        )

    def _usual(self, words: Sequence[str], intent: int) -> float:
        """The share of the words' weight that examples of this intent have."""
        return self.vocabulary.share(words, lambda word: self._is_usual(word, intent))

    def _is_usual(self, word: str, intent: int) -> float:
        number = self.vocabulary.number.get(word)
        if number is not None and self._weights.used[number, intent]:
            return 1.0
        sound = self.vocabulary.bone_number.get(bones(word)) if has_parts(bones(word)) else None
        return SKELETON_KNOWN if sound is not None and self._weights.heard[sound, intent] else 0.0

    def _scores(self, words: Sequence[str]) -> Floats:
        weights = self._weights
        numbers = [self.vocabulary.number.get(word) for word in words]
        skeletons = [self.vocabulary.bone_number.get(bones(word)) for word in words]
        scores = weights.offset.copy()
        for word, share in self.vocabulary.shares(words).items():
            number = self.vocabulary.number.get(word)
            said = self._unknown(word) if number is None else weights.word_scores[number]
            scores += np.float32(share) * said
        said = pair_keys(numbers, len(weights.words))
        scores += _said(weights.pairs, *found(weights.pair_keys, said), PAIRS)
        sounded = pair_keys(skeletons, len(weights.skeletons))
        scores += _said(weights.bone_pairs, *found(weights.bone_pair_keys, sounded), BONE_PAIRS)
        return scores

    def _unknown(self, word: str) -> Floats:
        """What a word that nobody taught us says by its letters and its sound."""
        weights = self._weights
        letters = found(weights.gram_keys, grams([word])[1].tolist())
        parts = (self._bone_number[p] for p in bone_parts(word) if p in self._bone_number)
        by_letters = _said(weights.grams, *letters, GRAMS)
        by_sound = _said(weights.bones, *counted(parts), BONES)
        return by_letters + by_sound


def alien_scores(scores: Floats, intents: Sequence[str]) -> Floats:
    """How much each question is like those that are not for us; UNLIKE where nothing tells."""
    if Kind.NONE not in intents:
        return np.full(len(scores), UNLIKE, dtype=np.float32)
    alien = scores[:, list(intents).index(Kind.NONE)]
    return np.where(np.isfinite(alien), alien, np.float32(UNLIKE))


def evidence(scores: Floats, alien: Floats, usual: Floats, length: Ints) -> Doubles:
    """What confidence rests on, a row a question: best score, lead over the second, the score for
    what is not for us, coverage by the examples of the best intent, length, a constant."""
    ranked = np.sort(scores, axis=1)
    best, lead = ranked[:, -1], ranked[:, -1] - ranked[:, -2]
    part = np.minimum(length, LENGTH_CAP) / LENGTH_CAP
    columns = [best, lead, alien, usual, usual * best, part, np.ones(len(best))]
    proof: Doubles = np.column_stack(columns)
    return proof


def probability(logit: Doubles) -> Doubles:
    """The logistic function."""
    return 1 / (1 + np.exp(-np.clip(logit, -30, 30)))


def _said(block: Block, places: Ints, counts: Floats, share: float) -> Floats:
    """What the features at `places` say for each intent, together of the block's share."""
    weights = unit((1 + np.log(counts)) * block.rarity[places], share)
    said: Floats = weights @ block.scores[places].astype(np.float32)
    return said
