"""The composition root: settings and adapters made into a running bot."""

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from functools import partial
from pathlib import Path

from bot.brain import Brain
from bot.channels.sandbox import SandboxServer
from bot.channels.telegram.bot import Connection, Stores, run
from bot.channels.telegram.clock import SystemClock
from bot.channels.telegram.digests import Admins
from bot.channels.telegram.intake import TokenError
from bot.content.problems import Problem
from bot.content.rates_feed import Feed
from bot.core.digest import Digest
from bot.core.picture import Chart
from bot.settings import Settings
from bot.storage.store import Store, open_store
from bot.weekly import digest, week

__all__ = ["SandboxServer", "TokenError", "run_bot", "run_sandbox"]


async def run_bot(settings: Settings) -> None:
    """Answer in Telegram until SIGTERM or SIGINT; SIGHUP takes in edited knowledge.

    Raises KnowledgeError, TokenError, and the storage's InUseError and StorageError.
    """
    assert settings.token is not None  # noqa: S101 - the command line has seen to it
    brain = Brain(settings)
    store = open_store(settings.data_dir, settings.person_key_file)
    connection = Connection(settings.token, settings.api_base_url)
    try:
        async with _fresh_rates(settings.rates_url, brain):
            await _serve(connection, store, brain, settings, _stop_on_signals(brain))
    finally:
        store.close()


@asynccontextmanager
async def _fresh_rates(url: str | None, brain: Brain) -> AsyncIterator[None]:
    """Keep the exchange rates fresh meanwhile, if there is an address to get them from."""
    if url is None:
        yield
        return
    feed = Feed(url, brain.rates_path, brain.rates, brain.take_rates, SystemClock())
    refreshing = asyncio.create_task(feed.run())
    try:
        yield
    finally:
        refreshing.cancel()
        await asyncio.gather(refreshing, return_exceptions=True)


async def run_sandbox(settings: Settings, server: SandboxServer) -> None:
    """Run the real bot against the sandbox until SIGTERM or SIGINT; nothing of it is kept."""
    brain = Brain(settings)
    await server.start()
    with tempfile.TemporaryDirectory(prefix="ujrat-sandbox-") as folder:
        store = open_store(Path(folder))
        connection = Connection(server.token, server.base_url)
        try:
            await _serve(connection, store, brain, settings, _stop_on_signals(brain))
        finally:
            store.close()
            await server.stop()


async def _serve(
    connection: Connection, store: Store, brain: Brain, settings: Settings, stop: asyncio.Event
) -> None:
    stores = Stores(store.inbox, store.preferences, store.journal, store.forms)
    admins = Admins(settings.admins, partial(_report, store, brain))
    await run(connection, stores, lambda: brain.assistant, _paint, stop, admins=admins)


async def _report(store: Store, brain: Brain, since: date, until: date) -> Digest:
    """What happened in a week; the like questions are looked for beside the answers."""
    read = week(store.journal, since, until)
    return await asyncio.to_thread(digest, read, brain.assistant.knowledge)


def _paint(chart: Chart) -> bytes:
    """Draw a chart, with a library that is imported for the first picture."""
    from bot.pictures.painter import draw  # noqa: PLC0415 - Pillow takes 0.05 s to import

    return draw(chart)


def _stop_on_signals(brain: Brain) -> asyncio.Event:
    """An event set by SIGTERM or SIGINT; SIGHUP reloads the knowledge meanwhile."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    reloads: set[asyncio.Task[tuple[Problem, ...]]] = set()

    def reload() -> None:
        task = loop.create_task(brain.reload())
        reloads.add(task)
        task.add_done_callback(reloads.discard)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, reload)
    return stop
