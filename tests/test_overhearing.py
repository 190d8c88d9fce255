"""What the bot may answer in a group without being asked: little, and seldom."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.telegram.overhearing import (
    ANSWER_SECONDS,
    FLOOD_SECONDS,
    FRESH_SECONDS,
    MOST_ANSWERS,
    MOST_OF_CHAT,
    MOST_OF_PERSON,
    Overhearing,
    is_answer,
    is_sure,
)
from bot.core.assistant import Assistant
from bot.core.outcomes import Outcome
from bot.core.questions import Asker, Band, Kind, Understanding
from bot.storage.store import Store, open_store
from tests.fake_api import BOT, Json, message, person
from tests.fake_assistant import EchoAssistant, reply, understood
from tests.fake_clock import FakeClock

GROUP, OTHER_GROUP = -1_000_000_000_055, -1_000_000_000_056
ASHA, OMAR = 7, 8


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    store.preferences.let_overhear(GROUP, True)
    yield store
    store.close()


class Ears:
    """Overhearing in a group that has switched it on; texts that begin with "#" are not ours."""

    def __init__(self, store: Store) -> None:
        self.clock = FakeClock()
        self.assistant = EchoAssistant()
        self.overhearing = Overhearing(store.preferences, lambda: self.assistant, self.clock)

    def wants(
        self,
        text: str = "how much?",
        sender: int = ASHA,
        chat: int = GROUP,
        more: Json | None = None,
    ) -> bool:
        content = message(10, text, chat, person(sender), **(more or {}))["message"]
        assert isinstance(content, dict)
        return self.overhearing.wants(content)

    def may_answer(self, sender: int = ASHA, chat: int = GROUP, age: float = 0) -> bool:
        asked_at = self.clock.now() - timedelta(seconds=age)
        return self.overhearing.may_answer(chat, sender, asked_at)


@pytest.fixture
def ears(store: Store) -> Ears:
    return Ears(store)


def test_a_question_to_everybody_is_wanted_where_the_admins_want_that(ears: Ears) -> None:
    assert ears.wants()
    assert not ears.wants(chat=OTHER_GROUP)


def test_what_is_not_surely_ours_is_let_go(ears: Ears) -> None:
    assert not ears.wants("#good morning all")


QUESTION_OF_OMAR = message(4, "any news?", GROUP, person(OMAR))["message"]
FORWARD: Json = {"type": "hidden_user", "sender_user_name": "Omar", "date": 1}
NOT_TO_EVERYBODY: dict[str, Json] = {
    "forwarded": {"forward_origin": FORWARD},
    "by way of a bot": {"via_bot": BOT},
    "in a channel's name": {"sender_chat": {"id": -1_000_000_000_099, "type": "channel"}},
    "copied from a channel": {"is_automatic_forward": True},
    "a reply to a member": {"reply_to_message": QUESTION_OF_OMAR},
    "to somebody by name": {"entities": [{"type": "mention", "offset": 0, "length": 5}]},
    "to somebody without a name": {"entities": [{"type": "text_mention"}]},
    "a command further on": {"entities": [{"type": "bot_command", "offset": 5, "length": 4}]},
}


@pytest.mark.parametrize("more", NOT_TO_EVERYBODY.values(), ids=NOT_TO_EVERYBODY.keys())
def test_only_what_a_person_says_to_everybody_is_wanted(ears: Ears, more: Json) -> None:
    assert not ears.wants(more=more)


def test_a_message_of_a_forum_is_no_reply_to_the_start_of_its_topic(ears: Ears) -> None:
    start = message(2, None, GROUP, forum_topic_created={"name": "Pay"})["message"]
    in_topic = {"reply_to_message": start, "is_topic_message": True, "message_thread_id": 2}
    assert ears.wants(more=in_topic)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"chat": {"id": GROUP}},
        {"chat": {"id": GROUP}, "from": {"id": "7"}, "text": "x"},
        {"chat": {"id": GROUP}, "from": {"id": 7, "is_bot": False}, "text": 5},
        {"chat": {"id": GROUP}, "from": {"id": 7}, "text": "how much?"},
        {"chat": {"id": GROUP}, "from": {"id": 7, "is_bot": True}, "text": "how much?"},
    ],
)
def test_odd_data_is_not_wanted(ears: Ears, content: Json) -> None:
    assert not ears.overhearing.wants(content)


def test_three_answers_are_given_in_a_row_and_then_one_in_ten_minutes(ears: Ears) -> None:
    assert (MOST_ANSWERS, ANSWER_SECONDS) == (3, 600)  # as /settings says
    given = []
    for _ in range(5):
        given.append(ears.may_answer())
        if given[-1]:
            ears.overhearing.answered(GROUP)
    assert given == [True, True, True, False, False]
    ears.clock.passed += ANSWER_SECONDS - 1
    assert not ears.may_answer()
    ears.clock.passed += 1
    assert ears.may_answer()
    ears.overhearing.answered(GROUP)
    assert not ears.may_answer()


def test_quiet_hours_save_up_no_more_than_three_answers(ears: Ears) -> None:
    ears.overhearing.answered(GROUP)
    ears.clock.passed += 100 * ANSWER_SECONDS
    for _ in range(MOST_ANSWERS):
        assert ears.may_answer()
        ears.overhearing.answered(GROUP)
    assert not ears.may_answer()


def test_one_group_does_not_use_up_what_another_may_hear(ears: Ears, store: Store) -> None:
    store.preferences.let_overhear(OTHER_GROUP, True)
    for _ in range(MOST_ANSWERS):
        ears.overhearing.answered(GROUP)
    assert not ears.may_answer()
    assert ears.may_answer(chat=OTHER_GROUP)


def test_a_members_flood_is_not_answered_until_it_is_over(ears: Ears) -> None:
    for _ in range(MOST_OF_PERSON):
        ears.wants("#chatter")
    assert ears.may_answer()
    ears.wants()
    assert not ears.may_answer()
    assert ears.may_answer(OMAR)
    ears.clock.passed += FLOOD_SECONDS
    assert ears.may_answer()


def test_while_a_whole_group_talks_fast_nobody_is_answered(ears: Ears) -> None:
    for sender in range(100, 100 + MOST_OF_CHAT):
        ears.wants(sender=sender)
    assert ears.may_answer()
    ears.wants(sender=99)
    assert not ears.may_answer(OMAR)
    ears.clock.passed += FLOOD_SECONDS
    assert ears.may_answer(OMAR)


def test_a_question_that_the_talk_has_left_behind_is_not_answered(ears: Ears) -> None:
    assert ears.may_answer(age=FRESH_SECONDS)
    assert not ears.may_answer(age=FRESH_SECONDS + 1)


def test_what_was_switched_off_meanwhile_is_not_answered(ears: Ears, store: Store) -> None:
    assert ears.wants()
    store.preferences.let_overhear(GROUP, False)
    assert not ears.may_answer()


def kind(kind: Kind, *platforms: str, topic: str | None = None) -> Understanding:
    return Understanding("x", kind, Band.ANSWER, 0.9, "en", "en", topic, platforms)


SURE = [kind(Kind.FAQ, topic="pay"), kind(Kind.COMPARE), kind(Kind.COMPARE, "mercor", "outlier")]
UNSURE = [
    kind(Kind.FAQ, "outlier"),  # a menu of its topics
    kind(Kind.COMPARE, "outlier"),  # a menu of what to compare it with
    kind(Kind.SMALLTALK),
    kind(Kind.CALC),
    kind(Kind.NONE),
]


@pytest.mark.parametrize("sure", SURE)
def test_facts_are_an_answer(sure: Understanding) -> None:
    assert is_sure(sure)
    assert is_answer(Outcome(reply("$35"), sure))


@pytest.mark.parametrize("unsure", UNSURE)
def test_menus_greetings_and_sums_are_none(unsure: Understanding) -> None:
    assert not is_sure(unsure)
    assert not is_answer(Outcome(reply("Choose"), unsure))


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(None),
        Outcome(None, understood("pay")),
        Outcome(reply("I don't have that."), unanswered=True),
        Outcome(reply("Not known."), understood("pay"), unanswered=True),
    ],
)
def test_what_shows_no_facts_is_none(outcome: Outcome) -> None:
    assert not is_answer(outcome)


TALK = [
    "good morning all",
    "mercor is great",
    "I hear mercor pays $99/h",
    "ok thanks",
    "outlier",
    "?",
    "who wants coffee?",
    "45 dollar 20 hours",
    "mercor se mail aaya kya bhai",
    "صباح الخير",
    "guys my mercor payment is still pending since tuesday",
    "what did you score on the alignerr test bro",
    "does your mercor tracker also crash all the time",
    "who referred you to mercor",
    "outlier interview in 10 min, nervous",
    "aap log kitna kama lete ho mercor se",
    "kisi ka mercor ka payment aaya kya",
    "तूने मर्कोर का टेस्ट पास किया क्या",
    "कौन बोला कि आउटलायर फ्रॉड है",
    "مين قال ان اوتلاير نصب",
    "ezay kan el interview beta3ak fi micro1",
]
ASKED = [
    "how much does outlier pay per hour?",
    "does anyone know how much mercor pays",
    "how long does the micro1 interview take?",
    "mercor kitna deta hai per hour",
    "आउटलायर का पेमेंट कब आता है?",
    "كم يدفع ميركور في الساعة؟",
    "mercor nasb wala la2?",
]


@pytest.mark.parametrize("text", TALK)
def test_talk_of_a_group_is_not_taken_for_a_question(assistant: Assistant, text: str) -> None:
    assert not is_sure(assistant.understand(text, Asker(addressed=False)))


@pytest.mark.parametrize("text", ASKED)
def test_a_question_to_everybody_who_knows_is_taken_for_one(
    assistant: Assistant, text: str
) -> None:
    assert is_sure(assistant.understand(text, Asker(addressed=False)))
