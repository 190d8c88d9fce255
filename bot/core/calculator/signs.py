"""Signs of money in unfolded text: abbreviations with points, and letters that look like a sign."""

import re

UNKNOWN_SIGN = "¤"
"""Stands for a sign of money that is none of ours: it must not be taken for dollars."""

_ABBREVIATED = {
    "د.إ": "aed",
    "د.أ": "jod",
    "د.ك": "kwd",
    "د.ب": "bhd",
    "د.ت": "tnd",
    "د.ج": "dzd",
    "د.ع": "iqd",
    "د.ل": "lyd",
    "د.م": "mad",
    "ر.س": "sar",
    "ر.ق": "qar",
    "ر.ع": "omr",
    "ر.ي": "yer",
    "ج.م": "egp",
    "ج.س": "sdg",
    "ل.ل": "lbp",
    "ل.س": "syp",
    "د.ا": UNKNOWN_SIGN,
}
"""As they stand on price tags. The last may be a dirham of the Emirates or a dinar of Jordan."""

_OF_THEM = re.compile(
    r"(?<![^\W\d_])(ب?ال|لل|ل|ب)?\s?(?:ال)?([درجل])\s?\.\s?([إأكبتجعلمسقيا])(?:\.(?=\s|$))?(?![^\W_]|\.\w)"
)

_LOOKS_LATIN = str.maketrans("асеорухіјѕԁһԛԝαορνικ", "aceopyxijsdhqwaopvik")
"""Small letters of Cyrillic and Greek that look like Latin ones."""

_OTHER_LETTERS = "[\u0370-\u03ff\u0400-\u052f]"
_OTHER = re.compile(rf"{_OTHER_LETTERS}|[§ꜱꞩʂ]")
_MIXED = re.compile(rf"(?:[a-z]+{_OTHER_LETTERS}|{_OTHER_LETTERS}+[a-z])[a-z\u0370-\u052f]*", re.I)
_LETTER_FOR_SIGN = re.compile(
    rf"(?<!\w)(?:{_OTHER_LETTERS}{{1,2}}|[§ꜱꞩʂ])\s?(?=\d)"
    rf"|(?<=\d)\s?(?:{_OTHER_LETTERS}{{1,2}}|[§ꜱꞩʂ])(?!\w)"
)


def unsigned(text: str) -> str:
    """A text with its abbreviations of money as codes, words of two alphabets in Latin letters, and
    a letter beside a number that only looks like a sign of money as an unknown one."""
    if "." in text:
        text = _OF_THEM.sub(_as_code, text)
    if _OTHER.search(text):
        text = _MIXED.sub(lambda word: word[0].casefold().translate(_LOOKS_LATIN), text)
        text = _LETTER_FOR_SIGN.sub(f" {UNKNOWN_SIGN}", text)
    return text


def _as_code(found: re.Match[str]) -> str:
    code = _ABBREVIATED.get(f"{found[2]}.{found[3]}")
    if code is None:
        return found[0]
    return f" ل {code} " if found[1] else f" {code} "
