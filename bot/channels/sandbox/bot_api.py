"""The Bot API's front door: token, parameters, faults, the ledger."""

import json
from dataclasses import dataclass

from aiohttp import web

from bot.channels.sandbox.errors import ApiError, bad_request, unauthorized
from bot.channels.sandbox.faults import TAKEN, Fault, FaultKind
from bot.channels.sandbox.fields import Fields, Json, JsonObject
from bot.channels.sandbox.methods import call
from bot.channels.sandbox.responses import accepted, failed_after, failed_before, refused
from bot.channels.sandbox.state import State

POISON: JsonObject = {"message": {"message_id": "not a number", "date": None, "chat": 7}}
"""An update that no client library can read."""


@dataclass(slots=True)
class BotApi:
    """Serves `/bot<token>/<method>`."""

    token: str
    state: State

    async def handle(self, request: web.Request) -> web.Response:
        """One call."""
        if request.match_info["token"] != self.token:
            return refused(unauthorized())
        method = request.match_info["method"]
        try:
            params = await read_params(request)
        except ApiError as error:
            return self._refused(method, error)
        fault = self.state.faults.draw(method.lower(), _chat_id(params))
        if fault is not None:
            return await self._faulty(request, method, params, fault)
        return await self._served(method, params)

    async def _served(self, method: str, params: Fields) -> web.Response:
        self.state.ledger.calls[method] += 1
        try:
            return accepted(await call(self.state, method.lower(), params))
        except ApiError as error:
            return self._refused(method, error, params)

    async def _faulty(
        self, request: web.Request, method: str, params: Fields, fault: Fault
    ) -> web.Response:
        self.state.ledger.faults[fault.kind.value] += 1
        if fault.kind is FaultKind.POISON:
            self.state.updates.push_raw(POISON)
            return await self._served(method, params)
        if fault.kind not in TAKEN:
            return await failed_before(request, fault)
        response = await self._served(method, params)
        return await failed_after(request, response, fault, self.state)

    def _refused(self, method: str, error: ApiError, params: Fields | None = None) -> web.Response:
        if error.violation:
            text = params.values.get("text") if params else None
            detail = text[:80] if isinstance(text, str) else ""
            self.state.ledger.violate(method, error.description, detail)
            self.state.signal.changed()
        return refused(error)


async def read_params(request: web.Request) -> Fields:
    """Parameters from the address, a form or JSON; raises ApiError 400 for broken JSON."""
    values: dict[str, Json] = dict(request.query)
    files: dict[str, bytes] = {}
    if request.content_type == "application/json":
        values.update(await read_object(request))
    elif request.can_read_body:
        form = await request.post()
        values.update({key: value for key, value in form.items() if isinstance(value, str)})
        files = {k: v.file.read() for k, v in form.items() if isinstance(v, web.FileField)}
    return Fields(values, files)


async def read_object(request: web.Request) -> JsonObject:
    """The JSON object in the body; raises ApiError 400."""
    try:
        body: Json = json.loads(await request.text() or "{}")
    except (ValueError, RecursionError):
        raise bad_request("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("object expected")
    return body


def _chat_id(params: Fields) -> int | None:
    try:
        return params.optional_integer("chat_id")
    except ApiError:
        return None
