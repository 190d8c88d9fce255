"""The SQLite file: opening it safely, its schema, and transactions."""

import contextlib
import fcntl
import logging
import os
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.core.ports import StorageError

SCHEMA_VERSION = 5

BUSY_SECONDS = 15.0
"""How long a write waits for another program that holds the file, such as a backup.

A backup of a file of this size takes well under a second; 15 s leaves room for a slow disk and
still ends before the supervisor's watchdog would.
"""

SCHEMA = """
CREATE TABLE inbox (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id INTEGER NOT NULL UNIQUE,
    chat_id INTEGER,
    person INTEGER,
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'done', 'quarantined')),
    tries INTEGER NOT NULL DEFAULT 0,
    seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX inbox_open ON inbox (chat_id, row) WHERE state IN ('waiting', 'sending');
CREATE INDEX inbox_seen ON inbox (seen_at);
CREATE TABLE poll (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    next_offset INTEGER NOT NULL,
    moved_at INTEGER NOT NULL
) STRICT;
CREATE TABLE quarantine (
    update_id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL
) STRICT;
CREATE TABLE language (owner TEXT PRIMARY KEY, code TEXT NOT NULL) STRICT;
CREATE TABLE overhearing (chat TEXT PRIMARY KEY) STRICT;
CREATE TABLE form (
    place TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    code TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;
CREATE TABLE remembered (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE feedback (
    day TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    topic TEXT NOT NULL,
    platforms TEXT NOT NULL,
    facts TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (day, verdict, reason, topic, platforms, facts)
) STRICT;
CREATE TABLE questions (
    day TEXT PRIMARY KEY,
    asked INTEGER NOT NULL,
    answered INTEGER NOT NULL
) STRICT;
CREATE TABLE subjects (
    day TEXT NOT NULL,
    topic TEXT NOT NULL,
    platform TEXT NOT NULL,
    asked INTEGER NOT NULL,
    PRIMARY KEY (day, topic, platform)
) STRICT;
CREATE TABLE unanswered (
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    person TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX unanswered_asked ON unanswered (asked_at);
"""

UPGRADES = {
    1: "CREATE TABLE overhearing (chat TEXT PRIMARY KEY) STRICT;",
    2: """
ALTER TABLE feedback RENAME TO old_feedback;
CREATE TABLE feedback (
    day TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    topic TEXT NOT NULL,
    platforms TEXT NOT NULL,
    facts TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (day, verdict, reason, topic, platforms, facts)
) STRICT;
INSERT INTO feedback SELECT day, verdict, '', topic, platforms, '', times FROM old_feedback;
DROP TABLE old_feedback;
CREATE TABLE questions (
    day TEXT PRIMARY KEY,
    asked INTEGER NOT NULL,
    answered INTEGER NOT NULL
) STRICT;
""",
    3: "CREATE TABLE form (place TEXT PRIMARY KEY, person TEXT NOT NULL, code TEXT NOT NULL,"
    " asked_at INTEGER NOT NULL) STRICT;",
    4: """
CREATE TABLE subjects (
    day TEXT NOT NULL,
    topic TEXT NOT NULL,
    platform TEXT NOT NULL,
    asked INTEGER NOT NULL,
    PRIMARY KEY (day, topic, platform)
) STRICT;
""",
}
"""What brings a file of an older schema one version on."""

_log = logging.getLogger(__name__)

Value = str | int | None


class InUseError(Exception):
    """Another running bot holds this database."""


class Database:
    """One connection, used by one thread. Every write is its own short transaction."""

    def __init__(self, path: Path, *, beside: bool = False) -> None:
        """Open or create `path`. A damaged file is moved aside and a fresh one made.

        `beside` opens it beside a running bot, to look at it. Raises InUseError when another bot
        runs on it, StorageError when it cannot be opened or a newer version of the bot made it.
        """
        self.path = path
        self._forgotten: set[int] = set()
        self._lock: int | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = None if beside else _lock(path)
            self._connection = _open_or_replace(path, replace=not beside)
        except (OSError, sqlite3.Error) as error:
            self._unlock()
            raise StorageError(f"{path}: cannot be opened ({error})") from error
        except StorageError:
            self._unlock()
            raise

    def close(self) -> None:
        """Close the file and let other processes have it."""
        self._connection.close()
        self._unlock()

    @contextlib.contextmanager
    def writing(self, *, synced: bool = True) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, rolled back on an exception.

        One that is not `synced` survives the death of the process, but a power cut may undo it:
        it does not wait for the disk. IMMEDIATE, because a transaction that turns from reading to
        writing fails at once when somebody else wrote meanwhile, whatever the busy timeout.
        Raises StorageError.
        """
        try:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if synced else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            yield self._connection
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StorageError(f"{self.path.name}: {error}") from error
        finally:
            if self._connection.in_transaction:  # a full disk has already rolled back by itself
                self._connection.execute("ROLLBACK")

    def read(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        """The rows of a query. Raises StorageError."""
        try:
            return self._connection.execute(statement, tuple(values)).fetchall()
        except sqlite3.Error as error:
            raise StorageError(f"{self.path.name}: {error}") from error

    def scrub(self) -> None:
        """Write deleted rows over in the file and empty the write-ahead log."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise StorageError(f"{self.path.name}: {error}") from error

    def scrub_when_answered(self, person: int) -> None:
        """Scrub once no update of a person is open, that which asks to be forgotten included."""
        self._forgotten.add(person)

    def finished_update(self) -> None:
        """Called by the inbox when an update is finished."""
        if self._forgotten:
            self._forgotten = {person for person in self._forgotten if self._is_open(person)}
            self.scrub()

    def _is_open(self, person: int) -> bool:
        statement = "SELECT 1 FROM inbox WHERE person = ? AND state IN ('waiting', 'sending')"
        return bool(self.read(f"{statement} LIMIT 1", (person,)))

    def _unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def seconds(moment: datetime) -> int:
    """A moment as whole seconds since 1970, the form in which times are stored."""
    return int(moment.timestamp())


def moment(stored: int) -> datetime:
    """The moment of stored seconds, in UTC."""
    return datetime.fromtimestamp(stored, UTC)


def _lock(path: Path) -> int:
    handle = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise InUseError(f"{path} is in use by another running bot; stop that one first") from None
    return handle


def _open_or_replace(path: Path, *, replace: bool) -> sqlite3.Connection:
    try:
        return _open(path)
    except sqlite3.OperationalError:
        raise  # locked, or the disk refuses: the file itself may be sound
    except sqlite3.DatabaseError:
        if not replace:
            raise
    _move_aside(path)
    return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "secure_delete = ON",
            "foreign_keys = ON",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        _check(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError("damaged")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == SCHEMA_VERSION:
        return
    if version > SCHEMA_VERSION:
        raise StorageError(
            f"{path}: made by a newer version of the bot (schema {version}, this one knows "
            f"{SCHEMA_VERSION}); run that version, or move the file away"
        )
    steps = (
        "".join(UPGRADES[step] for step in range(version, SCHEMA_VERSION)) if version else SCHEMA
    )
    connection.executescript(
        f"BEGIN IMMEDIATE;{steps}PRAGMA user_version = {SCHEMA_VERSION};COMMIT;"
    )


def _move_aside(path: Path) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        leftover = path.with_name(path.name + suffix)
        if leftover.exists():
            leftover.rename(aside.with_name(aside.name + suffix))
    _log.error("the database was damaged; it is now %s and a fresh one is used", aside.name)
