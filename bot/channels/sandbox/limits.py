"""Telegram's published send limits: about 1 a second in a private chat, 20 a minute in a group."""

import math
from collections import deque
from dataclasses import dataclass, field

from bot.channels.sandbox.errors import too_many_requests
from bot.channels.sandbox.model import Chat, Clock

GROUP_MESSAGES = 20
GROUP_SECONDS = 60
PRIVATE_BURST = 20
"""Telegram lets short bursts pass and publishes no figure; a bot that answers a person never
gets near this, a loop that sends by itself does."""


@dataclass(slots=True)
class Limits:
    """Counts sends and edits a chat. `on` switches the refusals, not the counting."""

    clock: Clock
    on: bool = True
    sent: dict[int, deque[float]] = field(default_factory=dict)

    def count(self, chat: Chat) -> None:
        """Count a send; raises ApiError 429 with the seconds to wait when there were too many."""
        now = self.clock()
        times = self.sent.setdefault(chat.id, deque())
        most, seconds = (PRIVATE_BURST, PRIVATE_BURST) if chat.private else _GROUP
        while times and now - times[0] >= seconds:
            times.popleft()
        if self.on and len(times) >= most:
            raise too_many_requests(max(1, math.ceil(times[0] + seconds - now)))
        times.append(now)


_GROUP = (GROUP_MESSAGES, GROUP_SECONDS)
