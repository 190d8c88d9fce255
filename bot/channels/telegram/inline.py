"""Inline queries: answered while people type, from memory alone.

Telegram sends one for every pause in somebody's typing and waits for half a minute at most. So only
the newest of a person counts, nothing of it reaches the disk, and an answer is tried once.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.channels.telegram.callbacks import ANYBODY
from bot.channels.telegram.clock import Clock
from bot.channels.telegram.dispatch import Context
from bot.channels.telegram.keyboards import keyboard
from bot.channels.telegram.rendering import render
from bot.channels.telegram.request import FloodError
from bot.channels.telegram.triage import INLINE_QUERY, part
from bot.channels.telegram.workers import UnhandledError
from bot.core.assistant import Assistant
from bot.core.deep_links import ASK
from bot.core.ports import Pending, Preferences, StorageError
from bot.core.questions import Asker
from bot.core.replies import Card

CACHE_SECONDS = 60
"""How long Telegram may show the same cards again: long enough for a text that is deleted and
typed once more, short enough that a changed fact or language shows within a minute."""

MOST_PEOPLE = 50
"""People whose queries are answered at once; more are let go, as a flood of them would hold up the
answers in chats, and the next letter brings another query anyhow."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class InlineAnswers:
    """Answers inline queries with cards. `assistant` gives the current one."""

    assistant: Callable[[], Assistant]
    preferences: Preferences
    clock: Clock
    username: str

    async def answer(self, update: Update, context: Context) -> None:
        """Show cards for what was typed, or a way to ask in private where nothing is known."""
        query = update.inline_query
        if query is None:
            return
        person, client = query.from_user.id, query.from_user.language_code
        asker = Asker(chosen=self.preferences.language(person), client=client)
        assistant = self.assistant()
        cards = assistant.inline(query.query, asker, self.clock.now().date())
        button = None
        if not cards:
            language = assistant.understand(query.query, asker).reply_language
            label = assistant.say("inline.ask_private", language)
            button = InlineQueryResultsButton(label, start_parameter=ASK)
        await self._send(query, [self._article(card) for card in cards], button)

    def _article(self, card: Card) -> InlineQueryResultArticle:
        content = InputTextMessageContent(
            render(card.reply)[0].text,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        keys = keyboard(card.reply.buttons, card.reply.language, ANYBODY, self.username)
        return InlineQueryResultArticle(
            card.id, card.title, content, reply_markup=keys, description=card.description
        )

    @staticmethod
    async def _send(
        query: InlineQuery,
        cards: list[InlineQueryResultArticle],
        button: InlineQueryResultsButton | None,
    ) -> None:
        """Tried once: by a second try the person has typed on, and asked anew."""
        try:
            await query.answer(cards, cache_time=CACHE_SECONDS, is_personal=True, button=button)
        except (TelegramError, FloodError) as error:
            _log.info("an inline query was not answered (%s)", type(error).__name__)


class InlineQueue:
    """The newest inline query of each person, until it is handled."""

    def __init__(self, handle: Callable[[Pending], Awaitable[None]]) -> None:
        """`handle` may raise UnhandledError and StorageError; the query is then let go."""
        self._handle = handle
        self._newest: dict[int, Pending] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def takes(self, update: object) -> bool:
        """Whether an update is an inline query; if so, it is answered aside, or let go."""
        if not isinstance(update, dict) or INLINE_QUERY not in update:
            return False
        person = part(part(update, INLINE_QUERY), "from").get("id")
        number = update.get("update_id")
        if isinstance(person, int) and isinstance(number, int):
            self._take(person, Pending(number, person, json.dumps(update), person=person))
        return True

    async def idle(self) -> None:
        """Wait until every query is dealt with."""
        while self._tasks:
            await asyncio.wait(set(self._tasks.values()))

    async def stop(self) -> None:
        """Let go of what is under way: nobody waits for it longer than for a restart."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _take(self, person: int, pending: Pending) -> None:
        if person not in self._tasks and len(self._tasks) >= MOST_PEOPLE:
            return
        self._newest[person] = pending
        if person not in self._tasks:
            self._tasks[person] = asyncio.create_task(self._serve(person))

    async def _serve(self, person: int) -> None:
        try:
            while (pending := self._newest.pop(person, None)) is not None:
                try:
                    await self._handle(pending)
                except (UnhandledError, StorageError) as error:
                    _log.error("an inline query was let go: %s", error)
        finally:
            self._newest.pop(person, None)
            del self._tasks[person]
