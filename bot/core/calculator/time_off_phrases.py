"""Holidays, that is days off: "10 public holidays", "holidays: 10", "12 सरकारी छुट्टियाँ".

Looked for as the other rare phrases. Those of a whole country are of a year.
"""

from collections.abc import Sequence

_OWN = r"(?:(?:paid|unpaid|annual|casual|sick|personal|festival|earned)\s+){0,2}"
_PUBLIC = r"(?:public|national|bank|gazetted|official|statutory|govt|government|sarkari|federal)\s+"
_FREE = r"(?:holidays?|leaves|leave\s+days|chh?utti(?:y?a+n?)?)\b"
_ENDS = r"(?=\s*(?:[,;.?)&]|$|(?:and|aur|per|an?|each|every|in|saal|yearly)\b))"
_UNSAID = r"(?!\s*(?:(?:per|an?|each|every|in\s+an?|/)\s*)?(?:year|yr|month|saal|annum))"
_OF_STATE = r"(?:सरकारी|राष्ट्रीय|पब्लिक|नेशनल)\s+"
_FREE_DAYS = r"(?:छुट्टियां|छुट्टियाँ|छुट्टिया|छुट्टियों|छुट्टी)(?!\w)"
_DAYS = r"(?:ايام|يوم)"
_AYAM = r"(?:ayy?a+m|yo+m|youm)"

TIME_OFF: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "holiday leave chut chhut",
        (
            (rf"(?<![\d.])(\d{{1,2}})\s+{_PUBLIC}{_FREE}{_UNSAID}", r"\1 days off a year"),
            (rf"(?<![\d.])(\d{{1,2}})\s+(?:{_PUBLIC}|{_OWN}){_FREE}", r"\1 days off"),
            (
                rf"\b{_PUBLIC}{_FREE}\s*(?:[:=]|is|are)?\s*(\d{{1,2}}){_ENDS}{_UNSAID}",
                r"\1 days off a year",
            ),
            (rf"\b(?:{_PUBLIC})?{_FREE}\s*(?:[:=]|is|are)?\s*(\d{{1,2}}){_ENDS}", r"\1 days off"),
        ),
    ),
    (
        "sick",
        (
            (
                r"(?<![\d.])(\d{1,2}|an?|one|two)\s+weeks?\s+(?:of\s+)?sick(?:\s+leave|\s+off)?\b",
                r"\1 week off",
            ),
            (
                rf"(?<![\d.])(\d{{1,2}})\s+sick\s+days?(?:\s+off)?\b{_UNSAID}",
                r"\1 days off a year",
            ),
            (r"(?<![\d.])(\d{1,2})\s+sick\s+days?(?:\s+off)?\b", r"\1 days off"),
        ),
    ),
    (
        "छुट्टि छुट्टी",
        (
            (rf"(?<![\d.])(\d{{1,2}})\s+{_OF_STATE}{_FREE_DAYS}", r"\1 दिन छुट्टी प्रति साल"),
            (rf"(?<![\d.])(\d{{1,2}})\s+(?:सालाना\s+)?{_FREE_DAYS}", r"\1 दिन छुट्टी"),
        ),
    ),
    (
        "عطل اجاز",
        (
            (
                rf"(?<![\d.])(\d{{1,2}})\s+(?:{_DAYS}\s+)?(?:عطل|عطله|عطلات|اجازات|اجازه)\s+(?:رسميه|وطنيه)(?!\w)",
                r"\1 ايام اجازه في السنه",
            ),
            (
                rf"(?<![\d.])(\d{{1,2}})\s+(?:{_DAYS}\s+)?(?:عطل|عطله|عطلات|اجازات)(?!\w)",
                r"\1 ايام اجازه",
            ),
        ),
    ),
    (
        "agaz ijaz 3otl",
        (
            (
                rf"(?<![\d.])(\d{{1,2}})\s+(?:{_AYAM}\s+)?(?:agaza+t?|ijaza+t?|3otla+t?|3otal)\s+(?:rasmi?[iey]*a|wataneya)\b",
                r"\1 ayam agaza fel sana",
            ),
            (
                rf"(?<![\d.])(\d{{1,2}})\s+(?:{_AYAM}\s+)?(?:3otla+t?|3otal|agazat|ijazat)\b",
                r"\1 ayam agaza",
            ),
        ),
    ),
)
