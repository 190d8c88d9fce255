"""The control API under /sandbox/: how the page and tests play the people and set faults."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from aiohttp import web

from bot.channels.sandbox import inline, people, views
from bot.channels.sandbox.bot_api import read_object
from bot.channels.sandbox.errors import ApiError, bad_request
from bot.channels.sandbox.faults import Fault, FaultKind
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.responses import encoded
from bot.channels.sandbox.state import State

Reader: TypeAlias = Callable[[Fields], Json]
Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]
HEARTBEAT = 0.5
"""Seconds between looks at what changes without an event, such as a bot that went silent."""
LONGEST_WAIT = 50.0
FOR_EVER = {"Cache-Control": "max-age=31536000, immutable"}
"""A file id names its content."""


@dataclass(slots=True)
class Control:
    """Serves `/sandbox/<name>`: GET reads (query parameters), POST acts (a JSON object)."""

    state: State
    reset: Callable[[], None]

    def routes(self) -> list[web.RouteDef]:
        """All routes of the control API."""
        reads: dict[str, Reader] = {
            "world": lambda fields: views.world_view(self.state),
            "status": lambda fields: views.status_view(self.state),
            "ledger": lambda fields: self.state.ledger.as_json(),
            "messages": self.messages,
            "chats": lambda fields: views.chats_view(self.state, fields.integer("user")),
        }
        acts: dict[str, Reader] = {
            "send": self.send,
            "start": self.start,
            "edit": self.edit,
            "press": self.press,
            "inline": self.inline,
            "choose": self.choose,
            "language": self.language,
            "block": self.block,
            "privacy": self.privacy,
            "limits": self.limits,
            "faults": self.faults,
            "inject": self.inject,
            "reset": self.start_again,
        }
        return [
            *(web.get(f"/sandbox/{name}", _get(reader)) for name, reader in reads.items()),
            *(web.post(f"/sandbox/{name}", _post(reader)) for name, reader in acts.items()),
            web.get("/sandbox/answer", self.answer),
            web.get("/sandbox/cards", self.cards),
            web.get("/sandbox/events", self.events),
            web.get("/sandbox/photo/{file_id}", self.photo),
        ]

    def messages(self, fields: Fields) -> Json:
        """chat, user: the chat as this person sees it."""
        chat = self.state.world.chat(fields.integer("chat"))
        return views.chat_view(self.state, chat, fields.integer("user", chat.members[0]))

    def send(self, fields: Fields) -> Json:
        """user, chat, text, reply_to?, thread?, forwarded?: write as a person."""
        writing = people.Writing(
            user_id=fields.integer("user"),
            chat_id=fields.integer("chat", fields.integer("user")),
            text=fields.text("text"),
            reply_to=fields.optional_integer("reply_to"),
            thread=fields.optional_integer("thread"),
            forwarded=fields.flag("forwarded"),
        )
        message, update_id = people.write(self.state, writing)
        return {"message_id": message.id, "update_id": update_id}

    def start(self, fields: Fields) -> Json:
        """user, payload?: follow a deep link into the private chat."""
        user = fields.integer("user")
        text = f"/start {fields.text('payload')}".strip()
        message, update_id = people.write(self.state, people.Writing(user, user, text))
        return {"message_id": message.id, "update_id": update_id, "chat": user}

    def edit(self, fields: Fields) -> Json:
        """user, chat, message, text: edit a person's own message."""
        numbers = (fields.integer("user"), fields.integer("chat"), fields.integer("message"))
        return {"update_id": people.edit(self.state, *numbers, fields.text("text"))}

    def press(self, fields: Fields) -> Json:
        """user, chat, message, data: press a button; its answer comes by `answer`."""
        numbers = (fields.integer("user"), fields.integer("chat"), fields.integer("message"))
        return views.query_view(people.press(self.state, *numbers, fields.text("data")))

    def inline(self, fields: Fields) -> Json:
        """user, text: type after the bot's name; the cards come by `cards`."""
        query = inline.ask(self.state, fields.integer("user"), fields.text("text"))
        return views.inline_view(query)

    def choose(self, fields: Fields) -> Json:
        """user, chat, query, card, reply_to?, thread?: send a card."""
        writing = people.Writing(
            user_id=fields.integer("user"),
            chat_id=fields.integer("chat", fields.integer("user")),
            text="",
            reply_to=fields.optional_integer("reply_to"),
            thread=fields.optional_integer("thread"),
        )
        message = inline.choose(self.state, writing, fields.text("query"), fields.text("card"))
        return {"message_id": message.id}

    def language(self, fields: Fields) -> Json:
        """user, language: set the language of a person's client."""
        user = self.state.world.user(fields.integer("user"))
        self.state.languages[user.id] = fields.text("language")
        self.state.signal.changed()
        return True

    def block(self, fields: Fields) -> Json:
        """user, blocked: block or unblock the bot."""
        blocked = fields.flag("blocked", default=True)
        return {"update_id": people.set_blocked(self.state, fields.integer("user"), blocked)}

    def privacy(self, fields: Fields) -> Json:
        """on: group privacy mode as BotFather's /setprivacy."""
        self.state.privacy = fields.flag("on")
        self.state.signal.changed()
        return True

    def limits(self, fields: Fields) -> Json:
        """on: whether too many sends are refused with 429."""
        self.state.limits.on = fields.flag("on")
        return True

    def faults(self, fields: Fields) -> Json:
        """kind, method?, count? (null: for ever), probability?, seconds?, chat?; {} clears."""
        if not fields.values:
            self.state.faults.rules.clear()
            return True
        self.state.faults.rules.append(_read_fault(fields))
        return True

    def inject(self, fields: Fields) -> Json:
        """update: put any object into the queue as it is."""
        update = fields.fields("update")
        if update is None:
            raise bad_request("update is missing")
        kind = next((key for key in update.values if key != "update_id"), "")
        return {"update_id": self.state.updates.push_raw(update.values, kind)}

    def start_again(self, fields: Fields) -> Json:
        """Forget everything that happened."""
        self.reset()
        return True

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """query, wait?: a button press, once it is answered or after `wait` seconds."""
        fields = Fields(dict(request.query))
        try:
            query = views.find_query(self.state, fields.text("query"))
            await self._wait(lambda: query.answered, fields.integer("wait"))
        except ApiError as error:
            return _refused(error)
        return _json(views.query_view(query))

    async def cards(self, request: web.Request) -> web.StreamResponse:
        """query, wait?: what the bot shows for an inline query, once it is answered or later."""
        fields = Fields(dict(request.query))
        try:
            query = views.find_inline(self.state, fields.text("query"))
            await self._wait(lambda: query.answered, fields.integer("wait"))
        except ApiError as error:
            return _refused(error)
        return _json(views.inline_view(query))

    async def _wait(self, done: Callable[[], bool], seconds: int) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + min(seconds, LONGEST_WAIT)
        while not done() and loop.time() < deadline and not self.state.signal.closed:
            await self.state.signal.wait(deadline - loop.time())

    async def photo(self, request: web.Request) -> web.StreamResponse:
        """A picture that the bot has sent, for the page."""
        photo = self.state.photos.get(request.match_info["file_id"])
        if photo is None:
            raise web.HTTPNotFound
        return web.Response(body=photo.body, content_type="image/png", headers=FOR_EVER)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the status, whenever anything changed."""
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        await response.prepare(request)
        last = ""
        while not self.state.signal.closed:
            now = encoded(views.status_view(self.state))
            if now != last:
                await response.write(f"data: {now}\n\n".encode())
                last = now
            await self.state.signal.wait(HEARTBEAT)
        return response


def _get(reader: Reader) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        return _answered(reader, Fields(dict(request.query)))

    return handle


def _post(reader: Reader) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        # A page of another site can post a form or plain text here, but not JSON.
        if request.content_type != "application/json":
            return _refused(ApiError(415, "send application/json"))
        try:
            fields = Fields(await read_object(request))
        except ApiError as error:
            return _refused(error)
        return _answered(reader, fields)

    return handle


def _answered(reader: Reader, fields: Fields) -> web.Response:
    try:
        return _json(reader(fields))
    except ApiError as error:
        return _refused(error)


def _read_fault(fields: Fields) -> Fault:
    try:
        kind = FaultKind(fields.text("kind"))
    except ValueError:
        known = ", ".join(item.value for item in FaultKind)
        raise bad_request(f"kind must be one of {known}") from None
    forever = "count" in fields.values and fields.values["count"] is None
    return Fault(
        kind=kind,
        method=fields.text("method", "*"),
        count=None if forever else fields.integer("count", 1),
        probability=fields.decimal("probability", 1.0),
        seconds=fields.integer("seconds", 1),
        chat_id=fields.optional_integer("chat"),
    )


def _json(value: Json, status: int = 200) -> web.Response:
    return web.Response(status=status, text=encoded(value), content_type="application/json")


def _refused(error: ApiError) -> web.Response:
    return _json({"error": error.description}, error.code)
