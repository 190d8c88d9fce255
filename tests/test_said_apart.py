"""Amounts, hours and tasks whose unit stands a few words away from them."""

import pytest

from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

APART = """\
per hour they are giving me 16 dollars, 20 hours weekly, how much monthly | rate=16 hours=20 hours_per=week | month=1386.67
each hour pays $12 working 5 hours daily, whats my weekly income | rate=12 hours_per=day | week=300
hourly is 9 usd for 40 hours overall how much | rate=9 hours=40 | total=360
i do 4 hours each day per hour they give 15 dollars how much a month | rate=15 hours=4 hours_per=day | month=1300
every hour i am getting 20 usd every week i put in 10 hours how much a year | rate=20 hours=10 hours_per=week | year=10400
every day i finish 12 tasks, each task 2 dollars, in a month how much | tasks=12 task_pay=2 | month=520
in one month i am doing 90 hours, $10/hr, what is my monthly pay | hours=90 hours_per=month | month=900
my weekly hours are 15, $14 an hour, monthly? | hours=15 hours_per=week | month=910
26 dollar 3ala sa3a, 10 sa3at fel esboo3, kam fel shahr | rate=26 hours=10 | month=1126.67
"""  # noqa: E501


@pytest.mark.parametrize(("text", "inputs", "results"), rows(APART))
def test_unit_is_tied_to_the_quantity_that_a_few_words_keep_apart(
    text: str, inputs: str, results: str
) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


NOT_TIED = """\
how much is that a month if i work 20 hours a week at $10 | hours_per=week
what do i get monthly with 20 hours a week at $10 | hours_per=week
whats my pay per hour if i made 300 dollars in 12 hours | amount=300
"""


@pytest.mark.parametrize(("text", "inputs"), rows(NOT_TIED))
def test_period_or_hour_that_is_asked_for_is_tied_to_nothing(text: str, inputs: str) -> None:
    assert_summed_up(text, inputs, "", KNOWLEDGE)
