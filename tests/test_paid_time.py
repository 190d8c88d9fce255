"""Time that is paid and time that is not, time limits, and work paid by the piece."""

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import Misread, Reason, read, reads_as_calculation
from bot.core.questions import Asker
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows
from tests.test_calculating import TODAY, written

KNOWLEDGE = small_knowledge()

OF_ALL_HOURS = """\
out of 30 hours only 24 got paid, rate is $15, what's my real rate | paid=24 unpaid=6 hours=None | effective_rate=12
out of 16 hours 12 were paid at $20/hr, real rate? | rate=20 paid=12 unpaid=4 | effective_rate=15
I got paid for 6 of the 8 hours I worked at $20/h, real hourly? | paid=6 unpaid=2 | effective_rate=15
18 of my 24 hours were approved at $16/h, real rate? | paid=18 unpaid=6 | effective_rate=12
16 ghante kaam kiya lekin sirf 12 ghante ka payment mila, rate 18 dollar, asli rate kya hua | paid=12 unpaid=4 | effective_rate=13.5
10 ghante me se 4 ka paisa nahi mila, 20 dollar ghanta, real rate | paid=6 unpaid=4 | effective_rate=12
25 ghante me se 20 ka paisa mila, 15 dollar ghanta, asli rate kya | paid=20 unpaid=5 | effective_rate=12
6 ghante ka hi paisa mila jabki 9 ghante kaam kiya, 15 dollar ghanta, asli ghante ka kitna | paid=6 unpaid=3 limit_minutes=None week_cap=None | effective_rate=10
15 घंटे काम किया पर 10 के ही पैसे मिले, 18 डॉलर घंटा, असली रेट कितना | paid=10 unpaid=5 | effective_rate=12
20 घंटे में से बस 15 के पैसे मिले, 16 डॉलर घंटा, असली रेट | paid=15 unpaid=5 | effective_rate=12
6 घंटे के पैसे मिले, काम 8 घंटे किया, 20 डॉलर घंटा, असल रेट | paid=6 unpaid=2 | effective_rate=15
इस हफ्ते 20 घंटे काम किया लेकिन पैसे सिर्फ 15 घंटे के मिले, 12 डॉलर घंटा, असली रेट | paid=15 hours=20 hours_per=week | effective_rate=9 week=180
من أصل 10 ساعات 8 مدفوعة ب 20 دولار، كم الفعلي | paid=8 unpaid=2 hours=None | effective_rate=16
من 30 ساعة انحسبت 24 بس ب 15 دولار، كم الأجر الفعلي | paid=24 unpaid=6 | effective_rate=12
اشتغلت 20 ساعة وحسبولي 16 بس، الساعة ب 15 دولار، كم السعر الفعلي | paid=16 unpaid=4 | effective_rate=12
دفعولي عن 8 ساعات واشتغلت 10 ساعات ب 20 دولار، كم الفعلي | paid=8 unpaid=2 | effective_rate=16
men 10 sa3at 8 bas madfo3een, el sa3a b 20 dollar, kam el fe3li | paid=8 unpaid=2 | effective_rate=16
they approved only 7 of my 10 hours, $20/h, real rate | paid=7 unpaid=3 | effective_rate=14
20 hours a week but only 15 paid at $12, real rate? | rate=12 paid=15 hours=20 hours_per=week | effective_rate=9 week=180
12 hours a day, 8 paid at $15, effective hourly? | rate=15 paid=8 unpaid=4 | effective_rate=10 day=120
من 12 ساعة 3 مش مدفوعة ب 20 دولار، كم الفعلي | paid=9 unpaid=3 | effective_rate=15
men 12 sa3a 3 msh madfo3a, el sa3a b 20 dollar, kam el fe3li | paid=9 unpaid=3 | effective_rate=15
dafa3ooli 6 sa3at bas ana sheghelt 8, el rate 20, el sa3a tel3et b kam | paid=6 unpaid=2 | effective_rate=15
دفعولي 6 ساعات بس انا اشتغلت 8، السعر 20 دولار، كم الفعلي | paid=6 unpaid=2 | effective_rate=15
eshtaghalt 16 sa3a w etdafa3li 3ala 12 bas, el sa3a b 20 dollar, kam el fe3li | paid=12 unpaid=4 | effective_rate=15
"""  # noqa: E501
"""Of so many hours so many were paid, in any order."""

BESIDE_PAID = """\
paid for 20 hours at $18 this week plus 5 hours of unpaid training, real hourly? | hours=25 hours_per=week | effective_rate=14.4 week=360
$24/h, 3 paid and 1 unpaid a day, real rate? | paid=3 unpaid=1 hours=4 hours_per=day | effective_rate=18 day=72
20 per hour but only half my time is paid, so 3 paid and 3 unpaid daily. real rate? | paid=3 unpaid=3 hours=6 | effective_rate=10 day=60
only half of my time is paid at $40/h, real rate? | paid=1 unpaid=1 | effective_rate=20
10 hrs unpaid onboarding, 30 hrs at $20, actual hourly? | rate=20 hours=30 unpaid=10 amount=None | effective_rate=15
got 300 dollars for 10 hours and 5 unpaid, real rate? | amount=300 | rate=30 effective_rate=20
"""  # noqa: E501
"""Unpaid hours beside the paid ones, with the time they are told for."""

FREE = """\
I am only free on weekends, 4 hours a day at $15/h, monthly? | hours=4 days_per_week=2 unpaid=None | month=520
I'm free 5 hours a day at $12/h, weekly? | hours=5 unpaid=None | week=300
i have 3 free hours a day, $10/h, weekly? | hours=3 unpaid=None | week=150
free only on my two days off, 6 hours each of those days at $15/h, monthly | days_per_week=2 unpaid=None | month=780
mai sirf 2 ghante free rehta hu roz, 15 dollar ghanta, mahine ka kitna | hours=2 unpaid=None | month=650
मैं रोज़ 4 घंटे फ्री हूँ, 12 डॉलर घंटा, महीने का कितना | hours=4 unpaid=None | month=1040
ana free 3 sa3at fel yom, el sa3a b 10 dollar, kam fel shahr | hours=3 unpaid=None | month=650
"""  # noqa: E501
"""Free to work, and not for nothing."""

FIRST_HOUR = """\
$30 for the first hour and $12 an hour after that, took 3 hours, what did i make | rate=30 late_rate=12 minutes=180 | total=54 effective_rate=18
$25 for the first hour then $10 an hour, 3.5 hours, total? | rate=25 late_rate=10 | total=50
pehle ghante ka 30 dollar fir 12 dollar ghanta, task me 2 ghante lage, kitna mila | rate=30 late_rate=12 | total=42 effective_rate=21
पहले घंटे के 25 डॉलर, उसके बाद 10 डॉलर घंटा, टास्क में 3 घंटे लगे, कितना मिला | rate=25 late_rate=10 | total=45 effective_rate=15
أول ساعة ب 20 دولار وبعدها 10 دولار للساعة، المهمة اخذت ساعتين ونص كم المجموع | rate=20 late_rate=10 minutes=150 | total=35 effective_rate=14
الساعة الأولى ب 30 دولار ثم 12 دولار للساعة، اخذت 3 ساعات، كم باخذ | rate=30 late_rate=12 | total=54
awel sa3a b 20 dollar w ba3deha 10 dollar fel sa3a, el task 5ad sa3ten w nos, kam el magmoo3 | rate=20 late_rate=10 | total=35
first hour pays 18, rest is 9 an hour, 4 hours total how much | rate=18 late_rate=9 | total=45
पहला घंटा 20 डॉलर का और उसके बाद हर घंटे 8 डॉलर, 4 घंटे का कितना | rate=20 late_rate=8 | total=44
50 min timer at $30/hr, afterwards the pay falls to $9/hr, i took 1h20, how much did i get | limit_minutes=50 late_rate=9 minutes=80 | total=29.5
limit 60 min at $30/h, took 90 min, real rate? | limit_minutes=60 | effective_rate=20 total=None
"""  # noqa: E501
"""The first hour at one price, the others at another, and what came of it."""

LIMIT_TWICE = """\
limit 40 min hai, 40 min ka hi paisa milta hai 18 dollar ghanta, mujhe 60 min lagte hai, asli rate | limit_minutes=40 minutes=60 | effective_rate=12
समय सीमा 20 मिनट है, 20 मिनट के ही पैसे मिलते हैं, 18 डॉलर घंटा, मुझे 30 मिनट लगते हैं, असली रेट | limit_minutes=20 minutes=30 | effective_rate=12
الحد 30 دقيقة والدفع 18 دولار للساعة عن 30 دقيقة بس، وانا باخذ 45 دقيقة، كم الفعلي | limit_minutes=30 minutes=45 | effective_rate=12
the limit is 25 min, they only pay those 25 min at $20/h, I need 40 min, what am I really earning | limit_minutes=25 minutes=40 | effective_rate=12.5
timer is 30 min and pay is 18/hr but I take 45 min, what am i actually making | limit_minutes=30 minutes=45 | effective_rate=12
"""  # noqa: E501
"""A time limit that is named twice is one limit."""

TOOK_FIRST = """\
it took 50 min but the timer is 40 min, $24/h, real rate | limit_minutes=40 minutes=50 | effective_rate=19.2
i spend 3 hrs though the limit is 2 hrs at $21/h, effective rate? | limit_minutes=120 minutes=180 | effective_rate=14
task me 80 min lage limit 60 min thi 20 dollar ghanta asli rate kya | limit_minutes=60 minutes=80 | effective_rate=15
80 मिनट लगे लिमिट 60 मिनट थी 20 डॉलर घंटा असली रेट | limit_minutes=60 minutes=80 | effective_rate=15
اخدت 80 دقيقة والحد 60 دقيقة 20 دولار بالساعة كم الفعلي | limit_minutes=60 minutes=80 | effective_rate=15
"""  # noqa: E501
"""The time that a task took stands before its limit, and just as near to that word."""

PIECES = """\
$4 per recording, each takes 12 minutes, hourly? | task_pay=4 minutes=12 rate=None | rate=20
₹15 a page, 20 pages a day, monthly? | task_pay=15 tasks=20 | month=6500
3 dollars per conversation, 5 an hour, what is my hourly rate | task_pay=3 minutes=12 | rate=15
$3 per widget, 6 widgets an hour, 2 hours a day, weekly? | task_pay=3 minutes=10 amount=None | week=180
15 paise per row, 2000 rows a day, monthly? | task_pay=0.15 tasks=2000 | month=6500
10 rupaye per file milte hai aur ek file me 5 min, 4 ghante daily, mahine ka? | task_pay=10 minutes=5 tasks=None | month=10400
استبيان بنص دولار، 10 استبيانات بالساعة، كم بالساعة | task_pay=0.5 minutes=6 | rate=5
एक वीडियो के ₹80, दिन में 6 वीडियो, महीने का कितना | task_pay=80 tasks=6 | month=10400
5 रुपये प्रति फाइल, रोज़ 100 फाइल, महीने में कितना | task_pay=5 tasks=100 | month=10833.33
ek form ke 3 rupaye, roz 80 form, mahine ka kitna | task_pay=3 tasks=80 | month=5200
كل ملف ب 2 دولار، 15 ملف باليوم، كم بالشهر | task_pay=2 tasks=15 | month=650
التسجيل ب 3 دولار وبياخد 10 دقايق كم بالساعة | task_pay=3 minutes=10 | rate=18
2 دولار للصفحة، 30 صفحة في اليوم، كم شهريا | task_pay=2 tasks=30 | month=1300
kol tasgeel b 2 dollar, 10 tasgeel fel yom, kam fel shahr | task_pay=2 tasks=10 | month=433.33
1 ghante me 30 task ho jate hai, ek task ke 6 rupaye, din me 2 ghante | task_pay=6 hours=2 hours_per=day | day=360
ek audio 20 second ki, 4 rupaye milte, 1 ghante me 50 ho jati hai to din me 2 ghante ka kitna | task_pay=4 hours=2 | day=400
1 घंटे में 20 फोटो हो जाते हैं, एक फोटो के 4 रुपये, दिन में 5 घंटे, महीने का कितना | task_pay=4 hours=5 | month=8666.67
ek ghante me 15 page, ek page ke 6 rupaye, roz 4 ghante, mahine ka | task_pay=6 rate=None | month=7800
بالساعة بخلص 6 ملفات، الملف ب 2 دولار، 4 ساعات يوميا كم بالشهر | task_pay=2 hours=4 tasks=None | month=1040
el file b 2 dollar, 5 files fel sa3a, kam fel sa3a | task_pay=2 minutes=12 | rate=10
"""  # noqa: E501
"""Work by the piece, whatever the piece is called, and how many an hour has."""

AROUND = """\
1 ghante ka 20 h, roz 3 ghante, mahine ka kitna | rate=20 hours=3 | month=1300
ghante ka 12 dollar h aur hafte me 10 ghante, mahine ka kitna | rate=12 hours=10 hours_per=week | month=520
two companies: one $14 20 hours a week, the other $22 12 hours a week, which is better | rate=14 days_per_week=5 | low=264 high=280
दो जगहें हैं, एक 10 डॉलर 25 घंटे हफ्ता, दूसरी 20 डॉलर 15 घंटे हफ्ता, कौन सी बेहतर | rate=10 hours=25 days_per_week=5 | low=250 high=300
hourly rate: 20 USD, hours per day: 4. I want weekly and monthly figures | rate=20 hours=4 hours_per=day target=None | month=1733.33
प्रति घंटा 15 डॉलर, हफ्ते के घंटे = 20, महीने का कितना | rate=15 hours=20 hours_per=week | month=1300
سعر الساعة = 15 دولار، عدد الساعات في الأسبوع = 20، كم بالشهر | rate=15 hours=20 hours_per=week | month=1300
80000 रुपये पर 10% टीडीएस, कितना मिलेगा | tax_percent=10 fee_percent=None | net=72000
"""  # noqa: E501
"""Figures that were taken for others: "17 h" that is 17, the number of the offers, a tax."""

SEVERAL_SPANS = """\
$24/h, 18 hours paid, 4 hours training unpaid and 2 hours meetings unpaid | paid=18 unpaid=6 | effective_rate=18
unpaid orientation 3h, unpaid quiz 1h, paid work 12h at $16/h | paid=12 unpaid=4 | effective_rate=12
spent 4 hours on an unpaid test and 2 hours orientation, then worked 18 hours at $20 | hours=18 unpaid=6 | effective_rate=15
$20/h, 15h paid, 3h and 2h unpaid | paid=15 unpaid=5 hours=None | effective_rate=15
6 hours paid, 30 min call unpaid, 1.5 hours quiz unpaid, $20/h | paid=6 unpaid=2 | effective_rate=15
15 ghante paid, 2 ghante training unpaid aur 3 ghante test unpaid, 16 dollar ghanta | paid=15 unpaid=5 | effective_rate=12
4 ghante training unpaid, 2 ghante test unpaid, 18 ghante kaam 12 dollar ghanta, asli rate | hours=18 unpaid=6 | effective_rate=9
12 घंटे पेड, 3 घंटे ट्रेनिंग अनपेड और 1 घंटा टेस्ट अनपेड, 20 डॉलर घंटा | paid=12 unpaid=4 | effective_rate=15
12 ساعة مدفوعة ب 20 دولار و3 ساعات تدريب غير مدفوعة وساعة اختبار غير مدفوعة | paid=12 unpaid=4 | effective_rate=15
12 sa3a madfo3a b 20 dollar, 2 sa3at tadrib blash w sa3ten emte7an blash | paid=12 unpaid=4 | effective_rate=15
"""  # noqa: E501
"""All that is unpaid adds up, and all that is paid."""

LIMIT_BEHIND_RATE = """\
$30/h up to 40 minutes and I took 60 minutes | limit_minutes=40 minutes=60 | effective_rate=20
$30 an hour for the first 40 minutes but it took 60 minutes | limit_minutes=40 minutes=60 | effective_rate=20
30 dollar ghanta 40 minute tak, mujhe 60 minute lage | limit_minutes=40 minutes=60 | effective_rate=20
30 डॉलर घंटा 40 मिनट तक, मुझे 60 मिनट लगे | limit_minutes=40 minutes=60 | effective_rate=20
30 دولار للساعة لحد 40 دقيقة واخدت 60 دقيقة | limit_minutes=40 minutes=60 | effective_rate=20
30 dollar fel sa3a le7ad 40 d2i2a w 5adet 60 d2i2a | limit_minutes=40 minutes=60 | effective_rate=20
"""  # noqa: E501
"""A limit that is told as the end of what the rate holds for."""
EVERY = (
    SEVERAL_SPANS,
    LIMIT_BEHIND_RATE,
    OF_ALL_HOURS,
    BESIDE_PAID,
    FREE,
    FIRST_HOUR,
    LIMIT_TWICE,
    TOOK_FIRST,
    PIECES,
    AROUND,
)


@pytest.mark.parametrize(("text", "inputs", "results"), rows("".join(EVERY)))
def test_sum_of_paid_and_unpaid_time_is_read_as_it_is_meant(
    text: str, inputs: str, results: str
) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows("".join(EVERY))])
def test_sum_of_paid_and_unpaid_time_is_taken_for_one(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "I waited 3 hours and only 2 were paid",
        "out of 20 people only 15 were paid",
        "free on sunday?",
        "3 out of 20 tasks rejected, why",
        "رفضوا 4 مهمات من 20",
        "10 में से 2 टास्क रिजेक्ट हुए",
        "are you free at 5 today",
        "the first hour was easy then it got hard",
        "i was on a 2 hour call and they paid 20 dollars for it",
        "each survey takes 20 minutes and i got 3 invitations",
        "12 ghante me se sirf 3 ghante soya",
        "12 ghante kaam kiya paisa nahi mila",
        "paisa mila 5 ghante ka, baaki kab milega",
        "pehla ghanta to theek tha uske baad 10 baar crash hua",
        "task ka timer 30 min hai, 45 lage, paisa milega kya",
        "what do i get if i refer 2 friends",
        "every evening I check my mail for 2 hours",
        "एक फाइल में 20 सवाल हैं",
        "عندي مقابلة فيديو 20 دقيقة بكرة",
        "دفعولي 20 دولار بس على 8 ساعات ليش",
        "اشتغلت 12 ساعة وما دفعوا",
        "is $2 a page normal",
    ],
)
def test_remark_on_paid_time_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "got 18 dollars for 14 hours and 4 unpaid, real rate?",
        "onboarding 4 ghante unpaid tha aur 20 ghante ka 15 dollar mila, asli rate",
        "4 घंटे अनपेड और 20 घंटे का 15 डॉलर मिला, असली रेट",
    ],
)
def test_amount_that_leaves_next_to_nothing_of_an_hour_is_asked_back(text: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.TWO_WAYS
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "$24 for the first 30 minutes then $10/h, took 90 min, what did I get",
        "$20/h, 10 hours, they rejected 4",
        "the first hour is free, then $15 an hour, 4 hours, total?",
        "pehla ghanta muft, phir 15 dollar ghanta, 4 ghante, total kitna",
        "पहला घंटा मुफ़्त, फिर 15 डॉलर, 4 घंटे, कुल कितना",
        "أول ساعة ببلاش وبعدين 15 دولار، 4 ساعات، كم المجموع",
        "paid for 6 hours but worked 4, $15/h, real rate?",
        "worked 4 hours but got paid for 6 hours, $15/h, real rate?",
    ],
)
def test_money_of_which_nobody_says_what_it_is_for_is_asked_back(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


def test_money_that_a_task_with_a_limit_brought_stands_beside_its_real_rate(
    assistant: Assistant,
) -> None:
    text = "limit 45 min at $24/h, after that $10/h, it took me 1h15. what did i get"
    lines = written(assistant.command("calc", text, Asker(), None, TODAY))
    assert "$18.40/h" in lines
    assert "$23" in lines
