"""How sure we must be of what, and what tells that a text is less than a question of ours.

The bands of `understanding.py` in numbers; README.md beside this file says how each was found.
"""

from collections.abc import Container

from bot.core.matching.classifier import Match
from bot.core.matching.reading import WORD_FOR_WORD, Reading
from bot.core.questions import Band, Kind, Understanding

ANSWER_FROM = 0.6
"""Confidence from which we answer a question that names no platform. How this and the others below
were found stands in README.md beside this file; they move with tests/test_questions.py."""
ANSWER_STATEMENT_FROM = 0.8
"""The same where the text has not the form of a question: remarks on our field are most of what is
said in a chat ("that task was so boring")."""
CHATS_FROM = 0.35
"""The same for a greeting and the like: to say who we are is never a wrong answer."""
COMPARE_FROM = 0.5
"""The same for a comparison of all platforms, in whatever form ("best site for freshers"): hardly a
remark is taken for one, and the table of all platforms says what it compares. Of 636 lines of
chatter .5 answers as many as .55."""
ANSWER_WITH_PLATFORM = 0.3
"""The same where a platform is named for certain: then the question is about our field."""
ANSWER_GOING_ON = 0.4
"""The same for a question that takes the platform of the person's last one along."""
ASK_FROM = 0.35
"""Confidence from which we offer meanings. Of 1,900 lines .25 offered the right one to two
questions more, and something to sixteen lines of chatter. tests/test_understanding.py moves with
it."""
ASK_COMPARING_FROM = 0.25
"""The same for a comparison: with a country or a measure it is answered (README.md, 8)."""
ASK_WITH_PLATFORM = 0.05
"""The same where a platform is named for certain."""
COVERAGE_WITH_PLATFORM = 0.5
"""Share of a question's weight that we expect to know where a platform is named."""
COVERAGE_EXPECTED = 0.8
"""Share of a question's weight that we expect to know. Below it, and with no platform named,
something we never heard of is being asked about: "hourly weather for cairo", "pay rate for
plumbers". 0.8 and 0.9 do alike on the exam of tests/questions."""
OVERHEARD_FROM = 0.95
"""Confidence from which we answer a question in a group that was not put to us."""
OVERHEARD_WITH_PLATFORM = 0.8
"""The same where a platform is named for certain."""
LONE_WORDS = 1
"""So few words, and no platform, are too little to be sure of a meaning: "test", "pay"."""
BETWEEN_LETTERS = 2
"""So short a word alone ("x") is an example of a comparison only because its names are left out."""
BACK_WORDS = 2
"""Words that answer which topic of a platform is meant: "pay", "interview process"."""
CLOSE = 0.2
"""Two topics whose scores are so near are both offered: of 1,760 questions .737 are answered right
and .030 of the answers are wrong; with .1 it is .757 and .041."""
KINDS = {"compare": Kind.COMPARE, "calc": Kind.CALC, "smalltalk": Kind.SMALLTALK, "none": Kind.NONE}
"""Intents that are not topics."""


def trusted(reading: Reading, match: Match) -> float:
    """The confidence, lowered where a question that names no platform speaks of unknown things."""
    if reading.mentions:
        return match.confidence * min(1.0, match.coverage / COVERAGE_WITH_PLATFORM) ** 2
    if len(reading.rest) <= LONE_WORDS and match.intents[0] not in KINDS:
        return min(match.confidence, ANSWER_FROM - 0.01)
    return match.confidence * min(1.0, match.coverage / COVERAGE_EXPECTED) ** 2


def answers_back(reading: Reading, last: Understanding | None) -> bool:
    """Whether a word or two say what is wanted of the platform that we offered topics of."""
    offered = last is not None and last.band is Band.ASK and last.topic is None
    named = last is not None and len(last.platforms) == 1
    return offered and named and not reading.mentions and len(reading.found) <= BACK_WORDS


def bar_of(reading: Reading, kind: Kind) -> float:
    """The confidence that an answer takes; two names side by side ask without a question word."""
    weighs = kind is Kind.COMPARE and len(reading.platforms) > 1
    if reading.certain and (reading.asks or weighs):
        return ANSWER_WITH_PLATFORM
    if kind is Kind.COMPARE and not reading.mentions:
        return COMPARE_FROM
    return ANSWER_FROM if reading.asks else ANSWER_STATEMENT_FROM


def only_sets_against(reading: Reading, match: Match) -> bool:
    """Whether a text is no more than what stands between two names, such as "vs" or "x"."""
    alone = not reading.mentions and len(reading.rest) <= LONE_WORDS
    return alone and match.intents[0] == Kind.COMPARE and len(reading.rest[0]) <= BETWEEN_LETTERS


def only_joined(reading: Reading, match: Match) -> bool:
    """Whether platforms are named with hardly a word between them: "mercor أم outlier"."""
    several = len(reading.platforms) > 1 and reading.certain
    return several and len(reading.rest) <= LONE_WORDS and match.confidence < ANSWER_FROM


def compares(reading: Reading, match: Match, linked: bool) -> bool:
    """Two platforms and a question of worth are compared; "mercor and outlier payday" is not.

    `linked`: only "or" or the like stands between them; then it is enough that comparing is about
    as likely as the topic ("does mercor or outlier pay more").
    """
    if len(reading.platforms) < 2:
        return False
    if linked and nearly_compares(match):
        return True
    return match.intents[0] == "pros_cons" or (
        match.confidence < ANSWER_FROM and "compare" in match.intents[:3]
    )


def nearly_compares(match: Match) -> bool:
    """Whether comparing is about as likely as what a question is taken for."""
    scores = dict(zip(match.intents, match.scores, strict=True))
    return "compare" in scores and match.scores[0] - scores["compare"] < CLOSE


def is_undecided(match: Match, topics: Container[str]) -> bool:
    """Whether two topics are about as likely; not where an editor has decided."""
    ranked = [s for i, s in zip(match.intents, match.scores, strict=True) if i in topics]
    several = len(ranked) > 1 and match.confidence < WORD_FOR_WORD
    return several and ranked[0] - ranked[1] < CLOSE


def overheard_bar(reading: Reading) -> float:
    """The confidence that an answer takes to what was not said to us."""
    return OVERHEARD_WITH_PLATFORM if reading.certain else OVERHEARD_FROM
