"""Points of a topic that people ask for by name ("paypal", "retake"), and which facts tell them."""

import re
from collections.abc import Iterator, Sequence

from bot.core.knowledge import Fact, Knowledge
from bot.core.messages import Voice

AGREEING = 2
"""Languages whose sentences have to speak of a point: of 502 facts 15 have a word for one in a
single language, and hardly any of them is about it. Moves with tests/test_points.py."""

ELSEWHERE = 2
"""Facts on other topics that are told where those on the topic asked are silent on the point."""


def named_in(point: str, voice: Voice, knowledge: Knowledge) -> str:
    """A point as replies name it: the first of its words in the language, else its id."""
    typing = knowledge.typings.get(voice.language.code)
    return next(iter(typing.points.get(point, ()) if typing else ()), point)


def speak_of(point: str, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts that tell something of a point: words for it stand in their sentence.

    Two languages have to agree, each by its own words in its own sentence: one alone may have such
    a word for something else ("दोबारा", again), or say "those who study" for students.
    """
    patterns = dict(_patterns(point, knowledge))
    enough = min(AGREEING, len(patterns))
    return tuple(
        fact
        for fact in facts
        if sum(_says(pattern, fact, code, knowledge) for code, pattern in patterns.items())
        >= enough
        > 0
    )


def first_on(point: str | None, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts in their order, but those on the point before the others."""
    if point is None:
        return tuple(facts)
    told = speak_of(point, facts, knowledge)
    return (*told, *(fact for fact in facts if fact not in told))


def told_of(point: str, platform: str, topic: str, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What is told of a point on a topic of a platform, else on its other topics."""
    about = speak_of(point, knowledge.about(platform, topic), knowledge)
    return about or elsewhere(point, platform, topic, knowledge)


def elsewhere(point: str, platform: str, topic: str, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What is told of a point on other topics of the platform."""
    others = [f for f in knowledge.facts if f.platform == platform and f.topic != topic]
    return speak_of(point, others, knowledge)[:ELSEWHERE]


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
        own = [word.casefold() for word in points.get(point, ())]
        others = [
            word.casefold() for id_, words in points.items() if id_ != point for word in words
        ]
        longer = "".join(f"{re.escape(w)}|" for w in others if any(word in w for word in own))
        if own:
            said = "|".join(map(re.escape, own))
            yield code, re.compile(rf"(?<!\w)(?:{longer}({said}))(?!\w)")
