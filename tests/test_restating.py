"""Sums written back as a short text, and carried by links: what is read of it is the same sum."""

from dataclasses import replace

import pytest

from bot.core.calculator import Calculation, read
from bot.core.calculator.restating import as_text
from bot.core.deep_links import of_sum, sum_in
from tests.test_calculation_requests import KNOWLEDGE, MESSAGES, REQUESTS

TEXTS = [line.split("|")[0].strip() for line in (REQUESTS + MESSAGES).splitlines()]


def test_nearly_every_sum_has_a_text_and_it_reads_back_as_the_same() -> None:
    found = [read(text, KNOWLEDGE) for text in TEXTS]
    sums = [one for one in found if isinstance(one, Calculation) and not one.parts]
    texts = [(one, as_text(one.inputs, KNOWLEDGE)) for one in sums]
    told = [(one, text) for one, text in texts if text is not None]
    assert len(told) >= 0.9 * len(sums)
    for one, text in told:
        assert read(text, KNOWLEDGE).inputs == replace(one.inputs, shared=())


@pytest.mark.parametrize("text", ["45 usd/h,20h/week,fee 5%,in inr", "रोज़ 4 घंटे", "x"])
def test_text_travels_in_a_link_and_back(text: str) -> None:
    payload = of_sum(text)
    assert payload is not None
    assert len(payload) <= 64
    assert sum_in(payload) == text


@pytest.mark.parametrize("payload", ["pay-outlier", "sum-", "sum-_", "sum-/w==", "calc"])
def test_made_up_link_carries_no_sum(payload: str) -> None:
    assert sum_in(payload) is None


def test_text_that_is_too_long_for_a_link_makes_none() -> None:
    assert of_sum("9" * 50) is None
