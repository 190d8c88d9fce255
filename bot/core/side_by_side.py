"""A few platforms side by side, field by field, or by one field as the table of all tells it."""

from collections.abc import Iterable, Iterator, Sequence

from bot.core.brief import compared
from bot.core.facts import Fact
from bot.core.knowledge import Knowledge
from bot.core.replies import Line, Section, Span
from bot.core.statements import Teller, arranged, capital, for_country, joined
from bot.core.tables import PAY, ROW_FACTS, TRAITS, extremes, highest, sorting, taken

PAIR = 2
"""Two platforms are "both", more are "any of them"."""


def fields(
    platforms: Sequence[str], topics: Iterable[str], country: str | None, teller: Teller
) -> Iterator[tuple[str, Section]]:
    """The same fields of a few platforms, each with its topic: those that differ come first."""
    ranked = sorted(topics, key=lambda topic: _likeness(platforms, topic, teller.knowledge))
    most = ROW_FACTS if len(platforms) <= ROW_FACTS else 1
    for topic in ranked:
        if known := _known(platforms, topic, country, teller):
            yield topic, Section((_title(topic, teller), *compared(known, most, teller)))


def measured(
    platforms: Sequence[str], topic: str, country: str | None, teller: Teller, brief: bool = False
) -> Iterator[tuple[str, Section]]:
    """One field of a few platforms, as the table of all of them tells it: the best paid first, with
    the highest and the lowest rate; on other topics first what the table sorts by.

    `brief` gives one fact of each where there are more than two.
    """
    known = _known(platforms, topic, country, teller)
    note: tuple[Line, ...] = ()
    if topic == PAY and any(map(extremes, known.values())):
        note = teller.voice.lines("table.pay.note")
        paid = {platform: extremes(facts) or facts for platform, facts in known.items()}
        known = dict(sorted(paid.items(), key=lambda one: -highest(one[1])))
    elif topic in TRAITS:
        for platform, told in known.items():
            first = for_country(sorting(platform, TRAITS[topic], teller.knowledge), country)
            known[platform] = (*first, *(fact for fact in told if fact not in first))
    if known:
        most = 1 if brief and len(platforms) > ROW_FACTS else ROW_FACTS
        yield topic, Section((_title(topic, teller), *note, *compared(known, most, teller)))


def open_to(platforms: Sequence[str], country: str, teller: Teller) -> Section:
    """Whether a few platforms take people of a country, as far as their pages say."""
    said = {
        p: [f for f in teller.knowledge.facts if f.platform == p and taken(f, country) is not None]
        for p in platforms
    }
    heading = teller.voice.line("table.country", country=Span(teller.voice.country(country)))
    return Section((heading, *compared(said, ROW_FACTS, teller)))


def _known(
    platforms: Sequence[str], topic: str, country: str | None, teller: Teller
) -> dict[str, Sequence[Fact]]:
    """What is known of each of the platforms; nothing at all where nothing is of any of them."""
    about = {platform: teller.knowledge.about(platform, topic) for platform in platforms}
    if not any(about.values()):
        return {}
    return {p: for_country(arranged(facts), country) for p, facts in about.items()}


def _title(topic: str, teller: Teller) -> Line:
    title = Span(capital(teller.voice.part(f"topic.{topic}")))
    return teller.voice.line("compare.field", topic=title)


def nothing_known(platforms: Sequence[str], topics: Iterable[str], teller: Teller) -> Line:
    """The fields of a comparison that would be empty, in one line; () where there are none."""
    empty = [t for t in topics if not any(teller.knowledge.about(p, t) for p in platforms)]
    names = joined((Span(teller.voice.part(f"topic.{t}")) for t in empty), teller.voice)
    key = "compare.nothing.both" if len(platforms) == PAIR else "compare.nothing"
    return teller.voice.line(key, topics=names) if empty else ()


def _likeness(platforms: Sequence[str], topic: str, knowledge: Knowledge) -> int:
    """0 where the platforms differ, 1 where they are alike, 2 where one is not known."""
    known = [knowledge.about(platform, topic) for platform in platforms]
    if not all(known):
        return 2
    told = TRAITS.get(topic, ())
    traits = [frozenset(fact.trait for fact in facts if fact.trait in told) for facts in known]
    return int(bool(traits[0]) and len(set(traits)) == 1)
