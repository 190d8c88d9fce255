"""Beginnings of a new language, platform or topic: files in which `ujrat check` names what is left.

Nothing is written here, and what stands is changed only by lines added to it.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from babel.core import Locale, UnknownLocaleError, get_global
from babel.numbers import get_territory_currencies

from bot.content.check_questions import KINDS
from bot.content.draft import Draft, draft
from bot.content.edit import scalar, with_item
from bot.content.problems import KnowledgeError, RequestError
from bot.content.renewal import HEADING
from bot.content.schema import LanguageFile
from bot.content.translation import ENGLISH, untranslated
from bot.content.values import TO_DO
from bot.core.exchange import BASE

Files: TypeAlias = "Mapping[str, bytes]"

SCRIPTS = {"Latn": "Latin", "Deva": "Devanagari", "Arab": "Arabic"}
"""Scripts whose letters the matcher folds and the checks tell apart, by their ISO 15924 code."""

FRESH_DAYS = 180
"""Days that the facts of most topics in topics.yaml hold; editors change it for theirs."""

_ID = re.compile(r"[a-z][a-z0-9_]*")
_CODE = re.compile(r"[a-z]{2,3}(-Latn)?")


class ScaffoldError(RequestError):
    """What is asked cannot be begun; the text says why and what to do."""


def new_language(files: Files, code: str) -> dict[str, str]:
    """The files of a new language of replies (`ur`), or of a way of typing one (`ur-Latn`).

    Every English text is there to be translated in place. Raises ScaffoldError, and KnowledgeError
    where a file to begin from has problems.
    """
    sheets = _sound(files, "topics.yaml", ENGLISH)
    if not _CODE.fullmatch(code):
        raise ScaffoldError(
            f"`{code}` is no code: use one such as ur, or ur-Latn for Latin letters"
        )
    if code in sheets.languages:
        raise ScaffoldError(f"languages/{code} is there already: edit its files")
    folder = f"languages/{code}/"
    questions = "".join(f"{intent}: []\n" for intent in (*_topics(sheets), *KINDS))
    begun = {
        folder + "questions.yaml": "# Example questions, as people type them: intent -> questions. "
        "{platform} marks where a platform's name stands.\n" + questions
    }
    if code.endswith("-Latn"):
        return {folder + "language.yaml": _typing(sheets, code), **begun}
    about, locale = _about(code, sheets)
    for name, body in files.items():
        file = name.removeprefix(ENGLISH)
        if name.startswith(ENGLISH) and (file == "messages.yaml" or "/" in file):
            begun[folder + file] = untranslated(body, name, locale)
    return {folder + "language.yaml": about, **begun}


def new_platform(files: Files, platform: str, name: str) -> dict[str, str]:
    """The file of a new platform, with a gap for each topic to date or to fill with a fact.

    Raises ScaffoldError and KnowledgeError as `new_language` does.
    """
    sheets = _sound(files, "topics.yaml", "platforms/")
    _need_id(platform)
    if platform in sheets.platforms:
        raise ScaffoldError(f"platforms/{platform}.yaml is there already: edit it")
    order = 1 + max((sheet.content.order for sheet in sheets.platforms.values()), default=0)
    scripts = {sheet.content.script for sheet in sheets.languages.values()} - {"Latin"}
    lines = [
        f"id: {platform}",
        f"order: {order}",
        f"name: {scalar(name)}",
        "# Its spellings in every script, joined and spaced; misspellings need no entry.",
        "aliases:",
        *(f"  - {TO_DO} its name in {script} letters" for script in sorted(scripts)),
        "# Put its facts under `facts:` here, as README.md of the knowledge shows. Date gaps with",
        "# the month in which you looked and found nothing, and remove those that have facts.",
        "gaps:",
        *(f"  - {{topic: {topic}, looked: {TO_DO}}}" for topic in _topics(sheets)),
    ]
    return {f"platforms/{platform}.yaml": "\n".join(lines) + "\n"}


def new_topic(files: Files, topic: str, fresh_days: int = FRESH_DAYS) -> dict[str, str]:
    """The files to which a topic is added: its entry, its names, and no examples yet.

    Raises ScaffoldError and KnowledgeError as `new_language` does.
    """
    sheets = _sound(files, "topics.yaml")
    _need_id(topic)
    if topic in (*_topics(sheets), *KINDS):
        raise ScaffoldError(f"`{topic}` is there already: choose another id")
    entry = (f"  - id: {topic}", f"    fresh_days: {fresh_days}", "    related: []")
    changed = {"topics.yaml": with_item(files["topics.yaml"].decode(), ("topics",), entry)}
    names = (f"topic.{topic}: {TO_DO} a title", f"topic.{topic}.ask: {TO_DO} a question")
    for name, body in files.items():
        if name.endswith("/questions.yaml"):
            changed[name] = _appended(body, (f"{topic}: []",))
        if name.endswith("/messages.yaml"):
            changed[name] = _appended(body, names)
    return changed


def _sound(files: Files, *needed: str) -> Draft:
    """The sheets to begin from. A broken one would be miscounted or copied: mend it first.

    What is broken elsewhere, such as a language half translated, does no harm.
    """
    sheets, problems = draft(files)
    bad = tuple(problem for problem in problems if problem.file.startswith(needed))
    if bad:
        raise KnowledgeError(bad)
    return sheets


def _need_id(name: str) -> None:
    if not _ID.fullmatch(name):
        raise ScaffoldError(f"`{name}` is no id: use small letters, digits and _, such as scale_ai")


def _topics(sheets: Draft) -> tuple[str, ...]:
    return tuple(topic.id for topic in sheets.topics.content.topics) if sheets.topics else ()


def _typing(sheets: Draft, code: str) -> str:
    reply = code.removesuffix("-Latn")
    if reply not in sheets.languages:
        raise ScaffoldError(f"`{code}` needs a language that answers: begin `{reply}` first")
    return f"code: {code}\nreply: {reply}\nscript: Latin\n" + _words()


def _words() -> str:
    """The lists of words that a way of typing may have, each below what belongs there."""
    parts = (
        (name, entry.description, "[]" if entry.default == () else "{}")
        for name, entry in LanguageFile.model_fields.items()
        if entry.description and name != "currencies"
    )
    return "".join(f"# {what}.\n{name}: {none}\n" for name, what, none in parts)


def _currencies(region: str, sheets: Draft) -> str:
    """The currency of a region before the dollar, where we have a rate of it."""
    rates = sheets.rates.content.per_dollar if sheets.rates else {}
    own = [code for code in get_territory_currencies(region) if code in rates and code != BASE]
    return f"[{', '.join((*own, BASE))}]"


def _about(code: str, sheets: Draft) -> tuple[str, str]:
    """The language.yaml of a code and its locale, from the CLDR."""
    likely = get_global("likely_subtags").get(code, "")
    try:
        _, script, region = likely.split("_")
        locale = Locale.parse(f"{code}_{region}")
        name = locale.get_language_name(code) or code
    except (ValueError, UnknownLocaleError):
        raise ScaffoldError(
            f"no language `{code}` is known: use an ISO 639 code such as ur"
        ) from None
    if script not in SCRIPTS:
        raise ScaffoldError(
            f"{code} is written in {script} letters, which questions are not read in yet: only "
            f"{', '.join(SCRIPTS.values())}. `script` in bot/core/text.py has to learn them first"
        )
    direction = "rtl" if locale.character_order == "right-to-left" else "ltr"
    lines = (
        f"code: {code}",
        f"name: {scalar(name)}",
        f"direction: {direction}",
        f"locale: {locale}",
        f"reply: {code}",
        f"script: {SCRIPTS[script]}",
        "# Currencies of rates.yaml that its speakers reckon in, the usual one first.",
        f"currencies: {_currencies(region, sheets)}",
    )
    return "\n".join(lines) + f"\n{_words()}", str(locale)


def _appended(body: bytes, lines: Iterable[str]) -> str:
    """The file with more lines at its end, above the marks that stand there."""
    text, heading, marks = body.decode().partition(HEADING)
    return text.rstrip("\n") + "".join(f"\n{line}" for line in lines) + f"\n{heading}{marks}"
