"""Checks of what each language says of the facts: complete, plain, in its script, with figures."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import FactEntry, SentenceEntry, SentencesFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import (
    broken_braces,
    foreign_script,
    markup,
    open_bracket,
    placeholders,
    slip,
    typed_number,
    wrong_beginning,
    wrong_script,
    wrong_share,
)
from bot.content.yaml_reader import Path

FIRST_LANGUAGE = "en"
"""What the others render."""

LONGEST_SHORT = 40
"""Characters that fit beside a figure on one line of a phone."""

LONGEST_TEXT = 300
"""Characters of a sentence; five of them still make a message that people read."""


class Said(NamedTuple):
    """One text of a language with its place."""

    sheet: Sheet[SentencesFile]
    path: Path
    text: str
    script: str
    direction: str


def facts_have_sentences(sheets: Draft) -> Iterator[Problem]:
    """Every fact is told in every language of replies, and nothing else is."""
    for language, _ in sheets.replies():
        for platform, owner in sheets.platforms.items():
            facts = tuple(fact.id for fact in owner.content.facts)
            file = f"languages/{language}/platforms/{platform}.yaml"
            sheet = sheets.sentences.get((language, platform))
            if sheet is None and facts and sheets.whole(file):
                message = f"this file is missing: {len(facts)} facts have no sentence in {language}"
                yield Problem(file, 1, message)
            if sheet is not None:
                yield from _missing(sheets, sheet, facts, language)


def _missing(
    sheets: Draft, sheet: Sheet[SentencesFile], facts: tuple[str, ...], language: str
) -> Iterator[Problem]:
    for fact in facts if sheets.whole(sheet.file) else ():
        if fact not in sheet.content.facts:
            yield sheet.problem(f"the fact `{fact}` has no sentence in {language}: add it", "facts")


def sentences_have_facts(sheets: Draft) -> Iterator[Problem]:
    """A sentence tells of a fact or conflict of its platform."""
    replies = {code for code, _ in sheets.replies()}
    for (language, platform), sheet in sheets.sentences.items():
        if language not in replies and sheets.whole(f"languages/{language}/language.yaml"):
            yield sheet.problem(f"{language} is not a language of replies: remove this file")
        owner = sheets.platforms.get(platform)
        if owner is None and sheets.whole(f"platforms/{platform}.yaml"):
            yield sheet.problem(
                f"there is no platforms/{platform}.yaml: rename or remove this file"
            )
        if owner is None or not sheets.whole(owner.file):
            continue
        facts = tuple(fact.id for fact in owner.content.facts)
        for fact in sheet.content.facts:
            if fact not in facts:
                hint = did_you_mean(fact, facts) or ": remove the sentence"
                yield sheet.problem(f"there is no fact `{fact}`{hint}", "facts", fact)


def conflicts_have_sentences(sheets: Draft) -> Iterator[Problem]:
    """Each conflict is explained in each language, and only conflicts that exist are."""
    for (_, platform), sheet in sheets.sentences.items():
        owner = sheets.platforms.get(platform)
        if owner is None or not sheets.whole(owner.file, sheet.file):
            continue
        named = {fact.conflict for fact in owner.content.facts if fact.conflict}
        for conflict in sorted(named - sheet.content.conflicts.keys()):
            message = f"the conflict `{conflict}` has no sentence: add it under conflicts"
            yield sheet.problem(message, "conflicts")
        for conflict in sheet.content.conflicts:
            if conflict not in named:
                hint = did_you_mean(conflict, tuple(named)) or ": remove the sentence"
                yield sheet.problem(
                    f"no fact has the conflict `{conflict}`{hint}", "conflicts", conflict
                )


def sentences_show_the_figures(sheets: Draft) -> Iterator[Problem]:
    """A sentence names figures of its fact only, and all but the headline, which leads the line."""
    facts = {fact.id: fact for _, _, fact in sheets.facts()}
    for sheet in sheets.sentences.values():
        for name, entry in sheet.content.facts.items():
            if name in facts:
                yield from _unshown(sheet, facts[name], entry.text)
                yield from _not_figures(sheet, facts[name], "text", entry.text)
                yield from _not_figures(sheet, facts[name], "short", entry.short or "")


def _unshown(sheet: Sheet[SentencesFile], fact: FactEntry, text: str) -> Iterator[Problem]:
    shown = placeholders(text)
    for figure in fact.figures:
        if figure != fact.headline and figure not in shown:
            message = f"the figure {{{figure}}} of the fact is not shown: put it into the text"
            yield sheet.problem(message, "facts", fact.id, "text")
    if fact.headline in shown:
        message = (
            f"the headline {{{fact.headline}}} leads the line already: take it out of the text"
        )
        yield sheet.problem(message, "facts", fact.id, "text")


def _not_figures(
    sheet: Sheet[SentencesFile], fact: FactEntry, key: str, text: str
) -> Iterator[Problem]:
    for name in placeholders(text):
        if name not in fact.figures:
            hint = did_you_mean(name, tuple(fact.figures)) or ": add the figure to the fact"
            yield sheet.problem(f"the fact has no figure {{{name}}}{hint}", "facts", fact.id, key)


def sentences_agree_with_english(sheets: Draft) -> Iterator[Problem]:
    """Each language says as much as English: a short form where it has one, the same figures; the
    headline leads a short form, or stands at its own place in one language and not in another."""
    headlines = {fact.id: fact.headline for _, _, fact in sheets.facts()}
    for (language, platform), sheet in sheets.sentences.items():
        english = sheets.sentences.get((FIRST_LANGUAGE, platform))
        if language == FIRST_LANGUAGE or english is None or not sheets.whole(english.file):
            continue
        for name, entry in sheet.content.facts.items():
            there = english.content.facts.get(name)
            if there is None:
                continue
            if (entry.short is None) != (there.short is None):
                how = "add one here" if entry.short is None else "remove it, or add one there"
                message = f"`{name}` has a short form in one of this and {english.file}: {how}"
                yield sheet.problem(message, "facts", name)
            elif _further(entry, headlines.get(name)) != _further(there, headlines.get(name)):
                message = f"the short form has other figures than in {english.file}: show the same"
                yield sheet.problem(message, "facts", name, "short")


def _further(entry: SentenceEntry, headline: str | None) -> frozenset[str]:
    """The figures that a short form names besides the headline."""
    return frozenset(placeholders(entry.short or "")) - {headline}


def conflicts_name_no_figures(sheets: Draft) -> Iterator[Problem]:
    """What is said of a disagreement has no figures: nothing would fill them in."""
    for sheet in sheets.sentences.values():
        for name, text in sheet.content.conflicts.items():
            for figure in sorted(placeholders(text)):
                message = f"nothing fills in {{{figure}}} here: facts show their figures, remove it"
                yield sheet.problem(message, "conflicts", name)


def sentences_are_plain(sheets: Draft) -> Iterator[Problem]:
    """No markup, addresses, typed numbers or stray braces."""
    for said in _said(sheets):
        for find in (markup, broken_braces, typed_number, open_bracket):
            fault = find(said.text)
            if fault:
                yield said.sheet.problem(fault, *said.path)


def sentences_are_typed_right(sheets: Draft) -> Iterator[Problem]:
    """No letters and signs that only look like those of the language."""
    for said in _said(sheets):
        fault = slip(said.text, said.sheet.file.split("/")[1])
        if fault:
            yield said.sheet.problem(fault, *said.path)


def sentences_are_short(sheets: Draft) -> Iterator[Problem]:
    """Texts fit where they are shown."""
    for said in _said(sheets):
        if "\n" in said.text:
            message = "the text goes over several lines: write it on one"
            yield said.sheet.problem(message, *said.path)
        limit = LONGEST_SHORT if said.path[-1] == "short" else LONGEST_TEXT
        if len(said.text) > limit:
            message = f"{len(said.text)} characters are too long: {limit} at most"
            yield said.sheet.problem(message, *said.path)


def sentences_are_in_their_script(sheets: Draft) -> Iterator[Problem]:
    """Hindi is written in Devanagari, Arabic begins with an Arabic letter, nothing is disguised."""
    for said in _said(sheets):
        faults = [foreign_script(said.text, said.script), wrong_script(said.text, said.script)]
        if said.path[-1] != "short":
            faults.append(wrong_share(said.text, said.script))
            faults.append(wrong_beginning(said.text, said.script, said.direction))
        for fault in faults:
            if fault:
                yield said.sheet.problem(fault, *said.path)


def _said(sheets: Draft) -> Iterator[Said]:
    """Every text of every sentence file of a language of replies."""
    about: Mapping[str, tuple[str, str]] = {
        code: (sheet.content.script, sheet.content.direction or "ltr")
        for code, sheet in sheets.replies()
    }
    for (language, _), sheet in sheets.sentences.items():
        if language not in about:
            continue
        for fact, entry in sheet.content.facts.items():
            yield Said(sheet, ("facts", fact, "text"), entry.text, *about[language])
            if entry.short is not None:
                yield Said(sheet, ("facts", fact, "short"), entry.short, *about[language])
        for conflict, text in sheet.content.conflicts.items():
            yield Said(sheet, ("conflicts", conflict), text, *about[language])
