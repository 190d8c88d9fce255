"""Plain English for a rate, a goal, paid time and what is asked, where it takes several words.

Looked for as the other rare phrases, before them: slips of the hand are mended here.
"""

from collections.abc import Sequence

_HOURS = r"(\d{1,3}(?:\.\d{1,2})?)\s*(?:h(?:ou)?rs?|h)\b"
_IS = r"(?:is|are|was|were|of|[:=])?\s*"
_PERIODLY = r"daily|weekly|monthly|yearly"
_FREE = r"\b(?:un|not)paid\b|\bfor\s+(?:free|nothing)\b"
_MY = r"(?:(?:the|my|their|our|of|so|roughly|about)\s+)*"

PLAIN: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "wht wt wat wut wot realy relly rly hw mch mny dif wud mnth wk hrly",
        (
            (r"\bdif+(?:e?r[ea]n[cs]e?|rence)\b", "difference"),
            (r"\bmny\b", "many"),
            (r"\bw(?:h?t|h?[au]t)(?=s?\b)", "what"),
            (r"\bhw\b", "how"),
            (r"\brea?l+y\b|\brly\b", "really"),
            (r"\bmu?ch(?:h|uh)?\b", "much"),
            (r"\bwud\b", "would"),
            (r"\bmnthly\b", "monthly"),
            (r"\bwkly\b", "weekly"),
            (r"\bhrly\b", "hourly"),
        ),
    ),
    (
        "old previous",  # "old project was 21 dollar an hr, new one 16.5. loss for me?"
        (
            (
                r"\b(?:old|previous)\s+(?:[a-z]+\s+)?(?:was|is|paid|pays)\s+([$₹€£]?\d[^\n]{0,24}?)\s*[,;.]\s*(?:and\s+|but\s+)?(?:the\s+)?"
                r"new\s+(?:one|project|job|rate)?\s*(?:is\s+|pays\s+|at\s+)?(?=[$₹€£]?\d)",
                r"\1 vs ",
            ),
            (r"(\bvs\b[^\n]*?)\b(?:the\s+)?loss\b", r"\1 howmuch more"),
        ),
    ),
    (
        "of_",  # "i can finish 35 of them a day"
        (
            (
                r"\b(\d{1,4})\s+of\s+(?:them|those|these)\s+(?=(?:an?|per|each|every)\s+(?:day|night|week|month)\b)",
                r"\1 tasks ",
            ),
        ),
    ),
    ("ago", ((r"\b\d{1,2}\s+(?:days?|weeks?|months?|years?)\s+ago\b", "ago"),)),
    (
        "what",  # "what can i make a month"
        (
            (
                r"\bwhat\s+(?:can|could|would|will|wud)\s+i\s+(?:make|earn|get|pull|bring\s+in)\b",
                "howmuch",
            ),
        ),
    ),
    (
        "would_ will_ wud_",  # "what would be yearly income"
        (
            (
                r"\bwhat\s+(?:would|will|wud)\s+be\s+(?:(?:my|the|your)\s+)?(?=(?:dai|week|month|year|annual)\w*)",
                "howmuch ",
            ),
        ),
    ),
    (
        "people friend guys person members folks colleague cousin",  # "i know 40 people"
        (
            (
                r"\b\d{1,3}\s+(?=(?:people|friends|guys|persons|members|folks|colleagues|cousins)\b)",
                "",
            ),
        ),
    ),
    (
        "not",  # "paid for 6 hours, not 8"
        (
            (
                r"(\d\s*(?:hours|hrs|h))\s*,?\s+(?:and\s+)?not\s+(\d{1,3})(?!\s*(?:h|min|day|week|task|dollar|usd|rs|\d|[$%.]))",
                r"\1 not \2 hours",
            ),
        ),
    ),
    ("sterling", ((r"\bpounds?\s+sterling\b|\bsterling\s+pounds?\b", "sterling"),)),
    ("nite", ((r"\bnite(s?)\b", r"night\1"),)),
    ("grand", ((r"\b(\d{1,3}(?:\.\d)?)\s?grand\b", r"\1 thousand dollars"),)),
    (
        "not",  # "not 5 days, only 4 days"
        (
            (
                r"\bnot\s+\d{1,2}\s+(days|hours|tasks)\s*,?\s*(?:(?:but|only|just|i\s+do|i\s+work)\s+)*(?=\d{1,2}\s+\1)",
                " ",
            ),
        ),
    ),
    (
        "minute hour",  # "a minute and half"
        (
            (r"\b(?:a|one)\s+minute\s+(?:and|n)\s+(?:a\s+)?half\b", "1.5 minutes"),
            (r"\b(?:an|one)\s+hour\s+(?:and|n)\s+half\b", "1.5 hours"),
        ),
    ),
    (
        "ly is ly comes ly will ly would",  # "…, so hourly is"
        (
            (
                r"\b(?:so\s+|then\s+)?(?:my\s+|the\s+)?(hourly|daily|weekly|monthly|yearly)\s+(?:is|comes\s+to|will\s+be|would\s+be)\s*[?.]*\s*$",
                r"howmuch \1",
            ),
        ),
    ),
    (
        "tasks",  # "140 bounding box tasks"
        (
            (
                r"(?<![\d.])(\d{1,4})\s+(?:(?:bounding|box|label\w*|annotat\w*|audio|video|text|cod(?:e|ing)|rating|writing"
                r"|short|small|simple|easy|big|transcri\w*|data|review|search|chat|hindi|arabic|english|ai|map|image)\s+){1,3}(?=tasks?\b)",
                r"\1 ",
            ),
        ),
    ),
    ("everyday", ((r"\beveryday\b", "every day"),)),
    ("basis", ((r"\bon\s+an?\s+(daily|weekly|monthly|yearly)\s+basis\b", r"\1"),)),
    (
        "hour",  # "each hour pays $20", "for an hour they give 20"
        (
            (
                r"\b(?:each|every|per|an|one)\s+hour\s+(?:(?:it|they|he|she|client|company)\s+)?"
                r"(?:pays?|gives?|brings?|earns?|gets?)\s+(?:me\s+|us\s+|you\s+)?"
                r"(?=[$₹€£]?\s?\d)",
                ", per hour",
            ),
        ),
    ),
    (
        "rate price pay",  # "task rate is $2", "rate per task 2 usd"
        (
            (
                rf"\btask\s+(?:rate|price|pay|payment)\s+{_IS}(?=[$₹€£]?\s?\d)",
                "per task ",
            ),
            (
                rf"\b(?:rate|price|pay|payment)\s+(?:per|of\s+an?|for\s+an?|of\s+each|for\s+each|for\s+one)\s+task\s+{_IS}"
                r"(?=[$₹€£]?\s?\d)",
                "per task ",
            ),
        ),
    ),
    (
        "income salary earning pay target goal wage stipend",  # "a monthly income of $900"
        (
            (
                r"\b(daily|weekly|monthly|yearly|annual)\s+(?:target|goal|budget)\s+"
                rf"{_IS}(?=[$₹€£]?\s?\d)",
                r"goal \1 ",
            ),
            (
                r"\b(daily|weekly|monthly|yearly|annual)\s+(?:income|salary|earnings?|pay|wages?|stipend)\s+"
                r"(?:is|are|was|=|:)\s*(?:about\s+|around\s+)?(?=[$₹€£]?\s?\d)",
                r"\1 ",
            ),
            (
                r"(?<!\bthe\s)(?<!\bmy\s)\b(daily|weekly|monthly|yearly|annual)\s+(?:income|salary|earnings?|pay"
                rf"|wages?|stipend)\s+{_IS}(?:about\s+|around\s+)?(?=[$₹€£]?\s?\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "need require calculate compute out",  # "days needed?", "calculate the hours for me"
        (
            (r"\b(hours|days|weeks|tasks)\s+(?:needed|required)\b", r"howmuch \1"),
            (
                r"\b(?:calculate|compute|work\s+out|figure\s+out)\s+(?:the\s+)?(?=(?:hours|days|weeks|tasks)\b)",
                "howmuch ",
            ),
            (
                r"\b(?:calculate|compute|work\s+out|figure\s+out)\s+(?:the\s+|my\s+|me\s+)*"
                r"(?:(?:total|whole|final|exact)\s+)?(?:amount|sum|pay(?:ment|out)?|earnings?|income|salary|money|total)\b",
                "total howmuch ",
            ),
            (
                r"\b(?:calculate|compute|work\s+out|figure\s+out)\s+(?:the\s+|my\s+|me\s+)*"
                r"(?=(?:real|true|actual|effective|difference|daily|weekly|monthly|yearly|hourly|rate)\b)",
                "howmuch ",
            ),
        ),
    ),
    (
        "number no. no count quantity",  # "number of tasks?", "wht no of hours"
        (
            (
                rf"\b{_MY}(?:number|no|count|quantity)\.?\s+of\s+(?=(?:hours|days|weeks|tasks)\b)",
                "howmuch ",
            ),
        ),
    ),
    (
        "differ change extra",  # "by how much do they differ", "how much does that change my pay"
        (
            (
                r"\b(?:by\s+)?how\s+much\s+(?:do|does|did|will|would)\s+(?:they|it|that|this|the\s+(?:two|rates|offers))\s+"
                r"(?:differ|change)\b",
                "howmuch difference",
            ),
        ),
    ),
    (
        "week is",
        (
            (
                r"\b(?:my|the|our)\s+(?:work(?:ing)?\s+)?week\s+(?:is|has)\s+(\d)\s+days\b",
                r"\1 days a week",
            ),
        ),
    ),
    (
        "of work",  # "60 hours of work every month"
        (
            (
                rf"(?<![\d.]){_HOURS}\s+(?:of\s+(?:work|it|tasks|time)|work)\s+(?=(?:per|a|every|each|in\s+an?|{_PERIODLY}))",
                r"\1 hours ",
            ),
        ),
    ),
    (
        "pay",  # "6 hours with pay and 2 with no pay", "they are paying me 6 hours only"
        (
            (r"\b(?:with|for|at)\s+(?:no|zero)\s+pay(?:ment)?\b|\bno\s+pay\b", "unpaid"),
            (rf"{_HOURS}\s+with\s+pay\b", r"\1 hours paid"),
            (
                rf"\b(?:(?:they(?:'?re|\s+are|\s+r)?|client|he|she|it)\s+)?(?:pay(?:s|ing)?|payment\s+is|paid)\s+(?:(?:me|us|only|just|for)\s+)*{_HOURS}(?:\s+only)?"
                rf"(?=[^\n]*{_FREE})",
                r"\1 hours paid",
            ),
            (
                rf"({_FREE}[^\n]*?)\b(?:(?:they(?:'?re|\s+are|\s+r)?|client|he|she|it)\s+)?(?:pay(?:s|ing)?|payment\s+is|paid)\s+(?:(?:me|us|only|just|for)\s+)*{_HOURS}(?:\s+only)?",
                r"\1 \2 hours paid",
            ),
        ),
    ),
    (
        "for",  # "i need 800 dollars for my rent": what it is for does not matter
        (
            (
                r"\b(need|want|collect|save|earn|make|reach|raise)\b([^.?!\n]{0,20}?\d[^.?!\n\d]{0,12}?)\s+for\s+"
                r"(?:my\s+|the\s+|a\s+|an\s+)*(?:(?:school|college|exam|house|car)\s+)?"
                r"(?:rent|fees?|loan|emi|tuition|tickets?|mortgage|petrol|groceries)\b",
                r"\1\2",
            ),
        ),
    ),
    (
        "take",  # "20% tax, take home per year?"
        (
            (
                r"\btak(?:e|ing)[\s-]*home(?:\s+(?:pay|salary|amount))?\b(?=[^\d\n]*$)",
                "howmuch",
            ),
        ),
    ),
    (
        "also",  # "paid for 30 hrs but also spent 6 hrs on onboarding"
        (
            (
                rf"\bpaid\s+(?:me\s+|us\s+)?(?:for\s+)?(?:only\s+)?{_HOURS}\s*,?\s+(?:(?:but|and|while)\s+)?(?:i\s+)?"
                rf"(?:also\s+)(?:spent|spend|did|worked|wasted|had|put\s+in)\s+{_HOURS}(?:\s+(?:(?:on|in|for)\s+)?"
                r"(?:un|not)paid\b|(?:\s+of)?\s+unpaid\b)?",
                r"\1 hours paid , \2 hours unpaid ,",
            ),
        ),
    ),
    (
        "another extra more",  # "paid for 6 hours but onboarding took another 2"
        (
            (
                rf"\bpa(?:id|ys?)\s+(?:me\s+|us\s+)?(?:for\s+)?{_HOURS}(?:\s+of\s+work)?(\s+at\s+[$₹€£]?\d[\w./$]*)?,?\s+(?:but|and|while)\s+(?:\w+\s+){{1,4}}"
                rf"(?:took|takes|was|were|needed|ate|eats|cost)\s+(?:me\s+)?(?:(?:another|an?\s+extra|extra)\s+)(\d{{1,3}}(?:\.\d)?)"
                r"(?:\s*(?:h(?:ou)?rs?|h)\b)?",
                r"\1 hours paid \2 , \3 hours unpaid",
            ),
            (
                rf"\bpaid\s+(?:me\s+|us\s+)?(?:for\s+)?(?:only\s+)?{_HOURS},?\s+(?:but|and|while)\s+(?:i\s+)?"
                rf"(?:spent|spend|worked|did|took|wasted)\s+(\d{{1,3}}(?:\.\d)?)\s+(?:more|extra)(?:\s*(?:h(?:ou)?rs?|h)\b)?",
                r"\1 hours paid , \2 hours unpaid ,",
            ),
        ),
    ),
    (
        "another extra",  # "paid for 25 hrs, but another 7 went on onboarding nobody paid"
        (
            (
                rf"\bpaid\s+(?:me\s+|us\s+)?(?:for\s+)?{_HOURS}([^\d\n]*?)\b(?:but|and|plus)\s+(?:another|an?\s+extra|extra)\s+(\d{{1,3}}(?:\.\d)?)"
                r"(?:\s*(?:h(?:ou)?rs?|h)\b)?\s+(?:went|was|were|of|on|spent|for|in)\b[^\d\n]*?(?:\bunpaid\b|\b(?:nobody|no\s+one)\s+paid\b|\bno\s+pay\b|\bfor\s+free\b|\bnot\s+paid\b)",
                r"\1 hours paid , \3 hours unpaid ,",
            ),
        ),
    ),
    ("working days", ((r"\b(\d{1,2})\s+working\s+days\b", r"\1 days"),)),
    (
        "please pls plz plzz",  # "17.5 x 36 hrs pls"
        ((r"\b(?:please|pls+|plz+)\b", " "),),
    ),
    (
        "min low least",  # "at minimum and maximum": a range tells both
        (
            (
                r"\b(?:what'?s?\s+)?(?:(?:the|at)\s+)*(?:min(?:imum)?|lowest|least)\s*(?:and|n|&|/|or|to)\s*(?:(?:the|at)\s+)*"
                r"(?:max(?:imum)?|highest|most)\b(?!\s*\d)",
                "howmuch",
            ),
        ),
    ),
    (
        "for nothing zero gratis",
        (
            (
                rf"\b(?:i\s+|we\s+)?sp(?:ent|end)\s+{_HOURS}(\s+(?:on|for|in|with|reading)\s+(?:\w+\s+){{0,3}}?)"
                r"for\s+(?:nothing|free|zero|no\s+(?:pay|money))\b",
                r"\1 hours unpaid",
            ),
            (r"\bfor\s+(?:nothing|zero|no\s+(?:pay|money))\b|\bgratis\b", "unpaid"),
        ),
    ),
    (
        "paid billable billed pay compensat",  # "paid time is 8 hrs, unpaid time 2 hrs"
        (
            (
                r"\b(un)?paid\s+(?:time|work|part|(?:hours|hrs)\s+(?:is|are|was|were|[:=]))\s*"
                rf"{_IS}{_HOURS}",
                r", \2 hours \1paid,",
            ),
            (
                r"\b(?:they|which\s+they|that\s+they|nobody|no\s+one)\s+(?:don'?t|do\s+not|doesn'?t|never|won'?t)\s+"
                r"(?:pay|compensate)(?:\s+(?:for|me))*\b",
                "unpaid",
            ),
        ),
    ),
    (
        "of_",
        ((r"\b(\d)\s+days\s+(?:out\s+)?of\s+(?:the|a|each|every)\s+week\b", r"\1 days a week"),),
    ),
    (
        "total payout payment",  # "what is the total pay", "what should my payout be"
        (
            (
                r"(?<=[\w,.;])\s+(?:so\s+|the\s+|my\s+)*total\s+(?:pay(?:ment|out)?|amount|money|earnings?|income|salary|sum)"
                r"(?:\s+(?:pls|please|plz|sir|bro))?\s*[?.!]*\s*$",
                " , total howmuch ",
            ),
            (
                r"\b(?:what(?:'?s|\s+is|\s+would\s+be|\s+will\s+be)?|whats)\s+(?:the\s+|my\s+)*total"
                r"(?:\s+(?:pay|payment|payout|amount|money|earnings?|income|sum|due))?\b(?!\s+(?:per|a|an|in|hours?|tasks?)\b)",
                "total howmuch ",
            ),
            (
                r"\bwhat\s+(?:should|would|will|wd)\s+(?:be\s+)?(?:the|my)\s+(?:total\s+)?(?:payout|payment|pay|cheque|check|bill|invoice)"
                r"(?:\s+be)?\b(?!\s+(?:date|method|day|cycle|status)\b)",
                "total howmuch ",
            ),
        ),
    ),
    (
        "paid",  # "6 hrs paid and 2.5 hrs onboarding unpaid"
        (
            (
                rf"(?:\b(?:i\s+)?(?:did|worked|do|work)\s+)?{_HOURS}\s+paid,?\s+(?:and|plus|but|then|\+)\s+{_HOURS}\s+(?:(?:of\s+)?[a-z]+\s+){{0,2}}unpaid\b",
                r"\1 hours paid , \2 hours unpaid ,",
            ),
        ),
    ),
)
