"""Facts as lines: every sentence of the real knowledge, in every form in which it is told."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.core.brief import short_line
from bot.core.facts import Figure, Unit
from bot.core.knowledge import Knowledge, Sentence
from bot.core.messages import Voice
from bot.core.questions import Choice
from bot.core.replies import Line
from bot.core.statements import Teller
from tests.small_knowledge import small_knowledge

TODAY = date(2026, 11, 22)
CODES = ("en", "hi", "ar")


def plain(line: Line) -> str:
    return "".join(span.text for span in line)


@pytest.mark.parametrize("code", CODES)
def test_no_fact_shows_a_placeholder_unfilled_in_any_form(knowledge: Knowledge, code: str) -> None:
    teller = Teller(knowledge, Voice(knowledge.languages[code]), TODAY)

    told = [
        form
        for fact in knowledge.facts
        for form in (
            *map(plain, teller.lines([fact])),
            plain(teller.short(fact)),
            plain(teller.short(fact, with_kind=True)),
        )
    ]

    assert [form for form in told if "{" in form or "}" in form] == []


@pytest.mark.parametrize("code", CODES)
def test_no_answer_in_a_group_breaks_off_within_a_sentence(knowledge: Knowledge, code: str) -> None:
    teller = Teller(knowledge, Voice(knowledge.languages[code]), TODAY)
    asked = {
        (fact.platform, fact.topic, country)
        for fact in knowledge.facts
        for country in (None, *fact.countries)
    }

    told = [
        plain(short_line(platform, topic, teller, Choice(topic, country=at)))
        for platform, topic, at in asked
    ]

    assert [line for line in told if "…" in line] == []


def test_short_text_shows_its_figures_too() -> None:
    small = small_knowledge()
    english = small.languages["en"]
    sentences = {
        **english.sentences,
        "outlier-pay-some-workers": Sentence("some workers, {cap}", "some workers, {cap} (2025)"),
    }
    told = replace(small, languages={"en": replace(english, sentences=sentences)})
    fact = next(f for f in told.facts if f.id == "outlier-pay-some-workers")

    line = Teller(told, Voice(told.languages["en"]), TODAY).short(fact)

    assert plain(line) == "$25–30/h some workers, up to 20 hours a week (2025)"


def test_pay_of_half_a_cent_is_not_rounded_away() -> None:
    small = small_knowledge()
    fact = replace(
        small.facts[0],
        figures={"rate": Figure(Decimal("0.005"), Decimal("0.005"), Unit.MONEY, "USD", "task")},
    )

    line = Teller(small, Voice(small.languages["en"]), TODAY).short(fact)

    assert plain(line) == "$0.005 a task one law expert (undated)"


def test_short_line_marks_a_side_and_tells_a_year_once() -> None:
    small = small_knowledge()
    english = small.languages["en"]
    noted = {"outlier-pay-some-workers": Sentence("some workers, {cap}", "some (blog, 2025)")}
    told = replace(small, languages={"en": replace(english, sentences=noted)})
    fact = next(f for f in told.facts if f.id == "outlier-pay-some-workers")

    line = Teller(told, Voice(told.languages["en"]), TODAY).short(replace(fact, pole="bad"))

    assert plain(line) == "👎 $25–30/h some (blog, 2025)"
