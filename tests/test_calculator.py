"""Earnings from typed text: three scripts, ranges, platforms, and hostile numbers."""

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calculator import Misread, Reason, as_match_json, read
from bot.core.earnings import Calculation, Inputs, Period, calculate
from tests.small_knowledge import small_knowledge

KNOWLEDGE = small_knowledge()
SLOWEST_SECONDS = 0.005
"""A reading may take 5 ms, however hostile the text; one message must not hold up the others."""


def calculated(text: str) -> Calculation:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation), found
    return found


def misread(text: str) -> Misread:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Misread), found
    return found


READ = [
    ("45 20", "45", "USD", "20", "week"),
    ("$45/h 20h/week", "45", "USD", "20", "week"),
    ("45 usd 4h/day", "45", "USD", "4", "day"),
    ("45 dollars an hour 20 hours a week", "45", "USD", "20", "week"),
    ("20 hours at $45/hr", "45", "USD", "20", "week"),
    ("if i do 3.5 hrs a day at 200/h how much a month", "200", "USD", "3.5", "day"),
    ("50 an hour 2 hours a day weekly?", "50", "USD", "2", "day"),
    ("45 dollar ghanta 20 ghante hafta", "45", "USD", "20", "week"),
    ("₹1,500/h 30h", "1500", "INR", "30", "week"),
    ("1,00,000 rs per hour 10 hours a month", "100000", "INR", "10", "month"),
    ("16 euro 8h per day", "16", "EUR", "8", "day"),
    ("रोज ३.५ घंटे २०० डॉलर के हिसाब से महीने में", "200", "USD", "3.5", "day"),
    ("₹1500/घंटा, हफ़्ते में 20 घंटे", "1500", "INR", "20", "week"),
    ("साढ़े 3 घंटे रोज़ $10/h", "10", "USD", "3.5", "day"),
    ("٤٥ دولار للساعة ٢٠ ساعة في الأسبوع", "45", "USD", "20", "week"),
    ("٣ ساعات ونص كل يوم ب٢٠٠ دولار", "200", "USD", "3.5", "day"),
    ("١٦٫٥ دولار ٥ ساعات يوميا", "16.5", "USD", "5", "day"),
    ("٢١٫١٦ دولار × ٣٠ ساعة", "21.16", "USD", "30", "total"),
    ("20 डॉलर घंटा, रोज़ 5 घंटे, महीने का कितना", "20", "USD", "5", "day"),
    ("15 dollar ghanta roz 6 ghante mahine ka kitna", "15", "USD", "6", "day"),
    ("how much a month at 15 usd if i do 20 hours a week", "15", "USD", "20", "week"),
    ("20 dollar fel sa3a 30 sa3a fel esbo3 kam fel shahr", "20", "USD", "30", "week"),
    ("ba7seb 12 dollar fel sa3a 5 sa3at kol yom", "12", "USD", "5", "day"),
    ("rs500 per hour 8hrs daily", "500", "INR", "8", "day"),
    ("165 درهم للساعة 10 ساعات في الأسبوع", "165", "AED", "10", "week"),
]


@pytest.mark.parametrize(("text", "rate", "currency", "hours", "per"), READ)
def test_text_is_read_as_rate_and_hours(
    text: str, rate: str, currency: str, hours: str, per: str
) -> None:
    found = calculated(text)
    assert (found.rate, found.currency) == (Decimal(rate), currency)
    assert (found.hours, found.hours_per) == (Decimal(hours), Period(per))


RESULTS = [
    ("45 20", {"day": "180", "week": "900", "month": "3900", "year": "46800"}),
    ("45 4h/day", {"day": "180", "week": "900", "month": "3900", "year": "46800"}),
    ("10 40h/month", {"day": "18.46", "week": "92.31", "month": "400", "year": "4800"}),
    ("45 20 4", {"day": "225", "week": "900", "month": "3900", "year": "46800"}),
    ("21.16 × 30h", {"total": "634.8"}),
    (
        "10-20 30",
        {
            "day": "60",
            "week": "300",
            "month": "1300",
            "year": "15600",
            "low": "1300",
            "high": "2600",
        },
    ),
]


@pytest.mark.parametrize(("text", "results"), RESULTS)
def test_results_follow_the_stated_formulas(text: str, results: dict[str, str]) -> None:
    assert as_match_json(calculated(text))["results"] == {**results, "currency": "USD"}


def test_match_output_has_inputs_results_and_assumptions_as_strings() -> None:
    assert as_match_json(calculated("$10–20/h 30h/week inr")) == {
        "inputs": {
            "rate": "10",
            "rate_high": "20",
            "currency": "USD",
            "hours": "30",
            "hours_per": "week",
            "days_per_week": "5",
            "to_currency": "INR",
        },
        "results": {
            "day": "60",
            "week": "300",
            "month": "1300",
            "year": "15600",
            "currency": "USD",
            "low": "1300",
            "high": "2600",
        },
        "assumptions": ["5 days a week", "52/12 weeks a month", "52 weeks a year"],
    }


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("45 20 inr", "INR"),
        ("$45/h 20h/week in rupees", "INR"),
        ("45 dollar ghanta 20 ghante hafta mahine ka kitna rupees", "INR"),
        ("$45/h 20h usd", None),
        ("inr 500 20h usd", "USD"),
        ("45 دولار للساعة 20 ساعة بالريال", "SAR"),
    ],
)
def test_currency_besides_that_of_the_rate_is_a_wish(text: str, wish: str | None) -> None:
    assert calculated(text).inputs.to_currency == wish


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("45 20", Period.MONTH),
        ("50/h 2h a day weekly?", Period.WEEK),
        ("$10/h 20h/week how much a year", Period.YEAR),
        ("45 × 20h", Period.TOTAL),
    ],
)
def test_period_that_was_asked_for_leads(text: str, wanted: Period) -> None:
    assert calculated(text).wanted is wanted


@pytest.mark.parametrize(
    "text", ["outlier 20", "Outlier 20h/week", "आउटलायर 20 घंटे", "20h أوت لاير"]
)
def test_platform_brings_the_range_of_its_usual_hourly_rates(text: str) -> None:
    found = calculated(text)
    assert (found.rate, found.rate_high) == (Decimal(25), Decimal(50))
    assert found.inputs.platform == "outlier"
    assert found.inputs.facts == ("outlier-pay-law-expert", "outlier-pay-some-workers")
    month = found.of(Period.MONTH)
    assert (month.low, month.high) == (Decimal("2166.67"), Decimal("4333.33"))


def test_single_published_success_is_never_calculated_with() -> None:
    assert misread("micro1 20").reason is Reason.PLATFORM_RATE


def test_rate_in_the_text_outranks_the_platform() -> None:
    found = calculated("outlier $40/h 20h")
    assert (found.rate, found.inputs.facts) == (Decimal(40), ())


MISREAD = [
    ("", Reason.EMPTY),
    ("hello there", Reason.EMPTY),
    ("half an hour", Reason.EMPTY),
    ("45", Reason.HOURS),
    ("$45/h", Reason.HOURS),
    ("20 hours a week", Reason.RATE),
    ("$500/week 20h", Reason.RATE),
    ("45 169", Reason.RANGE),
    ("45 25h/day", Reason.RANGE),
    ("45 0", Reason.RANGE),
    ("0 20", Reason.RANGE),
    ("45 20 9 days", Reason.RANGE),
    ("45 15-20h", Reason.HOURS),
    ("45 -20", Reason.NUMBER),
    ("1e9 20", Reason.NUMBER),
    ("1E999999999 20", Reason.NUMBER),
    ("1.2.3 20", Reason.NUMBER),
    ("0x10 20", Reason.NUMBER),
    ("1234567890123 20", Reason.NUMBER),
]


@pytest.mark.parametrize(("text", "reason"), MISREAD)
def test_what_is_no_calculation_says_what_is_wrong(text: str, reason: Reason) -> None:
    assert misread(text).reason is reason


HOSTILE = [
    "9" * 100_000,
    "1," * 50_000,
    "1.1" * 30_000,
    "1-" * 50_000,
    "٩" * 50_000,
    "क्" * 50_000,
    "a" * 100_000,
    " " * 100_000,
    "$" * 50_000,
    "1e" * 50_000,
    "\u202e" * 50_000,
    "ﷺ" * 50_000,
    "1 to " * 20_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_within_five_milliseconds(text: str) -> None:
    def seconds() -> float:
        start = time.perf_counter()
        read(text, KNOWLEDGE)
        return time.perf_counter() - start

    assert min(seconds() for _ in range(5)) < SLOWEST_SECONDS


PIECES = st.sampled_from([*"0123456789.,-–eE+x$₹/ hdwk٣५", " usd ", " outlier ", "inf", "nan"])


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_text_is_a_calculation_or_a_misreading_and_never_an_error(text: str) -> None:
    found = read(text, KNOWLEDGE)
    if isinstance(found, Calculation):
        assert all(earned.low.is_finite() for earned in found.earned)
        assert all(0 <= earned.low <= earned.high for earned in found.earned)


def test_calculation_without_hours_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a rate and hours"):
        calculate(Inputs(rate=Decimal(45)))
