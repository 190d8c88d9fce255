"""The classifier: its held-out scores are exact, its confidence is calibrated, it never varies."""

from dataclasses import fields

import numpy as np
import pytest

from bot.core.matching import classifier
from bot.core.matching.classifier import Classifier, train
from bot.core.matching.features import Vectoriser, named
from bot.core.matching.skeleton import skeleton
from bot.core.text import normalise

PHRASES = {
    "pay": ["how much does it pay", "hourly rate please", "what is the pay", "rate per hour"],
    "payout": ["when is the payout", "what day do they pay out", "payout day", "withdraw when"],
    "join": ["how do i join", "where to apply", "sign up steps", "join as a beginner"],
}
INTENTS = [intent for intent, phrases in PHRASES.items() for _ in phrases]
LABELS = np.array([list(PHRASES).index(intent) for intent in INTENTS])
WORDS = [phrase.split() for phrases in PHRASES.values() for phrase in phrases]


def sketch(phrases: list[list[str]], vectoriser: Vectoriser) -> np.ndarray:
    features = vectoriser.features([named(phrase) for phrase in phrases])
    return classifier._Sketch(tuple(vectoriser.counts)).rows(features, len(phrases))


def fitted(rows: np.ndarray, wanted: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """Ridge regression in the dual, by numpy's own solver: the reference."""
    gram = rows @ rows.T + classifier.RIDGE * np.eye(len(rows))
    found: np.ndarray = rows.T @ np.linalg.solve(gram, wanted - offset)
    return found


@pytest.fixture(scope="module")
def regression() -> tuple[np.ndarray, np.ndarray, np.ndarray, classifier._HeldOut]:
    """The examples as rows, what is wanted of them, and the held-out scores under test."""
    rows = sketch(WORDS, Vectoriser.of([named(words) for words in WORDS])).astype(np.float64)
    wanted = np.eye(len(PHRASES))[LABELS]
    offset = wanted.mean(axis=0)
    held_out = classifier._held_out(rows.astype(np.float32), wanted.astype(np.float32), LABELS)
    return rows, wanted, offset, held_out


@pytest.mark.parametrize("place", range(len(WORDS)))
def test_held_out_scores_are_those_of_a_model_trained_without_the_example(
    place: int, regression: tuple[np.ndarray, np.ndarray, np.ndarray, classifier._HeldOut]
) -> None:
    rows, wanted, offset, held_out = regression
    others = [n for n in range(len(WORDS)) if n != place]
    strangers = [n for n in range(len(WORDS)) if LABELS[n] != LABELS[place]]

    alone = rows[place] @ fitted(rows[others], wanted[others], offset) + offset
    foreign = rows[place] @ fitted(rows[strangers], wanted[strangers], offset) + offset
    foreign[LABELS[place]] = -np.inf

    assert held_out.without_itself[place] == pytest.approx(alone, abs=1e-3)
    assert held_out.without_intent[place] == pytest.approx(foreign, abs=1e-3)


def test_weights_solve_the_ridge_regression() -> None:
    rows = sketch(WORDS, Vectoriser.of([named(words) for words in WORDS]))
    wanted = np.eye(len(PHRASES), dtype=np.float32)[LABELS]

    found = classifier._ridge_inverse(rows) @ (rows.T @ wanted)
    assert found == pytest.approx(fitted(rows, wanted, np.zeros(len(PHRASES))), abs=1e-4)


def test_half_a_sketch_is_the_sketch_with_half_the_columns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vectoriser = Vectoriser.of([named(words) for words in WORDS])
    halved = classifier._halved(sketch(WORDS, vectoriser))
    monkeypatch.setattr(classifier, "COLUMNS", classifier.COLUMNS // 2)

    assert halved == pytest.approx(sketch(WORDS, vectoriser), abs=1e-6)


def test_inverse_by_halves_is_the_inverse() -> None:
    rows = np.random.default_rng(1).normal(size=(900, 700)).astype(np.float32)
    matrix = (rows.T @ rows / 900 + np.eye(700)).astype(np.float32)

    assert classifier._inverse(matrix) @ matrix == pytest.approx(np.eye(700), abs=1e-3)


def test_training_twice_gives_the_same_weights() -> None:
    first, second = train(WORDS, INTENTS), train(WORDS, INTENTS)

    for field in fields(first):
        assert np.array_equal(getattr(first, field.name), getattr(second, field.name))


def test_texts_have_the_same_features_together_as_alone() -> None:
    vectoriser = Vectoriser.of([named(words) for words in WORDS])

    assert sketch(WORDS, vectoriser) == pytest.approx(
        np.vstack([sketch([words], vectoriser) for words in WORDS]), abs=1e-6
    )


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
    assert Vectoriser.of([named(words) for words in WORDS]).repair([typed]) == (repaired,)


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
