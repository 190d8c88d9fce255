"""Points of a topic that people ask for by name ("paypal", "retake"), and which facts tell them."""

import re
from collections.abc import Iterator, Sequence

from bot.core.facts import GENERAL, Fact
from bot.core.knowledge import Knowledge
from bot.core.messages import Voice

AGREEING = 2
"""Languages whose sentences have to speak of a point: of 502 facts 15 have a word for one in a
single language, and hardly any of them is about it. Moves with tests/test_points.py."""

ELSEWHERE = 2
"""Facts on other topics that are told where those on the topic asked are silent on the point."""
GENERALLY = 3
"""Facts on the field that are told where those on a platform are silent: what warns of a fraud has
to stand above the fold."""
PAY = "pay"
"""The topic whose figures are of one kind of work each."""
TOGETHER = "+"
"""Between words that name a point only together, wherever they stand: "pay + join"."""
EITHER = "/"
"""Between words that do alike there: "pay / fee + join / register"."""


def named_in(point: str, voice: Voice, knowledge: Knowledge) -> str:
    """A point as replies name it: the first of its words in the language, else its id."""
    typing = knowledge.typings.get(voice.language.code)
    return next(iter(typing.points.get(point, ()) if typing else ()), point)


def speak_of(point: str, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts that tell something of a point: words for it stand in their sentence.

    Two languages have to agree, each by its own words in its own sentence: one alone may have such
    a word for something else ("दोबारा", again), or say "those who study" for students. A point that
    editors marked facts with is told by those alone: its words are too common in sentences.
    """
    if is_marked(point, knowledge):
        return tuple(fact for fact in facts if point in fact.points)
    patterns = dict(_patterns(point, knowledge))
    enough = min(AGREEING, len(patterns))
    return tuple(
        fact
        for fact in facts
        if sum(_says(pattern, fact, code, knowledge) for code, pattern in patterns.items())
        >= enough
        > 0
    )


def is_marked(point: str, knowledge: Knowledge) -> bool:
    """Whether editors marked the facts that tell of a point."""
    return any(point in fact.points for fact in knowledge.facts)


def first_on(point: str | None, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts in their order, but those on the point before the others."""
    if point is None:
        return tuple(facts)
    told = speak_of(point, facts, knowledge)
    return (*told, *(fact for fact in facts if fact not in told))


def told_of(point: str, platform: str, topic: str, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What is told of a point on a topic of a platform, else on its other topics, else on the
    topic of the field."""
    about = speak_of(point, knowledge.about(platform, topic), knowledge)
    own = about or elsewhere(point, platform, topic, knowledge)
    return own or on_topic(point, topic, knowledge)


def elsewhere(point: str, platform: str, topic: str, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What is told of a point on other topics of the platform."""
    others = [f for f in knowledge.facts if f.platform == platform and f.topic != topic]
    return speak_of(point, others, knowledge)[:ELSEWHERE]


def in_general(
    point: str, topic: str, knowledge: Knowledge, country: str | None = None
) -> tuple[Fact, ...]:
    """What is told of a point on the field as a whole: on the topic asked, else on the others, but
    for pay: the rate of one task in Hindi says nothing of interviews in Hindi."""
    asked = speak_of(point, knowledge.about(GENERAL, topic), knowledge)
    told = asked or [f for f in elsewhere(point, GENERAL, topic, knowledge) if f.topic != PAY]
    return tuple(f for f in told if not (country and f.countries) or country in f.countries)[
        :GENERALLY
    ]


def on_topic(
    point: str, topic: str, knowledge: Knowledge, country: str | None = None
) -> tuple[Fact, ...]:
    """The field's facts on a point that are on the topic too: one line has no room for others."""
    told = in_general(point, topic, knowledge, country)
    return tuple(fact for fact in told if fact.topic == topic)


def on_platforms(point: str, topic: str, knowledge: Knowledge) -> dict[str, Fact]:
    """The first fact on a point of each platform that tells of it, those on the topic first."""
    told = [fact for fact in knowledge.facts if fact.platform != GENERAL]
    firsts: dict[str, Fact] = {}
    for fact in sorted(speak_of(point, told, knowledge), key=lambda fact: fact.topic != topic):
        firsts.setdefault(fact.platform, fact)
    return firsts


def country_of(point: str, topic: str, knowledge: Knowledge) -> str | None:
    """The one country that a point of a topic is told of, as GST is of India."""
    told = speak_of(point, knowledge.about(GENERAL, topic), knowledge)
    named = {fact.countries for fact in told}
    return named.pop()[0] if len(named) == 1 and all(len(c) == 1 for c in named) else None


def _says(pattern: re.Pattern[str], fact: Fact, code: str, knowledge: Knowledge) -> bool:
    sentence = knowledge.languages[code].sentences[fact.id]
    text = f"{sentence.text}\n{sentence.short or ''}".casefold()
    return any(found[1] for found in pattern.finditer(text))


def _patterns(point: str, knowledge: Knowledge) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Whole words for a point in each language of replies, in group 1; longer words for other
    points are passed over, as "phone number" tells nothing of phones. Facts are written with care,
    so nothing is normalised."""
    for code in knowledge.languages:
        points = knowledge.typings[code].points if code in knowledge.typings else {}
        own = [word.casefold() for word in points.get(point, ()) if TOGETHER not in word]
        others = [
            word.casefold() for id_, words in points.items() if id_ != point for word in words
        ]
        longer = "".join(f"{re.escape(w)}|" for w in others if any(word in w for word in own))
        if own:
            said = "|".join(map(re.escape, own))
            yield code, re.compile(rf"(?<!\w)(?:{longer}({said}))(?!\w)")
