"""Commands on the knowledge's files: begin new things, translators' sheets, schemas, the page.

Modules are imported when a command needs them, for all commands to start fast.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot.content.folder import all_files
from bot.content.loader import inspect, load
from bot.content.problems import RequestError
from bot.settings import Settings

DONE, NOT_GOOD = 0, 1

SHOWN = 5
"""Things left to do that are shown after a scaffold; `ujrat check` lists all."""

Command = Callable[[argparse.Namespace, Settings], int]
Add = Callable[[str, Command, str], argparse.ArgumentParser]


def add_commands(add: Add) -> None:
    """Describe the commands to the parser."""
    language = add("new-language", _new_language, "Begin a language: `check` names what is left.")
    language.add_argument("code", help="such as ur, or ur-Latn for typing in Latin letters")
    platform = add("new-platform", _new_platform, "Begin a platform: `check` names what is left.")
    platform.add_argument("id", help="such as example_ai: it names the file")
    platform.add_argument("name", help="its own spelling")
    topic = add("new-topic", _new_topic, "Begin a topic: `check` names what is left.")
    topic.add_argument("id", help="such as equipment")
    export = add("export", _export, "Write a language as a spreadsheet (CSV) for translators.")
    import_ = add("import", _import, "Take a translators' spreadsheet in: all of it, or nothing.")
    for each in (export, import_):
        each.add_argument("language", help="its code, such as hi")
        each.add_argument("file", type=Path, help="the spreadsheet, such as texts.csv")
    renew = add("renew", _renew, "Mark translations with the English texts that they render.")
    renew.add_argument("language", nargs="?", help="this language alone")
    renew.add_argument(
        "name", nargs="*", help="what was translated anew, such as outlier-pay-law-expert"
    )
    add("schemas", _schemas, "Write the JSON Schema files with which editors complete and check.")
    page = add("page", _page, "Write the whole knowledge as one HTML file a language.")
    page.add_argument("folder", type=Path, help="where the files go: en.html, hi.html, …")


def _new_language(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.scaffold import new_language

    return _begin(settings, new_language(all_files(settings.knowledge_dir), options.code))


def _new_platform(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.scaffold import new_platform

    return _begin(
        settings, new_platform(all_files(settings.knowledge_dir), options.id, options.name)
    )


def _new_topic(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.scaffold import new_topic

    return _begin(settings, new_topic(all_files(settings.knowledge_dir), options.id))


def _begin(settings: Settings, begun: Mapping[str, str]) -> int:
    """Write the files of a scaffold and say what is left to do."""
    _write(settings.knowledge_dir, begun)
    problems = inspect(settings.knowledge_dir, datetime.now(UTC).date()).problems
    print(f"{len(problems)} things are left to do, which `ujrat check` lists; the first:")
    print("\n".join(f"    {problem}" for problem in problems[:SHOWN]))
    return DONE


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.translators_sheet import export

    sheet = export(all_files(settings.knowledge_dir), options.language)
    try:
        options.file.write_text(sheet, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise RequestError(f"{options.file}: cannot be written ({error.strerror})") from None
    print(f"{options.file}: fill the column headed {options.language}, save as CSV UTF-8")
    return DONE


def _import(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.translators_sheet import SheetError, take_in

    try:
        body = options.file.read_bytes()
    except OSError as error:
        raise RequestError(f"{options.file}: cannot be read ({error.strerror})") from None
    try:
        changed = take_in(all_files(settings.knowledge_dir), options.language, body)
    except SheetError as error:
        print(f"Nothing is taken in:\n{error}", file=sys.stderr)
        return NOT_GOOD
    _write(settings.knowledge_dir, changed)
    print(f"{len(changed)} files changed; run `ujrat check`")
    return DONE


def _renew(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.renewal import renewed

    files = all_files(settings.knowledge_dir)
    _write(settings.knowledge_dir, renewed(files, options.language, options.name))
    warnings = inspect(settings.knowledge_dir).warnings
    for warning in (one for one in warnings if "`ujrat renew " in one.message):
        print(warning)
    return DONE


def _schemas(options: argparse.Namespace, settings: Settings) -> int:
    from bot.content.json_schema import schemas

    _write(settings.knowledge_dir, schemas())
    return DONE


def _page(options: argparse.Namespace, settings: Settings) -> int:
    from bot.channels.page import pages

    today = datetime.now(UTC).date()
    _write(options.folder, pages(load(settings.knowledge_dir), today))
    return DONE


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise RequestError(f"{path}: cannot be written ({error.strerror})") from None
        print(path)
