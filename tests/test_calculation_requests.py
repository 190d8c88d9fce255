"""Requests in five ways of typing with what is read and what comes out."""

from typing import Any

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import Calculation, as_match_json, read
from bot.core.questions import Asker, Band, Kind
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()
REQUESTS = """\
what's 33/hr for 25 hours | rate=33 currency=USD hours=25 hours_per=total | total=825 month=3575
if I get thirty five dollars an hour for twenty hours a week what do i make per year | rate=35 currency=USD hours=20 hours_per=week | year=36400
forty bucks an hour, 2 hours every day | rate=40 currency=USD hours=2 hours_per=day | month=1733.33
20-25 usd per hour, 15 hours a week, month? | rate=20 rate_high=25 currency=USD hours=15 hours_per=week | month=1300
between 20 and 30 dollars an hour for 10 hours a week | rate=20 rate_high=30 currency=USD hours=10 hours_per=week | month=866.67
i make 12.5 an hour and do 3 hours mon to fri, weekly total | rate=12.5 currency=USD hours=3 hours_per=day | week=187.5
$22/h 6h/day 6 days a week in INR monthly | rate=22 currency=USD hours=6 hours_per=day to_currency=INR | converted=329472
1.5k a month at $30/h how many hours | rate=30 currency=USD target=1500 | hours=50
how many days to reach 50k rupees at 8 usd/h 5 hours a day | rate=8 currency=USD hours=5 hours_per=day target=50000 target_currency=INR | days=13.02
4 usd per task 12 min each what hourly | currency=USD task_pay=4 minutes=12 | rate=20
each task pays 2.5 dollars and takes 9 minutes, per hour? | currency=USD task_pay=2.5 minutes=9 | rate=16.67
30 tasks a day, $1.20 each | currency=USD task_pay=1.2 tasks=30 | month=780
paid 20 hours, unpaid 5 hours at 40/h real hourly | rate=40 currency=USD paid=20 unpaid=5 | effective_rate=32
50/h but 20% of my time is unpaid | rate=50 currency=USD unpaid_percent=20 | effective_rate=40
100 eur to aed | currency=EUR amount=100 to_currency=AED | converted=417.33
how much is 250 gbp in egyptian pounds | currency=GBP amount=250 to_currency=EGP | converted=17333.33
250 usd minus 3% fee and $2 withdrawal fee | currency=USD fee_percent=3 fee_fixed=2 amount=250 | net=240.5
25/h 20h a week minus 30% tax monthly | rate=25 currency=USD hours=20 hours_per=week tax_percent=30 | net=1516.67
18/h or 22/h, 20 hours a week how much more | rate=18 rate_second=22 currency=USD hours=20 hours_per=week | difference=80
38 an hour 3 hours a day for 3 months | rate=38 currency=USD hours=3 hours_per=day | total=7410
45 hourly 20 weekly | rate=45 currency=USD hours=20 hours_per=week | month=3900
rate: 45, hours: 20 | rate=45 currency=USD hours=20 hours_per=total | total=900 month=3900
45$/hr*20hrs | rate=45 currency=USD hours=20 hours_per=total | total=900
pay 45 per hour 20 hours per week | rate=45 currency=USD hours=20 hours_per=week | month=3900
20h @ 45 | rate=45 currency=USD hours=20 hours_per=total | total=900 month=3900
how much would 4 hours a day at 15 an hour be in a month in egyptian pounds | rate=15 currency=USD hours=4 hours_per=day to_currency=EGP | converted=67600
15 डॉलर प्रति घंटा, हफ़्ते में 25 घंटे, साल का कितना | rate=15 currency=USD hours=25 hours_per=week | year=19500
पंद्रह डॉलर घंटा और रोज़ चार घंटे, महीने में कितने रुपये | rate=15 currency=USD hours=4 hours_per=day to_currency=INR | converted=124800
ढाई घंटे रोज़ ₹800 घंटा, हफ़्ते का कितना | rate=800 currency=INR hours=2.5 hours_per=day | week=10000
डेढ़ लाख रुपये महीना कमाने के लिए $15 घंटे पर कितने घंटे | rate=15 currency=USD target=150000 target_currency=INR | hours=104.17
घंटे के 20 डॉलर, दिन में 4 घंटे, महीने में 22 दिन | rate=20 currency=USD hours=4 hours_per=day | total=1760
50 डॉलर में 5% फ़ीस कटे तो कितना बचेगा | currency=USD fee_percent=5 amount=50 | net=47.5
3 घंटे पेड और 1 घंटा बिना पैसे, 40 डॉलर घंटा, असली रेट | rate=40 currency=USD paid=3 unpaid=1 | effective_rate=30
एक टास्क 3 डॉलर, 20 मिनट लगते हैं, घंटे का कितना | currency=USD task_pay=3 minutes=20 | rate=9
100 डॉलर कितने रुपये | currency=USD amount=100 to_currency=INR | converted=9600
हफ़्ते में 30 घंटे, 12 डॉलर घंटा, महीने का | rate=12 currency=USD hours=30 hours_per=week | month=1560
roz 4 ghante 12 dollar ghanta mahine ka kitna | rate=12 currency=USD hours=4 hours_per=day | month=1040
dhai ghante roz 500 rupay ghanta hafte ka kitna | rate=500 currency=INR hours=2.5 hours_per=day | week=6250
saadhe teen ghante roz 10 dollar ke hisab se mahine ka | rate=10 currency=USD hours=3.5 hours_per=day | month=758.33
ghante ke 15 dollar, din me 5 ghante, mahine me kitne rupay banenge | rate=15 currency=USD hours=5 hours_per=day to_currency=INR | converted=156000
1 lakh kamane hai 10 dollar ghanta, kitne ghante lagenge | rate=10 currency=USD target=100000 target_currency=INR | hours=104.17
ek task ka 2 dollar, 15 minute lagte hai, ghante ka kitna pada | currency=USD task_pay=2 minutes=15 | rate=8
500 dollar ka 3 percent kat ke kitna milega | currency=USD fee_percent=3 amount=500 | net=485
200 usd kitne rupaye | currency=USD amount=200 to_currency=INR | converted=19200
20 dollar ghanta hafte me 15 ghante saal ka kitna | rate=20 currency=USD hours=15 hours_per=week | year=15600
hafte ke 25 ghante 18 dollar me mahina kitna banega | rate=18 currency=USD hours=25 hours_per=week | month=1950
25 دولار في الساعة 4 ساعات في اليوم كم في السنة | rate=25 currency=USD hours=4 hours_per=day | year=26000
بكام 20 ساعة لو الساعة ب 15 دولار | rate=15 currency=USD hours=20 hours_per=total | total=300 month=1300
الساعة بخمسة عشر دولار واشتغل 20 ساعة بالاسبوع كم بالشهر | rate=15 currency=USD hours=20 hours_per=week | month=1300
لو اشتغلت خمس ساعات كل يوم بعشرين دولار كام في الأسبوع | rate=20 currency=USD hours=5 hours_per=day | week=500
المهمة ب 3 دولار وتاخذ 12 دقيقة كم في الساعة | currency=USD task_pay=3 minutes=12 | rate=15
اريد 1500 دولار بالشهر والساعة ب 20 كم ساعة بالاسبوع | rate=20 currency=USD target=1500 target_currency=USD | hours=75
500 دولار كم درهم | currency=USD amount=500 to_currency=AED | converted=1836.25
الف دولار كم جنيه | currency=USD amount=1000 to_currency=EGP | converted=52000
ساعتين يوميا ب 30 دولار للساعة كم شهريا | rate=30 currency=USD hours=2 hours_per=day | month=1300
300 دولار ناقص 5% عمولة | currency=USD fee_percent=5 amount=300 | net=285
40 دولار للساعة و3 ساعات مدفوعة وساعة غير مدفوعة الاجر الفعلي | rate=40 currency=USD paid=3 unpaid=1 | effective_rate=30
bakhod 15 dollar fel sa3a w bashtaghal 6 sa3at fel yom, fel shahr kam | rate=15 currency=USD hours=6 hours_per=day | month=1950
3ashra dollar el sa3a w 5amsa w 3eshreen sa3a fel osbo3 | rate=10 currency=USD hours=25 hours_per=week | month=1083.33
law el sa3a b 20 dollar w 4 sa3at kol yom, b kam fel osbo3 | rate=20 currency=USD hours=4 hours_per=day | week=400
100 dollar kam derham | currency=USD amount=100 to_currency=AED | converted=367.25
el task b 2 dollar w bya5od 10 da2aye2, el sa3a b kam | currency=USD task_pay=2 minutes=10 | rate=12
3ayez 800 dollar fel shahr w el sa3a b 16, kam sa3a | rate=16 currency=USD target=800 target_currency=USD | hours=50
sa3tein kol yom b 30 dollar el sa3a fel shahr kam | rate=30 currency=USD hours=2 hours_per=day | month=1300
500 dollar na2es 3% kam | currency=USD fee_percent=3 amount=500 | net=485
what does 27.50 an hour come to in a month at 18 hours a week | rate=27.5 currency=USD hours=18 hours_per=week | month=2145
50 usd/h, 12h/week, in rupees | rate=50 currency=USD hours=12 hours_per=week to_currency=INR | converted=249600
$60/h 5h/week how much a year in dirhams | rate=60 currency=USD hours=5 hours_per=week to_currency=AED | converted=57291
16 euro an hour 8h per day how much a week | rate=16 currency=EUR hours=8 hours_per=day | week=640
three hours a day at 40 dollars per hour weekly | rate=40 currency=USD hours=3 hours_per=day | week=600
£18 an hour, 30 hours a week, monthly | rate=18 currency=GBP hours=30 hours_per=week | month=2340
$35–50/h 20h/week monthly | rate=35 rate_high=50 currency=USD hours=20 hours_per=week | month=3033.33
10k inr per month at 250 rs per hour how many hours | rate=250 currency=INR target=10000 target_currency=INR | hours=40
$0.75 a task, 3 minutes each, hourly rate? | currency=USD task_pay=0.75 minutes=3 | rate=15
25 tasks a day at $2 per task, weekly | currency=USD task_pay=2 tasks=25 | week=250
i got 120 dollars for 8 hours, what is that per hour | currency=USD hours=8 hours_per=week amount=120 | rate=15
$800 a month for 40 hours a month, hourly? | currency=USD hours=40 hours_per=month amount=800 | rate=20
60000 usd a year is how much per hour | currency=USD hours=40 hours_per=week amount=60000 | rate=28.85
25 an hour per month full time | rate=25 currency=USD hours=40 hours_per=week | month=4333.33
45/h, 2 hours unpaid for every 6 paid, real rate | rate=45 currency=USD paid=6 unpaid=2 | effective_rate=33.75
30/h limit 45 min took 60 min | rate=30 currency=USD minutes=60 limit_minutes=45 | effective_rate=22.5
40/h time limit 60 min, took 90 min, then 20 | rate=40 currency=USD minutes=90 limit_minutes=60 late_rate=20 | effective_rate=33.33
12 vs 15 an hour for 30 hours a week, difference per month | rate=12 rate_second=15 currency=USD hours=30 hours_per=week | difference=390
1000 usd in inr at 84 | currency=USD amount=1000 to_currency=INR | converted=84000
1 usd = 84 inr, 500 usd | currency=USD amount=500 to_currency=INR | converted=42000
$1,234.56 in rupees | currency=USD amount=1234.56 to_currency=INR | converted=118517.76
1,50,000 inr to usd | currency=INR amount=150000 to_currency=USD | converted=1562.5
1.500,50 eur to usd | currency=EUR amount=1500.5 to_currency=USD | converted=1705.11
700 usd minus 4.4% and $0.30 fee | currency=USD fee_percent=4.4 fee_fixed=0.3 amount=700 | net=668.9
$30/h 20h a week tax 25, monthly | rate=30 hours=20 tax_percent=25 | net=1950
400 dollars less 10% tax | currency=USD tax_percent=10 amount=400 | net=360
45 20 fee 10% | rate=45 hours=20 fee_percent=10 | net=810
₹1,500/h 30h | rate=1500 currency=INR hours=30 hours_per=total | total=45000 month=195000
rs500 per hour 8hrs daily | rate=500 currency=INR hours=8 hours_per=day | month=86666.67
२५ डॉलर घंटा २० घंटे हफ़्ता | rate=25 currency=USD hours=20 hours_per=week | month=2166.67
बारह डॉलर घंटा, रोज़ आठ घंटे, हफ़्ते का कितना | rate=12 currency=USD hours=8 hours_per=day | week=480
साढ़े सात डॉलर घंटा, 40 घंटे हफ़्ता | rate=7.5 currency=USD hours=40 hours_per=week | month=1300
सवा दो घंटे रोज़ 20 डॉलर घंटा | rate=20 currency=USD hours=2.25 hours_per=day | month=975
500 डॉलर महीना चाहिए, 10 डॉलर घंटा, कितने घंटे | rate=10 currency=USD target=500 target_currency=USD | hours=50
5 हज़ार रुपये कितने डॉलर | currency=INR amount=5000 to_currency=USD | converted=52.08
2 लाख रुपये डॉलर में कितने | currency=INR amount=200000 to_currency=USD | converted=2083.33
800 डॉलर में से 10 प्रतिशत टैक्स | currency=USD tax_percent=10 amount=800 | net=720
30 टास्क रोज़, एक टास्क का 1 डॉलर, महीने का कितना | currency=USD task_pay=1 tasks=30 | month=650
10 से 15 डॉलर घंटा, 20 घंटे हफ़्ता | rate=10 rate_high=15 currency=USD hours=20 hours_per=week | month=866.67
12 dollar ghanta roz 5 ghante hafte me 6 din, mahine ka | rate=12 currency=USD hours=5 hours_per=day | month=1560
das dollar ghanta, do ghante roz, mahine ka kitna | rate=10 currency=USD hours=2 hours_per=day | month=433.33
40 dollar ghanta full time saal ka kitna | rate=40 currency=USD hours=40 hours_per=week | year=83200
paanch hazaar rupaye kitne dollar | currency=INR amount=5000 to_currency=USD | converted=52.08
1000 dollar chahiye mahine me, 12 dollar ghanta, kitne ghante | rate=12 currency=USD target=1000 target_currency=USD | hours=83.33
300 dollar pe 2% fees, kitna bachega | currency=USD fee_percent=2 amount=300 | net=294
45 rupaye ka ek task, 5 minute, ghante ka kitna | currency=INR task_pay=45 minutes=5 | rate=540
20 dollar ghanta 2 ghante unpaid 8 ghante paid asli rate | rate=20 currency=USD paid=8 unpaid=2 | effective_rate=16
عشرون دولار للساعة وخمس ساعات باليوم | rate=20 currency=USD hours=5 hours_per=day | month=2166.67
٤٥ دولار للساعة ٢٠ ساعة في الأسبوع | rate=45 currency=USD hours=20 hours_per=week | month=3900
١٬٥٠٠ درهم كم دولار | currency=AED amount=1500 to_currency=USD | converted=408.44
١٦٫٥ دولار ٥ ساعات يوميا | rate=16.5 currency=USD hours=5 hours_per=day | month=1787.5
من 20 الى 30 دولار للساعة 10 ساعات بالاسبوع | rate=20 rate_high=30 currency=USD hours=10 hours_per=week | month=866.67
20 دولار بالساعة و 5 ساعات باليوم و 6 ايام بالاسبوع كم بالشهر | rate=20 currency=USD hours=5 hours_per=day | month=2600
كم يوم احتاج لاجمع 1000 دولار ب 20 دولار للساعة و 5 ساعات باليوم | rate=20 currency=USD hours=5 hours_per=day target=1000 target_currency=USD | days=10
100 دولار كم ريال قطري | currency=USD amount=100 to_currency=QAR | converted=364
الفين دولار بالشهر والساعة ب 25 كم ساعة | rate=25 currency=USD target=2000 target_currency=USD | hours=80
800 دولار بعد ضريبة 10% | currency=USD tax_percent=10 amount=800 | net=720
20 تاسك كل يوم التاسك بدولارين كم بالاسبوع | currency=USD task_pay=2 tasks=20 | week=200
3 ساعات مدفوعة وساعتين غير مدفوعة ب 25 دولار للساعة | rate=25 currency=USD paid=3 unpaid=2 | effective_rate=15
12 او 15 دولار للساعة 20 ساعة بالاسبوع كم الفرق | rate=12 rate_second=15 currency=USD hours=20 hours_per=week | difference=60
20 dollar fel sa3a 5 sa3at kol yom 6 ayam fel osbo3 | rate=20 currency=USD hours=5 hours_per=day | month=2600
25 dollar bel sa3a, 10 sa3at bel esbo3, kam bel sana | rate=25 currency=USD hours=10 hours_per=week | year=13000
3eshreen dollar fel sa3a w 3ashra sa3at fel osbo3 | rate=20 currency=USD hours=10 hours_per=week | month=866.67
100 dollar b kam gineh masry | currency=USD amount=100 to_currency=EGP | converted=5200
10 dollar w nos fel sa3a, 4 sa3at kol yom | rate=10.5 currency=USD hours=4 hours_per=day | month=910
1000 dollar fel shahr w el sa3a b 25 kam sa3a | rate=25 currency=USD target=1000 target_currency=USD | hours=40
2000 gineh kam dollar | currency=EGP amount=2000 to_currency=USD | converted=38.46
300 dollar na2es 5% rosoom | currency=USD fee_percent=5 amount=300 | net=285
45 20 | rate=45 hours=20 | week=900
$45/h 20h/week | rate=45 currency=USD hours=20 hours_per=week | month=3900
45 usd 4h/day | rate=45 hours=4 hours_per=day | week=900
20 hours at $45/hr | rate=45 hours=20 | total=900
50 an hour 2 hours a day weekly? | rate=50 hours=2 hours_per=day | week=500
1,00,000 rs per hour 10 hours a month | rate=100000 currency=INR hours_per=month | month=1000000
रोज ३.५ घंटे २०० डॉलर के हिसाब से महीने में | rate=200 hours=3.5 hours_per=day | month=15166.67
₹1500/घंटा, हफ़्ते में 20 घंटे | rate=1500 currency=INR hours_per=week | week=30000
साढ़े 3 घंटे रोज़ $10/h | rate=10 hours=3.5 hours_per=day | week=175
٣ ساعات ونص كل يوم ب٢٠٠ دولار | rate=200 hours=3.5 hours_per=day | day=700
٢١٫١٦ دولار × ٣٠ ساعة | rate=21.16 hours=30 hours_per=total | total=634.8
20 डॉलर घंटा, रोज़ 5 घंटे, महीने का कितना | rate=20 hours=5 hours_per=day | month=2166.67
15 dollar ghanta roz 6 ghante mahine ka kitna | rate=15 hours=6 hours_per=day | month=1950
how much a month at 15 usd if i do 20 hours a week | rate=15 hours=20 hours_per=week | month=1300
20 dollar fel sa3a 30 sa3a fel esbo3 kam fel shahr | rate=20 hours=30 hours_per=week | month=2600
ba7seb 12 dollar fel sa3a 5 sa3at kol yom | rate=12 hours=5 hours_per=day | day=60
165 درهم للساعة 10 ساعات في الأسبوع | rate=165 currency=AED hours_per=week | week=1650
كام 15 دولار في الساعة 4 ساعات يوميا 6 أيام في الأسبوع | rate=15 hours=4 hours_per=day | week=360
$30/h 15h/week minus 2% fee and 18% gst on the fee, monthly | rate=30 fee_percent=2 gst_percent=18 | net=1903.98
700 dollars, fee 3%, exchange margin 2%, in rupees | amount=700 fee_percent=3 margin_percent=2 | net=665.42 converted=63880.32
24 an hour 20 hours or 30 an hour 15 hours, which is more | rate=24 rate_second=30 | difference=30
30 an hour with 5 unpaid or 26 all paid, 25h a week | rate=30 rate_second=26 unpaid=5 | difference=50
$18/h 10h/week + £15/h 10h/week in dollars | rate=18 rate_second=15 | week=380 total=None
$12/h 10h/week plus ₹960/h 5h/week, monthly in inr | rate=12 rate_second=960 to_currency=INR | month=70720 converted=70720
how fast must a task be done, $4 a task, to make $16 an hour | task_pay=4 rate=16 | minutes=15
$7 a task, break even at $21/h | task_pay=7 rate=21 | minutes=20
50/h limit 40 min took 60 min then $20 | rate=50 limit_minutes=40 late_rate=20 minutes=60 | effective_rate=40
time cap 45 minutes, took 60, 40 dollars an hour | rate=40 limit_minutes=45 minutes=60 | effective_rate=30
20/h 4h/day with 4 weeks off, yearly | rate=20 hours=4 hours_per=day | year=19200
800 डॉलर, 3% फ़ीस और फ़ीस पर 18% जीएसटी | amount=800 fee_percent=3 gst_percent=18 | net=771.68
500 डॉलर, मार्जिन 2%, रुपये में कितना | amount=500 margin_percent=2 to_currency=INR | converted=47040
20 डॉलर घंटा 15 घंटे हफ़्ता या 16 डॉलर घंटा 25 घंटे हफ़्ता | rate=20 rate_second=16 | difference=100
15 डॉलर घंटा 10 घंटे हफ़्ता और 10 डॉलर घंटा 20 घंटे हफ़्ता, महीने का कितना | rate=15 rate_second=10 | month=1516.67
टास्क का 4 डॉलर, 20 डॉलर घंटा चाहिए, कितने मिनट | task_pay=4 rate=20 | minutes=12
लिमिट 60 मिनट, 80 मिनट लगे, 40 डॉलर घंटा, फिर 20 डॉलर | rate=40 limit_minutes=60 minutes=80 late_rate=20 | effective_rate=35
उन्नीस डॉलर घंटा, बीस घंटे हफ़्ता, महीने का कितना | rate=19 hours=20 | month=1646.67
सवा लाख रुपये कितने डॉलर | amount=125000 currency=INR | converted=1302.08
अठारह डॉलर घंटा, रोज़ साढ़े चार घंटे, हफ़्ते का | rate=18 hours=4.5 hours_per=day | week=405
20 dollar ghanta 15 ghante hafta ya 16 dollar ghanta 25 ghante hafta, kisme zyada | rate=20 rate_second=16 | difference=100
15 dollar ghanta 10 ghante hafta aur 1000 rupaye ghanta 10 ghante hafta, rupaye me | rate=15 rate_second=1000 to_currency=INR | month=105733.33
700 dollar, 3% fees, 18% gst, haath me kitna | amount=700 fee_percent=3 gst_percent=18 | net=675.22
limit 60 minute, 75 minute lage, 40 dollar ghanta | rate=40 limit_minutes=60 minutes=75 | effective_rate=32
har task 3 dollar, 18 dollar ghanta chahiye, kitne minute me karu | task_pay=3 rate=18 | minutes=10
bees dollar ghanta, pachees ghante hafte, saal ka kitna | rate=20 hours=25 | year=26000
ek task 45 rupaye, 40 task roz, mahine ka | task_pay=45 tasks=40 currency=INR | month=39000
unnis dollar ghanta roz teen ghante hafte ka kitna | rate=19 hours=3 hours_per=day | week=285
900 دولار رسوم 3% وهامش الصرف 2% كم جنيه | amount=900 fee_percent=3 margin_percent=2 to_currency=EGP | net=855.54 converted=44488.08
20 دولار للساعة 15 ساعة بالاسبوع او 16 دولار للساعة 25 ساعة بالاسبوع | rate=20 rate_second=16 | difference=100
15 دولار للساعة 10 ساعات بالاسبوع زائد 10 دولار للساعة 20 ساعة بالاسبوع كم بالشهر | rate=15 rate_second=10 | month=1516.67
المهمة ب 4 دولار وبدي 16 دولار بالساعة كم دقيقة | task_pay=4 rate=16 | minutes=15
الحد 60 دقيقة واخذت 80 دقيقة ب 40 دولار بالساعة بعدها 20 دولار | rate=40 limit_minutes=60 minutes=80 late_rate=20 | effective_rate=35
ثلاثمائة وعشرين دولار كم درهم | amount=320 to_currency=AED | converted=1175.2
١٨ دولار بالساعة ٢٥ ساعة بالاسبوع كم بالسنة | rate=18 hours=25 | year=23400
20 dollar fel sa3a 15 sa3a fel osbo3 walla 16 dollar fel sa3a 25 sa3a fel osbo3 | rate=20 rate_second=16 | difference=100
15 dollar fel sa3a 10 sa3at fel osbo3 w 10 dollar fel sa3a 20 sa3a fel osbo3, kam fel shahr | rate=15 rate_second=10 | month=1516.67
el task b 4 dollar w 3ayez 16 dollar fel sa3a, kam de2i2a | task_pay=4 rate=16 | minutes=15
700 dollar na2es 3% rosoom, kam gineh | amount=700 fee_percent=3 to_currency=EGP | converted=35308
2 dollar a task, 20 dollars an hour wanted, how long may it take | task_pay=2 rate=20 | minutes=6
sava lakh rupaye kitne dollar | amount=125000 currency=INR | converted=1302.08
nos melyon gineh b kam dollar | amount=500000 currency=EGP | converted=9615.38
sava lakh rupaye mahine ke, hafte me 20 ghante, rate kitna chahiye | target=125000 target_currency=INR hours=20 | rate=1442.31
ساعة ونص يوميا ب 20 دولار كم بالشهر | rate=20 hours=1.5 hours_per=day | month=650
mahine ke 60000 rupaye chahiye, 25 dollar ghanta, roz kitne ghante | rate=25 target=60000 target_currency=INR target_per=month | hours=25
5amsa w 3eshreen dollar fel sa3a, 3ashra sa3at fel osbo3, fel sana kam | rate=25 hours=10 | year=13000
"""  # noqa: E501

MESSAGES = """\
im on 28 an hour doing about 15 hours a week, whats that monthly | rate=28 hours=15 hours_per=week | month=1820
if they give 32/hr and i put in 3.5 hrs on weekdays how much a week | rate=32 hours=3.5 hours_per=day | week=560
$18.50 hourly, 25 hrs weekly, in rupees per month pls | rate=18.5 hours=25 to_currency=INR | converted=192400
what would 60 per hour for 10 hours a week be over a year | rate=60 hours=10 hours_per=week | year=31200
14-18 dollars an hour, 6 hours a day 5 days a week. per month? | rate=14 rate_high=18 hours=6 hours_per=day | month=1820
working 4 days a week, 5 hours each day at $22/hr, monthly income? | rate=22 hours=5 hours_per=day | week=440
hourly 40, weekly 12 hours, 6 weeks off a year, annual total | rate=40 hours=12 hours_per=week | year=22080
each task pays $1.75 and i do 60 a day, what's my week | task_pay=1.75 tasks=60 tasks_per=day | week=525
it pays 6 dollars per task and each one takes me 25 mins, hourly? | task_pay=6 minutes=25 | rate=14.4
200 tasks at 0.40 dollars each | task_pay=0.4 tasks=200 | total=80
40 an hour up to a 60 minute limit, it took me 100 minutes, 20 after that | rate=40 limit_minutes=60 minutes=100 late_rate=20 | effective_rate=32
rate 35/h, time limit 30 min, spent 45 min, nothing after | rate=35 limit_minutes=30 minutes=45 | effective_rate=23.33
I get $30/h but only 4 of every 5 hours are paid | rate=30 paid=4 unpaid=1 | effective_rate=24
$30/h and 25% of the hours are unpaid reading, real hourly? | rate=30 unpaid_percent=25 | effective_rate=22.5
one hour of unpaid onboarding for every 4 hours paid at $20 an hour | rate=20 paid=4 unpaid=1 | effective_rate=16
$20/h, 30h a week, 15% of my tasks get rejected, monthly | rate=20 hours=30 lost_percent=15 | net=2210
1200 dollars, paypal takes 4.4% plus 0.30, what do i get | amount=1200 fee_percent=4.4 fee_fixed=0.3 | net=1146.9
$600 with a $5 withdrawal fee and 3% conversion margin in inr | amount=600 fee_fixed=5 margin_percent=3 to_currency=INR | net=577.15
25/h 20h/week after 20% tax per year | rate=25 hours=20 tax_percent=20 | net=20800
I want to earn 1800 a month at 24/h, how many hours a week | rate=24 target=1800 | hours_per_week=17.31
how many days to make $900 at $15/h working 4 hours a day | rate=15 hours=4 target=900 | days=15
what hourly rate do I need for $3000 a month working 25 hours a week | target=3000 hours=25 | rate=27.69
need 80000 rupees a month, 20 dollars an hour, hours per week? | rate=20 target=80000 target_currency=INR | hours_per_week=9.62
how quick do i have to be at $4 a task to make $24/h | task_pay=4 rate=24 | minutes=10
22 vs 27 per hour, 18 hours weekly, how much more in a month | rate=22 rate_second=27 hours=18 | difference=390
25/h 30 hours a week or 35/h 20 hours a week, which is better | rate=25 rate_second=35 | difference=50
$15/h 20h/week plus $300 a month retainer, monthly total | rate=15 | month=1600
750 usd to egp | amount=750 to_currency=EGP | converted=39000
what is 20 lakh rupees in dollars | amount=2000000 currency=INR to_currency=USD | converted=20833.33
2.5k usd in aed | amount=2500 to_currency=AED | converted=9181.25
$1k to inr at 88 | amount=1000 to_currency=INR | converted=88000
35 to 50 dollars/hr x 20 hrs/wk in inr per month | rate=35 rate_high=50 hours=20 to_currency=INR | converted=291200
45€ an hour, 12 hours a week, yearly | rate=45 currency=EUR hours=12 | year=28080
बीस डॉलर प्रति घंटा, हफ़्ते में पंद्रह घंटे, महीने का कितना बनेगा | rate=20 hours=15 hours_per=week | month=1300
रोज़ 3 घंटे काम, 18 डॉलर घंटा, हफ़्ते में 6 दिन, महीने में कितने रुपये | rate=18 hours=3 hours_per=day to_currency=INR | converted=134784
₹900 प्रति घंटा और दिन में साढ़े पाँच घंटे, हफ़्ते का कितना | rate=900 currency=INR hours=5.5 hours_per=day | week=24750
एक टास्क के 2.5 डॉलर, 10 मिनट लगते हैं, घंटे का कितना पड़ा | task_pay=2.5 minutes=10 | rate=15
दिन में 50 टास्क, हर टास्क 15 रुपये, महीने का कितना | task_pay=15 tasks=50 currency=INR | month=16250
40 डॉलर घंटा, 60 मिनट की सीमा, 90 मिनट लगे, बाद में 10 डॉलर | rate=40 limit_minutes=60 minutes=90 late_rate=10 | effective_rate=30
30 डॉलर घंटा पर 20% समय बिना पैसे का, असली रेट | rate=30 unpaid_percent=20 | effective_rate=24
4 घंटे पेड पर 1 घंटा अनपेड, 25 डॉलर घंटा, असल में कितना | rate=25 paid=4 unpaid=1 | effective_rate=20
1000 डॉलर में 2% फ़ीस और 3 डॉलर निकासी शुल्क, कितना बचेगा | amount=1000 fee_percent=2 fee_fixed=3 | net=977
15 डॉलर घंटा 20 घंटे हफ़्ता, 10% टैक्स काटकर महीने का | rate=15 hours=20 tax_percent=10 | net=1170
महीने के 50,000 रुपये चाहिए, 12 डॉलर घंटा, हफ़्ते में कितने घंटे | rate=12 target=50000 target_currency=INR | hours_per_week=10.02
2000 डॉलर महीना कमाने के लिए हफ़्ते में 20 घंटे पर क्या रेट चाहिए | target=2000 hours=20 | rate=23.08
कितने दिन में 600 डॉलर होंगे, 12 डॉलर घंटा, रोज़ 5 घंटे | rate=12 hours=5 target=600 | days=10
18 या 24 डॉलर घंटा, हफ़्ते में 15 घंटे, महीने में कितना फ़र्क | rate=18 rate_second=24 hours=15 | difference=390
डेढ़ हज़ार डॉलर कितने रुपये | amount=1500 to_currency=INR | converted=144000
ढाई लाख रुपये कितने डॉलर होते हैं | amount=250000 currency=INR to_currency=USD | converted=2604.17
पौने दो घंटे रोज़, 20 डॉलर घंटा, हफ़्ते का | rate=20 hours=1.75 hours_per=day | week=175
250 दिरहम कितने डॉलर | amount=250 currency=AED to_currency=USD | converted=68.07
10 से 12 डॉलर घंटा, हफ़्ते में 30 घंटे, साल का | rate=10 rate_high=12 hours=30 | year=15600
22 dollar per hour milta hai, roz 4 ghante karta hu, mahine ka kitna hoga | rate=22 hours=4 hours_per=day | month=1906.67
agar 35 dollar ghanta mile aur hafte me 12 ghante kaam ho to saal ka kitna banega | rate=35 hours=12 hours_per=week | year=21840
pachees dollar ghanta, roz dedh ghanta, mahine me kitne rupaye | rate=25 hours=1.5 hours_per=day to_currency=INR | converted=78000
₹700 per hour, hafte me 30 ghante, monthly kitna | rate=700 currency=INR hours=30 | month=91000
1 task ka 80 rupaye, 6 minute lagte hain, per hour kitna pada | task_pay=80 minutes=6 currency=INR | rate=800
roz 35 task, har task 1.5 dollar, hafte ka kitna | task_pay=1.5 tasks=35 | week=262.5
40 dollar ghanta, 45 min ki limit hai, 75 min lage, asli rate | rate=40 limit_minutes=45 minutes=75 | effective_rate=24
5 ghante me se 1 ghanta free jata hai, 30 dollar ghanta, real rate | rate=30 paid=4 unpaid=1 | effective_rate=24
900 dollar aaye, 3% platform fee kata aur 5 dollar bank charge, haath me kitna aaya | amount=900 fee_percent=3 fee_fixed=5 | net=868
20 dollar ghanta 25 ghante hafta, 12% tax kaat ke mahine ka | rate=20 hours=25 tax_percent=12 | net=1906.67
mujhe mahine ke 1 lakh chahiye, 25 dollar ghanta hai, hafte me kitne ghante karu | rate=25 target=100000 target_currency=INR | hours_per_week=9.62
500 dollar kamane me kitne din lagenge, 10 dollar ghanta, roz 5 ghante | rate=10 hours=5 target=500 | days=10
15 aur 20 dollar ghante me kitna fark padega, hafte me 20 ghante | rate=15 rate_second=20 hours=20 | difference=100
dhai sau dollar kitne rupaye hote hai | amount=250 to_currency=INR | converted=24000
saadhe saat sau dollar inr me | amount=750 to_currency=INR | converted=72000
3 lakh rupaye saal ka, hafte me 20 ghante, ghante ka kitna pada | amount=300000 currency=INR hours=20 | rate=288.46
25 dollar ghanta, hafte me 20 ghante tak, uske baad 15, main 30 ghante karta hu | rate=25 week_cap=20 late_rate=15 hours=30 | week=650
30-40 dollar ghanta, 10 ghante hafte, rupaye me mahina | rate=30 rate_high=40 hours=10 to_currency=INR | converted=124800
باخد 18 دولار في الساعة وبشتغل 5 ساعات في اليوم، كام في الشهر | rate=18 hours=5 hours_per=day | month=1950
اذا الساعة ب 30 دولار واشتغلت 12 ساعة بالاسبوع كم بالشهر | rate=30 hours=12 hours_per=week | month=1560
كم يطلع لي بالسنة لو 22 دولار للساعة و 20 ساعة اسبوعيا | rate=22 hours=20 hours_per=week | year=22880
٢٥ دولارًا للساعة، ٤ ساعات يوميًا، ٦ أيام في الأسبوع، كم درهم في الشهر | rate=25 hours=4 hours_per=day to_currency=AED | converted=9548.5
ساعتين ونص كل يوم ب 16 دولار، كم بالاسبوع | rate=16 hours=2.5 hours_per=day | week=200
كل مهمة بدولارين وتاخذ ربع ساعة، كم بالساعة | task_pay=2 minutes=15 | rate=8
30 مهمة يوميا والمهمة ب 3 دولار كم بالشهر | task_pay=3 tasks=30 | month=1950
40 دولار للساعة والحد ساعة واحدة واستغرقت ساعتين وبعدها 20 دولار | rate=40 limit_minutes=60 minutes=120 late_rate=20 | effective_rate=30
30 دولار للساعة لكن 20% من الوقت غير مدفوع، كم الأجر الفعلي | rate=30 unpaid_percent=20 | effective_rate=24
ساعة من كل 5 ساعات غير مدفوعة وأجري 30 دولار بالساعة | rate=30 paid=4 unpaid=1 | effective_rate=24
700 دولار ناقص 2% رسوم و 4 دولار سحب كم يبقى | amount=700 fee_percent=2 fee_fixed=4 | net=682
20 دولار للساعة 30 ساعة اسبوعيا بعد ضريبة 15% كم بالشهر | rate=20 hours=30 tax_percent=15 | net=2210
عايز 2500 دولار في الشهر والساعة ب 25، كام ساعة في الأسبوع | rate=25 target=2500 | hours_per_week=23.08
كم لازم يكون سعر الساعة عشان اوصل 2000 دولار بالشهر و 20 ساعة بالاسبوع | target=2000 hours=20 | rate=23.08
كم يوم عشان اجمع 900 دولار ب 15 دولار للساعة و 6 ساعات باليوم | rate=15 hours=6 target=900 | days=10
18 ولا 23 دولار للساعة، 20 ساعة بالاسبوع، كم الفرق بالشهر | rate=18 rate_second=23 hours=20 | difference=433.33
ألف وخمسمية دولار كم جنيه مصري | amount=1500 to_currency=EGP | converted=78000
من 25 لـ 35 دولار في الساعة و 10 ساعات اسبوعيا كم بالشهر | rate=25 rate_high=35 hours=10 | month=1083.33
10 آلاف جنيه كام دولار | amount=10000 currency=EGP to_currency=USD | converted=192.31
ana bakhod 20 dollar fel sa3a w bashtaghal 5 sa3at kol yom, kam fel shahr | rate=20 hours=5 hours_per=day | month=2166.67
law 15 dollar lel sa3a w 30 sa3a fel osbo3, fel sana kam | rate=15 hours=30 hours_per=week | year=23400
3ashara dollar fel sa3a w arba3 sa3at yomeyan, fel osbo3 kam | rate=10 hours=4 hours_per=day | week=200
kol task b 3 dollar w bya5od 20 d2i2a, el sa3a kam | task_pay=3 minutes=20 | rate=9
25 task fel yom, el task b dollar w nos, fel shahr kam | task_pay=1.5 tasks=25 | month=812.5
40 dollar fel sa3a, limit 60 de2i2a, khad 90 de2i2a, el 7a2i2i kam | rate=40 limit_minutes=60 minutes=90 | effective_rate=26.67
30 dollar fel sa3a w 20% men el wa2t mesh madfo3 | rate=30 unpaid_percent=20 | effective_rate=24
600 dollar na2es 3% 3omola, kam gineh | amount=600 fee_percent=3 to_currency=EGP | converted=30264
3ayez 1500 dollar fel shahr, el sa3a b 20, kam sa3a fel osbo3 | rate=20 target=1500 | hours_per_week=17.31
12 walla 16 dollar fel sa3a, 20 sa3a fel osbo3, el far2 kam | rate=12 rate_second=16 hours=20 | difference=80
1000 dollar b kam derham emarati | amount=1000 to_currency=AED | converted=3672.5
20-25 dollar fel sa3a 15 sa3a fel osbo3 bel gineh kam | rate=20 rate_high=25 hours=15 to_currency=EGP | converted=67600
nos sa3a kol yom b 20 dollar el sa3a, fel shahr kam | rate=20 hours=0.5 hours_per=day | month=216.67
$25/h 20h + €20/h 10h in usd | rate=25 rate_second=20 | week=727.27
half of my hours are unpaid, $40/h | rate=40 paid=1 unpaid=1 | effective_rate=20
1/3 of hours unpaid at $30/h | rate=30 paid=2 unpaid=1 | effective_rate=20
20 डॉलर घंटा, आधा समय अनपेड | rate=20 paid=1 unpaid=1 | effective_rate=10
aadha time unpaid hai, 40 dollar ghanta | rate=40 paid=1 unpaid=1 | effective_rate=20
نصف الوقت غير مدفوع والساعة ب 40 دولار | rate=40 paid=1 unpaid=1 | effective_rate=20
$0.10 per annotation, 200 an hour, hourly? | task_pay=0.1 minutes=0.3 | rate=20
$20/hr, mon to sat 4 hours, monthly | rate=20 hours=4 hours_per=day | month=2080
50k per month inr is how much per hour at 40 hours a week | amount=50000 currency=INR hours=40 | rate=288.46
मुझे 1 घंटे के 15 डॉलर मिलते हैं, 6 घंटे रोज़, 25 दिन महीने में | rate=15 hours=6 hours_per=day days=25 | total=2250
1 ghante ka 12 dollar, roz 5 ghante, mahine ka kitna | rate=12 hours=5 hours_per=day | month=1300
how far apart are 18-24 an hour for 10 hours a week, difference per month | rate=18 rate_second=24 hours=10 | difference=260
i want to make 1 lakh a month working 3 hours a day, what rate in dollars | target=100000 target_currency=INR hours=3 to_currency=USD | rate=1538.46 converted=16.03
2 dollar per task, 10 task per hour, 5 hour per day | task_pay=2 minutes=6 hours=5 hours_per=day | rate=20 day=100
كم اخذ لو 3 مهام بالساعة والمهمة ب 4 دولار و 20 ساعة بالاسبوع | task_pay=4 minutes=20 hours=20 | rate=12 week=240
$0.35 a task, 90 seconds each, hourly? | task_pay=0.35 minutes=1.5 | rate=14
task pays $10 and takes 1h 20m, what is that per hour? | task_pay=10 minutes=80 | rate=7.5
i work 7 hours 30 minutes a day at 16 dollars, weekly? | rate=16 hours=7.5 hours_per=day | week=600
$3 a task, 15 min, 20h 15 min | task_pay=3 minutes=15 hours=20 | week=240
$20 a task, 1.5 hours each, hourly? | task_pay=20 minutes=90 | rate=13.33
1.5 lakh mahina milta hai, 40 ghante hafta | amount=150000 currency=INR hours=40 | rate=865.38
पौने दो लाख रुपये महीने में 160 घंटे काम, एक घंटे का कितना | amount=175000 currency=INR hours=160 | rate=1093.75
30 dollar wala 15 ghante ya 20 dollar wala 25 ghante, kisme zyada paisa | rate=30 rate_second=20 | difference=50
my pay dropped from 25 to 18 an hour, how much less per month at 20 hrs/week | rate=18 rate_second=25 hours=20 | difference=606.67
offer A 30 dollars an hour 10 hours a week, offer B 18 dollars an hour 25 hours a week | rate=30 rate_second=18 | difference=150
$25/h, 20 hours a week, 5 of those are unpaid | rate=25 hours=20 paid=15 unpaid=5 | effective_rate=18.75 week=375
$40 for the first 60 minutes then $20, task took 100 minutes, real hourly | rate=40 limit_minutes=60 late_rate=20 | effective_rate=32
45 min time limit, 30 an hour, it took me an hour and 15 minutes, after the limit zero | rate=30 limit_minutes=45 minutes=75 late_rate=0 | effective_rate=18
قراءة التعليمات ساعة غير مدفوعة وبعدها 4 ساعات مدفوعة ب 25 دولار، كم الاجر الفعلي للساعة | rate=25 paid=4 unpaid=1 | effective_rate=20
700 dollars, wise takes 6 dollars and 0.5%, how many rupees | amount=700 fee_percent=0.5 fee_fixed=6 to_currency=INR | net=690.5
ek task 45 second ka hai aur 2 rupaye milte hai, ghante ka kitna | task_pay=2 minutes=0.75 currency=INR | rate=160
1200 dollars in 4 weeks at $20/h, how many hours a week | rate=20 target=1200 | hours=60 hours_per_week=15
compare $25/h with 10 of 30 unpaid vs $20/h all paid, 30h | rate=25 rate_second=20 | difference=100
10 dollars to 15 dollars an hour, 20 to 25 hours a week, monthly | rate=10 rate_high=15 hours=20 | month=866.67 high=1625
10 डॉलर से 15 डॉलर घंटा और 20 घंटे हफ़्ता, महीने का | rate=10 rate_high=15 hours=20 | month=866.67
per task 1.8 dollar, ek ghante me 7 task, 4 ghante roz, mahine ka | task_pay=1.8 hours=4 hours_per=day | month=1092
8 tasks an hour at 1.5 dollars each, 5 hours a day, how much a week | task_pay=1.5 minutes=7.5 hours=5 | week=300
rate is 50 and 10% held back and 10 hours a week monthly | rate=50 lost_percent=10 hours=10 | net=1950
outlier 20h inr at 84 | rate=35 hours=20 to_currency=INR | week=700
500 dollar per week hai, tax 30% to mahine ka kitna bacha | amount=500 tax_percent=30 | month=2166.67 net=1516.67
15 lpa in usd | amount=1500000 currency=INR to_currency=USD | converted=15625
can i make 500 dollars with 20 hours a week | target=500 hours=20 | rate=25
अगर 500 डॉलर कमाने हैं, हफ़्ते में 20 घंटे | target=500 hours=20 | rate=25
اكسب 500 دولار ب 20 ساعة في الاسبوع | target=500 hours=20 | rate=25
i get 500 dollars for 20 hours | amount=500 hours=20 | rate=25
can i make 500 dollars monthly with 20 hours a week | target=500 target_per=month hours=20 | rate=5.77
$300 for 14 hours of which 4 were unpaid | amount=300 paid=10 unpaid=4 | effective_rate=21.43 rate=30
$25/h 30h/week, 1 week off a year, yearly | rate=25 hours=30 | year=38250
$20/h 5h/day, 10 days off a year, yearly | rate=20 hours=5 | year=25000
how many tasks for $100 at $2.50 | target=100 task_pay=2.5 | tasks=40
minimum $17, max $23, 40 hours | rate=17 rate_high=23 hours=40 | week=680
how much less is 18 than 25 an hour at 20 hours a week | rate=18 rate_second=25 hours=20 | difference=140
is 500 rupees an hour more than 5 dollars an hour | rate=500 rate_second=5 | difference=20
ساعتين الا ربع كل يوم ب 20 دولار كم بالاسبوع | rate=20 hours=1.75 hours_per=day | week=175
making 28/hr, 22hrs a week whats that monthly | rate=28 hours=22 | month=2669.33
hourly 31.5 x 35 hrs | rate=31.5 hours=35 | total=1102.5
if i do 3 hrs a day 7 days at $18 an hr what do i get a month | rate=18 hours=3 hours_per=day days_per_week=7 | month=1638
need 1800 usd a month, rate is 24/h, hrs per week? | rate=24 target=1800 | hours_per_week=17.31
can i earn $900 with 15 hours a week | target=900 hours=15 | rate=60
how much per hour if i get $450 for 18 hours | amount=450 hours=18 | rate=25
$220 for 11 hours of which 3 were unpaid | amount=220 paid=8 unpaid=3 | effective_rate=20
45/h but 6 of every 30 hours are unpaid | rate=45 paid=24 unpaid=6 | effective_rate=36
how many tasks for $60 at $1.50 each | target=60 task_pay=1.5 | tasks=40
how many tasks a day to make $50 a day at 80 cents | task_pay=0.8 target=50 | tasks=63
min 12 max 18 dollars an hour, 25 hours a week | rate=12 rate_high=18 hours=25 | week=300
$40/h 25h/week 3 weeks off a year, yearly | rate=40 hours=25 | year=49000
$30/h 20h a week, weeks off 6, per year | rate=30 hours=20 days_per_week=5 | year=27600
$30/h 20h/week vacation weeks: 6 yearly | rate=30 hours=20 | year=27600
30 dollar ghanta hafte me 20 ghante, chutti ke hafte 6, saal ka kitna | rate=30 hours=20 | year=27600
30 डॉलर घंटा, हफ़्ते में 20 घंटे, छुट्टी के हफ़्ते 6, साल का कितना | rate=30 hours=20 | year=27600
30 دولار بالساعة 20 ساعة بالاسبوع، أسابيع الإجازة 6، كم بالسنة | rate=30 hours=20 | year=27600
30 dollar fel sa3a 20 sa3a fel osbo3, asabe3 el agaza 6, kam fel sana | rate=30 hours=20 | year=27600
$30/h 20h a week, 4 weeks off and 15 public holidays, yearly | rate=30 hours=20 | year=27000
$30/h 20h a week, 4 weeks and 15 days off per year | rate=30 hours=20 | year=27000
30 dollar ghanta hafte me 20 ghante, 4 hafte chutti aur 15 sarkari chhuttiyan, saal ka kitna | rate=30 hours=20 | year=27000
30 डॉलर घंटा, हफ़्ते में 20 घंटे, 4 हफ़्ते छुट्टी और 15 सरकारी छुट्टियाँ, साल का कितना | rate=30 hours=20 | year=27000
30 دولار بالساعة 20 ساعة بالاسبوع، 4 أسابيع إجازة و15 يوم عطلة رسمية، كم بالسنة | rate=30 hours=20 | year=27000
30 dollar fel sa3a 20 sa3a fel osbo3, 4 asabe3 agaza w 15 youm agaza rasmeya, kam fel sana | rate=30 hours=20 | year=27000
$30/h 6h a day, 2 days off a week and 5 bank holidays, yearly | hours=6 days_per_week=5 | year=45900
$30/h 20h a week, 20 leaves a year, yearly | rate=30 hours=20 | year=28800
want 27600 a year, 20h a week, weeks off 6, what rate | target=27600 hours=20 | rate=30
how many days a week at $25/h 4h a day for $1300 a month | target=1300 hours=4 | days=3
hafte me kitne din 4 ghante roz 25 dollar ghanta 1300 dollar mahina ke liye | target=1300 hours=4 | days=3
हफ़्ते में कितने दिन काम करूं 1300 डॉलर महीने के लिए, 25 डॉलर घंटा, दिन में 4 घंटे | target=1300 | days=3
كم يوم بالاسبوع احتاج لاكسب 1300 دولار بالشهر ب 25 دولار بالساعة 4 ساعات باليوم | target=1300 hours=4 | days=3
kam yom fel osbo3 3shan 1300 dollar fel shahr, 25 dollar fel sa3a 4 sa3at fel yom | target=1300 | days=3
how many days a month at $25/h 4h a day for $1200 a month | target=1200 hours=4 | days=12
30 usd per hour, 4h a day, paypal takes 5% and 10% tax, monthly | rate=30 hours=4 fee_percent=5 tax_percent=10 | net=2223
350 usd minus 4% paypal fee in inr | amount=350 fee_percent=4 to_currency=INR | net=336 converted=32256
how much less would i make at 19 than at 24 an hour, 30 hours a week | rate=19 rate_second=24 hours=30 | difference=150
40 tasks a day 0.75 each 6 days a week, per month? | tasks=40 task_pay=0.75 days_per_week=6 | month=780
task pays $6 and takes 25 mins, hourly rate? | task_pay=6 minutes=25 | rate=14.4
i want $25 an hour and a task pays $5, how many minutes | task_pay=5 rate=25 | minutes=12
50$/h first 10 hours a week then 30, i do 16h | rate=50 week_cap=10 late_rate=30 hours=16 | week=680
$38/h with 45 min limit, took 1 hour, then zero | rate=38 limit_minutes=45 minutes=60 | effective_rate=28.5
₹450 प्रति घंटा, रोज़ 6 घंटे, हफ़्ते में 6 दिन, महीने का | rate=450 currency=INR hours=6 days_per_week=6 | month=70200
अगर 800 डॉलर कमाने हैं और हफ़्ते में 16 घंटे हैं | target=800 hours=16 | rate=50
महीने में 60 हज़ार रुपये चाहिए, 10 डॉलर घंटा, हफ़्ते में कितने घंटे | rate=10 target=60000 target_currency=INR | hours_per_week=14.42
12 घंटे के 240 डॉलर मिले, घंटे का कितना पड़ा | amount=240 hours=12 | rate=20
12 घंटे के 240 डॉलर, उनमें से 4 घंटे अनपेड, असली रेट | amount=240 paid=8 unpaid=4 | effective_rate=20
30 डॉलर के लिए कितने टास्क, एक टास्क का 75 सेंट | task_pay=0.75 target=30 | tasks=40
60 डॉलर के लिए कितने टास्क करने होंगे, एक टास्क का 1.5 डॉलर | target=60 task_pay=1.5 | tasks=40
कम से कम 15 ज़्यादा से ज़्यादा 20 डॉलर घंटा, 20 घंटे हफ़्ता | rate=15 rate_high=20 hours=20 | week=300
25 डॉलर घंटा 30 घंटे हफ़्ता, साल में 4 हफ़्ते छुट्टी, साल का कितना | rate=25 hours=30 | year=36000
साढ़े बारह डॉलर घंटा, हफ़्ते में 24 घंटे, महीने का कितना | rate=12.5 hours=24 | month=1300
हर टास्क 40 रुपये, 8 मिनट लगते हैं, घंटे के कितने | task_pay=40 minutes=8 currency=INR | rate=300
1200 डॉलर में से 30 प्रतिशत टैक्स और 5 डॉलर फ़ीस, हाथ में कितना | amount=1200 tax_percent=30 fee_fixed=5 | net=836.5
18 डॉलर की जगह 22 डॉलर घंटा, 25 घंटे हफ़्ता, कितना फ़र्क | rate=18 rate_second=22 hours=25 | difference=100
35 डॉलर घंटा, 10% फ़ीस, 20 घंटे हफ़्ता, महीने का रुपये में | rate=35 hours=20 fee_percent=10 to_currency=INR | net=2730 converted=262080
एक घंटे के 11 डॉलर, दिन में 3 घंटे, शनिवार रविवार छुट्टी, हफ़्ते का | rate=11 hours=3 hours_per=day | week=165
डेढ़ सौ डॉलर कितने रुपये | amount=150 to_currency=INR | converted=14400
mujhe 700 dollar kamane hai 14 ghante hafte me to rate kya chahiye | target=700 hours=14 | rate=50
32 dollar ghnta h, roz 2 ghnte, mhine ka kitna bnega | rate=32 hours=2 hours_per=day | month=1386.67
9 ghante ke 180 dollar mile, per hour kitna hua | amount=180 hours=9 | rate=20
10 ghante ke 250 dollar mile unme se 5 ghante unpaid the, asli rate kya hua | amount=250 paid=5 unpaid=5 | effective_rate=25
200 dollar ke liye kitne task karne padenge agar ek task 4 dollar ka hai | target=200 task_pay=4 | tasks=50
kam se kam 10 zyada se zyada 14 dollar ghanta 30 ghante hafte | rate=10 rate_high=14 hours=30 | week=300
22 dollar ghanta, hafte me 18 ghante, saal me 2 hafte chutti, saal ka | rate=22 hours=18 | year=19800
₹350/hr, 8 ghante roz, sunday chutti, mahine ka | rate=350 currency=INR hours=8 days_per_week=6 | month=72800
25k rupaye mahina chahiye, 6 dollar ghanta, roz kitne ghante | rate=6 target=25000 target_currency=INR | hours=43.4
15 dollar task, 40 minute lagta hai, ghante ka kya pada | task_pay=15 minutes=40 | rate=22.5
ek mahine me 120 task kiye 3.5 dollar wale, total kitna | tasks=120 task_pay=3.5 | month=420
900 dollar aaye 5% fee 18% gst fee pe, rupaye me kitna bacha | amount=900 fee_percent=5 gst_percent=18 | net=846.9 converted=81302.4
17 dollar ki jagah 21 dollar mile to hafte me 20 ghante pe kitna zyada | rate=17 rate_second=21 hours=20 | difference=80
48 dollar ghanta bola par 10 me se 3 ghante unpaid, sach me kitna | rate=48 paid=7 unpaid=3 | effective_rate=33.6
dedh hazar dollar ka kitna rupaya | amount=1500 to_currency=INR | converted=144000
roz 25 task, 2.2 dollar ek ka, hafte me 5 din, mahine ka | tasks=25 task_pay=2.2 | month=1191.67
عايز اعمل 600 دولار و عندي 15 ساعة في الاسبوع | target=600 hours=15 | rate=40
اقدر اكسب 1000 دولار ب 25 ساعة في الاسبوع؟ | target=1000 hours=25 | rate=40
بياخد 14 دولار الساعة، 6 ساعات كل يوم ماعدا الجمعة، كام في الشهر | rate=14 hours=6 days_per_week=6 | month=2184
اخدت 260 دولار على 13 ساعة، يعني الساعة بكام | amount=260 hours=13 | rate=20
اخدت 300 دولار مقابل 15 ساعة منها 5 غير مدفوعة | amount=300 paid=10 unpaid=5 | effective_rate=20
كام تاسك عشان اعمل 80 دولار والتاسك ب 2 دولار | target=80 task_pay=2 | tasks=40
الحد الادنى 16 والحد الاقصى 22 دولار للساعة، 20 ساعة بالاسبوع | rate=16 rate_high=22 hours=20 | week=320
كم ينقصني لو 18 دولار بدل 24 دولار للساعة، 20 ساعة بالاسبوع | rate=18 rate_second=24 | difference=120
ابي ٣٠٠٠ ريال سعودي بالشهر والساعة ب ٢٠ دولار كم ساعة | rate=20 target=3000 target_currency=SAR | hours=40
شحال غادي نربح ب 12 دولار للساعة و 25 ساعة فالسيمانة | rate=12 hours=25 | week=300
قديش بطلعلي بالشهر اذا 17 دولار بالساعة و 24 ساعة بالاسبوع | rate=17 hours=24 | month=1768
30 دولار بالساعة 20 ساعة بالاسبوع مع 6 اسابيع اجازة بالسنة كم بالسنة | rate=30 hours=20 | year=27600
750 دولار بعد خصم 4% و 10 دولار رسوم سحب كم جنيه | amount=750 fee_percent=4 fee_fixed=10 to_currency=EGP | net=710 converted=36920
التاسك بدولار وربع و 20 دقيقة كم الساعة | task_pay=1.25 minutes=20 | rate=3.75
100 دولار كم ريال سعودي | amount=100 to_currency=SAR | converted=375
3ayez a3mel 400 dollar w ma3aya 10 sa3at fel osbo3 | target=400 hours=10 | rate=40
ba5od 13 dollar fel sa3a w bashta8al 7 sa3at fel yom, kam fel shahr | rate=13 hours=7 hours_per=day | month=1971.67
5adt 240 dollar 3ala 12 sa3a, el sa3a b kam | amount=240 hours=12 | rate=20
kam task 3ashan a3mel 90 dollar, el task b 3 dollar | target=90 task_pay=3 | tasks=30
el task b 5 dollar w bya5od nos sa3a, el sa3a kam | task_pay=5 minutes=30 | rate=10
16 dollar fel sa3a 5 sa3at kol yom ma3ada el gom3a fel shahr kam | rate=16 hours=5 days_per_week=6 | month=2080
25 dollar fel sa3a w 2 men kol 10 sa3at mesh madfo3a | rate=25 paid=8 unpaid=2 | effective_rate=20
1200 dollar na2es 10% dareba kam gineh | amount=1200 tax_percent=10 to_currency=EGP | net=1080 converted=56160
ch7al f chhar ila 15 dollar l sa3a w 20 sa3a f simana | rate=15 hours=20 | month=1300
2adesh byetla3li bel shaher iza 19 dollar bel sa3a w 22 sa3a bel osbo3 | rate=19 hours=22 | month=1811.33
700 dollar kam ryal saudi | amount=700 to_currency=SAR | converted=2625
20 walla 26 dollar fel sa3a, 15 sa3a fel osbo3, el far2 fel shahr | rate=20 rate_second=26 hours=15 | difference=390
law 35 dollar lel sa3a w 10 sa3at fel osbo3 w shahr agaza, kam fel sana | rate=35 hours=10 | year=16683.33
26 usd/hr 9 hrs a day 4 days a week whats my weekly | rate=26 hours=9 days_per_week=4 | week=936
i charge 35/h and work around 12 h per week, yearly income? | rate=35 hours=12 | year=21840
wanna earn 3k a month at 30 per hour how many hrs a day | rate=30 target=3000 | hours=100
is it possible to make $1500 working 30 hours a week? | target=1500 hours=30 | rate=50
got paid $85 for 5 hrs | amount=85 hours=5 | rate=17
got paid $85 for 5 hrs, how much hourly | amount=85 hours=5 | rate=17
$27 hourly, 32 hours weekly, minus 20% tax, annual | rate=27 hours=32 tax_percent=20 | net=35942.4
whats 22.5 an hour for 6 hrs a day mon-fri in a month | rate=22.5 hours=6 hours_per=day | month=2925
paid 18 cents per annotation, do 90 per hour, how much hourly | task_pay=0.18 | rate=16.2
how many 25 cent tasks to make 20 dollars | currency=USD | tasks=80
$4.50 per task, each 18 min, 25 hours a week, monthly? | task_pay=4.5 minutes=18 hours=25 | month=1625
between 14 and 19 per hr, 20-30 hrs wk | rate=14 rate_high=19 hours=20 | week=280
40/h but onboarding 5 hours unpaid and then 15 hours paid | rate=40 paid=15 unpaid=5 | effective_rate=30
$55/h 20h/week vs $70/h 14h/week | rate=55 rate_second=70 | difference=120
from 30 to 21 an hour at 25h a week how much less per month | rate=21 rate_second=30 hours=25 | difference=975
3 weeks vacation, $33/h, 40h a week, per year | rate=33 hours=40 | year=64680
i take fridays off, 8h a day at $20 weekly? | rate=20 hours=8 days_per_week=6 | week=960
usd 640 in egyptian pounds after 5% | amount=640 fee_percent=5 to_currency=EGP | net=608 converted=31616
$15/h, how long for $600 if i work 4 hours daily | rate=15 hours=4 target=600 | days=10
₹600 घंटा, रोज़ 7 घंटे, इतवार छुट्टी, हफ़्ते का | rate=600 hours=7 days_per_week=6 | week=25200
40 घंटे हफ़्ता 9 डॉलर घंटा, 18% जीएसटी काटकर महीने का | rate=9 hours=40 | net=1279.2
मुझे 2500 डॉलर महीने के चाहिए, 25 डॉलर घंटा, दिन में कितने घंटे | rate=25 target=2500 | hours=100
क्या मैं हफ़्ते में 10 घंटे में 400 डॉलर कमा सकता हूँ | hours=10 | rate=40
8 घंटे में 160 डॉलर मिले तो घंटे का कितना हुआ | amount=160 hours=8 | rate=20
रोज़ 60 टास्क, 12 रुपये का एक, महीने का | task_pay=12 tasks=60 | month=15600
1000 रुपये कमाने के लिए 25 रुपये वाले कितने टास्क | target=1000 task_pay=25 | tasks=40
एक टास्क में आधा घंटा लगता है और 7 डॉलर मिलते हैं, घंटे का | amount=7 hours=0.5 | rate=14
30 डॉलर घंटा, 45 मिनट की लिमिट, 60 मिनट लगे | rate=30 limit_minutes=45 minutes=60 | effective_rate=22.5
सवा सौ डॉलर में 3% फ़ीस कटे तो कितने रुपये | amount=125 fee_percent=3 to_currency=INR | net=121.25 converted=11640
28 की जगह 20 डॉलर घंटा, 30 घंटे हफ़्ता, कितना नुकसान | rate=28 rate_second=20 hours=30 | difference=240
13 डॉलर घंटा, 16 घंटे हफ़्ता, 6 महीने में कुल | rate=13 hours=16 | total=5408
7 लाख रुपये सालाना के लिए 10 डॉलर घंटे पर हफ़्ते में कितने घंटे | rate=10 target=700000 target_currency=INR | hours_per_week=14.02
पौने तीन घंटे रोज़ 16 डॉलर घंटा, हफ़्ते का | rate=16 hours=2.75 hours_per=day | week=220
24 dolar ghanta x 15 ghante | rate=24 hours=15 | total=360
main roz 4 ghnta krta hu 14 dolar ke rate se to mahine ka kitna bana | rate=14 hours=4 hours_per=day | month=1213.33
kya 25 ghante hafte me 800 dollar kama sakte hai | hours=25 | rate=32
5 ghante me 95 dollar kamaye, ek ghante ka kitna pada | amount=95 hours=5 | rate=19
12 ghante kaam kiya 180 dollar mile jisme se 3 ghante unpaid the, asli rate | amount=180 | effective_rate=15
roz 45 task 8 rupay wale, sunday off, mahine ka kitna | task_pay=8 tasks=45 days_per_week=6 | month=9360
2 lakh saal ka chahiye 8 dollar ghanta, hafte me kitne ghante | rate=8 target=200000 target_currency=INR | hours_per_week=5.01
23 dollar ghanta, 30 ghante hafta, payoneer 2% leta hai, mahine ka haath me | rate=23 hours=30 fee_percent=2 | net=2930.2
19 dollar ghante wala 25 ghante ya 27 wala 15 ghante kaun accha | rate=19 rate_second=27 | difference=70
60 paise ka ek task, 500 task, kitna hoga | task_pay=0.6 tasks=500 | total=300
36 dollar ghanta tha ab 28 hai, 20 ghante hafte, mahine me kitna kam | rate=36 rate_second=28 hours=20 | difference=693.33
10 ghante me se 2 ghante ka paisa nahi milta, 35 dollar ghanta, asli kitna | rate=35 paid=8 unpaid=2 | effective_rate=28
1 dollar 90 rupaye, 350 dollar kitne hue | amount=350 | converted=31500
dhai dollar per task, 12 minute, 4 ghante roz, hafte ka | task_pay=2.5 minutes=12 hours=4 | week=250
saal me 5 hafte chutti, 20 dollar ghanta, 35 ghante hafta, saal ka | rate=20 hours=35 | year=32900
باشتغل 7 ساعات في اليوم 5 ايام والساعة ب 9 دولار، الشهر كام | rate=9 hours=7 | month=1365
ينفع اعمل 700 دولار في 20 ساعة في الاسبوع؟ | hours=20 | rate=35
قبضت 330 دولار على 22 ساعة الساعة طلعت بكام | amount=330 hours=22 | rate=15
أبغى ٤٠٠٠ ريال سعودي بالشهر والساعة ب ١٦ دولار كم ساعة أحتاج | rate=16 target=4000 target_currency=SAR | hours=66.67
كم مهمة احتاج عشان اوصل 150 دولار والمهمة ب 6 دولار | target=150 task_pay=6 | tasks=25
من 11 ل 15 دولار الساعة و 24 ساعة بالاسبوع كم بالشهر | rate=11 rate_high=15 hours=24 | month=1144
40 دولار للساعة بس 10 دقايق من كل ساعة مش مدفوعة | rate=40 | effective_rate=33.33
الساعة ب 28 دولار اول 10 ساعات وبعدها 20 وانا بشتغل 15 ساعة بالاسبوع | rate=28 week_cap=10 late_rate=20 hours=15 | week=380
بدل 30 دولار صاروا يدفعوا 22 للساعة، 25 ساعة بالاسبوع، كم الفرق | rate=30 rate_second=22 hours=25 | difference=200
1500 دولار ناقص 3% تحويل و 15 دولار رسوم كم درهم اماراتي | amount=1500 fee_percent=3 fee_fixed=15 to_currency=AED | net=1440
ساعة ونص يوميا ب 24 دولار للساعة كم بالاسبوع | rate=24 hours=1.5 hours_per=day | week=180
نخدم 6 سوايع فالنهار ب 10 دولار للساعة شحال فالشهر | rate=10 hours=6 hours_per=day | month=1300
التاسك ب 75 سنت وبياخد 5 دقايق الساعة تطلع كام | task_pay=0.75 minutes=5 | rate=9
21 دولار الساعة 40 ساعة اسبوعيا مع شهر اجازة كم بالسنة | rate=21 hours=40 | year=40040
لو 50 دولار في الساعة و 30% ضرايب و 10 ساعات في الاسبوع كام في الشهر | rate=50 hours=10 tax_percent=30 | net=1516.67
ana 3ayez 1200 dollar fel shahr w el sa3a b 15, kam sa3a fel yom | rate=15 target=1200 | hours=80
ynf3 a3mel 500 dollar b 25 sa3a fel esbo3? | hours=25 | rate=20
2abadt 144 dollar 3ala 8 sa3at, el sa3a bkam | amount=144 hours=8 | rate=18
el sa3a b 22 dollar w bashtaghal 3 sa3at kol yom 7 ayam, fel esbo3 kam | rate=22 hours=3 days_per_week=7 | week=462
kam task le 45 dollar law el task b dollar w nos | target=45 task_pay=1.5 | tasks=30
18 dollar fel sa3a badal 25, 20 sa3a fel osbo3, el far2 kam | rate=18 rate_second=25 hours=20 | difference=140
bein 12 w 16 dollar fel sa3a, 25 sa3a fel osbo3, kam fel shahr | rate=12 rate_high=16 | month=1300
30 dollar fel sa3a w se3ten men kol 10 sa3at mesh madfo3in | rate=30 paid=8 unpaid=2 | effective_rate=24
800 dollar ba3d 5% 3omola kam gineh masry | amount=800 fee_percent=5 to_currency=EGP | net=760 converted=39520
el task b 90 cent w bya5od 6 da2aye2, el sa3a kam | task_pay=0.9 minutes=6 | rate=9
bdi 1000 dollar bel shaher, 20 dollar bel sa3a, kam sa3a bel jom3a | rate=20 target=1000 | hours_per_week=11.54
14 dollar fel sa3a 6 sa3at men el sabt lel 5amis, fel shahr | rate=14 hours=6 hours_per=day days_per_week=6 | month=2184
9addech f chhar b 13 dollar lel sa3a w 30 sa3a f simana | rate=13 hours=30 | month=1690
3andi 15 sa3a fel osbo3 w 3ayez 600 dollar, lazem a5od kam fel sa3a | target=600 hours=15 | rate=40
dollarein w rob3 el task, 9 da2aye2, el sa3a bkam | task_pay=2.25 minutes=9 | rate=15
5 asabi3 agaza fel sana, 24 dollar fel sa3a, 30 sa3a fel osbo3, kam fel sana | rate=24 hours=30 | year=33840
"""  # noqa: E501
"""As people write them into a private chat, without a command."""


@pytest.mark.parametrize(("text", "inputs", "results"), rows(REQUESTS + MESSAGES))
def test_request_is_read_and_calculated(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


PROMISED = {
    "inputs": """rate rate_high currency hours hours_per days_per_week tasks task_pay minutes
        fee_percent tax_percent target target_currency target_per to_currency amount paid unpaid""",
    "results": """day week month year total hours hours_per_week hours_per_month days rate
        effective_rate converted difference low high currency""",
}


def test_match_prints_the_promised_names_and_all_else_apart() -> None:
    sums = [read(row[0], KNOWLEDGE) for row in rows(REQUESTS + MESSAGES)]
    for found in sums:
        assert isinstance(found, Calculation)
        json: dict[str, Any] = as_match_json(found)
        assert set(json) <= {"inputs", "results", "assumptions", "fx", "more", "parts"}
        for part, names in PROMISED.items():
            assert set(json[part]) <= set(names.split())
            assert all(isinstance(value, str) for value in json[part].values())


def test_match_names_what_was_taken_where_nothing_was_said() -> None:
    taken = {
        text: as_match_json(calculated(text))["assumptions"]
        for text in ("45 × 20h", "outlier 20", "45, 20 hours, how much a month")
    }
    assert taken["45 × 20h"] == ["money in USD"]
    assert "hours of a week" not in str(taken["outlier 20"])
    assert taken["45, 20 hours, how much a month"] == [
        "money in USD",
        "hours of a week",
        "5 days a week",
        "52/12 weeks a month",
        "52 weeks a year",
    ]


def calculated(text: str) -> Calculation:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation), found
    return found


@pytest.mark.parametrize("text", [row[0] for row in rows(MESSAGES)])
def test_message_is_taken_for_a_calculation_in_private(assistant: Assistant, text: str) -> None:
    understood = assistant.understand(text, Asker())
    assert (understood.kind, understood.band) == (Kind.CALC, Band.ANSWER)
