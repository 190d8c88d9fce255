"""Work of which a part is not paid: rejected tasks, hours that no timer recorded, a week's cap."""

import pytest

from bot.core.calculator import Misread, read, reads_as_calculation
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

REJECTED = """\
$20/h 15h, 2 out of 10 tasks rejected | lost_percent=20 hours=15 days_per_week=5 | net=240
$4 per task, 30 tasks, 6 rejected | lost_percent=20 tasks=30 | net=96
$3 a task 9 min, 5 of 20 rejected | lost_percent=25 minutes=9 | effective_rate=15
i did 50 tasks at $2 each and 10 of them were rejected | lost_percent=20 tasks=50 | net=80
they rejected 3 of my 30 tasks at $2 each, how much do I get | lost_percent=10 tasks=30 | net=54
15 task me se 3 reject hue, ek task ke 4 dollar, kitna mila | lost_percent=20 tasks=15 | net=48
4 dollar per task, 40 task kiye, 10 reject ho gaye, kitna milega | lost_percent=25 tasks=40 | net=120
40 टास्क में से 8 रिजेक्ट, एक टास्क के 2 डॉलर, कितना | lost_percent=20 tasks=40 | net=64
المهمة ب 2 دولار، عملت 40 مهمة و10 اترفضوا، كم المجموع | lost_percent=25 tasks=40 | net=60
من 30 مهمة رفضوا 6، المهمة ب 5 دولار، كم المجموع | lost_percent=20 tasks=30 | net=120
el task b 2 dollar, 3amalt 40 task, 10 etrafado, kam | lost_percent=25 tasks=40 | net=60
one in four tasks gets rejected, $3 each, 20 tasks a day | lost_percent=25 tasks=20 tasks_per=day | net=975
2 of 10 tasks rejected at $3, 20 a day, 10 days | lost_percent=20 tasks=20 days=10 | net=480
half of my tasks are rejected, $3 a task, 20 tasks | lost_percent=50 tasks=20 | net=30
har 4 me se 1 task reject, 3 dollar per task, 20 task | lost_percent=25 tasks=20 | net=45
$5 per task, 20 tasks, 15% rejected | lost_percent=15 tasks=20 | net=85
"""  # noqa: E501
"""What is rejected of so many tasks is a share of the pay."""

LISTED = """\
18 hours paid at $20, 2h of team meetings and 4h of training unpaid | paid=18 unpaid=6 | effective_rate=15
18 ghante 20 dollar ghanta, 2 ghante onboarding muft aur 4 ghante test muft, asli rate | hours=18 unpaid=6 | effective_rate=15
اشتغلت 18 ساعة ب 20 دولار و4 ساعات تدريب بلاش وساعتين اختبار بلاش، كم الفعلي | unpaid=6 | effective_rate=15
i clocked 8 hours, got paid for 6, $20/h | paid=6 unpaid=2 | effective_rate=15
$20/h, billed 6 hours, worked 8 | paid=6 unpaid=2 | effective_rate=15
"""  # noqa: E501
"""Unpaid time listed, and time told by the clock."""

RECORDED = """\
$30/h, 6 h by my watch, only 4 h logged | paid=4 unpaid=2 | effective_rate=20
$30/h 6 hours worked 4 hours on the tracker | paid=4 unpaid=2 | effective_rate=20
$30/h, I worked 6 hours but the timer recorded only 5 | paid=5 unpaid=1 | effective_rate=25
only 6 of my 8 hours were tracked at $20/h | paid=6 unpaid=2 | effective_rate=15
30 dollar ghanta, 6 ghante kaam kiya par timer me 5 ghante hi record hue, asli rate | paid=5 unpaid=1 | effective_rate=25
30 डॉलर घंटा, 6 घंटे काम किया, टाइमर में 5 घंटे ही रिकॉर्ड हुए, असली रेट | paid=5 unpaid=1 | effective_rate=25
30 دولار الساعة، اشتغلت 6 ساعات والتايمر سجل 5 بس، كم الفعلي | paid=5 unpaid=1 | effective_rate=25
30 dollar el sa3a, eshtaghalt 6 sa3at w el timer sagel 5 bas, kam el fe3li | paid=5 unpaid=1 | effective_rate=25
they paid 6 hours of 9 at $18, real rate | paid=6 unpaid=3 | effective_rate=12
only 6 hours of 9 paid, $18/h | paid=6 unpaid=3 | effective_rate=12
دفعوا 6 ساعات من 9، الساعة 18 دولار | paid=6 unpaid=3 | effective_rate=12
"""  # noqa: E501
"""Hours that a timer recorded are those that are paid."""

WITHIN = """\
7h a day, 2h of that unpaid, $21/h, 5 days | paid=5 unpaid=2 | effective_rate=15
$24/h, 9 hours a day incl. 1h unpaid lunch, 20 days | paid=8 hours=9 days=20 | total=3840
10h shift with 30 min unpaid break at $20/h, 4 days a week | paid=9.5 hours=10 | effective_rate=19
i do 30 hours a week including 3 hours of unpaid training at $20/h | paid=27 unpaid=3 | effective_rate=18
$20/h 10 hours of which 2 are not paid | paid=8 unpaid=2 hours=10 | effective_rate=16
9 ghante roz jisme 1 ghanta free, 18 dollar ghanta | paid=8 unpaid=1 | effective_rate=16
roz 6 ghante, us me se 2 ghante bina paise, 30 dollar ghanta | paid=4 unpaid=2 | effective_rate=20
रोज 6 घंटे, जिसमें 1 घंटा मुफ्त, 24 डॉलर घंटा | paid=5 unpaid=1 | effective_rate=20
6 ساعات يوميا فيها ساعتين بدون أجر، 30 دولار الساعة | paid=4 unpaid=2 | effective_rate=20
6 sa3at kol yom menha sa3a msh madfou3a, 24 dollar el sa3a | paid=5 unpaid=1 | effective_rate=20
"""  # noqa: E501
"""Unpaid time that lies inside the time that is told leaves the rest of it paid."""

FEWER_PAID = """\
work 8 hours but paid for 6 at $20 | paid=6 unpaid=2 | effective_rate=15
i work 20 hours a week but only get paid for 15 at $20 | paid=15 unpaid=5 hours=20 | effective_rate=15
8 ghante kaam par 6 ka paisa, 20 dollar ghanta | paid=6 unpaid=2 | effective_rate=15
8 घंटे काम पर 6 का पैसा, 20 डॉलर घंटा | paid=6 unpaid=2 | effective_rate=15
$20/h 5h a day, 1 hour a day unpaid, real rate | hours=5 unpaid=1 | effective_rate=16.67
$12 per task, 20 minutes plus 10 min of instructions unpaid, hourly | minutes=30 | rate=24
i sit at the laptop 9 hours but they only pay for 6 hours at $18, real rate? | paid=6 unpaid=3 | effective_rate=12
$24/h, i put in 8 hours but the pay covers 6 of them, real rate | paid=6 unpaid=2 | effective_rate=18
shift is 9 hours but pay is for 8, $18/h, real rate | paid=8 unpaid=1 | effective_rate=16
i work 30 hours a week and they pay for 24 at $20, monthly? | paid=24 unpaid=6 hours=30 | month=2080
i work 30 hours a week and they pay 24, how much a month | paid=None rate=24 | month=3120
18 dollar ghanta, 9 ghante baithta hu magar paisa 6 ghante ka hi aata hai, asli rate? | paid=6 unpaid=3 | effective_rate=12
kaam 10 ghante ka karta hu payment 8 ghante ki hoti hai, 20 dollar ghanta, asli | paid=8 unpaid=2 | effective_rate=16
40$ घंटा है, 5 घंटे बैठता हूं पर पैसा 4 घंटे का ही मिलता है, असली रेट? | paid=4 unpaid=1 | effective_rate=32
12 घंटे ऑनलाइन रहता हूं, पेमेंट 9 की होती है, 20 डॉलर घंटा, असली रेट | paid=9 unpaid=3 | effective_rate=15
بشتغل 10 ساعات بس بيدفعولي 7.5، الساعة 20 دولار، كم الفعلي | paid=7.5 unpaid=2.5 | effective_rate=15
اجلس 8 ساعات وما يدفعون الا 6، الساعة 20 دولار، كم الفعلي | paid=6 unpaid=2 | effective_rate=15
24 دولار الساعة، دوامي 9 ساعات والفلوس على 6 بس، كم الحقيقي | paid=6 unpaid=3 | effective_rate=16
bashtaghal 10 sa3at bas byedfa3ouli 7.5, el sa3a 20$ adesh el fe3li | paid=7.5 unpaid=2.5 | effective_rate=15
ba23od 9 sa3at bs el floos 3ala 6 sa3at, 18 dollar el sa3a, el fe3li kam | paid=6 unpaid=3 | effective_rate=12
nkhdem 8 swaye3 w ykhalsouni ghir 3la 6, 20 dollar sa3a, ch7al l fe3li | paid=6 unpaid=2 | effective_rate=15
bashtaghal 30 sa3a fel esbo3 w byedfa3o 25, kam fel shahr | paid=None rate=25 | month=3250
$20/h up to 10 hours a week, I work 20 | week_cap=10 hours=20 | effective_rate=10
"""  # noqa: E501
"""Fewer hours paid than worked, and unpaid time beside a task."""

FRACTIONS = """\
a third of my time is unpaid, $30/h 15h a week | paid=2 unpaid=1 hours=15 | effective_rate=20
three quarters of the hours are paid, $20/h | paid=3 unpaid=1 | effective_rate=15
chauthai samay muft jata hai, 20 dollar ghanta, hafte me 20 ghante | paid=3 unpaid=1 hours=20 | effective_rate=15
एक तिहाई समय बिना पैसे, 30 डॉलर घंटा | paid=2 unpaid=1 | effective_rate=20
ثلث الوقت مش مدفوع، 30 دولار الساعة، 10 ساعات في الأسبوع | paid=2 unpaid=1 | effective_rate=20
rob3 el sa3at msh madfo3a, 20 dollar el sa3a, 10 sa3at fel osbo3 | paid=3 unpaid=1 | effective_rate=15
"""  # noqa: E501
"""Fractions of the time in words are no times of their own."""

OF_EACH_HOUR = """\
$30/h 10 minutes of admin unpaid for each hour | hours=None | effective_rate=25
30 dollar ghanta, har ghante ke liye 10 minute review unpaid | hours=None | effective_rate=25
30 डॉलर घंटा, हर घंटे के लिए 10 मिनट रिव्यू अनपेड | hours=None | effective_rate=25
30 دولار الساعة، 10 دقايق مراجعة بلاش لكل ساعة | hours=None | effective_rate=25
30 dollar el sa3a, 10 d2aye2 moraj3a blash l kol sa3a | hours=None | effective_rate=25
"""

WITH_EACH_PAID_HOUR = """\
el sa3a b 20 dollar bas ba2ra el guidelines 15 d2e2a mn gheir floos m3 kol sa3a madfoo3a, el sa3a el 7a2i2eya b kam | paid=1 unpaid=0.25 | effective_rate=16
el sa3a 48 dollar, wara kol sa3a madfo3a 12 d2i2a 2eraya blash, el real kam | paid=1 unpaid=0.2 | effective_rate=40
kol sa3a b floos ma3aha 30 d2i2a bdoun floos, 30 dollar el sa3a, kam el 7a2i2i | paid=1 unpaid=0.5 | effective_rate=20
30 دولار الساعة ومع كل ساعة مدفوعة 12 دقيقة تدريب بلاش، الفعلي كم | paid=1 unpaid=0.2 | effective_rate=25
بعد كل ساعة مدفوعة 15 دقيقة إعداد غير مدفوعة، الساعة ب 20 دولار، الفعلي كم | paid=1 unpaid=0.25 | effective_rate=16
$40/h but I read guidelines 15 minutes unpaid with every paid hour, real rate? | paid=1 unpaid=0.25 | effective_rate=32
har paise wale ghante ke saath 15 min free reading, 20 dollar ghanta, asli rate | paid=1 unpaid=0.25 | effective_rate=16
हर पैसे वाले घंटे के बाद 20 मिनट फ्री का काम, 24 डॉलर घंटा, असली रेट क्या है | paid=1 | effective_rate=18
"""  # noqa: E501
"""Unpaid time that comes on top of each hour that is paid."""
OF_EACH_PAID_HOUR = """\
rate is 30 but theres 15 min unpaid reading for every hr paid.. whats my actual hourly | rate=30 | effective_rate=24
$30/h 15 min unpaid reading per hour billed, what is it really | rate=30 | effective_rate=24
30 an hour, 15 min unpaid for each hour i get paid, real rate | rate=30 | effective_rate=24
every hour paid at $30 comes with 15 unpaid minutes, real hourly | rate=30 | effective_rate=24
$28/h, 24 min unpaid prep for every billed hour, true rate | rate=28 | effective_rate=20
25 dollar ghanta, har paid ghante ke peeche 15 min muft padhai, asli ghanta kitna | rate=25 | effective_rate=20
25 डॉलर घंटा, हर पेड घंटे के पीछे 15 मिनट फ्री पढ़ाई, असली घंटा कितना | rate=25 | effective_rate=20
الساعة ب 30 دولار وفي 15 دقيقة غير مدفوعة لكل ساعة مدفوعة، سعر الساعة الحقيقي كم | rate=30 | effective_rate=24
20 دولار الساعة ومع كل ساعة مدفوعة 15 دقيقة تدريب بلاش، قديش الساعة عن جد | rate=20 | effective_rate=16
el sa3a b 30 w fi 15 d2i2a mesh madfo3a l kol sa3a madfo3a, el rate el fe3li kam | rate=30 | effective_rate=24
"""  # noqa: E501
"""Minutes for each hour that is paid lie beside it."""

WEEK_CAP = """\
$30/h max 20 hours a week paid, I work 24 | week_cap=20 hours=24 | effective_rate=25
$30/h, max 20 paid hours a week, I work 24 hours | week_cap=20 hours=24 limit_minutes=None | effective_rate=25
$30/h, they pay at most 20 hours a week and I work 24 | week_cap=20 hours=24 | effective_rate=25
30 dollar ghanta, hafte me max 20 ghante ka paisa, main 24 karta hu | week_cap=20 hours=24 | effective_rate=25
30 डॉलर घंटा, हफ्ते में ज्यादा से ज्यादा 20 घंटे का पैसा, मैं 24 करता हूँ | week_cap=20 hours=24 | effective_rate=25
$30/h, only 20 hours a week are paid, I work 24 | week_cap=20 hours=24 | effective_rate=25
بدفعوا 30 دولار بالساعة، الحد 20 ساعة بالاسبوع، وانا بشتغل 24 | week_cap=20 hours=24 | effective_rate=25
"""  # noqa: E501
"""The most hours of a week that are paid, and those that are worked."""

HOURS_NAMED = """\
hour and half call unpaid, 3 hours paid at 15, real rate | paid=3 unpaid=1.5 | effective_rate=10
8 ساعات ب 200 دولار وساعتين بلاش | paid=8 unpaid=2 amount=200 | rate=25 effective_rate=20
8 ghante ka 200 dollar aur 2 ghante muft | paid=8 unpaid=2 amount=200 | rate=25 effective_rate=20
8 sa3at b 200 dollar w sa3ten blash | paid=8 unpaid=2 amount=200 | rate=25 effective_rate=20
byedfa3o 30$ 3al sa3a bs kel 5 sa3at madfo3in fi wa7de zyede blash, addesh l sa3a 3anjad | paid=5 unpaid=1 | effective_rate=25
30 دولار الساعة، كل 5 ساعات مدفوعين في وحدة زيادة بلاش، قديش الساعة عنجد | paid=5 unpaid=1 | effective_rate=25
n7eb 520 dollar f chhar b 6 swaye3 f simana, ch7al lazem ykoun taman sa3a | hours=6 target=520 | rate=20
بدي 520 دولار بالشهر ب 6 ساعات بالاسبوع، كم لازم يكون تمن الساعة | hours=6 target=520 | rate=20
"""  # noqa: E501
"""An hour more, an hour and a half, and the price of an hour, which is no eight."""
EVERY = (
    REJECTED,
    LISTED,
    RECORDED,
    WITHIN,
    FEWER_PAID,
    FRACTIONS,
    OF_EACH_HOUR,
    WITH_EACH_PAID_HOUR,
    OF_EACH_PAID_HOUR,
    WEEK_CAP,
    HOURS_NAMED,
)


@pytest.mark.parametrize(("text", "inputs", "results"), rows("".join(EVERY)))
def test_sum_of_work_that_is_paid_in_part_is_read_as_it_is_meant(
    text: str, inputs: str, results: str
) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows("".join(EVERY))])
def test_sum_of_work_that_is_paid_in_part_is_taken_for_one(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "3 out of 20 tasks rejected, why",
        "my 3 tasks out of 30 were rejected and they pay $2 per task, will I get paid",
        "رفضوا 4 مهمات من 20",
        "10 में से 2 टास्क रिजेक्ट हुए",
        "the tracker only recorded 2 of my hours",
        "timer me 3 ghante hi record hue, kya karu",
        "max 20 hours a week paid, is it true for 30 people",
        "5 task kiye 4 reject, reviewer ne 2/5 diya",
        "an hour and half passed and nobody answered",
        "i worked 8 hours, paid for 6, who do i complain to",
        "8 ghante pehle payment 3 ghante ka aaya",
        "8 ghante baitha par paisa 6 ghante ka mila, complain kaha karu",
        "8 घंटे काम किया पर पैसे 6 घंटे के मिले, शिकायत कहां करूं",
        "بشتغل 8 ساعات بس بيدفعوا 6، لمين اشتكي",
        "bashtaghal 8 sa3at bas byedfa3o 6, ashtki le meen",
        "there are 15 min of unpaid reading for every paid hour, is that normal",
        "har paid ghante pe 15 minute unpaid reading hai, kya ye sahi hai",
    ],
)
def test_remark_on_work_that_is_not_paid_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "$20/h, 10 hours, they rejected 4",
        "$20/h, 3 hours paid, and 10 min unpaid for every paid hour, real rate",
        "$20/h, 15 min unpaid per paid hour, i do 20 paid hours a week, real hourly",
        "$20/h, 20 hours paid, 3 hours unpaid, 2 hours",
        "$20/h, 16 hours paid, i also did 10 hours for another client and 4 hours unpaid",
    ],
)
def test_count_of_which_nobody_knows_the_whole_is_asked_back(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)
