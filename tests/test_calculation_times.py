"""Hours told by the part of a day or by days of the week, and which figure leads the reply."""

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import (
    Calculation,
    Misread,
    Period,
    as_match_json,
    read,
    reads_as_calculation,
)
from bot.core.questions import Asker
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows
from tests.test_calculating import TODAY, written

KNOWLEDGE = small_knowledge()

EVERY_PART = """\
$14 an hour, 3 hours every night, monthly? | hours=3 hours_per=day | month=910
i can do 4 hours every single morning at $16/h, how much a week | hours=4 hours_per=day | week=320
12 dollars an hour, 2 hours nightly, weekly? | hours=2 hours_per=day | week=120
2 hours every weeknight at $20, monthly | hours=2 hours_per=day days_per_week=5 | month=866.67
har raat 2 ghante, 15 dollar ghanta, mahine ka kitna | hours=2 hours_per=day | month=650
हर सुबह 3 घंटे, 12 डॉलर घंटा, महीने का कितना | hours=3 hours_per=day | month=780
كل صباح ٤ ساعات، ١٠ دولار للساعة، كم بالأسبوع؟ | hours=4 hours_per=day | week=200
kol leyla 2 sa3at b 12 dollar el sa3a, kam fel shahr | hours=2 hours_per=day | month=520
"""
"""Every evening is every day."""

SOFT_PART = """\
$20/h, after school 2 hours, weekly? | hours=2 hours_per=day | week=200
mujhe sham ko 2 ghante milte hai, 500 rs ghanta, mahine ka kitna | hours=2 hours_per=day | month=21666.67
4 hours a night 5 nights a week at $15 | hours=4 hours_per=day days_per_week=5 | month=1300
3 evenings a week 2 hours each at $12, weekly | hours=2 days_per_week=3 | week=72
two night shifts of 5 hours each, 10 dollars, weekly? | hours=5 days_per_week=2 | week=100
hafte me 4 raat 3 ghante, 12 dollar, hafte ka kitna | hours=3 days_per_week=4 | week=144
٣ ليالي بالأسبوع، ٤ ساعات، ١٠ دولار الساعة، كم بالشهر | hours=4 days_per_week=3 | month=520
I can give 3 hours while my kids are at school, $10/h, how much a month | hours=3 hours_per=day | month=650
office ke baad 3 ghante, 12 dollar ghanta, hafte ka kitna | hours=3 hours_per=day | week=180
दफ़्तर के बाद 3 घंटे, 12 डॉलर घंटा, महीने का कितना | hours=3 hours_per=day | month=780
بعد الدوام ٣ ساعات، ١٢ دولار الساعة، كم بالأسبوع | hours=3 hours_per=day | week=180
ba3d el shoghl 3 sa3at, 12 dollar el sa3a, kam fel esboo3 | hours=3 hours_per=day | week=180
3 hours after college every week at $12, monthly? | hours=3 hours_per=week | month=156
$12/h, 10 hours after college, weekly? | hours=10 hours_per=week | week=120
20 dollar ghanta, raat ko 3 ghante kaam kiya, kitna bana | hours=3 hours_per=total | total=60
class ke baad 3 ghante, 10 dollar ghanta, mahine ka total kitna | hours=3 hours_per=day | month=650
this evening 3 hours at $20/h, total? | hours=3 hours_per=total | total=60
good evening, 3 hours at $20/h, monthly? | hours=3 hours_per=week | month=260
"""  # noqa: E501
"""The part of a day alone is that of each day, unless it is a single one or another period."""

STRETCHES = """\
3 hours in the morning and 2 in the evening at $15, how much a week | hours=5 hours_per=day | week=375
two hours in the morning, one in the afternoon and one at night. $12/h. monthly? | hours=4 hours_per=day | month=1040
an hour before work and two hours after, every weekday, $20/h. monthly? | hours=3 hours_per=day | month=1300
$10/h, 2-3 hours in the morning and 1-2 at night, monthly? | hours=3 hours_per=day | low=650 high=1083.33
subah 3 ghante aur shaam ko 2 ghante, 10 dollar ghanta, hafte ka kitna | hours=5 hours_per=day | week=250
सुबह 2 घंटे और शाम को 1.5 घंटा, 20 डॉलर घंटा, महीने का कितना? | hours=3.5 hours_per=day | month=1516.67
ثلاث ساعات الصبح وساعتين بالليل ب ١٠ دولار كم بالأسبوع | hours=5 hours_per=day | week=250
sa3ten el sobh w 4 bel leil, 10 dollar el sa3a, kam fel esboo3 | hours=6 hours_per=day | week=300
I worked 2 hours in the morning and 3 at night at $10, how much | hours=5 hours_per=total | total=50
subah 2 ghante aur raat ko 3 ghante, 10 dollar ghanta, mahine ka total kitna | hours=5 hours_per=day | month=1083.33
subah raat ko 3-3 ghante, 10 dollar ghanta, hafte ka kitna | hours=6 hours_per=day | week=300
रोज़ सुबह और रात 2-2 घंटे, 10 डॉलर घंटा, महीने का कितना | hours=4 hours_per=day | month=866.67
3 hours every morning and every evening at $10, weekly? | hours=6 hours_per=day | week=300
4 hours a day, morning and evening, $10/h, weekly? | hours=4 hours_per=day | week=200
raat ko 2 ghante aur sab milakar hafte me 18 ghante, 10 dollar ghanta, mahine ka kitna | hours=18 hours_per=week | month=780
"""  # noqa: E501
"""Several stretches of a day are one length of it."""

NAMED_DAYS = """\
sun and mon 6 hours each at $20, monthly? | hours=6 hours_per=day days_per_week=2 | month=1040
on fridays and saturdays, 7 hours each, 12 dollars an hour. weekly? | hours=7 days_per_week=2 | week=168
mon wed fri 4 hours, $15/h, weekly? | hours=4 hours_per=day days_per_week=3 | week=180
itwar somvar 6-6 ghante, 10 dollar ghanta, mahine ka kitna | hours=6 days_per_week=2 | month=520
मंगलवार और गुरुवार 5-5 घंटे, 10 डॉलर घंटा, हफ़्ते का कितना | hours=5 days_per_week=2 | week=100
الجمعة والسبت ٧ ساعات كل يوم، ١٠ دولار الساعة، كم بالأسبوع | hours=7 days_per_week=2 | week=140
el gom3a w el sabt 5 sa3at kol yom, 10 dollar el sa3a, kam fel esboo3 | hours=5 days_per_week=2 | week=100
7 hours on friday and 7 hours on saturday at $10, weekly? | hours=7 hours_per=day days_per_week=2 | week=140
6 hours on sat and 3 on sunday, $10 an hour, weekly? | hours=9 hours_per=week | week=90
10 hours on saturday and sunday together, $10/h, weekly? | hours=10 hours_per=week | week=100
I'm only free on my two days off, 9 hours each of those days, $14/h, monthly? | hours=9 days_per_week=2 | month=1092
5 hours each of those three days at $14, weekly? | hours=5 days_per_week=3 | week=210
15 an hour, 4 hours a day, friday saturday off, monthly | hours=4 days_per_week=5 | month=1300
somvar se shukravar 3 ghante, 12 dollar ghanta, mahine ka | hours=3 hours_per=day days_per_week=5 | month=780
budh se ravivar 4-4 ghante, 10 dollar ghanta, hafte ka kitna | hours=4 days_per_week=5 | week=200
5-5 ghante weekend pe, 10 dollar ghanta, hafte ka | hours=5 days_per_week=2 | week=100
monday 3 hours, wednesday 4 hours and friday 2 hours at $10, weekly? | hours=9 hours_per=week | week=90
friday ko 5 aur sunday ko 6 ghante, 10 dollar ghanta, hafte ka kitna | hours=11 hours_per=week | week=110
الجمعة ٥ ساعات والسبت ٣ ساعات، ١٠ دولار الساعة، كم بالأسبوع | hours=8 hours_per=week | week=80
6-6 ghante, 12 dollar ghanta, mahine ka kitna | hours=6 hours_per=day | month=1560
teen teen ghante, 12 dollar ghanta, mahine ka kitna | hours=3 hours_per=day | month=780
"""  # noqa: E501
"""Hours of each of some days by name, or of all of them."""

BY_THE_CLOCK = """\
12 dollar ghanta. subah 6 se 9 baje tak, hafte ka kitna | hours=3 hours_per=day | week=180
शाम 5 से 8 बजे तक, 10 डॉलर घंटा, हफ़्ते का कितना | hours=3 hours_per=day | week=150
$15/h from 10 pm to 6 am, how much a week | hours=8 hours_per=day | week=600
8 am to 9 pm at $10/h, how much a week | hours=13 hours_per=day | week=650
worked 9am to 5pm yesterday at $20/h, total? | hours=8 hours_per=total | total=160
from 8:30 am to 1 pm, $12/h, weekly? | hours=4.5 hours_per=day | week=270
my shift is from 10 to 4, $12/h, weekly? | hours=6 hours_per=day | week=360
i work 7 pm to 10 pm after my lectures, $12 an hour, weekly? | hours=3 hours_per=day | week=180
coaching ke baad 7 se 10 baje tak, 12 dollar ghanta, hafte ka kitna | hours=3 hours_per=day | week=180
دوامي من 8 الصبح لـ 2 الظهر، 10 دولار بالساعة، كم بالأسبوع | hours=6 hours_per=day | week=300
بشتغل من 10 بالليل لحد 4 الفجر، 10 دولار في الساعة، كم في الشهر | hours=6 hours_per=day | month=1300
من 7 صباحا حتى 9 مساء ب 10 دولار للساعة كم بالأسبوع | hours=14 hours_per=day | week=700
bashtaghal men 10 el sob7 la 3 el 3asr, 10 dollar el sa3a, kam fel esboo3 | hours=5 hours_per=day | week=250
i am in college but free from 7 pm to 10 pm, $12/h, weekly? | hours=3 hours_per=day | week=180
i have lectures 9 am to 1 pm, then 3 hours a day at $10, weekly? | hours=3 hours_per=day | week=150
"""  # noqa: E501
"""The hours between two times of the clock."""

SHIFTS = """\
10 to 6 at $15, 5 days a week, monthly | hours=8 hours_per=day | month=2600
11-7, $10/h mon-sat, weekly | hours=8 days_per_week=6 | week=480
10 to 6 with an hour unpaid lunch at $16/h, 5 days a week | paid=7 | effective_rate=14 week=560
7:30 to 11:00 daily at $20/h | hours=3.5 hours_per=day | day=70
$12/h from 23:00 to 03:00 every day | hours=4 hours_per=day | week=240
10 se 6 tak, 200 rupees ghanta, 6 din, hafte ka | hours=8 days_per_week=6 | week=9600
10 से 6, 200 रुपये घंटा, महीने का कितना | hours=8 hours_per=day | month=34666.67
من 10 الى 6، 15 دولار الساعة، كم بالأسبوع | hours=8 hours_per=day | week=600
men 10 le 6, 15 dollar el sa3a, kam fel osbo3 | hours=8 hours_per=day | week=600
"""
"""Beside a rate a pair that falls is a shift."""

WEEKS_OFF = """\
$10/h 20h a week, 4 hafte chhutti, saal ka kitna | weeks=None | year=9600
$10/h 20h a week, one week off every month, yearly | weeks=None | year=8000
10 dollar ghanta 20 ghante hafte, har mahine 1 hafta chhutti, mahine | weeks=None | month=666.67
10 دولار الساعة، 20 ساعة بالأسبوع، أسبوع إجازة كل شهر، كم بالسنة | weeks=None | year=8000
$10/h 20h a week, 3 weeks vacation and 1 week sick, yearly | weeks=None | year=9600
$10/h 20h a week for 2 weeks and 1 week off | weeks=1 | total=200
$10/h 20 hours a week, 46 weeks a year | weeks=None | year=9200
10 dollar ghanta, 20 ghante hafte, saal me 48 hafte, saal ka kitna | weeks=None | year=9600
10 دولار الساعة، 20 ساعة بالأسبوع، 48 أسبوع في السنة | weeks=None | year=9600
$48k/yr 40h a week 2 weeks off, hourly | amount=48000 | rate=24
"""
"""Weeks off, and weeks worked of a year."""

ASKED_BESIDE_UNPAID = """\
10h/week, 2 of them unpaid, $30/h, monthly | paid=8 | effective_rate=24 month=1040
hafte me 10 ghante, 2 unpaid usme se, 30 dollar ghanta, mahine ka kitna | paid=8 | month=1040
10 ساعات بالأسبوع منها ساعتين غير مدفوعة، 30 دولار الساعة، كم بالشهر | paid=8 | month=1040
10h/week, 2 of them unpaid, $30/h, real rate monthly | paid=8 | effective_rate=24
10h/week, 2 of them unpaid, $30/h | paid=8 | effective_rate=24
"""
"""Of hours paid in part the month leads where it is asked for, else the hour."""

SPELT_APART = """\
١١ دولار ف الساعة، ٥ ساعات ف اليوم، كم ف الشهر | rate=11 hours=5 hours_per=day | month=1191.67
چم دولار يصير ٢٠ ساعة ب ١٥ دولار | rate=15 hours=20 | total=300
"""
"""A preposition apart, and how much in Iraq."""

HOURLY = """\
I do 25 tasks a day at $2, takes me 5 hours, what's my hourly | tasks=25 hours=5 hours_per=day | rate=10
24 tasks a day at $1.5 each, 3 hours. is that a decent hourly? | hours=3 hours_per=day | rate=12
din me 40 task karta hu 10 rs wale, 4 ghante lagte hai, ghante ka kitna pada | hours=4 | rate=100
रोज़ 30 टास्क, 12 रुपये का एक, 4 घंटे लगते हैं, घंटे का कितना पड़ा | hours=4 | rate=90
٢٠ مهمة باليوم ب ٣ دولار، وباخذ ٤ ساعات، كم تطلع الساعة | hours=4 hours_per=day | rate=15
12 tasks at $3 took me 2 hours, whats my hourly | hours=2 hours_per=total | rate=18
25 tasks a day, 6 minutes each, 1 dollar per task, is that a good hourly rate? | minutes=6 | rate=10
40 tasks a day, 1 dollar each, 6 minutes per task, how much a month | minutes=6 | month=866.67
"""  # noqa: E501
"""What an hour comes to with so many tasks."""

UNPAID_ONCE = """\
4 hours of unpaid training and 16 hours of work at $20/h, what is my real rate | hours_per=total | effective_rate=16 week=None
5 ghante unpaid training, phir 15 ghante 16 dollar ghanta, asli rate kya | hours_per=total | effective_rate=12 week=None
16 hours a week at $20/h and 4 hours unpaid, real rate | hours_per=week | effective_rate=16 week=320
"""  # noqa: E501
"""Hours beside unpaid ones are a week's only where somebody says so."""

ALL_ROWS = (
    EVERY_PART,
    SOFT_PART,
    STRETCHES,
    NAMED_DAYS,
    BY_THE_CLOCK,
    SHIFTS,
    WEEKS_OFF,
    ASKED_BESIDE_UNPAID,
    SPELT_APART,
    HOURLY,
    UNPAID_ONCE,
)


@pytest.mark.parametrize(("text", "inputs", "results"), rows("".join(ALL_ROWS)))
def test_hours_are_those_of_the_time_that_is_said(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows("".join(ALL_ROWS))])
def test_such_a_text_is_taken_for_a_calculation(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "I waited 3 hours this morning",
        "every morning 2 hours of traffic, 20 dollars of fuel",
        "har subah 2 ghante ka safar aur 20 dollar ka petrol",
        "every evening I check my mail and there is no task for 2 hours",
        "are you free on sunday and monday? I waited 3 hours",
        "after college I applied 3 times and got no reply",
        "har shaam 2 ghante wait karta hu, koi task nahi aata",
        "payment saturday sunday ko aata hai kya? 3 ghante se wait kar raha hu",
        "كل مساء أنتظر ساعتين ولا يوجد شغل",
        "بعد الدوام دخلت وانتظرت ٣ ساعات",
        "the interview is from 5 to 6 pm and they pay $20 an hour",
        "support se 10 se 5 baje tak baat hoti hai kya, 3 ghante ho gaye",
        "the interview is on monday and tuesday at 9 in the morning",
    ],
)
def test_remark_with_a_part_of_a_day_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "subah 8 se raat 9 baje tak, 10 dollar ghanta, hafte ka kitna",
        "8 hours on weekdays and 4 on saturday, $10/h, how much a week",
        "from 9 in the morning to 2 in the afternoon at $10/h, how much a week",
        "2 hours morning and evening at $10, how much a week",
        "after work 2 hours and 6 hours on saturday, $10/h, weekly?",
        "20 dollars in the morning and 30 dollars at night, 3 hours each, how much",
        "i have lectures 9 am to 4 pm, $12/h, how much a month",
        "my day job is 9 to 5, $12/h, monthly?",
        "i am not free from 8 am to 5 pm, $12/h, monthly?",
        "8 am to 5 pm i am in the office, $12/h, monthly?",
        "meri coaching 10 se 4 baje tak hai, 12 dollar ghanta, mahine ka kitna",
        "मेरा स्कूल 8 से 2 बजे तक है, 12 डॉलर घंटा, हफ़्ते का कितना",
        "عندي جامعة من 9 الصبح إلى 3 العصر، 12 دولار الساعة، كم بالشهر",
        "3andi gam3a men 9 el sob7 le 3 el 3asr, 12 dollar el sa3a, kam fel shahr",
        "my shift is 9 am to 5 pm, how much on outlier a week",
    ],
)
def test_hours_that_are_not_all_understood_are_not_summed_up(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("16 دولار بالساعة، ٢٠ ساعة بالأسبوع، كم الدخل السنوي؟", Period.YEAR),
        ("20 دولار الساعة، ٤ ساعات يومياً. الراتب السنوي؟", Period.YEAR),
        ("6 tasks an hour, 2 dollars per task, 4 hours. daily total?", Period.DAY),
        ("5 tasks per hour at $3 each, i work 6 hours, total for the day?", Period.DAY),
        ("15 dollar ghanta, 20 ghante - weekly how much", Period.WEEK),
        ("15 डॉलर घंटा, 20 घंटे – हफ़्ते का कितना?", Period.WEEK),
        ("Rs 300 per hr x 6 hrs x 5 days", Period.WEEK),
        ("$18 x 5h x 6 days", Period.WEEK),
        ("12 dollar 5 ghanta 6 din ?", Period.WEEK),
        ("$18 x 5h x 6 days, monthly", Period.MONTH),
        ("what would 3 hours a day get me at $25", Period.DAY),
        ("what would 3 hours a day get me a month at $25", Period.MONTH),
        ("12 dollar ghanta roz 4 ghante, hafta aur mahina dono", Period.WEEK),
        ("$15/h 20 hours, monthly and weekly", Period.WEEK),
        ("15 डॉलर घंटा, 4 घंटे रोज़, हफ़्ता और महीना दोनों बताओ", Period.WEEK),
        ("12 دولار الساعة ٤ ساعات يوميا، كم بالأسبوع وبالشهر", Period.WEEK),
        ("2 hours a day, every weekday, $20/h. monthly?", Period.MONTH),
    ],
)
def test_what_is_asked_for_leads(text: str, wanted: Period) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation), found
    assert found.wanted is wanted


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("$20/h, after school 2 hours, weekly?", True),
        ("office ke baad 3 ghante, 12 dollar ghanta, hafte ka kitna", True),
        ("$20/h, 2 hours every evening, weekly?", False),
        ("$20/h, 2 hours a day after school, weekly?", False),
    ],
)
def test_day_that_was_taken_for_hours_is_named(
    assistant: Assistant, text: str, assumed: bool
) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    taken = as_match_json(found)["assumptions"]
    assert isinstance(taken, list)
    assert ("hours of each day" in taken) is assumed
    reply = written(assistant.command("calc", text, Asker(), None, TODAY))
    assert ("the hours are for each working day" in reply) is (assumed and "$" in text)


def test_reply_does_not_make_a_week_of_hours_that_are_all_there_are(assistant: Assistant) -> None:
    text = "4 hours of unpaid training and 16 hours of work at $20/h, what is my real rate"
    reply = written(assistant.command("calc", text, Asker(), None, TODAY))
    assert "16 hours" in reply
    assert "a week" not in reply


FEW_DAYS = """\
worked 3 days, 5 hours each day, $20/h, how much | rate=20 hours=5 | total=300 week=300 month=1300
2 din roz 6 ghante kiya 15 dollar me, kitna hua | rate=15 hours=6 | total=180 month=780
٤ أيام كل يوم ٣ ساعات ب ١٠ دولار، كم المجموع | rate=10 hours=3 | total=120 month=520
4 ayam kol yom 5 sa3at b 10 dollar, kam | rate=10 hours=5 | total=200
3 days a week 5 hours a day at $20, monthly? | rate=20 days_per_week=3 | month=1300
"""


@pytest.mark.parametrize(("text", "inputs", "results"), rows(FEW_DAYS))
def test_few_days_come_to_a_total_unless_they_are_of_every_week(
    text: str, inputs: str, results: str
) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


def test_what_a_few_days_of_every_week_bring_stands_beside_their_total(
    assistant: Assistant,
) -> None:
    reply = written(assistant.ask(FEW_DAYS.split(" | ", maxsplit=1)[0], Asker(), None, TODAY))

    assert reply.splitlines()[0] == "$300 in total"
    assert "If that is every week – Month: $1,300" in reply
