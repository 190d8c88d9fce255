"""Everything that is stored, opened from one directory."""

from dataclasses import dataclass
from pathlib import Path

from bot.storage.database import Database
from bot.storage.forms import SqliteForms
from bot.storage.inbox import SqliteInbox
from bot.storage.journal import SqliteJournal
from bot.storage.preferences import SqlitePreferences
from bot.storage.privacy import read_or_make_key

DATABASE_NAME = "ujrat.sqlite3"
KEY_NAME = "person.key"


@dataclass(frozen=True, slots=True)
class Store:
    """The four doors of storage, on one database file."""

    database: Database
    inbox: SqliteInbox
    preferences: SqlitePreferences
    journal: SqliteJournal
    forms: SqliteForms

    def close(self) -> None:
        """Close the database file."""
        self.database.close()


def open_store(directory: Path, key_file: Path | None = None) -> Store:
    """Open or create the storage in `directory`.

    `key_file` holds the key of the pseudonyms; keep it on another volume than the data, or it
    protects little. Raises `bot.storage.database.InUseError` and `bot.core.ports.StorageError`.
    """
    key = read_or_make_key(key_file or directory / KEY_NAME)
    database = Database(directory / DATABASE_NAME)
    return Store(
        database,
        SqliteInbox(database),
        SqlitePreferences(database, key),
        SqliteJournal(database, key),
        SqliteForms(database, key),
    )


def open_journal(directory: Path, key_file: Path | None = None) -> SqliteJournal:
    """The editors' lists alone, also while the bot runs. Raises StorageError."""
    key = read_or_make_key(key_file or directory / KEY_NAME)
    return SqliteJournal(Database(directory / DATABASE_NAME, beside=True), key)
