"""The page: head, index by platform and by topic, every platform with every topic, rates."""

from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import files
from xml.etree.ElementTree import Element

from bot.channels.page import anchors
from bot.channels.page.cards import cards, unknown
from bot.channels.page.html import document, element, plain, told
from bot.channels.page.index import index, linked, platform_name, topic_name
from bot.core.exchange_reply import rate_lines
from bot.core.facts import Platform
from bot.core.knowledge import Knowledge
from bot.core.locale import date_text
from bot.core.messages import Voice
from bot.core.statements import Teller

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Nothing is loaded and nothing runs, whatever a text might hold."""


def pages(knowledge: Knowledge, today: date) -> Mapping[str, str]:
    """The page of each language of replies by its file name, as seen from one day."""
    return {f"{code}.html": page(knowledge, code, today) for code in knowledge.languages}


def page(knowledge: Knowledge, language: str, today: date) -> str:
    """The whole knowledge in one language. The same knowledge and day give the same page."""
    voice = Voice(knowledge.languages[language])
    teller = Teller(knowledge, voice, today)
    up = element(
        "a", "↑", href=anchors.to(anchors.INDEX), title=voice.part("page.top"), class_="up"
    )
    body = element(
        "body",
        _header(teller),
        index(teller),
        element("main", *(_platform(own, teller) for own in knowledge.platforms.values())),
        _rates(teller),
        up,
    )
    own = voice.language
    return document(element("html", _head(voice), body, lang=own.code, dir=own.direction))


def _head(voice: Voice) -> Element:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", voice.part("page.title")),
        element("style", _style()),
    )


def _style() -> str:
    return files("bot.channels.page").joinpath("page.css").read_text(encoding="utf-8")


def _header(teller: Teller) -> Element:
    knowledge, voice = teller.knowledge, teller.voice
    languages = (
        element("a", own.name, href=f"{own.code}.html", lang=own.code, hreflang=own.code)
        for own in knowledge.languages.values()
        if own.code != voice.language.code
    )
    counts = (
        voice.part("page.facts", len(knowledge.facts)),
        voice.part("page.sources", len(knowledge.sources)),
        voice.part("page.gaps", len(knowledge.gaps)),
        voice.part("page.made", date=date_text(teller.today, voice)),
    )
    direction = voice.language.direction
    return element(
        "header",
        element("nav", *languages, aria_label=voice.part("button.languages"), class_="languages"),
        element("h1", *plain(voice.part("page.title"), direction)),
        element("p", *plain(voice.part("page.intro"), direction)),
        element("p", *plain(" · ".join(counts), direction), class_="counts"),
    )


def _platform(platform: Platform, teller: Teller) -> Element:
    """All that is known of a platform by topic, then what is not known, under links to each."""
    knowledge, voice = teller.knowledge, teller.voice
    subjects = list(_subjects(platform, teller))
    gaps = [gap for topic in knowledge.topics if (gap := knowledge.gap(platform.id, topic))]
    looks = {**{topic: "known" for topic, _ in subjects}, **{gap.topic: "gap" for gap in gaps}}
    inside = []
    for topic, look in looks.items():
        link = linked(anchors.of_subject(platform.id, topic), topic_name(topic, voice))
        inside.append(element("li", link, class_=look))
    anchor = anchors.of_platform(platform.id)
    nothing = element("p", *plain(voice.part("page.unlooked"), voice.language.direction))
    return element(
        "section",
        element("h2", linked(anchor, platform_name(platform, teller))),
        element("ul", *inside, class_="chips topics") if inside else nothing,
        *(subject for _, subject in subjects),
        unknown(gaps, teller) if gaps else "",
        class_="platform",
        id=anchor,
    )


def _subjects(platform: Platform, teller: Teller) -> Iterator[tuple[str, Element]]:
    """Every topic on which there are facts."""
    for topic in teller.knowledge.topics:
        if facts := teller.knowledge.about(platform.id, topic):
            anchor = anchors.of_subject(platform.id, topic)
            name = element("h3", linked(anchor, topic_name(topic, teller.voice)))
            shown = cards(facts, teller)
            yield topic, element("section", name, *shown, class_="subject", id=anchor)


def _rates(teller: Teller) -> Element:
    """The exchange rates that calculations use."""
    voice = teller.voice
    lines = rate_lines(teller.knowledge.rates, voice, teller.today)
    direction = voice.language.direction
    return element(
        "footer", *(element("p", *told(line, direction)) for line in lines), id=anchors.RATES
    )
