"""What a line after a sum changes of it, and which lines are about something else."""

import pytest

from bot.core import calculator
from bot.core.calculator import Inputs
from tests.small_knowledge import small_knowledge

KNOWLEDGE = small_knowledge()
PAY = "$40/h 25h a week"


def changed(text: str, before: str = PAY) -> Inputs | None:
    return calculator.follow(text, before, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "great, 10 stars for you",
        "3 accounts allowed?",
        "is 17 ok for signup",
        "samsung s21?",
        "मेरी उम्र 22",
        "10th fail",
        "21 saal",
        "3 years of experience",
        "خبرتي 4 سنين",
        "3omri 23 sana",
        "is the exam 3 hours?",
        "इंटरव्यू 30 मिनट का?",
        "المقابلة 20 دقيقة؟",
        "reply in 48 hours?",
        "paisa 5 din me?",
        "الراتب ينزل بعد 3 ايام؟",
        "3 weeks waiting",
        "least withdrawal $25?",
        "$60 pending",
        "meeting at 6",
        "at 7 am?",
        "85% accuracy?",
        "paypal 3%?",
        "do they keep 15%?",
        "brb 10 min",
        "ek minute",
        "every 2 weeks?",
        "الساعة 6",
        "2025?",
        "is 50 hours allowed",
        "2 mobile?",
        "ielts 6",
        "عندي 3 حسابات",
        "weekly payout?",
    ],
)
def test_line_about_something_else_changes_nothing(text: str) -> None:
    assert changed(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ok and what about 32 hours",
        "what would it be with 32 hours?",
        "bhai 32 ghante karu to kitna milega",
        "agar main sirf 32 ghante kaam karu",
        "अगर मैं 32 घंटे काम करूँ तो कितना मिलेगा",
        "طيب لو اشتغلت 32 ساعة بس",
        "tab law 32 sa3a bas",
        "let's say 32 hours instead",
        "make it 32 hours please",
    ],
)
def test_words_around_a_change_are_of_any_kind(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert inputs.hours is not None
    assert inputs.hours.low == 32
