"""What people say around figures: do it, what if, of two jobs, of time that is paid or not.

Each kind of phrase is only looked for where one of its words is, as the other rare ones.
"""

import re
from collections.abc import Sequence

from bot.core.calculator.folding import folded

_LONGER = (
    r"(?=[^?!\n]*(?:\btask|\bka+m\b|\blag|टास्क|काम|(?<![ऀ-ॿ])लग)[^?!\n]*)"
    r"(?=[^?!\n]*\d\s*(?:gh?ant|min|घ|मि))"
)
"""A task behind it, and how long it takes."""

_HOURS = r"(\d{1,3}(?:\.\d)?)\s*"
_NO_NUMBER = r"[^\d?!؟\n]"
_TAKES = r"(?=(?:\d{1,3}|an|one)\s*(?:h|min)[^?!\n]*\b(?:takes?|took|taking|needs?)\b[^?!\n]*\d)"
_NOW = r"(?:دلوقتي|هلا|هلق|الان|هسه|الحين|دابا)"
_NOW_LATIN = r"(?:delwa2t[iy]|dilwa2t[iy]|halla2?|hassa|daba|now)"

SPOKEN: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "दो",  # "काट दो", "बता दो": do it
        (
            (
                r"(?<!\w)(काट|बता|कर|करवा|बदल|निकाल|दे|जोड|घटा|लगा|हटा|बना|समझा|दिखा|सुना|लिख|गिन|भेज|रख"
                r"|मिला|छोड|जवाब|हिसाब)\s+दो(?!\w)",
                r"\1",
            ),
        ),
    ),
    (
        "half",  # "7 and half hrs", "three and half hours"
        (
            (
                r"\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                r"\s+(?:and|n|&)\s+half\b",
                r"\1 wnos",
            ),
        ),
    ),
    (
        "more extra additional unpaid",  # "2 more hours", "2 unpaid hours"
        (
            (
                r"(?<![\d.,])(\d{1,3}(?:\.\d)?)\s+(?:more|extra|additional)\s+(h(?:ou)?rs?|min\w*)\b",
                r"and \1 \2",
            ),
            (r"(?<![\d.,])(\d{1,3}(?:\.\d)?)\s+unpaid\s+(h(?:ou)?rs?|min\w*)\b", r"\1 \2 unpaid"),
        ),
    ),
    (
        "each",  # "50 task daily 12 rs each mahine ka total"
        ((r"\beach\b(?=\s+(?:mahin|haft|saal|din\b))", "per task"),),
    ),
    (
        "بدولار بجنيه بدرهم بريال",  # "المهمة بدولار": for one dollar
        ((r"(?<!\d)(?<!\d\s)(?<!\w)ب(دولار|جنيه|درهم|ريال)(?!\w)(?!\s*\d)", r"ب 1 \1"),),
    ),
    (
        "nahi nhi nahin nai",  # "jiska paisa nhi mila"
        (
            (
                r"\b(?:(?:jis|un|us)?k[aei]\s+)?(?:pais[ae]|payment|pay)\s+na?h[iy]n?\b"
                r"(?:\s+(?:mil\w*|diy[ae]|det[aei]|aay[ae]|aat[aei]))?",
                "unpaid",
            ),
        ),
    ),
    (
        "नहीं नही",
        (
            (
                r"(?:(?:जिस|उस)?क[ाेी]\s+)?(?:पैसा|पैसे|पेमेंट)\s+नह(?:ीं|ी)(?!\w)(?:\s+मिल\S*)?",
                "unpaid",
            ),
        ),
    ),
    ("फ्री free", ((r"फ्री\s+(?:में|मे)|\bfree\s+m(?:e|ei|ein)\b", "unpaid"),)),
    (
        "not n't nobody one",  # "10 minutes of every hour are not counted"
        (
            (
                r"(?:\bnot|\b(?:does|do|is|are)n'?t)\s+(?:be\s+|get\s+)?"
                r"(?:counted|count|tracked|billed|billable|payable|paid)\b"
                r"|\b(?:nobody|no\s+one)\s+pays\b(?:\s+for\b)?",
                "notpaid",
            ),
        ),
    ),
    (
        "محسوب تنحسب تتحسب",
        ((r"(?:مش|مو|غير|ما|موش|ماهي)\s+(?:محسوب(?:ه|ين)?|ب?ت[نت]حسب)(?!\w)", "notpaid"),),
    ),
    (
        "ma7s 7es",
        (
            (
                r"\b(?:mesh|msh|mish|mo|mu|ma)\s+(?:ma7s[ou]+b(?:a|e|een|in)?|b?te?[nt]e?7es[ei]b)\b",
                "notpaid",
            ),
        ),
    ),
    (
        "गिन काउंट count gin",
        (
            (
                r"(?:गिने|गिना|गिनते|काउंट)\s+नहीं|नहीं\s+(?:गिने|गिना|गिनते|काउंट)(?!\w)",
                "notpaid",
            ),
            (r"\b(?:count|gin[aei])\s+na?hin?\b|\bna?hin?\s+(?:count|gin[aei])\b", "notpaid"),
        ),
    ),
    ("ثلث تلت", ((r"(?<!\w)(و?)(?:ثلث|تلت)\s+ساعه(?!\w)", r"\1 20 min"),)),
    (
        "har हर كل kol every each",  # "har ghante 15 minute" is no hour and a quarter
        (
            (
                r"(\bhar\s+gh?ant[ea]|हर\s+घंट[ेा]|كل\s+ساعه|\bkol+\s+sa3a|\b(?:every|each)\s+hour)"
                r"\s+(?=\d)",
                r"\1 of",
            ),
        ),
    ),
    ("quarter", ((r"\b(?:a\s+)?quarter\s+(?:of\s+)?an?\s+hour\b", "15 min"),)),
    (
        "i work i did",
        (
            (r"\bi\s+did\s+(?=\d)", "worked"),
            (
                r"\bfor\s+(?:every|each)\s+(?=\d{1,3}\s+(?:h\w+\s+)?(?:that\s+)?i\s+work)",
                "among",
            ),
        ),
    ),
    ("h0 h1 h2 h3 h4 h5", ((r"(?<![\d.])(\d{1,2})h([0-5]\d)(?!\d)", r"\1 h \2 min"),)),
    (
        "weekend वीकेंड ويكند शनिवार shanivar every all جمعه",
        (
            # Every day of the week, or only the last two.
            (
                r"\b(?:including|incl|even\s+on|also\s+on)\s+(?:the\s+)?weekends?\b"
                r"|\bweekends?\s+(?:included|including|too|also|(?:pe\s+|me\s+|ko\s+)?bhi)\b"
                r"|(?:वीकेंड|शनिवार(?:\s+और)?[\s-]+रविवार)\s+(?:(?:को|में|पर)\s+)?भी"
                r"|(?:حتي|مع)\s+(?:في\s+)?(?:ال)?(?:ويكند|جمعه\s+و\s?(?:ال)?سبت)"
                r"|(?:ال)?ويكند\s+(?:كمان|ايضا|برضه)"
                r"|\b(?:every\s+(?:single\s+)?day\s+of\s+the\s+week|all\s+(?:7|seven)\s+days)\b",
                "7 days",
            ),
            (
                r"\b(?:sirf|keval|only|bas)\s+(?:on\s+)?"
                r"(?:weekends?|shanivar[\s-]+(?:aur\s+)?ravivar)\b(?:\s+(?:pe|par|ko|me)\b)?"
                r"|(?:सिर्फ|केवल|बस)\s+(?:वीकेंड|शनिवार(?:\s+और)?[\s-]+रविवार)(?:\s+(?:को|में|पर))?"
                r"|(?:ال)?ويكند\s+(?:بس|فقط)(?!\w)|(?:بس|فقط)\s+(?:في\s+)?(?:ال)?ويكند",
                "2 days",
            ),
        ),
    ),
    (
        "कम kam",  # of a range both ends are told; these words ask for no difference
        (
            (
                r"कम\s+से\s+कम\s+(?:और\s+)?ज्यादा\s+से\s+ज्यादा(?=[^\d]*$)"
                r"|\bkam\s+se\s+kam\s+(?:aur\s+)?[zj]y?a+da\s+se\s+[zj]y?a+da\b(?=[^\d]*$)",
                "",
            ),
        ),
    ),
    (
        "weekly fortnight two",
        (
            (
                r"\b(?:bi-?\s?weekly|fortnightly|(?:every|per)\s+(?:two|2)\s+weeks|(?:a|per|every)\s+fortnight)\b",
                "for 2 weeks",
            ),
        ),
    ),
    (
        "weekday",  # "28/hr, 6 hrs every weekday"
        ((r"\b(?:every|each|on|all)\s+weekdays?\b", "per day 5 days"),),
    ),
    (
        "weekend sat",  # "weekend pe 4-4 ghante", "5h sat and sun only"
        (
            (
                r"\bweekends?\s+(?:(?:pe|par|ko|me|mein)\s+)?(\d{1,2})\s*-\s*\1(?=\s*gh)",
                r"2 days daily \1",
            ),
            (
                r"(?<=[\dhs])\s+(?:(?:on|every|each)\s+)*sat(?:urday)?s?\s*(?:and|&|/|,|aur)\s*sun(?:day)?s?\b"
                r"(?:\s+only)?",
                "per day 2 days",
            ),
        ),
    ),
    (
        "hourly hour /h",  # "$22.50 hourly to annual salary"
        (
            (
                r"((?:hourly|(?:an|per)\s+hour|/h(?:r|our)?)\b)\s+(?:rate\s+)?(?:to|into|as)\s+(?:an?\s+)?"
                r"(annual|annually|yearly|monthly|weekly)\b(?:\s+(?:salary|pay|income|wage|earnings))?",
                r"\1 howmuch per \2",
            ),
            (r"(/h(?:r|our)?)\s*x\s*(?=\d[^+\n]*\b(?:or|vs)\b|\d[^+\n]*/week)", r"\1 "),
        ),
    ),
    (
        "مقابل",
        (
            (
                r"(دولار|درهم|ريال|جنيه|يورو|دينار)\s+مقابل\s+"
                r"(?=(?:ال)?(?:دولار|درهم|ريال|جنيه|يورو|دينار|روبيه))",
                r"\1 الي ",
            ),
        ),
    ),
    (
        "should",
        (
            (
                r"\bwhat\s+should\s+(?:the\s+|my\s+)?(?:pay(?:ment|out)?|amount|total|earnings?)\s+be\b",
                "howmuch",
            ),
        ),
    ),
    (
        "ربع نص نصف",
        (
            (r"(?<!\w)(و?)ربع\s+ساعه(?!\w)", r"\1 15 min"),
            (r"(?<!\w)(و?)نصف?\s+ساعه(?!\w)", r"\1 30 min"),
        ),
    ),
    ("زياد اضافيه زايده", ((r"(?<!\w)ساعه\s+(?:زياده|اضافيه|زايده)(?!\w)", "زايد ساعه"),)),
    ("محدد حدها", ((r"(?:وقت|زمن)\S*\s+(?:\S+\s+)?(?:ال)?محدد(?!\w)|(?<!\w)حدها(?!\w)", "limit"),)),
    ("خلص", ((r"(?<!\w)و?(?:انا\s+)?(?:ا|ب|با|ن)خلص(?:ها|ه)?\s+(?:في|ب)(?!\w)", "took"),)),
    # Hours that were worked, and those of them that were paid.
    (
        "only were was",
        (
            (
                rf"\b(?:worked|did|spent|put\s+in)\s+(?:for\s+)?{_HOURS}h(?:ou)?rs?\b"
                rf"{_NO_NUMBER}{{0,24}}?\b(?:only\s+)?{_HOURS}(?:h(?:ou)?rs?\s+)?(?:of\s+(?:them|those)\s+)?"
                r"(?:were|was|got)\s+(?:only\s+)?(?:paid|counted|approved|billed|tracked)\b"
                r"(?:\s+for\b)?",
                r"\2 hours among \1 hours paid",
            ),
            (
                rf"\b(?:worked|did|spent|put\s+in)\s+(?:for\s+)?{_HOURS}h(?:ou)?rs?\b"
                rf"{_NO_NUMBER}{{0,24}}?\bonly\s+{_HOURS}(?:h(?:ou)?rs?\s+)?(?:paid|counted|approved)\b",
                r"\2 hours among \1 hours paid",
            ),
        ),
    ),
    (
        "paid pay",
        (
            (
                rf"\b(?:worked|did|spent|put\s+in)\s+(?:for\s+)?{_HOURS}h(?:ou)?rs?\b"
                rf"{_NO_NUMBER}{{0,30}}?\b(?:paid|pay)\b{_NO_NUMBER}{{0,12}}?"
                rf"(?:\bfor\s+(?:only\s+|just\s+)?{_HOURS}(?:h(?:ou)?rs?)?|{_HOURS}h(?:ou)?rs?)\b",
                r"\2\3 hours among \1 hours paid",
            ),
        ),
    ),
    (
        "mil",
        (
            (
                rf"(?<!\d){_HOURS}gh?ant\w*\s+(?:ka+m|kiy[ae]){_NO_NUMBER}{{0,30}}?{_HOURS}gh?ant\w*"
                r"\s+k[aei]\s+(?:hi\s+|sirf\s+)*(?:pais\w*|payment)\s+(?:hi\s+)?mil\w*",
                r"\2 hours among \1 hours paid",
            ),
        ),
    ),
    (
        "मिल",
        (
            (
                rf"(?<!\d){_HOURS}घ\S{{1,8}}\s+काम{_NO_NUMBER}{{0,30}}?{_HOURS}घ\S{{1,8}}"
                r"\s+क[ाेी]\s+(?:ही\s+)?(?:पैसे|पैसा|पेमेंट)\s+(?:ही\s+)?मिल\S*",
                r"\2 hours among \1 hours paid",
            ),
        ),
    ),
    (
        "دفع حسب",
        (
            (
                rf"(?<!\w)(?:اشتغلت|شتغلت|عملت|خدمت)\s+{_HOURS}ساع\S*{_NO_NUMBER}{{0,30}}?"
                rf"(?:دفع|حسب){_NO_NUMBER}{{0,14}}?{_HOURS}(?:ساع\S*|(?:بس|فقط)(?!\w))",
                r"\2 hours among \1 hours paid",
            ),
        ),
    ),
    # Time that is paid of a task that takes longer.
    (
        "only just paid",
        (
            (
                rf"\b(?:(?:but\s+)?(?:only|just)\s+(?:up\s*to|for)|paid\s+(?:only|just|up\s*to))\s+{_TAKES}",
                "paidfor limit",
            ),
        ),
    ),
    (
        "paid",
        (
            (
                r"\bpaid\s+(?:only\s+)?for\s+(?:(?:only|just|the|first)\s+)*"
                r"(?=(?:\d{1,3}|an|one)\s*(?:h|min)[^?!\n]*\b(?:takes?|took|taking|needs?)\s[^?!\n]*\d)",
                "paidfor limit",
            ),
        ),
    ),
    (
        "mil",
        (
            (
                r"\b((?:\d{1,3}|ek)\s*(?:gh?ant\w*|min\w*))\s+(?:tak\s+)?k[aei]\s+(?:(?:hi|sirf|bas)\s+)*"
                r"(?:pais[ae]|payment)\s+(?:hi\s+)?mil\w*" + _LONGER,
                r"paidfor limit \1 mila",
            ),
            (
                r"\b(?:pais[ae]|payment)\s+(?:(?:hi|sirf|bas)\s+)*((?:\d{1,3}|ek)\s*"
                r"(?:gh?ant\w*|min\w*))\s+k[aei]\s+(?:hi\s+)?mil\w*" + _LONGER,
                r"paidfor limit \1 mila",
            ),
        ),
    ),
    (
        "मिल",
        (
            (
                r"((?:\d{1,3}|एक)\s*(?:घ\S{1,8}|मि\S{1,6}))\s+क[ाेी]\s+(?:(?:ही|सिर्फ|बस)\s+)*"
                r"(?:पैसे|पैसा|पेमेंट)\s+(?:ही\s+)?मिल\S*" + _LONGER,
                r"paidfor limit \1 मिल",
            ),
            (
                r"(?:पैसे|पैसा|पेमेंट)\s+(?:(?:ही|सिर्फ|बस)\s+)*((?:\d{1,3}|एक)\s*"
                r"(?:घ\S{1,8}|मि\S{1,6}))\s+क[ाेी]\s+(?:ही\s+)?मिल\S*" + _LONGER,
                r"paidfor limit \1 मिल",
            ),
        ),
    ),
    (
        "mil",
        (
            (
                r"\b((?:\d{1,3}(?:\.\d)?|ek)\s*gh?ant\w*)\s+k[aei]\s+(?:pais[ae]|payment)\s+mil[aei]\b",
                r"\1 paid",
            ),
            (
                r"\b(?:jis|us)k[aei]\s+(?:kuch+h?\s+)?(?:bhi\s+)?na?h[iy]n?\s+mil\w*"
                r"|\bk[aei]\s+na?h[iy]n?\s+mil\w*",
                "unpaid",
            ),
        ),
    ),
    (
        "मिल",
        (
            (
                r"((?:\d{1,3}(?:\.\d)?|एक)\s*घ\S{1,8})\s+क[ाेी]\s+(?:पैसे|पैसा|पेमेंट)\s+मिल[ाेी](?!\w)",
                r"\1 paid",
            ),
            (
                r"(?:(?:जिस|उस)का\s+(?:कुछ\s+)?(?:भी\s+)?|का\s+)नह(?:ीं|ी)\s+मिल\S*",
                "unpaid",
            ),
        ),
    ),
    # What a rate was, and what it is now.
    (
        "used",
        (
            (
                r"\bused\s+to\b([^?!\n]{0,40}?\d[^?!\d\n]{0,30}?)\s*(?:\b(?:and|but)\s+)?\bnow\b"
                r"[^?!\d$₹€£\n]{0,25}(?=[$₹€£]?\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "كنت",
        (
            (
                rf"(?<!\w)كنت\b([^؟?!\n]{{0,40}}?\d[^؟?!\d\n]{{0,30}}?)[,،]?\s*و?{_NOW}\s+(?:بس\s+)?(?=\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "kont kunt konet",
        (
            (
                rf"\b(?:kont|kunt|konet)\b([^?!\n]{{0,40}}?\d[^?!\d\n]{{0,40}}?)\s+(?:w\s*)?{_NOW_LATIN}\s+"
                r"(?:bas\s+)?(?=\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "nuks lose losing loss नुकसान بخسر اخسر خساره خسر bakhsar a5sar akhsar",
        (
            (
                r"\bkitn[aei]\s+(?:k[aei]\s+)?nuksa+n\b|कितन[ाेी]\s+(?:का\s+)?नुकसान"
                r"|\bhow\s+much\s+(?:money\s+)?(?:do|am|will|would|did)\s+i\s+los(?:e|ing)\b"
                r"|(?:ب|ا)خسر\s+(?:كام|كم|قديش|شقد)|(?:كام|كم|قديش|شقد|شحال)\s+(?:ب|ا)?(?:خسر|خساره|نخسر)"
                r"|\b(?:ba|a)(?:kh|5)sar\s+(?:kam|2adeh|adesh)\b|\b(?:kam|2adeh|adesh)\s+(?:ba|a)(?:kh|5)sar\b",
                "howmuch more",
            ),
        ),
    ),
    (
        "aur और",  # "15 dollar ghanta aur 20 ghante hafta" is one offer
        (
            (
                r"((?:dollar|usd|rs|rupay\w*|rupees?|डालर|डॉलर|रुपये)(?:\s*(?:per|प्रति)?\s*"
                r"(?:gh?anta|hour|घंटा))?)\s+(?:aur|और)\s+"
                r"(?=\d{1,3}\s*(?:gh?ant\w*|hours|hrs|घंट\S*)(?!\S)(?!\s*[$₹€£]?\d))",
                r"\1",
            ),
        ),
    ),
    (
        "दोनों दोनो dono",  # "दोनों में से किसमें ज्यादा": of both is no part of hours
        ((r"(?:इन\s+)?दोन(?:ों|ो)\s+में\s+से|\b(?:in\s+)?dono\s+m[ei]n?\s+se\b", ""),),
    ),
    (
        "دفع",
        (
            (
                r"(?<!\w)(?:ب?يدفعو?[ان]?(?:لي)?|بدفعو?ا?|مدفوع)\s+(?:(?:لي|بس|فقط)\s+)*(?:عن|علي|ل)\s+"
                r"(?=(?:\d{1,3}\s*)?(?:ساع|دق)[^؟?!\n]*(?:اخد|اخذ|ستغرق))",
                "paidfor limit ",
            ),
        ),
    ),
    (
        "dfa3",
        (
            (
                r"\bb?[yi]{1,2}e?dfa3[ou]\w*\s+(?:bas\s+)?(?:3an|3ala|3la)\s+"
                r"(?=(?:\d{1,3}\s*)?(?:sa3|d[ae2i])[^?!\n]*\bb?[ty]\w*(?:kh|5)od)",
                "paidfor limit ",
            ),
        ),
    ),
    (
        "job gig offer project contract client kaam jagah काम जाब जगह प्रोजेक्ट आफर",
        (
            (
                r"^(\D*?)(?<!\w)(?:two|2|three|3|do|teen|दो|तीन)\s+(?:different\s+|alag\s+|अलग\s+)?"
                r"(?:jobs?|gigs?|offers?|projects?|contracts?|clients?|kaam|jagah|काम|जाब|जगह|प्रोजेक्ट)"
                r"(?!\w)(?=(?:[^\n]*\d\s*(?:h|gh?ant|घ)){2})",
                r"\1 ",
            ),
            (
                r"^(\D*?)(?<!\w)(?:two|2|three|3|do|दो|तीन)\s+(?:offers?|आफर)(?!\w)(?=[^\n]*\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "sri sra दूसर another tany tani tanya thani تاني ثاني other second",
        (
            (
                r"(?<=\d)(\D*?)(?:[,،]\s*)?(?<!\w)(?:(?:and|aur|w|और)\s+)?"
                r"(?:d[ou]+sr[iae]|दूसर[ीाे]|another|[ae]l\s+(?:ta+n[iy]|tanya|thani)|و?ال(?:تاني|تانيه|ثاني|ثانيه)"
                r"|the\s+other|second\s+(?:one|job|gig))(?!\w)"
                r"(?:\s+(?:jagah|job|kaam|client|gig|one|company|site|जगह|जाब|काम|कंपनी))?(?=[^\n]*\d)",
                r"\1 aur ",
            ),
        ),
    ),
)

_IF = re.compile(
    r"^\W*(?:(?:and|but|so|ok|aur|और|w|و)\s+)?(?:what\s+)?"
    r"(?:\b(?:if|agar|law|lw|iza|eza)\b|अगर|यदि|و?(?:لو|اذا))\s+"
    r"(?:(?:i|we|i'd|i'll|main|mai|mein|मैं|हम|ana|انا)\s+)?(?:(?:only|just|sirf|bas)\s+)?"
    r"(?:(?:do|did|work|worked|take|put\s+in|b?a?shta?ghal\w*|eshtaghalt|ب?اشتغل\w*|اعمل)\s+)?"
)
_TELL = re.compile(
    r"(?:\s+(?:karu|karun|karoon|karen|kare|karta|kar|batao|bata|bataiye|dikhao"
    r"|instead|then|करूं|करु|करूंगा|करें|करता|कर|बताओ|बता|बताइए|दिखाओ)(?:\s+(?:do|de|to|दो|तो))*)+\W*$"
)
"""What stands around a change and says nothing of it: "what if I work 30 hours", "30 ghante karu
to?"."""


def unframed(text: str) -> str:
    """A follow-up without the "what if" before it or the "tell me" behind it."""
    return _TELL.sub("", _IF.sub("", folded(text)))
