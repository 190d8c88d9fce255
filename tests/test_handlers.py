"""What the bot reacts to, what it passes over in silence, and what it does then."""

import json
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from telegram.ext import Application

from bot.channels.telegram.bot import QuietBot
from bot.channels.telegram.callbacks import ANYBODY, Press, encode
from bot.channels.telegram.digests import Admins, Digests
from bot.channels.telegram.dispatch import Dispatcher
from bot.channels.telegram.handlers import Handlers
from bot.channels.telegram.inline import InlineAnswers
from bot.channels.telegram.keyboards import keyboard
from bot.channels.telegram.members import Members
from bot.channels.telegram.memory import REMEMBERED_SECONDS, Memory
from bot.channels.telegram.menus import send_menus
from bot.channels.telegram.overhearing import Overhearing
from bot.channels.telegram.presses import Presses
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.responder import Responder
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.tally import Tally
from bot.channels.telegram.triage import Me
from bot.channels.telegram.turns import Turns
from bot.channels.telegram.workers import UnhandledError
from bot.core.digest import Digest
from bot.core.menus import COMMANDS
from bot.core.outcomes import Outcome
from bot.core.ports import Pending, StorageError
from bot.core.questions import Asker, ChatKind, Understanding
from bot.core.replies import Action, Button, Reply, Section, Span, Verb
from bot.storage.store import Store, open_store
from tests.fake_api import (
    BOT,
    BOT_ID,
    TOKEN,
    USERNAME,
    FakeApi,
    Json,
    message,
    person,
    press,
    refused,
)
from tests.fake_assistant import Asked, EchoAssistant, painted, reply, understood
from tests.fake_clock import FakeClock

GROUP = -1_000_000_000_055
ASHA, OMAR = person(7), person(8, "ar")
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "G"}


class Fixed(EchoAssistant):
    """Answers every question with the same reply."""

    def __init__(self, answer: Reply) -> None:
        super().__init__()
        self.answer = answer

    def ask(self, text: str, asker: Asker, last: Understanding | None, today: date) -> Outcome:
        return Outcome(self.answer)


class Rig:
    """Handlers, sender and storage as in the running bot, before a fake Bot API."""

    def __init__(self, api: FakeApi, store: Store) -> None:
        self.api = api
        self.store = store
        self.clock = FakeClock()
        self.assistant: EchoAssistant = EchoAssistant()
        self.bot = QuietBot(
            TOKEN,
            base_url=api.base_url,
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
        )
        turns = Turns()
        self.tally = Tally(store.journal, self.clock)
        sender = Sender(self.bot, turns, self.clock, store.preferences.move_chat)
        self.responder = Responder(
            store.preferences,
            store.journal,
            store.forms,
            self.clock,
            sender,
            Members(self.bot, turns),
            USERNAME,
            self.tally,
        )
        self.application = Application.builder().bot(self.bot).updater(None).job_queue(None).build()
        self.handlers = Handlers(
            Me(BOT_ID, USERNAME),
            lambda: self.assistant,
            store.preferences,
            self.responder,
            Overhearing(store.preferences, lambda: self.assistant, self.clock),
            Presses(lambda: self.assistant, self.responder, sender, self.clock, painted),
            Digests(
                Admins((7,), self.report),
                lambda: self.assistant,
                store.preferences,
                self.tally,
                sender,
                self.clock,
            ),
            InlineAnswers(lambda: self.assistant, store.preferences, self.clock, USERNAME),
            self.clock,
        )
        self.application.add_handlers(self.handlers.all())
        self.dispatcher = Dispatcher(self.application)

    async def report(self, since: date, until: date) -> Digest:
        return Digest(since, until, *self.store.journal.counts(since, until))

    async def give(self, *updates: Json) -> None:
        for update in updates:
            number = update["update_id"]
            assert isinstance(number, int)
            await self.dispatcher.handle(Pending(number, 0, json.dumps(update)))

    def asked(self) -> list[tuple[str, str]]:
        return [(asked.how, asked.what) for asked in self.assistant.asked]

    def last(self) -> Asked:
        return self.assistant.asked[-1]

    def toasts(self) -> list[Mapping[str, str]]:
        return self.api.sent("answerCallbackQuery")


@pytest_asyncio.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    store = open_store(tmp_path)
    async with FakeApi() as api:
        rig = Rig(api, store)
        async with rig.application:
            yield rig
    store.close()


def group(text: str | None, sender: Json = ASHA, number: int = 10, **more: object) -> Json:
    return message(number, text, GROUP, sender, **more)


def data(
    verb: Verb, asker: int = 7, value: str | None = None, language: str = "en", topic: str = ""
) -> str:
    action = Action(verb, topic or None, ("outlier",) if topic else (), value)
    encoded = encode(Press(action, language, asker))
    assert encoded is not None
    return encoded


async def test_a_question_in_private_is_answered(rig: Rig) -> None:
    await rig.give(message(10, "how much?"))
    assert rig.asked() == [("ask", "how much?")]
    assert rig.api.texts() == ["&lt;how much?&gt;"]


async def test_an_answer_carries_buttons_for_its_asker(rig: Rig) -> None:
    await rig.give(message(10, "how much?"))
    keys = json.loads(rig.api.sent()[0]["reply_markup"])
    assert keys == {"inline_keyboard": [[{"text": "👍", "callback_data": "1g.en.7.pay.outlier."}]]}


async def test_silence_of_the_assistant_is_silence(rig: Rig) -> None:
    await rig.give(message(10, "…"))
    assert rig.asked() == [("ask", "…")]
    assert rig.api.sent() == []


@pytest.mark.parametrize("name", sorted(COMMANDS))
async def test_every_command_reaches_the_assistant(rig: Rig, name: str) -> None:
    await rig.give(message(10, f"/{name} outlier"))
    assert rig.asked() == [(name, "outlier")]
    assert len(rig.api.sent()) == 1


async def test_a_command_takes_the_rest_of_the_message_whatever_separates_it(rig: Rig) -> None:
    await rig.give(message(10, "/calc\n15 usd  20h"), message(11, "/PAY   outlier "))
    assert rig.asked() == [("calc", "15 usd  20h"), ("pay", "outlier")]


async def test_an_unknown_command_in_private_gets_a_hint(rig: Rig) -> None:
    await rig.give(message(10, "/salary outlier"))
    assert rig.asked() == [("unknown", "salary outlier")]


async def test_an_unknown_command_in_a_group_is_passed_over(rig: Rig) -> None:
    await rig.give(group("/salary outlier"))
    assert rig.asked() == []


@pytest.mark.parametrize("update", [message(10, "/pay@other_bot outlier"), group("/pay@other_bot")])
async def test_commands_for_other_bots_are_passed_over_and_are_no_questions(
    rig: Rig, update: Json
) -> None:
    await rig.give(update)
    assert rig.asked() == []


async def test_a_command_with_our_name_in_a_group_is_answered_as_a_reply(rig: Rig) -> None:
    await rig.give(group("/pay@Ujrat_Bot outlier"))
    assert rig.asked() == [("pay", "outlier")]
    assert json.loads(rig.api.sent()[0]["reply_parameters"])["message_id"] == 10


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("/start pay-outlier", "pay-outlier"),
        ("/start", ""),
        ("/start <b>x</b>", ""),
        ("/start pay outlier", ""),
        ("/start " + "a" * 65, ""),
        ("/start ادفع", ""),
    ],
)
async def test_only_what_telegram_allows_in_a_deep_link_gets_through(
    rig: Rig, typed: str, given: str
) -> None:
    await rig.give(message(10, typed))
    assert rig.asked() == [("start", given)]


async def test_a_group_message_without_mention_gets_no_reply(rig: Rig) -> None:
    await rig.give(group("how much does outlier pay?"))
    assert rig.asked() == []
    assert rig.api.sent() == []


async def test_a_group_message_that_mentions_the_bot_is_answered_without_the_name(
    rig: Rig,
) -> None:
    await rig.give(group("@ujrat_bot how much?"))
    assert rig.asked() == [("ask", "how much?")]
    assert rig.last().asker == Asker(ChatKind.GROUP, client="en")


async def test_a_reply_to_the_bot_is_a_question(rig: Rig) -> None:
    answer = message(9, "Outlier: $15", GROUP, BOT)["message"]
    await rig.give(group("and mercor?", reply_to_message=answer))
    assert rig.asked() == [("ask", "and mercor?")]
    assert rig.last().asker.replied == "Outlier: $15"


async def test_a_bare_mention_under_anothers_message_answers_that_message(rig: Rig) -> None:
    question = message(4, "kitna milta hai?", GROUP, OMAR)["message"]
    await rig.give(group("@ujrat_bot", reply_to_message=question))
    assert rig.asked() == [("ask", "kitna milta hai?")]
    assert json.loads(rig.api.sent()[0]["reply_parameters"])["message_id"] == 4


async def test_ask_without_words_under_anothers_message_answers_that_message(rig: Rig) -> None:
    question = message(4, "kitna milta hai?", GROUP, OMAR)["message"]
    await rig.give(group("/ask", reply_to_message=question))
    assert rig.asked() == [("ask", "kitna milta hai?")]


@pytest.mark.parametrize("text", ["@ujrat_bot", "/ask"])
async def test_what_another_member_said_is_never_kept_for_the_editors(rig: Rig, text: str) -> None:
    said = message(4, "Ravi told me that they pay in gold??", GROUP, OMAR)["message"]
    await rig.give(group(text, reply_to_message=said))
    assert len(rig.api.sent()) == 1
    assert list(rig.store.journal.questions(rig.clock.now())) == []


async def test_a_sticker_in_private_gets_a_kind_answer_and_in_a_group_silence(rig: Rig) -> None:
    sticker = {
        "file_id": "f",
        "file_unique_id": "u",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    }
    await rig.give(message(10, None, sticker=sticker), group(None, number=11, sticker=sticker))
    assert rig.asked() == [("ask", "")]


async def test_the_words_under_a_picture_are_a_question_in_private(rig: Rig) -> None:
    await rig.give(message(10, None, photo=[], caption="how much?"))
    assert rig.asked() == [("ask", "how much?")]


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "edited_channel_post"])
async def test_edited_messages_and_channel_posts_are_not_answered(rig: Rig, kind: str) -> None:
    await rig.give({"update_id": 10, kind: message(10)["message"]})
    assert rig.asked() == []


async def test_an_answer_stays_in_its_forum_topic(rig: Rig) -> None:
    await rig.give(group("@ujrat_bot pay", message_thread_id=12, is_topic_message=True))
    assert rig.api.sent()[0]["message_thread_id"] == "12"


@pytest.mark.parametrize(("thread", "is_topic"), [(12, False), (1, True)])
async def test_a_plain_reply_chain_and_the_general_topic_are_not_named(
    rig: Rig, thread: int, is_topic: bool
) -> None:
    await rig.give(group("@ujrat_bot pay", message_thread_id=thread, is_topic_message=is_topic))
    assert "message_thread_id" not in rig.api.sent()[0]


async def test_a_follow_up_gets_the_same_persons_last_question(rig: Rig) -> None:
    await rig.give(group("@ujrat_bot pay", ASHA, 10), group("@ujrat_bot and mercor?", ASHA, 11))
    assert rig.last().last == understood("pay")


@pytest.mark.parametrize(
    "later",
    [
        group("@ujrat_bot and mercor?", OMAR, 11),
        message(11, "and mercor?"),
        group("@ujrat_bot x", ASHA, 11, message_thread_id=5, is_topic_message=True),
    ],
)
async def test_a_follow_up_never_uses_what_another_asked_or_what_was_asked_elsewhere(
    rig: Rig, later: Json
) -> None:
    await rig.give(group("@ujrat_bot pay", ASHA, 10), later)
    assert rig.last().last is None


async def test_after_ten_minutes_a_question_stands_alone(rig: Rig) -> None:
    await rig.give(message(10, "pay"))
    rig.clock.passed += REMEMBERED_SECONDS
    await rig.give(message(11, "and mercor?"))
    assert rig.last().last is None


def test_the_memory_is_bounded_and_forgets_the_least_recent_first() -> None:
    memory: Memory[int, str] = Memory(lambda: 0.0, size=3)
    for key in (1, 2, 3, 1, 4):
        memory.put(key, "x")
    assert [memory.get(key) for key in (1, 2, 3, 4)] == ["x", None, "x", "x"]
    assert len(memory) == 3


def test_what_is_too_old_leaves_the_memory_even_if_nobody_asks_for_it() -> None:
    clock = FakeClock()
    memory: Memory[int, str] = Memory(clock.monotonic, seconds=600)
    memory.put(1, "a question of somebody who never came back")
    clock.passed += 600
    memory.put(2, "x")
    assert len(memory) == 1


async def test_an_unanswered_question_is_noted_for_the_editors(rig: Rig) -> None:
    await rig.give(message(10, "do they pay in gold, mail me at a@example.com??"))
    questions = rig.store.journal.questions(rig.clock.now())
    assert [(q.question, q.language) for q in questions] == [
        ("do they pay in gold, mail me at …??", "en")
    ]


async def test_a_question_that_was_not_understood_is_noted_in_the_language_of_its_reply(
    rig: Rig,
) -> None:
    await rig.give(message(10, "/pay gold??"))
    questions = rig.store.journal.questions(rig.clock.now())
    assert [(q.question, q.language) for q in questions] == [("gold??", "en")]


async def test_typed_questions_are_counted_by_whether_they_were_answered(rig: Rig) -> None:
    await rig.give(message(10, "pay?"), message(11, "gold??"), message(12, "#hm"), message(13, "…"))
    await rig.give(message(14, "/pay outlier"), message(15, "/lang hi"), message(16, "/pay"))
    await rig.give(press(17, data(Verb.ANSWER, topic="pay")))
    today = rig.clock.now().date()
    week = (today, today + timedelta(days=1))
    assert rig.store.journal.counts(*week) == (0, 0)
    rig.tally.write()
    rig.tally.write()
    assert rig.store.journal.counts(*week) == (3, 1)


async def test_what_understood_questions_are_about_is_counted_without_who_asked(rig: Rig) -> None:
    await rig.give(message(10, "pay?"), message(11, "pay?"), message(12, "#hm"))
    assert rig.store.journal.subjects(rig.clock.now()) == {}
    rig.tally.write()
    rig.tally.write()
    assert rig.store.journal.subjects(rig.clock.now()) == {("pay", "outlier"): 2}


async def test_counts_that_could_not_be_written_are_kept(rig: Rig) -> None:
    await rig.give(message(10, "pay?"))
    asked = rig.store.journal.asked
    rig.store.journal.asked = broken  # type: ignore[method-assign]
    with pytest.raises(StorageError):
        rig.tally.write()
    rig.store.journal.asked = asked  # type: ignore[method-assign]
    rig.tally.write()
    assert rig.store.journal.counts(date.min, date.max) == (1, 1)


def broken(asked: int, answered: int, day: date) -> None:
    raise StorageError("the disk is full")


async def test_an_admin_sees_the_digest_of_the_last_seven_days_in_private(rig: Rig) -> None:
    await rig.give(message(10, "pay?"), message(11, "/digest"))
    assert rig.api.texts()[-1] == "digest 2026-11-16 2026-11-23 1"


@pytest.mark.parametrize("asker", [OMAR, ASHA], ids=["no admin", "in a group"])
async def test_the_digest_is_for_admins_in_private_alone(rig: Rig, asker: Json) -> None:
    in_private = asker is OMAR
    asked = message(10, "/digest", 8, OMAR) if in_private else group("/digest", ASHA)
    await rig.give(asked)
    assert not any(text.startswith("digest") for text in rig.api.texts())


async def test_a_chosen_language_is_used_from_then_on(rig: Rig) -> None:
    await rig.give(message(10, "/lang hi"), message(11, "pay"))
    assert rig.last().asker.chosen == "hi"


async def test_lang_by_a_member_of_a_group_is_the_members_own_choice(rig: Rig) -> None:
    await rig.give(group("/lang hi", ASHA), group("@ujrat_bot pay", OMAR, 11))
    assert rig.store.preferences.language(GROUP) is None
    assert rig.store.preferences.language(7) == "hi"
    assert rig.last().asker.chosen is None


async def test_lang_by_an_admin_of_a_group_is_the_groups_choice(rig: Rig) -> None:
    rig.api.admins.add(7)
    await rig.give(group("/lang hi", ASHA), group("@ujrat_bot pay", OMAR, 11))
    assert rig.store.preferences.language(7) is None
    assert rig.last().asker.chat == "hi"


async def test_when_telegram_does_not_tell_who_is_admin_the_group_is_left_alone(rig: Rig) -> None:
    rig.api.admins.add(7)
    rig.api.fail("getChatMember", refused(400, "Bad Request: user not found"))
    await rig.give(group("/lang hi", ASHA))
    assert rig.store.preferences.language(GROUP) is None


async def test_an_anonymous_admin_of_this_group_may_choose_for_it(rig: Rig) -> None:
    here = {"id": GROUP, "type": "supergroup", "title": "G"}
    await rig.give(group("/lang hi", ANONYMOUS, sender_chat=here))
    assert rig.store.preferences.language(GROUP) == "hi"
    assert rig.store.preferences.language(1087968824) is None


@pytest.mark.parametrize("number", [1087968824, 136817688])
async def test_the_account_behind_anonymous_senders_is_nobodys_and_decides_nothing(
    rig: Rig, number: int
) -> None:
    account = {"id": number, "is_bot": True, "first_name": "X"}
    channel = {"id": -1_000_000_000_099, "type": "channel", "title": "C"}
    await rig.give(
        group("/lang hi", account, sender_chat=channel),
        group("/lang hi", account, 11),
    )
    assert rig.store.database.read("SELECT * FROM language") == []
    assert rig.api.sent("getChatMember") == []


async def test_a_group_that_became_a_supergroup_keeps_its_language(rig: Rig) -> None:
    rig.store.preferences.choose_language(-55, "hi")
    await rig.give(message(10, None, -55, ASHA, migrate_to_chat_id=GROUP))
    assert rig.store.preferences.language(GROUP) == "hi"
    assert rig.api.sent() == []


async def test_being_added_to_a_group_is_taken_quietly(rig: Rig) -> None:
    change = {
        "chat": {"id": GROUP, "type": "supergroup", "title": "G"},
        "from": ASHA,
        "date": 1_790_000_000,
        "old_chat_member": {"user": BOT, "status": "left"},
        "new_chat_member": {"user": BOT, "status": "member"},
    }
    await rig.give({"update_id": 10, "my_chat_member": change})
    assert rig.api.calls[1:] == []


async def test_an_answer_button_is_answered_with_a_new_message(rig: Rig) -> None:
    await rig.give(press(10, data(Verb.ANSWER, topic="payout")))
    assert rig.asked() == [("act answer", "")]
    assert rig.toasts() == [{"callback_query_id": "q10"}]
    assert rig.api.texts() == ["did answer"]


async def test_a_menu_button_turns_the_page_of_its_message(rig: Rig) -> None:
    await rig.give(press(10, data(Verb.TOPICS)))
    edits = rig.api.sent("editMessageText")
    assert [(edit["message_id"], edit["text"]) for edit in edits] == [("500", "did topics")]
    assert rig.api.sent() == []


async def test_a_menu_button_under_an_answer_leaves_the_answer_standing(rig: Rig) -> None:
    source = {"type": "text_link", "offset": 0, "length": 2, "url": "https://example.org/"}
    await rig.give(press(10, data(Verb.TOPICS), entities=[source]))
    assert rig.api.sent("editMessageText") == []
    assert rig.api.texts() == ["did topics"]


async def test_feedback_is_counted_once_for_each_person_and_thanked_without_a_message(
    rig: Rig,
) -> None:
    good, old = data(Verb.GOOD, topic="pay"), data(Verb.OUTDATED, topic="pay")
    await rig.give(press(10, good), press(11, good), press(12, good, presser=OMAR), press(13, old))
    kept = [(r.verdict, r.topic, r.platforms, r.times) for r in rig.store.journal.reactions()]
    assert kept == [("good", "pay", ("outlier",), 2), ("outdated", "pay", ("outlier",), 1)]
    assert [toast["text"] for toast in rig.toasts()] == ["did good"] * 3 + ["did outdated"]
    assert rig.api.sent() == []


def votes(language: str = "en") -> Json:
    """The keyboard of an answer: a row to go on with, and the row of votes."""
    verbs = (Verb.GOOD, Verb.BAD, Verb.OUTDATED)
    row = [{"text": verb, "callback_data": data(verb, topic="pay")} for verb in verbs]
    more = {"text": "Compare", "callback_data": data(Verb.COMPARE, topic="pay")}
    return {"inline_keyboard": [[more], row]}


def keyboard_rows(edit: Mapping[str, str]) -> list[list[str]]:
    rows = json.loads(edit["reply_markup"])["inline_keyboard"]
    return [[key["text"] for key in row] for row in rows]


async def test_a_dislike_in_private_is_asked_for_its_reason_in_place_of_the_votes(
    rig: Rig,
) -> None:
    await rig.give(press(10, data(Verb.BAD, topic="pay"), reply_markup=votes()))
    (edit,) = rig.api.sent("editMessageReplyMarkup")
    assert (edit["chat_id"], edit["message_id"]) == ("7", "500")
    assert keyboard_rows(edit) == [["Compare"], ["Old"]]
    assert [toast["text"] for toast in rig.toasts()] == ["did bad"]
    assert rig.api.sent() == []


async def test_a_reason_is_kept_once_with_the_facts_and_its_buttons_go(rig: Rig) -> None:
    shown = json.loads(json.dumps(votes()))
    old = data(Verb.BAD, value="old", topic="pay")
    shown["inline_keyboard"][1] = [{"text": "Old", "callback_data": old}]
    await rig.give(press(10, data(Verb.BAD, topic="pay"), reply_markup=votes()))
    await rig.give(*(press(number, old, reply_markup=shown) for number in (11, 12)))
    kept = [(r.verdict, r.reason, r.facts, r.times) for r in rig.store.journal.reactions()]
    facts = ("outlier-pay-a", "outlier-pay-b")
    assert kept == [("bad", "", facts, 1), ("bad", "old", facts, 1)]
    assert keyboard_rows(rig.api.sent("editMessageReplyMarkup")[1]) == [["Compare"]]


async def test_a_dislike_in_a_group_is_counted_for_its_asker_only_and_changes_nothing_to_see(
    rig: Rig,
) -> None:
    bad = data(Verb.BAD, topic="pay")
    await rig.give(press(10, bad, GROUP, OMAR, reply_markup=votes()))
    assert rig.store.journal.reactions() == []
    await rig.give(press(11, bad, GROUP, ASHA, reply_markup=votes()))
    assert [reaction.times for reaction in rig.store.journal.reactions()] == [1]
    assert [call.method for call in rig.api.calls if "getMe" not in call.method] == [
        "answerCallbackQuery"
    ] * 2


async def test_a_dislike_of_a_message_that_is_out_of_reach_is_only_counted(rig: Rig) -> None:
    gone = press(10, data(Verb.BAD, topic="pay"))
    query = gone["callback_query"]
    assert isinstance(query, dict)
    query["message"] = {"chat": query["message"]["chat"], "message_id": 500, "date": 0}
    await rig.give(gone)
    assert [reaction.times for reaction in rig.store.journal.reactions()] == [1]
    assert rig.api.sent("editMessageReplyMarkup") == []


async def test_a_button_speaks_the_language_of_its_message_unless_another_was_chosen(
    rig: Rig,
) -> None:
    await rig.give(press(10, data(Verb.ANSWER, language="hi", topic="pay")))
    assert rig.last().asker.chosen == "hi"
    rig.store.preferences.choose_language(7, "ar")
    await rig.give(press(11, data(Verb.ANSWER, language="hi", topic="pay")))
    assert rig.last().asker.chosen == "ar"


async def test_in_a_group_a_button_answers_only_who_asked(rig: Rig) -> None:
    await rig.give(press(10, data(Verb.ANSWER, 7, language="hi", topic="pay"), GROUP, OMAR))
    assert rig.asked() == []
    assert rig.toasts() == [{"callback_query_id": "q10", "text": "hi: Not your button."}]
    await rig.give(press(11, data(Verb.ANSWER, 7, topic="pay"), GROUP, ASHA))
    assert rig.asked() == [("act answer", "")]


async def test_buttons_under_an_anonymous_question_are_for_all(rig: Rig) -> None:
    await rig.give(press(10, data(Verb.ANSWER, ANYBODY, topic="pay"), GROUP, OMAR))
    assert rig.asked() == [("act answer", "")]


@pytest.mark.parametrize(
    "forged", ["", "1a.en.7.salary.outlier.", "1a.fr.7.pay.outlier.", "x" * 64]
)
async def test_a_forged_or_old_button_gets_a_kind_notice_and_changes_nothing(
    rig: Rig, forged: str
) -> None:
    await rig.give(press(10, forged, presser=OMAR))
    assert rig.asked() == []
    assert rig.toasts() == [{"callback_query_id": "q10", "text": "ar: That button is old."}]


@pytest.mark.parametrize("verb", [Verb.GOOD, Verb.BAD, Verb.OUTDATED])
@pytest.mark.parametrize("chat", [7, GROUP])
async def test_a_vote_that_no_button_under_the_message_casts_is_not_counted(
    rig: Rig, verb: Verb, chat: int
) -> None:
    forged = data(verb, topic="payout")
    await rig.give(press(10, forged, chat, ASHA, reply_markup=votes()))
    assert rig.store.journal.reactions() == []
    assert [toast["text"] for toast in rig.toasts()] == ["en: That button is old."]


async def test_a_dislike_pressed_twice_is_thanked_twice_and_counted_once(rig: Rig) -> None:
    bad = data(Verb.BAD, topic="pay")
    reasons = {"inline_keyboard": [[{"text": "Old", "callback_data": data(Verb.BAD, value="old")}]]}
    await rig.give(press(10, bad, reply_markup=votes()), press(11, bad, reply_markup=reasons))
    assert [reaction.times for reaction in rig.store.journal.reactions()] == [1]
    assert [toast["text"] for toast in rig.toasts()] == ["did bad"] * 2


async def test_a_page_in_a_group_is_turned_only_by_its_own_buttons(rig: Rig) -> None:
    forged = data(Verb.PLATFORMS, 8)
    await rig.give(press(10, forged, GROUP, OMAR, reply_markup=votes()))
    assert rig.asked() == []
    assert rig.api.sent("editMessageText") == []
    assert [toast["text"] for toast in rig.toasts()] == ["en: That button is old."]


async def test_the_notice_on_an_old_button_follows_the_chosen_language(rig: Rig) -> None:
    rig.store.preferences.choose_language(8, "hi")
    await rig.give(press(10, "x", presser=OMAR))
    assert rig.toasts() == [{"callback_query_id": "q10", "text": "hi: That button is old."}]


async def test_settings_of_a_group_are_for_its_admins(rig: Rig) -> None:
    rig.store.preferences.let_overhear(GROUP, True)
    await rig.give(group("/settings"))
    rig.api.admins.add(7)
    await rig.give(group("/settings@ujrat_bot"))
    assert rig.asked() == [
        ("settings", "decides=False overhears=True"),
        ("settings", "decides=True overhears=True"),
    ]


async def test_an_admin_switches_answers_without_being_asked_on_and_off(rig: Rig) -> None:
    rig.api.admins.add(7)
    for value, expected in (("on", True), ("off", False), ("maybe", False)):
        await rig.give(press(10, data(Verb.OVERHEAR, value=value), GROUP, ASHA))
        assert rig.store.preferences.overhears(GROUP) is expected
    edits = rig.api.sent("editMessageText")
    assert [edit["text"] for edit in edits] == ["did overhear"] * 3


@pytest.mark.parametrize("owner", [8, ANYBODY])
async def test_who_is_no_admin_or_no_longer_one_switches_nothing(rig: Rig, owner: int) -> None:
    await rig.give(press(10, data(Verb.OVERHEAR, owner, value="on"), GROUP, OMAR))
    assert not rig.store.preferences.overhears(GROUP)
    assert rig.toasts() == [{"callback_query_id": "q10", "text": "en: Not your group."}]


async def test_a_switch_for_groups_does_nothing_in_private(rig: Rig) -> None:
    await rig.give(press(10, data(Verb.OVERHEAR, value="on")))
    assert not rig.store.preferences.overhears(7)
    assert rig.asked() == []


def overheard(rig: Rig, text: str, sender: Json = ASHA, number: int = 10, **more: object) -> Json:
    """Said to everybody in the group, now."""
    return group(text, sender, number, date=int(rig.clock.now().timestamp()), **more)


async def test_what_is_said_to_everybody_is_answered_where_admins_switched_it_on(
    rig: Rig,
) -> None:
    await rig.give(overheard(rig, "how much?"))
    assert rig.asked() == []
    rig.store.preferences.let_overhear(GROUP, True)
    await rig.give(overheard(rig, "how much?"))
    assert rig.last() == Asked(
        "ask", "how much?", Asker(ChatKind.GROUP, client="en", addressed=False)
    )
    assert rig.api.texts() == ["&lt;how much?&gt;"]
    assert json.loads(rig.api.sent()[0]["reply_parameters"])["message_id"] == 10


@pytest.mark.parametrize("text", ["…", "#good morning", "do they pay in gold??"])
async def test_without_a_real_answer_what_is_overheard_gets_silence_and_is_not_noted(
    rig: Rig, text: str
) -> None:
    rig.store.preferences.let_overhear(GROUP, True)
    await rig.give(overheard(rig, text))
    assert rig.api.sent() == []
    assert list(rig.store.journal.questions(rig.clock.now())) == []


async def test_what_is_overheard_is_answered_three_times_and_then_no_more(rig: Rig) -> None:
    rig.store.preferences.let_overhear(GROUP, True)
    await rig.give(*(overheard(rig, f"how much {n}?", number=n) for n in range(10, 16)))
    assert len(rig.api.sent()) == 3
    await rig.give(group("@ujrat_bot how much?", number=20))
    assert len(rig.api.sent()) == 4


async def test_a_follow_up_to_an_answer_that_was_not_asked_of_the_bot_goes_on_with_it(
    rig: Rig,
) -> None:
    rig.store.preferences.let_overhear(GROUP, True)
    await rig.give(overheard(rig, "how much?"), group("@ujrat_bot and mercor?", number=11))
    assert rig.last().last == understood("how much?")
    await rig.give(overheard(rig, "and mercor?", number=12))
    assert rig.last().last is None


async def test_a_group_that_put_the_bot_out_begins_anew(rig: Rig) -> None:
    rig.store.preferences.let_overhear(GROUP, True)
    change = {
        "chat": {"id": GROUP, "type": "supergroup", "title": "G"},
        "from": ASHA,
        "date": 1_790_000_000,
        "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
    }
    await rig.give({"update_id": 10, "my_chat_member": change})
    assert not rig.store.preferences.overhears(GROUP)


async def test_a_press_on_a_message_that_is_out_of_reach_is_answered_anew(rig: Rig) -> None:
    update = press(10, data(Verb.TOPICS))
    query = update["callback_query"]
    assert isinstance(query, dict)
    chat = {"id": 7, "type": "private"}
    query["message"] = {"message_id": 500, "date": 0, "chat": chat}
    await rig.give(update)
    assert rig.api.texts() == ["did topics"]


async def test_forgetting_deletes_what_is_stored_of_the_person_and_what_was_remembered(
    rig: Rig,
) -> None:
    await rig.give(message(10, "/lang hi"), message(11, "gold??"))
    await rig.give(press(12, data(Verb.FORGET)), message(13, "and mercor?"))
    assert rig.last() == Asked("ask", "and mercor?", Asker(client="en"))
    assert list(rig.store.journal.questions(rig.clock.now())) == []


async def test_buttons_open_links_private_chats_and_the_clipboard(rig: Rig) -> None:
    buttons = (
        Button("source", url="https://example.org/a"),
        Button("more", private="pay-outlier"),
        Button("copy", copy="15 USD"),
        Button("too long", Action(Verb.CALC, value="9" * 64)),
    )
    rig.assistant = Fixed(reply("links", "en", *buttons))
    await rig.give(message(10, "x"))
    assert json.loads(rig.api.sent()[0]["reply_markup"])["inline_keyboard"] == [
        [
            {"text": "source", "url": "https://example.org/a"},
            {"text": "more", "url": "https://t.me/ujrat_bot?start=pay-outlier"},
            {"text": "copy", "copy_text": {"text": "15 USD"}},
        ]
    ]


async def test_a_long_reply_arrives_in_several_messages(rig: Rig) -> None:
    long = Reply("en", "ltr", tuple(Section(((Span("x" * 3000),),)) for _ in range(3)))
    rig.assistant = Fixed(long)
    await rig.give(message(10, "x"))
    assert [len(text) for text in rig.api.texts()] == [3000] * 3


async def test_a_defect_in_a_handler_is_told_by_kind_and_place_without_texts(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    with pytest.raises(UnhandledError, match=r"^KeyError in ask, line \d+$"):
        await rig.give(message(10, "SECRET-WORDS ?!"))
    assert "SECRET-WORDS" not in caplog.text


@pytest.mark.parametrize(
    "body",
    [
        '{"update_id": 10, "message": {"text": "no chat"}}',
        '{"update_id": 10, "message": []}',
        '{"update_id": 10, "callback_query": 5}',
        '{"update_id": 11}',
        "[]",
        "{",
    ],
)
async def test_an_unreadable_update_is_named_by_its_error_only(rig: Rig, body: str) -> None:
    with pytest.raises(UnhandledError, match=r"^unreadable"):
        await rig.dispatcher.handle(Pending(10, 0, body))


async def test_a_storage_failure_in_a_handler_asks_for_another_try(rig: Rig) -> None:
    rig.store.close()
    with pytest.raises(StorageError):
        await rig.give(message(10))


async def test_the_menus_are_set_in_every_language_and_only_when_they_change(rig: Rig) -> None:
    preferences = rig.store.preferences
    assert await send_menus(rig.bot, rig.assistant, preferences)
    sent = rig.api.sent("setMyCommands")
    assert [fields.get("language_code") for fields in sent] == ["ar", "ar", None, None, "hi", "hi"]
    begin = {"command": "start", "description": "begin (en)"}
    for_admins = {"command": "settings", "description": "for admins (en)"}
    shown = [(json.loads(f["scope"])["type"], json.loads(f["commands"])) for f in sent[2:4]]
    assert shown == [
        ("default", [begin]),
        ("all_chat_administrators", [begin, for_admins]),
    ]
    assert not await send_menus(rig.bot, rig.assistant, preferences)
    assert len(rig.api.sent("setMyCommands")) == 6


async def test_menus_that_could_not_be_set_are_tried_again_at_the_next_start(rig: Rig) -> None:
    rig.api.fail("setMyCommands", refused(429, "Too Many Requests", retry_after=600))
    assert not await send_menus(rig.bot, rig.assistant, rig.store.preferences)
    assert await send_menus(rig.bot, rig.assistant, rig.store.preferences)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("رسوم 5%", "رسوم \u20685%\u2069"),
        ("20 ساعة في الأسبوع", "20 ساعة في الأسبوع"),
        ("5% fee", "5% fee"),
        ("2% फ़ीस", "2% फ़ीस"),
    ],
)
def test_a_button_that_runs_right_to_left_keeps_its_figures_in_order(
    label: str, shown: str
) -> None:
    made = keyboard([[Button(label, copy="x")]], "ar", 1, "ujrat_bot")
    assert made is not None
    assert made.inline_keyboard[0][0].text == shown
