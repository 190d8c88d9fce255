"""One Telegram bot, put together: from the token to the end of its last answer."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ExtBot

from bot.channels.telegram.bursts import Bursts
from bot.channels.telegram.clock import Clock, SystemClock, backoff
from bot.channels.telegram.digests import Admins, Digests
from bot.channels.telegram.dispatch import App, Dispatcher
from bot.channels.telegram.handlers import Handlers
from bot.channels.telegram.inline import InlineAnswers, InlineQueue
from bot.channels.telegram.intake import POLL_SECONDS, Poller, TokenError, fetcher
from bot.channels.telegram.members import Members
from bot.channels.telegram.menus import send_menus
from bot.channels.telegram.overhearing import Overhearing
from bot.channels.telegram.presses import Presses
from bot.channels.telegram.redaction import protect
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.responder import Responder
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.tally import Tally
from bot.channels.telegram.triage import Me, triage
from bot.channels.telegram.turns import Turns
from bot.channels.telegram.workers import STOP_SECONDS, Workers
from bot.core.assistant import Assistant
from bot.core.menus import COMMANDS
from bot.core.ports import Forms, Inbox, Journal, Painter, Pending, Preferences, StorageError

BASE_URL = "https://api.telegram.org/bot"

NOBODY = Admins()

FIRST_GAP = 0.5
LONGEST_GAP = 5.0
"""Seconds between tries to reach Telegram at the start, so that the bot is back within five
seconds of the network."""

PRUNE_SECONDS = 3600.0
"""How often expired rows are deleted; all of them are kept for days."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach Telegram. `base_url` is everything before the token."""

    token: str = field(repr=False)
    base_url: str = BASE_URL
    poll_seconds: int = POLL_SECONDS


@dataclass(frozen=True, slots=True)
class Stores:
    """What the bot keeps."""

    inbox: Inbox
    preferences: Preferences
    journal: Journal
    forms: Forms


class QuietBot(ExtBot[None]):
    """The library's bot, without the token in its description."""

    def __repr__(self) -> str:
        return "QuietBot()"


async def run(
    connection: Connection,
    stores: Stores,
    assistant: Callable[[], Assistant],
    painter: Painter,
    stop: asyncio.Event,
    clock: Clock | None = None,
    grace: float = STOP_SECONDS,
    admins: Admins = NOBODY,
) -> None:
    """Run a bot until `stop` is set; then finish answers under way, for `grace` seconds at most.

    What was stored before the start is answered first. `assistant` is asked for every update, so
    new knowledge counts from the next question. `painter` draws the pictures. Raises TokenError
    when the token is refused.
    """
    protect(connection.token)
    clock = clock or SystemClock()
    application = _application(connection)
    polling = AiohttpRequest()
    try:
        if await _until(stop, _say_hello(application, clock)):
            await polling.initialize()
            await _serve(
                connection,
                stores,
                assistant,
                painter,
                stop,
                clock,
                grace,
                admins,
                application,
                polling,
            )
    finally:
        await polling.shutdown()
        await application.bot.shutdown()


async def _serve(
    connection: Connection,
    stores: Stores,
    assistant: Callable[[], Assistant],
    painter: Painter,
    stop: asyncio.Event,
    clock: Clock,
    grace: float,
    admins: Admins,
    application: App,
    polling: AiohttpRequest,
) -> None:
    me = Me(application.bot.id, application.bot.username)
    turns = Turns()
    sender = Sender(application.bot, turns, clock, stores.preferences.move_chat)
    members = Members(application.bot, turns)
    tally = Tally(stores.journal, clock)
    responder = Responder(
        stores.preferences,
        stores.journal,
        stores.forms,
        clock,
        sender,
        members,
        me.username,
        tally,
    )
    overhearing = Overhearing(stores.preferences, assistant, clock)
    presses = Presses(assistant, responder, sender, clock, painter)
    # A sender of its own: a digest waits in nobody's turn, and no answer waits for a digest.
    aside = Sender(application.bot, Turns(), clock, stores.preferences.move_chat)
    digests = Digests(admins, assistant, stores.preferences, tally, aside, clock)
    inline = InlineAnswers(assistant, stores.preferences, clock, me.username)
    handlers = Handlers(
        me, assistant, stores.preferences, responder, overhearing, presses, digests, inline, clock
    )
    application.add_handlers(handlers.all())
    bursts = Bursts(stores.inbox, stores.forms, turns, clock, assistant)
    dispatcher = Dispatcher(application)
    workers = Workers(stores.inbox, dispatcher.handle, turns, clock, bursts)
    queries = InlineQueue(dispatcher.handle)

    def sort(update: object) -> Pending | None:
        if queries.takes(update):
            return None
        return triage(update, me, frozenset(COMMANDS), overhearing.wants)

    poller = Poller(
        fetcher(polling, connection.base_url + connection.token, connection.poll_seconds),
        stores.inbox,
        sort,
        workers.wake,
        clock,
    )
    _log.info("@%s answers; %d updates were waiting", me.username, stores.inbox.waiting())
    if not application.bot.supports_inline_queries:
        _log.info("inline mode is off; /setinline at @BotFather switches it on")
    workers.start()
    menus = _aside(send_menus(application.bot, assistant(), stores.preferences))
    housekeeping = _aside(_prune(stores, tally, clock))
    reporting = _aside(digests.run())
    try:
        await _until(stop, poller.run())
    finally:
        await queries.stop()
        await workers.stop(grace)
        await _cancel(menus, housekeeping, reporting)
        with contextlib.suppress(StorageError):
            tally.write()


def _application(connection: Connection) -> App:
    bot = QuietBot(
        connection.token,
        base_url=connection.base_url,
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    return Application.builder().bot(bot).updater(None).job_queue(None).build()


async def _say_hello(application: App, clock: Clock) -> None:
    """Get the bot's own account, however long Telegram is out of reach."""
    failures = 0
    while True:
        try:
            return await application.initialize()
        except InvalidToken:
            raise TokenError from None  # the library's text contains the token
        except TelegramError as error:
            if failures == 0:
                _log.warning("Telegram is out of reach (%s); trying on", error)
            await clock.sleep(backoff(failures, FIRST_GAP, LONGEST_GAP))
            failures += 1


async def _prune(stores: Stores, tally: Tally, clock: Clock) -> None:
    while True:
        try:
            tally.write()
            stores.inbox.prune(clock.now())
            stores.journal.prune(clock.now())
            stores.forms.prune(clock.now())
        except StorageError as error:
            _log.warning("housekeeping failed (%s); trying on", error)
        await clock.sleep(PRUNE_SECONDS)


def _aside(work: Coroutine[object, object, object]) -> asyncio.Task[object]:
    """Do something beside answering. A defect in it is told, and stops nothing."""
    task = asyncio.create_task(work)
    task.add_done_callback(_tell)
    return task


def _tell(task: asyncio.Task[object]) -> None:
    if not task.cancelled() and (error := task.exception()):
        _log.error("menus, housekeeping or digests ended with %s", type(error).__name__)


async def _until(stop: asyncio.Event, work: Coroutine[object, object, None]) -> bool:
    """Do `work` until it ends or `stop` is set; whether it ended. Raises what it raises."""
    task = asyncio.create_task(work)
    waiting = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            return False
        task.result()
        return True
    finally:
        await _cancel(task, waiting)


async def _cancel(*tasks: asyncio.Task[object]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
