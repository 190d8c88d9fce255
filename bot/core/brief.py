"""Many facts in little room: one-line answers, rows of a comparison, and "not known"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.core.facts import GENERAL, Fact
from bot.core.knowledge import Knowledge
from bot.core.locale import date_text
from bot.core.points import elsewhere, first_on, on_topic, speak_of
from bot.core.questions import Choice
from bot.core.replies import Line, Span
from bot.core.statements import Teller, arranged, for_country, joined, of_country

SHORT_FACTS = 3
"""Facts in a one-line answer: two or three lines on a phone."""
MANY_COUNTRIES = 3
"""Countries from which facts on a topic of the field are told country by country."""
ADVISED = "contract_tax"
"""The topic on which nobody should act by one line of ours."""
FIGURES_FIRST = "pay"
"""The topic whose short answers are figures alone: a sentence without one says nothing here."""

WORDS_FIRST = (
    *("effective_rate", "payout", "onboarding", "assessment", "eligibility"),
    *("schedule", "account", "referral", "legitimacy", "job_security"),
)
"""Topics that are told of each platform by the first fact of its file, with a figure or without:
figures alone tell of some platforms a day of waiting, of others a least sum, of companies what they
are worth, and those who ask want to hear when each pays, what each is, what workers met with."""


def all_facts(knowledge: Knowledge, platform: str, topic: str) -> tuple[Fact, ...]:
    """The facts on a topic of a platform; for the field also the platforms' leading figures."""
    found = arranged(knowledge.about(platform, topic))
    return found if platform != GENERAL else (*found, *leading(knowledge, topic))


def leading(knowledge: Knowledge, topic: str, country: str | None = None) -> tuple[Fact, ...]:
    """The first usual figure of each platform on a topic, or its first usual fact, of those that
    hold in the country."""
    firsts: dict[str, Fact] = {}
    for platform in knowledge.covered():
        for fact in for_country(arranged(knowledge.about(platform.id, topic)), country):
            if fact.typical and (fact.headline or topic in WORDS_FIRST):
                firsts.setdefault(platform.id, fact)
    return tuple(firsts.values())


def first_of_countries(facts: Sequence[Fact]) -> dict[str, Fact]:
    """The first fact of each country; none where the facts are not told country by country."""
    firsts: dict[str, Fact] = {}
    for fact in facts:
        if len(fact.countries) == 1:
            firsts.setdefault(fact.countries[0], fact)
    return firsts if len(firsts) >= MANY_COUNTRIES else {}


def short_line(platform: str, topic: str, teller: Teller, asked: Choice) -> Line:
    """The answer on a topic of a platform in one line; for the field a figure of each platform."""
    country, point = asked.country, asked.point
    told = arranged(teller.knowledge.about(platform, topic))
    facts = first_on(point, for_country(told, country), teller.knowledge)
    if point and not speak_of(point, facts, teller.knowledge):
        others = elsewhere(point, platform, topic, teller.knowledge)
        general = () if others else on_topic(point, topic, teller.knowledge, country)
        if general and platform != GENERAL:
            return row(GENERAL, _chosen(general, SHORT_FACTS, teller), teller)
        facts = others or facts
    if platform == GENERAL and (countries := first_of_countries(told)):
        own = of_country(told, country)[:SHORT_FACTS] if country else ()
        lines = _named_once([teller.short(fact) for fact in own or countries.values()])
        line = joined(lines, teller.voice, "short.join")
        return teller.voice.line("short.adviser", facts=line) if topic == ADVISED else line
    if platform == GENERAL and (topic == FIGURES_FIRST or not facts):
        figures = leading(teller.knowledge, topic)[:SHORT_FACTS]
        if figures:
            rows = [row(fact.platform, [fact], teller) for fact in figures]
            return joined(rows, teller.voice, "short.join")
    if not facts:
        return gap_line("short.gap", platform, topic, teller)
    return row(platform, _chosen(facts, SHORT_FACTS, teller), teller)


def _named_once(lines: Sequence[Line]) -> list[Line]:
    """The lines without the country that the first of them names too: "India: …; …"."""
    named, colon, _ = (lines[0][0].text if lines else "").partition(": ")
    head = named + colon if colon else ""
    rest = ((first, *more) for first, *more in lines[1:])
    bare = ((replace(f, text=f.text.removeprefix(head)), *more) for f, *more in rest)
    return [*lines[:1], *bare]


def row(platform: str, facts: Sequence[Fact], teller: Teller) -> Line:
    """ "Outlier: **$35–50/h** one law expert (undated); …", and whether the facts disagree."""
    line = joined([teller.short(fact) for fact in facts], teller.voice, "short.join")
    conflicts = [fact.conflict for fact in facts if fact.conflict]
    if len(conflicts) > len(set(conflicts)):
        line = teller.voice.line("short.disagree", facts=line)
    key = "short.line.general" if platform == GENERAL else "short.line"
    return teller.voice.line(key, platform=name_span(platform, teller), facts=line)


def compared(known: Mapping[str, Sequence[Fact]], most: int, teller: Teller) -> Iterator[Line]:
    """One field of a comparison: a row for each platform with at most so many of its facts, "not
    known" where it has none."""
    voice = teller.voice
    for platform, facts in known.items():
        told = [teller.short(fact, with_kind=True) for fact in _chosen(facts, most, teller)]
        cell = joined(told, voice, "short.join") or voice.line("compare.unknown")
        yield voice.line("short.line", platform=name_span(platform, teller), facts=cell)


def gap_line(key: str, platform: str, topic: str, teller: Teller) -> Line:
    """ "Not known", with the day we looked if we did. `key` is "gap" or "short.gap"."""
    voice, gap = teller.voice, teller.knowledge.gap(platform, topic)
    return voice.line(
        key if gap else f"{key}.unlooked",
        platform=name_span(platform, teller),
        topic=Span(voice.part(f"topic.{topic}")),
        date=Span(date_text(gap.looked, voice) if gap else ""),
    )


def name_span(platform: str, teller: Teller) -> Span:
    """The name of a platform, kept apart from the writing direction around it."""
    return Span(teller.name(platform), isolate=platform != GENERAL)


def _chosen(facts: Sequence[Fact], limit: int, teller: Teller) -> list[Fact]:
    """The facts for one line: the first one, and others that can be told in a few words.

    Single cases only where there is nothing usual.
    """
    if not facts:
        return []
    usual = [fact for fact in facts if fact.typical] or list(facts)
    figures = [fact for fact in usual if fact.headline]
    if figures and facts[0].topic == FIGURES_FIRST:
        return figures[:limit]
    return [fact for fact in usual if fact is usual[0] or teller.is_brief(fact)][:limit]
