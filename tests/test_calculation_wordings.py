"""Wordings that were read as other sums than people meant by them."""

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

DO_IT = """\
12 डॉलर घंटा रोज़ 4 घंटे, महीने का रुपये में बता दो | hours=4 hours_per=day days_per_week=5 | month=1040
40 डॉलर में से 10% काट दो | amount=40 hours=None | net=36
15 डॉलर घंटा 20 घंटे, रुपये में बदल दो | hours=20 days_per_week=5 | converted=28800
25 डॉलर घंटा, 5% फ़ीस निकाल दो, 30 घंटे हफ़्ता | hours=30 days_per_week=5 | net=3087.5
हिसाब लगा दो 18 डॉलर घंटा 22 घंटे हफ़्ता | rate=18 hours=22 | month=1716
25 डॉलर घंटा दो घंटे रोज़ | hours=2 | month=1083.33
दो डॉलर का टास्क 6 मिनट | task_pay=2 | rate=20
"""
"""After a verb "दो" is no two."""

CUT_OF = """\
18 dollar ghanta 25 ghante hafta, TDS katega 10% | rate=18 tax_percent=10 | net=1755
800 डॉलर में से टीडीएस कटेगा 10% | fee_percent=None tax_percent=10 | net=720
600 dollar 5% kat ke | fee_percent=5 tax_percent=None | net=570
600 dollar 5% cut, tax 10% | fee_percent=5 tax_percent=10 | net=513
"""
"""A cut tells what is taken only by the word beside it."""

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
$30/h with 15 minutes unpaid in every hour | hours=None | effective_rate=22.5
30 dollar ghanta lekin har ghante 15 minute ka paisa nahi milta | hours=None | effective_rate=22.5
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
I worked 60 hours in 3 weeks at $15 | hours=60 hours_per=total | total=900 week=None
3 हफ़्ते में 60 घंटे काम किया 15 डॉलर घंटा, कितना हुआ | hours_per=total | total=900
60 ساعة في 3 اسابيع ب 15 دولار كم | hours_per=total | total=900
20 hours for 3 weeks at $15 | hours_per=week | total=900
84 hours at $10 | hours_per=total | total=840 week=840
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

TASKS_A_DAY = """\
each task is 3.5 dollars, 10 min each, i do six a day, per week | tasks=6 hours=None | week=105
7 dollar a task, six a day, skip weekends, how much a week | tasks=6 days_per_week=5 | week=210
"""
"""A number a day beside a task's pay counts tasks."""

PAID_TIME = """\
im paid for 1 hour at $30 but the task really takes 1h30 | rate=30 limit_minutes=60 minutes=90 | effective_rate=20
paid for 45 min at $40/h, task takes 75 min | rate=40 limit_minutes=45 | effective_rate=24
i get paid for 30 min, 20 dollars, but it takes 40 min | rate=40 limit_minutes=30 | effective_rate=30
पैसे 1 घंटे के मिलते हैं 45 डॉलर लेकिन काम में 1 घंटा 30 मिनट लगते हैं | rate=45 | effective_rate=30
1 घंटे के ही पैसे मिलते हैं 45 डॉलर, टास्क 1 घंटा 30 मिनट का है | rate=45 | effective_rate=30
1 ghante ka hi paisa milta 30 dollar, lekin task 1 ghanta 30 min ka | rate=30 | effective_rate=20
byedfa3o 3an sa3a wa7da 30 dollar bas el mohema btakhod sa3a w 30 d2i2a | rate=30 | effective_rate=20
بيدفعوا عن ساعة وحدة 30 دولار بس المهمة بتاخد ساعة ونص | rate=30 task_pay=None | effective_rate=20
"""  # noqa: E501
"""Less time is paid than the task takes."""

WHICH_IS_BETTER = """\
$14/h or $5 a task 20 min each, which is better | rate=14 | difference=1 low=14 high=15
$12/h or $4 a task, 15 min each, 20 hours a week, which is better | rate=12 hours=20 | difference=80
which is better $8 for a 15 min task or $30 an hour | task_pay=8 rate_second=30 | low=30 high=32
14 डॉलर घंटा या 5 डॉलर टास्क 20 मिनट का, कौन सा बेहतर | rate=14 | low=14 high=15
14 dollar ghanta ya 5 dollar ka task 20 minute ka, konsa better | rate=14 | low=14 high=15
14 دولار بالساعة او 5 دولار للمهمة وكل مهمة 20 دقيقة ايش احسن | rate=14 | low=14 high=15
el sa3a b 14 dollar walla el task b 5 dollar w bta5od 20 d2i2a, anhi a7san | rate=14 | high=15
konsa better 13 dollar ghanta ya 19 dollar ghanta | rate=13 rate_second=19 | difference=6
25 dollar ghanta 10 ghante aur 15 dollar ghanta 20 ghante, kisme zyada | rate=25 | low=250 high=300
10 घंटे 30 डॉलर घंटा और 20 घंटे 14 डॉलर घंटा, किसमें ज़्यादा | rate=30 | low=280 high=300
10 hours at $30 and 20 hours at $14, which one pays more | rate=30 rate_second=14 | low=280 high=300
दो ऑफ़र हैं, एक 10 डॉलर घंटा और दूसरा 4 डॉलर प्रति टास्क जिसमें 15 मिनट लगते हैं, कौन सा बेहतर | rate=10 | high=16
two offers, one is $10 an hour and the other $4 a task of 15 minutes, which is better | rate=10 | low=10 high=16
"""  # noqa: E501
"""Offers of another kind, and jobs of which one is asked for, are compared and not added."""

GLUED = """\
20 dollar fel sa3a 10 sa3at fel osbo3, kam belgeneh masri fel shahr | to_currency=EGP | converted=45066.67
20 dollar fel sa3a 10 sa3at, belriyal el so3oudi | to_currency=SAR | converted=750
500 dollar beldirham | to_currency=AED | converted=1836.25
20 dollar felsa3a 10 sa3at felosbo3 | rate=20 hours=10 hours_per=week | week=200
30 dollar fel sa3a 20 sa3a fel osbo3 w daribe 10% | tax_percent=10 fee_percent=None | net=2340
ben 12 w 18 dollar fel sa3a 20 sa3a fel osbo3 | rate=12 rate_high=18 | week=240
"""  # noqa: E501
"""Arabic in Latin letters, as it is run together."""

SEVERAL_JOBS = """\
i have two gigs: 12 hours at 20 and 18 hours at 15.5 dollars, weekly | rate=20 hours=12 | week=519
two jobs: 10 hours at $30 and 15 hours at $20, per week | rate=30 rate_second=20 | week=600
عندي شغلين واحد 12 ساعة ب 20 دولار والتاني 8 ساعات ب 15 دولار كم بالاسبوع | days_per_week=5 | week=360
ek jagah 12 ghante 20 dollar, dusri jagah 8 ghante 15 dollar, hafte ka kitna | hours=12 | week=360
3andi shoghlein wa7ed 12 sa3a b 20 dollar w el tani 8 sa3at b 15 dollar, kam fel osbo3 | hours=12 | week=360
दो काम हैं, एक में 12 घंटे 20 डॉलर और दूसरे में 8 घंटे 15 डॉलर, हफ्ते का कितना | hours=12 | week=360
ek jagah 12 ghante 20 dollar, dusri jagah 20 ghante 15 dollar, kisme zyada | rate=20 | difference=60
5 में से एक घंटा अनपेड, 20 डॉलर घंटा | paid=4 unpaid=1 | effective_rate=16
"""  # noqa: E501
"""What introduces the jobs counts neither hours nor days."""

FIXED_FEES = """\
$16/h, 25 hours a week, 3% fee, $4 fixed fee | fee_percent=3 fee_fixed=4 | net=1677.33
$700 minus 2% and $3 | amount=700 fee_percent=2 fee_fixed=3 | net=683
$500 fixed price minus 3% and $5 | amount=500 fee_fixed=5 | net=480
payoneer 3% kaatta hai aur 2 dollar fix, 600 dollar me se kitna bacha | amount=600 fee_fixed=2 | net=580
पेयोनियर 3% काटता है और 2 डॉलर फिक्स, 600 डॉलर में से कितना बचा | amount=600 fee_fixed=2 | net=580
600 دولار ناقص 3% و 2 دولار ثابت | amount=600 fee_fixed=2 | net=580
made $540 last week in 36 hours, what is that per hour | amount=540 hours=36 | rate=15
"""  # noqa: E501
"""A fixed fee beside one in percent."""

UNSIGNED = """\
each prompt is 1.20 and takes about 5 minutes, so how much hourly | task_pay=1.2 minutes=5 | rate=14.4
एक टास्क 3 का है और 9 मिनट लगते हैं, घंटे का कितना | task_pay=3 minutes=9 | rate=20
التاسك ب 4 وبياخد 12 دقيقة كام في الساعة | task_pay=4 minutes=12 | rate=20
el mohemma b 3 w btakhod 9 d2aye2 kam fel sa3a | task_pay=3 minutes=9 | rate=20
got 60 for 150 minutes what is that hourly | amount=60 hours=2.5 | rate=24
earned 88 today in 5.5 hours, rate? | amount=88 hours=5.5 | rate=16
i was paid 400 dollars for 25 hours of which 9 unpaid, real hourly? | amount=400 unpaid=9 | rate=25 effective_rate=16
40 task roz 15 rs wale mahine ka kitna | tasks=40 task_pay=15 | month=13000
रोज़ 20 टास्क 30 रुपये वाले, महीने का कितना | tasks=20 task_pay=30 | month=13000
60 task daily 10 rs each mahine ka kul kitna | tasks=60 task_pay=10 | month=13000
كم تاسك لازم عشان اجيب 25 دولار لو التاسك بدولار | task_pay=1 target=25 | tasks=25
"""  # noqa: E501
"""Numbers that only their place makes money."""

HALVES = """\
3 ghante 20 minute roz 12 dollar ghanta mahine ka | hours_per=day | month=866.67
3 घंटे 20 मिनट रोज 12 डॉलर घंटा महीने का कितना | hours_per=day | month=866.67
4 and half hours at $10 | hours=4.5 | total=45
two and half hours a day at $20, monthly? | hours=2.5 hours_per=day | month=1083.33
सवा घंटे के 30 डॉलर मिले, घंटे का कितना | hours=1.25 | rate=24
bees se pachees dollar ghanta, roz 2 ghante, hafte ka | rate=20 rate_high=25 | week=200
das se pandrah dollar ghanta roz 4 ghante hafte ka kitna | rate=10 rate_high=15 | week=200
30 dirham bel sa3a 5 sa3at yomi kam fel shahr | hours=5 hours_per=day | month=3250
khamas sa3at b 12 dollar el sa3a kam | hours=5 | total=60
"""
"""Halves and quarters, and ranges in words."""

BESIDE_PAID_HOURS = """\
paid 6 hours at $21 and 1 unpaid hour, real rate | paid=6 unpaid=1 | effective_rate=18
they pay me for 3 hrs but 1 more hr goes into unpaid reading, rate 24, real rate? | unpaid=1 | effective_rate=18
the job paid $90 for 4 hours but i needed 2 more hours unpaid, real rate? | amount=90 paid=4 unpaid=2 | effective_rate=15
6 घंटे के पैसे मिले 14 डॉलर के रेट से पर 1 घंटा ट्रेनिंग फ्री में की, असली रेट | rate=14 unpaid=1 | effective_rate=12
paid 4 ghante the, 1 ghanta padhne me gaya jiska paisa nahi mila, rate 20 tha, asli rate? | paid=4 unpaid=1 | effective_rate=16
1st 30 hrs at $20 then $10 after, i did 40 hrs | rate=20 late_rate=10 week_cap=30 hours=40 | week=700
"""  # noqa: E501
"""Hours that nobody pays for beside paid ones, whichever words stand on which side."""

WORKED_AND_PAID = """\
worked 8 hours but they paid me for only 6, at $20 an hour, what is the real rate | paid=6 unpaid=2 | effective_rate=15
aaj 5 ghante kaam kiya par sirf 4 ghante ka paisa mila, rate 10 dollar, asli rate? | paid=4 unpaid=1 | effective_rate=8
8 घंटे काम किया पर 6 घंटे का पैसा मिला, 20 डॉलर घंटा, असली रेट? | paid=6 unpaid=2 | effective_rate=15
اشتغلت 10 ساعات ودفعوا لي 8 ساعات بس والساعة ب 20 دولار، كام الفعلي | paid=8 unpaid=2 | effective_rate=16
मुझे 3 घंटे का पैसा मिला लेकिन 1 घंटा निर्देश पढ़ने में गया जिसका कुछ नहीं मिला, रेट 16 डॉलर, असली रेट? | paid=3 unpaid=1 | effective_rate=12
pays $18 an hour but only up to 40 minutes, it takes me 60 minutes, effective rate? | limit_minutes=40 | effective_rate=12
30 minute tak ka hi paisa milta hai 16 dollar ghanta ke hisab se, mujhe 40 minute lag jate hai, asli rate? | limit_minutes=30 | effective_rate=12
"""  # noqa: E501
"""Of the hours of work only some were paid."""

BEFORE_AND_NOW = """\
i used to earn $24 an hour and now they pay only 20, 10 hours a week. how much do i lose a month? | rate=24 rate_second=20 | difference=173.33
pehle 14 dollar ghanta milte the ab 11 ho gaye, hafte me 20 ghante karta hu, mahine me kitna nuksan | rate=14 rate_second=11 | difference=260
كنت اخد 20 دولار بالساعة والحين 16 بس واشتغل 30 ساعة بالاسبوع، كم اخسر بالشهر | rate=20 rate_second=16 | difference=520
kont bakhod 15 dollar fel sa3a w delwa2ty 12, 20 sa3a fel osbo3, bakhsar kam fel shahr | rate=15 rate_second=12 | difference=260
एक कंपनी 10 डॉलर घंटा और 30 घंटे हफ्ता देती है, दूसरी 14 डॉलर घंटा और 20 घंटे हफ्ता, दोनों में से किसमें ज्यादा | rate=10 rate_second=14 | difference=20
"""  # noqa: E501
"""Two rates of which one was, or is another company's."""

DAYS_BY_NAME = """\
$15 an hour, 4 hours each on saturday and sunday, how much a month? | hours=4 days_per_week=2 | month=520
शनिवार और रविवार को 5-5 घंटे, 12 डॉलर घंटा, महीने का कितना | hours=5 days_per_week=2 | month=520
20 usd ghanta 4 ghante, din ka kitna | hours=4 hours_per=day | day=80
22 دولار الساعة 5 ساعات كام في اليوم | hours=5 hours_per=day | day=110
شحال غادي نربح فالشهر الى خدمت 4 سوايع فالنهار والساعة ب 15 دولار | hours=4 hours_per=day | month=1300
"""  # noqa: E501
"""Days of the week by their names, and the pay of a day."""

MONEY_BY_NATION = """\
1500 kenyan shillings an hour, 10 hours a week, how much a month | currency=KES rate=1500 | month=65000
700 nigerian naira an hour, 10 hours a week, monthly | currency=NGN rate=700 | month=30333.33
"""  # noqa: E501
"""A nation beside a currency that only it and its neighbours have."""

WHOLE_WEEKS = """\
3 hours every evening including weekends at 12 dollars an hour, how much a month | days_per_week=7 | month=1092
roz 3 ghante, weekend bhi, 12 dollar ghanta, mahine ka kitna | days_per_week=7 | month=1092
3 ساعات كل يوم حتى الويكند ب 12 دولار الساعة كم بالشهر | days_per_week=7 | month=1092
sirf weekend pe 5 ghante din ke, 12 dollar ghanta, mahine ka kitna | days_per_week=2 | month=520
sa3teen we nos kol yom b 12 dollar el sa3a, kam fel shahr | hours=2.5 | month=650
"""  # noqa: E501
"""Weekends that count and weekends alone."""

GOALS_WITHIN = """\
want 900 dollars in 30 days at 15 an hour, how many hours a day | target=900 days=30 | hours=60
45 din me 45000 rupaye chahiye, 500 rupaye ghanta, roz kitne ghante | target=45000 days=45 | hours=90
"""  # noqa: E501
"""A goal that is to be reached in so many days."""

COUNTED = """\
12 ghante ka paisa nahi mila, rate 20 dollar, kitna bakaya | hours=12 rate=20 | total=240
40 hours per fortnight at $20 | hours=40 hours_per=total | total=800
40 tasks a day at 15 rs, how much for 25 days | tasks=40 days=25 | total=15000
din me 30 task karta hu 12 rs wale, 24 din ka kitna hoga | tasks=30 days=24 | total=8640
10 से 15 डॉलर घंटा, रोज 2 घंटे, महीने में कम से कम और ज्यादा से ज्यादा कितना | rate=10 rate_high=15 | low=433.33 high=650
$20/h 30 hours a week, biweekly | weeks=2 | total=1200
11 an hour full time monthly | rate=11 hours=40 | month=1906.67
15 an hour, 4 hours a day, not working fridays, monthly | days_per_week=6 | month=1560
got 180 for 12 hours, what was my rate | amount=180 hours=12 | rate=15
worked 16 hours 30 minutes last week at $20, total? | hours=16.5 | total=330
$18.50 hourly to annual salary | rate=18.5 hours=40 | year=38480
20/hr, 5 hrs every weekday, what would i make in a month | hours=5 days_per_week=5 | month=2166.67
15 usd an hour 6h sat and sun only, monthly | hours=6 days_per_week=2 | month=780
20 dollar ghanta weekend pe 3-3 ghante, mahine me kitna | hours=3 days_per_week=2 | month=520
i did 8 hours but only 6.5 were counted, the rate is $16, what did i get per hour really | paid=6.5 unpaid=1.5 | effective_rate=13
i did 12 hours last week at $25, what should the payment be? | hours=12 | total=300
التاسك ب 4 دولار وبياخد ربع ساعة، الساعة بكام | task_pay=4 minutes=15 | rate=16
وقت المهمة محدد 30 دقيقة وأنا أخلصها في 45 دقيقة، السعر 24 دولار للساعة، كم الفعلي | limit_minutes=30 | effective_rate=16
يدفعون 28 دولار في الساعة على 6 ساعات، واقعد ساعة زيادة بدون أجر، كم الفعلي | unpaid=1 | effective_rate=24
أيهما أفضل 16 دولار في الساعة لمدة 10 ساعات في الأسبوع أم 12 دولار لمدة 20 ساعة | rate=16 rate_second=12 | difference=80
3ard b 15 dollar el sa3a 20 sa3a fel osbo3, el tany b 20 dollar 10 sa3at, anhy a7san | rate=15 rate_second=20 | difference=100
"""  # noqa: E501
"""Told in whole sentences."""

LONG_WINDED = """\
so my cousin found a project that gives 14 dollars an hour and because of college i can maybe only manage 3 hours a day, roughly how much would that be in a month | rate=14 hours=3 | month=910
bhaiya ek company se offer aaya hai 9 dollar ghanta ka aur main college ke baad bas roz 4 ghante hi kaam kar sakta hu to mahine ka total kitna ban jayega | rate=9 hours=4 | month=780
حصلت على عرض من شركة جديدة ب 11 دولار في الساعة وبعد الدوام ما أقدر أشتغل إلا 3 ساعات كل يوم فكم يطلع لي بالشهر تقريبا | rate=11 hours=3 | month=715
"""  # noqa: E501
"""All is told and asked, and much besides."""

EVERY = (
    *(DO_IT, OF_EACH_HOUR, ALL_THERE_ARE, WEEKENDS, TASKS_A_DAY, PAID_TIME, WHICH_IS_BETTER),
    *(GLUED, SEVERAL_JOBS, FIXED_FEES, UNSIGNED, HALVES, BESIDE_PAID_HOURS),
    *(WORKED_AND_PAID, BEFORE_AND_NOW, DAYS_BY_NAME, LONG_WINDED),
    *(MONEY_BY_NATION, WHOLE_WEEKS, GOALS_WITHIN, COUNTED, CUT_OF),
)


@pytest.mark.parametrize(("text", "inputs", "results"), rows("".join(EVERY)))
def test_wording_is_read_as_it_is_meant(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows("".join(EVERY))])
def test_wording_is_taken_for_a_calculation(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "which platforms pay 20 or 30 dollars an hour",
        "kaun sa platform 20 dollar ghanta deta hai ya 30",
        "payoneer takes 2% and $3 fixed, why",
        "i worked 60 hours and they only paid 40, why",
        "they paid for 1 hour but the task takes 2 hours, is that normal",
        "hum log har ghante 5 minute break lete hai",
        "it pays 15 dollars an hour and i work 3 hours a day but this month my payment did not come"
        " and nobody in support answers, what should i do now",
        "mera rate 12 dollar ghanta hai aur roz 4 ghante karta hu par is mahine ka paisa abhi tak"
        " account me nahi aaya kya karu",
        "the task is 3 and took 9 minutes but they rejected it",
        "i paid 45 for 90 minutes of course",
        "got 60 tasks for 2 hours and then the queue was empty",
        "two offers from outlier: 20 dollars and 30 dollars, are both real",
    ],
)
def test_question_with_such_words_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


def test_pay_of_a_day_leads_where_that_is_asked() -> None:
    for text in ("$30 an hour 3 hours, how much a day", "30 dollar fel sa3a 3 sa3at kam fel yom"):
        found = read(text, KNOWLEDGE)
        assert isinstance(found, Calculation)
        assert found.wanted is Period.DAY, text


@pytest.mark.parametrize(
    "text",
    [
        "$12/hr no fee or the second one: $15/hr 20% fee, difference",
        "one pays $21 an hour, the next pays $24 an hour but takes 15%",
        "6 hours, 4.5 of them at $24 an hour",
    ],
)
def test_figure_that_is_not_of_all_is_not_passed_over(text: str) -> None:
    found = read(text, KNOWLEDGE)
    assert not (isinstance(found, Calculation) and found.inputs.second_rate and not found.parts)
    assert not (isinstance(found, Calculation) and found.days_per_week == 0)


def test_hours_a_day_lead_where_a_goal_asks_for_them() -> None:
    found = read("want 900 dollars in 30 days at 15 an hour, how many hours a day", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.results.hours_per_day is not None
    assert found.results.hours_per_day.low == 2


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("dollar to inr rate today", "INR"),
        ("how much is a dollar in egyptian pounds", "EGP"),
        ("डॉलर का रेट रुपये में कितना है", "INR"),
        ("سعر الدولار مقابل الدرهم الاماراتي", "AED"),
        ("el dollar b kam dirham emarati", "AED"),
    ],
)
def test_two_currencies_without_a_number_ask_what_one_is(text: str, target: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.inputs.amount is not None
    assert found.inputs.amount.low == 1
    assert found.inputs.to_currency == target
    assert reads_as_calculation(text)


@pytest.mark.parametrize(
    "text",
    [
        "does outlier pay in dollars or rupees",
        "can i get paid in rupees instead of dollars",
        "what rate do they convert dollars to rupees at",
        "my dollars came as rupees",
        "paypal dollar to rupee rate",
        "rate dollar me hota hai ya rupees me",
        "outlier pays how much in dollars or rupees",
    ],
)
def test_question_on_two_currencies_is_no_exchange(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


def test_unpaid_time_with_no_hours_of_its_own_is_not_passed_over() -> None:
    found = read("25 dollars an hour, 10 hours, and the unpaid part, real rate?", KNOWLEDGE)
    assert isinstance(found, Misread)


def test_hours_of_last_week_are_summed_up_for_that_week() -> None:
    found = read("اشتغلت 35 ساعة الأسبوع الماضي ب 12 دولار كم", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.wanted is Period.WEEK
    assert found.of(Period.WEEK).low == 420


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("$14/h or $5 a task 20 min each, which is better", "The second offer: $1/h more"),
        ("konsa better 13 dollar ghanta ya 19 dollar ghanta", "दूसरा ऑफ़र: $6/घंटा ज़्यादा"),
    ],
)
def test_which_of_two_is_better_is_told_by_what_an_hour_comes_to(
    assistant: Assistant, text: str, verdict: str
) -> None:
    assert verdict in written(assistant.command("calc", text, Asker(), None, TODAY))


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
    "text",
    [
        "7 dollar ka task 40 minute ka, 15 min guidelines me chale jaate hai, ghante ka kitna",
        "a task is $7 and 40 minutes, the guidelines eat 15 minutes, what is that an hour",
    ],
)
def test_minutes_with_no_place_in_the_sum_are_not_passed_over(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("$20/h, 30 hours", False),
        ("$20/h, 30 hours, monthly", True),
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
