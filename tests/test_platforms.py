"""Which platform is named: exactly, joined, in any script, a slip away; and never by accident."""

import pytest

from bot.core.knowledge import Knowledge
from bot.core.matching.examples import Examples, examples
from bot.core.matching.platforms import PlatformFinder, without
from bot.core.text import normalise, words


@pytest.fixture(scope="module")
def finder(knowledge: Knowledge) -> PlatformFinder:
    taught = examples(knowledge.typings)
    ordinary = frozenset(word for example in taught for word in example.words)
    return PlatformFinder(knowledge.platforms, ordinary, Examples.of(taught).company)


def named(finder: PlatformFinder, text: str) -> list[str]:
    return [mention.platform for mention in finder.find(words(normalise(text)))]


@pytest.mark.parametrize(
    ("text", "platforms"),
    [
        ("how is micro1", ["micro1"]),
        ("micro 1 and MICRO-1 and micro one", ["micro1", "micro1", "micro1"]),
        ("माइक्रो वन का इंटरव्यू", ["micro1"]),
        ("mind rift or mindrift", ["mindrift", "mindrift"]),
        ("otlier, outlair, outliar", ["outlier", "outlier", "outlier"]),
        ("marcor", ["mercor"]),
        ("मरकोर कैसा है", ["mercor"]),
        ("وأوت لاير وميركور", ["outlier", "mercor"]),
        ("بميركور", ["mercor"]),
        ("scale.ai vs remotask", ["scale_ai", "remotasks"]),
        ("appen or telus", ["appen", "telus_digital"]),
        ("एपन और एलाइनर", ["appen", "alignerr"]),
        ("scal ai or handshak ai", ["scale_ai", "handshake_ai"]),
        ("mercorka outlierse", ["mercor", "outlier"]),
        ("मर्कोरसे और आउटलायरमें", ["mercor", "outlier"]),
        ("bmercor wmicro1 eloutlier", ["mercor", "micro1", "outlier"]),
        ("maykro1 awtlayer", ["micro1", "outlier"]),
        ("في الاوتلير", ["outlier"]),
        ("حسابي بالميركورر", ["mercor"]),
        ("a data anotation tech job", ["dataannotation"]),
        ("मर्कोोरमें", ["mercor"]),
        ("Ｍｅｒｃｏｒ", ["mercor"]),
        ("mеrcоr", ["mercor"]),
    ],
)
def test_platforms_are_found_as_people_write_them(
    finder: PlatformFinder, text: str, platforms: list[str]
) -> None:
    assert named(finder, text) == platforms


@pytest.mark.parametrize(
    "text",
    [
        "it will happen again",
        "outline of the report",
        "a micro usb cable",
        "the merger is off",
        "we drift apart, mind the gap",
        "remote tasks",
        "one form a day",
        "a data anotation job",
        "turning left",
        "sale on friday",
        "the mirror is broken",
        "",
    ],
)
def test_ordinary_words_are_no_platforms(finder: PlatformFinder, text: str) -> None:
    found = words(normalise(text))

    assert [m for m in finder.find(found) if not m.weak] == []


@pytest.mark.parametrize(
    "text", ["remove outliers", "draw to scale", "a turing machine", "mercer county"]
)
def test_a_name_that_is_also_a_word_is_only_a_weak_sign(finder: PlatformFinder, text: str) -> None:
    assert all(mention.weak for mention in finder.find(words(normalise(text))))


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("how much does mind rift pay", ("how", "much", "does", "pay")),
        ("mercor ka payment", ("ka", "payment")),
    ],
)
def test_the_rest_of_the_question_keeps_its_words(
    finder: PlatformFinder, text: str, rest: tuple[str, ...]
) -> None:
    found = words(normalise(text))

    assert without(found, finder.find(found)) == rest


@pytest.mark.parametrize(
    "text",
    [
        "explain how a turing machine works",
        "which scale drawing is right",
        "is 9 an outlier detection problem",
        "kitchen scale",
        "surge pricing is back",
    ],
)
def test_name_beside_what_only_the_word_has_beside_it_is_the_word(
    finder: PlatformFinder, text: str
) -> None:
    assert named(finder, text) == []


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("does turing pay weekly", "turing"),
        ("scale pay per task", "scale_ai"),
        ("outlier invite not received", "outlier"),
        ("prolific studies in india", "prolific"),
    ],
)
def test_name_in_other_company_stays_a_name(
    finder: PlatformFinder, text: str, platform: str
) -> None:
    assert named(finder, text) == [platform]


def test_examples_name_platforms_by_the_placeholder_alone(knowledge: Knowledge) -> None:
    """An example with a name in it is taken word for word, and would lose the platform."""
    doubtful = {spelt for p in knowledge.platforms.values() for spelt in map(joined, p.ambiguous)}
    certain = PlatformFinder(knowledge.platforms, frozenset()).names - doubtful
    outright = [
        f"{typing.code} {intent}: {question}"
        for typing in knowledge.typings.values()
        for intent, questions in typing.questions.items()
        if intent not in ("none", "skills")  # words of statistics, and tools that are mastered
        for question in questions
        if not certain.isdisjoint(runs(question))
    ]

    assert outright == []


def joined(text: str) -> str:
    return "".join(word.text for word in words(normalise(text)))


def runs(text: str) -> set[str]:
    """Each word of a text, and each two and three together."""
    said = [word.text for word in words(normalise(text))]
    return {"".join(said[at : at + many]) for at in range(len(said)) for many in (1, 2, 3)}
