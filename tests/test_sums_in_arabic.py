"""Sums as the dialects of Arabic tell them, in their script and in Latin letters."""

import pytest

from bot.core.calculator import reads_as_calculation
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

UNITS = """\
اشتغلت ١٠ ساعات وما حسبوا لي الا ٧ والسعر ٤٠ دولار للساعه، كم الساعه الفعلي | rate=40 | effective_rate=28
اقدر اشتغل ٤٠ ساعه في الاسبوع بس المنصه مش بتسمح غير ب ٢٥ ساعه، والساعه ب ١٦ دولار، اخد كام في الاسبوع | rate=16 hours=40 | week=400
shtaghalt 12 se3a bas dafa3ouli 9, b 16$ el se3a, addeh tol3et el se3a 3anjad | rate=16 | effective_rate=12
lfer9 bin 13 o 18 dollar f sa3a, 30 sa3a f simana, ch7al f chhar | rate=13 rate_second=18 hours=30 | difference=650
nazeloo el rate mn 40 l 28 dollar, 20 sa3a fel esbo3 ana 5asran kam fel esbo3 | hours=20 | difference=240
a2sa 7aga 20 sa3a fel esbo3, ana fady 45 sa3a, 33$ el sa3a, kam fel esbo3 | rate=33 hours=45 hours_per=week | week=660
٧٠ ريال سعودي الساعه ٦ساعات ٥ ايام كم اسبوعي | rate=70 currency=SAR hours=6 | week=2100
500 dolar kam ginee masry | amount=500 to_currency=EGP |
eltask b 1.75$ w b3mel 40 fel yom kam fel esbo3 | task_pay=1.75 tasks=40 tasks_per=day | week=350
33$ bl se3a bas kel 2 se3at madfou3in fi se3a bala masare, shu l rate l 7a2i2i | rate=33 paid=2 unpaid=1 | effective_rate=22
ana eshteghelet sab3a w tletin se3a hal jem3a w el se3a b 21 dollar addeh tele3le | rate=21 hours=37 | week=777
tnein w arb3in sa3a fel chhar b 12 dollar l sa3a ch7al | rate=12 hours=42 hours_per=month | month=504
khamsa w sittin sa3a b 8 dollar el sa3a kam | rate=8 hours=65 | total=520
120 اورو كم دولار | amount=120 currency=EUR to_currency=USD |
12 دولار فالساعة، كنخدم 5 د السوايع فالنهار، شحال فالسيمانة | rate=12 hours=5 | week=300
9adech nekhou fel chhar ki nekhdem 4 sweya3 fi nhar b 6 dollar essa3a | hours=4 hours_per=day | month=520
kol mohima b 2.5 dollar w takhodh 10 dagiga, kam fi alsa3a | task_pay=2.5 minutes=10 | rate=15
baddi 450$ bel shaher, 15 bel se3a, adde se3a lezem eshteghel | target=450 rate=15 | hours=30
5 dollar, 4 sa3at 6 ayam fl osboo3, fl shahr kam | hours=4 hours_per=day days_per_week=6 | month=520
بعمل ٥٠ تاسك في اليوم التاسك ب ٣٠ سنت يبقى يوميتي كام | tasks=50 task_pay=0.3 | day=15
80 sora fel yom, el wa7da b 2 dollar, kam fel osboo3 | tasks=80 task_pay=2 | week=800
el sa3a men 12 la 16 dollar, eza 3melet 10 sa3at bel jem3a shu a2al shi w aktar shi bel shahr | rate=12 rate_high=16 | month=520
10 dollar l sa3a, 6 swaye3 f nhar men letnin l jem3a, ch7al f simana | hours=6 days_per_week=5 | week=300
7ab ejma3 600 dolar, b 15 fel sa3a w 4 sa3at yawmy, kam yom | target=600 hours_per=day | days=10
من الساعة 10 للساعة 4 ب 12 دولار الساعة، كم باليوم | rate=12 hours=6 | day=72
men el sa3a 9 le 2 b 12 dolar fel sa3a kam fel shahr | hours=5 hours_per=day | month=1300
بترجم 40 جملة باليوم، كل وحدة ب 0.5 دولار، قديش بالشهر | task_pay=0.5 tasks=40 | month=433.33
اخلص 30 مهمه باليوم والمهمه دولار ونص شكد بالاسبوع | task_pay=1.5 tasks=30 | week=225
30 dollar el sa3a w adawem 4 sa3at, el yom shgad | hours=4 hours_per=day | day=120
khalsouni 6 sway3 b 20 dollar w khdemt zouj sway3 batel, ch7al tji sa3a b sa7 | paid=6 unpaid=2 | effective_rate=15
اشتغلت امبارح 4 ساعات والنهارده 3 ساعات ب 10 دولار الساعة كام | rate=10 hours=7 | total=70
انا من الرياض اشتغل ١٠ ساعات بالاسبوع والساعة ٢٤ دولار، كم يطلع لي بالشهر بالريال | to_currency=SAR | converted=3900
eshtaghalt 12 laila, kol laila 6 sa3at 3ala 10 dollar bil sa3a shgad el majmoo3 | days=12 hours=6 | total=720
mashroo3 b 12 w mashroo3 b 15 dolar, 10 sa3a fel esboo3, el farig kam fel shahar | rate=12 rate_second=15 | difference=130
الفرق كام بين ساعة ب12 وساعة ب15 دولار على 40 ساعة | rate=12 rate_second=15 hours=40 | difference=120
مكتوب من 30 إلى 40 دولار للطبيب بالساعة، لو 5 ساعات بالاسبوع فكم دخل الشهر | rate=30 rate_high=40 hours=5 | month=650
3ayez agma3 600 dolar 3ashan mobile, 4 sa3at fel yom b 15 el sa3a, kam yom | target=600 rate=15 | days=10
كنت آخد 24 دولار هلق صاروا 18 بالساعة، وعم اشتغل 10 ساعات بالأسبوع، قديش عم بخسر بالشهر | rate=24 rate_second=18 hours=10 | difference=260
الاسبوع ده عملت 7 ساعات ونص بس على 20 دولار للساعة، يعني ليا كام | rate=20 hours=7.5 | week=150
ba2aly 3 ayam mestany rad, leya 3andohom 10 sa3at b 20 dolar el sa3a yeb2o kam | rate=20 hours=10 | total=200
3atouni 15$/h w ma 3emelt ella 12h hal shaher, kam ya3ni | rate=15 hours=12 | total=180
payoneer 5ad 3% mn 400 fadel kam | amount=400 fee_percent=3 | net=388
كان أجري 10 دولار بالساعة وصار 14، قديش بزيد معي على 30 ساعة | rate=10 rate_second=14 hours=30 | difference=120
law a7awwel mn 12 dollar l 15 dollar, 20 sa3a bil isboo3, shgad azid bil isboo3 | rate=12 rate_second=15 hours=20 | difference=60
kam sa3a lazem eshteghel la 2ossal la 600 dollar iza sa3ti b 12 dollar | rate=12 target=600 | hours=50
chhal f chhar b derham emarati ila khdamt 10 sa3a f simana b 12 dollar | rate=12 hours=10 to_currency=AED | month=520
kol 3 sa3at bfloos m3ahom sa3a mn gher floos, 3la 20 dollar yeb2a el rate el 7a2i2i kam | paid=3 unpaid=1 | effective_rate=15
law ro7t men 10 la 13 dollar el se3a, 3a 20 se3a bel osbou3, adde bizid ma3i | rate=10 rate_second=13 hours=20 | difference=60
kont b 12 dollar w sert b 16, 3ala 50 sa3a shu byezid | rate=12 rate_second=16 hours=50 | difference=200
dafa3oli 6 sa3at b 20 dollar w 2 sa3at kanet tadreeb mogani, se3r el sa3a el 7a2i2i kam | paid=6 unpaid=2 | effective_rate=15
الريت من 10 لين 16 دولار للساعة، لو 10 ساعات كل اسبوع وش المدى بالشهر | rate=10 rate_high=16 hours=10 | month=433.33
ana 3ala 12 fel sa3a w 3ardo 3alaya 16 dollar, el far2 fe 20 sa3a ad eh | rate=12 rate_second=16 hours=20 | difference=80
b 11.5 dollar el sa3a w 6 sa3at shoghol bel yom, adesh yawmeyti | rate=11.5 hours=6 | day=69
bidde 1000 dollar w ana bishtighil 5 se3at bil yom 3a 20 el se3a, ba3d kam yom bikammelon | rate=20 target=1000 | days=10
el task b 3 dollar w btakol nos sa3a, da kam fel sa3a | task_pay=3 minutes=30 | rate=6
5 ساعات ع 24 دولار وساعة تدريب ما دفعولي ياها، قديش طلعت الساعة فعليا | rate=24 hours=5 unpaid=1 | effective_rate=20
300 dollar kam reyal s3odi | amount=300 to_currency=SAR |
اعمل 20 طاسك فالنهار الوحدة ب 0.5 دولار، شحال يجيني فالشهر | tasks=20 task_pay=0.5 | month=216.67
أعمل ساعتين يوميا لمدة 12 يوما بأجر 15 دولارا للساعة، فما المجموع | rate=15 hours=2 hours_per=day | total=360
باش نجمع 600 دولار ب 20 للساعة و 3 سوايع ف النهار، قداه من نهار | target=600 rate=20 hours=3 | days=10
من الأحد للخميس 4 ساعات باليوم ب 10 دولار، كم بالأسبوع | days_per_week=5 hours=4 | week=200
mn 10 l 14 dollar l sa3a, 10 sa3at f simana, ch7al f chhar | rate=10 rate_high=14 | month=433.33
13 dollar lkol sa3a, bakhdem 22 sa3a bil jim3a, 2addesh bel chaher | rate=13 hours_per=week | month=1239.33
b 26 dollar el sa3a w bashtaghel 5 sa3at yawmiyya 4 tiyyem bel osboo3, shgad bil shaher | hours=5 hours_per=day days_per_week=4 | month=2253.33
27$ fel sa3a 3 d swaye3 f nhar 6 iyyam f smana ch7al f l3am | hours=3 days_per_week=6 | year=25272
besa3a 17 dollar kol usboo3 14 sa3a, gaddesh bil sana | rate=17 hours=14 hours_per=week | year=12376
28 dollar 3ala kol se3a, 2 se3at sho8l bil nhar, 9adech fel jem3a | hours=2 hours_per=day | week=280
majmou3 el sa3at bil shahr 90 w el sa3a b 13 dollar kam bil shahr | rate=13 hours=90 hours_per=month | month=1170
بيعطوني 27 دولار لكل ساعة وحدة، 4 سوايع فالنهار 6 تيام فالسيمانة، شحال فالشهر | rate=27 hours=4 days_per_week=6 | month=2808
اقبض 33 دولار ع كل ساعة 22 ساعة ف الجمعة قديش بالسنة | rate=33 hours=22 hours_per=week | year=37752
دوامي 3 ساعات شغل باليوم و الساعة ب 19 دولار كل اسبوع كم | rate=19 hours=3 hours_per=day | week=285
19 dollar bes sa3a w 3andi 35 sa3a shoghl fel osbo3 kam bil shaher | rate=19 hours=35 hours_per=week | month=2881.67
22 ساعة شغل بالاسبوع والساعة عندي ب 19 دولار قديش بالشهر | rate=19 hours=22 hours_per=week | month=1811.33
33 دولار للساعة الوحدة باليوم اداوم 6 ساعات كم بالاسبوع | rate=33 hours=6 hours_per=day | week=990
"""  # noqa: E501
"""Units and questions are read in every dialect."""


LED = """\
se3r el sa3a 26 dollar kol yom 3 sa3at kam bil shahr | rate=26 hours=3 hours_per=day | month=1690
kol sa3a b 33$ kol osbou3 11 sa3a kam bel sana | rate=33 hours=11 hours_per=week | year=18876
a7taj 950 dollar kol sa3a b 19$ kam sa3a lazem | rate=19 target=950 | hours=50
محتاج 950 دولار للايجار والساعة بـ 19 دولار كم ساعة اشتغل | rate=19 target=950 | hours=50
عاوز اجمع 900 دولار سعر التاسك 4.5 دولار كام تاسك | task_pay=4.5 target=900 | tasks=200
bade ajma3 900 dollar 3a kel task bakhod 4.5 dollar kam task lazem | task_pay=4.5 target=900 | tasks=200
4 dollar lel task, bel nhar bkhalles 22 task, 2adesh bel shahr | task_pay=4 tasks=22 | month=1906.67
kaykhalsou 4 dollar l task kol nhar kandir 22 task ch7al f chhar | task_pay=4 tasks=22 | month=1906.67
سعر الساعة 11 دولار باليوم بشتغل 6 ساعات كم بالشهر | rate=11 hours=6 hours_per=day | month=1430
3a kol task b2bad 4 dollar bel yom ba3mel 22 task kam bel shahr | task_pay=4 tasks=22 | month=1906.67
المهمة ب 4 دولار كل يوم 22 مهمة كم بالشهر | task_pay=4 tasks=22 | month=1906.67
7awel men dollar le geneh masri 270 dollar | amount=270 to_currency=EGP | converted=14040
كل مهمة يدفعون عليها 2 دولار، طيب لو سويت 35 مهمة؟ | task_pay=2 tasks=35 | total=70
المهمة الواحدة تدفع 5 دولار واذا انجزت 20 مهمة؟ | task_pay=5 tasks=20 | total=100
el task beygeeb 3 dollar, law 3amalt 25 task? | task_pay=3 tasks=25 | total=75
bya3touni 3al task 2 dollar, iza sawwet 35 task? | task_pay=2 tasks=35 | total=70
task rob3 sa3a b 5 dollar ya3ni kam bel sa3a | task_pay=5 minutes=15 | rate=20
tasket nos sa3a b 13 dollar tetla3 kam fel sa3a | task_pay=13 minutes=30 | rate=26
مهمة ساعتين ب 30 دولار، كم يعني بالساعة | task_pay=30 minutes=120 | rate=15
تاسك ساعة ونص ب 30 دولار، كم تطلع الساعة | task_pay=30 minutes=90 | rate=20
مسموح لي 10 ساعات في الأسبوع، السعر 30 دولار، بالسنة؟ | rate=30 hours=10 | year=15600
masmou7 10 sa3at bel esbo3, el rate 30 dollar, kam bel sana | rate=30 hours=10 | year=15600
"""  # noqa: E501
"""Amount belongs to the hour or task that is named before it."""


DIFFERENCES = """\
ana b 10 dolar w ra7 ysir 12.5, 20 sa3a bel osboo3, addesh zyade bel shahr | rate=10 rate_second=12.5 | difference=216.67
elfarg ben 9 w 12 dollar 3ala 30 sa3a | rate=9 rate_second=12 hours=30 | difference=90
el awwal 11 dollar fel sa3a wel tani 17, khdemt 22 sa3a, byefre2 kam | rate=11 rate_second=17 | difference=132
kent ba5od 11 dollar bel se3a w hala2 17 dollar, 22 sa3a bel jem3a, adesh byefro2 | rate=11 rate_second=17 | difference=132
wa7de btedfa3 11 dollar bel sa3a w wa7de btedfa3 17, 22 sa3a, shu el farg | rate=11 rate_second=17 | difference=132
shirka tedfa3 11 dollar fel sa3a w shirka tanya 17 dollar, eshtaghalt 22 sa3a, eh el far2 | rate=11 rate_second=17 | difference=132
nazzalo el sa3a men 17 la 11 dollar w 3andi 22 sa3a, kam el far2 | | difference=132
موقع يعطي 11 دولار للساعة واللاخر 17 دولار، 22 ساعة، شحال الفرق | rate=11 rate_second=17 | difference=132
نزلوا الساعة من 17 الى 11 دولار، خدمت 22 ساعة، قديش بتفرق | | difference=132
كنت اخذ 11 دولار بالساعة والحين صار 17 دولار كل اسبوع 22 ساعة كم يفرق | rate=11 rate_second=17 | difference=132
"""  # noqa: E501
"""Difference of two rates is asked in every dialect."""


UNPAID = """\
الساعة ب ٢٠ دولار، دفعولي ٦ ساعات، و٢ ساعة ما حسبوها، قديش الساعة عنجد | paid=6 unpaid=2 | effective_rate=15
بشتغل ٤ ساعات مدفوعين وساعة ببلاش عال ٢٠، قديش الساعة عنجد | rate=20 paid=4 unpaid=1 | effective_rate=16
خلصوني 6 سوايع ب 20 دولار و خدمت زوز سوايع بلاش، قداش جات الساعة بالحق | rate=20 unpaid=2 | effective_rate=15
khdemt 12 sa3a w khalsouni 3la 9, 20 dollar l sa3a, ch7al sa3a f l7a9i9a | paid=9 unpaid=3 | effective_rate=15
مدفوعين ٦ ساعات ب ٢٠ دولار وفوقهم ساعتين ببلاش، قديش الساعة عنجد | rate=20 unpaid=2 | effective_rate=15
24 dollar fel sa3a, 7asabouli 10 sa3at w 2 sa3at bedoun mo2abel, kam el sa3a 3anjad | paid=10 unpaid=2 | effective_rate=20
b 24 dollar el sa3a, khallasouni 3la 10 swaye3 w 2 swaye3 fabor, ch7al sa3a bsa7 | paid=10 unpaid=2 | effective_rate=20
24$ lel sa3a 10 sa3at madfou3een w 2 sa3at balash, shgad el sa3a fe3lan | paid=10 unpaid=2 | effective_rate=20
24 dollar bil sa3a 10 sa3at ma7soobeen, 2 sa3at men gheir ajr, kam el sa3a bil 7a2i2a | paid=10 unpaid=2 | effective_rate=20
الساعة ب 24 دولار دفعولي 10 ساعات و2 ساعات بلوشي، قديش الساعة عنجد | paid=10 unpaid=2 | effective_rate=20
24 دولار للساعة، خلصوني على 10 سوايع و2 سوايع فابور، شحال الساعة فالحقيقة | paid=10 unpaid=2 | effective_rate=20
24 دولار بالساعة 10 ساعات محسوبة و2 ساعات من دون مقابل كم الساعة فعلا | paid=10 unpaid=2 | effective_rate=20
"""  # noqa: E501
"""Hours that nobody pays for are told in every dialect."""


SHARES = """\
estalamt 450 dollar, el 3moula 10 fel miyye, kam el safi | amount=450 fee_percent=10 | net=405
jani 450 dollar w yna77iw 10 f l mya 3omola, ch7al b9a | amount=450 fee_percent=10 | net=405
2abadt 450 dollar, el dhareeba 10 bil miya, kam el safi | amount=450 tax_percent=10 | net=405
جاني 450 دولار ياخذون 10 بالميه عمولة كم الصافي | amount=450 fee_percent=10 | net=405
"""
"""Share that is taken is told in every dialect."""


@pytest.mark.parametrize(
    ("text", "inputs", "results"), rows(UNITS + LED + DIFFERENCES + UNPAID + SHARES)
)
def test_sum_in_a_dialect_of_arabic_is_read_and_calculated(
    text: str, inputs: str, results: str
) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


NO_SUMS = [
    "stannet 3 sa3at w ma 7ada rad",
    "byedfa3o 45 dollar 3a kol sa3a",
    "hal fe3lan byedfa3o 45 dollar bel sa3a",
    "هل فعلا يدفعون 45 دولار لكل ساعة",
    "استنيت 3 ساعات ببلاش",
    "ma dafa3ooli 200 dollar men jem3a",
    "el kol 3am byechteghel 8 sa3at",
    "ما يفرق معي 45 دولار بالساعة او اقل",
    "fi sherka 3am tedfa3 20 w sherka tanye la2",
    "an hour at $20 is fine with me",
]


@pytest.mark.parametrize("text", NO_SUMS)
def test_text_that_only_tells_stays_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)
