"""What happened: updates given out, messages accepted with the update they answer, broken rules."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from bot.channels.sandbox.fields import Json


@dataclass(frozen=True, slots=True)
class Injected:
    """An update that was put into the queue."""

    update_id: int
    kind: str
    chat_id: int
    message_id: int
    at: float


@dataclass(frozen=True, slots=True)
class Sent:
    """An accepted call that a person sees; `answers` is the update it belongs to, where known."""

    method: str
    chat_id: int
    message_id: int
    answers: int | None
    at: float


@dataclass(frozen=True, slots=True)
class Violation:
    """A call that a correct bot never makes."""

    method: str
    description: str
    detail: str = ""


@dataclass(slots=True)
class Ledger:
    """The evidence for tests. "Lost" is `unanswered`, "twice" is in `answers`."""

    injected: list[Injected] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    _of_message: dict[tuple[int, int], int] = field(default_factory=dict)
    _unanswered: dict[int, int] = field(default_factory=dict)

    def inject(self, item: Injected) -> None:
        """Note an update given to the bot."""
        self.injected.append(item)
        self._of_message[item.chat_id, item.message_id] = item.update_id
        self._unanswered[item.update_id] = item.chat_id

    def accept(
        self, method: str, chat_id: int, message_id: int, about: int | None, at: float
    ) -> None:
        """Note an accepted send or edit; `about` is the message replied to or edited."""
        answers = self._answered(chat_id, about)
        if answers is not None:
            self._unanswered.pop(answers, None)
        self.sent.append(Sent(method, chat_id, message_id, answers, at))

    def settle(self, update_id: int | None) -> None:
        """Note that a button press was answered."""
        if update_id is not None:
            self._unanswered.pop(update_id, None)

    def violate(self, method: str, description: str, detail: str = "") -> None:
        """Note a broken rule."""
        self.violations.append(Violation(method, description, detail))

    def as_json(self) -> Mapping[str, Json]:
        """Everything, for tests and the page."""
        answers = Counter(str(item.answers) for item in self.sent if item.answers is not None)
        return {
            "injected": [asdict(item) for item in self.injected],
            "sent": [asdict(item) for item in self.sent],
            "answers": dict(answers),
            "unanswered": list(self._unanswered),
            "violations": [asdict(item) for item in self.violations],
            "calls": dict(self.calls),
            "faults": dict(self.faults),
        }

    def _answered(self, chat_id: int, about: int | None) -> int | None:
        """By the message it is about, else the oldest update of the chat without an answer."""
        if about is not None and (chat_id, about) in self._of_message:
            return self._of_message[chat_id, about]
        waiting = (update for update, chat in self._unanswered.items() if chat == chat_id)
        return next(waiting, None)
