"""What a question, a command or a press comes to, in pieces that all of them use."""

from dataclasses import dataclass, replace
from datetime import date

from bot.core import calculator
from bot.core.answering import Answers
from bot.core.calculating import typed
from bot.core.comparing import WHOLE
from bot.core.guided import read_form
from bot.core.knowledge import Knowledge
from bot.core.menus import OFF, ON
from bot.core.picture_reply import Picture
from bot.core.questions import Band, Choice, Kind, Understanding
from bot.core.replies import REASONS, Action, Reply, Verb

COUNTRY_LETTERS = 2
"""A country as ISO 3166 writes it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: `reply` is None where silence is right.

    `understanding` is to be kept as this person's last one in this chat and thread. `unanswered`
    is True when somebody really asked and we had nothing. `effect` is what the channel must do
    besides replying: LANGUAGE with its value, FORGET, GOOD/BAD/OUTDATED feedback or TELL. `facts`
    are the ids of those that feedback is about, as they stand now. `picture` is to be drawn and
    sent in place of a reply. `form` is the guided form that now waits for a typed answer too;
    without, none does.
    """

    reply: Reply | None
    understanding: Understanding | None = None
    unanswered: bool = False
    effect: Action | None = None
    facts: tuple[str, ...] = ()
    picture: Picture | None = None
    form: str | None = None


class Outcomes:
    """Makes outcomes from one knowledge. `language` is that of the reply, `short` for groups."""

    def __init__(self, knowledge: Knowledge, answers: Answers) -> None:
        self.knowledge = knowledge
        self.answers = answers
        self.covered = frozenset(platform.id for platform in knowledge.covered())

    def exists(self, action: Action) -> bool:
        known = action.topic is None or action.topic in self.knowledge.topics
        named = all(id_ in self.knowledge.platforms for id_ in action.platforms)
        return known and named and self._may_carry(action)

    def _may_carry(self, action: Action) -> bool:
        """Whether a button of ours can have carried its value: anybody can send any other."""
        value = action.value
        match action.verb:
            case Verb.GOOD | Verb.OUTDATED:
                return action.topic is not None and value is None
            case Verb.BAD:
                return action.topic is not None and value in (None, *REASONS)
            case Verb.LANGUAGE:
                return not value or value in self.knowledge.languages
            case Verb.OVERHEAR:
                return value in (ON, OFF)
            case Verb.ANSWER | Verb.COMPARE:
                whole = action.verb is Verb.COMPARE and value == WHOLE
                country = country_in(value)
                named = country is not None and self.answers.is_country(country)
                return value is None or whole or named
            case _:
                return True

    def not_covered(self, name: str, language: str) -> Outcome:
        return Outcome(self.answers.unknown_platform(name, language), unanswered=True)

    def informed(self, choice: Choice, language: str, short: bool, today: date) -> Outcome:
        """A fact answer by button or command, kept as what a follow-up goes on with."""
        understood = Understanding(
            "", Kind.FAQ, Band.ANSWER, 1.0, language, language, choice.topic, choice.platforms
        )
        understood = replace(understood, country=choice.country)
        reply = self.answers.facts(choice, (), language, short, today)
        return Outcome(reply, understood, unanswered=not self.answers.knows(choice))

    def compared(
        self,
        understood: Understanding,
        language: str,
        short: bool,
        today: date,
        whole: bool = False,
    ) -> Outcome:
        """Platforms side by side, in everything or by one topic; an unknown one is missed.

        `whole`: of fewer than two, all that they can be compared with.
        """
        asked, unknown = understood, understood.unknown
        reply = self.answers.comparison(
            asked.platforms,
            language,
            short,
            today,
            asked.measure,
            asked.country,
            unknown,
            asked.point,
            whole,
        )
        return Outcome(reply, asked, unanswered=unknown is not None)

    def beside(self, outcome: Outcome, unknown: str | None) -> Outcome:
        """What is known of some platforms, and first which others we do not have."""
        if unknown is None or outcome.reply is None:
            return outcome
        reply = self.answers.beside_unknown(outcome.reply, unknown)
        return replace(outcome, reply=reply, unanswered=True)

    def tabled(self, action: Action, language: str, short: bool, today: date) -> Outcome:
        """All platforms by one topic, by a button or a link."""
        country, whole = country_in(action.value), action.value == WHOLE
        reply = self.answers.table(action.topic, language, short, today, country, whole)
        asked = comparison(language, measure=action.topic)
        return Outcome(reply, replace(asked, country=country))

    def pictured(self, action: Action, language: str, today: date) -> Outcome:
        """A picture, unless a reload took away what it would show."""
        picture = self.answers.picture(action.platforms, action.value, language, today)
        if picture is None:
            return Outcome(self.answers.expired(language))
        return Outcome(None, picture=picture)

    def guided(self, code: str, language: str, short: bool, today: date) -> Outcome:
        """The next question of the guided form, or the result. A form is for private chats."""
        form = read_form(code, self.knowledge)
        if short:
            return Outcome(self.answers.guide_in_private(language))
        if form is None:
            return Outcome(self.answers.expired(language))
        if form.is_complete:
            return self.calculated(form.text, language, short, today)
        return Outcome(self.answers.guide(form, language, today), form=form.code)

    def calculated(self, text: str, language: str, short: bool, today: date) -> Outcome:
        read = calculator.read(text, self.knowledge)
        reply = self.answers.calculation(read, language, today, text if short else None)
        return Outcome(reply, typed(text, language))


def comparison(
    language: str, platforms: tuple[str, ...] = (), measure: str | None = None
) -> Understanding:
    """A comparison by button or command, as what a follow-up goes on with."""
    asked = Understanding("", Kind.COMPARE, Band.ANSWER, 1.0, language, language)
    return replace(asked, platforms=platforms, measure=measure)


def country_in(value: str | None) -> str | None:
    """The country that a button or link carries, as its two capital letters."""
    return value if value and len(value) == COUNTRY_LETTERS and value.isupper() else None
