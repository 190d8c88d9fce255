"""Pieces of a question get one answer: in order, without loss, and without waiting for nothing."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.telegram.bursts import WAIT_SECONDS, Bursts
from bot.channels.telegram.turns import WIDTH, Turns
from bot.channels.telegram.workers import MOST_TRIES, UnhandledError, Workers
from bot.core.ports import Pending, StorageError
from bot.storage.database import Database
from bot.storage.inbox import SqliteInbox
from tests.fake_api import Json, message, press
from tests.fake_assistant import EchoAssistant, NoForms
from tests.fake_clock import FakeClock, until

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ALICE, BOB = 7, 8
SENT_AT = 1_790_000_000
NEVER = FakeClock(patience=0.0)
"""A clock on which no wait ends by itself."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "bot.sqlite3")
    yield database
    database.close()


class Chat:
    """Workers over a real inbox; `said` is what was handled. A text that ends with "-" is open."""

    def __init__(self, database: Database, clock: FakeClock | None = None) -> None:
        self.database = database
        self.clock = clock or FakeClock()
        self.said: list[str] = []
        self.tries: list[int] = []
        self.start()

    def start(self) -> None:
        """A process begins, after a kill for example."""
        self.inbox = SqliteInbox(self.database)
        turns = Turns()
        bursts = Bursts(self.inbox, NoForms(), turns, self.clock, EchoAssistant)
        self.workers = Workers(self.inbox, self.handle, turns, self.clock, bursts)

    async def handle(self, pending: Pending) -> None:
        update = json.loads(pending.body)
        said = update.get("message", {}).get("text") or update["callback_query"]["data"]
        self.tries.append(pending.tries)
        if said.endswith("unreadable"):
            raise UnhandledError("unreadable")
        self.said.append(said)

    def put(self, *updates: Json, chat: int = ALICE) -> None:
        """Updates arrive together."""
        pendings = []
        for update in updates:
            number = update["update_id"]
            assert isinstance(number, int)
            pendings.append(Pending(number, chat, json.dumps(update), person=chat))
        self.inbox.put(pendings, NOON)
        self.workers.wake(chat)

    def say(self, *texts: str, chat: int = ALICE, first: int = 10, seconds: int = 0) -> None:
        """Messages a second apart arrive together."""
        self.put(
            *(
                message(number, text, chat, None, date=SENT_AT + seconds + number - first)
                for number, text in enumerate(texts, first)
            ),
            chat=chat,
        )


async def test_pieces_that_wait_are_answered_as_one(database: Database) -> None:
    chat = Chat(database)
    chat.say("outlier-", "kitna-", "per hour-")
    await chat.workers.idle()
    assert chat.said == ["outlier- kitna- per hour-"]
    assert chat.inbox.waiting() == 0


async def test_a_whole_question_is_answered_at_once_and_by_itself(database: Database) -> None:
    chat = Chat(database, NEVER)
    chat.say("how much?", "when?")
    await chat.workers.idle()
    assert chat.said == ["how much?", "when?"]


async def test_a_piece_that_stays_alone_is_answered_after_a_short_wait(database: Database) -> None:
    chat = Chat(database)
    chat.say("outlier-")
    await chat.workers.idle()
    assert chat.said == ["outlier-"]
    assert chat.clock.slept == [WAIT_SECONDS]


async def test_the_wait_ends_with_the_piece_that_makes_the_question_whole(
    database: Database,
) -> None:
    chat = Chat(database, NEVER)
    chat.say("outlier-")
    await asyncio.sleep(0)
    assert chat.said == []
    chat.say("kitna-", first=11, seconds=2)
    await asyncio.sleep(0)
    chat.say("per hour?", first=12, seconds=4)
    await chat.workers.idle()
    assert chat.said == ["outlier- kitna- per hour?"]


@pytest.mark.parametrize(
    "other", [message(11, "/pay", date=SENT_AT), press(11, "1p.en.7...")], ids=["command", "press"]
)
async def test_a_command_or_a_button_ends_a_burst_and_is_answered_after_it(
    database: Database, other: Json
) -> None:
    chat = Chat(database, NEVER)
    chat.say("outlier-")
    await asyncio.sleep(0)
    chat.put(other)
    await chat.workers.idle()
    assert chat.said[0] == "outlier-"
    assert chat.said[1] in ("/pay", "1p.en.7...")


async def test_pieces_of_two_people_never_mix(database: Database) -> None:
    chat = Chat(database)
    chat.say("outlier-", "kitna-")
    chat.say("mercor-", "when-", chat=BOB, first=20)
    await chat.workers.idle()
    assert sorted(chat.said) == ["mercor- when-", "outlier- kitna-"]


async def test_in_a_group_every_message_stands_alone(database: Database) -> None:
    chat = Chat(database, NEVER)
    chat.say("outlier-", "kitna-", chat=-1_000_000_000_055)
    await chat.workers.idle()
    assert chat.said == ["outlier-", "kitna-"]


async def test_who_waits_for_a_piece_holds_up_nobody_else(database: Database) -> None:
    chat = Chat(database, NEVER)
    for person in range(100, 100 + WIDTH):
        chat.say("outlier-", chat=person, first=person)
    await asyncio.sleep(0)
    chat.say("how much?", chat=BOB)
    await until(lambda: bool(chat.said))
    assert chat.said == ["how much?"]
    await chat.workers.stop()
    assert len(chat.said) == 1 + WIDTH


async def test_pieces_killed_while_they_wait_are_all_answered_by_the_next_start(
    database: Database,
) -> None:
    chat = Chat(database, NEVER)
    chat.say("outlier-", "kitna-")
    await asyncio.sleep(0)
    for task in chat.workers._tasks.values():
        task.cancel()  # as by a kill: nothing is put back
    await until(lambda: not chat.workers._tasks)
    assert chat.said == []
    chat.clock = FakeClock()
    chat.start()
    chat.workers.start()
    await chat.workers.idle()
    assert chat.said == ["outlier- kitna-"]
    assert chat.inbox.waiting() == 0


async def test_pieces_that_keep_killing_the_process_are_put_aside_without_the_rest(
    database: Database,
) -> None:
    chat = Chat(database)
    chat.inbox.put([], NOON)
    chat.workers.wake = lambda chat_id: None  # type: ignore[method-assign]
    chat.say("outlier-", "kitna-")
    chat.say("how much?", first=30, seconds=60)
    for _ in range(MOST_TRIES):
        chat.inbox.next(ALICE)
        chat.start()
    chat.workers.start()
    await chat.workers.idle()
    assert chat.said == ["how much?"]
    assert [number for number, _ in chat.inbox.quarantined()] == [10, 11]


async def test_a_stop_answers_the_pieces_that_are_there(database: Database) -> None:
    chat = Chat(database, NEVER)
    chat.say("outlier-", "kitna-")
    await asyncio.sleep(0)
    await chat.workers.stop()
    assert chat.said == ["outlier- kitna-"]
    assert chat.inbox.waiting() == 0


async def test_an_answered_burst_is_marked_whole_or_not_at_all(database: Database) -> None:
    class Locked(SqliteInbox):
        failures = 2

        def done(self, *update_ids: int) -> None:
            if self.failures:
                self.failures -= 1
                raise StorageError("database is locked")
            super().done(*update_ids)

    chat = Chat(database)
    inbox = Locked(database)
    turns = Turns()
    bursts = Bursts(inbox, NoForms(), turns, chat.clock, EchoAssistant)
    chat.inbox, chat.workers = inbox, Workers(inbox, chat.handle, turns, chat.clock, bursts)
    chat.say("outlier-", "kitna-")
    await chat.workers.idle()
    assert chat.said == ["outlier- kitna-"]
    assert inbox.waiting() == 0


async def test_when_storage_fails_meanwhile_the_pieces_are_answered_one_by_one(
    database: Database,
) -> None:
    class Deaf(SqliteInbox):
        def following(self, chat_id: int, most: int) -> list[Pending]:
            raise StorageError("disk is full")

    chat = Chat(database)
    inbox, turns = Deaf(database), Turns()
    bursts = Bursts(inbox, NoForms(), turns, chat.clock, EchoAssistant)
    chat.inbox, chat.workers = inbox, Workers(inbox, chat.handle, turns, chat.clock, bursts)
    chat.say("outlier-", "kitna-")
    await chat.workers.idle()
    assert chat.said == ["outlier-", "kitna-"]


async def test_a_burst_that_cannot_be_handled_is_put_aside_whole(database: Database) -> None:
    chat = Chat(database)
    chat.say("outlier-", "unreadable", "how much?")
    await chat.workers.idle()
    assert [number for number, _ in chat.inbox.quarantined()] == [10, 11]
    assert chat.said == ["how much?"]


async def test_a_flood_of_pieces_is_answered_in_a_few_bursts_with_every_word(
    database: Database,
) -> None:
    chat = Chat(database)
    chat.say(*(f"piece{number}-" for number in range(20)))
    await chat.workers.idle()
    assert len(chat.said) == 4
    assert " ".join(chat.said).split() == [f"piece{number}-" for number in range(20)]
