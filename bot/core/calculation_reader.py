"""Tokens of a text to the inputs of a calculation: which number is the rate, which the hours."""

from collections.abc import Sequence

from bot.core.amounts import HALF, Currency, Mark, Number, Time, Token
from bot.core.earnings import DEFAULT_CURRENCY, Inputs, Period


def read_inputs(found: Sequence[Token], has_platform: bool) -> Inputs:
    """Everything the tokens say. With a platform, a single bare number is the hours."""
    return _Reader(found, has_platform).inputs()


_SHORTER_FIRST = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR)


class _Reader:
    """Goes through the tokens once, from left to right, and collects what they say."""

    def __init__(self, found: Sequence[Token], has_platform: bool) -> None:
        self._tokens = found
        self._has_platform = has_platform
        self._at = 0
        self._rate: Number | None = None
        self._hours: Number | None = None
        self._hours_per: Period | None = None
        self._days: Number | None = None
        self._currency: str | None = None
        self._wish: str | None = None
        self._period: Period | None = None
        self._bare: list[Number] = []

    def inputs(self) -> Inputs:
        """Everything read; what the text does not say is None."""
        while self._at < len(self._tokens):
            self._step()
        self._give_bare_numbers()
        period, per = self._period, self._hours_per
        if per is None and self._hours and period is Period.DAY:
            per, period = period, None
        rate, hours, days = self._rate, self._hours, self._days
        steady = hours if hours and hours.low == hours.high else None
        return Inputs(
            rate=rate.low if rate else None,
            rate_high=rate.high if rate and rate.high != rate.low else None,
            currency=self._currency,
            hours=steady.low if steady else None,
            hours_per=per,
            days_per_week=_whole(days),
            to_currency=self._wish if self._wish != (self._currency or DEFAULT_CURRENCY) else None,
            wanted=period,
        )

    def _step(self) -> None:
        token = self._take()
        match token:
            case Number():
                self._amount(token)
            case Currency(code) if not isinstance(self._peek(), Number) or self._rate:
                self._wish = code
            case Currency(code):
                number = self._take()
                if isinstance(number, Number):
                    self._money(number, code)
            case Time() if token is not Time.HOUR:
                self._period = Period(token)
            case Mark.TIMES:
                self._hours_per = Period.TOTAL
            case _:
                pass

    def _amount(self, number: Number) -> None:
        currency = self._peek()
        if isinstance(currency, Currency) and not self._rate and not self._bare:
            self._take()
            self._money(number, currency.code)
            return
        per = self._skip(Mark.PER)
        unit = self._peek()
        if not isinstance(unit, Time):
            self._bare.append(number)
            return
        self._take()
        self._timed(number, unit, per)

    def _money(self, number: Number, currency: str) -> None:
        """An amount of money; only what is paid for an hour is a rate."""
        self._skip(Mark.PER)
        unit = self._peek()
        if isinstance(unit, Time):
            self._take()
            if unit is not Time.HOUR:
                return
        self._rate, self._currency = number, currency

    def _timed(self, number: Number, unit: Time, per: bool) -> None:
        if unit is Time.HOUR and per:
            self._rate = number
        elif unit is Time.HOUR:
            before = self._tokens[self._at - 3] if self._at >= 3 else None
            self._worked(number, before)
        elif unit is Time.DAY and not per:
            self._days = number
            self._period_after()
        else:
            self._hours, self._hours_per = number, Period(unit)

    def _worked(self, number: Number, before: Token | None) -> None:
        """Hours, and what they are for: said after them, or before ("हफ़्ते में 20 घंटे").

        In "रोज़ 5 घंटे, महीने का कितना" both are said: the day is theirs, the month is asked for.
        """
        if self._skip(Mark.HALF):
            number = Number(number.low + HALF, number.high + HALF)
        self._hours = number
        marked = self._peek() is Mark.PER
        after = self._period_after()
        if after and not marked and _is_shorter(before, after):
            self._hours_per, self._period = self._period, after
        elif after:
            self._hours_per = after
        elif self._period and self._hours_per is None:
            self._hours_per, self._period = self._period, None

    def _period_after(self) -> Period | None:
        self._skip(Mark.PER)
        unit = self._peek()
        if not isinstance(unit, Time) or unit is Time.HOUR:
            return None
        self._take()
        return Period(unit)

    def _give_bare_numbers(self) -> None:
        """Numbers without a unit: first the rate, then the hours, then days a week."""
        bare = list(self._bare)
        if bare and self._rate is None and not (self._has_platform and len(bare) == 1):
            self._rate = bare.pop(0)
        if bare and self._hours is None:
            self._hours = bare.pop(0)
        if bare and self._days is None:
            self._days = bare.pop(0)

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip(self, mark: Mark) -> bool:
        found = self._peek() is mark
        self._at += found
        return found


def _is_shorter(before: Token | None, after: Period) -> bool:
    if not isinstance(before, Time) or before is Time.HOUR or after not in _SHORTER_FIRST:
        return False
    return Period(before) in _SHORTER_FIRST[: _SHORTER_FIRST.index(after)]


def _whole(number: Number | None) -> int | None:
    """A small whole number; 0, which does not fit, for any other."""
    if number is None:
        return None
    fits = number.low == number.high and number.low in range(1, 8)
    return int(number.low) if fits else 0
