"""A knowledge folder to one checked, immutable Knowledge, or every problem with file and line."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.checks import find_problems, find_warnings
from bot.content.draft import Draft, draft
from bot.content.folder import digest, read_folder
from bot.content.marks import translations
from bot.content.passed import has_passed, keep_passed
from bot.content.problems import KnowledgeError, Problem
from bot.content.schema import FactEntry
from bot.core.exchange import Rates
from bot.core.facts import Fact, Gap, Platform, Source
from bot.core.knowledge import Knowledge, Language, Sentence, Topic, Typing

__all__ = ["Inspection", "Keeper", "KnowledgeError", "inspect", "load"]

FIRST_LANGUAGE = "en"
"""English leads the languages, as it is the answer of last resort; the others go by code."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What an editor is told. `knowledge` is None when there are problems, `sheets` when nothing
    could be read."""

    knowledge: Knowledge | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    sheets: Draft | None = None


def load(folder: Path, today: date | None = None) -> Knowledge:
    """Load and check a knowledge folder. Raises KnowledgeError with all problems.

    Without `today` no date is compared with the present: a machine whose clock is wrong must
    still start.
    """
    inspection = inspect(folder, today)
    if inspection.knowledge is None:
        raise KnowledgeError(inspection.problems)
    return inspection.knowledge


def load_again(folder: Path, passed: Path) -> Knowledge:
    """Like `load`, and the checks of all files together, a fifth of a start, are spared when
    `passed`, a file that this keeps, says that these files passed them before."""
    files, unread = read_folder(folder)
    if not unread and has_passed(files, passed):
        sheets, malformed = draft(files)
        if not malformed:
            return _knowledge(sheets, digest(files))
    knowledge = load(folder)
    if knowledge.digest == digest(files):
        keep_passed(files, passed)
    return knowledge


def inspect(folder: Path, today: date | None = None) -> Inspection:
    """Everything that is wrong (problems) or could be better (warnings) in a folder."""
    try:
        files, unread = read_folder(folder)
    except KnowledgeError as error:
        return Inspection(None, error.problems, ())
    sheets, malformed = draft(files)
    sheets.broken.update(problem.file for problem in unread)
    found = (*unread, *malformed, *find_problems(sheets, today))
    problems = tuple(sorted(set(found)))
    warnings = tuple(sorted(find_warnings(sheets, today)))
    knowledge = None if problems else _knowledge(sheets, digest(files))
    return Inspection(knowledge, problems, warnings, sheets)


class Keeper:
    """Holds the knowledge in use and swaps it whole for a newer one that has no problems."""

    def __init__(self, folder: Path, knowledge: Knowledge) -> None:
        self._folder = folder
        self.knowledge = knowledge

    def reload(self, today: date | None = None) -> tuple[Problem, ...]:
        """Load the folder again: () and the new knowledge, or the problems and the old one."""
        inspection = inspect(self._folder, today)
        if inspection.knowledge is not None:
            self.knowledge = inspection.knowledge
        return inspection.problems


def _knowledge(sheets: Draft, version: str) -> Knowledge:
    ordered = sorted(sheets.platforms.values(), key=lambda sheet: sheet.content.order)
    platforms = [sheet.content for sheet in ordered]
    topics = sheets.topics.content.topics if sheets.topics else ()
    sources = sheets.sources.content.sources if sheets.sources else ()
    return Knowledge(
        digest=version,
        platforms={p.id: Platform(p.id, p.name, p.aliases, p.ambiguous) for p in platforms},
        topics={
            t.id: Topic(t.id, t.fresh_days, t.related, frozenset(t.details), frozenset(t.points))
            for t in topics
        },
        sources={s.id: Source(s.id, s.publisher, s.url, s.language, s.published) for s in sources},
        facts=tuple(_fact(platform.id, fact) for platform in platforms for fact in platform.facts),
        gaps=tuple(Gap(p.id, gap.topic, gap.looked) for p in platforms for gap in p.gaps),
        languages=_languages(sheets),
        typings={code: _typing(sheets, code) for code in _ordered(sheets.languages)},
        rates=_rates(sheets),
    )


def _rates(sheets: Draft) -> Rates | None:
    if sheets.rates is None:
        return None
    content = sheets.rates.content
    return Rates(content.as_of.latest(), content.per_dollar, content.source)


def _ordered(codes: Mapping[str, object]) -> list[str]:
    return sorted(codes, key=lambda code: (code != FIRST_LANGUAGE, code))


def _fact(platform: str, entry: FactEntry) -> Fact:
    return Fact(
        id=entry.id,
        platform=platform,
        topic=entry.topic,
        figures={name: figure.figure() for name, figure in entry.figures.items()},
        headline=entry.headline,
        source=entry.source,
        also=entry.also,
        kind=entry.kind,
        as_of=entry.as_of,
        checked=entry.checked,
        conflict=entry.conflict,
        typical=entry.typical,
        pole=entry.pole,
        claims=entry.claims,
        countries=entry.countries,
        trait=entry.trait,
        points=entry.points,
    )


def _languages(sheets: Draft) -> dict[str, Language]:
    outdated: dict[str, set[str]] = defaultdict(set)
    for one in translations(sheets):
        if one.is_outdated:
            outdated[one.language].add(one.name)
    codes = _ordered(dict(sheets.replies()))
    return {code: _language(sheets, code, frozenset(outdated[code])) for code in codes}


def _language(sheets: Draft, code: str, outdated: frozenset[str]) -> Language:
    about = sheets.languages[code].content
    said = [sheet.content for (language, _), sheet in sheets.sentences.items() if language == code]
    return Language(
        code=code,
        name=about.name or code,
        direction=about.direction or "ltr",
        locale=about.locale or code,
        messages=sheets.messages[code].content.texts,
        sentences={
            fact: Sentence(entry.text, entry.short)
            for file in said
            for fact, entry in file.facts.items()
        },
        conflicts={name: text for file in said for name, text in file.conflicts.items()},
        outdated=outdated,
        currencies=about.currencies,
        grouping=about.grouping,
    )


def _typing(sheets: Draft, code: str) -> Typing:
    about = sheets.languages[code].content
    questions = sheets.questions[code].content.root
    return Typing(
        code=code,
        reply=about.reply,
        script=about.script,
        words=frozenset(about.words),
        questions=questions,
        joiners=frozenset(about.joiners),
        linking=frozenset(about.linking),
        asking=frozenset(about.asking),
        others=frozenset(about.others),
        articles=frozenset(about.articles),
        excluding=frozenset(about.excluding),
        insider=frozenset(about.insider),
        corrections=frozenset(about.corrections),
        sites=frozenset(about.sites),
        countries=about.countries,
        measures=about.measures,
        pointing=frozenset(about.pointing),
        points=about.points,
        mishaps=frozenset(about.mishaps),
        courtesies=about.courtesies,
        details=about.details,
        personal=frozenset(about.personal),
        telling=frozenset(about.telling),
    )
