"""Callback data fits into 64 bytes for everything we show, and nothing forged gets through."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.callbacks import ANYBODY, MOST_BYTES, Press, _mark, decode, encode
from bot.core.replies import Action, Verb
from tests.fake_assistant import PLATFORMS, TOPICS

LARGEST_USER = 2**52 - 1
"""Telegram promises that ids fit into 52 bits."""


def opened(data: str | None) -> Press | None:
    assert data is not None
    assert len(data.encode("utf-8")) <= MOST_BYTES
    return decode(data, TOPICS, PLATFORMS)


def test_every_topic_with_every_pair_of_platforms_survives_the_way_through_a_button() -> None:
    for topic, pair in itertools.product(TOPICS, itertools.permutations(PLATFORMS, 2)):
        press = Press(Action(Verb.COMPARE, topic, pair), "ar", LARGEST_USER)
        assert opened(encode(press)) == press


def test_six_platforms_fit_as_marks() -> None:
    longest = tuple(sorted(PLATFORMS, key=len)[-6:])
    press = Press(Action(Verb.COMPARE, "effective_rate", longest), "en", 7_000_000_000)
    data = encode(press)
    assert opened(data) == press


def test_marks_of_all_ids_differ() -> None:
    marks = [_mark(name) for name in (*TOPICS, *PLATFORMS)]
    names = {*TOPICS, *PLATFORMS}
    assert len(set(marks)) == len(names)


@pytest.mark.parametrize("verb", list(Verb))
def test_every_verb_survives(verb: Verb) -> None:
    press = Press(Action(verb, "pay", ("outlier",), "hi"), "en", 7)
    assert opened(encode(press)) == press


def test_a_value_may_contain_the_separator_and_any_script() -> None:
    press = Press(Action(Verb.CALC, value="15.50 usd 20 घंटे"), "hi", 7)
    assert opened(encode(press)) == press


def test_no_value_and_an_empty_value_are_told_apart() -> None:
    for value in (None, ""):
        press = Press(Action(Verb.CALC, value=value), "en", ANYBODY)
        assert opened(encode(press)) == press


def test_a_value_that_is_too_long_gives_no_button_instead_of_a_refused_message() -> None:
    assert encode(Press(Action(Verb.CALC, value="4" * 60), "en", 7)) is None


@pytest.mark.parametrize(
    "data",
    [
        "",
        "1a.en.7.pay.outlier",  # a field is missing
        "2a.en.7.pay.outlier.",  # another version
        "1z.en.7.pay.outlier.",  # no such verb
        "1a.en.7.salary.outlier.",  # no such topic
        "1a.en.7.pay.uber.",  # no such platform
        "1a.en.7.pay.outlier,uber.",  # one of two
        "1a.en.7.pay.~0000.",  # a mark of nothing
        "1a.en..pay.outlier.",  # no asker
        "1a.en.-7.pay.outlier.",
        "1a.en.zzzzzzzzzzzzz.pay.outlier.",
        "1a.en.٣.pay.outlier.",
        "1a.en.7.pay.outlier." + "x" * 64,
        "pay:outlier",
        "\ud800.....",
    ],
)
def test_forged_or_stale_data_is_not_understood(data: str) -> None:
    assert decode(data, TOPICS, PLATFORMS) is None


@given(st.text(max_size=80))
def test_whatever_a_client_sends_decodes_to_none_or_to_known_ids(data: str) -> None:
    press = decode(data, TOPICS, PLATFORMS)
    if press is not None:
        assert press.action.topic in (None, *TOPICS)
        assert set(press.action.platforms) <= set(PLATFORMS)
