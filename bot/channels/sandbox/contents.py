"""Texts and captions as a call gives them: measured, and their markup read."""

from dataclasses import dataclass

from bot.channels.sandbox.entities import Formatted, plain, trimmed, utf16_length
from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields
from bot.channels.sandbox.state import State
from bot.channels.sandbox.strict_html import parse_html

LONGEST_SOURCE = 32_768
"""Bytes before parsing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A field that holds text. `most` are UTF-16 units after parsing; the rest are refusals."""

    name: str
    most: int
    too_long: str
    empty: str | None = None


TEXT = Part("text", 4096, "message is too long", "message text is empty")
CAPTION = Part("caption", 1024, "message caption is too long")


def formatted(state: State, params: Fields, method: str, part: Part) -> Formatted:
    """The text in a field; raises ApiError 400 for one that is too long, missing or broken."""
    source = params.text(part.name)
    if len(source.encode("utf-8", "surrogatepass")) > LONGEST_SOURCE:
        raise bad_request(part.too_long)
    mode = params.text("parse_mode").lower()
    if mode not in ("", "none", "html"):
        raise bad_request("unsupported parse_mode")
    content = parse_html(source) if mode == "html" else trimmed(plain(source))
    if part.empty and not content.text:
        raise bad_request(part.empty)
    if utf16_length(content.text) > part.most:
        raise bad_request(part.too_long)
    for warning in content.warnings:
        state.ledger.violate(method, warning, content.text[:80])
    return content
