"""Phrases of the calculator are looked for only where a piece of them stands."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calculator.folding import folded
from bot.core.calculator.phrases import PHRASES, joined

_LOOKING_AROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")


@settings(max_examples=250)
@given(st.data(), st.sampled_from(PHRASES))
def test_all_that_a_phrase_matches_has_one_of_its_pieces(
    data: st.DataObject, phrase: tuple[str, str, str]
) -> None:
    pieces, pattern, _ = phrase
    said = data.draw(st.from_regex(_LOOKING_AROUND.sub("", pattern), fullmatch=True))

    assert any(piece in said for piece in pieces.split()), said


def test_phrases_stand_as_one_word_in_any_language() -> None:
    assert joined(folded("What if it's 5 out of every 10 hours, not paid?")).split() == [
        *("5", "among", "10", "hours,", "notpaid", "?")
    ]
    assert joined(folded("फुल टाइम, 10 में से 2 घंटे")).split() == [
        *("fulltime", ",", "10", "among", "2", "घंटे")
    ]
    assert joined(folded("دوام كامل وساعتين غير مدفوعة")).split() == [
        *("fulltime", "وساعتين", "notpaid")
    ]
