"""Whose a fee is and what it is charged on: "payout fee", "GST on the fees", "3% fx".

Looked for as the other rare phrases. The platform's fee is a fee, that of the payout comes after.
"""

from collections.abc import Sequence

_SHARE = (
    r"[\d.]{1,6}\s*(?:[%٪]|(?:per\s?cent|pratishat|fi?sadi|परसेंट|प्रतिशत|फीसदी|فى\s+الميه|في\s+الميه"
    r"|بالم[ئي]ه|fel\s?meya|bel\s?meya)(?!\w))"
)
_FEES = r"(?:fees?|charges?|commissions?|फीस|शुल्क|चार्ज|कमीशन)(?!\w)"
_RUSOOM = r"(?:رسوم|رسم|عموله|عمولات|فيز)"
_ROSOOM = r"(?:ro?so{0,2}u?m|3omola|3omoula|fees)"
_OF = r"(?:\s+(?:k[aei]|क[ाेी]|karne\s+k[aei]))?"
_EL = r"(?:e?l[\s-]|al[\s-]|l\s?)?"

_PAYERS = r"(?:paypal|payoneer|wise|skrill|airtm|stripe|paytm|xoom|remitly|पेपैल|पेपाल|पेयोनियर)"
_WAYS = (
    r"(?:pay[\s-]?outs?|withdrawals?|withdraw|transfer|bank|wire|payment|processing|gateway|swift"
    r"|nikalne|nikasi|पेआउट|निकासी|निकालने|ट्रांसफर|बैंक|विड्राल|विथड्राल|भुगतान|पेमेंट)"
)
_PLATFORMS = r"(?:platform|service|agency|marketplace|site|upwork|fiverr|प्लेटफार्म|सर्विस|साइट)"

FEES: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "gst vat tax जीएसटी टैक्स",
        (
            (
                rf"\b(?:gst|vat|tax)\b(?P<share>(?:\s+(?:is|of|at)|\s*[:=])?\s*{_SHARE})?\s+"
                r"(?:is\s+)?(?:charged\s+)?(?:on|over|upon)\s+(?:(?:top\s+of\s+)?(?:the|that|this|my"
                rf"|these|those|all|every|each|both|total|{_PLATFORMS}|{_WAYS})\s+){{0,3}}{_FEES}",
                r"gst\g<share>",
            ),
            (
                rf"{_FEES}\s+(?:par|pe|pr|p|ke\s+upar|पर|पे|के\s+ऊपर)\s+(?P<share>{_SHARE}\s*)?"
                r"(?:gst|tax|vat|जीएसटी|टैक्स)(?!\w)",
                r"\g<share> gst",
            ),
            (
                rf"(?<!\w)(?:gst|tax|vat|जीएसटी|टैक्स)\s+(?P<share>{_SHARE}\s*)?{_FEES}\s+"
                r"(?:par|pe|pr|p|ke\s+upar|पर|पे|के\s+ऊपर)(?!\w)",
                r"gst \g<share>",
            ),
        ),
    ),
    (
        "ضريبه القيمه gst vat",
        (
            (
                r"(?:(?:ال)?ضريبه(?:\s+القيمه\s+المضافه)?|القيمه\s+المضافه|gst|vat)\s*"
                rf"(?P<share>{_SHARE})?\s*عل[يى]\s*(?:ال)?{_RUSOOM}(?!\w)",
                r"gst \g<share>",
            ),
        ),
    ),
    (
        "3ala 3la ala 3al",
        (
            (
                r"\b(?:d[ae]re{1,2}b[ae]h?|daribe|dariba|gst|vat|tax)\s*"
                rf"(?P<share>{_SHARE})?\s*(?:3ala|3la|ala|3al)\s+{_EL}{_ROSOOM}\b",
                r"gst \g<share>",
            ),
        ),
    ),
    (
        "fx forex conversion currency exchange",
        (
            (
                r"\b(?:fx|forex|(?:currency\s+)?conversion|currency|(?:currency\s+)?exchange)"
                r"(?:\s+rate)?\s+(?:fees?|margin|mark-?up|spread|charges?|loss|cut|commission)\b",
                "margin",
            ),
            (rf"({_SHARE})\s*(?:fx|forex)\b(?!\s*rate)", r"\1 margin"),
            (rf"\b(?:fx|forex|conversion)\s+(?={_SHARE})", "margin "),
            (
                rf"({_SHARE})\s+(?:(?:is\s+)?lost\s+)?(?:on|in|for)\s+(?:the\s+)?(?:currency\s+)?"
                r"(?:conversion|exchange|fx)\b",
                r"\1 margin",
            ),
        ),
    ),
    (
        "करेंसी मुद्रा एक्सचेंज कन्वर्जन फारेक्स",
        (
            (
                rf"(?:करेंसी|मुद्रा|एक्सचेंज|कन्वर्जन|फारेक्स)(?:\s+(?:बदलने|एक्सचेंज|कन्वर्जन))?{_OF}\s+"
                rf"(?:{_FEES}|मार्जिन|मार्कअप)",
                "मार्जिन",
            ),
        ),
    ),
    (
        "عمله صرف",
        (
            (
                rf"(?:{_RUSOOM}|فرق|هامش)\s+(?:(?:ال)?تحويل\s+)?(?:ال)?(?:عمله|عملات|صرف)(?!\w)",
                "هامش",
            ),
        ),
    ),
    (
        "3omla sarf 3amla",
        (
            (
                rf"\b(?:{_ROSOOM}|hamesh|far2)\s+(?:{_EL}ta7we?e?l\s+)?{_EL}(?:3omla|3amla|sarf)\b",
                "hamesh",
            ),
        ),
    ),
    (
        "paypal payoneer wise skrill airtm stripe paytm xoom remitly पेप पेयोनियर",
        (
            # "paypal 5% fee, wise 1% fee": which of both, and not both of them.
            (
                rf"\b({_PAYERS})(?!\w)([^?!\n+&]*?\d[^?!\n+&]*?)\b(?!\1)(?={_PAYERS}\b[^?!\n]*\d)"
                r"(?<!and\s)(?<!aur\s)(?<!then\s)",
                r"\1\2 vs ",
            ),
            (rf"(?<!\w){_PAYERS}{_OF}\s+{_FEES}", "payoutfee fee"),
            (rf"(?<!\w){_PAYERS}\s+(?={_SHARE})", "payoutfee fee "),  # "then payoneer 2%"
        ),
    ),
    (
        "fee charge commission फीस शुल्क चार्ज कमीशन",
        (
            (rf"(?<!\w){_PLATFORMS}{_OF}\s+{_FEES}", "fee"),
            (rf"(?<!\w){_WAYS}{_OF}\s+{_FEES}", "payoutfee fee"),
        ),
    ),
    (
        "with includ consider assum",  # "outlier 20 hours with a 10% tax"
        (
            (
                r"\b(?:with|includ(?:ing|es?)|considering|assuming)\s+(?:an?\s+)?"
                rf"(?={_SHARE}\s+(?:\w+\s+)?(?:tax|tds|fee|cut|gst|commission)\b)",
                "",
            ),
        ),
    ),
    ("upwork fiverr", ((rf"\b(?:upwork|fiverr)\s+(?={_SHARE})", "fee "),)),
    ("withdrawal", ((r"\bwithdrawal(?=\s*(?:is|of|[:=])?\s*[$₹€£]?\s?\d)", "payoutfee fee"),)),
    (
        "رسوم رسم عموله عمولات",
        (
            (rf"(?<!\w)(?:ال)?{_RUSOOM}\s+(?:ال)?(?:منصه|موقع|خدمه|بلاتفورم)(?!\w)", "رسوم"),
            (
                rf"(?<!\w)(?:ال)?{_RUSOOM}\s+(?:ال)?(?:سحب|تحويل|بنك|دفع|بايبال|باي\s?بال|بايونير)(?!\w)",
                "payoutfee رسوم",
            ),
        ),
    ),
    (
        "oso rso rsu rosu 3omola",
        (
            (rf"\b{_ROSOOM}\s+{_EL}(?:mana?s+a|mansa|platform|maw2e3|5edma)\b", "rosoom"),
            (
                rf"\b{_ROSOOM}\s+{_EL}(?:sa7b|sahb|ta7we?e?l|tahwe?e?l|bank|daf3|paypal|payoneer)\b",
                "payoutfee rosoom",
            ),
        ),
    ),
    (
        "what wat whats",  # "paypal took $6 of it, what reaches my bank"
        (
            (
                r"\b(?:what|wat)(?:'?s)?(?:\s+(?:is|will|would|do|does|can|should|am|be|i|amount|money"
                r"|actually|really|finally|still|even))*\s+(?:left|remain(?:s|ing)?|left\s*over"
                r"|reach(?:es|ed)?|land(?:s|ed)?|arrive[sd]?|end(?:s|ed)?\s+up|gets?\s+to|hits?|goes|keep|receive|pocket"
                r"|comes?\s+(?:in(?:to)?|to|home|through))\b(?:\s+(?:of|it|that|for|with|to|in|into|on"
                r"|up|at|me|us|my|the|our|bank|account|pockets?|hands?|wallet|over|home|(?:after\s+"
                r"(?:that|this|it|all|fees?|tax(?:es)?))))*(?=\s*(?:[?.!,]|$))",
                "howmuch",
            ),
            (
                r"\b(?:what|wat)(?:'?s|\s+is|\s+will\s+be)?\s+(?:left|remains?)\s+(?:of|from)\b",
                "howmuch of",
            ),
        ),
    ),
    (
        "kya bach क्या बच",
        (
            (
                r"(?:\bkya\s+bach\w*|(?<!\w)क्या\s+बच(?:[ाेत]\S*)?)(?=\s*(?:hai|h|है)?\s*(?:[?.!,]|$))",
                "kitna",
            ),
        ),
    ),
    (
        "شو ايش وش ايه اش",
        (
            (
                r"(?<!\w)(?:شو|ايش|وش|ايه|اش)\s+(?:اللي\s+|الي\s+)?(?:ب?ي?تبق[يى]|ب?يبق[يى]|بيضل|يضل|باقي|بقي)(?!\w)",
                "كم",
            ),
        ),
    ),
    (
        "sho shu esh eish wesh eh ah",
        (
            (
                r"\b(?:sho+|shu|e+i?sh|wesh|e+h)\s+(?:elly\s+|elli\s+|illi\s+)?(?:b[iey]*[dt]al|b[iey]*dall|be?yeb2a"
                r"|byeb2a|yeb2a|yetba2a|ba2i|ba2y)\b",
                "kam",
            ),
        ),
    ),
)
