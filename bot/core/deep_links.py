"""What a link into the private chat carries besides topics: the guided form, and whole sums.

Telegram allows 64 of the characters A-Z, a-z, 0-9, "_" and "-"; so a text travels as base64.
"""

import base64
import binascii

GUIDE = "calc"
"""Opens the guided form."""

ASK = "ask"
"""Opens the private chat with a greeting."""

MOST_PAYLOAD = 64

_SUM = "sum-"


def of_sum(text: str) -> str | None:
    """The payload that calculates `text`, or None where it is too long for one."""
    data = base64.urlsafe_b64encode(text.encode("utf-8", "replace")).decode("ascii").rstrip("=")
    payload = f"{_SUM}{data}"
    return payload if len(payload) <= MOST_PAYLOAD else None


def sum_in(payload: str) -> str | None:
    """The text to calculate in a payload; None where it carries none, or was made up."""
    if not payload.startswith(_SUM):
        return None
    data = payload.removeprefix(_SUM)
    try:
        found = base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return found if found.strip() else None
