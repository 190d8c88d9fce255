"""Which English text a translation renders: both are marked in the translation's file.

A mark stands for all that a language says of one fact (its text and short form) or conflict, or
for one message in all its plural forms, and changes with it. Where the English is another than the
marked one and the translation still is the same, it may be outdated; where both have changed, it
was written anew.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from bot.content.draft import Draft
from bot.content.schema import MessagesFile, SentencesFile
from bot.content.sheets import Sheet
from bot.content.values import MARK_LENGTH, MARK_LETTERS
from bot.content.yaml_reader import Path

ENGLISH = "en"
"""The language that the others render."""

Texts: TypeAlias = Sheet[SentencesFile] | Sheet[MessagesFile]
"""A file that has an English one which it renders."""

_SPELT = str.maketrans("0123456789abcdef", MARK_LETTERS)


class Said(NamedTuple):
    """What a file says under one name, and where."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class Translation:
    """What a language says under one name: the marks it keeps, and English's of today."""

    language: str
    sheet: Texts
    name: str
    said: Said
    kept: str | None
    english: str

    @property
    def path(self) -> Path:
        """Where it stands in the file."""
        return self.said.path

    @property
    def marks(self) -> str:
        """What is to be kept of a text that renders today's English."""
        return f"{self.english}-{_mark(self.said.text)}"

    @property
    def is_current(self) -> bool:
        """Whether the English is still the one that was translated."""
        return self.kept is not None and self.kept.startswith(self.english)

    @property
    def is_outdated(self) -> bool:
        """Whether the English has changed and the translation has not."""
        if self.kept is None or self.is_current:
            return False
        return self.kept.endswith(_mark(self.said.text))


def translations(sheets: Draft) -> Iterator[Translation]:
    """Every text of every other language of replies whose English is there."""
    for language in sorted({code for code, _ in sheets.replies()} - {ENGLISH}):
        for english, own in _pairs(sheets, language):
            # Of an English file of which something is left out nobody knows what has changed.
            if own is not None and sheets.whole(english.file):
                yield from _renderings(language, english, own)


def said(sheet: Texts) -> Mapping[str, Said]:
    """What a file says, by the name under which its marks are kept."""
    own = sheet.content
    if isinstance(own, MessagesFile):
        return {key: Said((key,), _joined(message)) for key, message in own.texts.items()}
    facts = {
        name: Said(("facts", name), "\n".join(filter(None, (entry.text, entry.short))))
        for name, entry in own.facts.items()
    }
    conflicts = {name: Said(("conflicts", name), text) for name, text in own.conflicts.items()}
    return {**facts, **conflicts}


def _pairs(sheets: Draft, language: str) -> Iterator[tuple[Texts, Texts | None]]:
    """The English files with those of a language that render them."""
    for (code, platform), sheet in sheets.sentences.items():
        if code == ENGLISH:
            yield sheet, sheets.sentences.get((language, platform))
    if ENGLISH in sheets.messages:
        yield sheets.messages[ENGLISH], sheets.messages.get(language)


def _renderings(language: str, english: Texts, own: Texts) -> Iterator[Translation]:
    mine, kept = said(own), own.content.english
    for name, source in said(english).items():
        if name in mine:
            mark = _mark(source.text)
            yield Translation(language, own, name, mine[name], kept.get(name), mark)


def _joined(message: str | Mapping[str, str]) -> str:
    """One text of all plural forms."""
    if isinstance(message, str):
        return message
    return "\n".join(f"{form}: {message[form]}" for form in sorted(message))


def _mark(text: str) -> str:
    # Consonants only: no word in it, and nothing that YAML takes for a number.
    digest = hashlib.blake2b(text.encode(), digest_size=MARK_LENGTH // 2).hexdigest()
    return digest.translate(_SPELT)
