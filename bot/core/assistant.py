"""The assistant: a question, a command or a pressed button in, a reply out. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from bot.core import calculator
from bot.core.answering import Answers
from bot.core.calculating import calculated, came_to_nothing, continued
from bot.core.calculator.single import only_figures
from bot.core.cards import HINTS, Cards
from bot.core.commands import Call, Commands
from bot.core.digest import Digest, digest_reply, nothing
from bot.core.exchange import Rates
from bot.core.guided import answered, read_form
from bot.core.knowledge import Courtesy, Knowledge
from bot.core.matching.bands import ANSWER_FROM
from bot.core.matching.learned import Learned
from bot.core.matching.understanding import Interpreter
from bot.core.outcomes import Outcome, Outcomes
from bot.core.pressing import Presses
from bot.core.questions import Asker, Band, ChatKind, Choice, Kind, Understanding
from bot.core.replies import Action, Card, Reply, Verb
from bot.core.tables import JOINING, TABLES
from bot.core.text import normalise, words

HINT_WORDS = 3
"""A typed text of more words, while a question of the form waits, is about something else: what
people mistype for a figure is short. Held by the examples in test_guided.py."""


class Assistant:
    """Answers from one knowledge. Build a new one when the knowledge changes."""

    def __init__(
        self, knowledge: Knowledge, learned: Learned, interpreter: Interpreter | None = None
    ) -> None:
        self.knowledge = knowledge
        self._learned = learned
        self._answers = Answers(knowledge)
        self._cards = Cards(self._answers)
        self._interpreter = interpreter or Interpreter(knowledge, learned)
        self._made = Outcomes(knowledge, self._answers)
        self._presses = Presses(self._made)
        commands = Commands(self._made, self._presses, self._interpreter, self._respond)
        self.commands: Mapping[str, Callable[[Call], Outcome]] = commands.by_name

    def with_rates(self, rates: Rates | None) -> "Assistant":
        """The same with other exchange rates; questions are understood without them."""
        knowledge = replace(self.knowledge, rates=rates)
        return Assistant(knowledge, self._learned, self._interpreter)

    def menu(self, language: str) -> tuple[tuple[str, str], ...]:
        """The commands with their descriptions, for the client's menu in a language."""
        return self._answers.commands(language)

    def say(self, key: str, language: str) -> str:
        """A short message of the channel's own, such as an alert on a button."""
        return self._answers.voice(language).say(key)

    def understand(
        self, text: str, asker: Asker, last: Understanding | None = None
    ) -> Understanding:
        """What `text` asks, without answering it."""
        known = self._still_known(last) if asker.addressed else None
        understood = self._interpreter.understand(text, asker, known)
        return continued(understood, known, self.knowledge)

    def ask(self, text: str, asker: Asker, last: Understanding | None, today: date) -> Outcome:
        """Answer free text. `last` is the same person's last understanding, if recent."""
        understanding = self.understand(text, asker, last)
        remarked = self._remarked(understanding, asker, last, today)
        if remarked is not None:
            return Outcome(remarked)
        outcome = self._respond(understanding, asker, today)
        if last and came_to_nothing(understanding, last, self.knowledge):
            return replace(outcome, understanding=last)
        return outcome

    def command(
        self, name: str, argument: str, asker: Asker, last: Understanding | None, today: date
    ) -> Outcome:
        """Answer a command such as /pay outlier (`name` "pay", `argument` "outlier").

        An unknown command is helped in private and passed over in a group.
        """
        # The payload of a deep link is written in ids, not in anybody's language.
        understood = self.understand("" if name == "start" else argument, asker, last)
        call = Call(argument.strip(), asker, today, understood)
        if name in self.commands:
            return self.commands[name](call)
        if asker.chat_kind is ChatKind.GROUP:
            return Outcome(None)
        return Outcome(self._answers.help(call.language))

    def digest(self, digest: Digest, language: str) -> Reply:
        """What happened in a week, for admins."""
        if digest.is_empty:
            return nothing(digest.since, self._answers, language)
        return digest_reply(digest, self._answers, language)

    def inline(self, text: str, asker: Asker, today: date) -> tuple[Card, ...]:
        """The cards for what is typed after the bot's name in any chat; hints for nothing.

        It is called while people type, so nothing of it is kept or counted as unanswered.
        """
        if text.strip():
            return self._cards.of(self.understand(text, asker), today)
        language = self.understand("", asker).reply_language
        shown = []
        for name in HINTS:
            example = self.understand(self._cards.example(name, language), asker)
            made = self._cards.of(replace(example, reply_language=language), today, most=1)
            shown += [self._cards.hint(name, card, language) for card in made]
        return tuple(shown)

    def settings(self, asker: Asker, *, decides: bool, overhears: bool) -> Outcome:
        """The settings of a group; `decides` is whether the asker may change them."""
        language = self.understand("", asker).reply_language
        if not decides:
            return Outcome(self._answers.admins_only(language))
        return Outcome(self._answers.group_settings(language, overhears))

    def act(self, action: Action, asker: Asker, today: date) -> Outcome:
        """Answer a pressed button. What no longer exists gets a kind "expired"."""
        language = self.understand("", asker).reply_language
        return self._presses.act(action, language, asker.chat_kind is ChatKind.GROUP, today)

    def fill(self, code: str, text: str, asker: Asker, today: date) -> Outcome | None:
        """What a typed text does to the guided form that waits; None when it is not about it."""
        form = read_form(code, self.knowledge)
        if form is None or form.blank is None or calculator.reads_as_calculation(text):
            return None
        language = self.understand("", asker).reply_language
        filled = answered(form, text, self.knowledge)
        if filled is not None:
            return self._made.guided(filled.code, language, False, today)
        words = text.casefold().split()
        if " ".join(words) in self._answers.quit_words(language):
            return Outcome(self._answers.guide_left(language))
        if not only_figures(text):
            understood = self.understand(text, asker)
            if len(words) > HINT_WORDS or understood.band is not Band.REFUSE:
                return None
        return Outcome(self._answers.guide(form, language, today, unread=True), form=form.code)

    def _still_known(self, last: Understanding | None) -> Understanding | None:
        """The last understanding, unless a reload took away what it was about."""
        if last is None:
            return None
        about = Action(Verb.ANSWER, last.topic, last.platforms)
        return last if self._made.exists(about) else None

    def _respond(self, understood: Understanding, asker: Asker, today: date) -> Outcome:
        language = understood.reply_language
        if not words(normalise(understood.text)):
            return Outcome(self._answers.wordless(language))
        if understood.band is Band.ANSWER and understood.kind is Kind.SMALLTALK:
            return Outcome(self._answers.smalltalk(language, understood.courtesy))
        covered = tuple(p for p in understood.platforms if p in self._made.covered)
        if understood.unknown and not covered:
            missed = self._made.not_covered(understood.unknown, language)
            return replace(missed, understanding=understood)
        if understood.platforms != covered and understood.band is not Band.REFUSE:
            if not covered:
                name = self.knowledge.platforms[understood.platforms[0]].name
                return self._made.not_covered(name, language)
            understood = replace(understood, platforms=covered)
        if understood.band is Band.ANSWER:
            short = asker.chat_kind is ChatKind.GROUP
            return self._answered(understood, language, short, today)
        if understood.band is Band.ASK and understood.choices:
            compares = understood.kind is Kind.COMPARE and not covered
            table = understood.measure if compares and understood.measure in TABLES else None
            offered = Outcome(self._answers.ask(understood.choices, language, table))
            outcome = self._made.beside(offered, understood.unknown)
            return replace(outcome, understanding=understood)
        doubtful = understood.confidence < ANSWER_FROM
        if doubtful and len(covered) == 1 and asker.chat_kind is ChatKind.PRIVATE:
            # The platform is ours, the question is not: what there is on it, in place of a no.
            return Outcome(self._answers.topics(language, covered[0]), unanswered=True)
        return Outcome(self._answers.unknown(language), unanswered=True)

    def _remarked(
        self, understood: Understanding, asker: Asker, last: Understanding | None, today: date
    ) -> Reply | None:
        """What a remark to the bot itself gets that is about the last answer: "are you sure"."""
        answered = last if last and last.band is Band.ANSWER else None
        about, language = self._still_known(answered), understood.reply_language
        if understood.courtesy is Courtesy.DOUBT:
            choices = (Choice(about.topic, about.platforms), *about.also) if about else ()
            short = asker.chat_kind is ChatKind.GROUP
            return self._answers.sources(choices, language, short, today)
        if understood.courtesy is Courtesy.PERSON:
            return self._answers.no_person(about.platforms if about else (), language)
        return None

    def _answered(
        self, understood: Understanding, language: str, short: bool, today: date
    ) -> Outcome:
        if understood.kind is Kind.CALC:
            read = calculated(understood, self.knowledge)
            reply = self._answers.calculation(
                read, language, today, understood.text if short else None
            )
            return Outcome(reply, understood)
        country, measure = understood.country, understood.measure
        joins = understood.topic == JOINING and country and not understood.platforms
        if understood.kind is Kind.COMPARE and understood.platforms:
            outcome = self._made.compared(understood, language, short, today)
        elif understood.kind is Kind.COMPARE and len(words(normalise(understood.text))) == 1:
            outcome = Outcome(self._answers.comparison((), language, short, today))  # "compare"
        elif understood.kind is Kind.COMPARE or joins:
            by = JOINING if joins else measure
            reply = self._answers.table(by, language, short, today, country, point=understood.point)
            outcome = Outcome(reply)
        else:
            choice = Choice(
                understood.topic,
                understood.platforms,
                country,
                understood.currency,
                understood.point,
            )
            reply = self._answers.facts(choice, understood.also, language, short, today)
            outcome = Outcome(reply, unanswered=not self._answers.knows(choice))
            outcome = self._made.beside(outcome, understood.unknown)
        return replace(outcome, understanding=understood)
