"""Points that people ask for by name: what speaks of them leads, and silence on them is told."""

from dataclasses import replace

import pytest

from bot.core.answering import Answers
from bot.core.knowledge import Knowledge, Sentence, Typing
from bot.core.points import speak_of
from bot.core.questions import Asker, Choice
from tests.real_bot import real_assistant, real_knowledge
from tests.small_knowledge import fact, small_knowledge
from tests.test_answering import TODAY, told

ENGLISH = {
    "outlier-payout-weekly": Sentence("Outlier pays every week."),
    "outlier-payout-wallet": Sentence("Money goes to PayPal."),
    "outlier-skills-phone": Sentence("The phone number is checked."),
    "outlier-skills-tablet": Sentence("Tablets do."),
}
POINTS = {
    "paypal": ("PayPal", "pay pal"),
    "phone": ("phones", "phone", "tablets"),
    "phone_number": ("phone numbers", "phone number"),
    "crypto": ("crypto",),
}


def knowledge() -> Knowledge:
    """Four facts on Outlier, of which two are on a point, and words for four points."""
    small = small_knowledge()
    facts = tuple(fact(id_, id_.split("-")[1], "docs", {}) for id_ in ENGLISH)
    english = replace(small.languages["en"], sentences=ENGLISH, conflicts={})
    typing = Typing("en", "en", "Latin", frozenset(), {}, points=POINTS)
    return replace(small, facts=facts, languages={"en": english}, typings={"en": typing})


def asked(topic: str, point: str, short: bool = False) -> list[str]:
    choice = Choice(topic, ("outlier",), point=point)
    return told(Answers(knowledge()).facts(choice, (), "en", short, TODAY)).splitlines()


def test_fact_on_the_point_leads_the_answer() -> None:
    lines = asked("payout", "paypal")

    assert lines[1].startswith("Money goes to PayPal")
    assert lines[2].startswith("Outlier pays every week")


def test_answer_says_that_nothing_is_known_of_the_point() -> None:
    assert asked("payout", "crypto")[:2] == ["Outlier · when and how the money arrives",
                                             "Nothing here on crypto."]  # fmt: skip
    assert asked("payout", "crypto", short=True)[-1] == "Nothing here on crypto."


def test_what_is_told_of_the_point_under_another_topic_comes_first() -> None:
    lines = asked("payout", "phone")

    assert lines[1] == "On phones:"
    assert lines[2].startswith("Tablets do")
    assert lines[3].startswith("Outlier pays every week")
    assert asked("payout", "phone", short=True) == ["Outlier: Tablets do (undated)"]


def test_longer_word_for_another_point_is_passed_over() -> None:
    known = knowledge()

    assert [f.id for f in speak_of("phone", known.facts, known)] == ["outlier-skills-tablet"]
    assert [f.id for f in speak_of("phone_number", known.facts, known)] == ["outlier-skills-phone"]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can you retake mercors ai interview", "retaken up to 3 times"),
        ("does toloka work on a smartphone", "not for a phone"),
        ("will outlier pay into my upi", "Nothing here on UPI."),
        ("मर्कोर का इंटरव्यू दोबारा दे सकते हैं क्या", "3 बार"),
        ("هل تدفع ميركور عبر بايبال", "لا شيء هنا عن PayPal."),
    ],
)
def test_answer_begins_with_the_point_asked_after(question: str, first: str) -> None:
    outcome = real_assistant().ask(question, Asker(), None, TODAY)

    assert outcome.reply
    assert first in told(outcome.reply).splitlines()[1]


def test_two_questions_in_one_message_are_not_told_what_is_missing() -> None:
    choice = Choice("payout", ("outlier",), point="crypto")
    reply = Answers(knowledge()).facts(
        choice, (Choice("skills", ("outlier",)),), "en", False, TODAY
    )

    assert "Nothing here" not in told(reply)


def test_word_that_only_one_language_has_tells_of_no_point() -> None:
    told = speak_of("retake", real_knowledge().facts, real_knowledge())

    assert told
    assert {one.topic for one in told} <= {"assessment", "account", "onboarding"}


@pytest.mark.parametrize(
    "question",
    [
        "how old is outlier",
        "will the outlier project resume after the pause",
        "career wise is outlier good",
        "रेट किस आधार पर तय करते हैं outlier",
    ],
)
def test_word_that_means_something_else_under_the_topic_is_no_point(question: str) -> None:
    assert real_assistant().understand(question, Asker()).point is None


def test_where_nothing_at_all_is_known_the_point_is_not_told_besides() -> None:
    choice = Choice("payout", ("mindrift",), point="crypto")
    reply = Answers(knowledge()).facts(choice, (), "en", True, TODAY)

    assert "Nothing here" not in told(reply)
