"""Hours in steps of pay, "first 10 hours at $20 then 15 at $30", and a time told against another.

Looked for as the other rare phrases. Steps are jobs that are added up, or a rate that holds up to
a limit; a task that took 90 minutes instead of 60 went beyond its limit.
"""

from collections.abc import Sequence

_N = r"(\d{1,3}(?:\.\d)?)\s*"
_H = r"(?:h\b|hrs?\b|hours?\b|gh?ant\w*|घंट\S*|ساع\S*|sa3\w*)"
_FIRST = r"(?:\bfor\s+)?(?:\bthe\s+)?(?:\bfirst|\bp[ae]h?le|पहले|(?<!\w)ل?اول|\b2?aw+[ae]l)\s+"
_AT = r"(?:\s*(?:\b(?:at|for|k[aei]|me|pe|par|are|is|b|bi|be|paid)\b|@|के|का|में|पर|ب|[,=:])\s*)*\s*"
_MONEY = (
    r"([$₹€£]\s?\d{1,5}(?:\.\d{1,2})?|\d{1,5}(?:\.\d{1,2})?"
    r"(?:\s*(?:\$|dollars?|dolar|usd|bucks|rupees|rupay[ae]|rs|inr"
    r"|डालर|रुपये|रुपए|دولار|ريال|جنيه|درهم)(?!\w)))"
)
_EACH = (
    r"(?:\s*(?:/\s?h(?:ou)?r?s?\b|\b(?:an|per|each)\s+h(?:ou)?r\b|\bhourly\b|\bgh?anta\b|घंटा|(?<!\w)(?:ال)?ساعه"
    r"|\bel\s?sa3a\b))?"
)
_THEN = (
    r"(?:[\s,;.]|\b(?:and|then|plus|aur|phir|fir|uske|baad|me|w|wa|ba3d\w*|after|that)\b|\+|और|फिर|उसके|बाद|में"
    r"|(?<!\w)و?(?:بعدها|بعدين|بعد|ذلك|كذا|كده|ثم)(?!\w)|(?<!\w)و(?=\s?\d))+"
)
_NEXT = (
    r"(?:(?:\bthe\s+)?(?:\b(?:next|following|other|remaining|last|agle|baaki|baki)|अगले|बाकी)\s+)?"
)
_MORE = r"(?:\s*(?:more|aur|extra)\b)?\s*"
_REST = (
    r"(?:after(?:wards?|\s+(?:that|it|this))?|beyond(?:\s+that)?|thereafter|overtime|above\s+that"
    r"|for\s+(?:the\s+)?(?:rest|remaining)\b(?:\s+hours)?"
    r"|for\s+(?:anything|everything|all|any|every)\s+[a-z ]{0,24}?"
    r"(?:after|beyond|above|more|over)(?:\s+that)?)\b"
)
_PER_WEEK = r"(?:a|per|each|every|in\s+a)\s+week\b"

_UNIT = r"((?:min|h(?:ou)?r|h\b|मिन|घंट|دق|ساع|d[ae]?[2q9]|sa3)\S*)"
_UNITS = rf"\s*{_UNIT}"
_LAST = r"(?:\s*(?:min|h(?:ou)?r|h\b|मिन|घंट|دق|ساع|d[ae]?[2q9]|sa3)\S*)?"
_FOR_ONE = (
    r"\s+(?:instead\s+of|rather\s+than|and\s+not|badal|bdal|بدل(?:ا?\s+من)?|عوض)\s+(?:the\s+|a\s+)?"
    r"(?:(?:usual|planned|expected|estimated|allowed|given)\s+)?"
)
_TOOK = (
    r"((?:\b(?:took|takes|taking|taken|lasted|spent)|(?<!\w)و?(?:ا?خد|ا?خذ)ت?(?!\w)|\b[ae]?(?:kh|5)ad\w*)"
    r"\s+(?:me\s+|it\s+)?)"
)
_PLACE = r"\s*(?:ki\s+(?:jagah|jaga|bajaye?)|की\s+(?:जगह|बजाय))\s+"
_LAGE = r"(?:\s+(?:hi\s+)?(?:lag\w*|लग\S*))"
_HOURLY = r"(?:/\s?h|\b(?:an|per)\s+h(?:ou)?r\b|\bgh?anta\b|घंटा|(?:ال)?ساعه|\bsa3a\b)"
_OF_A_TASK = rf"^(?=[^\n]*(?:\btask|\bpiece|टास्क|مهمه))(?![^\n]*{_HOURLY})([^\n]*?)"

STEPS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "first pehle pahle phle पहले اول wal wel",
        (
            (
                rf"{_FIRST}{_N}{_H}{_AT}{_MONEY}{_EACH}{_THEN}{_NEXT}{_N}(?:{_MORE}{_H}{_MORE}|more){_AT}{_MONEY}{_EACH}",
                r"\1 hours at \2 plus \3 hours at \4",
            ),
            (
                rf"{_FIRST}{_N}{_H}{_AT}{_MONEY}{_EACH}{_THEN}{_MONEY}{_EACH}\s+(?:for|on)\s+{_NEXT}{_N}{_MORE}{_H}",
                r"\1 hours at \2 plus \4 hours at \3",
            ),
            (
                rf"\bfor\s+(?:the\s+)?first\s+(\d{{1,2}}\s*{_H})(?=[^\n]*\bweek)(?:\s+{_PER_WEEK})?"
                rf"{_THEN}{_MONEY}{_EACH}\s+{_REST}",
                r"up to \1 a week then \2 an hour",
            ),
        ),
    ),
    (
        "then phir uske फिर बाद بعد ثم ba3d",
        (
            (
                rf"(?<![\d.]){_N}{_H}{_AT}{_MONEY}{_EACH}(?=[\s,]*(?:(?:and|w|aur)\s+)?(?:then|phir|uske|फिर|उसके|و?بعد|و?ثم|ba3d)){_THEN}"
                rf"{_NEXT}{_N}{_MORE}{_H}{_AT}{_MONEY}{_EACH}",
                r"\1 hours at \2 plus \3 hours at \4",
            ),
        ),
    ),
    (
        "instead rather not badal bdal بدل عوض jaga baja जगह बजाय",
        (
            (rf"{_OF_A_TASK}{_TOOK}{_N}{_UNITS}{_FOR_ONE}\d{{1,3}}{_LAST}", r"\1\2\3 \4"),
            (rf"{_TOOK}{_N}{_UNITS}{_FOR_ONE}{_N}{_LAST}", r"limit \4 \3 took \2 \3"),
            (
                rf"{_OF_A_TASK}(?<!\d)\d{{1,3}}{_LAST}{_PLACE}{_N}{_UNITS}{_LAGE}",
                r"\1 took \2 \3",
            ),
            (
                rf"(?<![\d.]){_N}{_LAST}{_PLACE}{_N}{_UNITS}{_LAGE}",
                r"limit \1 \3 took \2 \3",
            ),
        ),
    ),
)
