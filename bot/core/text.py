"""Typed text, made comparable: one normaliser for questions, example questions and names.

Devanagari and Arabic stay whole: words are cut by Unicode category, marks included, because the
usual `\\w` tears vowel signs off their letters.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

RAW_LIMIT = 1024
"""Characters read of a message: normalising is quadratic in long runs of combining marks."""
TEXT_LIMIT = 256
"""Characters matched after NFKC, which can grow a text 18 times."""
MARKS_LIMIT = 4
"""Combining marks kept in a row; no language we read stacks more, disguises do."""

_DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_TAGS = re.compile(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)
"""Markup that somebody typed: its words ("href") are nobody's question. "<$20" is none."""
_STRETCHED = re.compile(r"([^\W\d_])\1\1+")
_POSSESSIVE = re.compile(r"'s\b(?<=\w's)")  # what is rare first: forty times as fast
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_OF_WORDS = (
    r"[^\W_]|[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    # The Indic blocks whole, but for their full stops.
    r"\u0900-\u0963\u0966-\u0dff]"
)
_WORDS = re.compile(f"(?:{_OF_WORDS})(?:{_OF_WORDS}|')*")
_ASCII_WORDS = re.compile("[a-z0-9][a-z0-9']*")  # the same for normalised ASCII, in half the time
_ODD_MARKS = re.compile(
    "[\u00c0-\u024f\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1eff\u20d0-\u20ff]"
    f"|[\u0610-\u061a\u064b-\u065f\u093a-\u094f\u0951-\u0957]{{{MARKS_LIMIT + 1},}}"
)
"""Accented Latin letters, marks of no script, and more marks in a row than are ever written."""
_ALIEN_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1eff\u20d0-\u20ff]")
"""Marks of no script that we read; those on Latin letters are dropped too."""
_OTHER_DIGITS = re.compile(r"(?![0-9])\d")
_MAYBE_DISGUISED = re.compile("[\u0370-\u0556]")
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
_SENTENCE_END = re.compile(
    r"[?!؟।॥\n;؛]+|\.(?=\s|$)"
    r"|(?:(?<=\s)|^)\(?\d{1,2}[).](?=\s|[^\W\d])"  # 1) or 2.
)
_COMMA = re.compile(r"،|,(?!\d)")  # a comma before a digit stands in a number

_BETWEEN = " \n "
AT_ONCE = 1000
"""Texts normalised or counted in one call: it takes 3 ms at most, and no other thread runs
meanwhile; all at once held up answers for 50 ms. Moves with tests/test_app.py."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a normalised text, with its place in it."""

    text: str
    start: int
    end: int


def normalise(text: str) -> str:
    """The comparable form of a text: NFKC, case, digits, Arabic and Devanagari spelling folded."""
    text = _DROPPED.sub("", text[:RAW_LIMIT])
    text = _TAGS.sub(" ", text) if "<" in text else text
    if text.isascii():
        text = text[:TEXT_LIMIT].casefold().replace("`", "'")
    else:
        text = _folded(unicodedata.normalize("NFKC", text)[:TEXT_LIMIT].casefold())
    return _POSSESSIVE.sub("", _STRETCHED.sub(r"\1", text))


def normalised(texts: Sequence[str]) -> list[str]:
    """The same for many short texts of one line, in a third of the time: joined they are one."""
    return [
        normal
        for first in range(0, len(texts), AT_ONCE)
        for normal in _normalised(texts[first : first + AT_ONCE])
    ]


def _normalised(texts: Sequence[str]) -> list[str]:
    unusual = (text for text in texts if "<" in text or not text.isascii())
    accented = {text: normalise(text) for text in unusual if "<" in text or _ODD_MARKS.search(text)}
    usual = [text for text in texts if text not in accented]
    plain = _BETWEEN.join(text for text in usual if text.isascii()).casefold().replace("`", "'")
    odd = _DROPPED.sub("", _BETWEEN.join(text for text in usual if not text.isascii()))
    folded = _folded(unicodedata.normalize("NFKC", odd).casefold())
    joined = (_POSSESSIVE.sub("", _STRETCHED.sub(r"\1", part)) for part in (plain, folded))
    plain_parts, odd_parts = (iter(part.split(_BETWEEN)) for part in joined)
    others = ((text, plain_parts if text.isascii() else odd_parts) for text in texts)
    return [accented[text] if text in accented else next(parts) for text, parts in others]


def words_counted(phrases: Sequence[Iterable[str]]) -> Counter[str]:
    """How often each word stands in the phrases."""
    counts: Counter[str] = Counter()
    for first in range(0, len(phrases), AT_ONCE):
        counts.update(chain.from_iterable(phrases[first : first + AT_ONCE]))
    return counts


def _folded(text: str) -> str:
    """Marks, spellings, digits and look-alike letters that ASCII text does not have."""
    if _ODD_MARKS.search(text):
        text = _without_excess_marks(text)
    text = _ARABIC_MARKS.sub("", text).translate(_FOLDS)
    text = _OTHER_DIGITS.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
    return _undisguised(text) if _MAYBE_DISGUISED.search(text) else text


def words(normal: str) -> tuple[Word, ...]:
    """The words of a normalised text: runs of letters, marks and digits; an apostrophe joins."""
    return tuple(
        Word(found[0].replace("'", ""), found.start(), found.end())
        for found in _pattern(normal).finditer(normal)
    )


def spelt(normal: str) -> list[str]:
    """The words of a normalised text without their places: five times as fast as `words`."""
    found = _pattern(normal).findall(normal)
    return [word.replace("'", "") for word in found] if "'" in normal else found


def _pattern(normal: str) -> re.Pattern[str]:
    return _ASCII_WORDS if normal.isascii() else _WORDS


def sentences(normal: str) -> tuple[str, ...]:
    """The sentences of a normalised text, split where people end one, and at 1) 2) 3)."""
    return _parts(_SENTENCE_END.split(normal))


def clauses(normal: str) -> tuple[str, ...]:
    """The sentences of a normalised text, split at commas too."""
    return _parts(part for sentence in sentences(normal) for part in _COMMA.split(sentence))


def _parts(split: Iterable[str]) -> tuple[str, ...]:
    return tuple(part.strip() for part in split if part.strip(" .,،"))


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


def _without_excess_marks(text: str) -> str:
    """Drop marks of no script of ours, and all beyond a few in a row (zalgo)."""
    kept: list[str] = []
    row = 0
    base = ""
    for char in unicodedata.normalize("NFD", text) if not text.isascii() else text:
        if unicodedata.category(char) in ("Mn", "Me"):
            if base.isascii() or _ALIEN_MARKS.match(char):
                continue
            row += 1
            if row > MARKS_LIMIT:
                continue
        else:
            row, base = 0, char
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _undisguised(text: str) -> str:
    """Look-alike letters of another script become Latin inside a word of Latin letters, and beside
    such a word also where a whole word is made of them ("оutlier рау")."""
    parts = text.split(" ")
    mixed = [not part.isascii() and bool(_LATIN.search(part)) for part in parts]
    folded = [part.translate(_LOOKALIKES) for part in parts]
    disguised = any(one and new.isascii() for one, new in zip(mixed, folded, strict=True))
    return " ".join(
        new if one or (disguised and new.isascii()) else part
        for part, new, one in zip(parts, folded, mixed, strict=True)
    )
