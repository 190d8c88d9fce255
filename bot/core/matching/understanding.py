"""A question in, what it asks out: platforms, topic, kind, and whether to answer, ask or be quiet.

Names that are not ours, sums, courtesies and talk among members are told apart here; what is left
is decided in `deciding.py`.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.calculator import (
    lacks_figures,
    reads_as_calculation,
    wished_currency,
    without_figures,
)
from bot.core.knowledge import Courtesy, Detail, Knowledge
from bot.core.language import FALLBACK, TypingDetector, reply_language
from bot.core.matching.bands import ANSWER_FROM, overheard_bar
from bot.core.matching.classifier import Match
from bot.core.matching.conversation import with_earlier
from bot.core.matching.courtesies import Courtesies
from bot.core.matching.deciding import Decider, why
from bot.core.matching.learned import Learned
from bot.core.matching.narrowing import Narrowing
from bot.core.matching.phrases import named, phrase
from bot.core.matching.reading import Reader, Reading
from bot.core.matching.strangers import Stranger, Strangers
from bot.core.matching.talk import Talk
from bot.core.questions import Asker, Band, Choice, Kind, Understanding
from bot.core.text import normalise, spelt, words

FEW_WORDS = 3
"""Words of a text that hardly tell its language beside that of the question before."""
FIGURES = 0.95
"""Confidence in a calculation whose figures were read: of 946 other lines none was read as one."""


class Interpreter:
    """Understands questions by one knowledge and what was learned from it."""

    def __init__(self, knowledge: Knowledge, learned: Learned) -> None:
        self._knowledge = knowledge
        self._typings = knowledge.typings
        self._topics = knowledge.topics
        self._reader = Reader(knowledge, learned)
        self._narrowing = Narrowing(knowledge)
        self._decider = Decider(knowledge, self._reader, self._narrowing)
        self._talk = Talk(knowledge)
        self._strangers = Strangers(knowledge, self._reader)
        self._courtesies = Courtesies(knowledge, self._reader.empty, self._reader.turning)
        self._wishes = {
            phrase(text): Detail.WISH
            for typing in knowledge.typings.values()
            for text in typing.details.get(Detail.WISH, ())
        }
        self._detector = TypingDetector(knowledge.typings, self._reader.examples.shares)

    def understand(self, text: str, asker: Asker, last: Understanding | None) -> Understanding:
        """What `text` asks; `last` is the same person's last question in this conversation."""
        normal = self._strangers.without_links(normalise(text))
        reading = self._reader.read(words(normal), normal)
        reading = self._strangers.without_lookalikes(normal, reading)
        address = self._strangers.address(normal, reading)
        rest = frozenset(reading.rest) - frozenset(spelt(address.name) if address else ())
        names = frozenset(w.text for w in reading.found) - rest
        typing = self._as_before(self._detector.detect(normal, names), reading, last)
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
        understood = self._decider.decide(blank, reading, last)
        if asker.addressed and understood.kind is Kind.CALC:
            understood = self._besides_figures(understood, blank)
        understood = self._decider.best_part(understood, blank, normal)
        understood = self._decider.with_others(understood, normal)
        understood = self._narrowing.apply(understood, reading, last)
        understood = self._courteous(self._in_currency(understood), reading)
        if asker.addressed and reading.mentions:
            beside = self._strangers.beside(normal, reading)
            understood = self._noting(understood, reading, beside)
        if not asker.addressed and self._talk.is_among_members(reading, blank.typing):
            return replace(blank, confidence=understood.confidence, why=understood.why)
        understood = with_earlier(understood, last)
        return understood if asker.addressed else _overheard(understood, reading, blank)

    def _besides_figures(self, no_sum: Understanding, blank: Understanding) -> Understanding:
        """What a text with figures asks if it asks for no sum: offered, as the figures were most of
        what it says. "I wait for 120 dollars since 3 weeks" is about payouts. Where it may ask for
        one and says too little, its other words must be sure: "can I earn 500 dollars a month"."""
        refused = no_sum.band is Band.REFUSE
        if not (refused or lacks_figures(no_sum.text)):
            return no_sum
        rest = normalise(without_figures(no_sum.text))
        said = self._decider.decide(blank, self._reader.read(words(rest), rest), None)
        sure = said.band is Band.ANSWER or (refused and said.band is Band.ASK)
        if said.kind is not Kind.FAQ or said.topic is None or not sure:
            return no_sum
        choices = said.choices or (Choice(said.topic, said.platforms),)
        return replace(said, band=Band.ASK, choices=choices)

    def _in_currency(self, understood: Understanding) -> Understanding:
        """With the currency that is wanted, where the topic is one of money."""
        topic = self._knowledge.topics.get(understood.topic or "")
        if understood.kind is not Kind.FAQ or not topic or Detail.CURRENCY not in topic.details:
            return understood
        wished = wished_currency(understood.text)
        country = understood.country
        if wished and country and wished.startswith(country):
            # "بالجنيه المصري" names the money's nation: ISO 4217 begins with ISO 3166's letters.
            country = None
        return replace(understood, currency=wished, country=country)

    def _as_before(
        self, typing: str | None, reading: Reading, last: Understanding | None
    ) -> str | None:
        """The way of typing, where a few Latin words after Hinglish or Arabizi tell little: "rupees
        me" and "10% kam" go on in the language of the question before."""
        if typing is None or last is None or len(reading.found) > FEW_WORDS:
            return typing
        if any(named([word.text for word in reading.found], self._wishes)):
            return typing  # "in english please" is meant to change it
        now, before = self._typings[typing], self._typings.get(last.typing)
        goes_on = before and before.script == now.script and before.code != before.reply
        return last.typing if goes_on else typing

    def _remark(self, reading: Reading, asker: Asker) -> Courtesy | None:
        """ "Are you sure" and the like, said to the bot, and not of a platform."""
        if reading.mentions or not asker.addressed:
            return None
        return self._courtesies.remark([word.text for word in reading.found])

    def _courteous(self, understood: Understanding, reading: Reading) -> Understanding:
        """Thanks, a goodbye or an "ok", where a text says that and asks nothing."""
        answers = understood.band is Band.ANSWER
        chats = answers and understood.kind is Kind.SMALLTALK
        if reading.mentions or (answers and not chats):
            return understood
        said = [word.text for word in reading.found]
        courtesy = self._courtesies.of(said, understood.typing, chats=chats)
        greets = courtesy in (Courtesy.GREETING, Courtesy.PARTING)  # "have a nice day" asks nothing
        asks = reading.marked if chats or greets else reading.asks
        if courtesy is None or asks or (greets and understood.band is Band.ASK):
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
        """The platforms that we do not know among names in a row, as they are written.

        `guess`: every word that nobody taught us is one.
        """
        return self._strangers.in_list(text, guess=guess)

    def _unknown_named(
        self, blank: Understanding, reading: Reading, normal: str, last: Understanding | None
    ) -> Understanding | None:
        """What is asked about a platform that we do not know, alone or beside one that we do."""
        if reading.mentions:
            return self._beside_stranger(blank, reading, normal, last)
        address = self._strangers.address(normal, reading)
        if address and not reads_as_calculation(blank.text):
            told = self._about_stranger(blank, reading, address)
            name = address.written(blank.text)
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
        understood = self._narrowing.apply(
            self._decider.decide(blank, together, None), together, last
        )
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
        if not told or understood.band is Band.REFUSE:
            return understood
        names = dict.fromkeys(one.written(understood.text) for one in told)
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
            why=why(reading, match) if match else {},
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
        topic, name = match.intents[0], stranger.written(blank.text)
        if topic in self._topics:
            told = replace(blank, kind=Kind.FAQ, confidence=match.confidence, unknown=name)
            return replace(told, measure=topic)  # for "and mercor?"
        if topic == Kind.COMPARE:
            return replace(blank, kind=Kind.COMPARE, confidence=match.confidence, unknown=name)
        return None


def _overheard(understood: Understanding, reading: Reading, blank: Understanding) -> Understanding:
    """What was not said to us is answered only if it is plainly a question of ours."""
    bar = overheard_bar(reading)
    ours = understood.kind in (Kind.FAQ, Kind.COMPARE) and understood.band is Band.ANSWER
    if ours and reading.asks and understood.confidence >= bar:
        return understood
    return replace(blank, confidence=understood.confidence, why=understood.why)
