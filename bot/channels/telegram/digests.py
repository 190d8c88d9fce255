"""The weekly digest to the admins: quiet, once a week, and only if there is something to say."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.channels.telegram.clock import Clock
from bot.channels.telegram.rendering import render
from bot.channels.telegram.scene import Place
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.tally import Tally
from bot.core.assistant import Assistant
from bot.core.digest import Digest
from bot.core.ports import Preferences, StorageError

WEEKDAY = 0
HOUR = 6
"""Monday, 06:00 UTC: a week's first morning from Egypt to India, where most editors would be."""

LOOK_SECONDS = 1800.0
"""How often it is looked whether a digest is due: half an hour late is early enough."""

REMEMBERED_AS = "digest"
ALL = "all"

_WEEK = timedelta(days=7)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Admins:
    """Who gets digests. `chats` are ids of private chats or groups; `report` says what happened
    from one day to the one before another."""

    chats: tuple[int, ...] = ()
    report: Callable[[date, date], Awaitable[Digest]] | None = None


@dataclass(frozen=True, slots=True)
class _Mark:
    """The last digest: its days, and to how many chats it went, in the order of the setting."""

    since: date
    until: date
    served: int | None
    """None: to all of them."""

    def __str__(self) -> str:
        return f"{self.since} {self.until} {ALL if self.served is None else self.served}"


class Digests:
    """Sends digests. What was sent is noted before it is: a kill may lose one, never double it."""

    def __init__(
        self,
        admins: Admins,
        assistant: Callable[[], Assistant],
        preferences: Preferences,
        tally: Tally,
        sender: Sender,
        clock: Clock,
    ) -> None:
        self.admins = admins
        self._assistant = assistant
        self._preferences = preferences
        self._tally = tally
        self._sender = sender
        self._clock = clock

    async def run(self) -> None:
        """Send what falls due, until cancelled."""
        while self.admins.chats:
            try:
                await self.send_due()
            except StorageError as error:
                _log.warning("the digest was not made (%s); trying on", error)
            await self._clock.sleep(LOOK_SECONDS)

    async def send_due(self) -> None:
        """Send the digest of the days since the last one, if it is due. Raises StorageError."""
        due, mark = last_due(self._clock.now()), self._mark()
        if mark is None:  # the first start: the first week begins
            self._note(_Mark(due, due, None))
            return
        if mark.until < due:
            mark = _Mark(mark.until, due, 0)
        if mark.served is None:
            return
        digest = await self.report(mark.since, mark.until)
        for place in range(mark.served, len(self.admins.chats)):
            self._note(_Mark(mark.since, mark.until, place + 1))
            if not digest.is_empty:
                await self._send(self.admins.chats[place], digest)
        self._note(_Mark(mark.since, mark.until, None))

    async def report(self, since: date, until: date) -> Digest:
        """What happened, up to this moment. Raises StorageError."""
        self._tally.write()
        if self.admins.report is None:
            return Digest(since, until, 0, 0)
        return await self.admins.report(since, until)

    async def this_week(self) -> Digest:
        """The last seven days, today included. Raises StorageError."""
        tomorrow = self._clock.now().date() + timedelta(days=1)
        return await self.report(tomorrow - _WEEK, tomorrow)

    async def _send(self, chat: int, digest: Digest) -> None:
        assistant = self._assistant()
        language = self._preferences.language(chat) or next(iter(assistant.knowledge.languages))
        for message in render(assistant.digest(digest, language)):
            await self._sender.send(Place(chat), message.text, None, quiet=True)

    def _mark(self) -> _Mark | None:
        stored = self._preferences.remembered(REMEMBERED_AS)
        if stored is None:
            return None
        since, until, served = stored.split()
        number = None if served == ALL else int(served)
        return _Mark(date.fromisoformat(since), date.fromisoformat(until), number)

    def _note(self, mark: _Mark) -> None:
        self._preferences.remember(REMEMBERED_AS, str(mark))


def last_due(now: datetime) -> date:
    """The day on which a digest fell due last; `now` is UTC."""
    moment = now - timedelta(hours=HOUR)
    return moment.date() - timedelta(days=(moment.weekday() - WEEKDAY) % 7)
