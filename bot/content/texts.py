"""What can be wrong in one text: each function gives the fault in plain words, or None."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from bot.core.text import script

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

NUMBERS_THAT_ARE_NAMES = frozenset({"1099"})
"""Tax form 1099 is a name and the same in every language."""

NAMES_WITH_NUMBERS = re.compile(r"\bFortune (100|500|1000)\b")
"""Proper names of several words, the last of them a number."""

LETTERS_OF_A_SENTENCE = 16
"""A text with fewer Latin letters may be little more than a name."""
OWN_SHARE = 0.2
"""Of the letters of a sentence; the one with most names in Latin letters has 0.28 of its own.
Moves with tests/test_invalid_edits.py."""

_MARKUP = re.compile(r"\*\*|__|`|\[[^\]]*\]\(|</?[A-Za-z!][^>]*>|&[a-z]+;|&#")
_HTML = re.compile(r"</?[A-Za-z!][^>]*>|&(?:[a-z]+|#[0-9]+);")
_MARKS = re.compile(r"[*_`\[<&]")
"""Where none of these stands, no markup begins: a fifth of the time, for nearly every text."""
_ADDRESS = re.compile(r"https?://|www\.|\bt\.me/")
_NICKNAME = re.compile(r"(?<!\w)@\w")
_WORD = re.compile(r"[\w\u0640]+(?:[.,/:\u066b\u2013-][\w\u0640]+)*%?")
_LATIN = re.compile("[A-Za-z]")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(19|20)[0-9]{2}|2100")
_NAME_PART = re.compile(r"[A-Za-z]+[0-9]+[A-Za-z0-9]*|[0-9]+[A-Z]+")
_AMOUNT = re.compile(r"[0-9]+(USD|INR|EUR|GBP|AED|SAR|EGP|K|M|H|X)")
_LOOK_ALIKE = re.compile(
    "[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]"
)
_OTHER_ALPHABET = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_PERHAPS_FOREIGN = {
    "Latin": re.compile("[\u0250-\U0010ffff]"),
    "Devanagari": re.compile("[\u0250-\u08ff\u0980-\U0010ffff]"),
    "Arabic": re.compile("[\u0250-\u05ff\u0700-\u074f\u0780-\ufb4f\uff00-\U0010ffff]"),
}
"""Where a letter stands that is neither of the script nor Latin; so do signs of all scripts."""
_LINE_WITHOUT = {
    "Latin": re.compile("\n[^A-Za-z\n]*\n"),
    "Devanagari": re.compile("\n[^\u0904-\u0939\n]*\n"),
    "Arabic": re.compile("\n[^\u0621-\u064a\n]*\n"),
}
"""A line without any of the usual letters of a script."""


_BRACKETS = (("(", ")"), ("[", "]"), ("\u00ab", "\u00bb"), ("\u201c", "\u201d"))
_BRACKET = re.compile("[][()\u00ab\u00bb\u201c\u201d]")
_NATIVE_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]")

_SLIPS = (
    # Languages, what is typed by mistake and looks right, and what to do about it.
    (
        None,
        re.compile("[\ufb50-\ufdfb\ufdfd-\ufdff\ufe70-\ufefc\uff01-\uff5e\U0001d400-\U0001d7ff]"),
        "is a letter in a special shape, as copied from a PDF: type the word again",
    ),
    (None, re.compile(" {2,}"), "stands for one space: remove the others"),
    (
        "hi",
        re.compile("\u0905[\u093e-\u094c]"),
        "is one letter typed as two, which look alike: type the long vowel itself",
    ),
    ("hi", re.compile(r"[\u0900-\u097f] ?\|"), "ends in a bar: the full stop is \u0964"),
    (
        # Only look-alikes stand so: names in Latin letters have a space beside them.
        "hi",
        re.compile("[\u0901-\u0963][A-Za-z]|[A-Za-z][\u0901-\u0963]"),
        "is a Latin letter inside a Devanagari word: type the word again, or put a space between",
    ),
    (
        # Before a name in Latin letters Arabic joins "and", "by", "for": never after one.
        "ar",
        re.compile("[A-Za-z][\u0621-\u064a]"),
        "is a Latin letter inside an Arabic word: type the word again, or put a space between",
    ),
    (
        "ar",
        re.compile(r"[\u06a9\u06cc\u06c1\u06be\u06d2]"),
        "is a Persian or Urdu letter that looks Arabic: type the word with an Arabic keyboard",
    ),
    (
        "ar",
        re.compile("[\u0600-\u06ff][,;?]"),
        "ends in Latin punctuation: write \u060c, \u061b or \u061f",
    ),
)


def slip(text: str, language: str) -> str | None:
    """What is easily typed wrong in a language, looks right, and is not found by a search."""
    if (text.isascii() and "  " not in text) or not _any_slip(language).search(text):
        return None
    for only, pattern, what in _SLIPS:
        if only in (None, language) and (found := pattern.search(text)):
            return f"`{found.group()}` {what}"
    return None


@cache
def _any_slip(language: str) -> re.Pattern[str]:
    """One pattern for all slips of a language: each text is searched once, not five times."""
    patterns = (pattern.pattern for only, pattern, _ in _SLIPS if only in (None, language))
    return re.compile("|".join(patterns))


def open_bracket(text: str) -> str | None:
    """Brackets and quotation marks come in pairs."""
    if not _BRACKET.search(text):
        return None
    for opening, closing in _BRACKETS:
        if text.count(opening) != text.count(closing):
            return f"there are not as many `{opening}` as `{closing}`: close or remove one"
    return None


def html(text: str) -> str | None:
    """Messages know ** and ` only: HTML in them would show as typed."""
    found = _HTML.search(text)
    return (
        f"`{found.group()}` is HTML: write ** around bold words, ` around code" if found else None
    )


def native_digit(text: str) -> str | None:
    """Numbers are written in Latin digits in every language."""
    found = _NATIVE_DIGIT.search(text)
    return f"`{found.group()}`: write numbers in the digits 0 to 9" if found else None


def look_alike(text: str) -> str | None:
    """A word in Latin letters with one that only looks so is not what people type."""
    if text.isascii() or not _LOOK_ALIKE.search(text):
        return None
    return "a word mixes Latin letters with look-alike Greek or Cyrillic ones: type it again"


def placeholders(text: str) -> frozenset[str]:
    """The names in {braces}."""
    return frozenset(PLACEHOLDER.findall(text))


def broken_braces(text: str) -> str | None:
    """A brace that is no placeholder would be shown to people as it is."""
    plain = PLACEHOLDER.sub("", text) if "{" in text else text
    if "{" in plain or "}" in plain:
        return "a brace { or } stands alone: write placeholders like {rate}, in small letters"
    return None


def markup(text: str) -> str | None:
    """Sentences are framed by the program: marks and addresses in them would show as typed."""
    found = _MARKS.search(text) and _MARKUP.search(text)
    if found:
        return f"`{found.group()}` is markup: sentences are plain text"
    if "@" in text and _NICKNAME.search(text):
        return "the @name of somebody stands in the text: remove it"
    if ("/" in text or "." in text) and _ADDRESS.search(text.casefold()):
        return "an address stands in the text: the source is linked by the program, remove it"
    return None


def typed_number(text: str) -> str | None:
    """Numbers belong to the fact, so that languages cannot disagree; years and names may stay."""
    if not _DIGIT.search(text):
        return None
    plain = NAMES_WITH_NUMBERS.sub(" ", PLACEHOLDER.sub(" ", text))
    for word in _WORD.findall(plain):
        if _DIGIT.search(word) and not _is_name(word):
            return f"the number `{word}` is typed: make it a figure of the fact and write {{name}}"
    return None


def _is_name(word: str) -> bool:
    """Whether a word with digits is a year, a form or a name such as micro1, W-8BEN or GPT-4."""
    if word.endswith("%"):
        return False
    before = ""
    for part in re.split(r"[.,/:\u066b\u2013-]", word):
        if any(char.isdigit() for char in part) and not _is_name_part(part, before):
            return False
        before = part
    return True


def _is_name_part(part: str, before: str) -> bool:
    ascii_part = "".join(char for char in part if char.isascii())
    if ascii_part in NUMBERS_THAT_ARE_NAMES or _YEAR.fullmatch(ascii_part):
        return True
    if _YEAR.fullmatch(before) and re.fullmatch("[0-9]{2}", part):
        return True
    if _NAME_PART.fullmatch(ascii_part):
        return not _AMOUNT.fullmatch(ascii_part)
    return part.isascii() and part.isdigit() and before[:1].isascii() and before[:1].isupper()


def wrong_script(text: str, expected: str) -> str | None:
    """A text of a language has at least one letter of its script."""
    plain = PLACEHOLDER.sub("", text) if "{" in text else text
    for char in plain:
        if _alphabet(char) == expected:
            return None
    return f"the text has no {expected} letter: write it in the language of this folder"


def wrong_share(text: str, expected: str) -> str | None:
    """A sentence in another script than Latin is not an English one with a word of it."""
    ascii_ = len(text.encode("ascii", "ignore"))
    if expected == "Latin" or OWN_SHARE * len(text) <= len(text) - ascii_:
        return None  # nearly all: it is part of every start
    latin = len(_LATIN.findall(PLACEHOLDER.sub("", text)))
    if latin < LETTERS_OF_A_SENTENCE:
        return None
    own = sum(_alphabet(char) == expected for char in text)
    if own >= OWN_SHARE * (latin + own):
        return None
    return f"only {own} of {latin + own} letters are {expected}: write it in this folder's language"


def all_in_script(texts: Iterable[str], expected: str) -> bool:
    """Whether many short texts surely have no fault of script: joined, each is searched once."""
    joined = "\n".join(("", *texts, ""))
    if "{" in joined:
        joined = PLACEHOLDER.sub("", joined)
    return not _LINE_WITHOUT[expected].search(joined) and not foreign_script(joined, expected)


@lru_cache(maxsize=1024)
def _alphabet(char: str) -> str | None:
    return "Other" if _OTHER_ALPHABET.match(char) else script(char)


def foreign_script(text: str, expected: str) -> str | None:
    """Besides its own script a text may hold names in Latin letters, and nothing else."""
    for char in () if text.isascii() else _PERHAPS_FOREIGN[expected].findall(text):
        if _alphabet(char) not in (None, "Latin"):
            fault = look_alike(text)
            return fault or f"`{char}` is not a letter of {expected}: type the word again"
    return None


def wrong_beginning(text: str, expected: str, direction: str) -> str | None:
    """A right-to-left text that begins in Latin letters is laid out from the wrong side."""
    if direction != "rtl":
        return None
    first = next((char for char in PLACEHOLDER.sub("", text) if script(char)), None)
    if first is None or script(first) == expected:
        return None
    return f"the text begins with `{first}`: let the first word be in {expected} letters"
