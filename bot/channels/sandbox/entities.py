"""Message entities: where formatting, commands, mentions and links stand in a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

COMMAND = re.compile(r"(?<![\w/@<>])/([A-Za-z0-9_]{1,64})(?:@([A-Za-z][A-Za-z0-9_]{2,31}))?(?!\w)")
MENTION = re.compile(r"(?<![\w`])@([A-Za-z0-9_]{3,32})(?![\w@])")
LINK = re.compile(r"(?<![\w@])(?:https?://[^\s<>\"]+[^\s<>\".,;:!?)'»]|t\.me/[\w/?=&-]+)")
FINDERS = (("url", LINK), ("bot_command", COMMAND), ("mention", MENTION))


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text with a meaning. `offset` and `length` are in UTF-16 code units."""

    kind: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    @property
    def end(self) -> int:
        """The first unit after the entity."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text with its entities. `warnings` name what Telegram tolerates but does not show."""

    text: str
    entities: tuple[Entity, ...] = ()
    warnings: tuple[str, ...] = ()


def utf16_length(text: str) -> int:
    """How many UTF-16 code units a text has; this is what Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def slice_utf16(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def found_entities(text: str, taken: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """The commands, mentions and links that Telegram finds by itself outside `taken`."""
    closed = [item for item in taken if item.kind in ("code", "pre", "text_link", "text_mention")]
    found: list[Entity] = []
    for kind, pattern in FINDERS:
        for match in pattern.finditer(text):
            offset = utf16_length(text[: match.start()])
            entity = Entity(kind, offset, utf16_length(match.group()))
            if not any(_overlap(entity, other) for other in (*closed, *found)):
                found.append(entity)
    return tuple(sorted(found, key=_position))


def plain(text: str) -> Formatted:
    """A text as somebody types it: trimmed, with its own entities."""
    trimmed = text.strip()
    return Formatted(trimmed, found_entities(trimmed))


def trimmed(formatted: Formatted) -> Formatted:
    """Without the white space around it, as Telegram stores every text."""
    text = formatted.text.strip()
    lead = utf16_length(formatted.text) - utf16_length(formatted.text.lstrip())
    end = utf16_length(text)
    kept: list[Entity] = []
    for item in formatted.entities:
        start, stop = max(item.offset - lead, 0), min(item.end - lead, end)
        if stop > start:
            kept.append(Entity(item.kind, start, stop - start, item.url, item.language))
    return Formatted(text, tuple(kept), formatted.warnings)


def merged(*groups: Iterable[Entity]) -> tuple[Entity, ...]:
    """Entities of several kinds in the order Telegram gives: outer before inner."""
    return tuple(sorted((item for group in groups for item in group), key=_position))


def _position(entity: Entity) -> tuple[int, int]:
    return (entity.offset, -entity.length)


def _overlap(first: Entity, second: Entity) -> bool:
    return first.offset < second.end and second.offset < first.end
