"""From a text taken apart to what it asks, in one of three bands.

The bands are decided on a calibrated probability: sure enough to answer, sure enough to offer two
or three meanings, or quiet. A confident answer to something nobody asked is the worst we can do.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from bot.core.calculator import may_ask_for_a_sum
from bot.core.knowledge import Knowledge
from bot.core.matching.bands import (
    ANSWER_FROM,
    ANSWER_GOING_ON,
    ASK_COMPARING_FROM,
    ASK_FROM,
    ASK_WITH_PLATFORM,
    CHATS_FROM,
    COVERAGE_WITH_PLATFORM,
    KINDS,
    LONE_WORDS,
    answers_back,
    bar_of,
    compares,
    is_undecided,
    nearly_compares,
    only_joined,
    only_sets_against,
    trusted,
)
from bot.core.matching.classifier import Match
from bot.core.matching.conversation import (
    FOLLOWED,
    INHERIT_WORDS,
    SHORT_WORDS,
    FollowUps,
    inherited,
)
from bot.core.matching.examples import NAMED
from bot.core.matching.narrowing import MEASURED_FROM, Narrowing
from bot.core.matching.reading import Reader, Reading
from bot.core.questions import CHOICES, Band, Choice, Kind, Understanding
from bot.core.text import clauses, sentences

CHOICE_LEAD = 0.8
"""A meaning is offered if its score is at most so far below the best one's; the margin of the
classifier is 1."""
SAME = "="
"""Stands between two names that may be one company."""
OWNED = "legitimacy"
"""The topic that tells whom a platform belongs to."""
OPENING_TOPICS = ("pay", "onboarding", "legitimacy")
"""Offered when only a platform's name is said: what people ask first."""


class Decider:
    """Decides what texts ask, by one knowledge and what its reader learned."""

    def __init__(self, knowledge: Knowledge, reader: Reader, narrowing: Narrowing) -> None:
        self._topics = knowledge.topics
        self._reader = reader
        self._follow_ups = FollowUps(knowledge, reader)
        self._narrowing = narrowing

    def decide(
        self, blank: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding:
        followed = self._follow_ups.go_on(blank, reading, last)
        if followed:
            return followed
        joining = reading.mentions and self._reader.turning.issuperset(reading.rest)
        if reading.match is None or joining or only_joined(reading, reading.match):
            return self._same_company(blank, reading) or self._bare_platforms(blank, reading)
        if only_sets_against(reading, reading.match):
            return blank
        match = _without_sums(reading.match, reading)
        confidence = trusted(reading, match)
        guessed = self._is_guessed(reading, match)
        if match.intents[0] not in KINDS and (guessed or not self._says(reading)):
            confidence = min(confidence, ANSWER_FROM - 0.01)
        understood = replace(
            blank,
            confidence=confidence,
            platforms=self._platforms(reading, match, confidence),
            why=why(reading, match),
        )
        kind = KINDS.get(match.intents[0], Kind.FAQ)
        sets = compares(reading, match, self._links(reading)) or _sets_beside(reading, match, last)
        of_all = self._narrowing.names_sites(reading.rest)  # "which platform pays most"
        back = self._narrowing.points_back(reading.rest)
        compared = () if of_all else _compared_before(reading, match, last, back)
        if compared:
            kind, confidence = Kind.COMPARE, max(confidence, ANSWER_GOING_ON)
            understood = replace(understood, platforms=compared, confidence=confidence)
        if kind is Kind.COMPARE or (kind is Kind.FAQ and sets):
            understood = self._among_the_last(replace(understood, kind=Kind.COMPARE), reading, last)
            if len(understood.platforms) == 1 and confidence < ANSWER_FROM:
                return self._bare_platforms(blank, reading)  # "I want to know about the site X"
            return self._banded(understood, reading, match)
        if kind is not Kind.FAQ:
            return self._other_kind(understood, kind, reading, match)
        understood = replace(understood, kind=Kind.FAQ, topic=match.intents[0])
        understood = inherited(understood, reading, last)
        alone = len(reading.found) <= LONE_WORDS and not self._says(reading)
        if (guessed or alone) and not reading.mentions:
            # "is it raining there", "why?": what is asked is not there to be understood.
            return _of_nothing(replace(understood, kind=Kind.NONE, topic=None), reading)
        if answers_back(reading, last) and understood.confidence >= ANSWER_GOING_ON:
            return replace(understood, band=Band.ANSWER)
        return _of_nothing(self._banded(understood, reading, match), reading)

    def _links(self, reading: Reading) -> bool:
        """Whether two names stand together with only an "or" between them."""
        said = [word.text for word in reading.found]
        pairs = pairwise(reading.mentions)
        between = (said[a.start + a.length : b.start] for a, b in pairs)
        either = self._reader.linking - self._reader.joiners
        return any(len(gap) == 1 and gap[0] in either for gap in between)

    def _among_the_last(
        self, understood: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding:
        """ "Which pays more", after two platforms were spoken of, asks which of them; "is mercor
        better", after one, which of the two."""
        named = understood.platforms
        if len(named) == 1 and last and len(last.platforms) == 1 and named != last.platforms:
            short = len(reading.rest) <= SHORT_WORDS
            both = (*last.platforms, *named)
            return replace(understood, platforms=both) if short else understood
        if named or last is None or len(last.platforms) <= 1:
            return understood
        if len(reading.found) > SHORT_WORDS or self._narrowing.names_sites(reading.rest):
            return understood
        return replace(understood, platforms=last.platforms)

    def _platforms(self, reading: Reading, match: Match, confidence: float) -> tuple[str, ...]:
        """The platforms named; a doubtful name counts if the rest of the question fits us: "is the
        surge in petrol prices over" speaks of no platform."""
        ours = match.intents[0] != Kind.NONE and confidence >= ASK_FROM
        named = (mention.platform for mention in reading.mentions if ours or not mention.weak)
        return tuple(dict.fromkeys(named))

    def _banded(self, understood: Understanding, reading: Reading, match: Match) -> Understanding:
        # Who has just asked about a platform asks on about our field.
        goes_on = reading.asks and understood.platforms and not reading.mentions
        bar = bar_of(reading, understood.kind)
        sure = understood.confidence >= (ANSWER_GOING_ON if goes_on else bar)
        if sure and not (understood.kind is Kind.FAQ and is_undecided(match, self._topics)):
            return replace(understood, band=Band.ANSWER)
        doubtful = ASK_COMPARING_FROM if understood.kind is Kind.COMPARE else ASK_FROM
        if understood.confidence >= (ASK_WITH_PLATFORM if reading.certain else doubtful):
            choices = tuple(Choice(topic, understood.platforms) for topic in self._near(match))
            return replace(understood, band=Band.ASK, choices=choices)
        return replace(
            understood, kind=Kind.NONE, band=Band.REFUSE, topic=None, platforms=understood.platforms
        )

    def _near(self, match: Match) -> Iterator[str]:
        """The topics that come close to the best one, best first."""
        ranked = [
            (i, s) for i, s in zip(match.intents, match.scores, strict=True) if i in self._topics
        ]
        nearest = ranked[0][1] - CHOICE_LEAD
        yield from (i for i, score in ranked[:CHOICES] if score >= nearest)

    def _other_kind(
        self, understood: Understanding, kind: Kind, reading: Reading, match: Match
    ) -> Understanding:
        """Small talk, sums, and what is not for us; with a platform named, we ask instead."""
        sure = understood.confidence >= ANSWER_FROM
        chats = kind is Kind.SMALLTALK and not reading.certain
        greets = chats and understood.confidence >= CHATS_FROM
        sums = kind is Kind.CALC and may_ask_for_a_sum(understood.text)
        if greets or (sure and sums):
            return replace(understood, kind=kind, band=Band.ANSWER)
        known = match.coverage >= COVERAGE_WITH_PLATFORM
        if reading.certain and known and not (kind is Kind.NONE and sure):
            choices = tuple(Choice(topic, understood.platforms) for topic in self._near(match))
            return replace(understood, kind=Kind.FAQ, band=Band.ASK, choices=choices)
        return replace(understood, kind=kind, band=Band.REFUSE)

    def _same_company(self, blank: Understanding, reading: Reading) -> Understanding | None:
        """ "Surge = DataAnnotation?", with no word besides, asks whether both are one."""
        alone = len(reading.platforms) > 1 and not reading.rest
        if not (alone and SAME in blank.text and OWNED in self._topics):
            return None
        return replace(
            blank,
            kind=Kind.FAQ,
            band=Band.ANSWER,
            confidence=1.0,
            topic=OWNED,
            platforms=reading.platforms,
        )

    def _bare_platforms(self, blank: Understanding, reading: Reading) -> Understanding:
        """Only names were said: offer what is asked first, or compare two of them."""
        platforms = reading.platforms
        if len(platforms) > 1:
            return replace(
                blank, kind=Kind.COMPARE, band=Band.ANSWER, confidence=1.0, platforms=platforms
            )
        opening = tuple(topic for topic in OPENING_TOPICS if topic in self._topics)
        choices = tuple(Choice(topic, platforms) for topic in opening)
        return replace(
            blank,
            kind=Kind.FAQ,
            band=Band.ASK,
            confidence=ANSWER_FROM / 2,
            platforms=platforms,
            choices=choices,
        )

    def _is_guessed(self, reading: Reading, match: Match) -> bool:
        """Whether all words that have matter were only guessed, and to begin otherwise than they
        were typed, as hardly a slip does: "raining" for "training". A particle that Arabic writes
        in front of a word is no slip: "byekhsemo"."""
        known = (word for word in match.words if word != NAMED)
        read = zip(reading.rest, known, strict=True)
        guessed = {said for said, word in read if said[0] != word[0] and not said.endswith(word)}
        return bool(guessed) and (self._reader.empty | guessed).issuperset(reading.rest)

    def best_part(
        self, understood: Understanding, blank: Understanding, normal: str
    ) -> Understanding:
        """The one sentence that we understand best, where talk around it hides it."""
        if understood.why.get(FOLLOWED):
            return understood
        whole = self._reader.parts(sentences(normal), joined=True)
        # What a joiner parts off is no sentence: of "is chatgpt plus worth it" half would be left.
        apart = [part for part in self._reader.parts(sentences(normal)) if part.mentions]
        said = {part.found: part for part in (*whole, *apart) if self._says(part)}
        answers = [self.decide(blank, part, None) for part in said.values()]
        sure = [a for a in answers if a.band is Band.ANSWER and a.kind in (Kind.FAQ, Kind.COMPARE)]
        if not sure:
            return understood
        best = max(sure, key=lambda answer: answer.confidence)
        told = understood.band is Band.ANSWER and understood.kind is not Kind.NONE
        compared = understood.kind is Kind.COMPARE
        if told and (compared or understood.confidence >= best.confidence):
            return understood
        return replace(best, platforms=best.platforms or understood.platforms)

    def with_others(self, understood: Understanding, normal: str) -> Understanding:
        """Add further questions asked in the same message."""
        if understood.kind is not Kind.FAQ or understood.band is not Band.ANSWER:
            return understood
        parts = map(self._choice, self._reader.parts(clauses(normal)))
        asked = list(dict.fromkeys(filter(None, parts)))
        others = [choice for choice in asked if choice.topic != understood.topic]
        if not others:
            return understood
        named = understood.platforms
        own = (c.platforms for c in asked if c.topic == understood.topic and c.platforms)
        return replace(
            understood,
            platforms=next(own, named),
            also=tuple(Choice(other.topic, other.platforms or named) for other in others),
        )

    def _says(self, part: Reading) -> bool:
        """Whether a part of a message has matter: "what should I do?" asks nothing by itself."""
        return bool(part.mentions) or not self._reader.empty.issuperset(part.rest)

    def _choice(self, part: Reading) -> Choice | None:
        """What one part of a message asks, if that is sure."""
        if part.match is None or len(part.rest) <= LONE_WORDS or not self._says(part):
            return None
        sure = trusted(part, part.match) >= ANSWER_FROM
        topic = part.match.intents[0]
        return Choice(topic, part.platforms) if sure and topic in self._topics else None


def _of_nothing(understood: Understanding, reading: Reading) -> Understanding:
    """A remark that we make nothing of is not about the last platform: "less sugar in the tea"."""
    if understood.band is not Band.REFUSE or reading.mentions or reading.asks:
        return understood
    return replace(understood, platforms=())


def _sets_beside(reading: Reading, match: Match, last: Understanding | None) -> bool:
    """Whether a platform is set beside the one spoken of before: "is it better than mercor"."""
    before = last.platforms if last else ()
    alone = len(before) == len(reading.platforms) == 1 and before != reading.platforms
    return alone and match.intents[0] == "pros_cons" and nearly_compares(match)


def _compared_before(
    reading: Reading, match: Match, last: Understanding | None, points_back: bool
) -> tuple[str, ...]:
    """The platforms of a comparison, or those asked about one after the other, where a few words
    ask which of them: "so which is better then", "compare both"; () where they do not. Of single
    questions the words have to point back: "which country is best" asks something else."""
    before = (*last.earlier, *last.platforms) if last else ()
    if last is None or len(before) <= 1 or reading.mentions or len(reading.found) > INHERIT_WORDS:
        return ()
    second = Kind.COMPARE in match.intents[:2] and match.scores[1] >= MEASURED_FROM
    if last.kind is Kind.COMPARE:
        return before if reading.asks and second else ()
    asked = match.intents[0] == Kind.COMPARE or (reading.asks and second)
    return before if points_back and asked else ()


def _without_sums(match: Match, reading: Reading) -> Match:
    """The match without sums where a platform is named: "mercor per hour" has no figures, or it
    would have been read as a calculation before."""
    if match.intents[0] != Kind.CALC or not reading.mentions:
        return match
    return replace(match, intents=match.intents[1:], scores=match.scores[1:])


def why(reading: Reading, match: Match) -> Mapping[str, str]:
    """What the decision rests on, for `ujrat explain`."""
    ranked = zip(match.intents[:4], match.scores[:4], strict=True)
    return {
        "words": " ".join(match.words),
        "named": ", ".join(m.platform + "?" * m.weak for m in reading.mentions) or "-",
        "intents": ", ".join(f"{intent} {score:.2f}" for intent, score in ranked),
        "coverage": f"{match.coverage:.2f}",
    }
