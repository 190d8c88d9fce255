"""Hours told by the clock: "subah 6 se 9 baje", "from 9 am to 5 pm" are the hours between.

Only those of work: the times of a class, an interview or another job are a part of the day that is
taken, which stands as "daytime".
"""

import re
from decimal import Decimal

from bot.core.calculator.model import MINUTES_PER_HOUR

_HALF_DAY = 12
_LATIN_PART = r"(?:subah|shaam|sham|raat|dopahar|सुबह|शाम|रात|दोपहर|morning|evening|afternoon|night)"
_PART = rf"(?:(?:(?:in\s+the|at)\s+)?{_LATIN_PART}\s+)?(?:k[eo]\s+|के\s+)?"
_OCLOCK = r"(?:a\.?m\.?(?!\w)|p\.?m\.?(?!\w)|baje|bje|बजे|o'?clock)"
_TIME = r"(?<![\d.:$₹€£])(\d{1,2})(?::([0-5]\d))?"
_TO = (
    r"(?:se|to|till|until|-|–|से|(?:الي|لل|لحد|لغايه|حتي|ل)\s*(?:(?:ال)?ساعه)?"
    r"|(?:la|le|l|le?7ad|7atta)\s+(?:(?:el\s*)?sa3a)?)"
)
_FROM_TO = re.compile(
    rf"{_TIME}\s*({_OCLOCK})?\s*{_TO}\s*{_PART}{_TIME}\s*({_OCLOCK})(?:\s+(?:tak|तक)(?!\w))?"
)
_ARABIC_PART = (
    r"(?:(?:ال|في\s+ال|ب\s?ال|بعد\s+ال)?(?:صباحا?|صبح|فجر|مساءا?|مسا|عصرا?|ظهرا?|ضهر|مغرب"
    r"|عشاء?|ليلا?)|ص|م)(?!\w)"
)
_ARABIC_UNTIL = r"(?:الي|ل|لل|لحد|لغايه|حتي|-|–)\s*(?:ال)?(?:ساعه\s+)?"
_ARABIZI_PART = (
    r"(?:(?:f?el|f?al|il|f)\s*)?(?:sob[7h]|sub[7h]|saba[7h]|fajr|masa|3asr|asr|do[7h]r|duhr|zohr"
    r"|ma[3g]h?re?b|3es?ha|l[ea][iy]?l)\b"
)
_ARABIZI_UNTIL = r"(?:le|l|la|ela|ila|le?7ad|la7ad|le?ghayet|7atta|-)\s*"
_ARABIC = re.compile(
    rf"{_TIME}\s*({_ARABIC_PART})?\s*{_ARABIC_UNTIL}{_TIME}\s*({_ARABIC_PART})"
    rf"|{_TIME}\s*({_ARABIZI_PART})?\s*{_ARABIZI_UNTIL}{_TIME}\s*({_ARABIZI_PART})"
)
_AM_ARABIC = re.compile(r"ص|فجر|s[ou]b|sab|faj")
_MIDDAY = re.compile(r"(?:ال)?[ظض]هر|(?:el\s*)?(?:do[7h]r|duhr|zohr)")
_ARABIC_NIGHT = re.compile(r"ليل|l[ea][iy]?l$")
_UNIT = (
    r"(?:[$₹€£](?!\s?\d)|[%/]|-\d|h\b|hrs?\b|hours?\b|gh?ant|घ|min(?!us)|मिन|days?\b|din\b|दिन|weeks?\b|haft|हफ्त|months?\b"
    r"|mahin|महीन|dol|usd|bucks|euro|rs\b|rup|inr|task|k\b|lakh|per\b|percent|people|persons?\b|log\b|logo\b|members?|stars?|points?|out\b|of\b|levels?|an?\s+h|times|डाल|रुप|टास्क"
    r"|ساع|دقي|دولار|ريال|جنيه|درهم|يوم|ايام|شهر|مهم|sa3|yom|ayam)"
)
_NINE_TO_FIVE = re.compile(
    rf"{_TIME}\s*{_TO}\s*{_PART}{_TIME}(?!\w|[.:]\d|\s*{_UNIT})(?:\s+(?:tak|तक)(?!\w))?"
)
"""Without "o'clock", behind a word for what is done in that time, or beside a rate: there a pair
that falls, "9 to 5", is no range, and one with minutes, "8:30 to 12:00", is told by the clock."""
_NO_CLOCK = re.compile(
    r"(?:[$₹€£@-]|\b(?:usd|rs|inr|eur|aed|dollars?|rupees|rate|pay|pays|paid|at|for|between|level|score|fees?"
    r"|ratings?|tasks?|days|weeks?|bonus|age|rated|takes?|took|video|audio)|(?<!\w)(?:रेट|दर|سعر|بين|ب))\s*$"
    r"|\b(?:cut|cuts|reduced?|drop(?:s|ped)?|went|goes|fell|falls?|down|changed?|lower(?:ed)?|kam|ghat\w*|takes?|took"
    r"|range|tasks?|rates?|wait\w*|stuck|server|closed|open|online|meets?|intezar)\b|कम|घट|نزل|قل"
)
"""Before a pair of numbers that is none of times."""
_TWO_SHIFTS = re.compile(rf"{_TIME}\s*{_TO}\s*{_TIME}\s*(?:[,&+]|and\b|aur\b|w\b|और|و)\s*$")
_WHOLE_DAY = 24

_BUSY = re.compile(
    r"(?<!\w)(?:class(?:es)?|lectures?|schools?|college|clg|uni(?:versity)?|office|dut(?:y|ies)|interviews?|exams?"
    r"|meetings?|support|helpline|customer\s+care|lunch|dinner|gym|tui?tions?|coaching|naukri|busy|asleep|sleep"
    r"|unavailable|not\s+(?:free|available)"
    r"|(?:day|other|main|regular|full[\s-]?time)\s+job|job\s+elsewhere|vyast"
    r"|क्लास|कक्षा|स्कूल|कालेज|आफिस|दफ्तर|ड्यूटी|इंटरव्यू|परीक्षा|मीटिंग|सपोर्ट|नौकरी|कोचिंग|ट्यूशन|व्यस्त|पढाई"
    r"|و?(?:ال|ب?ال|في\s+ال)?(?:محاضر(?:ات|ه|تي|اتي)|جامع(?:ه|تي)|مدرس(?:ه|تي)|كلي(?:ه|تي)|مقابل(?:ه|تي)"
    r"|امتحان|اجتماع|دراس(?:ه|تي)|وظيف(?:ه|تي)|دعم|مشغول[هي]?)"
    r"|(?:el\s*|al\s*)?(?:mo7adra\S*|muhadara\S*|gam3[ae]t?i?|jam3[ae]t?i?|madras[ae]t?i?|koll?eya|mo2abla|meeting"
    r"|wazeef[ae]t?i?|mashghoo?l\w*))(?!\w)"
)
"""What the day is taken by that nobody here pays for."""
_OF_A_JOB = re.compile(
    r"(?<!\w)(?:(?:my|mera|meri|a|the)\s+(?:job|kaam|work)|shifts?|timings?|work(?:ing)?|शिफ्ट|काम"
    r"|(?:ال)?(?:شغل|دوام|عمل)ي?|ب?[اشن]شتغل|بشتغل|(?:el\s*)?(?:sho3'?l|shogh?[ou]?l|dawam)i?|ba?shta?ghal)(?!\w)"
)
"""Hours of this work where the text has a rate, and else of whichever."""
_BESIDE_BUSY = re.compile(
    r"(?:\b(?:after|before)\s+(?:(?:my|the|i|come|coming|from|back|finish|finishing)\s+){0,3}"
    r"|(?<!\w)(?:بعد|قبل)\s+(?:ما\s+اخلص\s+)?|\b(?:ba3d|[2q]?abl|9bel)\s+(?:el\s+)?)\S+(?:\s+elsewhere)?"
    r"|\S+\s+(?:k[ei]\s+ba+d|se\s+p[ae]h?le|se\s+(?:aa?ne|aa?kar|lautne)(?:\s+k[ei]\s+ba+d)?"
    r"|के\s+बाद|से\s+पहले|से\s+(?:आने|लौटने)\s+के\s+बाद|से\s+आकर)(?!\w)"
)
"""After a class is no time of one."""
_LUNCH = re.compile(
    r"\b(?:with|minus|less|incl\w*|has)\s[^,;\d]*(?:\d[^,;\d]*)?\blunch(?:es)?\b|\bunpaid\s+lunch\b"
    r"|\blunch\s+(?:break\s+)?(?:is\s+)?unpaid\b|\blunch\s+break\b"
)
"""A break within a shift."""
_FROM_WORD = re.compile(r"\b(?:from|men)\b|(?<!\w)من(?!\w)")
_FROM = re.compile(r"^\s*(?:from|men|من)\s*(?:(?:ال)?ساعه|(?:el\s*)?sa3a)?\s*$")
_I_WORK = re.compile(r"\bi\s+work\s+(?:from\s+)?$")
_MOST = 6
"""Behind "I work" more than so many is a time of the day: "I work 9 to 12 five nights"; "I work 3
to 5" may be hours. Moves with tests/test_sums_in_english.py."""
_CLAUSE = re.compile(
    r"[,،;.؛!?؟।\n]|\b(?:and|but|so|then|aur|lekin|phir|magar|bas)\b|(?<!\w)(?:और|लेकिन|फिर|मगर|لكن|بس)(?!\w)"
)
_WORKED = re.compile(
    r"\b(?:i|we)\s+(?:(?:can|could|will)\s+(?:do|work)|work)\b|\bworked\b|(?<!not\s)\b(?:free|available|khali)\b"
    r"|\bkar\s?(?:sak|unga|ungi)\w*|(?<!\w)(?:कर\s+सक\S*|खाली|फ्री|فاضي|فاضيه|متاح|متاحه|بشتغل|fady|fadya)(?!\w)"
)
_RATED = re.compile(
    r"[$₹€£]\s?\d|\d\s?(?:[$₹€£]|dol|usd|bucks|eur|rs\b|rup|inr|डाल|रुप|دولار|ريال|جنيه|درهم)|\d\s*/\s*h"
)
_ONE_DAY = re.compile(
    r"\b(?:yesterday|last|today|this|worked|did|kal|aaj|kiy[ae]|embare7|eshtaghal\w+)\b"
    r"|(?<!\w)(?:कल|आज|किया|امبارح|امس|النهارده|اليوم|اشتغلت)(?!\w)"
)
_ASKS = re.compile(
    r"kitn|how\s?much|total|week|month|haft|mahin|कितन|हफ्त|महीन"
    r"|what\s+(?:do|will|would)\s+(?:i|they)|(?:pay|earn)\w*\?"
    r"|(?<!\w)(?:كم|كام|شقد|قديش|شحال|بشحال)(?!\w)|شهر|اسبوع|\bkam\b|2adeh|shahr|osbo|[ei]sbo"
)
"""Else the times are those of an interview or of the support."""
_MORNING = re.compile(r"subah|सुबह|morning")
_LATE = re.compile(r"raat|रात|night")
_DAY_TAKEN = " daytime "
_KEYS = ("am", "pm", "a.m", "p.m", "baje", "bje", "बजे", "clock")
_KEYS_ARABIC = re.compile(
    r"\d\s*(?:ال|في|ب|بعد)?\s*(?:ال)?(?:صب|فجر|مسا|عصر|[ظض]هر|مغرب|عشا|ليل|ص|م)"
    r"|sob|sub[7h]|saba|fajr|masa|asr|do[7h]r|duhr|zohr|g?h?reb|3es|l[ea][iy]?l"
)


def with_hours_by_the_clock(text: str) -> str:
    """A folded text with "from 6 to 9 o'clock" as 3 hours, of each day unless it tells of one."""
    if any(key in text for key in _KEYS):
        text = _FROM_TO.sub(_hours, text)
    if _KEYS_ARABIC.search(text):
        text = _ARABIC.sub(_arabic_hours, text)
    told = _FROM_WORD.search(text) or _BUSY.search(text) or _OF_A_JOB.search(text)
    told = told or _RATED.search(text)
    return _NINE_TO_FIVE.sub(_unsaid_hours, text) if told else text


def _hours(found: re.Match[str]) -> str:
    """Which half of the day is meant is told for both ends or does not matter within 12 hours; from
    a morning into a night it may be more, and is left alone."""
    halves = [(said or "").replace(".", "") for said in (found[3], found[6])]
    before = found.string[max(0, found.start() - 12) : found.start()]
    into_night = _LATE.search(found[0]) and _MORNING.search(before + found[0])
    if into_night or not _ASKS.search(found.string):
        return " word "
    return _between(found, _minutes(found[1], found[2]), _minutes(found[4], found[5]), halves)


def _arabic_hours(found: re.Match[str]) -> str:
    """ "من 9 الصبح الى 5 العصر", "men 9 el sob7 le 5 el 3asr"."""
    hour, minutes, part, last_hour, last_minutes, last_part = (
        found.groups()[:6] if found[1] else found.groups()[6:]
    )
    if not _ASKS.search(found.string):
        return " word "
    halves = [_half(part, hour), _half(last_part, last_hour)]
    return _between(found, _minutes(hour, minutes), _minutes(last_hour, last_minutes), halves)


def _half(part: str | None, hour: str) -> str:
    """Which half of the day: the small hours of a night and the last ones of a noon are its
    first."""
    if not part:
        return ""
    if _MIDDAY.search(part) and "بعد" not in part:
        return "am" if int(hour) in (10, 11) else "pm"
    if _ARABIC_NIGHT.search(part):
        return "am" if int(hour) <= _LAST_OF_A_NIGHT or int(hour) == _HALF_DAY else "pm"
    return "am" if _AM_ARABIC.search(part) else "pm"


_LAST_OF_A_NIGHT = 5


def _unsaid_hours(found: re.Match[str]) -> str:
    """ "my shift is 9 to 5": no range of prices, which would begin with the lower."""
    before = _clause_before(found)
    falling = int(found[1]) > int(found[3]) or bool(
        _I_WORK.search(before) and int(found[1]) > _MOST
    )
    of_work = _OF_A_JOB.search(before) or (_FROM.search(before) and _RATED.search(found.string))
    said = _BUSY.search(before) or (falling and of_work)
    if _beside_a_rate(found, before):
        return _between(found, _minutes(found[1], found[2]), _minutes(found[3], found[4]), ["", ""])
    if not said or max(int(found[1]), int(found[3])) > _HALF_DAY:
        return found[0]
    return _between(found, _minutes(found[1], found[2]), _minutes(found[3], found[4]), ["", ""])


def _beside_a_rate(found: re.Match[str], before: str) -> bool:
    """Whether a pair without "o'clock" is one of times, where the text has a rate."""
    first, last = int(found[1]), int(found[3])
    if not _RATED.search(found.string) or _NO_CLOCK.search(before) or first == last:
        return False
    if found[2] or found[4]:
        return max(first, last) <= _WHOLE_DAY
    return _HALF_DAY >= first > last > 0 or (first < last <= _HALF_DAY and _in_two_shifts(found))


def _in_two_shifts(found: re.Match[str]) -> bool:
    """ "10 to 2, 3 to 6": what rises is a shift too, right behind one that falls."""
    before = _TWO_SHIFTS.search(found.string[: found.start()])
    return before is not None and int(before[1]) > int(before[3])


def _between(found: re.Match[str], first: int, last: int, halves: list[str]) -> str:
    """The hours between two times of the day, unless they are those of something else."""
    half_day = _HALF_DAY * MINUTES_PER_HOUR
    if max(first, last) >= half_day + MINUTES_PER_HOUR:
        if any(halves) or not _RATED.search(found.string):
            return " word "
        half_day = _WHOLE_DAY * MINUTES_PER_HOUR  # "22:00 to 6:00"
    if _is_taken(found):
        return _DAY_TAKEN
    length = (last - first) % half_day or half_day
    apart = halves[0] != halves[1] and set(halves) == {"am", "pm"}
    if apart and (last % half_day) > (first % half_day):
        length += half_day  # "8 am to 9 pm"
    daily = "" if _ONE_DAY.search(found.string) else "daily"
    hours = Decimal(length) / MINUTES_PER_HOUR
    return f" {hours.quantize(Decimal('0.01')).normalize():f} hours {daily} "


def _minutes(hour: str, minutes: str | None) -> int:
    return int(hour) * MINUTES_PER_HOUR + int(minutes or 0)


def _is_taken(found: re.Match[str]) -> bool:
    """Whether a class or the like is told in the same clause, or a job without any rate."""
    behind = _CLAUSE.split(found.string[found.end() :], maxsplit=1)[0]
    for clause in (_clause_before(found), behind):
        plain = _LUNCH.sub(" ", _BESIDE_BUSY.sub(" ", clause))
        if _BUSY.search(plain) and not _WORKED.search(plain):
            return True
        if _OF_A_JOB.search(plain) and not _RATED.search(found.string):
            return True
    return False


def _clause_before(found: re.Match[str]) -> str:
    return _CLAUSE.split(found.string[: found.start()])[-1]
