"""Button presses as text: what a button does, in at most 64 bytes that stay valid for ever.

`1a.hi.gc1.pay.outlier,mercor.` is version 1, verb "a", reply language, asker in base 36, topic,
platforms and value. Ids that would not fit are replaced by marks that are computed from them, so
nothing needs to be remembered and old buttons work after a restart.
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from bot.core.replies import Action, Verb

MOST_BYTES = 64
"""What the Bot API allows; longer data is refused with the whole message."""

ANYBODY = 0
"""The asker of buttons that everyone may press, as after an anonymous question."""

_VERSION = "1"
_LETTERS = {
    Verb.ANSWER: "a",
    Verb.COMPARE: "c",
    Verb.PLATFORMS: "p",
    Verb.TOPICS: "t",
    Verb.CALC: "k",
    Verb.ADJUST: "j",
    Verb.GUIDE: "w",
    Verb.QUIT: "q",
    Verb.LANGUAGE: "l",
    Verb.GOOD: "g",
    Verb.BAD: "b",
    Verb.OUTDATED: "o",
    Verb.TELL: "e",
    Verb.NONE: "n",
    Verb.HELP: "h",
    Verb.FORGET: "f",
    Verb.OVERHEAR: "v",
    Verb.PICTURE: "i",
}
_VERBS = {letter: verb for verb, letter in _LETTERS.items()}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MARK = "~"
_MARK_LENGTH = 4
"""16⁴ marks: among some forty ids two share one with a probability of about one in a hundred,
and the test over all ids would show it."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed. `asker` is who its answer was for, `ANYBODY` for all."""

    action: Action
    language: str
    asker: int


def encode(press: Press) -> str | None:
    """The callback data of a button, or None when it cannot be put into 64 bytes."""
    action = press.action
    for name in (_same, _mark):
        topic = name(action.topic) if action.topic else ""
        platforms = ",".join(name(platform) for platform in action.platforms)
        head = f"{_VERSION}{_LETTERS[action.verb]}.{press.language}.{_base36(press.asker)}"
        data = f"{head}.{topic}.{platforms}.{_shown(action.value)}"
        if len(data.encode("utf-8")) <= MOST_BYTES:
            return data
    return None


def decode(data: str, topics: Collection[str], platforms: Collection[str]) -> Press | None:
    """What a button does, or None when the data is forged or from another version."""
    fields = data.split(".", 5)
    if len(data.encode("utf-8", "replace")) > MOST_BYTES or len(fields) != 6:
        return None
    head, language, asker, topic_text, platform_text, value = fields
    verb = _VERBS.get(head[1:]) if head[:1] == _VERSION else None
    number = _number(asker)
    topic = _find(topic_text, topics) if topic_text else None
    names = platform_text.split(",") if platform_text else []
    found = [platform for name in names if (platform := _find(name, platforms))]
    if verb is None or number is None or len(found) != len(names):
        return None
    if topic_text and topic is None:
        return None
    return Press(Action(verb, topic, tuple(found), _read(value)), language, number)


def without_value(data: str) -> str:
    """What all buttons have in common that do the same with another value."""
    return ".".join(data.split(".", 5)[:5])


def _same(name: str) -> str:
    return name


def _mark(name: str) -> str:
    return _MARK + hashlib.sha256(name.encode("utf-8")).hexdigest()[:_MARK_LENGTH]


def _find(text: str, known: Collection[str]) -> str | None:
    if text.startswith(_MARK):
        return next((name for name in sorted(known) if _mark(name) == text), None)
    return text if text in known else None


def _shown(value: str | None) -> str:
    """None and the empty text are told apart: the second asks for instructions."""
    return "" if value is None else f"={value}"


def _read(field: str) -> str | None:
    return field[1:] if field.startswith("=") else None


def _base36(number: int) -> str:
    digits = ""
    while number > 0:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def _number(text: str) -> int | None:
    if not text or len(text) > 12 or any(character not in _DIGITS for character in text):
        return None
    return int(text, 36)
