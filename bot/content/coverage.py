"""What is told of which topic, platform and language: the table below the problems of a check.

It is made of the files as they stand, so that a language half translated shows where it is.
"""

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeAlias

from bot.content.draft import Draft
from bot.content.marks import translations

Table: TypeAlias = "Mapping[str, Mapping[str, Cell]]"
"""Topic → platform → what is there, in the editors' order."""

LEGEND = '"-" is a stored "not known", "." nothing at all; behind a number: '
BEHIND = "languages that do not tell all of it, or an older English"

GAP, NOTHING = "-", "."


@dataclass(frozen=True, slots=True)
class Cell:
    """The facts on a topic of a platform, or the gap, and the languages that are `behind`: they
    miss a sentence of it, or render an older English."""

    facts: int = 0
    is_gap: bool = False
    behind: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.facts:
            return GAP if self.is_gap else NOTHING
        return f"{self.facts} {'+'.join(self.behind)}".rstrip()


def coverage(sheets: Draft) -> Table:
    """Each topic of each platform."""
    facts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sheet, _, fact in sheets.facts():
        facts[fact.topic, sheet.content.id].add(fact.id)
    platforms = sorted(
        (sheet.content for sheet in sheets.platforms.values()), key=lambda p: p.order
    )
    gaps = {(gap.topic, platform.id) for platform in platforms for gap in platform.gaps}
    told = _told(sheets)
    return {
        topic.id: {
            platform.id: _cell(facts[topic.id, platform.id], (topic.id, platform.id) in gaps, told)
            for platform in platforms
        }
        for topic in (sheets.topics.content.topics if sheets.topics else ())
    }


def as_text(sheets: Draft) -> str:
    """The table, and below it how much each language tells of all there is."""
    table = coverage(sheets)
    shown = [p for p in _platforms(table) if any(str(row[p]) != NOTHING for row in table.values())]
    columns = {p: [p, *(str(row[p]) for row in table.values())] for p in shown}
    widths = {p: max(8, *map(len, column)) + 2 for p, column in columns.items()}
    lines = [
        f"{name:16}" + "".join(f"{columns[p][place]:>{widths[p]}}" for p in shown)
        for place, name in enumerate(("", *table))
    ]
    return "\n".join((*lines, LEGEND + BEHIND, *_languages(sheets)))


def _platforms(table: Table) -> tuple[str, ...]:
    return tuple(next(iter(table.values()), {}))


def _cell(facts: AbstractSet[str], is_gap: bool, told: Mapping[str, AbstractSet[str]]) -> Cell:
    behind = tuple(code for code, known in told.items() if not facts <= known)
    return Cell(len(facts), is_gap, behind)


def _told(sheets: Draft) -> Mapping[str, AbstractSet[str]]:
    """The facts that each language of replies tells, of today's English."""
    told: dict[str, set[str]] = {code: set() for code, _ in sheets.replies()}
    for (code, _), sheet in sheets.sentences.items():
        if code in told:
            told[code] |= sheet.content.facts.keys()
    for one in translations(sheets):
        if one.is_outdated:
            told[one.language].discard(one.name)
    return told


def _languages(sheets: Draft) -> list[str]:
    """A line a language: facts, messages and example questions, of all there are."""
    facts = {fact.id for _, _, fact in sheets.facts()}
    keys = {key for sheet in sheets.messages.values() for key in sheet.content.texts}
    outdated: dict[str, int] = defaultdict(int)
    for one in translations(sheets):
        outdated[one.language] += one.is_outdated
    lines = []
    for code, told in _told(sheets).items():
        own = sheets.messages[code].content.texts if code in sheets.messages else {}
        known = f"{len(told & facts)} of {len(facts)} facts, {len(own)} of {len(keys)} messages"
        asked = f"{_questions(sheets, code)} example questions"
        lines.append(f"{code:16}{known}, {asked}, {outdated[code]} outdated")
    return lines


def _questions(sheets: Draft, code: str) -> int:
    """Example questions in all ways of typing that a language answers."""
    return sum(
        len(asked)
        for typing, sheet in sheets.questions.items()
        if typing in sheets.languages and sheets.languages[typing].content.reply == code
        for asked in sheet.content.root.values()
    )
