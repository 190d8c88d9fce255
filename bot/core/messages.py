"""One language speaking: message templates filled with values, in the right plural form."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from babel.core import Locale
from babel.numbers import format_decimal

from bot.core import bidi
from bot.core.knowledge import Language
from bot.core.replies import Line, Span

Value = str | Span | Line
"""What a placeholder takes: foreign text (isolated), or spans of our own making (as they are)."""

_TOKEN = re.compile(r"(\*\*|`|\n|\{[a-z_]+\})")
_ODD_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u200f": None, "\u200e": None})


class Voice:
    """Speaks the messages of one language. A missing key or value raises KeyError."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.locale = Locale.parse(language.locale)
        self._grouping = {
            currency: Locale.parse(locale) for currency, locale in language.grouping.items()
        }

    def has(self, key: str) -> bool:
        """Whether the language has a message of its own under `key`."""
        return key in self.language.messages

    def say(self, key: str, count: Decimal | int | None = None, **values: Value) -> str:
        """The message as plain text, for labels and menus; newlines stay."""
        direction = self.language.direction
        lines = self.lines(key, count, **values)
        return "\n".join("".join(spoken(span, direction) for span in line) for line in lines)

    def part(self, key: str, count: Decimal | int | None = None, **values: str) -> str:
        """A piece for other messages, such as "$35/h": our own text, without isolates."""
        own = {name: Span(value) for name, value in values.items()}
        return "\n".join("".join(s.text for s in line) for line in self.lines(key, count, **own))

    def lines(
        self, key: str, count: Decimal | int | None = None, **values: Value
    ) -> tuple[Line, ...]:
        """The message as lines of spans. `count` picks the plural form and fills {count}."""
        if count is not None:
            values.setdefault("count", Span(self.number(count)))
        try:
            return fill(self.template(key, count), values)
        except KeyError as missing:
            raise KeyError(f"message {key!r} ({self.language.code}) lacks {missing}") from None

    def line(self, key: str, count: Decimal | int | None = None, **values: Value) -> Line:
        """A message of one line."""
        return self.lines(key, count, **values)[0]

    def template(self, key: str, count: Decimal | int | None = None) -> str:
        """The template under `key`, in the plural form of `count` where it has forms."""
        found = self.language.messages[key]
        if isinstance(found, str):
            return found
        category = "other" if count is None else self.locale.plural_form(count)
        return found.get(category, found["other"])

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166 code; the code itself where there is no name.

        A message `country.name.AE` goes before the name in CLDR, which can be long and formal.
        """
        if self.has(f"country.name.{code}"):
            return self.part(f"country.name.{code}")
        return str(self.locale.territories.get(code, code))

    def number(self, value: Decimal | int, currency: str | None = None) -> str:
        """A number with the grouping of the language, or of the currency that it is an amount of,
        and Latin digits; a fraction is kept."""
        locale = self.locale_of(currency)
        return tidy(format_decimal(value, locale=locale, decimal_quantization=False))

    def locale_of(self, currency: str | None) -> Locale:
        """The locale that groups amounts of a currency: ₹3,74,700 in English too."""
        return self._grouping.get(currency or "", self.locale)


def tidy(text: str) -> str:
    """Text of a formatting library without invisible marks and unusual spaces."""
    return text.translate(_ODD_SPACES)


def spoken(span: Span, direction: str) -> str:
    """A span's text, safe inside a line of `direction`. Code is to be copied, so it stays bare."""
    if span.code:
        return span.text
    if span.isolate:
        return bidi.isolate(span.text, direction)
    return bidi.isolate_runs(span.text, direction)


def fill(template: str, values: Mapping[str, Value]) -> tuple[Line, ...]:
    """A template as lines of spans. Raises KeyError for a placeholder without a value."""
    lines: list[list[Span]] = [[]]
    bold = code = False
    for piece in _TOKEN.split(template):
        if piece == "\n":
            lines.append([])
        elif piece == "**":
            bold = not bold
        elif piece == "`":
            code = not code
        elif piece.startswith("{") and piece.endswith("}"):
            lines[-1] += _styled(_spans(values[piece[1:-1]]), bold, code)
        elif piece:
            lines[-1].append(Span(piece, bold, code))
    return tuple(tuple(line) for line in lines)


def _styled(spans: Iterator[Span], bold: bool, code: bool) -> Iterator[Span]:
    if not (bold or code):
        return spans
    return (replace(s, bold=bold or s.bold, code=code or s.code) for s in spans)


def _spans(value: Value) -> Iterator[Span]:
    if isinstance(value, str):
        yield Span(bidi.strip_controls(value), isolate=True)
    elif isinstance(value, Span):
        yield value
    else:
        yield from value
