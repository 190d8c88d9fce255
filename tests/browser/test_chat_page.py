"""The chat page in a real browser, talking to a small scripted bot over the real Bot API."""

import json

import pytest
from playwright.async_api import Locator, Page, expect

from bot.channels.sandbox import Fault, FaultKind, SandboxServer
from bot.channels.sandbox.model import PAGE
from tests.browser.conftest import PHONE, Opener, Shooter, chromium_path
from tests.browser.scripted_bot import ABOUT, BUTTONS

pytestmark = pytest.mark.asyncio(loop_scope="module")

EMMA, ASHA, OMAR = 710000001, 710000002, 710000003
GROUP, FORUM = -1001700000001, -1001700000002
TEXTS = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))
DEEP_LINK = "Payload: pay-outlier"


async def say(page: Page, text: str) -> None:
    await page.fill("#text", text)
    await page.press("#text", "Enter")


def bubbles(page: Page) -> Locator:
    return page.locator(".bubble .text")


def button(page: Page, name: str) -> Locator:
    return page.locator(".key", has_text=name).last


async def started(open_page: Opener, user: int, **view: object) -> Page:
    """A person's private chat in which the bot has answered /start."""
    page = await open_page(user, **view)
    await page.click("#start")
    await expect(page.locator(".keys")).to_have_count(1)
    return page


async def direction(where: Locator) -> str:
    found: str = await where.evaluate("node => getComputedStyle(node).direction")
    return found


async def test_missing_chromium_fails_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("UJRAT_CHROMIUM", "no-such-browser")
    with pytest.raises(pytest.fail.Exception, match="apt-get install chromium"):
        chromium_path()


async def test_without_a_bot_the_page_says_so_and_keeps_the_message(
    sandbox: SandboxServer, open_page: Opener, shoot: Shooter
) -> None:
    page = await open_page(EMMA)
    await expect(page.locator("#banner")).to_have_text(TEXTS["en"]["not_connected"])
    await page.click("#start")
    await expect(bubbles(page)).to_contain_text(["/start"])
    assert len(sandbox.state.updates.waiting) == 1
    await shoot(page, "no-bot")


@pytest.mark.parametrize(
    ("user", "code", "about"), [(EMMA, "en", ""), (ASHA, "hi", ""), (OMAR, "ar", "ar")]
)
async def test_page_speaks_the_language_of_the_person(
    running_bot: None, open_page: Opener, shoot: Shooter, user: int, code: str, about: str
) -> None:
    page = await open_page(user)
    await expect(page.locator("html")).to_have_attribute("lang", code)
    await expect(page.locator("html")).to_have_attribute("dir", TEXTS[code]["direction"])
    await expect(page.locator(".about")).to_contain_text(ABOUT[about])
    await expect(page.locator("#banner")).to_be_hidden()
    await page.click("#start")
    await expect(button(page, BUTTONS[code][0])).to_be_visible()
    await expect(page.locator("#text")).to_have_attribute("placeholder", TEXTS[code]["placeholder"])
    await shoot(page, f"private-{code}")


async def test_language_switch_turns_the_page_and_reaches_the_bot(
    running_bot: None, sandbox: SandboxServer, open_page: Opener
) -> None:
    page = await open_page(EMMA)
    await page.select_option("#language", "ar")
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(page.locator("#start")).to_have_text(TEXTS["ar"]["start"])
    await page.click("#start")
    await expect(button(page, BUTTONS["ar"][0])).to_be_visible()
    assert sandbox.state.language_of(EMMA) == "ar"


async def test_every_message_has_its_own_direction(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    await say(page, "كم تدفع المنصة؟")
    await expect(page.locator(".keys")).to_have_count(2)
    question = bubbles(page).filter(has_text="كم تدفع")
    assert await direction(question) == "rtl"
    assert await direction(bubbles(page).last) == "ltr"
    assert await direction(page.locator("body")) == "ltr"


async def test_own_messages_stand_at_the_end_of_the_line(
    running_bot: None, open_page: Opener
) -> None:
    for user, own_is_right in [(EMMA, True), (OMAR, False)]:
        page = await started(open_page, user)
        own = await page.locator(".row.mine .bubble").first.bounding_box()
        theirs = await page.locator(".row:not(.mine) .bubble").first.bounding_box()
        assert own is not None
        assert theirs is not None
        right_edges = (own["x"] + own["width"], theirs["x"] + theirs["width"])
        assert (right_edges[0] > right_edges[1]) is own_is_right


async def test_press_shows_a_notice_and_the_edited_message(
    running_bot: None, open_page: Opener
) -> None:
    page = await started(open_page, EMMA)
    await button(page, "When is it paid?").click()
    await expect(page.locator(".toast")).to_have_text("A short notice")
    await expect(bubbles(page).last).to_contain_text("Paid every Tuesday.")
    await expect(bubbles(page).last).to_contain_text(TEXTS["en"]["edited"])


async def test_press_with_an_alert_opens_a_dialog(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    page = await started(open_page, EMMA)
    await button(page, "Compare").click()
    await expect(page.locator("dialog")).to_contain_text("An alert for you")
    await shoot(page, "alert")
    await page.keyboard.press("Escape")
    await expect(page.locator("dialog")).to_be_hidden()


async def test_copy_button_fills_the_clipboard(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    await button(page, "Copy the sum").click()
    await expect(page.locator(".toast")).to_have_text(TEXTS["en"]["copied"])
    assert await page.evaluate("navigator.clipboard.readText()") == "300"


async def test_url_button_is_a_link_to_a_new_tab(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    link = button(page, "Source")
    await expect(link).to_have_attribute("href", "https://example.org/pay")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_deep_link_opens_the_private_chat_with_its_payload(
    running_bot: None, sandbox: SandboxServer, open_page: Opener
) -> None:
    page = await open_page(ASHA, GROUP)
    await say(page, "/pay")
    await button(page, BUTTONS["hi"][4]).click()
    await expect(bubbles(page).last).to_contain_text(DEEP_LINK)
    await expect(page.locator("#chat-title")).to_have_text("Ujrat")
    assert f"chat={ASHA}" in page.url


async def test_group_shows_senders_and_the_reply_hangs_on_the_question(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    emma = await open_page(EMMA, GROUP)
    await say(emma, "Has anyone been paid this week?")
    await say(emma, "@UjratSandboxBot how much does Outlier pay?")
    asha = await open_page(ASHA, GROUP)
    await expect(asha.locator(".keys")).to_have_count(1)
    await expect(asha.locator(".sender").first).to_have_text("Emma")
    await expect(asha.locator(".bubble .quote")).to_contain_text("how much does Outlier pay?")
    await shoot(asha, "group")


async def test_reply_to_the_bot_in_a_group_is_answered(
    running_bot: None, sandbox: SandboxServer, open_page: Opener
) -> None:
    page = await open_page(EMMA, GROUP)
    await say(page, "/pay")
    await expect(page.locator(".keys")).to_have_count(1)
    bot_row = page.locator(".row", has=page.locator(".keys"))
    await bot_row.hover()
    await bot_row.get_by_label(TEXTS["en"]["reply"]).click()
    await expect(page.locator("#replying-name")).to_have_text("Ujrat")
    await say(page, "and Mercor?")
    await expect(page.locator(".keys")).to_have_count(2)
    await expect(page.locator("#replying")).to_be_hidden()


async def test_forum_topics_keep_their_messages_apart(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    page = await open_page(EMMA, FORUM)
    await page.get_by_role("tab", name="Pay").click()
    await say(page, "/pay")
    await expect(page.locator(".keys")).to_have_count(1)
    await shoot(page, "forum")
    await page.get_by_role("tab", name="Onboarding").click()
    await expect(page.locator(".keys")).to_have_count(0)


async def test_expandable_quote_opens_and_closes(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    fold = page.locator(".fold")
    closed = await page.locator("blockquote").bounding_box()
    await expect(fold).to_have_attribute("aria-expanded", "false")
    await fold.press("Enter")
    await expect(fold).to_have_attribute("aria-expanded", "true")
    opened = await page.locator("blockquote").bounding_box()
    assert closed is not None
    assert opened is not None
    assert opened["height"] > closed["height"]


async def test_menu_of_commands_works_by_keyboard_in_the_persons_language(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    page = await started(open_page, ASHA)
    await page.focus("#text")
    await page.keyboard.type("/")
    await expect(page.locator("#menu")).to_contain_text("कितना मिलता है")
    await shoot(page, "commands-hi")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(bubbles(page).filter(has_text="/pay")).to_have_count(1)
    await expect(page.locator("#menu")).to_be_hidden()


async def test_arrow_keys_choose_the_person(running_bot: None, open_page: Opener) -> None:
    page = await open_page(EMMA)
    await page.locator(f'[data-user="{EMMA}"]').focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.locator(f'[data-user="{ASHA}"]')).to_be_focused()
    await expect(page.locator("html")).to_have_attribute("lang", "hi")


async def test_every_control_has_a_name(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll("button, select, textarea, a")]
            .filter(node => !node.hidden && !(node.textContent.trim()
                || node.getAttribute("aria-label") || node.labels?.length))
            .map(node => node.outerHTML)"""
    )
    assert nameless == []


@pytest.mark.parametrize(("user", "dark"), [(EMMA, False), (OMAR, True)])
async def test_phone_shows_one_pane_and_nothing_runs_over(
    running_bot: None, open_page: Opener, shoot: Shooter, user: int, dark: bool
) -> None:
    page = await started(open_page, user, size=PHONE, dark=dark)
    await shoot(page, f"phone-{user}")
    assert await page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert await page.evaluate("document.querySelector('#scroll').scrollWidth") == PHONE[0]
    await expect(page.locator("#side")).to_be_hidden()
    await page.click("#back")
    await expect(page.locator("#side")).to_be_visible()
    await expect(page.locator("#text")).to_be_hidden()
    await shoot(page, f"phone-list-{user}")
    await page.locator(f'[data-chat="{GROUP}"]').click()
    await expect(page.locator("#chat-title")).to_have_text("Freelancers")


async def test_dark_follows_the_system_and_the_switch(
    running_bot: None, open_page: Opener, shoot: Shooter
) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    page = await started(open_page, EMMA, dark=True)
    dark = await page.evaluate(ground)
    await shoot(page, "dark")
    await page.click("#theme")
    light = await page.evaluate(ground)
    assert (dark, light) == ("rgb(14, 22, 33)", "rgb(219, 230, 238)")
    await page.reload()
    await page.wait_for_selector("body[data-ready]")
    assert await page.evaluate(ground) == light


async def test_what_people_type_is_never_markup(running_bot: None, open_page: Opener) -> None:
    page = await started(open_page, EMMA)
    text = '<img src=x onerror="document.title=1"><b>bold</b>'
    await say(page, text)
    await expect(bubbles(page).filter(has_text="<b>bold</b>")).to_have_count(1)
    assert await page.locator(".bubble img").count() == 0


async def test_broken_rules_of_the_bot_are_shown(
    running_bot: None, sandbox: SandboxServer, open_page: Opener
) -> None:
    page = await open_page(EMMA)
    await expect(page.locator("#violations")).to_be_hidden()
    sandbox.state.ledger.violate("sendMessage", "Bad Request: message is too long")
    sandbox.state.signal.changed()
    await page.click("#violations")
    await expect(page.locator("dialog")).to_contain_text("message is too long")


async def test_bot_that_stops_polling_is_noticed(
    running_bot: None, sandbox: SandboxServer, open_page: Opener
) -> None:
    page = await open_page(EMMA)
    await expect(page.locator("#banner")).to_be_hidden()
    rule = Fault(FaultKind.SERVER_ERROR, "getUpdates", None)
    sandbox.state.faults.rules.append(rule)
    sandbox.state.updates.signal.changed()
    await page.click("#start")
    await expect(page.locator("#banner")).to_be_visible()
    rule.count = 0
