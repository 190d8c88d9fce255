"""The editors' lists: like questions together, complaints first, nothing that harms a terminal."""

from datetime import UTC, date, datetime

import pytest

from bot.core.facts import Platform
from bot.storage.journal import Reaction, Unanswered
from bot.worklists import Complaint, complaints, grouped, printable

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EARLIER = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
PLATFORMS = {
    "outlier": Platform("outlier", "Outlier", ("आउटलायर", "أوتلاير")),
    "mindrift": Platform("mindrift", "Mindrift", ("मिंडरिफ्ट",)),
}


def question(text: str, times: int = 1, typing: str = "en", last: datetime = NOON) -> Unanswered:
    return Unanswered(text, typing, times, last)


ALIKE = [
    ("does mindrift pay in crypto", "Does Mindrift pay in crypto???"),
    ("does mindrift pay in crypto", "mind rift pays in crypto"),
    ("do they pay in gold", "do they pay in golds"),
    ("क्या मिंडरिफ्ट क्रिप्टो देता है", "मिंडरिफ्ट क्रिप्टो देता है क्या"),
    ("outlier eid bonus deta hai kya", "kya outlier eid pe bonus deta hai"),
    ("هل تدفع أوتلاير بالعملات الرقمية", "اوتلاير تدفع بالعملات الرقمية؟"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_like_questions_are_one_group(one: str, other: str) -> None:
    (group,) = grouped([question(one), question(other)], PLATFORMS)
    assert group.times == 2


DIFFERENT = [
    ("does mindrift pay in crypto", "does outlier pay in crypto"),
    ("does mindrift pay in crypto", "can i work from my phone at mindrift"),
    ("do they pay in gold", "do they sell my data"),
    ("क्या मिंडरिफ्ट क्रिप्टो देता है", "मिंडरिफ्ट में छुट्टी मिलती है क्या"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_questions_and_other_platforms_are_groups_of_their_own(one: str, other: str) -> None:
    assert len(grouped([question(one), question(other)], PLATFORMS)) == 2


def test_ways_of_typing_are_not_mixed() -> None:
    same = [question("bonus?", typing="en"), question("bonus?", typing="hi-Latn")]
    assert [group.typing for group in grouped(same, PLATFORMS)] == ["en", "hi-Latn"]


def test_groups_and_their_questions_come_with_the_most_asked_first() -> None:
    groups = grouped(
        [
            question("do they pay in gold", 2),
            question("is there a bonus for diwali", 3),
            question("is there a diwali bonus", 4, last=EARLIER),
        ],
        PLATFORMS,
    )
    assert [(group.times, [one.question for one in group.questions]) for group in groups] == [
        (7, ["is there a diwali bonus", "is there a bonus for diwali"]),
        (2, ["do they pay in gold"]),
    ]
    assert [group.last for group in groups] == [date(2026, 11, 22)] * 2


def test_a_group_knows_its_platforms() -> None:
    (group,) = grouped([question("is outlier or mindrift open to doctors")], PLATFORMS)
    assert group.platforms == ("mindrift", "outlier")


def test_a_question_of_a_name_alone_is_a_group() -> None:
    groups = grouped([question("outlier"), question("Outlier?"), question("…")], PLATFORMS)
    assert [group.times for group in groups] == [2, 1]


def reaction(verdict: str, topic: str, times: int, *platforms: str, day: int = 1) -> Reaction:
    return Reaction(verdict, topic, platforms, times, date(2026, 11, 1), date(2026, 11, day))


REACTIONS = [
    reaction("good", "pay", 9, "outlier", day=9),
    reaction("bad", "pay", 1, "outlier", day=3),
    reaction("outdated", "payout", 2, "mindrift", "outlier", day=4),
    reaction("good", "tasks", 5, "outlier"),
]


def test_complaints_are_listed_with_the_most_first_and_praise_beside() -> None:
    assert complaints(REACTIONS) == (
        Complaint("payout", ("mindrift", "outlier"), 2, 0, 0, date(2026, 11, 4)),
        Complaint("pay", ("outlier",), 0, 1, 9, date(2026, 11, 9)),
    )


def test_a_complaint_tells_its_reasons_and_the_facts_that_were_shown() -> None:
    day, a, b = date(2026, 11, 1), "outlier-pay-a", "outlier-pay-b"
    said = [
        Reaction("good", "pay", ("outlier",), 9, day, day, "", ("outlier-pay-liked",)),
        Reaction("bad", "pay", ("outlier",), 4, day, day, "", (a,)),
        Reaction("bad", "pay", ("outlier",), 1, day, day, "other", (a,)),
        Reaction("bad", "pay", ("outlier",), 2, day, day, "old", (a, b)),
    ]
    (complaint,) = complaints(said)
    assert (complaint.bad, complaint.good) == (4, 9)
    assert complaint.reasons == (("old", 2), ("other", 1))
    assert complaint.facts == (a, b)


def test_what_people_typed_cannot_command_a_terminal_or_hide() -> None:
    assert printable("pay\x1b[2J me\u202e\u200b now\n\nok\x07") == "pay [2J me now ok"
    assert printable("क्‍या") == "क्या"
    assert printable("\ud800 x") == "x"
