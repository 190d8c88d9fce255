"""Time as the channel sees it: passed in, so that tests need not wait."""

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """`now` is for dates that are stored or shown; `monotonic` is for every delay and deadline."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start, never set back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """See `Clock.now`."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """See `Clock.sleep`."""
        await asyncio.sleep(seconds)


def backoff(attempt: int, first: float, most: float) -> float:
    """Seconds before retry number `attempt` (0, 1, …): doubling from `first` up to `most`."""
    return min(most, first * 2.0 ** min(attempt, 32))
