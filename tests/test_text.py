"""Normalising: what people type, made comparable without tearing any script apart."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.text import (
    AT_ONCE,
    TEXT_LIMIT,
    clauses,
    normalise,
    script,
    sentences,
    words,
    words_counted,
)


def split(text: str) -> list[str]:
    return [word.text for word in words(normalise(text))]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("हिन्दी में पैसा कितना", ["हिन्दी", "में", "पैसा", "कितना"]),
        ("كَمْ الرَّاتِب؟", ["كم", "الراتب"]),
        ("What's micro1's rate?", ["what", "micro1", "rate"]),
        ("don’t", ["dont"]),
        ("3ayez a3raf", ["3ayez", "a3raf"]),
        ("१५ घंटे / ١٥ ساعة / １５ hours", ["15", "घंटे", "15", "ساعه", "15", "hours"]),
        ("أجور إيه آخر", ["اجور", "ايه", "اخر"]),
        ("फ़ीस फीस", ["फीस", "फीस"]),
        ("पैसा।कब", ["पैसा", "कब"]),
        ("", []),
        ("🎉🎉 …!?", []),
    ],
)
def test_words_are_whole_in_every_script(typed: str, expected: list[str]) -> None:
    assert split(typed) == expected


@pytest.mark.parametrize(
    "disguise",
    [
        "ｏｕｔｌｉｅｒ ｐａｙ",
        "out\u200blier p\u200day",
        "\u202eoutlier\u202c pay",
        "o\u0336\u0335u\u0334t\u0336l\u0337i\u0336e\u0335r\u0334 p\u0337a\u0336y\u0335",
        "оutlіer рay",
        "outlierrrrr paaaay",
    ],
    ids=["full width", "zero width", "bidi", "zalgo", "homoglyphs", "stretched"],
)
def test_disguises_fall_off(disguise: str) -> None:
    assert split(disguise) == ["outlier", "pay"]


def test_clauses_end_at_commas_but_numbers_hold_together() -> None:
    assert clauses("is it legit, and the pay? 1,500 a week") == (
        "is it legit",
        "and the pay",
        "1,500 a week",
    )
    assert sentences("1) legit 2) pay") == ("legit", "pay")


def test_sentences_end_where_people_end_them() -> None:
    assert sentences("hi. how much? कब मिलेगा। وين؟ 1.5 k") == (
        "hi",
        "how much",
        "कब मिलेगा",
        "وين",
        "1.5 k",
    )


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        ("a", "Latin"),
        ("é", "Latin"),
        ("क", "Devanagari"),
        ("س", "Arabic"),
        ("ક", "Other"),
        ("5", None),
    ],
)
def test_script_of_a_letter(letter: str, name: str | None) -> None:
    assert script(letter) == name


@given(st.text(max_size=3000))
def test_any_text_is_normalised_short_and_stays_so(text: str) -> None:
    normal = normalise(text)

    assert len(normal) <= TEXT_LIMIT * 2
    assert all(
        normal[word.start : word.end].replace("'", "") == word.text for word in words(normal)
    )


@pytest.mark.parametrize(
    "text", ["\ufdfa" * 4096, "a\u0300\u0316" * 2000, "9" * 100_000, "\u202e" * 4096]
)
def test_hostile_texts_are_cut_before_they_cost_time(text: str) -> None:
    started = time.process_time()
    normalise(text)

    assert time.process_time() - started < 0.05


def test_marks_of_hindi_survive_decomposition() -> None:
    typed = unicodedata.normalize("NFD", "मर्कोर की फ़ीस")

    assert split(typed) == split("मर्कोर की फीस")


def test_a_word_all_of_look_alikes_is_read_as_latin_beside_one_that_mixes_scripts() -> None:
    assert split("hоw muсh dоеs оutliеr рау") == ["how", "much", "does", "outlier", "pay"]
    assert split("сколько платит outlier рау") == ["сколько", "платит", "outlier", "рау"]


def test_words_are_counted_in_all_slices() -> None:
    phrases = [("kitna", "pay")] * (2 * AT_ONCE + 1)
    assert words_counted(phrases) == {"kitna": 2 * AT_ONCE + 1, "pay": 2 * AT_ONCE + 1}
