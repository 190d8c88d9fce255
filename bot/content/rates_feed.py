"""Exchange rates taken in every day, beside answering: fetched, checked, kept, handed on.

Whatever goes wrong, the rates in use stay in use, and the log says why. Every figure is shown with
its date, so that old rates are seen to be old.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import aiohttp

from bot.content.fresh_rates import RatesError, keep_rates, read_rates
from bot.core.exchange import MOST_JUMP, Rates

DAY_SECONDS = 24 * 3600.0
"""The project publishes once a day."""
RETRY_SECONDS = 6 * 3600.0
"""After a failure; the source may be away for a day, and a jump may stay."""
TIMEOUT_SECONDS = 30.0
CONNECT_SECONDS = 10.0
BODY_LIMIT = 256 * 1024
"""Bytes; the file of all currencies has some 10 kB."""
CHUNK = 16 * 1024
MOST_REDIRECTS = 3

_HELD = (
    "the exchange rate of %s stays that of %s: the new one is missing, or moved more than %.0f%%;"
    " if that is true, put the rates of the day into knowledge/rates.yaml"
)

_log = logging.getLogger(__name__)


class Clock(Protocol):
    """Time as the feed sees it."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


@dataclass(frozen=True, slots=True)
class Feed:
    """Where rates come from, where they are kept, and who uses them.

    `current` tells the rates in use; `take` is handed newer ones that passed the checks.
    """

    url: str
    path: Path
    current: Callable[[], Rates | None]
    take: Callable[[Rates], None]
    clock: Clock

    async def run(self) -> None:
        """Refresh now and then every day, until cancelled."""
        while True:
            refreshed = await self.refresh()
            await self.clock.sleep(DAY_SECONDS if refreshed else RETRY_SECONDS)

    async def refresh(self) -> bool:
        """Take in the rates of the day; False, and a line in the log, where that was not to be."""
        old = self.current()
        if old is None:
            return True  # without rates.yaml nobody has said which currencies are wanted
        try:
            body = await _fetched(self.url)
            new = read_rates(body, old, self.clock.now().date())
        except RatesError as error:
            _log.warning("exchange rates of %s stay in use; the new ones: %s", old.as_of, error)
            return False
        for code, day in new.held.items():
            _log.warning(_HELD, code, day, 100 * MOST_JUMP)
        if new.as_of > old.as_of:
            self._keep(new)
            self.take(new)
            _log.info("exchange rates of %s are in use", new.as_of)
        return True

    def _keep(self, rates: Rates) -> None:
        try:
            keep_rates(rates, self.path)
        except OSError as error:
            _log.warning("exchange rates not kept for the next start: %s", error)


async def _fetched(url: str) -> bytes:
    """What an address answers. Raises RatesError for all that is no answer of a fitting size."""
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS, sock_connect=CONNECT_SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, trust_env=True) as session,
            session.get(url, max_redirects=MOST_REDIRECTS) as response,
        ):
            if response.status != 200:
                raise RatesError(f"the server answered with status {response.status}")
            return await _within_limit(response.content)
    except (aiohttp.ClientError, OSError, ValueError) as error:  # OSError: time-outs too
        raise RatesError(f"they could not be fetched ({type(error).__name__})") from None


async def _within_limit(content: aiohttp.StreamReader) -> bytes:
    body = bytearray()
    async for chunk in content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > BODY_LIMIT:
            raise RatesError(f"the answer is longer than {BODY_LIMIT} bytes")
    return bytes(body)
