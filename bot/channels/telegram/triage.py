"""Which raw updates are kept at all: decided on plain data, before anything is stored.

What nobody says to the bot is dropped here, so that a group's own talk never reaches the disk.
Nothing here may fail on odd data: what cannot be judged is kept, and put aside when it is read.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeGuard

from bot.core.ports import Pending

STORED_UPDATES = ("message", "callback_query", "my_chat_member")
"""The kinds of updates that are kept until they are answered."""

INLINE_QUERY = "inline_query"
"""What people type after the bot's name in any chat, letter by letter: never kept."""

ALLOWED_UPDATES = (*STORED_UPDATES, INLINE_QUERY)
"""The kinds of updates asked of Telegram; edited messages are not answered in this version."""

CHANNEL_POSTS = 777000
"""The account that copies a channel's posts into its discussion group."""

ANONYMOUS_ADMIN = 1087968824
CHANNEL_SENDER = 136817688
"""Accounts that stand for a group or channel, not for a person: never owner of anything."""

UNSORTED = 0
"""The chat under which updates are kept that name none; they end in the quarantine."""

_LARGEST_ID = 2**63 - 1
_MEDIA = ("photo", "voice", "video", "video_note", "audio", "animation", "sticker", "document")
_OTHER = ("contact", "location", "venue", "poll", "dice", "story", "game")
_CONTENT = frozenset(("text", "caption", *_MEDIA, *_OTHER))
_NOT_TYPED = ("forward_origin", "forward_date", "via_bot", "sender_chat", "is_automatic_forward")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?=\s|$)")

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


def triage(
    update: object, me: Me, commands: frozenset[str], overheard: Callable[[Json], bool]
) -> Pending | None:
    """The update as it is to be stored, or None when no handler wants it.

    `overheard` tells of a group's message that nobody put to the bot whether it is wanted.
    """
    if not isinstance(update, dict):
        return None
    update_id = update.get("update_id")
    if not _is_id(update_id):
        return None
    kind = next((kind for kind in STORED_UPDATES if kind in update), None)
    content = update.get(kind) if kind else None
    if kind is None or (kind == "message" and not _wanted(content, me, commands, overheard)):
        return None
    body = json.dumps(update)  # ASCII: lone surrogates survive the way to the disk
    return Pending(update_id, _chat(kind, content), body, person=_person(content))


def mentions(text: str, username: str) -> bool:
    """Whether the bot's @name stands in a text."""
    return _mention(username).search(text) is not None


def without_mention(text: str, username: str) -> str:
    """The text without the bot's @name."""
    return re.sub(r"[ \t]{2,}", " ", _mention(username).sub("", text)).strip(" ,:;\n")


def is_own_text(message: Json) -> bool:
    """Whether a person typed this: no command, nothing forwarded, sent by way of another bot, or
    said in the name of a channel or group."""
    text = message.get("text")
    if not isinstance(text, str) or text.startswith("/"):
        return False
    return not any(message.get(sign) for sign in _NOT_TYPED)


def is_content(message: Json) -> bool:
    """Whether somebody said or sent something, as against a notice of the chat itself."""
    return not _CONTENT.isdisjoint(message)


def _mention(username: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@/])@{re.escape(username)}(?!\w)", re.IGNORECASE)


def _wanted(
    message: object, me: Me, commands: frozenset[str], overheard: Callable[[Json], bool]
) -> bool:
    if not isinstance(message, dict) or not _is_id(part(message, "chat").get("id")):
        return True  # unreadable: to the quarantine
    kind = part(message, "chat").get("type")
    if "migrate_to_chat_id" in message:
        return True
    if kind == "channel" or not is_content(message) or _is_automatic(message):
        return False
    if part(message, "via_bot").get("id") == me.id:
        return False  # a card of our own, which somebody chose
    if kind not in ("group", "supergroup"):
        return True
    text = message.get("text")
    if not isinstance(text, str):
        return False
    return _addressed(text, message, me, commands) or overheard(message)


def _addressed(text: str, message: Json, me: Me, commands: frozenset[str]) -> bool:
    """Whether a group's message was put to the bot: by a command, by its name or as a reply."""
    command = _COMMAND.match(text)
    if command:
        name, bot = command.groups()
        for_us = bot is None or bot.lower() == me.username.lower()
        return for_us and name.lower() in commands
    return mentions(text, me.username) or _answers(message, me)


def _is_automatic(message: Json) -> bool:
    """Written by a bot, or copied from a channel by Telegram: answering could make a loop."""
    sender = part(message, "from")
    if message.get("is_automatic_forward") is True or sender.get("id") == CHANNEL_POSTS:
        return True
    stands_for = sender.get("id") in (ANONYMOUS_ADMIN, CHANNEL_SENDER)
    return sender.get("is_bot") is True and not stands_for


def _answers(message: Json, me: Me) -> bool:
    """A reply to the bot; not the reply that every message of a topic is to the topic's start."""
    replied = part(message, "reply_to_message")
    return part(replied, "from").get("id") == me.id and "forum_topic_created" not in replied


def _chat(kind: str, content: object) -> int:
    holder = part(content, "message") if kind == "callback_query" else content
    number = part(holder, "chat").get("id")
    if kind == "callback_query" and number is None:
        number = part(content, "from").get("id")
    return number if _is_id(number) else UNSORTED


def _person(content: object) -> int | None:
    number = part(content, "from").get("id")
    if number in (ANONYMOUS_ADMIN, CHANNEL_SENDER, CHANNEL_POSTS):
        return None
    return number if _is_id(number) else None


def part(holder: object, name: str) -> Json:
    """An object inside an object of plain data; empty where there is none."""
    found = holder.get(name) if isinstance(holder, dict) else None
    return found if isinstance(found, dict) else {}


def _is_id(value: object) -> TypeGuard[int]:
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return -_LARGEST_ID <= value <= _LARGEST_ID
