"""What is to be read again: past its topic's age, the oldest and most asked first."""

from dataclasses import replace
from datetime import date

import pytest

from bot.content.staleness import next_due, pages_due, searches_due
from bot.core.facts import PartialDate, SourceKind
from bot.core.knowledge import Knowledge
from tests.small_knowledge import small_knowledge

CHECKED = {
    "outlier-pay-law-expert": PartialDate(2026, 1, 1),
    "micro1-pay-one-expert": PartialDate(2026, 2, 1),
    "general-skills-english": PartialDate(2025, 1, 1),
}
"""The other facts were checked, and the gap looked into, in November 2026 (pay holds 180 days,
skills 365)."""
SOON = date(2026, 11, 22)


def aged() -> Knowledge:
    known = small_knowledge()
    facts = (replace(fact, checked=CHECKED.get(fact.id, fact.checked)) for fact in known.facts)
    return replace(known, facts=tuple(facts))


def test_pages_with_facts_past_their_age_are_listed_the_oldest_first() -> None:
    pages = pages_due(aged(), SOON, {})
    assert [(page.source.id, page.overdue, page.asked) for page in pages] == [
        ("paper", 325, 0),
        ("capital", 145, 0),
    ]
    assert [fact.id for fact in pages[0].facts] == [
        "general-skills-english",
        "micro1-pay-one-expert",
    ]


def test_what_is_asked_often_comes_before_what_is_older() -> None:
    pages = pages_due(aged(), SOON, {("pay", "outlier"): 2})
    assert [(page.source.id, page.asked) for page in pages] == [("capital", 2), ("paper", 0)]


@pytest.mark.parametrize("first", ["capital", "paper"])
def test_of_pages_as_urgent_as_each_other_the_first_hand_one_is_read_first(first: str) -> None:
    known = aged()
    facts = tuple(
        replace(
            fact,
            topic="pay",
            checked=PartialDate(2026, 1, 1),
            kind=SourceKind.PLATFORM if fact.source == first else SourceKind.WORKER,
        )
        for fact in known.facts
        if fact.source in ("capital", "paper")
    )
    assert pages_due(replace(known, facts=facts), SOON, {})[0].source.id == first


def test_a_fact_is_due_on_the_day_after_its_age_limit() -> None:
    knowledge = aged()
    limit = date(2026, 6, 30)  # 180 days from January 1st
    assert [page.source.id for page in pages_due(knowledge, limit, {})] == ["paper"]
    assert "capital" in [page.source.id for page in pages_due(knowledge, date(2026, 7, 1), {})]


def test_gaps_are_looked_into_again_too() -> None:
    assert searches_due(aged(), SOON, {}) == ()
    (search,) = searches_due(aged(), date(2027, 6, 1), {("payout", "mindrift"): 3})
    assert (search.gap.platform, search.gap.topic) == ("mindrift", "payout")
    assert (search.overdue, search.asked) == (3, 3)


def test_the_next_day_on_which_something_falls_due_is_told() -> None:
    assert next_due(small_knowledge(), SOON) == date(2027, 5, 30)
    assert next_due(replace(small_knowledge(), facts=(), gaps=()), SOON) is None
    (first, *_) = pages_due(small_knowledge(), date(2027, 5, 30), {})
    assert first.overdue == 1
