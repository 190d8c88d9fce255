"""Typed text as tokens: numbers, currencies, units of time, and marks for the words around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from bot.core.calculator.composing import put_together
from bot.core.calculator.folding import NOT_PLAIN, folded, folded_each, not_plain, sounded
from bot.core.calculator.lexemes import DINAR, Currency, Nation, Part, Raw, Token
from bot.core.calculator.marks import Mark, Time, marks_in
from bot.core.calculator.money_names import (
    CURRENCIES,
    DINARS,
    NATIONS,
    PLACES,
    PLAIN_NAMES,
    SHARED,
)
from bot.core.calculator.number_words import BEFORE, DOUBTFUL, DUALS, MULTIPLES, UNITS
from bot.core.calculator.numerals import Fault, numeral
from bot.core.calculator.phrases import joined
from bot.core.calculator.quoting import with_quotes
from bot.core.calculator.raises import with_raises
from bot.core.calculator.spellings import EVERY, MARKS, TIMES

MOST_TOKENS = 90
"""Words and numbers read of a text: what is longer is no calculation."""

_WORDS: dict[str, Token] = {
    **{
        w: Nation(tuple(codes.items()), place=True)
        for ws, codes in PLACES.items()
        for w in folded_each(ws)
    },
    **{w: Nation(tuple(codes.items())) for ws, codes in NATIONS.items() for w in folded_each(ws)},
    **{
        w: Currency(code, shared=code in SHARED and w not in PLAIN_NAMES)
        for code, ws in CURRENCIES.items()
        for w in folded_each(ws)
    },
    **{w: Currency(DINAR) for w in folded_each(DINARS)},
    **{w: time for time, ws in TIMES.items() for w in folded_each(ws)},
    **{w: mark for mark, ws in MARKS.items() for w in folded_each(ws)},
    "howmuch": Mark.HOW_MUCH,
    "askminutes": Mark.ASK_MINUTES,
    "paidfor": Mark.PAID_FOR,
    "\n": Mark.BREAK,
}
_HEARD = {
    sounded(word): word
    for word in sorted(_WORDS)
    if word.isascii() and word.isalnum() and any(char in "23579" for char in word)
}
"""Words of Arabic with a figure for a letter, by how they sound."""
_GLUED = frozenset(
    w
    for w, t in _WORDS.items()
    if isinstance(t, Time | Currency) or t in (Mark.TASK, Mark.PERCENT, Mark.TIMES)
) | frozenset(MULTIPLES)
"""What may be written onto a number: "20h", "500rs", "15k". Else "3ayez" is a word of Arabic."""
_SHORT_TIMES = frozenset("hdwmy")
_BEFORE_DIGITS = frozenset("bxw@") | {w for w, t in _WORDS.items() if isinstance(t, Currency)}

_ARABIC_PREFIXES: tuple[tuple[str, Mark], ...] = (
    ("وبال", Mark.PER), ("بال", Mark.PER), ("وال", Mark.AND), ("فال", Mark.PER), ("عال", Mark.PER),
    ("لل", Mark.PER), ("ال", Mark.OF), ("و", Mark.AND), ("ب", Mark.AT), ("ف", Mark.PER),
    ("ل", Mark.PER),
)  # fmt: skip

_LATIN_PREFIXES: tuple[tuple[str, Mark], ...] = (
    *((article, Mark.PER) for article in ("bel", "bil", "fel", "fil", "lel")),
    *((article, Mark.OF) for article in ("el", "il")),
)

_PARTICLE = re.compile(r"(?:b[ei]?|f|l)(?=\w*[379]|yo+u?m|n?har|shahr|chhar|sana)")
"""The same before times alone, of words that are no others: "besa3a", "fnhar"; not "bday"."""

_FRACTION = (
    r"\d{1,12}/0+(?![\d.,])|(?<![\d.,/$₹€£])[1-9]/(?:[2-9]|10)(?=\s?(?:h|hrs?|hours?|gh?ant[aei]|din|days?"
    r"|घंट[ाेी]|दिन|ساع\w+|sa3\w+|\$|dollars?|usd|rupees|rupaye|inr|डालर|रुपये|دولار)(?!\w))"
)
"""Nothing is shared by nought, and "1/2 hours" may be half an hour or one to two."""
_BAD = re.compile(
    rf"\d[\d.,]*+e[+-]?\d+|0x[\da-f]+|{NOT_PLAIN}|\d[\d,]*\.\d+\.(?!\s|$)[\d.]*[a-z]?|{_FRACTION}"
)
_NEGATIVE = re.compile(r"-\s?(?=[$₹€£]?\d)")
_MONEY_BEFORE = re.compile(r"(?:^|\s)(?:us)?[$₹€£]$")
_PERCENT_AHEAD = re.compile(r"-\s?[\d.]{1,6}\s?(?:%|percent|pct|fisdi|فال|٪)")
_FAULTY = re.compile(r"\d+/\d+|-?\s?[$₹€£]?[\w.,+-]*")
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?|\.\d(?:[\d.,]*\d)?")
_LATIN = re.compile(r"[a-z][a-z0-9']*")
_OTHER = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])(?:[^\W\d_]|[\u0900-\u0963'])*")
_NAME = re.compile(r"[\u0900-\u0963]{3,}\d(?!\d)")
"""A name with a figure at its end: "माइक्रो1"."""
_SIGN = re.compile(r"us\$|[$₹€£¥₦₱₺₫৳¤/×*=+%@,;?!؟،।\n٪]|\.(?=\s|$)|[–-]")
_DASH_APART = re.compile(r"\s[–-]\s+(?![\d$₹€£])")
"""A dash between words is a comma: "20 ghante - weekly how much"."""
_TIMES_NEXT = re.compile(r"x\d")
_PREFIXED = re.compile(r"([a-z]+)(\d.*)")


def tokens(text: str) -> list[Token]:
    """The tokens of a text, numbers in words put together, ranges joined."""
    raw = list(islice(_Scanner(joined(folded(text))).raw(), MOST_TOKENS))
    return with_quotes(with_raises(put_together(_with_one(raw))))


def _with_one(raw: list[Raw]) -> list[Raw]:
    """ "Dollar ka rate rupees me": two currencies and not a number ask what one of the first is."""
    if any(isinstance(token, Part) for token in raw):
        return raw
    places = [place for place, token in enumerate(raw) if isinstance(token, Currency)]
    codes = {token.code for token in raw if isinstance(token, Currency)}
    if len(places) != 2 or len(codes) != 2 or not _OF_SOMETHING_ELSE.isdisjoint(marks_in(raw)):
        return raw
    asked = any(token in _ASKS_RATE for token in raw)
    plainly = raw[places[0] + 1 : places[1]] == [Mark.TO]  # "usd to inr"
    words = sum(token is Mark.WORD for token in raw)
    of_another = raw[0] is Mark.WORD  # "paypal dollar to rupee rate"
    if of_another or not (asked or plainly) or words > MOST_BESIDE_RATE:
        return raw
    # Of an exchange: "rate" is no pay, so it says no more than "how much".
    said: list[Raw] = [Mark.HOW_MUCH if token is Mark.RATE else token for token in raw]
    return [*said[: places[0]], Part(Decimal(1), "digits"), *said[places[0] :]]


_ASKS_RATE = (Mark.RATE, Mark.HOW_MUCH, Mark.CONVERT, Mark.EQUALS)
_OF_SOMETHING_ELSE = frozenset((Mark.VERSUS, Mark.FEE, Mark.MARGIN, Mark.TASK, Mark.THING))
"""With one of these two currencies ask whether it is the one or the other, or what is taken."""
MOST_BESIDE_RATE = 1
"""Words without a meaning beside two currencies that ask for their rate; "what rate do they convert
dollars to rupees at" asks for somebody's. Moves with tests/test_calculation_wordings.py."""


def words_without_meaning(text: str) -> tuple[str, ...]:
    """The words of a text that mean nothing in a calculation, as they are read."""
    scanner = _Scanner(joined(folded(text)))
    return tuple(islice(scanner.unread(), MOST_TOKENS))


def plain_marks(text: str) -> set[Mark]:
    """What the words of a folded text say each by itself, whatever phrases they stand in."""
    return marks_in(islice(_Scanner(text).raw(), MOST_TOKENS))


def names_money(text: str) -> bool:
    """Whether a currency is named, not only a nation that has one: "in rupees", "in pakistan"."""
    raw = islice(_Scanner(joined(folded(text))).raw(), MOST_TOKENS)
    return any(isinstance(token, Currency) for token in raw)


def faulty_number(text: str) -> str:
    """The first number of a text that is none, as it is read there: "-5", "1e999"; empty if all
    are numbers."""
    scanner = _Scanner(folded(text))
    for token in islice(scanner.raw(), MOST_TOKENS):
        if token is Mark.BAD_NUMBER:
            break
    return scanner.faulty or not_plain(text)


def shared_names(found: Sequence[Token]) -> tuple[str, ...]:
    """The currencies that were said by a name that others have too, each once."""
    codes = [token.code for token in found if isinstance(token, Currency) and token.shared]
    return tuple(dict.fromkeys(codes))


class _Scanner:
    """Goes through a folded text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._glued = False
        """Whether a number ends right here."""
        self._last: Raw | None = None
        self.faulty = ""
        """The first number so far that is none."""

    def raw(self) -> Iterator[Raw]:
        while self._at < len(self._text):
            start = self._at
            if self._text[start] == " ":
                self._at, self._glued = start + 1, False
                continue
            for token in self._next():
                self._last = token
                if token is Mark.BAD_NUMBER and not self.faulty:
                    faulty = _FAULTY.match(self._text, start)
                    self.faulty = faulty[0] if faulty else ""
                yield token
            self._glued = self._at > start and self._text[self._at - 1].isdigit()
            if self._at == start:
                self._at += 1

    def unread(self) -> Iterator[str]:
        """The words that mean nothing here."""
        start = 0
        for token in self.raw():
            word = self._text[start : self._at].strip()
            start = self._at
            if token is Mark.WORD and word:
                yield word

    def _next(self) -> Iterator[Raw]:
        text, at = self._text, self._at
        if word := text[at].isalpha() and _LATIN.match(text, at):
            yield from self._latin(word)  # most are words, and nothing else begins so
        elif bad := _BAD.match(text, at):
            self._at = bad.end()
            yield Mark.BAD_NUMBER
        elif text[at] == "-" and (negative := self._negative()):
            yield negative
        elif digits := _DIGITS.match(text, at):
            yield from self._number(digits)
        elif sign := _SIGN.match(text, at):
            self._at = sign.end()
            yield self._sign(sign[0])
        elif word := _LATIN.match(text, at):
            yield from self._latin(word)
        elif word := _OTHER.match(text, at):
            found = tuple(_meanings(word[0]))
            name = _NAME.match(text, at) if found == (Mark.WORD,) else None
            self._at = name.end() if name else word.end()
            yield from found

    def _negative(self) -> Mark | None:
        """ "-20" is refused; "-10%" takes away; "10-20", "10 - 20" and "$10 -$20" are ranges."""
        text, at = self._text, self._at
        found = _NEGATIVE.match(text, at)
        before = text[:at].rstrip()
        money = _MONEY_BEFORE.search(text, max(0, at - 4), at)
        if not found or (before and not money and not text[at - 1].isspace()):
            return None
        if before[-1:].isdigit() and not text[found.end()].isdigit():
            return None
        if _PERCENT_AHEAD.match(text, at):
            self._at = found.end()
            return Mark.MINUS
        if text[at + 1 : at + 2] == " ":
            return None if before[-1:].isdigit() else Mark.BREAK
        self._at = found.end()
        return Mark.BAD_NUMBER

    def _number(self, digits: re.Match[str]) -> Iterator[Raw]:
        after = _LATIN.match(self._text, digits.end())
        arabic = after and after[0] not in _GLUED and not _TIMES_NEXT.match(after[0])
        if arabic and after and len(digits[0]) == 1 and digits[0] not in "014":
            self._at = after.end()
            yield from _meanings(digits[0] + after[0])
            return
        self._at = digits.end()
        value = numeral(digits[0])
        if value is Fault.UNCLEAR:
            yield Mark.UNCLEAR_NUMBER
        elif isinstance(value, Fault):
            yield Mark.BAD_NUMBER
        else:
            yield Part(value, "digits")

    def _latin(self, word: re.Match[str]) -> Iterator[Raw]:
        text = word[0]
        prefixed = _PREFIXED.fullmatch(text)
        if text not in _WORDS and text not in UNITS and prefixed and prefixed[1] in _BEFORE_DIGITS:
            self._at += len(prefixed[1])
            yield from _meanings(prefixed[1], opens=True)
            return
        self._at = word.end()
        if text == "k" or (text == "m" and self._glued and isinstance(self._last, Part)):
            thousand = text == "k"
            if not self._glued:
                yield Mark.WORD
            elif thousand:
                yield Part(Decimal(1000), "multiple")
            else:
                yield Time.MINUTE
        elif text == "mn" and not isinstance(self._last, Part):
            yield Mark.OF  # "ch7al mn nhar": millions only behind a number
        elif text in _SHORT_TIMES:
            yield self._short_time(text)
        else:
            yield from _meanings(text)

    def _short_time(self, letter: str) -> Token:
        """A single letter is a time on a number ("20h", "20 h") or after a stroke ("/h")."""
        close = isinstance(self._last, Part) and letter in "hm"
        if self._glued or close or self._last is Mark.PER:
            found = _WORDS[letter]
            return Time.WEEK if letter == "w" else found
        return Mark.AND if letter == "w" else Mark.WORD

    def _sign(self, sign: str) -> Token:
        if sign in ("–", "-"):
            apart = _DASH_APART.match(self._text, max(0, self._at - 2))
            return Mark.BREAK if apart else Mark.DASH
        if sign == ".":
            return Mark.BREAK
        found = _WORDS.get(sign, Mark.WORD)
        if isinstance(found, Currency):
            opens = self._text[self._at : self._at + 1].isdigit() and not self._glued
            return replace(found, opens=opens)
        return found


def _meanings(word: str, opens: bool = False) -> Iterator[Raw]:
    """What a word says; two tokens where it says two things ("ساعتين", "daily", "للساعة")."""
    found = _meaning(word)
    if found:
        if isinstance(found[-1], Currency) and opens:
            found = (*found[:-1], replace(found[-1], opens=True))
        yield from found
        return
    if word.isascii():
        yield from _glued_latin(word)
        return
    for prefix, mark in _ARABIC_PREFIXES:
        if word.startswith(prefix) and (found := _meaning(word[len(prefix) :])):
            yield from _prefix(mark, found[0])
            yield from found
            return
    yield Mark.WORD


def _glued_latin(word: str) -> Iterator[Raw]:
    """The same of Arabic in Latin letters, written onto money, times and nations: "belgeneh"; and
    words whose vowels are typed in one of many ways."""
    if _has_figure(word) and (heard := _HEARD.get(sounded(word))):
        yield from _meanings(heard)
        return
    for prefix, mark in _LATIN_PREFIXES:
        found = _WORDS.get(word[len(prefix) :]) if word.startswith(prefix) else None
        if isinstance(found, Currency | Time | Nation) and len(word) > len(prefix) + 2:
            yield from _prefix(mark, found)
            yield found
            return
    if particle := _PARTICLE.match(word):
        time = _WORDS.get(word[particle.end() :])
        if isinstance(time, Time):
            yield Mark.PER
            yield time
            return
    yield Mark.WORD


def _has_figure(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _prefix(mark: Mark, first: Raw) -> Iterator[Mark]:
    """What an Arabic prefix says before this word: "بالساعة" per hour, "بالريال" in riyals."""
    timed = isinstance(first, Time)
    if first is Mark.DAYTIME:
        if mark is Mark.AND:
            yield mark
        return
    if mark is Mark.AT and timed:
        yield Mark.PER
    elif mark is Mark.PER and first is Mark.PER:
        return  # "لكل", of which either says it
    elif mark is Mark.PER and not timed and first is not Mark.TASK:
        yield Mark.TO
    elif mark is not Mark.OF or timed:
        yield mark


def _doubtful(role: str) -> str:
    """A number word that may be another word; "sava" is one that changes the next number."""
    return "doubtful before" if role == "before" else "doubtful"


def _meaning(word: str) -> tuple[Raw, ...]:
    if word in DUALS:
        what = DUALS[word]
        unit = what if isinstance(what, Time) else Mark.TASK if what == "task" else Currency(what)
        return (Part(Decimal(2), "digits"), unit)
    for table, role in ((UNITS, "word"), (BEFORE, "before"), (MULTIPLES, "multiple")):
        if word in table:
            return (Part(table[word], _doubtful(role) if word in DOUBTFUL else role),)
    token = _WORDS.get(word)
    if token is None:
        return ()
    return (Mark.EVERY, token) if word in EVERY else (token,)
