"""Workers keep the order of a chat, never let one chat hold up another, and give nothing up."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.telegram.bursts import Bursts
from bot.channels.telegram.turns import WIDTH, Turns
from bot.channels.telegram.workers import MOST_TRIES, UnhandledError, Workers
from bot.core.ports import Pending, StorageError
from bot.storage.database import Database
from bot.storage.inbox import SqliteInbox
from tests.fake_assistant import EchoAssistant, NoForms
from tests.fake_clock import FakeClock, until

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ALICE, BOB = 1, 2

Handle = Callable[[Pending], Awaitable[None]]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "bot.sqlite3")
    yield database
    database.close()


@pytest.fixture
def inbox(database: Database) -> SqliteInbox:
    return SqliteInbox(database)


def put(inbox: SqliteInbox, *updates: tuple[int, int]) -> None:
    """Store (update id, chat) pairs."""
    inbox.put([Pending(number, chat, "{}") for number, chat in updates], NOON)


def workers(inbox: SqliteInbox, handle: Handle, turns: Turns | None = None) -> Workers:
    turns, clock = turns or Turns(), FakeClock()
    bursts = Bursts(inbox, NoForms(), turns, clock, EchoAssistant)
    return Workers(inbox, handle, turns, clock, bursts)


class Log:
    """Handles by taking notes; chats in `held` wait until they are let go."""

    def __init__(self, *held: int) -> None:
        self.handled: list[int] = []
        self.busy: set[int] = set()
        self.most = 0
        self.held = {chat: asyncio.Event() for chat in held}

    async def handle(self, pending: Pending) -> None:
        assert pending.chat_id not in self.busy, "two updates of one chat at once"
        self.busy.add(pending.chat_id)
        self.most = max(self.most, len(self.busy))
        await asyncio.sleep(0)
        if pending.chat_id in self.held:
            await self.held[pending.chat_id].wait()
        self.busy.discard(pending.chat_id)
        self.handled.append(pending.update_id)


async def test_a_hundred_chats_are_each_answered_in_order_and_four_at_once(
    inbox: SqliteInbox,
) -> None:
    put(inbox, *[(turn * 100 + chat, chat) for turn in range(5) for chat in range(1, 101)])
    log = Log()
    pool = workers(inbox, log.handle)
    pool.start()
    await pool.idle()
    assert len(log.handled) == 500
    for chat in range(1, 101):
        mine = [number for number in log.handled if number % 100 == chat % 100]
        assert mine == sorted(mine)
    assert log.most == WIDTH
    assert inbox.waiting() == 0


async def test_a_chat_that_is_stuck_delays_no_other(inbox: SqliteInbox) -> None:
    put(inbox, (10, ALICE), (11, BOB), (12, ALICE), (13, BOB))
    log = Log(ALICE)
    pool = workers(inbox, log.handle)
    pool.start()
    await until(lambda: log.handled == [11, 13])
    log.held[ALICE].set()
    await pool.idle()
    assert log.handled == [11, 13, 10, 12]


async def test_what_comes_while_a_chat_is_answered_is_answered_after_it(
    inbox: SqliteInbox,
) -> None:
    log = Log()
    pool = workers(inbox, log.handle)
    for number in range(10, 20):
        put(inbox, (number, ALICE))
        pool.wake(ALICE)
        await asyncio.sleep(0)
    await pool.idle()
    assert log.handled == list(range(10, 20))


async def test_a_hung_handler_is_cut_off_put_aside_and_the_chat_goes_on(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    put(inbox, (10, ALICE), (11, ALICE))
    handled = []

    async def handle(pending: Pending) -> None:
        if pending.update_id == 10:
            await asyncio.Event().wait()
        handled.append(pending.update_id)

    pool = workers(inbox, handle, Turns(limit=0.01))
    pool.start()
    await pool.idle()
    assert handled == [11]
    assert list(inbox.quarantined()) == [(10, "the handler did not finish")]
    assert caplog.messages == ["update 10 put aside: the handler did not finish"]


async def test_an_update_that_cannot_be_handled_is_put_aside_with_one_line(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    put(inbox, (10, ALICE), (11, ALICE))
    handled = []

    async def handle(pending: Pending) -> None:
        if pending.update_id == 10:
            raise UnhandledError("unreadable (KeyError)")
        handled.append(pending.update_id)

    pool = workers(inbox, handle)
    pool.start()
    await pool.idle()
    assert handled == [11]
    assert list(inbox.quarantined()) == [(10, "unreadable (KeyError)")]
    assert len(caplog.messages) == 1


async def test_an_update_that_keeps_killing_the_process_is_put_aside(
    inbox: SqliteInbox, database: Database
) -> None:
    put(inbox, (10, ALICE))
    for _ in range(MOST_TRIES):
        inbox.next(ALICE)
        inbox = SqliteInbox(database)  # as after a kill
    log = Log()
    pool = workers(inbox, log.handle)
    pool.start()
    await pool.idle()
    assert log.handled == []
    assert len(inbox.quarantined()) == 1


async def test_rows_left_in_sending_by_a_kill_are_handled_by_the_next_start(
    inbox: SqliteInbox, database: Database
) -> None:
    put(inbox, (10, ALICE), (11, ALICE), (12, BOB))
    inbox.next(ALICE)
    log = Log()
    pool = workers(SqliteInbox(database), log.handle)
    pool.start()
    await pool.idle()
    assert sorted(log.handled) == [10, 11, 12]
    assert log.handled.index(10) < log.handled.index(11)


async def test_a_storage_failure_while_handling_is_tried_again(inbox: SqliteInbox) -> None:
    put(inbox, (10, ALICE))
    tries = []

    async def handle(pending: Pending) -> None:
        tries.append(pending.tries)
        if len(tries) < 10:
            raise StorageError("database is locked")

    pool = workers(inbox, handle)
    pool.start()
    await pool.idle()
    assert tries == [1] * 10
    assert inbox.waiting() == 0
    assert list(inbox.quarantined()) == []


async def test_an_answer_that_cannot_be_marked_is_not_sent_twice(database: Database) -> None:
    class Locked(SqliteInbox):
        failures = 3

        def done(self, *update_ids: int) -> None:
            if self.failures:
                self.failures -= 1
                raise StorageError("database is locked")
            super().done(*update_ids)

    inbox = Locked(database)
    put(inbox, (10, ALICE))
    log = Log()
    pool = workers(inbox, log.handle)
    pool.start()
    await pool.idle()
    assert log.handled == [10]
    assert inbox.waiting() == 0


async def test_a_defect_in_a_worker_is_told_without_its_text_and_others_go_on(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    put(inbox, (10, ALICE), (11, BOB))
    handled = []

    async def handle(pending: Pending) -> None:
        if pending.chat_id == ALICE:
            raise RuntimeError("holds SECRET-WORDS")
        handled.append(pending.update_id)

    pool = workers(inbox, handle)
    pool.start()
    await pool.idle()
    assert handled == [11]
    assert "RuntimeError" in caplog.text
    assert "SECRET-WORDS" not in caplog.text


async def test_a_stop_lets_answers_under_way_finish_and_leaves_the_rest(
    inbox: SqliteInbox,
) -> None:
    put(inbox, (10, ALICE), (11, ALICE))
    log = Log(ALICE)
    pool = workers(inbox, log.handle)
    pool.start()
    await until(lambda: bool(log.busy))
    stopping = asyncio.create_task(pool.stop())
    await asyncio.sleep(0)
    log.held[ALICE].set()
    await stopping
    assert log.handled == [10]
    assert inbox.waiting() == 1


async def test_a_stop_gives_up_what_does_not_finish_and_keeps_it_for_the_next_start(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    put(inbox, (10, ALICE))
    log = Log(ALICE)
    pool = workers(inbox, log.handle)
    pool.start()
    await until(lambda: bool(log.busy))
    await pool.stop(grace=0.01)
    assert caplog.messages == ["1 answers were not finished; the next start goes on"]
    assert list(inbox.open_chats()) == [ALICE]
    pending = inbox.next(ALICE)
    assert pending is not None
    assert pending.tries == 1


async def test_waiting_for_the_network_does_not_count_as_hanging(inbox: SqliteInbox) -> None:
    put(inbox, (10, ALICE))
    turns = Turns(limit=0.02)

    async def handle(pending: Pending) -> None:
        async with turns.unhurried(pending.chat_id):
            await asyncio.sleep(0.06)

    pool = workers(inbox, handle, turns)
    pool.start()
    await pool.idle()
    assert list(inbox.quarantined()) == []


async def test_after_waiting_for_the_network_the_rest_of_the_time_counts_on(
    inbox: SqliteInbox,
) -> None:
    put(inbox, (10, ALICE))
    turns = Turns(limit=0.02)

    async def handle(pending: Pending) -> None:
        async with turns.unhurried(pending.chat_id):
            await asyncio.sleep(0)
        await asyncio.Event().wait()

    pool = workers(inbox, handle, turns)
    pool.start()
    await pool.idle()
    assert len(inbox.quarantined()) == 1


async def test_after_a_refused_call_the_rest_of_the_time_is_still_there(inbox: SqliteInbox) -> None:
    put(inbox, (10, ALICE))
    turns = Turns()
    said = []

    async def handle(pending: Pending) -> None:
        with contextlib.suppress(ConnectionError):
            async with turns.unhurried(pending.chat_id):
                raise ConnectionError
        async with turns.unhurried(pending.chat_id):
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        said.append("the second part")

    pool = workers(inbox, handle, turns)
    pool.start()
    await pool.idle()
    assert said == ["the second part"]
    assert list(inbox.quarantined()) == []


async def test_chats_that_only_wait_give_way_to_others(inbox: SqliteInbox) -> None:
    waiting_chats = range(1, WIDTH + 1)
    put(inbox, *[(10 + chat, chat) for chat in waiting_chats], (99, 50))
    turns = Turns()
    allowed = asyncio.Event()
    handled = []

    async def handle(pending: Pending) -> None:
        if pending.chat_id in waiting_chats:
            async with turns.aside(pending.chat_id):
                await allowed.wait()
        handled.append(pending.update_id)

    pool = workers(inbox, handle, turns)
    pool.start()
    await until(lambda: bool(handled))
    assert handled == [99]
    allowed.set()
    await pool.idle()
    assert sorted(handled) == [11, 12, 13, 14, 99]


async def test_a_stop_also_ends_chats_that_wait_aside(inbox: SqliteInbox) -> None:
    put(inbox, (10, ALICE))
    turns = Turns()
    started = asyncio.Event()

    async def handle(pending: Pending) -> None:
        async with turns.aside(pending.chat_id):
            started.set()
            await asyncio.Event().wait()

    pool = workers(inbox, handle, turns)
    pool.start()
    await started.wait()
    await pool.stop(grace=0.01)
    assert list(inbox.open_chats()) == [ALICE]
