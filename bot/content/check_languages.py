"""Checks of languages: their files, what these tell of them, the words by which they are known."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from babel.core import Locale, UnknownLocaleError

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import LanguageFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import foreign_script, wrong_script
from bot.core.exchange import BASE

NAMES = "others"
"""The list of names, which replies repeat as they stand there."""


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
    for currency, other in about.grouping.items():
        if not plural_forms(other):
            message = f"`{other}` is not a locale: use one such as en_IN"
            yield sheet.problem(message, "grouping", currency)
    wanted = "rtl" if about.script == "Arabic" else "ltr"
    if about.direction not in (None, wanted):
        message = f"{about.script} is not written {about.direction}: write {wanted}"
        yield sheet.problem(message, "direction")


def words_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """The words of a way of typing are typed in its script, in small letters but for names, each
    once."""
    for sheet in sheets.languages.values():
        about = sheet.content
        for key in ("words", "joiners", "asking", NAMES):
            words: tuple[str, ...] = getattr(about, key)
            seen: set[str] = set()
            for place, word in enumerate(words):
                fault = wrong_script(word, about.script) or foreign_script(word, about.script)
                if key != NAMES and word != word.casefold():
                    fault = f"`{word}` has capital letters: write small ones"
                elif word.casefold() in seen:
                    fault = f"`{word}` stands twice: remove one"
                seen.add(word.casefold())
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
