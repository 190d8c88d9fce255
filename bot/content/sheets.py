"""One file's tree to its model, or its problems: what the schema refuses, in plain words.

One broken entry does not hide what is wrong elsewhere: it is told and left out, the rest of the
file goes on to the checks, marked as incomplete so that they do not miss what was left out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from bot.content.problems import Problem
from bot.content.yaml_reader import Document, Path, Tree

DID_YOU_MEAN = 70.0
"""rapidfuzz ratio from which a known word is offered for a typo ("curency" 93, "cost"/"kind" 0)."""

Model = TypeVar("Model", bound=BaseModel)

_QUOTED = re.compile(r"'([^']+)'")
_LIST = "must be a list: one item a line, each beginning with -; if there is none, remove this line"
_GROUP = "must hold `key: value` lines, indented below it"
_WRONG_SHAPE = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _GROUP,
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
}


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Model]):
    """One file as its model. `complete` is False where broken entries were left out."""

    document: Document
    content: Model
    complete: bool = True

    @property
    def file(self) -> str:
        return self.document.file

    def problem(self, message: str, *path: str | int) -> Problem:
        """A problem at the line of a part of this file."""
        return Problem(self.file, self.document.line(path), message)


def fill(document: Document, model: type[Model]) -> tuple[Sheet[Model] | None, tuple[Problem, ...]]:
    """The sheet of a document (None where too little is right) and every problem of its form."""
    try:
        return Sheet(document, model.model_validate(document.tree)), ()
    except ValidationError as error:
        details = error.errors()
    problems = tuple(_explain(document, model, detail) for detail in details)
    rest = _without(document, {_entry(document, detail) for detail in details})
    if rest is None:
        return None, problems
    try:
        return Sheet(rest, model.model_validate(rest.tree), complete=False), problems
    except ValidationError:
        return None, problems


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ "; did you mean `x`?" for the known word nearest to a typo, or nothing."""
    best = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=DID_YOU_MEAN)
    return f"; did you mean `{best[0]}`?" if best else ""


def _explain(document: Document, model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path = _path(document, detail)
    line = document.line(path)
    name = "the file" if not path else "this entry"
    if path and isinstance(path[-1], str):
        name = f"`{path[-1]}`"
    return Problem(document.file, line, _message(model, path, name, detail))


def _message(model: type[BaseModel], path: Path, name: str, detail: ErrorDetails) -> str:
    kind = detail["type"]
    if kind == "missing":
        return f"{name} is missing: add a line `{path[-1]}: …`"
    if kind == "extra_forbidden":
        known = _keys(model, path[:-1])
        hint = did_you_mean(str(path[-1]), known)
        return f"{name} is not known here{hint or ': remove it'} (known: {', '.join(known)})"
    if kind in ("enum", "literal_error"):
        known = tuple(_QUOTED.findall(str(detail.get("ctx", {}).get("expected", ""))))
        hint = did_you_mean(str(detail["input"]), known)
        return f"{name} cannot be `{detail['input']}`{hint} (known: {', '.join(known)})"
    if kind == "value_error":
        return f"{name} {detail.get('ctx', {}).get('error', 'is wrong')}"
    if kind in _WRONG_SHAPE:
        return f"{name} {_WRONG_SHAPE[kind]}"
    return f"{name} must be one text: put it in quotes"


def _path(document: Document, detail: ErrorDetails) -> Path:
    """The place in the file: pydantic's location without its own marks."""
    path = tuple(part for part in detail["loc"] if part != "[key]")
    if detail["type"] == "missing":
        return path
    while path and path not in document.lines:
        path = path[:-1]
    return path


def _keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys that may stand at a place; list positions and free names lead no deeper."""
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            model = _inner(model.model_fields[part].annotation) or model
    return tuple(model.model_fields)


def _inner(annotation: object) -> type[BaseModel] | None:
    """The model inside tuple[Model, ...] or dict[str, Model]."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation if issubclass(annotation, BaseModel) else None
    found = (_inner(argument) for argument in get_args(annotation))
    return next((model for model in found if model), None)


def _entry(document: Document, detail: ErrorDetails) -> Path:
    """The list item or named entry that a problem spoils."""
    path = _path(document, detail)
    if len(path) > 1:
        return path[:2]
    known = isinstance(document.tree, dict) and path and path[0] in document.tree
    return path if known else ()


def _without(document: Document, spoilt: set[Path]) -> Document | None:
    """The document without some entries, the lines of the others kept."""
    tree = document.tree
    if () in spoilt or not isinstance(tree, dict):
        return None
    kept: dict[str, Tree] = {}
    moved: dict[Path, Path] = {}
    for key, value in tree.items():
        if (key,) in spoilt:
            continue
        kept[key] = _thinned(key, value, spoilt, moved)
    lines = {
        (*moved.get(path[:2], path[:2]), *path[2:]): line
        for path, line in document.lines.items()
        if path[:1] not in spoilt and path[:2] not in spoilt
    }
    return replace(document, tree=kept, lines=lines)


def _thinned(key: str, value: Tree, spoilt: set[Path], moved: dict[Path, Path]) -> Tree:
    if isinstance(value, dict):
        return {name: part for name, part in value.items() if (key, name) not in spoilt}
    if isinstance(value, str):
        return value
    kept = [place for place in range(len(value)) if (key, place) not in spoilt]
    moved.update({(key, old): (key, new) for new, old in enumerate(kept)})
    return [value[place] for place in kept]
