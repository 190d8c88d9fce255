"""Answers of the Bot API over HTTP, right ones and deliberately broken ones."""

import asyncio
import json

from aiohttp import web

from bot.channels.sandbox.errors import ApiError
from bot.channels.sandbox.faults import Fault, FaultKind
from bot.channels.sandbox.fields import Json
from bot.channels.sandbox.state import State

HTML_502 = (
    "<html><head><title>502 Bad Gateway</title></head>"
    "<body><center><h1>502 Bad Gateway</h1></center></body></html>"
)


def encoded(value: Json) -> str:
    """JSON text."""
    return json.dumps(value, ensure_ascii=False)


def accepted(result: Json) -> web.Response:
    """ok:true with a result."""
    return _json(200, {"ok": True, "result": result})


def refused(error: ApiError) -> web.Response:
    """ok:false in Telegram's words."""
    body: dict[str, Json] = {
        "ok": False,
        "error_code": error.code,
        "description": error.description,
    }
    if error.retry_after is None:
        return _json(error.code, body)
    body["parameters"] = {"retry_after": error.retry_after}
    return _json(error.code, body)


async def failed_before(request: web.Request, fault: Fault) -> web.Response:
    """A failure before the server has taken the call."""
    if fault.kind is FaultKind.TOO_MANY:
        text = f"Too Many Requests: retry after {fault.seconds}"
        return refused(ApiError(429, text, retry_after=fault.seconds))
    if fault.kind is FaultKind.SERVER_ERROR:
        return refused(ApiError(500, "Internal Server Error"))
    if fault.kind is FaultKind.FORBIDDEN:
        return refused(ApiError(403, "Forbidden: bot was blocked by the user"))
    if fault.kind is FaultKind.NOT_OK:
        return _json(200, {"ok": False, "error_code": 400, "description": "Bad Request"})
    if fault.kind is FaultKind.BAD_GATEWAY:
        return web.Response(status=502, text=HTML_502, content_type="text/html")
    return _cut(request)


async def failed_after(
    request: web.Request, response: web.Response, fault: Fault, state: State
) -> web.Response:
    """A failure after the server has taken the call: the bot cannot tell."""
    if fault.kind is FaultKind.TRUNCATED:
        whole = response.text or ""
        return web.Response(text=whole[: len(whole) // 2], content_type="application/json")
    if fault.kind is FaultKind.TIMEOUT:
        await _sit_out(fault.seconds, state)
    return _cut(request)


async def _sit_out(seconds: float, state: State) -> None:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while loop.time() < deadline and not state.signal.closed:
        await state.signal.wait(deadline - loop.time())


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _json(status: int, body: Json) -> web.Response:
    return web.Response(status=status, text=encoded(body), content_type="application/json")
