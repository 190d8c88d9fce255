"""A small Bot API for the channel's tests: real HTTP, real offsets, faults on demand."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType

from aiohttp import web

TOKEN = "4242:made-up-token-for-tests-only-AAAAAAAAAAA"
BOT_ID = 4242
USERNAME = "ujrat_bot"

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one call. `after` lets the call count before it fails."""

    status: int
    body: Json | str = ""
    after: bool = False


SILENCE = Fault(0)
"""The call is taken and never answered, as by a broken line."""


def refused(status: int, description: str, **parameters: object) -> Fault:
    """A refusal as the Bot API words it."""
    body: Json = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Fault(status, body)


@dataclass(slots=True)
class Call:
    """One call that was accepted."""

    method: str
    fields: Mapping[str, str]


@dataclass(slots=True)
class FakeApi:
    """Serves `updates` until they are confirmed and remembers every accepted call."""

    updates: list[object] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    offsets: list[int | None] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    admins: set[int] = field(default_factory=set)
    poison: str | None = None
    """The text of a message that the server cannot take, whenever it is sent."""
    port: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    @property
    def base_url(self) -> str:
        """As python-telegram-bot takes it."""
        return f"http://127.0.0.1:{self.port}/bot"

    async def __aenter__(self) -> "FakeApi":
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen; on the same port as before when started again."""
        application = web.Application()
        application.router.add_post("/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(
            application, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening: connections are refused from now on."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def add(self, *updates: object) -> None:
        """Somebody writes or presses."""
        self.updates.extend(updates)
        self._signal()

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method fail."""
        self.faults[method].extend(faults)

    def sent(self, method: str = "sendMessage") -> list[Mapping[str, str]]:
        """The fields of the accepted calls of a method."""
        return [call.fields for call in self.calls if call.method == method]

    def texts(self) -> list[str]:
        """The texts of the messages sent."""
        return [fields["text"] for fields in self.sent()]

    async def until(self, count: int, method: str = "sendMessage") -> None:
        """Wait until so many calls of a method were accepted. Fails after 20 seconds."""
        async with asyncio.timeout(20):
            while len(self.sent(method)) < count:
                await self._change()

    async def until_failed(self, method: str) -> None:
        """Wait until every fault of a method was met. Fails after 20 seconds."""
        async with asyncio.timeout(20):
            while self.faults[method]:
                await self._change()

    async def until_confirmed(self) -> None:
        """Wait until every update was confirmed. Fails after 20 seconds."""
        async with asyncio.timeout(20):
            while self.updates:
                await self._change()

    async def _change(self) -> None:
        await self._changed.wait()

    def _signal(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fields = {name: str(value) for name, value in (await request.post()).items()}
        if request.match_info["token"] != TOKEN:
            return _response(refused(401, "Unauthorized"))
        if method == "getUpdates":
            self.offsets.append(int(fields["offset"]) if "offset" in fields else None)
            self.kinds.append(fields.get("allowed_updates", ""))
        fault = self.faults[method].popleft() if self.faults[method] else None
        if self.poison is not None and fields.get("text") == self.poison:
            fault = refused(500, "Internal Server Error")
        if fault and not fault.after:
            self._signal()
            if fault is SILENCE:
                await asyncio.Event().wait()
            return _response(fault)
        if method == "getUpdates":
            result: object = await self._get_updates(fields)
        else:
            result = self._result(method, fields)
            self.calls.append(Call(method, fields))
            self._signal()
        return _response(fault) if fault else web.json_response({"ok": True, "result": result})

    async def _get_updates(self, fields: Mapping[str, str]) -> list[object]:
        if "offset" in fields:
            offset = int(fields["offset"])
            self.updates[:] = [u for u in self.updates if _id(u) is None or (_id(u) or 0) >= offset]
            self._signal()
        if not self.updates:
            try:
                async with asyncio.timeout(float(fields.get("timeout", "0"))):
                    while not self.updates:
                        await self._change()
            except TimeoutError:
                return []
        return self.updates[:100]

    def _result(self, method: str, fields: Mapping[str, str]) -> object:
        if method == "getMe":
            return {"id": BOT_ID, "is_bot": True, "first_name": "Ujrat", "username": USERNAME}
        if method in ("sendMessage", "editMessageText"):
            chat = int(fields["chat_id"])
            kind = "private" if chat > 0 else "supergroup"
            number = 9000 + len(self.calls)
            return {"message_id": number, "date": 1, "chat": {"id": chat, "type": kind}}
        if method == "getChatMember":
            user = int(fields["user_id"])
            person = {"id": user, "is_bot": False, "first_name": "M"}
            if user in self.admins:
                rights = dict.fromkeys(_RIGHTS, True)
                return {"status": "administrator", "user": person, **rights}
            return {"status": "member", "user": person}
        return True


_RIGHTS = (
    *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages"),
    *("can_manage_video_chats", "can_restrict_members", "can_promote_members"),
    *("can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories"),
    "can_delete_stories",
)


def _id(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else None


def _response(fault: Fault) -> web.Response:
    if isinstance(fault.body, str):
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    return web.Response(
        status=fault.status, text=json.dumps(fault.body), content_type="application/json"
    )


def person(number: int = 7, language: str = "en", **more: object) -> Json:
    """A user."""
    return {
        "id": number,
        "is_bot": False,
        "first_name": "P",
        "language_code": language,
        **more,
    }


BOT: Json = {"id": BOT_ID, "is_bot": True, "first_name": "Ujrat", "username": USERNAME}


def message(
    update_id: int,
    text: str | None = "how much does outlier pay?",
    chat: int = 7,
    sender: Json | None = None,
    **more: object,
) -> Json:
    """A message: private for chats above zero, in a supergroup below."""
    author = sender or person(chat if chat > 0 else 7)
    content: Json = {
        "message_id": update_id,
        "date": 1_790_000_000,
        "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "G"},
        "from": author,
        **more,
    }
    if text is not None:
        content["text"] = text
        if text.startswith("/"):
            length = len(text.split()[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": update_id, "message": content}


def press(
    update_id: int,
    data: str,
    chat: int = 7,
    presser: Json | None = None,
    **more: object,
) -> Json:
    """A pressed button under message 500 of the bot, which has no other unless told otherwise."""
    more.setdefault("reply_markup", {"inline_keyboard": [[{"text": "B", "callback_data": data}]]})
    under = message(0, "an answer", chat, BOT, message_id=500, **more)["message"]
    return {
        "update_id": update_id,
        "callback_query": {
            "id": f"q{update_id}",
            "from": presser or person(),
            "chat_instance": "1",
            "data": data,
            "message": under,
        },
    }
