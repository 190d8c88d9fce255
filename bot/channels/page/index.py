"""The index at the top: platforms, and topics with their age and the platforms that have facts."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from bot.channels.page import anchors
from bot.channels.page.html import Node, element, plain, told
from bot.core.facts import GENERAL, Fact, Platform
from bot.core.messages import Voice
from bot.core.replies import Span
from bot.core.statements import Teller, capital


def index(teller: Teller) -> Element:
    """Links to every platform, every topic of each, and the exchange rates."""
    knowledge, voice = teller.knowledge, teller.voice
    direction = voice.language.direction
    platforms = (
        _counted(anchors.of_platform(platform.id), platform, knowledge.facts, teller)
        for platform in knowledge.platforms.values()
    )
    rates = linked(anchors.RATES, plain(voice.part("page.rates"), direction))
    return element(
        "nav",
        element("h2", *plain(voice.part("page.by_platform"), direction)),
        element("ul", *platforms, class_="chips"),
        element("h2", *plain(voice.part("page.by_topic"), direction)),
        *(_topic(topic, teller) for topic in knowledge.topics),
        element("p", rates),
        id=anchors.INDEX,
    )


def linked(anchor: str, name: Iterable[Node]) -> Element:
    """A name as a link to a part of the page."""
    return element("a", *name, href=anchors.to(anchor))


def platform_name(platform: Platform, teller: Teller) -> Iterator[Node]:
    """The platform's own name; the field's name in the language for `general`."""
    span = Span(teller.name(platform.id), isolate=platform.id != GENERAL)
    yield from told((span,), teller.voice.language.direction)


def topic_name(topic: str, voice: Voice) -> Iterator[Node]:
    """The topic as in a heading."""
    yield from plain(capital(voice.part(f"topic.{topic}")), voice.language.direction)


def _topic(topic: str, teller: Teller) -> Element:
    """A topic with, when opened, its age and the platforms that have facts on it.

    What a link leads to stands inside, for that is what makes a browser open it.
    """
    knowledge, voice = teller.knowledge, teller.voice
    facts = [fact for fact in knowledge.facts if fact.topic == topic]
    told_of = {fact.platform for fact in facts}
    age = voice.part("page.age", knowledge.topics[topic].fresh_days)
    number = element("small", voice.number(len(facts)))
    platforms = (
        _counted(anchors.of_subject(platform.id, topic), platform, facts, teller)
        for platform in knowledge.platforms.values()
        if platform.id in told_of
    )
    text = plain(age, voice.language.direction)
    return element(
        "details",
        element("summary", *topic_name(topic, voice), " ", number),
        element("p", *text, class_="limit", id=anchors.of_topic(topic)),
        element("ul", *platforms, class_="chips"),
    )


def _counted(anchor: str, platform: Platform, facts: Iterable[Fact], teller: Teller) -> Element:
    """A link to a platform, with the number of its facts among some."""
    count = sum(fact.platform == platform.id for fact in facts)
    number = element("small", teller.voice.number(count))
    return element("li", linked(anchor, platform_name(platform, teller)), " ", number)
