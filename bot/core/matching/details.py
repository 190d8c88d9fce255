"""A few words that ask more of the last answer: "per month?", "in Egypt?", "how long", "why"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.knowledge import Detail, Knowledge, Topic
from bot.core.matching.phrases import besides, by_phrase, countries, named

BESIDE = 3
"""Words without matter beside the details: "and what about monthly then"."""
BESIDE_UNASKED = 1
"""The same where it has not the form of a question: "in rupees"."""
BESIDE_COUNTRY = 2
"""The same beside a country alone: "what about india". "Is it in india" asks who can join."""

OF_ANY_TOPIC = frozenset({Detail.REASON, Detail.WISH})
"""Details that can be asked of every answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text of details alone asks; `place` is whether it names a country, `by` whether it
    says by what platforms are to be compared, `other` whether by words that are no details,
    `beside` how many words stand beside all that, `put` whether a detail is itself a question
    ("how long")."""

    details: frozenset[Detail]
    place: bool
    by: bool
    other: bool
    beside: int
    put: bool

    @property
    def may_be_said(self) -> bool:
        """Whether it may be a remark where it has not the form of a question: "really", "one
        minute", "easy", "see you in a week"."""
        if self.place or self.put or not self.details:
            return False
        remarks = {Detail.REASON, Detail.DURATION, Detail.EFFORT}
        return self.details <= remarks or self.beside > BESIDE_UNASKED

    def fits(self, topic: Topic) -> bool:
        """Whether all of it can be asked of a topic."""
        return not self.other and self.details - OF_ANY_TOPIC <= topic.details


class Details:
    """Tells texts that mean nothing by themselves, by `details` of every `language.yaml`.

    `empty` are words that carry no matter, `turning` those that only turn to something else,
    `asking` question words.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        empty: frozenset[str],
        turning: frozenset[str],
        asking: frozenset[str],
    ) -> None:
        typings = knowledge.typings.values()
        self._empty, self._turning = empty | turning | asking, turning
        self._asking = asking
        self._countries = dict(countries(knowledge))
        self._details = by_phrase(typing.details for typing in typings)
        self._measures = by_phrase(typing.measures for typing in typings)

    def of(self, found: Sequence[str]) -> Asked | None:
        """What a text asks more of an answer, None where it says anything else."""
        told = set(named(found, self._details))
        if Detail.DURATION in told:
            told -= {Detail.AMOUNT}  # "how many minutes" is no sum
        if Detail.WISH in told:
            told -= {Detail.LANGUAGE}  # nor asks "in english please" what an interview is held in
        left = besides(found, self._details)
        put = not self._asking.isdisjoint(set(found) - set(left))
        place = any(named(left, self._countries))
        left = besides(left, self._countries)
        beside = besides(left, self._measures)
        other = len(beside) < len(left)
        by = any(named(found, self._measures))
        kept = [word for word in beside if word not in self._turning and not word.isdigit()]
        if not (told or place or other) or not self._empty.issuperset(kept):
            return None
        room = BESIDE if told or other else BESIDE_COUNTRY
        if len(kept) > room:
            return None
        return Asked(frozenset(told), place, by, other, len(kept), put)
