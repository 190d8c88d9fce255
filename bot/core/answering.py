"""Answers from the knowledge: facts with their sources, comparisons, and what is not known."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.core import calculation_reply
from bot.core.calculator import Misread, Reason
from bot.core.earnings import Calculation, Inputs
from bot.core.knowledge import GENERAL, Fact, Unit
from bot.core.locale import date_text
from bot.core.menus import Menus, rows
from bot.core.messages import Voice
from bot.core.questions import Choice
from bot.core.replies import Action, Button, Line, Reply, Section, Span, Verb
from bot.core.statements import Teller, arranged, joined

OPEN_FACTS = 5
"""Facts shown before the fold of an answer on one thing: about one screen of a phone."""
OPEN_FACTS_OF_SEVERAL = 3
"""The same where one message answers on several things."""
SHORT_FACTS = 3
"""Figures in a one-line answer: two lines on a phone."""
COMPARED_FACTS = 2
"""Figures of a platform in one row of a comparison."""
COMPARED_TOPICS = ("pay", "payout", "onboarding", "assessment", "job_security")
"""What people weigh when they choose between platforms, in the order in which they ask."""
CALCULATED_HOURS = "20"
"""Hours a week that the "calculate" button begins with; the reply says how to change them."""


class Answers(Menus):
    """Everything the bot can reply, from one knowledge. Pure: `today` is passed in."""

    def knows(self, choice: Choice) -> bool:
        """Whether there is any fact to answer the choice with."""
        return bool(choice.topic and any(self._facts(*block) for block in self._blocks(choice)))

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
        asked = [c for c in (choice, *also) if c.topic]
        teller = Teller(self.knowledge, self.voice(language), today)
        if short:
            return self._short(asked, teller)
        blocks = [block for one in asked for block in self._blocks(one)]
        room = OPEN_FACTS if len(blocks) == 1 else OPEN_FACTS_OF_SEVERAL
        sections = [part for block in blocks for part in self._block(*block, teller, room)]
        return self._made(teller, sections, self._follow_ups(choice, teller))

    def comparison(
        self,
        platforms: Sequence[str],
        language: str,
        short: bool,
        today: date,
        topic: str | None = None,
    ) -> Reply:
        """The same fields of several platforms side by side, "not known" where one is empty.

        With fewer than two platforms: what to compare with. `topic` narrows it to one field.
        """
        voice = self.voice(language)
        compared = tuple(dict.fromkeys(id_ for id_ in platforms if id_ != GENERAL))
        if len(compared) < 2:
            return self._partners(compared, topic, voice)
        teller = Teller(self.knowledge, voice, today)
        names = " · ".join(teller.name(id_) for id_ in compared)
        topics = (topic,) if topic else COMPARED_TOPICS[:1] if short else COMPARED_TOPICS
        sections = [Section(((Span(names, bold=True, isolate=True),),))]
        sections += [Section(tuple(self._field(t, compared, teller))) for t in topics]
        if short:
            payload = "-".join((topics[0], *compared))
            return self._made(teller, sections, [(self._private(payload, voice),)])
        buttons = [
            Button(voice.say(f"topic.{t}.ask"), Action(Verb.ANSWER, t, compared)) for t in topics
        ]
        sections.append(Section(voice.lines("compare.sources")))
        return self._made(teller, sections, rows(buttons, 2))

    def calculation(self, read: Calculation | Misread, language: str, today: date) -> Reply:
        """The result of a calculation; or what was read, what is missing, and examples."""
        teller = Teller(self.knowledge, self.voice(language), today)
        if isinstance(read, Calculation):
            parts = list(calculation_reply.sections(read, teller))
            return self._made(teller, parts, calculation_reply.buttons(read, teller.voice))
        example = Button(teller.voice.say("start.example_calc"), Action(Verb.CALC, value="45 20"))
        lines = tuple(calculation_reply.misread_lines(read, teller))
        return self._made(teller, [Section(lines)], [(example,)])

    def calculation_help(self, language: str, today: date) -> Reply:
        """How to ask for a calculation."""
        return self.calculation(Misread(Reason.EMPTY, Inputs()), language, today)

    def _blocks(self, choice: Choice) -> Iterator[tuple[str, str]]:
        """Platform and topic of each block of an answer; the field itself without a platform."""
        for platform in choice.platforms or (GENERAL,):
            yield platform, choice.topic or ""

    def _facts(self, platform: str, topic: str) -> tuple[Fact, ...]:
        """The facts of a block; for the field also the platforms' leading figures."""
        found = arranged(self.knowledge.about(platform, topic))
        return found if platform != GENERAL else (*found, *self._leading(topic))

    def _leading(self, topic: str) -> tuple[Fact, ...]:
        """The first usual figure of each platform on a topic."""
        firsts: dict[str, Fact] = {}
        for platform in self.knowledge.covered():
            for fact in arranged(self.knowledge.about(platform.id, topic)):
                if fact.headline and fact.typical:
                    firsts.setdefault(platform.id, fact)
        return tuple(firsts.values())

    def _block(self, platform: str, topic: str, teller: Teller, room: int) -> Iterator[Section]:
        facts = arranged(self.knowledge.about(platform, topic))
        title = self._title(platform, topic, teller)
        if not facts and platform != GENERAL:
            yield Section((title, self._gap("gap", platform, topic, teller)))
            yield from self._in_general(topic, teller)
            return
        shown = facts if len(facts) == room + 1 else facts[:room]
        lines = teller.lines(shown)
        leading = self._leading(topic) if platform == GENERAL else ()
        if not facts and not leading:
            lines = (self._gap("gap", platform, topic, teller),)
        yield Section((title, *lines))
        if len(shown) < len(facts):
            said = frozenset(fact.conflict for fact in shown if fact.conflict)
            yield Section(teller.lines(facts[len(shown) :], said), folded=True)
        if leading:
            heading = teller.voice.line("platforms.heading")
            yield Section(
                (heading, *(self._row(fact.platform, [fact], teller) for fact in leading))
            )

    def _in_general(self, topic: str, teller: Teller) -> Iterator[Section]:
        facts = arranged(self.knowledge.about(GENERAL, topic))[:OPEN_FACTS_OF_SEVERAL]
        if facts:
            yield Section((teller.voice.line("general.heading"), *teller.lines(facts)))

    def _title(self, platform: str, topic: str, teller: Teller) -> Line:
        name = Span(teller.name(platform), isolate=platform != GENERAL)
        return teller.voice.line(
            "title", platform=name, topic=Span(teller.voice.part(f"topic.{topic}"))
        )

    def _gap(self, key: str, platform: str, topic: str, teller: Teller) -> Line:
        """ "Not known", with the day we looked if we did. `key` is "gap" or "short.gap"."""
        voice, gap = teller.voice, self.knowledge.gap(platform, topic)
        name = Span(teller.name(platform), isolate=platform != GENERAL)
        looked = Span(date_text(gap.looked, voice) if gap else "")
        key = key if gap else f"{key}.unlooked"
        return voice.line(key, platform=name, topic=Span(voice.part(f"topic.{topic}")), date=looked)

    def _short(self, asked: Sequence[Choice], teller: Teller) -> Reply:
        blocks = [block for choice in asked for block in self._blocks(choice)]
        lines = tuple(self._short_line(*block, teller) for block in blocks)
        payload = "-".join((asked[0].topic or "", *asked[0].platforms))
        private = self._private(payload, teller.voice)
        return self._made(teller, [Section(lines)], [(private,)])

    def _short_line(self, platform: str, topic: str, teller: Teller) -> Line:
        facts = self._facts(platform, topic)
        if not facts:
            return self._gap("short.gap", platform, topic, teller)
        if platform == GENERAL and any(fact.platform != GENERAL for fact in facts):
            rest = [fact for fact in facts if fact.platform != GENERAL]
            parts = [self._row(fact.platform, [fact], teller) for fact in rest[:SHORT_FACTS]]
            return joined(parts, teller.voice, "short.join")
        return self._row(platform, _brief(facts, SHORT_FACTS), teller)

    def _row(self, platform: str, facts: Sequence[Fact], teller: Teller) -> Line:
        voice = teller.voice
        line = joined([teller.short(fact) for fact in facts], voice, "short.join")
        conflicts = [fact.conflict for fact in facts if fact.conflict]
        if len(conflicts) > len(set(conflicts)):
            line = voice.line("short.disagree", facts=line)
        name = Span(teller.name(platform), isolate=platform != GENERAL)
        return voice.line("short.line", platform=name, facts=line)

    def _field(self, topic: str, platforms: Sequence[str], teller: Teller) -> Iterator[Line]:
        voice = teller.voice
        yield voice.line("compare.field", topic=Span(voice.part(f"topic.{topic}")))
        for platform in platforms:
            facts = _brief(arranged(self.knowledge.about(platform, topic)), COMPARED_FACTS)
            cell = joined(
                [teller.short(fact, with_kind=True) for fact in facts], voice, "short.join"
            )
            name = Span(teller.name(platform), isolate=True)
            cell = cell or voice.line("compare.unknown")
            yield voice.line("short.line", platform=name, facts=cell)

    def _partners(self, compared: tuple[str, ...], topic: str | None, voice: Voice) -> Reply:
        """Buttons for the second platform of a comparison, or pairs when none is named."""
        others = [p for p in self.knowledge.covered() if p.id not in compared]
        verb = [(p.name, Action(Verb.COMPARE, topic, (*compared, p.id))) for p in others]
        lines = voice.lines("compare.which")
        if compared:
            lines = voice.lines("compare.with", platform=self.knowledge.platforms[compared[0]].name)
        return self.reply(voice, lines, *rows([Button(n, a) for n, a in verb], 3))

    def _follow_ups(self, choice: Choice, teller: Teller) -> Iterator[tuple[Button, ...]]:
        voice, topic = teller.voice, choice.topic or ""
        platforms = tuple(id_ for id_ in choice.platforms if id_ != GENERAL)
        if not self.knows(choice):
            yield from self._after_gap(topic, platforms, voice)
            return
        if not platforms:
            yield from rows(self._platform_buttons(topic), 3)
        yield from rows(self._related(topic, platforms, voice), 2)
        yield tuple(self._tools(choice, platforms, voice))
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

    def _platform_buttons(self, topic: str) -> list[Button]:
        return [
            Button(platform.name, Action(Verb.ANSWER, topic, (platform.id,)))
            for platform in self.knowledge.covered()
            if self.knowledge.about(platform.id, topic)
        ]

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
        if any(_hourly(fact) for block in self._blocks(choice) for fact in self._facts(*block)):
            value = f"{platforms[0]} {CALCULATED_HOURS}" if platforms else None
            yield Button(voice.say("button.calculate"), Action(Verb.CALC, value=value))

    @staticmethod
    def _private(payload: str, voice: Voice) -> Button:
        return Button(voice.say("button.private"), private=payload)

    @staticmethod
    def _made(
        teller: Teller, sections: Sequence[Section], buttons: Iterable[tuple[Button, ...]]
    ) -> Reply:
        language = teller.voice.language
        kept = tuple(row for row in buttons if row)
        return Reply(language.code, language.direction, tuple(sections), kept)


def _brief(facts: Sequence[Fact], limit: int) -> list[Fact]:
    """The facts for one line: usual ones led by a figure, else the first one there is."""
    leading = [fact for fact in facts if fact.headline and fact.typical]
    return leading[:limit] or list(facts[:1])


def _hourly(fact: Fact) -> bool:
    figure = fact.figures.get(fact.headline or "")
    return bool(fact.typical and figure and figure.unit is Unit.MONEY and figure.per == "hour")
