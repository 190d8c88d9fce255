"""Keeping two directions of writing apart: isolates for right-to-left lines, and cleaning."""

import re
import unicodedata
from collections.abc import Iterator

RTL = "rtl"
FSI = "\u2068"
PDI = "\u2069"
RLM = "\u200f"

_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OPENING = "\u2066\u2067\u2068"
_SIGNS = "$€£₹#@~≈+−-"
_LETTER = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0900-\u0d7f"
_FOREIGN_RUN = re.compile(
    rf"(?:(?<!\S)/)?[{re.escape(_SIGNS)}]*[{_LETTER}]"
    rf"(?:(?:(?!: )[{_LETTER} .,:;/'’&_=×%{re.escape(_SIGNS)}–—])*[{_LETTER}%+])?[%+]?"
)
"""What reads from left to right in one piece. A colon ends it: of "في Outlier: $35–50" the name
comes first for who reads from the right."""
_PLAIN_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*\Z")


def strip_controls(text: str) -> str:
    """Text without the invisible characters that turn or embed directions."""
    return _CONTROLS.sub("", text)


def isolate(text: str, direction: str) -> str:
    """`text` as one unit that cannot disturb a line of `direction`; plain where it cannot."""
    text = strip_controls(text)
    disturbs = direction == RTL or any(_strong(character) == "R" for character in text)
    return f"{FSI}{text}{PDI}" if text and disturbs else text


def isolate_runs(text: str, direction: str) -> str:
    """`text` with every Latin or figure run isolated, when the line runs right to left.

    A bare number needs nothing. What is isolated already stays as it is.
    Example: "الأجر $35–50 للساعة" keeps "$35–50" from being shown as "50–35$".
    """
    if direction != RTL:
        return text
    pieces = (piece if inside else _wrap_runs(piece) for piece, inside in isolates(text))
    return "".join(pieces)


def first_strong(text: str) -> str | None:
    """ "L" or "R": the direction of the first letter outside isolates; None without one."""
    outside = (piece for piece, inside in isolates(text) if not inside)
    found = (_strong(character) for piece in outside for character in piece)
    return next((direction for direction in found if direction), None)


def isolates(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it lies inside an isolate."""
    depth, start = 0, 0
    for index, character in enumerate(text):
        if character in _OPENING:
            if depth == 0:
                yield text[start:index], False
                start = index
            depth += 1
        elif character == PDI and depth:
            depth -= 1
            if depth == 0:
                yield text[start : index + 1], True
                start = index + 1
    yield text[start:], depth > 0


def _wrap_runs(text: str) -> str:
    return _FOREIGN_RUN.sub(_wrap_run, text)


def _wrap_run(match: re.Match[str]) -> str:
    run = match.group()
    return run if _PLAIN_NUMBER.match(run) else f"{FSI}{run}{PDI}"


def _strong(character: str) -> str | None:
    return {"L": "L", "R": "R", "AL": "R"}.get(unicodedata.bidirectional(character))
