"""Chromium, a sandbox and a person's page for the browser tests.

Tests of another bot override `running_bot`: it gets the sandbox and keeps the bot alive.
"""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.channels.sandbox import SandboxServer
from tests.browser.scripted_bot import scripted_bot

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SHOTS = Path(__file__).parents[2] / "build" / "screenshots"
DESKTOP, PHONE = (1200, 800), (360, 740)
WAIT_MS = 30_000
expect.set_options(timeout=WAIT_MS)

Opener: TypeAlias = Callable[..., Awaitable[Page]]
Shooter: TypeAlias = Callable[[Page, str], Awaitable[None]]


def chromium_path() -> str:
    """Where Chromium is; fails with what to install when it is nowhere."""
    named = os.environ.get("UJRAT_CHROMIUM")
    for name in (named,) if named else NAMES:
        if found := shutil.which(name):
            return found
    pytest.fail(
        "The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium; "
        "Fedora: dnf install chromium; macOS: brew install --cask chromium) or set "
        "UJRAT_CHROMIUM to the path of Chromium or Chrome.",
        pytrace=False,
    )


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    path = chromium_path()
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox() -> AsyncIterator[SandboxServer]:
    server = SandboxServer(0)
    await server.start()
    yield server
    await server.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def running_bot(sandbox: SandboxServer) -> AsyncIterator[None]:
    async with scripted_bot(sandbox):
        yield


@pytest_asyncio.fixture(loop_scope="module")
async def open_page(browser: Browser, sandbox: SandboxServer) -> AsyncIterator[Opener]:
    """Opens the page as a person in a chat; every error in the page's console fails the test."""
    contexts = []
    errors: list[str] = []

    async def opened(
        user: int,
        chat: int | None = None,
        size: tuple[int, int] = DESKTOP,
        dark: bool = False,
    ) -> Page:
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(WAIT_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(f"{sandbox.page_url}/#user={user}&chat={chat or user}")
        await page.wait_for_selector("body[data-ready]")
        return page

    yield opened
    for context in contexts:
        await context.close()
    assert errors == []


@pytest.fixture
def shoot() -> Shooter:
    """Saves a screenshot under build/screenshots."""

    async def shot(page: Page, name: str) -> None:
        SHOTS.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=SHOTS / f"{name}.png")

    return shot
