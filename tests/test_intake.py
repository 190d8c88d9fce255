"""The poller stores before it confirms, survives every failure, and never stores group talk."""

import json
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, TimedOut

from bot.channels.telegram.intake import OFFSET_SECONDS, QUICK_SECONDS, Poller, TokenError, fetcher
from bot.channels.telegram.request import AiohttpRequest, FloodError, UnreachableError
from bot.channels.telegram.triage import UNSORTED, Me, triage, without_mention
from bot.core.menus import COMMANDS
from bot.core.ports import Pending, StorageError
from bot.storage.database import Database
from bot.storage.inbox import SqliteInbox
from tests.fake_api import (
    BOT,
    BOT_ID,
    TOKEN,
    USERNAME,
    FakeApi,
    Fault,
    Json,
    message,
    person,
    press,
    refused,
)
from tests.fake_clock import FakeClock

ME = Me(BOT_ID, USERNAME)
GROUP = -1_000_000_000_055
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "G"}


def sort(update: object) -> Pending | None:
    return triage(update, ME, frozenset(COMMANDS), lambda message: False)


def sort_overhearing(update: object) -> Pending | None:
    """In a group that lets the bot overhear what begins with "how"."""
    return triage(
        update, ME, frozenset(COMMANDS), lambda message: str(message["text"]).startswith("how")
    )


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[SqliteInbox]:
    database = Database(tmp_path / "bot.sqlite3")
    yield SqliteInbox(database)
    database.close()


class Line:
    """What Telegram answers to one poll after another; the polls' offsets are kept."""

    def __init__(self, *answers: Sequence[object] | Exception) -> None:
        self.answers = list(answers)
        self.offsets: list[int | None] = []

    async def fetch(self, offset: int | None) -> Sequence[object]:
        self.offsets.append(offset)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def poller(line: Line, inbox: SqliteInbox, clock: FakeClock | None = None) -> Poller:
    return Poller(line.fetch, inbox, sort, lambda chat: None, clock or FakeClock())


async def test_the_offset_moves_behind_what_was_stored(inbox: SqliteInbox) -> None:
    line = Line([message(10), message(11)], [])
    polling = poller(line, inbox)
    await polling.poll()
    assert inbox.waiting() == 2
    await polling.poll()
    assert line.offsets == [None, 12]


async def test_the_offset_does_not_move_when_storing_failed(inbox: SqliteInbox) -> None:
    class Full(SqliteInbox):
        def put(self, updates: Sequence[Pending], now: object) -> int:
            raise StorageError("disk is full")

    full = Full(inbox._database)
    line = Line([message(10)], [message(10)])
    polling = poller(line, full)
    assert await polling.poll() > 0
    await polling.poll()
    assert line.offsets == [None, None]


async def test_chatter_moves_the_offset_too(inbox: SqliteInbox) -> None:
    line = Line([message(10, "so, lunch?", GROUP)], [])
    polling = poller(line, inbox)
    await polling.poll()
    await polling.poll()
    assert line.offsets == [None, 11]
    assert inbox.waiting() == 0


async def test_a_restart_goes_on_where_the_inbox_ends(inbox: SqliteInbox) -> None:
    await poller(Line([message(10)]), inbox).poll()
    line = Line([])
    await poller(line, inbox).poll()
    assert line.offsets == [11]


async def test_an_offset_is_not_used_after_six_quiet_days(inbox: SqliteInbox) -> None:
    clock = FakeClock()
    line = Line([message(900_000_000)], [], [message(100_000_000)], [])
    polling = poller(line, inbox, clock)
    await polling.poll()
    await polling.poll()
    clock.passed += OFFSET_SECONDS
    await polling.poll()
    await polling.poll()
    assert line.offsets == [None, 900_000_001, None, 100_000_001]
    assert inbox.waiting() == 2


async def test_gaps_grow_to_thirty_seconds_and_end_with_the_first_success(
    inbox: SqliteInbox,
) -> None:
    line = Line(*[NetworkError("down")] * 8, [message(10)], NetworkError("down"))
    polling = poller(line, inbox)
    assert [await polling.poll() for _ in range(10)] == [1, 2, 4, 8, 16, 30, 30, 30, 0, 1]


async def test_a_server_that_answers_emptily_at_once_is_not_asked_in_a_hot_loop(
    inbox: SqliteInbox,
) -> None:
    polling = poller(Line([], []), inbox)
    assert [await polling.poll() for _ in range(2)] == [QUICK_SECONDS, QUICK_SECONDS]


async def test_another_poller_is_told_in_one_line_however_long_it_stays(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    line = Line(*[Conflict("terminated by other getUpdates request")] * 20, [message(10)])
    polling = poller(line, inbox)
    for _ in range(21):
        await polling.poll()
    errors = [r.message for r in caplog.records if r.levelno >= logging.WARNING]
    assert errors == ["another program polls with the same token; stop one of the two"]
    assert inbox.waiting() == 1


async def test_a_webhook_left_from_another_program_is_told_with_what_to_do(
    inbox: SqliteInbox, caplog: pytest.LogCaptureFixture
) -> None:
    refusal = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
    await poller(Line(Conflict(refusal)), inbox).poll()
    (told,) = (record.message for record in caplog.records)
    assert "a webhook is set for this bot" in told


async def test_a_refused_token_ends_the_polling_without_showing_it(inbox: SqliteInbox) -> None:
    with pytest.raises(TokenError, match="@BotFather") as caught:
        await poller(Line(InvalidToken(f"bot{TOKEN} is wrong")), inbox).run()
    assert TOKEN not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


async def test_a_flood_answer_to_the_poll_is_obeyed(inbox: SqliteInbox) -> None:
    assert await poller(Line(FloodError(7)), inbox).poll() == 7


async def test_updates_that_cannot_be_confirmed_are_not_asked_for_in_a_hot_loop(
    inbox: SqliteInbox,
) -> None:
    line = Line(["not an update"], ["not an update"], [{"update_id": "x"}])
    polling = poller(line, inbox)
    assert [await polling.poll() for _ in range(3)] == [1, 2, 4]


POISON: list[object] = [
    {"update_id": 1, "message": None},
    {"update_id": 2, "message": []},
    {"update_id": 3, "message": {"text": "no chat"}},
    {"update_id": 4, "message": {"chat": {"id": "seven"}, "text": "x"}},
    {"update_id": 5, "message": {"chat": {"id": 2**63}, "text": "x"}},
    {"update_id": 6, "message": {"chat": {"id": 7, "type": "private"}, "text": 5}},
    {"update_id": 7, "callback_query": 5},
    {"update_id": 8, "callback_query": {"from": [], "message": {"chat": 3}}},
    {"update_id": 9, "my_chat_member": {"chat": None}},
    {"update_id": True, "message": {}},
    {"update_id": 2**63, "message": {}},
    {"update_id": 10, "novelty": {"x": 1}},
    {"update_id": 11},
    None,
    "text",
    [[]],
]


async def test_odd_updates_neither_stop_the_intake_nor_the_good_ones(inbox: SqliteInbox) -> None:
    surrogate = message(100, "pay \ud800")
    deep: object = "x"
    for _ in range(200):
        deep = {"d": deep}
    line = Line([*POISON, surrogate, {**message(101), "odd": deep}, message(102)], [])
    polling = poller(line, inbox)
    await polling.poll()
    await polling.poll()
    assert line.offsets == [None, 103]
    stored = []
    while pending := inbox.next(7):
        stored.append(pending.update_id)
        assert json.loads(pending.body)["update_id"] == pending.update_id
    assert stored == [6, 100, 101, 102]


async def test_over_http_only_the_handled_kinds_are_asked_for() -> None:
    async with FakeApi() as api:
        api.add(message(10))
        async with AiohttpRequest() as request:
            fetch = fetcher(request, api.base_url + TOKEN, poll_seconds=0)
            assert await fetch(None) == [message(10)]
            assert await fetch(11) == []
    assert api.offsets == [None, 11]
    assert json.loads(api.kinds[0]) == [
        "message",
        "callback_query",
        "my_chat_member",
        "inline_query",
    ]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (refused(401, "Unauthorized"), InvalidToken),
        (refused(404, "Not Found"), InvalidToken),
        (refused(409, "Conflict: terminated by other getUpdates request"), Conflict),
        (refused(429, "Too Many Requests", retry_after=3), FloodError),
        (Fault(502, "<html>Bad Gateway</html>"), NetworkError),
        (Fault(200, "<html>captive portal</html>"), NetworkError),
        (Fault(200, {"ok": False}), NetworkError),
        (Fault(200, {"ok": True, "result": {}}), NetworkError),
        (Fault(200, '{"ok": tru'), NetworkError),
        (Fault(200, '{"ok":true,"result":' + "[" * 100_000), NetworkError),
        (Fault(302, ""), NetworkError),
    ],
)
async def test_every_refusal_becomes_an_error_without_the_token(
    fault: Fault, error: type[Exception]
) -> None:
    async with FakeApi() as api, AiohttpRequest() as request:
        api.fail("getUpdates", fault)
        with pytest.raises(error) as caught:
            await fetcher(request, api.base_url + TOKEN, 0)(None)
    assert TOKEN not in f"{caught.value!r} {caught.value}"


async def test_a_refused_connection_is_known_to_have_sent_nothing() -> None:
    async with FakeApi() as api:
        address = api.base_url + TOKEN
    async with AiohttpRequest() as request:
        with pytest.raises(UnreachableError, match="no connection") as caught:
            await fetcher(request, address, 0)(None)
    assert TOKEN not in f"{caught.value!r} {caught.value}"


async def test_a_server_that_does_not_answer_times_out() -> None:
    async with FakeApi() as api, AiohttpRequest() as request:
        with pytest.raises(TimedOut) as caught:
            await request.call(f"{api.base_url}{TOKEN}/getUpdates", {"timeout": 5}, 0.05)
    assert isinstance(caught.value.__cause__, TimeoutError)


def group(text: str | None, sender: Json | None = None, **more: object) -> Json:
    return message(10, text, GROUP, sender, **more)


KEPT = [
    message(10),
    message(10, "/start pay-outlier"),
    message(10, "/nonsense"),
    message(10, None, sticker={}),
    group("/pay outlier"),
    group("/PAY@Ujrat_Bot outlier"),
    group("@ujrat_bot how much?"),
    group("how much, @UJRAT_BOT?"),
    group("and mercor?", reply_to_message={"from": BOT, "text": "answer"}),
    group("/lang hi", sender=ANONYMOUS, sender_chat={"id": GROUP}),
    group(None, migrate_to_chat_id=-100_77),
    press(10, "1p.en.7..."),
    press(10, "1p.en.7...", GROUP),
    {"update_id": 10, "my_chat_member": {"chat": {"id": GROUP}}},
]

DROPPED = [
    group("so, who is coming for lunch?"),
    group("/pay@other_bot outlier"),
    group("/unknown"),
    group("mail me at x@ujrat_bot.example"),
    group("@ujrat_bot2 how much?"),
    group("@ujrat_bot", sender={"id": 99, "is_bot": True, "first_name": "B"}),
    group("@ujrat_bot", sender={"id": 777000, "is_bot": False, "first_name": "T"}),
    group("@ujrat_bot", is_automatic_forward=True),
    group("yes", reply_to_message={"from": person(8), "text": "@ujrat_bot how much"}),
    group("hello topic", reply_to_message={"from": BOT, "forum_topic_created": {}}),
    group(None, photo=[], caption="@ujrat_bot look"),
    group(None, new_chat_members=[person(8)]),
    message(10, None, pinned_message={}),
    message(10, chat=BOT_ID, sender=BOT),
    {"update_id": 10, "edited_message": message(10)["message"]},
    {"update_id": 10, "channel_post": message(10)["message"]},
    {"update_id": 10, "inline_query": {"id": "1"}},
]


@pytest.mark.parametrize("update", KEPT)
def test_what_is_said_to_the_bot_is_kept(update: Json) -> None:
    assert sort(update) is not None


@pytest.mark.parametrize("update", DROPPED)
def test_what_is_not_said_to_the_bot_is_never_stored(update: Json) -> None:
    assert sort(update) is None


def test_an_update_is_stored_under_its_chat_and_person() -> None:
    kept = sort(group("/pay", sender=person(8)))
    assert kept is not None
    assert (kept.chat_id, kept.person) == (GROUP, 8)


def test_an_anonymous_admin_is_not_stored_as_a_person() -> None:
    kept = sort(group("/lang hi", sender=ANONYMOUS, sender_chat={"id": GROUP}))
    assert kept is not None
    assert kept.person is None


def test_an_update_that_names_no_chat_is_stored_apart() -> None:
    kept = sort({"update_id": 3, "message": {"text": "no chat"}})
    assert kept is not None
    assert kept.chat_id == UNSORTED


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("@ujrat_bot how much?", "how much?"),
        ("how much, @Ujrat_Bot?", "how much, ?"),
        ("@ujrat_bot: how much?", "how much?"),
        ("@ujrat_bot", ""),
        ("आउटलायर @ujrat_bot कितना", "आउटलायर कितना"),
    ],
)
def test_the_bots_name_is_taken_out_of_a_question(said: str, asked: str) -> None:
    assert without_mention(said, USERNAME) == asked


def test_of_what_is_said_to_everybody_only_what_is_overheard_is_kept() -> None:
    assert sort_overhearing(message(10, "how much?", GROUP))
    assert sort_overhearing(message(10, "so, lunch?", GROUP)) is None
    assert sort_overhearing(message(10, None, GROUP, photo=[], caption="how much?")) is None
    assert sort_overhearing(message(10, "how much?", GROUP, BOT)) is None
    assert sort_overhearing({"update_id": 1, "edited_message": message(10)["message"]}) is None
