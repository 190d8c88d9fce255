"""What an answer tells of one platform on one topic, or of the field as a whole, as sections."""

from collections.abc import Iterator, Sequence

from bot.core import point_reply
from bot.core.brief import first_of_countries, gap_line, leading, name_span, row
from bot.core.facts import GENERAL, Fact
from bot.core.points import first_on
from bot.core.questions import Choice
from bot.core.replies import Line, Section, Span
from bot.core.statements import Teller, arranged, for_country, of_country
from bot.core.tables import taken

OPEN_FACTS = 5
"""Facts shown before the fold of an answer on one thing: about one screen of a phone."""
OPEN_FACTS_OF_SEVERAL = 3
"""The same where one message answers on several things."""
PLATFORMS_OPEN = 10
"""Platforms with a line each before the fold of an answer on the field."""


def block(platform: str, asked: Choice, teller: Teller, room: int) -> Iterator[Section]:
    """The facts of a platform on the topic that is asked, `room` of them before the fold.

    What speaks of the point or the country that is asked about leads; where only the field's facts
    speak of the point, those do. Of the field itself (GENERAL) a line for each platform follows,
    and a topic that is told country by country has a line for each of these.
    """
    told = arranged(teller.knowledge.about(platform, asked.topic or ""))
    countries = first_of_countries(told) if platform == GENERAL else {}
    if countries and (asked.country is None or not of_country(told, asked.country)):
        return _countries(asked, told, teller)
    facts = first_on(asked.point, for_country(told, asked.country), teller.knowledge)
    if point_reply.leads(platform, asked, facts, teller):
        return _behind_the_field(platform, asked, facts, teller)
    if platform != GENERAL:
        return _of_platform(platform, asked, facts, teller, room)
    overview = () if countries else leading(teller.knowledge, asked.topic or "", asked.country)
    return _of_field(asked, facts, overview, teller, room)


def _of_platform(
    platform: str, asked: Choice, facts: Sequence[Fact], teller: Teller, room: int
) -> Iterator[Section]:
    title, country = _title(platform, asked, teller), asked.country
    if not facts:
        yield Section((title, gap_line("gap", platform, asked.topic or "", teller)))
        yield from _in_general(asked, teller)
        return
    general = teller.knowledge.about(GENERAL, asked.topic or "")
    further = bool(country and of_country(general, country))
    first = (title, *point_reply.lines(platform, asked, facts, teller))
    yield from _folded(first, facts, country_remark(facts, country, teller, further), teller, room)
    if further:
        yield from _in_general(asked, teller)


def _of_field(
    asked: Choice, facts: Sequence[Fact], overview: Sequence[Fact], teller: Teller, room: int
) -> Iterator[Section]:
    """The general facts, and the first fact of each platform in `overview`."""
    title = heading = _title(GENERAL, asked, teller)
    on_point = tuple(point_reply.lines(GENERAL, asked, facts, teller))
    if not facts and not overview:
        yield Section((title, *on_point, gap_line("gap", GENERAL, asked.topic or "", teller)))
        return
    told_below = bool(asked.country and of_country(overview, asked.country))
    remark = country_remark(facts, asked.country, teller, told_below)
    if facts or on_point:
        heading = teller.voice.line("platforms.heading")
        yield from _folded((title, *on_point), facts, remark, teller, room)
    if overview:
        yield from _by_platform(heading, overview, teller)


def _folded(
    first: Sequence[Line], facts: Sequence[Fact], remark: Sequence[Line], teller: Teller, room: int
) -> Iterator[Section]:
    """The facts behind the lines that come first, those without room folded."""
    shown = _open(facts, room)
    yield Section((*first, *teller.lines(shown), *remark))
    if len(shown) < len(facts):
        said = frozenset(fact.conflict for fact in shown if fact.conflict)
        yield Section(teller.lines(facts[len(shown) :], said), folded=True)


def _behind_the_field(
    platform: str, asked: Choice, facts: Sequence[Fact], teller: Teller
) -> Iterator[Section]:
    """What the field's facts say of the point, and a platform's own facts, which do not, folded."""
    first = (
        _title(platform, asked, teller),
        *point_reply.lines(platform, asked, facts, teller),
    )
    if not facts:
        yield Section((*first, gap_line("gap", platform, asked.topic or "", teller)))
        return
    general = teller.knowledge.about(GENERAL, asked.topic or "")
    further = bool(asked.country and of_country(general, asked.country))
    yield Section((*first, *country_remark(facts, asked.country, teller, further)))
    itself = teller.voice.line("point.platform", platform=name_span(platform, teller))
    yield Section((itself, *teller.lines(facts)), folded=True)


def _countries(asked: Choice, facts: Sequence[Fact], teller: Teller) -> Iterator[Section]:
    """What holds anywhere, then one line a country; the one asked about has none."""
    voice, country = teller.voice, asked.country
    facts = first_on(asked.point, facts, teller.knowledge)
    everywhere = [fact for fact in facts if not fact.countries]
    none = voice.lines("country.none", country=Span(voice.country(country))) if country else ()
    title = _titled(GENERAL, asked.topic or "", None, teller)
    on_point = point_reply.lines(GENERAL, asked, facts, teller)
    told = teller.lines(everywhere[:OPEN_FACTS_OF_SEVERAL])
    yield Section((title, *on_point, *none, *told))
    firsts = first_of_countries(facts).values()
    lines = (teller.short(fact, with_kind=True) for fact in firsts)
    yield Section((voice.line("country.heading"), *lines, *voice.lines("country.more")))


def _in_general(asked: Choice, teller: Teller) -> Iterator[Section]:
    told = arranged(teller.knowledge.about(GENERAL, asked.topic or ""))
    facts = for_country(told, asked.country)
    if facts:
        lines = teller.lines(facts[:OPEN_FACTS_OF_SEVERAL])
        yield Section((teller.voice.line("general.heading"), *lines))


def _title(platform: str, asked: Choice, teller: Teller) -> Line:
    return _titled(platform, asked.topic or "", asked.country, teller)


def _titled(platform: str, topic: str, country: str | None, teller: Teller) -> Line:
    name = name_span(platform, teller)
    subject = Span(teller.voice.part(f"topic.{topic}"))
    if country is None:
        return teller.voice.line("title", platform=name, topic=subject)
    place = Span(teller.voice.country(country))
    return teller.voice.line("title.country", platform=name, topic=subject, country=place)


def _by_platform(heading: Line, facts: Sequence[Fact], teller: Teller) -> Iterator[Section]:
    """A line for each platform, those beyond a screen folded."""
    lines = [row(fact.platform, [fact], teller) for fact in facts]
    yield Section((heading, *lines[:PLATFORMS_OPEN]))
    if lines[PLATFORMS_OPEN:]:
        yield Section(tuple(lines[PLATFORMS_OPEN:]), folded=True)


def country_remark(
    facts: Sequence[Fact], country: str | None, teller: Teller, further: bool = False
) -> tuple[Line, ...]:
    """What the facts mean for the country asked about: it is left out, or not spoken of; not so
    where `further` facts on it follow."""
    if country is None or not facts:
        return ()
    name = Span(teller.voice.country(country))
    if any(taken(fact, country) is False for fact in facts):
        return teller.voice.lines("country.closed", country=name)
    spoken = of_country(facts, country) or any(teller.speaks_of(country, f) for f in facts)
    if spoken or further:
        return ()
    return teller.voice.lines("country.none", country=name)


def _open(facts: Sequence[Fact], room: int) -> Sequence[Fact]:
    """The facts before the fold: those that disagree stay together, and no single one is folded."""
    while room < len(facts) and facts[room].conflict in {f.conflict for f in facts[:room]} - {None}:
        room += 1
    return facts if len(facts) == room + 1 else facts[:room]
