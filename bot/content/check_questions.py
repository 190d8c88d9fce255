"""Checks of example questions: known intents, enough of them, none twice, in their script."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import chain

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import QuestionsFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import (
    PLACEHOLDER,
    all_in_script,
    broken_braces,
    foreign_script,
    placeholders,
    wrong_script,
)
from bot.core.questions import Kind

FEWEST_QUESTIONS = 10
"""With fewer examples an intent is known by its few words only and loses to its neighbours."""

ENOUGH_QUESTIONS = 25
"""Example questions that an intent should have; more of them change little."""

LONGEST_QUESTION = 200
"""Characters of an example: more than twice those of the longest that we have."""

KINDS = tuple(kind.value for kind in Kind if kind is not Kind.FAQ)
"""The intents besides topics."""

FREE_OF_SCRIPT = frozenset({Kind.SMALLTALK.value, Kind.NONE.value})
"""Greetings and things that are not for us come in any script, also as bare emoji."""


_PUNCTUATION = "?\u061f!.,\u060c;\u061b:\u0964\"'\u201c\u201d\u00ab\u00bb\u2026"


_PERSONAL = re.compile(
    r"[\w.+-]+@\w[\w-]*\.[\w.-]+|https?://\S+|www\.\S+|\+ ?[0-9](?:[ ().-]{0,2}[0-9]){8,}"
)
_MARKS_OF_PERSONAL = ("@", "://", "www.", "+")
"""Where none of these stands, nothing of that does; a search takes thirty times as long."""


def intents_are_known(sheets: Draft) -> Iterator[Problem]:
    """An intent is a topic or one of the kinds."""
    intents = _intents(sheets)
    if intents is None:
        return
    for sheet in sheets.questions.values():
        for intent in sheet.content.root:
            if intent not in intents:
                hint = did_you_mean(intent, intents) or ": use a topic's id"
                yield sheet.problem(f"there is no intent `{intent}`{hint}", intent)


def intents_have_enough_questions(sheets: Draft) -> Iterator[Problem]:
    """Every intent has examples in every way of typing."""
    for sheet, intent, count in _counts(sheets):
        if count < FEWEST_QUESTIONS:
            message = f"`{intent}` has {count} example questions: {FEWEST_QUESTIONS} at least"
            yield sheet.problem(message, intent)


def intents_are_rich(sheets: Draft) -> Iterator[Problem]:
    """A warning: intents that more examples would serve."""
    for sheet, intent, count in _counts(sheets):
        if FEWEST_QUESTIONS <= count < ENOUGH_QUESTIONS:
            message = f"`{intent}` has {count} example questions: {ENOUGH_QUESTIONS} would be good"
            yield sheet.problem(message, intent)


def questions_are_asked_once(sheets: Draft) -> Iterator[Problem]:
    """The same words cannot be an example twice, least of all of two intents."""
    lists = list(_folded(sheets))
    twice = _repeated(lists)
    first: dict[str, tuple[Sheet[QuestionsFile], str, int]] = {}
    folded = chain.from_iterable(lists)
    for words, (sheet, intent, place, question) in zip(folded, _questions(sheets), strict=True):
        if words not in twice:
            continue
        there, meant, stood = first.setdefault(words, (sheet, intent, place))
        elsewhere = there is not sheet
        if (meant == intent and elsewhere) or (meant, stood, elsewhere) == (intent, place, False):
            continue
        before = there.problem("", meant, stood)
        other = f" for `{meant}`" if meant != intent else ""
        message = f"`{question}` stands already at {before.file}:{before.line}{other}: keep one"
        yield sheet.problem(message, intent, place)


def questions_are_short(sheets: Draft) -> Iterator[Problem]:
    """An example is one question, not a letter."""
    for sheet in sheets.questions.values():
        for intent, questions in sheet.content.root.items():
            if max(map(len, questions), default=0) <= LONGEST_QUESTION:
                continue
            for place, question in enumerate(questions):
                if len(question) > LONGEST_QUESTION:
                    message = f"{len(question)} characters are too long: {LONGEST_QUESTION} at most"
                    yield sheet.problem(message, intent, place)


def questions_are_nobodys_own(sheets: Draft) -> Iterator[Problem]:
    """No example tells somebody's address or number, as what people typed may do."""
    for sheet in sheets.questions.values():
        for intent, questions in sheet.content.root.items():
            together = "\n".join(questions)
            if not any(mark in together for mark in _MARKS_OF_PERSONAL):
                continue
            for place, question in enumerate(questions):
                if found := _personal(question):
                    message = f"`{found}` may be somebody's own: say it without"
                    yield sheet.problem(message, intent, place)


def _personal(text: str) -> str | None:
    """Mail, the address of a page, or an international telephone number in a text."""
    if not any(mark in text for mark in _MARKS_OF_PERSONAL):
        return None
    found = _PERSONAL.search(text)
    return found[0] if found else None


def questions_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """Examples are typed as the folder says, so that ways of typing can be told apart."""
    scripts = {code: sheet.content.script for code, sheet in sheets.languages.items()}
    for sheet in sheets.questions.values():
        script = scripts.get(sheet.file.split("/")[1])
        if script is None:
            continue
        for intent, questions in _bound_to_script(sheet):
            if all_in_script(questions, script):
                continue
            for place, question in enumerate(questions):
                fault = wrong_script(question, script) or foreign_script(question, script)
                if fault and PLACEHOLDER.sub("", question).strip(" ?؟!.,"):
                    yield sheet.problem(fault, intent, place)


def _bound_to_script(sheet: Sheet[QuestionsFile]) -> Iterator[tuple[str, tuple[str, ...]]]:
    return (item for item in sheet.content.root.items() if item[0] not in FREE_OF_SCRIPT)


def placeholders_of_questions_are_known(sheets: Draft) -> Iterator[Problem]:
    """{platform} is the only placeholder of a question."""
    for sheet in sheets.questions.values():
        for intent, questions in sheet.content.root.items():
            together = "\n".join(questions).replace("{platform}", "")
            if "{" not in together and "}" not in together:
                continue
            for place, question in enumerate(questions):
                if fault := _wrong_braces(question.replace("{platform}", "")):
                    yield sheet.problem(fault, intent, place)


def _wrong_braces(plain: str) -> str | None:
    unknown = sorted(placeholders(plain))
    if unknown:
        return f"{{{unknown[0]}}} is not known in questions: only {{platform}} is"
    return broken_braces(plain)


def _intents(sheets: Draft) -> tuple[str, ...] | None:
    """All intents, or None where the topics could not be read."""
    if sheets.topics is None or not sheets.whole("topics.yaml"):
        return None
    return (*(topic.id for topic in sheets.topics.content.topics), *KINDS)


def _counts(sheets: Draft) -> Iterator[tuple[Sheet[QuestionsFile], str, int]]:
    for sheet in sheets.questions.values():
        if sheets.whole(sheet.file):
            for intent in _intents(sheets) or ():
                yield sheet, intent, len(sheet.content.root.get(intent, ()))


def _questions(sheets: Draft) -> Iterator[tuple[Sheet[QuestionsFile], str, int, str]]:
    """Every question with its file, its intent and its place there."""
    for sheet in sheets.questions.values():
        for intent, questions in sheet.content.root.items():
            for place, question in enumerate(questions):
                yield sheet, intent, place, question


def _repeated(lists: Iterable[Collection[str]]) -> AbstractSet[str]:
    """What stands more than once. List by list: a count of all is one call of a tenth of a second
    that nothing can interrupt, in a knowledge ten times as large."""
    seen: set[str] = set()
    repeated: set[str] = set()
    for words in lists:
        own = set(words)
        if len(own) < len(words):
            repeated.update(word for word, count in Counter(words).items() if count > 1)
        repeated |= own & seen
        seen |= own
    return repeated


def _folded(sheets: Draft) -> Iterator[list[str]]:
    """The questions of each list by their words alone: punctuation and case make no other one.

    Of a list at once, in a quarter of the time: it is part of every start.
    """
    for sheet in sheets.questions.values():
        for questions in sheet.content.root.values():
            lines = _words_of("\n".join(questions)).split("\n")
            if len(lines) != len(questions):  # a question of several lines
                lines = [_words_of(question).replace("\n", " ") for question in questions]
            bare = (" ".join(line.split()) if "  " in line else line.strip() for line in lines)
            yield [line or whole for line, whole in zip(bare, questions, strict=True)]


def _words_of(text: str) -> str:
    """Without punctuation, with one character for those that look the same."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = text.casefold()
    for mark in _PUNCTUATION:
        if mark in text:
            text = text.replace(mark, "")
    return text
