"""Commands such as /pay outlier: what each of them does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.core import calculator, deep_links
from bot.core.calculating import typed
from bot.core.comparing import WHOLE
from bot.core.matching.understanding import Interpreter
from bot.core.outcomes import Outcome, Outcomes, comparison, country_in
from bot.core.pressing import Presses
from bot.core.questions import Asker, Band, ChatKind, Choice, Kind, Understanding
from bot.core.replies import Action, Verb

NAMES_LIMIT = 4
"""Names of unknown platforms that are repeated in one reply."""

NAME_LIMIT = 40
"""Characters of an unknown platform's name that are repeated to the person."""


@dataclass(frozen=True, slots=True)
class Call:
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


class Commands:
    """Answers commands; `respond` answers what was typed after /ask as if it stood alone."""

    def __init__(
        self,
        made: Outcomes,
        presses: Presses,
        interpreter: Interpreter,
        respond: Callable[[Understanding, Asker, date], Outcome],
    ) -> None:
        self._made = made
        self._presses = presses
        self._interpreter = interpreter
        self._respond = respond
        self._answers = made.answers
        self.by_name: Mapping[str, Callable[[Call], Outcome]] = {
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

    def _start(self, call: Call) -> Outcome:
        """/start alone greets; a deep link such as "pay-outlier" answers at once."""
        if call.argument == deep_links.GUIDE:
            return self._made.guided("", call.language, call.short, call.today)
        text = deep_links.sum_in(call.argument)
        if text is not None:
            return self._made.calculated(text, call.language, call.short, call.today)
        topic, *named = call.argument.split("-")
        country = next(filter(None, map(country_in, named)), None)
        platforms = tuple(name for name in named if name != country)
        if topic == WHOLE and platforms:
            action = Action(Verb.COMPARE, platforms[0], value=country)
        else:
            action = Action(Verb.ANSWER, topic or None, platforms, country)
        if not call.argument or not self._made.exists(action):
            return Outcome(self._answers.start(call.language))
        return self._presses.act(action, call.language, call.short, call.today)

    def _topics(self, call: Call) -> Outcome:
        platform = next((p for p in call.understood.platforms if p in self._made.covered), None)
        topics = Outcome(self._answers.topics(call.language, platform))
        return self._made.beside(topics, self._strangers(call, guess=False))

    def _ask(self, call: Call) -> Outcome:
        if not call.argument:
            return Outcome(self._answers.help(call.language))
        return self._respond(call.understood, call.asker, call.today)

    def _pay(self, call: Call) -> Outcome:
        stranger = self._stranger(call)
        if stranger:
            return stranger
        platforms = tuple(p for p in call.understood.platforms if p in self._made.covered)
        informed = self._made.informed(
            Choice("pay", platforms), call.language, call.short, call.today
        )
        return self._made.beside(informed, self._strangers(call))

    def _compare(self, call: Call) -> Outcome:
        if call.understood.kind is Kind.CALC and call.understood.band is Band.ANSWER:
            # "/compare $20/h 30h or $25/h 20h": offers, and no platforms.
            return self._made.calculated(call.argument, call.language, call.short, call.today)
        stranger = self._stranger(call)
        if stranger:
            return stranger
        platforms = tuple(p for p in call.understood.platforms if p in self._made.covered)
        if not platforms:
            reply = self._answers.comparison((), call.language, call.short, call.today)
            return Outcome(reply)
        asked = replace(comparison(call.language, platforms), unknown=self._strangers(call))
        return self._made.compared(asked, call.language, call.short, call.today)

    def _calc(self, call: Call) -> Outcome:
        if not call.argument:
            return self._made.guided("", call.language, call.short, call.today)
        done = self._made.calculated(call.argument, call.language, call.short, call.today)
        return self._made.beside(done, self._strangers(call, guess=False))

    def _goal(self, call: Call) -> Outcome:
        if not call.argument:
            return Outcome(self._answers.goal_help(call.language))
        read = calculator.read_goal(call.argument, self._made.knowledge)
        kept = replace(typed(call.argument, call.language), sum=read.inputs)
        shown = call.argument if call.short else None
        return Outcome(self._answers.calculation(read, call.language, call.today, shown), kept)

    def _rates(self, call: Call) -> Outcome:
        """/rates lists them; /rates 100 usd in inr converts."""
        if call.argument:
            return self._made.calculated(call.argument, call.language, call.short, call.today)
        return Outcome(self._answers.rates(call.language, call.today))

    def _lang(self, call: Call) -> Outcome:
        wish = call.argument.casefold()
        for code, language in self._made.knowledge.languages.items():
            if wish and wish in (code, language.name.casefold()):
                effect = Action(Verb.LANGUAGE, value=code)
                return Outcome(self._answers.language_chosen(code), effect=effect)
        return Outcome(self._answers.languages(call.language))

    def _stranger(self, call: Call) -> Outcome | None:
        """Names were given, and none of them is a platform that we have facts on."""
        if not call.argument or any(p in self._made.covered for p in call.understood.platforms):
            return None
        name = self._strangers(call) or call.argument[:NAME_LIMIT]
        return self._made.not_covered(name, call.language)

    def _strangers(self, call: Call, *, guess: bool = True) -> str | None:
        """The names that were given and that we have nothing on; `guess`: unknown words too."""
        named = [p for p in call.understood.platforms if p not in self._made.covered]
        ours = (self._made.knowledge.platforms[platform].name for platform in named)
        found = self._interpreter.strangers(call.argument, guess=guess)
        names = (name[:NAME_LIMIT] for name in found)
        return ", ".join((*ours, *names)[:NAMES_LIMIT]) or None
