"""What people and groups have chosen, and small values that the bot keeps for itself."""

from bot.storage.database import Database
from bot.storage.privacy import pseudonym


class SqlitePreferences:
    """`bot.core.ports.Preferences` in SQLite. People and chats are stored under pseudonyms."""

    def __init__(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key

    def language(self, owner: int) -> str | None:
        """See `Preferences.language`."""
        rows = self._database.read(
            "SELECT code FROM language WHERE owner = ?", (pseudonym(self._key, owner),)
        )
        return str(rows[0][0]) if rows else None

    def choose_language(self, owner: int, code: str) -> None:
        """See `Preferences.choose_language`."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO language (owner, code) VALUES (?, ?)"
                " ON CONFLICT (owner) DO UPDATE SET code = excluded.code",
                (pseudonym(self._key, owner), code),
            )

    def overhears(self, chat_id: int) -> bool:
        """See `Preferences.overhears`."""
        name = pseudonym(self._key, chat_id)
        return bool(self._database.read("SELECT 1 FROM overhearing WHERE chat = ?", (name,)))

    def let_overhear(self, chat_id: int, on: bool) -> None:
        """See `Preferences.let_overhear`."""
        statement = "DELETE FROM overhearing WHERE chat = ?"
        if on:
            statement = "INSERT INTO overhearing (chat) VALUES (?) ON CONFLICT DO NOTHING"
        with self._database.writing() as connection:
            connection.execute(statement, (pseudonym(self._key, chat_id),))

    def remembered(self, key: str) -> str | None:
        """See `Preferences.remembered`."""
        rows = self._database.read("SELECT value FROM remembered WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else None

    def remember(self, key: str, value: str) -> None:
        """See `Preferences.remember`."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO remembered (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def move_chat(self, old: int, new: int) -> None:
        """See `Preferences.move_chat`."""
        names = (pseudonym(self._key, new), pseudonym(self._key, old))
        with self._database.writing() as connection:
            connection.execute("UPDATE OR REPLACE language SET owner = ? WHERE owner = ?", names)
            connection.execute("UPDATE OR REPLACE overhearing SET chat = ? WHERE chat = ?", names)
