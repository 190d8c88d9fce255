"""What the words of a calculation say: units of time, and marks for all that is no quantity."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

Said = TypeVar("Said")


class Time(StrEnum):
    """A unit of time."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


CLOCK = (Time.HOUR, Time.MINUTE)
"""The units that a time of work is told in; of the longer ones they are a part."""


class Mark(StrEnum):
    """What a word says besides numbers, currencies and units."""

    PER = "per"
    EVERY = "every"
    """Said by the unit itself: "daily", "मासिक"."""
    OF = "of"
    """Between an amount and its unit, and changes nothing: "हफ़्ते में 20 घंटे"."""
    AT = "at"
    """Before a price: "at $38", "ب 20"."""
    TO = "to"
    """Between the ends of a range, or before a wished currency."""
    TIMES = "times"
    HALF = "half"
    """Added to the amount before it: "3 ساعات ونصف"."""
    QUARTER = "quarter"
    QUARTER_LESS = "quarter less"
    """A quarter added to the amount before it or taken off: "ساعتين إلا ربع"."""
    PERCENT = "percent"
    TASK = "task"
    EQUALS = "equals"
    BREAK = "break"
    """A comma or the end of a sentence: what stands on either side is not one phrase."""
    HOW_MUCH = "how much"
    HOW_LONG = "how long"
    ASK_MINUTES = "ask minutes"
    """Asks how long a task may take: "break even", "how fast"."""
    CONVERT = "convert"
    VERSUS = "versus"
    RAISE = "raise"
    """Beside a share: it is added to the pay, as a raise or a bonus."""
    MORE = "more"
    """Asks for a difference."""
    WHICH = "which"
    """Asks which of several offers is meant: "which pays more"."""
    BETTER = "better"
    COMPARE = "compare"
    REAL = "real"
    """Asks for the effective rate."""
    UNPAID = "unpaid"
    PAID_FOR = "paid for"
    """Before the time that is paid of a task that takes longer: "paid for 1 hour, it takes 2"."""
    LOST = "lost"
    """Says of a part of each hour that nobody pays for it: "waste 10 minutes of every hour"."""
    PAID = "paid"
    LIMIT = "limit"
    TOOK = "took"
    THEN = "then"
    FEE = "fee"
    PAYOUT = "payout"
    """Before a fee: what is taken on the way to the person, after any fee of the platform."""
    CUT = "cut"
    """Taken off, without saying what for: a fee, unless a tax or the like stands there too."""
    TAX = "tax"
    FLAT = "flat"
    """Says of an amount that it is a fee that does not grow with the pay: "3 dollars fixed"."""
    FIX = "fix"
    """A share that is rejected or held back."""
    GST = "gst"
    MARGIN = "margin"
    """What the exchange of money keeps."""
    MINUS = "minus"
    PLUS = "plus"
    GOAL = "goal"
    AMONG = "among"
    """Between a part and the whole: "2 of every 10 hours", "10 में से 2 घंटे"."""
    PAST = "past"
    """Tells of what was: "last month", "3 weeks ago"."""
    ONCE = "once"
    """Says that the hours are all there are: "worked", "in total"."""
    OFF = "off"
    """Weeks without work."""
    FOR = "for"
    """Between an amount and the time that brought it: "$300 for 14 hours"."""
    RATE = "rate"
    AND = "and"
    BETWEEN = "between"
    FULL_TIME = "full time"
    PART_TIME = "part time"
    IN = "in"
    """Before a wished currency; elsewhere it changes nothing."""
    DASH = "dash"
    THING = "thing"
    """What money is spent on or numbers count besides work: rent, a kilo, a loan."""
    WORD = "word"
    """A word that means nothing here; it keeps apart what stands around it."""
    DAYTIME = "daytime"
    """Says which part of a day hours are: "every evening", "subah", "after college"."""
    NAMED_DAY = "named day"
    """A day of the week beside hours of its own: "8 hours on Saturday and 4 on Sunday"."""
    ELSEWHERE = "asked elsewhere"
    """Something else is asked of the figures: "how much longer", "is that true"."""
    YES_OR_NO = "yes or no"
    """Yes or no is asked, "is $45/h realistic": without "how much" it asks for no figure."""
    BAD_NUMBER = "bad number"
    SECOND = "second"
    """A unit of time behind a number, and else an ordinary word: "my second job"."""
    UNCLEAR_NUMBER = "unclear number"
    """1.500 can be one and a half, or one thousand five hundred."""


WORDS = frozenset(
    (
        Mark.WORD,
        Mark.THING,
        Mark.FOR,
        Mark.LOST,
        Mark.ONCE,
        Mark.WHICH,
        Mark.BETTER,
        Mark.FLAT,
        Mark.DAYTIME,
        Mark.NAMED_DAY,
        Mark.ELSEWHERE,
        Mark.YES_OR_NO,
        Mark.RAISE,
    )
)
"""What is counted where too many words make a text a question or a remark."""


def marks_in(found: Iterable[object]) -> set[Mark]:
    """The marks among the items or tokens of a text."""
    return {item for item in found if isinstance(item, Mark)}


def last_said(found: Sequence[Said]) -> Said | None:
    """What a text ends with, but for its full stop or question mark."""
    return next((item for item in reversed(found) if item is not Mark.BREAK), None)
