"""What people say of time that is paid or not: hours worked against hours paid, time limits.

Looked for as the other rare phrases, in this order: what "4 ghante ka paisa mila" means depends on
whether a longer time stands beside it.
"""

from collections.abc import Sequence

_LONGER = (
    r"(?=[^?!\n]*(?:\btask|\bka+m\b|\blag|टास्क|काम|(?<![ऀ-ॿ])लग)[^?!\n]*)"
    r"(?=[^?!\n]*(?:\d|\bdedh|\bdhai|डेढ|ढाई)\s*(?:gh?ant|min|घ|मि))"
)
"""A task behind it, and how long it takes."""

_HOURS = r"(\d{1,3}(?:\.\d)?)\s*"
_NO_NUMBER = r"[^\d?!؟\n]"
_TAKES = r"(?=(?:\d{1,3}|an|one)\s*(?:h|min)[^?!\n]*\b(?:takes?|took|taking|needs?)\b[^?!\n]*\d)"

_OF_AN_HOUR = (
    r"((?:/\s?h(?:r|ou?r)?|\b(?:an|per)\s+h(?:ou)?r|\bhourly|\bgh?ant[ae]|\bsa3a|घंट[ाे]|ساعه),?\s+)"
)
"""The end of a rate, behind which its limit stands."""

_TOOK = r"[^?!\n]*\b(?:takes?|took|taking|spent|needs?|needed)\b[^?!\n]*\d"
_LAGE = r"[^?!\n]*\d[^?!\n]*(?:\blag|(?<![ऀ-ॿ])लग)"
_AKHAD = r"[^؟?!\n]*(?:(?:اخد|اخذ|خدت|خذت|ستغرق)|\b\w{0,2}(?:5|kh)[ao][dt])[^؟?!\n]*\d"

_NO_MONEY = (
    r"\b(?:(?:jis|un|us)?k[aei]\s+)?(?:pais[ae]|payment|pay)\s+na?h[iy]n?\b"
    r"(?:\s+(?:mil\w*|diy[ae]|det[aei]|aay[ae]|aat[aei]))?"
)
_NO_MONEY_HINDI = r"(?:(?:जिस|उस)?क[ाेी]\s+)?(?:पैसा|पैसे|पेमेंट)\s+नह(?:ीं|ी)(?!\w)(?:\s+मिल\S*)?"

PAID: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "nahi nhi nahin nai",  # "jiska paisa nhi mila", of some of the hours told
        (
            (
                rf"^([^\n]*\d\s*gh?ant[^\n]*\d\s*gh?ant[^\n]*?){_NO_MONEY}",
                r"\1 unpaid",
            ),
            (rf"{_NO_MONEY}(?=[^\n]*\d\s*gh?ant)", "unpaid"),
        ),
    ),
    (
        "नहीं नही",
        (
            (rf"^([^\n]*\d\s*घं?ट[^\n]*\d\s*घं?ट[^\n]*?){_NO_MONEY_HINDI}", r"\1 unpaid"),
            (rf"{_NO_MONEY_HINDI}(?=[^\n]*\d\s*घं?ट)", "unpaid"),
        ),
    ),
    (
        "फ्री free",
        ((r"फ्री\s+(?:में|मे|गया|गए|गये|गई|करवाया)(?!\w)|\bfree\s+m(?:e|ei|ein)\b", "unpaid"),),
    ),
    (
        "not n't nobody one isnt arent wasnt",  # "10 minutes of every hour are not counted"
        (
            (
                r"(?:\bnot|\b(?:does|do|is|are|was|were)n'?t)\s+(?:be\s+|get\s+)?"
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
        "up first",  # "$40/h up to 60 minutes and I took 90"
        (
            (
                rf"{_OF_AN_HOUR}(?:but\s+|and\s+)?(?:only\s+)?(?:for\s+)?(?:up\s*to|(?:the\s+)?first)\s+"
                rf"(?=\d{{1,3}}\s*(?:h|min){_TOOK})",
                r"\1limit ",
            ),
        ),
    ),
    (
        "tak तक",
        (
            (
                rf"{_OF_AN_HOUR}(?:(?:sirf|bas|सिर्फ|बस)\s+)?(\d{{1,3}}\s*(?:gh?ant\w*|min\w*|घ\S{{1,8}}|मि\S{{1,6}}))"
                rf"\s+(?:tak\b|तक(?!\w))(?={_LAGE})",
                r"\1limit \2",
            ),
        ),
    ),
    (
        "حتي لحد لغايه الي 7ad ghayet 7ata 7atta",
        (
            (
                rf"{_OF_AN_HOUR}(?:بس\s+|bas\s+)?"
                r"(?:حتي|لحد|لغايه|الي|\b(?:le?7ad|la7ad|le?ghayet|7att?a))\s+"
                rf"(?=\d{{1,3}}\s*(?:ساع|دق|sa3|d[ae2i]){_AKHAD})",
                r"\1limit ",
            ),
        ),
    ),
    (
        "pay paid",
        (
            (
                r"\b(?:pays?|paid)\s+(?:(?:me|us)\s+)?(?:(?:only|just)\s+)?(?:for\s+|up\s*to\s+)?(?:(?:only|just)\s+)?"
                r"(?=(?:\d{1,3}(?:\.\d)?|an|one)\s*(?:h|min)"
                r"[^?!\n]*\b(?:takes?|took|taking|needs?)\s(?:[^?!\n]*\d|[^?!\n]*\ba\s+full\s+hour))",
                "paidfor limit ",
            ),
            (
                r"\bonly\s+(\d{1,3}\s*(?:min\w*|h\w*))\s+(?:(?:per|a|of\s+each)\s+task\s+)?(?:are|is|get)\s+paid\b"
                r"(?=[^?!\n]*\b(?:takes?|took|needs?)\b[^?!\n]*\d)",
                r"paidfor limit \1",
            ),
            (r"((?:limit|pays?|paid|timer|capped)\b[^\n]*)\bi\s+need\s+(?=\d)", r"\1 took "),
        ),
    ),
    (
        "دفعولي دفعوا حسبولي",
        (
            (
                r"(?<!\w)(?:دفعو?ا?\s?لي|حسبو?ا?\s?لي)\s+(?=(?:\d{1,3}\s*(?:ساع|دق)|ساعتين|ساعه)[^؟?!\n]*(?:اخد|اخذ|خد))",
                "paidfor limit ",
            ),
        ),
    ),
    (
        "dafa3 dafa3ou",
        (
            (
                r"\bdafa3[ou]u?li\s+(?=\d{1,3}\s*(?:sa3|d)[^?!\n]*\b[ae]?(?:kh|5)ad)",
                "paidfor limit ",
            ),
        ),
    ),
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
                r"(?:(?:जिस|उस)का\s+(?:कुछ\s+)?(?:भी\s+)?|(?<!\w)क[ाे]\s+)नह(?:ीं|ी)\s+मिल\S*",
                "unpaid",
            ),
        ),
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
)
