"""Money by its letters and signs: lakhs, abbreviations, and letters that only look like a sign."""

import pytest

from bot.core.calculator import Misread, Reason, read
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

SIGNS = rows("""\
₹2.5L in usd | amount=250000 currency=INR | converted=2604.17
₹4 L in usd | amount=400000 currency=INR | converted=4166.67
rs 4l to dollars | amount=400000 currency=INR | converted=4166.67
1.5L rupees in usd | amount=150000 currency=INR | converted=1562.5
5 L inr to usd | amount=500000 currency=INR | converted=5208.33
2L रुपये कितने डॉलर | amount=200000 currency=INR | converted=2083.33
4L in dollars | amount=400000 currency=INR | converted=4166.67
₹2cr in usd | amount=20000000 currency=INR | converted=208333.33
mujhe 2L rupaye mahina chahiye, 25 dollar ghanta, kitne ghante | target=200000 rate=25 | hours=83.33
960 ₨ in usd | amount=960 currency=INR | converted=10
₨960 in usd | amount=960 currency=INR | converted=10
520 ج.م كم دولار | amount=520 currency=EGP | converted=10
10 دولار كم ج.م. | amount=10 to_currency=EGP | converted=520
25 ر.س في الساعة 10 ساعات في الأسبوع | rate=25 currency=SAR | week=250
30 د.إ في الساعة 10 ساعات في الأسبوع | rate=30 currency=AED | week=300
2 د.ك في الساعة 10 ساعات في الأسبوع | rate=2 currency=KWD | week=20
30 dоllars an hour, 10 hours a week | rate=30 currency=USD | week=300
""")


@pytest.mark.parametrize(("text", "inputs", "results"), SIGNS, ids=[text for text, *_ in SIGNS])
def test_money_is_read_by_its_letters_and_signs(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize(
    "text", ["Ѕ45/h 20h", "45Ѕ/h 20h", "§45/h 20h", "45 є/h 20h", "10 د.ا كم دولار"]
)
def test_letter_that_looks_like_a_sign_is_not_taken_for_dollars(text: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.CURRENCY


@pytest.mark.parametrize(
    "text",
    [
        "2L milk is 120 rupees",
        "5L of petrol for ₹520",
        "1L water rs 20",
        "10 L paint 3000 rupees",
        "milk ₹60/L, 2 L daily",
    ],
)
def test_litres_are_no_lakhs(text: str) -> None:
    inputs = read(text, KNOWLEDGE).inputs
    spans = (inputs.amount, inputs.rate, inputs.task_pay)
    assert all(span.high < 100_000 for span in spans if span)
