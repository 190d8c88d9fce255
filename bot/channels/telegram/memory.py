"""Short memories of the channel: bounded, and forgotten after minutes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

REMEMBERED_SECONDS = 600.0
"""How long "and Mercor?" refers to the question before: ten minutes, within one conversation.
Later a follow-up more often means something else, and asking back is better than guessing."""

MOST_ENTRIES = 10_000
"""Some 5 MB of understandings; what was put in longest ago is forgotten first."""

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memory(Generic[Key, Value]):
    """Keeps the last value of a key for a while, on a monotonic clock."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        seconds: float = REMEMBERED_SECONDS,
        size: int = MOST_ENTRIES,
    ) -> None:
        self._monotonic = monotonic
        self._seconds = seconds
        self._size = size
        self._entries: OrderedDict[Key, tuple[float, Value]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: Key) -> Value | None:
        """The value of a key, unless it is too old."""
        self._forget_the_old()
        entry = self._entries.get(key)
        return entry[1] if entry else None

    def put(self, key: Key, value: Value) -> None:
        """Keep a value, from now on."""
        self._forget_the_old()
        self._entries[key] = (self._monotonic() + self._seconds, value)
        self._entries.move_to_end(key)
        if len(self._entries) > self._size:
            self._entries.popitem(last=False)

    def drop(self, matches: Callable[[Key], bool]) -> None:
        """Forget every key that matches."""
        for key in [key for key in self._entries if matches(key)]:
            del self._entries[key]

    def _forget_the_old(self) -> None:
        """Entries stand in the order of their ends, so only the first ones can be too old."""
        now = self._monotonic()
        while self._entries and next(iter(self._entries.values()))[0] <= now:
            self._entries.popitem(last=False)
