"""Typed text, made comparable: one normaliser for questions, example questions and names.

Devanagari and Arabic stay whole: words are cut by Unicode category, marks included, because the
usual `\\w` tears vowel signs off their letters.
"""

import re
import unicodedata
from dataclasses import dataclass

RAW_LIMIT = 1024
"""Characters read of a message: normalising is quadratic in long runs of combining marks."""
TEXT_LIMIT = 256
"""Characters matched after NFKC, which can grow a text 18 times."""
MARKS_LIMIT = 4
"""Combining marks kept in a row; no language we read stacks more, disguises do."""

_DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_FOLDS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیې", "ي"),
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "گ": "ك",
        "ڤ": "ف",
        "پ": "ب",
        "چ": "ج",
        "\u093c": None,  # nukta: फ़ and फ are typed for one another
        "ँ": "ं",
        "ॉ": "ो",
        "ऑ": "ओ",
        "ॅ": "े",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
    }
)
_LOOKALIKES = str.maketrans("аеорсухіјѕԁӏοαενικρτυ", "aeopcyxijsdloaevikptu")
"""Cyrillic and Greek letters that pass for Latin ones."""
_LATIN = re.compile("[a-z]")
_SENTENCE_END = re.compile(r"[?!؟।॥\n;؛]+|\.(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a normalised text, with its place in it."""

    text: str
    start: int
    end: int


def normalise(text: str) -> str:
    """The comparable form of a text: NFKC, case, digits, Arabic and Devanagari spelling folded."""
    text = _DROPPED.sub("", text[:RAW_LIMIT])
    if text.isascii():
        text = text[:TEXT_LIMIT].casefold().replace("`", "'")
    else:
        text = _folded(unicodedata.normalize("NFKC", text)[:TEXT_LIMIT].casefold())
    return _POSSESSIVE.sub("", _STRETCHED.sub(r"\1", text))


def _folded(text: str) -> str:
    """Marks, spellings, digits and look-alike letters that ASCII text does not have."""
    text = _ARABIC_MARKS.sub("", _without_excess_marks(text)).translate(_FOLDS)
    text = "".join(_plain_digit(char) for char in text)
    return " ".join(_latin_disguise(part) for part in text.split(" "))


def words(normal: str) -> tuple[Word, ...]:
    """The words of a normalised text: runs of letters, marks and digits; an apostrophe joins."""
    found: list[Word] = []
    start: int | None = None
    for place, char in enumerate(normal):
        if char == "'" and start is not None:
            continue
        if _in_word(char):
            start = place if start is None else start
        elif start is not None:
            found.append(_word(normal, start, place))
            start = None
    if start is not None:
        found.append(_word(normal, start, len(normal)))
    return tuple(found)


def sentences(normal: str) -> tuple[str, ...]:
    """The sentences of a normalised text, split where people end one."""
    return tuple(part.strip() for part in _SENTENCE_END.split(normal) if part.strip(" .,،"))


def script(char: str) -> str | None:
    """The script of a letter: "Latin", "Devanagari", "Arabic", "Other", or None for no letter."""
    if "a" <= char <= "z" or "A" <= char <= "Z":
        return "Latin"
    if not (char.isalpha() or "\u0900" <= char <= "\u097f"):
        return None
    if "\u0900" <= char <= "\u097f":
        return "Devanagari"
    if "\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f" or char >= "\ufb50":
        return "Arabic" if char < "\uff00" else "Other"
    return "Latin" if char < "\u0250" else "Other"


def _in_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in ("Mn", "Mc")


def _word(normal: str, start: int, end: int) -> Word:
    return Word(normal[start:end].replace("'", ""), start, end)


def _plain_digit(char: str) -> str:
    if char.isascii() or not char.isdecimal():
        return char
    return str(unicodedata.decimal(char))


def _without_excess_marks(text: str) -> str:
    """Drop marks on Latin letters and all beyond a few in a row elsewhere (zalgo)."""
    kept: list[str] = []
    row = 0
    base = ""
    for char in unicodedata.normalize("NFD", text) if not text.isascii() else text:
        if unicodedata.category(char) == "Mn":
            row += 1
            if base.isascii() or row > MARKS_LIMIT:
                continue
        else:
            row, base = 0, char
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _latin_disguise(part: str) -> str:
    """Look-alike letters of another script inside a word of Latin letters become Latin."""
    if part.isascii() or not _LATIN.search(part):
        return part
    return part.translate(_LOOKALIKES)
