"""Conversations with the real bot on the chat page, in a real browser."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.channels.sandbox import SandboxServer
from tests.browser.conftest import DESKTOP, PHONE, Opener, Shooter
from tests.fake_clock import FakeClock
from tests.real_bot import ASHA, BOT, EMMA, GROUP, OMAR, Town, real_assistant

pytestmark = pytest.mark.asyncio(loop_scope="module")

WEB = re.compile(r"^https://")
SHORT = 400
"""Characters of a group's answer with its time; a private answer has several times as many."""


@dataclass(frozen=True, slots=True)
class Asked:
    user: int
    language: str
    text: str
    direction: str


QUESTIONS = [
    Asked(EMMA, "en", "how much does outlier pay?", "ltr"),
    Asked(ASHA, "hi", "आउटलायर कितना पैसा देता है?", "ltr"),
    Asked(OMAR, "ar", "كم تدفع أوت لاير؟", "rtl"),
]


@pytest_asyncio.fixture(loop_scope="module")
async def running_bot(sandbox: SandboxServer, tmp_path: Path) -> AsyncIterator[None]:
    """The real bot in place of the scripted one; no rule of Telegram may be broken."""
    town = Town(sandbox, tmp_path, FakeClock(started=datetime.now(UTC)))
    await town.start_bot()
    yield
    await town.stop_bot()
    assert sandbox.state.ledger.violations == []


def said(key: str, language: str) -> str:
    return real_assistant().say(key, language)


def answers(page: Page) -> Locator:
    """The bot's messages."""
    return page.locator(".row:not(.mine)", has=page.locator(".keys"))


async def ask(page: Page, text: str) -> Locator:
    """Write; the answer that follows, with its buttons."""
    before = await answers(page).count()
    await page.fill("#text", text)
    await page.press("#text", "Enter")
    await expect(answers(page)).to_have_count(before + 1)
    return answers(page).last


async def greeted(open_page: Opener, user: int, size: tuple[int, int] = DESKTOP) -> Page:
    """A person's private chat after the bot's greeting."""
    page = await open_page(user, size=size)
    await page.click("#start")
    await expect(answers(page)).to_have_count(1)
    return page


async def direction(where: Locator) -> str:
    found: str = await where.evaluate("node => getComputedStyle(node).direction")
    return found


@pytest.mark.parametrize("asked", QUESTIONS, ids=["en", "hi", "ar"])
async def test_question_is_answered_in_its_language_and_direction_with_a_source(
    running_bot: None, open_page: Opener, shoot: Shooter, asked: Asked
) -> None:
    page = await greeted(open_page, asked.user)
    answer = await ask(page, asked.text)
    text = answer.locator(".text")
    await expect(text).to_contain_text("Outlier")
    await expect(text).to_contain_text(said("topic.pay", asked.language))
    assert await direction(text) == asked.direction
    await expect(text.locator("a").first).to_have_attribute("href", WEB)
    await expect(answer.locator(".key").first).to_have_attribute("dir", "auto")
    await shoot(page, f"conversation-{asked.language}")


@pytest.mark.parametrize("asked", QUESTIONS, ids=["en", "hi", "ar"])
async def test_pressed_button_shows_the_next_answer_in_the_same_language(
    running_bot: None, open_page: Opener, shoot: Shooter, asked: Asked
) -> None:
    page = await greeted(open_page, asked.user)
    answer = await ask(page, asked.text)
    await answer.locator(".key", has_text=said("topic.payout.ask", asked.language)).click()
    await expect(answers(page)).to_have_count(3)
    text = answers(page).last.locator(".text")
    await expect(text).to_contain_text(said("topic.payout", asked.language))
    assert await direction(text) == asked.direction
    await shoot(page, f"conversation-pressed-{asked.language}")


async def test_thumb_under_an_answer_is_thanked_with_a_notice(
    running_bot: None, open_page: Opener
) -> None:
    page = await greeted(open_page, EMMA)
    answer = await ask(page, "how much does outlier pay?")
    await answer.locator(".key", has_text="👍").click()
    await expect(page.locator(".toast")).to_have_text(said("thanks", "en"))
    await expect(answers(page)).to_have_count(2)


async def test_group_gets_a_short_answer_that_leads_to_the_full_one_in_private(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    page = await open_page(EMMA, GROUP)
    answer = await ask(page, f"@{BOT} how much does outlier pay?")
    await expect(answer.locator(".quote")).to_contain_text("how much does outlier pay?")
    assert len(await answer.locator(".text").inner_text()) < SHORT
    await shoot(page, "conversation-group")
    await answer.locator(".key", has_text=said("button.private", "en")).click()
    await expect(page.locator("#chat-title")).to_have_text("Ujrat")
    await expect(answers(page).last.locator(".text a").first).to_have_attribute("href", WEB)


@pytest.mark.parametrize("asked", QUESTIONS, ids=["en", "hi", "ar"])
async def test_answer_on_a_phone_needs_no_scrolling_to_the_side(
    running_bot: None, open_page: Opener, shoot: Shooter, asked: Asked
) -> None:
    page = await greeted(open_page, asked.user, PHONE)
    await ask(page, asked.text)
    await shoot(page, f"conversation-phone-{asked.language}")
    assert await page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert await page.evaluate("document.querySelector('#scroll').scrollWidth") == PHONE[0]
    bubbles = await page.locator(".bubble").all()
    boxes = [await bubble.bounding_box() for bubble in bubbles]
    assert boxes
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE[0] for box in boxes)


ONE_LINE = 45.0
"""Pixels: a button's least height is 38, and a second line adds 19."""


@pytest.mark.parametrize("command", ["/platforms", "/start", "/settings", "/compare"])
@pytest.mark.parametrize("user", [EMMA, ASHA, OMAR], ids=["en", "hi", "ar"])
async def test_names_on_the_buttons_of_a_menu_stay_whole_on_a_phone(
    running_bot: None, open_page: Opener, user: int, command: str
) -> None:
    page = await greeted(open_page, user, PHONE)
    menu = await ask(page, command)
    crowded = menu.locator(".keys-row", has=page.locator(".key + .key")).locator(".key")
    assert await crowded.count() >= 2
    for key in await crowded.all():
        box = await key.bounding_box()
        assert box is not None
        assert box["height"] < ONE_LINE, await key.inner_text()


async def test_admin_lets_the_bot_answer_without_being_asked_and_takes_it_back(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    page = await open_page(EMMA, GROUP)
    await page.click("#privacy")
    await expect(page.locator("#messages")).to_contain_text("sees all messages of groups")
    await ask(page, "/settings")
    settings = answers(page).first
    await shoot(page, "conversation-settings")
    await settings.locator(".key", has_text=said("button.overhear.on", "en")).click()
    switch_off = settings.locator(".key", has_text=said("button.overhear.off", "en"))
    await expect(switch_off).to_be_visible()
    answer = await ask(page, "how much does outlier pay?")
    await expect(answer.locator(".text")).to_contain_text("Outlier")
    await shoot(page, "conversation-overheard")
    await switch_off.click()
    await expect(
        settings.locator(".key", has_text=said("button.overhear.on", "en"))
    ).to_be_visible()
    await page.click("#privacy")
    await expect(page.locator("#messages")).to_contain_text("In a group the bot sees commands")
