"""Trains the classifier from example questions, always alike, and learns what its scores are worth.

Confidence comes from models that never saw what they score: neither the example and those written
beside it, nor, in turn, any example of the intent at all, which makes honest examples of questions
that nobody foresaw. A logistic regression learns from both what a score is worth.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from bot.core.knowledge import Knowledge
from bot.core.matching.classifier import (
    Block,
    Doubles,
    Weights,
    alien_scores,
    evidence,
    probability,
)
from bot.core.matching.design import Design
from bot.core.matching.examples import Examples, examples
from bot.core.matching.features import Floats, Ints, Vocabulary
from bot.core.matching.learned import Learned
from bot.core.matching.solving import Kernel

STEPS = (10, 10)
"""Conjugate gradients in each Newton step, from where the first model that calibrates ends. (8, 6)
is a point worse on questions that nobody taught; (8, 8) does as well there, and loses 4.2 instead
of 2.6 in a hundred of the questions that it is taught; from nothing it takes (15, 10, 10)."""
CALIBRATION_STEPS = (8, 4)
"""The same for the models that only calibrate, from nothing."""
PARTS = 4
"""Each model that calibrates does without a quarter of the intents and of the examples."""
ENOUGH = 10000
"""Held-out scores to calibrate on: with so many from fewer than all parts, the rest are spared.
With 6,000 the questions answered of tests/questions changed by three in a hundred from edit to
edit."""
RUN = 4
"""Examples that stand side by side are held out together: editors write variants in a row."""
UNFORESEEN_WEIGHT = 0.25
"""Weight of a question without its own intent against one with it: people ask this bot what it
knows more often than not."""


def learn(knowledge: Knowledge) -> Learned:
    """Train on all example questions, a mark in place of platforms' names."""
    taught = examples(knowledge.typings)
    weights = train([one.phrase for one in taught], [one.intent for one in taught])
    return Learned(Examples.of(taught), weights)


def train(phrases: Sequence[Sequence[str]], intents: Sequence[str]) -> Weights:
    """Train on example questions (normalised words, none empty) and their intents."""
    vocabulary = Vocabulary.of(phrases)
    design = Design(vocabulary, phrases)
    names = sorted(set(intents))
    number = {name: place for place, name in enumerate(names)}
    labels = np.array([number[intent] for intent in intents])
    calibration, start = _calibrate(design, labels, names)
    pulls = Kernel(design.rows).solve(labels, start, STEPS)
    scores = design.scores(pulls)
    used = design.used(labels, len(names))
    return Weights(
        words=vocabulary.words,
        counts=vocabulary.counts,
        total=vocabulary.total,
        skeletons=tuple(vocabulary.bone_number),
        word_scores=scores.words,
        used=used,
        heard=design.heard(used),
        gram_keys=design.grams.keys,
        grams=_block(design.grams.rarity, scores.grams),
        bone_names=design.bones.names,
        bones=_block(design.bones.rarity, scores.bones),
        pair_keys=design.pairs.keys,
        pairs=_block(design.pairs.rarity, scores.pairs),
        bone_pair_keys=design.bone_pairs.keys,
        bone_pairs=_block(design.bone_pairs.rarity, scores.bone_pairs),
        intents=tuple(names),
        offset=pulls.sum(axis=0),
        calibration=calibration,
    )


def _block(rarity: Floats, scores: Floats) -> Block:
    """Halves of the numbers' precision do: the sum of a few changes in the fourth digit."""
    return Block(rarity, scores.astype(np.float16))


def _calibrate(design: Design, labels: Ints, names: Sequence[str]) -> tuple[Doubles, Floats]:
    """Learn what a score is worth: P(right) from held-out scores, coverage and length.

    Beside it the pulls of the first model, to begin the whole one from.
    """
    intents = len(names)
    part = _runs(labels) // RUN % PARTS
    start = np.zeros((len(labels), intents), dtype=np.float32)
    proofs, rights, weights = [], [], []
    for number in range(PARTS):
        gone = labels % PARTS == number
        kept = ~gone & (part != number)
        asked = ~kept
        kernel = Kernel(design.rows.take(kept))
        pulls = kernel.solve(labels[kept], np.zeros_like(start[kept]), CALIBRATION_STEPS)
        if number == 0:
            start[kept] = pulls
        scores = kernel.scores(design.rows.take(asked), pulls)
        scores[:, np.arange(intents) % PARTS == number] = -np.inf
        best = scores.argmax(axis=1)
        used = design.used(np.where(kept, labels, -1), intents)
        usual = design.known(used)[asked, best]
        alien = alien_scores(scores, names)
        proofs.append(evidence(scores, alien, usual, design.lengths[asked]))
        rights.append((best == labels[asked]).astype(np.float64))
        weights.append(np.where(gone[asked], UNFORESEEN_WEIGHT, 1.0))
        if sum(map(len, rights)) >= ENOUGH:
            break
    fitted = _logistic(np.vstack(proofs), np.concatenate(rights), np.concatenate(weights))
    return fitted, start


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
