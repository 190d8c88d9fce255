"""Pictures of pay over the wire: a button pressed, a photo in the same place, for who asked."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from PIL import Image

from bot.channels.sandbox import Fault, FaultKind, SandboxServer, people
from bot.channels.sandbox.model import Message, Photo
from bot.channels.telegram.callbacks import Press, decode, encode
from bot.core.picture import Chart
from bot.core.ports import PictureError
from bot.core.replies import Action, Verb
from tests import real_bot
from tests.real_bot import (
    ASHA,
    EMMA,
    FORUM,
    GROUP,
    OMAR,
    PAY_TOPIC,
    Town,
    keys,
    real_assistant,
    text_of,
    town_with_bot,
)


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with town_with_bot(tmp_path) as town:
        yield town
    assert town.server.state.ledger.violations == []


def picture_key(message: Message, value: str | None = None) -> str:
    """The data of the button for a picture."""
    [data] = [
        key.data
        for key in keys(message)
        if (press := read(key.data)) and press.action.verb is Verb.PICTURE
        if press.action.value == value
    ]
    return data


def read(data: str) -> Press | None:
    knowledge = real_assistant().knowledge
    return decode(data, knowledge.topics, knowledge.platforms)


def only(messages: list[Message]) -> Message:
    [message] = messages
    return message


def photo_of(message: Message) -> Photo:
    assert message.photo is not None
    return message.photo


async def test_the_button_under_a_pay_answer_brings_a_photo_with_the_figures_in_words(
    town: Town,
) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))

    query, sent = await town.press(EMMA, answer, picture_key(answer))

    photo = photo_of(only(sent))
    assert (query.answered, query.text) == (True, "")
    assert text_of(sent[0]).startswith("Pay for an hour, in USD\nOutlier: $35–50/h")
    with Image.open(BytesIO(photo.body)) as image:
        assert (image.width, image.height) == (photo.width, photo.height)


async def test_a_comparison_in_a_forum_is_answered_with_the_photo_in_the_same_topic(
    town: Town,
) -> None:
    answer = only(await town.say(ASHA, "/compare mercor outlier", FORUM, thread=PAY_TOPIC))

    _, sent = await town.press(ASHA, answer, picture_key(answer))

    photo = only(sent)
    assert (photo.thread, photo.in_topic, photo.reply_to) == (PAY_TOPIC, True, answer.id)
    assert "Mercor" in text_of(photo)
    assert "Outlier" in text_of(photo)


async def test_in_a_group_only_who_asked_gets_the_picture(town: Town) -> None:
    answer = only(await town.say(ASHA, "/pay outlier", GROUP))

    query, sent = await town.press(OMAR, answer, picture_key(answer))

    assert sent == []
    assert query.text == real_assistant().say("not_yours", "hi")


async def test_another_currency_and_ground_take_the_place_of_the_photo(town: Town) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))
    _, [shown] = await town.press(EMMA, answer, picture_key(answer))

    _, more = await town.press(EMMA, shown, picture_key(shown, "INR"))
    rupees = town.server.state.message(EMMA, shown.id, "it is gone")
    await town.press(EMMA, rupees, picture_key(rupees, "INR dark"))
    dark = town.server.state.message(EMMA, shown.id, "it is gone")

    assert more == []
    assert text_of(rupees).startswith("Pay for an hour, in INR\nOutlier: ₹")
    assert len({photo_of(m).file_id for m in (shown, rupees, dark)}) == 3
    assert picture_key(dark, "INR")


async def test_a_hindi_and_an_arabic_speaker_get_it_in_their_language(town: Town) -> None:
    for person, title in ((ASHA, "एक घंटे का रेट, INR में"), (OMAR, "أجر الساعة، بعملة USD")):
        answer = only(await town.say(person, "/pay"))
        _, [shown] = await town.press(person, answer, picture_key(answer))
        plain = text_of(shown).replace("\u2068", "").replace("\u2069", "")
        assert plain.startswith(title)


@pytest.mark.parametrize(
    "action",
    [
        Action(Verb.PICTURE, platforms=("clickworker",)),
        Action(Verb.PICTURE, platforms=("outlier",), value="XYZ"),
        Action(Verb.PICTURE, platforms=("outlier",), value="rubbish of all kinds"),
    ],
)
async def test_a_button_for_what_can_no_longer_be_drawn_says_so(town: Town, action: Action) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))
    data = encode(Press(action, "en", EMMA))
    assert data is not None

    _, sent = await town.forge(EMMA, answer, data)

    assert text_of(only(sent)) == real_assistant().say("expired", "en")


async def test_a_button_with_a_platform_that_nobody_knows_is_answered_as_expired(
    town: Town,
) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))

    query, sent = await town.forge(EMMA, answer, f"1i.en.{EMMA}..nosuch.")

    assert (sent, query.text) == ([], real_assistant().say("expired", "en"))


async def test_a_photo_that_was_deleted_meanwhile_is_sent_again(town: Town) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))
    _, [shown] = await town.press(EMMA, answer, picture_key(answer))

    people.press(town.server.state, EMMA, EMMA, shown.id, picture_key(shown, "INR"))
    town.server.state.drop(shown)
    await town.settled()

    assert photo_of(only(town.messages(EMMA, after=shown.id)))
    [refused] = town.server.state.ledger.violations
    assert refused.description == "Bad Request: message to edit not found"
    town.server.state.ledger.violations.clear()


async def test_while_the_network_fails_the_photo_waits_and_comes_once(town: Town) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))
    fault = Fault(FaultKind.BAD_GATEWAY, method="sendPhoto", count=2)
    town.server.state.faults.rules.append(fault)

    _, sent = await town.press(EMMA, answer, picture_key(answer))

    assert photo_of(only(sent))


async def test_a_picture_that_cannot_be_drawn_is_said_over_the_chat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(chart: Chart) -> bytes:
        raise PictureError("no fonts here")

    monkeypatch.setattr(real_bot, "draw", broken)
    async with town_with_bot(tmp_path) as town:
        answer = only(await town.say(OMAR, "/pay outlier"))
        query, sent = await town.press(OMAR, answer, picture_key(answer))

    assert sent == []
    assert query.text == real_assistant().say("picture.failed", "ar")
    assert "no fonts here" in caplog.text


# --- the sandbox's own strictness -----------------------------------------------------------


def png(width: int = 20, height: int = 10) -> bytes:
    file = BytesIO()
    Image.new("L", (width, height)).save(file, "PNG")
    return file.getvalue()


@dataclass
class Client:
    """Calls the Bot API of a sandbox in which Emma has written."""

    server: SandboxServer
    session: aiohttp.ClientSession

    async def call(self, method: str, files: dict[str, bytes], **params: str) -> Any:
        form = aiohttp.FormData({"chat_id": str(EMMA), **params}, default_to_multipart=True)
        for name, body in files.items():
            form.add_field(name, BytesIO(body), filename="a.png", content_type="image/png")
        url = f"{self.server.base_url}{self.server.token}/{method}"
        async with self.session.post(url, data=form) as response:
            return await response.json()

    async def sent(self, method: str, files: dict[str, bytes], **params: str) -> Any:
        body = await self.call(method, files, **params)
        assert body["ok"], body
        return body["result"]


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    server = SandboxServer(0)
    await server.start()
    async with aiohttp.ClientSession() as session:
        page = f"{server.page_url}/sandbox/send"
        await session.post(page, json={"user": EMMA, "text": "/start"})
        yield Client(server, session)
    await server.stop()


async def test_a_sent_photo_looks_as_telegrams_and_the_page_can_show_it(client: Client) -> None:
    sent = await client.sent("sendPhoto", {"photo": png()}, caption="<b>x</b>", parse_mode="HTML")

    [size] = sent["photo"]
    assert (size["width"], size["height"], size["file_size"]) == (20, 10, len(png()))
    assert (sent["caption"], sent["caption_entities"][0]["type"]) == ("x", "bold")
    assert "text" not in sent
    page = f"{client.server.page_url}/sandbox/photo/{size['file_id']}"
    async with client.session.get(page) as response:
        assert (response.content_type, await response.read()) == ("image/png", png())


async def test_a_photo_can_be_sent_again_by_its_file_id(client: Client) -> None:
    first = await client.sent("sendPhoto", {"photo": png()})
    file_id = first["photo"][0]["file_id"]

    again = await client.sent("sendPhoto", {}, photo=file_id)

    assert again["photo"] == first["photo"]


@pytest.mark.parametrize(
    ("files", "params", "reason"),
    [
        ({}, {}, "there is no photo in the request"),
        ({"file": png()}, {}, "there is no photo in the request"),
        ({}, {"photo": "no-such-id"}, "wrong file identifier/HTTP URL specified"),
        ({"photo": b"not a picture"}, {}, "IMAGE_PROCESS_FAILED"),
        ({"photo": png(2100, 100)}, {}, "PHOTO_INVALID_DIMENSIONS"),
        ({"photo": png(9000, 1001)}, {}, "PHOTO_INVALID_DIMENSIONS"),
        ({"photo": png()}, {"caption": "x" * 1025}, "message caption is too long"),
        ({"photo": png() + bytes(10 * 1024 * 1024)}, {}, "file is too big"),
    ],
    ids=["none", "misnamed", "unknown id", "no image", "steep", "huge", "caption", "bytes"],
)
async def test_a_wrong_photo_is_refused_and_counted(
    client: Client, files: dict[str, bytes], params: dict[str, str], reason: str
) -> None:
    body = await client.call("sendPhoto", files, **params)

    assert body["description"] == f"Bad Request: {reason}"
    assert [v.method for v in client.server.state.ledger.violations] == ["sendPhoto"]


async def test_a_photo_is_changed_by_its_own_method_only(client: Client) -> None:
    sent = await client.sent("sendPhoto", {"photo": png()})
    number = str(sent["message_id"])
    media = '{"type": "photo", "media": "attach://new", "caption": "new"}'

    as_text = await client.call("editMessageText", {}, message_id=number, text="x")
    changed = await client.sent(
        "editMessageMedia", {"new": png(30, 30)}, message_id=number, media=media
    )
    missing = await client.call("editMessageMedia", {}, message_id=number, media=media)

    assert as_text["description"] == "Bad Request: there is no text in the message to edit"
    assert (changed["photo"][0]["width"], changed["caption"]) == (30, "new")
    assert missing["description"] == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_new_buttons_under_a_photo_leave_it_there(client: Client) -> None:
    sent = await client.sent("sendPhoto", {"photo": png()})
    keyboard = '{"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}'

    edited = await client.sent(
        "editMessageReplyMarkup", {}, message_id=str(sent["message_id"]), reply_markup=keyboard
    )

    assert edited["photo"] == sent["photo"]
