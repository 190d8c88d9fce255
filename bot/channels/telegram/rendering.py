"""Replies as Telegram messages: HTML of at most 4,096 units and rows of buttons."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from unicodedata import category

from bot.core.bidi import FSI, PDI, RLM, RTL, first_strong
from bot.core.graphemes import cut, units
from bot.core.messages import spoken
from bot.core.replies import Button, Line, Reply, Section, Span

MESSAGE_UNITS = 4096
"""Telegram's limit of a message, in UTF-16 units of the text after the tags are parsed."""

CAPTION_UNITS = 1024
"""The same of a picture's caption."""

SMALLEST_PART = 40
"""Units that a part of a cut line must have: below, the whole span goes to the next message."""

BLANK_LINE = "\n\n"


@dataclass(frozen=True, slots=True)
class Message:
    """One message to send: its Telegram HTML, and under the last one of a reply the buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()


def render(reply: Reply, limit: int = MESSAGE_UNITS) -> tuple[Message, ...]:
    """The reply as one message, or more where it is too long; never empty.

    It breaks between sections, then between lines, and inside a line only where a single line is
    longer than a message. Tags, entities and what people see as one character stay whole.
    """
    pieces = [piece for section in reply.sections for piece in _pieces(section, reply, limit)]
    packs = [packed for packed in _packed(pieces, limit) if _visible(packed)]
    messages = [Message(_html(packed)) for packed in packs] or [Message("…")]
    return (*messages[:-1], replace(messages[-1], buttons=reply.buttons))


def _pieces(section: Section, reply: Reply, limit: int) -> Iterator[Section]:
    """The section with its text made ready for display, in parts that fit a message each."""
    lines = [part for line in section.lines for part in _split(_shown(line, reply), limit)]
    taken: list[Line] = []
    size = 0
    for line in lines:
        if taken and size + 1 + _size(line) > limit:
            yield Section(tuple(taken), section.folded)
            taken, size = [], 0
        size += _size(line) + (1 if taken else 0)
        taken.append(line)
    if taken:
        yield Section(tuple(taken), section.folded)


def _packed(sections: Sequence[Section], limit: int) -> Iterator[list[Section]]:
    """As many whole sections in each message as fit, counting the blank line between them."""
    taken: list[Section] = []
    size = 0
    for section in sections:
        length = sum(_size(line) for line in section.lines) + len(section.lines) - 1
        if taken and size + len(BLANK_LINE) + length > limit:
            yield taken
            taken, size = [], 0
        size += length + (len(BLANK_LINE) if taken else 0)
        taken.append(section)
    if taken:
        yield taken


def _visible(sections: Sequence[Section]) -> bool:
    """Whether there is anything to see: Telegram refuses a message of blanks and marks."""
    texts = (span.text for section in sections for line in section.lines for span in line)
    return any(not c.isspace() and category(c) != "Cf" for text in texts for c in text)


def _shown(line: Line, reply: Reply) -> Line:
    """A line with its isolates in place, and starting on the right side of the screen."""
    spans = tuple(part for span in line for part in _display(span, reply.direction))
    text = "".join(span.text for span in spans)
    if reply.direction == RTL and text.strip() and first_strong(text) != "R":
        return (Span(RLM), *spans)
    return spans


def _display(span: Span, direction: str) -> Iterator[Span]:
    """The span with its isolates; those of code stand outside, so that a copy is clean."""
    text = _sendable(spoken(span, direction))
    shown = Span(text, span.bold, span.code, span.url)
    if span.code and direction == RTL:
        yield from (Span(FSI), shown, Span(PDI))
    else:
        yield shown


def _sendable(text: str) -> str:
    """Text that UTF-8 can carry, without control characters."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(character for character in whole if character >= " " or character == "\n")


def _split(line: Line, limit: int) -> Iterator[Line]:
    """The line, or its parts when it is longer than a message."""
    taken: list[Span] = []
    room = limit
    for span in line:
        text = span.text
        while units(text) > room:
            if room >= min(SMALLEST_PART, limit):
                head, text = cut(text, room)
                taken.append(replace(span, text=head))
            yield tuple(taken)
            taken, room = [], limit
        taken.append(span if text is span.text else replace(span, text=text))
        room -= units(text)
    yield tuple(taken)


def _size(line: Line) -> int:
    return sum(units(span.text) for span in line)


def _html(sections: Sequence[Section]) -> str:
    """Sections as HTML; neighbours of one fold share one quote, so it opens with one tap."""
    blocks = []
    for folded, group in groupby(sections, key=lambda section: section.folded):
        text = BLANK_LINE.join("\n".join(map(_line, s.lines)) for s in group)
        blocks.append(_tag("blockquote", text, " expandable") if folded and text else text)
    return BLANK_LINE.join(blocks).strip()


def _line(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    text = escape(span.text, quote=False)
    if not text or span.code:  # Telegram allows no other style on code
        return _tag("code", text) if text else text
    if span.url:
        text = _tag("a", text, f' href="{escape(span.url)}"')
    return _tag("b", text) if span.bold else text


def _tag(name: str, inner: str, attributes: str = "") -> str:
    """The one place where a tag is made; `inner` and `attributes` are escaped already."""
    return f"<{name}{attributes}>{inner}</{name}>"
