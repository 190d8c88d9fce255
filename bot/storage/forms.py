"""The guided forms that wait for a typed answer: they outlive a restart, and are kept shortly."""

from datetime import datetime, timedelta

from bot.core.ports import Place
from bot.storage.database import Database, seconds
from bot.storage.privacy import pseudonym

KEPT = timedelta(minutes=15)
"""How long a typed number still is an answer: somebody who looks up a figure meanwhile is back by
then, and later "25" more likely means something else. The form's buttons work for ever."""


class SqliteForms:
    """`bot.core.ports.Forms` in SQLite. Chats and people are stored under pseudonyms."""

    def __init__(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key

    def form(self, place: Place, now: datetime) -> str | None:
        """See `Forms.form`."""
        rows = self._database.read(
            "SELECT code FROM form WHERE place = ? AND asked_at > ?",
            (self._name(place), seconds(now - KEPT)),
        )
        return str(rows[0][0]) if rows else None

    def wait(self, place: Place, code: str, now: datetime) -> None:
        """See `Forms.wait`."""
        person = pseudonym(self._key, place[2])
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO form (place, person, code, asked_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (place) DO UPDATE"
                " SET code = excluded.code, asked_at = excluded.asked_at",
                (self._name(place), person, code, seconds(now)),
            )

    def leave(self, place: Place) -> None:
        """See `Forms.leave`. Looks first: most chats have no form, and a write costs a sync."""
        name = self._name(place)
        if not self._database.read("SELECT 1 FROM form WHERE place = ?", (name,)):
            return
        with self._database.writing() as connection:
            connection.execute("DELETE FROM form WHERE place = ?", (name,))

    def prune(self, now: datetime) -> None:
        """See `Forms.prune`."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM form WHERE asked_at <= ?", (seconds(now - KEPT),))

    def _name(self, place: Place) -> str:
        chat, thread, person = place
        return pseudonym(self._key, chat, thread or 0, person)
