"""The sender keeps Telegram's limits, repeats what failed, and gives up only what is hopeless."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.bot import QuietBot
from bot.channels.telegram.budget import MOST_CHATS, Budget
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.scene import Place
from bot.channels.telegram.sender import LONGEST_REFUSAL, Sender
from bot.channels.telegram.turns import Turns
from tests.fake_api import TOKEN, FakeApi, Fault, refused
from tests.fake_clock import FakeClock, until

ALICE, BOB, GROUP = Place(7), Place(8), Place(-1_000_000_000_055)


class Rig:
    """A sender before a fake Bot API and a fake clock."""

    def __init__(self, api: FakeApi) -> None:
        self.api = api
        self.clock = FakeClock()
        self.moves: list[tuple[int, int]] = []
        self.bot = QuietBot(
            TOKEN,
            base_url=api.base_url,
            request=AiohttpRequest(timeout=5),
            get_updates_request=AiohttpRequest(),
        )
        self.sender = Sender(
            self.bot, Turns(), self.clock, lambda old, new: self.moves.append((old, new))
        )

    async def send(self, place: Place = ALICE, text: str = "<b>hi</b>") -> None:
        await self.sender.send(place, text, None)


@pytest_asyncio.fixture
async def rig() -> AsyncIterator[Rig]:
    async with FakeApi() as api:
        rig = Rig(api)
        async with rig.bot:
            yield rig


async def test_a_message_goes_out_as_html_without_preview(rig: Rig) -> None:
    await rig.send()
    assert rig.api.sent() == [
        {
            "chat_id": "7",
            "text": "<b>hi</b>",
            "parse_mode": "HTML",
            "link_preview_options": '{"is_disabled": true}',
        }
    ]


async def test_in_a_group_it_answers_the_question_even_a_deleted_one_in_its_topic(
    rig: Rig,
) -> None:
    await rig.send(Place(-55, thread_id=12, reply_to=34))
    fields = rig.api.sent()[0]
    assert fields["message_thread_id"] == "12"
    assert json.loads(fields["reply_parameters"]) == {
        "message_id": 34,
        "allow_sending_without_reply": True,
    }


async def test_buttons_go_along(rig: Rig) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Pay", callback_data="1a")]])
    await rig.sender.send(ALICE, "x", keys)
    assert json.loads(rig.api.sent()[0]["reply_markup"]) == {
        "inline_keyboard": [[{"text": "Pay", "callback_data": "1a"}]]
    }


async def test_one_message_a_second_in_a_private_chat(rig: Rig) -> None:
    for _ in range(3):
        await rig.send()
    assert rig.clock.slept == [1.0, 1.0]


async def test_other_chats_do_not_wait_for_a_busy_one(rig: Rig) -> None:
    await rig.send(ALICE)
    await rig.send(BOB)
    assert rig.clock.slept == []


async def test_twenty_messages_a_minute_in_a_group(rig: Rig) -> None:
    for _ in range(21):
        await rig.send(GROUP)
    assert rig.clock.passed == 60.0


async def test_edits_count_like_messages(rig: Rig) -> None:
    await rig.send()
    await rig.sender.edit(ALICE, 500, "y", None)
    assert rig.clock.slept == [1.0]


async def test_a_flood_wait_is_kept_for_that_chat_alone(rig: Rig) -> None:
    rig.api.fail("sendMessage", refused(429, "Too Many Requests: retry after 300", retry_after=300))
    flooded = asyncio.create_task(rig.send(GROUP))
    await until(lambda: bool(rig.clock.slept))
    assert rig.clock.slept == [300.0]
    await flooded
    assert rig.api.texts() == ["<b>hi</b>"]
    await rig.send(BOB)
    assert rig.clock.slept == [300.0]


def test_a_blocked_chat_blocks_no_other_and_the_table_stays_bounded() -> None:
    budget = Budget()
    for chat in range(-MOST_CHATS - 500, 0):
        budget.block(chat, until=300.0)
    assert len(budget) == MOST_CHATS
    assert budget.wait(-1, now=100.0) == 200.0
    assert budget.wait(12345, now=100.0) == 0.0


@pytest.mark.parametrize(
    "fault",
    [
        refused(500, "Internal Server Error"),
        Fault(502, "<html>Bad Gateway</html>"),
        Fault(503, ""),
        Fault(200, '{"ok": tru'),
        refused(401, "Unauthorized"),
    ],
)
async def test_what_fails_for_a_while_is_sent_in_the_end(rig: Rig, fault: Fault) -> None:
    rig.api.fail("sendMessage", *[fault] * 4)
    await rig.send()
    assert rig.api.texts() == ["<b>hi</b>"]


async def test_a_message_that_may_have_arrived_is_sent_once_more_and_no_oftener(rig: Rig) -> None:
    rig.api.fail("sendMessage", Fault(502, "<html>lost on the way back</html>", after=True))
    await rig.send()
    assert len(rig.api.sent()) == 2


async def test_sending_outlasts_an_outage(rig: Rig) -> None:
    await rig.api.stop()
    sending = asyncio.create_task(rig.send())
    await until(lambda: len(rig.clock.slept) >= 12)
    await rig.api.start()
    await sending
    assert rig.api.texts() == ["<b>hi</b>"]
    assert max(rig.clock.slept) <= 30.0


async def test_a_message_that_is_refused_for_ever_is_given_up_and_the_next_one_is_sent(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    rig.api.poison = "a text that the server cannot take"
    await rig.send(text=rig.api.poison)
    await rig.send(text="next")
    assert LONGEST_REFUSAL <= rig.clock.passed < LONGEST_REFUSAL + 60
    errors = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert errors == ["a message was given up (RefusedError)"]
    assert rig.api.texts() == ["next"]


async def test_a_message_that_alone_is_refused_is_given_up_after_a_minute(rig: Rig) -> None:
    rig.api.poison = "a text that the server cannot take"
    sending = asyncio.create_task(rig.send(ALICE, rig.api.poison))
    await until(lambda: len(rig.clock.slept) >= 2)
    await rig.send(BOB)
    await sending
    assert rig.clock.passed < 120
    assert rig.api.texts() == ["<b>hi</b>"]


async def test_a_blocked_bot_is_quiet_about_it(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    rig.api.fail("sendMessage", refused(403, "Forbidden: bot was blocked by the user"))
    await rig.send()
    assert rig.api.sent() == []
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


async def test_refused_markup_is_sent_once_as_plain_text_and_logged(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    rig.api.fail("sendMessage", refused(400, "Bad Request: can't parse entities: unclosed tag"))
    await rig.send(text='<b>5 &lt; 6</b> · <a href="https://example.org">source</a>')
    fields = rig.api.sent()[0]
    assert fields["text"] == "5 < 6 · source"
    assert "parse_mode" not in fields
    assert [r.levelname for r in caplog.records] == ["ERROR"]


async def test_another_refusal_is_logged_and_not_repeated(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    rig.api.fail("sendMessage", refused(400, "Bad Request: TOPIC_CLOSED"))
    await rig.send()
    assert rig.api.sent() == []
    assert len(caplog.records) == 1


async def test_a_migrated_group_gets_its_answer_once_at_its_new_id(rig: Rig) -> None:
    moved = refused(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-10077)
    rig.api.fail("sendMessage", moved)
    await rig.send(Place(-77, reply_to=3))
    assert [fields["chat_id"] for fields in rig.api.sent()] == ["-10077"]
    assert rig.moves == [(-77, -10077)]


@pytest.mark.parametrize(
    "reason",
    ["Bad Request: message is not modified: specified new message content is the same"],
)
async def test_an_edit_that_changes_nothing_is_no_error(
    rig: Rig, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    rig.api.fail("editMessageText", refused(400, reason))
    await rig.sender.edit(ALICE, 500, "same", None)
    assert rig.api.sent() == []
    assert caplog.records == []


async def test_a_message_that_cannot_be_edited_any_more_is_sent_anew(rig: Rig) -> None:
    rig.api.fail("editMessageText", refused(400, "Bad Request: message can't be edited"))
    await rig.sender.edit(ALICE, 500, "menu", None)
    assert rig.api.texts() == ["menu"]


async def test_buttons_of_a_message_that_is_gone_or_has_them_already_are_no_error(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    for reason in ("message to edit not found", "message is not modified: the same"):
        rig.api.fail("editMessageReplyMarkup", refused(400, f"Bad Request: {reason}"))
        await rig.sender.edit_keys(ALICE, 500, None)
    assert rig.api.sent("editMessageReplyMarkup") == rig.api.sent() == []
    assert caplog.records == []


async def test_a_press_that_is_too_old_is_no_error(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    text = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    rig.api.fail("answerCallbackQuery", refused(400, text))
    await rig.sender.answer_press(7, "q1")
    assert caplog.records == []


async def test_a_press_is_answered_with_a_text_of_two_hundred_characters_at_most(rig: Rig) -> None:
    await rig.sender.answer_press(7, "q1", "x" * 300)
    assert rig.api.sent("answerCallbackQuery") == [{"callback_query_id": "q1", "text": "x" * 200}]


async def test_no_warning_or_error_contains_the_token(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    rig.api.fail("sendMessage", refused(500, "x"), refused(401, "Unauthorized"))
    rig.api.fail("answerCallbackQuery", refused(500, "x"))
    await rig.send()
    await rig.sender.answer_press(7, "q1")
    ours = [record for record in caplog.records if record.name.startswith("bot.")]
    assert len(ours) == 2
    assert TOKEN not in "".join(record.getMessage() for record in ours)
