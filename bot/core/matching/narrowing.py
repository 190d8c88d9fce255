"""What narrows a question down: the country asked about, and by what platforms are compared.

Both are told by plain words ("from Egypt", "fastest"), not by the classifier: its intents are the
topics, and it has seen too few comparisons of each kind to tell them apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from babel.core import Locale

from bot.core.knowledge import Knowledge
from bot.core.matching.conversation import FOLLOWED
from bot.core.matching.platforms import CLITICS
from bot.core.matching.reading import Reading
from bot.core.questions import CHOICES, Band, Choice, Kind, Understanding
from bot.core.text import normalise, spelt

MEASURED_FROM = -0.5
"""Score from which the next topic tells by what all platforms are compared, where no word does;
the margin of the classifier is 1. README.md tells how this and the next were found."""
MEASURED_LEAD = 0.3
"""By so much it must be ahead of the topic after it."""
JOINING = "eligibility"
"""The topic on who can join, which a country named is mostly about."""
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
        self._topics = knowledge.topics
        self._countries = dict(_countries(knowledge))
        told = (typing.sites for typing in knowledge.typings.values())
        self._sites = frozenset(normalise(word) for words in told for word in words)
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

    def apply(
        self, understood: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding:
        """The question with its country and measure, and what follows from them.

        A follow-up keeps the country of the question that it goes on with.
        """
        if understood.kind not in (Kind.FAQ, Kind.COMPARE):
            return understood
        country = self.country(reading.rest)
        if country is None and last and understood.why.get(FOLLOWED):
            country = last.country
        narrowed = replace(understood, country=country, measure=self.measure(reading.rest))
        if understood.platforms:
            return self._asked_of_country(narrowed)
        if understood.kind is Kind.COMPARE or _asks_who_takes(narrowed, reading):
            return self._of_all_platforms(narrowed, reading)
        return narrowed

    def _of_all_platforms(self, understood: Understanding, reading: Reading) -> Understanding:
        """A comparison of all platforms. If it is told of what and by what, nothing is missing; a
        bank can be the fastest in Egypt too."""
        measure = understood.measure or (None if understood.country else self._near_topic(reading))
        understood = replace(understood, measure=measure)
        told = understood.country or measure
        if told and understood.band is Band.ASK and not self._sites.isdisjoint(reading.rest):
            return replace(understood, kind=Kind.COMPARE, band=Band.ANSWER, topic=None, choices=())
        return understood

    def _asked_of_country(self, understood: Understanding) -> Understanding:
        """Among the meanings offered, whether people of the country are taken comes first."""
        if not understood.country or understood.band is not Band.ASK:
            return understood
        country, offered = understood.country, understood.choices
        choices = [Choice(JOINING, understood.platforms, country)] * (JOINING in self._topics)
        choices += [replace(choice, country=country) for choice in offered]
        return replace(understood, choices=tuple(dict.fromkeys(choices))[:CHOICES])

    def _near_topic(self, reading: Reading) -> str | None:
        """The topic besides comparing that a comparison of all platforms is plainly about."""
        match = reading.match
        ranked = zip(match.intents, match.scores, strict=True) if match else ()
        best = [(intent, score) for intent, score in ranked if intent in self._topics][:2]
        if len(best) <= 1:
            return None
        (topic, score), (_, behind) = best
        return topic if score >= MEASURED_FROM and score - behind >= MEASURED_LEAD else None


def _asks_who_takes(understood: Understanding, reading: Reading) -> bool:
    """Whether a question taken for one on joining asks which platforms take people of a country:
    "anhi mansa bteshta8al fe masr"."""
    joins = understood.topic == JOINING and understood.country and reading.match
    return bool(joins and reading.match and Kind.COMPARE in reading.match.intents[:2])


def _countries(knowledge: Knowledge) -> Iterator[tuple[Phrase, str]]:
    told = [typing.countries for typing in knowledge.typings.values()]
    words = {code for countries in told for code, names in countries.items() if not names}
    for language in knowledge.languages.values():
        for code, name in Locale.parse(language.locale).territories.items():
            if code.isalpha() and code not in words:  # numbers are continents
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
