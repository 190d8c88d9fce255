"""Pay told for another time than an hour, for pieces an hour, for two offers, or in short words."""

import pytest

from bot.core.calculator import Misread, read, reads_as_calculation
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

OF_ANOTHER_TIME = """\
half an hour is $11, how much for 6 hours | rate=22 hours=6 | total=132
i get $8 per half hour, 12 hours a week, monthly? | rate=16 hours_per=week | month=832
$4 for every 15 minutes, 5 hours a day, weekly? | rate=16 hours_per=day | week=400
$90 for 3 hours, how much for 8 hours | rate=30 hours=8 | total=240
aadhe ghante ke 200 rupaye, 5 ghante ke kitne | rate=400 hours=5 | total=2000
20 minute ke 4 dollar milte hai, 3 ghante ke kitne | rate=12 hours=3 | total=36
3 ghante ke 900 rupaye, 8 ghante ke kitne | rate=300 hours=8 | total=2400
आधे घंटे के 12 डॉलर, 4 घंटे के कितने | rate=24 hours=4 | total=96
15 मिनट के 50 रुपये, रोज़ 2 घंटे, हफ़्ते का कितना | rate=200 hours_per=day | week=2000
نص ساعة ب 6 دولار، 5 ساعات بكم | rate=12 hours=5 | total=60
ربع ساعة ب 4 دولار، 3 ساعات كم | rate=16 hours=3 | total=48
nos sa3a b 8 dollar, 4 sa3at b kam | rate=16 hours=4 | total=64
"""
"""A price of half an hour is not that of an hour."""

LONGER_THAN_THE_LIMIT = """\
$30/h with a cap of 1 hour, mine takes an hour and a half, real rate? | limit_minutes=60 minutes=90 | effective_rate=20
capped at 30 min, i take a full hour, $24/h, real rate? | limit_minutes=30 minutes=60 | effective_rate=12
max 1 hour is paid at $24, i need three whole hours, effective rate? | limit_minutes=60 minutes=180 | effective_rate=8
24 dollar ghanta, limit 45 minute, poora ek ghanta lagta hai, asli rate | minutes=60 | effective_rate=18
24 डॉलर घंटा, सीमा 40 मिनट, पूरा एक घंटा लगता है, असली रेट | minutes=60 | effective_rate=16
24 دولار للساعة، الحد 40 دقيقة وبحتاج ساعة كاملة، السعر الفعلي؟ | minutes=60 | effective_rate=16
24 dollar fel sa3a, el limit 40 d2i2a w btakhod sa3a kamla, el rate el fe3li? | minutes=60 | effective_rate=16
"""  # noqa: E501
"""A full hour and an hour and a half are lengths of time."""

PIECES_OF_AN_HOUR = """\
each recording pays $2 and i can do 7 in an hour, how much for 2 hours a day in a week? | task_pay=2 hours=2 | week=140
each photo is 10 cents and i finish 90 in an hour, hourly? | task_pay=0.1 | rate=9
every page pays $1.50 and i review 8 an hour | task_pay=1.5 | rate=12
har photo 3 rupaye ki, ghante me 50 kar leta hu, ghante ka kitna | task_pay=3 | rate=150
हर टास्क 15 रुपये, घंटे में 8 कर लेती हूँ, रोज़ 2 घंटे, हफ़्ते का कितना | task_pay=15 | week=1200
كل ملف ب 3 دولار وبخلص 5 في الساعة، ساعتين يوميا كم بالاسبوع | task_pay=3 hours=2 | week=150
el mohema b 2 dollar w ba3mel 7 fel sa3a, el sa3a b kam | task_pay=2 | rate=14
"""  # noqa: E501
"""How many pieces an hour has is no pay of an hour."""

WITH_UNPAID_MINUTES = """\
a task is $4, takes 15 mins and 5 mins more waiting which arent paid, hourly? | task_pay=4 minutes=20 | rate=12
$6 a task, 20 min paid and 10 min unpaid reading, real hourly? | task_pay=6 minutes=30 | rate=12
$6 a task, 30 minutes of which 10 are unpaid, hourly? | task_pay=6 minutes=30 | rate=12
task 8 dollar ka, 30 min kaam aur 10 min unpaid, asli rate? | task_pay=8 minutes=40 | rate=12
8 डॉलर प्रति टास्क, 30 मिनट काम और 10 मिनट अनपेड, असली रेट? | minutes=40 | rate=12
المهمة ب 8 دولار، 30 دقيقة شغل و10 دقايق غير مدفوعة، كم الساعة؟ | minutes=40 | rate=12
el mohema b 8 dollar, 30 d2i2a sho8l w 10 d2aye2 msh madfo3a, el sa3a b kam? | minutes=40 | rate=12
"""  # noqa: E501
"""Of a task the minutes that nobody pays count as the others do."""

PAID_AND_WORKED = """\
paid for 2 hours but worked 5, rate 25 | paid=2 unpaid=3 | effective_rate=10
6 hours paid but i worked 8 hours at $16 | paid=6 unpaid=2 | effective_rate=12
3 hours got approved though i did 4, $24/h, real rate? | paid=3 unpaid=1 | effective_rate=18
the system tracked 9 hours, i spent another 3 hours in calls and no one pays for it, $16/h, real rate? | paid=9 unpaid=3 | effective_rate=12
6 घंटे के पैसे मिले पर 2 घंटे मीटिंग के नहीं मिले, रेट 16 डॉलर था | paid=6 unpaid=2 | effective_rate=12
"""  # noqa: E501
"""Hours paid told before those worked."""

TWO_OFFERS = """\
first offer $18/h 10 hours a week, the second $12/h 20 hours a week, which pays more? | rate=18 rate_second=12 | difference=60
one offer is $18/h for 10 hours a week, another is $12/h for 20 hours a week | rate_second=12 | low=180 high=240
pehla offer 18 dollar ghanta 10 ghante hafta, dusra 12 dollar ghanta 20 ghante hafta | rate_second=12 | high=240
पहला ऑफ़र 18 डॉलर घंटा 10 घंटे हफ़्ता, दूसरा 12 डॉलर घंटा 20 घंटे हफ़्ता | rate_second=12 | high=240
عرض ب 18 دولار للساعة 10 ساعات في الاسبوع وعرض تاني ب 12 دولار للساعة 20 ساعة في الاسبوع | rate_second=12 | high=240
العرض الاول 18 دولار للساعة 10 ساعات في الاسبوع، والثاني 12 دولار للساعة 20 ساعة في الاسبوع | rate_second=12 | high=240
3ard 18 dollar fel sa3a 10 sa3at fel osbo3 w el tani 12 dollar fel sa3a 20 sa3a fel osbo3 | rate_second=12 | high=240
i make 9 an hour doing tasks, 20 hours a week | rate=9 hours=20 | week=180
an offer of $18/h for 10 hours a week and another 5 hours a week at $12, how much a week | rate=18 | week=240
first job $18/h 10 hours a week and the second job $12/h 20 hours a week, how much together | rate=18 | week=420
"""  # noqa: E501
"""One has one of two offers, and both of two jobs."""

SHORT_WORDS = """\
bata do mahine ka: 12 dollar per hour 3 ghante roz | hours=3 weeks=None | month=780
bata do hafte ka: $8 per hour 15 hours a week | hours=15 weeks=None | week=120
hisab laga do: $8 per hour, 30 hours a week | hours=30 days_per_week=5 | week=240
do hafte ka bata do, 12 dollar per hour 3 ghante roz | hours=3 | total=360
£12 ph, 15 hours pw, monthly? | rate=12 hours=15 hours_per=week | month=780
17.50 x 20 hours, then 20% tax. net? | rate=17.5 hours=20 | net=280
15 x 10 hrs, minus 10% fee. take home? | rate=15 hours=10 | net=135
i have mon tue thu free, 3 hrs each, 20/hr, monthly? | hours=3 days_per_week=3 | month=780
9 ghante ke 4500 mile, per ghanta kitna pada | amount=4500 hours=9 | rate=500
9 घंटे के 4500 मिले, एक घंटे का कितना पड़ा | amount=4500 hours=9 | rate=500
9 sa3at b 4500, el sa3a b kam | amount=4500 hours=9 | rate=500
"""
"""What people write short."""

BY_THE_PIECE = """\
i get $4 per gadget, 30 gadgets, how much | task_pay=4 tasks=30 | total=120
they pay 6 dollars per batch, 20 batches, total | task_pay=6 tasks=20 | total=120
$3 per box, 40 boxes, total? | task_pay=3 tasks=40 | total=120
$7 per page, 10 pages, total? | task_pay=7 tasks=10 | total=70
2 dollars per story, 15 stories a day, weekly? | task_pay=2 tasks=15 | week=150
$4 per task and 10 tasks took me 2 hours, hourly? | tasks=10 hours=2 | rate=20
"""
"""Whatever the piece is called, where it is work that is paid."""

HOURS_OF_EACH = """\
2.5 hours on each task, $12/h, 4 tasks | hours=10 hours_per=total | total=120
$18/h, 6 tasks a day, 20 minutes each, weekly? | hours=2 hours_per=day | week=180
har task me 3 ghante, 5 task, 10 dollar ghanta, kitna | hours=15 | total=150
हर टास्क में 3 घंटे, 5 टास्क, 10 डॉलर घंटा, कितना | hours=15 | total=150
كل مهمة ساعتين، 5 مهام، 10 دولار الساعة، كم | hours=10 | total=100
$90 for 4 h 30, hourly? | amount=90 hours=4.5 | rate=20
"""
"""The hours of one task, as often as there are tasks."""

FREE_TIME = """\
2 hours free daily, $15 an hour, month? | hours=2 hours_per=day | month=650
i have 3 kids and 4 hours free every day, $15 an hour, month? | hours=4 hours_per=day | month=1300
roz 2 ghante free, 12 dollar ghanta, mahine ka kitna | hours=2 hours_per=day | month=520
4 ghante free roz, 12 dollar ghanta, mahine ka kitna | hours=4 hours_per=day | month=1040
हर दिन 2 घंटे फ्री, 12 डॉलर घंटा, महीने का कितना | hours=2 hours_per=day | month=520
"""
"""Hours that are free every day are there to be worked in, and not for nothing."""

EVERY = (
    BY_THE_PIECE,
    FREE_TIME,
    HOURS_OF_EACH,
    OF_ANOTHER_TIME,
    LONGER_THAN_THE_LIMIT,
    PIECES_OF_AN_HOUR,
    WITH_UNPAID_MINUTES,
    PAID_AND_WORKED,
    TWO_OFFERS,
    SHORT_WORDS,
)


@pytest.mark.parametrize(("text", "inputs", "results"), rows("".join(EVERY)))
def test_price_is_read_as_it_is_meant(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows("".join(EVERY))])
def test_price_is_taken_for_a_calculation(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("18 دولار للساعة 10 سوايع فالسيمانة، شحال فالشهر بالدرهم؟", "MAD"),
        ("كنخدم 10 سوايع ب 18 دولار للساعة، بشحال بالدرهم", "MAD"),
        ("kankhdem 10 sa3at f simana b 18 dollar l sa3a, ch7al b dirham", "MAD"),
        ("18 دولار للساعة 10 سوايع فالسيمانة، شحال بالدرهم الاماراتي؟", "AED"),
        ("18 دولار للساعة 10 ساعات في الاسبوع كم بالدرهم", "AED"),
    ],
)
def test_dirham_of_one_who_speaks_as_moroccans_do_is_theirs(text: str, code: str) -> None:
    assert read(text, KNOWLEDGE).inputs.to_currency == code


@pytest.mark.parametrize(
    "text",
    [
        "30 minutes lunch, $20, 8 hours a day",
        "i was paid for 2 hours yesterday and did 3 hours today, $20/h, total?",
        "$25/hr but capped at 45 minutes. what is the real rate?",
        "$30 per hour and a half of it is tax",
        "the fee is $3 per payout, I make $15/h 10 hours a week, how much a month",
        "taxi costs $4 per ride, I make $15/h 10 hours a week, how much a month",
        "$15/h but data costs 2 dollars per session, 10 sessions, how much",
        "got an offer of $15/h for 25 hours. Other perks $100 a month. how much a month?",
        "offer: $22 an hour 15 hours a week, second month $28",
        "4 hours at $15 an hour, $3 per page, total?",
        "4 hours at $15 an hour, $3 per page, 10 pages, total?",
        "$15 per month membership, how much per year",
    ],
)
def test_price_that_is_not_plain_comes_to_no_sum(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    "text",
    [
        "i do 9 an hour",
        "i spent a full hour on the test and nothing came",
        "it took me an hour and a half to sign up",
        "do you have free days",
        "the second offer expired after 3 days",
        "bata do 2 din me payment aayega kya",
        "my net is slow",
        "the tracker counted 6 hours and i did 8",
        "dinner is 12 dollars per plate, how much for 4 plates",
    ],
)
def test_remark_with_such_words_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)
