"""Tasks that are done, told by their number alone: "the task pays $4.25 and I did 16".

Looked for as the other rare phrases, and before them. A number counts tasks where one has its price
and nothing behind the number says what else it counts.
"""

from collections.abc import Sequence

_NO_UNIT = (
    r"(?!\s*(?:\d|[.,:]\d|[%$₹€£/x*+-]|(?:h|hrs?|hours?|k|days?|din|weeks?|of\s+(?:my|the|every|all|\d))\b|gh?ant|min|haft|month|mahin|year"
    r"|saal|se?c|dol|usd|rup|rs\b|cent|pais|perc|task|tas[qk]|job|log\b|people|bar\b|baar|times|reject|more|aur\b|account|project"
    r"|s[ae]*3|sway|d[ae]?2|y[ao]+u?m|ay+am|sha?h|osbo|esbo|mar+[ae]t?\b|mohem|maham"
    r"|घ|मिन|दिन|हफ्|मह|साल|डालर|रुप|पैस|सें|प्रति|टास्क|लोग|बार|और|बज"
    r"|ساع|سوايع|دق|يوم|ايام|تيام|اسبوع|اسابيع|شهر|اشهر|شهور|دولار|ريال|درهم|جنيه|سنت|مهم|مهام|تاسك|مر|حساب|سؤال|كمان|تاني))"
)
"""What it counts is not said."""
_MONEY = (
    r"(?:[$₹€£]\s?\d{1,4}(?:\.\d{1,3})?|(?<!\w)ب\s?(?:دولار|جنيه|ريال|درهم)|\bb\s+dol+ar|\d{1,4}(?:\.\d{1,3})?\s?(?:[$₹€£]|usd|dol+[ae]?rs?|bucks|cents?\b|rs\b|inr|rupa?[iy]\w*|rupees?|paise"
    r"|डालर|रुप|सेंट|पैसे|دولار|ريال|درهم|جنيه|سنت))"
)
_TASK = (
    r"(?:\b(?:tas[kq]|prompt|image|clip|item|annotation)s?\b|टास्क"
    r"|(?<!\w)(?:ال|لل|بال)?(?:مهمه|مهام|تاسك)|\bmoh?[ei]m+[ae]h?\b)"
)
_OTHERWISE = (
    r"reject|رفض|रिजेक्ट|rafad|trafad|trafd|\bif\b|\bcan\s+i\b|\bwhy\b|\bpending|\bhow\s+many\s+(?:more\s+)?task"
    r"|kitn[aei]\s+(?:aur\s+)?task|कितने\s+(?:और\s+)?टास्क|كم\s+(?:مهم|تاسك)|\bkam\s+(?:task|moh)"
)
"""With these words a number may be of other tasks than those that are paid."""
_PRICED_TASK = rf"(?:{_TASK}[^\d\n]{{0,25}}{_MONEY}|{_MONEY}[^\d\n]{{0,16}}{_TASK})"
_OF_A_PRICED_TASK = rf"^(?=[^\n]*{_PRICED_TASK})(?![^\n]*(?:{_OTHERWISE}))"
_COUNT = r"(?<![\d.,$₹€£/])([2-9]|[1-9]\d{1,3})(?!\d)"
_DID = r"(?:did|done|finished|completed|submitted|delivered)"
_ABOUT = r"(?:(?:about|around|like|only|just|exactly|bas|almost)\s+)?"
_AR_DID = r"(?<!\w)و?\s?(?:عملت|خلصت|كملت|سويت|انجزت|سلمت|انهيت|نجزت)"
_LATIN_DID = (
    r"\bw?\s?(?:3a?m[ae]?l[ei]?t|(?:5|kh)al+[ae]?s[ei]?t|kam+[ae]lt|saw+[ei]+t|sal+[ae]mt"
    r"|ka?n[ae]?dir)"
)
_KIYE = (
    r"(?:kiy[ae]|ka?r\s+(?:diy[ae]|liy[ae]|chuk\w+)|ho\s+ga?y[ae]|khata?m\s+\w+|pur[ae]\s+\w+"
    r"|nipta\w*)"
)
_HI_KIYE = (
    r"(?:कि[यए]े?|कर\s+(?:दि[एय]े?|लि[एय]े?|चुक\S+)|हो\s+ग[एय]े?|खत्म\s+\S+|पूरे\s+\S+"
    r"|निपटा\S*)(?![\u0900-\u0963])"
)

COUNTED: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "did_ done finished complet submi deliver",
        (
            (
                rf"{_OF_A_PRICED_TASK}([^\n]*?\b{_DID}\s+{_ABOUT}){_COUNT}(?!\d){_NO_UNIT}",
                r"\1\2 tasks ",
            ),
            (rf"{_OF_A_PRICED_TASK}([^\n]*?){_COUNT}(?=\s+{_DID}\b)", r"\1\2 tasks "),
        ),
    ),
    (
        "din_ke din_me din_bhar दिन_",  # "din ke 12 karta hu"
        (
            (
                rf"{_OF_A_PRICED_TASK}([^\n]*?)\bdin\s+(?:bhar\s+)?(?:k[ae]|mein|me)\s+{_COUNT}"
                r"(?=\s+(?:kar|kr|nipta|bana|ho)\w*)",
                r"\1 daily \2 task ",
            ),
            (
                rf"{_OF_A_PRICED_TASK}([^\n]*?)(?<!\w)दिन\s+(?:भर\s+)?(?:के|में|मे)\s+{_COUNT}"
                r"(?=\s+(?:कर|निपट|बना|हो)\S*)",
                r"\1 daily \2 task ",
            ),
        ),
    ),
    (
        "kiy kar kr_ ho_ khat pure pura nipta",
        ((rf"{_OF_A_PRICED_TASK}([^\n]*?){_COUNT}(?=\s+{_KIYE}\b)", r"\1\2 task "),),
    ),
    (
        "कि कर हो खत्म पूरे निपट",
        ((rf"{_OF_A_PRICED_TASK}([^\n]*?){_COUNT}(?=\s+{_HI_KIYE})", r"\1\2 टास्क "),),
    ),
    (
        "عملت خلصت كملت سويت جزت سلمت انهيت",
        ((rf"{_OF_A_PRICED_TASK}([^\n]*?{_AR_DID}\s+){_COUNT}{_NO_UNIT}", r"\1\2 مهمه "),),
    ),
    (
        "3mel 3amel 3mal 3amal 5al khal kama kame kamma kamme dir saw sala sale salla salle",
        ((rf"{_OF_A_PRICED_TASK}([^\n]*?{_LATIN_DID}\s+){_COUNT}{_NO_UNIT}", r"\1\2 task "),),
    ),
    (
        "min मिन",  # "40 min me 3 task": all of them took so long
        (
            (
                r"(?<![\d.,])(\d{1,3}\s*min\w*)\s+m(?:e|ei|ein|ai|en)\s+(\d{1,3}\s*tas[kq]s?)\b",
                r"\2 in \1",
            ),
            (r"(?<![\d.,])(\d{1,3}\s*मिन\S*)\s+में\s+(\d{1,3}\s*टास्क)", r"\2 in \1"),
        ),
    ),
)
