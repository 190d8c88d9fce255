"""Sentences with numbers that ask for no sum: they are left to what answers questions."""

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import reads_as_calculation
from bot.core.questions import Asker, Band, ChatKind, Kind

PLAIN = """\
20 dollars an hour, 10 hours a week, will i get a contract or is it just freelance
worked 5 hours a day for 2 weeks at 15/h and then the project got paused, when does it come back
3 dollar per task hai, din me 70 task kar du to ban to nahi karenge na
"Earn 60$/hour, 5 hours daily" ye link kisi ne bheja hai, click karu ya nahi
maine 2 mahine roz 4 ghante kiya 15 dollar pe, ab project ki queue khali hai, kab tak aayega
بدي اعرف مشروع ال 20 دولار بالساعة 15 ساعة بالاسبوع فيه عقد ولا فريلانس
project el 18 dollar fel sa3a 20 sa3a fel esboo3 feeh 3a2d wala freelance bas
रोज 30 टास्क करूं 2 डॉलर वाले तो बैन तो नहीं होगा
15 dollars an hour, 6 hours a day, then no work, when will the tasks start again
एक टास्क के ₹85 मिलते हैं, 40 टास्क रिजेक्ट हुए तो?
ek task ke 85 rupaye milte hain, 40 task kiye to ban to nahi hoga
they pay $3 per task, if i do 40 tasks will i be banned
المهمة ب 3 دولار، لو رفضوا 10 مهام؟
el task b 3 dollar, law 3amalt 40 task hayefselouni?
the half hour task for $11 disappeared
aadhe ghante ka task 11 dollar ka tha, gayab ho gaya
مهمة ساعتين ب 30 دولار وما وصلت الفلوس
they only allow 10 hours a week and i earn $50
30 ghante hafte me allowed hai kya, 20 dollar ghanta mahine ka
مسموح 30 ساعة بالاسبوع؟ السعر 20 دولار من شهر
max 10 hours a week allowed at $50, since last month no tasks
i stay up 5 hours and the payment is 60 late
it took 5 hours to withdraw 50 dollars
my uncle says usdt goes to 95 rupees by next year
कोर्स 1.5 लाख का और नौकरी 0 प्रतिशत, मत लेना भाई
كان السعر 22 صار 15 وهلق 9 بالساعة، حدا بيعرف ليش
payoneer took 4% from my $150, is this right
can they cut 15% of my $600
is 5% fee normal for a $300 payout
wise ne 400 me se 5% kaat liya, kaise wapas milega
how do i withdraw $300 without 2% fee
كيف اسحب 300 دولار بدون عمولة 2%
i got an offer of $40/h for 25 hours a week, is it a scam?
عندي عرض 30 دولار بالساعة 15 ساعة بالاسبوع هل هو نصب
मुझे $30 घंटा 15 घंटे का ऑफर मिला, असली है क्या
does mercor really pay $40 an hour for 10 hours
should i take a $25/h 15 hours a week offer
kya 30 ghante hafte me 25 dollar pe kaam mil sakta hai
is there a 30 hours a week limit at $35
who pays more than $30 an hour for 15 hours a week
can i work 15 hours a week at $25 while studying
rate dropped from $30 to $18 after 5 hours
$25 an hour 15 hours a week but no tasks since may, what to do
my cousin makes $50 an hour 12 hours a week, how did he get in
which is better, a 30 hours contract or 15 hours
24x7
top 3% badge and $25 rate and still no tasks, whats the point
14/hr, 30 hours logged in march and still nothing, how much longer must i wait
is it true that only 3% of applicants get into the 45/hr projects
how many hours a day are we allowed on the 25/hr project
how much time do you guys need per task? mine has a 60 min timer and $18 rate
16 डॉलर घंटा बोला था, 20 घंटे कर दिए, और कितना इंतजार करूं
हफ्ते के 30 घंटे से ज्यादा किए तो अकाउंट बंद हो जाता है क्या? 12 डॉलर वाला प्रोजेक्ट
12 dollar per hour pe 20 ghante kar diye, kitna wait karu
kitne ghante allowed hai ek din me 20 dollar wale kaam pe, mera 6 ke baad ruk gaya
suna hai sirf 5% log paas hote hai 40 per hour wale interview me, sach hai kya
قالوا 15 دولار بالساعة واشتغلت 22 ساعة وما وصل شي، كم لازم انتظر
كم ساعة مسموح باليوم في مشروع ال 20 دولار، وقف معي بعد 7 ساعات
سمعت ان 4% بس بيتقبلوا في مشاريع ال 40 دولار بالساعة، صحيح؟
2alouli 15 dollar bel sa3a w eshtaghalt 20 sa3a w mafish 7aga, astanna ad eh
kam sa3a masmoo7 fel yom f mashroo3 el 20 dollar, 2afal ba3d 6
sma3t bli ghir 2% li kayt9eblo f project dyal 40 dollar l sa3a, s7i7
5 task kiye 3 reject, reviewer ne 1/5 diya
3x3
1920x1080
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
petrol 40 rupees for 3 litres how much
samsung ka phone 18 hazar ka hai, chahiye task karne ke liye
gst 2 percent katta hai ya return me bharna? vakil 2000 le raha
كم ساعة بيعطونا للمهمة، ساعة ولا 3؟
المباراة الساعة 8 والمهمة باقي لها ثلث ساعة
how many tasks until they move me to the 30 dollar level, i did 80
12th me 78 percent aaye the, chalega kya
12वीं में 85 प्रतिशत आए, सबको बधाई
interview kitna lamba hai? 1 ghanta bola tha par 3 lage
el ijar sar 700 dollar w el net 6 sa3at bas bel nhar
ch7al mn simana katsenna? ana 9 yam hadi
how much tax on dollar income in india below 7 lakh
50000 rupaye ki dollar income pe tax kitna
هل في ضريبة على 5000 درهم بالدولار
our rent is 700 dollars a month, how much a year
400 rupees for 4 burgers how much each
2 kilo aloo 35 rs kilo kitna hua
900 rs me 6 bande kitna kitna dena
3 lakh ka loan 11 percent pe emi kitni
20000 ka 18 percent gst kitna
12 percent pf kitna katega 25000 me
100 रुपये में 8 लीटर दूध कितना
घर का किराया 9000 महीना, साल का कितना
कर्ज 2 लाख 10 प्रतिशत पर कितना
كيلو السكر ب 30 جنيه 4 كيلو بكام
شقة بإيجار 2500 ريال في الشهر كم في السنة
قسط السيارة 3000 درهم كم في السنة
5 litr benzin b 12 geneh b kam
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
I have been working here for 3 years and made 40k in total
they promised 35 dollars an hour but I only got 20 hours last month
my friend got 500 dollars for 10 hours and I got nothing
I did 12 tasks at $3 each and none were approved
do they count the 2 hours of training as paid
my last payment was 230 dollars for 9 hours, when is the next one
I submitted 15 tasks in 4 hours, is that too fast
the project pays 30/h but there is no work since 2 weeks
they cut my pay from $45 to $30 per hour last month
is 40 hours a week the maximum on mercor
I got 80% on the test, did I pass
why is 18% gst cut from my payment
what are the 3 best platforms for beginners
I need 2 referrals to unlock the bonus of $100
they ask for 5 years of experience and a degree from 2015 or later
I waited from 9 to 5 for a task
is it 24 hours or 48 hours for approval
my score dropped from 4.5 to 3.2 in 1 week
2 of my 5 accounts were banned
they owe me $1,250 since 3 March
I live 10 km from the office, need I come in
the video interview was 2 parts, 15 and 20 minutes
after 60 minutes the timer stops, is that normal
will I be paid for 45 minutes if the limit is 30 minutes
task limit was 60 minutes and I took 75 minutes, will they pay me
my internet is 50 mbps and laptop has 8 gb ram
they said 1 to 2 weeks but it is 5 weeks now
I can start on 1 December and work until 15 January
is a 4.7 rating enough to get more tasks
how many of the 200 applicants get in
can 2 brothers work from 1 ip address
got an email offering $150 an hour for 3 months, is it fake
the withdrawal fee is 3 dollars, is there a cheaper way
is paypal 4.4% fee normal
I was rejected 2 times, can I try a 3rd time
minimum 10 hours a week is required, what if I do 5
i am 45 years old with 20 years of experience
मुझे 3 महीने में 20 हज़ार रुपये मिले, क्या यह ठीक है
उन्होंने 30 डॉलर घंटा कहा था पर 15 डॉलर दिए
मेरे 12 टास्क रिजेक्ट हो गए, पैसे मिलेंगे क्या
10 घंटे काम किया पर 4 घंटे के ही पैसे आए
क्या 2 घंटे की ट्रेनिंग के पैसे मिलते हैं
5 तारीख को 200 डॉलर आने थे, नहीं आए
मेरा स्कोर 90% है, क्या प्रोजेक्ट मिलेगा
इंटरव्यू के 48 घंटे बाद भी मेल नहीं आया
18% जीएसटी क्यों कटा
60 मिनट का टास्क था, 80 मिनट लगे, पैसे कटेंगे क्या
3 साल का अनुभव है, कौन सा प्लैटफ़ॉर्म सही है
क्या हफ़्ते में 20 घंटे से कम काम कर सकते हैं
12वीं पास हूँ, 2 साल का गैप है, चलेगा क्या
मेरे 2 दोस्तों को 100 डॉलर बोनस मिला, मुझे क्यों नहीं
1099 फ़ॉर्म कब आएगा
25 सवालों में 20 सही थे
बैंक ने 500 रुपये काट लिए, ऐसा क्यों
क्या यह 24 घंटे चलता है
mujhe 20 ghante ka kaam mila tha par 5 ghante baad project band ho gaya
30 dollar ghanta bola tha, 18 dollar de rahe hai, kya karu
3 mahine me sirf 15 hazar kamaya, kya ye sahi hai
2 ghante ki training ka paisa milta hai kya
mera 150 dollar ka payment 10 din se pending hai
test me 3 chance milte hai kya
100 dollar ka bonus kab milega
20 ghante se zyada kaam kar sakte hai kya hafte me
60 minute ki limit thi, 75 minute lag gaye, paise milenge kya
mere 4 task reject hue, kya reason hoga
18% gst kyu kata
interview me 5 sawal the, 2 galat ho gaye
paypal 5 dollar fee leta hai kya
90% accuracy chahiye kya
3 baje interview hai, 10 minute late ho gaya to
ek hafte me 50 task mil sakte hai kya
1 lakh log apply kar chuke hai, mera number kab aayega
5 saal ka experience hai 2 languages aati hai
عملت 10 ساعات ولم يدفعوا إلا 4 ساعات
وعدوني ب 30 دولار للساعة ثم دفعوا 15
هل تدفعون عن ساعتين من التدريب
لي 250 دولار معلقة منذ 3 أسابيع
نسبة القبول عندي 85% فهل أحصل على مشروع
رفضوا 12 مهمة من 20 لماذا
المقابلة الساعة 5 وتأخرت 10 دقائق
هل 60 دقيقة كافية للمهمة
تجاوزت الحد ب 15 دقيقة هل سيدفعون
لماذا خصموا 18% ضريبة
عندي 3 حسابات واحد منها محظور
أرسلت 5 رسائل للدعم ولم يرد أحد خلال 7 أيام
يطلبون 3 سنوات خبرة وعمر 21
البنك أخذ 5 دولارات عمولة لماذا
هل 40 ساعة هي الحد الأقصى في الأسبوع
sheghalt 10 sa3at w dafa3oli 4 bas
2aloli 30 dollar fel sa3a w dafa3o 15
ba2ali 3 asabi3 mestani 200 dollar
el test kan 45 de2i2a w 20 so2al
fadel 5 ayam 3ala el deadline
rafado 12 task men 20 leh
khasamo 18% leh
3andy 3 seneen khebra w 21 sana
el limit kan 60 de2i2a w ana khadt 75, hayedfa3o?
I earned $600 in 3 weeks last year and then nothing
they paid 20 dollars an hour since January for 15 hours a week
पिछले महीने 20 घंटे काम किया, 35 डॉलर घंटा बोला था
I made 500 dollars in 20 hours last week and they still have not paid
they owe me 300 dollars for 14 hours of work
my account shows 40 tasks and $100 but withdrawal is locked
got $300 for 14 hours of onboarding but nothing for the first 4 tasks, why
is a minimum of 17 and a maximum of 23 questions normal in the test
how many tasks did you get in your first 2 weeks
how many tasks are there for 100 people
can I make 2 accounts with 1 phone
can I make money with only 2 hours a day
I took 2 weeks off and lost my project
if I take 1 week off will my 5 star rating drop
the rate is $20 less than in March
why do Indians get 8 dollars instead of 25
support takes 3 days to answer instead of 1
I get 2 mails a day about tasks of 5 dollars
my goal is to reach 4.8 stars in 3 months
without Friday there are only 6 days to the deadline
I earned 1200 dollars in 2 months, do I need to pay tax in the US
they promised 500 dollars for 20 hours and sent 50
need 3 documents and 2 photos for the 15 minute check
मैंने 20 घंटे में 500 डॉलर कमाए पर पैसे नहीं आए
14 घंटे के 300 डॉलर बाक़ी हैं, कब मिलेंगे
क्या 2 हफ़्ते की छुट्टी लेने पर अकाउंट बंद होगा
कितने टास्क करने पर 5 डॉलर बोनस मिलता है
25 की जगह 8 डॉलर क्यों मिल रहे हैं
कम से कम 18 साल और ज़्यादा से ज़्यादा 60 साल, क्या यह सही है
mera 14 ghante ka 300 dollar kab aayega
1 hafte ki chutti li to 4 task chale gaye
500 dollar kamane wale 20 log mile mujhe group me
25 ki jagah 8 dollar kyu de rahe hai
kitne task milte hai roz 5 ya 10
sunday chutti hoti hai kya support ki, 2 din se reply nahi
اخدت اسبوعين اجازة وراحت 5 مهام
وعدوني ب 500 دولار على 20 ساعة ودفعوا 50
ليش 8 دولار بدل 25
من غير يوم الجمعة لسه 6 ايام على الرد
كم مهمة لازم اخلص قبل ما يفتح السحب 10 دولار
5adt 2 asabi3 agaza w el account et2afal
leh 8 dollar badal 25
3ayez a3raf leh dafa3o 50 dollar bas 3ala 20 sa3a
the rate was 25 dollars, now it is 18, is that normal
my pay was $30 an hour, now $20, who decides that
instead of 20 hours they gave me 5 hours this week
I work monday to friday from 9 to 6, can I still join
support is open from Sunday to Thursday, I wrote 3 times
is 90 cents for a task of 5 minutes normal
I have to kill 2 hours, any small tasks
a quarter of my 40 tasks was rejected
they never paid the 2 hours of training
I need to get 500 points in 20 days to keep the badge
can I reach 100 tasks in my first week
can we make 2 withdrawals in 1 week
it took 5 hours for $10 and my back hurts
within 24 hours I had 3 replies
2 weeks unpaid leave and then my access was gone
no tasks on friday for 3 weeks now
min 18 years and max 65 years, is that the rule
how many tasks were in your batch of 50 cents each
मेरा रेट 25 डॉलर था अब 18 है, ऐसा क्यों
सोमवार से शुक्रवार तक ऑफ़िस है, 2 घंटे मिल सकते हैं क्या
2 घंटे की ट्रेनिंग के पैसे नहीं मिलते क्या
कितने टास्क कर सकते हैं 24 घंटे में
50 पैसे भी नहीं मिले 3 टास्क के
क्या महीने के 500 डॉलर कमा सकते हैं यहाँ
pehle 25 dollar tha ab 18 hai, kyu kam kiya
2 ghante ki training ka paisa nahi milta kya
monday se friday office hai, raat me 2 ghante kaam milega kya
500 dollar kama sakte hai kya yaha mahine me
15 paise ka bhi hisab nahi dete, 3 din se wait kar raha hu
10 me se 4 log reject ho gaye
من الاحد للخميس عندي دوام 8 ساعات هل ينفع اشتغل معكم
كان 25 دولار وصار 18 ليش نزلوه
ما دفعوا عن ساعتين وربع من التدريب
بدل 20 ساعة اعطوني 5 ساعات هذا الاسبوع
هل ممكن اكسب 500 دولار بالشهر من هنا
كل 10 دقايق يطلعني من الحساب
men el a7ad lel 5amis 3andi sho8l 8 sa3at, ynf3 ashtaghal ma3ako?
kan 25 dollar w ba2a 18, leh
momken aksab 500 dollar fel shahr hena?
badal 20 sa3a edoni 5 bas el esbo3 da
made $310 last wk for 20 hrs and still nothing, who sets the rate
is it normal to have 15 min unpaid for every hr paid at 30
is only 15 hours a week allowed on the 42 dollar project
15 ghante hafte me allowed hai kya 42 dollar wale me
हफ्ते में 15 घंटे अलाउड हैं 42 डॉलर वाले में, बढ़ेगा क्या
هل مسموح 15 ساعة بالاسبوع ب 42 دولار
i make 75 dollars a day here, how many days until they pay out
रोज 75 डॉलर बनते हैं, पेमेंट कितने दिन में आएगा
ek task ke 3 dollar, 20 kiye, kab milega
el task b 3 dollar w 3melt 20, emta el felos
मुझे 14 डॉलर घंटा मिल रहे, दोस्त को 21 मिल रहे, ऐसा क्यों
पहिले 25 डॉलर मिलत रहे अब 18, काहे
340 usd 2 inr payments pending
500 aed cm form for withdrawal
"""
LINES = PLAIN.splitlines()


def test_there_are_many_lines() -> None:
    assert len(LINES) == len(set(LINES)) == 387


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


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("they owe me $1,250 since 3 March", "payout"),
        ("they promised 500 dollars for 20 hours and sent 50", "payout"),
        ("نزل السعر من 25 إلى 18 دولار ليش", "pay"),
    ],
)
def test_a_sentence_that_only_sounded_like_a_sum_offers_what_its_words_ask(
    assistant: Assistant, text: str, topic: str
) -> None:
    understood = assistant.understand(text, Asker())

    assert understood.band is Band.ASK
    assert topic in [choice.topic for choice in understood.choices]


@pytest.mark.parametrize("text", ["petrol 40 rupees for 3 litres how much", "2 kilo aloo 35 rs"])
def test_a_sum_of_other_things_offers_nothing(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, Asker()).band is Band.REFUSE
