"""The assistant: a question, a command or a pressed button in, a reply out. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.core import calculator, deep_links
from bot.core.answering import Answers
from bot.core.calculating import calculated, came_to_nothing, continued, typed
from bot.core.calculator.single import only_figures
from bot.core.cards import HINTS, Cards
from bot.core.comparing import WHOLE
from bot.core.digest import Digest, digest_reply, nothing
from bot.core.exchange import Rates
from bot.core.guided import answered, read_form
from bot.core.knowledge import Knowledge
from bot.core.matching.bands import ANSWER_FROM
from bot.core.matching.learned import Learned
from bot.core.matching.understanding import Interpreter
from bot.core.menus import OFF, ON
from bot.core.picture_reply import Picture
from bot.core.questions import Asker, Band, ChatKind, Choice, Kind, Understanding
from bot.core.replies import REASONS, Action, Card, Reply, Verb
from bot.core.tables import JOINING, TABLES
from bot.core.text import normalise, words


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
        self._covered = frozenset(platform.id for platform in knowledge.covered())
        self.commands: Mapping[str, Callable[[_Call], Outcome]] = {
            "start": self._start,
            "help": lambda call: Outcome(self._answers.help(call.language)),
            "platforms": lambda call: Outcome(self._answers.platforms(call.language)),
            "topics": self._topics,
            "ask": self._ask,
            "pay": self._pay,
            "compare": self._compare,
            "calc": self._calc,
            "goal": self._goal,
            "rates": self._rates,
            "lang": self._lang,
            "settings": lambda call: Outcome(self._answers.settings(call.language)),
            "privacy": lambda call: Outcome(self._answers.privacy(call.language)),
            "forget": lambda call: Outcome(self._answers.forget(call.language)),
        }

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
        call = _Call(argument.strip(), asker, today, understood)
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
        short = asker.chat_kind is ChatKind.GROUP
        if not self._exists(action):
            return Outcome(self._answers.expired(language))
        match action.verb:
            case Verb.ANSWER:
                choice = Choice(action.topic, action.platforms, _country(action.value))
                return self._informed(choice, language, short, today)
            case Verb.COMPARE if action.topic:
                return self._tabled(action, language, short, today)
            case Verb.COMPARE:
                asked = _comparison(language, action.platforms)
                return self._compared(asked, language, short, today)
            case Verb.CALC if not action.value:
                return self._guided("", language, short, today)
            case Verb.CALC | Verb.ADJUST:
                return self._calculated(action.value or "", language, short, today)
            case Verb.GUIDE:
                return self._guided(action.value or "", language, short, today)
            case Verb.QUIT:
                return Outcome(self._answers.guide_left(language))
            case Verb.PICTURE:
                return self._pictured(action, language, today)
            case Verb.LANGUAGE if action.value:
                return Outcome(self._answers.language_chosen(action.value), effect=action)
            case Verb.GOOD | Verb.BAD | Verb.OUTDATED:
                return self._judged(action, language, short)
            case Verb.TELL:
                return Outcome(self._answers.told(language), effect=action)
            case Verb.OVERHEAR:
                reply = self._answers.group_settings(language, action.value == ON)
                return Outcome(reply, effect=action)
            case Verb.FORGET:
                return Outcome(self._answers.forgotten(language), effect=action)
            case _:
                return Outcome(self._menu(action, language))

    def _judged(self, vote: Action, language: str, short: bool) -> Outcome:
        """Feedback; in private a 👎 is asked for its reason, by buttons."""
        asks_why = vote.verb is Verb.BAD and vote.value is None and not short
        thank = self._answers.ask_why if asks_why else self._answers.thanks
        facts = self._answers.rests_on(Choice(vote.topic, vote.platforms))
        return Outcome(thank(vote, language), effect=vote, facts=facts)

    def _menu(self, action: Action, language: str) -> Reply:
        match action.verb:
            case Verb.TOPICS:
                return self._answers.topics(language, next(iter(action.platforms), None))
            case Verb.LANGUAGE:
                return self._answers.languages(language)
            case Verb.HELP:
                return self._answers.help(language)
            case Verb.NONE:
                return self._answers.topics(language)
            case _:
                return self._answers.platforms(language)

    def _exists(self, action: Action) -> bool:
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
                country = _country(value)
                named = country is not None and self._answers.is_country(country)
                return value is None or whole or named
            case _:
                return True

    def _still_known(self, last: Understanding | None) -> Understanding | None:
        """The last understanding, unless a reload took away what it was about."""
        if last is None:
            return None
        about = Action(Verb.ANSWER, last.topic, last.platforms)
        return last if self._exists(about) else None

    def _respond(self, understood: Understanding, asker: Asker, today: date) -> Outcome:
        language = understood.reply_language
        if not words(normalise(understood.text)):
            return Outcome(self._answers.wordless(language))
        if understood.band is Band.ANSWER and understood.kind is Kind.SMALLTALK:
            return Outcome(self._answers.smalltalk(language, understood.courtesy))
        covered = tuple(p for p in understood.platforms if p in self._covered)
        if understood.unknown and not covered:
            missed = self._not_covered(understood.unknown, language)
            return replace(missed, understanding=understood)
        if understood.platforms != covered and understood.band is not Band.REFUSE:
            if not covered:
                name = self.knowledge.platforms[understood.platforms[0]].name
                return self._not_covered(name, language)
            understood = replace(understood, platforms=covered)
        if understood.band is Band.ANSWER:
            short = asker.chat_kind is ChatKind.GROUP
            return self._answered(understood, language, short, today)
        if understood.band is Band.ASK and understood.choices:
            compares = understood.kind is Kind.COMPARE and not covered
            table = understood.measure if compares and understood.measure in TABLES else None
            return Outcome(self._answers.ask(understood.choices, language, table), understood)
        doubtful = understood.confidence < ANSWER_FROM
        if doubtful and covered and asker.chat_kind is ChatKind.PRIVATE:
            # The platform is ours, the question is not: what there is on it, in place of a no.
            return Outcome(self._answers.topics(language, covered[0]), unanswered=True)
        return Outcome(self._answers.unknown(language), unanswered=True)

    def _not_covered(self, name: str, language: str) -> Outcome:
        return Outcome(self._answers.unknown_platform(name, language), unanswered=True)

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
            outcome = self._compared(understood, language, short, today)
        elif understood.kind is Kind.COMPARE and len(words(normalise(understood.text))) == 1:
            outcome = Outcome(self._answers.comparison((), language, short, today))  # "compare"
        elif understood.kind is Kind.COMPARE or joins:
            by = JOINING if joins else measure
            outcome = Outcome(self._answers.table(by, language, short, today, country))
        else:
            choice = Choice(understood.topic, understood.platforms, country)
            reply = self._answers.facts(choice, understood.also, language, short, today)
            outcome = Outcome(reply, unanswered=not self._answers.knows(choice))
            outcome = self._beside(outcome, understood.unknown)
        return replace(outcome, understanding=understood)

    def _informed(self, choice: Choice, language: str, short: bool, today: date) -> Outcome:
        """A fact answer by button or command, kept as what a follow-up goes on with."""
        understood = Understanding(
            "", Kind.FAQ, Band.ANSWER, 1.0, language, language, choice.topic, choice.platforms
        )
        understood = replace(understood, country=choice.country)
        reply = self._answers.facts(choice, (), language, short, today)
        return Outcome(reply, understood, unanswered=not self._answers.knows(choice))

    def _compared(
        self, understood: Understanding, language: str, short: bool, today: date
    ) -> Outcome:
        """Platforms side by side, in everything or by one topic; an unknown one is missed."""
        asked, unknown = understood, understood.unknown
        reply = self._answers.comparison(
            asked.platforms, language, short, today, asked.measure, asked.country, unknown
        )
        return Outcome(reply, asked, unanswered=unknown is not None)

    def _beside(self, outcome: Outcome, unknown: str | None) -> Outcome:
        """What is known of some platforms, and first which others we do not have."""
        if unknown is None or outcome.reply is None:
            return outcome
        reply = self._answers.beside_unknown(outcome.reply, unknown)
        return replace(outcome, reply=reply, unanswered=True)

    def _tabled(self, action: Action, language: str, short: bool, today: date) -> Outcome:
        """All platforms by one topic, by a button or a link."""
        country, whole = _country(action.value), action.value == WHOLE
        reply = self._answers.table(action.topic, language, short, today, country, whole)
        asked = _comparison(language, measure=action.topic)
        return Outcome(reply, replace(asked, country=country))

    def _pictured(self, action: Action, language: str, today: date) -> Outcome:
        """A picture, unless a reload took away what it would show."""
        picture = self._answers.picture(action.platforms, action.value, language, today)
        if picture is None:
            return Outcome(self._answers.expired(language))
        return Outcome(None, picture=picture)

    def fill(self, code: str, text: str, asker: Asker, today: date) -> Outcome | None:
        """What a typed text does to the guided form that waits; None when it is not about it."""
        form = read_form(code, self.knowledge)
        if form is None or form.blank is None or calculator.reads_as_calculation(text):
            return None
        language = self.understand("", asker).reply_language
        filled = answered(form, text, self.knowledge)
        if filled is not None:
            return self._guided(filled.code, language, False, today)
        words = text.casefold().split()
        if " ".join(words) in self._answers.quit_words(language):
            return Outcome(self._answers.guide_left(language))
        if not only_figures(text):
            understood = self.understand(text, asker)
            if len(words) > HINT_WORDS or understood.band is not Band.REFUSE:
                return None
        return Outcome(self._answers.guide(form, language, today, unread=True), form=form.code)

    def _guided(self, code: str, language: str, short: bool, today: date) -> Outcome:
        """The next question of the guided form, or the result. A form is for private chats."""
        form = read_form(code, self.knowledge)
        if short:
            return Outcome(self._answers.guide_in_private(language))
        if form is None:
            return Outcome(self._answers.expired(language))
        if form.is_complete:
            return self._calculated(form.text, language, short, today)
        return Outcome(self._answers.guide(form, language, today), form=form.code)

    def _calculated(self, text: str, language: str, short: bool, today: date) -> Outcome:
        read = calculator.read(text, self.knowledge)
        reply = self._answers.calculation(read, language, today, text if short else None)
        return Outcome(reply, typed(text, language))

    def _start(self, call: "_Call") -> Outcome:
        """/start alone greets; a deep link such as "pay-outlier" answers at once."""
        if call.argument == deep_links.GUIDE:
            return self._guided("", call.language, call.short, call.today)
        text = deep_links.sum_in(call.argument)
        if text is not None:
            return self._calculated(text, call.language, call.short, call.today)
        topic, *named = call.argument.split("-")
        country = next(filter(None, map(_country, named)), None)
        platforms = tuple(name for name in named if name != country)
        if topic == WHOLE and platforms:
            action = Action(Verb.COMPARE, platforms[0], value=country)
        else:
            action = Action(Verb.ANSWER, topic or None, platforms, country)
        if not call.argument or not self._exists(action):
            return Outcome(self._answers.start(call.language))
        return self.act(action, call.asker, call.today)

    def _topics(self, call: "_Call") -> Outcome:
        platform = next((p for p in call.understood.platforms if p in self._covered), None)
        topics = Outcome(self._answers.topics(call.language, platform))
        return self._beside(topics, self._strangers(call, guess=False))

    def _ask(self, call: "_Call") -> Outcome:
        if not call.argument:
            return Outcome(self._answers.help(call.language))
        return self._respond(call.understood, call.asker, call.today)

    def _pay(self, call: "_Call") -> Outcome:
        stranger = self._stranger(call)
        if stranger:
            return stranger
        platforms = tuple(p for p in call.understood.platforms if p in self._covered)
        informed = self._informed(Choice("pay", platforms), call.language, call.short, call.today)
        return self._beside(informed, self._strangers(call))

    def _compare(self, call: "_Call") -> Outcome:
        if call.understood.kind is Kind.CALC and call.understood.band is Band.ANSWER:
            # "/compare $20/h 30h or $25/h 20h": offers, and no platforms.
            return self._calculated(call.argument, call.language, call.short, call.today)
        stranger = self._stranger(call)
        if stranger:
            return stranger
        platforms = tuple(p for p in call.understood.platforms if p in self._covered)
        if not platforms:
            reply = self._answers.comparison((), call.language, call.short, call.today)
            return Outcome(reply)
        asked = replace(_comparison(call.language, platforms), unknown=self._strangers(call))
        return self._compared(asked, call.language, call.short, call.today)

    def _calc(self, call: "_Call") -> Outcome:
        if not call.argument:
            return self._guided("", call.language, call.short, call.today)
        done = self._calculated(call.argument, call.language, call.short, call.today)
        return self._beside(done, self._strangers(call, guess=False))

    def _goal(self, call: "_Call") -> Outcome:
        if not call.argument:
            return Outcome(self._answers.goal_help(call.language))
        read = calculator.read_goal(call.argument, self.knowledge)
        kept = replace(typed(call.argument, call.language), sum=read.inputs)
        shown = call.argument if call.short else None
        return Outcome(self._answers.calculation(read, call.language, call.today, shown), kept)

    def _rates(self, call: "_Call") -> Outcome:
        """/rates lists them; /rates 100 usd in inr converts."""
        if call.argument:
            return self._calculated(call.argument, call.language, call.short, call.today)
        return Outcome(self._answers.rates(call.language, call.today))

    def _lang(self, call: "_Call") -> Outcome:
        wish = call.argument.casefold()
        for code, language in self.knowledge.languages.items():
            if wish and wish in (code, language.name.casefold()):
                effect = Action(Verb.LANGUAGE, value=code)
                return Outcome(self._answers.language_chosen(code), effect=effect)
        return Outcome(self._answers.languages(call.language))

    def _stranger(self, call: "_Call") -> Outcome | None:
        """Names were given, and none of them is a platform that we have facts on."""
        if not call.argument or any(p in self._covered for p in call.understood.platforms):
            return None
        name = self._strangers(call) or call.argument[:NAME_LIMIT]
        return self._not_covered(name, call.language)

    def _strangers(self, call: "_Call", *, guess: bool = True) -> str | None:
        """The names that were given and that we have nothing on; `guess`: unknown words too."""
        named = [p for p in call.understood.platforms if p not in self._covered]
        ours = (self.knowledge.platforms[platform].name for platform in named)
        found = self._interpreter.strangers(call.argument, guess=guess)
        names = (name[:NAME_LIMIT] for name in found)
        return ", ".join((*ours, *names)[:NAMES_LIMIT]) or None


def _comparison(
    language: str, platforms: tuple[str, ...] = (), measure: str | None = None
) -> Understanding:
    """A comparison by button or command, as what a follow-up goes on with."""
    asked = Understanding("", Kind.COMPARE, Band.ANSWER, 1.0, language, language)
    return replace(asked, platforms=platforms, measure=measure)


def _country(value: str | None) -> str | None:
    """The country that a button or link carries, as its two capital letters."""
    return value if value and len(value) == COUNTRY_LETTERS and value.isupper() else None


COUNTRY_LETTERS = 2
"""A country as ISO 3166 writes it."""


HINT_WORDS = 3
"""A typed text of more words, while a question of the form waits, is about something else: what
people mistype for a figure is short. Held by the examples in test_guided.py."""

NAMES_LIMIT = 4
"""Names of unknown platforms that are repeated in one reply."""

NAME_LIMIT = 40
"""Characters of an unknown platform's name that are repeated to the person."""


@dataclass(frozen=True, slots=True)
class _Call:
    """A command with its argument, read as a question too for the platforms it names."""

    argument: str
    asker: Asker
    today: date
    understood: Understanding

    @property
    def language(self) -> str:
        return self.understood.reply_language

    @property
    def short(self) -> bool:
        return self.asker.chat_kind is ChatKind.GROUP
