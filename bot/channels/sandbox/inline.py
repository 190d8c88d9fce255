"""Inline mode: what a person types after the bot's name, the bot's cards, and the chosen one."""

import re
from dataclasses import dataclass

from bot.channels.sandbox.contents import TEXT, formatted
from bot.channels.sandbox.entities import Formatted, utf16_length
from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields, Json, JsonObject
from bot.channels.sandbox.keyboards import checked_keyboard
from bot.channels.sandbox.model import Message
from bot.channels.sandbox.people import Writing, post
from bot.channels.sandbox.state import InlineQuery, State
from bot.channels.sandbox.updates import INLINE_LIFE
from bot.channels.sandbox.wire import user_json

MOST_RESULTS = 50
LONGEST_ID = 64
"""Bytes of a result's id."""
LONGEST_QUERY = 256
"""Characters of a query; clients send no more."""
LONGEST_OFFSET = 64
START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ARTICLE = frozenset(
    {
        *("type", "id", "title", "input_message_content", "reply_markup", "url", "description"),
        *("thumbnail_url", "thumbnail_width", "thumbnail_height"),
    }
)
"""The fields of an InlineQueryResultArticle; anything else is a slip."""


@dataclass(frozen=True, slots=True)
class Card:
    """One checked result."""

    id: str
    title: str
    description: str
    content: Formatted
    keyboard: Json


def ask(state: State, user_id: int, text: str) -> InlineQuery:
    """A person types `text` after the bot's name and pauses."""
    if len(text) > LONGEST_QUERY:
        raise bad_request("the inline query is too long", violation=False)
    query = InlineQuery(state.next_query_id(), user_id, text, state.clock())
    state.inline_queries[query.id] = query
    body: JsonObject = {
        "id": query.id,
        "from": user_json(state, state.world.user(user_id)),
        "query": text,
        "offset": "",
        "chat_type": "sender",
    }
    query.update_id = state.updates.push("inline_query", body)
    return query


def answer_inline_query(state: State, params: Fields) -> Json:
    """answerInlineQuery, with articles only."""
    query = state.inline_queries.get(params.text("inline_query_id"))
    if query is None or query.answered or state.clock() - query.at >= INLINE_LIFE:
        raise bad_request(TOO_OLD, violation=False)
    results = params.list_of_fields("results")
    if len(results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    cards = tuple(_card(state, result) for result in results)
    if len({card.id for card in cards}) < len(cards):
        raise bad_request("RESULT_ID_DUPLICATE")
    if params.integer("cache_time", 300) < 0:
        raise bad_request("CACHE_TIME_INVALID")
    if len(params.text("next_offset").encode()) > LONGEST_OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    query.button = _button(params)
    query.cards = [_shown(card) for card in cards]
    query.personal = params.flag("is_personal")
    query.cache_time = params.integer("cache_time", 300)
    query.answered = True
    state.inline_cards[query.id] = {card.id: (card.content, card.keyboard) for card in cards}
    state.signal.changed()
    return True


def choose(state: State, writing: Writing, query_id: str, result: str) -> Message:
    """A person picks a card: its text is sent in their name, by way of the bot."""
    content, keyboard = state.inline_cards.get(query_id, {}).get(result, (None, None))
    if content is None:
        raise bad_request("no such card", violation=False)
    return post(state, writing, content, keyboard)


def _card(state: State, result: Fields) -> Card:
    if result.text("type") != "article":
        raise bad_request("can't parse inline query result: the sandbox knows articles only")
    unknown = set(result.values) - ARTICLE
    if unknown:
        raise bad_request(f"can't parse inline query result: unknown field {min(unknown)}")
    if not 1 <= len(result.text("id").encode("utf-8", "surrogatepass")) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not result.text("title").strip():
        raise bad_request("can't parse inline query result: title must be non-empty")
    message = result.fields("input_message_content")
    if message is None or not message.has("message_text"):
        raise bad_request("MESSAGE_TEXT_EMPTY")
    text = Fields({**message.values, "text": message.text("message_text")})
    content = formatted(state, text, "answerInlineQuery", TEXT)
    keyboard = checked_keyboard(result)
    return Card(
        result.text("id"), result.text("title"), result.text("description"), content, keyboard
    )


def _button(params: Fields) -> JsonObject | None:
    """The button above the results: it opens a web app, or a private chat with a parameter."""
    button = params.fields("button")
    if button is None:
        return None
    if not 1 <= utf16_length(button.text("text").strip()) <= LONGEST_ID:
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if button.has("web_app") == button.has("start_parameter"):
        raise bad_request("can't parse inline query results button: exactly one action is needed")
    if button.has("start_parameter") and not START_PARAMETER.fullmatch(
        button.text("start_parameter")
    ):
        raise bad_request("START_PARAM_INVALID")
    return {"text": button.text("text"), "start_parameter": button.text("start_parameter")}


def _shown(card: Card) -> JsonObject:
    return {"id": card.id, "title": card.title, "description": card.description}
