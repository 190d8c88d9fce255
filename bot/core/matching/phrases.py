"""Editors' lists of words and phrases, found in the words of a question."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from babel.core import Locale

from bot.core.knowledge import Knowledge
from bot.core.matching.platforms import CLITICS
from bot.core.text import normalise, spelt

LONGEST_PHRASE = 4
"""Words of a country or a measure: "united arab emirates", "without any work experience"."""

Phrase = tuple[str, ...]
Meant = TypeVar("Meant")


def phrase(text: str) -> Phrase:
    """A phrase of an editor as it is looked up."""
    return tuple(spelt(normalise(text)))


def by_phrase(groups: Iterable[Mapping[Meant, Iterable[str]]]) -> dict[Phrase, Meant]:
    """Editors' words and phrases as they are looked up, each with what it stands under."""
    return {
        phrase(text): meant for group in groups for meant, texts in group.items() for text in texts
    }


def countries(knowledge: Knowledge) -> Iterator[tuple[Phrase, str]]:
    """Names of countries and of who lives there, with their ISO 3166 codes: those of every
    dictionary (CLDR), and people's own."""
    told = [typing.countries for typing in knowledge.typings.values()]
    words = {code for named in told for code, names in named.items() if not names}
    for language in knowledge.languages.values():
        for code, name in Locale.parse(language.locale).territories.items():
            if code.isalpha() and code not in words:  # numbers are continents
                yield phrase(name), code
    for typing in knowledge.typings.values():
        for code, names in typing.countries.items():
            yield from ((phrase(name), code) for name in names)


def spans(found: Sequence[str], known: Mapping[Phrase, Meant]) -> Iterator[tuple[int, int, Meant]]:
    """What the words name, from left to right, with its first word and how many it has; at each
    place the longest phrase counts."""
    for start in range(len(found)):
        for length in range(min(LONGEST_PHRASE, len(found) - start), 0, -1):
            spoken = tuple(found[start : start + length])
            form = next((form for form in _forms(spoken) if form in known), None)
            if form is not None:
                yield start, length, known[form]
                break


def named(found: Sequence[str], known: Mapping[Phrase, Meant]) -> Iterator[Meant]:
    """The same without the places."""
    return (meant for _, _, meant in spans(found, known))


def spoken(found: Sequence[str]) -> set[Phrase]:
    """All phrases that stand in the words, however long each is."""
    return {
        form
        for start in range(len(found))
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(found)) + 1)
        for form in _forms(tuple(found[start:end]))
    }


def besides(found: Sequence[str], *known: Mapping[Phrase, object]) -> tuple[str, ...]:
    """The words that belong to none of the phrases."""
    taken = {
        place
        for phrases in known
        for start, length, _ in spans(found, phrases)
        for place in range(start, start + length)
    }
    return tuple(word for place, word in enumerate(found) if place not in taken)


def _forms(spoken: Phrase) -> Iterator[Phrase]:
    """The phrase as it stands, and without an Arabic particle: "بمصر", "للمبتدئين"."""
    yield spoken
    first, *rest = spoken
    if not first.startswith(CLITICS):
        return
    for particle in CLITICS:
        if first.startswith(particle):
            bare = first.removeprefix(particle)
            yield (bare, *rest)
            yield ("ال" + bare, *rest)
