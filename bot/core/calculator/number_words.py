"""Numbers in words: English, Hindi and Arabic, the latter two in their own script and in Latin.

Hindi counts to 99 in words of their own and says halves with words before the number (साढ़े तीन,
3.5); Arabic has duals ("ساعتين", two hours), which stand here with the unit that they count.
"""

from decimal import Decimal

from bot.core.calculator.folding import folded
from bot.core.calculator.marks import Time

HALF = Decimal("0.5")
QUARTER = Decimal("0.25")

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen"
    " seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_HINDI = (
    "शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह"
    " उन्नीस बीस"
    " इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस"
    " पैंतीस"
    " छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस"
    " अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ"
    " तिरसठ"
    " चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर"
    " छिहत्तर सतहत्तर"
    " अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे"
    " इक्यानवे"
    " बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे"
)
_OTHER_HINDI = {
    5: "पाँच",
    6: "छः छ छै",
    15: "पन्द्रह",
    28: "अठाइस अठाईस",
    22: "बाइस",
    23: "तेइस",
    27: "सत्ताइस",
    33: "तेंतीस",
    48: "अड़तालिस",
    40: "चालिस",
    45: "पैंतालिस",
    60: "साथ_",
    44: "चौवालीस चौंवालीस",
    53: "तिरेपन",
    63: "तिरेसठ",
    79: "उनासी",
    91: "इक्यानबे",
    92: "बानबे",
    93: "तिरानबे",
    94: "चौरानबे",
    95: "पंचानबे पंचानवे",
    96: "छियानबे",
    97: "सत्तानबे",
    98: "अट्ठानबे",
    99: "निन्यानबे",
}
_HINGLISH = {
    1: "ek",
    2: "do",
    3: "teen tin",
    4: "char chaar",
    5: "paanch panch paach",
    6: "chhe chhah cheh chhai",
    7: "saat sat",
    8: "aath ath",
    9: "nau",
    10: "das dus",
    11: "gyarah gyara",
    12: "barah bara",
    13: "terah",
    14: "chaudah",
    15: "pandrah pandra",
    16: "solah sola",
    17: "satrah satra",
    18: "atharah athara",
    19: "unnis unnees",
    20: "bees",
    21: "ikkis ikkees",
    22: "bais baees baais",
    23: "teis teees",
    24: "chaubis chaubees",
    25: "pachees pachis pacchis",
    26: "chhabbis chabbis",
    27: "sattais sattaais",
    28: "atthais atthaais",
    29: "untis untees",
    30: "tees tis",
    32: "battis battees",
    35: "paintees paintis",
    36: "chhattis chhattees",
    40: "chalis chaalis chalees",
    45: "paintalis pentalis",
    48: "adtalis adtaalis",
    50: "pachas pachaas",
    55: "pachpan",
    60: "saath_",
    65: "painsath",
    70: "sattar",
    75: "pachhattar pichattar",
    80: "assi",
    85: "pachasi",
    90: "nabbe",
    95: "pachanve",
    99: "ninyanve ninyanwe",
}
_ARABIC = {
    0: "صفر",
    1: "واحد واحده",
    2: "زوز زوج جوج اثنين اثنان اتنين اثنتين تنين",
    3: "ثلاث ثلاثه تلات تلاته تلت",
    4: "اربع اربعه",
    5: "خمس خمسه",
    6: "ست سته",
    7: "سبع سبعه",
    8: "ثماني ثمانيه تماني تمانيه ثمان تمن",
    9: "تسع تسعه",
    10: "عشر عشره",
    11: "احدعش حداشر احد_عشر",
    12: "اطنعش اتناشر اثناعشر اثنعش",
    13: "تلطعش تلتاشر",
    14: "اربعتاشر",
    15: "خمستاشر خمسطعش خمستعش",
    16: "ستاشر",
    17: "سبعتاشر",
    18: "تمنتاشر",
    19: "تسعتاشر",
    20: "عشرين عشرون",
    30: "ثلاثين تلاتين ثلاثون",
    40: "اربعين اربعون",
    50: "خمسين خمسون",
    60: "ستين ستون",
    70: "سبعين سبعون",
    80: "ثمانين تمانين ثمانون",
    90: "تسعين تسعون",
    200: "ميتين مئتين مائتين",
    300: "تلتميه ثلاثميه ثلاثمائه ثلاثمئه",
    400: "اربعميه ربعميه اربعمائه اربعمئه",
    500: "خمسميه خمسمائه خمسمئه",
    600: "ستميه ستمائه ستمئه",
    700: "سبعميه سبعمائه سبعمئه",
    800: "تمنميه ثمانميه ثمانمائه ثمانمئه",
    900: "تسعميه تسعمائه تسعمئه",
    2000: "الفين",
}
_ARABIZI = {
    1: "wa7ed wa7da wa7da wahda wahed",
    2: "zouz zouj zoz zoj jouj joj etnein etneen itnein tnein tneen ethnein",
    3: "talata tlata talat tlat thalatha tlateh",
    4: "arba3a arba3 rb3a arb3a",
    5: "5amsa khamsa khams 5ams khamse 5amse khamas 5amas khamsat",
    6: "setta sitta sett sit_ sitte",
    7: "sab3a saba3 sab3 seb3a",
    8: "tamanya tmanya tamania taman thamanya tmenya tmania",
    9: "tes3a tesa3 tis3a tes3",
    10: "3ashra 3ashara 3ashr 3shra 3eshra 3achra",
    11: "7edashar 7dashar",
    12: "etnashar tnashar itnashar",
    15: "5amastashar khamastashar 5mstashr",
    20: "3eshreen 3eshrin 3ishreen 3ishrin 3shrin 3ashrin 3echrin 3oshrin 3achrin 3ashreen 3shreen"
    " 3eshrine 3echrine",
    25: "5amsa_w_3eshreen",
    30: "talateen talatin tlatin tlateen thalathin tletin tleteen telatin thalatheen thlathin"
    " tlatine talatine",
    40: "arb3een arba3een arba3in rb3in arbe3in arb3in arbi3in arb3ine rab3in arbe3een",
    50: "khamseen 5amseen 5amsin khamsin khemsin khmsin 5emsin 5msin khamsine",
    60: "setteen settin sitteen sittin settine",
    70: "sab3een sab3in seb3in sb3in seb3een sab3ine",
    80: "tamaneen tamanin tmanin tmanine thamanin tmenin tamanine",
    90: "tes3een tes3in tis3in ts3in tes3ine tis3een",
    200: "mitein meteen miteen",
    500: "5omsomeyya khamsomeya 5omsomeya",
    2000: "alfein alfeen alfin",
}
_FRACTIONS = {
    HALF: "half aadha adha aadhe adhe aadhi adhi आधा आधे आधी نص نصف nos noss nuss",
    Decimal("1.5"): "dedh dhed derh deadh डेढ डेढ़",
    Decimal("2.5"): "dhai dhaai adhai ढाई अढाई अढ़ाई",
    QUARTER: "quarter ربع rob3",
    Decimal("0.75"): "pauna",
}
_BEFORE = {
    HALF: "साढे साढ़े saadhe sadhe saade sade sadhey sarhe saarhe sarhay saarhay",
    QUARTER: "सवा sawa savaa sava",
    -QUARTER: "पौने paune pone",
}
_MULTIPLES = {
    100: "hundred sau सौ ميه مئه مائه meya meyya miyya mia meet ميت",
    1_000: "k thousand thousands grand hazar hazaar hajar hajaar हजार हज़ार الف الاف آلاف alf"
    " alaf 2alf",
    100_000: "lakh lakhs lac lacs lak laakh लाख लाखों لك",
    1_000_000: "million millions mn मिलियन مليون ملايين malyoon melyoon melyon milyon malyon"
    " milion",
    10_000_000: "crore crores cr karod करोड करोड़ karor",
}
_DUALS = {
    Time.MINUTE: "دقيقتين دقيقتان",
    Time.HOUR: "ساعتين ساعتان sa3tein sa3teen sa3ten se3ten s3tein se3tein s3ten"
    " sa3etein sa3eteen saa3tein sa3tain sa3tayn sa3atein sa3tin sway3atein",
    Time.DAY: "يومين يومان yomein youmein yomeen yomain youmain yomayn yawmein yawmain youmin",
    Time.WEEK: "اسبوعين اسبوعان esbo3ein osbo3ein osbou3ein esbo3ain jem3tein jom3tein",
    Time.MONTH: "شهرين شهران shahrein shahreen shahrain shahrayn chehrin",
    Time.YEAR: "سنتين سنتان sanatein sanateen",
}


def _table(groups: dict[int, str] | dict[Decimal, str]) -> dict[str, Decimal]:
    return {
        folded(word): Decimal(value) for value, words in groups.items() for word in words.split()
    }


UNITS = {
    **{word: Decimal(value) for value, word in enumerate(_ENGLISH.split())},
    **{word: Decimal(20 + 10 * place) for place, word in enumerate(_ENGLISH_TENS.split())},
    **{folded(word): Decimal(value) for value, word in enumerate(_HINDI.split())},
    **_table(_OTHER_HINDI),
    **_table(_HINGLISH),
    **_table(_ARABIC),
    **_table(_ARABIZI),
    **_table(_FRACTIONS),
}
"""Words that are a number."""

BEFORE = _table(_BEFORE)
"""Words that change the number after them: साढ़े adds a half, पौने takes a quarter away."""

MULTIPLES = _table(_MULTIPLES)
"""Words that multiply the number before them: hundred, लाख, ألف."""

DUALS: dict[str, Time | str] = {
    **{folded(word): time for time, words in _DUALS.items() for word in words.split()},
    **{folded(word): "USD" for word in ["دولارين", "دولاران", "dollarein", "dolarein"]},
    **{folded(word): "EGP" for word in ["جنيهين"]},
    **{folded(word): "AED" for word in ["درهمين"]},
    **{folded(word): "task" for word in ["مهمتين", "تاسكين"]},
}
"""Words that say "two" and what there are two of."""

DOUBTFUL = frozenset(
    [
        "mn",
        "cr",
        "do",
        "sat",
        "sit",
        "bara",
        "tin",
        "tis",
        "das",
        "dus",
        "ath",
        "k",
        "half",
        "quarter",
        "sava",
        "grand",
        "meet",
        "mia",
        "sett",
    ]
)
"""Number words that are also ordinary ones: "do" counts only right before what can be counted."""
