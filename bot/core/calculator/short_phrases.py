"""What people write short or around a figure: "18 hours pw", "net?", "bata do", "a full hour".

Looked for as the other rare phrases.
"""

from collections.abc import Sequence

_AN_AMOUNT = (
    r"(?<![\w.])(?:[$₹€£]\s?)?\d{1,6}(?:\.\d{1,2})?"
    r"(?:\s?(?:[$₹€£]|usd|dollars?|gbp|pounds?|eur|euros?))?"
)
_DOES = (
    r"(?:do|does|did|finish|complete|label|annotate|record|review|transcribe|manage|handle"
    r"|get\s+through|(?:(?<=\bi\s)|(?<=\bcan\s)|(?<=\bwe\s))task)"
)
"""A piece may be a word for doing it, too: "every page pays $2 and i review 8 an hour"."""
_AROUND = r"(?:(?:about|around|roughly|like|maybe|up\s+to|only|almost)\s+)?"
_OF_TASKS = r"(?=[^\n]*\b(?:tasks?|images?|prompts?|jobs?|items?|annotations?|submissions?)\b)"
_OF_TASKS_ELSEWHERE = r"(?=[^\n]*(?:\b(?:task|image|prompt)|टास्क|इमेज|مهم|تاسك|صور|\bmohem))"

SHORT: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "hw_ mch btwn 2_make 2_earn 2_get 2_reach _nd_",  # typed in a hurry
        (
            (r"\bhw\s+m(?:u|a)?ch\b|\bhow\s+mch\b", "howmuch"),
            (r"\bbtwn\b", "between"),
            (r"(?<=\d)\s+nd\s+(?=[$₹€£]?\d)", "and"),
            (r"\b(days|hours|hrs)\s+2\s+(?=(?:make|earn|get|reach)\b)", r"\1 to"),
        ),
    ),
    (
        "for_each for_every",  # "$28 for each hour": of a task elsewhere
        (
            (
                r"((?:[$₹€£]\s?)\d{1,5}(?:\.\d{1,2})?|\d{1,5}(?:\.\d{1,2})?\s?(?:[$₹€£]|dollars?|usd|bucks|rupees|rs|inr|euros?|pounds?))"
                r"\s+for\s+(?:each|every)\s+(?:single\s+)?hour\b(?!\s+and\s+(?:an?\s+)?(?:half|quarter|\d+\s*min))",
                r"\1 per hour",
            ),
        ),
    ),
    (
        "pw p/w ph p/h",
        (
            (r"((?<![\d.])\d+(?:\.\d+)?\s*(?:h(?:ou)?rs?|h)|\bhours)\s*p/?w\b", r"\1 per week"),
            (rf"({_AN_AMOUNT})\s*p/?h\b(?!\s*\d{{5}})", r"\1 per hour"),
        ),
    ),
    (
        "x × *",  # "9.25x8x22 dollar": rate, hours of a day, days
        (
            (
                r"(?<![\w.])(\d{1,3}(?:\.\d+)?)\s*[x×*]\s*(\d{1,2}(?:\.\d)?)\s*[x×*]\s*(\d{1,2})(?![\d.])(?:\s*(\$|usd|dol+a?rs?|डालर|دولار)(?!\w))?(?!\s*(?:h|gh|घ|ساع|sa3|d|w|min|t|[x×*]))",
                r"\1 \4 x \2 hours x \3 days ",
            ),
        ),
    ),
    (
        "net home hand",  # "…, then 22% tax. net?"
        (
            (
                r"(?<=[.,;?%x\n])\s*(?:what'?s\s+(?:my|the)\s+)?(?:net|take[\s-]?home|in[\s-]hand)\s*\?*\s*$",
                " howmuch",
            ),
            (r"(\btax(?:es)?)\s*[-=:]?\s+net\s*\?*\s*$", r"\1 howmuch"),
        ),
    ),
    (
        "full whole poor pur पूर كامل kaml",  # "i usually need a full hour"
        (
            (
                r"(?<![\d$₹€£/])(?<!\d\s)(?<!per\s)\ba\s+(?:full|whole|entire)\s+hour\b(?!'?s?\s+(?:rate|pay|wage))",
                "1 hour",
            ),
            (
                r"\b(one|two|three|four|five|\d{1,2}(?:\.\d)?)\s+(?:full|whole|entire)\s+(h(?:ou)?rs?)\b",
                r"\1 \2",
            ),
            (r"(?<!har )\bp(?:oo|u)r[aei]\s+(?=gh?ant[ae]\b)", "1"),
            (r"(?<!हर )(?<!\w)पूर[ाेी]\s+(?=घंट)", "1"),
            (r"(?<!\w)ساعه\s+كامله(?!\w)", "1 ساعه"),
            (r"\bsa3a\s+kam(?:i)?la\b", "1 sa3a"),
        ),
    ),
    (
        "is pays gets brings",  # "half an hour is $11, how much for 6"
        (
            (
                r"(\bhalf\s+an?\s+hour|\b\d{1,2}\s*min(?:ute)?s?)\s+(?:is|pays|gets|brings)\s+(?:me\s+)?"
                r"(?=[$₹€£]\s?\d|\d+(?:\.\d+)?\s*(?:[$₹€£]|dollar|usd|rs|rup))",
                r"\1 for",
            ),
        ),
    ),
    (
        " do ",  # "bata do mahine ka": tell, and not two months
        (
            (
                r"\b(b[a]?ta|batla|nikal|nikaal|samjha|dikha|badal|jod|ghata|hisab\s+laga|hisab\s+kar|convert\s+kar"
                r"|calculate\s+kar|gin|likh)\s+do\b",
                r"\1",
            ),
        ),
    ),
    (
        "hour",  # "each clip pays $1.20 and i do 9 an hour"
        (
            (
                rf"^{_OF_TASKS}([^\n]*?\b{_DOES}\s+{_AROUND}\d{{1,3}})\s+(?:in\s+)?(?:an|per|every|each|one|1)\s+hour\b",
                r"\1 task per hour",
            ),
        ),
    ),
    (
        "me में",
        (
            (
                rf"^{_OF_TASKS_ELSEWHERE}([^\n]*?)\b(?<!\d\s)gh?ant[ae]\s+m(?:e|ei|ein)\s+(\d{{1,3}})"
                r"(?=\s+(?:kar|ho|nipta|nikal|bana)\w*)",
                r"\1 1 ghante me \2 task",
            ),
            (
                rf"^{_OF_TASKS_ELSEWHERE}([^\n]*?)(?<!\d\s)(?<!\w)घंटे\s+में\s+(\d{{1,3}})"
                r"(?=\s+(?:कर|हो|निपट|निकाल|बना)\S*)",
                r"\1 1 घंटे में \2 टास्क",
            ),
        ),
    ),
    (
        "خلص عمل سوي",
        (
            (
                rf"^{_OF_TASKS_ELSEWHERE}([^\n]*?(?<!\w)و?(?:ب|ا|ن|كن|بن)?(?:خلص|عمل|سوي)\s+\d{{1,3}})\s+"
                r"(?=(?:في\s+ال|بال|لل|في\s+)ساعه)",
                r"\1 مهمه ",
            ),
        ),
    ),
    (
        "5al khal 3mel 3mil saw",
        (
            (
                rf"^{_OF_TASKS_ELSEWHERE}([^\n]*?\b(?:b|ba|a|n)?(?:(?:5|kh)al+[ae]s|3m[ei]l|saw+i)\s+\d{{1,3}})\s+"
                r"(?=(?:fel|fil|bel|bil|f\s+el)\s+s[ae]3a)",
                r"\1 task ",
            ),
        ),
    ),
    (
        "شحال كنخدم كيعطي كنربح فالسيمانه دابا بزاف",  # "dirham" said by a Moroccan
        (
            (
                r"(?s)^(?=.*(?<!\w)(?:ب?ال|ب|ل)?(?:درهم|دراهم|درهما)(?!\w))"
                r"(.*(?<!\w)و?(?:ب?شحال|كنخدم\w*|كيعطي\w*|كنربح\w*|فالسيمانه|دابا|بزاف)(?!\w).*)$",
                r"\1 word مغربي",
            ),
        ),
    ),
    (
        "7al hal khdem kh?dem 5dem ki3ti bzaf daba simana",
        (
            (
                r"(?s)^(?=.*\b(?:b|l|bel|bil|lel)?\s?(?:d[ie]rhams?|derhem|dirhem|drahem|dh|dhs)\b)"
                r"(.*\b(?:bch7al|ch7al|b?chhal|sh7al|ka?n(?:kh|5)dem\w*|ki3ti\w*|ka?nrbe7|simana|daba|bzz?af)\b.*)$",
                r"\1 word maghribi",
            ),
        ),
    ),
)
