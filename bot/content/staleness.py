"""What editors should read again: pages whose facts, and gaps whose searches, are past their age.

A fact's age counts from `checked`, a gap's from `looked`, and its topic's `fresh_days` says when
it is due. One page may hold many facts, and is read once for all of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TypeAlias

from bot.core.facts import Fact, Gap, PartialDate, Source
from bot.core.knowledge import Knowledge

Asked: TypeAlias = "Mapping[tuple[str, str], int]"
"""How often people asked for a topic of a platform, in the last quarter."""


@dataclass(frozen=True, slots=True)
class PageDue:
    """A page to read again, with its facts that are due, the oldest first.

    `overdue` are days past the limit of the fact that is furthest past it.
    """

    source: Source
    facts: tuple[Fact, ...]
    overdue: int
    asked: int


@dataclass(frozen=True, slots=True)
class SearchDue:
    """A "not known" to look for again."""

    gap: Gap
    overdue: int
    asked: int


def pages_due(knowledge: Knowledge, today: date, asked: Asked) -> tuple[PageDue, ...]:
    """The pages to read again, the most urgent first."""
    due = [fact for fact in knowledge.facts if _overdue(knowledge, fact, today) > 0]
    due.sort(key=lambda fact: (fact.source, fact.checked.latest(), fact.id))
    pages = (
        _page(knowledge, source, tuple(facts), today, asked)
        for source, facts in groupby(due, key=lambda fact: fact.source)
    )
    return tuple(sorted(pages, key=lambda page: (-urgency(page), _rank(page), page.source.id)))


def _rank(page: PageDue) -> int:
    """Of pages as urgent as each other the first-hand one is read first: it may settle the rest."""
    return min(fact.kind.rank for fact in page.facts)


def searches_due(knowledge: Knowledge, today: date, asked: Asked) -> tuple[SearchDue, ...]:
    """The gaps to look into again, the most urgent first."""
    found = (
        SearchDue(gap, _overdue(knowledge, gap, today), asked.get((gap.topic, gap.platform), 0))
        for gap in knowledge.gaps
    )
    due = (search for search in found if search.overdue > 0)
    return tuple(sorted(due, key=lambda s: (-urgency(s), s.gap.platform, s.gap.topic)))


def next_due(knowledge: Knowledge, today: date) -> date | None:
    """The next day on which something falls due, None where nothing will."""
    things: list[Fact | Gap] = [*knowledge.facts, *knowledge.gaps]
    days = (_overdue(knowledge, thing, today) for thing in things)
    soonest = max((day for day in days if day <= 0), default=None)
    return None if soonest is None else today + timedelta(days=1 - soonest)


def urgency(due: PageDue | SearchDue) -> int:
    """Days overdue, times one more than how often it was asked: an old fact that nobody asks for
    waits behind a younger one that many do."""
    return due.overdue * (1 + due.asked)


def _page(
    knowledge: Knowledge, source: str, facts: tuple[Fact, ...], today: date, asked: Asked
) -> PageDue:
    subjects = {(fact.topic, fact.platform) for fact in facts}
    times = sum(asked.get(subject, 0) for subject in subjects)
    overdue = max(_overdue(knowledge, fact, today) for fact in facts)
    return PageDue(knowledge.sources[source], facts, overdue, times)


def _overdue(knowledge: Knowledge, thing: Fact | Gap, today: date) -> int:
    """Days past the limit of its topic, zero or less while it is fresh."""
    when: PartialDate = thing.checked if isinstance(thing, Fact) else thing.looked
    return (today - when.latest()).days - knowledge.topics[thing.topic].fresh_days
