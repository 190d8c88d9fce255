"""Which English sentence a translation renders: both are marked in the translation's file.

A mark stands for all that a language says of one fact (its text and short form) or conflict, and
changes with it. Where the English is another than the marked one and the translation still is the
same, it may be outdated; where both have changed, it was written anew.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.content.draft import Draft
from bot.content.schema import MARK_LENGTH, MARK_LETTERS, SentencesFile
from bot.content.sheets import Sheet
from bot.content.yaml_reader import Path

ENGLISH = "en"
"""The language that the others render."""

_SPELT = str.maketrans("0123456789abcdef", MARK_LETTERS)


@dataclass(frozen=True, slots=True)
class Translation:
    """What a language says of one fact or conflict: the marks it keeps, and English's of today."""

    language: str
    sheet: Sheet[SentencesFile]
    name: str
    kept: str | None
    english: str

    @property
    def path(self) -> Path:
        """Where it stands in the file."""
        return ("facts" if self.name in self.sheet.content.facts else "conflicts", self.name)

    @property
    def marks(self) -> str:
        """What is to be kept of a sentence that renders today's English."""
        return f"{self.english}-{_mark_of(self.sheet.content, self.name)}"

    @property
    def is_current(self) -> bool:
        """Whether the English is still the one that was translated."""
        return self.kept is not None and self.kept.startswith(self.english)

    @property
    def is_outdated(self) -> bool:
        """Whether the English has changed and the translation has not."""
        if self.kept is None or self.is_current:
            return False
        return self.kept.endswith(_mark_of(self.sheet.content, self.name))


def translations(sheets: Draft) -> Iterator[Translation]:
    """Every sentence of every other language of replies whose English is there."""
    replies = {code for code, _ in sheets.replies()} - {ENGLISH}
    for platform, english in _english(sheets).items():
        marks = {name: _mark_of(english, name) for name in (*english.facts, *english.conflicts)}
        for language in sorted(replies):
            sheet = sheets.sentences.get((language, platform))
            if sheet:
                own, kept = sheet.content, sheet.content.english
                for name, mark in marks.items():
                    if name in own.facts or name in own.conflicts:
                        yield Translation(language, sheet, name, kept.get(name), mark)


def _mark_of(file: SentencesFile, name: str) -> str:
    """The mark of all that a file says of a fact or conflict."""
    said = file.facts.get(name)
    texts = (said.text, said.short) if said else ()
    text = "\n".join(filter(None, (*texts, file.conflicts.get(name))))
    # Consonants only: no word in it, and nothing that YAML takes for a number.
    return (
        hashlib.blake2b(text.encode(), digest_size=MARK_LENGTH // 2).hexdigest().translate(_SPELT)
    )


def _english(sheets: Draft) -> Mapping[str, SentencesFile]:
    """The English sentences of each platform; not of files of which something is left out."""
    return {
        platform: sheet.content
        for (language, platform), sheet in sheets.sentences.items()
        if language == ENGLISH and sheets.whole(sheet.file)
    }
