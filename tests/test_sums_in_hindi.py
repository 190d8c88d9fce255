"""Sums as people type them in Hindi, in its own script and in Latin letters."""

import pytest

from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

HOUR_FIRST = """\
घंटे का 13 डॉलर महीने में 70 घंटे महीने का कितना | rate=13 hours=70 hours_per=month | month=910
एक घंटे के 19 डॉलर रोज 2 घंटे हफ्ते का कितना बना | rate=19 hours_per=day | week=190
per ghanta 15 dolar mahine me 64 ghante mahine ki kamai kitni | rate=15 | month=960
मेरा टारगेट 450 डॉलर है घंटे के $18 मिलते हैं कितने घंटे लगेंगे | rate=18 target=450 | hours=25
laptop lena hai 510 dollar ka ghante ka 17 dollar kitne ghante lagenge | rate=17 target=510 | hours=30
"""  # noqa: E501


@pytest.mark.parametrize(("text", "inputs", "results"), rows(HOUR_FIRST))
def test_price_behind_an_hour_is_that_of_the_hour(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)
