"""What is told first of the point that is asked about, where the facts on its topic are silent."""

from collections.abc import Iterator, Sequence

from bot.core.brief import name_span
from bot.core.facts import GENERAL, Fact
from bot.core.points import elsewhere, in_general, is_marked, named_in, on_platforms, speak_of
from bot.core.questions import Choice
from bot.core.replies import Line, Section
from bot.core.statements import Teller
from bot.core.tables import highest

PLATFORMS = 4
"""Platforms whose facts on a point are told where the field's are silent: half a screen."""


def leads(platform: str, asked: Choice, facts: Sequence[Fact], teller: Teller) -> bool:
    """Whether facts on the field lead, so that the platform's own come after: its valuation would
    hide a warning. Only editors' marks tell so; a word may stand in any fact, as PayPal does in one
    on fees, and the platform's own ways of paying are the better answer."""
    marked = is_marked(asked.point or "", teller.knowledge)
    return marked and bool(_from_the_field(platform, asked, facts, teller))


def lines(platform: str, asked: Choice, facts: Sequence[Fact], teller: Teller) -> Iterator[Line]:
    """What is told of the point on other topics, on the field as a whole, else on single platforms;
    or that nothing is. No lines where `facts`, those on the topic, speak of it."""
    point, knowledge, voice = asked.point, teller.knowledge, teller.voice
    if point is None or speak_of(point, facts, knowledge):
        return
    name = named_in(point, voice, knowledge)
    others = elsewhere(point, platform, asked.topic or "", knowledge)
    general = _from_the_field(platform, asked, facts, teller)
    if others:
        yield voice.line("point.heading", point=name)
        yield from teller.lines(others)
    if leads(platform, asked, facts, teller):
        yield voice.line("point.general", point=name)
        yield from teller.lines(general)
        if not others and not any(_names(platform, fact, teller) for fact in general):
            span = name_span(platform, teller)
            yield voice.line("point.platform_none", point=name, platform=span)
    elif not others:
        yield from _nearest(platform, asked, name, general, teller)


def of_all(point: str, topic: str, teller: Teller, most: int, among: Sequence[str] = ()) -> Section:
    """What platforms, all or those named, tell of a point that they are compared for, the highest
    figures first: "who pays most for coders"; or that nothing is told of it in particular."""
    voice, knowledge = teller.voice, teller.knowledge
    name = named_in(point, voice, knowledge)
    told = {
        platform: facts
        for platform in (*(among or (p.id for p in knowledge.covered())), GENERAL)
        if (facts := _usual(speak_of(point, knowledge.about(platform, topic), knowledge)))
    }
    if not told:
        return Section(voice.lines("point.none", point=name))
    ranked = sorted(told.items(), key=lambda one: (one[0] == GENERAL, -highest(one[1])))
    lines = (_of(platform, facts[0], teller) for platform, facts in ranked[:most])
    return Section((voice.line("point.heading", point=name), *lines))


def _of(platform: str, fact: Fact, teller: Teller) -> Line:
    """A whole fact behind its platform's name: in its few words the point may be left out."""
    told = teller.lines([fact])[0]
    return teller.voice.line("short.line", platform=name_span(platform, teller), facts=told)


def _usual(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The usual cases, the best paid first."""
    return tuple(sorted((f for f in facts if f.typical), key=lambda fact: -highest((fact,))))


def _nearest(
    platform: str, asked: Choice, name: str, general: Sequence[Fact], teller: Teller
) -> Iterator[Line]:
    """That nothing is told of a point, and what comes nearest: a fact on the field, or what single
    platforms tell where none was named."""
    voice, known = teller.voice, teller.knowledge
    told = on_platforms(asked.point or "", asked.topic or "", known) if platform == GENERAL else {}
    if told:
        yield voice.line("point.heading", point=name)
        for one, fact in list(told.items())[:PLATFORMS]:
            yield _of(one, fact, teller)
        return
    yield from voice.lines("point.none", point=name)
    if general:
        yield voice.line("general.heading")
        yield from teller.lines(general[:1])


def _from_the_field(
    platform: str, asked: Choice, facts: Sequence[Fact], teller: Teller
) -> tuple[Fact, ...]:
    """The general facts on the point where the platform's on the topic are silent; beside some on
    its other topics only what is on the topic asked and of others too."""
    point, topic, knowledge = asked.point, asked.topic or "", teller.knowledge
    if platform == GENERAL or point is None or speak_of(point, facts, knowledge):
        return ()
    general = in_general(point, topic, knowledge, asked.country)
    if elsewhere(point, platform, topic, knowledge):
        return tuple(f for f in general if f.topic == topic and not _names(platform, f, teller))
    return general


def _names(platform: str, fact: Fact, teller: Teller) -> bool:
    return teller.name(platform) in teller.text(fact)
