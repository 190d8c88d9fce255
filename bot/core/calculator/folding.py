"""Typed text in one spelling: one entry serves with and without hamza, nukta or capitals."""

import re
import unicodedata
from functools import lru_cache

from bot.core.bidi import strip_controls
from bot.core.calculator.signs import UNKNOWN_SIGN, unsigned

TEXT_LIMIT = 300
"""Characters read of a calculation: several times the longest that makes sense."""

LOOSE_MARKS = re.compile("[\u0300-\u036f\u093c\u064b-\u0655\u0670\u0640]")
"""Accents, nukta, Arabic vowel signs, hamza and stretching: typed or left out at will."""
_SPELT_ALIKE = str.maketrans(
    {
        "ة": "ه",
        "ى": "ي",
        "ک": "ك",
        "ی": "ي",
        "ँ": "ं",
        "ॉ": "ा",
        "ऑ": "आ",
        "−": "-",
        "—": "–",
        "’": "'",
        "٫": ".",
        "٬": ",",
    }
)
_DIGIT = re.compile(r"(?![0-9])\d")
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_SIGNS = frozenset("$₹€£¥₦₱₺₫৳₨﷼")
_LOOKALIKES = frozenset("💲＄﹩")
NOT_PLAIN = "\ufffd"
"""Stands for a digit that is no plain one ("³"): it must not become part of a number."""


def folded(text: str) -> str:
    """Lower case, Latin digits, and one spelling for letters that are typed for one another."""
    text = strip_controls(text[:TEXT_LIMIT])
    if text.isascii():
        return text.casefold()  # nothing below applies, and most messages are typed so
    text = unsigned("".join(map(_plain, text)))
    whole = unicodedata.normalize("NFKD", text).casefold()[: 2 * TEXT_LIMIT]
    loose = LOOSE_MARKS.sub("", whole)
    kept = loose.translate(_SPELT_ALIKE)
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), kept)


def folded_each(words: str) -> list[str]:
    """The words of a list, each folded: a list may be longer than what is read of a message."""
    return [folded(word) for word in words.split()]


_VOWELS = (
    (re.compile(r"oo|ou|u"), "o"),
    (re.compile(r"ee|ei|e|y"), "i"),
    (re.compile(r"(.)\1"), r"\1"),
)


def sounded(word: str) -> str:
    """A word of Arabic in Latin letters without the many ways to type its vowels: "isboo3" and
    "esbu3"."""
    for pattern, one in _VOWELS:
        word = pattern.sub(one, word)
    return word


def not_plain(text: str) -> str:
    """The first digit of a text that is no plain one, as it was typed: "³"; empty if all are."""
    return next((char for char in text if _plain(char) == NOT_PLAIN), "")


@lru_cache(maxsize=1024)
def _plain(char: str) -> str:
    if char.isascii() or char.isdecimal():
        return char
    if char in _FRACTIONS:
        return _FRACTIONS[char]
    if char in _LOOKALIKES or (unicodedata.category(char) == "Sc" and char not in _SIGNS):
        return UNKNOWN_SIGN
    return NOT_PLAIN if char.isdigit() or char.isnumeric() else char
