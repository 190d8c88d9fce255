"""Follow-ups: short questions that go on with the same person's last one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.knowledge import Detail, Knowledge
from bot.core.matching.details import Details
from bot.core.matching.reading import AND_JOINED, Reader, Reading
from bot.core.questions import Band, Kind, Understanding

FOLLOW_UP_WORDS = 3
"""Words besides the platform in a follow-up such as "and what about mercor"."""
SHORT_WORDS = 6
"""Words of a follow-up that names no platform: "and what about in egypt then"."""
INHERIT_WORDS = 9
"""Longer questions without a platform stand for themselves, they do not go on with the last one."""
CORRECTING_WORDS = 2
"""Words that turn to something else in a correction; one alone ("ok", "no") may be an answer."""
OWN_QUESTION_FROM = 0.35
"""Confidence from which a short question asks something of its own ("is that before tax"). Of the
follow-ups in tests/questions most that do not have 0.06 to 0.35, those that do more."""
ALIEN_FROM = 0.6
"""Confidence from which a short text is not for us, said after an answer ("when is the match" has
0.72, "why so little" 0.51). With this, ALIEN_MATTER_FROM and MATTER_WORDS 8 of 100 lines of chatter
that ask something repeat the answer before them, and 107 of 127 follow-ups in tests/questions and
the like are understood; with 0.9 for all it was 26 and 111."""
ALIEN_MATTER_FROM = 0.5
"""The same where it has as many words of matter as it may."""
ALIEN_JOINED_FROM = 0.9
"""The same where it begins with "and": "and for nurses?" has 0.78."""
MATTER_WORDS = 2
"""Words of matter that a short text may have that goes on: "what if i miss the cutoff"."""
EMPTY_QUESTION_FROM = 0.9
"""The same for words that carry no matter: "what is …" is hardly more than "what about …"."""


MOST_EARLIER = 3
"""Platforms asked about one after the other that are still compared together."""


class FollowUps:
    """Tells follow-ups from questions that stand for themselves."""

    def __init__(self, knowledge: Knowledge, reader: Reader) -> None:
        self._reader = reader
        self._topics = knowledge.topics
        self._details = Details(knowledge, reader.empty, reader.turning, reader.asking)

    def go_on(
        self, blank: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding | None:
        """What a follow-up asks, or None where the text is a question of its own."""
        if last is None:
            return None
        if reading.mentions:
            return self._of_another(blank, reading, last)
        if last.band is Band.ASK and last.choices:
            country = self._of_a_country(blank, reading, last)
            return country or self._of_those_offered(blank, reading, last)
        if last.band is not Band.ANSWER:
            return None
        if last.kind is Kind.COMPARE:
            compared = self._asks_more(reading, last)
            kept = _same(blank, last, None, last.platforms)
            return replace(kept, kind=Kind.COMPARE) if compared else None
        if last.topic is None:
            return None
        if self._asks_more(reading, last):
            return _same(blank, last, last.topic, last.platforms)
        if last.platforms and self._asks_only(Detail.AMOUNT, reading) and PAY in self._topics:
            return _same(blank, last, PAY, last.platforms)
        if self._asks_for_the_day(reading, last):
            return _same(blank, last, PAYOUT, last.platforms)
        return _same(blank, last, last.topic, last.platforms) if self._goes_on(reading) else None

    def _of_those_offered(
        self, blank: Understanding, reading: Reading, last: Understanding
    ) -> Understanding | None:
        """The one of the meanings offered that "how much" or "when" picks."""
        offered = {choice.topic for choice in last.choices}
        picked = ((Detail.AMOUNT, PAY), (Detail.WHEN, PAYOUT))
        asked = (t for detail, t in picked if t in offered and self._asks_only(detail, reading))
        topic = next(asked, None)
        return _same(blank, last, topic, last.platforms) if topic else None

    def _asks_only(self, detail: Detail, reading: Reading) -> bool:
        """ "And how much is it", after an answer that is about no amounts, asks for the pay."""
        asked = self._details.of([word.text for word in reading.found])
        return bool(asked and detail in asked.details and not asked.other)

    def _asks_for_the_day(self, reading: Reading, last: Understanding) -> bool:
        """ "When tho", after an answer on amounts, asks when they are paid."""
        topic = self._topics.get(last.topic or "")
        of_money = topic is not None and Detail.AMOUNT in topic.details
        return of_money and PAYOUT in self._topics and self._asks_only(Detail.WHEN, reading)

    def _of_a_country(
        self, blank: Understanding, reading: Reading, last: Understanding
    ) -> Understanding | None:
        """The meanings that were offered, for a country that is named alone after them."""
        asked = self._details.of([word.text for word in reading.found])
        if asked is None or not asked.place or asked.details or asked.other:
            return None
        topic = last.topic or last.choices[0].topic
        offered = _same(blank, last, topic, last.platforms)
        return replace(offered, band=Band.ASK, choices=last.choices)

    def _asks_more(self, reading: Reading, last: Understanding) -> bool:
        """Whether a few words ask for details of the last answer: "per month", "in egypt"."""
        asked = self._details.of([word.text for word in reading.found])
        if asked is None:
            return False
        if asked.may_be_said and not self._asks(reading):
            return False
        if last.topic is None:
            return asked.by or asked.place or Detail.WISH in asked.details
        return last.topic in self._topics and asked.fits(self._topics[last.topic])

    def _of_another(
        self, blank: Understanding, reading: Reading, last: Understanding
    ) -> Understanding | None:
        """ "and mercor?" and "no i mean mercor" ask the last topic of another platform."""
        said = [word for word in reading.rest if word not in self._reader.turning]
        if len(said) > FOLLOW_UP_WORDS or self._asks_anew(reading, said):
            return None
        turns = self._joins(reading.found[0].text) or self._corrects(reading, said)
        if said and not turns and not self._asks(reading):
            return None
        compared = last.kind is Kind.COMPARE and last.band is Band.ANSWER and last.platforms
        if compared and len(reading.platforms) == 1:
            platforms = tuple(dict.fromkeys((*last.platforms, *reading.platforms)))
            return replace(_same(blank, last, None, platforms), kind=Kind.COMPARE)
        if last.band is Band.ASK and last.choices:  # nobody has said yet which of them is meant
            choices = tuple(replace(c, platforms=reading.platforms) for c in last.choices)
            offered = _same(blank, last, last.choices[0].topic, reading.platforms)
            return replace(offered, band=Band.ASK, choices=choices)
        topic = last.topic or _compared_by(last)
        if topic not in self._topics:
            return None
        return _same(blank, last, topic, reading.platforms)

    def _asks_anew(self, reading: Reading, said: Sequence[str]) -> bool:
        """Whether a short text with a platform is a question of its own."""
        if reading.match is None or reading.match.intents[0] in NOT_TOPICS:
            return False
        empty = all(word in self._reader.empty for word in said)
        bar = EMPTY_QUESTION_FROM if empty else OWN_QUESTION_FROM
        return reading.match.confidence >= bar

    def _goes_on(self, reading: Reading) -> bool:
        """ "why so low", "in egypt too?", "aur uske baad?" mean nothing by themselves, but ask."""
        if not reading.match or len(reading.found) > SHORT_WORDS:
            return False
        matter = self._matter(reading)
        if not self._asks(reading) or matter > MATTER_WORDS:
            return False
        if reading.match.intents[0] != Kind.NONE:
            return reading.match.confidence < OWN_QUESTION_FROM
        if self._joins(reading.found[0].text):
            return reading.match.confidence < ALIEN_JOINED_FROM
        alien = ALIEN_FROM if matter < MATTER_WORDS else ALIEN_MATTER_FROM
        return reading.match.confidence < alien

    def _matter(self, reading: Reading) -> int:
        """How many words say something of their own: no function words, and none that ask."""
        own = (self._reader.empty, self._reader.turning, self._reader.asking)
        return sum(not any(word in words for words in own) for word in reading.rest)

    def _corrects(self, reading: Reading, said: Sequence[str]) -> bool:
        """Whether a text only puts another name in place of the last: "no i meant for mercor"."""
        turned = sum(word in self._reader.turning for word in reading.rest)
        return turned >= CORRECTING_WORDS and self._reader.empty.issuperset(said)

    def _joins(self, first: str) -> bool:
        """Whether a text begins with "and": "w outlier", "وفي مايندريفت"."""
        after = first.removeprefix(AND_JOINED)
        return first in self._reader.joiners or (after != first and after in self._reader.empty)

    def _asks(self, reading: Reading) -> bool:
        """Whether it has a question mark, or a question word at its beginning or end: a remark
        after an answer ("on my way home", "mercor is dead lol") would else be answered."""
        spoken = [word.text for word in reading.found if word.text not in self._reader.turning]
        ends = (*spoken[:1], *spoken[-1:])
        return reading.marked or not self._reader.asking.isdisjoint(ends)


FOLLOWED = "follow-up of"
"""Names, in what a decision rests on, the question that a follow-up goes on with."""
PAYOUT = "payout"
"""What tells when the money comes."""
PAY = "pay"
"""By what platforms are compared where nobody says it."""
NOT_TOPICS = frozenset(kind.value for kind in Kind)
"""Intents that are not topics."""


def _compared_by(last: Understanding) -> str | None:
    """What was asked of all platforms, or of one that we do not know."""
    if last.kind is Kind.COMPARE and last.band is Band.ANSWER:
        return last.measure or PAY
    return last.measure if last.unknown else None


def with_earlier(understood: Understanding, last: Understanding | None) -> Understanding:
    """With the platforms that the same was asked of before, so that "compare them" finds both."""
    if last is None or understood.topic is None or understood.topic != last.topic:
        return understood
    told = (*last.earlier, *last.platforms)
    earlier = tuple(dict.fromkeys(p for p in told if p not in understood.platforms))
    return (
        replace(understood, earlier=earlier[-MOST_EARLIER:]) if understood.platforms else understood
    )


def inherited(
    understood: Understanding, reading: Reading, last: Understanding | None
) -> Understanding:
    """A short question that names no platform is about the last one's."""
    if understood.platforms or last is None or not last.platforms:
        return understood
    if len(reading.found) > INHERIT_WORDS:
        return understood
    return replace(understood, platforms=last.platforms)


def _same(
    blank: Understanding, last: Understanding, topic: str | None, platforms: tuple[str, ...]
) -> Understanding:
    return replace(
        blank,
        kind=Kind.FAQ,
        band=Band.ANSWER,
        confidence=last.confidence,
        topic=topic,
        platforms=platforms,
        why={FOLLOWED: last.text or topic or "-"},
    )
