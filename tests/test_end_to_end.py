"""The whole bot as people meet it: real knowledge, library, HTTP and SQLite before the sandbox."""

import asyncio
import logging
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.sandbox import Fault, FaultKind, SandboxServer, load_world, people
from bot.channels.sandbox.model import Message, World
from bot.channels.telegram.turns import WIDTH
from bot.core.replies import REASONS
from tests.real_bot import (
    ASHA,
    BOT,
    EMMA,
    FORUM,
    GROUP,
    OMAR,
    PAY_TOPIC,
    Town,
    keys,
    links,
    program_environment,
    real_assistant,
    text_of,
    town_with_bot,
    trained_folder,
)

ROOT = Path(__file__).parents[1]
LATER = datetime(2026, 11, 23, tzinfo=UTC)
SHORT = 400
"""Characters of a group's answer: a glance, where a private answer fills a screen."""


@asynccontextmanager
async def watched(
    folder: Path, caplog: pytest.LogCaptureFixture, world: World | None = None
) -> AsyncIterator[Town]:
    """A town where no error may be logged, no update put aside and no rule of Telegram broken."""
    caplog.set_level(logging.DEBUG)
    async with town_with_bot(folder, world) as town:
        yield town
        assert town.store.inbox.quarantined() == []
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
    assert town.server.state.ledger.violations == []


@pytest_asyncio.fixture
async def town(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Town]:
    async with watched(tmp_path, caplog) as town:
        yield town


def said(key: str, language: str) -> str:
    """A text of the messages file in a language, to know an answer by."""
    return real_assistant().say(key, language)


def only(messages: list[Message]) -> Message:
    """The one message that was sent."""
    [message] = messages
    return message


def about(answer: Message) -> str:
    """What a short answer is about: the payload of its "more in private"."""
    [address] = [key.url for key in keys(answer) if key.url]
    return address.partition("?start=")[2]


def data_with(answer: Message, part: str) -> str:
    """The data of the one button that has `part` in it."""
    [data] = [key.data for key in keys(answer) if part in key.data]
    return data


# --- private chat ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    user: int
    text: str
    language: str


IN_FIVE_WAYS = [
    Asked(EMMA, "how much does outlier pay?", "en"),
    Asked(ASHA, "आउटलायर कितना पैसा देता है?", "hi"),
    Asked(OMAR, "كم تدفع أوت لاير؟", "ar"),
    Asked(EMMA, "outlier kitna deta hai", "hi"),
    Asked(EMMA, "outlier byedfa3 kam fel sa3a", "ar"),
]


@pytest.mark.parametrize("asked", IN_FIVE_WAYS, ids=["en", "hi", "ar", "Hinglish", "Arabizi"])
async def test_private_question_is_answered_in_its_language_with_source_and_date(
    town: Town, asked: Asked
) -> None:
    answer = only(await town.say(asked.user, asked.text))
    text = text_of(answer)
    assert "Outlier" in text
    assert said("topic.pay", asked.language) in text.splitlines()[0]
    assert [link for link in links(answer) if not link.startswith("https://")] == []
    assert links(answer)
    assert re.search(r"\([^()]*20\d\d[^()]*\)", text)
    assert data_with(answer, f"1g.{asked.language}.").endswith(".pay.outlier.")


async def test_chatter_in_private_is_told_that_there_is_nothing_and_kept_for_the_editors(
    town: Town,
) -> None:
    answer = only(await town.say(EMMA, "what is the weather in Paris"))
    assert text_of(answer).startswith("I don't have that.")
    assert data_with(answer, "1e.")
    [question] = town.store.journal.questions(LATER)
    assert (question.question, question.times) == ("what is the weather in Paris", 1)


async def test_unknown_command_in_private_gets_help(town: Town) -> None:
    answer = only(await town.say(EMMA, "/frobnicate now"))
    assert text_of(answer).startswith(said("help", "en").splitlines()[0].strip("*"))


async def test_deep_link_answers_at_once_and_an_illegal_payload_greets(town: Town) -> None:
    answer = only(await town.say(EMMA, "/start pay-outlier"))
    assert text_of(answer).startswith("Outlier")
    assert links(answer)
    for payload in ("../../etc/passwd", "pay-nowhere", "<b>", "x" * 65):
        greeting = only(await town.say(EMMA, f"/start {payload}"))
        assert text_of(greeting).startswith("Ujrat"), payload


async def test_chosen_language_is_kept_over_a_restart(town: Town) -> None:
    only(await town.say(EMMA, "/lang hi"))
    for _ in range(2):
        answer = only(await town.say(EMMA, "how much does outlier pay?"))
        assert said("topic.pay", "hi") in text_of(answer)
        await town.stop_bot()
        await town.start_bot()


async def test_forget_deletes_what_is_stored_of_the_one_who_asks(town: Town) -> None:
    await town.say(EMMA, "/lang hi")
    await town.say(EMMA, "what is the weather in Paris")
    await town.say(ASHA, "what is the weather in Delhi")
    question = only(await town.say(EMMA, "/forget"))
    await town.press(EMMA, question, data_with(question, "1f."))
    assert text_of(town.messages(EMMA)[-1]) == said("forgotten", "hi")
    kept = [item.question for item in town.store.journal.questions(LATER)]
    assert kept == ["what is the weather in Delhi"]
    answer = only(await town.say(EMMA, "how much does outlier pay?"))
    assert said("topic.pay", "en") in text_of(answer)


async def test_pressed_button_is_answered_and_sends_its_facts(town: Town) -> None:
    answer = only(await town.say(EMMA, "how much does outlier pay?"))
    query, sent = await town.press(EMMA, answer, data_with(answer, ".payout."))
    assert query.answered
    assert said("topic.payout", "en") in text_of(only(sent))


async def test_thumb_under_an_answer_is_thanked_and_counted(town: Town) -> None:
    answer = only(await town.say(EMMA, "how much does outlier pay?"))
    query, sent = await town.press(EMMA, answer, data_with(answer, "1g."))
    assert (query.text, sent) == (said("thanks", "en"), [])
    [verdict] = town.store.journal.reactions()
    assert (verdict.topic, verdict.platforms, verdict.times) == ("pay", ("outlier",), 1)


async def test_a_dislike_is_followed_by_its_reasons_and_kept_with_the_facts_shown(
    town: Town,
) -> None:
    answer = only(await town.say(ASHA, "outlier kitna deta hai"))
    before = [key.label for key in keys(answer)]
    query, sent = await town.press(ASHA, answer, data_with(answer, "1b."))
    assert (query.text, sent) == (said("thanks.why", "hi"), [])
    asking = town.messages(ASHA)[-1]
    reasons = [said(f"button.reason.{reason}", "hi") for reason in REASONS]
    assert [key.label for key in keys(asking)] == [*before[:-3], *reasons]
    query, sent = await town.press(ASHA, asking, data_with(asking, "=old"))
    assert (query.text, sent) == (said("thanks", "hi"), [])
    assert [key.label for key in keys(town.messages(ASHA)[-1])] == before[:-3]
    [first, reason] = town.store.journal.reactions()
    assert (first.verdict, first.reason, reason.reason) == ("bad", "", "old")
    assert first.facts == reason.facts != ()


FORGED = ["", "rubbish", "1a.en.0.pay.closed_down.", "9a.en.0.pay.outlier.", "1a.xx.0.pay..", "💥"]


@pytest.mark.parametrize("data", FORGED)
async def test_forged_or_stale_button_gets_a_kind_notice_and_nothing_else(
    town: Town, data: str
) -> None:
    answer = only(await town.say(EMMA, "how much does outlier pay?"))
    query, sent = await town.forge(EMMA, answer, data)
    assert (query.text, sent) == (said("expired", "en"), [])


# --- pieces of one question ------------------------------------------------------------------

IN_PIECES = [
    (EMMA, ("outlier", "kitna deta hai", "per hour"), "hi", ".pay.outlier."),
    (ASHA, ("नमस्ते", "mercor", "पेमेंट कब आता है"), "hi", ".payout.mercor."),
    (OMAR, ("أوت لاير", "كم يدفع"), "ar", ".pay.outlier."),
]


@pytest.mark.parametrize(
    ("user", "texts", "language", "about_it"), IN_PIECES, ids=["hi-Latn", "hi", "ar"]
)
async def test_question_in_pieces_gets_one_answer_in_private(
    town: Town, user: int, texts: tuple[str, ...], language: str, about_it: str
) -> None:
    for text in texts:
        town.write(user, text)
    await town.settled()
    answer = only(town.messages(user))
    assert data_with(answer, f"1g.{language}.").endswith(about_it)


async def test_a_command_between_pieces_is_answered_in_its_place(town: Town) -> None:
    for text in ("outlier", "kitna deta hai", "/pay mercor", "how much does micro1 pay?"):
        town.write(EMMA, text)
    await town.settled()
    titles = [text_of(answer).splitlines()[0] for answer in town.messages(EMMA)]
    found = [next(name for name in PLATFORMS if name in title) for title in titles]
    assert found == ["Outlier", "Mercor", "micro1"]


async def test_two_questions_of_which_the_first_is_in_pieces_get_two_answers(town: Town) -> None:
    for text in ("outlier", "kitna deta hai", "how do I join mercor?"):
        town.write(EMMA, text)
    await town.settled()
    first, second = town.messages(EMMA)
    assert data_with(first, "1g.").endswith(".pay.outlier.")
    assert data_with(second, "1g.").endswith(".onboarding.mercor.")


async def test_pieces_of_people_who_write_at_the_same_time_never_mix(town: Town) -> None:
    for first, second in (("outlier", "mercor"), ("kitna deta hai", "interview kaisa hai")):
        town.write(EMMA, first)
        town.write(ASHA, second)
    await town.settled()
    assert data_with(only(town.messages(EMMA)), "1g.").endswith(".pay.outlier.")
    assert data_with(only(town.messages(ASHA)), "1g.").endswith(".assessment.mercor.")


# --- groups ---------------------------------------------------------------------------------

CHATTER = ["good morning all", "how much does outlier pay?", "I hear mercor pays $99/h", "?"]


async def test_group_talk_without_mention_gets_no_message_and_is_not_stored(
    town: Town, tmp_path: Path
) -> None:
    for text in CHATTER:
        town.write(EMMA, text, GROUP)
        town.write(OMAR, text, FORUM, thread=PAY_TOPIC)
    await town.settled()
    assert len(town.server.state.ledger.injected) == 2 * len(CHATTER)
    assert town.server.state.ledger.sent == []
    assert town.store.database.read("SELECT count(*) FROM inbox") == [(0,)]
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"SQLite" in stored
    assert b"morning" not in stored


@pytest.mark.parametrize("text", ["/pay outlier", f"/pay@{BOT} outlier", f"/ask@{BOT} outlier pay"])
async def test_command_in_a_group_gets_a_short_answer_to_the_asker(town: Town, text: str) -> None:
    answer = only(await town.say(ASHA, text, GROUP))
    assert town.answered(answer) == (ASHA, text)
    assert about(answer) == "pay-outlier"
    assert len(text_of(answer)) < SHORT


async def test_mention_in_a_group_gets_a_short_answer_to_the_asker(town: Town) -> None:
    text = f"@{BOT} how much does outlier pay?"
    answer = only(await town.say(OMAR, text, GROUP))
    assert town.answered(answer) == (OMAR, text)
    assert about(answer) == "pay-outlier"
    assert len(text_of(answer)) < SHORT


async def test_reply_to_the_bot_in_a_group_gets_a_short_answer_to_the_asker(town: Town) -> None:
    first = only(await town.say(EMMA, "/pay outlier", GROUP))
    answer = only(await town.say(ASHA, "when does mercor pay?", GROUP, reply_to=first.id))
    assert town.answered(answer) == (ASHA, "when does mercor pay?")
    assert about(answer) == "payout-mercor"


async def test_answer_in_a_forum_stays_in_its_topic(town: Town) -> None:
    answer = only(await town.say(EMMA, "/pay outlier", FORUM, thread=PAY_TOPIC))
    assert (answer.thread, answer.in_topic) == (PAY_TOPIC, True)
    assert town.answered(answer) == (EMMA, "/pay outlier")


@pytest.mark.parametrize("text", ["/pay@OtherBot outlier", "/frobnicate", "/frobnicate@OtherBot"])
async def test_command_of_another_bot_or_of_none_is_passed_over_in_a_group(
    town: Town, text: str
) -> None:
    assert await town.say(EMMA, text, GROUP) == []


async def test_command_of_another_bot_is_passed_over_in_private(town: Town) -> None:
    assert await town.say(EMMA, "/pay@OtherBot outlier") == []


async def test_press_by_another_member_gets_a_notice_and_nothing_else(town: Town) -> None:
    menu = only(await town.say(EMMA, "/topics outlier", GROUP))
    data = data_with(menu, ".pay.")
    query, sent = await town.press(ASHA, menu, data)
    assert (query.text, sent) == (said("not_yours", "en"), [])
    query, sent = await town.press(EMMA, menu, data)
    assert (query.answered, query.text) == (True, "")
    assert about(only(sent)) == "pay-outlier"


async def test_follow_ups_of_two_members_never_mix(town: Town) -> None:
    asked = [
        (EMMA, f"@{BOT} how much does outlier pay?", "pay-outlier"),
        (OMAR, f"@{BOT} when does remotasks pay?", "payout-remotasks"),
        (EMMA, f"@{BOT} and mercor?", "pay-mercor"),
        (OMAR, f"@{BOT} and mercor?", "payout-mercor"),
        (EMMA, f"@{BOT} and micro1?", "pay-micro1"),
    ]
    for user, text, _ in asked:
        town.write(user, text, GROUP)
    await town.settled()
    answers = [(*town.answered(answer), about(answer)) for answer in town.messages(GROUP)]
    assert answers == asked


async def test_follow_up_of_who_asked_nothing_is_not_answered_from_anothers_question(
    town: Town,
) -> None:
    await town.say(EMMA, f"@{BOT} how much does outlier pay?", GROUP)
    answer = only(await town.say(OMAR, f"@{BOT} and mercor?", GROUP))
    assert [key.url for key in keys(answer) if key.url] == []
    assert "$" not in text_of(answer)


async def test_interleaved_follow_ups_of_two_members_never_mix_over_topics_and_private_chats(
    town: Town,
) -> None:
    asked = [
        (EMMA, FORUM, PAY_TOPIC, "how much does outlier pay?", "pay-outlier"),
        (OMAR, FORUM, PAY_TOPIC, "when does remotasks pay?", "payout-remotasks"),
        (EMMA, FORUM, None, "is mercor legit?", "legitimacy-mercor"),
        (OMAR, FORUM, None, "how do I join mercor?", "onboarding-mercor"),
        (EMMA, FORUM, PAY_TOPIC, "and micro1?", "pay-micro1"),
        (OMAR, FORUM, None, "and micro1?", "onboarding-micro1"),
        (OMAR, FORUM, PAY_TOPIC, "and micro1?", "payout-micro1"),
        (EMMA, FORUM, None, "and micro1?", "legitimacy-micro1"),
    ]
    for user, chat, thread, text, _ in asked:
        town.write(user, f"@{BOT} {text}", chat, thread=thread)
    await town.settled()
    answers = [(town.answered(a)[0], a.thread, about(a)) for a in town.messages(FORUM)]
    assert answers == [(user, thread, found) for user, _, thread, _, found in asked]


# --- groups whose admins want answers without being asked -------------------------------------

OVERHEARD = "how much does outlier pay?"


async def switch(town: Town, value: str, chat: int = GROUP) -> Message:
    """Emma, who is admin, switches answers without being asked on or off."""
    settings = only(await town.say(EMMA, "/settings", chat))
    await town.press(EMMA, settings, data_with(settings, "1v."))
    changed = town.server.state.messages[chat, settings.id]
    assert text_of(changed) == said(f"settings.overhear.{value}", "en")
    return changed


async def test_group_is_answered_without_being_asked_once_an_admin_has_switched_it_on(
    town: Town,
) -> None:
    assert await town.say(OMAR, OVERHEARD, GROUP) == []
    await switch(town, "on")
    answer = only(await town.say(OMAR, OVERHEARD, GROUP))
    assert town.answered(answer) == (OMAR, OVERHEARD)
    assert about(answer) == "pay-outlier"
    await town.stop_bot()
    await town.start_bot()
    assert await town.say(OMAR, "when does mercor pay?", GROUP)
    await switch(town, "off")
    assert await town.say(OMAR, "when does micro1 pay?", GROUP) == []


async def test_settings_of_a_group_are_refused_to_who_is_no_admin(town: Town) -> None:
    refused = only(await town.say(ASHA, "/settings", GROUP))
    assert (text_of(refused), keys(refused)) == (said("admins_only", "hi"), [])
    settings = only(await town.say(EMMA, "/settings", GROUP))
    query, _ = await town.press(ASHA, settings, data_with(settings, "1v."))
    assert query.text == said("not_yours", "en")
    assert not town.store.preferences.overhears(GROUP)


async def test_settings_in_private_offer_the_languages(town: Town) -> None:
    settings = only(await town.say(EMMA, "/settings"))
    assert {key.label for key in keys(settings)} == {"English", "हिन्दी", "العربية"}


NOT_FOR_US = [
    *CHATTER[:1],
    *CHATTER[2:],
    "mercor is great",
    "did anybody see the match?",
    "what is the weather in delhi?",
    "how much does foobarly pay?",
    "hello",
    "thanks",
    "outlier",
    "/pay@OtherBot outlier",
    "45 dollar 20 hours",
]


async def test_overheard_talk_gets_no_message_and_is_not_stored(town: Town, tmp_path: Path) -> None:
    await switch(town, "on")
    before = len(town.server.state.ledger.sent)
    rows = town.store.database.read("SELECT count(*) FROM inbox")
    for text in NOT_FOR_US:
        assert await town.say(OMAR, text, GROUP) == [], text
        town.clock.passed += 60
    assert len(town.server.state.ledger.sent) == before
    assert town.store.database.read("SELECT count(*) FROM inbox") == rows
    assert town.store.journal.questions(LATER) == []
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"morning" not in stored


async def test_forwarded_edited_and_other_peoples_messages_are_never_answered_unasked(
    town: Town,
) -> None:
    await switch(town, "on")
    talk = town.write(OMAR, "good morning all", GROUP)
    town.write(OMAR, OVERHEARD, GROUP, forwarded=True)
    town.write(ASHA, OVERHEARD, GROUP, reply_to=talk.id)
    town.write(ASHA, f"@OmarSandbox {OVERHEARD}", GROUP)
    people.edit(town.server.state, OMAR, GROUP, talk.id, OVERHEARD)
    await town.settled()
    assert town.messages(GROUP, after=talk.id) == []


async def test_flood_of_questions_is_not_answered_unasked_and_private_chats_do_not_wait(
    town: Town,
) -> None:
    await switch(town, "on")
    newest = town.write(OMAR, OVERHEARD, GROUP).id
    for _ in range(30):
        town.write(OMAR, OVERHEARD, GROUP)
    answer = only(await town.say(ASHA, "how much does mercor pay?"))
    assert "Mercor" in text_of(answer)
    assert town.messages(GROUP, after=newest) == []


async def test_many_questions_get_a_few_answers_unasked_and_commands_are_answered_still(
    town: Town,
) -> None:
    await switch(town, "on")
    answers = []
    for platform in ("outlier", "mercor", "micro1", "remotasks", "mindrift"):
        answers.append(await town.say(OMAR, f"how much does {platform} pay?", GROUP))
        town.clock.passed += 20
    assert [len(found) for found in answers] == [1, 1, 1, 0, 0]
    assert only(await town.say(OMAR, "/pay mindrift", GROUP))


async def test_unasked_answer_in_a_forum_stays_in_its_topic_and_a_reply_goes_on_with_it(
    town: Town,
) -> None:
    await switch(town, "on", FORUM)
    answer = only(await town.say(OMAR, OVERHEARD, FORUM, thread=PAY_TOPIC))
    assert (answer.thread, about(answer)) == (PAY_TOPIC, "pay-outlier")
    more = only(await town.say(OMAR, "and mercor?", FORUM, thread=PAY_TOPIC, reply_to=answer.id))
    assert about(more) == "pay-mercor"


# --- bad input ------------------------------------------------------------------------------

ZALGO = "h" + "\u0301\u0316\u0489" * 60 + "ow much"
BAD_INPUT = {
    "emoji only": "😀🎉👨‍👩‍👧‍👦🇮🇳",
    "4096 letters": "x" * 4096,
    "4096 characters of words": ("how much does outlier pay " * 160)[:4096],
    "one long line of marks": "?!" * 2048,
    "right-to-left override": "\u202ehow much does outlier pay\u202c",
    "lone direction marks": "\u2067\u2066\u2067",
    "zalgo": ZALGO,
    "zero width only": "\u200b\u200d\u2060",
    "HTML": "<b>how much</b> does <a href='x'>outlier</a> pay & <script>",
    "broken HTML": "</blockquote></b><tg-spoiler>&amp;&#0;&lt",
    "Markdown": "*how_much* `does` [outlier](tg://user?id=1) pay",
    "control characters": "how\x00much\x1bdoes\x7foutlier pay",
    "template": "{platform} {0} %s ${amount}",
    "SQL": "'; DROP TABLE inbox; --",
    "only a slash": "/",
    "two slashes": "//pay outlier",
    "calc of words": "/calc many hours",
    "calc of one number": "/calc 45",
    "calc of nothing": "/calc 0 0",
    "calc below nothing": "/calc -5 20",
    "calc beyond a week": "/calc 45 169",
    "calc of an exponent": "/calc 1e999 20",
    "calc of infinity": "/calc inf nan",
    "calc of 4000 digits": "/calc " + "9" * 4000,
    "calc of mixed digits": "/calc ४५ ٢٠",
    "calc of markup": "/calc <b>45</b> 20",
    "pay of markup": "/pay <b>x</b>&",
    "pay of 4000 letters": "/pay " + "y" * 4000,
    "compare of strangers": "/compare foobarly blorptask",
    "compare with itself": "/compare outlier outlier outlier",
    "language of nobody": "/lang tlh",
    "ask for nothing": "/ask",
}


@pytest_asyncio.fixture
async def odd_town(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Town]:
    """A town whose people have markup for names."""
    world = load_world()
    users = (replace(user, first_name=f"<b>{user.first_name}</i>&") for user in world.users)
    async with watched(tmp_path, caplog, replace(world, users=tuple(users))) as town:
        yield town


@pytest.mark.parametrize("text", BAD_INPUT.values(), ids=BAD_INPUT.keys())
async def test_bad_input_gets_one_reply_in_private(odd_town: Town, text: str) -> None:
    assert text_of(only(await odd_town.say(EMMA, text)))


@pytest.mark.parametrize(("user", "language"), [(ASHA, "hi"), (OMAR, "ar")])
@pytest.mark.parametrize("text", ["😀🎉", ".", "<b></i>&amp;", "/calc -5 20", "/foo", "/start x y"])
async def test_bad_input_is_answered_in_the_language_of_the_person(
    odd_town: Town, text: str, user: int, language: str
) -> None:
    answer = text_of(only(await odd_town.say(user, text)))
    script = {"hi": "[\u0900-\u097f]", "ar": "[\u0600-\u06ff]"}[language]
    assert len(re.findall(script, answer)) > len(re.findall("[A-Za-z]", answer)) / 2


async def test_bad_input_in_a_group_is_passed_over(odd_town: Town) -> None:
    spoken = [text for text in BAD_INPUT.values() if not re.match(r"/\w", text)]
    for text in spoken:
        odd_town.write(OMAR, text, GROUP)
    await odd_town.settled()
    assert len(odd_town.server.state.ledger.injected) == len(spoken)
    assert odd_town.messages(GROUP) == []


async def test_sticker_gets_one_reply_in_private(odd_town: Town) -> None:
    answer = only(await odd_town.send_sticker(OMAR))
    assert text_of(answer).splitlines()[0] == said("wordless", "ar").splitlines()[0]


UNKNOWN_PLATFORM = [
    "how much does foobarly pay",
    "how much does Foobarly pay?",
    "is foobarly legit",
    "/pay foobarly",
]


@pytest.mark.parametrize("text", UNKNOWN_PLATFORM)
async def test_unknown_platform_is_never_answered_with_facts_on_others(
    odd_town: Town, text: str
) -> None:
    answer = only(await odd_town.say(EMMA, text))
    assert links(answer) == []
    assert not re.search(r"[$₹€]\d", text_of(answer))


async def test_unknown_platform_is_not_taken_for_the_one_that_was_asked_about_before(
    odd_town: Town,
) -> None:
    await odd_town.say(EMMA, "how much does outlier pay?")
    answer = only(await odd_town.say(EMMA, "how much does foobarly pay"))
    assert links(answer) == []
    assert not re.search(r"[$₹€]\d", text_of(answer))


# --- the program: killed, stopped, and silent about its token --------------------------------

PLATFORMS = ["Outlier", "Mercor", "micro1", "Mindrift"]
PEOPLE = {EMMA: "how much does {} pay?", ASHA: "/pay {}", OMAR: "/pay {}"}
STOP_SECONDS = 10
START_SECONDS = 60.0
"""A start takes three; more is for a busy machine."""


@pytest_asyncio.fixture
async def server() -> AsyncIterator[SandboxServer]:
    server = SandboxServer(0)
    await server.start()
    yield server
    await server.stop()


@dataclass(frozen=True, slots=True)
class Program:
    """`python -m bot run` as an operator starts it, logging all it can."""

    server: SandboxServer
    folder: Path

    async def start(self) -> asyncio.subprocess.Process:
        environment = program_environment(
            TELEGRAM_BOT_TOKEN=self.server.token,
            TELEGRAM_API_BASE_URL=self.server.base_url,
            UJRAT_DATA_DIR=str(self.folder),
            UJRAT_LOG_LEVEL="DEBUG",
        )
        with self.output.open("ab") as output:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=output,
            )

    @property
    def output(self) -> Path:
        return self.folder / "output.txt"


def platforms_of(answers: list[Message]) -> list[str]:
    """Which platform each answer is about, by its title; what comes twice is named once."""
    titles = [text_of(answer).splitlines()[0] for answer in answers]
    found = [next(name for name in PLATFORMS if name in title) for title in titles]
    return list(dict.fromkeys(found))


async def test_killed_with_questions_pending_the_program_answers_all_in_order_after_a_restart(
    server: SandboxServer, tmp_path: Path
) -> None:
    town, program = Town(server, tmp_path), Program(server, trained_folder(tmp_path))
    server.state.faults.rules.append(Fault(FaultKind.BAD_GATEWAY, "sendMessage"))
    server.state.faults.rules.append(Fault(FaultKind.RESET_BEFORE, "sendMessage"))
    for platform in PLATFORMS:
        for user, question in PEOPLE.items():
            town.write(user, question.format(platform))
    first = await program.start()
    await town.wait_for(lambda: len(server.state.ledger.sent) >= len(PEOPLE), START_SECONDS)
    first.kill()
    assert await first.wait() == -signal.SIGKILL
    assert server.state.ledger.faults == {"502": 1, "reset_before": 1}
    before = len(server.state.ledger.sent)
    assert server.state.updates.waiting == []
    assert before < len(PLATFORMS) * len(PEOPLE)
    second = await program.start()
    await town.wait_for(
        lambda: all(platforms_of(town.messages(user)) == PLATFORMS for user in PEOPLE),
        START_SECONDS,
    )
    second.send_signal(signal.SIGTERM)
    async with asyncio.timeout(STOP_SECONDS):
        assert await second.wait() == 0
    assert len(server.state.ledger.sent) - len(PLATFORMS) * len(PEOPLE) <= WIDTH
    assert server.state.ledger.violations == []
    _assert_no_token(server.token, program, tmp_path)


async def test_killed_while_it_waits_for_another_piece_the_program_answers_all_as_one(
    server: SandboxServer, tmp_path: Path
) -> None:
    town, program = Town(server, tmp_path), Program(server, trained_folder(tmp_path))
    for text in ("outlier", "kitna deta hai", "per hour"):
        town.write(EMMA, text)
    first = await program.start()
    await town.wait_for(lambda: not server.state.updates.waiting, START_SECONDS)
    first.kill()
    await first.wait()
    assert server.state.ledger.sent == []
    second = await program.start()
    await town.wait_for(lambda: bool(server.state.ledger.sent), START_SECONDS)
    town.write(EMMA, "how much does mercor pay?")
    await town.wait_for(lambda: len(server.state.ledger.sent) >= 2, START_SECONDS)
    second.send_signal(signal.SIGTERM)
    async with asyncio.timeout(STOP_SECONDS):
        assert await second.wait() == 0
    assert platforms_of(town.messages(EMMA)) == ["Outlier", "Mercor"]
    assert len(server.state.ledger.sent) == 2


def _assert_no_token(token: str, program: Program, folder: Path) -> None:
    output = program.output.read_text(encoding="utf-8")
    assert output.count(f"@{BOT} answers") == 2
    secret = token.partition(":")[2].encode()
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert [path.name for path in written if secret in path.read_bytes()] == []
