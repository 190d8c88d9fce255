"""Checks of inline keyboards, with Telegram's refusals."""

from collections.abc import Sequence

from bot.channels.sandbox.entities import utf16_length
from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.strict_html import usable_url

MOST_DATA = 64
"""Bytes of callback_data."""
MOST_COPY = 256
MOST_BUTTONS = 100
ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "web_app",
    "login_url",
)
OTHER_MARKUP = ("keyboard", "remove_keyboard", "force_reply")


def checked_keyboard(params: Fields) -> Json:
    """The inline keyboard of `reply_markup`, or None; raises ApiError 400 when it is wrong."""
    markup = params.fields("reply_markup")
    if markup is None or not markup.values:
        return None
    if any(markup.has(name) for name in OTHER_MARKUP):
        return None
    rows = markup.json("inline_keyboard")
    if not isinstance(rows, list):
        raise bad_request(
            'can\'t parse reply keyboard markup JSON object: expected "inline_keyboard"'
        )
    if not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    kept = [_checked_row(row) for row in rows if isinstance(row, list) and row]
    if sum(len(row) for row in kept) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return kept or None


def _checked_row(row: Sequence[Json]) -> Sequence[Json]:
    return [_checked_button(button) for button in row]


def _checked_button(button: Json) -> Json:
    if not isinstance(button, dict):
        raise bad_request(
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object"
        )
    fields = Fields(button)
    if not fields.text("text").strip():
        raise bad_request("can't parse inline keyboard button: text must be non-empty")
    actions = [name for name in ACTIONS if fields.has(name)]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    _check_action(fields, actions[0])
    return button


def _check_action(fields: Fields, action: str) -> None:
    if action == "callback_data":
        size = len(fields.text(action).encode("utf-8", "surrogatepass"))
        if not 1 <= size <= MOST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and not usable_url(fields.text(action)):
        raise bad_request(
            f"inline keyboard button URL '{fields.text(action)}' is invalid: Wrong HTTP URL"
        )
    if action == "copy_text":
        copied = fields.fields(action)
        text = copied.text("text") if copied else ""
        if not 1 <= utf16_length(text) <= MOST_COPY:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def button_with_data(keyboard: Json, data: str) -> bool:
    """Whether a keyboard has a button with this callback_data."""
    if not isinstance(keyboard, list):
        return False
    buttons = (button for row in keyboard if isinstance(row, list) for button in row)
    return any(isinstance(item, dict) and item.get("callback_data") == data for item in buttons)
