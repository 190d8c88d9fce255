"""Sending, editing and answering presses: paced for each chat, repeated until it arrives.

A send that may or may not have arrived is repeated too: Telegram knows no key that would make it
count once, and a doubled answer is better than none.
"""

import html
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, InputMediaPhoto, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.clock import Clock, backoff
from bot.channels.telegram.request import FloodError, RefusedError, UnreachableError
from bot.channels.telegram.scene import Place
from bot.channels.telegram.turns import Turns

FIRST_GAP = 0.5
LONGEST_GAP = 30.0
"""Seconds between tries while the network is down."""

MOST_TRIES = 8
"""Tries of one message, a minute in all, while others get through: then it is this message that the
server cannot take, and the chat's next ones must not wait behind it."""

LONGEST_REFUSAL = 600.0
"""Seconds for which a message is refused with a status of 5xx and none other is accepted, before it
is given up: by then the conversation is over (`REMEMBERED_SECONDS`). An outage of the network, in
which the server says nothing, is outlasted however long it takes."""

LONGEST_TOAST = 200
"""Characters of a press's answer (Bot API, answerCallbackQuery)."""

PHOTO_NAME = "pay.png"
"""What the file is called for those who keep it."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TAG = re.compile(r"<[^<>]*>")
_HARMLESS = (
    "message is not modified",
    "query is too old",
    "query_id_invalid",
)
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Tries:
    """Those of one message: since when, how many failed, and what was accepted before them."""

    began: float
    accepted_before: int
    failed: int = 0


class Sender:
    """What handlers use to speak. No method raises for what the network or a chat does."""

    def __init__(
        self, bot: Bot, turns: Turns, clock: Clock, moved: Callable[[int, int], None]
    ) -> None:
        """`moved` is told when a group has got a new id."""
        self._bot = bot
        self._turns = turns
        self._clock = clock
        self._moved = moved
        self._budget = Budget()
        self._accepted = 0

    async def send(
        self, place: Place, text: str, keys: InlineKeyboardMarkup | None, *, quiet: bool = False
    ) -> None:
        """Send Telegram HTML; as plain text where Telegram cannot read it. `quiet`: soundless."""
        try:
            await self._deliver(
                place.chat_id, lambda chat: self._send(chat, place, text, keys, quiet=quiet)
            )
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                _log.error("a message was refused: %s", error.message)
                return
            _log.error("our markup was refused: %s", error.message)
            await self._send_plain(place, text, keys)

    async def edit(
        self, place: Place, message_id: int, text: str, keys: InlineKeyboardMarkup | None
    ) -> None:
        """Put other text into a message of ours; a new message where that one is gone."""

        async def call(chat: int) -> None:
            await self._bot.edit_message_text(
                text,
                chat,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keys,
                link_preview_options=_NO_PREVIEW,
            )

        try:
            await self._deliver(place.chat_id, call)
        except BadRequest as error:
            reason = error.message.lower()
            if any(known in reason for known in _GONE):
                await self.send(place, text, keys)
            elif not any(known in reason for known in _HARMLESS):
                _log.error("an edit was refused: %s", error.message)

    async def edit_keys(
        self, place: Place, message_id: int, keys: InlineKeyboardMarkup | None
    ) -> None:
        """Put other buttons under a message of ours; nothing where that one is gone."""

        async def call(chat: int) -> None:
            await self._bot.edit_message_reply_markup(chat, message_id, reply_markup=keys)

        try:
            await self._deliver(place.chat_id, call)
        except BadRequest as error:
            if not any(known in error.message.lower() for known in (*_HARMLESS, *_GONE)):
                _log.error("an edit was refused: %s", error.message)

    async def send_photo(
        self, place: Place, photo: bytes, caption: str, keys: InlineKeyboardMarkup | None
    ) -> None:
        """Send a picture with Telegram HTML beneath."""

        async def call(chat: int) -> None:
            await self._bot.send_photo(
                chat,
                photo,
                caption,
                parse_mode=ParseMode.HTML,
                reply_markup=keys,
                reply_parameters=_reply(place),
                message_thread_id=place.thread_id,
                filename=PHOTO_NAME,
            )

        try:
            await self._deliver(place.chat_id, call)
        except BadRequest as error:
            _log.error("a picture was refused: %s", error.message)

    async def edit_photo(
        self,
        place: Place,
        message_id: int,
        photo: bytes,
        caption: str,
        keys: InlineKeyboardMarkup | None,
    ) -> None:
        """Put another picture into a message of ours; a new message where that one is gone."""

        async def call(chat: int) -> None:
            media = InputMediaPhoto(photo, caption, ParseMode.HTML, filename=PHOTO_NAME)
            await self._bot.edit_message_media(media, chat, message_id, reply_markup=keys)

        try:
            await self._deliver(place.chat_id, call)
        except BadRequest as error:
            reason = error.message.lower()
            if any(known in reason for known in _GONE):
                await self.send_photo(place, photo, caption, keys)
            elif not any(known in reason for known in _HARMLESS):
                _log.error("an edit was refused: %s", error.message)

    async def answer_press(self, chat_id: int, query_id: str, text: str | None = None) -> None:
        """Stop the button's waiting sign, with a short text if given.

        Tried once: by the time of a second try the person has looked away.
        """
        toast = text[:LONGEST_TOAST] if text else None
        try:
            async with self._turns.unhurried(chat_id):
                await self._bot.answer_callback_query(query_id, toast)
        except (NetworkError, InvalidToken, Forbidden, FloodError) as error:
            if not any(known in error.message.lower() for known in _HARMLESS):
                _log.warning("a press was not answered (%s)", type(error).__name__)

    async def _send(
        self,
        chat_id: int,
        place: Place,
        text: str,
        keys: InlineKeyboardMarkup | None,
        parse_mode: str | None = ParseMode.HTML,
        *,
        quiet: bool = False,
    ) -> None:
        await self._bot.send_message(
            chat_id,
            text,
            parse_mode=parse_mode,
            reply_markup=keys,
            reply_parameters=_reply(place),
            message_thread_id=place.thread_id,
            disable_notification=quiet or None,
            link_preview_options=_NO_PREVIEW,
        )

    async def _send_plain(self, place: Place, text: str, keys: InlineKeyboardMarkup | None) -> None:
        plain = html.unescape(_TAG.sub("", text))
        try:
            await self._deliver(
                place.chat_id, lambda chat: self._send(chat, place, plain, keys, None)
            )
        except BadRequest as error:
            _log.error("a message was refused, even as plain text: %s", error.message)

    async def _deliver(self, chat_id: int, call: Callable[[int], Awaitable[None]]) -> None:
        """Call until it is done or can never be. Raises BadRequest."""
        async with self._turns.unhurried(chat_id):
            owner, tries = chat_id, _Tries(self._clock.monotonic(), self._accepted)
            while True:
                await self._wait_for_budget(owner, chat_id)
                try:
                    await call(chat_id)
                except FloodError as error:
                    self._budget.block(chat_id, self._clock.monotonic() + error.seconds)
                except ChatMigrated as error:
                    self._moved(chat_id, error.new_chat_id)
                    chat_id = error.new_chat_id
                except Forbidden:
                    _log.info("a chat is closed to the bot; its answer is dropped")
                    return
                except BadRequest:
                    raise
                except (NetworkError, InvalidToken) as error:
                    if self._is_hopeless(error, tries):
                        _log.error("a message was given up (%s)", type(error).__name__)
                        return
                    await self._wait_for_network(owner, error, tries)
                else:
                    self._accepted += 1
                    return

    def _is_hopeless(self, error: Exception, tries: _Tries) -> bool:
        """Whether a failed call would block its chat for ever; counts the failure."""
        tries.failed += 1
        if isinstance(error, UnreachableError | InvalidToken):
            return False
        if self._accepted > tries.accepted_before and tries.failed >= MOST_TRIES:
            return True
        lasted = self._clock.monotonic() - tries.began
        return isinstance(error, RefusedError) and lasted >= LONGEST_REFUSAL

    async def _wait_for_budget(self, owner: int, chat_id: int) -> None:
        """Only this chat has to wait: others may work meanwhile."""
        wait = self._budget.wait(chat_id, self._clock.monotonic())
        if wait > 0:
            async with self._turns.aside(owner):
                await self._clock.sleep(wait)
        self._budget.spend(chat_id, self._clock.monotonic())

    async def _wait_for_network(self, owner: int, error: Exception, tries: _Tries) -> None:
        """Every chat has the same network, so no other is let in: it would only fail as well.

        Unless the server itself refuses, again and again: that may be for this message alone.
        """
        if tries.failed == 1:
            _log.warning("sending failed (%s); trying on", type(error).__name__)
        gap = backoff(tries.failed - 1, FIRST_GAP, LONGEST_GAP)
        if isinstance(error, RefusedError) and tries.failed > MOST_TRIES // 2:
            async with self._turns.aside(owner):
                await self._clock.sleep(gap)
        else:
            await self._clock.sleep(gap)


def _reply(place: Place) -> ReplyParameters | None:
    if place.reply_to is None:
        return None
    return ReplyParameters(place.reply_to, allow_sending_without_reply=True)
