"""Checks of names: every id is used once and exists, a spelling names one platform."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Any, TypeAlias

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.schema import PlatformFile
from bot.content.sheets import Sheet, did_you_mean
from bot.content.texts import broken_braces, look_alike, markup
from bot.content.yaml_reader import Path
from bot.core.facts import GENERAL

ORDINARY_USES = 8
"""Uses of a word in example questions from which it is an ordinary one: our platforms' own names
stand 3 times in 35 000 at most ({platform} stands there instead), "click" 8 times, "worker" 34.
Moves with tests/test_checks.py."""

FEWEST_LETTERS = 2
"""Letters of a spelling of a platform."""

MOST_FRESH_DAYS = 1000
"""Nearly three years: whatever is said of this work has changed by then."""

Words = tuple[str, ...]

_BETWEEN = " / "
"""No word, and no phrase goes over it."""

Named: TypeAlias = "tuple[str, Sheet[Any], Path]"


def ids_are_used_once(sheets: Draft) -> Iterator[Problem]:
    """An id names one thing, and a platform's file carries its id."""
    if sheets.topics:
        topics = sheets.topics.content.topics
        yield from _twice(
            "topic", ((t.id, sheets.topics, ("topics", i)) for i, t in enumerate(topics))
        )
    if sheets.sources:
        sources = sheets.sources.content.sources
        yield from _twice(
            "source", ((s.id, sheets.sources, ("sources", i)) for i, s in enumerate(sources))
        )
    facts = list(sheets.facts())
    yield from _twice("fact", ((f.id, sheet, ("facts", i, "id")) for sheet, i, f in facts))
    orders = ((str(s.content.order), s, ("order",)) for s in sheets.platforms.values())
    yield from _twice("order", orders)
    yield from _twice("gap", _gaps(sheets))


def files_are_named_by_their_ids(sheets: Draft) -> Iterator[Problem]:
    """platforms/outlier.yaml holds the platform outlier, and its facts begin with "outlier-"."""
    for name, sheet in sheets.platforms.items():
        platform = sheet.content.id
        if platform != name:
            message = f"the id is `{platform}`, the file `{name}.yaml`: make them the same"
            yield sheet.problem(message, "id")
        for place, fact in enumerate(sheet.content.facts):
            if not fact.id.startswith(f"{platform}-"):
                message = f"the id of a fact here must begin with `{platform}-`"
                yield sheet.problem(message, "facts", place, "id")


def claims_are_merged_once(sheets: Draft) -> Iterator[Problem]:
    """One claim of the raw facts tells one thing on one topic."""
    for sheet in sheets.platforms.values():
        claims = (
            (f"{claim} ({fact.topic})", sheet, ("facts", place, "claims"))
            for place, fact in enumerate(sheet.content.facts)
            for claim in fact.claims
        )
        yield from _twice("claim", claims)


def ids_exist(sheets: Draft) -> Iterator[Problem]:
    """What a fact, gap or topic refers to is defined somewhere."""
    topics, sources = _ids_of_topics(sheets), _ids_of_sources(sheets)
    if sheets.topics:
        for place, topic in enumerate(sheets.topics.content.topics):
            if len({topic.id, *topic.related}) <= len(topic.related):
                message = "a topic is related to others, each named once: remove it here"
                yield sheets.topics.problem(message, "topics", place, "related")
            for other in topic.related:
                path = ("topics", place, "related")
                yield from _unknown("topic", other, topics, sheets.topics, path)
    for sheet, place, fact in sheets.facts():
        yield from _unknown("topic", fact.topic, topics, sheet, ("facts", place, "topic"))
        yield from _unknown("source", fact.source, sources, sheet, ("facts", place, "source"))
        if len({fact.source, *fact.also}) <= len(fact.also):
            message = "a source stands twice: `also` names each other page once"
            yield sheet.problem(message, "facts", place, "also")
        for source in fact.also:
            yield from _unknown("source", source, sources, sheet, ("facts", place, "also"))
        if fact.headline:
            path = ("facts", place, "headline")
            yield from _unknown("figure", fact.headline, tuple(fact.figures), sheet, path)
    for sheet in sheets.platforms.values():
        for place, gap in enumerate(sheet.content.gaps):
            yield from _unknown("topic", gap.topic, topics, sheet, ("gaps", place))
    for typing in sheets.languages.values():
        for measure in typing.content.measures:
            yield from _unknown("topic", measure, topics, typing, ("measures", measure))


def points_have_names(sheets: Draft) -> Iterator[Problem]:
    """What replies say "nothing here on …" of is named in every language of replies, and a word
    means one point only."""
    points = {point for typing in sheets.languages.values() for point in typing.content.points}
    if sheets.topics:
        for place, topic in enumerate(sheets.topics.content.topics):
            path = ("topics", place, "points")
            for point in topic.points:
                yield from _unknown("point", point, tuple(points), sheets.topics, path)
    for sheet, number, fact in sheets.facts():
        for point in fact.points:
            yield from _unknown("point", point, tuple(points), sheet, ("facts", number, "points"))
    for typing in sheets.languages.values():
        named = typing.content.points
        missing = sorted(points - named.keys()) if typing.content.name and named else ()
        for point in missing:
            message = f"`{point}` has no word here: add it, the first as replies name it"
            yield typing.problem(message, "points")
        meant: dict[str, str] = {}
        for point, word in ((p, _squashed(word)) for p, words in named.items() for word in words):
            if meant.setdefault(word, point) != point:
                message = f"`{word}` stands under `{meant[word]}` too: keep one"
                yield typing.problem(message, "points", point)


def aliases_are_of_one_platform(sheets: Draft) -> Iterator[Problem]:
    """A spelling names one platform; the ambiguous ones are among its spellings."""
    owners: dict[str, dict[str, tuple[Sheet[PlatformFile], Path, str]]] = defaultdict(dict)
    for name, sheet in sheets.platforms.items():
        own = sheet.content
        owners[_squashed(own.name)][name] = (sheet, ("name",), own.name)
        for place, alias in enumerate(own.aliases):
            owners[_squashed(alias)].setdefault(name, (sheet, ("aliases", place), alias))
        for place, word in enumerate(own.ambiguous):
            if _squashed(word) not in {_squashed(each) for each in (own.name, *own.aliases)}:
                message = f"`{word}` is neither the name nor an alias: add it to the aliases"
                yield sheet.problem(message, "ambiguous", place)
    for claimed in owners.values():
        if len(claimed) > 1:
            for sheet, path, alias in claimed.values():
                message = f"`{alias}` names several platforms ({', '.join(claimed)}): keep one"
                yield sheet.problem(message, *path)


def names_are_plain(sheets: Draft) -> Iterator[Problem]:
    """A spelling is as people type it, stands once, and is more than a letter."""
    for sheet in sheets.platforms.values():
        seen: set[str] = set()
        for path, name in _names(sheet.content):
            fault = markup(name) or look_alike(name) or broken_braces(name)
            if len(name) < FEWEST_LETTERS:
                fault = f"`{name}` is too short: it would be found in every second message"
            elif not any(char.isalpha() for char in name):
                fault = f"`{name}` has no letter: nobody calls a platform so"
            elif "\n" in name:
                fault = "a name stands on one line: remove the line break"
            if name in seen:
                fault = f"`{name}` stands twice: remove one"
            seen.add(name)
            if fault:
                yield sheet.problem(fault, *path)


def topics_age(sheets: Draft) -> Iterator[Problem]:
    """What is known of a topic is fresh for a day at least, and not for ever."""
    for place, topic in enumerate(sheets.topics.content.topics if sheets.topics else ()):
        if sheets.topics and not 1 <= topic.fresh_days <= MOST_FRESH_DAYS:
            message = f"fresh_days {topic.fresh_days} is not from 1 to {MOST_FRESH_DAYS}: change it"
            yield sheets.topics.problem(message, "topics", place, "fresh_days")


def aliases_are_no_ordinary_words(sheets: Draft) -> Iterator[Problem]:
    """A spelling that questions use as words of their own needs context: it is ambiguous too."""
    spellings = list(_spellings(sheets))
    split = {name: tuple(name.casefold().split()) for _, _, name in spellings}
    said = _said(sheets)
    used = _uses(said, set(split.values()))
    for sheet, path, name in spellings:
        words = split[name]
        count = used[words]
        if count >= ORDINARY_USES:
            what = "is an ordinary word" if len(words) == 1 else "are ordinary words"
            message = f"`{name}` {what}, {count} times in example questions"
            yield sheet.problem(f"{message}: add it to `ambiguous` too, or remove it", *path)


def _spellings(sheets: Draft) -> Iterator[tuple[Sheet[PlatformFile], Path, str]]:
    """The names that count as a platform wherever they stand; the field has ordinary words."""
    for sheet in sheets.platforms.values():
        own = sheet.content
        ambiguous = {_squashed(word) for word in own.ambiguous}
        for path, name in _names(own) if own.id != GENERAL else ():
            if _squashed(name) not in ambiguous:
                yield sheet, path, name


def _names(own: PlatformFile) -> Iterator[tuple[Path, str]]:
    yield ("name",), own.name
    yield from ((("aliases", place), alias) for place, alias in enumerate(own.aliases))


def _said(sheets: Draft) -> list[str]:
    """The example questions in small letters, a text for each list: as this is part of every start,
    a list at once; not all of them, which nothing could interrupt."""
    return [
        f" {_BETWEEN.join(questions)} ".casefold()
        for sheet in sheets.questions.values()
        for questions in sheet.content.root.values()
    ]


def _uses(said: Sequence[str], names: AbstractSet[Words]) -> Counter[Words]:
    """How often the example questions use each of the names, word by word.

    Single words and pairs are counted in one walk; what goes on after a common pair is rare and
    sought by itself.
    """
    single = {words[0] for words in names if len(words) == 1}
    pairs = {words[:2] for words in names if len(words) > 1}
    alone: Counter[str] = Counter()
    counts: Counter[Words] = Counter()
    for questions in said:
        words = questions.split()
        alone.update(filter(single.__contains__, words))
        counts.update(filter(pairs.__contains__, pairwise(words)))
    counts.update({(word,): count for word, count in alone.items()})
    for name in names:
        if len(name) > 2 and counts[name[:2]] >= ORDINARY_USES:
            counts[name] = sum(questions.count(f" {' '.join(name)} ") for questions in said)
    return counts


def _squashed(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _twice(what: str, named: Iterable[Named]) -> Iterator[Problem]:
    """Names that stand a second time, with the place of the first."""
    first: dict[str, Problem] = {}
    for name, sheet, path in named:
        here = sheet.problem("", *path)
        if name in first:
            message = f"the {what} `{name}` stands already at {first[name].file}:{first[name].line}"
            yield sheet.problem(f"{message}: change or remove one", *path)
        first.setdefault(name, here)


def _unknown(
    what: str, name: str, known: Collection[str] | None, sheet: Sheet[Any], path: Path
) -> Iterator[Problem]:
    """A name that is not defined. `known` is None where some definitions could not be read."""
    if known is None or name in known:
        return
    hint = did_you_mean(name, tuple(known)) or ": define it or choose another"
    yield sheet.problem(f"there is no {what} `{name}`{hint}", *path)


def _ids_of_topics(sheets: Draft) -> Collection[str] | None:
    if sheets.topics is None or not sheets.whole("topics.yaml"):
        return None
    return dict.fromkeys(topic.id for topic in sheets.topics.content.topics)


def _ids_of_sources(sheets: Draft) -> Collection[str] | None:
    if sheets.sources is None or not sheets.whole("sources.yaml"):
        return None
    return dict.fromkeys(source.id for source in sheets.sources.content.sources)


def _gaps(sheets: Draft) -> Iterator[Named]:
    for name, sheet in sheets.platforms.items():
        for place, gap in enumerate(sheet.content.gaps):
            yield f"{gap.topic} of {name}", sheet, ("gaps", place)
