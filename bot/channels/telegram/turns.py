"""Who may work: a few chats at once, each for a limited time."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

WIDTH = 4
"""Updates handled at once. A kill can double at most so many answers, and four keep one core
busy: measured with 1, 4 and 16, which doubled 18, 58 and 97 answers in 25 kills."""

HANDLER_SECONDS = 30.0
"""Time for one update, waits for the network and for send limits not counted. An answer takes
milliseconds, so whatever is still busy then hangs."""


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
