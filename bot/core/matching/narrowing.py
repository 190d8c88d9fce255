"""What narrows a question down: the country and the point asked about, and what is compared by.

All are told by plain words ("from Egypt", "fastest"), not by the classifier: its intents are the
topics, and it has seen too few comparisons of each kind to tell them apart.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.knowledge import Knowledge
from bot.core.matching.bands import ASK_FROM
from bot.core.matching.conversation import FOLLOWED
from bot.core.matching.phrases import by_phrase, countries, named
from bot.core.matching.point_words import Points
from bot.core.matching.reading import Reading
from bot.core.questions import CHOICES, Band, Choice, Kind, Understanding
from bot.core.text import normalise

MEASURED_FROM = -0.5
"""Score from which the next topic tells by what all platforms are compared, where no word does;
the margin of the classifier is 1. README.md tells how this and the next were found."""
MEASURED_LEAD = 0.3
"""By so much it must be ahead of the topic after it."""
WEIGHED_WORDS = 2
"""Words besides the names of several platforms that ask for a comparison if one is a measure."""
MEASURED = "pay"
"""What platforms are compared by where no word tells."""
EVERYDAY = frozenset({"upi", "mobile_wallet", "bank"})
"""Points of payouts that people have for all their money: "refund on paytm" is none of our work."""
JOINING = "eligibility"
"""The topic on who can join, which a country named is mostly about."""

AT_LARGE = frozenset({"legitimacy", "pros_cons", "job_security", "outlook"})
"""What is told of a platform as such: "and in india?" after it asks whether people there are
taken. Held by tests/test_follow_ups.py."""

FIRST_MEASURES = ("eligibility", "assessment")
LAST_MEASURES = ("payout", "pay")
"""Where several topics are named, the more telling counts: "which beginner site pays most" wants a
site for beginners, "fastest approval" is not about money, and "pay" stands in most questions."""


class Narrowing:
    """Finds countries, measures and points in the words of a question."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._topics = knowledge.topics
        self._countries = dict(countries(knowledge))
        told = (typing.sites for typing in knowledge.typings.values())
        self._sites = frozenset(normalise(word) for words in told for word in words)
        typings = knowledge.typings.values()
        self._measures = by_phrase(typing.measures for typing in typings)
        self._pointing = by_phrase({True: typing.pointing} for typing in typings)
        self._points = Points(knowledge)
        self._mishaps = by_phrase({True: typing.mishaps} for typing in typings)

    def country(self, found: Sequence[str]) -> str | None:
        """The ISO 3166 code of the first country that the words name, or whose people."""
        return next(named(found, self._countries), None)

    def measure(self, found: Sequence[str]) -> str | None:
        """The topic that the words compare platforms by, None where they name none."""
        told = set(named(found, self._measures))
        others = sorted(told.difference(FIRST_MEASURES, LAST_MEASURES))
        order = (*FIRST_MEASURES, *others, *LAST_MEASURES)
        return next((topic for topic in order if topic in told), None)

    def names_sites(self, found: Sequence[str]) -> bool:
        """Whether the words speak of platforms as such."""
        return not self._sites.isdisjoint(found)

    def points_back(self, found: Sequence[str]) -> bool:
        """Whether the words point to platforms just spoken of: "both", "which one"."""
        return any(named(found, self._pointing))

    def apply(
        self, understood: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding:
        """The question with its country, measure and point, and what follows from them.

        A follow-up keeps the country of the question that it goes on with, and by what it compared.
        """
        if understood.kind not in (Kind.FAQ, Kind.COMPARE):
            return understood
        country = self.country(reading.rest)
        measure = self.measure(reading.rest)
        if last and understood.why.get(FOLLOWED):
            if country and understood.topic in AT_LARGE and JOINING in self._topics:
                understood = replace(understood, topic=JOINING)
            country = country or last.country
            measure = measure or (last.measure if last.kind is Kind.COMPARE else None)
        compared = (measure or MEASURED) if understood.kind is Kind.COMPARE else ""
        topic = self._topics.get(understood.topic or compared)
        points = topic.points if topic else frozenset()  # "how old is it" asks nobody's age
        point = self._points.asked(reading.rest, points)
        narrowed = replace(understood, country=country, measure=measure, point=point)
        if understood.platforms:
            settled = self._settled(narrowed, reading)
            return self._asked_of_country(_weighed(settled, reading))
        if understood.kind is Kind.COMPARE or _asks_who_takes(narrowed, reading):
            return self._of_all_platforms(narrowed, reading)
        return self._doubted(narrowed, reading)

    def _of_all_platforms(self, understood: Understanding, reading: Reading) -> Understanding:
        """A comparison of all platforms. If it is told of what and by what, nothing is missing; a
        bank can be the fastest in Egypt too."""
        measure = understood.measure or (None if understood.country else self._near_topic(reading))
        understood = replace(understood, measure=measure)
        told = understood.country or measure
        if told and understood.band is Band.ASK and self.names_sites(reading.rest):
            return replace(understood, kind=Kind.COMPARE, band=Band.ANSWER, topic=None, choices=())
        return understood

    def _doubted(self, understood: Understanding, reading: Reading) -> Understanding:
        """Money gone astray in somebody's own wallet is only offered an answer, as nothing tells
        that it came from this work."""
        strays = understood.point in EVERYDAY and any(named(reading.rest, self._mishaps))
        if not strays or understood.band is not Band.ANSWER or understood.why.get(FOLLOWED):
            return understood
        return replace(understood, band=Band.ASK, choices=(Choice(understood.topic),))

    def _settled(self, understood: Understanding, reading: Reading) -> Understanding:
        """Of the meanings offered for a platform the first that has the point named, answered: what
        speaks of the point leads whichever it is."""
        offered = understood.kind is Kind.FAQ and understood.band is Band.ASK
        if not (offered and reading.certain and understood.confidence >= ASK_FROM):
            return understood
        for choice in understood.choices:
            of_topic = self._topics[choice.topic].points if choice.topic else frozenset()
            if point := self._points.asked(reading.rest, of_topic):
                told = replace(understood, band=Band.ANSWER, choices=(), point=point)
                return replace(told, topic=choice.topic)
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


def _weighed(understood: Understanding, reading: Reading) -> Understanding:
    """Platforms beside hardly more than a measure, compared: "outlier and mercor pay?"."""
    several = len(understood.platforms) > 1 and understood.band is Band.ASK
    alone = understood.measure is not None and len(reading.rest) <= WEIGHED_WORDS
    if not (several and alone and reading.certain):
        return understood
    return replace(understood, kind=Kind.COMPARE, band=Band.ANSWER, topic=None, choices=())


def _asks_who_takes(understood: Understanding, reading: Reading) -> bool:
    """Whether a question taken for one on joining asks which platforms take people of a country:
    "anhi mansa bteshta8al fe masr"."""
    joins = understood.topic == JOINING and understood.country and reading.match
    return bool(joins and reading.match and Kind.COMPARE in reading.match.intents[:2])
