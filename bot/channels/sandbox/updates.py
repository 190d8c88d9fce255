"""The queue behind getUpdates: offsets, long poll, one poller at a time, expiry."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.channels.sandbox.errors import conflict
from bot.channels.sandbox.fields import Json, JsonObject
from bot.channels.sandbox.model import Clock
from bot.channels.sandbox.signals import Signal

MOST_UPDATES = 100
LONGEST_POLL = 50
"""Seconds; the server cuts longer wishes."""
UPDATE_LIFE = 86_400
QUERY_LIFE = 150
INLINE_LIFE = 30
"""Seconds that Telegram keeps messages, button presses and inline queries."""
REPEATED_POLL = 0.5
"""The same offset again within these seconds gets one update, as on Telegram's server."""
QUIET = 1.0
"""Seconds without a poll after which the bot counts as not connected."""
NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")
FIRST_UPDATE = 860_000_001


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that the bot has not confirmed yet."""

    update_id: int
    kind: str
    at: float
    body: JsonObject


@dataclass(slots=True)
class Updates:
    """Updates waiting for the bot. `allowed` stays as the bot last asked for it."""

    clock: Clock
    waiting: list[Waiting] = field(default_factory=list)
    next_id: int = FIRST_UPDATE
    allowed: tuple[str, ...] = ()
    signal: Signal = field(default_factory=Signal)
    polls_open: int = 0
    last_poll_end: float = float("-inf")
    _poller: int = 0
    _last_offset: tuple[int, float] = (0, float("-inf"))

    def push(self, kind: str, value: Json) -> int | None:
        """Queue an update; None when the bot did not ask for this kind."""
        if not self._wanted(kind):
            return None
        return self.push_raw({kind: value}, kind)

    def push_raw(self, body: JsonObject, kind: str = "") -> int:
        """Queue an update as it is, right or wrong; it gets an update_id unless it has one."""
        given = body.get("update_id")
        update_id = given if isinstance(given, int) else self.next_id
        if not isinstance(given, int):
            self.next_id += 1
        whole: JsonObject = {"update_id": update_id, **body}
        self.waiting.append(Waiting(update_id, kind, self.clock(), whole))
        self.signal.changed()
        return update_id

    async def poll(self, offset: int, limit: int, seconds: int) -> Sequence[Json]:
        """The waiting updates, oldest first; raises ApiError 409 when another poller comes."""
        self._poller += 1
        mine = self._poller
        self.signal.changed()
        self._confirm(offset)
        most = self._most(offset, limit)
        self.polls_open += 1
        try:
            return await self._ready(mine, most, min(max(seconds, 0), LONGEST_POLL))
        finally:
            self.polls_open -= 1
            self.last_poll_end = self.clock()

    @property
    def connected(self) -> bool:
        """Whether a bot polls, or did a moment ago."""
        return self.polls_open > 0 or self.clock() - self.last_poll_end < QUIET

    async def _ready(self, mine: int, most: int, seconds: int) -> Sequence[Json]:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while True:
            if mine != self._poller:
                raise conflict()
            self._expire()
            left = deadline - loop.time()
            if self.waiting or left <= 0 or self.signal.closed:
                return [item.body for item in self.waiting[:most]]
            await self.signal.wait(left)

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        if offset > 0:
            self.waiting = [item for item in self.waiting if item.update_id >= offset]

    def _most(self, offset: int, limit: int) -> int:
        before, at = self._last_offset
        now = self.clock()
        self._last_offset = (offset, now)
        if offset == before and now - at < REPEATED_POLL:
            return 1
        return min(max(limit, 1), MOST_UPDATES)

    def _expire(self) -> None:
        now = self.clock()
        self.waiting = [item for item in self.waiting if now - item.at < _life(item.kind)]


def _life(kind: str) -> int:
    return {"callback_query": QUERY_LIFE, "inline_query": INLINE_LIFE}.get(kind, UPDATE_LIFE)
