"""Words of follow-ups to a sum: what may stand beside a figure, and what is asked about.

"What about 30 hours then bhai" changes the hours, while "2 accounts?" and "12th pass" have figures
of something else.
"""

import re

from bot.core.calculator.folding import folded_each
from bot.core.calculator.phrases import WITHOUT

SPOKEN = frozenset(
    folded_each(
        "if i we you do did done make makes work works working worked only just instead then what"
        " what's whats how about be is are was were it its it's that this those these with would"
        " will can could i'd i'll i'm let's lets say suppose assume please pls plz ok okay so but"
        " now the on my me him them by using use put try change set have has had per go come comes"
        " no nope sorry oops meant mean nahi nhi nahin matlab great thanks thank u cool nice good"
        " yes"
        " yeah haan acha accha theek thik thanku shukriya"
        " also too bhi same still like maybe again calculate calc hmm oh and"
        " uske iske usse mukable mukabale muqable mukaable"
        " ho jaye jaaye hoga hogi hoge hota hoti hote hai hain h ho to toh tou tab phir agar aur"
        " bhai yaar yar bro sir kaam kam karu karun karoon karunga karungi krunga kru karke karte"
        " kare karein karen kar karo kr dun du doon do de mai main mein hum mere mera mujhe sirf"
        " bas keval itna kitna milega milegi milenge milta banega banenge banta batao bata btao"
        " dekho ab jaise lekin magar lagao rakho maan maano man lo le liya rahe wala wali wale"
        " नहीं मतलब हां अच्छा ठीक धन्यवाद शुक्रिया मुकाबले उसके इसके अगर यदि और हो जाए जाये होगा होगी होता"
        " है हैं तो फिर भाई यार काम करूं करूँ करू करूंगा करूंगी करके"
        " करते करें करता करे कर करो दूं दो दे मैं हम मेरे मेरा मुझे सिर्फ केवल बस भी मिलेगा मिले"
        " मिलें"
        " बनेगा बनता बताओ बता अब जैसे लेकिन मगर लगाओ रखो मान मानो लो ले लिया रहे वाला वाली वाले"
        " की का"
        " के को से में पर कम मानें"
        " لا لأ قصدي اقصد شكرا ايوه ايوا نعم لمده مده بقدر اقدر ممكن لو اذا و او طيب طب تمام اوكي"
        " بس فقط كان كانت يكون بكون صار صارت ماذا عن شو ايش وش يعني"
        " اشتغلت اشتغل بشتغل اشتغلنا عملت اعمل سويت اسوي خليها خليه خلي حط احسب احسبها احسبلي مثلا"
        " انا هي هو مع على علي عن من في كمان برضو ايضا طب ماشي حسب باستخدام استخدم اكون"
        " la la2 2asdi asdi aqsod shukran shokran aywa ah a2dar ba2dar ba2der momken mumkin"
        " lemoddet"
        " law lw iza eza tab tayeb tayyeb tyb taib bas bs faqat 3ala 3la ma3 e7seb e7sebha kan"
        " kanet kant yekoon yekon ykoun ba2a b2a sh8alt eshtaghalt eshta8alt shtaghalt ashtaghal"
        " 3al basht8al khaliha 5aliha khalleha 5alleha masalan ana heya howa kaman bardo"
        " min men fe fi mashi"
    )
)
"""What such a text may say besides what is calculated with."""

OF_SHARES = frozenset(
    folded_each(
        "they platform company site client gaya gayi gaye jaye jaaye jae jata jate jati lete leta"
        " kate kat kataa kaate lagaye they're"
        " गया गई जाए जाये जाता कटे कटा कटेगा लगे लेते लेता कंपनी प्लेटफॉर्म"
        " الشركه المنصه اخدوا اخذوا ياخذوا ياخدوا بياخدوا"
    )
)
"""What may also stand beside a fee or a tax: "if they take a 10% fee", "10% tax kat gaya to"."""

ASKS_WHETHER = re.compile(
    r"^\W*(?:(?:and|so|but)\s+)?(?:is|are|does|did|do\s+(?:they|you|i|we)|can\s+(?:i|we)|may\s+i|should"
    r"|(?:will|would)\s+they|kya|क्या|هل|hal)(?!\w)"
)
"""Begins a question whether something is so: "is 40 hours ok", "do they take a 10% fee"."""

THINGS = frozenset(
    folded_each(
        "payout payouts payment payments account accounts withdraw test tests score exam interview"
        " assessment form forms bonus referral age experience bank payday salary-slip invoice"
        " पेमेंट भुगतान खाता अकाउंट टेस्ट इंटरव्यू अनुभव उम्र बैंक फॉर्म"
        " الدفع دفع حساب الحساب حسابي اختبار الاختبار مقابله المقابله خبره الخبره عمري"
    )
)
"""What is asked about without a figure: "weekly payment?"."""

_START, _END = r"(?<![\w\u0900-\u0963])", r"(?![\w\u0900-\u0963])"
"""Where a word begins and ends: the vowel signs of Hindi are no letters to `\\w`."""

MORE = re.compile(
    rf"{_START}(?:more|extra|additional(?:ly)?|plus|added|add(?:ing)?|increas\w+|increment"
    r"|rais(?:e[sd]?|ing)|hikes?d?|bump(?:ed)?|rises?|higher|(?:go(?:es)?|went)\s+up|up\s+by"
    r"|[zj]y?a+da|[zj]ya+de|z[iey]*ya+d[ae]h?|adhik|ba[dr]+h\w*(?:\s+(?:do|de|di|diya|jaye))?"
    r"|ज्यादा|अधिक|एक्स्ट्रा|प्लस|बढ[\u0900-\u0963]*(?:\s+(?:दो|दे|जाए))?|जोड[\u0900-\u0963]*(?:\s+(?:दो|दे))?"
    r"|(?:ال|ب)?زياده|اكثر|اكتر|اضاف\w*|زائد|زايد|زاد\w*|زود\w*|زيد\w*|ازيد"
    rf"|akta*r|aktr|akthar|za+d\w{{0,3}}|zaw+ed\w*|zawwadt|zayed|idafi\w*|edafi\w*){_END}"
    r"|(?<![\w.])\+(?=\s?[$₹€£]?\d)"
    r"|(?<=[a-z\u0900-\u0963\u0620-\u064a])\s+(?:aur|और|kaman|كمان)(?=\s+(?:kaa?m|काम)|\W*$)"
    r"|(?<=\d)\s+(?:aur|और)(?=\s+(?:gh?ant|घंट|dol|डालर|din|दिन|rup|रु|task|टास्क))"
)
"""Says that something is added: "5 hours more", "10% badhe to", "زيادة 5 دولار"."""

LESS = re.compile(
    rf"{_START}(?:less|fewer|lower|minus|reduc\w+|decreas\w+|drop(?:s|ped)?|(?:go(?:es)?|went)\s+down"
    r"|(?<=[\w%]\s)(?<!a3a\s)(?<!3at\s)kam|ghat[aeo]\w*(?:\s+(?:do|de|di|diya|jaye))?"
    r"|कम(?:\s+(?:कर(?:के|को|ने)?|हो))?(?:\s+(?:दो|दे))?|घट[\u0900-\u0963]*(?:\s+(?:दो|दे|जाए))?|माइनस"
    rf"|اقل|انقص|ناقص|نقص\w*|قلل\w*|ينقص|a2al+|aqal+|agal+|na2es|naqes|na2as){_END}"
)
"""Says that something is taken off."""

_LESS_OR_MORE = (
    r"(?:more|extra|less|fewer|higher|lower|[zj]y?a+da|kam|ज्यादा|अधिक|कम|اكثر|اكتر|اقل|ازيد|akta*r|akthar"
    r"|a2al+|aqal+)"
)
BEYOND = re.compile(
    rf"{_START}(?:(?:se|से|or|ya|या|aw|او|how\s+much|kitn[aei]|कितन[ाेी]|كم|قديش|2?ad\s?eh)\s+{_LESS_OR_MORE}{_END}"
    rf"|{_LESS_OR_MORE}\s+(?:than|or|من|men|min|mn){_END})"
)
""" "More than 30 hours?", "5 or more" name a bound, and add nothing; nor does "how much more"."""

WORKED = re.compile(
    r"\bka+m\s+ka?r(?:u|oo?n?|un|unga|ungi|oonga|oongi|na|ne|ta|te|ti|ein|en|e|enge)\b"
)
""" "5 ghante kam karu": work, which is often typed as "less" is; "kam kar do" is less."""

SIGNED = re.compile(rf"{_START}(?:plus|minus|प्लस|माइनस|زائد|زايد|ناقص|na2es|naqes){_END}|\+")
"""Adds or takes off without saying of what: "minus $5" may be a fee."""

OF_RAISES = frozenset(
    folded_each(
        "they by up pay pays salary wage mile mila mili tak the of"
        " मिले सैलरी वेतन तनख्वाह"
        " الراتب راتب الاجر اجر"
        " rateb el-rateb"
    )
)
"""What else stands beside more or less: "if they raise the pay by 10%"."""

FOLDS = (
    (2, r"double[ds]?|doubling|twice|dugn[aei]|dogun[aei]|dou?ble|दुगन[ाेी]|दोगुन[ाेी]|डबल"
        r"|(?:ال)?ضعف|ضاعف\w*|دبل|do3f|de3f|dabal|dobl"),
    (3, r"triple[ds]?|thrice|three\s+times|3\s+times|tigun[aei]|तिगुन[ाेी]|(?:ال)?ثلاث\s+اضعاف"),
)  # fmt: skip
HALVES = re.compile(
    r"\b(?:half|halve)\s+(?:of\s+)?(?:the|my|those|these)(?=\s)|\bhal(?:f|ved)(?=\W*$)|\bhalf(?=\s+hours\b)"
    r"|(?<=ghante\s)aadh[aei]\b|(?<=घंटे\s)आध[ाेी]|(?<!\w)نصف?(?=\s+الساعات)|\bnoss?f?(?=\s+(?:el|al)\b)"
)
""" "Half the hours"; half an hour is 30 minutes."""

FOLD = tuple((times, re.compile(rf"{_START}(?:{said}){_END}")) for times, said in FOLDS)

RATED_AT = frozenset(folded_each("with using by على علي 3ala 3la 3al ala"))
"""Before a person's own exchange rate: "in rupees with 84", "bel geneh 3ala 48"."""

LEFT_OUT = re.compile(
    rf"{_START}(?:{WITHOUT}|bagh?air|ba[gq]ai?r|8[aei]*r|men\s+8\w+|before|pehle|पहले|बगैर|قبل|2abl|abl){_END}"
)
"""Before or behind the fee or tax that is left out: "bina fee ke", "men 8er el fee"."""

VERSUS = re.compile(
    rf"{_START}(?:vs|versus|compared?\s+(?:to|with)|against|(?:ke\s+)?muka+ba?le|(?:के\s+)?मुकाबले|مقابل|mo2abel){_END}"
)
"""Sets another pay against that of before: "versus $60"."""

ALSO = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|what\s+if|if|or|but|aur|agar|और|अगर|و|w|wa|law|لو|طيب|tab|tayeb|ماذا"
    rf"\s+عن){_END}|و(?=\s?\d))"
)
"""Begins what goes on with the sum before."""

ABLE = re.compile(
    r"\b(?:hi\s+)?ka?r\s+(?:sak[tu]\w*|pa+[tu]\w*)(?:\s+h\w{1,3})?\b|\bka?rt[aei]\s+h(?:u|oo?)n?\b"
    r"|(?:ही\s+)?कर\s+(?:सक[\u0900-\u0963]*|पा[\u0900-\u0963]*)(?:\s+ह[\u0900-\u0963]*)?|करत[ाेी]\s+ह[\u0900-\u0963]*"
)
""" "30 ghante kar sakta hu": says no more than "30 ghante"."""
