"""Ranges of what is no rate and no hours: read with both ends, summed up from least to most."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels import console
from bot.core import calculator
from bot.core.assistant import Assistant
from bot.core.calculating import calculated, continued, typed
from bot.core.calculator import Calculation, Misread, Period, Reason, Span
from bot.core.questions import Asker, Band, Kind, Understanding
from tests.small_knowledge import small_knowledge

KNOWLEDGE = small_knowledge()
TODAY = date(2026, 11, 22)


def read(text: str) -> Calculation:
    found = calculator.read(text, KNOWLEDGE)
    assert isinstance(found, Calculation), found
    return found


def span(text: str) -> Span:
    low, _, high = text.partition("-")
    return Span(Decimal(low), Decimal(high or low))


EARNED = [
    ("10-15 tasks a day at $2 each", Period.DAY, "20-30"),
    ("$2-3 a task, 10-15 tasks a day", Period.DAY, "20-45"),
    ("रोज़ 10 से 15 टास्क, हर टास्क 2 डॉलर", Period.DAY, "20-30"),
    ("$20/h 4h a day, 4-5 days a week", Period.WEEK, "320-400"),
    ("$20/h 20h/week for 2-3 weeks", Period.TOTAL, "800-1200"),
    ("$20/h 4h/day, 3-4 weeks off a year, yearly", Period.YEAR, "19200-19600"),
    ("$40/h 20h/week 20-30% unpaid", Period.WEEK, "560-640"),
    ("$40/h 25-30h a week, cap 20-22h, then $10", Period.WEEK, "850-960"),
]


@pytest.mark.parametrize(("text", "period", "pay"), EARNED)
def test_earnings_lie_between_those_at_the_ends(text: str, period: Period, pay: str) -> None:
    found = read(text).of(period)
    assert Span(found.low, found.high) == span(pay)


def test_what_is_left_and_an_hours_worth_lie_between_those_at_the_ends() -> None:
    fees = read("$40/h 20h/week fee 2-3%, weekly").results
    assert (fees.net, fees.effective_rate) == (span("776-784"), span("38.80-39.20"))
    assert read("$900 tax 10-20%").results.net == span("720-810")
    took = read("40/h limit 60 min took 80-100 min").results
    assert took.effective_rate == span("24-30")
    assert read("40/h, 20 hours paid, 5-12 hours unpaid").results.effective_rate == span("25-32")


def test_goal_that_is_a_range_takes_a_range_of_hours() -> None:
    found = read("want 1000 to 1500 dollars a month at 25/h, how many hours").results
    assert found.hours == span("40-60")
    found = read("want 1000 to 1500 dollars a month at 25-50/h, how many hours").results
    assert found.hours == span("20-60")


def test_ranges_are_exchanged_at_both_ends() -> None:
    assert read("10-15 tasks a day at $2 each, daily, in inr").results.converted == span(
        "1920-2880"
    )


def test_reply_reads_back_both_ends(assistant: Assistant) -> None:
    outcome = assistant.command("calc", "$40/h 20h fee 2-3%", Asker(chosen="en"), None, TODAY)
    assert outcome.reply is not None
    assert "Read: $40/h, 20 hours, 2% fee – 3% fee" in console.render(outcome.reply)


def follow(first: str, text: str) -> Calculation:
    asked = Understanding(text, Kind.NONE, Band.REFUSE, 0.1, "en", "en")
    found = calculated(continued(asked, typed(first, "en"), KNOWLEDGE), KNOWLEDGE)
    assert isinstance(found, Calculation)
    return found


def test_follow_ups_keep_a_range_and_may_bring_one() -> None:
    assert follow("$40/h 20h/week fee 2-3%", "30 hours?").results.net == span("5044-5096")
    assert follow("$40/h 20h/week", "minus 10-20%").results.net == span("2773.33-3120")
    assert follow("$40/h 20h/week fee 2-3%", "in rupees?").results.converted == span(
        "322816-326144"
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("$40/h 20h fee 2-3% tax 10-20% rejected 1-2% margin 3-4%", Reason.PARTLY),
        ("$20/h 10h fee 2-3% or $18/h 10h", Reason.PARTLY),
        ("$40/h 20h tax 90-100%", Reason.RANGE),
    ],
)
def test_range_that_has_no_place_is_asked_back(text: str, reason: Reason) -> None:
    found = calculator.read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is reason
