"""A question in, what it asks out: platforms, topic, kind, and one of three bands.

The bands are decided on a calibrated probability: sure enough to answer, sure enough to offer two
or three meanings, or quiet. A confident answer to something nobody asked is the worst we can do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.core.calculator import may_ask_for_a_sum, reads_as_calculation
from bot.core.knowledge import Courtesy, Knowledge
from bot.core.language import FALLBACK, TypingDetector, reply_language
from bot.core.matching.bands import (
    ANSWER_FROM,
    ANSWER_GOING_ON,
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
    overheard_bar,
    trusted,
)
from bot.core.matching.classifier import Match
from bot.core.matching.conversation import FOLLOWED, SHORT_WORDS, FollowUps, inherited
from bot.core.matching.courtesies import Courtesies
from bot.core.matching.examples import NAMED
from bot.core.matching.learned import Learned
from bot.core.matching.narrowing import Narrowing
from bot.core.matching.reading import Reader, Reading, as_typed
from bot.core.matching.strangers import Stranger, Strangers
from bot.core.matching.talk import Talk
from bot.core.questions import CHOICES, Asker, Band, Choice, Kind, Understanding
from bot.core.text import clauses, normalise, sentences, spelt, words

FIGURES = 0.95
"""Confidence in a calculation whose figures were read: of 946 other lines none was read as one."""
CHOICE_LEAD = 0.8
"""A meaning is offered if its score is at most so far below the best one's; the margin of the
classifier is 1."""
OPENING_TOPICS = ("pay", "onboarding", "legitimacy")
"""Offered when only a platform's name is said: what people ask first."""


class Interpreter:
    """Understands questions by one knowledge and what was learned from it."""

    def __init__(self, knowledge: Knowledge, learned: Learned) -> None:
        self._knowledge = knowledge
        self._typings = knowledge.typings
        self._topics = knowledge.topics
        self._reader = Reader(knowledge, learned)
        self._follow_ups = FollowUps(knowledge, self._reader)
        self._narrowing = Narrowing(knowledge)
        self._talk = Talk(knowledge)
        self._strangers = Strangers(knowledge, self._reader)
        self._courtesies = Courtesies(knowledge, self._reader.empty, self._reader.turning)
        self._detector = TypingDetector(knowledge.typings, self._reader.examples.shares)

    def understand(self, text: str, asker: Asker, last: Understanding | None) -> Understanding:
        """What `text` asks; `last` is the same person's last question in this conversation."""
        normal = self._strangers.without_links(normalise(text))
        reading = self._reader.read(words(normal), normal)
        reading = self._strangers.without_lookalikes(normal, reading)
        address = self._strangers.address(normal, reading)
        rest = frozenset(reading.rest) - frozenset(spelt(address.name) if address else ())
        names = frozenset(w.text for w in reading.found) - rest
        typing = self._detector.detect(normal, names)
        replied = self._detector.detect(normalise(asker.replied)) if asker.replied else None
        # "mercor?" is typed alike in every language: it goes on in that of the last answer.
        before = replied or (last.reply_language if last else None)
        reply = reply_language(asker, typing, before, self._typings)
        habit = last.typing if last and not typing else FALLBACK
        blank = Understanding(text, Kind.NONE, Band.REFUSE, 0.0, typing or habit, reply)
        if not reading.found:
            return blank
        remark = self._remark(reading, asker)
        if remark:
            return replace(
                blank, kind=Kind.SMALLTALK, band=Band.ANSWER, confidence=1.0, courtesy=remark
            )
        other = None if reading.mentions else self._strangers.listed(reading)
        if other and asker.addressed and reads_as_calculation(text):
            return self._sum(blank, reading)  # "upwork takes 10% of it": the figures are theirs
        if other:
            told = asker.addressed and self._about_stranger(blank, reading, other)
            return told or blank
        if asker.addressed and (told := self._unknown_named(blank, reading, normal, last)):
            return told
        if reads_as_calculation(text, self._knowledge if reading.mentions else None):
            return self._sum(blank, reading) if asker.addressed else blank
        understood = self._decide(blank, reading, last)
        understood = self._best_part(understood, blank, normal)
        understood = self._with_others(understood, normal)
        understood = self._narrowing.apply(understood, reading, last)
        understood = self._courteous(understood, reading)
        if asker.addressed and reading.mentions:
            beside = self._strangers.beside(normal, reading)
            understood = self._noting(understood, reading, beside)
        if not asker.addressed and self._talk.is_among_members(reading, blank.typing):
            return replace(blank, confidence=understood.confidence, why=understood.why)
        return understood if asker.addressed else _overheard(understood, reading, blank)

    def _remark(self, reading: Reading, asker: Asker) -> Courtesy | None:
        """ "Are you sure" and the like, said to the bot, and not of a platform."""
        if reading.mentions or not asker.addressed:
            return None
        return self._courtesies.remark([word.text for word in reading.found])

    def _courteous(self, understood: Understanding, reading: Reading) -> Understanding:
        """Thanks, a goodbye or an "ok", where a text says that and asks nothing."""
        answers = understood.band is Band.ANSWER
        chats = answers and understood.kind is Kind.SMALLTALK
        asks = reading.marked if chats else reading.asks
        if reading.mentions or asks or (answers and not chats):
            return understood
        said = [word.text for word in reading.found]
        courtesy = self._courtesies.of(said, understood.typing, chats=chats)
        if courtesy is None:
            return understood
        return replace(
            understood,
            kind=Kind.SMALLTALK,
            band=Band.ANSWER,
            topic=None,
            choices=(),
            courtesy=courtesy,
        )

    def strangers(self, text: str, *, guess: bool) -> tuple[str, ...]:
        """The platforms that we do not know among names in a row, as they were typed.

        `guess`: every word that nobody taught us is one.
        """
        return tuple(as_typed(name, text) for name in self._strangers.in_list(text, guess=guess))

    def _unknown_named(
        self, blank: Understanding, reading: Reading, normal: str, last: Understanding | None
    ) -> Understanding | None:
        """What is asked about a platform that we do not know, alone or beside one that we do."""
        if reading.mentions:
            return self._beside_stranger(blank, reading, normal, last)
        address = self._strangers.address(normal, reading)
        if address and not reads_as_calculation(blank.text):
            told = self._about_stranger(blank, reading, address)
            name = as_typed(address.name, blank.text)
            return told or replace(blank, kind=Kind.FAQ, unknown=name)
        guessed = self._strangers.guessed(reading)
        if guessed is None or self._talk.remarks(reading, blank.typing):
            return None
        if reads_as_calculation(blank.text):
            return None  # "what rate do I need for $2600 a month, 20h a week"
        return self._about_stranger(blank, reading, guessed)

    def _beside_stranger(
        self, blank: Understanding, reading: Reading, normal: str, last: Understanding | None
    ) -> Understanding | None:
        """What is asked of platforms together of which we do not know some, or None if nothing."""
        found = self._strangers.beside(normal, reading)
        if not found or reads_as_calculation(blank.text, self._knowledge):
            return None
        together = reading
        for stranger in found:
            together = self._reader.with_mention(together, stranger.mention)
        understood = self._narrowing.apply(self._decide(blank, together, None), together, last)
        noted = self._noting(replace(understood, platforms=reading.platforms), reading, found)
        return noted if noted.unknown else None

    def _noting(
        self, understood: Understanding, reading: Reading, found: Sequence[Stranger]
    ) -> Understanding:
        """An answer on platforms of ours, with those beside them that we do not know."""
        told = found if understood.kind is Kind.COMPARE and understood.platforms else ()
        if understood.kind is Kind.FAQ:
            told = [one for one in found if self._strangers.joined(one, reading)]
            told = [one for one in told if not one.guessed or self._strangers.linked(one, reading)]
        if not told or understood.band is not Band.ANSWER:
            return understood
        names = dict.fromkeys(as_typed(one.name, understood.text) for one in told)
        return replace(understood, unknown=", ".join(names))

    def _sum(self, blank: Understanding, reading: Reading) -> Understanding:
        """A text with the figures of a calculation, whatever the classifier takes it for."""
        match = reading.match
        return replace(
            blank,
            kind=Kind.CALC,
            band=Band.ANSWER,
            confidence=FIGURES,
            platforms=reading.platforms,
            why=_why(reading, match) if match else {},
        )

    def match(self, text: str) -> Match | None:
        """The intents of a text, best first; None where it only names platforms."""
        return self._reader.read(words(normalise(text))).match

    def _about_stranger(
        self, blank: Understanding, reading: Reading, stranger: Stranger
    ) -> Understanding | None:
        """A question of ours about a platform that we do not know, or None if it is another."""
        match = self._reader.with_mention(reading, stranger.mention).match
        if match is None or match.confidence < ANSWER_FROM:
            return None
        topic, name = match.intents[0], as_typed(stranger.name, blank.text)
        if topic in self._topics:
            told = replace(blank, kind=Kind.FAQ, confidence=match.confidence, unknown=name)
            return replace(told, measure=topic)  # for "and mercor?"
        if topic == Kind.COMPARE:
            return replace(blank, kind=Kind.COMPARE, confidence=match.confidence, unknown=name)
        return None

    def _decide(
        self, blank: Understanding, reading: Reading, last: Understanding | None
    ) -> Understanding:
        followed = self._follow_ups.go_on(blank, reading, last)
        if followed:
            return followed
        joining = reading.mentions and self._reader.turning.issuperset(reading.rest)
        if reading.match is None or joining or only_joined(reading, reading.match):
            return self._bare_platforms(blank, reading)
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
            why=_why(reading, match),
        )
        kind = KINDS.get(match.intents[0], Kind.FAQ)
        sets = compares(reading, match, self._links(reading)) or _sets_beside(reading, match, last)
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
            return replace(understood, kind=Kind.NONE, topic=None)
        if answers_back(reading, last) and understood.confidence >= ANSWER_GOING_ON:
            return replace(understood, band=Band.ANSWER)
        return self._banded(understood, reading, match)

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
        if understood.confidence >= (ASK_WITH_PLATFORM if reading.certain else ASK_FROM):
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

    def _best_part(
        self, understood: Understanding, blank: Understanding, normal: str
    ) -> Understanding:
        """The one sentence that we understand best, where talk around it hides it."""
        if understood.why.get(FOLLOWED):
            return understood
        parts = self._reader.parts(sentences(normal))
        answers = [self._decide(blank, part, None) for part in parts if self._says(part)]
        sure = [a for a in answers if a.band is Band.ANSWER and a.kind in (Kind.FAQ, Kind.COMPARE)]
        if not sure:
            return understood
        best = max(sure, key=lambda answer: answer.confidence)
        whole = understood.band is Band.ANSWER and understood.kind is not Kind.NONE
        compared = understood.kind is Kind.COMPARE
        if whole and (compared or understood.confidence >= best.confidence):
            return understood
        return replace(best, platforms=best.platforms or understood.platforms)

    def _with_others(self, understood: Understanding, normal: str) -> Understanding:
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

    def _is_guessed(self, reading: Reading, match: Match) -> bool:
        """Whether all words that have matter were only guessed, and to begin otherwise than they
        were typed, as hardly a slip does: "raining" for "training"."""
        known = (word for word in match.words if word != NAMED)
        read = zip(reading.rest, known, strict=True)
        guessed = {said for said, word in read if said[0] != word[0]}
        return bool(guessed) and (self._reader.empty | guessed).issuperset(reading.rest)

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


def _sets_beside(reading: Reading, match: Match, last: Understanding | None) -> bool:
    """Whether a platform is set beside the one spoken of before: "is it better than mercor"."""
    before = last.platforms if last else ()
    alone = len(before) == len(reading.platforms) == 1 and before != reading.platforms
    return alone and match.intents[0] == "pros_cons" and nearly_compares(match)


def _without_sums(match: Match, reading: Reading) -> Match:
    """The match without sums where a platform is named: "mercor per hour" has no figures, or it
    would have been read as a calculation before."""
    if match.intents[0] != Kind.CALC or not reading.mentions:
        return match
    return replace(match, intents=match.intents[1:], scores=match.scores[1:])


def _overheard(understood: Understanding, reading: Reading, blank: Understanding) -> Understanding:
    """What was not said to us is answered only if it is plainly a question of ours."""
    bar = overheard_bar(reading)
    ours = understood.kind in (Kind.FAQ, Kind.COMPARE) and understood.band is Band.ANSWER
    if ours and reading.asks and understood.confidence >= bar:
        return understood
    return replace(blank, confidence=understood.confidence, why=understood.why)


def _why(reading: Reading, match: Match) -> Mapping[str, str]:
    """What the decision rests on, for `ujrat explain`."""
    ranked = zip(match.intents[:4], match.scores[:4], strict=True)
    return {
        "words": " ".join(match.words),
        "named": ", ".join(m.platform + "?" * m.weak for m in reading.mentions) or "-",
        "intents": ", ".join(f"{intent} {score:.2f}" for intent, score in ranked),
        "coverage": f"{match.coverage:.2f}",
    }
