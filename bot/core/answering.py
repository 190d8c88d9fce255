"""Answers from the knowledge: facts with their sources, comparisons, and what is not known."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.core import (
    calculation_reply,
    deep_links,
    exchange_reply,
    guided_reply,
    misread_reply,
)
from bot.core.blocks import OPEN_FACTS, OPEN_FACTS_OF_SEVERAL, block, country_remark
from bot.core.brief import (
    all_facts,
    first_of_countries,
    short_line,
)
from bot.core.calculator import Calculation, Misread
from bot.core.calculator.restating import as_text
from bot.core.comparing import WHOLE, Comparisons
from bot.core.facts import GENERAL, Fact, Unit
from bot.core.guided import Form
from bot.core.menus import NAMES_SHOWN, rows
from bot.core.messages import Voice
from bot.core.points import country_of, named_in, told_of
from bot.core.questions import Choice
from bot.core.replies import Action, Button, Line, Reply, Section, Verb
from bot.core.statements import Teller, arranged, for_country
from bot.core.tables import PAY

SOURCES_SHOWN = 8
"""Sources listed for who asks where an answer comes from: about one screen of a phone."""
SOURCES_IN_GROUP = 3
"""The same in a group, where answers are short."""
ACCOUNT = "account"
"""The topic on support, for who wants to talk to a person."""
PERSONS_SHOWN = 2
"""Platforms whose support is offered then."""
CALCULATED_HOURS = "20h/week"
"""What the "calculate" button begins with; the reply says how to change it."""


class Answers(Comparisons):
    """Everything the bot can reply, from one knowledge. Pure: `today` is passed in."""

    def knows(self, choice: Choice) -> bool:
        """Whether there is any fact to answer the choice with."""
        return bool(choice.topic and any(self._facts(choice)))

    def rests_on(self, choice: Choice) -> tuple[str, ...]:
        """The ids of the facts that an answer on the choice shows."""
        return tuple(fact.id for fact in self._facts(choice)) if choice.topic else ()

    def sources(self, choices: Sequence[Choice], language: str, short: bool, today: date) -> Reply:
        """Who says what was answered on the choices, since when, and where to read it."""
        teller = Teller(self.knowledge, self.voice(language), today)
        told = [f for one in choices if one.topic for f in self._facts(one)]
        if not told:
            return self._plain("courtesy.doubt", language)
        most = SOURCES_IN_GROUP if short else SOURCES_SHOWN
        heading = Section(teller.voice.lines("sources.heading"))
        return self._made(teller, [heading, Section(teller.sources(told, most))], ())

    def no_person(self, platforms: Sequence[str], language: str) -> Reply:
        """There is nobody to talk to here; the support of the platforms spoken of is, of theirs."""
        voice = self.voice(language)
        named = [id_ for id_ in platforms if self.knows(Choice(ACCOUNT, (id_,)))]
        buttons = [
            Button(self.label(one, voice), self.action(one))
            for one in (Choice(ACCOUNT, (id_,)) for id_ in named[:PERSONS_SHOWN])
        ]
        return self.reply(voice, voice.lines("courtesy.person"), *rows(buttons, 1))

    def facts(
        self,
        choice: Choice,
        also: Sequence[Choice],
        language: str,
        short: bool,
        today: date,
    ) -> Reply:
        """The facts on a choice, and on further ones asked in the same message.

        `short` is one or two lines for groups, with the rest a tap away in private. A choice
        without a topic gets the menu of topics.
        """
        if choice.topic is None:
            return self.topics(language, next(iter(choice.platforms), None))
        if also:
            choice = replace(choice, point=None)  # of two questions it may be of either
        choice = self._placed(choice)
        asked = [c for c in (choice, *also) if c.topic]
        teller = Teller(self.knowledge, self.voice(language), today, choice.currency)
        if short:
            return self._short(asked, teller)
        blocks = [each for one in asked for each in self._blocks(one)]
        room = OPEN_FACTS if len(blocks) == 1 else OPEN_FACTS_OF_SEVERAL
        sections = [
            section
            for platform, topic in blocks
            for section in block(platform, replace(choice, topic=topic), teller, room)
        ]
        if any(teller.exchanged(fact) for one in asked for fact in self._facts(one)):
            sections.append(Section(tuple(exchange_reply.lines_of(choice.currency, teller))))
        return self._made(teller, sections, self._follow_ups(choice, teller))

    def calculation(
        self, read: Calculation | Misread, language: str, today: date, typed: str | None = None
    ) -> Reply:
        """The result of a calculation; or what was read, what is missing, and examples.

        `typed` is what was typed in a group, which gets one line, and the rest in private.
        """
        teller = Teller(self.knowledge, self.voice(language), today)
        if typed is not None:
            return self._short_calculation(read, typed, teller)
        if isinstance(read, Calculation):
            parts = list(calculation_reply.sections(read, teller))
            of_facts = (part.inputs.platform for part in read.parts if part.inputs.facts)
            compared = [platform for platform in of_facts if platform]
            drawn = self._picture_button(PAY, compared, teller.voice)
            changes = [*calculation_reply.buttons(read, teller), *([drawn] if compared else [])]
            return self._made(teller, parts, changes)
        lines = tuple(misread_reply.lines(read, teller))
        offered = misread_reply.buttons(read, teller)
        return self._made(teller, [Section(lines)], offered)

    def guide(self, form: Form, language: str, today: date, unread: bool = False) -> Reply:
        """The open question of the guided form; `unread`: what was typed is no answer to it."""
        teller = Teller(self.knowledge, self.voice(language), today)
        lines = tuple(guided_reply.lines(form, teller, unread))
        return self._made(teller, [Section(lines)], guided_reply.buttons(form, teller))

    def guide_in_private(self, language: str) -> Reply:
        """In a group: where the guided form is, and how one line does as well."""
        voice = self.voice(language)
        button = Button(voice.say("button.guide_private"), private=deep_links.GUIDE)
        return self.reply(voice, voice.lines("guide.in_private"), (button,))

    def guide_left(self, language: str) -> Reply:
        """The guided form was closed."""
        return self._plain("guide.quit", language)

    def goal_help(self, language: str) -> Reply:
        """What to type after /goal."""
        return self._plain("goal.help", language)

    def rates(self, language: str, today: date) -> Reply:
        """The exchange rates in use, with their date and source."""
        voice = self.voice(language)
        lines = tuple(exchange_reply.rate_lines(self.knowledge.rates, voice, today))
        return self._made(Teller(self.knowledge, voice, today), [Section(lines)], ())

    def _short_calculation(self, read: Calculation | Misread, typed: str, teller: Teller) -> Reply:
        """One line for a group, and a link to all of it in private."""
        voice = teller.voice
        if isinstance(read, Misread):
            button = Button(voice.say("button.guide_private"), private=deep_links.GUIDE)
            line = misread_reply.short(read, teller)
            return self._made(teller, [Section((line,))], [(button,)])
        line = calculation_reply.short(read, teller)
        texts = (as_text(read.inputs, self.knowledge), typed)
        payload = next((p for text in texts if text and (p := deep_links.of_sum(text))), None)
        button = Button(voice.say("button.details_private"), private=payload or deep_links.GUIDE)
        return self._made(teller, [Section((line,))], [(button,)])

    def _placed(self, choice: Choice) -> Choice:
        """The choice with the country that its point is told of: GST is asked of India."""
        point, topic = choice.point, choice.topic
        if choice.country or choice.platforms or point is None or topic is None:
            return choice
        return replace(choice, country=country_of(point, topic, self.knowledge))

    def _blocks(self, choice: Choice) -> Iterator[tuple[str, str]]:
        """Platform and topic of each block of an answer; the field itself without a platform."""
        for platform in choice.platforms or (GENERAL,):
            yield platform, choice.topic or ""

    def _facts(self, choice: Choice) -> Iterator[Fact]:
        """All facts that an answer on the choice rests on."""
        for platform, topic in self._blocks(choice):
            yield from all_facts(self.knowledge, platform, topic)

    def _short(self, asked: Sequence[Choice], teller: Teller) -> Reply:
        blocks = [each for choice in asked for each in self._blocks(choice)]
        country = asked[0].country
        lines: list[Line] = []
        for platform, topic in blocks:
            lines.append(short_line(platform, topic, teller, asked[0]))
            told = self.knowledge.about(platform, topic) if platform != GENERAL else ()
            lines += country_remark(for_country(arranged(told), country), country, teller)
        point = asked[0].point
        known = any(self.knowledge.about(*each) for each in blocks)
        if point and known and not any(told_of(point, *each, self.knowledge) for each in blocks):
            name = named_in(point, teller.voice, self.knowledge)
            lines += teller.voice.lines("point.none", point=name)
        first, named = asked[0].topic or "", asked[0].platforms
        private = self._private(first, named, teller.voice, country)
        drawn = self._picture_button(first, named, teller.voice)
        return self._made(teller, [Section(tuple(lines))], [(private,), drawn])

    def _follow_ups(self, choice: Choice, teller: Teller) -> Iterator[tuple[Button, ...]]:
        voice, topic = teller.voice, choice.topic or ""
        platforms = tuple(id_ for id_ in choice.platforms if id_ != GENERAL)
        if not self.knows(choice):
            yield from self._after_gap(topic, platforms, voice)
            return
        if not platforms:
            yield from rows(self._further(choice, voice), 3)
        yield from rows(self._related(topic, platforms, voice), 2)
        yield tuple(self._tools(choice, platforms, voice))
        yield self._picture_button(topic, platforms, voice)
        yield tuple(
            Button(voice.say(f"button.{verb}"), Action(verb, topic, platforms))
            for verb in (Verb.GOOD, Verb.BAD, Verb.OUTDATED)
        )

    def _after_gap(
        self, topic: str, platforms: tuple[str, ...], voice: Voice
    ) -> Iterator[tuple[Button, ...]]:
        for id_ in platforms:
            label = voice.say("button.known", platform=self.knowledge.platforms[id_].name)
            yield (Button(label, Action(Verb.TOPICS, platforms=(id_,))),)
        yield (Button(voice.say("button.tell"), Action(Verb.TELL, topic, platforms)),)

    def _country_buttons(self, choice: Choice, voice: Voice) -> list[Button]:
        """The other countries of a topic that is told country by country."""
        topic = choice.topic or ""
        told = first_of_countries(arranged(self.knowledge.about(GENERAL, topic)))
        return [
            Button(voice.country(code), Action(Verb.ANSWER, topic, value=code))
            for code in told
            if code != choice.country
        ]

    def _further(self, choice: Choice, voice: Voice) -> list[Button]:
        """Countries or the first platforms that have something, and a table of all platforms."""
        topic = choice.topic or ""
        told = [p for p in self.knowledge.covered() if self.knowledge.about(p.id, topic)]
        named = [Button(p.name, Action(Verb.ANSWER, topic, (p.id,))) for p in told[:NAMES_SHOWN]]
        buttons = self._country_buttons(choice, voice) or named
        if len(told) > NAMES_SHOWN:
            table = Action(Verb.COMPARE, topic, value=WHOLE)
            buttons.append(Button(voice.say("button.all_platforms"), table))
        return buttons

    def _related(self, topic: str, platforms: tuple[str, ...], voice: Voice) -> list[Button]:
        related = self.knowledge.topics[topic].related
        return [
            Button(voice.say(f"topic.{id_}.ask"), Action(Verb.ANSWER, id_, platforms))
            for id_ in related
            if self.knows(Choice(id_, platforms))
        ]

    def _tools(self, choice: Choice, platforms: tuple[str, ...], voice: Voice) -> Iterator[Button]:
        if platforms:
            yield Button(voice.say("button.compare"), Action(Verb.COMPARE, platforms=platforms))
        if any(_hourly(fact) for fact in self._facts(choice)):
            value = f"{platforms[0]} {CALCULATED_HOURS}" if platforms else None
            yield Button(voice.say("button.calculate"), Action(Verb.CALC, value=value))


def _hourly(fact: Fact) -> bool:
    figure = fact.figures.get(fact.headline or "")
    return bool(fact.typical and figure and figure.unit is Unit.MONEY and figure.per == "hour")
