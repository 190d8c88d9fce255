"""Faults on demand: which call fails how, by count or by chance, from a fixed seed."""

import random
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """How a call fails. After RESET_AFTER, TIMEOUT and TRUNCATED the server has taken the call,
    and the bot cannot know it: these are the ambiguous ones."""

    TOO_MANY = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    FORBIDDEN = "403"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    NOT_OK = "not_ok"
    POISON = "poison"


TAKEN = frozenset({FaultKind.RESET_AFTER, FaultKind.TIMEOUT, FaultKind.TRUNCATED})


@dataclass(slots=True)
class Fault:
    """A rule: fail `method` ("*" for all but getUpdates) `count` times, or for ever when None."""

    kind: FaultKind
    method: str = "*"
    count: int | None = 1
    probability: float = 1.0
    seconds: int = 1
    chat_id: int | None = None

    def fits(self, method: str, chat_id: int | None) -> bool:
        """Whether this rule is about such a call."""
        if self.count == 0 or (self.chat_id is not None and self.chat_id != chat_id):
            return False
        if self.method == "*":
            return method != "getupdates"
        return self.method.lower() == method


@dataclass(slots=True)
class Faults:
    """The rules in force; the first that fits decides."""

    rules: list[Fault] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 - no secret

    def draw(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault for this call, if any; a counted rule is used up by it."""
        for rule in self.rules:
            if not rule.fits(method, chat_id) or self.dice.random() >= rule.probability:
                continue
            if rule.count is not None:
                rule.count -= 1
            return rule
        return None
