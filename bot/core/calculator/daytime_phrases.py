"""What people say of the part of a day that they have for work: every evening, after college.

Looked for as the other rare phrases. "daytime" stands for each of them.
"""

from collections.abc import Sequence

_PART = r"(?:morning|evening|night|afternoon|shaam|subah|raat|dopa?e?har)s?"
_HINDI_PART = r"(?:शाम|सुबह|रात|दोपहर)"
_ARABIC_PART = r"(?:ال)?(?:مساء|مسا|صباح|صبح|ليل|عصر|ظهر|ضهر)"
_BUSY = (
    r"(?:class(?:es)?|school|college|uni(?:versity)?|office|work|dinner|lunch|breakfast|duty|gym"
    r"|prayers?|day\s+job)"
)
_BUSY_LATIN = (
    r"(?:colle?ge|clg|school|class(?:es)?|office|duty|naukri|kaam|coaching|padhai|khan[ea]|dinner"
    r"|lunch)"
)
_BUSY_HINDI = r"(?:कालेज|स्कूल|क्लास|आफिस|दफ्तर|ड्यूटी|नौकरी|काम|कोचिंग|पढाई|खाने|डिनर|लंच)"
_BUSY_ARABIC = (
    r"(?:ال)?(?:جامعه|مدرسه|كليه|شغل|دوام|عمل|وظيفه|محاضرات|دراسه|عشا|عشاء|غدا|غداء|فجر|صلاه)"
)
_BUSY_ARABIZI = (
    r"(?:el\s*|al\s*|il\s*)?(?:gam3a|jam3a|madras[ae]|koll?eya|sho3'?l|shoghl|shogh?ol|shogl|dawam|3asha"
    r"|ghada|dersa)"
)
_KIDS = r"(?:kids?|child(?:ren)?|baby|son|daughter)"

_ONE = r"(?:ek|do|teen|tin|char|chaar|paanch|panch|chhe|cheh|saat|aath|das|dus)"
_ONE_HINDI = r"(?:एक|दो|तीन|चार|पांच|छह|छे|सात|आठ|दस)"
_OF_A_PART = r"(?!\s+(?:k[aei]|wal\w*|क[ाेी]|वाल\S*)\s)"
"""Not of shifts or tasks: "2-2 ghante ke do task"."""

DAYTIMES: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "good suprabhat خير kheir 5eir khair",  # a greeting is no part of a day
        (
            (
                r"\bgood\s+(?:morning|evening|afternoon|night)\b"
                r"|(?<!\w)(?:صباح|مساء|مسا)\s+(?:ال)?خير"
                r"|\b(?:saba7|sabah|masa2?)\s+(?:el\s*|al\s*)?(?:kheir|5eir|khair)\b",
                ",",
            ),
        ),
    ),
    (
        "this that yesterday tomorrow last today aaj kal ليله الليله امبارح امس بكره"
        " اليوم النهارده आज कल",
        (
            # Of one day only: "this morning", "kal raat".
            (
                rf"\b(?:this|that|yesterday|tomorrow|today|aaj|kal)\s+{_PART}\b"
                rf"|(?<!\w)(?:आज|कल)\s+{_HINDI_PART}(?!\w)"
                rf"|(?<!\w)(?:اليوم|امبارح|امس|بكره|بكرا|النهارده)\s+{_ARABIC_PART}(?!\w)",
                "word",
            ),
            (r"(?<!\w)(?:كل|ب?كل)\s+ليله(?!\w)", "كل ليل"),
            (rf"\blast\s+{_PART}\b", "last"),
        ),
    ),
    ("leila leyla lela layla", ((r"\bkol+\s+l[ea][iy]?la\b", "kol leil"),)),
    # So many nights are so many days.
    (
        "nights evenings mornings afternoons shifts layali ليالي ليال امسيات ليله",
        (
            (
                r"\b(\d{1,2}|two|three|four|five|six|seven)\s+(?:nights|evenings|mornings|afternoons"
                r"|(?:night|evening|morning|afternoon|late)\s+shifts)\b",
                r"\1 days",
            ),
            (
                r"(?<!\w)(\d{1,2})\s*(?:ليالي|ليال|امسيات|layali|ليله(?!\s+و\d))(?!\w)",
                r"\1 ايام",
            ),
        ),
    ),
    ("laila leila layla lela", ((r"\b(\d{1,2})\s+l[ea][iy]?la\b", r"\1 ayam"),)),
    (
        "raat रात",  # "22 raat ka kitna", "चार रातें"
        (
            (
                rf"\b(\d{{1,2}}|{_ONE})\s+raa?t(?:e?in|o[nm]?|en|e)?\b(?!\s+(?:ko|baje|tak)\b)",
                r"\1 din",
            ),
            (
                rf"(?<![\w.])(\d{{1,2}}|{_ONE_HINDI})\s+रात(?:ें|ों|े)?(?!\w)(?!\s+(?:को|बजे|तक)(?!\w))",
                r"\1 दिन",
            ),
        ),
    ),
    (
        "project gig contract",  # "night project 18/hr vs day project 15.50/hr"
        ((r"\b(?:night|day|evening|weekend)\s+(?=(?:project|gig|contract)s?\b)", ""),),
    ),
    (
        "hafte हफ्ते",
        (
            (r"\b(hafte\s+m(?:e|ei|ein|ai)\s+\w+)\s+(?:raat|shaam|sham|subah)\w*", r"\1 din"),
            (r"(हफ्ते\s+में\s+\S+)\s+(?:रात|शाम|सुबह)\S*", r"\1 दिन"),
        ),
    ),
    # The same in each of two parts: "subah shaam 2-2 ghante", "2 hours each morning and evening".
    (
        "subah sham shaam सुबह शाम",
        (
            (
                r"\b(subah|sham|shaam|raat|dopahar)\s*(?:-|aur|and|,)?\s*(sham|shaam|raat|dopahar|subah)\s+(?:ko\s+|me\s+)?"
                r"(\d(?:\.\d)?)\s?-\s?\3\s+(gh?ant\w*)",
                r"\1 \3 \4 \2 \3 \4",
            ),
            (
                rf"({_HINDI_PART})\s*(?:-|और|,)?\s*({_HINDI_PART})\s+(?:को\s+|में\s+)?"
                r"(\d(?:\.\d)?)\s?-\s?\3\s+(घं?न?ट\S*)",
                r"\1 \3 \4 \2 \3 \4",
            ),
        ),
    ),
    (
        "every each",
        (
            (
                rf"\b((?:\d(?:\.\d)?|an?|one|two|three|four)\s*(?:h|hrs?|hours?))\s+(?:every|each)\s+({_PART})\s+"
                rf"(?:and|&)\s+(?:(?:every|each)\s+)?({_PART})\b",
                r"\1 \2 and \1 \3",
            ),
        ),
    ),
    ("single", ((rf"\b(every|each)\s+single\s+(?={_PART}\b)", r"\1 "),)),
    (
        "one",  # "one in the afternoon": an hour of it
        (
            (
                r"(?:\band|,|;)\s+(one|two|three|four)\s+"
                rf"(?=(?:in\s+the|at|every|each)\s+{_PART}\b)",
                r", \1 hours ",
            ),
        ),
    ),
    (
        "after before post",
        (
            (
                rf"\b(?:after|before|post)\s+(?:(?:my|the|their|his|her|i\s+finish|finishing)\s+)*{_BUSY}\b(?!\s+hours?)",
                "daytime",
            ),
            (
                rf"\bafter\s+(?:(?:my|the|our)\s+)*{_KIDS}\s+(?:(?:are|is|go|goes|fall|falls|have|has)\s+)*"
                r"(?:asleep|sleep\w*|to\s+(?:bed|sleep)|gone\s+to\s+(?:bed|sleep))\b",
                "daytime",
            ),
        ),
    ),
    (
        "when while",
        (
            (
                rf"\b(?:when|while)\s+(?:(?:my|the|our)\s+)*{_KIDS}\s+(?:are|is|'s|r)\s+"
                r"(?:(?:in|at|off\s+to|away\s+at)\s+)?(?:the\s+)?(?:school|kindergarten|daycare|asleep|sleeping|napping|nap)\b",
                "daytime",
            ),
        ),
    ),
    (
        "baad bad pehle pahle",
        (
            (
                rf"\b(?:(?:raat|subah|shaam|sham|din)\s+k[aei]\s+)?{_BUSY_LATIN}\s+(?:k[ei]|se)\s+(?:baa?d|pa?e?hle)\b(?!\s+(?:k[aei])\s)",
                "daytime",
            ),
        ),
    ),
    (
        "बाद पहले",
        (
            (
                rf"(?:(?:रात|सुबह|शाम|दिन)\s+क[ाेी]\s+)?{_BUSY_HINDI}\s+(?:क[ेी]|से)\s+(?:बाद|पहले)(?!\w)(?!\s+क[ाेी]\s)",
                "daytime",
            ),
        ),
    ),
    (
        "bachch bacch bache",
        (
            (
                r"\b(?:jab\s+)?bach?ch?[ea]\s+(?:school|skool)\s+(?:m[ei]n?\s+)?(?:hot[ea]|ho|rehte|rahte|jate|jaate)\w*"
                r"(?:\s+h(?:ai|ain|e|o)n?)?(?:\s+(?:tab|us\s+time|us\s+waqt))?\b",
                "daytime",
            ),
        ),
    ),
    (
        "बच्च",
        (
            (
                r"(?:जब\s+)?बच्च[ेा]\s+स्कूल\s+(?:में\s+)?(?:होते|होता|हों|हो|रहते|जाते)(?:\s+ह(?:ैं|ै|ों))?(?:\s+(?:तब|उस\s+समय))?",
                "daytime",
            ),
        ),
    ),
    (
        "بعد قبل اولاد عيال اطفال",
        (
            (rf"(?<!\w)(?:بعد|قبل)\s+(?:ما\s+اخلص\s+)?{_BUSY_ARABIC}(?!\w)", "daytime"),
            (rf"(?<!\w)بعد\s+{_ARABIC_PART}(?!\w)", "daytime"),
            (
                r"(?<!\w)(?:(?:لما|وقت\s+ما|وقت)\s+)?(?:ال)?(?:اولاد|عيال|اطفال)\s+(?:يكونو?ا?ن?\s+)?"
                r"(?:في|ب)\s?(?:ال)?مدرسه(?!\w)",
                "daytime",
            ),
        ),
    ),
    (
        "ba3d abl 2abl 9bel wlad",
        (
            (rf"\b(?:ba3d|[2q]?abl|9bel)\s+{_BUSY_ARABIZI}\b", "daytime"),
            (
                r"\b(?:lamma\s+)?(?:el|al|le)?\s*[aei]?wlad\s+f[ei]?l?\s*(?:el\s+)?madras[ae]\b",
                "daytime",
            ),
        ),
    ),
    (
        "half",  # "an hour and a half after class"
        (
            (
                r"(^|\b(?:and|for|about|around|spend|have|do|work|plus|then)\s+|[,;:]\s*)an\s+hour\s+and\s+a\s+half\b"
                r"(?!\s*(?:an?\s+)?(?:h|day))",
                r"\1 1.5 hours",
            ),
        ),
    ),
    ("weeknight", ((r"\b(?:every|each|on|all)?\s*weeknights?\b", "per day 5 days"),)),
    (
        "each",
        (
            (
                r"\beach\s+of\s+(?:those|these|the|my)\s+(?:(two|2|three|3|four|4)\s+)?days\b",
                r"per day \1 workdays",
            ),
            (r"\bper\s+day\s+(\w+)\s+workdays\b", r"per day \1 days"),
            (r"\bper\s+day\s+workdays\b", "per day"),
        ),
    ),
    (
        # They count no hours.
        "kids children bachch bacche daughters sons بنات اولاد اطفال عيال बच्च",
        (
            (
                r"\b(?:\d|two|three|four|do|teen|char)\s+(?:(?:small|little|young|chote|chhote)\s+)?"
                r"(?:kids|children|bach?ch?e|daughters|sons)\b",
                "word",
            ),
            (r"(?<!\w)(?:\d|दो|तीन|चार)\s+(?:छोटे\s+)?बच्चे(?!\w)", "word"),
            (r"(?<!\w)(?:\d|ثلاث|ثلاثه|اربع|اربعه|تلات)\s+(?:بنات|اولاد|اطفال|عيال)(?!\w)", "word"),
        ),
    ),
    (
        "off",  # the days off from another job are those of work here
        (
            (
                r"\b((?:free|word|available|only|work|working|do\s+it|do\s+this)\s+(?:only\s+)?(?:on|during)\s+(?:my\s+|the\s+)?(?:two|2|three|3|four|4|one|1))"
                r"\s+(?:off\s*days?|days?\s+off|weekly\s+offs?)\b",
                r"\1 days",
            ),
        ),
    ),
    # A preposition written apart: "ف الساعة".
    ("ف ب", ((r"(?<!\w)([فب])\s+(ال(?:ساعه|يوم|اسبوع|شهر|سنه)(?!\w))", r"\1\2"),)),
    # What is asked for leads.
    (
        "what how",
        (
            (
                r"\b(?:what|how\s+much)\s+(?:would|will|do|does|can|could)\s+((?:\d{1,2}(?:\.\d)?|an?|one|two|three|four|five|six|seven|eight)"
                r"\s*h(?:ou)?rs?\s+(?:a|per|each|every)\s+day)\s+(?:get|bring|make|pay|earn|give|fetch|net|come\s+to)\b(?:\s+me\b)?",
                r"\1 , howmuch per day , ",
            ),
        ),
    ),
)

EACH_DAY: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # The same on each day: "4-4 ghante", "चार-चार घंटे".
    (
        "-",
        (
            (
                rf"(?<![\d.])(\d{{1,2}}(?:\.\d)?)\s?-\s?\1\s*(gh?ant\w*|hrs?\b|hours\b|घं?न?ट\S*){_OF_A_PART}",
                r"\1 \2 daily",
            ),
        ),
    ),
    (
        "ghant gant घ",
        (
            (rf"\b({_ONE})[\s-]+\1\s+(gh?ant\w*){_OF_A_PART}", r"\1 \2 daily"),
            (rf"(?<!\w)({_ONE_HINDI})[\s-]+\1\s+(घं?न?ट\S*){_OF_A_PART}", r"\1 \2 daily"),
        ),
    ),
)
"""Looked for after weekends, which have the same on each of two days."""
