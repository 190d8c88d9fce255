"""How people ask what a sum comes to without "how much", and how they name two offers.

Looked for as the other rare phrases.
"""

from collections.abc import Sequence

_ASKED_WORDS = (
    r"i|i'd|i'll|they|it|he|she|we|you|my|me|the|that|this|these|all|of|for|in|at|by|be|so|then|now|out|up"
    r"|to|with|get|getting|make|making|earn|earning|earnings?|earned|made|have|owe|owed|bill|invoice|charge|charging"
    r"|them|him|her|us|due|come|comes|coming|pay|pays|paid|payment|amount|total|salary|wages?|income|worth|sum|figure|expect"
    r"|hand|pocket|bank|balance|wallet|dashboard|receive|see|take|home|end|land|account|say|cheque|paycheck|payslip|today|client|clients|company|boss"
)
_ASKED_MONEY = (
    r"get|getting|make|making|earn\w*|made|have|owed?|bill|invoice|charg\w+|due|com(?:e|es|ing)|pay\w*|paid"
    r"|amount|total|salary|wages?|income|worth|sum|figure|expect|receive|see|land|cheque|balance|wallet"
)
_PERIOD_BEHIND = (
    r"(?=\s*(?:(?:per|a|an|each|every|the|this|of|in|for|one|full)\s+)*"
    r"(?:days?|weeks?|months?|years?|daily|weekly|monthly|yearly|annually)?"
    r"(?:\s+(?:pls|please|total|roughly|approx|before|after|any|fees?|tax(?:es)?|deductions?))*\s*[?.!]*\s*(?:$|[,;:]))"
)
_AMOUNT = r"(?:[$₹€£]\s?\d[\d,.]*|\d[\d,.]*\s*(?:dollars?|usd|rupees|euros?|pounds?))"
_ANYONE = r"(?:company|client|platform|project|site|employer|कंपनी|شركه|sherka|shirka)"

ASKING: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "the_",  # "38 vs 45 an hour …, how much more with the 45": the rate that was told
        (
            (
                r"^([^\n]*?(?<![\d.,])(\d+(?:\.\d+)?)(?![\d.,]\d|\d)[^\n]*?)\s+(?:with|at|on|from|for|in)\s+the\s+"
                r"\2(?![\d.,]\d|\d)(?:\s+(?:one|offer|rate|job))?(?=\s*[?.!]*\s*$)",
                r"\1 ",
            ),
        ),
    ),
    (
        "what",  # "what do they owe me", "what should I invoice", "what would I have at the end of"
        (
            (
                r"\bwhat(?:'s|s|'ll|\s+(?:is|do|does|did|will|would|should|am|are|can|could|might))?"
                rf"(?=(?:\s+(?:{_ASKED_WORDS}))*?\s+(?:{_ASKED_MONEY})\b)"
                rf"(?:\s+(?:{_ASKED_WORDS})){{1,8}}{_PERIOD_BEHIND}",
                "howmuch in",  # "how much month" would ask how many
            ),
        ),
    ),
    (
        "rate",  # "$437 for 19.5 hours, what rate is that"
        (
            (
                r"\bwhat(?:'s|\s+is)?\s+(?:(?:the|my|kind\s+of|an?)\s+)*(?:hourly\s+)?rate\s+(?:is|was)\s+(?:that|it|this)\b",
                "howmuch hourly",
            ),
        ),
    ),
    (
        "what come",  # "what does $40/hr come out to annually"
        (
            (r"\bwhat\s+(?:does|do|would|will)\s+(?=[$₹€£]?\s?\d)", "howmuch "),
            (
                r"\bwhat(?:'?s|\s+(?:is|are))\s+(?:that|it|this)\s+(?:in\s+)?"
                r"(?=(?:an?|per|each|every)\s+(?:hour|day|week|month|year)\b"
                r"|(?:hourly|daily|weekly|monthly|yearly|annually)\b)",
                "howmuch ",
            ),
            (
                r"\bwhat\s+(?:does|would|will|did)\s+(?:that|it|this|they|those)\s+"
                r"(?:be|make|come\s+(?:out\s+)?to|add\s+up\s+to|amount\s+to)(?!\s+me)\b",
                "howmuch",
            ),
            (r"(?<=\w)\s+comes?\s+(?:out\s+)?(?:to|at)\b(?!\s*[$₹€£]?\d)", " "),
        ),
    ),
    ("for_", ((r"\bin\s+(month|week)\b(?=\s+for\s+\d)", r"per \1"),)),
    (
        "each",  # "8 tasks an hour, each one is $1.80"
        (
            (
                r"\beach\s+(?:one\s+)?(?:is|pays|gives|brings)\s+([$₹€£]?\d{1,4}(?:\.\d{1,3})?(?!\d)(?:\s?(?:[$₹€£]|dollars?|usd|rupees|rs))?)",
                r"\1 per task",
            ),
        ),
    ),
    (
        "week hafte हफ्ते",  # "in a 5 day week": the week is asked for
        (
            (r"\bin\s+an?\s+(\d)[\s-]days?\s+(?:work\s*)?week\b", r"in a week \1 days"),
            (r"\b(\d)\s+din\s+k[ei]\s+(hafte\s+m[ei]n?)\b", r"\1 din , \2"),
            (r"(?<!\d)(\d)\s+दिन\s+के\s+(हफ्ते\s+में)", r"\1 दिन , \2"),
        ),
    ),
    (
        "is equals makes come gives",  # a figure to be checked: "7 hours at $19.50, is that $143?"
        (
            (
                rf"^([^\n]*\d\s*(?:h|min)[^\n]*?{_AMOUNT}[^\n]*?|[^\n]*{_AMOUNT}[^\n]*?\d\s*(?:h|min)[^\n]*?)"
                r"(?:[,;.]?\s*(?:is|are|was)\s+(?:that|it|this)|\s(?:is|equals|makes|comes?\s+to|gives?))"
                rf"\s+(?:really\s+)?{_AMOUNT}\s*,?\s*(?:right|correct)?\s*\?\s*$",
                r"\1 , total howmuch ?",
            ),
        ),
    ),
    (
        "who which more less difference gap",  # "i earn $14 an hour, my friend gets 11. who more"
        (
            (
                r"(?<=\d)([^\d?\n]*?)(?:[,;.]|\band|\bbut|\bwhile)\s+(?:(?:and|but)\s+)?"
                r"(?:my\s+\w+|she|he|they|another\s+\w+)\s+(?:gets?|earns?|makes?|is\s+paid|are\s+paid)\s+"
                r"(?=[$₹€£]?\d[^\n]*\b(?:who|which)\b)",
                r"\1 vs ",
            ),
            (
                r"\b(?:my\s+\w+|she|he|they)\s+(?:gets?|earns?|makes?)\s+([$₹€£]?\d{1,3}(?:\.\d+)?\b[^\d?\n]*?)"
                r"\s*(?:,|\band\b|\bbut\b|\bwhile\b)?\s*\b(?:i|we)\s+(?:only\s+)?(?:get|earn|make)\s+"
                r"(?=[$₹€£]?\d[^\n]*\b(?:how\s+much\s+(?:more|less)|difference|gap)\b)",
                r"\1 vs ",
            ),
            (
                r"\bwho\s+(?:earns|gets|makes|is\s+(?:paid|getting|earning))\s+more\b"
                r"|\bwhich\s+(?:one\s+)?is\s+(?:higher|bigger)\b",
                "which more",
            ),
        ),
    ),
    (
        "rating",
        (
            (
                r"\b(each|every|per|a)\s+rating\b(?!\s+(?:of|is\s+\d(?:\.\d)?\s*(?:/|out|star)))",
                r"\1 task",
            ),
        ),
    ),
    (
        "finish complete manage do_",  # "each task is 45 cents, i finish 60 in a night"
        (
            (
                r"^(?=[^\n]*\btasks?\b)([^\n]*\b(?:finish|complete|manage|do)\s+(?:about\s+|around\s+)?\d{1,4})\s+"
                r"(?:in\s+)?(?=(?:an?|per|every|each)\s+(?:day|night|week|evening)\b)",
                r"\1 tasks ",
            ),
        ),
    ),
    (
        "hazar hazaar hajar hajaar हजार",  # of money they count rupees: "35 hazar kamane hai"
        (
            (
                r"(?<![$€£\d.])(?<![$€£] )(\d{1,3}(?:\.\d)?\s*(?:hazaa?r|hajaa?r|हजार))"
                r"(?=\s*(?:[,.;?]|$|k[aei]\s|kama|chah|mahin|ha[ifn]|salary|क[ाेी]\s|कमा|चाह|महीन|ह[ैो]))",
                r"\1 rupees",
            ),
        ),
    ),
    ("3am", ((r"\b3am\s+(?=[bm]?[aeiy]?(?:sht|shogh|3mel|kh?od|2bad))", "word "),)),
    (
        "amount total invoice sum bill due",  # "…, total amount?", "total amount for 10 hours"
        (
            (
                r"[,.;:?!\n–-]\s*(?:(?:so|and|then|the|my|final|gross|net|total|whole)\s+)*"
                r"(?:(?:amount|sum|invoice|bill|total)\s*){1,2}(?:due|is|will\s+be|please|pls)?\s*\?",
                " , total howmuch ",
            ),
            (
                r"\btotal\s+(?:amount|pay|payment|earnings?|salary|income|money|sum)\s+(?:for|of|in)\b"
                r"(?=[^\n]*\d)",
                "howmuch",
            ),
        ),
    ),
    (
        "company client platform project site employer شركه कंपनी sherka shirka",  # two offers
        (
            (
                rf"(?<!\w){_ANYONE}\s+(?:a|1|one|ए|أ)(?!\w)([^\n]*\d[^\n]*?)[,;.،]?\s*(?<!\w)"
                rf"{_ANYONE}\s+(?:b|2|two|बी|ب)(?!\w)",
                r" \1 vs ",
            ),
        ),
    ),
    (
        "other",  # "one company is giving 12 for 30 hrs, other is giving 20 for 15"
        (
            (
                r"^(\D*)\bone\b(?!\s+(?:task|hour|day|week|month|year|time|more)\b)([^\n]*?\d[^\n]*?)[,;.]?\s*(?:\band\s+|\bbut\s+)?\b(?:the\s+)?other\b"
                r"(?:\s+(?:one|company|client|job|gig|project|platform|site|place|is|pays|giving|gives|offers))*"
                r"(?=[^\n]*\d)",
                r"\1 \2 vs ",
            ),
        ),
    ),
)
