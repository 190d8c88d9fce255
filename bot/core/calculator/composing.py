"""Pieces put together: numbers in words, ranges, and currencies as the words beside them say."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.lexemes import (
    DINAR,
    LAKHS,
    TEN,
    Currency,
    Nation,
    Number,
    Part,
    Raw,
    Token,
)
from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.model import HUNDRED
from bot.core.calculator.money_names import ALSO_WORDS
from bot.core.calculator.number_words import HALF, QUARTER


def put_together(raw: Sequence[Raw]) -> list[Token]:
    """Tokens with whole numbers, ranges, and the currencies that are meant."""
    return _national(_plainly_money(_ranged(_composed(_with_dashes(raw)))))


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
    """Currencies as the nation beside them says: "ريال قطري", "egyptian pounds", "بالمصري".

    A nation elsewhere in the text says it of a name that many have; alone it stands for its money,
    and so it does where it is asked for: "qatari 1500 riyal ka indian kitna".
    """
    nations = [token for token in found if isinstance(token, Nation)]
    said = [nation for nation in nations if not nation.place]
    if len(said) == 1 and all(token in (Mark.OF, Mark.BREAK, *said) for token in found):
        return [Currency(said[0].codes[0][1])]
    done: list[Token] = []
    named = [token for token in found if token is not Mark.OF]
    for place, token in enumerate(found):
        if isinstance(token, Currency):
            token = _of_nation(token, named, nations)
        elif isinstance(token, Nation) and token.place:
            token = Mark.WORD
        elif isinstance(token, Nation):
            before = done[-1] if done else None
            beside = isinstance(before, Currency) or _follows_nation(token, named)
            asked = before is Mark.OF and found[place + 1 : place + 2] == [Mark.HOW_MUCH]
            if beside or not (asked or before in _BEFORE_WISH):
                continue
            token = Currency(token.codes[0][1])
        done.append(token)
    return done


_BEFORE_WISH = (Mark.AT, Mark.PER, Mark.TO, Mark.IN)


def _of_nation(currency: Currency, named: Sequence[Token], elsewhere: Sequence[Nation]) -> Currency:
    place = next(place for place, token in enumerate(named) if token is currency)
    beside = [*named[place + 1 : place + 2], *named[max(place - 1, 0) : place]]
    near = [nation for nation in beside if isinstance(nation, Nation)]
    telling = [*near, *elsewhere] if currency.shared or currency.code == DINAR else near
    nations = [dict(nation.codes) for nation in telling]
    code = next((n[currency.code] for n in nations if currency.code in n), None)
    return Currency(code, currency.opens) if code else currency


def _follows_nation(nation: Nation, named: Sequence[Token]) -> bool:
    place = next(place for place, token in enumerate(named) if token is nation)
    around = (*named[place + 1 : place + 2], *named[max(place - 1, 0) : place])
    return any(isinstance(token, Currency) for token in around)


def _with_dashes(raw: Sequence[Raw]) -> Sequence[Raw]:
    """Two numbers in words of which one scale follows are a range: "do teen lakh"."""
    for at, (first, second, scale) in enumerate(zip(raw, raw[1:], raw[2:], strict=False)):
        parts = isinstance(first, Part) and isinstance(second, Part) and isinstance(scale, Part)
        if not parts or not _is_multiple(scale) or (at and isinstance(raw[at - 1], Part)):
            continue
        if _one_of_two(first) and _one_of_two(second) and _goes_apart(first, second):
            return [*raw[: at + 1], Mark.DASH, *raw[at + 1 :]]
    return raw


def _is_multiple(token: Raw) -> bool:
    return isinstance(token, Part) and token.role == "multiple" and token.value > HUNDRED


def _one_of_two(token: Raw) -> bool:
    return isinstance(token, Part) and token.role in ("word", "doubtful") and token.value < HUNDRED


def _goes_apart(first: Raw, second: Raw) -> bool:
    if not isinstance(first, Part) or not isinstance(second, Part):
        return False
    return 0 < first.value < second.value and not _goes_on(first, second, joined=False)


def _composed(raw: Sequence[Raw]) -> list[Token]:
    """Numbers in words put together: "dedh lakh", "خمسة وعشرين", "two hundred fifty"."""
    done: list[Token] = []
    at = 0
    while at < len(raw):
        token = raw[at]
        if not isinstance(token, Part):
            done.append(token)
            at += 1
            continue
        number, after = _one_number(raw, at)
        done.append(number)
        at = after
    return done


def _alone(following: Raw | None) -> bool:
    return following is Time.HOUR or isinstance(following, Currency)


def _one_number(raw: Sequence[Raw], at: int) -> tuple[Token, int]:
    """The number that begins at a part, and where it ends; a word, where the part is none."""
    part = raw[at]
    assert isinstance(part, Part)  # noqa: S101 - the caller has seen to it
    following = raw[at + 1] if at + 1 < len(raw) else None
    if part.role.endswith("before") and part.value in _ALONE and _alone(following):
        value = 1 + part.value
        return Number(
            value, value, spelt=True
        ), at + 1  # "सवा घंटा", an hour and a quarter; "सवा डॉलर"
    to_another = following in (Mark.TO, Mark.DASH) and _is_number(next(iter(raw[at + 2 :]), None))
    if not _begins(part, following) and not to_another:
        return Mark.WORD, at + 1
    spelt, extra = part.role != "digits", Decimal(0)
    if part.role.endswith("before") and isinstance(following, Part):
        extra, at, part = part.value, at + 1, following
    current = extra + (Decimal(1) if part.role == "multiple" else part.value)
    start = at
    value, lakhs, at = _gone_on(raw, at + (part.role != "multiple"), part, current)
    return Number(value, value, spelt, lakhs, _scale(raw[start:at])), at


def _scale(parts: Sequence[Raw]) -> Decimal:
    """What a number ends with that multiplies all of it: 1000 of "20k", 1 of "2 lakh 50 hazaar"."""
    all_ = [part.value for part in parts if isinstance(part, Part) and part.role == "multiple"]
    last = parts[-1] if parts else None
    lone = len(all_) == 1 and isinstance(last, Part) and last.role == "multiple"
    return all_[0] if lone and len(parts) > 1 else Decimal(1)


_ALONE = (QUARTER, -QUARTER)


def _begins(part: Part, following: Raw | None) -> bool:
    """Whether a number begins here: not at "do" alone, nor in "how much in lakhs"."""
    before = part.role.endswith("before")
    if part.role.startswith("doubtful") and not _counts(following):
        return before and _is_number(following)
    if part.role == "multiple" and part.value in LAKHS:
        return isinstance(following, Currency)
    return isinstance(following, Part) if before else True


def _gone_on(
    raw: Sequence[Raw], at: int, last: Part, current: Decimal
) -> tuple[Decimal, bool, int]:
    """A number with the parts that multiply it or are added: "dedh lakh", "two hundred fifty"."""
    total, lakhs = Decimal(0), False
    while at < len(raw):
        step = raw[at]
        joined = step is Mark.AND
        if joined and at + 1 < len(raw):
            step = raw[at + 1]
        if step in (Mark.HALF, Mark.QUARTER) and not joined:
            current += (HALF if step is Mark.HALF else QUARTER) * (
                last.value if last.role == "multiple" else 1
            )
            at += 1
            break
        if not isinstance(step, Part) or not _goes_on(last, step, joined):
            break
        at += 1 + joined
        if step.role != "multiple":
            current += step.value
        elif step.value == HUNDRED:
            current = (current or Decimal(1)) * HUNDRED
        else:
            total += (current or Decimal(1)) * step.value
            lakhs |= step.value in LAKHS
            current = Decimal(0)
        last = step
    return total + current, lakhs, at


def _is_number(following: object) -> bool:
    return isinstance(following, Part) and following.role in ("word", "digits")


def _counts(following: object) -> bool:
    """Whether a doubtful number word stands before something that is counted."""
    return (
        isinstance(following, Time | Currency)
        or (isinstance(following, Part) and following.role == "multiple")
        or following is Mark.TASK
    )


def _goes_on(last: Part, step: Part, joined: bool) -> bool:
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
    if joined and last.value >= HUNDRED and last.value % HUNDRED == 0:
        return step.value < last.value  # "ثلاثمائة وعشرين", 320
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


def _scaled(low: Number, high: Number) -> Number:
    """The low end in the scale that is said once behind both: "1-2 lakh", "15 to 20k"."""
    if low.scale != 1 or high.scale == 1 or not low.low * high.scale < high.low:
        return low
    return replace(low, low=low.low * high.scale, high=low.high * high.scale)


def _code(token: Token | None) -> str | None:
    return token.code if isinstance(token, Currency) else None


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
    low = _scaled(low, high)
    number = Number(min(low.low, high.low), max(low.high, high.high), lakhs=high.lakhs)
    own = currency or before
    tail: list[Token] = [Currency(own.code)] if isinstance(own, Currency) else []
    said_again = _code(currency) is not None and _code(currency) == _code(ahead)
    return [number, *tail], at + (2 if said_again else 1)  # "10 dollars to 15 dollars"
