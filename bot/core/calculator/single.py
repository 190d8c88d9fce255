"""One number at a time: what people type when they are asked for an amount, hours or a currency.

Read with the same tokens and quantities as whole calculations, so everything that can be typed
there can be typed here: "डेढ़ लाख", "1200 rs", "ساعة ونص", "4h/day".
"""

from collections.abc import Sequence
from decimal import Decimal

from bot.core.calculator.folding import folded
from bot.core.calculator.lexemes import DINAR, Number
from bot.core.calculator.limits import MINUTES_OF
from bot.core.calculator.marks import WORDS, Mark, Time, marks_in
from bot.core.calculator.model import MINUTES_PER_HOUR, Period, Span
from bot.core.calculator.phrasing import items
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.tokens import tokens
from bot.core.calculator.wanting import FULL_TIME_HOURS, PART_TIME_HOURS

MOST_WORDS = 2
"""Words that mean nothing here and may stand beside the number ("maybe 25 dollars"); with more it
is a sentence about something else. Held by the answers in tests/test_guided.py."""

_REFUSED = frozenset(
    {
        Mark.BAD_NUMBER,
        Mark.UNCLEAR_NUMBER,
        Mark.MINUS,
        Mark.PLUS,
        Mark.HOW_MUCH,
        Mark.HOW_LONG,
        Mark.CONVERT,
        Mark.VERSUS,
        Mark.LIMIT,
        Mark.UNPAID,
    }
)
"""With one of these a text is no plain number, or asks something of its own."""

_RUPEES = "INR"
"""What is counted in lakhs and crores."""

_USUAL = {Mark.FULL_TIME: FULL_TIME_HOURS, Mark.PART_TIME: PART_TIME_HOURS}


def single_money(text: str) -> tuple[Span, str | None] | None:
    """An amount or range of money and its currency, if it is said: "1200 rs", "20-30", "25/h"."""
    found = _answer(text)
    numbers = [item for item in found if isinstance(item, Money | Bare)]
    if len(numbers) != 1 or any(isinstance(item, Lasting | Percent | Tasks) for item in found):
        return None
    [number] = numbers
    if number.low <= 0 or (Mark.IN in found and any(isinstance(item, Wish) for item in found)):
        return None  # "25 in inr" is a question of its own
    named = [item.currency for item in found if isinstance(item, Wish)]
    if isinstance(number, Money) and number.currency:
        named.append(number.currency)
    if any(isinstance(token, Number) and token.lakhs for token in tokens(folded(text))):
        named = named or [_RUPEES]
    if len(set(named)) > 1 or DINAR in named:
        return None
    return Span(number.low, number.high), named[0] if named else None


def single_hours(text: str) -> tuple[Span, Period] | None:
    """Hours and what they are for, a week if it is not said: "20", "4h/day", "रोज़ 4 घंटे"."""
    found = _answer(text)
    if any(isinstance(item, Money | Percent | Tasks | Wish) for item in found):
        return None
    for mark, hours in _USUAL.items():
        if list(found) == [mark]:
            return Span.of(hours), Period.WEEK
    lengths = [item for item in found if isinstance(item, Lasting | Bare)]
    mentions = [item.unit for item in found if isinstance(item, Mention)]
    pers: list[Time] = [unit for unit in mentions if unit is not Time.HOUR]
    if len(lengths) != 1 or len(pers) > 1:
        return None
    [length] = lengths
    if isinstance(length, Bare) and length.per:
        pers = [length.per]
    if isinstance(length, Lasting) and length.unit not in MINUTES_OF:
        return None
    scale = MINUTES_OF[length.unit] if isinstance(length, Lasting) else MINUTES_OF[Time.HOUR]
    per = Period(pers[0]) if pers and pers[0] not in MINUTES_OF else Period.WEEK
    span = Span(length.low * scale / MINUTES_PER_HOUR, length.high * scale / MINUTES_PER_HOUR)
    return (span, per) if span.low > 0 else None


def single_minutes(text: str) -> Decimal | None:
    """A length of time in minutes: "90", "90 min", "डेढ़ घंटा"."""
    found = _answer(text)
    if any(isinstance(item, Money | Percent | Tasks | Wish) for item in found):
        return None
    lengths = [item for item in found if isinstance(item, Lasting | Bare)]
    if not lengths and any(isinstance(i, Mention) and i.unit is Time.HOUR for i in found):
        return MINUTES_OF[Time.HOUR] * (Decimal("1.5") if Mark.HALF in found else 1)  # "ساعة ونص"
    if len(lengths) != 1:
        return None
    [length] = lengths
    unit = length.unit if isinstance(length, Lasting) else Time.MINUTE
    if unit not in MINUTES_OF or length.low != length.high or length.low <= 0:
        return None
    return length.low * MINUTES_OF[unit]


def single_currency(text: str) -> str | None:
    """A currency and nothing else of weight: "inr", "in rupees", "دولار"."""
    found = _answer(text)
    wishes = [item.currency for item in found if isinstance(item, Wish)]
    others = [item for item in found if not isinstance(item, Wish | Mark)]
    if len(wishes) != 1 or others or wishes[0] == DINAR:
        return None
    return wishes[0]


def only_figures(text: str) -> bool:
    """Whether a text has a number and no word that means nothing here: an answer, right or wrong,
    and no question about something else."""
    found = items(tokens(folded(text)))
    return WORDS.isdisjoint(marks_in(found)) and any(
        not isinstance(item, Mark | Mention) for item in found
    )


def _answer(text: str) -> Sequence[Item]:
    """The quantities of a text; none where it is more than an answer."""
    found = items(tokens(folded(text)))
    if sum(item in WORDS for item in found) > MOST_WORDS or not _REFUSED.isdisjoint(
        marks_in(found)
    ):
        return ()
    return found
