"""Telegram's HTML subset, read as strictly as the server reads it and in its own words."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.channels.sandbox.entities import (
    Entity,
    Formatted,
    found_entities,
    merged,
    trimmed,
    utf16_length,
)
from bot.channels.sandbox.errors import ApiError, bad_request

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));")
TAG_NAME = re.compile(r"<([^\s>]*)(?=[\s>])")
START_TAG = re.compile(r"<([^\s>]+)([^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*)>")
END_TAG = re.compile(r"</([^\s>]*)\s*>")
ATTRIBUTE = re.compile(r"\s*([^\s=>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9.-]+)))?")
HIGHEST_CHARACTER = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True)
class _Open:
    """A start tag that waits for its end tag."""

    tag: str
    offset: int
    order: int
    attributes: tuple[tuple[str, str], ...]

    def value(self, name: str) -> str | None:
        return dict(self.attributes).get(name)


@dataclass(slots=True)
class _Reader:
    """Reads one text from front to back."""

    source: str
    position: int = 0
    units: int = 0
    parts: list[str] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)
    entities: list[tuple[int, Entity]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def read(self) -> Formatted:
        while self.position < len(self.source):
            self._step()
        if self.opened:
            tag = self.opened[-1].tag
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{tag}"')
        # In the order of the start tags: of two around the same text the outer one comes first.
        ordered = [entity for _, entity in sorted(self.entities, key=lambda item: item[0])]
        return Formatted("".join(self.parts), merged(ordered), tuple(self.warnings))

    def _step(self) -> None:
        if self.source.startswith("</", self.position):
            return self._end()
        character = self.source[self.position]
        if character == "<":
            return self._start()
        if character == "&":
            return self._reference()
        plain_end = next_special(self.source, self.position)
        return self._take(self.source[self.position : plain_end], plain_end)

    def _take(self, text: str, position: int) -> None:
        self.parts.append(text)
        self.units += utf16_length(text)
        self.position = position

    def _reference(self) -> None:
        match = REFERENCE.match(self.source, self.position)
        if match is None:
            return self._take("&", self.position + 1)
        character = decoded(match)
        if character is None:
            self.warnings.append(f"{match.group()} is not known to Telegram and is shown as typed")
            return self._take(match.group(), match.end())
        return self._take(character, match.end())

    def _start(self) -> None:
        name = TAG_NAME.match(self.source, self.position)
        if name is None:
            raise _refusal(f"Unclosed start tag at byte offset {self._byte()}")
        tag = name.group(1).lower()
        if tag not in KINDS:
            raise _refusal(f'Unsupported start tag "{tag}" at byte offset {self._byte()}')
        match = START_TAG.match(self.source, self.position)
        if match is None:
            raise _refusal(f"Unclosed start tag at byte offset {self._byte()}")
        self._open(tag, self._attributes(tag, match.group(2)))
        self.position = match.end()

    def _open(self, tag: str, attributes: tuple[tuple[str, str], ...]) -> None:
        opened = _Open(tag, self.units, self.position, attributes)
        if tag == "span" and opened.value("class") != "tg-spoiler":
            raise _refusal(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte()}')
        self._warn_of_nesting(tag)
        self.opened.append(opened)

    def _attributes(self, tag: str, source: str) -> tuple[tuple[str, str], ...]:
        found: list[tuple[str, str]] = []
        position = 0
        rest = source.rstrip()
        while position < len(rest):
            match = ATTRIBUTE.match(rest, position)
            if match is None:
                raise _refusal(
                    f'Empty attribute name in the tag "{tag}" at byte offset {self._byte()}'
                )
            value = next((group for group in match.groups()[1:] if group is not None), "")
            found.append((match.group(1).lower(), REFERENCE.sub(_replaced, value)))
            position = match.end()
        return tuple(found)

    def _end(self) -> None:
        if not self.opened:
            raise _refusal(f"Unexpected end tag at byte offset {self._byte()}")
        match = END_TAG.match(self.source, self.position)
        if match is None:
            raise _refusal(f"Unclosed end tag at byte offset {self._byte()}")
        opened = self.opened[-1]
        name = match.group(1)
        if name not in ("", opened.tag):
            raise _refusal(
                f"Unmatched end tag at byte offset {self._byte()}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        self.opened.pop()
        self.position = match.end()
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.units - opened.offset
        if length == 0:
            self.warnings.append(f"<{opened.tag}> around nothing")
            return
        kind, url, language = KINDS[opened.tag], None, None
        if kind == "text_link":
            url = opened.value("href")
            if url is None or not usable_url(url):
                self.warnings.append(f"link without a usable address: {url}")
                return
        if kind == "blockquote" and opened.value("expandable") is not None:
            kind = "expandable_blockquote"
        if kind == "code":
            language = (opened.value("class") or "").removeprefix("language-") or None
        if kind == "pre":
            language = self._language_inside(opened.offset, length)
        self.entities.append((opened.order, Entity(kind, opened.offset, length, url, language)))

    def _language_inside(self, offset: int, length: int) -> str | None:
        """The language of a `<code>` that fills a `<pre>`; Telegram makes one entity of the two."""
        if not self.entities:
            return None
        last = self.entities[-1][1]
        if (last.kind, last.offset, last.length) != ("code", offset, length):
            return None
        self.entities.pop()
        return last.language

    def _warn_of_nesting(self, tag: str) -> None:
        around = [item.tag for item in self.opened]
        if tag == "blockquote" and "blockquote" in around:
            self.warnings.append("blockquote inside blockquote")
        if "code" in around or ("pre" in around and tag != "code"):
            self.warnings.append(f"<{tag}> inside <{around[-1]}>")
        if tag == "a" and "a" in around:
            self.warnings.append("link inside link")

    def _byte(self) -> int:
        return len(self.source[: self.position].encode("utf-8", "surrogatepass"))


def parse_html(source: str) -> Formatted:
    """The text and entities of Telegram HTML, trimmed; raises ApiError 400 when it is wrong."""
    formatted = trimmed(_Reader(source).read())
    automatic = found_entities(formatted.text, formatted.entities)
    return Formatted(formatted.text, merged(formatted.entities, automatic), formatted.warnings)


def next_special(source: str, position: int) -> int:
    """Where the next `<` or `&` stands, or the end."""
    places = (source.find("<", position), source.find("&", position))
    return min((place for place in places if place >= 0), default=len(source))


def decoded(match: re.Match[str]) -> str | None:
    """The character a reference stands for, or None when Telegram does not know it."""
    decimal, hexadecimal, name = match.groups()
    if name is not None:
        return CHARACTERS.get(name)
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == 0 or code > HIGHEST_CHARACTER or code in SURROGATES:
        return None
    return chr(code)


def usable_url(url: str) -> bool:
    """Whether Telegram makes a link of it."""
    try:
        parts = urlsplit(url if "://" in url or url.startswith("tg:") else f"http://{url}")
    except ValueError:
        return False
    if parts.scheme == "tg":
        return True
    host = parts.hostname or ""
    return parts.scheme in ("http", "https", "ton", "tonsite") and (
        "." in host or host == "localhost"
    )


def _replaced(match: re.Match[str]) -> str:
    character = decoded(match)
    return match.group() if character is None else character


def _refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
