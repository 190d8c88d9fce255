"""Every call that the bot makes on a tour through all it can do, against aiogram's model of it.

aiogram's classes are made from Telegram's own documentation, and nobody here wrote them.
"""

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiogram.methods
import pytest
from aiogram.methods import TelegramMethod
from aiohttp import web
from pydantic import BaseModel, ValidationError

from bot.channels.sandbox import bot_api, inline
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.model import Message
from bot.channels.telegram.callbacks import decode
from bot.core.menus import COMMANDS
from bot.core.replies import Verb
from tests.real_bot import (
    ASHA,
    BOT,
    EMMA,
    FORUM,
    GROUP,
    OMAR,
    PAY_TOPIC,
    Town,
    keys,
    real_assistant,
    town_with_bot,
)

MODELS: Mapping[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for model in vars(aiogram.methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the Bot API as it came over the wire."""

    method: str
    parameters: Mapping[str, Json]


def faults(call: Call) -> list[str]:
    """What Telegram's documentation does not know of a call, or wants otherwise."""
    model = MODELS.get(call.method)
    if model is None:
        return [f"{call.method}: no such method"]
    values = {name: _decoded(value) for name, value in call.parameters.items()}
    try:
        read = model.model_validate(values)
    except ValidationError as error:
        return [
            f"{call.method}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()
        ]
    return [f"{call.method}: {name}: unknown" for name in _unknown(read)]


def _decoded(value: Json) -> Json:
    """A form carries objects and lists as JSON text."""
    return json.loads(value) if isinstance(value, str) and value[:1] in ("{", "[") else value


def _unknown(value: object, path: str = "") -> Iterator[str]:
    """The names that stand in no model, however deep."""
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or {})
        for name in value.model_fields_set & set(type(value).model_fields):
            yield from _unknown(getattr(value, name), f"{path}{name}.")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown(item, path)


@dataclass(slots=True)
class Recorder:
    """Every call that arrived at the sandbox's door."""

    calls: list[Call] = field(default_factory=list)

    def methods(self) -> set[str]:
        return {call.method for call in self.calls}


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """Listens at the sandbox's HTTP edge, before anything is judged or answered there."""
    recorder, read_params = Recorder(), bot_api.read_params

    async def recorded(request: web.Request) -> Fields:
        parameters = await read_params(request)
        values = {**dict.fromkeys(parameters.files, "a file"), **parameters.values}
        attached = {name for name in parameters.files if f"attach://{name}" in str(values)}
        for name in attached:
            del values[name]
        recorder.calls.append(Call(request.match_info["method"], values))
        return parameters

    monkeypatch.setattr(bot_api, "read_params", recorded)
    return recorder


UNUSED = frozenset({Verb.HELP})
"""No button of this version leads to the help; it is a command."""


# --- the tour -------------------------------------------------------------------------------

ARGUMENTS = {
    "ask": "when does mercor pay",
    "pay": "outlier",
    "compare": "mercor outlier",
    "calc": "$45/h 4h/day",
    "topics": "micro1",
    "start": "pay-outlier",
}
QUESTIONS = {
    EMMA: [
        "and mercor?",
        "how much does outlier pay?",
        "and mercor?",
        "outlier or mercor",
        "45 usd an hour, 20 hours a week, how much a month",
        "hello",
        "what is the weather in Paris",
    ],
    ASHA: ["आउटलायर कितना पैसा देता है?", "mercor ka paisa kab aata hai", "नमस्ते", "दिल्ली का मौसम"],
    OMAR: ["كم تدفع أوت لاير؟", "emta mercor byedfa3", "مرحبا", "ما حالة الطقس"],
}


async def take_the_tour(town: Town) -> set[str]:
    """All commands with and without arguments, all kinds of questions, all buttons, everywhere.

    Gives the data of the buttons that were pressed.
    """
    pressed: set[str] = set()
    for user, questions in QUESTIONS.items():
        for question in questions:
            await town.say(user, question)
            await town.say(user, f"@{BOT} {question}", GROUP)
        for command in sorted(COMMANDS):
            await town.say(user, f"/{command}")
            await town.say(user, f"/{command} {ARGUMENTS.get(command, '')}")
            await town.say(user, f"/{command} {ARGUMENTS.get(command, '')}", GROUP)
            await town.say(user, f"/{command}", FORUM, thread=PAY_TOPIC)
        for message in town.messages(user):
            await _press_new(town, user, message, pressed)
        for picture in [message for message in town.messages(user) if message.photo][:1]:
            await _press_new(town, user, picture, pressed)
        await town.forge(user, town.messages(user)[-1], "rubbish")
        await town.send_sticker(user)
    for message in town.messages(GROUP):
        await _press_new(town, OMAR, message, pressed)
    await town.say(EMMA, "/lang ar", GROUP)
    for user, text in itertools.product(QUESTIONS, ("", "45 20h inr", "outlier pay", "weather")):
        await _type_inline(town, user, text)
    return pressed


async def _type_inline(town: Town, user: int, text: str) -> None:
    query = inline.ask(town.server.state, user, text)
    await town.wait_for(lambda: query.answered)


async def _press_new(town: Town, user: int, message: Message, pressed: set[str]) -> None:
    """Each new button as the message now stands: a menu changes under the hand that presses."""
    for key in keys(message):
        now = town.server.state.messages[message.chat_id, message.id]
        if key.data not in {"", *pressed} and key.data in [other.data for other in keys(now)]:
            await town.press(user, now, key.data)
            pressed.add(key.data)


def verbs(pressed: set[str]) -> set[Verb]:
    """What the pressed buttons do."""
    knowledge = real_assistant().knowledge
    found = (decode(data, knowledge.topics, knowledge.platforms) for data in pressed)
    return {press.action.verb for press in found if press}


async def test_every_call_of_a_tour_is_as_telegram_documents_it(
    recorder: Recorder, tmp_path: Path
) -> None:
    async with town_with_bot(tmp_path) as town:
        assert verbs(await take_the_tour(town)) == set(Verb) - UNUSED
        assert town.server.state.ledger.violations == []
    assert {fault for call in recorder.calls for fault in faults(call)} == set()
    assert recorder.methods() == {
        "getMe",
        "getUpdates",
        "setMyCommands",
        "sendMessage",
        "editMessageText",
        "editMessageReplyMarkup",
        "sendPhoto",
        "editMessageMedia",
        "answerCallbackQuery",
        "answerInlineQuery",
        "getChatMember",
    }


# --- the judge itself -----------------------------------------------------------------------

TEXT: Mapping[str, Json] = {"chat_id": "1", "text": "x"}
KEYBOARD = '{"inline_keyboard": [[{"text": "x", "callback_data": "y"%s}]]}'


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        (Call("sendPigeon", {}), "sendPigeon: no such method"),
        (Call("sendmessage", TEXT), "sendmessage: no such method"),
        (Call("sendMessage", {"chat_id": "1"}), "sendMessage: text: Field required"),
        (Call("sendMessage", {**TEXT, "colour": "red"}), "sendMessage: colour: unknown"),
        (
            Call("sendMessage", {**TEXT, "reply_markup": KEYBOARD % ', "colour": "red"'}),
            "sendMessage: reply_markup.inline_keyboard.colour: unknown",
        ),
        (
            Call("sendMessage", {**TEXT, "link_preview_options": '{"is_disabled": "maybe"}'}),
            "sendMessage: link_preview_options.LinkPreviewOptions.is_disabled",
        ),
    ],
)
def test_call_that_telegram_does_not_document_is_found(call: Call, fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(call))


def test_documented_call_has_no_faults() -> None:
    assert faults(Call("sendMessage", {**TEXT, "reply_markup": KEYBOARD % ""})) == []
