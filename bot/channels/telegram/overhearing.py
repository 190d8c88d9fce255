"""Questions in groups that nobody put to the bot: which it may answer, and how seldom.

Only where the group's admins have switched it on, only what a person wrote to everybody, only when
the assistant is sure, and never so often that the bot would be noise. Everything else is let go
before it is stored.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.channels.telegram.clock import Clock
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.triage import Json, is_own_text, part
from bot.core.assistant import Assistant
from bot.core.outcomes import Outcome
from bot.core.ports import Preferences
from bot.core.questions import Asker, Band, ChatKind, Kind, Understanding

MOST_ANSWERS = 3
ANSWER_SECONDS = 600.0
"""Three answers in a row, then one in ten minutes: so many people asking at once are all helped,
and yet a group that talks about nothing else hears at most six an hour. /settings says it."""

FLOOD_SECONDS = 10.0
MOST_OF_PERSON = 3
MOST_OF_CHAT = 10
"""More messages within ten seconds are a flood, in which nobody asks and nobody would read: one
person types four only by pasting, and a talk of ten in ten seconds runs off the screen."""

FRESH_SECONDS = 120.0
"""How old an unaddressed question may be. People ask on, and an answer that comes long after the
talk, as when the bot was down, is noise; two minutes cover a restart and clocks that differ."""


_PUT_TO_SOMEBODY = ("mention", "text_mention", "bot_command")


@dataclass(slots=True)
class _Allowance:
    """Answers that are left to a chat, as of a moment of the monotonic clock."""

    left: float
    at: float


class Overhearing:
    """What one bot may say without being asked. Counts are in memory only."""

    def __init__(
        self, preferences: Preferences, assistant: Callable[[], Assistant], clock: Clock
    ) -> None:
        self._preferences = preferences
        self._assistant = assistant
        self._clock = clock
        self._said: Memory[tuple[int, int], deque[float]] = Memory(clock.monotonic, FLOOD_SECONDS)
        self._allowances: Memory[int, _Allowance] = Memory(
            clock.monotonic, MOST_ANSWERS * ANSWER_SECONDS
        )

    def wants(self, message: Json) -> bool:
        """Whether a group's message, as Telegram sent it, is a question that may be answered.

        To be asked once for each message, as it counts them. Raises StorageError.
        """
        chat_id, person = part(message, "chat").get("id"), part(message, "from").get("id")
        if not isinstance(chat_id, int) or not isinstance(person, int):
            return False
        if not self._preferences.overhears(chat_id):
            return False
        self._count(chat_id, person)
        text = message.get("text")
        if not isinstance(text, str) or not _to_everybody(message):
            return False
        asker = Asker(ChatKind.GROUP, addressed=False)
        return is_sure(self._assistant().understand(text, asker))

    def may_answer(self, chat_id: int, person: int, asked_at: datetime) -> bool:
        """Whether an unaddressed question may be answered now. Raises StorageError."""
        age = (self._clock.now() - asked_at).total_seconds()
        if age > FRESH_SECONDS or self._floods(chat_id, person):
            return False
        return self._preferences.overhears(chat_id) and self._left(chat_id) >= 1

    def answered(self, chat_id: int) -> None:
        """An unaddressed question was answered."""
        now = self._clock.monotonic()
        self._allowances.put(chat_id, _Allowance(self._left(chat_id) - 1, now))

    def _left(self, chat_id: int) -> float:
        allowance = self._allowances.get(chat_id)
        if allowance is None:
            return MOST_ANSWERS
        passed = self._clock.monotonic() - allowance.at
        return min(MOST_ANSWERS, allowance.left + passed / ANSWER_SECONDS)

    def _count(self, chat_id: int, person: int) -> None:
        for key, most in _limits(chat_id, person):
            times = self._said.get(key) or deque(maxlen=most + 1)
            times.append(self._clock.monotonic())
            self._said.put(key, times)

    def _floods(self, chat_id: int, person: int) -> bool:
        now = self._clock.monotonic()
        for key, most in _limits(chat_id, person):
            times = self._said.get(key)
            if times and len(times) > most and now - times[0] < FLOOD_SECONDS:
                return True
        return False


def is_sure(understanding: Understanding) -> bool:
    """Whether a question was understood for certain, and as one that facts answer."""
    if understanding.band is not Band.ANSWER:
        return False
    if understanding.kind is Kind.COMPARE:
        return len(understanding.platforms) != 1  # of one: a menu of what to compare it with
    return understanding.kind is Kind.FAQ and understanding.topic is not None


def is_answer(outcome: Outcome) -> bool:
    """Whether an outcome has facts to show: no "I don't know", and no menu."""
    understanding = outcome.understanding
    sure = understanding is not None and is_sure(understanding)
    return sure and outcome.reply is not None and not outcome.unanswered


def _limits(chat_id: int, person: int) -> tuple[tuple[tuple[int, int], int], ...]:
    return ((chat_id, person), MOST_OF_PERSON), ((chat_id, 0), MOST_OF_CHAT)


def _to_everybody(message: Json) -> bool:
    """A person's own words, put to nobody else by a reply, a mention or a command."""
    if not is_own_text(message) or part(message, "from").get("is_bot") is not False:
        return False
    replied = part(message, "reply_to_message")
    if replied and "forum_topic_created" not in replied:
        return False
    entities = message.get("entities")
    found = entities if isinstance(entities, list) else []
    return not any(isinstance(one, dict) and one.get("type") in _PUT_TO_SOMEBODY for one in found)
