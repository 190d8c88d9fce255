"""Questions beside figures of pay and time that ask for no sum.

How long to wait, what is allowed, whether a claim is true. Looked for before the other rare
phrases, as these would take "how much longer" for "how much".
"""

from collections.abc import Sequence

_WAIT_LATIN = r"(?:wait|intezaa?r|intzaa?r|ruk\w*|sabar|sabr)"
_WAIT_HINDI = r"(?:इंतज[ाे]र|इन्तजार|रुक\S*|वेट|सब्र)"
_WAIT_ARABIC = r"(?:[اننتي]?ستن[يا]\S*|[انتي]?نتظر\S*|[انتي]?صبر\S*|نستنا\S*)"
_WAIT_ARABIZI = r"(?:[aen]?st[ae]nn?[aiy]\w*|[ae]?nta[zd]h?er|[ae]?sb[eo]r)"
_ELSE = " askedelse "
_YES = " askedyes "
_CLAUSE = r"(^|[,.;:!?]\s*|\b(?:bro|guys|hey|hi|so|and|but|pls)\s+)"
"""Where a question may begin."""

_HOURS_TOLD = r"\d{1,3}(?:\.\d)?\s*(?:h\b|hrs?\b|hours?\b|gh?a?nt|घ[ंन्ण]*ट|ساع|sa3)"
_A_PERIOD = (
    r"(?<!this )(?<!last )(?<!past )(?:years?|yearly|annual\w*|months?|monthly|total"
    r"|saal|sal[ae]ana|mahin\w*|maheen\w*|साल(?:ाना)?|महीन\S*"
    r"|टोटल|\w{0,3}سنه|سنويا|\w{0,3}شهر|شهريا|san[ae]h?|sene?h?|shah?[ea]?r)"
)
_COMES_TO = (
    r"(?=[^\n]*(?:\bhow\s+much\b|\bkitn[aei]\b|कितन[ाेी]|(?<!\w)(?:كم|كام|قديش|بكام)(?!\w)|\b(?:kam|2?adesh|ch7al)\b"
    rf"|[,،;]\s*(?:[^\s,،;]+\s+){{0,4}}?{_A_PERIOD}"
    r"(?:\s+(?:bhar|ka|ki|ke|me|total|pay|भर|क[ाेी]|में)){0,2}\s*[?؟.!]*\s*$))"
)
"""Where it is asked what a month or a year brings, hours that are allowed are those of the work:
"max 10 hours a week allowed, $50/h, yearly?"."""
_ALLOWED = (
    r"(?:\b(?:allow(?:ed|s)?|permitted)\b|\b(?:a?lawed|alow(?:ed)?)\b|अलाउड|अलाउ(?!\w)|(?<!\w)(?:ال)?مسموح(?:ه|لي)?(?!\w)"
    r"|\b(?:el\s+)?masmo[ou]*[7h]\b)"
)
_ASKS_HOURS = (
    r"(?:\bhow\s+many\b|\b(?:am\s+i|are\s+(?:we|you)|is\s+it)\b|\bkitn[aei]\s+(?:gh|hour|hr)|कितन[ाेी]\s+घ|(?:है|हैं)\s+क्या(?!\w)"
    r"|\b(?:hai|hain|h)\s+kya\b|كم\s+ساع|\bkam\s+sa3|(?<!\w)هل(?!\w))"
)
_UNASKED = r"(?!\s*(?:\?|؟|or\s+not|ya\s+n|या\s+न))"

OTHERS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "ontract reelanc عقد فريلانس 3a2d 3aqd",  # "a contract or just freelance?"
        (
            (
                r"\b(?:contract\w*|freelanc\w*|3a[2q]d)\b[^\d?!\n]*\b(?:or|ya|wal+a|wla)\b[^\d?!\n]*"
                r"\b(?:contract\w*|freelanc\w*|employ\w*|permanent|3a[2q]d)\b",
                _ELSE,
            ),
            (
                r"(?:عقد|فريلانس|موظف)[^\d؟?!\n]*(?<!\w)(?:ولا|او|ام)(?!\w)[^\d؟?!\n]*(?:عقد|فريلانس|موظف)",
                _ELSE,
            ),
        ),
    ),
    (
        "when kab कब امت emta",  # "the project got paused, when does it come back"
        (
            (
                r"\bwhen\s+(?:does|do|will|is|are)\s+(?:it|they|(?:the\s+|my\s+)?(?:project|work|tasks?|queue))\s+"
                r"(?:(?:be|is)\s+)?(?:com(?:e|ing)(?!\s+(?:out\s+)?to\b)|start\w*|resum\w*|open\w*|reopen\w*|back)\b",
                _ELSE,
            ),
            (
                r"^(?=[^\n]*\b(?:project|queue|tasks?|kaam|work)\b)([^\n]*?)\bkab\s+(?:tak\s+)?"
                r"(?:(?:wapas|dobara|phir\s+se|fir\s+se)\s+)?(?:aay?e?g[aie]|aa\s+rah\w+|chalu|shuru|start|khul\w+)\b",
                r"\1" + _ELSE,
            ),
            (
                r"^(?=[^\n]*(?:प्रोजेक्ट|टास्क|काम))([^\n]*?)(?<!\w)कब\s+(?:तक\s+)?(?:(?:वापस|फिर\s+से)\s+)?"
                r"(?:आए?ग[ाीे]|शुरू|चालू|स्टार्ट|खुल\S*)",
                r"\1" + _ELSE,
            ),
        ),
    ),
    (
        "ban_ bann बैन",  # "will I be banned"; "kitna ban kar aayega" is what it comes to
        (
            (
                r"\bban\s+(?:to\s+)?na?hi\w*\s+(?:kar|kr|ho)\w*|\baccount\s+ban\b"
                r"|\b(?:get|be|being)\s+banned\b",
                _ELSE,
            ),
            (r"बैन\s+(?:तो\s+)?(?:नह\S+\s+)?(?:कर|हो)\S*", _ELSE),
        ),
    ),
    (
        "click क्लिक",  # "somebody sent me this link, shall I click it"
        (
            (
                r"\bclick\s+(?:karu|karun|kru|kare|karna|kar\s+du)\b|\b(?:should|can)\s+i\s+click\b",
                _ELSE,
            ),
            (r"क्लिक\s+(?:करूं|करें|करना|कर\s+दूं)", _ELSE),
        ),
    ),
    (
        "longer lower patience wait",
        (
            (
                r"\bhow\s+much\s+(?:longer|lower|more\s+(?:time|patience)|patience)\b"
                r"|\bhow\s+(?:much\s+)?(?:long|more\s+days|many\s+more\s+(?:days|weeks))\s+(?:[a-z]+\s+){0,4}?wait\b"
                r"|\b(?:should|must|do|have\s+to)\s+i\s+(?:keep\s+)?wait(?:ing)?\b",
                _ELSE,
            ),
        ),
    ),
    (
        "wait intez intza ruk sab",
        (
            (
                rf"\bkitn[aei]\s+(?:din\s+|time\s+|aur\s+|der\s+){{0,2}}{_WAIT_LATIN}\b|\b{_WAIT_LATIN}\s+(?:karu|karun|karna|karein)\s+(?:aur\s+)?kitn[aei]\b",
                _ELSE,
            ),
        ),
    ),
    (
        "इंत इन्त रुक वेट सब्र",
        ((rf"(?:कितन[ाेी]\s+(?:दिन\s+|और\s+|देर\s+){{0,2}}){_WAIT_HINDI}", _ELSE),),
    ),
    (
        "ستن نتظر صبر",
        (
            (
                rf"(?:كم|قديش|شقد|اديش|قد\s+اي[هش]|الي\s+متي|لامتي|شحال)\s+(?:لازم\s+|بدي\s+|علي\s+|راح\s+|غادي\s+)?{_WAIT_ARABIC}",
                _ELSE,
            ),
        ),
    ),
    (
        "stan sten nta sber sbor",
        (
            (
                rf"\b(?:kam|[2a]d+\s?eh|addesh|2adesh|shgad|ch7al)\s+(?:lazem\s+|baddi\s+|la?zm\s+)?{_WAIT_ARABIZI}\b"
                rf"|\b{_WAIT_ARABIZI}\s+(?:kam|[2a]d+\s?eh|addesh|2adesh|shgad|ch7al)\b",
                _ELSE,
            ),
        ),
    ),
    # What is allowed, and what one is locked out for.
    (
        "allow permit lawed alow अलाउ مسموح masmo",
        (
            (
                rf"^(?![^\n]*{_ASKS_HOURS}){_COMES_TO}([^\n?؟]*?{_HOURS_TOLD}[^\n,;،?؟\d]{{0,36}}?){_ALLOWED}"
                rf"(?:\s+(?:hai|hain|h|है|हैं)(?!\w))?{_UNASKED}",
                r"\1 ",
            ),
            (
                rf"^(?![^\n]*{_ASKS_HOURS}){_COMES_TO}([^\n?؟]*?){_ALLOWED}(?=[^\n,;،?؟\d]{{0,24}}{_HOURS_TOLD})"
                r"(?![^\n,،]*[?؟][^\n]*\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "allow permit lock ban per",
        (
            (
                r"\b(?:allow(?:ed|s)?|permitted|lock(?:s|ed)?\s+(?:me|you|us)\s+out|per\s+project\s+or\s+(?:per\s+)?account"
                r"|per\s+account\s+or\s+(?:per\s+)?project|account\s+ba?n(?:d|ned)?)\b",
                _ELSE,
            ),
        ),
    ),
    ("अकाउंट अलाउड", ((r"अकाउंट\s+(?:बंद|बैन|ब्लॉक)|अलाउड", _ELSE),)),
    ("مسموح", ((r"(?<!\w)مسموح(?!\w)", _ELSE),)),
    ("masmoo masmou", ((r"\bmasmo[ou]+[7h]\b", _ELSE),)),
    # Why it is so.
    (
        "why kyu kyo lesh leish lech 3lach 3lash 3alash",
        (
            (
                r"\bwhy\b(?!\s+not\b)|\bky(?:u|un|on|o|oo)\b|\b(?:lei?sh|lei?ch|3la[cs]h|3alash)\b",
                _ELSE,
            ),
        ),
    ),
    ("क्यों क्यो क्यू", ((r"क्य(?:ों|ो|ूं|ू)(?!\w)", _ELSE),)),
    ("ليش ليه لماذا علاش", ((r"(?<!\w)(?:ليش|ليه|لماذا|علاش)(?!\w)", _ELSE),)),
    # Whether something is true, and how others do it.
    (
        "true fake lying",
        (
            (
                r"\b(?:is|if)\s+(?:it|that|this)\s+(?:really\s+)?true\b|\btrue\s+or\s+(?:not|false|fake|no)\b"
                r"|\b(?:are|is)\s+(?:he|she|they)\s+lying\b",
                _ELSE,
            ),
        ),
    ),
    (
        "sach jhoo jhu",
        ((r"\b(?:sach\s+(?:hai|h)\b|sach\s+ya\s+jh[uo]+t|kitna\s+sach\b|jh[uo]+t\s+hai)", _ELSE),),
    ),
    ("सच झूठ", ((r"सच\s+ह[ैो](?!\w)|कितना\s+सच(?!\w)|झूठ\s+ह[ैो]", _ELSE),)),
    (
        "صحيح كذب صح",
        (
            (
                r"(?<!\w)(?:صحيح|صح)\s*(?:[؟?]|$|و?لا(?!\w))|(?<!\w)(?:ال)?(?:كذب|كدب)(?!\w)|هل\s+(?:هذا\s+|ده\s+)?صحيح",
                _ELSE,
            ),
        ),
    ),
    (
        "s7i7 sa7i7 sahih kdoub kezb kedb kidb",
        ((r"\b(?:s7i7|sa7i7|sa7ee7|sahih)\b|\b(?:el\s*|l)?(?:kdoub|kezb|kedb|kidb)\b", _ELSE),),
    ),
    (
        "you guys",
        (
            (
                r"\b(?:do|are|did)\s+(?:you|u)\s+(?:guys|all|people)\b|\bhow\s+do\s+(?:you|u)\b",
                _ELSE,
            ),
        ),
    ),
    ("ezay ezzay kifach", ((r"\b(?:ezz?ay|kifach|kifesh)\s+(?:be?t|kat|te?)\w+", _ELSE),)),
    ("ازاي كيفاش", ((r"(?<!\w)(?:ازاي|كيفاش|كيف)\s+(?:ب?ت|كات)\S+", _ELSE),)),
    # Whether somebody has the time.
    ("पाएंगे पाऊंगा पाउंगा", ((r"(?:निकल|हो|कर)\s+(?:पाएंगे|पायेंगे|पाऊंगा|पाउंगी|पाऊंगी)\s+क्या", _ELSE),)),
    ("eltez sa3b saa3b", ((r"\b(?:wala|walla|w?la)\s+saa?3b\b|\beltezem\b", _ELSE),)),
    # What to do, how others did it, whether it is a scam.
    (
        "what how who",
        (
            (
                r"\bwhat\s+(?:to|should\s+i|can\s+i|shall\s+i)\s+do\b|\bhow\s+did\b|\bhow\s+do\s+(?:i|we|they|you)\b"
                r"|\bhow\s+long\s+(?:until|till|before)\b|\bwho\s+pays?\b",
                _ELSE,
            ),
        ),
    ),
    (
        "scam legit fraud fake genuine",
        ((r"\b(?:scam|legit(?:imate)?|fraud|fake|genuine)\b", _ELSE),),
    ),
    (
        "dhokha dhoka thagi farzi farji",
        ((r"\b(?:dhokha|dhoka|thagi|farzi|farji)\b", _ELSE),),
    ),
    ("ठगी धोखा फर्जी फ्राड", ((r"(?<!\w)(?:ठगी|धोखा|फर्जी|फ्राड)(?!\w)", _ELSE),)),
    ("kya wapas", ((r"\b(?:ab\s+)?kya\s+kar(?:u|un|oon|na|e|ein)\b|\bwapas\s+mil\w+", _ELSE),)),
    ("क्या वापस", ((r"क्या\s+कर(?:ूं|ू|ें|ना)|वापस\s+मिल\S+", _ELSE),)),
    ("نصب احتيال", ((r"(?<!\w)(?:ال)?(?:نصب|نصابين|نصاب|احتيال)(?!\w)", _ELSE),)),
    ("nasb nassab a3mel", ((r"\b(?:nasb|nassab\w*)\b|\ba3me?l\s+[ei]h?\b", _ELSE),)),
    ("leh leih ", ((r"\ble[iy]?h\s*[?]?\s*$", _ELSE),)),
    (
        "اعمل افعل اسوي",
        ((r"(?:ايش|شو|ماذا|وش|شنو)\s+(?:ا|ب)?(?:عمل|فعل|سوي)|(?:ا|ب)عمل\s+اي[هش]", _ELSE),),
    ),
    # A fee that somebody wants to be without.
    (
        "without",
        (
            (
                r"\bwithout\s+(?:the\s+|a\s+|any\s+|paying\s+)*\d{1,2}(?:\.\d+)?\s?(?:%|percent)",
                _ELSE,
            ),
        ),
    ),
    ("بدون بلا غير", ((r"(?:بدون|بلا|من\s+غير)\s+(?:عموله|رسوم|خصم)\s+\d", _ELSE),)),
    (
        "8er gheir bdoun bidoon",
        (
            (
                r"\b(?:m[ei]n\s+(?:8|gh)ei?r|b[ie]?doo?u?n)\s+(?:\d{1,2}\s?%|(?:3omola|rosoom)\s+\d)",
                _ELSE,
            ),
        ),
    ),
    # Told, and nothing asked.
    (
        "dropped promised",
        (
            (
                r"\b(?:dropped|promised)\b(?![^\n]*\b(?:how|total|losing|lost|difference|less)\b)",
                _ELSE,
            ),
        ),
    ),
    # Yes or no.
    (
        "is_ are_ does_ did_ do_ should_ can_ will_",
        (
            (
                rf"{_CLAUSE}(?:is|are)\s+(?=(?:it|this|that|there|they|these)\b|[\d$₹€£])"
                r"(?!(?:it|this|that)\s+(?:possible\s+to\s+(?:make|earn|get|reach)|[$₹€£]?\d|an?\s+(?:good|decent|fair|ok)\s+(?:hourly|rate|pay)))",
                r"\1 askedyes ",
            ),
            (rf"{_CLAUSE}(?:does|did)\s+(?!about|around|like|roughly)(?=[a-z])", r"\1 askedyes "),
            (
                rf"{_CLAUSE}(?:do\s+(?:i|we|they|you)\s+(?=(?:need|have|give|pay|take|allow|get)\b)"
                r"|should\s+i\s+(?=(?:take|accept|join|quit|leave|wait)\b)|can\s+(?:they|you|we)\b|can\s+i\s+work\b|will\s+they\b)",
                r"\1 askedyes ",
            ),
        ),
    ),
    (
        "kya",  # "asli hai kya", "kya … mil sakta hai"
        (
            (
                r"^(?![^\n]*\b(?:kama|ban|pahunch|kitn))([^\n]*)\b(?:hai|h|hain|hota|milta|milega|milti|dete|deta|sakta|sakti|sakte)\s+(?:h\w*\s+)?kya\b"
                r"|(?:^|[:,;]\s*)(?![^\n]*\b(?:kama|ban|pahunch|kitn))(?:bhai\s+|yaar\s+)?kya\s+(?=[^\n]*\b(?:hai|hain|sakta|sakti|sakte|milega|milta|dete)\b)",
                r"\1 askedyes ",
            ),
        ),
    ),
    (
        "क्या",
        (
            (
                r"^(?![^\n]*(?:कमा|बन|पहुंच|कितन))([^\n]*)(?:है|हैं|मिलता|मिलेगा|मिलती|देते|सकता|सकती|सकते)\s+(?:ह\S+\s+)?क्या(?!\w)"
                r"|(?:^|[:,;]\s*)(?![^\n]*(?:कमा|बन|पहुंच|कितन))क्या\s+(?=[^\n]*(?:है|हैं|सकता|सकती|सकते|मिलेगा|मिलता|देते))",
                r"\1 askedyes ",
            ),
        ),
    ),
    ("هل", ((r"(?<!\w)هل(?!\w)", _YES),)),
    ("hal ", ((r"(?:^|[,.;!?]\s*)hal\s+(?!shaher|shahr|esbo|osbo|jem)", _YES),)),
    # A share of people is taken from nobody's pay.
    ("top", ((r"\btop\s+\d{1,2}\s?(?:%|percent)", "word"),)),
    (
        "people applic users candidates log",
        (
            (
                r"\b\d{1,3}(?:\.\d+)?\s?(?:%|percent)\s+(?:of\s+)?(?:the\s+|all\s+)?(?:people|applicants|users|candidates|log|logo|logon)\b",
                _ELSE,
            ),
        ),
    ),
    ("लोग", ((r"\d{1,3}\s?(?:%|प्रतिशत|परसेंट)\s+(?:ही\s+)?लोग", _ELSE),)),
    (
        "قبل ناس",
        (
            (
                r"\d{1,3}\s?(?:%|بالمي[هة])\s+(?:بس\s+|فقط\s+)?(?:من\s+ال)?(?:ناس|ب?[يت]\S?قبل\S*)",
                _ELSE,
            ),
        ),
    ),
    (
        "9ebl 2bal qbal 9bel",
        (
            (
                r"\d{1,3}\s?%\s+(?:li\s+|elly\s+|bas\s+)?(?:ka|be?|bi)?[yt]+\w?(?:9e?b|2b|qb)[ae]?l\w*",
                _ELSE,
            ),
        ),
    ),
)
