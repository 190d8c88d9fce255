"""The page of the whole knowledge in a browser: fits a phone, both colours, from the right."""

from datetime import date
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page

from bot.channels.page import pages
from bot.core.knowledge import Knowledge
from tests.browser.conftest import DESKTOP, PHONE, WAIT_MS, Shooter

pytestmark = pytest.mark.asyncio(loop_scope="module")
TODAY = date(2026, 11, 22)
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
OPEN_ALL = "for (const topic of document.querySelectorAll('details')) topic.open = true"
COLOURS = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"


@pytest.fixture(scope="module")
def folder(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("page")
    for name, text in pages(knowledge, TODAY).items():
        (made / name).write_text(text, encoding="utf-8")
    return made


async def opened(browser: Browser, url: str, size: tuple[int, int], dark: bool = False) -> Page:
    page = await browser.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
    )
    page.set_default_timeout(WAIT_MS)
    await page.goto(url)
    return page


@pytest.mark.parametrize("code", ["en", "hi", "ar"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP])
async def test_the_page_is_as_wide_as_the_screen(
    browser: Browser, folder: Path, shoot: Shooter, code: str, size: tuple[int, int]
) -> None:
    page = await opened(browser, f"file://{folder}/{code}.html#outlier/pay", size)
    await page.evaluate(OPEN_ALL)
    assert not await page.evaluate(TOO_WIDE)
    await page.goto(f"file://{folder}/{code}.html#outlier/pay")
    await shoot(page, f"page-{code}-{size[0]}")
    await page.close()


async def test_the_colours_follow_the_system(browser: Browser, folder: Path) -> None:
    seen = []
    for dark in (False, True):
        page = await opened(browser, f"file://{folder}/en.html", PHONE, dark)
        seen.append(await page.evaluate(COLOURS))
        await page.close()
    light, night = seen
    assert light != night
    assert light == ["rgb(244, 246, 248)", "rgb(20, 25, 30)"]


async def test_sides_of_a_disagreement_stand_beside_each_other_where_there_is_room(
    browser: Browser, folder: Path
) -> None:
    left, top = {}, {}
    for size in (PHONE, DESKTOP):
        page = await opened(browser, f"file://{folder}/ar.html", size)
        sides = page.locator('[id="outlier/pay"] .sides .fact')
        corners = "facts => facts.map(fact => fact.getBoundingClientRect())"
        boxes = await sides.evaluate_all(corners)
        left[size] = [box["x"] for box in boxes]
        top[size] = [box["y"] for box in boxes]
        await page.close()
    assert left[DESKTOP][0] > left[DESKTOP][1]  # Arabic begins on the right
    assert top[DESKTOP][0] == top[DESKTOP][1]
    assert left[PHONE][0] == left[PHONE][1]
    assert top[PHONE][0] < top[PHONE][1]


async def test_a_link_to_a_fact_opens_the_page_there(browser: Browser, folder: Path) -> None:
    page = await opened(browser, f"file://{folder}/hi.html#mercor-payout-weekly", PHONE)
    box = await page.locator("#mercor-payout-weekly").bounding_box()
    assert box
    assert 0 <= box["y"] < PHONE[1]
    await page.close()


async def test_a_link_to_a_topic_opens_its_platforms(browser: Browser, folder: Path) -> None:
    page = await opened(browser, f"file://{folder}/ar.html#topic/payout", PHONE)
    topic = page.locator("details[open]")
    assert await topic.count() == 1
    for part in (topic.locator("summary"), topic.locator("li").first):
        box = await part.bounding_box()
        assert box
        assert 0 <= box["y"] < PHONE[1]
    await page.close()
