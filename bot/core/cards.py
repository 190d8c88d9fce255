"""Inline queries: what is typed after the bot's name in any chat, as cards ready to be sent."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from bot.core import bidi, calculation_reply, calculator, deep_links
from bot.core.answering import Answers
from bot.core.calculator import Calculation
from bot.core.calculator.folding import folded
from bot.core.calculator.published import named_platforms
from bot.core.calculator.restating import as_text
from bot.core.calculator.single import only_figures
from bot.core.questions import Band, Choice, Kind, Understanding
from bot.core.replies import Button, Card, Reply
from bot.core.statements import Teller, capital, clip

HINTS = ("calc", "pay", "compare")
"""What an empty query shows: each an example to type, and the card that it leads to."""

LONGEST_DESCRIPTION = 120
"""Characters of a card's second line: clients show two lines of a phone."""

MOST_CHOICES = 3


class Cards:
    """Cards from the answers that the bot gives elsewhere. Pure: `today` is passed in."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._knowledge = answers.knowledge

    def of(
        self, understood: Understanding, today: date, most: int | None = None
    ) -> tuple[Card, ...]:
        """The cards for what was typed, in the asker's language first; none where nothing is
        known. A query that is still being typed is as good as any other: nothing is kept of it."""
        return tuple(islice(self._all(understood, today), most))

    def _all(self, understood: Understanding, today: date) -> Iterator[Card]:
        read = self._sum(understood)
        if read is not None:
            yield from self._sums(read, understood, today)
        elif understood.band is Band.ANSWER and understood.kind is Kind.COMPARE:
            yield from self._comparisons(understood, today)
        elif understood.band is Band.ANSWER and understood.topic:
            choice = Choice(understood.topic, understood.platforms)
            yield from self._facts(choice, self._languages(understood), today)
        elif understood.band is Band.ASK:
            # Half a word is no question yet: only what names a platform is worth a guess.
            asked = [choice for choice in understood.choices if choice.platforms][:MOST_CHOICES]
            for choice in asked:
                yield from self._facts(choice, [understood.reply_language], today)

    def hint(self, name: str, card: Card, language: str) -> Card:
        """A card that shows what can be typed, and sends what comes of it."""
        voice = self._answers.voice(language)
        title, says = voice.part(f"inline.hint.{name}"), voice.say(f"inline.hint.{name}.says")
        return replace(card, id=f"hint-{name}", title=title, description=says)

    def example(self, name: str, language: str) -> str:
        """What a hint says can be typed."""
        return self._answers.voice(language).part(f"inline.hint.{name}")

    def _languages(self, understood: Understanding) -> Sequence[str]:
        """The asker's language, then the others."""
        own = understood.reply_language
        return [own, *(code for code in self._knowledge.languages if code != own)]

    def _sum(self, understood: Understanding) -> Calculation | None:
        """The sum that was typed; figures alone are one here, as after /calc: "outlier 20h"."""
        text = understood.text
        asked = understood.kind is Kind.CALC and understood.band is Band.ANSWER
        _, rest = named_platforms(folded(text), self._knowledge)
        if not asked and not only_figures(rest):
            return None
        read = calculator.read(text, self._knowledge)
        return read if isinstance(read, Calculation) else None

    def _sums(self, read: Calculation, understood: Understanding, today: date) -> Iterator[Card]:
        texts = (as_text(read.inputs, self._knowledge), understood.text)
        payload = next((p for text in texts if text and (p := deep_links.of_sum(text))), None)
        for language in self._languages(understood):
            teller = Teller(self._knowledge, self._answers.voice(language), today)
            title = calculation_reply.headline(read, teller)
            says = calculation_reply.read_back(read, teller)
            # Without the buttons of a result: they would not do here, and cost more than the rest.
            told = tuple(calculation_reply.sections(read, teller))
            reply = Reply(language, teller.voice.language.direction, told)
            button = self._private("button.details_private", payload or deep_links.GUIDE, language)
            yield _card(f"sum-{language}", title, says, reply, button)

    def _facts(self, choice: Choice, languages: Sequence[str], today: date) -> Iterator[Card]:
        if not self._answers.knows(choice):
            return
        for language in languages:
            voice = self._answers.voice(language)
            reply = self._answers.facts(choice, (), language, short=False, today=today)
            brief = self._answers.facts(choice, (), language, short=True, today=today)
            button = brief.buttons[0][0]
            topic = "-".join((choice.topic or "", *choice.platforms))[:40]
            label = self._answers.label(choice, voice)
            title = label if choice.platforms else capital(label)
            yield _card(f"{topic}-{language}", title, _plain(brief), reply, button)

    def _comparisons(self, understood: Understanding, today: date) -> Iterator[Card]:
        if len(understood.platforms) < 2:
            return
        for language in self._languages(understood):
            reply = self._answers.comparison(
                understood.platforms, language, short=True, today=today
            )
            button = reply.buttons[0][0]
            title, _, says = _plain(reply).partition("\n")
            yield _card(f"compare-{language}", title, says, reply, button)

    def _private(self, key: str, payload: str, language: str) -> Button:
        return Button(self._answers.voice(language).say(key), private=payload)


def _card(id_: str, title: str, description: str, reply: Reply, button: Button) -> Card:
    """A card whose message carries a link only: other buttons would need a chat of the bot's."""
    says = clip(" ".join(bidi.strip_controls(description).split()), LONGEST_DESCRIPTION)
    title, says = (
        bidi.isolate_runs(bidi.strip_controls(text), reply.direction) for text in (title, says)
    )
    return Card(id_, title, says, replace(reply, buttons=((button,),)))


def _plain(reply: Reply) -> str:
    lines = [line for section in reply.sections if not section.folded for line in section.lines]
    return "\n".join("".join(span.text for span in line) for line in lines)
