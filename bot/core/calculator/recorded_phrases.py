"""Hours that a timer recorded, which are those that are paid, and hours named by other words.

Looked for before the phrases of hours worked and hours paid, which go on with what these leave.
"""

from collections.abc import Sequence

_HOURS = r"(?<![\d.,$])(\d{1,3}(?:\.\d{1,2})?)\s*"
_H = r"h(?:(?:ou)?rs?)?\b"
_GAP = r"[^\d?!؟\n]"
_WERE = r"(?:(?:were|was|got|is|are|of\s+(?:it|them|those))\s+)*"
_RECORDED = r"(?:recorded|logged|tracked|registered|counted|billed)"
_TIMER = r"(?:time\s*)?(?:tracker|timer|clock|system|app|software|platform)"

_GHANTE = r"(?:gh?ant\w*|घंट\S*)"
_HI_TIMER = r"(?:timer|tracker|system|टाइमर|टाईमर|ट्रैकर|सिस्टम)"
_HI_RECORDED = r"(?:record|track|log|count|रिकार्ड|रिकॉर्ड|ट्रैक|लाग|काउंट|दर्ज|dikh\w*|दिख\S*)"
_HI_WAS = r"(?:\s+(?:hu[aey]\w*|kiy[ae]|kare?|हु\S+|किय\S+|किए))?"
_HI_JUST = r"(?:(?:sirf|bas|keval|hi|सिर्फ|बस|केवल|ही)\s+)*"

_AR_TIMER = r"(?:ال)?(?:تايمر|تراكر|عداد|موقت|برنامج|سيستم|نظام|منصه)"
_AR_RECORDED = r"(?:سجل\S*|مسجل|حسب\S*|عد|حاسب)"
_LATIN_RECORDED = r"(?:sag+[ae]l\w*|saj+[ae]l\w*|msaj+el|7as[ae]b\w*|7seb)"

_BIG_DOLLARS = (
    r"(\d{3,4})\s*(\$|usd|dollars?|dolar|دولار|डालर)(?!\s*(?:/|per|an?\b|el\b|lel|fel|fi))"
)
"""So much that it is the price of all the hours before it: "10 hours' work for 150 dollars"."""
_UNPAID = (
    r"(?=[^\n]*(?:unpaid|notpaid|binapaise|\bfree\b|b?a?lash\b|muft|मुफ्त|अनपेड|فري|بلاش|مجانا"
    r"|(?:غير|مش|مو)\s+مدفوع))"
)

_I_WORK = r"(?=[^\d?!\n]{1,20}\b(?:work|do|put\s+in|working|doing)\s+\d)"

RECORDED: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("clocked", ((r"\bclocked\s+(?:in\s+)?(?=\d)", "worked "),)),
    (
        "billed logged recorded",
        (
            (
                rf"\b(?:billed|logged|recorded)\s+(?=\d{{1,3}}\s*h{_GAP}{{0,25}}\bworked\s+\d)",
                "paid for ",
            ),
        ),
    ),
    (
        "recorded logged tracked registered counted billed",
        (
            (
                rf"{_HOURS}(?:{_H}\s+)?(?:out\s+)?of\s+(?:the\s+|my\s+|those\s+)?{_HOURS}{_H}\s+{_WERE}{_RECORDED}\b",
                r"\1 hours among \2 hours paid",
            ),
            (
                rf"({_HOURS}{_H}{_GAP}{{1,30}}?)\b{_RECORDED}\s+(?:(?:only|just)\s+)?{_HOURS}{_H}(?!\s+(?:more|extra))",
                r"\1 \3 hours paid",
            ),
            (
                rf"\b(?:only|just)\s+{_HOURS}(?:{_H}\s+)?{_WERE}{_RECORDED}\b",
                r"only \1 hours paid",
            ),
            (
                rf"({_HOURS}{_H}{_GAP}{{1,30}}?){_HOURS}(?:{_H}\s+)?{_WERE}{_RECORDED}\b",
                r"\1 \3 hours paid",
            ),
        ),
    ),
    (
        "tracker timer clock system software platform app",
        (
            (
                rf"({_HOURS}{_H}{_GAP}{{1,40}}?)(?:\bthe\s+|\bmy\s+)?\b{_TIMER}\s+(?:has\s+|only\s+|just\s+)*"
                rf"(?:shows?|showed|says|said|has|got|{_RECORDED})\s+(?:me\s+)?(?:(?:only|just)\s+)?{_HOURS}(?:{_H})?"
                r"(?!\s*(?:min|more|extra|days|weeks))",
                r"\1 \3 hours paid",
            ),
            (
                rf"({_HOURS}{_H}{_GAP}{{1,30}}?){_HOURS}{_H}\s+on\s+(?:the\s+|my\s+)?(?:time\s*)?(?:timer|tracker)\b",
                r"\1 \3 hours paid",
            ),
        ),
    ),
    (
        "timer tracker system टाइमर टाईमर ट्रैकर सिस्टम record track log रिकार्ड रिकॉर्ड ट्रैक",
        (
            (
                rf"({_HOURS}{_GHANTE}{_GAP}{{1,40}}?){_HI_TIMER}\s+(?:m(?:e|ei|ein)|ne|pe|में|मे|ने|पर)\s+{_HI_JUST}"
                rf"{_HOURS}(?:{_GHANTE}\s+)?{_HI_JUST}{_HI_RECORDED}{_HI_WAS}(?!\w)",
                r"\1 \3 hours paid",
            ),
            (
                rf"({_HOURS}{_GHANTE}{_GAP}{{1,40}}?){_HOURS}(?:{_GHANTE}\s+)?{_HI_JUST}"
                rf"{_HI_RECORDED}\s+(?:hu[aey]\w*|हु\S+)(?!\w)",
                r"\1 \3 hours paid",
            ),
        ),
    ),
    (
        "تايمر تراكر عداد موقت برنامج سيستم نظام منصه",
        (
            (
                rf"({_HOURS}ساع\S*{_GAP}{{1,30}}?)و?{_AR_TIMER}\s+{_AR_RECORDED}\s+(?:لي\s+|بس\s+)*{_HOURS}"
                r"(?:ساع\S*)?(?:\s+(?:بس|فقط)(?!\w))?",
                r"\1 \3 hours paid",
            ),
        ),
    ),
    (
        "timer tracker 3addad system",
        (
            (
                r"((?<![\d.,$])(\d{1,3}(?:\.\d{1,2})?)\s*sa3\w*(?:[^\d?!\n]|(?<=[a-z])\d(?=[a-z])){1,30}?)"
                rf"(?:el\s+|al\s+|l\s+)?(?:timer|tracker|3addad|system)\s+{_LATIN_RECORDED}\s+(?:li\s+|bas\s+)*"
                rf"{_HOURS}(?:sa3\w*)?(?:\s+bas\b)?",
                r"\1 \3 hours paid",
            ),
        ),
    ),
    (
        "max cap limit",
        (
            (
                r"\b((?:max\w*|cap|capped|limit)\s+(?:(?:is|of|at)\s+)?\d{1,3})\s+paid\s+(h(?:ou)?rs?)\b",
                r"\1 \2 paid",
            ),
        ),
    ),
    (
        "دفع مدفوع",
        (
            (
                r"(?<![\d.,])(\d{1,3})\s+ساع\S*\s+مدفوع\S*\s+من\s+(\d{1,3})(?![\d\w])(?:\s+ساع\S*)?",
                r"\1 hours among \2 hours paid",
            ),
        ),
    ),
    (
        "دفعوا دفعو",
        (
            (
                r"(?<!\w)و?دفعوا?(?:\s?لي)?\s+(?:(?:بس|عن|علي|ل|حق)\s+)*(\d{1,3})\s+ساع\S*\s+من\s+(?:اصل\s+)?"
                r"(\d{1,3})(?![\d\w])(?:\s+ساع\S*)?",
                r"\1 hours among \2 hours paid",
            ),
        ),
    ),
    # The most hours of a week.
    (
        "week most karta karti zyada jyada ziyada ज्यादा اكثر كثير akthar ktir",
        (
            (
                r"\bonly\s+(\d{1,3}\s*h\w*)\s+((?:a|per|each|every)\s+week)\s+(?:are|is|get)\s+paid\b"
                + _I_WORK,
                r"max \1 \2 paid",
            ),
            (
                r"\b(?:only\s+)?pays?\s+(?:(?:me|only|just|for)\s+)*(\d{1,3}\s*h\w*)\s+((?:a|per|each|every)\s+week)\b"
                + _I_WORK,
                r"max \1 \2",
            ),
            (r"\bat\s+(?:the\s+)?most\s+(?=\d{1,3}\s*h)", "max "),
            (r"\b[zj]i?ya+da\s+se\s+[zj]i?ya+da\s+(?=\d{1,3}\s*gh?ant)", "max "),
            (
                r"((?:max\w*|limit|cap)\b[^\n]*\b(?:main|mai|me|mein)\s+\d{1,3})\s+(?=kart[aei]\b)",
                r"\1 hours ",
            ),
            (
                r"((?:max|limit|ज्यादा)[^\n]*(?<!\S)मैं\s+\d{1,3})\s+(?=करत)",
                r"\1 घंटे ",
            ),
            (r"ज्यादा\s+से\s+ज्यादा\s+(?=\d{1,3}\s*घ)", "max "),
            (r"(?<!\w)(?:علي\s+الاكثر|بالكثير|اكثر\s+شي)\s+(?=\d{1,3}\s*ساع)", "max "),
            (r"\b(?:3al\s+akthar|bel\s?ktir|aktar\s+she|akthar\s+shi)\s+(?=\d{1,3}\s*sa3)", "max "),
        ),
    ),
    # What all the hours before it brought, beside hours that brought nothing.
    (
        "ghan gant घंट ساع sa3",
        (
            (
                rf"{_HOURS}{_GHANTE}\s+(?:k[aei]|क[ाेी])\s+{_BIG_DOLLARS}{_UNPAID}",
                r"\1 hours for \2 \3",
            ),
            (rf"{_HOURS}ساع\S*\s+ب\s?{_BIG_DOLLARS}{_UNPAID}", r"\1 hours for \2 \3"),
            (rf"{_HOURS}sa3\w*\s+b[ei]?\s?{_BIG_DOLLARS}{_UNPAID}", r"\1 hours for \2 \3"),
        ),
    ),
    # An hour named by what is more, what it costs, or what comes on top of it.
    (
        "وحده واحده wa7d wahd",
        (
            (
                r"(?<!\w)و?(?:في\s+)?و(?:ا)?حده\s+(?:زياده|اضافيه|زايده)(?!\w)",
                "زايد ساعه",
            ),
            (
                r"\b(?:fi\s+)?wa(?:7|h)[ei]?d[ae]h?\s+(?:z[iy]+[ae]?de|zy[ae]de|z[iy]*yade|extra|za2de)\b",
                "zayed sa3a",
            ),
        ),
    ),
    ("kel kil", ((r"\bk[ei]l+\s+(?=\d{1,2}\s*sa3)", "kol "),)),
    (
        "taman thaman تمن ثمن",
        (
            (r"\bth?aman\s+(?:(?:el|l|al)\s?-?)?sa3a\b", "rate"),
            (r"(?<!\w)[تث]من\s+(?:ال)?ساعه(?!\w)", "rate"),
        ),
    ),
    (
        "hour and",
        (
            (
                r"(^|[,.;:]\s*|\b(?:and|plus|with|for|took|of|spent|about|one|1)\s+)hour\s+and\s+(?:a\s+)?"
                r"(?:half\b(?!\s+(?:of|my|the)\b))",
                r"\1 1.5 hours",
            ),
            (
                r"(^|[,.;:]\s*|\b(?:and|plus|with|for|took|of|spent|about|one|1)\s+)hour\s+and\s+(?:a\s+)?quarter\b",
                r"\1 1.25 hours",
            ),
        ),
    ),
)
