"""Fewer hours paid than somebody sits there: "I'm online 8 hours but they pay me for 6".

Looked for as the other rare phrases. The hours that are worked stay what they are of, "8 hours a
day", and those that are paid are told behind them.
"""

import re
from collections.abc import Sequence

_N = r"(?<![\d.,$₹€£])(?P<{}>\d{{1,3}}(?:\.\d{{1,2}})?)(?![\d.])\s*"
_HOURS = _N.format("hours")
_NO_TIME = r"(?:[$₹€£%]|dol|usd|rs\b|rup|inr|min|day|din|دولار|ريال|جنيه|درهم|دق)"
_FEWER = rf"{_N.format('paid')}(?!\s*{_NO_TIME})"
_BUT = (
    r"(?:but|and|yet|though|while|par|lekin|magar|bas|(?:us|un|is|jis|jin)\s?me(?:in|n)?\s+se|لكن|بس"
    r"|पर|लेकिन|मगर|और|जबकि|(?:उस|उन|इस|जिस|जिन)\s?(?:में|मे)\s+से)"
)
_ONLY = r"(?:(?:only|just|sirf|keval|bas|hi|to|सिर्फ|केवल|बस|ही|तो|بس|فقط)\s+)*"

_H = r"h(?:(?:ou)?rs?)?\b"
_AT_WORK = (
    r"\b(?:work(?:ing|s)?|sit(?:ting)?|sat|online|put(?:ting)?\s+in|spen(?:d|ding)|busy|giv(?:e|ing)"
    r"|stay(?:ing)?|logged\s+in|on\s+(?:the\s+)?(?:shift|call|platform)"
    r"|at\s+(?:the\s+|my\s+)?(?:desk|screen|computer|laptop)|takes?\s+me|shift(?:\s+(?:is|of|runs|lasts))?)"
    r"\s+(?:(?:for|about|around|like)\s+)*"
)
_OF_MINE = (
    r"(?=(?:of\s+(?:my\s+)?(?:time|work)|online|at\s+(?:the\s+|my\s+)?(?:desk|screen|computer|laptop)"
    r"|sitting|on\s+shift|logged\s+in)\b)"
)
_ASIDE = r"(?P<aside>(?:(?!\b(?:ago|task|tasks|late)\b)[^\d;?!\n]){0,32}?)"
_PAY_FOR = (
    r"\b(?:(?:paid|pays?|compensated|billed)\b(?:\s+me\b)?|(?:the\s+)?(?:pay|payment|money)\s+(?:covers|is)"
    rf"|(?:get|gets|see|receive)\s+(?:the\s+)?(?:money|pay|payment))\s+{_ONLY}(?:for\s+)?{_ONLY}"
)
_ENGLISH_PART = (
    rf"(?:{_PAY_FOR}{_FEWER}(?:{_H})?(?:\s*(?:out\s+)?of\s+(?:them|those|these|it|that)\b)?"
    rf"|(?:only|just)\s+{_N.format('only')}(?:{_H}\s*)?(?:(?:of\s+(?:them|those|it)\s+)?"
    r"(?:(?:get|are|is|were|was|gets)\s+)*(?:paid|billed|counted|count|compensated)|of\s+pay)\b)"
)

_GHANTE = r"(?:gh?a?nt\w*|hrs?|hours?)"
_PAISA = r"(?:pais[ae]|pes[ae]|payment|pay)"
_HINGLISH_ASIDE = (
    r"(?P<aside>(?:(?!\bkiy[ae]|\bp[ea]h?le|\bna?h[iy]|\bme(?:in)?\s+se\b|\btask)"
    r"[^\d;?!\n]){0,34}?)"
)
_MILTA = r"(?:mil\w*|d[ei]\w+|aa?y?[aet]\w*|ho\w*|ban\w*|lag\w*)"
_GHANTE_HINDI = r"घ[ंन्ण]*ट[^\s,;?!]*"
_PAISA_HINDI = r"(?:पैस[ाेों]*|पेमेंट|भुगतान)"
_HINDI_ASIDE = r"(?P<aside>(?:(?!किय|किए|पहले|नह|(?:में|मे)\s+से|टास्क)[^\d;?!।\n]){0,34}?)"
_MILTA_HINDI = r"(?:(?:मिल|द[िे]|आ|हो|बन|लग)[^\s,;?!।]*)"

_SAA = r"ساع[^\s,،.؟?!]*"
_BASHTAGHAL = (
    r"(?<!\w)و?(?:انا\s+)?(?:عم\s+)?(?:ب|كن|ن|ا|با|ك)?(?:شتغل|اشتغل|قعد|اقعد|جلس|اجلس|داوم|اداوم|خدم|اخدم|نخدم|عمل|ضل|ابقي|سهر|دوامي|شفتي|الشفت|الدوام)ت?"
    r"\s+(?:(?:حوالي|تقريبا|يوميا|كل\s+يوم)\s+)*"
)
_ARABIC_ASIDE = r"(?P<aside>(?:(?!مهم|تاسك)[^\d؛;?!؟\n]){0,30}?)"
_BYEDFA3O = (
    r"(?:(?<!ما\s)(?<!لا\s)(?<!مش\s)(?<!\w)و?(?:ب|كي|عم\s+)?(?:ي|ت)?(?:دفع|حسب|حاسب|خلص)(?:و|ون|وا|لي|ني|لنا|ولي|ولنا|وني|ولو|ونلي)*"
    r"|(?<!\w)و?(?:ما|لا)\s+(?:ب|كي)?(?:ي|ت)?(?:دفع|حسب|حاسب|خلص)\S*\s+(?:(?:لي|ليا)\s+)?(?:الا|غير|سوي)"
    r"|(?<!\w)و?(?:ب|ا|ن)?(?:ياخد|ياخذ|اخد|اخذ|اقبض|قبض|اتقاضي)(?:\s+(?:فلوس|اجر|مصاري))?|(?<!\w)و?ال(?:فلوس|اجر|دفع|مدفوع|محسوب))"
    r"(?:\s+(?:لي|علي|عن|ل|غير|الا|بس|فقط|فلوس|حق|منها|منهم))*\s+(?:ل|ب)?"
)
_BAS = r"(?:\s*(?:بس|فقط)(?!\w))?(?!\s*(?:بال|في\s+ال|لل|ع\s?ال|علي\s+ال|لكل)\s?ساع)"

_SA3A = r"s[ae]+3\w*"
_LATIN_VERB = (
    r"\b(?:ana\s+)?(?:3am\s+)?(?:b|kan?|bi)?(?:[aeiny]{0,2}sh?t[aei]?(?:8|gh)[ae]l(?:e?t)?|[aei]?2?[23]?3od|[ae]?23od|[ae]?[gj]les|[ae]?dawe?m"
    r"|[aeny]{0,2}kh?dem|[ae]?3mel|[ae]?b2a)\s+(?:(?:7awali|ta2riban|kol\s+yo+u?m)\s+)*"
)
_LATIN_ASIDE = r"(?P<aside>(?:(?!task|mahamm|mohemm)(?:[^\d;?!\n]|\d(?=[a-z]))){0,30}?)"
_LATIN_PAID = (
    r"\b(?:(?<!\bma\s)(?<!msh\s)(?:b|ka|3am\s)?[yt]?[iey]{0,2}t?(?:d[ae]?f[ae]?3|7[ae]?s[ae]?b)[a-z]*"
    r"|y?\s?(?:kh|5)al+[ae]?s[ou]*ni|(?:el|l|al)\s*(?:fl[ou]+s|f[ei]lo+s|masari|madf[ou]+3|ma7s[ou]+b)"
    r"|b?[ae]?2?bo?2?[dt]|b?[ae]?(?:kh|5)od(?:\s+(?:fl[ou]+s|masari))?)"
    r"(?:\s+(?:li|bas|bs|3ala|3la|3an|ghir|gheir|illa|ella|menhom|menha))*\s+"
)
_LATIN_BAS = r"(?:\s*\bbas?\b)?(?!\s*(?:[bf]?[ei]l|lel|3al|per|an?)\s+s[ae]+3)"

_ENGLISH = rf"{_ASIDE}{_ENGLISH_PART}"
_NO_TASK = r"^(?P<lead>(?![^\n]*\btask)[^\n]*?)"
"""What a task takes and what is paid of it is a limit."""
_KINDS: Sequence[tuple[str, Sequence[str]]] = (
    (
        "paid pay money billed compensated count",
        (
            rf"{_NO_TASK}{_AT_WORK}{_HOURS}{_H}{_ENGLISH}",
            rf"{_NO_TASK}{_HOURS}{_H}\s*{_OF_MINE}{_ENGLISH}",
        ),
    ),
    (
        "pais pes paym pay",
        (
            rf"{_HOURS}{_GHANTE}{_HINGLISH_ASIDE}\b{_BUT}\s+{_ONLY}{_FEWER}(?:{_GHANTE}\s+)?k[aei]\s+{_ONLY}"
            rf"{_PAISA}\b(?!\s+na?h)(?:\s+{_ONLY}{_MILTA})?",
            rf"{_HOURS}{_GHANTE}{_HINGLISH_ASIDE}\b(?:{_BUT}\s+)?{_ONLY}{_PAISA}\s+{_ONLY}{_FEWER}(?:{_GHANTE}\s+)?k[aei]\b"
            rf"(?:\s+{_ONLY}{_MILTA}\b(?!\s+na?h)|(?=\s*(?:[,.]|$)))",
        ),
    ),
    (
        "पैस पेमेंट भुगतान",
        (
            rf"{_HOURS}{_GHANTE_HINDI}{_HINDI_ASIDE}(?<!\w){_BUT}\s+{_ONLY}{_FEWER}(?:{_GHANTE_HINDI}\s+)?क[ाेी]\s+{_ONLY}"
            rf"{_PAISA_HINDI}(?!\w)(?!\s+नह)(?:\s+{_ONLY}{_MILTA_HINDI})?",
            rf"{_HOURS}{_GHANTE_HINDI}{_HINDI_ASIDE}(?<!\w)(?:{_BUT}\s+)?{_ONLY}{_PAISA_HINDI}\s+{_ONLY}{_FEWER}(?:{_GHANTE_HINDI}\s+)?क[ाेी](?!\w)"
            rf"(?:\s+{_ONLY}{_MILTA_HINDI}(?!\s+नह)|(?=\s*(?:[,.।]|$)))",
        ),
    ),
    (
        "دفع حسب خلص فلوس محسوب مدفوع قبض ياخ اخ اجر",
        (rf"{_BASHTAGHAL}{_HOURS}{_SAA}{_ARABIC_ASIDE}{_BYEDFA3O}{_FEWER}(?:{_SAA})?{_BAS}",),
    ),
    (
        "f3 fa3 fe3 sab seb 7sb khal 5al hod 5od floo flou lous loos masari bod bot dfo",
        (
            rf"{_LATIN_VERB}{_HOURS}{_SA3A}{_LATIN_ASIDE}{_LATIN_PAID}{_FEWER}(?:{_SA3A})?{_LATIN_BAS}",
        ),
    ),
)
_COMPILED = tuple(
    (tuple(keys.split()), tuple(map(re.compile, patterns))) for keys, patterns in _KINDS
)


def with_fewer_paid(text: str) -> str:
    """A folded text with the hours that are paid of those worked as such."""
    for keys, patterns in _COMPILED:
        if any(key in text for key in keys):
            for pattern in patterns:
                text = pattern.sub(_told, text)
    return text


_PRICE = re.compile(
    r"[$₹€£]|\b(?:dol|usd|rs\b|rup|inr|euro|rate|dirham|riyal|geneh|gineh)|डालर|रुप|रेट|दर|دولار|ريال|جنيه|درهم|سعر"
)
_TIED = re.compile(
    rf"\bfor\s|\sk[aei]\b|क[ाेी](?!\w)|\d\s*(?:{_H}|{_SAA}|{_SA3A})\W*(?:bas|بس|فقط)?\W*$"
)


def _is_time(found: re.Match[str]) -> bool:
    """Whether the second number is one of hours, by its own words or since the pay is told besides:
    "I work 30 hours and they pay 25" tells what an hour brings."""
    others = found.string[: found.start("hours")] + found.string[found.end() :]
    said = found.string[found.end("aside") : found.end()]
    return bool(_PRICE.search(others) or _TIED.search(said))


def _told(found: re.Match[str]) -> str:
    """The hours and those of them that are paid; a greater number is none of these, as in "I work 6
    hours and they pay 20"."""
    said = {"lead": "", "only": None, **found.groupdict()}
    hours, paid = said["hours"] or "", said["paid"] or said["only"] or ""
    if float(paid) >= float(hours) or not _is_time(found):
        return found[0]
    return f"{said['lead']} {hours} hours {said['aside']} but only {paid} hours paid , "
