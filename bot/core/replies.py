"""What the bot says, before any channel draws it: spans, lines, sections and buttons."""

from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What a button does."""

    ANSWER = "answer"
    """Show `topic` of `platforms`."""
    COMPARE = "compare"
    """Compare `platforms`."""
    PLATFORMS = "platforms"
    """The menu of platforms."""
    TOPICS = "topics"
    """The menu of topics, of `platforms[0]` when given."""
    CALC = "calc"
    """Calculate: `value` is the text as after /calc; empty begins the guided form."""
    ADJUST = "adjust"
    """The same, in the place of the result with the button: one assumption is changed."""
    GUIDE = "guide"
    """Go on with the guided form: `value` is its code; empty begins it."""
    QUIT = "quit"
    """Leave the guided form."""
    LANGUAGE = "language"
    """Choose language `value`; empty shows the choice."""
    GOOD = "good"
    BAD = "bad"
    OUTDATED = "outdated"
    """Feedback on the answer on `topic` of `platforms`; BAD may say in `value` what is bad."""
    TELL = "tell"
    """Pass the unanswered question on to the editors."""
    NONE = "none"
    """"None of these" under a "did you mean"."""
    HELP = "help"
    OVERHEAR = "overhear"
    """Answer a group's questions that nobody put to the bot: `value` is "on" or "off"."""
    PICTURE = "picture"
    """Draw what `platforms` pay an hour; `value` is a `bot.core.picture.Wish` as text, or None."""
    FORGET = "forget"
    """Delete all that is stored of the person."""


REASONS = ("old", "wrong", "unasked", "other")
"""What can be bad about an answer, in the order of the buttons: "unasked" is an answer to something
that was not asked."""


@dataclass(frozen=True, slots=True)
class Action:
    """What a button does, complete in itself: it still works after a restart."""

    verb: Verb
    topic: str | None = None
    platforms: tuple[str, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. `isolate` keeps it from turning the direction around it."""

    text: str
    bold: bool = False
    code: bool = False
    url: str | None = None
    isolate: bool = False


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together; `folded` ones may be shown collapsed."""

    lines: tuple[Line, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A button with a label for people: exactly one of `action`, `url`, `copy` and `private`.

    `private` is a deep-link payload that opens the same answer in the private chat.
    """

    label: str
    action: Action | None = None
    url: str | None = None
    copy: str | None = None
    private: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to a person. `language` also gives the direction of the text."""

    language: str
    direction: str
    sections: tuple[Section, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One result of an inline query: what the list shows of it, and what is sent if it is chosen.

    `id` is unique within the list, at most 64 bytes.
    """

    id: str
    title: str
    description: str
    reply: Reply
