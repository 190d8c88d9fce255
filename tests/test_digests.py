"""The digest goes out once a week, without a sound, and only if there is something to say."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.telegram.bot import QuietBot
from bot.channels.telegram.digests import LOOK_SECONDS, Admins, Digests, last_due
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.tally import Tally
from bot.channels.telegram.turns import Turns
from bot.core.digest import Digest
from bot.core.ports import StorageError
from bot.storage.store import Store, open_store
from tests.fake_api import TOKEN, FakeApi, refused
from tests.fake_assistant import EchoAssistant
from tests.fake_clock import FakeClock, until

ADMIN, TEAM = 7, -1001
MONDAY = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
THIS, LAST, BEFORE = date(2026, 11, 23), date(2026, 11, 16), date(2026, 11, 9)


class Rig:
    """Digests before a fake Bot API, with real storage; `start` is a start of the program."""

    def __init__(self, api: FakeApi, store: Store) -> None:
        self.api = api
        self.store = store
        self.clock = FakeClock(started=MONDAY - timedelta(days=1))
        self.asked = 5
        self.bot = QuietBot(
            TOKEN,
            base_url=api.base_url,
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
        )
        self.digests = self.start()

    def start(self, *chats: int) -> Digests:
        sender = Sender(self.bot, Turns(), self.clock, self.store.preferences.move_chat)
        tally = Tally(self.store.journal, self.clock)
        admins = Admins(chats or (ADMIN, TEAM), self.report)
        preferences = self.store.preferences
        self.digests = Digests(admins, EchoAssistant, preferences, tally, sender, self.clock)
        return self.digests

    async def report(self, since: date, until: date) -> Digest:
        return Digest(since, until, self.asked, 0)

    async def look_at(self, moment: datetime) -> list[str]:
        """What is sent when it is looked at a moment whether a digest is due."""
        self.clock.passed = (moment - self.clock.started).total_seconds()
        before = len(self.api.sent())
        await self.digests.send_due()
        return [f"{one['chat_id']}: {one['text']}" for one in self.api.sent()[before:]]


@pytest_asyncio.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    store = open_store(tmp_path)
    async with FakeApi() as api:
        rig = Rig(api, store)
        async with rig.bot:
            yield rig
    store.close()


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (MONDAY, THIS),
        (MONDAY - timedelta(seconds=1), LAST),
        (MONDAY + timedelta(days=6, hours=23), THIS),
    ],
)
def test_a_digest_is_due_on_monday_at_six(moment: datetime, day: date) -> None:
    assert last_due(moment) == day


async def test_the_first_start_begins_the_first_week_and_sends_nothing(rig: Rig) -> None:
    assert await rig.look_at(MONDAY - timedelta(days=3)) == []


async def test_every_admin_gets_the_week_once_without_a_sound(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=3))
    assert await rig.look_at(MONDAY - timedelta(minutes=1)) == []
    text = f"digest {LAST} {THIS} 5"
    assert await rig.look_at(MONDAY) == [f"{ADMIN}: {text}", f"{TEAM}: {text}"]
    assert {sent["disable_notification"] for sent in rig.api.sent()} == {"true"}
    assert await rig.look_at(MONDAY + timedelta(hours=1)) == []
    assert await rig.look_at(MONDAY + timedelta(days=6)) == []


async def test_after_a_restart_nothing_is_sent_twice(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=3))
    await rig.look_at(MONDAY)
    rig.start()
    assert await rig.look_at(MONDAY + timedelta(hours=1)) == []
    rig.start(ADMIN, TEAM, 8)
    assert await rig.look_at(MONDAY + timedelta(hours=2)) == []


class KilledError(Exception):
    """The process ends here."""


async def test_a_kill_between_two_admins_leaves_out_none_and_doubles_none(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=3))
    remember, notes = rig.store.preferences.remember, list[str]()

    def remember_or_die(key: str, value: str) -> None:
        notes.append(value)
        if len(notes) == 2:
            raise KilledError
        remember(key, value)

    rig.store.preferences.remember = remember_or_die  # type: ignore[method-assign]
    with pytest.raises(KilledError):
        await rig.look_at(MONDAY)
    rig.store.preferences.remember = remember  # type: ignore[method-assign]
    rig.start()
    assert await rig.look_at(MONDAY + timedelta(hours=1)) == [f"{TEAM}: digest {LAST} {THIS} 5"]


async def test_a_week_without_news_is_silent_and_the_next_one_begins_after_it(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=10))
    rig.asked = 0
    assert await rig.look_at(MONDAY - timedelta(days=7)) == []
    rig.asked = 2
    assert (await rig.look_at(MONDAY))[0] == f"{ADMIN}: digest {LAST} {THIS} 2"


async def test_after_weeks_of_being_down_one_digest_tells_of_them_all(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=10))
    assert (await rig.look_at(MONDAY + timedelta(days=2)))[
        0
    ] == f"{ADMIN}: digest {BEFORE} {THIS} 5"


async def test_an_admin_who_blocked_the_bot_does_not_keep_it_from_the_others(rig: Rig) -> None:
    await rig.look_at(MONDAY - timedelta(days=3))
    rig.api.fail("sendMessage", refused(403, "Forbidden: bot was blocked by the user"))
    assert await rig.look_at(MONDAY) == [f"{TEAM}: digest {LAST} {THIS} 5"]


async def test_a_chosen_language_is_the_language_of_the_digest(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    languages = list[str]()
    tell = EchoAssistant.digest

    def told(assistant: EchoAssistant, digest: Digest, language: str) -> object:
        languages.append(language)
        return tell(assistant, digest, language)

    monkeypatch.setattr(EchoAssistant, "digest", told)
    rig.store.preferences.choose_language(ADMIN, "hi")
    await rig.look_at(MONDAY - timedelta(days=3))
    await rig.look_at(MONDAY)
    assert languages == ["hi", "en"]


async def test_it_is_looked_for_digests_twice_an_hour_and_a_full_disk_is_outlived(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(since: date, until: date) -> Digest:
        raise StorageError("the disk is full")

    await rig.look_at(MONDAY - timedelta(days=3))
    rig.digests.admins = replace(rig.digests.admins, report=fails)
    rig.clock.passed += 4 * 24 * 3600
    rig.clock.patience = LOOK_SECONDS
    running = asyncio.create_task(rig.digests.run())
    await until(lambda: len(rig.clock.slept) > 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert rig.clock.slept[:2] == [LOOK_SECONDS, LOOK_SECONDS]
    assert "the digest was not made (the disk is full); trying on" in caplog.text


async def test_without_admins_nothing_is_looked_for(rig: Rig) -> None:
    rig.digests.admins = Admins()
    await rig.digests.run()
    assert rig.store.preferences.remembered("digest") is None
