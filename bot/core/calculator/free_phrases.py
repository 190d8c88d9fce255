"""What people say of time that is free to work in, and of a first hour that pays otherwise.

Looked for as the other rare phrases.
"""

from collections.abc import Sequence

_PRICE = (
    r"([$₹€£]?\s?\d{1,5}(?:\.\d{1,2})?\s?"
    r"(?:dollars?|dolar|usd|rupees|rupaye|rs|inr|bucks|डालर|रुपये|रुपए|دولار|ريال|درهم|جنيه)?)(?![\d.])"
)
_AN_HOUR = r"(?:\s*(?:/\s?h(?:ou)?r?s?|(?:per|an|a)\s+hour|hourly)\b)?"
_LATER = r"(?=[^?!\n]*\b(?:then|after\w*|beyond|drops?|rest|uske|baad|phir|fir)\b)"
_HI_LATER = r"(?=[^?!\n]*(?:फिर|बाद))"
_AR_LATER = r"(?=[^؟?!\n]*(?:بعد|ثم))"
_LATIN_LATER = r"(?=[^?!\n]*\b(?:w\s*)?ba3d)"
_FIRST = " limit 60 min "
_LENGTH = r"\d{1,2}(?:\.\d)?\s*(?:h|hrs?|hours?|gh?ant\w*|घंट\S*|sa3\w*)"
_DAILY = (
    r"(?:daily|(?:every|each|per|a|in\s+a|har|kol)\s+(?:day|din|yom|youm)|every\s?day|roz(?:ana)?|रोज(?:ाना)?"
    r"|हर\s+दिन|per\s+day)"
)

_NO_HOURS = r"(?!\s*\d{1,3}\s*(?:h|gh|घ|ساع|sa3))"

FREE: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("only just free", ((r"\b(only|just)\s+free\s+(?=\d)", r"\1 "),)),
    (
        "/5 /10",  # a mark: "reviewer ne 2/5 diya"
        (
            (
                r"(?<![\d./$₹])\d(?:\.\d)?\s?/\s?(?:5|10)\b(?![./]?\d)"
                r"(?!\s*(?:h|gh|घ|ساع|sa3|day|din|task|of|paid|are|were|unpaid))",
                "word",
            ),
        ),
    ),
    # Free to work, and not for nothing.
    (
        "free",
        (
            (r"\b(?:on\s+)?(?:each|every)\s+of\s+(?:those|these)\s+days\b", "per day"),
            (
                r"\b(?:i'?m|i\s+am|am|ana)\s+(?:(?:only|mostly|usually|just|also|bas)\s+)?free\b",
                "word",
            ),
            (
                r"(?<!for\s)(?<!is\s)(?<!are\s)\b(?:only\s+)?free\b"
                r"(?=\s+(?:only\s+)?(?:on|at|after|before|from|between|during|in\s+the|evenings?|mornings?"
                r"|nights?|weekends?|time|days?|fel|ba3d|men)\b)|(?<=\bmy\s)free\b(?=\s+hours)",
                "word",
            ),
            (
                r"\b((?:have|got|with|get|spare|3andi)\s+(?:(?:about|around|only|just|like)\s+)?"
                r"\d{1,2}(?:\.\d)?)\s+free\b|\b((?:have|got|with|get|spare|3andi)\s+"
                r"(?:(?:about|around|only|just)\s+)?\d{1,2}(?:\.\d)?\s*(?:h(?:ou)?rs?|sa3\w*|days|evenings|nights|mornings))\s+free\b",
                r"\1\2",
            ),
            (
                r"\bfree\b(?=\s+(?:hu|hun|hoon|hoo|hum|rah?ta|rah?ti|re?hta|re?hti|rahunga|hota\s+hu|hoti\s+hu"
                r"|time|samay|mil\w*)\b)",
                "word",
            ),
            (
                rf"\b({_LENGTH})\s+(?:free|khali|फ्री)\s+(?={_DAILY})",
                r"\1 ",
            ),
            (
                rf"(?<!\w)({_DAILY}[^,;.?!\d\n]{{0,12}}{_LENGTH})\s+(?:free|khali|फ्री)(?!\w)"
                r"(?!\s+(?:k[aei]|kaam|work|training|tasks?)\b)",
                r"\1 ",
            ),
            (r"\b((?:mere\s+)?pa+s\b[^?!\n]{0,25}\d\s*(?:gh?ant\w*|days|din)\s+)free\b", r"\1"),
        ),
    ),
    # The first hour for nothing: nobody knows whether it is among those told.
    (
        "free unpaid muft bebalash balash",
        (
            (
                r"\b(?:the\s+)?(?:first|1st|p(?:eh|ah|h|ehe)l[aei])\s+(?:hour|gh?ant[ae])\s+(?:(?:is|was|for|ka|ke)\s+)?"
                rf"(?:free|unpaid|muft)\b(?=[^?!\n]*\b(?:then|after\w*|rest|uske|baad|phir|fir)\b{_NO_HOURS})",
                "unpaid ,",
            ),
            (
                r"\b(?:[ae]?w+[ae]l\s+sa3a|(?:el\s+)?sa3a\s+(?:el\s+)?(?:oola|oula|ola))\s+"
                rf"(?:free|b[ei]?balash)\b(?=[^?!\n]*\bba3d\w*{_NO_HOURS})",
                "unpaid ,",
            ),
        ),
    ),
    (
        "पहल اول",
        (
            (
                r"पहल[ाेी]\s+घंट[ाेी]\s+(?:का\s+)?(?:फ्री|मुफ्त|अनपेड)(?!\w)"
                rf"(?=[^?!\n]*(?:फिर|बाद){_NO_HOURS})",
                "unpaid ,",
            ),
            (
                r"(?<!\w)(?:اول\s+ساعه|(?:ال)?ساعه\s+(?:ال)?اول[يه])\s+(?:مجانا?|ببلاش|بلاش)(?!\w)"
                rf"(?=[^؟?!\n]*(?:بعد|ثم){_NO_HOURS})",
                "unpaid ,",
            ),
        ),
    ),
    # What is paid for each month, and is no pay.
    (
        "subscri membership premium netflix recharge",
        (
            # "plus a 15% weekend premium" is pay.
            (
                r"(?<=[%٪])(\s+(?:\w+\s+){0,3})premium\b|\bpremium(\s+(?:of\s+)?)(?=[\d.]{1,6}\s?%)",
                r"\1\2bonus ",
            ),
            (r"\b(?:subscriptions?|memberships?|premium|netflix|recharge)\b", "rent"),
        ),
    ),
    # Minutes without their word: "$100 for 2 h 30".
    (
        "for in took spent worked",
        (
            (
                r"\b((?:for|in|took|spent|worked)\s+)(\d{1,2})\s+h(?:ours?|rs?)?\s+([0-5][05])"
                r"(?!\d|[.:,]\d|\s*(?:[a-z$₹€£%/]))",
                r"\1\2 hours \3 min",
            ),
        ),
    ),
    # The first hour at one price, the others at another.
    (
        "first 1st",
        (
            (
                rf"{_PRICE}{_AN_HOUR}\s+(?:for|in|during)\s+(?:the\s+)?(?:first|1st)\s+hour\b{_LATER}",
                rf"\1 per hour{_FIRST}",
            ),
            (
                r"\b(?:for\s+)?(?:the\s+)?(?:first|1st)\s+hour\s+(?:(?:is|pays|at|paid|for|are|i\s+get)\s+"
                rf"|[=:]\s*)*{_PRICE}{_AN_HOUR}{_LATER}",
                rf"{_FIRST}at \1 per hour",
            ),
            (  # flat, or for an hour of them: nobody knows, and it is asked back
                rf"{_PRICE}\s+for\s+(?:the\s+)?(?:first|1st)\s+(?=\d{{1,3}}\s*(?:h|min)){_LATER}",
                r"\1 for limit ",
            ),
            (r"(limit\s+60\s+min[^?!\n]*?)\b(?:for\s+)?(?:the\s+)?rest\b", r"\1 then"),
        ),
    ),
    (
        "peh pah phel pehe",
        (
            (
                r"\bp(?:eh|ah|h|ehe)l[aei]\s+(?:(?:ek|1)\s+)?gh?ant[ae]\s+"
                rf"(?:(?:k[aei]|me|mein|tak|par|pe|at)\s+)*{_PRICE}{_AN_HOUR}"
                rf"(?:\s+(?:k[aei]|gh?anta|mil\w*))*{_LATER}",
                rf"{_FIRST}at \1 per hour",
            ),
        ),
    ),
    (
        "पहल",
        (
            (
                r"पहल[ाेी]\s+(?:(?:एक|1)\s+)?घंट[ाेी]\s+"
                rf"(?:(?:क[ाेी]|में|तक|पर)\s+)*{_PRICE}(?:\s+(?:क[ाेी]|घंटा|मिल\S*))*{_HI_LATER}",
                rf"{_FIRST}at \1 per hour",
            ),
        ),
    ),
    (
        "اول",
        (
            (
                r"(?<!\w)(?:ل|في\s+)?(?:اول\s+ساعه|(?:ال)?ساعه\s+(?:ال)?اول[يه])\s+"
                rf"(?:(?:ب|علي|بسعر)\s*)?{_PRICE}{_AR_LATER}",
                rf"{_FIRST}at \1 per hour",
            ),
            (
                rf"{_PRICE}\s+(?:ل|في\s+|عن\s+|علي\s+)?(?:اول\s+ساعه|(?:لل|ال)?ساعه\s+(?:ال)?اول[يه]){_AR_LATER}",
                rf"\1 per hour{_FIRST}",
            ),
        ),
    ),
    (
        "wel wal oola oula",
        (
            (
                r"\b(?:[ae]?w+[ae]l\s+sa3a|(?:el\s+)?sa3a\s+(?:el\s+)?(?:oola|oula|ola))\s+"
                rf"(?:b\w?\s+)?{_PRICE}{_LATIN_LATER}",
                rf"{_FIRST}at \1 per hour",
            ),
        ),
    ),
)
