"""What people say of pay that came or may come: in hours that are allowed, or that are over.

Looked for as the other rare phrases, and before them: "15 hours a week allowed, at $42" asks for
what these bring, and not for what is allowed.
"""

from collections.abc import Sequence

from bot.core.calculator.dialect_words import AR_ASK, ASK
from bot.core.calculator.hindi_words import DOLLARS

_PRICE = (
    r"(?:[$₹€£]\s?\d|\d\s?(?:\$|₹|usd|dol+[ae]?rs?|bucks|rs\b|inr|rupa?[iy]\w*|rupees?"
    r"|डालर|डा/|रुप|रु\b|دولار|ريال|درهم|جنيه)|/\s?h|\b(?:an|per)\s+h(?:ou)?r\b|ساعه\s+ب\s?\d|\bs[ae]+3a\s+b\s?\d)"
)
_PRICED = rf"(?=[^\n]*{_PRICE})"
_MAY_BRING = (
    r"(?=[^\n]*(?:\bhow\s+much\b|\bthe\s+most\s+i\b|\bmax(?:imum)?\s+(?:\w+\s+)?(?:earnings?|income|pay|total|i\b)"
    r"|\b(?:kitn[aei]|ktn[aei])\b(?!\s+(?:gh?ant|hrs|hours|din|allow))|कितन[ाी](?!\s+(?:घ|अला))"
    r"|मैक्स|\bmax\s*\?*$))"
)
"""That money is asked for: "how many hours are allowed" asks for something else."""
_AR_MAY_BRING = rf"(?=[^\n]*(?:{AR_ASK})(?!\s+(?:ساع|يوم)))"
_LATIN_MAY_BRING = rf"(?=[^\n]*\b(?:b?kam|{ASK})\b(?!\s+s[ae]+3))"

_HOURS = r"\d{1,3}\s*(?:h(?:ou)?rs?|h|gh?a?nt\w*)\b"
_WEEKLY = (
    r"(?:\s*(?:/|(?:an?|per|each|every|in\s+an?)\s+)?\s*(?:week|wk|month|day|haft\w+|mahin\w+)"
    r"(?:ly)?)?"
)
_HI_HOURS = r"\d{1,3}\s*घ[ंन्ण]*ट[^\s,;?!]*"
_HI_WEEKLY = r"(?:\s*(?:/|हर|प्रति)?\s*(?:हफ्त\S+|वीक|मह[िी]न\S+|दिन))?"
_AR_HOURS = r"\d{1,3}\s*(?:ساع[^\s،,؟?!]*|سوايع)"

_ASKED_RATE = r"(?:rate|hourly|hourly\s+(?:rate|pay)|pay\s+rate|per\s+hour(?:\s+rate)?)"
_TOLD_OF_ALL = (
    r"^(?=[^\n]*\d\s*(?:h|hrs?|hours?|gh?ant\w*|घ[ंन्ण]*ट\S*)(?![a-z]))"
    rf"(?=[^\n]*(?:[$₹€£]\s?\d|\d\s?{DOLLARS}(?!\w)))"
    r"(?![^\n]*(?:/\s?h|\b(?:an|per|every|each)\s+h(?:ou)?r\b|\bunpaid|\btask|\blimit|\bfee|\btax|%|\bafter\b))"
)
"""Pay and hours, and nothing that says what an hour of them is paid or what lowers it."""

_EVERY_PAID = (
    r"(?:every|each|per|an?)\s+h(?:ou)?r\s+(?:(?:that\s+)?(?:is|i'?m|i\s+am|i\s+get|they|i)\s+)?"
    r"(?:paid|billed|bill|pay|logged)\b(?:\s+(?:me\s+)?for\b)?"
)

TOLD: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # Hours that are allowed, and what they may bring.
    (
        "allow",
        (
            (
                rf"^{_PRICED}{_MAY_BRING}([^\n]*?{_HOURS}{_WEEKLY})\s+(?:(?:is|are|hi|only|max|tak|bas)\s+)*"
                r"allow(?:ed)?\b(?!\s+(?:kya|h\w*\s+kya))(?:\s+(?:hai|h|hain|hota|hote|to\s+me)\b)*",
                r"\1 ",
            ),
            (
                rf"^{_PRICED}{_MAY_BRING}([^\n]*?{_HOURS}{_WEEKLY})\s+se\s+(?:[zj]y?a+da|upar)\s+"
                r"(?:kaam\s+)?allow(?:ed)?\s+na?h[iy]n?(?:\s+(?:hai|h)\b)?",
                r"\1 ",
            ),
            (
                rf"^{_PRICED}{_MAY_BRING}((?:\D|\d(?!\d*\s*h))*?)\b(?:(?:i\s+am|i'?m|we\s+are|we're|they|it|only|are|is|am)\s+)*"
                rf"allow(?:ed|s)?\s+(?:(?:only|max|maximum|at\s+most|up\s+to|me|us|just|to\s+work)\s+)*(?={_HOURS})",
                r"\1 ",
            ),
        ),
    ),
    (
        "the_most",
        ((r"\bthe\s+most\s+(?:that\s+)?i\s+(?:can|could|may)\s+(?:make|earn|get)\b", "howmuch"),),
    ),
    (
        "अलाउ",
        (
            (
                rf"^{_PRICED}{_MAY_BRING}([^\n]*?{_HI_HOURS}{_HI_WEEKLY})\s+(?:(?:ही|तक|बस)\s+)*(?:की\s+)?अलाउ(?:ड)?"
                r"(?!\s+(?:ह\S+\s+)?क्या)(?:\s+(?:है|हैं))?",
                r"\1 ",
            ),
            (
                rf"^{_PRICED}{_MAY_BRING}([^\n]*?{_HI_HOURS}{_HI_WEEKLY})\s+से\s+(?:ज्यादा|ऊपर)\s+अलाउ(?:ड)?\s+नह\S+(?:\s+है)?",
                r"\1 ",
            ),
        ),
    ),
    (
        "مسموح",
        (
            (
                rf"^{_PRICED}{_AR_MAY_BRING}(\D*?)(?<!\w)(?:ال)?مسموح(?:\s+(?:لي|لنا|ليا|لينا|بس|فقط|به|هو))*\s+(?={_AR_HOURS})",
                r"\1 ",
            ),
        ),
    ),
    (
        "masmo masmou",
        (
            (
                rf"^{_PRICED}{_LATIN_MAY_BRING}(\D*?)\bmasmo[ou]*[7h]\b(?:\s+(?:l[ei]y?a?|lina|lena|lya|bas|b))*\s+(?=\d{{1,3}}\s*s[ae]*3)",
                r"\1 ",
            ),
        ),
    ),
    # What the rate of pay was: asked of an hour.
    (
        "rate hourly",
        (
            (
                rf"{_TOLD_OF_ALL}([^\n]*?)\b(?:so\s+)?(?:what(?:'?s|\s+(?:is|was|would|were))?|whats)\s+(?:be\s+)?(?:my|the|our)\s+(?:real\s+|actual\s+)?{_ASKED_RATE}"
                r"(?:\s+(?:then|there|here|be|for\s+(?:it|that|this)|that\s+(?:week|month|day)))*\s*[?.!]*\s*$",
                r"\1 howmuch per hour",
            ),
            (
                rf"{_TOLD_OF_ALL}([^\n]*?)\b(?:(?:to|toh|so|mera|meri|apna)\s+)*rate\s+(?:kya|kitna|kitni)\s+"
                r"(?:th?[ai]|hu[ai]|pad[ai]|ban[ai]|nikl[ai]|bait?h?[ai]|hoga|raha|aay?a)(?:\s+(?:mera|bhai|yaar))?\s*[?.!]*\s*$",
                r"\1 per ghanta kitna",
            ),
        ),
    ),
    (
        "रेट",
        (
            (
                rf"{_TOLD_OF_ALL}([^\n]*?)(?<!\w)(?:(?:तो|मेरा|मेरी|अपना)\s+)*रेट\s+(?:क्या|कितना|कितनी)\s+"
                r"(?:था|थी|हुआ|पडा|बना|निकला|बैठा|होगा|रहा|आया)\s*[?।.!]*\s*$",
                r"\1 प्रति घंटा कितना",
            ),
        ),
    ),
    # What an hour costs, behind what a shorter time cost: "40 دقيقة ب 12 دولار يعني الساعة بكم".
    (
        "ساعه",
        (
            (
                r"(?<=\w)\s+(?:يعني\s+)?و?(?:ال|لل)?ساعه\s+(?:ب\s?|تطلع\s+ب?|بتطلع\s+ب?|طلعت\s+ب?)(?:كم|كام|قديش|شقد|شحال|چم)(?!\w)",
                " ، كم في الساعه ",
            ),
        ),
    ),
    (
        "3a ",
        (
            (
                r"(?<=\w)\s+(?:ya3ni\s+)?[ea]?l\s*s[ae]+3a\s+(?:btetla3\s+|tetla3\s+)?b[ei]?\s?(?:kam|2ad+e[shi]*|ch7al)\b",
                " , kam fel sa3a ",
            ),
        ),
    ),
    # Unpaid minutes of each hour that is paid lie beside it, and not in it.
    (
        "paid pay bill logged",
        (
            (
                rf"(\bunpaid\b[^\d?!\n]{{0,30}}?)\s(?:for|per|on|after|with|to|behind)\s+{_EVERY_PAID}",
                r"\1 for every hour paid ,",
            ),
            (
                r"\b(?:every|each)\s+h(?:ou)?r\s+(?:paid|billed)\s+(at\s+[$₹€£]?\d{1,3}(?:\.\d{1,2})?)(?=\s)",
                r", \1 per hour , every paid hour ",
            ),
        ),
    ),
)
