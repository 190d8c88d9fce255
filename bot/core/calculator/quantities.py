"""Tokens to quantities: each number with its currency or unit and what it is counted for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core.calculator.lexemes import Currency, Number, Token
from bot.core.calculator.number_words import HALF
from bot.core.calculator.spellings import Mark, Time

CLOCK = (Time.MINUTE, Time.HOUR)

LEAST_FOR_AN_HOUR = 5
"""Less than so much an hour, in whatever currency, is taken for no pay of a period. Moves with
tests/test_calculation_requests.py."""

NO_LENGTH = 400
"""So many days or months are no length of work: "2000 a month" and "20000 mahina" are money."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money. `currency` None: not said. `per`: a time, a task, or None for a sum.

    `loose`: nothing but standing beside it ties `per` to the amount ("20 dollars monthly?").
    """

    low: Decimal
    high: Decimal
    currency: str | None
    per: Time | Mark | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length of time, such as 20 hours or 5 days."""

    low: Decimal
    high: Decimal
    unit: Time
    spelt: bool = False


@dataclass(frozen=True, slots=True)
class Tasks:
    """A number of tasks; `high` where it is a range."""

    count: Decimal
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent; `high` where it is a range."""

    share: Decimal
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Bare:
    """A number without a unit; `per` where it is counted for a time ("20/week")."""

    low: Decimal
    high: Decimal
    per: Time | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit of time without a number: a period that hours are for, or that is asked for.

    `marked`: with "per", "a", "every" or the like before it.
    """

    unit: Time
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """A currency without an amount: what the result is wanted in."""

    currency: str


Item = Money | Lasting | Tasks | Percent | Bare | Mention | Wish | Mark


def ends(item: Item) -> tuple[Item, Item] | None:
    """The two ends of an item that is a range, each as an item; None for all others."""
    match item:
        case Tasks() if item.high is not None:
            return Tasks(item.count), Tasks(item.high)
        case Percent() if item.high is not None:
            return Percent(item.share), Percent(item.high)
        case Money() | Lasting() | Bare() if item.low != item.high:
            return replace(item, high=item.low), replace(item, low=item.high)
        case _:
            return None


def items(found: Sequence[Token]) -> list[Item]:
    """The tokens as quantities, mentions and marks, in their order."""
    return _Phraser(found).items()


def _high(number: Number) -> Decimal | None:
    return number.high if number.high != number.low else None


class _Phraser:
    """Goes through the tokens once and takes each number with all that belongs to it."""

    def __init__(self, found: Sequence[Token]) -> None:
        self._tokens = found
        self._at = 0
        self._done: list[Item] = []
        self._priced = False

    def items(self) -> list[Item]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            match token:
                case Number():
                    self._done.append(self._number(token, None))
                case Currency():
                    self._currency(token)
                case Time.HOUR if self._one_said_after():
                    self._done.append(Lasting(Decimal(1), Decimal(1), Time.HOUR))
                case Time.HOUR if self._and_a_half():
                    self._done.append(Lasting(1 + HALF, 1 + HALF, Time.HOUR))
                case Time():
                    self._done.append(Mention(token, self._marked()))
                case Mark():
                    self._done.append(token)
                case _:
                    self._done.append(Mark.WORD)
        return self._done

    def _one_said_after(self) -> bool:
        """ "ساعة واحدة": one hour."""
        number = self._peek()
        one = isinstance(number, Number) and number.spelt and number.low == number.high == 1
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
        found = one and not isinstance(after, Time | Currency)
        self._at += found
        return found

    def _and_a_half(self) -> bool:
        """ "ساعة ونص" without a number: one and a half; "per hour and a half" is a rate."""
        own = not self._marked() and self._before() is not Mark.OF
        return own and self._skip(Mark.HALF)

    def _currency(self, currency: Currency) -> None:
        """A currency belongs to the number after it, or it is what the result is wanted in."""
        number = self._peek()
        priced = self._priced
        if isinstance(number, Number) and (currency.opens or not (priced or self._timed(number))):
            self._at += 1
            self._done.append(self._number(number, currency.code))
            return
        if self._before() is Mark.AT and not priced and number is not Mark.OF:
            # "بدولار ونص": one of it, and perhaps a half.
            one = Number(Decimal(1), Decimal(1))
            self._done.append(self._money(one, currency.code))
            return
        self._done.append(Wish(currency.code))

    def _timed(self, number: Number) -> bool:
        """Whether a number has a unit of its own: "inr 20 hours" wishes for rupees."""
        unit = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
        return isinstance(unit, Time)

    def _number(self, number: Number, currency: str | None) -> Item:
        if self._skip(Mark.PERCENT):
            return Percent(number.low, _high(number))
        following = self._peek()
        if isinstance(following, Currency) and self._suffixes(following, currency):
            self._at += 1
            return self._money(number, currency or following.code)
        if currency:
            return self._money(number, currency)
        if self._skip(Mark.TASK):
            return Tasks(number.low, _high(number))
        at = self._at
        if self._skip(Mark.PER) or self._skip(Mark.EVERY):
            self._skip(Mark.OF)
            unit = self._peek()
            if unit in (Time.HOUR, Mark.TASK):
                self._at = at
                return self._money(number, None)
            if isinstance(unit, Time) and unit not in CLOCK and number.low >= NO_LENGTH:
                self._at = at
                return self._money(number, None)
            if isinstance(unit, Time):
                self._at += 1
                return Bare(number.low, number.high, unit)
            self._at = at
            return Bare(number.low, number.high)
        self._skip(Mark.OF)
        unit = self._peek()
        if isinstance(unit, Time):
            if number.lakhs or (unit not in CLOCK and number.low >= NO_LENGTH):
                self._at = at
                return self._money(number, "INR" if number.lakhs else None)
            self._at += 1
            if unit not in CLOCK and number.low == number.high == 1:
                return Mention(unit)
            extra = HALF if self._skip(Mark.HALF) else Decimal(0)
            return Lasting(number.low + extra, number.high + extra, unit, number.spelt)
        self._at = at
        if number.lakhs:
            return self._money(number, "INR")
        return Bare(number.low, number.high)

    def _suffixes(self, following: Currency, own: str | None) -> bool:
        """Whether the currency after a number is the number's.

        "45 20 inr": a number right after a bare one is no money, the currency is a wish.
        """
        if own:
            return following.code == own and not following.opens
        if following.opens:
            return False
        return not (self._done and isinstance(self._done[-1], Bare))

    def _money(self, number: Number, currency: str | None) -> Money:
        """An amount, with what it is paid for where that follows."""
        self._priced = True
        extra = HALF if self._skip(Mark.HALF) else Decimal(0)
        money = Money(number.low + extra, number.high + extra, currency)
        at = self._at
        self._skip(Mark.OF)
        marked = self._skip(Mark.PER)
        if not marked:
            self._skip(Mark.EVERY)
        self._skip(Mark.OF)
        one = self._peek()
        if isinstance(one, Number) and one.spelt and one.low == one.high == 1:
            self._at += 1
        unit = self._peek()
        if unit is Mark.TASK or isinstance(unit, Time):
            self._at += 1
            return replace(money, per=unit, loose=not marked or self._of_hours_before(money))
        self._at = at
        return money

    def _of_hours_before(self, money: Money) -> bool:
        """ "15 hours at $12 every week": an hour's pay, since the week's would be next to none."""
        before = self._done[-2:]
        hours = before[0] if len(before) == 2 and before[1] is Mark.AT else None
        if not isinstance(hours, Lasting) or hours.unit is not Time.HOUR:
            return False
        return money.low < LEAST_FOR_AN_HOUR * hours.low

    def _marked(self) -> bool:
        """Whether "per", "every" or "في ال" stands before the unit just taken."""
        before = self._tokens[max(self._at - 3, 0) : self._at - 1]
        if before[-1:] == [Mark.OF]:
            before = before[:-1]
        return bool(before) and before[-1] in (Mark.PER, Mark.EVERY)

    def _before(self) -> Token | None:
        return self._tokens[self._at - 2] if self._at >= 2 else None

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _skip(self, mark: Mark) -> bool:
        found = self._peek() is mark
        self._at += found
        return found
