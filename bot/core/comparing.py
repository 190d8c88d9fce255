"""Comparisons: what is compared by what, in how much room, and the buttons beneath."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.core import picture_reply, point_reply
from bot.core.facts import GENERAL
from bot.core.menus import Menus, rows
from bot.core.messages import Voice
from bot.core.picture_reply import Picture
from bot.core.replies import Action, Button, Line, Reply, Section, Span, Verb
from bot.core.side_by_side import fields, measured, nothing_known, open_to
from bot.core.statements import Teller
from bot.core.tables import (
    JOINING,
    LEAST_ROWS,
    PAY,
    ROW_FACTS,
    ROWS,
    SHORT_ROWS,
    TABLES,
    table,
    table_rows,
)

COMPARED_TOPICS = (PAY, "payout", "onboarding", "assessment", "job_security")
"""What people weigh when they choose between platforms, in the order in which they ask."""
COMPARED_AT_ONCE = 6
"""Platforms in one comparison: more would not fit a message, nor the buttons' data."""
ROOM = 3600
"""Characters of a comparison: a message of Telegram holds 4,096 with the lines around it."""
PAYLOAD_LIMIT = 64
"""Characters that Telegram carries in a deep link; platforms beyond are one tap further away."""
PARTNERS = 6
"""Platforms offered for a comparison at first, those that most people ask about; a button leads to
the others. As many as replies name where they list "and others"."""
WHOLE = "all"
"""What a button carries that shows a table, or what to compare with, whole."""


class Comparisons(Menus):
    """Comparisons of some platforms field by field, and of all of them in a table."""

    def comparison(
        self,
        platforms: Sequence[str],
        language: str,
        short: bool,
        today: date,
        topic: str | None = None,
        country: str | None = None,
        unknown: str | None = None,
        point: str | None = None,
        whole: bool = False,
    ) -> Reply:
        """The same fields of several platforms side by side, "not known" where one is empty.

        With fewer than two platforms: what to compare with, all of it if `whole`. `topic` narrows
        it to one field.
        `unknown` names what was to be compared too and is not ours. What they tell of a `point`
        ("for coders") leads.
        """
        voice = self.voice(language)
        named = tuple(dict.fromkeys(id_ for id_ in platforms if id_ != GENERAL))
        missed = voice.line("compare.missed", name=unknown) if unknown else ()
        if len(named) < 2:
            return self._partners(named, voice, missed, whole)
        compared, left = named[:COMPARED_AT_ONCE], named[COMPARED_AT_ONCE:]
        teller = Teller(self.knowledge, voice, today)
        names = " · ".join(teller.name(id_) for id_ in compared)
        topics = (topic,) if topic else COMPARED_TOPICS[:1] if short else COMPARED_TOPICS
        shown = fields(compared, topics, country, teller)
        if topic:
            shown = measured(compared, topic, country, teller, brief=short)
        sections = [Section(((Span(names, bold=True, isolate=True),),))]
        if point:
            rows_told = ROW_FACTS if short else ROWS
            of_point = point_reply.of_all(point, topic or PAY, teller, rows_told, compared)
            sections.append(of_point)
        told = list(_fitting(shown, ROOM - sum(map(_length, sections))))
        if country and topic in (None, JOINING):
            sections.append(open_to(compared, country, teller))
        sections += [section for _, section in told]
        beside = (nothing_known(compared, topics, teller), _left(left, teller), missed)
        notes = tuple(filter(None, beside))
        sections += [Section(notes)] if notes else []
        drawn = self._picture_button(PAY if PAY in topics else topics[0], compared, voice)
        if short:
            private = self._private(topics[0], compared, voice)
            return self._made(teller, sections, [(private,), drawn])
        if told:
            sections.append(Section(voice.lines("compare.sources")))
        buttons = [
            Button(voice.say(f"topic.{t}.ask"), Action(Verb.ANSWER, t, compared)) for t in topics
        ]
        if topic:
            every = Action(Verb.COMPARE, platforms=compared)
            buttons.append(Button(voice.say("button.compare_all"), every))
        return self._made(teller, sections, [*rows(buttons, 2), drawn])

    def picture(
        self, platforms: tuple[str, ...], wish: str | None, language: str, today: date
    ) -> Picture | None:
        """What platforms pay an hour as a picture; None where it can no longer be drawn."""
        teller = Teller(self.knowledge, self.voice(language), today)
        return picture_reply.pictured(platforms, wish, teller)

    def table(
        self,
        topic: str | None,
        language: str,
        short: bool,
        today: date,
        country: str | None = None,
        whole: bool = False,
        point: str | None = None,
    ) -> Reply:
        """All platforms by one topic, the best first; by pay, and saying so, where none is given.

        With a country and no topic, or the one of who can join: who takes people from there. What
        is told of a `point` ("for coders") leads.
        """
        voice = self.voice(language)
        teller = Teller(self.knowledge, voice, today)
        by = topic or (JOINING if country else PAY)
        known = by in TABLES or len(table_rows(self.knowledge, by)) >= LEAST_ROWS
        measure = by if known else PAY
        most = None if whole else SHORT_ROWS if short else ROWS
        sections = list(table(measure, country, teller, most, brief=short))
        if not (topic and known) and not country:
            sections.insert(0, Section(voice.lines("table.unnamed")))
        if point and measure in (by, PAY):
            rows_told = ROW_FACTS if short else ROWS
            sections.insert(0, point_reply.of_all(point, measure, teller, rows_told))
        drawn = self._picture_button(measure, (), voice)
        if short:
            link = self._private(WHOLE, (measure,), voice, country)
            return self._made(teller, sections, [(link,), drawn])
        buttons = list(self._other_tables(measure, country, voice))
        if most and len(table_rows(self.knowledge, measure, country)) > most:
            every = Action(Verb.COMPARE, measure, value=WHOLE)
            buttons.insert(0, Button(voice.say("button.all_platforms"), every))
        return self._made(teller, sections, [*rows(buttons, 2), drawn])

    def _other_tables(self, shown: str, country: str | None, voice: Voice) -> Iterator[Button]:
        """The other things to compare by; who is open to a country only where one was named."""
        by_country = shown == JOINING and country
        if country and not by_country:
            label = voice.say("table.country.ask", country=Span(voice.country(country)))
            yield Button(label, Action(Verb.COMPARE, JOINING, value=country))
        for topic in TABLES:
            if topic != shown or by_country:
                yield Button(voice.say(f"table.{topic}.ask"), Action(Verb.COMPARE, topic))

    def _partners(
        self, compared: tuple[str, ...], voice: Voice, missed: Line, whole: bool
    ) -> Reply:
        """Buttons for the second platform of a comparison, or for the first when none is named."""
        others = [p for p in self.knowledge.covered() if p.id not in compared]
        offered = others if whole else others[:PARTNERS]
        buttons = [
            Button(p.name, Action(Verb.COMPARE, platforms=(*compared, p.id))) for p in offered
        ]
        every = Action(Verb.COMPARE, platforms=compared, value=WHOLE)
        more = [Button(voice.say("button.all_platforms"), every)] * (len(offered) < len(others))
        lines = voice.lines("compare.which")
        if compared:
            lines = voice.lines("compare.with", platform=self.knowledge.platforms[compared[0]].name)
        told = (missed, *lines) if missed else lines
        return self.reply(voice, told, *rows(buttons, 3), tuple(more))

    def _picture_button(
        self, topic: str, platforms: Sequence[str], voice: Voice
    ) -> tuple[Button, ...]:
        """The row with the button for a picture, where it can be drawn."""
        return picture_reply.button(platforms, self.knowledge, voice) if topic == PAY else ()

    @staticmethod
    def _private(
        topic: str, platforms: Sequence[str], voice: Voice, country: str | None = None
    ) -> Button:
        payload = f"{topic}-{country}" if country else topic
        for platform in platforms:
            if platform != GENERAL and len(payload) + 1 + len(platform) <= PAYLOAD_LIMIT:
                payload = f"{payload}-{platform}"
        return Button(voice.say("button.private"), private=payload)

    @staticmethod
    def _made(
        teller: Teller, sections: Sequence[Section], buttons: Iterable[tuple[Button, ...]]
    ) -> Reply:
        language = teller.voice.language
        kept = tuple(row for row in buttons if row)
        return Reply(language.code, language.direction, tuple(sections), kept)


def _length(section: Section) -> int:
    return sum(len(span.text) for line in section.lines for span in line)


def _fitting(told: Iterable[tuple[str, Section]], room: int) -> Iterator[tuple[str, Section]]:
    """The fields that fit into so many characters; the others are a button each."""
    for topic, section in told:
        room -= _length(section)
        if room < 0:
            return
        yield topic, section


def _left(platforms: Sequence[str], teller: Teller) -> Line:
    names = ", ".join(teller.name(platform) for platform in platforms)
    return teller.voice.line("compare.left", platforms=names) if platforms else ()
