"""Checks of languages: their files, messages with equal placeholders, plural forms."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from babel.core import Locale, UnknownLocaleError

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import LanguageFile, MessagesFile
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
from bot.core.exchange import BASE

LONGEST_COMMAND = 100
"""Characters of a command's description that the menu of the app shows on a phone."""

LONGEST_LABEL = 60
"""Characters of a button's label: the longest that a phone shows on one row of its own."""

_NOT_SAID = re.compile(r"`[^`]*`|\{[a-z_]+\}|\b[A-Z]{2,5}\b")
"""Commands, values, and abbreviations, which some languages keep ("AED 50", "UAE")."""
_ASKED = re.compile(r"topic\.[a-z0-9_]+\.ask")


def languages_are_complete(sheets: Draft) -> Iterator[Problem]:
    """Every language folder has its files, and a language of replies all that replies need."""
    if not sheets.languages and sheets.whole("languages/"):
        yield Problem("languages", 1, "there is no language: add languages/en/language.yaml")
    for code in sorted(_folders(sheets)):
        yield from _files(sheets, code)
    for code, sheet in sheets.languages.items():
        about = sheet.content
        if about.code != code:
            yield sheet.problem(
                f"the code is `{about.code}`, the folder `{code}`: make them the same", "code"
            )
        answers = sheets.languages.get(about.reply)
        if answers and answers.content.reply != about.reply:
            message = f"`{about.reply}` is no language of replies: name one that is"
            yield sheet.problem(message, "reply")
        if about.reply not in sheets.languages and sheets.whole("languages/"):
            hint = did_you_mean(about.reply, tuple(sheets.languages)) or ": add its folder"
            yield sheet.problem(f"there is no language `{about.reply}`{hint}", "reply")
    for _, sheet in sheets.replies():
        for key in ("name", "direction", "locale"):
            if getattr(sheet.content, key) is None and sheets.whole(sheet.file):
                yield sheet.problem(f"a language of replies needs a line `{key}: …`")
        yield from _misfits(sheet)
        yield from _currencies(sheets, sheet)


def _currencies(sheets: Draft, sheet: Sheet[LanguageFile]) -> Iterator[Problem]:
    """A language reckons in currencies that amounts can be exchanged into."""
    known = {BASE, *(sheets.rates.content.per_dollar if sheets.rates else ())}
    for code in sheet.content.currencies:
        if code not in known and sheets.whole("rates.yaml"):
            message = f"there is no exchange rate for `{code}`: add it to rates.yaml, or leave it"
            yield sheet.problem(f"{message} out", "currencies")


def _misfits(sheet: Sheet[LanguageFile]) -> Iterator[Problem]:
    """A locale of another language, a direction of another script."""
    about = sheet.content
    locale, language = about.locale, about.code.split("-")[0]
    if locale and not plural_forms(locale):
        yield sheet.problem(f"`{locale}` is not a locale: use one such as hi_IN", "locale")
    elif locale and locale.split("_")[0] != language:
        yield sheet.problem(f"the locale `{locale}` is not of the language {language}", "locale")
    wanted = "rtl" if about.script == "Arabic" else "ltr"
    if about.direction not in (None, wanted):
        message = f"{about.script} is not written {about.direction}: write {wanted}"
        yield sheet.problem(message, "direction")


def words_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """The words of a way of typing are typed in its script, in small letters, each once."""
    for sheet in sheets.languages.values():
        about = sheet.content
        for key in ("words", "joiners", "asking", "others"):
            words: tuple[str, ...] = getattr(about, key)
            seen: set[str] = set()
            for place, word in enumerate(words):
                fault = wrong_script(word, about.script) or foreign_script(word, about.script)
                if word != word.casefold():
                    fault = f"`{word}` has capital letters: write small ones"
                elif word in seen:
                    fault = f"`{word}` stands twice: remove one"
                seen.add(word)
                if fault:
                    yield sheet.problem(fault, key, place)


def ways_of_typing_have_words(sheets: Draft) -> Iterator[Problem]:
    """A warning: without function words a way of typing is taken for another of its script."""
    scripts = Counter(sheet.content.script for sheet in sheets.languages.values())
    for sheet in sheets.languages.values():
        alone = scripts[sheet.content.script] == 1
        if not (sheet.content.words or alone) and sheets.whole(sheet.file):
            message = "there are no function words, by which it is known from others of its script"
            yield sheet.problem(f"{message}: add some to `words`", "words")


def _folders(sheets: Draft) -> set[str]:
    said = {code for code, _ in sheets.sentences}
    return {*sheets.languages, *sheets.questions, *sheets.messages, *said}


def _files(sheets: Draft, code: str) -> Iterator[Problem]:
    needed = {"language": code in sheets.languages, "questions": code in sheets.questions}
    if code in sheets.languages and sheets.languages[code].content.reply == code:
        needed["messages"] = code in sheets.messages
    for name, there in needed.items():
        file = f"languages/{code}/{name}.yaml"
        if not there and sheets.whole(file):
            yield Problem(file, 1, "this file is missing: add it")


@cache
def plural_forms(locale: str) -> frozenset[str]:
    """The plural categories of a language; none where the locale is unknown."""
    try:
        return frozenset(Locale.parse(locale).plural_form.tags) | {"other"}
    except (UnknownLocaleError, ValueError):
        return frozenset()


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
    if any(char.isalpha() for char in said):
        return wrong_script(said, script) or foreign_script(said, script)
    return foreign_script(said, script)


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
