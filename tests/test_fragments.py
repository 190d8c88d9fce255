"""Which messages are pieces of one question, and how pieces read together."""

import json
from dataclasses import replace

import pytest

from bot.channels.telegram.fragments import (
    GAP_SECONDS,
    MOST_PIECES,
    Piece,
    is_open,
    joined,
    of_one_question,
    piece,
    pieces,
    read_as_one,
)
from bot.core.assistant import Assistant
from bot.core.ports import Pending
from bot.core.questions import Asker, Band, Understanding
from tests.fake_api import Json, message

ASHA, OMAR = 7, 8
NOON = 1_790_000_000
GROUP = -1_000_000_000_055


def pending(
    text: str | None, seconds: int = 0, number: int = 10, chat: int = ASHA, **more: object
) -> Pending:
    """A stored message, so many seconds after noon."""
    update = message(number, text, chat, None, **{"date": NOON + seconds, **more})
    return Pending(number, chat, json.dumps(update), person=ASHA)


OPEN = {
    "a platform": "outlier",
    "a greeting": "hi bhai",
    "no platform yet": "kitna deta hai",
    "a detail": "per hour",
    "trailing off": "so mercor...",
    "in Devanagari": "कितना देता है",
    "in Arabic": "كم يدفع",
    "four words": "ek baat batao bhai",
}
WHOLE = {
    "a platform and a topic": "outlier pay",
    "a question mark": "mercor?",
    "an Arabic question mark": "أوت لاير؟",
    "a danda": "आउटलायर कितना देता है।",
    "five words": "how much does it pay",
    "a sum": "$45/h 20h a week",
    "one long word": "x" * 61,
}


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN.keys())
def test_something_may_follow_a_short_message(assistant: Assistant, text: str) -> None:
    assert is_open(text, lambda asked: assistant.understand(asked, Asker()))


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_a_whole_question_waits_for_nothing(assistant: Assistant, text: str) -> None:
    assert not is_open(text, lambda asked: assistant.understand(asked, Asker()))


IN_PIECES = [
    (("outlier", "kitna deta hai", "per hour"), "pay", ("outlier",)),
    (("hi", "mercor", "payment kab aata hai"), "payout", ("mercor",)),
    (("bhai", "ek baat batao", "mercor me payment kab aata hai"), "payout", ("mercor",)),
    (("is it legit", "outlier"), "legitimacy", ("outlier",)),
    (("أوت لاير", "كم يدفع", "بالساعة"), "pay", ("outlier",)),
    (("आउटलायर", "कितना देता है"), "pay", ("outlier",)),
    (("mercor", "interview"), "assessment", ("mercor",)),
]


@pytest.mark.parametrize(("texts", "topic", "platforms"), IN_PIECES)
def test_pieces_read_together_as_the_question_they_are(
    assistant: Assistant, texts: tuple[str, ...], topic: str, platforms: tuple[str, ...]
) -> None:
    text = read_as_one(texts, lambda asked: assistant.understand(asked, Asker()))
    assert text is not None
    understood = assistant.understand(text, Asker())
    assert (understood.band, understood.topic, understood.platforms) == (
        Band.ANSWER,
        topic,
        platforms,
    )


def test_what_says_less_together_than_alone_is_not_read_together(assistant: Assistant) -> None:
    def understand(text: str) -> Understanding:
        return assistant.understand(text, Asker())

    assert understand("outlier").band is Band.ASK
    assert read_as_one(("outlier", "who won the match"), understand) is None
    assert read_as_one(("outlier", "ok"), understand) is not None  # an "ok" takes nothing away


TWO_QUESTIONS = ("outlier", "kitna deta hai", "mercor ka interview kaisa hota hai")
ONE_QUESTION = [
    ("outlier", "kitna deta hai"),
    ("hi", "how much does mercor pay?"),
    ("outlier", "how much does it pay per hour?"),
]


def test_a_whole_question_after_another_one_is_a_question_of_its_own(assistant: Assistant) -> None:
    found = of_one_question(TWO_QUESTIONS, lambda asked: assistant.understand(asked, Asker()))
    assert tuple(found) == TWO_QUESTIONS[:2]


@pytest.mark.parametrize("texts", ONE_QUESTION)
def test_what_completes_a_question_belongs_to_it(
    assistant: Assistant, texts: tuple[str, ...]
) -> None:
    assert of_one_question(texts, lambda asked: assistant.understand(asked, Asker())) == texts


def test_small_talk_in_pieces_is_read_together(assistant: Assistant) -> None:
    text = read_as_one(("hi", "how are you"), lambda asked: assistant.understand(asked, Asker()))
    assert text == "hi how are you"


def test_a_message_of_ones_own_words_in_private_can_be_a_piece() -> None:
    assert piece(pending(" outlier ", 3)) == Piece("outlier", ASHA, NOON + 3)


def forwarded() -> Json:
    return {"type": "hidden_user", "sender_user_name": "Omar", "date": 1}


NO_PIECES = {
    "a command": pending("/pay"),
    "in a group": pending("outlier", chat=GROUP),
    "a picture": pending(None, photo=[], caption="outlier"),
    "forwarded": pending("outlier", forward_origin=forwarded()),
    "by way of a bot": pending("outlier", via_bot={"id": 5, "is_bot": True, "first_name": "gif"}),
    "a reply": pending("outlier", reply_to_message=message(4)["message"]),
    "a press": Pending(10, ASHA, json.dumps({"update_id": 10, "callback_query": {}})),
    "no date": replace(
        pending("x"), body='{"message": {"text": "x", "chat": {"type": "private"}}}'
    ),
    "no object": Pending(10, ASHA, "[]"),
    "no JSON": Pending(10, ASHA, "{"),
}


@pytest.mark.parametrize("other", NO_PIECES.values(), ids=NO_PIECES.keys())
def test_nothing_else_is_a_piece(other: Pending) -> None:
    assert piece(other) is None


def texts(*following: Pending) -> tuple[list[str], bool]:
    """The texts of a burst in which a text that ends with "?" is whole; whether it goes on."""
    first = Piece("outlier", ASHA, NOON)
    found, more = pieces(first, following, lambda text: not text.endswith("?"))
    return [one.text for one in found], more


def test_a_burst_goes_on_until_a_whole_question_ends_it() -> None:
    assert texts(pending("kitna", 2)) == (["outlier", "kitna"], True)
    assert texts(pending("kitna", 2), pending("per hour?", 4), pending("mercor", 5)) == (
        ["outlier", "kitna", "per hour?"],
        False,
    )


def test_a_command_ends_a_burst_and_what_follows_is_another() -> None:
    assert texts(pending("/pay mercor", 1), pending("kitna", 2)) == (["outlier"], False)


def test_a_message_of_later_is_no_piece_of_it() -> None:
    assert texts(pending("kitna", GAP_SECONDS)) == (["outlier", "kitna"], True)
    assert texts(pending("kitna", GAP_SECONDS + 1)) == (["outlier"], False)


def test_another_person_begins_another_burst() -> None:
    assert texts(replace(pending("kitna", 1), person=OMAR)) == (["outlier"], False)


def test_a_burst_has_an_end() -> None:
    many = [pending("x", number) for number in range(20)]
    found, more = texts(*many)
    assert (len(found), more) == (MOST_PIECES, False)


def test_joined_pieces_are_the_last_message_with_all_the_words() -> None:
    first = replace(pending("hi", 0, 10), tries=3)
    last = pending("/x outlier", 1, 11, entities=[{"type": "bold", "offset": 3, "length": 7}])
    whole = joined([first, last], "hi outlier")
    said = json.loads(whole.body)["message"]
    assert (whole.update_id, whole.tries, said["message_id"]) == (11, 3, 11)
    assert said["text"] == "hi outlier"
    assert "entities" not in said
