"""The texts of a language beside the English ones that they render, each with its place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.content.check_languages import plural_forms
from bot.content.edit import column, forms, scalar, spans, with_item, with_values
from bot.content.renewal import HEADING
from bot.content.values import TO_DO
from bot.content.yaml_reader import Path, Tree, read

Files: TypeAlias = "Mapping[str, bytes]"
Key: TypeAlias = "tuple[str, str]"

ENGLISH = "languages/en/"
MESSAGES = "messages.yaml"
MARKS = "english"
FORM_ORDER = ("zero", "one", "two", "few", "many", "other")


@dataclass(frozen=True, slots=True)
class Rendering:
    """One text to translate. `file` is inside the language's folder, `path` inside the file.

    `form` is the plural form, where the message has forms; `text` is None where the language has
    none yet.
    """

    file: str
    path: Path
    form: str | None
    english: str
    text: str | None

    @property
    def name(self) -> str:
        """The path as people read it: "topic.pay", "facts outlier-pay text", "unit.hours [few]"."""
        path = " ".join(str(part) for part in self.path)
        return f"{path} [{self.form}]" if self.form else path

    @property
    def place(self) -> Path:
        """The path of the text itself, its plural form included."""
        return (*self.path, self.form) if self.form else self.path


def renderings(files: Files, code: str, locale: str) -> tuple[Rendering, ...]:
    """Every English text with what the language `code` makes of it, in the order of the files."""
    return tuple(
        rendering
        for name in files
        if name.startswith(ENGLISH) and _is_translated(name.removeprefix(ENGLISH))
        for rendering in _of_file(files, name.removeprefix(ENGLISH), code, locale)
    )


def untranslated(english: bytes, file: str, locale: str) -> str:
    """The English file with each text marked as still to be written."""
    text = english.decode("utf-8")
    values: dict[Path, str] = {}
    for path, value in _texts(read(file, english).tree):
        if isinstance(value, str):
            values[path] = scalar(f"{TO_DO} {value}")
        else:
            wanted = {form: _form(value, form) for form in ordered_forms(locale)}
            values[path] = forms({form: f"{TO_DO} {said}" for form, said in wanted.items()})
    return with_values(text, values)


def ordered_forms(locale: str) -> tuple[str, ...]:
    """The plural forms of a language, in the usual order."""
    return tuple(form for form in FORM_ORDER if form in plural_forms(locale))


def key_of(one: Rendering) -> Key:
    """What names a text in its language."""
    return one.file, one.name


def is_written(text: str | None) -> bool:
    """Whether there is a text, and not only the mark that it is still to be written."""
    return text is not None and not text.startswith(TO_DO)


def with_texts(
    files: Files, code: str, locale: str, known: Mapping[Key, Rendering], new: Sequence[Rendering]
) -> dict[str, str]:
    """The files of a language that some new texts change, with their new content.

    `known` are all texts of the language. A file that is missing begins as the English one.
    """
    by_file: dict[str, dict[Key, Rendering]] = defaultdict(dict)
    for one in new:
        by_file[one.file][key_of(one)] = one
    changed: dict[str, str] = {}
    for file, own in by_file.items():
        name = f"languages/{code}/{file}"
        body = files.get(name)
        text = body.decode() if body else untranslated(files[ENGLISH + file], file, locale)
        changed[name] = _with_texts(text, own, known)
    return changed


def _with_texts(text: str, new: Mapping[Key, Rendering], known: Mapping[Key, Rendering]) -> str:
    values: dict[Path, str] = {}
    for one in new.values():
        if one.form is None:
            values[one.path] = scalar(one.text or "")
        else:
            values[one.path] = _all_forms(one, {**known, **new})
    there = spans(text)
    text = with_values(text, {path: value for path, value in values.items() if path in there})
    for path, value in values.items():
        if path not in there:
            text = _with_added(text, path, value)
    return text


def _all_forms(one: Rendering, texts: Mapping[Key, Rendering]) -> str:
    place = (one.file, one.path)
    same = (each for each in texts.values() if each.form and (each.file, each.path) == place)
    return forms({each.form or "": each.text or f"{TO_DO} {each.english}" for each in same})


def _with_added(text: str, path: Path, value: str) -> str:
    """The text with a new key, inside groups that are added where they are missing."""
    parent = path[:-1]
    if not parent and HEADING in text:  # below it are marks, and nothing else
        before, heading, marks = text.partition(HEADING)
        return f"{before}{path[-1]}: {value}\n{heading}{marks}"
    if parent not in spans(text):
        text = _with_added(text, parent, "{}")
    start, end = spans(text)[parent]
    indent = 2 * len(parent) if text[start:end] == "{}" else column(text, parent)
    return with_item(text, parent, [f"{' ' * indent}{path[-1]}: {value}"])


def _is_translated(file: str) -> bool:
    return file == MESSAGES or file.startswith("platforms/")


def _of_file(files: Files, file: str, code: str, locale: str) -> Iterator[Rendering]:
    own = files.get(f"languages/{code}/{file}")
    mine = dict(_texts(read(file, own).tree)) if own else {}
    for path, english in _texts(read(file, files[ENGLISH + file]).tree):
        said = mine.get(path)
        if isinstance(english, str) and not isinstance(said, dict):
            yield Rendering(file, path, None, english, said)
            continue
        for form in ordered_forms(locale):
            text = said.get(form) if isinstance(said, dict) else None
            yield Rendering(file, path, form, _form(english, form), text)


def _form(message: str | dict[str, str], form: str) -> str:
    return message if isinstance(message, str) else message.get(form, message["other"])


def _texts(tree: Tree) -> Iterator[tuple[Path, str | dict[str, str]]]:
    """The texts of a file of messages (plural forms together) or of sentences."""
    for key, value in _items(tree):
        if key == MARKS:
            continue  # marks, which `ujrat renew` writes
        if key == "facts":
            for fact, entry in _items(value):
                yield from (((key, fact, part), str(text)) for part, text in _items(entry))
        elif key == "conflicts":
            yield from (((key, name), str(text)) for name, text in _items(value))
        elif isinstance(value, str):
            yield (key,), value
        else:
            yield (key,), {form: str(text) for form, text in _items(value)}


def _items(tree: Tree) -> Iterator[tuple[str, Tree]]:
    return iter(tree.items() if isinstance(tree, dict) else ())
