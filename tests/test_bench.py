"""The benchmark: it draws, spoils and scores as it says, and prints whole tables."""

import json
from pathlib import Path
from random import Random

import pytest

from tests.bench.drawing import Line, drawings, few_questions, few_shots, misspell
from tests.bench.figures import Guess, Times, auroc, calibration_error, quality
from tests.bench.growth import growth
from tests.bench.matchers import growth_table, main, quality_table
from tests.bench.peers import MATCHERS
from tests.bench.romanising import romanise

TAUGHT = {
    "pay": ["how much is the pay", "hourly rate", "कितना पैसा मिलता है", "كم الأجر بالساعة"],
    "payout": ["when is payday", "payout day", "पैसा कब आता है", "متى يصل المال"],
    "join": ["how to join", "sign up steps", "कैसे जुड़ना है", "كيف أنضم"],
}
ASKED = [
    ("what is the hourly pay", "en", "pay"),
    ("पैसा कब मिलता है", "hi", "payout"),
    ("كيف أنضم الآن", "ar", "join"),
    ("best pizza in town", "en", None),
]


def language(text: str) -> str:
    return "en" if text.isascii() else "hi" if "\u0900" <= text[0] <= "\u097f" else "ar"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one set."""
    rows: list[dict[str, str | None]] = [
        {"text": text, "lang": language(text), "intent": intent, "split": "train"}
        for intent, texts in TAUGHT.items()
        for text in texts
    ]
    rows += [{"text": t, "lang": code, "intent": i, "split": "test"} for t, code, i in ASKED]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    (tmp_path / "tiny.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def lines(count: int, intent: str, code: str = "en") -> list[Line]:
    return [Line(f"{intent} {number}", code, intent) for number in range(count)]


def test_as_many_phrases_are_drawn_of_each_intent_in_each_language() -> None:
    phrases = lines(5, "pay") + lines(5, "pay", "hi") + lines(2, "join")

    drawn = few_shots(phrases, 3)

    assert [(line.intent, line.language) for line in drawn] == (
        [("join", "en")] * 2 + [("pay", "en")] * 3 + [("pay", "hi")] * 3
    )
    assert drawn == few_shots(phrases, 3)
    assert len(set(drawn)) == len(drawn)


def test_no_more_questions_are_asked_than_allowed_and_each_language_has_its_share() -> None:
    questions = lines(30, "pay") + lines(30, "pay", "hi")

    asked = few_questions(questions, at_most=10)

    assert [line.language for line in asked] == ["en"] * 5 + ["hi"] * 5
    assert few_questions(questions, at_most=60) == tuple(questions)


def test_a_set_is_tried_with_few_phrases_and_more_misspelt_and_in_latin_letters(
    folder: Path,
) -> None:
    tried = {drawing.name: drawing for drawing in drawings(folder / "tiny.jsonl")}

    assert list(tried) == [
        "tiny, 10",
        "tiny, 10, misspelt",
        "tiny, 10, hi alone",
        "tiny, 10, hi in Latin letters",
        "tiny, 10, ar alone",
        "tiny, 10, ar in Latin letters",
        "tiny, 20",
    ]
    assert [line.text for line in tried["tiny, 10, hi in Latin letters"].questions] == [
        "paisa kab milata hai"
    ]
    assert {len(drawing.phrases) for drawing in tried.values()} == {12}


def test_a_set_that_is_small_as_it_is_is_taught_whole(folder: Path) -> None:
    path = (folder / "tiny.jsonl").rename(folder / "hint3_tiny.jsonl")

    assert [one.name for one in drawings(path)][:2] == [
        "hint3_tiny, all",
        "hint3_tiny, all, misspelt",
    ]


def test_slips_leave_the_first_letters_of_words_and_digits_alone() -> None:
    spoilt = [misspell("payout in 10 days", Random(seed)) for seed in range(200)]

    assert {"".join(word[0] for word in text.split()) for text in spoilt} == {"pi1d"}
    assert all(" 10 " in text for text in spoilt)
    assert all(abs(len(text) - len("payout in 10 days")) <= 2 for text in spoilt)
    assert sum(text != "payout in 10 days" for text in spoilt) > 150


@pytest.mark.parametrize(
    ("typed", "in_latin_letters"),
    [
        ("कितना पैसा मिलेगा?", "kitana paisa milega?"),
        ("इंटरव्यू", "intaravyu"),
        ("متى يصل المال", "mta ysl almal"),
        ("حساب outlier", "7sab outlier"),
    ],
)
def test_hindi_and_arabic_are_typed_by_simple_rules(typed: str, in_latin_letters: str) -> None:
    assert romanise(typed) == in_latin_letters


def test_accuracy_counts_what_was_taught_and_auroc_tells_it_from_the_rest() -> None:
    wanted = ["pay", "pay", "join", None]
    guesses = [Guess("pay", 0.9), Guess("join", 0.4), Guess("join", 0.6), Guess("pay", 0.5)]

    found = quality(wanted, guesses)

    assert found.accuracy == pytest.approx(2 / 3)
    assert found.auroc == pytest.approx(2 / 3)
    # Bins: .9 right, .4 wrong, .6 right, .5 wrong.
    assert found.calibration_error == pytest.approx((0.1 + 0.4 + 0.4 + 0.5) / 4)


def test_without_strange_questions_there_is_no_auroc() -> None:
    assert quality(["pay"], [Guess("pay", 1.0)]).auroc is None


@pytest.mark.parametrize(
    ("higher", "lower", "chance"),
    [([3, 4], [1, 2], 1.0), ([1, 2], [3, 4], 0.0), ([5, 5], [5], 0.5), ([1, 3], [2, 3], 0.375)],
)
def test_auroc_is_the_chance_to_be_higher_ties_counting_half(
    higher: list[float], lower: list[float], chance: float
) -> None:
    assert auroc(higher, lower) == pytest.approx(chance)


def test_confidence_that_is_right_on_average_has_no_calibration_error() -> None:
    assert calibration_error([0.75] * 4, [True, True, True, False]) == pytest.approx(0)


def test_times_are_told_in_milliseconds() -> None:
    assert Times.of([0.001] * 98 + [0.002, 0.003]) == Times(1.0, 3.0)


def test_phrases_grow_by_slight_variations_when_the_real_ones_are_used_up(folder: Path) -> None:
    small, large = growth([folder / "tiny.jsonl"], (10, 40))

    assert [small.name, large.name] == ["10 phrases", "40 phrases"]
    assert large.phrases[:10] == small.phrases
    assert len({line.text for line in large.phrases}) > 30
    assert {line.intent for line in large.phrases} == {"tiny/pay", "tiny/payout", "tiny/join"}
    assert small.questions == large.questions
    assert all(line.intent for line in small.questions)


def test_tables_have_a_cell_for_each_matcher(folder: Path) -> None:
    (drawing, *_) = drawings(folder / "tiny.jsonl")
    tables = [
        list(quality_table([drawing], MATCHERS)),
        list(growth_table(growth([folder / "tiny.jsonl"], (12,)), MATCHERS)),
    ]

    for head, rule, row in tables:
        assert head.count("|") == rule.count("|") == row.count("|")
        assert [name for name in MATCHERS if name not in head] == []
    assert tables[0][2].startswith("| tiny, 10 | ")


def test_every_matcher_finds_a_phrase_that_it_was_taught() -> None:
    phrases = [text for texts in TAUGHT.values() for text in texts]
    intents = [intent for intent, texts in TAUGHT.items() for _ in texts]

    for name, teach in MATCHERS.items():
        ask = teach(phrases, intents)
        assert [ask(phrase).intent for phrase in phrases] == intents, name


def test_a_folder_without_sets_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert "no sets" in capsys.readouterr().err


def test_the_tables_of_the_readme_are_those_that_are_printed() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")

    for table in (quality_table([], MATCHERS), growth_table([], MATCHERS)):
        assert "\n".join(table) in readme
