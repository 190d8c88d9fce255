"""Rows of our buttons as Telegram's inline keyboards."""

from collections.abc import Sequence

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.callbacks import Press, encode, without_value
from bot.core import bidi
from bot.core.replies import Button

LONGEST_COPY = 256
"""Characters that a copy button may hold (Bot API, CopyTextButton)."""


def keyboard(
    rows: Sequence[Sequence[Button]], language: str, asker: int, username: str
) -> InlineKeyboardMarkup | None:
    """The keyboard for one asker's reply. A button that Telegram would refuse is left out."""
    drawn = [
        [key for button in row if (key := _key(button, language, asker, username))] for row in rows
    ]
    filled = [row for row in drawn if row]
    return InlineKeyboardMarkup(filled) if filled else None


def with_rows_replaced(
    keys: InlineKeyboardMarkup | None, data: str, new: InlineKeyboardMarkup | None
) -> InlineKeyboardMarkup | None:
    """A keyboard with the rows of `new`, if any, in place of all rows with a button that does what
    the one with `data` does, whatever the value."""
    rows = keys.inline_keyboard if keys else ()
    alike = [
        any(without_value(str(k.callback_data)) == without_value(data) for k in r) for r in rows
    ]
    kept = [row for row, is_alike in zip(rows, alike, strict=True) if not is_alike]
    place = alike.index(True) if True in alike else len(rows)
    made = [*kept[:place], *(new.inline_keyboard if new else ()), *kept[place:]]
    return InlineKeyboardMarkup(made) if made else None


def _key(button: Button, language: str, asker: int, username: str) -> InlineKeyboardButton | None:
    label = _label(button.label)
    if button.action is not None:
        data = encode(Press(button.action, language, asker))
        return InlineKeyboardButton(label, callback_data=data) if data else None
    if button.url is not None:
        return InlineKeyboardButton(label, url=button.url)
    if button.private is not None:
        address = f"https://t.me/{username}?start={button.private}"
        return InlineKeyboardButton(label, url=address)
    if button.copy is not None:
        return InlineKeyboardButton(label, copy_text=CopyTextButton(button.copy[:LONGEST_COPY]))
    return None


def _label(text: str) -> str:
    """The label with its figures and names isolated where it runs right to left: without, "رسوم 5%"
    is shown with the sign before the number."""
    return bidi.isolate_runs(text, bidi.RTL) if bidi.first_strong(text) == "R" else text
