"""A change counter that several readers can wait on."""

import asyncio


class Signal:
    """Counts changes and wakes everyone who waits for the next one."""

    def __init__(self) -> None:
        self.version = 0
        self.closed = False
        self._event = asyncio.Event()

    def changed(self) -> None:
        """Count a change and wake the waiting."""
        self.version += 1
        event, self._event = self._event, asyncio.Event()
        event.set()

    def close(self) -> None:
        """Wake the waiting for the last time: the server stops."""
        self.closed = True
        self.changed()

    async def wait(self, seconds: float) -> None:
        """Return at the next change, or after `seconds`."""
        if self.closed:
            return
        event = self._event
        try:
            await asyncio.wait_for(event.wait(), max(seconds, 0))
        except TimeoutError:
            return
