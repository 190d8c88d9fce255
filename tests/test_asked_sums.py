"""Sums that are asked for without "how much", pay of days, and a salary beside an hourly offer."""

import pytest

from bot.core.calculator import Calculation, Period, read, reads_as_calculation
from bot.core.questions import Asker, Kind
from tests.real_bot import real_assistant
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

ASKED = """\
finished 4.5 hours today at 22 usd an hour, what do i bill them? | hours=4.5 hours_per=total | total=99
I did 25 tasks at $3 each, what am i owed | tasks=25 task_pay=3 | total=75
put in 7 hours yesterday @ 14 usd, total amount? | hours=7 hours_per=total | total=98
did 5h 30m today at 16/hr, what should be in my wallet? | hours=5.5 hours_per=total | total=88
36 tasks of 2 dollars, amount due? | tasks=36 task_pay=2 | total=72
kindly tell the total pay for 12 hours at 20 dollar per hour | hours=12 rate=20 | total=240
5 hours a day at $10, what would i have at the end of the month | hours=5 hours_per=day | month=1083.33
"""  # noqa: E501

WHAT_IT_COMES_TO = """\
got $330 for 22 hours last month, what rate is that | amount=330 hours=22 | rate=15
what does $18/hr full time come to monthly | rate=18 hours=40 | month=3120
is it correct that 6 hours 30 minutes at $16 is $104? | rate=16 | total=104
10 hours at 14 dollars, is that 150 dollars? | rate=14 hours=10 | total=140
i get 20 dollars an hour, my cousin gets 15 euros an hour. who earns more | rate=20 | difference=2.95
how many dirhams 60 dollars | amount=60 currency=USD to_currency=AED | converted=220.35
كم روبية 60 دولار | amount=60 currency=USD to_currency=INR | converted=5760
kam gneh 60 dollar | amount=60 currency=USD to_currency=EGP | converted=3120
kitne rupaye 60 dollar | amount=60 currency=USD to_currency=INR | converted=5760
kitne dollar 4800 rupaye | amount=4800 currency=INR to_currency=USD | converted=50
shtaghalt 5 sa3at b 12 dollar w sa3a men gheir flous, el rate el 7a2i2i kam | hours=5 unpaid=1 | effective_rate=10
kam byetla3 bl esbou3 law 3am beshteghel 10 sa3at b 15 dollar | hours=10 | week=150
mujhe 48 hazar kamane hai, 10 dollar ghanta, kitne ghante | target=48000 target_currency=INR | hours=50
"""  # noqa: E501

RATE_OF_ANOTHER = """\
one gives 12 dollars an hour and the other 17, 20 hours a week, how much more a month | rate=12 rate_second=17 | difference=433.33
ek company 12 dollar ghanta deti hai dusri 17, hafte me 20 ghante, mahine ka kitna fark | rate=12 rate_second=17 | difference=433.33
एक 12 डॉलर घंटा देता है और दूसरा 17, हफ्ते में 20 घंटे, हफ्ते का कितना फर्क | rate=12 rate_second=17 | difference=100
micro1 पर मेरे को 14 डॉलर घंटा मिल रहे और mercor 21 दे रहा, 30 घंटे का हफ्ता है, हर हफ्ते कितना फर्क पड़ेगा | | difference=210
मुझे 12 डॉलर घंटा मिलता है, दोस्त को 15 मिलता है, 20 घंटे हफ्ता, हर हफ्ते कितना ज्यादा | rate=12 rate_second=15 | difference=60
यहां 16 डॉलर घंटा मिलता है पर वहां 20 मिलेगा, हफ्ते में 25 घंटे, महीने में कितना ज्यादा | rate=16 rate_second=20 | difference=433.33
turing 15 usd per hour de raha hai aur alignerr 22 de raha hai, 10 ghante me kitna antar | rate=15 rate_second=22 | difference=70
mercor pe 14 dollar ghanta mil raha micro1 18 dega, 25 ghante hafte me, mahine ka fark kitna | | difference=433.33
abhi 14 dollar per ghanta mil raha, nayi jagah 21 denge, 30 ghante hafte, kitna fark hafte ka | rate=14 rate_second=21 | difference=210
पहिले १६ मिलत रहे अब २१ डॉलर घंटा मिली, हफ्ता में २५ घंटा, महीना में केतना जादे मिली | | difference=541.67
पहिले 15 डॉलर मिलत रहल, अब 20 डॉलर घंटा मिलेला, हफ्ता में 30 घंटा, हफ्ता में केतना जादे | rate=15 rate_second=20 | difference=150
pahile 8 dollar milat rahal ab 11 dollar ghanta mili, hafta me 20 ghanta, hafta me ketna jada mili | rate=8 rate_second=11 | difference=60
واحدة بتدفع 12 دولار بالساعة والتانية 17، 20 ساعة بالاسبوع، قديش الفرق بالاسبوع؟ | rate=12 rate_second=17 | difference=100
what do 12 tasks a day at $2 each make in a 6 day week? | tasks=12 days_per_week=6 | week=144
"""  # noqa: E501

PAID_AND_TAKEN = """\
they pay for 20 minutes a task but it takes me 30, $18 an hour, real rate? | limit_minutes=20 minutes=30 | effective_rate=12
only 40 minutes are paid but it takes 60 minutes, $18 an hour, what is my real rate | limit_minutes=40 minutes=60 | effective_rate=12
they paid me 2 hours at $18 an hour but the job took 3 hours, real rate? | limit_minutes=120 minutes=180 | effective_rate=12
دفعولي ساعتين ب 18 دولار للساعة بس الشغل اخد 3 ساعات، كم الفعلي؟ | rate=18 | effective_rate=12
dafa3ouli 2 sa3at b 18 dollar lel sa3a bas el sheghl akhad 3 sa3at, el rate el 7a2i2i kam | limit_minutes=120 | effective_rate=12
18 dollar ghanta, task me ek ghante ka hi paisa milta hai par mujhe dedh ghanta lagta hai, asli rate | limit_minutes=60 minutes=90 | effective_rate=12
they only pay up to 30 minutes at $18/h but it takes me a full hour, real rate? | limit_minutes=30 minutes=60 | effective_rate=9
i am getting 520 dollars in month for 20 hours weekly, hourly? | amount=520 hours=20 | rate=6
mahine ke 520 dollar milte hai, hafte me 20 ghante, hourly kitna | amount=520 hours=20 | rate=6
12 dollar wala 30 hrs ya 20 dollar wala 15 hrs weekly, kaunsa zyada dega | rate=12 rate_second=20 | difference=60
i do 6 tasks an hour, each one pays $2. 3 hours a day, how much a day | task_pay=2 hours=3 | day=36
اشتغلت 8 ساعات مدفوعة على 15 دولار الساعة وساعتين تدريب بلاش، كم الفعلي؟ | paid=8 unpaid=2 | effective_rate=12
"""  # noqa: E501

PAY_OF_DAYS = """\
900 rupees per day for 24 days, total? | amount=900 days=24 | month=21600
per day 750 rupees, 22 days working, month total? | amount=750 days=22 | month=16500
$80 a day, 20 days a month, how much a month | amount=80 days=20 | month=1600
din ke 40 dollar, 26 din, kitna hua | amount=40 days=26 | month=1040
रोज़ के 800 रुपये, 25 दिन, कुल कितना | amount=800 days=25 | month=20000
باليوم 30 دولار، 20 يوم، كم المجموع | amount=30 days=20 | month=600
40 dollar fel yom, 22 yom, kam | amount=40 days=22 | month=880
1000 rupees per day, 6 days, how much | amount=1000 days_per_week=6 | week=6000
"""

RATE_OF_PAY = """\
made $310 last wk for 20 hrs, what was my rate | amount=310 hours=20 | rate=15.5
made $110 last week for 20 hrs, what was my rate | amount=110 hours=20 | rate=5.5
last week i did 25 hours and got $400, what was my rate | amount=400 hours=25 | rate=16
i got 225 bucks last month for 15 hrs of tagging, whats my hourly rate | amount=225 | rate=15
worked 12 hrs yesterday and earned 150 usd, what is my rate then? | amount=150 | rate=12.5
pichle hafte 12 ghante ke 180 dollar aaye, rate kitna pada | amount=180 hours=12 | rate=15
18 ghante kaam kiya aur 270 dollar mile to rate kya bana | amount=270 hours=18 | rate=15
पिछले हफ्ते 270 डॉलर आए 18 घंटे के, तो रेट कितना पड़ा | amount=270 hours=18 | rate=15
इस महीने 25 घंटे के 400 डॉलर मिले, मेरा रेट क्या हुआ | amount=400 hours=25 | rate=16
الاسبوع اللي فات خدت 310 دولار على 20 ساعة، كان ريتي كام | amount=310 | rate=15.5
el shahr elly fat 3amalt 640 dollar f 40 sa3a, el sa3a tel3et b kam | amount=640 | rate=16
40 دقيقة ب 12 دولار يعني الساعة بكم | amount=12 | rate=18
25 دقيقة ب 5 دولار الساعة تطلع بكم | amount=5 | rate=12
20 de2i2a b 6 dollar, el sa3a tetla3 b kam | amount=6 | rate=18
18 min ke 6 dollar, yani ghante ke kitne | amount=6 | rate=20
$12 for 40 mins so whats that an hour | amount=12 | rate=18
40 मिनट के 12 डॉलर मतलब घंटे का कितना | amount=12 | rate=18
"""
"""The rate of pay that came: of last week's hours, and of less than an hour."""

DAYS_TO_A_GOAL = """\
i make 75 dollars a day, how many days to 3000 | amount=75 target=3000 | days=40
daily i get $40, how long to reach $1000 | amount=40 target=1000 | days=25
need 1500 dollars and i make 60 a day, how many days | amount=60 target=1500 | days=25
every day i make 60 dollars, how many days to 1500 dollars | amount=60 | days=25
$75 a day, 10% fee, how many days to $2700 | amount=75 fee_percent=10 | days=40
roz 50 dollar kamata hu, 1000 dollar ke liye kitne din lagenge | amount=50 target=1000 | days=20
daily 800 rupaye milte hai 40000 jodne me kitne din lagenge | amount=800 | days=50
रोज के 75 डॉलर बनते है तो 3000 डॉलर होने में कितने दिन | amount=75 target=3000 | days=40
हर दिन मैं 50 डॉलर कमाता हूं, 1000 डॉलर के लिए कितने दिन | amount=50 | days=20
لو باخد ٦٠ دولار في اليوم محتاج كم يوم عشان اجمع الف وخمسمية دولار | amount=60 | days=25
كل يوم بعمل 50 دولار، كم يوم لحد ما اوصل 1000 دولار | amount=50 target=1000 | days=20
bakhod 60 dollar fel yom, me7tag kam yom 3ashan agma3 1500 dollar | amount=60 | days=25
"""
"""A day's pay reaches a goal, however many hours it has."""

HOURS_ALLOWED = """\
max 15 hrs/week allowed hai $42 pe to mahine me jyada se jyada kitna aa skta | hours=15 rate=42 | month=2730
only 15 hours a week allowed at $42, whats the most i can make a month | hours=15 | month=2730
they allow max 15 hours/week, pay is $42/h, max monthly income? | hours=15 rate=42 | month=2730
up to 18 hrs per week is allowed, $30/hr, how much a month | hours=18 rate=30 | month=2340
im allowed 10 hours a day at 12 dollars, whats the most i could make a week | hours=10 | week=600
hours are capped and only 12 hours a week are allowed at $25, max income a year? | rate=25 | year=15600
din me sirf 5 ghante allowed hai 10 dollar ghanta, hafte ka kitna | hours=5 | week=250
15 ghante hafte se zyada allowed nahi, 42 dollar ghanta, mahine ka kitna banega | hours=15 | month=2730
हफ्ते में 12 घंटे तक अलाउड है, 25 डॉलर घंटा, साल का कितना बनेगा | hours=12 | year=15600
मैक्स 15 घंटे हफ्ता अलाउड है 42 डॉलर पर, महीने का कितना आएगा | hours=15 | month=2730
مسموح لي بس 12 ساعة بالاسبوع و الساعة ب 25، شقد يطلع بالشهر | hours=12 rate=25 | month=1300
el masmoo7 12 sa3a fel osbo3 w el sa3a b 25 dollar, addesh fel shahr | hours=12 | month=1300
"""  # noqa: E501
"""Hours that are allowed are those that are worked, where it is asked what they bring."""

TASKS_DONE = """\
each task is $4.25 and i did 16, how much do i get | task_pay=4.25 tasks=16 | total=68
prompt is 2 dollars, i did 45 today. total? | task_pay=2 tasks=45 | total=90
they give $1.50 per task and i completed 60, how much in all | task_pay=1.5 tasks=60 | total=90
$3 a task, 20 done, how much | task_pay=3 tasks=20 | total=60
task pays $5, i did 3 in 40 minutes, hourly? | task_pay=5 tasks=3 | rate=22.5
ek task 5 dollar, 40 min me 3 task, ghante ka kitna | task_pay=5 tasks=3 | rate=22.5
एक टास्क 5 डॉलर, 40 मिनट में 3 टास्क, घंटे का कितना | task_pay=5 tasks=3 | rate=22.5
المهمة ب 5 دولار، 3 مهام في 40 دقيقة، كم الساعة | task_pay=5 tasks=3 | rate=22.5
task 4.25 dollar ka hai, 16 kiye, kitna bana | task_pay=4.25 tasks=16 | total=68
task ka rate 1.5 dollar, ab tak 40 ho gaye, kul kitna | task_pay=1.5 tasks=40 | total=60
टास्क 50 सेंट का, 80 हो गए, कितने डॉलर | task_pay=0.5 tasks=80 | total=40
हर टास्क का 2 डॉलर, आज 35 कर दिए, कुल कितना हुआ | task_pay=2 tasks=35 | total=70
المهمة بدولارين وسلمت 30، كام الحساب | task_pay=2 tasks=30 | total=60
كل تاسك ب 1.5 دولار وسويت 40، شقد المجموع | task_pay=1.5 tasks=40 | total=60
el task b 4.25 dollar w 3melet 16, addeh byetla3li | task_pay=4.25 tasks=16 | total=68
el mohemma b 3 dollar, 5allast 20 menhom, kam el magmo3 | task_pay=3 tasks=20 | total=60
"""
"""A number of what is done counts the tasks that have a price."""

TWO_COMPANIES = """\
company A gives 15 dollars an hour for 20 hours a week, company B 25 dollars an hour for 10 hours a week, which is more | hours=20 | difference=50
one client is paying 10 dollars for 25 hrs, other is paying 18 dollars for 12 hrs, which pays more | hours=25 | difference=34
"""  # noqa: E501

SALARY = """\
$1500 a month or $12 an hour 40 hours a week, which is more | amount=1500 | difference=580
which is better, $1500 a month salary or $12 an hour for 40 hours a week | amount=1500 | difference=580
راتب 1500 دولار بالشهر ولا 12 دولار بالساعة 40 ساعة بالاسبوع ايهما احسن | amount=1500 | difference=580
"""  # noqa: E501


@pytest.mark.parametrize(
    ("text", "inputs", "results"),
    rows(
        ASKED
        + WHAT_IT_COMES_TO
        + RATE_OF_ANOTHER
        + PAID_AND_TAKEN
        + PAY_OF_DAYS
        + RATE_OF_PAY
        + DAYS_TO_A_GOAL
        + HOURS_ALLOWED
        + TASKS_DONE
        + TWO_COMPANIES
        + SALARY
    ),
)
def test_sum_is_read_and_taken_for_one(text: str, inputs: str, results: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)
    assert_summed_up(text, inputs, results, KNOWLEDGE)


def test_second_amount_far_from_the_rate_is_no_rate_beside_it() -> None:
    of_two = "ek 12 dollar ghanta deta hai dusra {other}, hafte me 20 ghante, kitna fark"
    found = [read(of_two.format(other=other), KNOWLEDGE) for other in (48, 49)]
    assert [isinstance(one, Calculation) for one in found] == [True, False]


def test_number_that_counts_people_is_no_second_rate() -> None:
    found = read("12 dollars an hour, i know 40 people, 20 hours a week, how much more", KNOWLEDGE)
    assert not isinstance(found, Calculation) or found.inputs.second_rate is None


def test_salary_and_offer_are_compared_for_the_period_of_the_salary() -> None:
    found = read("$1500 a month or $12 an hour 40 hours a week, which is more", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.wanted is Period.MONTH


@pytest.mark.parametrize(
    "text",
    [
        "I waited 3 hours, total?",
        "they owe me 300 dollars, what should I do",
        "I worked 20 hours at $15, what is my account status",
        "payment of 300 dollars for 20 hours came, other one is missing since 3 weeks",
        "my invoice of $200 was rejected, amount due?",
        "i applied to 3 companies, one pays 15 an hour, other never answered after 2 weeks",
        "what do i get for the 1 hour interview",
        "$500 a month or $600 a month which is more",
        "who earns more, coders or writers",
        "they pay for 2 hours of training but it takes a week to come",
        "i paid 20 minutes ago and it still takes 3 days, why",
        "the test is 2 hours at 3 pm, is that 5 questions?",
        "my friend gets 15 euros an hour, who pays that",
        "35 hazar log apply kar chuke hai",
        "what rate is that",
        "they pay 50 dollars a day for 20 days of training, is that legit",
        "रोज 2 घंटे में 500 डॉलर, मुझे तो ठगी लगती है",
        "25 dollar ghanta 10 ghante hafta bol rahe, dhokha to nahi",
        "got 310 dollars for 20 hours last week, why was my rate changed",
        "my rate was 15 and i worked 20 hours last week, where is it",
        "i earn $75 a day, payout takes how many days",
        "roz 50 dollar kamata hu, paisa kitne din me aata hai",
        "at 80 dollars a day how many days to 40",
        "i earn 60 dollars a day and spend 20, how many days to 1000",
        "how many hours are allowed a week on the $42 project, i did 15",
        "max 15 hours allowed per week on the $42 one, who can raise it",
        "كم ساعة مسموح بالاسبوع في مشروع ال 42 دولار، وصلت 15",
        "the task pays $4 and i did 16, why is only 40 shown",
        "the task pays $3, i finished 20 but 4 were rejected, who do i ask",
        "टास्क 3 डॉलर का है, 20 किए, पैसे कब आएंगे",
        "mujhe 14 dollar ghanta mil raha dost ko 21 mil raha, kya reason",
    ],
)
def test_question_or_remark_with_such_words_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


def test_sum_asked_for_by_its_last_word_is_answered_in_private() -> None:
    for text in ("950 rupees per day, monthly?", "i did 15 tasks of 4 dollars, total amount?"):
        understood = real_assistant().understand(text, Asker())
        assert (understood.kind, understood.band.value) == (Kind.CALC, "answer"), text
