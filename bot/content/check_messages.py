"""Checks of messages: the same in all languages, well marked, in their script, short enough."""

import re
from collections.abc import Iterator, Mapping

from bot.content.check_languages import plural_forms
from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import MessagesFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import (
    broken_braces,
    foreign_script,
    html,
    native_digit,
    open_bracket,
    placeholders,
    slip,
    wrong_script,
)

LONGEST_COMMAND = 100
"""Characters of a command's description that the menu of the app shows on a phone."""

LONGEST_LABEL = 60
"""Characters of a button's label: the longest that a phone shows on one row of its own."""

_NOT_SAID = re.compile(r"`[^`]*`|\{[a-z_]+\}|\b[A-Z]{2,5}\b")
"""Commands, values, and abbreviations, which some languages keep ("AED 50", "UAE")."""
_ASKED = re.compile(r"topic\.[a-z0-9_]+\.ask")


def messages_agree(sheets: Draft) -> Iterator[Problem]:
    """All languages have the messages of the first (English), with the same placeholders."""
    codes = [code for code, _ in sheets.replies() if code in sheets.messages]
    if not codes:
        return
    first = sheets.messages["en" if "en" in codes else codes[0]]
    for code in codes:
        sheet = sheets.messages[code]
        if sheet is not first and sheets.whole(first.file, sheet.file):
            yield from _differences(first, sheet)


def _differences(first: Sheet[MessagesFile], sheet: Sheet[MessagesFile]) -> Iterator[Problem]:
    wanted, given = first.content.texts, sheet.content.texts
    for key in wanted.keys() - given.keys():
        yield sheet.problem(f"the message `{key}` of {first.file} is missing: add it")
    for key in given.keys() - wanted.keys():
        hint = did_you_mean(key, tuple(wanted)) or ": remove it or add it there"
        yield sheet.problem(f"`{key}` is not a message of {first.file}{hint}", key)
    for key in wanted.keys() & given.keys():
        here, there = _names(given[key]), _names(wanted[key])
        if here != there:
            message = f"`{key}` has the placeholders {_listed(here)}, {first.file} {_listed(there)}"
            yield sheet.problem(f"{message}: make them the same", key)


def _names(message: str | Mapping[str, str]) -> frozenset[str]:
    return frozenset().union(*(placeholders(text) for text in _texts(message)))


def _texts(message: str | Mapping[str, str]) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else tuple(message.values())


def _listed(names: frozenset[str]) -> str:
    return " ".join(f"{{{name}}}" for name in sorted(names)) or "none"


def topics_have_names(sheets: Draft) -> Iterator[Problem]:
    """Every topic has a name and a question for buttons in every language of replies."""
    if sheets.topics is None or not sheets.whole(sheets.topics.file):
        return
    for code, _ in sheets.replies():
        sheet = sheets.messages.get(code)
        if sheet is None or not sheets.whole(sheet.file):
            continue
        for topic in sheets.topics.content.topics:
            for key in (f"topic.{topic.id}", f"topic.{topic.id}.ask"):
                if key not in sheet.content.texts:
                    yield sheet.problem(f"the message `{key}` of a topic is missing: add it")


def messages_are_well_marked(sheets: Draft) -> Iterator[Problem]:
    """Bold and code are closed where they are opened, braces are placeholders."""
    for sheet in sheets.messages.values():
        for key, message in sheet.content.texts.items():
            for text in _texts(message):
                for find in (_open_mark, broken_braces, html, open_bracket, native_digit):
                    fault = find(text)
                    if fault:
                        yield sheet.problem(f"`{key}`: {fault}", key)


def _open_mark(text: str) -> str | None:
    for line in text.split("\n"):
        if line.count("**") % 2:
            return "** is opened and not closed: bold needs it on both sides of a line"
        if line.count("`") % 2:
            return "` is opened and not closed: code needs it on both sides of a line"
    return None


def messages_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """A message is translated, and typed with the letters of its language."""
    for code, about in sheets.replies():
        sheet = sheets.messages.get(code)
        for key, message in sheet.content.texts.items() if sheet else ():
            for text in _texts(message):
                fault = _misspelt(_NOT_SAID.sub("", text), about.content.script)
                fault = fault or slip(text, code)
                if fault and sheet:
                    yield sheet.problem(f"`{key}`: {fault}", key)


def _misspelt(said: str, script: str) -> str | None:
    if _has_words(said):
        return wrong_script(said, script) or foreign_script(said, script)
    return foreign_script(said, script)


def messages_have_the_form_of_english(sheets: Draft) -> Iterator[Problem]:
    """A message has as many lines as the English one, blanks at its ends where that has, and words
    where that has words."""
    english = sheets.messages.get("en")
    if english is None:
        return
    for code, _ in sheets.replies():
        sheet = sheets.messages.get(code)
        for key, message in sheet.content.texts.items() if sheet and sheet is not english else ():
            there = english.content.texts.get(key)
            fault = _misformed(_texts(message), _texts(there)) if there else None
            if fault and sheet:
                yield sheet.problem(f"`{key}`: {fault}", key)


def _misformed(texts: tuple[str, ...], english: tuple[str, ...]) -> str | None:
    for text in texts:
        if text.count("\n") not in {one.count("\n") for one in english}:
            return "the English has another number of lines: break it where the English does"
        if _ends(text) not in set(map(_ends, english)):
            return "begins or ends with a space, or misses one: do as the English does"
        if any(char.isalpha() and not char.isascii() for char in text):
            continue
        said = _NOT_SAID.sub("", text).strip()
        if said and not _has_words(said) and any(_has_words(_NOT_SAID.sub("", e)) for e in english):
            return f"`{text}` has no words: write what the English says"
    return None


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _has_words(text: str) -> bool:
    return any(char.isalpha() for char in text)


def messages_fit(sheets: Draft) -> Iterator[Problem]:
    """Descriptions of commands and labels of buttons fit where the app shows them."""
    for sheet in sheets.messages.values():
        for key, message in sheet.content.texts.items():
            most = LONGEST_COMMAND if key.startswith("command.") else LONGEST_LABEL
            if not key.startswith(("command.", "button.")) and not _ASKED.fullmatch(key):
                continue
            for text in _texts(message):
                if len(text) > most:
                    told = f"`{key}`: {len(text)} characters are too long: {most} at most"
                    yield sheet.problem(told, key)


def plurals_are_complete(sheets: Draft) -> Iterator[Problem]:
    """A message with plural forms has exactly those of its language."""
    for code, about in sheets.replies():
        forms = plural_forms(about.content.locale or "")
        if code not in sheets.messages or not forms:
            continue
        sheet = sheets.messages[code]
        for key, message in sheet.content.texts.items():
            if not isinstance(message, str) and message.keys() != forms:
                wanted = ", ".join(sorted(forms))
                yield sheet.problem(f"`{key}` needs the plural forms {wanted}, no other", key)
