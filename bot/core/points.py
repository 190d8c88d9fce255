"""Points of a topic that people ask for by name ("paypal", "retake"), and which facts tell them."""

import re
from collections.abc import Sequence

from bot.core.knowledge import Fact, Knowledge
from bot.core.messages import Voice

ELSEWHERE = 2
"""Facts on other topics that are told where those on the topic asked are silent on the point."""


def named_in(point: str, voice: Voice, knowledge: Knowledge) -> str:
    """A point as replies name it: the first of its words in the language, else its id."""
    typing = knowledge.typings.get(voice.language.code)
    return next(iter(typing.points.get(point, ()) if typing else ()), point)


def speak_of(point: str, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts that tell something of a point: words for it stand in their sentence.

    The sentence of every language counts: one may say "students" where another says "those who
    study", and nothing is worse than "nothing on students" above a fact on students.
    """
    pattern = _pattern(point, knowledge)
    return tuple(
        fact for fact in facts if any(m[1] for m in pattern.finditer(_said(fact, knowledge)))
    )


def first_on(point: str | None, facts: Sequence[Fact], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts in their order, but those on the point before the others."""
    if point is None:
        return tuple(facts)
    told = speak_of(point, facts, knowledge)
    return (*told, *(fact for fact in facts if fact not in told))


def elsewhere(point: str, platform: str, topic: str, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What is told of a point on other topics of the platform."""
    others = [f for f in knowledge.facts if f.platform == platform and f.topic != topic]
    return speak_of(point, others, knowledge)[:ELSEWHERE]


def _said(fact: Fact, knowledge: Knowledge) -> str:
    told = (language.sentences[fact.id] for language in knowledge.languages.values())
    return "\n".join(f"{sentence.text}\n{sentence.short or ''}" for sentence in told).casefold()


def _pattern(point: str, knowledge: Knowledge) -> re.Pattern[str]:
    """Whole words for a point, in group 1; longer words for other points are passed over, as "phone
    number" tells nothing of phones. Facts are written with care, so nothing is normalised."""
    own = _words(point, knowledge)
    others = {id_ for typing in knowledge.typings.values() for id_ in typing.points} - {point}
    longer = (
        w for id_ in sorted(others) for w in _words(id_, knowledge) if any(o in w for o in own)
    )
    passed_over = "".join(f"{re.escape(word)}|" for word in longer)
    return re.compile(rf"(?<!\w)(?:{passed_over}({'|'.join(map(re.escape, own))}))(?!\w)")


def _words(point: str, knowledge: Knowledge) -> Sequence[str]:
    told = (typing.points.get(point, ()) for typing in knowledge.typings.values())
    return tuple(dict.fromkeys(word.casefold() for words in told for word in words))
