"""Fractions in words: a quarter of the time that nobody pays, one task in five that is rejected.

Looked for as the other rare phrases; each becomes two numbers, "1 among 4 hours".
"""

from collections.abc import Iterator, Sequence

from bot.core.calculator.within_phrases import UNPAID

_FRACTIONS = (
    (
        "1 among 2",
        r"\bhalf(?:\s+of)?|\b(?:aadh|adh)[aei]|\bno[sc]+f?|आध[ाेी]|(?<!\w)نصف?",
    ),
    ("2 among 3", r"\btwo[\s-]thirds?\s+of|\b(?:do|2)\s+tiha[iy]+|(?:दो|2)\s+तिहाई|(?<!\w)ثلثين"),
    (
        "1 among 3",
        r"\b(?:an?|one|1)[\s-]third\s+of|\b(?:ek\s+)?tiha[iy]+|(?:एक\s+)?तिहाई|(?<!\w)(?:ثلث|تلت)"
        r"|\b(?:te?lt|thu?lu?th|tul[ou]?t|th[ie]lth)",
    ),
    (
        "3 among 4",
        r"\bthree[\s-](?:quarter|fourth)s?\s+of|\b(?:teen|tin|3)\s+chautha[iy]+|(?:तीन|3)\s+चौथाई",
    ),
    (
        "1 among 4",
        r"\b(?:an?|one|1)[\s-](?:quarter|fourth)\s+of|\bquarter\s+of|\b(?:ek\s+)?chautha[iy]+"
        r"|(?:एक\s+)?चौथाई|(?<!\w)ربع|\br[ou]b3",
    ),
    ("1 among 5", r"\b(?:an?|one|1)[\s-]fifth\s+of|(?<!\w)خمس|\b[5k]h?oms"),
    ("1 among 10", r"\b(?:an?|one|1)[\s-]tenth\s+of|(?<!\w)عشر"),
)
_THEM = (
    r"(?:\s+(?:my|the|all|of|our|that|mera|meri|mere|el|al|il|men|من|मेरा|मेरे))*\s*(?:[ea]l\s*-?)?"
)
_TIME = (
    r"(?:\b(?:hours|time|work(?:ing)?(?:\s+(?:hours|time|day))?|shift|samay|waqt|wakt|ghant\w+|ka+m"
    r"|wa[2q]t|sa3at|sho3'?l|sho(?:8|gh)l)\b|समय|टाइम|वक्त|घंट\S+|काम|(?:ال)?(?:وقت|ساعات|شغل|دوام)\S*)"
)
_TASKS = r"(?:\b(?:tasks?|jobs?|kaam|mohim\w*)\b|टास्क|(?:ال)?(?:مهام|مهمات|تاسكات))"
_GAP = r"[^\d?!؟।\n]{0,40}?"
_PAID = (
    rf"(?={_GAP}(?:{UNPAID}|\bpaid\b|مدفوع|\bmadfo?u?3)(?!\s*\d))"
    r"(?![^?!\n]*\d\s*(?:h\w*\s+)?(?:un|not)?paid)"
)
_REJECTED = (
    rf"(?={_GAP}(?:\b(?:re?ject\w*|etrafad\w*|b[et]*yetrefed\w*|marfo\w*)"
    r"|रिजेक्ट|अस्वीकृत|\S*رفض|مرفوض))"
)
_COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twenty": 20,
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10, "second": 2,
}  # fmt: skip
_NAMED = "|".join(_COUNTS)


def _of_time() -> Iterator[tuple[str, str]]:
    for meant, said in _FRACTIONS:
        yield rf"(?:{said}){_THEM}{_TIME}{_PAID}", f"{meant} hours"


def _of_tasks() -> Iterator[tuple[str, str]]:
    for meant, said in _FRACTIONS:
        yield rf"(?:{said}){_THEM}{_TASKS}{_REJECTED}", f"{meant} tasks"
    for name, count in _COUNTS.items():
        ordinal = name.endswith(("th", "rd", "nd"))
        every = rf"\b(?:every|each)\s+{name}\s+task" if ordinal else _one_in(name)
        yield rf"{every}{_REJECTED}", f"1 among {count} tasks "
    yield (
        rf"(\d\s+(?:of|in|among|out\s+of)\s+\d+\s+{_TASKS}[^?!\n]*?reject[^?!\n]*?[,;]\s*\d{{1,4}})"
        r"\s+(?=(?:(?:a|per|each|every)\s+(?:day|week|month)|daily|weekly)\b)",
        r"\1 tasks",
    )


def _one_in(name: str) -> str:
    return (
        rf"\b(?:one|1)\s+(?:in|of|out\s+of|from|among)\s+(?:every\s+|my\s+)?{name}(?:\s+tasks?)?\b"
    )


_HALF_HOUR = r"\ba?adha\s+gh?a?nta\b|आधा\s+घंटा"
_HALVES = r"\ba?adh[ae]\s+gh?a?nt[ae]\b|आध[ाे]\s+घंट[ाे](?!\w)"
_EVERY = r"(?:\b(?:har|every|each|per|prati)\b|हर|प्रति)"

FRACTIONS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "adha_ adhe_ आधा आधे",  # of a half of every hour nobody says "aadha ghanta"
        (
            (rf"(?:{_HALF_HOUR}){_PAID}", "30 min"),
            (rf"^(?=[^\n]*{_EVERY})([^\n]*?)(?:{_HALVES}){_PAID}", r"\1 30 min"),
        ),
    ),
    (
        "hal third quarter fourth fifth tenth adh tiha chautha आध तिहाई चौथाई نص ثلث تلت ربع خمس"
        " عشر nos noc tlt telt talt tult thlth tholth thulth tolt rob3 rub3 oms",
        tuple(_of_time()),
    ),
    ("reject trafad trefed marfo रिजेक्ट अस्वीकृत رفض رفوض", tuple(_of_tasks())),
)
