"""The durable inbox: raw updates in SQLite, from before they are confirmed until answered."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.ports import Pending
from bot.storage.database import Database, seconds

DEDUPE_WINDOW = timedelta(hours=48)
"""Telegram sends an unconfirmed update again for 24 hours; twice that is kept to be safe."""

OFFSET_AGE = timedelta(days=6)
"""After a week without updates Telegram starts with a new, perhaps lower, update id, which a
stored offset would hide; a day less leaves room for clocks that differ."""

MOST_WAITING = 30
"""Updates of one person that may wait in one chat. One a second is answered, so nobody who reads
the answers gets near it; a script that sends a hundred a second would be answered for hours."""


_PUT = """
INSERT INTO inbox (update_id, chat_id, person, body, state, seen_at)
SELECT :update_id, :chat_id, :person, :body, 'waiting', :seen_at
WHERE :person IS NULL OR :most > (
    SELECT count(*) FROM inbox
    WHERE chat_id = :chat_id AND person = :person AND state IN ('waiting', 'sending')
)
ON CONFLICT (update_id) DO NOTHING
"""


class SqliteInbox:
    """`bot.core.ports.Inbox` in SQLite.

    A row is 'waiting', then 'sending' while it is being answered, then 'done': emptied of all
    but its id and time. Rows found 'sending' at the start were interrupted and wait again.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.writing() as connection:
            connection.execute("UPDATE inbox SET state = 'waiting' WHERE state = 'sending'")

    def put(self, updates: Sequence[Pending], now: datetime) -> int:
        """See `Inbox.put`."""
        if not updates:
            return 0
        with self._database.writing() as connection:
            connection.execute(*_expired(now))
            before = connection.total_changes
            connection.executemany(_PUT, [_row(update, now) for update in updates])
            new = connection.total_changes - before
            connection.execute(
                "INSERT INTO poll (one, next_offset, moved_at) VALUES (1, ?, ?) ON CONFLICT (one)"
                " DO UPDATE SET next_offset = excluded.next_offset, moved_at = excluded.moved_at",
                (updates[-1].update_id + 1, seconds(now)),
            )
        return new

    def offset(self, now: datetime) -> int | None:
        """See `Inbox.offset`."""
        rows = self._database.read(
            "SELECT next_offset FROM poll WHERE moved_at > ?", (seconds(now - OFFSET_AGE),)
        )
        return _number(rows[0][0]) if rows else None

    def open_chats(self) -> Sequence[int]:
        """See `Inbox.open_chats`."""
        rows = self._database.read(
            "SELECT chat_id FROM inbox WHERE state = 'waiting' GROUP BY chat_id ORDER BY min(row)"
        )
        return [_number(row[0]) for row in rows]

    def next(self, chat_id: int) -> Pending | None:
        """See `Inbox.next`. After a power cut it may be given out again, as if never begun."""
        with self._database.writing(synced=False) as connection:
            row = connection.execute(
                "UPDATE inbox SET state = 'sending', tries = tries + 1 WHERE row ="
                " (SELECT row FROM inbox WHERE chat_id = ? AND state = 'waiting'"
                " ORDER BY row LIMIT 1) RETURNING update_id, chat_id, body, tries, person",
                (chat_id,),
            ).fetchone()
        return Pending(*row) if row else None

    def following(self, chat_id: int, most: int) -> Sequence[Pending]:
        """See `Inbox.following`."""
        rows = self._database.read(
            "SELECT update_id, body, tries, person FROM inbox"
            " WHERE chat_id = ? AND state = 'waiting' ORDER BY row LIMIT ?",
            (chat_id, most),
        )
        return [
            Pending(
                _number(update_id),
                chat_id,
                str(body),
                _number(tries),
                None if person is None else _number(person),
            )
            for update_id, body, tries, person in rows
        ]

    def done(self, *update_ids: int) -> None:
        """See `Inbox.done`. After a power cut the last ones may be answered twice."""
        with self._database.writing(synced=False) as connection:
            connection.executemany(
                "UPDATE inbox SET state = 'done', body = '', chat_id = NULL, person = NULL"
                " WHERE update_id = ? AND state IN ('waiting', 'sending')",
                [(update_id,) for update_id in update_ids],
            )
        self._database.finished_update()

    def put_back(self, update_id: int) -> None:
        """See `Inbox.put_back`."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE inbox SET state = 'waiting', tries = tries - 1"
                " WHERE update_id = ? AND state = 'sending'",
                (update_id,),
            )

    def quarantine(self, update_id: int, reason: str) -> None:
        """See `Inbox.quarantine`. What was said is dropped; `reason` must not contain it."""
        with self._database.writing() as connection:
            row = connection.execute(
                "UPDATE inbox SET state = 'quarantined', body = '', chat_id = NULL, person = NULL"
                " WHERE update_id = ? AND state IN ('waiting', 'sending') RETURNING tries",
                (update_id,),
            ).fetchone()
            if row:
                connection.execute(
                    "INSERT INTO quarantine (update_id, reason, tries) VALUES (?, ?, ?)"
                    " ON CONFLICT (update_id) DO UPDATE SET reason = excluded.reason",
                    (update_id, reason, row[0]),
                )
        self._database.finished_update()

    def quarantined(self) -> Sequence[tuple[int, str]]:
        """The updates put aside, with the reasons."""
        rows = self._database.read("SELECT update_id, reason FROM quarantine ORDER BY update_id")
        return [(_number(update_id), str(reason)) for update_id, reason in rows]

    def waiting(self) -> int:
        """See `Inbox.waiting`."""
        rows = self._database.read(
            "SELECT count(*) FROM inbox WHERE state IN ('waiting', 'sending')"
        )
        return _number(rows[0][0])

    def prune(self, now: datetime) -> None:
        """See `Inbox.prune`."""
        with self._database.writing() as connection:
            connection.execute(*_expired(now))
            connection.execute(
                "DELETE FROM quarantine WHERE update_id NOT IN (SELECT update_id FROM inbox)"
            )
        self._database.scrub()


def _row(update: Pending, now: datetime) -> dict[str, int | str | None]:
    return {
        "update_id": update.update_id,
        "chat_id": update.chat_id,
        "person": update.person,
        "body": update.body,
        "seen_at": seconds(now),
        "most": MOST_WAITING,
    }


def _expired(now: datetime) -> tuple[str, tuple[int]]:
    return (
        "DELETE FROM inbox WHERE seen_at < ? AND state IN ('done', 'quarantined')",
        (seconds(now - DEDUPE_WINDOW),),
    )


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("the column holds integers")
    return value
