"""Checks of languages: their files, messages with equal placeholders, plural forms."""

from collections.abc import Iterator, Mapping
from functools import cache

from babel.core import Locale, UnknownLocaleError

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import LanguageFile, MessagesFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import broken_braces, placeholders
from bot.core.exchange import BASE


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
        if about.reply not in sheets.languages and sheets.whole("languages/"):
            hint = did_you_mean(about.reply, tuple(sheets.languages)) or ": add its folder"
            yield sheet.problem(f"there is no language `{about.reply}`{hint}", "reply")
    for _, sheet in sheets.replies():
        for key in ("name", "direction", "locale"):
            if getattr(sheet.content, key) is None and sheets.whole(sheet.file):
                yield sheet.problem(f"a language of replies needs a line `{key}: …`")
        locale = sheet.content.locale
        if locale and not plural_forms(locale):
            yield sheet.problem(f"`{locale}` is not a locale: use one such as hi_IN", "locale")
        yield from _currencies(sheets, sheet)


def _currencies(sheets: Draft, sheet: Sheet[LanguageFile]) -> Iterator[Problem]:
    """A language reckons in currencies that amounts can be exchanged into."""
    known = {BASE, *(sheets.rates.content.per_dollar if sheets.rates else ())}
    for code in sheet.content.currencies:
        if code not in known and sheets.whole("rates.yaml"):
            message = f"there is no exchange rate for `{code}`: add it to rates.yaml, or leave it"
            yield sheet.problem(f"{message} out", "currencies")


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
    wanted, given = first.content.root, sheet.content.root
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
                if key not in sheet.content.root:
                    yield sheet.problem(f"the message `{key}` of a topic is missing: add it")


def messages_are_well_marked(sheets: Draft) -> Iterator[Problem]:
    """Bold and code are closed where they are opened, braces are placeholders."""
    for sheet in sheets.messages.values():
        for key, message in sheet.content.root.items():
            for text in _texts(message):
                for fault in (_open_mark(text), broken_braces(text)):
                    if fault:
                        yield sheet.problem(f"`{key}`: {fault}", key)


def _open_mark(text: str) -> str | None:
    if text.count("**") % 2:
        return "** is opened and not closed: bold needs it on both sides"
    if text.count("`") % 2:
        return "` is opened and not closed: code needs it on both sides"
    return None


def plurals_are_complete(sheets: Draft) -> Iterator[Problem]:
    """A message with plural forms has exactly those of its language."""
    for code, about in sheets.replies():
        forms = plural_forms(about.content.locale or "")
        if code not in sheets.messages or not forms:
            continue
        sheet = sheets.messages[code]
        for key, message in sheet.content.root.items():
            if not isinstance(message, str) and message.keys() != forms:
                wanted = ", ".join(sorted(forms))
                yield sheet.problem(f"`{key}` needs the plural forms {wanted}, no other", key)
