"""Time that is not paid inside the time that is told: "8 hours a day including 1 unpaid".

Looked for as the other rare phrases. The word for what lies inside is written behind the time that
does, where it says so of this time alone: "8 hours a day, 1 among unpaid".
"""

from collections.abc import Sequence

UNPAID = (
    r"(?:\b(?:unpaid|un-paid|notpaid|unbilled|binapaise|muft\w*|fokat|mogan+i|majan+\w*|free)\b"
    r"|\b(?:not|non|isn'?t|aren'?t|wasn'?t|weren'?t|without|no|never)[\s-]+(?:be\s+|get\s+|being\s+)?"
    r"(?:paid|pay|billed|billable|payment|money|payable|counted|tracked)\b"
    r"|\bbina\s+(?:pais|payment|pay)|\b(?:pais\w*|payment|paid|pay)\s+na?h[iy]n?\b"
    r"|अनपेड|अवैतनिक|मुफ़?्त|फ्री|फोकट|बिना\s+(?:पैस|भुगतान|पेमेंट)|(?:पैस\S*|पेमेंट|पेड)\s+(?:के\s+)?नह"
    r"|(?:غير|مش|مو|ماهي|موش)\s+(?:مدفوع|محسوب)|(?:بدون|بلا|من\s+غير)\s+(?:اجر|فلوس|مقابل|دفع)|بلاش|مجان"
    r"|\b(?:mesh|msh|mish|mush|mo|mu|moush|8eir|ghai?r|gheir)\s+(?:madfo?u?3|ma7so)|\bb?e?bala+sh\b"
    r"|\b(?:men|min|mn)\s+(?:8eir|gh[ae]ir|gher)\s+f[elu]*[ou]+s|\bb[ei]?doo?n\s+(?:ajr|2ajr|fl[ou]+s|mo2abel))"
)
"""That a time brings nothing, as people type it: before it is one word."""

_UNIT = (
    r"(?:(?<=\d)h\b|\b(?:h|hrs?|hours?|mins?|minutes?|minat)\b|\bgh?a?nt\w*|घं?[टन]\S*|घण्ट\S*|मिन\S*"
    r"|(?<!\w)(?:ساع\S*|سوايع|دق\S*)|\bsa+3\w*|\bse3\w*|\bd[ae]?[2q9][aei]\w*)"
)
_WORD = r"[^\s\d,،;؛.:?!؟।]+\s+"
_TIME = rf"(?:(?:{_WORD}){{0,2}}?(?:\d{{1,3}}(?:\.\d{{1,2}})?\s*)?(?:{_WORD})?{_UNIT})"
"""A time, in figures or words."""
_HOURS_TOLD = r"^(?![^\n]*\d\s*(?:min|मि|دق|d[ae]?[2q9]))"
"""Where no minutes are told, a number is one of hours without saying so."""
_NUMBER = r"\d{1,3}(?:\.\d)?(?![\d.]|\s*[%$])"
_GAP = r"[^\d,،;؛?!؟।\n]{0,48}?"

_IN_IT = (
    r"(?:\b(?:including|includes?|included|incl|inc|inclusive\s+of|(?:out\s+)?of\s+(?:which|those|them|these)|among\s+(?:them|those|which))\b\.?"
    r"|\b(?:jis|jin|us|un|is|in)\s?(?:m(?:e|ei|ein|ain?|en)|k[ei]\s+andar)(?:\s+se)?\b"
    r"|(?<!\w)(?:जिस|जिन|उस|उन|इस|इन)(?:में|मे|के\s+अंदर)(?:\s+से)?(?!\w)"
    r"|(?<!\w)و?(?:من\s+)?(?:منها|منهم|منهن|منو|ضمنها|ضمنهم|بينها|بينهم|فيها|فيهم|تشمل|شامله?)(?!\w)"
    r"|\bw?(?:m[ei]?n(?:ha|hom|hum|on)|(?:f[ei]+|fi)(?:ha|hom|hum)|bema\s+fiha|menno)\b)"
)
_ITS_OWN = r"(?:\bof\s+(?:it|that|this|the\s+day|the\s+shift)\b|\b(?:u|i)s\s?(?:ka|me|mein)\b)"
_BREAK = (
    r"(?:\b(?:lunch|dinner|tea|coffee|prayer|namaz|meal|rest)?\s?(?:breaks?|lunch|brk|namaz|prayers?|meals?|aaram)\b"
    r"|ब्रेक|लंच|नमाज|आराम|(?<!\w)(?:ال)?(?:استراح\S*|بريك|راحه|غدا|صلاه)(?!\w)"
    r"|\b(?:istira7a|estra7a|ra7a|brik|bre[ei]k)\b)"
)
_SHIFT = (
    r"(?:\bhours\s+daily\b|\bshifts?\b|शिफ्ट|शिफ़्ट"
    r"|(?<!\w)(?:ال)?(?:شفت|ورديه|دوام)(?!\w)|\b(?:wardeya|dawam)\b)"
)
_WITH = r"(?:\b(?:with|w/|w|having|has|minus|less|ma3|ke\s+saath)(?!\w)|(?<!\w)(?:مع|فيه)(?!\w))"

_KEYS = (
    "paid pay bill free muft fokat mog maj bina count track pais अनपेड अवैत मुफ फ्री फोकट पैस पेमेंट"
    " पेड भुगतान مدفوع محسوب بدون بلا غير مجان madf ma7so bala fl"
)
"""Pieces of the words above."""

WITHIN: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        _KEYS,
        (
            (rf"[,،(]?\s*{_IN_IT}\s+({_TIME})(?={_GAP}{UNPAID})", r", \1 among"),
            (
                rf"{_HOURS_TOLD}([^\n]*?)[,،(]?\s*{_IN_IT}\s+({_NUMBER})(?={_GAP}{UNPAID})",
                r"\1, \2 among",
            ),
            (
                rf"[,،(]?\s*{_IN_IT}\s+((?:an?\s+)?{UNPAID}{_GAP}{_TIME})(?!\s*paid)",
                r", \1 among",
            ),
            (rf"({_UNIT})\s+{_IN_IT}(?={_GAP}{UNPAID})(?!\s*\d)", r"\1 among"),
            (rf"(\b(?:unpaid|free|muft)|अनपेड|मुफ्त)\s+{_IN_IT}(?!\s*\d)", r"\1 among"),
            (rf"(\d|{_UNIT})\s+{_ITS_OWN}(?={_GAP}{UNPAID})", r"\1 among"),
        ),
    ),
    (
        "day week",  # the time that is not paid is of the same day as the others
        (
            (
                r"(?<![\d.])(\d{1,3}\s*h(?:ou)?r?s?\s+(?:a|per|each|every)\s+(day|week)\b[^?!\n]*?"
                r"(?:\d\s*(?:min|h)\w*|\ban?\s+hour|\bminutes))"
                rf"\s+(?:a|per|each|every)\s+\2\s+(?=(?:is\s+|are\s+|of\s+)?{UNPAID})",
                r"\1",
            ),
        ),
    ),
    (
        "up",  # "up to 20 hours a week, I work 30"
        (
            (
                r"\bup\s*to\s+(\d{1,3}\s*h(?:ou)?r?s?\s+(?:a|per|each|every)\s+week\b)"
                r"(?=[^\d?!\n]{1,20}\b(?:work|do|put\s+in|working|doing)\s+\d)",
                r"max \1",
            ),
        ),
    ),
    (
        "break brk lunch namaz prayer meal ब्रेक लंच नमाज استراح بريك راح غدا صلا ra7 brik",
        (
            # What is taken out of a shift: a break that nobody pays.
            (
                rf"{_WITH}\s+({_TIME})(?=\s+(?:{UNPAID}\s+{_BREAK}|{_BREAK}\s+{UNPAID}))",
                r", \1 among",
            ),
            (
                rf"({_SHIFT}[^?!\n]*?(?<![\d.])(?:{_TIME}))"
                rf"(?=\s+(?:{UNPAID}\s+{_BREAK}|{_BREAK}\s+(?:is\s+|are\s+)?{UNPAID}))",
                r"\1 among",
            ),
        ),
    ),
)
