"""Sums as people type them in Hindi, in its own script and in Latin letters."""

import pytest

from bot.core.calculator import Calculation, read
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

HOUR_FIRST = """\
हर घंटा काम के 12 डॉलर, रोज 5 घंटे, हफ्ते का कितना | rate=12 hours=5 | week=300
1 ghanta kaam karne pe 18 dollar, mahine me 50 ghante, mahine ka kitna | rate=18 hours=50 | month=900
घंटे का 13 डॉलर महीने में 70 घंटे महीने का कितना | rate=13 hours=70 hours_per=month | month=910
एक घंटे के 19 डॉलर रोज 2 घंटे हफ्ते का कितना बना | rate=19 hours_per=day | week=190
per ghanta 15 dolar mahine me 64 ghante mahine ki kamai kitni | rate=15 | month=960
मेरा टारगेट 450 डॉलर है घंटे के $18 मिलते हैं कितने घंटे लगेंगे | rate=18 target=450 | hours=25
ghante ke hisab se 12 dollar, daily 3 ghante, hafte ka kitna | rate=12 hours_per=day | week=180
13 dollar 1 ghante ka, week me 10 ghante, mahine me kitna | rate=13 hours_per=week | month=563.33
hr ghante 14 dollar hr din 4 ghante, hafte me kitna | rate=14 hours_per=day | week=280
आवरली रेट 16 डॉलर महीने में 45 घंटे महीने का कितना | rate=16 hours_per=month | month=720
wo log 20 dollar de rahe hai ghante ke roz 2 ghante hafte ka kitna | rate=20 | week=200
target 480 dollar per hour 16 dollar kitne ghante lagenge | rate=16 target=480 | hours=30
18 dollar ghante ke 900 dollar jodne hai kitne ghante lagenge | rate=18 target=900 | hours=50
salary 30000 rs h mahine ki, hourly 10 ghante hafte? | amount=30000 hours=10 | rate=692.31
laptop lena hai 510 dollar ka ghante ka 17 dollar kitne ghante lagenge | rate=17 target=510 | hours=30
"""  # noqa: E501
"""Price behind an hour is that of the hour."""


WORDS = """\
20 dollar ghanta 5 ghante roz, mahine ka kitna ban kar aayega | rate=20 hours=5 hours_per=day | month=2166.67
15 dollar ghanta 4 ghante roz total kitna ban ho jata hai mahine me | rate=15 hours=4 | month=1300
500 dollar me 3% fee paypal link karke kitna bachega | amount=500 fee_percent=3 | net=485
एक टास्क के 2.25 डॉलर मिलते हैं, 140 टास्क किए तो टोटल | task_pay=2.25 tasks=140 | total=315
8 ghante baitha usme se sirf 5 ka paisa mila 20 dollar/h ke hisab se, actual per hour?? | rate=20 | effective_rate=12.5
१२ डॉलर प्रति घंटा ८ घंटे दिन का कितना हुआ | rate=12 hours=8 hours_per=day | day=96
12 dollar ghanta 20 ghante hafte ka kitna | rate=12 hours=20 hours_per=week | week=240
1950 dolar chahiye mahine ka 15$/hr hafte me kitne ghnte krne pdenge | rate=15 target=1950 target_per=month | hours_per_week=30
750rs/hr 4ghnte roj 6din hafta, hfte ka kitna | rate=750 hours=4 | week=18000
यदि मुझे प्रति घंटा 12 डॉलर मिलें और मैं प्रतिदिन 4 घंटे, सप्ताह में 6 दिन काम करूँ, तो कृपया बताइए कि एक सप्ताह में कुल कितनी राशि बनेगी? | rate=12 hours=4 | week=288
रोज 30 टास्क 1.1 डॉलर वाले, 7 दिन का टोटल | task_pay=1.1 tasks=30 | total=231
din ke 60 dollar kamane hai rate 7.5 h kitne ghante baithna padega | rate=7.5 target=60 | hours=8
ek task ka 3.5 dollar dete h aur me din ke 12 karta hu, din ka kitna | task_pay=3.5 tasks=12 tasks_per=day | day=42
एक टास्क के 2 डॉलर, दिन में 25 कर लेता हूं, हफ्ते का कितना | task_pay=2 tasks=25 tasks_per=day | week=250
22 डालर घंटा आठ घंटे, एक दिन का रुपये मे कितना हुआ | rate=22 hours=8 hours_per=day to_currency=INR | day=176
22 dollar ghanta 8 ghante, ek din ka rupees me kitna | rate=22 hours=8 hours_per=day | day=176
इस हफ्ते 9 घंटे 20 मिनट काम किया 21 डॉलर के रेट से कितना बना | rate=21 hours_per=week | week=196
is mahine 45 ghante kiye 22 dollar ke rate se, kitna hua | rate=22 hours=45 | month=990
har paid ghante ke sath aadha ghanta free me jata hai, 27 dollar rate h to asal me kitna pada | rate=27 paid=1 unpaid=0.5 | effective_rate=18
28/h pr har 2 ghante paid k baad aadha ghanta unpaid review, actual rate? | rate=28 paid=2 unpaid=0.5 | effective_rate=22.4
हर 3 घंटे के बाद आधा घंटा बिना पैसे का, 28 डॉलर रेट, असली रेट | rate=28 unpaid=0.5 | effective_rate=24
mere aadhe ghante unpaid hote hai, 20 dollar ka rate, asli rate kya | rate=20 paid=1 unpaid=1 | effective_rate=10
पांच घंटे में से एक घंटे का पैसा नही मिलता, 35 डॉलर रेट है तो असली रेट क्या पड़ा | rate=35 paid=4 unpaid=1 | effective_rate=28
das ghante me se aath ghante ke paise mile, 25 dollar rate, asli rate | rate=25 paid=8 unpaid=2 | effective_rate=20
20 dollar ghanta 4 ghante roz, kitna mahine ka | rate=20 hours=4 hours_per=day | month=1733.33
12.5 डॉलर × 20 घंटे कितना होता है | rate=12.5 hours=20 | total=250
सिर्फ शनि रवि 4-4 घंटे, 10 डॉलर घंटा, महीने का कितना | hours=4 days_per_week=2 | month=346.67
12 dollar ghanta, haftay ke 10 ghantay, mahinay ka kitna | hours=10 hours_per=week | month=520
6 din nahi sirf 5 din kaam, 4 ghante roz, 10 dollar ghanta, hafte ka kitna | days_per_week=5 hours=4 | week=200
12 dollar ghanta, 10 ghante hafte ke, mahine ka kya banega | rate=12 hours=10 | month=520
450 डॉलर के भारतीय रुपये कितने | amount=450 to_currency=INR |
20 वाले और 26 वाले काम में 30 घंटे पर कितना फर्क | rate=20 rate_second=26 hours=30 | difference=180
सोमवार से शनिवार 2 घंटे रोज, 15 डॉलर घंटा, महीने का कितना | days_per_week=6 hours=2 | month=780
सातों दिन 2 घंटे, 10 डॉलर घंटा, हफ्ते का कितना | days_per_week=7 hours=2 | week=140
som se shukra 3 ghante roz, 12 dollar, hafte ka kitna | days_per_week=5 hours=3 | week=180
टास्क का सवा डॉलर, एक में 5 मिनट, घंटे का कितना | task_pay=1.25 minutes=5 | rate=15
मंथली 65 घंटे मिलते हैं, घंटे का 14 डॉलर, मंथली कितना | hours=65 hours_per=month | month=910
वीकली 11 घंटे, आवरली 20 डॉलर, ईयरली कितना बनेगा | hours=11 hours_per=week | year=11440
22 डॉलर प्रति घंटा, रोज 3 घंटे, दिहाड़ी कितनी पड़ेगी | hours_per=day | day=66
डेली 25 टास्क, टास्क का दाम 1.2 डॉलर, महीने में कितना | tasks=25 tasks_per=day | month=650
12 डॉलर घंटा, रोज 5 घंटे, वीक में सिर्फ 3 दिन, हफ्ते का कितना | days_per_week=3 | week=180
17 dollar ghanta din bhar me 3 ghante mahine ka kitna | hours=3 hours_per=day | month=1105
मुझे 26 डॉलर घंटा मिले, 6 घंटे के पैसे मिले 2 घंटे फोकट में गए, असली रेट | paid=6 unpaid=2 | effective_rate=19.5
25 dollar ghanta, 6 ghante ke paise mile, 4 ghante free me kaam kiya, asli rate | unpaid=4 | effective_rate=15
500 dollar mile, 6 taka fees katti hai, haath me kitna | fee_percent=6 | net=470
500 dollar aaye, 10 parcent tax lagta hai, kitna bachega | tax_percent=10 | net=450
mujhe 15 dollar ghanta, 6 ghante ke paise aaye, 2 ghante faltu me gaye, asli rate | unpaid=2 | effective_rate=11.25
20 डॉलर घंटा, पर वीक करीब 10 घंटे, महीने भर में कितना | hours=10 hours_per=week | month=866.67
20 task ke 50 dollar mile 4 ghante lage, per hour kitna | amount=50 hours=4 | rate=12.5
900 dollar chahiye month me aur 3 hr hi roz kar pau to rate kya hona chahiye | hours=3 hours_per=day | rate=13.85
5 घंटा टेस्ट का पैसा नही मिला 15 घंटा का मिला 16 डॉलर से असली रेट क्या निकला | paid=15 unpaid=5 | effective_rate=12
2 ghante free me gaye, 8 ghante ke mile 15 dollar se, sach me ghante ka kitna | paid=8 unpaid=2 | effective_rate=12
6 घंटे 20 डॉलर पर मिले और 2 घंटे मुफ्त गए, असली घंटा कितना | paid=6 unpaid=2 | effective_rate=15
10 dollar se badhakar 13 kar diya, 20 ghante me kitna fayda | rate=10 rate_second=13 | difference=60
रेट 14 डॉलर से 18 हो गया, 10 घंटे हफ्ता, हफ्ते में कितना फर्क | rate=14 rate_second=18 |
clg ke baad 2 ghante milte h, 10 dollar ka rate, mahine me kitna ban jayega | hours=2 hours_per=day | month=433.33
सिर्फ 12 रात काम हुआ, हर रात 5 घंटे, 10 डॉलर घंटा। कुल? | days=12 hours=5 | total=600
teen raatein hafte mein, sarhe 4 ghantay har raat, 10 dollar ghanta, haftawar kitna | hours=4.5 days_per_week=3 | week=135
ek raat me 30 task nipta leta hu, 50 cent ka ek, 20 raat ka kitna hua | tasks=30 tasks_per=day days=20 | total=300
10 वाले प्रोजेक्ट से 14 डॉलर वाले में गया, 20 घंटे हफ्ते में कितना फर्क | rate=10 rate_second=14 | difference=80
20 dollar ghanta 3 ghante 5 din hafte ka kitna | hours=3 days_per_week=5 | week=300
छोटे टास्क हैं 60 सेंट के, 20 निकल जाते हैं दिन में, 10 दिन लगातार करूं तो टोटल कितना बनेगा | task_pay=0.6 tasks=20 | total=120
upar se koi reply nai karta, last week total 9 ghante hue 20 ke rate pe, kitna payout aana chahiye | rate=20 hours=9 | total=180
college ke baad 2 ghnta ho pata hai mon to fri, 12$ milta hai per hour, ek mahine me kitna hoga | rate=12 hours=2 days_per_week=5 | month=520
paypal ne 4% kha liya 600 me se, bacha kitna | amount=600 fee_percent=4 | net=576
मुझे 20 दिन में 600 डॉलर कमाने हैं रोज 3 घंटे, रेट कितना होना चाहिए | hours=3 target=600 | rate=10
rate 18 dollar se ghat ke 14 ho gya, hafte ke 10 ghante karta hu to hafte ka nuksan kitna | rate=18 rate_second=14 | difference=40
12.5x6x20 kitna hoga | rate=12.5 hours=6 days=20 | total=1500
mujhe 12 dollar per hour milty hain hafty me 20 ghanty, mahiny ka kitny | rate=12 hours=20 hours_per=week | month=1040
मुझे 480 डॉलर महीने के चाहिए, 12 डॉलर मिलता है एक घंटे का, कितने घंटे करने होंगे | rate=12 target=480 | hours=40
rate 15-25 dikha rha, 30 hrs kru to kam se kam aur zyada se zyada kya | rate=15 rate_high=25 hours=30 | total=450 high=750
10 divas, pratidin 6 ghante, 12 dollar prati ghanta ki dar se kul kitni hogi | rate=12 hours=6 days=10 | total=720
50000 rupees poore karne h, 500 rs per ghanta milte, total ghante kitne | rate=500 target=50000 | hours=100
15 dollar ghanta, kal 6 ghante aur aaj 4 ghante, kitna hua | hours=10 | total=150
20 पेज रोज, एक पेज का डेढ़ डॉलर, हफ्ते का कितना | tasks=20 task_pay=1.5 | week=150
1 task me 15 mint lgte h, ek task ke 4 dollar, ghante ka kitna | minutes=15 | rate=16
"""  # noqa: E501
"""Word is read as it is spelt."""


LETTERS = """\
17.5 डॉ/घं, हफ्ते में 20 घंटे, महीने का कितना | rate=17.5 currency=USD hours=20 | month=1516.67
12.5 डॉ./घं., रोज 6 घं., हफ्ते का मैक्स | rate=12.5 hours=6 hours_per=day | week=375
20 डॉ प्रति घंटा, 30 घंटे हफ्ता, साल का मैक्सिमम | rate=20 currency=USD hours=30 | year=31200
18 डॉ. प्रति घं., 10 घं. हफ्ता, महीने का कितना | rate=18 currency=USD hours=10 | month=780
limit 30 ghante hafte, 15 dollar ghanta, mahine ka max | rate=15 hours=30 | month=1950
20 डॉलर घंटा, हफ्ता में 15 घंटा, हफ्ता के केतना मिली | rate=20 hours=15 | week=300
हमरा 500 डॉलर चाहीं, 20 डॉलर घंटा, केतना घंटा लागी | rate=20 target=500 | hours=25
450 डॉलर केतना रुपया होई | amount=450 to_currency=INR | converted=43200
"""
"""Letters that stand for a word, and what may come at most."""


GOALS = """\
ghar 900 dollar bhejne hai mahine me, 15 wale rate pe hafte ke kitne ghante | target=900 target_per=month rate=15 | hours=60
2 ghante ka paisa ni mila, 6 ghante ka mila 20 dollar ke rate se, asli ghanta kitna pada | rate=20 unpaid=2 | effective_rate=15
महीने के 800 डॉलर के लिए रेट कितना चाहिए, हफ्ते में 16 घंटे दे सकता हूं | target=800 hours=16 hours_per=week | rate=11.54
मंथली 900 डॉलर चाहिए, हफ्ते में 15 घंटे, घंटे का रेट कितना रखूं | target=900 target_per=month | rate=13.85
महीने के 1400 डॉलर कमाने हैं, 70 घंटे निकाल पाऊंगा, रेट कितना हो | hours=70 hours_per=month | rate=20
mahine ke 910 dollar kamane hai, 15 ghante de sakta hu, rate kitna ho | hours=15 | rate=14
mahine me 650 dollar banane hai, hafte me 5 din 3 3 ghante, kitna rate | hours=3 | rate=10
चाहता हूं कि महीने में 780 डॉलर आएं, हफ्ते में 12 घंटे, किस रेट पर काम लूं | hours=12 | rate=15
260 डॉलर की फीस जमा करनी है, 13 डॉलर घंटा, कितने घंटे लगेंगे | target=260 | hours=20
kamre ka 240 dollar ka kiraya dena hai, 12 dollar ghanta, kitne ghante | target=240 | hours=20
हफ्ते के कम से कम 200 डॉलर, हफ्ते में 10 घंटे, कितना रेट | target=200 target_per=week | rate=20
महीने का गोल 700 डॉलर मासिक 35 घंटे कितना रेट | target=700 hours_per=month | rate=20
mera target 1200 dollar roz 5 ghante ghante ke 12 dollar kitne din | target=1200 hours_per=day | days=20
camera lena hai 600 dollar ka ek task pe 2 dollar dete hai kitne task | target=600 | tasks=300
900 डॉलर चाहिए, एक टास्क के 3 डॉलर, टास्क कितने करने होंगे | target=900 | tasks=300
"""  # noqa: E501
"""Goal has the period that is told."""


TWO_RATES = """\
30 dollar wala kaam lu ya 26.5 wala, 20 ghante me kitna antar | rate=30 rate_second=26.5 | difference=70
pehla client 19 dollar ka tha naya 15 ka, mahine ke 40 ghante, kitna nuksan | rate=19 | difference=160
22 डॉलर घंटे से घटाकर 18 डॉलर कर दिया, हफ्ते में 25 घंटे, कितना डिफरेंस | rate_second=18 | difference=100
purana rate 10 dollar, naya rate 13 dollar, week me 20 ghante, kitna fark | rate=10 rate_second=13 | difference=60
kitna farak padega, ghante ka 11 dollar tha aur ab 14 kar diya, week me 20 ghante | rate=11 | difference=60
"""  # noqa: E501
"""Difference is that of the two rates."""


ASKED = """\
350 डॉलर के रुपये बता दो | amount=350 to_currency=INR | converted=33600
60 cent wale task, daily 30, kitna banega 20 din me | tasks=30 tasks_per=day days=20 | total=360
5 दिन तक 4-4 घंटे, 11 डॉलर घंटा, कुल कितना | days=5 hours=4 | total=220
16 डॉलर घंटा, 7 घंटे वाले एक दिन की कमाई | hours=7 | day=112
एक बंदा 40 डॉलर देता है घंटे के, हफ्ते में 6 घंटे, महीने का कितना | rate=40 | month=1040
एक टास्क 15 मिनट का, एक टास्क के 2 डॉलर, घंटे का क्या रेट पड़ा | minutes=15 task_pay=2 | rate=8
ek kaam ke 2 dollar roz 12 task mahine ka kitna | task_pay=2 tasks_per=day | month=520
har task ke liye 2 dollar roz 12 task mahine ka kitna | task_pay=2 tasks_per=day | month=520
एक टास्क के ₹85 मिलते हैं, 40 टास्क किए तो? | task_pay=85 tasks=40 currency=INR | total=3400
हर टास्क के 90 रुपये मिलते हैं, 20 टास्क हो गए तो? | task_pay=90 tasks=20 | total=1800
एक घंटे के 20 डॉलर मिलते हैं, 40 घंटे किए तो? | rate=20 hours=40 | total=800
ek task ka 3 dollar milta hai, 25 task karu toh? | task_pay=3 tasks=25 | total=75
ek task k 50 rs milte h, 20 task krne pe? | task_pay=50 tasks=20 | total=1000
आधे घंटे का टास्क 12 डॉलर का, घंटे का कितना | task_pay=12 minutes=30 | rate=24
2 घंटे वाला टास्क 30 डॉलर, मतलब घंटे का कितना | task_pay=30 minutes=120 | rate=15
task aadha ghanta 12 dollar, yaani ek ghante ka kitna | task_pay=12 minutes=30 | rate=24
dedh ghante ka task 30 dollar, per hour kitna | task_pay=30 minutes=90 | rate=20
hafte me max 12 ghante allowed hai, rate 30 dollar, saal bhar ka? | rate=30 hours=12 | year=18720
10 ghante per week se zyada allowed nahi, rate 50 usd, saal ka kitna | rate=50 hours=10 | year=26000
हफ्ते में 10 घंटे ही अलाउड हैं, रेट 30 डॉलर, साल का कितना? | rate=30 hours=10 | year=15600
"""
"""What is asked leads."""


@pytest.mark.parametrize(
    ("text", "inputs", "results"), rows(HOUR_FIRST + WORDS + LETTERS + GOALS + TWO_RATES + ASKED)
)
def test_sum_in_hindi_is_read_and_calculated(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


LEADS = """\
22 डॉलर घंटा, रोज 3 घंटे, दिहाड़ी कितनी पड़ेगी | day
19 डॉलर घंटा, रोज 4 घंटे, पर वीक कितना बनेगा | week
15 डॉलर घंटा, वीकली 12 घंटे, ईयरली कितना | year
14 dollar ghanta, 7 ghante wale ek din ki kamai | day
12 dollar ghanta roz 3 ghante hafte me 4 din mahine ka kitna | month
"""


@pytest.mark.parametrize(("text", "period"), rows(LEADS))
def test_period_that_is_asked_for_leads(text: str, period: str) -> None:
    found = read(text, KNOWLEDGE)

    assert isinstance(found, Calculation)
    assert found.wanted == period
