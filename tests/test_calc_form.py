"""The guided form of /calc and its results in chats: the real bot, its library, HTTP and SQLite."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.sandbox.model import Message
from bot.storage.forms import KEPT
from tests.real_bot import ASHA, BOT, EMMA, GROUP, OMAR, Town, keys, text_of, town_with_bot


@pytest_asyncio.fixture
async def town(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Town]:
    """A town where no error may be logged, no update put aside and no rule of Telegram broken."""
    caplog.set_level(logging.INFO)
    async with town_with_bot(tmp_path) as town:
        yield town
        assert town.store.inbox.quarantined() == []
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
    assert town.server.state.ledger.violations == []


def only(messages: list[Message]) -> Message:
    [message] = messages
    return message


def now(town: Town, message: Message) -> Message:
    """A message as it stands now."""
    return town.server.state.messages[message.chat_id, message.id]


async def tap(town: Town, user: int, message: Message, label: str) -> Message:
    """Somebody taps a button, and the message with it becomes the next one."""
    standing = now(town, message)
    [data] = [key.data for key in keys(standing) if key.label == label]
    query, sent = await town.press(user, standing, data)
    assert query.answered
    assert sent == []
    return now(town, message)


async def test_form_goes_on_in_one_message_to_a_result(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    for label in ("Pay by the hour", "$45/h", "20 hours a week", "Rupees (₹)"):
        form = await tap(town, EMMA, form, label)
    assert text_of(form).startswith("≈ ₹")
    kinds = [entity.kind for entity in form.content.entities]
    assert (kinds[0], kinds[-1]) == ("bold", "expandable_blockquote")
    assert len(town.messages(EMMA)) == 1


async def test_one_tap_changes_one_assumption_of_a_result_in_its_place(town: Town) -> None:
    result = only(await town.say(EMMA, "/calc $45/h 4h/day in inr"))
    changed = await tap(town, EMMA, result, "6 days a week")
    assert "Read: $45/h, 4 hours a day, 6 days a week\n" in text_of(changed)
    changed = await tap(town, EMMA, result, "2% fee")
    assert "Before deductions:" in text_of(changed)
    changed = await tap(town, EMMA, result, "In dollars ($)")
    assert "₹" not in text_of(changed).splitlines()[0]


async def test_typed_answers_go_on_with_the_form_and_are_not_waited_for(town: Town) -> None:
    await town.say(ASHA, "/calc")
    form = only(town.messages(ASHA))
    await tap(town, ASHA, form, "घंटे के हिसाब से पैसे")
    slept = list(town.clock.slept)
    hours = only(await town.say(ASHA, "1200 रुपये"))
    assert text_of(hours).startswith("घंटे के हिसाब से पैसे · ₹1,200/घंटा")
    currency = only(await town.say(ASHA, "रोज़ 4 घंटे"))
    result = only(await town.say(ASHA, "डॉलर"))
    assert "4 घंटे/दिन" in text_of(currency)
    assert text_of(result).startswith("≈ $")
    assert 3.0 not in town.clock.slept[len(slept) :]


async def test_form_goes_on_after_a_restart_by_typing_and_by_its_buttons(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    form = await tap(town, EMMA, form, "Pay by the hour")
    await town.stop_bot()
    await town.start_bot()
    typed = only(await town.say(EMMA, "27.50"))
    assert text_of(typed).startswith("Pay by the hour · $27.50/h")
    tapped = await tap(town, EMMA, form, "$25/h")
    assert text_of(tapped).startswith("Pay by the hour · $25/h")


async def test_a_number_typed_long_after_is_no_answer_to_the_form(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    await tap(town, EMMA, form, "Pay by the hour")
    town.clock.passed += KEPT.total_seconds() + 1
    answer = only(await town.say(EMMA, "27.50"))
    assert not text_of(answer).startswith("Pay by the hour")


async def test_nonsense_is_hinted_at_and_another_question_is_simply_answered(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    await tap(town, EMMA, form, "Pay by the hour")
    hint = only(await town.say(EMMA, "banana"))
    assert "I could not read that as an answer." in text_of(hint)
    answer = only(await town.say(EMMA, "how much does outlier pay?"))
    assert text_of(answer).startswith("Outlier")
    after = only(await town.say(EMMA, "27.50"))
    assert not text_of(after).startswith("Pay by the hour")
    assert "banana" not in [q.question for q in town.store.journal.questions(town.clock.now())]


async def test_every_command_leaves_the_form(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    await tap(town, EMMA, form, "Pay by the hour")
    await town.say(EMMA, "/rates")
    answer = only(await town.say(EMMA, "27.50"))
    assert not text_of(answer).startswith("Pay by the hour")


async def test_a_vote_on_an_older_answer_does_not_leave_the_form(town: Town) -> None:
    answer = only(await town.say(EMMA, "/pay outlier"))
    form = only(await town.say(EMMA, "/calc"))
    await tap(town, EMMA, form, "Pay by the hour")
    [data] = [key.data for key in keys(answer) if key.label == "👍"]
    await town.press(EMMA, answer, data)
    typed = only(await town.say(EMMA, "27.50"))
    assert text_of(typed).startswith("Pay by the hour · $27.50/h")


async def test_forget_deletes_the_open_form(town: Town) -> None:
    form = only(await town.say(EMMA, "/calc"))
    await tap(town, EMMA, form, "Pay by the hour")
    [(place,)] = town.store.database.read("SELECT place FROM form")
    assert str(EMMA) not in str(place)
    question = only(await town.say(EMMA, "/forget"))
    [data] = [key.data for key in keys(question)]
    await town.press(EMMA, question, data)
    assert town.store.database.read("SELECT * FROM form") == []


async def test_forms_of_two_people_never_mix(town: Town) -> None:
    for user, label in ((EMMA, "Pay by the hour"), (OMAR, "أجر بالساعة")):
        form = only(await town.say(user, "/calc"))
        await tap(town, user, form, label)
    assert "$30/h" in text_of(only(await town.say(EMMA, "30")))
    assert "$12 " in text_of(only(await town.say(OMAR, "12"))).replace("\u2069", " ")


async def test_in_a_group_calc_leads_to_the_private_chat_and_keeps_quiet(town: Town) -> None:
    answer = only(await town.say(ASHA, "/calc", GROUP))
    assert "\n" not in text_of(answer)
    [key] = keys(answer)
    assert key.url == f"https://t.me/{BOT}?start=calc"
    assert town.store.database.read("SELECT * FROM form") == []
    opened = only(await town.say(ASHA, "/start calc"))
    assert [key.label for key in keys(opened)][-1] == "रद्द करें"


async def test_in_a_group_a_result_is_one_line_with_the_details_in_private(town: Town) -> None:
    answer = only(await town.say(EMMA, "/calc 45 20h inr", GROUP))
    assert "\n" not in text_of(answer)
    [key] = keys(answer)
    payload = key.url.partition("?start=")[2]
    details = only(await town.say(EMMA, f"/start {payload}"))
    assert text_of(details).splitlines()[0] == text_of(answer).split(" · ")[0]
    assert "($900)" in text_of(details)
