"""All files of a knowledge folder as sheets: of the right form, not yet checked together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel

from bot.content.problems import KnowledgeError, Problem
from bot.content.schema import (
    FactEntry,
    LanguageFile,
    MessagesFile,
    PlatformFile,
    QuestionsFile,
    RatesFile,
    SentencesFile,
    SourcesFile,
    TopicsFile,
)
from bot.content.sheets import Sheet, fill
from bot.content.yaml_reader import read

Model = TypeVar("Model", bound=BaseModel)

_PLACES = (
    "topics.yaml, sources.yaml, rates.yaml, platforms/<platform>.yaml, and in languages/<code>/: "
    "language.yaml, questions.yaml, messages.yaml, platforms/<platform>.yaml"
)


@dataclass(slots=True)
class Draft:
    """The sheets by name: platforms by file name, languages by folder, sentences by both.

    `broken` are the files of which something is left out; what seems to miss may stand there.
    """

    topics: Sheet[TopicsFile] | None = None
    sources: Sheet[SourcesFile] | None = None
    rates: Sheet[RatesFile] | None = None
    platforms: dict[str, Sheet[PlatformFile]] = field(default_factory=dict)
    languages: dict[str, Sheet[LanguageFile]] = field(default_factory=dict)
    questions: dict[str, Sheet[QuestionsFile]] = field(default_factory=dict)
    messages: dict[str, Sheet[MessagesFile]] = field(default_factory=dict)
    sentences: dict[tuple[str, str], Sheet[SentencesFile]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def whole(self, *files: str) -> bool:
        """Whether nothing is left out of these files (a name ending in / stands for a folder)."""
        return not any(
            broken == name or (name.endswith("/") and broken.startswith(name))
            for broken in self.broken
            for name in files
        )

    def facts(self) -> Iterator[tuple[Sheet[PlatformFile], int, FactEntry]]:
        """Every fact with its sheet and its place there."""
        for sheet in self.platforms.values():
            for place, fact in enumerate(sheet.content.facts):
                yield sheet, place, fact

    def replies(self) -> Iterator[tuple[str, Sheet[LanguageFile]]]:
        """The languages of replies; the others are ways of typing only."""
        for code, sheet in self.languages.items():
            if sheet.content.reply == code:
                yield code, sheet


def draft(files: Mapping[str, bytes]) -> tuple[Draft, tuple[Problem, ...]]:
    """The sheets of all files and every problem of their form."""
    result = Draft()
    problems: list[Problem] = []
    for name, body in files.items():
        problems += _take(result, name, body)
    for name in ("topics.yaml", "sources.yaml"):
        if name not in files:
            problems.append(Problem(name, 1, "this file is missing: put it back"))
            result.broken.add(name)
    return result, tuple(problems)


def _take(result: Draft, name: str, body: bytes) -> tuple[Problem, ...]:
    """Read one file into its place in the draft."""
    match name.removesuffix(".yaml").split("/") if name.endswith(".yaml") else []:
        case ["topics"]:
            result.topics, problems = _sheet(result, name, body, TopicsFile)
        case ["sources"]:
            result.sources, problems = _sheet(result, name, body, SourcesFile)
        case ["rates"]:
            result.rates, problems = _sheet(result, name, body, RatesFile)
        case ["platforms", platform]:
            problems = _keep(result, name, body, PlatformFile, result.platforms, platform)
        case ["languages", code, "language"]:
            problems = _keep(result, name, body, LanguageFile, result.languages, code)
        case ["languages", code, "questions"]:
            problems = _keep(result, name, body, QuestionsFile, result.questions, code)
        case ["languages", code, "messages"]:
            problems = _keep(result, name, body, MessagesFile, result.messages, code)
        case ["languages", code, "platforms", platform]:
            key = (code, platform)
            problems = _keep(result, name, body, SentencesFile, result.sentences, key)
        case _:
            message = f"no such file is read here: rename, move or delete it (read are {_PLACES})"
            problems = (Problem(name, 1, message),)
    return problems


Key = TypeVar("Key")


def _keep(
    result: Draft,
    name: str,
    body: bytes,
    model: type[Model],
    sheets: dict[Key, Sheet[Model]],
    key: Key,
) -> tuple[Problem, ...]:
    sheet, problems = _sheet(result, name, body, model)
    if sheet:
        sheets[key] = sheet
    return problems


def _sheet(
    result: Draft, name: str, body: bytes, model: type[Model]
) -> tuple[Sheet[Model] | None, tuple[Problem, ...]]:
    try:
        sheet, problems = fill(read(name, body), model)
    except KnowledgeError as error:
        sheet, problems = None, error.problems
    if sheet is None or not sheet.complete:
        result.broken.add(name)
    return sheet, problems
