"""Facts as cards: the figure, whom it holds for, who says so, where, from when, when read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from bot.channels.page import anchors
from bot.channels.page.html import Node, element, plain, told
from bot.core.facts import Fact, Gap
from bot.core.locale import date_text
from bot.core.replies import Span
from bot.core.statements import Teller, arranged, capital, joined


def cards(facts: Sequence[Fact], teller: Teller) -> Iterator[Element]:
    """A card for each fact of one topic of a platform; those that disagree side by side."""
    for conflict, group in groupby(arranged(facts), key=lambda fact: fact.conflict):
        sides = [_card(fact, teller) for fact in group]
        yield from [_conflict(conflict, sides, facts[0], teller)] if conflict else sides


def unknown(gaps: Sequence[Gap], teller: Teller) -> Element:
    """What we looked for and did not find, each with the day; it can be linked to as a topic."""
    voice, direction = teller.voice, teller.voice.language.direction
    topics = []
    for gap in gaps:
        name, when = capital(voice.part(f"topic.{gap.topic}")), date_text(gap.looked, voice)
        said = plain(voice.part("page.unknown.topic", topic=name, date=when), direction)
        topics.append(element("li", *said, id=anchors.of_subject(gap.platform, gap.topic)))
    return element(
        "section",
        element("h3", *plain(voice.part("page.unknown"), direction)),
        element("p", *plain(voice.part("page.unknown.on"), direction)),
        element("ul", *topics),
        class_="unknown",
    )


def _conflict(conflict: str, sides: Sequence[Element], fact: Fact, teller: Teller) -> Element:
    voice = teller.voice
    why = voice.line("conflict", text=Span(teller.why(conflict)))
    said: list[Node] = list(told(why, voice.language.direction))
    for topic in _elsewhere(conflict, fact, teller):
        anchor = anchors.to(anchors.of_subject(fact.platform, topic))
        see = voice.part("page.see", topic=capital(voice.part(f"topic.{topic}")))
        said += [" ", element("a", *plain(see, voice.language.direction), href=anchor)]
    return element(
        "section",
        element("p", *said, class_="why"),
        element("div", *sides, class_="sides"),
        class_="conflict",
    )


def _elsewhere(conflict: str, fact: Fact, teller: Teller) -> list[str]:
    """The other topics under which facts of the same disagreement stand."""
    topics = (f.topic for f in teller.knowledge.facts if f.conflict == conflict)
    return [topic for topic in dict.fromkeys(topics) if topic != fact.topic]


def _card(fact: Fact, teller: Teller) -> Element:
    voice, direction = teller.voice, teller.voice.language.direction
    said: list[Node] = list(plain(teller.text(fact), direction))
    for remark in teller.remarks(fact):
        said += [" · ", element("span", *plain(remark, direction), class_="note")]
    figure = element("p", *plain(teller.headline(fact), direction), class_="figure")
    text = element("p", *said)
    if fact.pole:
        spans = voice.line(f"pole.{fact.pole}", line=Span(""))
        text.text = f"{''.join(span.text for span in spans)}{text.text or ''}"
    shown = [figure, text] if fact.headline else [text]
    own = element("a", "#", href=anchors.to(fact.id), title=voice.part("page.link"), class_="own")
    return element(
        "article", *shown, _source(fact, teller), own, id=fact.id, class_=_look(fact, teller)
    )


def _look(fact: Fact, teller: Teller) -> str:
    return f"fact {fact.kind}{' old' if teller.is_stale(fact) else ''}"


def _source(fact: Fact, teller: Teller) -> Element:
    voice, direction = teller.voice, teller.voice.language.direction
    sources = [teller.knowledge.sources[id_] for id_ in (fact.source, *fact.also)]
    names = (Span(source.publisher, url=source.url, isolate=True) for source in sources)
    return element(
        "p",
        element("span", *plain(teller.kind(fact), direction), class_="kind"),
        " ",
        *told(joined(names, voice), direction),
        *_dates(fact, teller),
        class_="source",
    )


def _dates(fact: Fact, teller: Teller) -> Iterator[Node]:
    voice = teller.voice
    held = voice.part("page.undated")
    if fact.as_of:
        held = voice.part("page.as_of", date=date_text(fact.as_of, voice))
    dates = [held, voice.part("date.checked", date=date_text(fact.checked, voice))]
    for date in dates:
        yield " · "
        yield element("span", *plain(date, voice.language.direction))
    if teller.is_stale(fact):
        yield " · "
        yield element(
            "span", *plain(voice.part("page.old"), voice.language.direction), class_="age"
        )
