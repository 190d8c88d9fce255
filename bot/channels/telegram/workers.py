"""Answering stored updates: in order within a chat, few chats at once, none for ever."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from bot.channels.telegram.bursts import Burst, Bursts
from bot.channels.telegram.clock import Clock
from bot.channels.telegram.turns import Turns
from bot.core.ports import Inbox, Pending, StorageError

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
        bursts: Bursts,
    ) -> None:
        self._inbox = inbox
        self._handle = handle
        self._turns = turns
        self._clock = clock
        self._bursts = bursts
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._stopping = False

    def start(self) -> None:
        """Begin with what was left from before."""
        for chat_id in self._inbox.open_chats():
            self.wake(chat_id)

    def wake(self, chat_id: int) -> None:
        """There is something new in a chat."""
        self._bursts.news(chat_id)
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
        self._bursts.stop()
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
        """Answer the chat's next update, or pieces of one question; whether there was one."""
        pending: Pending | None = None
        burst: Burst | None = None
        reason: str | None = None
        try:
            async with self._turns.take(chat_id):
                pending = None if self._stopping else self._inbox.next(chat_id)
                if pending is None:
                    return False
                burst = await self._bursts.collect(pending)
                reason = await self._answer(burst.pending, pending)
        except TimeoutError:
            reason = "the handler did not finish"
        if pending is None:
            return False
        await self._settle(burst.updates if burst else (pending.update_id,), reason)
        return True

    async def _answer(self, pending: Pending, taken: Pending) -> str | None:
        """Handle an update; why it is to be put aside, or None when it is answered.

        `taken` is that which the inbox gave out: of several pieces, the first.
        """
        if pending.tries > MOST_TRIES:
            return "the process died of it, or with it, too often"
        try:
            await self._handle(pending)
        except UnhandledError as error:
            return str(error)
        except StorageError:
            self._inbox.put_back(taken.update_id)
            raise
        except asyncio.CancelledError:
            if self._stopping:
                self._inbox.put_back(taken.update_id)
            raise
        return None

    async def _settle(self, updates: Sequence[int], reason: str | None) -> None:
        """Record the end of updates, whatever it takes: a lost mark means a second answer."""
        while True:
            try:
                if reason is None:
                    self._inbox.done(*updates)
                else:
                    _log.error("update %s put aside: %s", ", ".join(map(str, updates)), reason)
                    for update_id in updates:
                        self._inbox.quarantine(update_id, reason)
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
