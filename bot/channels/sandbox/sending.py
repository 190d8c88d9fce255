"""The methods that write: send, edit, delete, react, answer a button, show "typing"."""

from dataclasses import replace

from bot.channels.sandbox.contents import TEXT, formatted
from bot.channels.sandbox.entities import Formatted, utf16_length
from bot.channels.sandbox.errors import bad_request, forbidden
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.keyboards import checked_keyboard
from bot.channels.sandbox.model import Chat, Message, Photo
from bot.channels.sandbox.people import thread_of
from bot.channels.sandbox.state import TYPING_SECONDS, State
from bot.channels.sandbox.updates import QUERY_LIFE
from bot.channels.sandbox.wire import message_json

LONGEST_ALERT = 200
DELETABLE_SECONDS = 48 * 3600
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
SAME = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
REACTIONS = frozenset(
    [
        "👍",
        "👎",
        "❤",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🎉",
        "🙏",
        "👌",
        "👀",
        "🤝",
        "💯",
        "⚡",
        "✍",
        "🫡",
    ]
)


def send_message(state: State, params: Fields) -> Json:
    """sendMessage"""
    chat = writable_chat(state, params)
    return sent(state, chat, params, formatted(state, params, "sendMessage", TEXT), "sendMessage")


def sent(
    state: State,
    chat: Chat,
    params: Fields,
    content: Formatted,
    method: str,
    photo: Photo | None = None,
) -> Json:
    """Put a new message of the bot into a chat, in its topic and under what it replies to."""
    keyboard = checked_keyboard(params)
    reply_to = _reply_to(state, chat, params)
    thread, in_topic = thread_of(
        state, chat, reply_to, params.optional_integer("message_thread_id")
    )
    state.limits.count(chat)
    message = Message(
        id=state.next_message_id(chat.id),
        chat_id=chat.id,
        sender_id=state.world.bot.id,
        date=state.now(),
        content=content,
        reply_to=reply_to,
        thread=thread,
        in_topic=in_topic,
        keyboard=keyboard,
        photo=photo,
    )
    state.typing.pop(chat.id, None)
    state.put(message)
    state.ledger.accept(method, chat.id, message.id, reply_to, state.clock())
    return message_json(state, message)


def edit_message_text(state: State, params: Fields) -> Json:
    """editMessageText"""
    chat = writable_chat(state, params)
    message = own_message(state, chat, params)
    if message.photo:
        raise bad_request("there is no text in the message to edit")
    content = formatted(state, params, "editMessageText", TEXT)
    return edited(state, chat, message, content, checked_keyboard(params), "editMessageText")


def edit_message_reply_markup(state: State, params: Fields) -> Json:
    """editMessageReplyMarkup"""
    chat = writable_chat(state, params)
    message = own_message(state, chat, params)
    keyboard = checked_keyboard(params)
    method = "editMessageReplyMarkup"
    return edited(state, chat, message, message.content, keyboard, method, message.photo)


def delete_message(state: State, params: Fields) -> Json:
    """deleteMessage"""
    chat = state.world.chat(params.integer("chat_id"))
    _delete(state, chat, params.integer("message_id"))
    return True


def delete_messages(state: State, params: Fields) -> Json:
    """deleteMessages; ids that are not there are passed over."""
    chat = state.world.chat(params.integer("chat_id"))
    ids = params.json("message_ids")
    for message_id in ids if isinstance(ids, list) else ():
        if isinstance(message_id, int) and (chat.id, message_id) in state.messages:
            _delete(state, chat, message_id)
    return True


def answer_callback_query(state: State, params: Fields) -> Json:
    """answerCallbackQuery"""
    query = state.queries.get(params.text("callback_query_id"))
    if query is None or query.answered or state.clock() - query.at >= QUERY_LIFE:
        raise bad_request(TOO_OLD, violation=False)
    text = params.text("text")
    if utf16_length(text) > LONGEST_ALERT:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    query.text = text
    query.alert = params.flag("show_alert")
    query.url = params.text("url")
    state.ledger.settle(query.update_id)
    state.signal.changed()
    return True


def send_chat_action(state: State, params: Fields) -> Json:
    """sendChatAction"""
    chat = writable_chat(state, params)
    if params.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    thread = params.optional_integer("message_thread_id")
    if thread is not None and not chat.has_topic(thread):
        raise bad_request("message thread not found")
    state.typing[chat.id] = state.clock() + TYPING_SECONDS
    state.signal.changed()
    return True


def set_message_reaction(state: State, params: Fields) -> Json:
    """setMessageReaction"""
    chat = writable_chat(state, params)
    message = state.message(chat.id, params.integer("message_id"), "message to react not found")
    emoji = [item.text("emoji") for item in params.list_of_fields("reaction")]
    if len(emoji) > 1 or not REACTIONS.issuperset(emoji):
        raise bad_request("REACTION_INVALID")
    state.put(replace(message, reaction=emoji[0] if emoji else None))
    return True


def writable_chat(state: State, params: Fields) -> Chat:
    """The chat of a call; raises ApiError 400 or 403 when the bot cannot write there."""
    if not params.has("chat_id"):
        raise bad_request("chat_id is empty")
    chat = state.world.chat(params.integer("chat_id"))
    if chat.id in state.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.private and chat.id not in state.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def _reply_to(state: State, chat: Chat, params: Fields) -> int | None:
    reply = params.fields("reply_parameters")
    wanted = (
        reply.integer("message_id") if reply else params.optional_integer("reply_to_message_id")
    )
    lenient = (reply or params).flag("allow_sending_without_reply")
    if wanted is None:
        return None
    if (chat.id, wanted) in state.messages:
        return wanted
    if lenient:
        return None
    raise bad_request("message to be replied not found")


def own_message(state: State, chat: Chat, params: Fields) -> Message:
    """The message to edit; raises ApiError 400 unless it is the bot's own."""
    message = state.message(chat.id, params.integer("message_id"), "message to edit not found")
    if message.sender_id != state.world.bot.id:
        raise bad_request("message can't be edited")
    return message


def edited(
    state: State,
    chat: Chat,
    message: Message,
    content: Formatted,
    keyboard: Json,
    method: str,
    photo: Photo | None = None,
) -> Json:
    """Put other content into a message; raises ApiError 400 where nothing changes."""
    same_text = (content.text, content.entities) == (message.content.text, message.content.entities)
    if same_text and photo == message.photo and keyboard == message.keyboard:
        raise bad_request(SAME)
    state.limits.count(chat)
    changed = replace(
        message, content=content, keyboard=keyboard, photo=photo, edit_date=state.now()
    )
    state.put(changed)
    state.ledger.accept(method, chat.id, message.id, message.id, state.clock())
    return message_json(state, changed)


def _delete(state: State, chat: Chat, message_id: int) -> None:
    message = state.message(chat.id, message_id, "message to delete not found")
    own = message.sender_id == state.world.bot.id
    if not own and not chat.private and state.world.bot.id not in chat.admins:
        raise bad_request("message can't be deleted")
    if state.clock() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    state.drop(message)
