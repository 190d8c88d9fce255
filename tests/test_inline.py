"""Inline mode: cards while people type, from the real bot, its library and HTTP; nothing kept."""

import json
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.channels.sandbox import inline, people
from bot.channels.sandbox.fields import Json
from bot.channels.sandbox.model import Message
from bot.channels.sandbox.state import InlineQuery
from bot.channels.telegram.inline import CACHE_SECONDS, MOST_PEOPLE, InlineQueue
from bot.core.assistant import Assistant
from bot.core.ports import Pending
from bot.core.questions import Asker
from tests.real_bot import ASHA, BOT, EMMA, GROUP, OMAR, Town, text_of, town_with_bot

TODAY = date(2026, 11, 22)


@pytest_asyncio.fixture
async def town(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Town]:
    """A town where no error may be logged and no rule of Telegram broken."""
    caplog.set_level(logging.INFO)
    async with town_with_bot(tmp_path) as town:
        yield town
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
    assert town.server.state.ledger.violations == []


async def typed(town: Town, user: int, text: str) -> InlineQuery:
    """Somebody types after the bot's name, in any chat, and sees what the bot shows."""
    await town.settled()
    query = inline.ask(town.server.state, user, text)
    await town.wait_for(lambda: query.answered)
    return query


def titles(query: InlineQuery) -> list[str]:
    return [str(card["title"]) for card in query.cards if isinstance(card, Mapping)]


def ids(query: InlineQuery) -> list[str]:
    return [str(card["id"]) for card in query.cards if isinstance(card, Mapping)]


def chosen(town: Town, user: int, chat: int, query: InlineQuery, card: str) -> Message:
    writing = people.Writing(user, chat, "")
    return inline.choose(town.server.state, writing, query.id, card)


def keys(message: Message) -> list[dict[str, Json]]:
    rows: Any = message.keyboard or []
    return [key for row in rows for key in row]


# --- what is shown --------------------------------------------------------------------------


@pytest.mark.parametrize(("user", "own"), [(EMMA, "en"), (ASHA, "hi"), (OMAR, "ar")])
async def test_a_sum_is_a_card_in_each_language_the_own_one_first(
    town: Town, user: int, own: str
) -> None:
    query = await typed(town, user, "45 20h inr")
    languages = [name.removeprefix("sum-") for name in ids(query)]
    assert languages[0] == own
    assert sorted(languages) == ["ar", "en", "hi"]
    assert all("₹" in title for title in titles(query))
    assert (query.personal, query.cache_time) == (True, CACHE_SECONDS)


async def test_a_question_is_a_card_with_the_sourced_answer(town: Town) -> None:
    query = await typed(town, EMMA, "outlier pay")
    assert titles(query)[0] == "Outlier: pay"
    message = chosen(town, EMMA, GROUP, query, ids(query)[0])
    assert any(entity.url for entity in message.content.entities)
    assert [key["url"] for key in keys(message)] == [f"https://t.me/{BOT}?start=pay-outlier"]


async def test_a_card_spells_a_platform_as_it_does_and_keeps_name_and_figure_apart(
    town: Town,
) -> None:
    query = await typed(town, OMAR, "micro1 pay")
    assert "micro1: pay" in titles(query)
    arabic = next(card for card in query.cards if isinstance(card, Mapping))
    assert "في \u2068micro1\u2069: \u2068$50–90\u2069 للساعة" in str(arabic["description"])


async def test_a_chosen_sum_leads_to_the_same_sum_in_private(town: Town) -> None:
    query = await typed(town, EMMA, "45 20h inr")
    message = chosen(town, EMMA, GROUP, query, ids(query)[0])
    [key] = keys(message)
    payload = str(key["url"]).partition("?start=")[2]
    [details] = await town.say(EMMA, f"/start {payload}")
    assert text_of(details).splitlines()[0] == text_of(message).splitlines()[0]


async def test_an_empty_query_shows_hints_that_are_good_to_send(town: Town) -> None:
    query = await typed(town, ASHA, "")
    assert titles(query) == ["45 20h inr", "outlier pay", "mercor vs outlier"]
    message = chosen(town, ASHA, GROUP, query, ids(query)[0])
    assert "₹86,4" in text_of(message)


@pytest.mark.parametrize("text", ["what is the weather", "zzz", "45", "💥", "out"])
async def test_where_nothing_is_known_there_is_one_button_to_the_private_chat(
    town: Town, text: str
) -> None:
    query = await typed(town, EMMA, text)
    assert query.cards == []
    assert query.button == {"text": "Ask me in private", "start_parameter": "ask"}
    [greeting] = await town.say(EMMA, "/start ask")
    assert text_of(greeting).startswith("Ujrat")


async def test_a_chosen_language_counts_in_inline_mode_too(town: Town) -> None:
    await town.say(EMMA, "/lang ar")
    query = await typed(town, EMMA, "45 20h inr")
    assert ids(query)[0] == "sum-ar"


# --- what is kept: nothing ------------------------------------------------------------------


async def test_nothing_of_what_is_typed_is_stored_or_asked_of_the_editors(
    town: Town, tmp_path: Path
) -> None:
    for text in ("kaleidoscope", "kaleidoscope pay", "outlier kaleidoscope 45 20h"):
        await typed(town, EMMA, text)
    assert town.store.journal.questions(town.clock.now()) == []
    assert town.store.database.read("SELECT count(*) FROM inbox") == [(0,)]
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"kaleidoscope" not in stored


async def test_a_card_that_somebody_chose_gets_no_answer(town: Town) -> None:
    query = await typed(town, EMMA, "outlier pay")
    for chat in (EMMA, GROUP):
        chosen(town, EMMA, chat, query, ids(query)[0])
        await town.settled()
        assert town.messages(chat) == []


# --- while people type ----------------------------------------------------------------------


def query_of(person: int, number: int) -> dict[str, Any]:
    return {"update_id": number, "inline_query": {"from": {"id": person}, "query": str(number)}}


async def test_only_the_newest_query_of_a_person_is_answered() -> None:
    handled: list[int] = []

    async def handle(pending: Pending) -> None:
        handled.append(json.loads(pending.body)["update_id"])

    queue = InlineQueue(handle)
    for number in (1, 2, 3):
        assert queue.takes(query_of(7, number))
    assert queue.takes(query_of(8, 4))
    await queue.idle()
    assert handled == [3, 4]


async def test_a_flood_of_people_is_let_go_and_does_not_pile_up() -> None:
    handled: list[int] = []

    async def handle(pending: Pending) -> None:
        handled.append(pending.update_id)

    queue = InlineQueue(handle)
    for person in range(MOST_PEOPLE + 20):
        queue.takes(query_of(person, person))
    await queue.idle()
    assert len(handled) == MOST_PEOPLE


@pytest.mark.parametrize(
    "update", [{"inline_query": None}, {"inline_query": {"from": 5}}, {"inline_query": "x"}]
)
async def test_an_unreadable_query_is_taken_and_let_go(update: object) -> None:
    async def handle(pending: Pending) -> None:
        raise AssertionError("there is nobody to answer")

    queue = InlineQueue(handle)
    assert queue.takes(update)
    await queue.idle()
    assert not queue.takes({"message": {}})


def test_every_start_of_a_query_makes_cards_or_none_and_never_fails(assistant: Assistant) -> None:
    for whole in ("45 20h inr", "outlier pay", "outlier 20h", "mercor vs outlier", "डेढ़ लाख"):
        for length in range(len(whole) + 1):
            cards = assistant.inline(whole[:length], Asker(client="hi"), TODAY)
            assert len({card.id for card in cards}) == len(cards)
            assert all(card.title.strip() and len(card.id.encode()) <= 64 for card in cards)
