"""A week in numbers for the admins: what was asked, what in vain, what was complained of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.content.staleness import pages_due, searches_due
from bot.core.digest import Digest, InVain, Reported
from bot.core.knowledge import Knowledge
from bot.storage.journal import Reaction, SqliteJournal, Unanswered
from bot.worklists import complaints, grouped, printable

MOST_GROUPED = 2_000
"""Different questions that are looked at, the most asked first: finding like ones takes a second
for 1,000 and 18 for 10,000, and the digest shows the most asked groups only."""


@dataclass(frozen=True, slots=True)
class Week:
    """What the journal holds of the days from `since` to the one before `until`."""

    since: date
    until: date
    asked: int
    answered: int
    questions: Sequence[Unanswered]
    reactions: Sequence[Reaction]


def week(journal: SqliteJournal, since: date, until: date) -> Week:
    """Read the journal. Raises StorageError."""
    counts = journal.counts(since, until)
    questions = journal.questions_between(since, until)
    return Week(since, until, *counts, questions, journal.reactions(since, until))


def digest(week: Week, knowledge: Knowledge) -> Digest:
    """What there is to say of a week. Takes seconds where thousands were asked in vain."""
    found = complaints(week.reactions)
    pages = pages_due(knowledge, week.until, {})  # counted only: their order is for `--stale`
    groups = grouped(week.questions[:MOST_GROUPED], knowledge.platforms)
    return Digest(
        since=week.since,
        until=week.until,
        asked=week.asked,
        answered=week.answered,
        in_vain=tuple(InVain(printable(g.questions[0].question), g.times) for g in groups),
        reported=tuple(Reported(c.topic, c.platforms, c.facts, c.outdated + c.bad) for c in found),
        pages=len(pages),
        facts=sum(len(page.facts) for page in pages),
        gaps=len(searches_due(knowledge, week.until, {})),
        old_rates=knowledge.rates.old(week.until) if knowledge.rates else (),
    )
