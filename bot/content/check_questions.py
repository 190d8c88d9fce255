"""Checks of example questions: known intents, enough of them, none twice, in their script."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import QuestionsFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import PLACEHOLDER, broken_braces, foreign_script, placeholders, wrong_script
from bot.core.questions import Kind

FEWEST_QUESTIONS = 10
"""With fewer examples an intent is known by its few words only and loses to its neighbours."""

ENOUGH_QUESTIONS = 25
"""Example questions that an intent should have; more of them change little."""

LONGEST_QUESTION = 200
"""Characters of an example: more than twice those of the longest that we have."""

Asked: TypeAlias = "tuple[Sheet[QuestionsFile], str, int, str]"
"""A question with its file, its intent and its place there."""

KINDS = tuple(kind.value for kind in Kind if kind is not Kind.FAQ)
"""The intents besides topics."""

FREE_OF_SCRIPT = frozenset({Kind.SMALLTALK.value, Kind.NONE.value})
"""Greetings and things that are not for us come in any script, also as bare emoji."""


_PUNCTUATION = re.compile("[?\u061f!.,\u060c;\u061b:\u0964\"'\u201c\u201d\u00ab\u00bb\u2026]")


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
    asked = list(_questions(sheets))
    folded = _folded(asked)
    seen = Counter(folded)
    first: dict[str, tuple[Sheet[QuestionsFile], str, int]] = {}
    for words, (sheet, intent, place, question) in zip(folded, asked, strict=True):
        if seen[words] == 1:
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


def questions_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """Examples are typed as the folder says, so that ways of typing can be told apart."""
    scripts = {code: sheet.content.script for code, sheet in sheets.languages.items()}
    for sheet in sheets.questions.values():
        script = scripts.get(sheet.file.split("/")[1])
        if script is None:
            continue
        # All letters at once: where none is foreign, no single question has to be searched.
        mixed = foreign_script("".join(_letters(sheet)), script) is not None
        for intent, questions in _bound_to_script(sheet):
            for place, question in enumerate(questions):
                fault = wrong_script(question, script)
                fault = fault or (foreign_script(question, script) if mixed else None)
                if fault and PLACEHOLDER.sub("", question).strip(" ?؟!.,"):
                    yield sheet.problem(fault, intent, place)


def _letters(sheet: Sheet[QuestionsFile]) -> set[str]:
    return set().union(*(question for _, asked in _bound_to_script(sheet) for question in asked))


def _bound_to_script(sheet: Sheet[QuestionsFile]) -> Iterator[tuple[str, tuple[str, ...]]]:
    return (item for item in sheet.content.root.items() if item[0] not in FREE_OF_SCRIPT)


def placeholders_of_questions_are_known(sheets: Draft) -> Iterator[Problem]:
    """{platform} is the only placeholder of a question."""
    for sheet, intent, place, question in _questions(sheets):
        if "{" not in question and "}" not in question:
            continue
        plain = question.replace("{platform}", "")
        if "{" not in plain and "}" not in plain:
            continue
        unknown = sorted(placeholders(plain))
        if unknown:
            message = f"{{{unknown[0]}}} is not known in questions: only {{platform}} is"
            yield sheet.problem(message, intent, place)
        elif fault := broken_braces(plain):
            yield sheet.problem(fault, intent, place)


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


def _questions(sheets: Draft) -> Iterator[Asked]:
    for sheet in sheets.questions.values():
        for intent, questions in sheet.content.root.items():
            for place, question in enumerate(questions):
                yield sheet, intent, place, question


def _folded(asked: Sequence[Asked]) -> list[str]:
    """Questions by their words alone: punctuation and case make no other one of it.

    All at once, in half the time: it is part of every start.
    """
    plain = "\n".join([_plain(question) for *_, question in asked])
    bare = _PUNCTUATION.sub("", plain.casefold()).split("\n")
    lines = [" ".join(line.split()) if "  " in line else line.strip() for line in bare]
    return [line or asked[place][-1] for place, line in enumerate(lines)]


def _plain(question: str) -> str:
    """On one line, with one character for those that look the same."""
    if question.isascii() and "\n" not in question:
        return question
    return unicodedata.normalize("NFKC", question).replace("\n", " ")
