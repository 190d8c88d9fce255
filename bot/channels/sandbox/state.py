"""Everything the sandbox remembers, with the clock it runs on."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.channels.sandbox.entities import Formatted
from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.faults import Faults
from bot.channels.sandbox.fields import Json
from bot.channels.sandbox.ledger import Ledger
from bot.channels.sandbox.limits import Limits
from bot.channels.sandbox.menus import Menus
from bot.channels.sandbox.model import Chat, Clock, Message, Photo, World
from bot.channels.sandbox.signals import Signal
from bot.channels.sandbox.updates import Updates

TYPING_SECONDS = 5
"""A chat action fades after this long."""


@dataclass(slots=True)
class Query:
    """A button press that waits for answerCallbackQuery."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    at: float
    update_id: int | None = None
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(slots=True)
class InlineQuery:
    """What a person typed after the bot's name; it waits for answerInlineQuery."""

    id: str
    user_id: int
    text: str
    at: float
    update_id: int | None = None
    answered: bool = False
    cards: Sequence[Json] = ()
    button: Json = None
    personal: bool = False
    cache_time: int = 0


@dataclass(slots=True)
class State:
    """The world and all that changes in it. `signal` tells the page of every change."""

    world: World
    clock: Clock
    updates: Updates
    limits: Limits
    menus: Menus = field(default_factory=Menus)
    ledger: Ledger = field(default_factory=Ledger)
    faults: Faults = field(default_factory=Faults)
    signal: Signal = field(default_factory=Signal)
    messages: dict[tuple[int, int], Message] = field(default_factory=dict)
    photos: dict[str, Photo] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    inline_queries: dict[str, InlineQuery] = field(default_factory=dict)
    inline_cards: dict[str, dict[str, tuple[Formatted, Json]]] = field(default_factory=dict)
    languages: dict[int, str] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    typing: dict[int, float] = field(default_factory=dict)
    started: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    privacy: bool = True
    _ids: dict[int, "itertools.count[int]"] = field(default_factory=dict)
    _query_ids: "itertools.count[int]" = field(
        default_factory=lambda: itertools.count(6_917_529_027_641_081_857)
    )

    def put(self, message: Message) -> Message:
        """Keep a new or changed message."""
        self.messages[message.chat_id, message.id] = message
        self.signal.changed()
        return message

    def drop(self, message: Message) -> None:
        """Delete a message."""
        del self.messages[message.chat_id, message.id]
        self.signal.changed()

    def message(self, chat_id: int, message_id: int | None, missing: str) -> Message:
        """A message; raises ApiError 400 with the reason `missing`."""
        found = self.messages.get((chat_id, message_id or 0))
        if found is None:
            raise bad_request(missing)
        return found

    def in_chat(self, chat_id: int) -> Sequence[Message]:
        """The messages of a chat, oldest first."""
        return [item for (chat, _), item in sorted(self.messages.items()) if chat == chat_id]

    def next_message_id(self, chat_id: int) -> int:
        """A new id: every chat counts for itself, so ids of different chats collide on purpose."""
        return next(self._ids.setdefault(chat_id, itertools.count(1)))

    def next_query_id(self) -> str:
        """A new id of a button press."""
        return str(next(self._query_ids))

    def now(self) -> int:
        """The time of a message."""
        return int(self.clock())

    def language_of(self, user_id: int) -> str:
        """The language that a person's client is set to."""
        return self.languages.get(user_id) or self.world.user(user_id).language_code or "en"

    def is_typing(self, chat_id: int) -> bool:
        """Whether the bot shows that it is writing here."""
        return self.typing.get(chat_id, 0.0) > self.clock()

    def thread_root(self, message: Message) -> int:
        """The first message of a reply chain: what a supergroup gives as message_thread_id."""
        return message.thread if message.thread is not None else message.id


def new_state(world: World, clock: Clock) -> State:
    """A fresh sandbox in which nobody has written yet; forum topics exist."""
    state = State(world, clock, Updates(clock), Limits(clock))
    for chat, message in _topic_messages(world, state.now()):
        while state.next_message_id(chat.id) < message.id:
            pass
        state.put(message)
    return state


def _topic_messages(world: World, now: int) -> Iterator[tuple[Chat, Message]]:
    for chat in world.chats:
        for topic in sorted(chat.topics, key=lambda item: item.id):
            yield (
                chat,
                Message(
                    id=topic.id,
                    chat_id=chat.id,
                    sender_id=chat.admins[0],
                    date=now,
                    content=Formatted(""),
                    thread=topic.id,
                    in_topic=True,
                    topic_created=topic.name,
                ),
            )
