"""What people say of hours worked against hours paid, and of what is left of an hour's pay.

Looked for as the other rare phrases, and before those of `paid_phrases`: "5 ghante ka paisa mila 10
ghante kaam kiya" is no time limit of a task.
"""

import re
from collections.abc import Iterator, Sequence

from bot.core.calculator.folding import folded

_HOURS = r"(?<![\d.,])(\d{1,3}(?:\.\d)?)\s*"
_GAP = r"[^\d?!؟\n]"
_OF_WHICH = r"\2 hours among \1 hours"

_BUT_GAP = rf"(?:(?!\s(?:and|also|another|yesterday|today)\s){_GAP})"
"""Up to what was done besides: "paid for 2 hours yesterday and did 3 today" are two things."""
_DID = r"(?:worked|did|spent|put\s+in)"

_GHANTE = r"gh?ant\w*"
_JUST = r"(?:(?:hi|bas|sirf|keval|only|to|bhi)\s+)*"
_PAISA = r"(?:pais[ae]|payment|pay|paym?ent)"
_MILA = r"(?:mil\w*|diy[ae]|aay?[ae]|aat[ae])"
_NOT = r"na?h[iy]n?\s+"
_WORKED = rf"{_HOURS}{_GHANTE}\s+(?:ka+m|kiy[ae])"
_OF_ALL = rf"{_HOURS}{_GHANTE}\s+m(?:e|ei|ein|ai|en)\s+(?:se\s+)?"
_PART = rf"{_HOURS}(?:{_GHANTE}\s+)?k[aei]\s+{_JUST}"
_MONEY_OF_PART = (
    rf"(?:{_PART}{_PAISA}\s+{_JUST}|{_PAISA}\s+{_JUST}{_HOURS}(?:{_GHANTE}\s+)?k[aei]\s+{_JUST})"
)
_COUNTED = (
    rf"{_HOURS}(?:{_GHANTE}\s+)?{_JUST}(?:count|gin[ae]|paid|track)\s+(?:hu[ae]|kiy[ae]|gay[ae])"
)

_HI_GHANTE = r"घंट\S{0,2}"
_HI_JUST = r"(?:(?:ही|बस|सिर्फ|केवल|तो|भी)\s+)*"
_HI_PAISA = r"(?:पैसा|पैसे|पेमेंट|भुगतान)"
_HI_MILA = r"(?:मिल\S*|दिया|दिए|दिये|आया|आए|आये)"
_HI_NOT = r"नह(?:ीं|ी)\s+"
_HI_WORKED = rf"{_HOURS}{_HI_GHANTE}\s+(?:काम|किया|किए)"
_HI_OF_ALL = rf"{_HOURS}{_HI_GHANTE}\s+(?:में|मे)\s+(?:से\s+)?"
_HI_PART = rf"{_HOURS}(?:{_HI_GHANTE}\s+)?क[ाेी]\s+{_HI_JUST}"
_HI_MONEY_OF_PART = (
    rf"(?:{_HI_PART}{_HI_PAISA}\s+{_HI_JUST}"
    rf"|{_HI_PAISA}\s+{_HI_JUST}{_HOURS}(?:{_HI_GHANTE}\s+)?क[ाेी]\s+{_HI_JUST})"
)

_AR_GAP = r"(?:(?!\s(?:مش|غير|مو|ما|لم|بدون|مافي)\s)[^\d?!؟\n])"
_AR_PAID = r"(?:\S{0,3}(?:دفع|حسب)\S*|خلصوني|مدفوع\S*)"
_AR_WORKED = rf"(?<!\w)و?(?:اشتغلت|شتغلت|عملت|خدمت|داومت|اشتغل)\s+{_HOURS}ساع\S*"
_AR_DID = rf"(?<!\w)و?(?:اشتغلت|شتغلت|عملت|خدمت|داومت)\s+{_HOURS}(?:ساع\S*)?"
_AR_OF_ALL = rf"(?<!\w)من\s+(?:اصل\s+|كل\s+)?{_HOURS}ساع\S*"
_AR_PART = (
    rf"(?:{_AR_PAID}{_AR_GAP}{{0,14}}?{_HOURS}(?:ساع\S*|(?:بس|فقط)(?!\w)|(?=و?ب\s?\d|[,،]))"
    rf"|{_HOURS}(?:ساع\S*\s+)?(?:(?:بس|فقط)\s+)?{_AR_PAID})"
)

_SA3A = r"sa3\w*"
_LATIN_PAID = r"(?:\w{0,3}(?:dafa3|df3|7asab|7sab|7seb|hasab)\w*|madfo?u?3\w*)"
_LATIN_DID = r"(?:[ei]?sh?ta\w*al\w*|she?(?:8|gh)[ae]lt|3amalt)"
_LATIN_PART = (
    rf"(?:{_LATIN_PAID}\s+(?:(?:li|bas|3ala|3an)\s+)*{_HOURS}(?:{_SA3A}|bas\b)"
    rf"|{_HOURS}(?:{_SA3A}\s+)?(?:bas\s+)?{_LATIN_PAID})"
)
_LATIN_GAP = r"(?:(?!\s(?:msh|mesh|mish|mo|mu|ma|8eir)\s)[^\d?!\n]|(?<=[a-z])\d(?=[a-z]))"

_HAS_DONE = r"(?:did|worked|logged|completed|done|finished|billed|clocked|put\s+in)\b"
_KIYA = r"(?:kiy[ae]|kie|hue|kar\s+(?:li|di)\w*)\b"
_HI_KIYA = r"(?<!\w)(?:किया|किए|किये|हुए|लिए|लिये|लिया)(?!\w)"

_FEW = {
    "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "छः": 6, "सात": 7, "आठ": 8,
    "नौ": 9, "दस": 10, "ek": 1, "do": 2, "teen": 3, "tin": 3, "char": 4, "chaar": 4, "paanch": 5,
    "panch": 5, "chhe": 6, "cheh": 6, "saat": 7, "sat": 7, "aath": 8, "nau": 9,
    "das": 10, "dus": 10,
}  # fmt: skip
_HOURS_OF_WHICH = r"(?=\s+(?:gh?ant\w*\s+m(?:e|ei|ein)\s+se\b|घंट\S*\s+(?:में|मे)\s+से))"


def _few_of_which() -> Iterator[tuple[str, str]]:
    """ "पांच घंटे में से एक घंटे का पैसा नहीं": with figures the patterns below know them."""
    for said, number in _FEW.items():
        word = folded(said)
        yield rf"(?<!\w){word}{_HOURS_OF_WHICH}", str(number)
        yield rf"(?<=\sसे ){word}(?=\s+घंट)|(?<=\sse ){word}(?=\s+gh?ant)", str(number)


WORKED: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("में_से मे_से me_se mein_se mei_se", tuple(_few_of_which())),
    # Hours of this month that were worked are all there are of it; those of a week are so anyway.
    (
        "this",
        (
            (rf"\bthis\s+(month)\b(?=[^?!\n]*\b{_HAS_DONE})", r"last \1"),
            (rf"\b({_HAS_DONE}[^?!\n]*?)\bthis\s+(month)\b", r"\1 last \2"),
        ),
    ),
    (
        "is_ iss_ इस_",
        (
            (
                rf"\biss?\s+(hafte|hafta|week|mahine|month)\b(?=[^?!\n]*\b{_KIYA})",
                r"pichle \1",
            ),
            (rf"(?<!\w)इस\s+(हफ्ते|सप्ताह|वीक|महीने|मंथ)(?=[^?!\n]*{_HI_KIYA})", r"पिछले \1"),
        ),
    ),
    # Hours that were worked, and those of them that were paid.
    (
        "paid counted approved",
        (
            (
                r"\b(?:paid|approved|counted|accepted|billed)\s+(?:me\s+)?(?:(?:only|just)\s+)?(?:for\s+)?(?:(?:only|just)\s+)?"
                rf"{_HOURS}(?:h(?:ou)?rs?\s+)?(?:out\s+)?of\s+(?:the\s+|my\s+)?{_HOURS}h(?:ou)?rs?\b",
                r"\1 hours among \2 hours paid",
            ),
            (
                rf"{_HOURS}(?:h(?:ou)?rs?\s+)?of\s+(?:the\s+|my\s+|those\s+)?"
                rf"{_HOURS}h\w*(?:\s+(?:that\s+)?i\s+(?:worked|did|put\s+in))?"
                r"\s+(?:(?:were|are|was|got|get|is)\s+)?(?:only\s+)?(?:paid|counted|approved)\b",
                r"\1 hours among \2 hours paid",
            ),
            (
                rf"\bpaid\s+(?:me\s+)?(?:(?:only|just)\s+)?(?:for\s+)?(?:(?:only|just)\s+)?{_HOURS}h(?:ou)?rs?\b"
                rf"{_BUT_GAP}{{0,25}}?\b{_DID}\s+(?:for\s+)?{_HOURS}(?:h(?:ou)?rs?\b)?",
                r"\1 hours among \2 hours paid",
            ),
            (
                rf"{_HOURS}h(?:ou)?rs?\s+(?:(?:were|are|was|got|get|is)\s+)?(?:only\s+)?(?:paid|approved|counted)\b"
                rf"{_BUT_GAP}{{0,25}}?\b{_DID}\s+(?:for\s+)?{_HOURS}(?:h(?:ou)?rs?\b)?",
                r"\1 hours among \2 hours paid",
            ),
        ),
    ),
    (
        "tracker timer counted logged tracked",  # "the tracker counted 6 hours, i spent 2 more"
        (
            (
                r"(?:\b(?:tracker|timer|clock|system|platform)\s+(?:only\s+)?)?"
                rf"\b(?:counted|logged|recorded|tracked|showed?|paid)\s+(?:me\s+)?(?:for\s+)?(?:only\s+)?{_HOURS}h(?:ou)?rs?\b"
                rf"{_GAP}{{0,40}}?\b(?:spent|spend|did|worked|put\s+in|had)\s+"
                rf"(?:(?:another|about|around|and|extra)\s+)*{_HOURS}h(?:ou)?rs?\b"
                rf"{_GAP}{{0,60}}?\b(?:unpaid|notpaid|(?:nobody|no\s+one)\s+pays(?:\s+for)?"
                r"|not\s+(?:paid|counted|tracked)|free|(?:wasn'?t|weren'?t|isn'?t)\s+(?:paid|counted|tracked))\b"
                r"(?:\s+(?:that|it|this|them))?",
                r"\1 hours paid and \2 hours unpaid",
            ),
        ),
    ),
    (
        "mil diy aay aya count gin paid track",
        (
            (
                rf"{_MONEY_OF_PART}{_MILA}(?!\s+na?h){_GAP}{{0,25}}?{_WORKED}\w*",
                r"\1\2 hours among \3 hours paid",
            ),
            (
                rf"{_WORKED}{_GAP}{{0,30}}?{_MONEY_OF_PART}{_MILA}(?!\s+na?h)",
                r"worked \2\3 hours among \1 hours paid",
            ),
            (
                rf"{_OF_ALL}{_GAP}{{0,20}}?{_MONEY_OF_PART}{_MILA}(?!\s+na?h)",
                r"\2\3 hours among \1 hours paid",
            ),
            (
                rf"{_OF_ALL}{_GAP}{{0,20}}?{_MONEY_OF_PART}{_NOT}{_MILA}",
                r"\2\3 hours among \1 hours unpaid",
            ),
            (
                rf"(?:{_WORKED}|{_OF_ALL}){_GAP}{{0,25}}?{_COUNTED}",
                r"\3 hours among \1\2 hours paid",
            ),
        ),
    ),
    (
        "मिल दिया दिए आया आए",
        (
            (
                rf"{_HI_MONEY_OF_PART}{_HI_MILA}(?!\s+नह){_GAP}{{0,25}}?{_HI_WORKED}",
                r"\1\2 hours among \3 hours paid",
            ),
            (
                rf"{_HI_WORKED}{_GAP}{{0,30}}?{_HI_MONEY_OF_PART}{_HI_MILA}(?!\s+नह)",
                r"worked \2\3 hours among \1 hours paid",
            ),
            (
                rf"{_HI_OF_ALL}{_GAP}{{0,20}}?{_HI_MONEY_OF_PART}{_HI_MILA}(?!\s+नह)",
                r"\2\3 hours among \1 hours paid",
            ),
            (
                rf"{_HI_OF_ALL}{_GAP}{{0,20}}?{_HI_MONEY_OF_PART}{_HI_NOT}{_HI_MILA}",
                r"\2\3 hours among \1 hours unpaid",
            ),
        ),
    ),
    (
        "دفع حسب خلصوني",
        (
            (
                rf"(?:{_AR_OF_ALL}|{_AR_WORKED}){_AR_GAP}{{0,30}}?{_AR_PART}",
                r"\3\4 hours among \1\2 hours paid",
            ),
            (
                rf"{_AR_PAID}{_AR_GAP}{{0,14}}?{_HOURS}ساع\S*{_AR_GAP}{{0,25}}?{_AR_DID}",
                r"\1 hours among \2 hours paid",
            ),
        ),
    ),
    (
        "مدفوع",  # "من 12 ساعة 3 مش مدفوعة"
        (
            (
                r"(?<!\w)من\s+(?=\d{1,3}\s*ساع\S*\s+(?:فيها\s+)?\d{1,3}\s*(?:ساع\S*\s+)?"
                r"(?:مش|غير|مو|موش|ماهي)\s+مدفوع)",
                "among ",
            ),
        ),
    ),
    (
        "madfo madfu",
        (
            (
                r"\bm[ie]n\s+(?=\d{1,3}\s*sa3\w*\s+(?:fiha\s+)?\d{1,3}\s*(?:sa3\w*\s+)?"
                r"(?:mesh|msh|mish|mo|mu|8eir)\s+mad)",
                "among ",
            ),
        ),
    ),
    (
        "dafa3 df3 7asab 7sab 7seb madfo3 madfou3",
        (
            (
                rf"\b(?:m[ie]n\s+(?:asl\s+|kol\s+)?{_HOURS}{_SA3A}|"
                rf"{_LATIN_DID}\s+{_HOURS}{_SA3A})"
                rf"{_LATIN_GAP}{{0,30}}?{_LATIN_PART}",
                r"\3\4 hours among \1\2 hours paid",
            ),
            (
                rf"\b{_LATIN_PAID}\s+(?:(?:li|bas|3ala|3an)\s+)*{_HOURS}{_SA3A}"
                rf"{_LATIN_GAP}{{0,25}}?\b{_LATIN_DID}\s+{_HOURS}(?:{_SA3A})?",
                r"\1 hours among \2 hours paid",
            ),
        ),
    ),
    # What is asked of it.
    (
        "what actually",
        (
            (
                r"\b(?:what|how\s+much)\s+(?:am|do|did|would|will|are)\s+(?:i|we|you)\s+"
                r"(?:really|actually|effectively)\s+(?:mak\w*|earn\w*|get\w*|paid)\b(?!\s+if\b)",
                "howmuch real",
            ),
            (
                r"\bwhat\s+(?:did|do|will|would|should|can)\s+i\s+(?:really\s+)?"
                r"(?:get|make|earn|receive)\b(?=\W*$)",
                "howmuch",
            ),
            (r"\bactually\b(?=\s+(?:mak\w+|earn\w*|get\w*|worth)\b)", "real"),
        ),
    ),
)

_PAID_OF_ALL = re.compile(
    r"(\d{1,3}(?:\.\d{1,2})?) hours among (\d{1,3}(?:\.\d{1,2})?) hours (?:un)?paid"
)
"""What the phrases here and in `paid_phrases` make of hours worked and hours paid."""


def without_more_paid_than_worked(text: str) -> str:
    """The text with no hours where more of them are paid than were worked: "paid for 5 hours but
    worked 3". Nobody is; which of the two was meant is asked back."""
    return _PAID_OF_ALL.sub(_unless_more, text) if " hours among " in text else text


def _unless_more(found: re.Match[str]) -> str:
    return " unpaid " if float(found[1]) > float(found[2]) else found[0]
