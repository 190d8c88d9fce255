"""The whole bot before a fake Telegram: nothing asked is lost, whatever happens to the process."""

import asyncio
import contextlib
import json
import logging
import os
import random
import signal
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.telegram.bot import Connection, Stores, run
from bot.channels.telegram.intake import TokenError
from bot.channels.telegram.turns import WIDTH
from bot.core.ports import Pending
from bot.storage.store import Store, open_store
from tests.fake_api import SILENCE, TOKEN, FakeApi, Fault, message, refused
from tests.fake_assistant import START, EchoAssistant, painted
from tests.fake_clock import FakeClock, until


class Bot:
    """A bot in this process."""

    def __init__(self, api: FakeApi, store: Store, token: str = TOKEN) -> None:
        self.stop = asyncio.Event()
        self.assistant = EchoAssistant()
        stores = Stores(store.inbox, store.preferences, store.journal, store.forms)
        connection = Connection(token, api.base_url, poll_seconds=5)
        clock = FakeClock()
        self.running = asyncio.create_task(
            run(connection, stores, lambda: self.assistant, painted, self.stop, clock, grace=0.1)
        )

    async def end(self) -> None:
        """Stop in order. Fails when that takes more than ten seconds."""
        self.stop.set()
        async with asyncio.timeout(10):
            await self.running


@pytest_asyncio.fixture
async def api() -> AsyncIterator[FakeApi]:
    async with FakeApi() as api:
        yield api


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


async def test_a_question_comes_in_by_polling_and_its_answer_goes_out(
    api: FakeApi, store: Store
) -> None:
    bot = Bot(api, store)
    api.add(message(10, "how much?"))
    await api.until(1)
    await api.until_confirmed()
    await bot.end()
    assert api.texts() == ["&lt;how much?&gt;"]
    assert api.offsets[-1] == 11
    assert store.inbox.waiting() == 0


async def test_what_was_stored_before_the_start_is_answered_first(
    api: FakeApi, store: Store
) -> None:
    old = [Pending(n, 7, json.dumps(message(n, f"old {n}")), person=7) for n in (10, 11)]
    store.inbox.put(old, START)
    api.add(message(12, "new"))
    bot = Bot(api, store)
    await api.until(3)
    await bot.end()
    assert api.texts() == ["&lt;old 10&gt;", "&lt;old 11&gt;", "&lt;new&gt;"]


async def test_poison_among_good_updates_is_put_aside_without_its_text(
    api: FakeApi, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    chat = {"id": 9, "type": "private"}
    poison: list[object] = [
        {"update_id": 11, "message": {"chat": chat, "text": "SECRET-WORDS"}},
        {"update_id": 12, "message": {"text": "SECRET-WORDS"}},
        {"update_id": 13, "callback_query": {"data": "SECRET-WORDS"}},
        {"update_id": 14, "message": ["SECRET-WORDS"]},
        {"update_id": 15, "message": {**_content(15, 9), "text": {"SECRET-WORDS": 1}}},
        {"update_id": 16, "message": {**_content(16, 9), "date": "SECRET-WORDS"}},
        {"update_id": 17, "message": {**_content(17, 9), "entities": [1, "SECRET-WORDS"]}},
    ]
    api.add(message(10, chat=9), *poison, message(18, chat=9))
    bot = Bot(api, store)
    await api.until(2)
    await until(lambda: store.inbox.waiting() == 0)
    await bot.end()
    assert [number for number, _ in store.inbox.quarantined()] == [11, 12, 13, 14, 15, 16, 17]
    told = [r for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(told) == len(poison)
    assert "SECRET-WORDS" not in caplog.text


def _content(number: int, chat: int) -> dict[str, object]:
    content = message(number, "x", chat)["message"]
    assert isinstance(content, dict)
    return content


async def test_the_bot_comes_up_by_itself_when_telegram_is_down_at_the_start(
    api: FakeApi, store: Store
) -> None:
    await api.stop()
    bot = Bot(api, store)
    await asyncio.sleep(0.05)
    await api.start()
    api.add(message(10, "how much?"))
    await api.until(1)
    await bot.end()


async def test_a_refused_token_ends_the_bot_without_showing_it(
    api: FakeApi, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = "4242:wrong-token-BBBBBBBBBBBBBBBBBBBBBBBBBB"
    with pytest.raises(TokenError, match="copy it again from @BotFather") as caught:
        await Bot(api, store, wrong).running
    assert wrong not in f"{caught.value!r}{caught.value}{caplog.text}"


async def test_a_token_revoked_while_running_ends_the_bot(api: FakeApi, store: Store) -> None:
    api.fail("getUpdates", refused(401, "Unauthorized"))
    with pytest.raises(TokenError):
        await Bot(api, store).running


async def test_faults_of_every_fifth_call_lose_and_double_nothing(
    api: FakeApi, store: Store
) -> None:
    faults = (
        refused(500, "Internal Server Error"),
        Fault(502, "<html>Bad Gateway</html>"),
        refused(429, "Too Many Requests", retry_after=1),
    )
    chance = random.Random(22)
    for _ in range(60):
        for method in ("sendMessage", "getUpdates"):
            # a fault is taken by the next call of its method, so these come in clusters
            if chance.random() < 0.2:
                api.fail(method, chance.choice(faults))
    api.add(*[message(10 + n, f"q{n}", chat=100 + n % 20) for n in range(200)])
    bot = Bot(api, store)
    await api.until(200)
    await until(lambda: store.inbox.waiting() == 0)
    await bot.end()
    assert Counter(api.texts()) == Counter(f"&lt;q{n}&gt;" for n in range(200))
    _assert_in_order(api)


async def test_a_stop_before_a_silent_server_keeps_what_is_unanswered(
    api: FakeApi, store: Store
) -> None:
    bot = Bot(api, store)
    api.fail("sendMessage", SILENCE)
    api.add(message(10, "how much?"))
    await api.until_failed("sendMessage")
    await bot.end()
    assert list(store.inbox.open_chats()) == [7]


KILLS = 5
CHATS, EACH = 40, 3


async def test_five_kills_lose_no_question_and_double_four_answers_each_at_most(
    api: FakeApi, tmp_path: Path
) -> None:
    questions = [
        message(10 + n, f"chat {100 + n % CHATS} question {n}", chat=100 + n % CHATS)
        for n in range(CHATS * EACH)
    ]
    chance = random.Random(2211)
    api.add(*questions)
    for kill in range(KILLS):
        process = await _start(api, tmp_path)
        await api.until(min(len(api.sent()) + chance.randint(1, 15), CHATS * EACH - 10 + kill))
        process.kill()
        assert await process.wait() == -signal.SIGKILL
    process = await _start(api, tmp_path)
    wanted = {f"&lt;chat {100 + n % CHATS} question {n}&gt;" for n in range(CHATS * EACH)}
    async with asyncio.timeout(30):
        while set(api.texts()) != wanted:
            await api.until(len(api.sent()) + 1)
    process.terminate()
    assert await process.wait() == 0
    assert len(api.texts()) - len(wanted) <= KILLS * WIDTH
    _assert_in_order(api)


async def _start(api: FakeApi, directory: Path) -> asyncio.subprocess.Process:
    script = Path(__file__).with_name("killable_bot.py")
    root = str(script.parent.parent)
    arguments = (sys.executable, str(script), api.base_url, str(directory))
    return await asyncio.create_subprocess_exec(*arguments, env={**os.environ, "PYTHONPATH": root})


def _assert_in_order(api: FakeApi) -> None:
    """Within a chat the first answers stand in the order of the questions."""
    order: dict[str, list[int]] = defaultdict(list)
    for sent in api.sent():
        number = int("".join(filter(str.isdigit, sent["text"].split("q")[-1])))
        if number not in order[sent["chat_id"]]:
            order[sent["chat_id"]].append(number)
    assert all(numbers == sorted(numbers) for numbers in order.values())


async def test_an_orderly_stop_answers_nothing_twice(api: FakeApi, tmp_path: Path) -> None:
    api.add(*[message(10 + n, f"q{n}", chat=100 + n) for n in range(60)])
    for _ in range(3):
        process = await _start(api, tmp_path)
        with contextlib.suppress(TimeoutError):
            await api.until(min(60, len(api.sent()) + 20))
        process.terminate()
        assert await process.wait() == 0
    assert Counter(api.texts()) == Counter(f"&lt;q{n}&gt;" for n in range(60))
