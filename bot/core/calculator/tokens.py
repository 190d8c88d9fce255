"""Typed text as tokens: numbers, currencies, units of time, and marks for the words around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from bot.core.calculator.number_words import BEFORE, DOUBTFUL, DUALS, HALF, MULTIPLES, UNITS
from bot.core.calculator.numerals import Fault, numeral
from bot.core.calculator.spellings import (
    ALSO_WORDS,
    CURRENCIES,
    DINARS,
    EVERY,
    MARKS,
    NATIONS,
    NOT_PLAIN,
    PHRASES,
    TIMES,
    Mark,
    Time,
    folded,
)

MOST_TOKENS = 90
"""Words and numbers read of a text: what is longer is no calculation."""

TEN = Decimal(10)

LAKHS = (Decimal(100_000), Decimal(10_000_000))

DINAR = "dinar"
"""Stands for the currency of a country that was not named."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or a range of two. `spelt`: in words, so "one" and "ek" may only be an article."""

    low: Decimal
    high: Decimal
    spelt: bool = False
    lakhs: bool = False
    """Counted in lakhs or crores, as rupees are."""


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code. `opens`: it is written onto the number after it ("$45")."""

    code: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Nation:
    """A nation, which says whose riyal or pound is meant: a name to a code."""

    codes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a number in words: a value, what multiplies it, or what changes the next."""

    value: Decimal
    role: str


Token = Number | Currency | Nation | Time | Mark
_Raw = Token | _Part

_WORDS: dict[str, Token] = {
    **{
        w: Nation(tuple(codes.items())) for ws, codes in NATIONS.items() for w in folded(ws).split()
    },
    **{w: Currency(code) for code, ws in CURRENCIES.items() for w in folded(ws).split()},
    **{w: Currency(DINAR) for w in folded(DINARS).split()},
    **{w: time for time, ws in TIMES.items() for w in folded(ws).split()},
    **{w: mark for mark, ws in MARKS.items() for w in folded(ws).replace("\n", " ").split()},
    "howmuch": Mark.HOW_MUCH,
    "\n": Mark.BREAK,
}
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

_BAD = re.compile(rf"\d[\d.,]*+e[+-]?\d+|0x[\da-f]+|{NOT_PLAIN}|\d[\d,]*\.\d+\.[\d.]*[a-z]?")
_NEGATIVE = re.compile(r"-\s?(?=\d)")
_PERCENT_AHEAD = re.compile(r"-\s?[\d.]{1,6}\s?(?:%|percent|pct|fisdi|فال|٪)")
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?|\.\d(?:[\d.,]*\d)?")
_LATIN = re.compile(r"[a-z][a-z0-9']*")
_GLUED_LATIN = re.compile(r"[a-z][a-z0-9']*|[٪%$₹€£]")
_OTHER = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])(?:[^\W\d_]|[\u0900-\u0963'])*")
_SIGN = re.compile(r"us\$|[$₹€£¥₦/×*=+%@,;?!؟،।\n٪]|\.(?=\s|$)|[–-]")
_TIMES_NEXT = re.compile(r"x\d")
_PREFIXED = re.compile(r"([a-z]+)(\d.*)")
_PHRASES = tuple((re.compile(pattern), word) for pattern, word in PHRASES)


def tokens(text: str) -> list[Token]:
    """The tokens of a text, numbers in words put together, ranges joined."""
    normal = folded(text)
    for pattern, word in _PHRASES:
        normal = pattern.sub(f" {word} ", normal)
    raw = list(islice(_Scanner(normal).raw(), MOST_TOKENS))
    return _national(_plainly_money(_ranged(_composed(raw))))


def _plainly_money(found: list[Token]) -> list[Token]:
    """Codes that are also words ("try", "mad") are currencies beside a number or after "in"."""
    done: list[Token] = []
    for place, token in enumerate(found):
        if isinstance(token, Currency) and token.code in ALSO_WORDS:
            before = found[place - 1] if place else None
            after = found[place + 1] if place + 1 < len(found) else None
            if not isinstance(before, Number) and before not in (Mark.IN, Mark.TO):
                token = token if isinstance(after, Number) else Mark.WORD
        done.append(token)
    return done


def _national(found: list[Token]) -> list[Token]:
    """Currencies as the nation beside them says: "ريال قطري", "egyptian pounds", "بالمصري"."""
    done: list[Token] = []
    named = [token for token in found if token is not Mark.OF]
    for token in found:
        if isinstance(token, Currency):
            token = _of_nation(token, named)
        elif isinstance(token, Nation):
            before = done[-1] if done else None
            beside = isinstance(before, Currency) or _follows_nation(token, named)
            if beside or before not in _BEFORE_WISH:
                continue
            token = Currency(token.codes[0][1])
        done.append(token)
    return done


_BEFORE_WISH = (Mark.AT, Mark.PER, Mark.TO, Mark.IN)


def _of_nation(currency: Currency, named: Sequence[Token]) -> Currency:
    place = next(place for place, token in enumerate(named) if token is currency)
    beside = [*named[place + 1 : place + 2], *named[max(place - 1, 0) : place]]
    nations = [dict(near.codes) for near in beside if isinstance(near, Nation)]
    code = next((n[currency.code] for n in nations if currency.code in n), currency.code)
    return Currency(code, currency.opens)


def _follows_nation(nation: Nation, named: Sequence[Token]) -> bool:
    place = next(place for place, token in enumerate(named) if token is nation)
    around = (*named[place + 1 : place + 2], *named[max(place - 1, 0) : place])
    return any(isinstance(token, Currency) for token in around)


class _Scanner:
    """Goes through a folded text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._glued = False
        """Whether a number ends right here."""
        self._last: _Raw | None = None

    def raw(self) -> Iterator[_Raw]:
        while self._at < len(self._text):
            start = self._at
            for token in self._next():
                self._last = token
                yield token
            self._glued = self._at > start and self._text[self._at - 1].isdigit()
            if self._at == start:
                self._at += 1

    def _next(self) -> Iterator[_Raw]:
        text, at = self._text, self._at
        if bad := _BAD.match(text, at):
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
            self._at = word.end()
            yield from _meanings(word[0])

    def _negative(self) -> Mark | None:
        """ "-20" is refused; "-10%" takes away; "10-20" and "10 - 20" are ranges."""
        text, at = self._text, self._at
        found = _NEGATIVE.match(text, at)
        before = text[:at].rstrip()
        if not found or (before and at and not text[at - 1].isspace()):
            return None
        if _PERCENT_AHEAD.match(text, at):
            self._at = found.end()
            return Mark.MINUS
        if text[at + 1 : at + 2] == " ":
            return None if before[-1:].isdigit() else Mark.BREAK
        self._at = found.end()
        return Mark.BAD_NUMBER

    def _number(self, digits: re.Match[str]) -> Iterator[_Raw]:
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
            yield _Part(value, "digits")

    def _latin(self, word: re.Match[str]) -> Iterator[_Raw]:
        text = word[0]
        prefixed = _PREFIXED.fullmatch(text)
        if text not in _WORDS and text not in UNITS and prefixed and prefixed[1] in _BEFORE_DIGITS:
            self._at += len(prefixed[1])
            yield from _meanings(prefixed[1], opens=True)
            return
        self._at = word.end()
        if text == "k" or (text == "m" and self._glued and isinstance(self._last, _Part)):
            thousand = text == "k"
            if not self._glued:
                yield Mark.WORD
            elif thousand:
                yield _Part(Decimal(1000), "multiple")
            else:
                yield Time.MINUTE
        elif text in _SHORT_TIMES:
            yield self._short_time(text)
        else:
            yield from _meanings(text)

    def _short_time(self, letter: str) -> Token:
        """A single letter is a time on a number ("20h", "20 h") or after a stroke ("/h")."""
        close = isinstance(self._last, _Part) and letter in "hm"
        if self._glued or close or self._last is Mark.PER:
            found = _WORDS[letter]
            return Time.WEEK if letter == "w" else found
        return Mark.AND if letter == "w" else Mark.WORD

    def _sign(self, sign: str) -> Token:
        if sign in ("–", "-"):
            return Mark.DASH
        if sign == ".":
            return Mark.BREAK
        found = _WORDS.get(sign, Mark.WORD)
        if isinstance(found, Currency):
            opens = self._text[self._at : self._at + 1].isdigit() and not self._glued
            return Currency(found.code, opens)
        return found


def _meanings(word: str, opens: bool = False) -> Iterator[_Raw]:
    """What a word says; two tokens where it says two things ("ساعتين", "daily", "للساعة")."""
    found = _meaning(word)
    if found:
        if isinstance(found[-1], Currency) and opens:
            found = (*found[:-1], Currency(found[-1].code, True))
        yield from found
        return
    for prefix, mark in _ARABIC_PREFIXES:
        if word.startswith(prefix) and (found := _meaning(word[len(prefix) :])):
            yield from _prefix(mark, found[0])
            yield from found
            return
    yield Mark.WORD


def _prefix(mark: Mark, first: _Raw) -> Iterator[Mark]:
    """What an Arabic prefix says before this word: "بالساعة" per hour, "بالريال" in riyals."""
    timed = isinstance(first, Time)
    if mark is Mark.AT and timed:
        yield Mark.PER
    elif mark is Mark.PER and not timed and first is not Mark.TASK:
        yield Mark.TO
    elif mark is not Mark.OF or timed:
        yield mark


def _meaning(word: str) -> tuple[_Raw, ...]:
    if word in DUALS:
        what = DUALS[word]
        unit = what if isinstance(what, Time) else Mark.TASK if what == "task" else Currency(what)
        return (_Part(Decimal(2), "digits"), unit)
    for table, role in ((UNITS, "word"), (BEFORE, "before"), (MULTIPLES, "multiple")):
        if word in table:
            return (_Part(table[word], "doubtful" if word in DOUBTFUL else role),)
    token = _WORDS.get(word)
    if token is None:
        return ()
    return (Mark.EVERY, token) if word in EVERY else (token,)


def _composed(raw: Sequence[_Raw]) -> list[Token]:
    """Numbers in words put together: "dedh lakh", "خمسة وعشرين", "two hundred fifty"."""
    done: list[Token] = []
    at = 0
    while at < len(raw):
        token = raw[at]
        if not isinstance(token, _Part):
            done.append(token)
            at += 1
            continue
        number, after = _one_number(raw, at)
        done.append(number)
        at = after
    return done


def _one_number(raw: Sequence[_Raw], at: int) -> tuple[Token, int]:
    part = raw[at]
    assert isinstance(part, _Part)  # noqa: S101 - the caller has seen to it
    following = raw[at + 1] if at + 1 < len(raw) else None
    if part.role == "doubtful" and not _counts(following):
        return Mark.WORD, at + 1
    if part.role == "multiple" and part.value in LAKHS and not isinstance(following, Currency):
        return Mark.WORD, at + 1  # "how much in lakhs"
    spelt = part.role != "digits"
    extra, total = Decimal(0), Decimal(0)
    if part.role == "before":
        if not isinstance(following, _Part):
            return Mark.WORD, at + 1
        extra, at, part = part.value, at + 1, following
    current = Decimal(1) if part.role == "multiple" else part.value
    current += extra
    lakhs = False
    at += part.role != "multiple"
    last = part
    while at < len(raw):
        step = raw[at]
        joined = step is Mark.AND
        if joined and at + 1 < len(raw):
            step = raw[at + 1]
        if step is Mark.HALF and not joined:
            current += HALF * (last.value if last.role == "multiple" else 1)
            at += 1
            break
        if not isinstance(step, _Part) or not _goes_on(last, step, joined):
            break
        at += 1 + joined
        if step.role != "multiple":
            current += step.value
        elif step.value == 100:
            current = (current or Decimal(1)) * 100
        else:
            total += (current or Decimal(1)) * step.value
            lakhs |= step.value in LAKHS
            current = Decimal(0)
        last = step
    value = total + current
    return Number(value, value, spelt, lakhs), at


def _counts(following: object) -> bool:
    """Whether a doubtful number word stands before something that is counted."""
    return (
        isinstance(following, Time | Currency)
        or (isinstance(following, _Part) and following.role == "multiple")
        or following is Mark.TASK
    )


def _goes_on(last: _Part, step: _Part, joined: bool) -> bool:
    """Whether a number goes on: with what multiplies it, or with what is smaller."""
    if step.role == "multiple":
        return not joined
    if step.role != "word" or step.value != step.value.to_integral_value():
        return False
    if last.role == "multiple":
        return step.value < last.value
    if last.role != "word":
        return False
    if not joined and step.value == TEN and 0 < last.value < TEN:
        return True  # "خمسة عشر", fifteen
    if joined:
        return last.value < 10 and step.value in range(20, 100, 10)
    return last.value in range(20, 100, 10) and 0 < step.value < 10


def _ranged(found: list[Token]) -> list[Token]:
    """Two numbers with "–", "to" or "between … and" as one range, its currency on either end."""
    done: list[Token] = []
    at = 0
    while at < len(found):
        joined = _range_at(found, at, Mark.BETWEEN in found[max(at - 2, 0) : at])
        if joined is None:
            done.append(found[at])
            at += 1
            continue
        tokens_, at = joined
        done += tokens_
    return [token for token in done if token is not Mark.DASH]


def _range_at(found: list[Token], at: int, between: bool) -> tuple[list[Token], int] | None:
    low, currency = found[at], None
    if not isinstance(low, Number):
        return None
    at += 1
    if at < len(found) and isinstance(found[at], Currency):
        currency, at = found[at], at + 1
    joints = (Mark.DASH, Mark.TO, *((Mark.AND,) if between else ()))
    if at >= len(found) or found[at] not in joints:
        return None
    loose = found[at] is not Mark.DASH
    at += 1
    before = None
    if at < len(found) and isinstance(found[at], Currency):
        before, at = found[at], at + 1
    high = found[at] if at < len(found) else None
    ahead = found[at + 1] if at + 1 < len(found) else None
    if not isinstance(high, Number) or (loose and ahead is Mark.PERCENT):
        return None
    if currency and loose and isinstance(ahead, Time):
        return None  # "450 دولار لـ 50 ساعة"
    number = Number(min(low.low, high.low), max(low.high, high.high), lakhs=high.lakhs)
    own = currency or before
    tail: list[Token] = [Currency(own.code)] if isinstance(own, Currency) else []
    return [number, *tail], at + 1
