"""The sandbox's Bot API over real HTTP: objects, offsets, refusals, limits, privacy mode."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import pytest
from telegram import ChatFullInfo, ChatMember, Message, TelegramObject, Update, User

from bot.channels.sandbox import SandboxServer, load_world
from bot.channels.sandbox.chats import member_json
from bot.channels.sandbox.state import new_state

EMMA, ASHA, OMAR = 710000001, 710000002, 710000003
GROUP, FORUM, PAY_TOPIC = -1001700000001, -1001700000002, 2
BOT = "UjratSandboxBot"
OLD_QUERY = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@dataclass
class FakeClock:
    """A clock that moves when told to."""

    now: float = 1_790_000_000.5

    def __call__(self) -> float:
        return self.now


@dataclass
class Client:
    """Calls the Bot API and the control API of one server."""

    server: SandboxServer
    session: aiohttp.ClientSession
    clock: FakeClock = field(default_factory=FakeClock)

    async def call(self, method: str, **params: Any) -> Any:
        url = f"{self.server.base_url}{self.server.token}/{method}"
        async with self.session.post(url, json=params) as response:
            return await response.json()

    async def ok(self, method: str, **params: Any) -> Any:
        body = await self.call(method, **params)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, method: str, **params: Any) -> str:
        body = await self.call(method, **params)
        assert not body["ok"], body
        return str(body["description"])

    async def act(self, name: str, **body: Any) -> Any:
        async with self.session.post(f"{self.server.page_url}/sandbox/{name}", json=body) as answer:
            return await answer.json()

    async def see(self, name: str, **params: Any) -> Any:
        url = f"{self.server.page_url}/sandbox/{name}"
        async with self.session.get(url, params=params) as answer:
            return await answer.json()

    async def violations(self) -> list[str]:
        return [item["description"] for item in (await self.see("ledger"))["violations"]]


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    clock = FakeClock()
    server = SandboxServer(0, clock=clock)
    await server.start()
    async with aiohttp.ClientSession() as session:
        yield Client(server, session, clock)
    await server.stop()


@pytest.fixture
async def started(client: Client) -> Client:
    """Emma has written to the bot: message 1 of her private chat."""
    await client.act("send", user=EMMA, text="/start")
    return client


def data_button(data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **fields}]]}


# --- the door ---------------------------------------------------------------


async def test_wrong_token_is_unauthorized(client: Client) -> None:
    async with client.session.get(f"{client.server.base_url}1:wrong/getMe") as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"


async def test_unknown_method_is_not_found(client: Client) -> None:
    body = await client.call("sendPigeon")
    assert body == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found: method not found",
    }


async def test_get_form_and_json_calls_mean_the_same(started: Client) -> None:
    url = f"{started.server.base_url}{started.server.token}/sendmessage"
    fields = {"chat_id": str(EMMA), "text": "<b>x</b>", "parse_mode": "HTML"}
    async with started.session.get(url, params=fields) as response:
        by_get = await response.json()
    async with started.session.post(url, data=fields) as response:
        by_form = await response.json()
    by_json = await started.call("sendMessage", chat_id=EMMA, text="<b>x</b>", parse_mode="HTML")
    answers = [by_get, by_form, by_json]
    assert [answer["result"].pop("message_id") for answer in answers] == [2, 3, 4]
    assert by_get == by_form == by_json


async def test_broken_json_is_refused(client: Client) -> None:
    url = f"{client.server.base_url}{client.server.token}/getMe"
    headers = {"Content-Type": "application/json"}
    async with client.session.post(url, data="{", headers=headers) as response:
        assert response.status == 400


async def test_control_api_takes_json_only(client: Client) -> None:
    url = f"{client.server.page_url}/sandbox/reset"
    async with client.session.post(url, data="{}") as response:
        assert response.status == 415


# --- objects ----------------------------------------------------------------


async def test_private_message_looks_as_telegrams(client: Client) -> None:
    await client.act("send", user=ASHA, text=f"/pay@{BOT} outlier")
    [update] = await client.ok("getUpdates")
    asha = {"id": ASHA, "first_name": "Asha", "username": "asha_sandbox"}
    assert update["message"] == {
        "message_id": 1,
        "from": {**asha, "is_bot": False, "language_code": "hi"},
        "chat": {**asha, "type": "private"},
        "date": 1_790_000_000,
        "text": f"/pay@{BOT} outlier",
        "entities": [{"type": "bot_command", "offset": 0, "length": 20}],
    }


async def test_python_telegram_bot_knows_every_field_of_every_object(client: Client) -> None:
    await client.act("send", user=ASHA, chat=FORUM, text="/pay", thread=PAY_TOPIC)
    keys = button(url="https://example.org")
    keys["inline_keyboard"].append(data_button("x")["inline_keyboard"][0])
    html = "<pre><code class='language-py'>x</code></pre><blockquote expandable>y</blockquote>"
    params = {"text": html, "parse_mode": "HTML", "reply_markup": keys}
    reply = {"message_id": 4}
    sent = await client.ok("sendMessage", chat_id=FORUM, reply_parameters=reply, **params)
    await client.act("press", user=EMMA, chat=FORUM, message=sent["message_id"], data="x")
    await client.act("edit", user=ASHA, chat=FORUM, message=4, text="/pay outlier")
    await client.act("block", user=EMMA, blocked=True)
    updates = [Update.de_json(item, None) for item in await client.ok("getUpdates")]
    kinds = {key for update in updates for key in update.to_dict() if key != "update_id"}
    assert kinds == {"message", "edited_message", "callback_query", "my_chat_member"}
    chat = ChatFullInfo.de_json(await client.ok("getChat", chat_id=FORUM), None)
    member = ChatMember.de_json(await client.ok("getChatMember", chat_id=FORUM, user_id=EMMA), None)
    me = User.de_json(await client.ok("getMe"), None)
    objects: list[TelegramObject] = [*updates, Message.de_json(sent, None), chat, member, me]
    assert [found for item in objects for found in unknown_fields(item)] == []


def unknown_fields(item: object) -> list[str]:
    """The fields that the library did not know, however deep."""
    if isinstance(item, tuple | list):
        return [found for part in item for found in unknown_fields(part)]
    if not isinstance(item, TelegramObject):
        return []
    names = [*item.to_dict(recursive=False), "from_user"]
    inner = [getattr(item, name, None) for name in names]
    return [*item.api_kwargs, *unknown_fields(inner)]


async def test_client_language_can_be_changed(client: Client) -> None:
    await client.act("language", user=OMAR, language="hi")
    await client.act("send", user=OMAR, text="x")
    [update] = await client.ok("getUpdates")
    assert update["message"]["from"]["language_code"] == "hi"


async def test_topic_message_carries_its_topic_and_the_answer_stays_there(client: Client) -> None:
    await client.act("send", user=EMMA, chat=FORUM, text="/pay", thread=PAY_TOPIC)
    [update] = await client.ok("getUpdates")
    message = update["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (PAY_TOPIC, True)
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Pay"
    assert message["chat"]["is_forum"] is True
    reply = {"message_id": message["message_id"]}
    answer = await client.ok("sendMessage", chat_id=FORUM, text="x", reply_parameters=reply)
    assert (answer["message_thread_id"], answer["is_topic_message"]) == (PAY_TOPIC, True)


async def test_reply_in_a_plain_group_has_a_thread_that_is_no_topic(client: Client) -> None:
    await client.act("send", user=EMMA, chat=GROUP, text="/pay")
    reply = {"message_id": 1}
    await client.ok("sendMessage", chat_id=GROUP, text="x", reply_parameters=reply)
    await client.act("send", user=ASHA, chat=GROUP, text="and Mercor?", reply_to=2)
    message = (await client.ok("getUpdates"))[-1]["message"]
    assert message["message_thread_id"] == 1
    assert "is_topic_message" not in message
    assert message["reply_to_message"]["from"]["is_bot"] is True
    refusal = await client.refusal("sendMessage", chat_id=GROUP, text="x", message_thread_id=1)
    assert refusal == "Bad Request: message thread not found"


async def test_admins_and_members_are_told_apart(client: Client) -> None:
    [owner] = await client.ok("getChatAdministrators", chat_id=GROUP)
    assert (owner["user"]["id"], owner["status"]) == (EMMA, "creator")
    member = await client.ok("getChatMember", chat_id=GROUP, user_id=ASHA)
    assert member["status"] == "member"
    assert await client.ok("getChatMemberCount", chat_id=GROUP) == 4


def test_an_admin_who_is_not_the_owner_is_one_by_rights() -> None:
    world = load_world()
    chat = replace(world.chat(GROUP), admins=(EMMA, ASHA))
    state = new_state(world, time.time)
    assert member_json(state, chat, EMMA)["status"] == "creator"
    asha = member_json(state, chat, ASHA)
    assert (asha["status"], asha["can_manage_chat"]) == ("administrator", True)


async def test_a_forwarded_message_names_its_origin(client: Client) -> None:
    await client.act("send", user=ASHA, text="read this", forwarded=True)
    await client.act("send", user=ASHA, text="what about it?")
    first, second = [update["message"] for update in await client.ok("getUpdates")]
    assert first["forward_origin"]["type"] == "hidden_user"
    assert "forward_origin" not in second


# --- getUpdates -------------------------------------------------------------


async def test_offset_confirms_what_came_before(client: Client) -> None:
    ids = [(await client.act("send", user=EMMA, text=str(n)))["update_id"] for n in range(3)]
    first = await client.ok("getUpdates", limit=2)
    assert [update["update_id"] for update in first] == ids[:2]
    rest = await client.ok("getUpdates", offset=ids[1])
    assert [update["update_id"] for update in rest] == ids[1:]
    client.clock.now += 1
    assert await client.ok("getUpdates", offset=ids[2] + 1) == []


async def test_same_offset_at_once_gets_one_update(client: Client) -> None:
    for text in ("a", "b"):
        await client.act("send", user=EMMA, text=text)
    assert len(await client.ok("getUpdates", offset=1)) == 2
    assert len(await client.ok("getUpdates", offset=1)) == 1


async def test_negative_offset_keeps_only_the_newest(client: Client) -> None:
    for text in ("a", "b", "c"):
        await client.act("send", user=EMMA, text=text)
    [update] = await client.ok("getUpdates", offset=-1)
    assert update["message"]["text"] == "c"


async def test_at_most_a_hundred_updates_come_at_once(client: Client) -> None:
    for number in range(101):
        await client.act("inject", update={"update_id": number + 1, "message": {}})
    assert len(await client.ok("getUpdates", limit=500)) == 100


async def test_long_poll_returns_as_soon_as_something_comes(client: Client) -> None:
    poll = asyncio.create_task(client.ok("getUpdates", timeout=50))
    await connected(client)
    await client.act("send", user=EMMA, text="x")
    assert [update["message"]["text"] for update in await poll] == ["x"]


async def test_second_poller_throws_the_first_one_out(client: Client) -> None:
    older = asyncio.create_task(client.call("getUpdates", timeout=50))
    await connected(client)
    newer = asyncio.create_task(client.call("getUpdates", timeout=50))
    body = await older
    assert body["error_code"] == 409
    assert body["description"].startswith("Conflict: terminated by other getUpdates request")
    await client.act("send", user=EMMA, text="x")
    assert (await newer)["ok"]


async def test_allowed_updates_stick(client: Client) -> None:
    await client.ok("getUpdates", allowed_updates=["callback_query"])
    assert (await client.act("send", user=EMMA, text="x"))["update_id"] is None
    info = await client.ok("getWebhookInfo")
    assert (info["allowed_updates"], info["pending_update_count"]) == (["callback_query"], 0)


async def test_updates_expire_after_a_day(client: Client) -> None:
    await client.act("send", user=EMMA, text="x")
    client.clock.now += 86_400
    assert await client.ok("getUpdates") == []


async def test_bot_counts_as_connected_until_a_second_after_its_poll(client: Client) -> None:
    assert (await client.see("status"))["connected"] is False
    await client.ok("getUpdates")
    assert (await client.see("status"))["connected"] is True
    client.clock.now += 1
    assert (await client.see("status"))["connected"] is False


async def connected(client: Client) -> None:
    """Until a poll is open."""
    while client.server.state.updates.polls_open == 0:
        await client.see("status")


# --- what a group shows the bot ---------------------------------------------

GROUP_MESSAGES = [
    ("how much does Outlier pay?", False),
    ("/pay outlier", True),
    (f"/pay@{BOT} outlier", True),
    ("/pay@SomeOtherBot outlier", False),
    (f"hey @{BOT}, outlier pay", True),
    (f"hey @{BOT.lower()}", True),
    ("hey @emma_sandbox", False),
    ("see /pay", False),
]


@pytest.mark.parametrize(("text", "delivered"), GROUP_MESSAGES)
async def test_privacy_mode_shows_what_is_meant_for_the_bot(
    client: Client, text: str, delivered: bool
) -> None:
    sent = await client.act("send", user=ASHA, chat=GROUP, text=text)
    assert (sent["update_id"] is not None) is delivered


async def test_reply_to_the_bot_is_shown_to_it(client: Client) -> None:
    await client.ok("sendMessage", chat_id=GROUP, text="hello")
    sent = await client.act("send", user=ASHA, chat=GROUP, text="thanks", reply_to=1)
    assert sent["update_id"] is not None


async def test_without_privacy_mode_the_bot_sees_everything(client: Client) -> None:
    assert (await client.ok("getMe"))["can_read_all_group_messages"] is False
    await client.act("privacy", on=False)
    assert (await client.ok("getMe"))["can_read_all_group_messages"] is True
    sent = await client.act("send", user=ASHA, chat=GROUP, text="hello all")
    assert sent["update_id"] is not None


# --- refusals of sendMessage ------------------------------------------------

SENDING = [
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": "<b>" * 20_000, "parse_mode": "HTML"}, "message is too long"),
    (
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"text": "x", "parse_mode": "MarkdownV3"}, "unsupported parse_mode"),
    ({"text": "x", "reply_markup": data_button("")}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": data_button("x" * 65)}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": data_button("भ" * 22)}, "BUTTON_DATA_INVALID"),
    (
        {"text": "x", "reply_markup": button()},
        "can't parse inline keyboard button: "
        "Text buttons are unallowed in the inline keyboard",
    ),
    ({"text": "x", "reply_markup": button(url="https://a.b", callback_data="x")},
     "BUTTON_TYPE_INVALID"),
    ({"text": "x", "reply_markup": button(url="nowhere")},
     "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
    ({"text": "x", "reply_markup": button(copy_text={"text": "x" * 257})},
     "BUTTON_COPY_TEXT_INVALID"),
    ({"text": "x", "reply_markup": {"inline_keyboard": [{"text": "x"}]}},
     'field "inline_keyboard" must be an Array of Arrays'),
    ({"text": "x", "reply_markup": {"inline_keyboard": [["x"]]}},
     "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
    ({"text": "x", "reply_markup": "{"}, "can't parse reply markup JSON object"),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"text": "x", "message_thread_id": 7}, "message thread not found"),
    ({"text": "x", "chat_id": 5}, "chat not found"),
    ({"text": "x", "chat_id": None}, "chat_id is empty"),
]  # fmt: skip

ACCEPTED = [
    {"text": "x" * 4096},
    {"text": "😀" * 2048},
    {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
    {"text": "&amp;" * 4096, "parse_mode": "HTML"},
    {"text": "x", "reply_markup": data_button("x" * 64)},
    {"text": "x", "reply_markup": button(copy_text={"text": "x" * 256})},
    {"text": "x", "reply_markup": button(url="https://t.me/UjratSandboxBot?start=pay-outlier")},
    {"text": "x", "reply_parameters": {"message_id": 99, "allow_sending_without_reply": True}},
]


@pytest.mark.parametrize(("params", "reason"), SENDING)
async def test_wrong_message_is_refused_and_counted(
    started: Client, params: dict[str, Any], reason: str
) -> None:
    description = await started.refusal("sendMessage", **{"chat_id": EMMA, **params})
    assert description == f"Bad Request: {reason}"
    assert await started.violations() == [description]


@pytest.mark.parametrize("params", ACCEPTED)
async def test_message_at_the_limit_is_accepted(started: Client, params: dict[str, Any]) -> None:
    await started.ok("sendMessage", chat_id=EMMA, **params)
    assert await started.violations() == []


async def test_person_who_never_wrote_or_blocked_the_bot_gets_nothing(client: Client) -> None:
    description = await client.refusal("sendMessage", chat_id=EMMA, text="x")
    assert description == "Forbidden: bot can't initiate conversation with a user"
    await client.act("send", user=EMMA, text="x")
    await client.act("block", user=EMMA, blocked=True)
    description = await client.refusal("sendMessage", chat_id=EMMA, text="x")
    assert description == "Forbidden: bot was blocked by the user"
    member = (await client.ok("getUpdates"))[-1]["my_chat_member"]["new_chat_member"]
    assert member["status"] == "kicked"
    assert await client.violations() == []


# --- edits, deletions, presses ----------------------------------------------


async def test_edit_changes_text_and_buttons(started: Client) -> None:
    sent = await started.ok("sendMessage", chat_id=EMMA, text="a", reply_markup=data_button("x"))
    target = {"chat_id": EMMA, "message_id": sent["message_id"]}
    edited = await started.ok("editMessageText", **target, text="b")
    assert (edited["text"], edited.get("reply_markup")) == ("b", None)
    assert edited["edit_date"] == 1_790_000_000
    await started.ok("editMessageReplyMarkup", **target, reply_markup=data_button("y"))


EDITING = [
    ({"message_id": 2, "text": "same"}, "message is not modified: specified new message content "
     "and reply markup are exactly the same as a current content and reply markup of the message"),
    ({"message_id": 1, "text": "x"}, "message can't be edited"),
    ({"message_id": 9, "text": "x"}, "message to edit not found"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "reason"), EDITING)
async def test_wrong_edit_is_refused(started: Client, params: dict[str, Any], reason: str) -> None:
    await started.ok("sendMessage", chat_id=EMMA, text="same")
    description = await started.refusal("editMessageText", chat_id=EMMA, **params)
    assert description == f"Bad Request: {reason}"


async def test_bot_deletes_its_own_messages_for_two_days(started: Client) -> None:
    for _ in range(2):
        await started.ok("sendMessage", chat_id=EMMA, text="x")
    assert await started.ok("deleteMessage", chat_id=EMMA, message_id=2) is True
    again = await started.refusal("deleteMessage", chat_id=EMMA, message_id=2)
    assert again == "Bad Request: message to delete not found"
    started.clock.now += 48 * 3600 + 1
    late = await started.refusal("deleteMessage", chat_id=EMMA, message_id=3)
    assert late == "Bad Request: message can't be deleted for everyone"


async def test_press_is_answered_once_within_150_seconds(started: Client) -> None:
    await started.ok("sendMessage", chat_id=EMMA, text="a", reply_markup=data_button("v1:x"))
    press = {"user": EMMA, "chat": EMMA, "message": 2, "data": "v1:x"}
    pressed = await started.act("press", **press)
    update = (await started.ok("getUpdates"))[-1]["callback_query"]
    assert (update["id"], update["data"], update["from"]["id"]) == (pressed["query"], "v1:x", EMMA)
    assert update["chat_instance"].lstrip("-").isdigit()
    answer = {"callback_query_id": update["id"], "text": "Done", "show_alert": True}
    await started.ok("answerCallbackQuery", **answer)
    seen = await started.see("answer", query=update["id"], wait=5)
    assert (seen["answered"], seen["text"], seen["alert"]) == (True, "Done", True)
    assert await started.refusal("answerCallbackQuery", **answer) == OLD_QUERY


async def test_late_answer_to_a_press_is_refused_but_no_violation(started: Client) -> None:
    await started.ok("sendMessage", chat_id=EMMA, text="a", reply_markup=data_button("x"))
    pressed = await started.act("press", user=EMMA, chat=EMMA, message=2, data="x")
    started.clock.now += 150
    query = {"callback_query_id": pressed["query"]}
    assert await started.refusal("answerCallbackQuery", **query) == OLD_QUERY
    assert await started.violations() == []
    assert [update for update in await started.ok("getUpdates") if "callback_query" in update] == []


async def test_press_of_a_button_that_is_not_there_is_an_error_of_the_test(started: Client) -> None:
    await started.ok("sendMessage", chat_id=EMMA, text="a", reply_markup=data_button("x"))
    pressed = await started.act("press", user=EMMA, chat=EMMA, message=2, data="y")
    assert pressed == {"error": "Bad Request: the message has no button with this data"}


async def test_typing_shows_until_the_answer(started: Client) -> None:
    await started.ok("sendChatAction", chat_id=EMMA, action="typing")
    assert (await started.see("messages", chat=EMMA))["typing"] is True
    await started.ok("sendMessage", chat_id=EMMA, text="x")
    assert (await started.see("messages", chat=EMMA))["typing"] is False
    wrong = await started.refusal("sendChatAction", chat_id=EMMA, action="thinking")
    assert wrong == "Bad Request: wrong parameter action in request"


async def test_reaction_is_kept(started: Client) -> None:
    target = {"chat_id": EMMA, "message_id": 1}
    reaction = [{"type": "emoji", "emoji": "👀"}]
    await started.ok("setMessageReaction", **target, reaction=reaction)
    assert (await started.see("messages", chat=EMMA))["messages"][0]["reaction"] == "👀"
    wrong = await started.refusal(
        "setMessageReaction", **target, reaction=[{"type": "emoji", "emoji": "x"}]
    )
    assert wrong == "Bad Request: REACTION_INVALID"


# --- limits -----------------------------------------------------------------


async def test_twenty_first_message_a_minute_in_a_group_has_to_wait(client: Client) -> None:
    for number in range(20):
        await client.ok("sendMessage", chat_id=GROUP, text=str(number))
    client.clock.now += 15
    body = await client.call("sendMessage", chat_id=GROUP, text="x")
    assert body["error_code"] == 429
    assert body["parameters"] == {"retry_after": 45}
    assert await client.violations() == ["Too Many Requests: retry after 45"]
    client.clock.now += 45
    await client.ok("sendMessage", chat_id=GROUP, text="x")


async def test_edits_share_the_limit_and_the_switch_lifts_it(client: Client) -> None:
    await client.ok("sendMessage", chat_id=GROUP, text="0")
    for number in range(1, 20):
        await client.ok("editMessageText", chat_id=GROUP, message_id=1, text=str(number))
    edit = {"chat_id": GROUP, "message_id": 1, "text": "x"}
    assert (await client.call("editMessageText", **edit))["error_code"] == 429
    await client.act("limits", on=False)
    await client.ok("editMessageText", **edit)


async def test_private_chat_takes_one_message_a_second_for_ever(started: Client) -> None:
    for number in range(60):
        await started.ok("sendMessage", chat_id=EMMA, text=str(number))
        started.clock.now += 1
    for number in range(20):
        body = await started.call("sendMessage", chat_id=EMMA, text=str(number))
    assert body["error_code"] == 429


# --- menus and profile ------------------------------------------------------

MENUS = [
    ([{"command": "Pay", "description": "x"}], "BOT_COMMAND_INVALID"),
    ([{"command": "x" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
    ([{"command": "दाम", "description": "x"}], "BOT_COMMAND_INVALID"),
    ([{"command": "pay", "description": ""}], "command description must be non-empty"),
    (
        [{"command": "pay", "description": "x" * 257}],
        "command description length must not exceed 256",
    ),
    ([{"command": f"c{n}", "description": "x"} for n in range(101)], "BOT_COMMANDS_TOO_MUCH"),
]


@pytest.mark.parametrize(("commands", "reason"), MENUS)
async def test_wrong_menu_is_refused(client: Client, commands: list[Any], reason: str) -> None:
    assert await client.refusal("setMyCommands", commands=commands) == f"Bad Request: {reason}"


async def test_person_sees_the_narrowest_menu_in_their_language(client: Client) -> None:
    def menu(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": name}]

    groups, admins = {"type": "all_group_chats"}, {"type": "all_chat_administrators"}
    await client.ok("setMyCommands", commands=menu("default"))
    await client.ok("setMyCommands", commands=menu("default_hi"), language_code="hi")
    await client.ok("setMyCommands", commands=menu("group"), scope=groups)
    await client.ok("setMyCommands", commands=menu("admin"), scope=admins)
    seen = {
        (who, chat): (await client.see("messages", chat=chat, user=who))["commands"]
        for who, chat in [(EMMA, EMMA), (ASHA, ASHA), (EMMA, GROUP), (ASHA, GROUP)]
    }
    assert {key: value[0]["command"] for key, value in seen.items()} == {
        (EMMA, EMMA): "default",
        (ASHA, ASHA): "default_hi",
        (EMMA, GROUP): "admin",
        (ASHA, GROUP): "group",
    }
    await client.ok("deleteMyCommands", language_code="hi")
    assert await client.ok("getMyCommands", language_code="hi") == []
    assert await client.ok("getMyCommands") == menu("default")


async def test_profile_texts_are_kept_per_language(client: Client) -> None:
    await client.ok("setMyDescription", description="Facts")
    await client.ok("setMyDescription", description="तथ्य", language_code="hi")
    assert await client.ok("getMyDescription", language_code="hi") == {"description": "तथ्य"}
    assert (await client.see("messages", chat=OMAR, user=OMAR))["description"] == "Facts"
    assert await client.refusal("setMyName", name="x" * 65) == "Bad Request: name is too long"


# --- the ledger -------------------------------------------------------------


async def test_ledger_ties_answers_to_updates_by_reply_press_and_order(client: Client) -> None:
    first = (await client.act("send", user=EMMA, text="a"))["update_id"]
    second = (await client.act("send", user=EMMA, text="b"))["update_id"]
    third = (await client.act("send", user=EMMA, text="c"))["update_id"]
    reply = {"message_id": 2}
    keys = data_button("x")
    await client.ok("sendMessage", chat_id=EMMA, text="to b", reply_parameters=reply)
    await client.ok("sendMessage", chat_id=EMMA, text="to a", reply_markup=keys)
    press = (await client.act("press", user=EMMA, chat=EMMA, message=5, data="x"))["update_id"]
    await client.ok("editMessageText", chat_id=EMMA, message_id=5, text="to the press")
    ledger = await client.see("ledger")
    assert [item["answers"] for item in ledger["sent"]] == [second, first, press]
    assert ledger["unanswered"] == [third]


async def test_reset_forgets_everything(started: Client) -> None:
    await started.refusal("sendMessage", chat_id=EMMA, text="")
    await started.act("reset")
    assert await started.violations() == []
    assert (await started.see("messages", chat=EMMA))["messages"] == []
    assert await started.ok("getUpdates") == []


async def test_port_that_is_taken_is_an_os_error(client: Client) -> None:
    with pytest.raises(OSError, match="address already in use"):
        await SandboxServer(client.server.port).start()


# --- inline mode ----------------------------------------------------------------------------

CARD: dict[str, Any] = {
    "type": "article",
    "id": "one",
    "title": "A card",
    "input_message_content": {"message_text": "<b>text</b>", "parse_mode": "HTML"},
}
BAD_ANSWERS = [
    ({"results": [CARD, CARD]}, "RESULT_ID_DUPLICATE"),
    ({"results": [{**CARD, "id": str(number)} for number in range(51)]}, "RESULTS_TOO_MUCH"),
    ({"results": [{**CARD, "id": "x" * 65}]}, "RESULT_ID_INVALID"),
    ({"results": [{**CARD, "title": " "}]}, "title must be non-empty"),
    ({"results": [{**CARD, "colour": "red"}]}, "unknown field colour"),
    ({"results": [{**CARD, "type": "photo"}]}, "articles only"),
    ({"results": [{**CARD, "input_message_content": {}}]}, "MESSAGE_TEXT_EMPTY"),
    (
        {
            "results": [
                {
                    **CARD,
                    "input_message_content": {"message_text": "<b>x", "parse_mode": "HTML"},
                }
            ]
        },
        "can't parse entities",
    ),
    ({"results": [], "button": {"text": "x"}}, "exactly one action"),
    ({"results": [], "button": {"text": "x", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
    ({"results": [], "button": {"text": "", "start_parameter": "a"}}, "SWITCH_PM_TEXT_EMPTY"),
    ({"results": [], "cache_time": -1}, "CACHE_TIME_INVALID"),
    ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
]


async def test_inline_query_is_answered_with_a_card_that_somebody_sends(client: Client) -> None:
    await client.ok("getUpdates", allowed_updates=["inline_query", "message"])
    asked = await client.act("inline", user=EMMA, text="45 20h")
    [update] = await client.ok("getUpdates")
    query = Update.de_json(update, None).inline_query
    assert query is not None
    assert (query.id, query.query, query.from_user.id) == (asked["query"], "45 20h", EMMA)
    await client.ok("answerInlineQuery", inline_query_id=query.id, results=[CARD], is_personal=True)
    shown = await client.see("cards", query=query.id)
    assert (shown["answered"], shown["personal"], shown["cache_time"]) == (True, True, 300)
    await client.act("choose", user=EMMA, chat=GROUP, query=query.id, card="one")
    [heard] = await client.ok("getUpdates", offset=update["update_id"] + 1)
    assert heard["message"]["text"] == "text"
    assert heard["message"]["via_bot"]["username"] == BOT


@pytest.mark.parametrize(("answer", "refusal"), BAD_ANSWERS, ids=[text for _, text in BAD_ANSWERS])
async def test_wrong_inline_answer_is_refused_and_counted(
    client: Client, answer: dict[str, Any], refusal: str
) -> None:
    asked = await client.act("inline", user=EMMA, text="x")
    said = await client.refusal("answerInlineQuery", inline_query_id=asked["query"], **answer)
    assert refusal in said
    assert len(client.server.state.ledger.violations) == 1


async def test_inline_query_lives_for_half_a_minute_and_is_answered_once(client: Client) -> None:
    first = await client.act("inline", user=EMMA, text="x")
    await client.ok("answerInlineQuery", inline_query_id=first["query"], results=[])
    again = await client.refusal("answerInlineQuery", inline_query_id=first["query"], results=[])
    late = await client.act("inline", user=EMMA, text="x")
    client.clock.now += 30
    refused = await client.refusal("answerInlineQuery", inline_query_id=late["query"], results=[])
    assert again == refused == OLD_QUERY
