"""Who speaks where: what the handlers need to know of a message or a pressed button."""

from dataclasses import dataclass

from telegram import CallbackQuery, Message

from bot.channels.telegram.triage import ANONYMOUS_ADMIN, CHANNEL_POSTS, CHANNEL_SENDER
from bot.core.questions import ChatKind

GENERAL_TOPIC = 1
"""The thread id of a forum's General topic, which the Bot API refuses when it is sent."""

_GROUPS = ("group", "supergroup")
_NOBODY = frozenset({ANONYMOUS_ADMIN, CHANNEL_POSTS, CHANNEL_SENDER})


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes: the chat, its topic, and the message that it answers."""

    chat_id: int
    thread_id: int | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """`person` is None for anonymous admins and channels: they own no preferences.

    `speaker` tells those that speak in a chat apart, persons or not. `for_chat` is True when the
    group itself speaks, which only its admins can make it do.
    """

    place: Place
    kind: ChatKind
    person: int | None
    speaker: int
    client: str | None = None
    replied: str | None = None
    for_chat: bool = False

    @property
    def is_group(self) -> bool:
        """Whether others read along."""
        return self.kind is ChatKind.GROUP


def of_message(message: Message) -> Scene:
    """The scene of something said."""
    user, sender_chat = message.from_user, message.sender_chat
    person = user.id if user and not sender_chat and user.id not in _NOBODY else None
    kind = ChatKind.GROUP if message.chat.type in _GROUPS else ChatKind.PRIVATE
    return Scene(
        place=_place(message, in_group=kind is ChatKind.GROUP),
        kind=kind,
        person=person,
        speaker=person or (sender_chat.id if sender_chat else 0),
        client=user.language_code if user and person else None,
        replied=replied_text(message),
        for_chat=sender_chat is not None and sender_chat.id == message.chat.id,
    )


def of_press(query: CallbackQuery) -> Scene:
    """The scene of a pressed button; the private chat where the message is out of reach."""
    message = query.message
    person = query.from_user.id
    if message is None:
        return Scene(Place(person), ChatKind.PRIVATE, person, person, query.from_user.language_code)
    in_group = message.chat.type in _GROUPS
    place = Place(message.chat.id, reply_to=message.message_id if in_group else None)
    if isinstance(message, Message):
        place = _place(message, in_group=in_group)
    kind = ChatKind.GROUP if in_group else ChatKind.PRIVATE
    return Scene(place, kind, person, person, query.from_user.language_code)


def replied_text(message: Message) -> str | None:
    """The text of the message that this one answers, if it has one."""
    replied = message.reply_to_message
    return (replied.text or replied.caption) if replied else None


def _place(message: Message, *, in_group: bool) -> Place:
    thread = message.message_thread_id if message.is_topic_message else None
    return Place(
        message.chat.id,
        None if thread == GENERAL_TOPIC else thread,
        message.message_id if in_group else None,
    )
