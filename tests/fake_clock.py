"""A clock for tests: sleeping moves it on and takes no time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass(slots=True)
class FakeClock:
    """Both clocks move together with every sleep; `slept` are the waits.

    A sleep longer than `patience` never ends: what is done every hour is not for a short test.
    """

    patience: float = 600.0
    started: datetime = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    passed: float = 0.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        """The moment."""
        return self.started + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        """Seconds since the test began."""
        return self.passed

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        if seconds > self.patience:
            await asyncio.Event().wait()
        self.slept.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)


async def until(holds: Callable[[], bool]) -> None:
    """Let the other tasks run until something holds. Raises TimeoutError after ten seconds."""
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - a test looks on from outside, without an event
            await asyncio.sleep(0)
