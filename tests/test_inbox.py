"""The inbox keeps what it took, gives it out in order, and forgets what it need not know."""

import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.ports import Pending, StorageError
from bot.storage.database import SCHEMA, SCHEMA_VERSION, Database, InUseError
from bot.storage.inbox import MOST_WAITING, SqliteInbox
from bot.storage.journal import SqliteJournal

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ALICE, BOB = 1001, 1002


def update(number: int, chat: int = ALICE, body: str = '{"text": "how much?"}') -> Pending:
    return Pending(number, chat, body, person=chat)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bot.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database(path)
    yield database
    database.close()


@pytest.fixture
def inbox(database: Database) -> SqliteInbox:
    return SqliteInbox(database)


def test_updates_of_a_chat_come_out_in_the_order_they_came_in(inbox: SqliteInbox) -> None:
    inbox.put([update(10), update(11, BOB), update(12)], NOON)
    assert [inbox.next(ALICE), inbox.next(ALICE), inbox.next(ALICE)] == [
        Pending(10, ALICE, '{"text": "how much?"}', 1, ALICE),
        Pending(12, ALICE, '{"text": "how much?"}', 1, ALICE),
        None,
    ]


def test_what_follows_can_be_seen_before_it_is_taken(inbox: SqliteInbox) -> None:
    inbox.put([update(10), update(11, BOB), update(12), update(13)], NOON)
    inbox.next(ALICE)
    for _ in range(2):
        assert [pending.update_id for pending in inbox.following(ALICE, 5)] == [12, 13]
    assert [pending.update_id for pending in inbox.following(ALICE, 1)] == [12]
    pending = inbox.next(ALICE)
    assert pending is not None
    assert (pending.update_id, pending.tries) == (12, 1)


def test_several_updates_can_be_done_at_once_also_those_not_taken(inbox: SqliteInbox) -> None:
    inbox.put([update(10), update(11), update(12)], NOON)
    inbox.next(ALICE)
    inbox.done(10, 11)
    assert [pending.update_id for pending in inbox.following(ALICE, 5)] == [12]


def test_an_update_delivered_three_times_is_kept_once(inbox: SqliteInbox) -> None:
    assert [inbox.put([update(10)], NOON) for _ in range(3)] == [1, 0, 0]
    assert inbox.waiting() == 1


def test_an_answered_update_that_comes_again_is_not_answered_again(inbox: SqliteInbox) -> None:
    inbox.put([update(10)], NOON)
    inbox.next(ALICE)
    inbox.done(10)
    assert inbox.put([update(10)], NOON + timedelta(hours=47)) == 0
    assert inbox.next(ALICE) is None


def test_update_ids_are_forgotten_after_48_hours_so_that_a_fallen_id_is_taken(
    inbox: SqliteInbox,
) -> None:
    inbox.put([update(900_000_000)], NOON)
    inbox.next(ALICE)
    inbox.done(900_000_000)
    week_later = NOON + timedelta(days=8)
    assert inbox.put([update(100_000_000)], week_later) == 1
    assert inbox.put([update(900_000_000)], week_later) == 1


def test_an_open_update_is_never_pruned(inbox: SqliteInbox) -> None:
    inbox.put([update(10)], NOON)
    inbox.prune(NOON + timedelta(days=30))
    assert inbox.next(ALICE) is not None


def test_what_a_flooder_sends_beyond_thirty_waiting_updates_is_passed_over(
    inbox: SqliteInbox,
) -> None:
    group = -55
    flood = [Pending(number, group, "{}", person=ALICE) for number in range(100)]
    assert inbox.put(flood, NOON) == MOST_WAITING == 30
    assert inbox.offset(NOON) == 100
    others = [Pending(200, group, "{}", person=BOB), Pending(201, group, "{}"), update(202)]
    assert inbox.put(others, NOON) == 3
    inbox.next(group)
    inbox.done(0)
    assert inbox.put([Pending(n, group, "{}", person=ALICE) for n in (300, 301)], NOON) == 1


def test_offset_follows_the_last_update_and_is_not_used_after_six_days(inbox: SqliteInbox) -> None:
    assert inbox.offset(NOON) is None
    inbox.put([update(10), update(11)], NOON)
    assert inbox.offset(NOON + timedelta(days=5)) == 12
    assert inbox.offset(NOON + timedelta(days=6)) is None


def test_offset_falls_with_the_update_ids(inbox: SqliteInbox) -> None:
    inbox.put([update(900_000_000)], NOON)
    inbox.put([update(100_000_000)], NOON)
    assert inbox.offset(NOON) == 100_000_001


def test_open_chats_are_listed_by_who_has_waited_longest(inbox: SqliteInbox) -> None:
    inbox.put([update(10, BOB), update(11, ALICE), update(12, BOB)], NOON)
    assert list(inbox.open_chats()) == [BOB, ALICE]
    inbox.next(BOB)
    assert list(inbox.open_chats()) == [ALICE, BOB]


def test_text_chat_and_person_are_gone_from_the_file_when_an_update_is_done(
    inbox: SqliteInbox, database: Database, path: Path
) -> None:
    inbox.put([Pending(10, 555_000_111, "SECRET-WORDS", person=555_000_111)], NOON)
    inbox.next(555_000_111)
    inbox.done(10)
    database.scrub()
    assert database.read("SELECT body, chat_id, person, state FROM inbox") == [
        ("", None, None, "done")
    ]
    assert b"SECRET-WORDS" not in path.read_bytes()


def test_quarantine_keeps_the_reason_and_no_text(inbox: SqliteInbox, database: Database) -> None:
    inbox.put([update(10), update(11)], NOON)
    inbox.next(ALICE)
    inbox.quarantine(10, "unreadable (KeyError)")
    assert list(inbox.quarantined()) == [(10, "unreadable (KeyError)")]
    assert database.read("SELECT body FROM inbox WHERE update_id = 10") == [("",)]
    following = inbox.next(ALICE)
    assert following is not None
    assert following.update_id == 11


def test_done_does_not_take_an_update_out_of_quarantine(inbox: SqliteInbox) -> None:
    inbox.put([update(10)], NOON)
    inbox.next(ALICE)
    inbox.quarantine(10, "hangs")
    inbox.done(10)
    assert list(inbox.quarantined()) == [(10, "hangs")]


def test_an_update_put_back_waits_with_its_try_uncounted(inbox: SqliteInbox) -> None:
    inbox.put([update(10)], NOON)
    for _ in range(9):
        pending = inbox.next(ALICE)
        assert pending is not None
        assert pending.tries == 1
        inbox.put_back(10)


def test_updates_being_answered_when_the_process_died_wait_again(path: Path) -> None:
    database = Database(path)
    inbox = SqliteInbox(database)
    inbox.put([update(10), update(11)], NOON)
    inbox.next(ALICE)
    database.close()

    reopened = Database(path)
    inbox = SqliteInbox(reopened)
    pending = inbox.next(ALICE)
    reopened.close()
    assert pending == Pending(10, ALICE, '{"text": "how much?"}', 2, ALICE)


KILLED_WRITER = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.core.ports import Pending
from bot.storage.database import Database
from bot.storage.inbox import SqliteInbox
inbox = SqliteInbox(Database(Path(sys.argv[1])))
for number in range(1, 1000):
    inbox.put([Pending(number, 7, "{}")], datetime(2026, 11, 22, tzinfo=UTC))
    print(number, flush=True)
    if number == 50:
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_everything_put_before_a_kill_is_there_after_it(path: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WRITER, str(path)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert killed.returncode == -signal.SIGKILL
    assert killed.stdout.split()[-1] == b"50"
    database = Database(path)
    inbox = SqliteInbox(database)
    assert inbox.waiting() == 50
    database.close()


def test_a_second_bot_on_the_same_database_is_refused(path: Path, inbox: SqliteInbox) -> None:
    with pytest.raises(InUseError, match="in use by another running bot"):
        Database(path)


def test_the_editors_may_look_at_the_database_beside_a_running_bot(
    path: Path, inbox: SqliteInbox
) -> None:
    inbox.put([update(10)], NOON)
    beside = Database(path, beside=True)
    assert beside.read("SELECT update_id FROM inbox") == [(10,)]
    beside.close()


def test_a_damaged_database_is_moved_aside_and_a_fresh_one_used(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_bytes(b"this is no database, it is a poem of some length\n" * 100)
    database = Database(path)
    inbox = SqliteInbox(database)
    assert inbox.put([update(10)], NOON) == 1
    database.close()
    aside = [name.name for name in path.parent.glob("*.damaged-*")]
    assert len(aside) == 1
    assert "the database was damaged" in caplog.text
    assert aside[0] in caplog.text


FIRST_FEEDBACK = """
CREATE TABLE feedback (
    day TEXT NOT NULL,
    verdict TEXT NOT NULL,
    topic TEXT NOT NULL,
    platforms TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (day, verdict, topic, platforms)
) STRICT;
"""


def test_a_database_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(
    path: Path,
) -> None:
    first = SCHEMA.replace("CREATE TABLE overhearing (chat TEXT PRIMARY KEY) STRICT;\n", "")
    later = r"CREATE TABLE (feedback|questions|form|subjects) \(.*?STRICT;\n"
    first = re.sub(later, "", first, flags=re.DOTALL)
    connection = sqlite3.connect(path)
    connection.executescript(f"{first}{FIRST_FEEDBACK}PRAGMA user_version = 1;")
    connection.execute("INSERT INTO language VALUES ('somebody', 'hi')")
    connection.execute("INSERT INTO feedback VALUES ('2026-11-01', 'bad', 'pay', 'outlier', 3)")
    connection.commit()
    connection.close()
    database = Database(path)
    assert database.read("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert database.read("SELECT * FROM overhearing") == []
    assert database.read("SELECT code FROM language") == [("hi",)]
    assert [r.times for r in SqliteJournal(database, b"k").reactions()] == [3]
    fresh = Database(path.with_name("fresh.sqlite3"))
    columns = "SELECT name, type FROM pragma_table_info('feedback') ORDER BY name"
    assert database.read(columns) == fresh.read(columns)
    fresh.close()
    database.close()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StorageError, match="newer version of the bot"):
        Database(path)
    assert [name.name for name in path.parent.glob("*damaged*")] == []


def test_the_files_are_readable_by_their_owner_alone(path: Path, inbox: SqliteInbox) -> None:
    inbox.put([update(10)], NOON)
    modes = {name.name: stat.S_IMODE(name.stat().st_mode) for name in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_a_full_disk_is_told_and_nothing_half_written_stays(
    inbox: SqliteInbox, database: Database
) -> None:
    pages = database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count = {pages}")
    big = [update(number, chat=number, body="x" * 4000) for number in range(1, 50)]
    with pytest.raises(StorageError, match="full"):
        inbox.put(big, NOON)
    assert inbox.waiting() == 0
    assert inbox.offset(NOON) is None
    database.read("PRAGMA max_page_count = 100000")
    assert inbox.put(big, NOON) == 49
