"""The calculator on the chat page in a real browser: the guided form, a result, inline cards."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.channels.sandbox import SandboxServer
from tests.browser.conftest import PHONE, Opener, Shooter
from tests.fake_clock import FakeClock
from tests.real_bot import ASHA, BOT, EMMA, GROUP, OMAR, Town

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.usefixtures("running_bot")]


@dataclass(frozen=True, slots=True)
class Person:
    user: int
    language: str
    direction: str
    labels: tuple[str, ...]
    own: str
    figure: str


PEOPLE = [
    Person(
        EMMA,
        "en",
        "ltr",
        ("Pay by the hour", "$45/h", "20 hours a week"),
        "Stay in dollars ($)",
        "$3",
    ),
    Person(
        ASHA,
        "hi",
        "ltr",
        ("घंटे के हिसाब से पैसे", "$45/घंटा", "20 घंटे/हफ़्ता"),
        "रुपये (₹)",
        "₹3,7",
    ),
    Person(
        OMAR,
        "ar",
        "rtl",
        ("أجر بالساعة", "$45 للساعة", "20 ساعة في الأسبوع"),
        "جنيه مصري",
        "جنيه",
    ),
]
LANGUAGES = [person.language for person in PEOPLE]


@pytest_asyncio.fixture(loop_scope="module")
async def running_bot(sandbox: SandboxServer, tmp_path: Path) -> AsyncIterator[None]:
    """The real bot in place of the scripted one; no rule of Telegram may be broken."""
    town = Town(sandbox, tmp_path, FakeClock(started=datetime.now(UTC)))
    await town.start_bot()
    yield
    await town.stop_bot()
    assert sandbox.state.ledger.violations == []


def newest(page: Page) -> Locator:
    return page.locator(".row:not(.mine)").last


async def begun(open_page: Opener, person: Person) -> Page:
    page = await open_page(person.user, size=PHONE)
    await page.click("#start")
    await expect(page.locator(".row:not(.mine)")).to_have_count(1)
    await page.fill("#text", "/calc")
    await page.press("#text", "Enter")
    await expect(page.locator(".row:not(.mine)")).to_have_count(2)
    return page


async def tap(page: Page, label: str) -> None:
    """Tap the button with a label, whatever marks keep its writing direction."""
    pattern = re.compile("[\u2066-\u2069]*".join(map(re.escape, label)))
    before = await newest(page).inner_text()
    await newest(page).locator(".key").filter(has_text=pattern).first.click()
    await expect(newest(page)).not_to_have_text(before, use_inner_text=True)


@pytest.mark.parametrize("person", PEOPLE, ids=LANGUAGES)
async def test_form_is_filled_by_taps_and_ends_in_a_result(
    open_page: Opener, shoot: Shooter, person: Person
) -> None:
    page = await begun(open_page, person)
    await shoot(page, f"calc-form-1-{person.language}")
    for label in person.labels:
        await tap(page, label)
    await shoot(page, f"calc-form-2-{person.language}")
    await tap(page, person.own)
    await expect(newest(page)).to_contain_text(person.figure)
    await expect(page.locator(".row:not(.mine)")).to_have_count(2)
    await shoot(page, f"calc-result-{person.language}")
    overflow = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert overflow is False


@pytest.mark.parametrize("person", PEOPLE, ids=LANGUAGES)
async def test_a_card_is_picked_while_typing_and_sent_into_a_group(
    open_page: Opener, shoot: Shooter, person: Person
) -> None:
    page = await open_page(person.user, GROUP, size=PHONE)
    await page.fill("#text", "@")
    await expect(page.locator("#menu button")).to_contain_text(f"@{BOT}")
    await page.press("#text", "Enter")
    await expect(page.locator("#menu .card")).to_have_count(3)
    await shoot(page, f"inline-hints-{person.language}")
    await page.fill("#text", f"@{BOT} 45 20h inr")
    await expect(page.locator("#menu .card").first).to_contain_text("₹")
    await shoot(page, f"inline-cards-{person.language}")
    await page.locator("#menu .card").first.click()
    sent = page.locator(".row.mine").last
    await expect(sent).to_contain_text("₹")
    await expect(sent.locator(".via")).to_contain_text(f"@{BOT}")
    await expect(page.locator("#menu")).to_be_hidden()
    await shoot(page, f"inline-sent-{person.language}")
    await sent.locator(".key").click()
    await expect(newest(page)).to_contain_text("₹")


async def test_unknown_words_offer_the_private_chat_and_enter_still_sends_them(
    open_page: Opener, shoot: Shooter
) -> None:
    page = await open_page(EMMA, GROUP)
    await page.fill("#text", f"@{BOT} what is the weather")
    await expect(page.locator("#menu .inline-button")).to_have_count(1)
    await shoot(page, "inline-nothing-en")
    await page.press("#text", "Enter")
    await expect(page.locator(".row.mine").last).to_contain_text("what is the weather")
    await page.fill("#text", f"@{BOT} zzz")
    await page.locator("#menu .inline-button").click()
    await expect(newest(page)).to_contain_text("Ujrat")
