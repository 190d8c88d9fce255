"""HTTP to the Bot API on aiohttp: for python-telegram-bot, and raw for the poller.

httpx, the library's default, spends more than half of the time of a reply in its connection pool.
Error texts made here never contain the address, because the token is a part of it.
"""

import json
from collections.abc import Mapping

import aiohttp
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

DEFAULT_TIMEOUT = 20.0
"""Seconds for a whole call: the Bot API answers sends within a few, slow networks included."""

CONNECT_TIMEOUT = 10.0
KEPT_ALIVE = 60.0
"""Seconds an idle connection is kept, so that a quiet bot need not greet the server anew."""

CONNECTIONS = 16
"""Four workers, callback answers and menus together use no more."""

Json = dict[str, object]

_ERRORS: Mapping[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: InvalidToken,
    409: Conflict,
}


class FloodError(TelegramError):
    """The Bot API wants no more sends to this chat for some `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Too many messages; asked to wait {seconds:g} s")
        self.seconds = seconds


class UnreachableError(NetworkError):
    """No connection was made, so nothing can have been sent: safe to try again."""


class RefusedError(NetworkError):
    """The server answered that it cannot do it now (status 5xx), as in an outage of its own."""


class AiohttpRequest(BaseRequest):
    """A pool of connections to the Bot API."""

    def __init__(self, timeout: float = DEFAULT_TIMEOUT) -> None:
        self._timeout = timeout
        self._session: aiohttp.ClientSession | None = None

    def __repr__(self) -> str:
        return f"AiohttpRequest(timeout={self._timeout:g})"

    @property
    def read_timeout(self) -> float | None:
        """Seconds that a whole call may take."""
        return self._timeout

    async def initialize(self) -> None:
        """Open the pool, if it is not."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT_ALIVE),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=True,
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call. Raises FloodError, RefusedError, UnreachableError, TimedOut, NetworkError."""
        timeout = self._timeout
        if isinstance(read_timeout, int | float):
            timeout = float(read_timeout)
        status, payload = await self._send(method, url, _form(request_data), timeout)
        if status == 429:
            raise FloodError(_retry_after(payload))
        if status >= 500:
            raise RefusedError(f"the server answered with status {status}")
        return status, payload

    async def call(self, url: str, parameters: Json, limit: float) -> object:
        """One call of the Bot API with plain data in and out.

        Raises the library's errors, with texts that do not contain the address.
        """
        form = aiohttp.FormData(_text_fields(parameters), default_to_multipart=False)
        status, payload = await self._send("POST", url, form, limit)
        if status == 429:
            raise FloodError(_retry_after(payload))
        answer = self.parse_json_payload(payload) if status in (200, *_ERRORS) else {}
        if status == 200 and answer.get("ok") is True and "result" in answer:
            return answer["result"]
        kind = _ERRORS.get(status, NetworkError)
        raise kind(str(answer.get("description") or f"the server answered with status {status}"))

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """The server's answer. Raises NetworkError; unlike the library's, it logs no content."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise NetworkError("the server's answer is not readable JSON") from None
        if not isinstance(answer, dict):
            raise NetworkError("the server's answer is not a JSON object")
        return answer

    async def _send(
        self, method: str, url: str, form: aiohttp.FormData | None, limit: float
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("the connection pool is closed")
        limits = aiohttp.ClientTimeout(total=limit, sock_connect=CONNECT_TIMEOUT)
        try:
            async with self._session.request(
                method, url, data=form, timeout=limits, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError) as error:
            raise UnreachableError(f"no connection ({type(error).__name__})") from error
        except TimeoutError as error:
            raise TimedOut(f"no answer within {limit:g} s") from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"the connection broke ({type(error).__name__})") from error


def _form(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData(data.json_parameters, default_to_multipart=data.contains_files)
    for name, (file_name, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=content_type)
    return form


def _text_fields(parameters: Json) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }


UNTOLD_WAIT = 5.0
"""Seconds to wait where the server says "too many" but not for how long."""


def _retry_after(payload: bytes) -> float:
    try:
        answer = AiohttpRequest.parse_json_payload(payload)
    except NetworkError:
        return UNTOLD_WAIT
    parameters = answer.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return float(wait) if isinstance(wait, int | float) else UNTOLD_WAIT
