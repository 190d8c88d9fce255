"""Who and what is in the sandbox: people, chats, topics, messages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from bot.channels.sandbox.entities import Formatted
from bot.channels.sandbox.errors import ApiError, bad_request
from bot.channels.sandbox.fields import Fields, Json, parse_json

Clock: TypeAlias = Callable[[], float]
"""Seconds since 1970, as `time.time` gives them."""

PAGE = Path(__file__).parent / "page"


@dataclass(frozen=True, slots=True)
class User:
    """A person, or the bot."""

    id: int
    first_name: str
    username: str
    language_code: str | None = None
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum; `id` is its message_thread_id."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A private chat (its id is the person's) or a supergroup."""

    id: int
    kind: str
    title: str
    members: tuple[int, ...]
    admins: tuple[int, ...] = ()
    topics: tuple[Topic, ...] = ()

    @property
    def private(self) -> bool:
        """Whether it is the chat of one person with the bot."""
        return self.kind == "private"

    def has_topic(self, thread: int) -> bool:
        """Whether `thread` is a topic here."""
        return any(topic.id == thread for topic in self.topics)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that was uploaded, with its size in pixels."""

    file_id: str
    width: int
    height: int
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it stands now. `thread` is a topic only when `in_topic`; `content` is the
    caption where there is a `photo`."""

    id: int
    chat_id: int
    sender_id: int
    date: int
    content: Formatted
    reply_to: int | None = None
    thread: int | None = None
    in_topic: bool = False
    keyboard: Json = None
    edit_date: int | None = None
    reaction: str | None = None
    topic_created: str | None = None
    forwarded: bool = False
    via_bot: bool = False
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class World:
    """The bot, the people and the chats; nothing in it changes while the sandbox runs."""

    bot: User
    users: tuple[User, ...]
    chats: tuple[Chat, ...]

    def user(self, user_id: int) -> User:
        """A person or the bot; raises ApiError 400 for an unknown id."""
        for user in (self.bot, *self.users):
            if user.id == user_id:
                return user
        raise unknown("user")

    def chat(self, chat_id: int) -> Chat:
        """A chat; raises ApiError 400 for an unknown id."""
        for chat in self.chats:
            if chat.id == chat_id:
                return chat
        raise unknown("chat")


def unknown(what: str) -> ApiError:
    """The refusal for an id that is not there."""
    return bad_request(f"{what} not found")


def load_world(path: Path = PAGE / "world.json") -> World:
    """The world that the sandbox starts with."""
    value = parse_json(path.read_text(encoding="utf-8"))
    fields = Fields(value if isinstance(value, dict) else {})
    bot = _user(fields.fields("bot") or Fields({}), is_bot=True)
    users = tuple(_user(item, is_bot=False) for item in fields.list_of_fields("users"))
    private = (Chat(user.id, "private", user.first_name, (user.id,)) for user in users)
    groups = (_group(item) for item in fields.list_of_fields("groups"))
    return World(bot, users, (*private, *groups))


def _user(fields: Fields, *, is_bot: bool) -> User:
    language = fields.text("language_code") or None
    return User(
        fields.integer("id"), fields.text("first_name"), fields.text("username"), language, is_bot
    )


def _group(fields: Fields) -> Chat:
    members = fields.list_of_fields("members")
    return Chat(
        id=fields.integer("id"),
        kind="supergroup",
        title=fields.text("title"),
        members=tuple(item.integer("id") for item in members),
        admins=tuple(item.integer("id") for item in members if item.flag("admin")),
        topics=tuple(
            Topic(item.integer("id"), item.text("name")) for item in fields.list_of_fields("topics")
        ),
    )
