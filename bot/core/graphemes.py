"""Cutting text without taking apart what people see as one character."""

import unicodedata
from collections.abc import Iterator

ZWJ = "\u200d"
_VIRAMAS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d"
_MARKS = ("Mn", "Me", "Mc")


def cut(text: str, limit: int) -> tuple[str, str]:
    """`text` in two, the first part as long as possible within `limit` UTF-16 units.

    Breaks after a space when one is in the last quarter, else between graphemes; inside one only
    when it alone is longer than the limit. `limit` must be at least 2, the longest code point.
    """
    end = size = space = 0
    for grapheme in graphemes(text):
        size += units(grapheme)
        if size > limit:
            break
        end += len(grapheme)
        if grapheme == " ":
            space = end
    if end == 0:
        end = _code_points(text, limit)
    if space > end * 3 // 4 and end < len(text):
        end = space
    return text[:end], text[end:]


def graphemes(text: str) -> Iterator[str]:
    """The text in user-perceived characters.

    Follows Unicode's rules (UAX #29) as far as the bot's scripts and emoji need them: marks,
    joiners, flags, skin tones, tags, and Indic conjuncts; Hangul in single letters is not joined.
    """
    start = 0
    for index in range(1, len(text)):
        if _breaks(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _breaks(text: str, start: int, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if before == "\r" and after == "\n":
        return False
    if before in "\r\n" or after in "\r\n":
        return True
    if _extends(after) or before == ZWJ:
        return False
    if before in _VIRAMAS and unicodedata.category(after) == "Lo":
        return False
    flags = _is_flag(before) and _is_flag(after)
    return not (flags and (index - start) % 2 == 1)


def _extends(character: str) -> bool:
    if character < "\u0300":
        return False
    emoji_part = (
        "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f"
    )
    return character in (ZWJ, "\u200c") or emoji_part or unicodedata.category(character) in _MARKS


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _code_points(text: str, limit: int) -> int:
    """How many code points fit: for a single grapheme that is longer than the limit."""
    size = 0
    for index, character in enumerate(text):
        size += units(character)
        if size > limit:
            return max(index, 1)
    return len(text)
