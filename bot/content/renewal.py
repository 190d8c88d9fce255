"""Marks of the English texts kept up in the files of their translations."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import TypeAlias

from bot.content.draft import draft
from bot.content.edit import spans
from bot.content.marks import ENGLISH, Translation, translations
from bot.content.problems import RequestError
from bot.content.sheets import did_you_mean

Files: TypeAlias = "Mapping[str, bytes]"

HEADING = "# Which English sentences these render; `ujrat renew` writes this.\n"


def renewed(
    files: Files,
    language: str | None = None,
    names: Collection[str] = (),
    within: Collection[str] | None = None,
) -> dict[str, str]:
    """The files whose marks change, with their new texts; only those `within`, if any are given.

    Texts that are new or written anew are marked, marks without a text go. Outdated ones stay so,
    besides those of `names` in `language`: they still render the English well. Entries with
    problems keep their marks. Raises RequestError for names that are none.
    """
    by_file: dict[str, list[Translation]] = defaultdict(list)
    for one in translations(draft(files)[0]):
        if language in (None, one.language):
            by_file[one.sheet.file].append(one)
    if within is None:
        _need(names, language, by_file)
    changed: dict[str, str] = {}
    for file, own in by_file.items():
        marks, before = _marks(own, names), own[0].sheet.content.english
        if marks != before and (within is None or file in within):
            changed[file] = _with_marks(files[file].decode(), marks)
    return changed


def outdated(files: Files, language: str) -> frozenset[str]:
    """The facts, conflicts and messages of which a language renders an older English text."""
    found = translations(draft(files)[0])
    return frozenset(one.name for one in found if one.language == language and one.is_outdated)


def _marks(own: list[Translation], names: Collection[str]) -> dict[str, str]:
    """An outdated text keeps its marks: they say which English it renders."""
    sheet = own[0].sheet
    marks = {
        one.name: one.kept if one.kept and one.is_outdated and one.name not in names else one.marks
        for one in own
    }
    return marks if sheet.complete else {**sheet.content.english, **marks}


def _need(
    names: Collection[str], language: str | None, found: Mapping[str, list[Translation]]
) -> None:
    known = {one.name for own in found.values() for one in own}
    if language and not known:
        raise RequestError(f"`{language}` is no language with texts that render {ENGLISH}")
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or ": name a fact, conflict or message by its id"
            raise RequestError(f"`{name}` has no text in {language}{hint}")


def _with_marks(text: str, marks: Mapping[str, str]) -> str:
    lines = [f"  {name}: {mark}" for name, mark in marks.items()]
    place = spans(text).get(("english",))
    if place is None:
        return text.rstrip("\n") + f"\n{HEADING}english:\n" + "\n".join(lines) + "\n"
    block = "\n".join(lines).removeprefix("  ")
    if text[place[0]] == "{":
        return f"{text[: place[0]].rstrip(' ')}\n  {block}{text[place[1] :]}"
    return text[: place[0]] + block + text[place[1] :]
