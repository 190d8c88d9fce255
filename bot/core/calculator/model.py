"""What a calculation is made of: what was said, what is wanted, and what comes out."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

DAYS_PER_WEEK = 5
MOST_DAYS_A_WEEK = 7
WEEKS_PER_YEAR = 52
MONTHS_PER_YEAR = 12
MINUTES_PER_HOUR = 60
HUNDRED = Decimal(100)
"""What a share is a part of."""
DEFAULT_CURRENCY = "USD"
"""What the platforms pay in; said in the reply when nobody named a currency."""


class Period(StrEnum):
    """What hours or earnings are counted for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    TOTAL = "total"
    """Once, without repeating."""


class Goal(StrEnum):
    """What is asked for."""

    EARNINGS = "earnings"
    RATE = "rate"
    """What an hour comes to, of pay for a task or for some hours."""
    EFFECTIVE = "effective"
    """What an hour is really worth, unpaid time and time limits counted."""
    HOURS = "hours"
    DAYS = "days"
    """How long until a target is reached: days and weeks of work."""
    NEEDED_RATE = "needed_rate"
    MINUTES = "minutes"
    """The longest that a task may take for a wished hourly rate."""
    TASKS = "tasks"
    """How many tasks a target takes."""
    DIFFERENCE = "difference"
    NET = "net"
    """What is left of an amount."""
    CONVERSION = "conversion"
    COMPARED = "compared"
    """Two or more offers or platforms for the same time."""
    TOGETHER = "together"
    """Several jobs, perhaps in several currencies, in one sum."""


@dataclass(frozen=True, slots=True)
class Span:
    """A number, or a range with both ends."""

    low: Decimal
    high: Decimal

    @classmethod
    def of(cls, value: Decimal | int | str) -> "Span":
        """A range of no width."""
        return cls(Decimal(value), Decimal(value))

    @property
    def ranged(self) -> bool:
        return self.low != self.high


@dataclass(frozen=True, slots=True)
class Deductions:
    """What is taken from the gross, in this order: shares in percent, and fixed fees a payout.

    Each of `fees` is charged on what the one before it leaves: a platform's, then that of a payout.
    `gst` is charged on the fees, not on the pay; `margin` is what the exchange of money keeps.
    """

    lost: Decimal | None = None
    """Rejected or held back."""
    fees: tuple[Decimal, ...] = ()
    fixed_fees: tuple[Decimal, ...] = ()
    gst: Decimal | None = None
    margin: Decimal | None = None
    tax: Decimal | None = None

    @property
    def fee(self) -> Decimal | None:
        """All fees in percent as one share of the gross: 5% and 2% of the rest are 6.9%."""
        if len(self.fees) < 2:
            return self.fees[0] if self.fees else None
        kept = Decimal(100)
        for share in self.fees:
            kept = kept * (100 - share) / 100
        return 100 - kept

    @property
    def fixed(self) -> Decimal | None:
        """All fixed fees together."""
        return sum(self.fixed_fees, Decimal(0)) if self.fixed_fees else None

    def any(self) -> bool:
        """Whether anything is taken; GST alone is taken of nothing."""
        parts = (self.lost, self.fee, self.fixed, self.margin, self.tax)
        return any(part is not None for part in parts)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was read; `None` is what was not said. Money without its own currency is `currency`'s.

    `second_rate` is what the rate is compared with. `week_cap` are the most hours of a week that
    are paid. `days` are working days in all, `weeks` the length of the work. `paid` and `unpaid`
    are hours of which the ratio counts, `unpaid_share` the same in percent. `limit` and `took` are
    minutes of one task, `late_rate` is paid after the limit, and `late_fact` is the fact that says
    so where the person did not. `own_rate` is the person's own exchange rate: units of the wished
    currency for one. `facts` are where a platform's rates are from. `parts` are the offers that are
    compared, or the jobs that are added up; then this one has only what is asked of all of them.
    `shared` are the currencies that were said by a name that others have too ("riyal"). `unread`:
    the text has more money or hours than that. `two_ways`: the amount may be for one hour or for
    all. `shareless`: a tax or fee is wanted, and nobody said how much. `day_taken`: the hours were
    told by the part of a day alone ("after college"), and are taken for those of each. `raised`: a
    share in percent that is added to the pay, as a raise or a bonus. `ends`: where anything else
    was told as a range ("2-3% fee"), these inputs have its low end, and each of `ends` has another
    one of it.
    """

    goal: Goal = Goal.EARNINGS
    rate: Span | None = None
    second_rate: Span | None = None
    currency: str | None = None
    hours: Span | None = None
    hours_per: Period | None = None
    hours_assumed: bool = False
    day_taken: bool = False
    week_cap: Decimal | None = None
    days_per_week: int | None = None
    days: Decimal | None = None
    weeks: Decimal | None = None
    weeks_off: Decimal | None = None
    task_pay: Span | None = None
    minutes: Span | None = None
    tasks: Decimal | None = None
    tasks_per: Period | None = None
    raised: Decimal | None = None
    deductions: Deductions = Deductions()
    paid: Decimal | None = None
    unpaid: Decimal | None = None
    unpaid_share: Decimal | None = None
    limit: Decimal | None = None
    took: Decimal | None = None
    late_rate: Decimal | None = None
    target: Decimal | None = None
    target_currency: str | None = None
    target_per: Period | None = None
    amount: Span | None = None
    amount_per: Period | None = None
    to_currency: str | None = None
    own_rate: Decimal | None = None
    wanted: Period | None = None
    platform: str | None = None
    facts: tuple[str, ...] = ()
    late_fact: str | None = None
    parts: tuple["Inputs", ...] = ()
    shared: tuple[str, ...] = ()
    unread: bool = False
    shareless: bool = False
    two_ways: bool = False
    ends: tuple["Inputs", ...] = ()

    @property
    def days_of(self) -> Period | None:
        """The period of which it is asked how many days a goal takes: "how many days a week for
        $2000 a month"."""
        repeated = self.goal is Goal.DAYS and self.target_per not in (None, Period.TOTAL)
        return self.wanted if repeated and self.wanted is not Period.DAY else None

    @property
    def pays_by_day(self) -> bool:
        """Whether a day's pay reaches a goal: "$75 a day, how many days to $3000"."""
        paid = self.amount is not None and self.amount_per is Period.DAY
        return paid and self.target is not None and self.rate is None and self.hours is None

    @property
    def amount_lasts(self) -> bool:
        """Whether an amount of a period is for a time that is told: "$60 a day, 22 days"."""
        if self.amount is None or self.hours is not None:
            return False
        days = self.days is not None or self.days_per_week is not None
        return (self.amount_per is Period.DAY and days) or (
            self.amount_per is not None and self.weeks is not None
        )


@dataclass(frozen=True, slots=True)
class Exchange:
    """The exchange used: one `source` is `rate` `target`. `as_of` is None for a person's own."""

    source: str
    target: str
    rate: Decimal
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Earned:
    """Gross earnings of a period, at the low and the high end; rounded to cents."""

    period: Period
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Results:
    """What comes out, each None where it was not asked for; money rounded to cents.

    `net` is what is left of the wanted period, `left` of each where no fee is taken once,
    `effective_rate` of an hour. `earned` is gross, `second` that of the second of two rates and
    `apart` what is between them. `month` is a month's pay in the wished currency, where the hours
    may be those of every week. `worth` is what each of several parts comes to in that period, in
    the common currency.
    """

    earned: tuple[Earned, ...] = ()
    second: tuple[Earned, ...] = ()
    apart: tuple[Earned, ...] = ()
    net: Span | None = None
    left: tuple[Earned, ...] = ()
    rate: Span | None = None
    effective_rate: Span | None = None
    hours: Span | None = None
    hours_per_day: Span | None = None
    hours_per_week: Span | None = None
    hours_per_month: Span | None = None
    days: Span | None = None
    weeks: Span | None = None
    minutes: Span | None = None
    tasks: Span | None = None
    difference: Span | None = None
    converted: Span | None = None
    month: Span | None = None
    worth: tuple[Span, ...] = ()
    exchange: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Calculation:
    """A finished sum: what was read, what was assumed for the rest, and the results.

    `wanted` is the period that leads the reply. `parts` are the sums of the inputs' parts, each in
    its own currency and, where that is another, in `currency` too.
    """

    inputs: Inputs
    currency: str
    hours_per: Period
    days_per_week: int
    wanted: Period
    results: Results
    parts: tuple["Calculation", ...] = ()

    @property
    def earned(self) -> tuple[Earned, ...]:
        return self.results.earned

    @property
    def earned_by_parts(self) -> bool:
        """Whether the parts earn in a period; else their hours are compared."""
        return all(part.results.earned for part in self.parts)

    def of(self, period: Period) -> Earned:
        """The earnings of a period that was calculated."""
        return next(earned for earned in self.earned if earned.period is period)
