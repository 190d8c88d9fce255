"""Tokens to quantities: each number with its currency or unit and what it is counted for."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.calculator.binding import bound
from bot.core.calculator.daytimes import with_daytimes
from bot.core.calculator.lexemes import Currency, Number, Quote, Token
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.minute_prices import by_the_hour
from bot.core.calculator.model import MINUTES_PER_HOUR
from bot.core.calculator.number_words import HALF, QUARTER
from bot.core.calculator.priced_before import hour_is_priced, of_next_price, task_is_priced
from bot.core.calculator.quantities import (
    Bare,
    Item,
    Lasting,
    Mention,
    Money,
    Percent,
    Tasks,
    Wish,
)
from bot.core.calculator.quoting import with_quoted_rate

SECONDS = 60
"""In a minute."""

MOST_WITH_MINUTES = 19
"""So many hours may be told with minutes ("7h 30m"); "20h 15 min" are hours of work, and minutes of
a task. Moves with tests/test_calculation_requests.py."""

LEAST_FOR_AN_HOUR = 5
"""Less than so much an hour, in whatever currency, is taken for no pay of a period. Moves with
tests/test_calculation_requests.py."""

NO_LENGTH = 400
"""So many days or months are no length of work: "2000 a month" and "20000 mahina" are money."""

ADDED: dict[object, Decimal] = {
    Mark.HALF: HALF,
    Mark.QUARTER: QUARTER,
    Mark.QUARTER_LESS: -QUARTER,
}

_LONG = (Time.WEEK, Time.MONTH, Time.YEAR)

_PAY_BEFORE = (Mark.RATE, Mark.HOW_MUCH, Mark.PAID, Mark.TASK, Mark.PER, Mark.REAL)

_ALSO_BECAME = "SAR"
"""A code that is a verb in Arabizi: "el ijar sar 500 dollar"."""

_RUPEES = "INR"
"""What is counted in lakhs and crores."""


def items(found: Sequence[Token]) -> list[Item]:
    """The tokens as quantities, mentions and marks, in their order."""
    return with_quoted_rate(bound(by_the_hour(with_daytimes(_Phraser(found).items()))))


def _high(number: Number) -> Decimal | None:
    return number.high if number.high != number.low else None


def _no_length(number: Number, unit: object) -> bool:
    """Whether so many days or months are no length of work, and so are money."""
    return isinstance(unit, Time) and unit not in CLOCK and number.low >= NO_LENGTH


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
                case Time.HOUR if more := self._minutes_more():
                    self._done.append(Lasting(1 + more, 1 + more, Time.HOUR))
                case Time.HOUR if added := self._and_a_half():
                    self._done.append(Lasting(1 + added, 1 + added, Time.HOUR))
                case Time():
                    self._done.append(Mention(token, self._marked()))
                case Quote():
                    self._done.append(token)
                case Mark() if token is not Mark.SECOND:
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

    def _and_a_half(self) -> Decimal:
        """ "ساعة ونص", "takes an hour and a half": one and a half; "$20 per hour and a half" is a
        rate."""
        own = not self._of_a_price() if self._marked() else self._before() is not Mark.OF
        return self._extra() if own else Decimal(0)

    def _of_a_price(self) -> bool:
        """Whether an amount or a word for pay stands before the "an" of the hour just taken."""
        before = self._tokens[self._at - 3] if self._at >= 3 else Mark.RATE
        return isinstance(before, Number | Currency | Time) or before in _PAY_BEFORE

    def _extra(self) -> Decimal:
        """What is added to the amount just read: "and a half", "وربع", "إلا ربع"."""
        added = ADDED.get(self._peek())
        self._at += added is not None
        return added or Decimal(0)

    def _currency(self, currency: Currency) -> None:
        """A currency belongs to the number after it, or it is what the result is wanted in."""
        number = self._peek()
        priced = self._priced
        taken = priced or self._asked_in(currency)
        if isinstance(number, Number) and (currency.opens or not (taken or self._timed(number))):
            self._at += 1
            self._done.append(self._number(number, currency.code))
            return
        one = not priced or number in ADDED
        at = self._before() is Mark.AT and one and number is not Mark.OF
        at = at and not self._asked_for(currency)
        if at or (number in ADDED and not priced):
            # "بدولار ونص", "المهمة دولار وربع": one of it, and perhaps a half.
            self._done.append(self._money(Number(Decimal(1), Decimal(1)), currency.code))
            return
        self._done.append(Wish(currency.code))

    def _asked_for(self, currency: Currency) -> bool:
        """ "شحال بالدرهم", "ch7al b derham", where the amount has another currency."""
        others = {t.code for t in self._tokens if isinstance(t, Currency)} - {currency.code}
        return bool(others) and Mark.HOW_MUCH in self._tokens[: self._at]

    def _asked_in(self, currency: Currency) -> bool:
        """ "how many dirhams 75 dollars", "كم درهم 75 دولار": the number has its own currency.

        Before such a number "sar" is Arabic for "became"."""
        behind = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
        if not isinstance(behind, Currency) or behind.code == currency.code:
            return False
        return self._before() in (Mark.HOW_MUCH, Mark.TO) or currency.code == _ALSO_BECAME

    def _timed(self, number: Number) -> bool:
        """Whether a number has a unit of its own: "inr 20 hours" wishes for rupees."""
        unit = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
        return isinstance(unit, Time) or unit is Mark.TASK

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
        found = self._counted_for(number) or self._lasting(number)
        if found:
            return found
        if number.spelt and number.low == number.high == 1 and self._only_a_word():
            return Mark.WORD
        return self._money(number, _RUPEES) if number.lakhs else Bare(number.low, number.high)

    def _only_a_word(self) -> bool:
        """Whether "one" beside other numbers counts nothing: "ek jagah 10 ghante", "which one"."""
        others = sum(isinstance(token, Number) for token in self._tokens) > 1
        return others and Mark.AMONG not in (self._peek(), self._before())

    def _counted_for(self, number: Number) -> Item | None:
        """A number with "per" behind it: pay of an hour or a task, or "20/week"."""
        at = self._at
        if not (self._skip(Mark.PER) or self._skip(Mark.EVERY)):
            return None
        self._skip(Mark.OF)
        unit = self._peek()
        if number.lakhs or unit in (Time.HOUR, Mark.TASK) or _no_length(number, unit):
            self._at = at
            return self._money(number, _RUPEES if number.lakhs else None)
        if isinstance(unit, Time):
            self._at += 1
            return Bare(number.low, number.high, unit)
        self._at = at
        return Bare(number.low, number.high)

    def _lasting(self, number: Number) -> Item | None:
        """A number with a unit of time behind it."""
        at = self._at
        self._skip(Mark.OF)
        unit = self._peek()
        if unit is Mark.SECOND:
            self._at += 1
            return Lasting(number.low / SECONDS, number.high / SECONDS, Time.MINUTE)
        if not isinstance(unit, Time):
            self._at = at
            return None
        if number.lakhs or _no_length(number, unit):
            self._at = at
            return self._money(number, _RUPEES if number.lakhs else None)
        self._at += 1
        if unit not in CLOCK and number.low == number.high == 1:
            return Mention(unit)
        extra = self._extra()
        if unit is Time.HOUR and number.low == number.high <= MOST_WITH_MINUTES:
            extra += self._minutes_more()
        return Lasting(number.low + extra, number.high + extra, unit, number.spelt)

    def _minutes_more(self) -> Decimal:
        """ "1h 20m", "2 hours and 30 minutes": the minutes behind the hours, as a part of one."""
        at = self._at
        self._skip(Mark.AND)
        number, unit, *behind = (*self._tokens[self._at : self._at + 4], None, None)[:4]
        small = isinstance(number, Number) and 0 < number.low == number.high < MINUTES_PER_HOUR
        daily = behind[:1] == [Mark.EVERY] and isinstance(behind[1], Time)
        alone = behind[:1] == [Mark.PER] and not isinstance(behind[1], Time)  # "30 min each"
        each = Mark.TASK in behind or alone or (behind[:1] == [Mark.EVERY] and not daily)
        if not (small and isinstance(number, Number) and unit is Time.MINUTE) or each:
            self._at = at
            return Decimal(0)
        self._at += 2
        return number.low / MINUTES_PER_HOUR

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
        extra = self._extra()
        money = Money(number.low + extra, number.high + extra, currency)
        if hour_is_priced(self._done) or task_is_priced(self._done):
            return money
        at = self._at
        self._skip(Mark.OF)
        marked = self._skip(Mark.PER)
        if not marked:
            self._skip(Mark.EVERY)
        self._skip(Mark.OF)
        one = self._peek()
        if isinstance(one, Number) and one.low == one.high == 1 and self._article(one):
            self._at += 1
        unit = self._peek()
        if (unit is Mark.TASK or isinstance(unit, Time)) and self._pays_for(unit, money):
            self._at += 1
            behind = self._peek()
            if currency is None and unit in _LONG and isinstance(behind, Currency):
                self._at += 1
                money = replace(money, currency=behind.code)  # "50k per month inr"
            return replace(money, per=unit, loose=not marked or self._of_hours_before(money))
        self._at = at
        return money

    def _article(self, one: Number) -> bool:
        """Whether a "one" is that of "24 dollar ek ghante ka", "24 dollar 1 ghante ka"."""
        return one.spelt or self._tokens[self._at + 1 : self._at + 3] == [Time.HOUR, Mark.OF]

    def _pays_for(self, unit: Time | Mark, money: Money) -> bool:
        """Whether the unit behind an amount is what it is paid for."""
        wished = self._done[-1:] == [Mark.GOAL]
        if of_next_price(self._tokens, self._at, money.low, wished):
            return False
        return unit not in _LONG or not self._of_hours_behind(money)

    def _of_hours_behind(self, money: Money) -> bool:
        """ "17 dollar weekly 25 ghante": the week of the hours, since it would be next to
        nothing for them."""
        behind = [x for x in self._tokens[self._at + 1 : self._at + 4] if x is not Mark.OF]
        hours = behind[0] if behind[1:2] == [Time.HOUR] else None
        unit = self._peek()
        if hours and any(isinstance(x, Mention) and x.unit is unit for x in self._done[-4:]):
            return True  # "mahine ka target 800 dollar, monthly 50 ghante"
        return isinstance(hours, Number) and money.high < LEAST_FOR_AN_HOUR * hours.low

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
