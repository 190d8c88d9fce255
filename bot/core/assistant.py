"""The assistant: a question, a command or a pressed button in, a reply out. Pure."""

from dataclasses import dataclass
from datetime import date

from bot.core.knowledge import Knowledge
from bot.core.questions import Asker, Understanding
from bot.core.replies import Action, Reply


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: `reply` is None where silence is right.

    `understanding` is to be kept as this person's last one in this chat and thread. `unanswered`
    is True when somebody really asked and we had nothing. `effect` is what the channel must do
    besides replying: LANGUAGE with its value, FORGET, GOOD/BAD/OUTDATED feedback or TELL.
    """

    reply: Reply | None
    understanding: Understanding | None = None
    unanswered: bool = False
    effect: Action | None = None


class Assistant:
    """Answers from one knowledge. Build a new one when the knowledge changes."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def ask(self, text: str, asker: Asker, last: Understanding | None, today: date) -> Outcome:
        """Answer free text. `last` is the same person's last understanding, if recent."""
        raise NotImplementedError

    def command(
        self, name: str, argument: str, asker: Asker, last: Understanding | None, today: date
    ) -> Outcome:
        """Answer a command such as /pay outlier (`name` "pay", `argument` "outlier")."""
        raise NotImplementedError

    def act(self, action: Action, asker: Asker, today: date) -> Outcome:
        """Answer a pressed button."""
        raise NotImplementedError

    def menu(self, language: str) -> tuple[tuple[str, str], ...]:
        """The commands with their descriptions, for the client's menu in a language."""
        raise NotImplementedError
