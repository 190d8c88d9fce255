"""Pressed buttons and deep links: what each of them does."""

from datetime import date

from bot.core.comparing import WHOLE
from bot.core.menus import ON
from bot.core.outcomes import Outcome, Outcomes, comparison, country_in
from bot.core.questions import Choice
from bot.core.replies import Action, Reply, Verb


class Presses:
    """Does what a button carries. `language` is that of the reply, `short` for groups."""

    def __init__(self, made: Outcomes) -> None:
        self._made = made
        self._answers = made.answers

    def act(self, action: Action, language: str, short: bool, today: date) -> Outcome:
        """Answer a pressed button. What no longer exists gets a kind "expired"."""
        if not self._made.exists(action):
            return Outcome(self._answers.expired(language))
        match action.verb:
            case Verb.ANSWER:
                choice = Choice(action.topic, action.platforms, country_in(action.value))
                return self._made.informed(choice, language, short, today)
            case Verb.COMPARE if action.topic:
                return self._made.tabled(action, language, short, today)
            case Verb.COMPARE:
                asked, whole = comparison(language, action.platforms), action.value == WHOLE
                return self._made.compared(asked, language, short, today, whole)
            case Verb.CALC if not action.value:
                return self._made.guided("", language, short, today)
            case Verb.CALC | Verb.ADJUST:
                return self._made.calculated(action.value or "", language, short, today)
            case Verb.GUIDE:
                return self._made.guided(action.value or "", language, short, today)
            case Verb.QUIT:
                return Outcome(self._answers.guide_left(language))
            case Verb.PICTURE:
                return self._made.pictured(action, language, today)
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
