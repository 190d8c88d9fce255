"""How often the bot may send into one chat: Telegram's limits, and what it asks for in a flood."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field

GAP = 1.0
"""Seconds between two messages in a chat (Bots FAQ: avoid more than one message a second)."""

GROUP_MESSAGES = 20
GROUP_WINDOW = 60.0
"""Twenty messages a minute in a group (Bots FAQ); edits count, answers to buttons do not."""

MOST_CHATS = 10_000
"""Chats that are remembered. A chat falls out when so many others were written to after it."""


@dataclass(slots=True)
class _Chat:
    """When the chat may be written to again, and its sends within the window."""

    free_at: float = 0.0
    sends: deque[float] = field(default_factory=lambda: deque(maxlen=GROUP_MESSAGES))


class Budget:
    """The sends of each chat on a monotonic clock. Every operation takes constant time."""

    def __init__(self) -> None:
        self._chats: OrderedDict[int, _Chat] = OrderedDict()

    def __len__(self) -> int:
        return len(self._chats)

    def wait(self, chat_id: int, now: float) -> float:
        """Seconds until something may be sent to the chat, 0 for now."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        full = is_group(chat_id) and len(chat.sends) == GROUP_MESSAGES
        free_at = max(chat.free_at, chat.sends[0] + GROUP_WINDOW) if full else chat.free_at
        return max(0.0, free_at - now)

    def spend(self, chat_id: int, now: float) -> None:
        """Something is being sent to the chat."""
        chat = self._entry(chat_id)
        chat.sends.append(now)
        chat.free_at = max(chat.free_at, now + GAP)

    def block(self, chat_id: int, until: float) -> None:
        """Telegram asked for silence in this chat; other chats are not concerned."""
        chat = self._entry(chat_id)
        chat.free_at = max(chat.free_at, until)

    def _entry(self, chat_id: int) -> _Chat:
        chat = self._chats.setdefault(chat_id, _Chat())
        self._chats.move_to_end(chat_id)
        if len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)
        return chat


def is_group(chat_id: int) -> bool:
    """Whether a chat id is that of a group: Telegram numbers those below zero."""
    return chat_id < 0
