"""The values of a knowledge file: each type refuses instead of guessing.

"no" is False only where yes or no is asked, a number is digits with an optional decimal part, a
date one of three forms.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic.functional_validators import PlainValidator

from bot.core.facts import PartialDate

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,5}")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_ID = re.compile(r"[a-z][a-z0-9_]*")
_FIGURE = re.compile(r"[a-z][a-z_]*")
_HYPHENATED_ID = re.compile(r"[a-z0-9_]+(-[a-z0-9_]+)*")
_CODE = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_KEY = re.compile(r"[a-z][A-Za-z0-9_.-]*")

MARK_LETTERS = "bcdfghjklmnpqrst"
MARK_LENGTH = 6
"""A mark is one of 16 million: a change that keeps its mark would be chance."""
_MARKS = re.compile(f"[{MARK_LETTERS}]{{{MARK_LENGTH}}}-[{MARK_LETTERS}]{{{MARK_LENGTH}}}")

SHOWN = 100
"""Characters that a message shows of a text still to be written."""

TO_DO = "TODO"
"""Begins a value that is still to be written; scaffolds leave it, and no text may keep it."""


def _text(value: object) -> str:
    """A text without spaces around it. Raises ValueError otherwise."""
    if isinstance(value, str) and value and value == value.strip() and not value.startswith(TO_DO):
        return value  # all but a few: it is asked of each of tens of thousands
    text = _template(value)
    if text != text.strip():
        raise ValueError("has spaces or empty lines at its beginning or end: remove them")
    return text


def _template(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be one text: put it in quotes if it begins with { or [")
    if not value.strip():
        raise ValueError("is empty: write a text, or remove the line")
    if value.startswith(TO_DO):
        raise ValueError(f"is still to be written: put it in place of `{_shortened(value)}`")
    return value


def _shortened(text: str) -> str:
    """The beginning of a text, on one line: a help text of twenty lines would hide the next."""
    line = text.partition("\n")[0]
    return text if len(text) <= SHOWN and line == text else f"{line[:SHOWN].rstrip()}…"


def _matching(value: object, pattern: re.Pattern[str], example: str) -> str:
    text = _text(value)
    if not pattern.fullmatch(text):
        raise ValueError(f"must look like {example}, not `{text}`")
    return text


def _id(value: object) -> str:
    return _matching(value, _ID, "scale_ai (small letters, digits and _)")


def _figure_name(value: object) -> str:
    return _matching(value, _FIGURE, "rate or first_month (small letters and _, no digits)")


def _hyphenated(value: object) -> str:
    return _matching(value, _HYPHENATED_ID, "outlier-pay-expert (small letters, digits, _ and -)")


def _key(value: object) -> str:
    return _matching(value, _KEY, "money.USD or menu_title (letters, digits, dots and _)")


def _marks(value: object) -> str:
    if isinstance(value, str) and _MARKS.fullmatch(value):
        return value
    raise ValueError("has no such marks: remove the line, and run `ujrat renew`")


def _currency_code(value: object) -> str:
    return _matching(value, _CODE, "INR (the three capital letters of ISO 4217)")


def _country_code(value: object) -> str:
    return _matching(value, _COUNTRY, "EG (the two capital letters of ISO 3166)")


def _number(value: object) -> Decimal:
    return Decimal(_matching(value, _NUMBER, "35 or 12.50 (no commas, signs or units)"))


def _rate(value: object) -> Decimal:
    rate = _number(value)
    if rate <= 0:
        raise ValueError(f"must be above 0, not {rate}")
    return rate


def _whole(value: object) -> int:
    return int(_matching(value, _WHOLE, "a whole number such as 180"))


def _date(value: object) -> PartialDate:
    text = _matching(value, _DATE, "2025, 2025-12 or 2025-12-25")
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise ValueError(f"`{text}` is not a day of the calendar") from None


def _day(value: object) -> PartialDate:
    day = _date(value)
    if not day.day:
        raise ValueError(f"must be a whole date such as 2026-09-29, not `{day}`")
    return day


def _date_or_undated(value: object) -> PartialDate | None:
    if value == "undated":
        return None
    try:
        return _date(value)
    except ValueError as error:
        raise ValueError(f"{error}; where the source shows no date, write undated") from None


def _yes_or_no(value: object) -> bool:
    answers = {"yes": True, "no": False}
    if value not in ("yes", "no"):
        raise ValueError(f"must be yes or no, not `{value}`")
    return answers[str(value)]


def _message(value: object) -> str | dict[str, str]:
    if isinstance(value, Mapping):
        return {_text(category): _template(text) for category, text in value.items()}
    return _template(value)


def _shown_as(*types: str, like: re.Pattern[str] | None = None, **more: object) -> WithJsonSchema:
    """What an editor is told of a value; unquoted digits are numbers to it."""
    pattern = {"pattern": f"^(?:{like.pattern})$"} if like else {}
    return WithJsonSchema({"type": types[0] if len(types) == 1 else list(types), **pattern, **more})


Text = Annotated[str, BeforeValidator(_text)]
Id = Annotated[str, BeforeValidator(_id), _shown_as("string", like=_ID)]
FigureName = Annotated[str, BeforeValidator(_figure_name), _shown_as("string", like=_FIGURE)]
HyphenatedId = Annotated[
    str, BeforeValidator(_hyphenated), _shown_as("string", like=_HYPHENATED_ID)
]
Key = Annotated[str, BeforeValidator(_key), _shown_as("string", like=_KEY)]
Marks = Annotated[str, PlainValidator(_marks), _shown_as("string", like=_MARKS)]
CurrencyCode = Annotated[str, BeforeValidator(_currency_code)]
CountryCode = Annotated[str, BeforeValidator(_country_code), _shown_as("string", like=_COUNTRY)]
Number = Annotated[Decimal, PlainValidator(_number), _shown_as("number", "string", like=_NUMBER)]
Whole = Annotated[int, PlainValidator(_whole), _shown_as("integer", "string", like=_WHOLE)]
Date = Annotated[PartialDate, PlainValidator(_date), _shown_as("integer", "string", like=_DATE)]
Rate = Annotated[Decimal, PlainValidator(_rate), _shown_as("number", "string", like=_NUMBER)]
Day = Annotated[PartialDate, PlainValidator(_day), _shown_as("integer", "string", like=_DATE)]
DateOrUndated = Annotated[
    PartialDate | None,
    PlainValidator(_date_or_undated),
    _shown_as("integer", "string", like=re.compile(f"undated|{_DATE.pattern}")),
]
YesNo = Annotated[bool, PlainValidator(_yes_or_no), _shown_as("string", enum=["yes", "no"])]
Message = Annotated[
    str | dict[str, str],
    PlainValidator(_message),
    _shown_as("string", "object", additionalProperties={"type": "string"}),
]
Per = Literal["hour", "task", "day", "week", "month", "year", "person"]
