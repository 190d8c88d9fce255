"""Facts as lines: figure first, then the sentence, the kind of source, its link and its date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import zip_longest

from bot.core.exchange import BASE
from bot.core.facts import GENERAL, Fact, SourceKind, Trait, Unit
from bot.core.knowledge import Knowledge, Sentence
from bot.core.locale import date_text, figure_text, money_text
from bot.core.messages import Voice, fill
from bot.core.replies import Line, Span

ALSO_SHOWN = 2
"""Further publishers named in a fact's line: more would bury the figure on a phone."""

SHORT_TEXT = 100
"""Characters of a sentence in a one-line answer, about two lines on a phone, where the editors
gave no short form."""

ROUGH_DIGITS = 3
"""Digits of an amount that is told in another currency too."""

STORIES = "anecdote"
"""The topic that consists of single cases, so there they are not put last."""

_SENTENCE_END = re.compile(r"(?<=[\w)]{3})[.।] ")
"""A full stop after a word, not after an initial or "U.S."."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells facts in one language, seen from one day.

    `currency` is the ISO 4217 code of one in which dollars are told as well, at today's exchange.
    """

    knowledge: Knowledge
    voice: Voice
    today: date
    currency: str | None = None

    def name(self, platform: str) -> str:
        """A platform's own name; the field's name in the language for `general`."""
        if platform == GENERAL:
            return self.voice.part("general.name")
        return self.knowledge.platforms[platform].name

    def lines(self, facts: Sequence[Fact], said: frozenset[str] = frozenset()) -> tuple[Line, ...]:
        """A line for each fact, and after facts that disagree the sentence about it.

        `said` are conflicts that were explained further up.
        """
        return tuple(self._lines(facts, said))

    def short(self, fact: Fact, with_kind: bool = False) -> Line:
        """The fact in a few words with its date: "**$35–50/h** one law expert (undated)".

        `with_kind` also tells who makes the claim, linked to the page.
        """
        text, note = self._few_words(fact)
        when = self.when(fact, brief=True)
        note = self.kind(fact) if with_kind else _without_year(note, fact)
        if note:
            when = self.voice.part("short.note", kind=note, date=when)
        for remark in self.remarks(fact):
            text = self.voice.part("list", first=text, second=remark)
        page = self.knowledge.sources[fact.source].url if with_kind else None
        date = Span(when, url=page)
        line = self._led(fact, text, date)
        return self.voice.line(f"pole.{fact.pole}", line=line) if fact.pole else line

    def origin(self, fact: Fact) -> Line:
        """Who makes the claim and when, without the claim: "press, 14 Jun 2024"."""
        when = self.when(fact, brief=True)
        page = self.knowledge.sources[fact.source].url
        return (Span(self.voice.part("short.note", kind=self.kind(fact), date=when), url=page),)

    def _led(self, fact: Fact, text: str, date: Span) -> Line:
        """A short text behind the figure that leads it, or with the figure where it names it."""
        if self._names_headline(fact):
            figure = self.headline(fact, inside=True)
            before, _, after = text.partition(figure)
            told = (Span(before), Span(figure, bold=True), Span(after))
            spans = tuple(span for span in told if span.text)
            return self.voice.line("short.plain", text=spans, date=date)
        money = fact.headline and fact.figures[fact.headline].unit is Unit.MONEY
        key = "short.fact" if money else "short.measure" if fact.headline else "short.plain"
        figure_span = Span(self.headline(fact))
        return self.voice.line(key, figure=figure_span, text=Span(text), date=date)

    def is_brief(self, fact: Fact) -> bool:
        """Whether the fact was written to be told in a few words."""
        return bool(fact.headline or self._sentence(fact).short)

    def headline(self, fact: Fact, inside: bool = False) -> str:
        """The figure that leads the line; nothing where none does. `inside`: within a sentence."""
        if fact.headline is None:
            return ""
        figure = fact.figures[fact.headline]
        text = figure_text(figure, self.voice, inside)
        other = self.exchanged(fact)
        return self.voice.part("fact.exchanged", figure=text, other=other) if other else text

    def exchanged(self, fact: Fact) -> str | None:
        """What a leading figure in dollars is in the wished currency, roughly: rates of pay are no
        more exact than the exchange of the day. None for all other facts."""
        figure, rates = fact.figures.get(fact.headline or ""), self.knowledge.rates
        if figure is None:
            return None
        dollars = figure.unit is Unit.MONEY and figure.currency == BASE != self.currency
        if not (dollars and rates and self.currency and rates.knows(self.currency)):
            return None
        over, under = rates.of(BASE, self.currency)
        low, high = (_roughly(end * over / under) for end in (figure.low, figure.high))
        return money_text(low, high, self.currency, self.voice)

    def remarks(self, fact: Fact) -> tuple[str, ...]:
        """What must be said of the fact besides: one person's success, or an older wording."""
        money = any(figure.unit is Unit.MONEY for figure in fact.figures.values())
        case = "fact.not_typical" if money else "fact.one_case"
        keys = () if fact.typical else (case,)
        if fact.id in self.voice.language.outdated:
            keys = (*keys, "fact.outdated")
        return tuple(self.voice.part(key) for key in keys)

    def why(self, conflict: str) -> str:
        """The sentence about facts that disagree."""
        language = self.voice.language
        said = language.conflicts[conflict]
        if conflict not in language.outdated:
            return said
        return _remarked(said.rstrip(".। "), (self.voice.part("fact.outdated"),))

    def is_stale(self, fact: Fact) -> bool:
        """Whether its source was last read longer ago than facts on its topic keep."""
        age = self.today - fact.checked.latest()
        return age.days > self.knowledge.topics[fact.topic].fresh_days

    def brief(self, fact: Fact) -> str:
        """The sentence in a few words, for beside its figure, without the note in brackets."""
        return self._few_words(fact)[0]

    def text(self, fact: Fact) -> str:
        """The sentence with its figures filled in, without a closing full stop."""
        return self._filled(self._sentence(fact).text, fact).rstrip(".। ")

    def speaks_of(self, country: str, fact: Fact) -> bool:
        """Whether the sentence names a country, by its name or by a word that people use for it."""
        typing = self.knowledge.typings.get(self.voice.language.code)
        names = (
            self.voice.country(country),
            *(typing.countries.get(country, ()) if typing else ()),
        )
        return any(name.casefold() in self.text(fact).casefold() for name in names)

    def kind(self, fact: Fact) -> str:
        """Who makes the claim: "press", "worker's account"."""
        return self.voice.part(f"kind.{fact.kind}")

    def when(self, fact: Fact, brief: bool = False) -> str:
        """From when the claim is, and a plain warning when we last looked too long ago."""
        checked = date_text(fact.checked, self.voice)
        if fact.as_of:
            phrase = date_text(fact.as_of, self.voice)
        elif fact.kind is SourceKind.PLATFORM:
            phrase = self.voice.part("date.checked", date=checked)
        elif brief:
            phrase = self.voice.part("date.undated_short")
        else:
            phrase = self.voice.part("date.undated", date=checked)
        return self.voice.part("date.changed", date=phrase) if self.is_stale(fact) else phrase

    def sources(self, facts: Iterable[Fact], most: int) -> tuple[Line, ...]:
        """The sources of facts, each once, with who speaks and from when it is."""
        once = {_origin(fact): fact for fact in facts}
        lines = (self._source(fact, None) for fact in list(once.values())[:most])
        return tuple((replace(first, text=capital(first.text)), *rest) for first, *rest in lines)

    def _lines(self, facts: Sequence[Fact], said: frozenset[str]) -> Iterator[Line]:
        last_of = {fact.conflict: fact.id for fact in facts if fact.conflict}
        before: Fact | None = None
        for fact in facts:
            yield self._line(fact, before)
            before = fact
            if fact.conflict and fact.conflict not in said and last_of[fact.conflict] == fact.id:
                yield self.voice.line("conflict", text=Span(self.why(fact.conflict)))
                before = None

    def _line(self, fact: Fact, before: Fact | None) -> Line:
        text = _remarked(self.text(fact), self.remarks(fact))
        key = "fact.with_figure" if fact.headline else "fact.plain"
        figure = Span(self.headline(fact))
        source = self._source(fact, before)
        line = self.voice.line(key, figure=figure, text=Span(text), source=source)
        return self.voice.line(f"pole.{fact.pole}", line=line) if fact.pole else line

    def _source(self, fact: Fact, before: Fact | None) -> Line:
        if before and _origin(before) == _origin(fact):
            return self.voice.line("fact.same_source")
        return self.voice.line(
            "fact.source",
            kind=Span(self.kind(fact)),
            publishers=self._publishers(fact),
            date=Span(self.when(fact)),
        )

    def _publishers(self, fact: Fact) -> Line:
        sources = [self.knowledge.sources[id_] for id_ in (fact.source, *fact.also)]
        links = {source.publisher: source.url for source in reversed(sources)}
        names = list(dict.fromkeys(source.publisher for source in sources))[: 1 + ALSO_SHOWN]
        spans = (Span(name, url=links[name], isolate=True) for name in names)
        return joined(spans, self.voice)

    def _few_words(self, fact: Fact) -> tuple[str, str]:
        """The short text, and the note in brackets that it may end with."""
        short = self._sentence(fact).short
        if not short:
            return clip(self.text(fact), SHORT_TEXT), ""
        short = self._filled(short, fact)
        noted = re.fullmatch(r"(.+) \(([^()]+)\)", short)
        return (noted[1], noted[2]) if noted else (short, "")

    def _filled(self, template: str, fact: Fact) -> str:
        """A text of the fact with its figures in place."""
        figures = {
            name: Span(figure_text(figure, self.voice, inside=True))
            for name, figure in fact.figures.items()
        }
        if fact.headline:
            figures[fact.headline] = Span(self.headline(fact, inside=True))
        lines = fill(template, figures)
        return " ".join("".join(span.text for span in line) for line in lines)

    def _names_headline(self, fact: Fact) -> bool:
        """Whether the short text names the leading figure at a place of its own, as languages do
        whose words would have to follow it the wrong way round."""
        return bool(fact.headline) and f"{{{fact.headline}}}" in (self._sentence(fact).short or "")

    def _sentence(self, fact: Fact) -> Sentence:
        return self.voice.language.sentences[fact.id]


def _roughly(amount: Decimal) -> Decimal:
    """An amount to three digits: 3,341 as 3,340, 17.52 as 17.5."""
    rounded = round(amount, ROUGH_DIGITS - 1 - amount.adjusted())
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def arranged(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Usual cases before single ones, disagreeing facts together, good and bad sides by turns.

    Otherwise in the editors' order; so whatever is shown first is a fair picture.
    """
    ordered = sorted(facts, key=lambda fact: not fact.typical and fact.topic != STORIES)
    together: list[Fact] = []
    for fact in ordered:
        if fact not in together:
            together += [
                f for f in ordered if f is fact or (f.conflict and f.conflict == fact.conflict)
            ]
    good = [fact for fact in together if fact.pole == "good"]
    bad = [fact for fact in together if fact.pole == "bad"]
    turns = [side for pair in zip_longest(good, bad) for side in pair if side]
    return (*turns, *(fact for fact in together if fact.pole not in ("good", "bad")))


def for_country(facts: Sequence[Fact], country: str | None) -> tuple[Fact, ...]:
    """The facts that hold in a country, those on it alone first; all where none is asked about."""
    if country is None:
        return tuple(facts)
    return (*of_country(facts, country), *(fact for fact in facts if not fact.countries))


def of_country(facts: Iterable[Fact], country: str) -> tuple[Fact, ...]:
    """The facts that tell something of a country: that it alone is taken, or another alone."""
    return tuple(f for f in facts if country in f.countries or f.trait is Trait.ONLY_FOR)


def joined(parts: Iterable[Span | Line], voice: Voice, key: str = "list") -> Line:
    """The parts as a list, "a, b, c"; `key` is the message that joins two."""
    line: Line = ()
    for part in parts:
        spans = (part,) if isinstance(part, Span) else part
        line = voice.line(key, first=line, second=spans) if line else spans
    return line


def capital(text: str) -> str:
    """The text with a capital first letter, where its script has one."""
    return text[:1].upper() + text[1:]


def clip(text: str, limit: int) -> str:
    """`text` in at most `limit` characters: its first sentence, or cut at a word with "…"."""
    if len(text) <= limit:
        return text
    first = _SENTENCE_END.split(text, maxsplit=1)[0]
    if len(first) <= limit:
        return first
    return text[: limit - 1].rpartition(" ")[0].rstrip(" ,;:،؛–—-") + "…"


def _remarked(text: str, remarks: Iterable[str]) -> str:
    return " · ".join((text, *remarks))


def _without_year(note: str, fact: Fact) -> str:
    """The note of a short text without the year that the date beside it tells."""
    return re.sub(rf"(^|[,،]\s*|\s+){fact.as_of.year}$", "", note) if fact.as_of else note


def _origin(fact: Fact) -> tuple[object, ...]:
    return (fact.source, fact.also, fact.kind, fact.as_of, fact.checked)
