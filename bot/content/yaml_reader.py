"""YAML text to a plain tree of texts, lists and dicts, with the line of every part.

Only the harmless part of YAML is read. Every value stays the text that was typed ("no" is not
False, "12:30" not 750): the schema gives types. What can explode or surprise (anchors, tags,
merge keys, deep nesting, duplicate keys) is refused while the parser's events stream by, before
anything is built of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import TypeAlias

import yaml

from bot.content.plain_text import MOST_PROBLEMS, decode, forbidden
from bot.content.problems import KnowledgeError, Problem
from bot.content.yaml_words import in_plain_words

MAX_DEPTH = 12
"""Our deepest file has 6 levels; libyaml fails on tens of thousands."""

MAX_LINES = 40_000
"""Longer files are refused unread: the parser would take a tenth of a second to count entries.
Example questions may be more: they are read without it."""
MAX_NODES = 40_000
"""Keys, values and lists of a file: thirteen times those of the largest, in 0.15 s. Moves with
tests/test_loader.py."""

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One file's tree. `lines` tells the line of every key and list item by its path."""

    file: str
    tree: Tree
    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """The line of a part, or of the nearest part around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


_NAME = re.compile(r"([a-z][a-z_]*):")
_ITEMS = re.compile(r'(?:  - "[^"\n]+"\n)++')


def read(file: str, body: bytes) -> Document:
    """Read one file. Raises KnowledgeError with every problem that can be told at once."""
    text = decode(file, body)
    simple = _plain_lists(file, text)
    if simple:
        return simple
    if text.count("\n") > MAX_LINES:
        problem = Problem(file, MAX_LINES, f"the file has more than {MAX_LINES:,} lines: split it")
        raise KnowledgeError((problem,))
    builder = _Builder(file, has_escapes="\\" in text)
    try:
        for event in iter(yaml.CSafeLoader(text).get_event, None):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        line, message = in_plain_words(error, text)
        builder.problems.append(Problem(file, line, message))
    except _Refused as refused:
        builder.problems.append(refused.problem)
    if builder.tree is None and not builder.problems:
        builder.problems.append(Problem(file, 1, "the file is empty: fill it or delete it"))
    if builder.problems or builder.tree is None:
        raise KnowledgeError(tuple(builder.problems[:MOST_PROBLEMS]))
    return Document(file, builder.tree, builder.lines)


def _plain_lists(file: str, text: str) -> Document | None:
    """A file of nothing but named lists of quoted texts, as example questions are, read list by
    list in a tenth of the time; None where anything else stands in it: that the parser reads."""
    if "\\" in text:
        return None
    text = text if text.endswith("\n") else f"{text}\n"
    tree: dict[str, Tree] = {}
    lines: dict[Path, int] = {}
    key, items, number, at = "", list[Tree](), 1, 0
    while at < len(text):
        found = _ITEMS.match(text, at) if tree else None
        if found:
            block = found[0][5:-2].split('"\n  - "')
            places = ((key, len(items) + place) for place in range(len(block)))
            lines.update(zip(places, count(number), strict=False))
            items += block
            number, at = number + len(block), found.end()
            continue
        end = text.index("\n", at)
        line = text[at:end]
        if (name := _NAME.fullmatch(line)) and name[1] not in tree and bool(tree) == bool(items):
            key, items = name[1], []
            tree[key] = items
            lines[key,] = number
        elif line and not line.startswith("#"):
            return None
        number, at = number + 1, end + 1
    if not items:
        return None
    return Document(file, tree, {(): min(lines.values()), **lines})


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """Reading stops here: what follows cannot be trusted."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


@dataclass(slots=True)
class _Level:
    """A list or dict that is being filled; `key` waits for its value."""

    content: "list[Tree] | dict[str, Tree]"
    path: Path
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds the tree from parser events and refuses what is dangerous as soon as it is seen."""

    file: str
    has_escapes: bool
    tree: "Tree | None" = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _levels: list[_Level] = field(default_factory=list)
    _nodes: int = 0
    _documents: int = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if type(event) is yaml.ScalarEvent and self._plain(event, line):
            return
        if isinstance(event, yaml.NodeEvent):
            self._guard(event, line)
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event.value, line)
                return
        if isinstance(event, yaml.CollectionStartEvent):
            self._open({} if isinstance(event, yaml.MappingStartEvent) else [], line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._levels.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event, line)

    def _plain(self, event: yaml.ScalarEvent, line: int) -> bool:
        """Take a text at once: nine of ten entries are one of which the long way has nothing to
        tell. False where it may have."""
        if not self._levels or self.has_escapes or event.anchor or event.tag:
            return False
        level, value = self._levels[-1], event.value
        content = level.content
        if self._nodes >= MAX_NODES:
            return False
        if isinstance(content, list):
            self.lines[(*level.path, len(content))] = line
            content.append(value)
        elif level.key is not None:
            content[level.key] = value
            level.key = None
        elif value in content or value == "<<":
            return False
        else:
            self.lines[(*level.path, value)] = line
            level.key = value
        self._nodes += 1
        return True

    def _guard(self, event: yaml.NodeEvent, line: int) -> None:
        self._nodes += 1
        if len(self._levels) > MAX_DEPTH:
            raise self._refused(line, f"more than {MAX_DEPTH} levels are nested: make it flatter")
        if self._nodes > MAX_NODES:
            raise self._refused(line, f"the file has more than {MAX_NODES:,} entries: split it")
        reason = _danger(event)
        if reason:
            raise self._refused(line, reason)

    def _document(self, event: yaml.DocumentStartEvent, line: int) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._refused(line, "a second document begins here: remove the --- line")
        if event.version or event.tags:
            raise self._refused(line, "a line that begins with % is not used here: remove it")

    def _scalar(self, value: str, line: int) -> None:
        hidden = forbidden(value) if self.has_escapes else None
        if hidden:
            self.problems.append(Problem(self.file, line, f"the text hides {hidden}: delete it"))
        level = self._levels[-1] if self._levels else None
        if level and isinstance(level.content, dict) and level.key is None:
            self._key(level, level.content, value, line)
        else:
            self._place(value, line)

    def _key(self, level: _Level, content: dict[str, Tree], key: str, line: int) -> None:
        if key == "<<":
            raise self._refused(line, "<< (a merge key) is not used here: write the keys out")
        if key in content:
            first = self.lines[(*level.path, key)]
            message = f"the key `{key}` stands already on line {first}: keep one of them"
            self.problems.append(Problem(self.file, line, message))
        else:
            self.lines[(*level.path, key)] = line
        level.key = key

    def _open(self, content: "list[Tree] | dict[str, Tree]", line: int) -> None:
        level = self._levels[-1] if self._levels else None
        if level and isinstance(level.content, dict) and level.key is None:
            raise self._refused(line, "a key must be a plain text: put it in quotes")
        path = self._place(content, line)
        self._levels.append(_Level(content, path))

    def _place(self, value: Tree, line: int) -> Path:
        """Put a value where the parser stands; its path."""
        if not self._levels:
            self.tree = value
            self.lines[()] = line
            return ()
        level = self._levels[-1]
        if isinstance(level.content, list):
            level.content.append(value)
            path: Path = (*level.path, len(level.content) - 1)
            self.lines[path] = line
            return path
        key = level.key or ""
        level.content[key] = value
        level.key = None
        return (*level.path, key)

    def _refused(self, line: int, message: str) -> _Refused:
        return _Refused(Problem(self.file, line, message))


def _danger(event: yaml.NodeEvent) -> str | None:
    if isinstance(event, yaml.AliasEvent):
        return "*name (an alias) is not used here: write the value out, or quote a text with *"
    if event.anchor:
        return "&name (an anchor) is not used here: write the value out, or quote a text with &"
    if getattr(event, "tag", None):
        return "!name (a tag) is not used here: remove it, or quote a text with !"
    return None
