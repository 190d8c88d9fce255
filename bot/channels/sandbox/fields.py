"""Typed reading of JSON objects and of Bot API parameters, which may come as text."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.channels.sandbox.errors import bad_request

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None
JsonObject: TypeAlias = Mapping[str, Json]


def parse_json(text: str) -> Json:
    """Read JSON; raises ValueError (or RecursionError for absurd depth) when it is none."""
    value: Json = json.loads(text)
    return value


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a JSON object or form. Raises ApiError 400 for a value of the wrong kind.

    `files` are the uploaded ones, by the name of their part.
    """

    values: JsonObject
    files: Mapping[str, bytes] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the field was given and is not null."""
        return self.values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """A field as text."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, str):
            return value
        if isinstance(value, bool | int | float):
            return str(value)
        raise bad_request(f'field "{name}" must be of type String')

    def integer(self, name: str, default: int = 0) -> int:
        """A field as a whole number; forms carry it as text."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
            return int(value)
        raise bad_request(f'field "{name}" must be of type Number')

    def optional_integer(self, name: str) -> int | None:
        """A whole number, or None when the field is absent."""
        return self.integer(name) if self.has(name) else None

    def decimal(self, name: str, default: float) -> float:
        """A field as a number with a fraction."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, int | float):
            return float(value)
        raise bad_request(f'field "{name}" must be of type Number')

    def flag(self, name: str, default: bool = False) -> bool:
        """A field as yes or no, in the spellings that Telegram takes."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        return str(value).strip().lower() in ("true", "yes", "1")

    def json(self, name: str) -> Json:
        """A structured field; forms carry it as JSON text."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return parse_json(value)
        except (ValueError, RecursionError):
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def fields(self, name: str) -> "Fields | None":
        """A nested object, or None when the field is absent."""
        value = self.json(name)
        if value is None:
            return None
        if isinstance(value, dict):
            return Fields(value)
        raise bad_request(f"object expected as {name.replace('_', ' ')}")

    def list_of_fields(self, name: str) -> "tuple[Fields, ...]":
        """A list of nested objects; an absent field is an empty list."""
        value = self.json(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise bad_request(f'field "{name}" must be of type Array')
        return tuple(Fields(item) for item in value if isinstance(item, dict))
