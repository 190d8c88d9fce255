"""The real bot before a sandbox in the same process: real knowledge, trained once for all tests."""

import asyncio
import functools
import os
import shutil
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.brain import learned
from bot.channels.sandbox import SandboxServer, people
from bot.channels.sandbox.fields import Json
from bot.channels.sandbox.model import Message, World
from bot.channels.sandbox.state import Query
from bot.channels.sandbox.wire import callback_json, chat_json, user_json
from bot.channels.telegram.bot import Connection, Stores, run
from bot.content.loader import load
from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.learned import Learned
from bot.pictures.painter import draw
from bot.settings import PROJECT_KNOWLEDGE
from bot.storage.store import Store, open_store
from tests.fake_clock import FakeClock, until

EMMA, ASHA, OMAR = 710000001, 710000002, 710000003
"""Their clients speak English, Hindi and Arabic; Emma is the admin of both groups."""

GROUP, FORUM, PAY_TOPIC = -1001700000001, -1001700000002, 2
BOT = "UjratSandboxBot"

CACHE = PROJECT_KNOWLEDGE.parent / "build" / "test-cache"
"""A data folder with the trained weights, as the program itself keeps them. Weights are named by
the questions that they were learned from, so an edit of those trains anew."""

WEIGHTS = CACHE / "weights"

PATIENCE = 20.0
"""Seconds that a test waits for the bot before it fails."""


@functools.cache
def real_knowledge() -> Knowledge:
    """The project's own knowledge, read once in a session."""
    return load(PROJECT_KNOWLEDGE)


@functools.cache
def real_learned() -> Learned:
    """What was learned from it; the first call of a session loads the weights or trains them."""
    return learned(real_knowledge(), WEIGHTS)


@functools.cache
def real_assistant() -> Assistant:
    return Assistant(real_knowledge(), real_learned())


def trained_folder(folder: Path) -> Path:
    """A data folder for a process of its own, which then need not train first."""
    real_assistant()
    shutil.copytree(WEIGHTS, folder / "weights")
    return folder


def program_environment(**settings: str) -> dict[str, str]:
    """The environment for the program, without the settings of whoever runs the tests, and
    without looking for exchange rates in the world."""
    own = ("UJRAT_", "TELEGRAM_")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(own)}
    return {**inherited, "PYTHONUTF8": "1", "UJRAT_RATES_URL": "", **settings}


@dataclass(frozen=True, slots=True)
class Key:
    """A button under a message."""

    label: str
    data: str
    url: str


def keys(message: Message) -> list[Key]:
    """The buttons of a message, row by row."""
    rows = message.keyboard if isinstance(message.keyboard, Sequence) else []
    return [_key(item) for row in rows if isinstance(row, Sequence) for item in row]


def _key(item: Json) -> Key:
    assert isinstance(item, Mapping)
    return Key(*(str(item.get(name, "")) for name in ("text", "callback_data", "url")))


def links(message: Message) -> list[str]:
    """The addresses that a message links to."""
    return [entity.url for entity in message.content.entities if entity.url]


def text_of(message: Message) -> str:
    """What a message says."""
    return message.content.text


@dataclass(slots=True)
class Town:
    """The people of a sandbox, the bot among them, and what the bot keeps."""

    server: SandboxServer
    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    _store: Store | None = None
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _running: asyncio.Task[None] | None = None

    @property
    def store(self) -> Store:
        """The bot's storage. Open only while the bot runs."""
        assert self._store is not None
        return self._store

    async def start_bot(self) -> None:
        """Start the bot, on what an earlier one has left in the folder."""
        store = self._store = open_store(self.folder)
        stores = Stores(store.inbox, store.preferences, store.journal, store.forms)
        connection = Connection(self.server.token, self.server.base_url, poll_seconds=5)
        assistant = real_assistant()
        self._stop = asyncio.Event()
        work = run(connection, stores, lambda: assistant, draw, self._stop, self.clock, grace=5.0)
        self._running = asyncio.create_task(work)

    async def stop_bot(self) -> None:
        """Stop it in order. Fails when it ended with an exception or does not end."""
        self._stop.set()
        if self._running is not None:
            async with asyncio.timeout(PATIENCE):
                await self._running
        if self._store is not None:
            self._store.close()
        self._running = self._store = None

    def write(
        self,
        user: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        forwarded: bool = False,
    ) -> Message:
        """Somebody writes, and does not wait for an answer."""
        writing = people.Writing(user, chat or user, text, reply_to, thread, forwarded)
        message, _ = people.write(self.server.state, writing)
        return message

    async def say(
        self,
        user: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> list[Message]:
        """Somebody writes; what the bot sends in that chat until all is dealt with."""
        message = self.write(user, text, chat, reply_to=reply_to, thread=thread)
        await self.settled()
        return self.messages(message.chat_id, after=message.id)

    async def press(self, user: int, message: Message, data: str) -> tuple[Query, list[Message]]:
        """Somebody presses a button; the answer to the press, and the messages that follow."""
        newest = self._newest(message.chat_id)
        query = people.press(self.server.state, user, message.chat_id, message.id, data)
        await self.settled()
        return query, self.messages(message.chat_id, after=newest)

    async def forge(self, user: int, message: Message, data: str) -> tuple[Query, list[Message]]:
        """A press with data that no button has: only a changed client can send it."""
        state, newest = self.server.state, self._newest(message.chat_id)
        place = (message.chat_id, message.id)
        query = Query(state.next_query_id(), user, *place, state.clock())
        state.queries[query.id] = query
        query.update_id = state.updates.push("callback_query", callback_json(state, query, data))
        await self.settled()
        return query, self.messages(message.chat_id, after=newest)

    async def send_sticker(self, user: int) -> list[Message]:
        """Somebody sends a sticker in private: a message without any text."""
        state = self.server.state
        number = state.next_message_id(user)
        body: dict[str, Json] = {
            "message_id": number,
            "date": state.now(),
            "from": user_json(state, state.world.user(user)),
            "chat": chat_json(state, state.world.chat(user)),
            "sticker": _STICKER,
        }
        state.started.add(user)
        state.updates.push("message", body)
        await self.settled()
        return self.messages(user, after=number)

    def answered(self, answer: Message) -> tuple[int, str]:
        """Who wrote the message that an answer hangs on, and what."""
        asked = self.server.state.message(answer.chat_id, answer.reply_to, "it answers nothing")
        return asked.sender_id, asked.content.text

    def messages(self, chat: int, after: int = 0) -> list[Message]:
        """The bot's messages in a chat with a higher id than `after`."""
        bot = self.server.state.world.bot.id
        found = self.server.state.in_chat(chat)
        return [item for item in found if item.sender_id == bot and item.id > after]

    async def settled(self) -> None:
        """Wait until the bot has taken every update and finished with it."""
        await until(self._is_settled)

    async def wait_for(self, holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until something holds in the sandbox. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not holds():
                await self.server.state.signal.wait(seconds)

    def _is_settled(self) -> bool:
        running = self._running
        assert running is not None
        if running.done():
            running.result()
        return not self.server.state.updates.waiting and self.store.inbox.waiting() == 0

    def _newest(self, chat: int) -> int:
        return max((item.id for item in self.server.state.in_chat(chat)), default=0)


_STICKER: Json = {
    "file_id": "sticker",
    "file_unique_id": "sticker",
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
}


@asynccontextmanager
async def town_with_bot(folder: Path, world: World | None = None) -> AsyncIterator[Town]:
    """A sandbox whose bot sees all that groups say, with everybody's time in the test's hands."""
    clock = FakeClock()
    server = SandboxServer(0, clock=lambda: clock.now().timestamp(), world=world)
    server.state.privacy = False
    await server.start()
    town = Town(server, folder, clock)
    try:
        await town.start_bot()
        yield town
        await town.stop_bot()
    finally:
        await server.stop()
