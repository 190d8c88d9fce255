"""What narrows a question down: the country asked about, and by what platforms are compared.

Both are told by plain words ("from Egypt", "fastest"), not by the classifier: its intents are the
topics, and it has seen too few comparisons of each kind to tell them apart.
"""

from collections.abc import Iterator, Mapping, Sequence

from babel.core import Locale

from bot.core.knowledge import Knowledge
from bot.core.matching.platforms import CLITICS
from bot.core.text import normalise, spelt

LONGEST_PHRASE = 4
"""Words of a country or a measure: "united arab emirates", "without any work experience"."""

FIRST_MEASURES = ("eligibility", "assessment")
LAST_MEASURES = ("payout", "pay")
"""Where several topics are named, the more telling counts: "which beginner site pays most" wants a
site for beginners, "fastest approval" is not about money, and "pay" stands in most questions."""

Phrase = tuple[str, ...]


class Narrowing:
    """Finds countries and measures in the words of a question."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._countries = dict(_countries(knowledge))
        self._measures = {
            _phrase(text): topic
            for typing in knowledge.typings.values()
            for topic, texts in typing.measures.items()
            for text in texts
        }

    def country(self, found: Sequence[str]) -> str | None:
        """The ISO 3166 code of the first country that the words name, or whose people."""
        return next(_named(found, self._countries), None)

    def measure(self, found: Sequence[str]) -> str | None:
        """The topic that the words compare platforms by, None where they name none."""
        named = set(_named(found, self._measures))
        others = sorted(named.difference(FIRST_MEASURES, LAST_MEASURES))
        order = (*FIRST_MEASURES, *others, *LAST_MEASURES)
        return next((topic for topic in order if topic in named), None)


def _countries(knowledge: Knowledge) -> Iterator[tuple[Phrase, str]]:
    for language in knowledge.languages.values():
        for code, name in Locale.parse(language.locale).territories.items():
            if code.isalpha():  # numbers are continents
                yield _phrase(name), code
    for typing in knowledge.typings.values():
        for code, names in typing.countries.items():
            yield from ((_phrase(name), code) for name in names)


def _phrase(text: str) -> Phrase:
    return tuple(spelt(normalise(text)))


def _named(found: Sequence[str], known: Mapping[Phrase, str]) -> Iterator[str]:
    """What the words name, from left to right; at each place the longest phrase counts."""
    for start in range(len(found)):
        for length in range(min(LONGEST_PHRASE, len(found) - start), 0, -1):
            spoken = tuple(found[start : start + length])
            meant = next((known[form] for form in _forms(spoken) if form in known), None)
            if meant:
                yield meant
                break


def _forms(spoken: Phrase) -> Iterator[Phrase]:
    """The phrase as it stands, and without an Arabic particle: "بمصر", "للمبتدئين"."""
    yield spoken
    first, *rest = spoken
    for particle in CLITICS:
        if first.startswith(particle):
            bare = first.removeprefix(particle)
            yield (bare, *rest)
            yield ("ال" + bare, *rest)
