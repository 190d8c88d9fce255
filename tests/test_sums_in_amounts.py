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

SCALES = """\
3-4 lakh rs to usd | amount=300000 to_currency=USD | low=3125 high=4166.67
between 20 and 30 thousand rupees in dollars | amount=20000 | low=208.33 high=312.5
$4-$6k in rupees | amount=4000 | low=384000 high=576000
$500-1k in rupees | amount=500 | low=48000 high=96000
500-1 lakh rupees in dollars | amount=500 | low=5.21 high=1041.67
want 40-50k rupees a month at $10/h, hours per day | target=40000 rate=10 | hours_per_week=9.62
25-30 hajar rupaye mahina, 5 ghante roz, 22 din, ghante ka kitna | amount=25000 | rate=230.77
do teen lakh rupaye dollar me | amount=200000 | low=2083.33 high=3125
दस से बीस हज़ार रुपये डॉलर में | amount=10000 | low=104.17 high=208.33
5 إلى 6 آلاف ريال سعودي كم دولار | amount=5000 | low=1333.33 high=1600
min 3 l 5 alaf dollar kam bel geneh | amount=3000 | low=156000 high=260000
twenty five thousand rupees in dollars | amount=25000 | converted=260.42
"""
"""The scale that is said once, behind a range, is that of both of its ends."""

MINUTES = """\
0.4 dollar a minute, 150 minutes | rate=24 | total=60
15 cents a min for 200 mins | rate=9 | total=30
rate 0.3 dollar/min 30h/week | rate=18 | month=2340
$0.6-0.8 per minute, 5 hours | rate=36 rate_high=48 | total=180
$0.25/min 40 min a day 5 days a week, monthly, 10% fee | rate=15 fee_percent=10 | net=195
$0.45 per finished audio minute, 80 minutes | rate=27 | total=36
10 rupaye per minute, 2 ghante roz, mahine ka kitna | rate=600 currency=INR | month=26000
har minute ke 10 rupaye, 2 ghante | rate=600 | total=1200
हर मिनट 20 सेंट, रोज 3 घंटे, महीने का कितना | rate=12 | month=780
دقيقة العمل ب 20 سنت، 30 ساعة بالاسبوع | rate=12 | month=1560
بالدقيقة 0.2 دولار 5 ساعات | rate=12 | total=60
fel de2i2a nos dollar, 10 sa3at | rate=30 | total=300
"""
"""The price of a minute is sixty times that an hour."""

GOALS = """\
$1560 in 26 weeks at $30/h, hours a week | target=1560 weeks=26 | hours_per_week=2
$2000 within 3 months, $20/h, weekly hours? | target=2000 rate=20 | hours_per_week=7.69
$600 in 30 days at $15/h, hours per day? | target=600 days=30 | hours=40
need 2 lakh in 4 months, $20/h, hours/day | target=200000 rate=20 | hours_per_week=6.01
$26000 in a year at $25/h, hours a week | target=26000 target_per=year | hours_per_week=20
3ayez 5200 dollar fe 3 shohour w el sa3a b 20, kam sa3a fel osbo3 | target=5200 rate=20 weeks=13 | hours_per_week=20
3ayez 2600 dollar f 6 shhoor w el sa3a b 10 dollar, kam sa3a fel osbo3 | target=2600 rate=10 | hours_per_week=10
$1000 in 2 weeks, 40 hours, hourly rate? | amount=1000 hours=40 | rate=25
"""  # noqa: E501
"""An amount in a length of time is a goal, where hours without a number are asked for."""

EXCHANGED = """\
$500 in rupees at 84 per dollar | amount=500 | converted=42000
500 euros in rupees at 110 per euro | amount=500 currency=EUR | converted=55000
1000 dollar 5% fee kitna milega | amount=1000 fee_percent=5 | net=950
how much is left with a 5% fee on $500 | amount=500 fee_percent=5 | net=475
convrt 340 usd 2 inr | amount=340 to_currency=INR | converted=32640
$120 2 egp | amount=120 to_currency=EGP | converted=6240
75 euros 2 usd pls | amount=75 currency=EUR to_currency=USD | converted=85.23
500 aed cm dolar | amount=500 currency=AED to_currency=USD | converted=136.15
2000 geneh cm dolar | amount=2000 currency=EGP to_currency=USD | converted=38.46
300 usd cam derham | amount=300 to_currency=AED | converted=1101.75
$900 a week, $3 withdrawal each week | amount=900 fee_fixed=3 | net=897
"""
"""The exchange rate is of the money that it names, and a fee leaves the rest."""


@pytest.mark.parametrize(
    ("text", "inputs", "results"), rows(RAISES + SCALES + MINUTES + GOALS + EXCHANGED)
)
def test_amount_is_read_and_calculated(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


UNCLEAR = """\
$20/h vs $22/h, 10% raise, 20h
$20/h 40h a week, tax went up to 12%
how much more is $20/h with 10% raise, 40h a week
$0.30 per audio minute, 3 hours a day, monthly
500 euros in rupees at 84 per dollar
200 euros to rupees to dirhams
how much is 12% fee on $2500
2500 डॉलर पर 12% फीस कितनी
كم رسوم 12% على 2500 دولار
$800 a week, $2 withdrawal each week, monthly
2 jobs, $20/h 10h and $15/h 10h, 10% bonus
"""


@pytest.mark.parametrize("text", UNCLEAR.splitlines())
def test_amount_that_may_be_of_something_else_comes_to_no_sum(text: str) -> None:
    assert not isinstance(read(text, KNOWLEDGE), Calculation)


PLATFORM_EXCHANGED = """\
outlier 30h a week at 90 rupees per dollar | 90
outlier 30h a week, dollar at 91 rupees | 91
outlier 30 ghante hafte, dollar 92 rupaye ka, mahine ka kitna | 92
outlier 30 घंटे हफ्ता, डॉलर 93 रुपये का, महीने का कितना | 93
outlier 30 ساعة بالاسبوع والدولار ب 50 جنيه | 50
outlier 30 sa3a fel osbo3 w el dollar b 50 geneh | 50
"""


@pytest.mark.parametrize(("text", "told"), rows(PLATFORM_EXCHANGED))
def test_price_of_a_dollar_is_no_pay_of_a_platform(text: str, told: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert (found.currency, str(found.inputs.own_rate)) == ("USD", told)
    assert found.inputs.facts
