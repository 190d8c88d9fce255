"""Answering stored updates: in order within a chat, few chats at once, none for ever."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from bot.channels.telegram.clock import Clock
from bot.core.ports import Inbox, Pending, StorageError

WIDTH = 4
"""Updates handled at once. A kill can double at most so many answers, and four keep one core
busy: measured with 1, 4 and 16, which doubled 18, 58 and 97 answers in 25 kills."""

HANDLER_SECONDS = 30.0
"""Time for one update, waits for the network and for send limits not counted. An answer takes
milliseconds, so whatever is still busy then hangs."""

MOST_TRIES = 5
"""How often an update may be begun and cut off by a death of the process before it is taken for
the cause. Orderly stops do not count."""

STOP_SECONDS = 8.0
"""How long a stop waits for answers under way; with the rest of a stop it stays below ten."""

STORAGE_PAUSE = 5.0
"""Seconds before storage that failed is tried again."""

_log = logging.getLogger(__name__)


class UnhandledError(Exception):
    """An update cannot be handled, now or later. The text names the reason, not the content."""


@dataclass(slots=True)
class _Turn:
    timer: asyncio.Timeout
    has_slot: bool = True


class Turns:
    """Who may work: `width` chats at once, each for a limited time."""

    def __init__(self, width: int = WIDTH, limit: float = HANDLER_SECONDS) -> None:
        self._slots = asyncio.Semaphore(width)
        self._limit = limit
        self._turns: dict[int, _Turn] = {}

    @contextlib.asynccontextmanager
    async def take(self, chat_id: int) -> AsyncIterator[None]:
        """Wait for a slot and hold it. Raises TimeoutError when the work takes too long."""
        await self._slots.acquire()
        turn = _Turn(asyncio.timeout(self._limit))
        self._turns[chat_id] = turn
        try:
            async with turn.timer:
                yield
        finally:
            del self._turns[chat_id]
            if turn.has_slot:
                self._slots.release()

    @contextlib.asynccontextmanager
    async def unhurried(self, chat_id: int) -> AsyncIterator[None]:
        """Stop the chat's time while it waits for the network. Not to be nested."""
        turn = self._turns.get(chat_id)
        if turn is None:
            yield
            return
        clock = asyncio.get_running_loop().time
        left = (turn.timer.when() or clock()) - clock()
        turn.timer.reschedule(None)
        try:
            yield
        finally:  # a refused call, too, gives the rest of the time back
            turn.timer.reschedule(clock() + left)

    @contextlib.asynccontextmanager
    async def aside(self, chat_id: int) -> AsyncIterator[None]:
        """Let another chat work while only this one has to wait."""
        turn = self._turns.get(chat_id)
        if turn is None:
            yield
            return
        turn.has_slot = False
        self._slots.release()
        yield
        await self._slots.acquire()
        turn.has_slot = True


class Workers:
    """One task for each chat with open updates.

    `handle` answers one update. It may raise UnhandledError to have it put aside, and
    StorageError to have it tried again.
    """

    def __init__(
        self,
        inbox: Inbox,
        handle: Callable[[Pending], Awaitable[None]],
        turns: Turns,
        clock: Clock,
    ) -> None:
        self._inbox = inbox
        self._handle = handle
        self._turns = turns
        self._clock = clock
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._stopping = False

    def start(self) -> None:
        """Begin with what was left from before."""
        for chat_id in self._inbox.open_chats():
            self.wake(chat_id)

    def wake(self, chat_id: int) -> None:
        """There is something new in a chat."""
        if chat_id in self._tasks or self._stopping:
            return
        task = asyncio.create_task(self._serve(chat_id))
        self._tasks[chat_id] = task
        task.add_done_callback(_report)

    async def idle(self) -> None:
        """Wait until nothing is open."""
        while self._tasks:
            await asyncio.wait(set(self._tasks.values()))

    async def stop(self, grace: float = STOP_SECONDS) -> None:
        """Finish what is under way, or give it up for the next start after `grace` seconds."""
        self._stopping = True
        running = set(self._tasks.values())
        if not running:
            return
        _, late = await asyncio.wait(running, timeout=grace)
        for task in late:
            task.cancel()
        if late:
            _log.warning("%d answers were not finished; the next start goes on", len(late))
            await asyncio.wait(late, timeout=1.0)

    async def _serve(self, chat_id: int) -> None:
        try:
            while not self._stopping:
                try:
                    if not await self._one(chat_id):
                        return
                except StorageError as error:
                    _log.error("storage failed (%s); trying on", error)
                    await self._clock.sleep(STORAGE_PAUSE)
        finally:
            del self._tasks[chat_id]

    async def _one(self, chat_id: int) -> bool:
        """Answer the chat's next update; whether there was one."""
        pending: Pending | None = None
        reason: str | None = None
        try:
            async with self._turns.take(chat_id):
                pending = None if self._stopping else self._inbox.next(chat_id)
                if pending is None:
                    return False
                reason = await self._answer(pending)
        except TimeoutError:
            reason = "the handler did not finish"
        if pending is None:
            return False
        await self._settle(pending, reason)
        return True

    async def _answer(self, pending: Pending) -> str | None:
        """Handle an update; why it is to be put aside, or None when it is answered."""
        if pending.tries > MOST_TRIES:
            return "the process died of it, or with it, too often"
        try:
            await self._handle(pending)
        except UnhandledError as error:
            return str(error)
        except StorageError:
            self._inbox.put_back(pending.update_id)
            raise
        except asyncio.CancelledError:
            if self._stopping:
                self._inbox.put_back(pending.update_id)
            raise
        return None

    async def _settle(self, pending: Pending, reason: str | None) -> None:
        """Record the end of an update, whatever it takes: a lost mark means a second answer."""
        while True:
            try:
                if reason is None:
                    self._inbox.done(pending.update_id)
                else:
                    _log.error("update %d put aside: %s", pending.update_id, reason)
                    self._inbox.quarantine(pending.update_id, reason)
            except StorageError as error:
                _log.error("storage failed (%s); trying on", error)
                await self._clock.sleep(STORAGE_PAUSE)
            else:
                return


def _report(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        _log.error(
            "a worker ended with %s; its chat goes on with the next message", type(error).__name__
        )
