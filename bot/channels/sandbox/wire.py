"""How users, chats and messages look in the Bot API's JSON."""

from collections.abc import Mapping

from bot.channels.sandbox.entities import Entity
from bot.channels.sandbox.fields import Json
from bot.channels.sandbox.model import Chat, Message, Photo, User
from bot.channels.sandbox.state import Query, State

TOPIC_COLOR = 7322096
"""The first of the colours that Telegram gives to topics."""

FORWARDED_FROM = "Somebody"
"""Who wrote what is forwarded: a person who does not show an account."""


def user_json(state: State, user: User) -> Mapping[str, Json]:
    """A User; people carry the language their client is set to."""
    base: dict[str, Json] = {
        "id": user.id,
        "is_bot": user.is_bot,
        "first_name": user.first_name,
        "username": user.username,
    }
    if not user.is_bot:
        base["language_code"] = state.language_of(user.id)
    return base


def chat_json(state: State, chat: Chat) -> Mapping[str, Json]:
    """A Chat as it stands in messages."""
    if chat.private:
        user = state.world.user(chat.id)
        return {
            "id": chat.id,
            "type": "private",
            "first_name": user.first_name,
            "username": user.username,
        }
    base: dict[str, Json] = {"id": chat.id, "type": chat.kind, "title": chat.title}
    if chat.topics:
        base["is_forum"] = True
    return base


def entity_json(entity: Entity) -> Mapping[str, Json]:
    """A MessageEntity."""
    base: dict[str, Json] = {
        "type": entity.kind,
        "offset": entity.offset,
        "length": entity.length,
    }
    if entity.url is not None:
        base["url"] = entity.url
    if entity.language is not None:
        base["language"] = entity.language
    return base


def message_json(state: State, message: Message, *, nested: bool = False) -> Mapping[str, Json]:
    """A Message; a `nested` one (in reply_to_message) does not name its own reply."""
    base: dict[str, Json] = {
        "message_id": message.id,
        "from": user_json(state, state.world.user(message.sender_id)),
        "chat": chat_json(state, state.world.chat(message.chat_id)),
        "date": message.date,
        **_thread_json(message),
        **_content_json(message),
    }
    if message.forwarded:
        base["forward_origin"] = {
            "type": "hidden_user",
            "sender_user_name": FORWARDED_FROM,
            "date": message.date,
        }
    if message.via_bot:
        base["via_bot"] = user_json(state, state.world.bot)
    if message.edit_date is not None:
        base["edit_date"] = message.edit_date
    if message.keyboard is not None:
        base["reply_markup"] = {"inline_keyboard": message.keyboard}
    replied = None if nested else _replied(state, message)
    if replied is not None:
        base["reply_to_message"] = message_json(state, replied, nested=True)
    return base


def callback_json(state: State, query: Query, data: str) -> Mapping[str, Json]:
    """A CallbackQuery."""
    message = state.message(query.chat_id, query.message_id, "message not found")
    return {
        "id": query.id,
        "from": user_json(state, state.world.user(query.user_id)),
        "message": message_json(state, message),
        "chat_instance": str(-(query.chat_id * 2_654_435_761 % 2**63)),
        "data": data,
    }


def _thread_json(message: Message) -> Mapping[str, Json]:
    if message.thread is None:
        return {}
    if message.in_topic:
        return {"message_thread_id": message.thread, "is_topic_message": True}
    return {"message_thread_id": message.thread}


def _content_json(message: Message) -> Mapping[str, Json]:
    if message.topic_created is not None:
        return {
            "forum_topic_created": {"name": message.topic_created, "icon_color": TOPIC_COLOR},
        }
    name = "caption" if message.photo else "text"
    base: dict[str, Json] = {name: message.content.text} if message.content.text else {}
    if message.photo:
        base["photo"] = [_photo_json(message.photo)]
    if message.content.entities:
        key = "caption_entities" if message.photo else "entities"
        base[key] = [entity_json(item) for item in message.content.entities]
    return base


def _photo_json(photo: Photo) -> Mapping[str, Json]:
    return {
        "file_id": photo.file_id,
        "file_unique_id": f"u{photo.file_id}",
        "width": photo.width,
        "height": photo.height,
        "file_size": len(photo.body),
    }


def _replied(state: State, message: Message) -> Message | None:
    """The message replied to; in a topic every other message "replies" to the topic's start."""
    about = message.reply_to
    if about is None and message.in_topic and message.topic_created is None:
        about = message.thread
    return None if about is None else state.messages.get((message.chat_id, about))
