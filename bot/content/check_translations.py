"""Checks of translations against the English that they render: outdated ones, and lost marks."""

from collections.abc import Iterator
from itertools import groupby

from bot.content.draft import Draft
from bot.content.marks import ENGLISH, Texts, Translation, said, translations
from bot.content.problems import Problem


def translations_are_up_to_date(sheets: Draft) -> Iterator[Problem]:
    """A warning: the English has changed and the translation has not, or nobody can tell."""
    loose = [one for one in translations(sheets) if not one.is_current]
    loose.sort(key=_file_and_state)
    for (_, outdated), found in groupby(loose, key=_file_and_state):
        same = list(found)
        for one in same if outdated else ():
            message = (
                f"the English of `{one.name}` has changed: write this anew and run `ujrat renew`, "
                f"or if it is right as it is, `ujrat renew {one.language} {one.name}`"
            )
            yield one.sheet.problem(message, *one.path)
        if not outdated:
            texts = "1 text" if len(same) == 1 else f"{len(same)} texts"
            message = (
                f"`{same[0].name}` is new or written anew, {texts} in all: "
                "once they say what the English says, run `ujrat renew`"
            )
            yield same[0].sheet.problem(message, *same[0].path)


def marks_have_texts(sheets: Draft) -> Iterator[Problem]:
    """A warning: marks of texts that are gone, and of English, which renders nothing."""
    for language, sheet in _marked(sheets):
        there = said(sheet)
        for name in sheet.content.english if sheets.whole(sheet.file) else ():
            if language == ENGLISH:
                message = f"`{name}` has marks, which only translations need: remove the line"
                yield sheet.problem(message, "english", name)
            elif name not in there:
                message = f"`{name}` has marks and no text here: run `ujrat renew`"
                yield sheet.problem(message, "english", name)


def _marked(sheets: Draft) -> Iterator[tuple[str, Texts]]:
    for (language, _), sentences in sheets.sentences.items():
        yield language, sentences
    yield from sheets.messages.items()


def _file_and_state(one: Translation) -> tuple[str, bool]:
    return one.sheet.file, one.is_outdated
