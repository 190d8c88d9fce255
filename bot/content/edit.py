"""Changes of single values in a YAML text; every other character stays as it was."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import yaml

from bot.content.yaml_reader import Path

Span: TypeAlias = "tuple[int, int]"

_PLAIN = re.compile(r"[^\W\d_][^\n]*")
_NOT_PLAIN = re.compile(r": |:$| #|^(yes|no|on|off|true|false|null|y|n|~)$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[,\[\]{}]")


def scalar(text: str, *, in_brackets: bool = False) -> str:
    """A text as a YAML value: in double quotes unless it is plainly a text without them."""
    plain = _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text) and text == text.strip()
    if plain and not (in_brackets and _IN_BRACKETS.search(text)):
        return text
    return json.dumps(text, ensure_ascii=False)


def forms(texts: Mapping[str, str]) -> str:
    """Plural forms on one line: {one: "…", other: "…"}."""
    return "{" + ", ".join(f"{name}: {_quoted(text)}" for name, text in texts.items()) + "}"


def spans(text: str) -> dict[Path, Span]:
    """First and last character (exclusive) of every value, by its path. The text is sound YAML."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    found = _spans(root, ()) if root else ()
    # A value of many lines (after |) ends where the next thing begins, line break included.
    return {path: (start, start + len(text[start:end].rstrip())) for path, (start, end) in found}


def with_values(text: str, values: Mapping[Path, str]) -> str:
    """The text with other values at some paths, each given as YAML."""
    places = spans(text)
    return _spliced(text, ((places[path], value) for path, value in values.items()))


def with_item(text: str, path: Path, lines: Iterable[str]) -> str:
    """The text with more lines below the last line of the value at `path`, a list or a group.

    An empty list or group in brackets gives way to them.
    """
    place = spans(text)[path]
    added = "".join(f"\n{line}" for line in lines)
    if text[place[0] : place[1]] in ("[]", "{}"):
        return text[: place[0]].rstrip(" ") + added + text[place[1] :]
    return text[: place[1]] + added + text[place[1] :]


def column(text: str, path: Path) -> int:
    """How far the value at `path` is indented."""
    start = spans(text)[path][0]
    return start - (text.rfind("\n", 0, start) + 1)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _spliced(text: str, changes: Iterable[tuple[Span, str]]) -> str:
    parts: list[str] = []
    done = 0
    for (start, end), value in sorted(changes):
        parts += (text[done:start], value)
        done = end
    return "".join((*parts, text[done:]))


def _spans(node: yaml.Node, path: Path) -> Iterator[tuple[Path, Span]]:
    end = node.end_mark.index
    inner = list(_inner(node, path))
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and inner:
        # The parser ends a block where the next thing begins, comments and empty lines included.
        end = max(last for _, (_, last) in inner)
    yield path, (node.start_mark.index, end)
    yield from inner


def _inner(node: yaml.Node, path: Path) -> Iterator[tuple[Path, Span]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _spans(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for place, value in enumerate(node.value):
            yield from _spans(value, (*path, place))
