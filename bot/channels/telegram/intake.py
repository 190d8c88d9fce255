"""The poller: raw getUpdates into the inbox, and only then the next offset.

The library's own updater confirms updates before they are handled, and stands still for ever
before one that it cannot read; so the bot polls by itself.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence

from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError

from bot.channels.telegram.clock import Clock, backoff
from bot.channels.telegram.request import AiohttpRequest, FloodError, Json
from bot.channels.telegram.triage import ALLOWED_UPDATES
from bot.core.ports import Inbox, Pending, StorageError

POLL_SECONDS = 50
"""How long Telegram holds a poll open without news: the longest it allows."""

SLACK_SECONDS = 10.0
"""What a poll may take beyond that before the connection counts as dead."""

FIRST_GAP = 1.0
LONGEST_GAP = 30.0
"""Seconds between polls that fail: short at first, and never so long that people notice the end
of an outage late."""

QUICK_SECONDS = 0.2
"""An empty answer that comes sooner does not come from a server that waits for news, and polls
follow each other at this distance at least; real long polls last their full time."""

OFFSET_SECONDS = 6 * 24 * 3600.0
"""How long an offset is used without news; see `bot.storage.inbox.OFFSET_AGE`."""

TWO_POLLERS = "another program polls with the same token; stop one of the two"
WEBHOOK_SET = "a webhook is set for this bot, so it cannot poll; call deleteWebhook with its token"

_log = logging.getLogger(__name__)

Fetch = Callable[[int | None], Awaitable[Sequence[object]]]


class TokenError(Exception):
    """Telegram does not know the bot's token. The text says what to do, without the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refused the bot's token; copy it again from @BotFather (/mybots, API Token)"
        )


class Poller:
    """Fetches updates for ever. Time and the network come in from outside."""

    def __init__(
        self,
        fetch: Fetch,
        inbox: Inbox,
        triage: Callable[[object], Pending | None],
        wake: Callable[[int], None],
        clock: Clock,
    ) -> None:
        self._fetch = fetch
        self._inbox = inbox
        self._triage = triage
        self._wake = wake
        self._clock = clock
        self._next = inbox.offset(clock.now())
        self._moved_at = clock.monotonic()
        self._failures = 0
        self._told: str | None = None

    async def run(self) -> None:
        """Poll until cancelled. Raises TokenError when the token is refused."""
        while True:
            pause = await self.poll()
            if pause:
                await self._clock.sleep(pause)

    async def poll(self) -> float:
        """One poll; seconds to wait before the next. Raises TokenError."""
        began = self._clock.monotonic()
        try:
            updates = await self._fetch(self._offset())
            moved = self.take(updates)
        except InvalidToken:
            raise TokenError from None
        except FloodError as error:
            return error.seconds
        except (TelegramError, StorageError) as error:
            return self._failed(error)
        if not moved:
            return self._gap()  # updates that cannot be confirmed: no use in hurrying
        if self._told:
            _log.info("polling works again")
        self._failures, self._told = 0, None
        took = self._clock.monotonic() - began
        return 0.0 if updates else max(0.0, QUICK_SECONDS - took)

    def take(self, updates: Sequence[object]) -> bool:
        """Store a batch and move the offset behind it; whether that was possible.

        Raises StorageError; the offset then stays, and Telegram sends the batch again.
        """
        kept = [pending for pending in map(self._triage, updates) if pending]
        self._inbox.put(kept, self._clock.now())
        for chat_id in dict.fromkeys(pending.chat_id for pending in kept):
            self._wake(chat_id)
        ids = [number for number in map(_update_id, updates) if number is not None]
        if not ids:
            return not updates
        before, self._next = self._next, ids[-1] + 1
        self._moved_at = self._clock.monotonic()
        return self._next != before

    def _offset(self) -> int | None:
        fresh = self._clock.monotonic() - self._moved_at < OFFSET_SECONDS
        return self._next if fresh else None

    def _failed(self, error: Exception) -> float:
        kind = type(error).__name__
        if kind != self._told:
            self._told = kind
            if isinstance(error, Conflict):
                _log.error(WEBHOOK_SET if "webhook" in error.message else TWO_POLLERS)
            else:
                _log.warning("polling failed (%s: %s); trying on", kind, error)
        return self._gap()

    def _gap(self) -> float:
        self._failures += 1
        return backoff(self._failures - 1, FIRST_GAP, LONGEST_GAP)


def fetcher(request: AiohttpRequest, address: str, poll_seconds: int = POLL_SECONDS) -> Fetch:
    """The getUpdates call on a connection pool of its own. `address` ends with the token."""

    async def fetch(offset: int | None) -> Sequence[object]:
        parameters: Json = {"timeout": poll_seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            parameters["offset"] = offset
        limit = poll_seconds + SLACK_SECONDS
        updates = await request.call(f"{address}/getUpdates", parameters, limit)
        if not isinstance(updates, list):
            raise NetworkError("the server's answer is no list of updates")
        return updates

    return fetch


def _update_id(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None
