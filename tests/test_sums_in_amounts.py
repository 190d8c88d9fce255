"""Amounts told in few words: a raise, one scale for a range, the price of a minute, a far goal."""

import pytest

from bot.core.calculator import Calculation, read
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

RAISES = """\
$18/h, 30h a week, they gave me a 5% hike, monthly pay? | rate=18 raised_percent=5 | month=2457 effective_rate=18.9
30 an hour plus 5% loyalty bonus, 25 hours a week, weekly? | rate=30 raised_percent=5 | week=787.5
$18/h 30h a week 10% bonus and 5% fee, monthly | raised_percent=10 fee_percent=5 | month=2574 net=2445.3
the rate of $16/h went up 25% and i work 10 hours | rate=16 raised_percent=25 | total=200
16 dollar ghanta, 25 ghante hafte, 8% increment mila to mahine ka kitna | rate=16 raised_percent=8 | month=1872
salary 50000 rupees a month, 10% badhegi to saal ka kitna | amount=50000 raised_percent=10 | year=660000
16 डॉलर घंटा, हफ़्ते में 25 घंटे, 8% वेतन वृद्धि के बाद महीने का कितना | rate=16 raised_percent=8 | month=1872
اجري 12 دولار بالساعة وزادوني 10%، 30 ساعة بالاسبوع كم بالشهر | rate=12 raised_percent=10 | month=1716
se3r el sa3a 12 dollar w zado 5%, 30 sa3a fel osbo3, kam fel shahr | rate=12 raised_percent=5 | month=1638
$3 per task, 50 tasks, 10% more on top | task_pay=3 raised_percent=10 | total=165
want $2000 a month at $20/h with a 10% bonus, hours a week | target=2000 raised_percent=10 | hours_per_week=20.98
$18/h 30h a week extra 5% fee monthly | fee_percent=5 raised_percent=None | net=2223
"""  # noqa: E501
"""A raise or bonus is added to the pay, and a fee of so much more is taken off."""


@pytest.mark.parametrize(("text", "inputs", "results"), rows(RAISES))
def test_amount_is_read_and_calculated(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


UNCLEAR = """\
$20/h vs $22/h, 10% raise, 20h
$20/h 40h a week, tax went up to 12%
how much more is $20/h with 10% raise, 40h a week
2 jobs, $20/h 10h and $15/h 10h, 10% bonus
"""


@pytest.mark.parametrize("text", UNCLEAR.splitlines())
def test_amount_that_may_be_of_something_else_comes_to_no_sum(text: str) -> None:
    assert not isinstance(read(text, KNOWLEDGE), Calculation)
