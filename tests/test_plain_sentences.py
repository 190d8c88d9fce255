"""Sentences with numbers that ask for no sum: they are left to what answers questions."""

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import reads_as_calculation
from bot.core.questions import Asker, Band, ChatKind, Kind

PLAIN = """\
I waited 3 hours in the queue and nothing came
24/7 support?
my task said 40 minutes but I needed two hours
they offered me $30 an hour yesterday
the assessment has 25 questions
I was paid $120 last Tuesday
is it true that they pay 50 dollars an hour
I have been on the waitlist for 6 weeks now
only 2 tasks since Monday
my account was closed after 14 months
the form 1099 arrived today
do I need to be 18 or 21 to join
the interview took 20 minutes and was fine
they took 15% of my pay as a fee, is that normal
my rate went from 25 to 18 dollars an hour, why
I got 3 warnings in one week
can I work 40 hours a week beside my job
is there a limit of 20 hours a week
can two people use 1 account
I passed 4 of 5 tests
what happens if a task takes longer than 60 minutes
payment of 300 dollars is still pending since the 5th
they want a deposit of 500 rupees, is it a scam
is $5 an hour worth it in India
who pays more than 40 dollars an hour
my friend earns 2000 dollars a month there, is that possible
I applied 10 days ago and 2 days ago again
the minimum payout is 10 dollars or 20 dollars?
do they pay for the first 30 minutes of reading
I have 7 years of experience in Java
there are 3 of us in one house with 1 internet line
version 2.5 of the app does not open
I sleep 5 hours a day because of these tasks
how many tasks can I skip before I am removed
how many people work at Outlier
how long until I get paid after 1 week of work
how much do they pay for 1 accepted task
page 404 comes up when I log in
is there work on weekends, or only 5 days a week
on day 90 my project ended
मैंने 3 घंटे इंतज़ार किया, कोई टास्क नहीं आया
मेरे 120 डॉलर अभी तक नहीं आए
टेस्ट में 25 सवाल थे
मेरी उम्र 17 साल है, क्या जुड़ सकता हूँ
इंटरव्यू 20 मिनट का था
क्या हफ़्ते में 40 घंटे काम कर सकते हैं
2 महीने से अकाउंट बंद है
क्या 500 रुपये जमा करने होते हैं
एक टास्क 60 मिनट से ज़्यादा ले तो क्या होगा
उन्होंने 30 डॉलर घंटा बताया था
मेरा रेट 25 से 18 डॉलर हो गया, क्यों
पहले हफ़्ते में 4 टास्क मिले
10 दिन पहले अप्लाई किया था
क्या 18 साल से कम वाले कर सकते हैं
3 hafte se paisa nahi aaya
mera 200 dollar atka hua hai
2 ghante ka test tha, fail ho gaya
kya 24 ghante me jawab aata hai
5 din se queue khali hai
ek ghante me 3 task hi aate hai
kya 40 ghante hafte me kaam kar sakte hai
mere dost ko 50 dollar ghanta milta hai
17 saal ka hu, join kar sakta hu kya
500 rupaye maang rahe hai joining ke, scam hai kya
test me 30 me se 22 sahi the
project 90 din me khatam ho gaya
kya 2 account bana sakte hai
8 se 10 log same room me kaam karte hai
interview 15 minute ka hota hai kya
4 baar apply kiya, ek baar bhi reply nahi
mahine me 2 baar payment aati hai kya
task ka time 60 minute hai par 90 lagte hai
انتظرت 3 ساعات بدون أي مهمة
لم تصلني 120 دولار حتى الآن
الاختبار فيه 25 سؤال
عمري 17 سنة هل يمكنني التسجيل
المقابلة كانت 20 دقيقة
هل يمكن العمل 40 ساعة في الأسبوع
الحساب مغلق منذ شهرين
طلبوا مني 500 جنيه رسوم تسجيل هل هذا احتيال
قدمت قبل 10 أيام ولم يرد أحد
عرضوا علي 30 دولار في الساعة
صديقي يكسب 2000 دولار في الشهر
نزل السعر من 25 إلى 18 دولار ليش
اخر مهمة وصلتني قبل 5 ايام
هل الحد الأدنى للسحب 10 دولار
دفعوا لي 300 دولار الثلاثاء الماضي
عندي خبرة 7 سنوات في البرمجة
كام واحد بيشتغل معاكم
المشروع خلص بعد 90 يوم
estannet 3 sa3at w mafish tasks
lessa mawsaletnish el 120 dollar
3omry 17 sana a2dar asagel?
el interview kan 20 de2i2a
momken ashta8al 40 sa3a fel osbo3?
talabo menni 500 gineh, nasb da?
sa7bi byeksab 2000 dollar fel shahr
el account ma2fool mn shahrein
fi 25 so2al fel test
3aradou 3alaya 30 dollar fel sa3a
"""
LINES = PLAIN.splitlines()


def test_there_are_a_hundred_lines() -> None:
    assert len(LINES) == len(set(LINES)) == 100


@pytest.mark.parametrize("text", LINES)
def test_sentence_with_numbers_is_no_sum(assistant: Assistant, text: str) -> None:
    assert not reads_as_calculation(text, assistant.knowledge)
    understood = assistant.understand(text, Asker())
    assert (understood.kind, understood.band) != (Kind.CALC, Band.ANSWER)


def test_platform_in_such_a_sentence_makes_it_no_sum_either(assistant: Assistant) -> None:
    named = [text for line in LINES for text in (f"outlier: {line}", f"{line} mercor")]
    taken = [text for text in named if reads_as_calculation(text, assistant.knowledge)]
    assert taken == []


def test_nothing_of_it_is_summed_up_in_a_group(assistant: Assistant) -> None:
    overheard = Asker(ChatKind.GROUP, addressed=False)
    found = [assistant.understand(text, overheard) for text in LINES]
    assert [one.text for one in found if one.kind is Kind.CALC and one.band is Band.ANSWER] == []
