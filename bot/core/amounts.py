"""Numbers, money and time words of typed text as tokens: three scripts, no surprises.

Numbers are read by a pattern with a limit of digits and by nothing else: `Decimal("1e999999")`
or a million digits would freeze the bot.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.core.bidi import strip_controls

TEXT_LIMIT = 300
"""Characters read of a calculation: several times the longest that makes sense."""

DIGITS_LIMIT = 12
"""Digits of a number: a trillion is more than anybody is paid."""

HALF = Decimal("0.5")
THOUSAND = Decimal(1000)


class Mark(StrEnum):
    """What a token stands for besides numbers, currencies and units."""

    PER = "per"
    TIMES = "times"
    HALF = "half"
    """Added to the amount before it: "3 ساعات ونصف"."""
    WORD = "word"
    """A word that means nothing here; it keeps apart what stands around it."""
    BAD_NUMBER = "bad number"


class Time(StrEnum):
    """A unit of time."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or a range of two."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code."""

    code: str


Token = Number | Currency | Time | Mark

_CURRENCIES = {
    "USD": "$ us$ usd usdt dollar dollars dolar doller डॉलर डालर دولار دولارات",
    "INR": "₹ inr rs rupee rupees rupaye rupay rupya rupye रुपये रुपए रुपया रुपयों रु روبيه",
    "EUR": "€ eur euro euros यूरो يورو",
    "GBP": "£ gbp pound pounds पाउंड استرليني",
    "AED": "aed dirham dirhams दिरहम درهم دراهم",
    "SAR": "sar riyal riyals riyaal रियाल ريال ريالات",
    "EGP": "egp جنيه جنيهات gineh genih",
    "QAR": "qar",
    "KWD": "kwd",
    "JOD": "jod",
    "MAD": "mad",
    "PKR": "pkr",
}
_TIMES_OF = {
    Time.HOUR: "h hr hrs hour hours hourly ghanta ghante ghnta घंटा घंटे घंटों घण्टा घण्टे ساعه ساعات"
    " sa3a sa3at sa3et se3a saa3a saa",
    Time.DAY: "d day days daily din roz roj दिन दिनों रोज रोजाना يوم ايام يوميا yom youm yoom ayam",
    Time.WEEK: "w wk week weeks weekly hafta hafte haftey हफ्ता हफ्ते सप्ताह اسبوع اسابيع اسبوعيا"
    " esbo3 osbo3 isbo3 usbu3 osbou3",
    Time.MONTH: "mo month months monthly mahina mahine maheene महीना महीने माह شهر اشهر شهور شهريا"
    " shahr shaher shhr shhar chhar",
    Time.YEAR: "y yr year years yearly saal sal साल वर्ष سنه سنوات سنويا عام",
}
_MARKS = {
    Mark.PER: "/ per a an each every har prati हर प्रति كل في fel fil bel bil kol",
    Mark.TIMES: "x × *",
    Mark.HALF: "ونص ونصف",
}
_FILLERS = frozenset(["ka", "ke", "ki", "me", "mein", "of", "el", "al", "का", "के", "की", "में"])
"""Words between an amount and its unit that change nothing: "हफ़्ते में 20 घंटे"."""

_VOCABULARY: dict[str, Token] = {
    **{word: Currency(code) for code, words in _CURRENCIES.items() for word in words.split()},
    **{word: time for time, words in _TIMES_OF.items() for word in words.split()},
    **{word: mark for mark, words in _MARKS.items() for word in words.split()},
}
_ARABIC_PREFIXES = ("بال", "وال", "لل", "ال", "ب", "و")

_LOOSE_MARKS = "\u093c\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0640"
"""Nukta, Arabic vowel signs, hamza and stretching: typed or left out at will."""

_PLAIN = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?"
_ARABIZI = r"\b[a-z]+(?:3\b|[2357](?:a[th]?|et)\b|[2357](?!(?:hrs?|hours?|days?)\b)[a-z]{2,})"
"""Arabic in Latin letters, where digits are letters: "sa3a", "esbo3", "bydfa3li"."""
_TOKEN = re.compile(
    rf"""
    (?P<bad>(?<![\w.])-\s?\d[\d.,]*|\d[\d.,]*e[+-]?\d+|\d*\.\d+\.[\d.]*|0x[\da-f]+)
    | (?P<half>\b(?:साढे|saadhe|sadhe)\s+)?(?P<low>{_PLAIN})(?P<low_k>k\b)?
      (?:(?:\s*[–—]\s*|-|\s-\s|\s(?:to|se|से|الى)\s)\$?(?P<high>{_PLAIN})(?P<high_k>k\b)?)?
      (?P<and_half>\s+(?:و\s?نصف?\b|and\sa\shalf\b))?
    | (?P<word>us\$|[$₹€£/×*]|{_ARABIZI}
      |(?:[^\W\d_]|(?<=\w)[\u0900-\u0963])(?:[^\W\d_]|[\u0900-\u0963])*)
    """,
    re.VERBOSE,
)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text; fillers and punctuation are left out."""
    for match in _TOKEN.finditer(folded(text)):
        if match["bad"]:
            yield Mark.BAD_NUMBER
        elif match["low"]:
            yield _number(match)
        elif match["word"] not in _FILLERS:
            yield _word(match["word"])


def folded(text: str) -> str:
    """Lower case, Latin digits, and one spelling for letters that are typed for one another."""
    loose = unicodedata.normalize("NFKD", strip_controls(text[:TEXT_LIMIT]).casefold())
    kept = "".join(c for c in loose if c not in _LOOSE_MARKS).replace("ة", "ه").replace("ى", "ي")
    digits = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in kept)
    return "".join(digits).replace("٫", ".").replace("٬", ",").replace("−", "-")


def _number(match: re.Match[str]) -> Number | Mark:
    low = _decimal(match["low"], match["low_k"])
    high = _decimal(match["high"], match["high_k"]) if match["high"] else low
    if low is None or high is None:
        return Mark.BAD_NUMBER
    more = HALF if match["half"] or match["and_half"] else Decimal(0)
    return Number(min(low, high) + more, max(low, high) + more)


def _decimal(text: str, thousands: str | None) -> Decimal | None:
    digits = text.replace(",", "")
    if len(digits.replace(".", "")) > DIGITS_LIMIT:
        return None
    return Decimal(digits) * (THOUSAND if thousands else 1)


def _word(word: str) -> Token:
    if word in _VOCABULARY:
        return _VOCABULARY[word]
    bare = (word.removeprefix(p) for p in _ARABIC_PREFIXES if word.startswith(p))
    return next((_VOCABULARY[w] for w in bare if w in _VOCABULARY), Mark.WORD)
