"""What the people in the sandbox do: write, edit, press buttons, block the bot."""

from dataclasses import dataclass, replace

from bot.channels.sandbox.entities import Formatted, plain, slice_utf16, utf16_length
from bot.channels.sandbox.errors import ApiError, bad_request
from bot.channels.sandbox.fields import Json, JsonObject
from bot.channels.sandbox.keyboards import button_with_data
from bot.channels.sandbox.ledger import Injected
from bot.channels.sandbox.model import Chat, Message
from bot.channels.sandbox.state import Query, State
from bot.channels.sandbox.wire import callback_json, chat_json, message_json, user_json

LONGEST_TEXT = 4096
"""UTF-16 units; clients cut longer texts into several messages."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What somebody sends."""

    user_id: int
    chat_id: int
    text: str
    reply_to: int | None = None
    thread: int | None = None
    forwarded: bool = False


def write(state: State, writing: Writing) -> tuple[Message, int | None]:
    """Send as a person. The update id is None when privacy mode hides it from the bot."""
    content = plain(writing.text)
    if not 1 <= utf16_length(content.text) <= LONGEST_TEXT:
        raise _wrong(f"a message has 1 to {LONGEST_TEXT} characters")
    chat, message = _put(state, writing, content)
    return message, _deliver(state, chat, message, "message")


def post(state: State, writing: Writing, content: Formatted, keyboard: Json) -> Message:
    """Send a card of the bot's as a person. The bot hears of it, and owes no answer to it."""
    chat, message = _put(state, writing, content, keyboard, via_bot=True)
    if chat.id not in state.blocked:
        state.updates.push("message", message_json(state, message))
    return message


def _put(
    state: State,
    writing: Writing,
    content: Formatted,
    keyboard: Json = None,
    *,
    via_bot: bool = False,
) -> tuple[Chat, Message]:
    chat = _member_chat(state, writing.user_id, writing.chat_id)
    thread, in_topic = thread_of(state, chat, writing.reply_to, writing.thread)
    message = Message(
        id=state.next_message_id(chat.id),
        chat_id=chat.id,
        sender_id=writing.user_id,
        date=state.now(),
        content=content,
        reply_to=writing.reply_to,
        thread=thread,
        in_topic=in_topic,
        forwarded=writing.forwarded,
        keyboard=keyboard,
        via_bot=via_bot,
    )
    state.put(message)
    if chat.private:
        state.started.add(chat.id)
    return chat, message


def edit(state: State, user_id: int, chat_id: int, message_id: int, text: str) -> int | None:
    """Edit a person's own message; gives the update id."""
    message = state.message(chat_id, message_id, "message to edit not found")
    if message.sender_id != user_id:
        raise _wrong("a person edits only their own messages")
    edited = replace(message, content=plain(text), edit_date=state.now())
    state.put(edited)
    return _deliver(state, state.world.chat(chat_id), edited, "edited_message")


def press(state: State, user_id: int, chat_id: int, message_id: int, data: str) -> Query:
    """Press a callback button of a message."""
    _member_chat(state, user_id, chat_id)
    message = state.message(chat_id, message_id, "message not found")
    if not button_with_data(message.keyboard, data):
        raise _wrong("the message has no button with this data")
    query = Query(state.next_query_id(), user_id, chat_id, message_id, state.clock())
    state.queries[query.id] = query
    body = callback_json(state, query, data)
    query.update_id = _push(state, "callback_query", body, message)
    return query


def set_blocked(state: State, user_id: int, blocked: bool) -> int | None:
    """Block or unblock the bot in a private chat; gives the id of the my_chat_member update."""
    chat = state.world.chat(user_id)
    before = user_id in state.blocked
    if before == blocked:
        return None
    (state.blocked.add if blocked else state.blocked.discard)(user_id)
    state.signal.changed()
    bot = user_json(state, state.world.bot)
    kicked: JsonObject = {"user": bot, "status": "kicked", "until_date": 0}
    member: JsonObject = {"user": bot, "status": "member"}
    body: JsonObject = {
        "chat": chat_json(state, chat),
        "from": user_json(state, state.world.user(user_id)),
        "date": state.now(),
        "old_chat_member": member if blocked else kicked,
        "new_chat_member": kicked if blocked else member,
    }
    return state.updates.push("my_chat_member", body)


def thread_of(
    state: State, chat: Chat, reply_to: int | None, thread: int | None
) -> tuple[int | None, bool]:
    """The message_thread_id of a new message and whether it is a topic's."""
    if thread is not None:
        if not chat.has_topic(thread):
            raise bad_request("message thread not found")
        return thread, True
    replied = state.messages.get((chat.id, reply_to or 0))
    if replied is None or chat.private:
        return None, False
    if chat.topics:
        return replied.thread, replied.in_topic
    return state.thread_root(replied), False


def meant_for_bot(state: State, chat: Chat, message: Message) -> bool:
    """Whether privacy mode lets the bot see a message."""
    bot = state.world.bot
    if chat.private or not state.privacy or bot.id in chat.admins:
        return True
    replied = state.messages.get((chat.id, message.reply_to or 0))
    if replied is not None and replied.sender_id == bot.id:
        return True
    return _names_bot(message, bot.username.lower())


def _names_bot(message: Message, username: str) -> bool:
    text = message.content.text
    for entity in message.content.entities:
        named = slice_utf16(text, entity.offset, entity.length).lower()
        if entity.kind == "mention" and named == f"@{username}":
            return True
        if entity.kind == "bot_command" and entity.offset == 0:
            return "@" not in named or named.endswith(f"@{username}")
    return False


def _deliver(state: State, chat: Chat, message: Message, kind: str) -> int | None:
    if not meant_for_bot(state, chat, message) or chat.id in state.blocked:
        return None
    return _push(state, kind, message_json(state, message), message)


def _push(state: State, kind: str, body: JsonObject, message: Message) -> int | None:
    update_id = state.updates.push(kind, body)
    if update_id is not None:
        state.ledger.inject(Injected(update_id, kind, message.chat_id, message.id, state.clock()))
    return update_id


def _member_chat(state: State, user_id: int, chat_id: int) -> Chat:
    chat = state.world.chat(chat_id)
    if user_id not in chat.members:
        raise _wrong("this person is not in this chat")
    return chat


def _wrong(reason: str) -> ApiError:
    """A mistake of the test or page that drives the sandbox, not of the bot."""
    return bad_request(reason, violation=False)
