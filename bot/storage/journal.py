"""The editors' work lists: feedback as counts, unanswered questions redacted and short-lived."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.core.ports import Subject
from bot.storage.database import Database, moment, seconds
from bot.storage.privacy import pseudonym, redact

KEPT = timedelta(days=90)
"""How long an unanswered question is kept, and counts of what was asked for: a quarter, in which
editors surely read it once."""

MOST_QUESTIONS = 10_000
"""More than editors can read; the oldest make room, so that nobody can fill the disk."""

LONGEST_QUESTION = 500
"""Characters kept of one question; what is asked stands well within."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that got no answer, redacted, with how often it was asked."""

    question: str
    language: str
    times: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Reaction:
    """How often answers on a subject got one kind of feedback, with its first and last day.

    With a `reason` it tells why an answer was disliked, which was counted already without one.
    """

    verdict: str
    topic: str
    platforms: tuple[str, ...]
    times: int
    first: date
    last: date
    reason: str = ""
    facts: tuple[str, ...] = ()


class SqliteJournal:
    """`bot.core.ports.Journal` in SQLite, with the lists that the editors' commands show."""

    def __init__(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key

    def feedback(
        self,
        verdict: str,
        topic: str,
        platforms: Sequence[str],
        now: datetime,
        *,
        reason: str = "",
        facts: Sequence[str] = (),
    ) -> None:
        """See `Journal.feedback`. Only counts are kept, nothing of who pressed."""
        day, about = now.date().isoformat(), (topic, ",".join(platforms), ",".join(facts))
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO feedback (day, verdict, reason, topic, platforms, facts, times)"
                " VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1",
                (day, verdict, reason, *about),
            )

    def asked(self, asked: int, answered: int, day: date) -> None:
        """See `Journal.asked`. All that is kept of a day's questions are numbers."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO questions (day, asked, answered) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET asked = asked + excluded.asked,"
                " answered = answered + excluded.answered",
                (day.isoformat(), asked, answered),
            )

    def asked_for(self, subjects: Mapping[Subject, int], day: date) -> None:
        """See `Journal.asked_for`."""
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT INTO subjects (day, topic, platform, asked) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET asked = asked + excluded.asked",
                [(day.isoformat(), *subject, times) for subject, times in subjects.items()],
            )

    def counts(self, since: date, until: date) -> tuple[int, int]:
        """How many questions were asked, and answered, from one day to that before another."""
        rows = self._database.read(
            "SELECT total(asked), total(answered) FROM questions WHERE day >= ? AND day < ?",
            (since.isoformat(), until.isoformat()),
        )
        asked, answered = rows[0]
        return int(asked or 0), int(answered or 0)

    def subjects(self, now: datetime) -> Mapping[Subject, int]:
        """How often each topic of each platform was asked for while questions are kept."""
        rows = self._database.read(
            "SELECT topic, platform, sum(asked) FROM subjects WHERE day >= ? GROUP BY 1, 2",
            ((now - KEPT).date().isoformat(),),
        )
        return {(str(topic), str(platform)): int(asked or 0) for topic, platform, asked in rows}

    def unanswered(self, text: str, language: str, person: int, now: datetime) -> None:
        """See `Journal.unanswered`."""
        question = redact(text)[:LONGEST_QUESTION].strip()
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO unanswered (question, language, person, asked_at) VALUES (?, ?, ?, ?)",
                (_storable(question), language, pseudonym(self._key, person), seconds(now)),
            )
            connection.execute(
                "DELETE FROM unanswered WHERE id <= (SELECT max(id) FROM unanswered) - ?",
                (MOST_QUESTIONS,),
            )

    def forget(self, person: int) -> None:
        """See `Journal.forget`. The update that asks for it stays until it is answered."""
        owner = pseudonym(self._key, person)
        with self._database.writing() as connection:
            connection.execute("DELETE FROM unanswered WHERE person = ?", (owner,))
            connection.execute("DELETE FROM language WHERE owner = ?", (owner,))
            connection.execute("DELETE FROM form WHERE person = ?", (owner,))
            connection.execute(
                "UPDATE inbox SET state = 'done', body = '', chat_id = NULL, person = NULL"
                " WHERE person = ? AND state = 'waiting'",
                (person,),
            )
        self._database.scrub_when_answered(person)

    def prune(self, now: datetime) -> None:
        """See `Journal.prune`."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM unanswered WHERE asked_at < ?", (seconds(now - KEPT),))
            oldest = (now - KEPT).date().isoformat()
            connection.execute("DELETE FROM subjects WHERE day < ?", (oldest,))

    def questions(self, now: datetime) -> Sequence[Unanswered]:
        """The unanswered questions that have not expired, the most asked first."""
        return self._unanswered(now - KEPT, now + timedelta(days=1))

    def questions_between(self, since: date, until: date) -> Sequence[Unanswered]:
        """The unanswered questions from one day to that before another (UTC)."""
        return self._unanswered(*(datetime.combine(day, time(), UTC) for day in (since, until)))

    def _unanswered(self, since: datetime, until: datetime) -> Sequence[Unanswered]:
        rows = self._database.read(
            "SELECT question, language, count(*), max(asked_at) FROM unanswered"
            " WHERE asked_at >= ? AND asked_at < ?"
            " GROUP BY question, language ORDER BY 3 DESC, 4 DESC",
            (seconds(since), seconds(until)),
        )
        return [
            Unanswered(str(question), str(language), int(times or 0), moment(int(last or 0)))
            for question, language, times, last in rows
        ]

    def reactions(self, since: date = date.min, until: date = date.max) -> Sequence[Reaction]:
        """The feedback from one day to that before another, the most frequent first."""
        rows = self._database.read(
            "SELECT verdict, topic, platforms, sum(times), min(day), max(day), reason, facts"
            " FROM feedback WHERE day >= ? AND day < ?"
            " GROUP BY verdict, reason, topic, platforms, facts"
            " ORDER BY 4 DESC, 1, 7, 2, 3, 8",
            (since.isoformat(), until.isoformat()),
        )
        return [
            Reaction(
                str(verdict),
                str(topic),
                _names(names),
                int(n or 0),
                date.fromisoformat(str(first)),
                date.fromisoformat(str(last)),
                str(reason),
                _names(facts),
            )
            for verdict, topic, names, n, first, last, reason, facts in rows
        ]


def _names(stored: object) -> tuple[str, ...]:
    return tuple(filter(None, str(stored).split(",")))


def _storable(text: str) -> str:
    """`text` without lone surrogates, which SQLite cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
