"""Phrases of money: what a dollar costs, and lakhs by their letter.

Each phrase is a key, a pattern and what it means, as in `phrases`.
"""

import re

_RUPEES = (
    r"(?:rupees?|rup[aei]+y[aei]+|rs|inr|रुपये|रुपए|रुपया|रूपये|रु|₹|روبيه|روبيات)"
    r"(?![a-z\u0900-\u0963])(?!\.?\s?\d)"
)
_OF_RUPEES = r"(?:₹|\b(?:rs|inr|rupees?|rupaye)\b\.?|(?<!\w)(?:रु|रुपये)\.?)\s?"
_AMOUNT = r"\d[\d,]{0,9}(?:\.\d{1,4})?"
_SMALL = r"(?<![\d.,])\d{1,3}(?:\.\d{1,4})?"

_NAMED = (
    r"(?:\$|₹|usdt?|inr|aed|sar|egp|eur|gbp|mad|qar|kwd|rs|rupees?|rupa?[iy]\w*|dol+[ae]?rs?|euros?|pounds?"
    r"|d[ie]?rha?e?ms?|riyals?|g[ie]*n[ei]+h)"
)
_SAID_SHORT = rf"((?<=\d)\s?{_NAMED}|(?<![\w.])[$₹]\s?\d[\d.,]*)\s+"

EXCHANGE_PHRASES = (
    # "2" for "to", and "kam" without its vowel, between two currencies.
    (
        " 2 ",
        rf"{_SAID_SHORT}2\s+(?={_NAMED}(?![a-z])\s*(?:[?.!,]|$|pl|rate|today|now|how|what))",
        r"\1 to ",
    ),
    (" cm cam km kem km", rf"{_SAID_SHORT}(?:cm|cam|kem|km)\s+(?={_NAMED}(?![a-z]))", r"\1 kam "),
    ("usdinr usdegp", r"\busd(inr|egp)\b", r"usd \1"),
    ("exchange conversion forex fx", r"\b(?:exchange|conversion|forex|fx)\s+rate\b", "rate"),
    ("صرف", r"سعر\s+(?:ال)?صرف|(?<!\w)(?:ال)?صرف\s+(?=\d)|(?<!\w)(?:ب|على\s+)صرف\s+(?=\d)", "سعر"),
    ("sarf", r"\bse3r\s+(?:(?:el|al|l)[\s-]?)?sarf\b|\b(?:el|al)[\s-]?sarf\s+(?=\d)", "se3r"),
    ("using assuming taking", r"\b(?:using|assuming|taking)\s+(?=\d)", "at"),
    (
        "bha bav baav भा",
        r"(?<=\d)\s+(?:(rupa?ye|rupees?|रुपये|रुपए)\s+)?(?:k[ei]|के)\s+(?:bha+[vw]|baa?v|भाव)\s+"
        r"(?:se|par|pe|p[ae]r|me|से|पर|पे|में)(?!\w)",
        r"\1 ke rate se",
    ),
    ("bha bav baav भा", r"(?:\bbha+[vw]|baa?v|भाव)\s+(?=\d)", "rate"),
    # A person's own exchange rate, after a sum in rupees, dirhams or pounds.
    (
        "dol usd",
        r"\b(?:dollar|dolar|usd)\s+(?:is\s+|was\s+)?(?:at\s+)?(\d{1,3}(?:\.\d{1,4})?)\s+"
        r"(?:k[aei]\s+)?(?=(?:ho|hai|h|chal|mile|mila)\b)",
        r"1 dollar = \1 ",
    ),
    ("dollar", r"\b(?:the|if|1)\s+dollar\s+(?:is|was)\s+(?:at\s+)?(?=\d)", "1 dollar = "),
    ("is was", r"\b(dollar|usd|euro|pound|dirham|riyal)\s+(?:is|was)\s+(?:at\s+)?(?=\d)", r"\1 = "),
    (
        "dol usd डालर",
        r"(?<![\d$])(?<!\d\s)(?:\bek\s+|एक\s+)?(?:\b(?:dollar|dolar|usd)|डालर)\s+(\d{2,3}(?:\.\d{1,4})?)\s*"
        rf"{_RUPEES}\s+(?=(?:ka|hai|ho|chal|mile|का|है|हो|चल|मिले)(?!\w))",
        r"1 dollar = \1 rupees ",
    ),
    ("डालर", r"डालर\s+(\d{1,3}(?:\.\d{1,4})?)\s+(?:का\s+)?(?=हो|है|चल)", r"1 dollar = \1 "),
    ("دولار", r"(?:لو|اذا)\s+(?:كان\s+)?(?:سعر\s+)?(?:ال)?دولار\s+ب?\s?(?=\d)", "1 dollar = "),
    ("dol", r"\blaw\s+(?:el\s+)?dol+ar\s+b[ei]?\s?(?=\d)", "1 dollar = "),
)

_LAKHS = tuple(
    (re.compile(said), word)
    for said, word in (
        (rf"({_OF_RUPEES}{_AMOUNT})\s?l(?![a-z0-9])", r"\1 lakh "),
        (rf"({_SMALL})\s?l\s+(?={_RUPEES})|({_SMALL})l(?={_RUPEES})", r"\1\2 lakh "),
        (rf"({_SMALL})l\s+(?=(?:in|to|into)\s+(?:usd|dollars?|\$))", r"\1 lakh rupees "),
        (rf"({_OF_RUPEES}{_AMOUNT})\s?crs?(?![a-z0-9])", r"\1 crore "),
        (rf"({_SMALL})\s?crs?\s+(?={_RUPEES})", r"\1 crore "),
    )
)
_BY_LETTER = re.compile(r"\d\s?(?:l|crs?)(?![a-z0-9])")


def with_lakhs(text: str) -> str:
    """A folded text with lakhs and crores of rupees in words: "₹2.5L"; litres are no money."""
    if _BY_LETTER.search(text):
        for said, word in _LAKHS:
            text = said.sub(word, text)
    return text
