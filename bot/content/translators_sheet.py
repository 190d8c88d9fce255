"""One language as a spreadsheet (CSV) for translators, taken back without loss or not at all.

A row holds the file, the name of the text, the English, the translation, and whether the English
has changed since. Example questions are not in it: they are not translations but what people type.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.content.checks import find_problems
from bot.content.draft import draft
from bot.content.plain_text import forbidden
from bot.content.problems import RequestError
from bot.content.renewal import outdated, renewed
from bot.content.translation import (
    MESSAGES,
    Key,
    Rendering,
    is_written,
    key_of,
    ordered_forms,
    renderings,
    with_texts,
)
from bot.content.yaml_reader import read

Files: TypeAlias = "Mapping[str, bytes]"
Row: TypeAlias = "list[str]"
Refusals: TypeAlias = "list[tuple[int, str, str]]"
"""Row, column and reason of cells that cannot be taken."""

HEADER = ("file", "text", "English")
"""The first columns; the fourth is headed by the code of the language."""
STATE = "state"
"""Heads the fifth column."""
OUTDATED = "outdated"
"""Stands there where the English has changed; who finds the text right as it is, deletes it."""

_FORMULA = ("=", "+", "-", "@", "'")
"""Beginnings that spreadsheets take for a formula; an apostrophe before them keeps them texts."""

_COLUMNS = ("",) * 5
"""An empty row."""

_WORKBOOK = b"PK"
"""First bytes of an .xlsx or .ods file."""

_DELIMITERS = (",", ";", "\t")
"""Spreadsheets write CSV with a semicolon or tab in countries that write 1,5."""


class SheetError(RequestError):
    """A sheet that is not taken in; the text names every cell and its reason."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A translation in the sheet: the number of its row, and the text it is for."""

    row: int
    rendering: Rendering


def export(files: Files, code: str) -> str:
    """The sheet of a language of replies. Raises RequestError where it is none."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((*HEADER, code, STATE))
    locale, old = _locale(files, code), outdated(files, code)
    for one in renderings(files, code, locale):
        text = one.text if one.text is not None and is_written(one.text) else ""
        state = OUTDATED if _marked_as(one) in old else ""
        writer.writerow((one.file, one.name, _guarded(one.english), _guarded(text), state))
    return out.getvalue()


def take_in(files: Files, code: str, body: bytes) -> dict[str, str]:
    """The files that a filled sheet changes, with their new texts.

    Raises SheetError with every cell that cannot be taken; then nothing of it should be. A cell
    left empty where no text was yet stays to be written, rows left out change nothing.
    """
    locale, rows = _locale(files, code), _rows(body, code)
    known = {key_of(one): one for one in renderings(files, code, locale)}
    cells, refused = _cells(rows, known, ordered_forms(locale))
    changed = [cell for cell in cells if not _stands(cell.rendering, known)]
    new = {key_of(cell.rendering): cell.rendering for cell in changed}
    # English stands in for what is not written yet: then the files are whole, and all is checked.
    other_shape = {(one.file, one.path, one.form is not None) for one in new.values()}
    stand_ins = [
        replace(one, text=one.english)
        for key, one in known.items()
        if key not in new
        and not is_written(one.text)
        and (one.file, one.path, one.form is None) not in other_shape
    ]
    judged = with_texts(files, code, locale, known, [*new.values(), *stand_ins])
    refused += _judged(files, code, judged, changed)
    if refused:
        told = (f"{column}{row}: {reason}" for row, column, reason in sorted(refused))
        raise SheetError("\n".join(told))
    taken = with_texts(files, code, locale, known, list(new.values()))
    right = _found_right(rows, known, outdated(files, code))
    return {**taken, **_marked(files, code, taken, right)}


def _found_right(
    rows: Sequence[Row], known: Mapping[Key, Rendering], old: Collection[str]
) -> dict[str, str]:
    """Names whose rows are all there and say no more that they are outdated, each its file."""
    fresh = {(row[0], row[1]) for row in rows if len(row) >= len(_COLUMNS) and not row[4].strip()}
    parts: dict[str, list[Key]] = defaultdict(list)
    for key, one in known.items():
        if (name := _marked_as(one)) in old:
            parts[name].append(key)
    return {name: keys[0][0] for name, keys in parts.items() if fresh.issuperset(keys)}


def _marked(
    files: Files, code: str, taken: Mapping[str, str], right: Mapping[str, str]
) -> dict[str, str]:
    """The files that were taken in or found right, marked with the English that they render."""
    touched = {*taken, *(f"languages/{code}/{file}" for file in right.values())}
    after = {**files, **{name: text.encode("utf-8") for name, text in taken.items()}}
    return renewed(after, code, right, touched) if touched else {}


def _marked_as(one: Rendering) -> str:
    """The fact, conflict or message that a text is of, by whose name its marks are kept."""
    return str(one.path[0] if one.file == MESSAGES else one.path[1])


def _locale(files: Files, code: str) -> str:
    """The locale of a language of replies."""
    sheets, _ = draft({name: body for name, body in files.items() if "language.yaml" in name})
    replies = dict(sheets.replies())
    if code == "en" or code not in replies:
        known = ", ".join(sorted(set(replies) - {"en"}))
        raise RequestError(f"`{code}` is not a language to translate to (known: {known})")
    return replies[code].content.locale or code


def _stands(one: Rendering, known: Mapping[Key, Rendering]) -> bool:
    there = known.get(key_of(one))
    return there is not None and there.text == one.text


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _unguarded(cell: str) -> str:
    text = cell.replace("\r\n", "\n")
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA) else text


def _rows(body: bytes, code: str) -> list[Row]:
    """The rows below the head, which must be ours."""
    if body.startswith(_WORKBOOK):
        raise SheetError("this is a workbook, not CSV: save it as “CSV UTF-8”")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SheetError("the sheet is not UTF-8: save it as “CSV UTF-8”") from None
    wanted = [*HEADER, code, STATE]
    head: Row = []
    for delimiter in _DELIMITERS:
        try:
            head, *rows = csv.reader(
                io.StringIO(text, newline=""), delimiter=delimiter, strict=True
            )
        except (csv.Error, ValueError):
            continue
        if any(cell.strip() for cell in head[len(wanted) :]) and head[: len(wanted)] == wanted:
            raise SheetError("F1: our sheet has five columns: remove those after the fifth")
        if head[: len(wanted)] == wanted:
            return rows
    raise SheetError(
        f"A1: the first row must be {', '.join(wanted)}: use the sheet that `ujrat export` writes"
    )


def _cells(
    rows: Sequence[Row], known: Mapping[Key, Rendering], plurals: Sequence[str]
) -> tuple[list[_Cell], Refusals]:
    """The filled cells, and those that cannot be taken."""
    cells: list[_Cell] = []
    refused: Refusals = []
    first: dict[Key, int] = {}
    for number, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        file, name, english, text, state, *more = (*row, *_COLUMNS)
        one = known.get((file, name)) or _other_shape(file, name, known, plurals)
        fault = _fault(
            one, english, _unguarded(text), first.setdefault((file, name), number), number
        )
        if state.strip() not in ("", OUTDATED):
            fault = ("E", f"can only be empty or `{OUTDATED}`: is the row shifted?")
        if any(more):
            fault = ("F", "nothing stands here in our sheet: is the row shifted?")
        if fault:
            refused.append((number, *fault))
        elif one and text:
            cells.append(_Cell(number, replace(one, text=_unguarded(text))))
    return cells, refused


def _other_shape(
    file: str, name: str, known: Mapping[Key, Rendering], plurals: Sequence[str]
) -> Rendering | None:
    """A text of plural forms where ours has none, or one text where ours has forms."""
    plain, _, form = name.removesuffix("]").partition(" [")
    there = known.get((file, plain if form else f"{plain} [{plurals[-1]}]"))
    if there is None or file != MESSAGES or (form and form not in plurals):
        return None
    return replace(there, form=form or None, text=None)


def _fault(
    one: Rendering | None, english: str, text: str, first: int, number: int
) -> tuple[str, str] | None:
    """Column and reason for which a row cannot be taken."""
    if one is None:
        return "B", "there is no such text: export the sheet again"
    if first != number:
        return "B", f"this text stands already in row {first}: keep one"
    if _unguarded(english) != one.english:
        return "C", "the English is another now: export the sheet again"
    if not text.strip():
        return ("D", "is empty: write the text") if is_written(one.text) or text else None
    hidden = "a tab" if "\t" in text else forbidden(text)
    return ("D", f"contains {hidden}: delete it") if hidden else None


def _judged(
    files: Files, code: str, judged: Mapping[str, str], changed: Sequence[_Cell]
) -> Refusals:
    """What the check says of the changed cells."""
    encoded = {name: text.encode("utf-8") for name, text in judged.items()}
    sheets, malformed = draft({**files, **encoded})
    documents = {name: read(name, body) for name, body in encoded.items()}
    rows: dict[tuple[str, int], int] = {}
    for cell in changed:
        one = cell.rendering
        name = f"languages/{code}/{one.file}"
        for path in (one.path, one.place):
            rows.setdefault((name, documents[name].line(path)), cell.row)
    problems = (*malformed, *find_problems(sheets, None))
    return [
        (rows[problem.file, problem.line], "D", problem.message)
        for problem in sorted(set(problems))
        if (problem.file, problem.line) in rows
    ]
