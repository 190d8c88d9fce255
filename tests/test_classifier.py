"""The classifier: it finds the least loss, scores in use as in training, and never varies."""

import numpy as np
import pytest

from bot.core.matching import training
from bot.core.matching.classifier import Classifier
from bot.core.matching.design import Design
from bot.core.matching.examples import Examples
from bot.core.matching.features import Vocabulary, grams
from bot.core.matching.learned import Learned, pack
from bot.core.matching.skeleton import skeleton
from bot.core.matching.solving import PENALTY, Kernel
from bot.core.matching.training import train
from bot.core.text import normalise

PHRASES = {
    "pay": ["how much does it pay", "hourly rate please", "what is the pay", "rate per hour"],
    "payout": ["when is the payout", "what day do they pay out", "payout day", "withdraw when"],
    "join": ["how do i join", "where to apply", "sign up steps", "join as a beginner"],
}
INTENTS = [intent for intent, phrases in PHRASES.items() for _ in phrases]
LABELS = np.array([list(PHRASES).index(intent) for intent in INTENTS])
WORDS = [phrase.split() for phrases in PHRASES.values() for phrase in phrases]


def dense(design: Design) -> np.ndarray:
    """The examples as rows of features."""
    parts = (design.words, design.spelling, design.beside)
    words, spelling, beside = (part.toarray() for part in parts)
    return np.hstack([words @ spelling, beside])


def solved(design: Design) -> tuple[np.ndarray, np.ndarray]:
    """What each feature says for each intent, and each intent by itself, trained from nothing."""
    start = np.zeros((len(WORDS), len(PHRASES)), dtype=np.float32)
    pulls = Kernel(design.rows).solve(LABELS, start, training.STEPS)
    return dense(design).T @ pulls, pulls.sum(axis=0)


def loss(rows: np.ndarray, wanted: np.ndarray, matrix: np.ndarray, offset: np.ndarray) -> float:
    """What training lowers, for all intents together."""
    missed = np.maximum(0, 1 - wanted * (rows @ matrix + offset))
    kept: float = PENALTY * ((matrix**2).sum() + (offset**2).sum()) + (missed**2).sum()
    return kept


def test_training_finds_the_least_loss() -> None:
    design = Design(Vocabulary.of(WORDS), WORDS)
    rows = dense(design)
    wanted = np.where(LABELS[:, None] == np.arange(len(PHRASES)), 1.0, -1.0)

    matrix, offset = solved(design)
    scores = rows @ matrix + offset
    missed = wanted * np.maximum(0, 1 - wanted * scores)

    # Where the loss is least its slope is nought, in every feature of every intent.
    assert rows.T @ missed == pytest.approx(PENALTY * matrix, abs=1e-3)
    assert missed.sum(axis=0) == pytest.approx(PENALTY * offset, abs=1e-3)
    nearby = matrix + np.random.default_rng(1).normal(scale=0.05, size=matrix.shape)
    assert loss(rows, wanted, matrix, offset) < loss(rows, wanted, nearby, offset)


def test_what_examples_hear_of_each_other_is_the_product_of_their_features() -> None:
    design = Design(Vocabulary.of(WORDS), WORDS)
    pulls = np.random.default_rng(1).normal(size=(len(WORDS), 2)).astype(np.float32)
    rows = dense(design)
    kept = np.arange(len(WORDS)) % 3 > 0
    part = Kernel(design.rows.take(kept))

    own = Kernel(design.rows).own_scores(pulls)
    others = part.scores(design.rows.take(~kept), pulls[kept])
    assert own == pytest.approx(rows @ rows.T @ pulls + pulls.sum(axis=0), abs=1e-5)
    assert others == pytest.approx(
        rows[~kept] @ rows[kept].T @ pulls[kept] + pulls[kept].sum(axis=0), abs=1e-5
    )


def test_a_question_scores_as_its_row_of_features_does() -> None:
    weights = train(WORDS, INTENTS)
    design = Design(Vocabulary.of(WORDS), WORDS)
    matrix, offset = solved(design)
    order = [list(PHRASES).index(intent) for intent in weights.intents]

    for row, words in zip(dense(design), WORDS, strict=True):
        match = Classifier(weights).match(words)
        scores = dict(zip(match.intents, match.scores, strict=True))
        expected = (row @ matrix + offset)[order]
        assert [scores[name] for name in weights.intents] == pytest.approx(expected, abs=3e-3)


def test_the_share_that_an_intent_knows_is_the_same_in_training_as_in_use() -> None:
    weights = train(WORDS, INTENTS)
    design = Design(Vocabulary.of(WORDS), WORDS)
    numbers = np.array([weights.intents.index(intent) for intent in INTENTS])
    known = design.known(design.used(numbers, len(weights.intents)))
    trained = Classifier(weights)

    for row, words in zip(known, WORDS, strict=True):
        shares = [trained._usual(words, intent) for intent in range(len(weights.intents))]
        assert shares == pytest.approx(row, abs=1e-5)


def test_a_letters_gram_is_one_number_wherever_it_stands() -> None:
    rows, keys = grams(["pay", "payout", "كم"])

    first, second, third = (keys[rows == place] for place in range(3))
    # " pa" and "pay" of " pay " begin "payout" too; "ay " does not
    assert len(set(first) & set(second)) == 2
    assert len(first) == 3
    assert not set(third) & set(first)


def test_training_twice_gives_the_same_weights() -> None:
    first, second = train(WORDS, INTENTS), train(WORDS, INTENTS)

    nothing = Examples({}, {}, {})
    once, twice = pack(Learned(nothing, first)), pack(Learned(nothing, second))
    assert all(np.array_equal(once[name], twice[name]) for name in once)


def test_every_example_wins_its_own_intent() -> None:
    trained = Classifier(train(WORDS, INTENTS))

    assert [trained.match(words).intents[0] for words in WORDS] == INTENTS


def test_a_text_that_says_nothing_known_has_no_confidence() -> None:
    trained = Classifier(train(WORDS, INTENTS))

    assert trained.match(["zzgh", "qqxv"]).confidence == 0.0
    assert trained.match([]).confidence == 0.0


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [("hourley", "hourly"), ("wihdraw", "withdraw"), ("weather", "weather"), ("pa", "pa")],
)
def test_unknown_words_a_slip_away_are_repaired(typed: str, repaired: str) -> None:
    assert Vocabulary.of(WORDS).repair([typed]) == (repaired,)


@pytest.mark.parametrize(
    "spellings",
    [
        ["kitna", "kitnaa", "कितना"],
        ["flous", "feloos", "فلوس"],
        ["milega", "mileega", "मिलेगा"],
        ["sa3a", "saa3a", "ساعة"],
        ["bta5od", "btakhod", "بتاخد"],
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_word_meet_in_one_skeleton(spellings: list[str]) -> None:
    assert len({skeleton(normalise(word)) for word in spellings}) == 1
