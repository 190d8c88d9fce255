"""Digits with separators to a number: Indian, English and European ways of writing told apart.

Numbers are read by patterns with a limit of digits and by nothing else: `Decimal("1e999999")` or a
million digits would freeze the bot.
"""

import re
from decimal import Decimal
from enum import Enum

DIGITS_LIMIT = 12
"""Digits of a number: a trillion is more than anybody is paid."""

_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
"""1,500.50 and, in India, 1,50,000."""
_POINTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}")
"""1.500.000 and 1.500,50, as much of Europe and Latin America writes."""
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_UNCLEAR = re.compile(r"[1-9]\d{0,2}\.\d{3}")


class Fault(Enum):
    """Why digits are no number."""

    BAD = "bad"
    UNCLEAR = "unclear"


def numeral(text: str) -> Decimal | Fault:
    """The number that digits with points and commas mean.

    "1,50,000" is 150000, "1.500,50" is 1500.5, "1,5" is 1.5; "1.500" could be 1.5 or 1500 and is
    UNCLEAR. What has too many digits or fits no way of writing is BAD.
    """
    if sum(char.isdigit() for char in text) > DIGITS_LIMIT:
        return Fault.BAD
    if _UNCLEAR.fullmatch(text):
        return Fault.UNCLEAR
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _COMMAS.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _POINTS.fullmatch(text) or _DECIMAL_COMMA.fullmatch(text):
        whole, _, part = text.partition(",")
        return Decimal(f"{whole.replace('.', '')}.{part or 0}")
    return Fault.BAD
