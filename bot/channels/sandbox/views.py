"""What the page and the tests read: the world, a chat as a person sees it, the status."""

from bot.channels.sandbox.errors import ApiError
from bot.channels.sandbox.fields import Json, JsonObject
from bot.channels.sandbox.model import Chat, Message
from bot.channels.sandbox.state import InlineQuery, Query, State
from bot.channels.sandbox.wire import message_json

SHOWN_MESSAGES = 300
"""The page shows this many of the newest messages of a chat."""


def world_view(state: State) -> Json:
    """People, chats and the bot."""
    bot = state.world.bot
    return {
        "bot": {"id": bot.id, "first_name": _bot_name(state), "username": bot.username},
        "users": [
            {
                "id": user.id,
                "first_name": user.first_name,
                "username": user.username,
                "language": state.language_of(user.id),
            }
            for user in state.world.users
        ],
        "chats": [_chat_view(chat) for chat in state.world.chats],
    }


def chat_view(state: State, chat: Chat, user_id: int) -> Json:
    """The messages of a chat, the menu and whether the bot is typing."""
    shown = state.in_chat(chat.id)[-SHOWN_MESSAGES:]
    menu = state.menus.seen(chat, user_id, state.language_of(user_id))
    return {
        "version": state.signal.version,
        "messages": [_message_view(state, message) for message in shown],
        "typing": state.is_typing(chat.id),
        "started": not chat.private or chat.id in state.started,
        "blocked": chat.id in state.blocked,
        "description": _description(state, state.language_of(user_id)),
        "commands": [{"command": item.command, "description": item.description} for item in menu],
    }


def chats_view(state: State, user_id: int) -> Json:
    """The chats of a person with their last message, for the list."""
    return [_chat_line(state, chat) for chat in state.world.chats if user_id in chat.members]


def status_view(state: State) -> Json:
    """Whether a bot polls, what waits for it, how many rules it broke, the switches."""
    return {
        "version": state.signal.version,
        "connected": state.updates.connected,
        "pending": len(state.updates.waiting),
        "typing": [chat for chat in state.typing if state.is_typing(chat)],
        "violations": len(state.ledger.violations),
        "privacy": state.privacy,
        "limits": state.limits.on,
    }


def query_view(query: Query) -> Json:
    """A button press and its answer."""
    return {
        "query": query.id,
        "update_id": query.update_id,
        "answered": query.answered,
        "text": query.text,
        "alert": query.alert,
        "url": query.url,
    }


def find_query(state: State, query_id: str) -> Query:
    """A button press; raises ApiError 404."""
    query = state.queries.get(query_id)
    if query is None:
        raise ApiError(404, "Not Found: no such button press")
    return query


def inline_view(query: InlineQuery) -> Json:
    """An inline query and its answer."""
    return {
        "query": query.id,
        "update_id": query.update_id,
        "answered": query.answered,
        "cards": query.cards,
        "button": query.button,
        "personal": query.personal,
        "cache_time": query.cache_time,
    }


def find_inline(state: State, query_id: str) -> InlineQuery:
    """An inline query; raises ApiError 404."""
    query = state.inline_queries.get(query_id)
    if query is None:
        raise ApiError(404, "Not Found: no such inline query")
    return query


def _chat_view(chat: Chat) -> JsonObject:
    return {
        "id": chat.id,
        "type": chat.kind,
        "title": chat.title,
        "members": list(chat.members),
        "admins": list(chat.admins),
        "topics": [{"id": topic.id, "name": topic.name} for topic in chat.topics],
    }


def _chat_line(state: State, chat: Chat) -> Json:
    messages = [item for item in state.in_chat(chat.id) if item.topic_created is None]
    view = _chat_view(chat)
    last = _message_view(state, messages[-1]) if messages else None
    return {**view, "last": last, "count": len(messages)}


def _message_view(state: State, message: Message) -> Json:
    return {**message_json(state, message), "reaction": message.reaction}


def _bot_name(state: State) -> str:
    return state.profile.get(("name", "")) or state.world.bot.first_name


def _description(state: State, language: str) -> str:
    texts = state.profile
    return texts.get(("description", language)) or texts.get(("description", ""), "")
