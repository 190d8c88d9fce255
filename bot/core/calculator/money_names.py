"""How people spell currencies, and the nations and places that say whose money is meant.

Every word is written as people type it; `folded` brings it and the question into one spelling.
"""

from bot.core.calculator.signs import UNKNOWN_SIGN

UNKNOWN = "XXX"
"""ISO 4217's code for no currency: a sign or word for money that is none of those below."""

_ELSEWHERE = """SGD HKD NZD CHF THB KRW TWD SEK NOK DKK PLN CZK HUF RON BGN ILS RUB UAH KZT UZS
    AZN ETB UGX TZS RWF ZMW XOF XAF MMK KHR BTN MVR AFN IRR CLP UYU PYG CRC DOP GTQ
    HNL NIO JMD TTD HTG ZWL ZWG MZN BWP NAD MWK AOA CDF GNF GMD LRD BIF DJF MGA MNT KGS TJS TMT
    MDL BYN RSD MKD ISK BND PGK FJD SSP"""
"""Codes that are plain words ("all", "pen", "lak" for a lakh) are left out."""
_NAMED_ELSEWHERE = {
    "PLN": "zloty zlotys zlotych",
    "RUB": "ruble rubles rouble roubles",
    "THB": "baht bhat",
    "SEK": "kronor",
    "UAH": "hryvnia hryvnias",
    "KZT": "tenge",
    "ETB": "birr",
    "ILS": "shekel shekels شيكل شيقل",
    "IRR": "toman تومان",
}

CURRENCIES = {
    "USD": "$ us$ usd यूएसडी usdt dollar dollars dolar dolars doller dollr dolr bucks buck डॉलर"
    " dollers डॉलर्स"
    " डालर डोलर دولار دولارات دولارا dollarat dolarat",
    "INR": "₹ inr आईएनआर rs rupee rupees rupaye rupay rupya rupye rupiya rupaiya rupaya rupiye rupe"
    " rupees"
    " rupayon rupyon rupaiye rupaiya रुपिये रुपिया रुपय रूपया रुप्ये रुपैया रुपयो रुपएं"
    " रुपये रुपए रुपया रुपयों रुपयों रुपे रूपये रूपए रु روبيه روبيات rubiya robeya roubia",
    "EUR": "€ eur euro euros यूरो يورو اورو اوروهات يوروهات اوروات",
    "GBP": "£ gbp pound pounds quid sterling पाउंड استرليني",
    "AED": "aed dirham dirhams dhs dh derham derhem dirhem drahem draham दिरहम درهم دراهم درهما",
    "SAR": "sar riyal riyals reyal reyals riyaal riyalat ryal rial रियाल ريال ريالات ريالا",
    "EGP": "egp جنيه جنيهات جنيها جنيهه gineh genih geneh gneh gnih ginih guinea gneeh gineeh"
    " ginee gini ginie genee"
    " geneeh jneh jneih jnih jineh jinih"
    " jneeh jnayh gnayh gineih ginaih jinaih",
    "QAR": "qar",
    "KWD": "kwd",
    "BHD": "bhd",
    "OMR": "omr",
    "JOD": "jod",
    "MAD": "mad",
    "TND": "tnd",
    "DZD": "dzd",
    "IQD": "iqd",
    "LBP": "lbp ليره lira",
    "YER": "yer",
    "SYP": "syp",
    "SDG": "sdg",
    "LYD": "lyd",
    "PKR": "pkr",
    "BDT": "bdt taka টাকা टका ৳",
    "NPR": "npr",
    "LKR": "lkr",
    "PHP": "php peso pesos ₱",
    "IDR": "idr rupiah",
    "MYR": "myr ringgit",
    "VND": "vnd dong ₫",
    "NGN": "ngn naira ₦",
    "KES": "kes ksh shilling shillings",
    "GHS": "ghs cedi cedis",
    "ZAR": "zar rand",
    "TRY": "try ₺",
    "BRL": "brl reais",
    "MXN": "mxn",
    "ARS": "ars",
    "CAD": "cad",
    "AUD": "aud",
    "JPY": "jpy yen ¥",
    "CNY": "cny yuan rmb",
    UNKNOWN: UNKNOWN_SIGN,
    **{c: f"{c.lower()} {_NAMED_ELSEWHERE.get(c, '')}" for c in _ELSEWHERE.split()},
}
"""Some of the last have no exchange rate here; they are read so as not to be taken for dollars."""
ALSO_WORDS = frozenset(["TRY", "MAD", "ZAR", "VND", "RUB", "RON", "ILS", "BTN", "NAD"])
"""Currencies with a code or name that is also an ordinary word."""

NATIONS = {
    "qatari 9atari qatar قطري قطر कतर": {"SAR": "QAR"},
    "omani 3omani oman عماني عمان": {"SAR": "OMR"},
    "yemeni yemen يمني يمن": {"SAR": "YER"},
    "saudi so3ody so3oudi so3odi s3oudi sa3oudi سعودي سعودية सऊदी": {"SAR": "SAR"},
    "so3oodi s3odi s3oodi s3ody so3odiya": {"SAR": "SAR"},
    "egyptian masri masry masre misri masriya masreya مصري": {"EGP": "EGP", "GBP": "EGP"},
    "sudanese sudani سوداني": {"EGP": "SDG", "GBP": "SDG"},
    "syrian souri soureya souriya soriya suri suriya suriyya souria سوري سورية سوريه": {
        "LBP": "SYP",
        "EGP": "SYP",
        "GBP": "SYP",
    },
    "lebanese lebnani lebneni lebnaniya lobnani lubnani لبناني لبنانية لبنانيه": {
        "LBP": "LBP",
        "EGP": "LBP",
        "GBP": "LBP",
    },
    "turkish turki تركي تركية": {"LBP": "TRY"},
    "استرليني استرلينيه british": {"EGP": "GBP"},
    "moroccan maghribi maghrebi maghribiya maghrebiya maghribia مغربي مغربية مغربيه": {
        "AED": "MAD"
    },
    "emirati emarati imarati اماراتي إماراتي": {"AED": "AED"},
    "pakistani pakistan पाकिस्तानी باكستاني": {"INR": "PKR"},
    "nepali nepalese नेपाली": {"INR": "NPR"},
    "indian भारतीय هندي هندية": {"INR": "INR"},
    "kweiti kweyti kuweiti kwety kuwaiti kuwait kwiti kwaiti kuwayti कुवैती كويتي": {"dinar": "KWD"},
    "bahraini ba7rini ba7raini بحريني": {"dinar": "BHD"},
    "jordanian ordoni ordony urduni urdoni اردني": {"dinar": "JOD"},
    "iraqi iraq 3ira2i 3iraqi 3ira9i عراقي": {"dinar": "IQD"},
    "dz algerian dziri jazayri dzayri dzayriya dziriya jaza2iri jazairi جزائري": {"dinar": "DZD"},
    "tunisian tounsi tounsiya tunsi تونسي": {"dinar": "TND"},
    "libyan libi ليبي": {"dinar": "LYD"},
    "philippine filipino": {"PHP": "PHP"},
    "kenyan kenya كيني": {"KES": "KES"},
    "ugandan uganda": {"KES": "UGX"},
    "tanzanian tanzania": {"KES": "TZS"},
    "nigerian nigeria": {"NGN": "NGN"},
    "ghanaian ghana": {"GHS": "GHS"},
    "bangladeshi bangladesh": {"BDT": "BDT"},
    "vietnamese": {"VND": "VND"},
    "mexican": {"PHP": "MXN"},
    "canadian كندي": {"USD": "CAD"},
    "australian استرالي": {"USD": "AUD"},
    "american us امريكي امريكية": {"USD": "USD"},
}
"""A nation next to a currency says which one: "ريال قطري", "egyptian pounds"."""

PLACES = {
    "riyadh jeddah jiddah dammam makkah mecca ksa saudia رياض جده دمام": {"SAR": "SAR"},
    "doha دوحه": {"SAR": "QAR"},
    "muscat salalah مسقط": {"SAR": "OMR"},
    "sanaa aden صنعاء عدن": {"SAR": "YER"},
    "cairo egypt masr alexandria giza قاهره مصر اسكندريه": {"EGP": "EGP", "GBP": "EGP"},
    "khartoum sudan خرطوم سودان": {"EGP": "SDG", "GBP": "SDG"},
    "london england uk لندن": {"GBP": "GBP", "EGP": "GBP"},
    "kwait كويت": {"dinar": "KWD"},
    "bahrain manama ba7rain بحرين منامه": {"dinar": "BHD"},
    "jordan amman irbid ordon اردن اربد": {"dinar": "JOD"},
    "baghdad basra mosul erbil بغداد بصره موصل اربيل عراق": {"dinar": "IQD"},
    "algeria algiers oran wahran dzayer جزائر وهران": {"dinar": "DZD"},
    "tunis tunisia sfax تونس صفاقس": {"dinar": "TND"},
    "casablanca casa rabat marrakech morocco maroc كازا رباط مراكش": {"AED": "MAD"},
    "dubai sharjah دبي شارقه": {"AED": "AED"},
}
"""A place somewhere in a text says whose money is meant, and wishes for none."""

DINARS = "dinar dinars dinaar दीनार دينار دنانير"
"""Several countries pay in dinars and none is the likely one: without a nation it is asked."""

SHARED = {
    "SAR": ("SAR", "QAR", "OMR", "YER"),
    "EGP": ("EGP", "SDG", "GBP"),
    "GBP": ("GBP", "EGP", "SDG"),
    "AED": ("AED", "MAD"),
    "dinar": ("KWD", "JOD", "IQD", "BHD", "DZD", "TND"),
}
"""Currencies that share a name with others: what else "riyal", "guinea" or "dirham" can mean."""

PLAIN_NAMES = frozenset(["sar", "egp", "gbp", "£", "quid", "sterling", "استرليني", "aed", "dhs"])
"""Of those the codes, signs and names that no other country's money has."""
