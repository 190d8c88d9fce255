"""Wordings that were read as other sums than people meant by them."""

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import Calculation, Misread, as_match_json, read
from bot.core.questions import Asker
from tests.small_knowledge import small_knowledge
from tests.test_calculating import TODAY, written
from tests.test_calculation_requests import pairs, rows, told

KNOWLEDGE = small_knowledge()

DO_IT = """\
12 डॉलर घंटा रोज़ 4 घंटे, महीने का रुपये में बता दो | hours=4 hours_per=day days_per_week=5 | month=1040
40 डॉलर में से 10% काट दो | amount=40 hours=None | net=36
15 डॉलर घंटा 20 घंटे, रुपये में बदल दो | hours=20 days_per_week=5 | converted=124800
25 डॉलर घंटा, 5% फ़ीस निकाल दो, 30 घंटे हफ़्ता | hours=30 days_per_week=5 | net=3087.5
हिसाब लगा दो 18 डॉलर घंटा 22 घंटे हफ़्ता | rate=18 hours=22 | month=1716
25 डॉलर घंटा दो घंटे रोज़ | hours=2 | month=1083.33
दो डॉलर का टास्क 6 मिनट | task_pay=2 | rate=20
"""
"""After a verb "दो" is no two."""

OF_EACH_HOUR = """\
20 dollars an hour but 15 minutes of every hour go to reading that nobody pays | rate=20 hours=None | effective_rate=15
i get $24 an hour and waste 15 minutes each hour | hours=None | effective_rate=18
$24/h, 40 hours a week, 15 min of each hour are not counted | hours=40 | effective_rate=18 week=720
i'm paid $24 an hour, 20 minutes of every hour aren't billable | hours=None | effective_rate=16
$24/h, only 50 minutes of every hour are paid | hours=None | effective_rate=20
باخذ 30 دولار بالساعة وبضيع ثلث ساعة كل ساعة | hours=None | effective_rate=20
الساعة ب 24 دولار بس 15 دقيقة من كل ساعة بقرا تعليمات | hours=None | effective_rate=18
24 دولار للساعة وكل ساعة بضيع نص ساعة | hours=None | effective_rate=12
24 dollar fel sa3a w 10 da2aye2 men kol sa3a msh ma7sooba | hours=None | effective_rate=20
24 dollar ghanta, har ghante me 10 minute waste hota hai | hours=None | effective_rate=20
24 डॉलर घंटा, हर घंटे में 15 मिनट बर्बाद होते हैं | hours=None | effective_rate=18
30 डॉलर घंटा, हर घंटे में 10 मिनट गिने नहीं जाते | hours=None | effective_rate=25
$20/h, in every 8 hours 2 are unpaid | paid=6 unpaid=2 hours=None | effective_rate=15 month=None
20 dollar fel sa3a, kol 10 sa3at fiha sa3ten msh madfo3in | paid=8 unpaid=2 hours=None | effective_rate=16
20 دولار بالساعة، كل 8 ساعات فيها ساعتين غير مدفوعة | paid=6 unpaid=2 hours=None | effective_rate=15
$18 per hour and i lose about 3 hours for every 9 i work | paid=6 unpaid=3 hours=None | effective_rate=12
"""  # noqa: E501
"""A part of each hour, or of so many, is no work of a week."""

ALL_THERE_ARE = """\
i worked 41 hours at 16 dollars, how much | hours=41 hours_per=total | total=656 month=None
$22/h for 38 hours, total? | hours=38 hours_per=total | total=836 week=None
worked 50 hours last month at $18 an hour, what did i make | hours=50 hours_per=total | total=900
70 घंटे काम किया 12 डॉलर घंटा, कितना हुआ | hours_per=total | total=840
70 ghante kaam kiya 12 dollar ghanta kitna bana | hours_per=total | total=840
اشتغلت 70 ساعة ب 12 دولار كم المجموع | hours_per=total | total=840
eshtaghalt 70 sa3a b 12 dollar el sa3a kam | hours_per=total | total=840
100 hours at $12 | hours_per=total | total=1200 week=None
160 hours at $15, how much a month | hours_per=month | month=2400
84 hours at $10 | hours_per=week | week=840
$12/h, worked 30 hours a week | hours_per=week | month=1560
"""
"""Hours that are said to be all, or past, or are too many for a week."""

WEEKENDS = """\
$20/h 6 hours skip weekends per week | days_per_week=5 | week=600
15 dollars an hour, 3 hours a day, weekends off, monthly | days_per_week=5 | month=975
15 dollar ghanta roz 3 ghante, weekend chutti, mahine ka | days_per_week=5 | month=975
15 डॉलर घंटा रोज़ 3 घंटे, वीकेंड छोड़कर, महीने का | days_per_week=5 | month=975
15 دولار للساعة 3 ساعات يوميا بدون الويكند كم بالشهر | days_per_week=5 | month=975
$15/h, 3 hours a day on weekends, weekly | days_per_week=2 | week=90
"""
"""Without weekends five days are left."""


@pytest.mark.parametrize(
    ("text", "inputs", "results"), rows(DO_IT + OF_EACH_HOUR + ALL_THERE_ARE + WEEKENDS)
)
def test_wording_is_read_as_it_is_meant(text: str, inputs: str, results: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation), found
    said, came = told(found)
    assert {name: str(said.get(name)) for name in pairs(inputs)} == pairs(inputs)
    assert {name: str(came.get(name)) for name in pairs(results)} == pairs(results)


@pytest.mark.parametrize(
    "text",
    [
        "$24/h, 10 minutes of every hour",
        "$24/h 10 minutes each hour for breaks",
        "24 dollar ghanta, har ghante me 10 minute",
        "24 دولار بالساعة و 10 دقايق من كل ساعة للصلاة",
    ],
)
def test_part_of_each_hour_of_which_nobody_says_whether_it_is_paid_is_asked_back(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("$20/h, 30 hours", True),
        ("$20/h, 30 hours a week", False),
        ("$20/h, 130 hours", False),
        ("$120 for 8 hours, hourly", False),
    ],
)
def test_week_that_was_taken_for_hours_is_named(
    assistant: Assistant, text: str, assumed: bool
) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    taken = as_match_json(found)["assumptions"]
    assert isinstance(taken, list)
    assert ("hours of a week" in taken) is assumed
    reply = written(assistant.command("calc", text, Asker(), None, TODAY))
    assert ("the hours are for a week" in reply) is assumed
