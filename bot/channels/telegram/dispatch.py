"""From a stored update to the library's handlers: read one by one, errors told without content."""

import json
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, CallbackContext

from bot.channels.telegram.workers import UnhandledError
from bot.core.ports import Pending, StorageError

# What the library raises on data that is not what Telegram sends: it reads by subscript, casts
# and computes. Anything else would be a defect of ours and may end the worker.
_UNREADABLE = (
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    TelegramError,
)

App = Application[Any, Any, Any, Any, Any, Any]
"""The library's application; its type parameters describe data bags that are not used here."""

Context = CallbackContext[Any, Any, Any, Any]


class Dispatcher:
    """Hands updates to an application and brings the errors of its handlers back."""

    def __init__(self, application: App) -> None:
        self._application = application
        self._errors: dict[int, Exception] = {}
        application.add_error_handler(self._remember)

    async def handle(self, pending: Pending) -> None:
        """Answer one update. Raises UnhandledError, and StorageError where a retry can help."""
        update = self._read(pending)
        try:
            await self._application.process_update(update)
        finally:
            error = self._errors.pop(pending.update_id, None)
        if isinstance(error, StorageError):
            raise error
        if error is not None:
            raise UnhandledError(f"{type(error).__name__} in {_where(error)}")

    def _read(self, pending: Pending) -> Update:
        try:
            update = Update.de_json(json.loads(pending.body), self._application.bot)
        except _UNREADABLE as error:
            raise UnhandledError(f"unreadable ({type(error).__name__})") from None
        if update.update_id != pending.update_id:
            raise UnhandledError("unreadable (another id inside)")
        return update

    async def _remember(self, update: object, context: Context) -> None:
        """The error handler. What it keeps is logged with the update's id, never with texts."""
        if isinstance(update, Update) and context.error is not None:
            self._errors[update.update_id] = context.error


def _where(error: Exception) -> str:
    """The function and line that failed: all that may be told of an error."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    return f"{place.tb_frame.f_code.co_name}, line {place.tb_lineno}" if place else "nowhere"
