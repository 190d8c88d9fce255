"""What happened in a week, for the admins: as data, and as one message in their language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.graphemes import cut, units
from bot.core.locale import date_text
from bot.core.menus import Menus
from bot.core.messages import Voice
from bot.core.questions import Choice
from bot.core.replies import Line, Reply, Section

MOST_GROUPS = 8
MOST_REPORTED = 5
MOST_FACTS = 4
"""Lines of each kind, and facts of each reported answer: what is read on a phone in a minute. The
commands of the program show the rest."""

LONGEST_TEXT = 160
"""UTF-16 units of a question, and of the facts of a reported answer. With the lines above the
message stays below 4,096 in every language: 8 × 170 + 5 × 400 + 400 for the rest."""


@dataclass(frozen=True, slots=True)
class InVain:
    """A question without an answer, redacted, with how often it and its like were asked."""

    question: str
    times: int


@dataclass(frozen=True, slots=True)
class Reported:
    """Answers on a topic of some platforms that people reported or disliked, with their facts."""

    topic: str
    platforms: tuple[str, ...]
    facts: tuple[str, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What happened from the day `since` to the day before `until` (UTC).

    `pages`, `facts` and `gaps` are to be read or looked into again as of `until`; `old_rates` are
    the currencies without a new exchange rate for more than a week.
    """

    since: date
    until: date
    asked: int
    answered: int
    in_vain: tuple[InVain, ...] = ()
    reported: tuple[Reported, ...] = ()
    pages: int = 0
    facts: int = 0
    gaps: int = 0
    old_rates: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        due = self.facts or self.gaps or self.old_rates
        return not (self.asked or self.in_vain or self.reported or due)


def digest_reply(digest: Digest, menus: Menus, language: str) -> Reply:
    """The digest as one message."""
    voice = menus.voice(language)
    sections = [Section(tuple(_head(digest, voice)))]
    if digest.in_vain:
        asked = digest.in_vain[:MOST_GROUPS]
        lines = (_line(voice, one.times, _short(one.question)) for one in asked)
        sections.append(Section((voice.line("digest.in_vain"), *lines)))
    if digest.reported:
        lines = (_reported(one, menus, voice) for one in digest.reported[:MOST_REPORTED])
        sections.append(Section((voice.line("digest.reported"), *lines)))
    if digest.facts or digest.gaps:
        sections.append(Section((_due(digest, voice),)))
    if digest.old_rates:
        codes = _listed(digest.old_rates)
        sections.append(Section((voice.line("digest.rates", codes=codes),)))
    sections.append(Section(voice.lines("digest.more")))
    return Reply(language, voice.language.direction, tuple(sections))


def nothing(since: date, menus: Menus, language: str) -> Reply:
    """There is nothing to say since a day."""
    voice = menus.voice(language)
    lines = voice.lines("digest.none", date=date_text(since, voice))
    return Reply(language, voice.language.direction, (Section(lines),))


def _head(digest: Digest, voice: Voice) -> Iterator[Line]:
    last = date.fromordinal(digest.until.toordinal() - 1)
    yield voice.line(
        "digest.title", first=date_text(digest.since, voice), last=date_text(last, voice)
    )
    if digest.asked:
        share = voice.number(round(100 * digest.answered / digest.asked))
        yield voice.line(
            "digest.asked",
            questions=voice.number(digest.asked),
            share=voice.part("percent", amount=share),
        )


def _due(digest: Digest, voice: Voice) -> Line:
    return voice.line(
        "digest.stale",
        pages=voice.number(digest.pages),
        facts=voice.number(digest.facts),
        gaps=voice.number(digest.gaps),
    )


def _reported(one: Reported, menus: Menus, voice: Voice) -> Line:
    known = one.topic in menus.knowledge.topics
    platforms = tuple(id_ for id_ in one.platforms if id_ in menus.knowledge.platforms)
    about = menus.label(Choice(one.topic if known else None, platforms), voice)
    facts = _short(_listed(one.facts))
    text = voice.say("digest.facts", answer=about, facts=facts) if facts else about
    return _line(voice, one.times, text or voice.say("digest.other"))


def _listed(facts: Sequence[str]) -> str:
    more = ", …" if len(facts) > MOST_FACTS else ""
    return ", ".join(facts[:MOST_FACTS]) + more


def _line(voice: Voice, times: int, text: str) -> Line:
    return voice.line("digest.line", times=voice.number(times), text=text)


def _short(text: str) -> str:
    if units(text) <= LONGEST_TEXT:
        return text
    return cut(text, LONGEST_TEXT - 1)[0].rstrip() + "…"
