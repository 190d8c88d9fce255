"""What people say around figures: do it, what if, halves, days of the week, hours and minutes.

Each kind of phrase is only looked for where one of its words is, as the other rare ones.
"""

import re
from collections.abc import Sequence

from bot.core.calculator.folding import folded

SPOKEN: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "दो",  # "काट दो", "बता दो": do it
        (
            (
                r"(?<!\w)(काट|बता|कर|करवा|बदल|निकाल|दे|जोड|घटा|लगा|हटा|बना|समझा|दिखा|सुना|लिख|गिन|भेज|रख"
                r"|मिला|छोड|जवाब|हिसाब)\s+दो(?!\w)",
                r"\1",
            ),
        ),
    ),
    (
        "half",  # "7 and half hrs", "three and half hours"
        (
            (
                r"\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                r"\s+(?:and|n|&)\s+half\b",
                r"\1 wnos",
            ),
        ),
    ),
    (
        "more extra additional unpaid",  # "2 more hours", "2 unpaid hours"
        (
            (
                r"(?<![\d.,])(\d{1,3}(?:\.\d)?)\s+(?:more|extra|additional)\s+(h(?:ou)?rs?|min\w*)\b",
                r"and \1 \2",
            ),
            (r"(?<![\d.,])(\d{1,3}(?:\.\d)?)\s+unpaid\s+(h(?:ou)?rs?|min\w*)\b", r"\1 \2 unpaid"),
        ),
    ),
    (
        "each",  # "50 task daily 12 rs each mahine ka total"
        ((r"\beach\b(?=\s+(?:mahin|haft|saal|din\b))", "per task"),),
    ),
    (
        "بدولار بجنيه بدرهم بريال",  # "المهمة بدولار": for one dollar
        ((r"(?<!\d)(?<!\d\s)(?<!\w)ب(دولار|جنيه|درهم|ريال)(?!\w)(?!\s*\d)", r"ب 1 \1"),),
    ),
    ("ثلث تلت", ((r"(?<!\w)(و?)(?:ثلث|تلت)\s+ساعه(?!\w)", r"\1 20 min"),)),
    (
        "har हर كل kol every each",  # "har ghante 15 minute" is no hour and a quarter
        (
            (
                r"(\bhar\s+gh?ant[ea]|हर\s+घंट[ेा]|كل\s+ساعه|\bkol+\s+sa3a|\b(?:every|each)\s+hour)"
                r"\s+(?=\d)",
                r"\1 of",
            ),
        ),
    ),
    (
        "ka ke ki mahin haft din roz saal",  # "1 ghante ka 17 h aur": it is 17
        (
            (
                r"(\bk[aei]\s+(?:[$₹€£]\s?)?\d{1,6}(?:\.\d{1,2})?"
                r"(?:\s?(?:[$₹€£]|dollars?|dolar|usd|rs|rupa?y\w*|inr))?)"
                r"\s+h\b(?=\s*(?:$|[,.?!\n]|(?:aur|or|and|lekin|par|but|to|toh|magar|phir)\b))",
                r"\1",
            ),
            (
                r"(?<=\d)(\s?(?:[$₹€£]|dollars?|dolar|usd|rs|rupa?y\w*|inr))\s+h\b"
                r"(?=\s+(?:mahin|haft|din\b|roz\b|saal))",
                r"\1",
            ),
        ),
    ),
    (
        "= :",  # "hours per week = 12"
        (
            (
                r"\bh(?:ou)?rs?\s*(?:per|/|an?|each|every)\s*(day|week|month|wk)\s*[=:]"
                r"\s*(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)(?!\s*(?:[$₹€£]|usd|dollar))",
                r"\2 hours per \1",
            ),
            (
                r"\b(daily|weekly|monthly)\s+h(?:ou)?rs\s*[=:]\s*(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)",
                r"\2 hours \1",
            ),
            (
                r"\b(din|haft[ae]|mahin[ae])\s+k[aei]\s+gh?ant[ae]\s*[=:]\s*(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)",
                r"\2 hours per \1",
            ),
            (
                r"घंट[ाे]\s+(?:प्रति|हर)\s+(दिन|हफ्ता|हफ्ते|सप्ताह|महीना|महीने)\s*[=:]"
                r"\s*(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)",
                r"\2 घंटे प्रति \1",
            ),
            (
                r"(दिन|हफ्ते|सप्ताह|महीने)\s+के\s+घंटे\s*[=:]\s*(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)",
                r"\2 घंटे प्रति \1",
            ),
            (
                r"(?:عدد\s+)?(?:ال)?ساعات\s+(?:(?:في\s+|ب|كل\s+|ل)?(?:ال)?)(يوم|اسبوع|شهر)(?:يا|يه)?\s*[=:]\s*"
                r"(\d{1,3}(?:\.\d)?)(?!\d|[.:]\d|%)",
                r"\2 ساعات في ال\1",
            ),
        ),
    ),
    ("quarter", ((r"\b(?:a\s+)?quarter\s+(?:of\s+)?an?\s+hour\b", "15 min"),)),
    (
        "work did_",
        (
            (r"\bi\s+did\s+(?=\d)", "worked"),
            (
                r"\bfor\s+(?:every|each)\s+(?=\d{1,3}\s+(?:h\w+\s+)?(?:that\s+)?i\s+work)",
                "among",
            ),
        ),
    ),
    ("h0 h1 h2 h3 h4 h5", ((r"(?<![\d.])(\d{1,2})h([0-5]\d)(?!\d)", r"\1 h \2 min"),)),
    (
        "weekend वीकेंड ويكند शनिवार shanivar every all جمعه",
        (
            # Every day of the week, or only the last two.
            (
                r"\b(?:including|incl|even\s+on|also\s+on)\s+(?:the\s+)?weekends?\b"
                r"|\bweekends?\s+(?:included|including|too|also|(?:pe\s+|me\s+|ko\s+)?bhi)\b"
                r"|(?:वीकेंड|शनि(?:वार)?(?:\s+और)?[\s-]+रवि(?:वार)?)\s+(?:(?:को|में|पर)\s+)?भी"
                r"|(?:حتي|مع)\s+(?:في\s+)?(?:ال)?(?:ويكند|جمعه\s+و\s?(?:ال)?سبت)"
                r"|(?:ال)?ويكند\s+(?:كمان|ايضا|برضه)"
                r"|\b(?:every\s+(?:single\s+)?day\s+of\s+the\s+week|all\s+(?:7|seven)\s+days)\b",
                "7 days",
            ),
            (
                r"\b(?:sirf|keval|only|bas)\s+(?:on\s+)?"
                r"(?:weekends?|shanivar[\s-]+(?:aur\s+)?ravivar)\b(?:\s+(?:pe|par|ko|me)\b)?"
                r"|(?:सिर्फ|केवल|बस)\s+(?:वीकेंड|शनि(?:वार)?(?:\s+और)?[\s-]+रवि(?:वार)?)(?:\s+(?:को|में|पर))?"
                r"|(?:ال)?ويكند\s+(?:بس|فقط)(?!\w)|(?:بس|فقط)\s+(?:في\s+)?(?:ال)?ويكند",
                "2 days",
            ),
        ),
    ),
    (
        "कम kam",  # of a range both ends are told; these words ask for no difference
        (
            (
                r"कम\s+से\s+कम\s+(?:और\s+)?ज्यादा\s+से\s+ज्यादा(?=[^\d]*$)"
                r"|\bkam\s+se\s+kam\s+(?:aur\s+)?[zj]y?a+da\s+se\s+[zj]y?a+da\b(?=[^\d]*$)",
                "",
            ),
        ),
    ),
    (
        "weekly fortnight two",  # "30 hours a week, biweekly"; not "60 hours a fortnight"
        (
            (
                r"((?:a|per|each|every)\s+week\b|/\s?w(?:ee)?k\b)([^\n]{0,40}?)\b(?:bi-?\s?weekly|fortnightly"
                r"|(?:every|per)\s+(?:two|2)\s+weeks|(?:a|per|every)\s+fortnight)\b",
                r"\1\2 for 2 weeks",
            ),
        ),
    ),
    (
        "weekday",  # "28/hr, 6 hrs every weekday"
        ((r"\b(?:every|each|on|all)\s+weekdays?\b", "per day 5 days"),),
    ),
    (
        "weekend sat",  # "weekend pe 4-4 ghante", "5h sat and sun only"
        (
            (
                r"\bweekends?\s+(?:(?:pe|par|ko|me|mein)\s+)?(\d{1,2})\s*-\s*\1(?=\s*gh)",
                r"2 days daily \1",
            ),
            (
                r"(?<!\d)(\d{1,2})\s*-\s*\1\s*(gh?ant\w*)\s+weekends?\s+(?:pe|par|ko|me|mein)\b",
                r"2 days daily \1 \2",
            ),
            (
                r"(?<=[\dhs])\s+(?:(?:on|every|each)\s+)*sat(?:urday)?s?\s*(?:and|&|/|,|aur)\s*sun(?:day)?s?\b"
                r"(?:\s+only)?",
                "per day 2 days",
            ),
        ),
    ),
    (
        "hourly hour /h",  # "$22.50 hourly to annual salary"
        (
            (
                r"((?:hourly|(?:an|per)\s+hour|/h(?:r|our)?)\b)\s+(?:rate\s+)?(?:to|into)\s+(?:an?\s+)?"
                r"(annual|annually|yearly|monthly|weekly)\b(?:\s+(?:salary|pay|income|wage|earnings))?(?=\s*[?.!]*$)",
                r"\1 howmuch per \2",
            ),
            (r"(/h(?:r|our)?)\s*x\s*(?=\d[^+\n]*\b(?:or|vs)\b|\d[^+\n]*/week)", r"\1 "),
        ),
    ),
    (
        "مقابل",
        (
            (
                r"(دولار|درهم|ريال|جنيه|يورو|دينار)\s+مقابل\s+"
                r"(?=(?:ال)?(?:دولار|درهم|ريال|جنيه|يورو|دينار|روبيه))",
                r"\1 الي ",
            ),
        ),
    ),
    (
        "ربع نص نصف",
        (
            (r"(?<!\w)(و?)ربع\s+ساعه(?!\w)", r"\1 15 min"),
            (r"(?<!\w)(و?)نصف?\s+ساعه(?!\w)", r"\1 30 min"),
        ),
    ),
)

_IF = re.compile(
    r"^\W*(?:(?:and|but|so|ok|aur|और|w|و)\s+)?(?:what\s+)?"
    r"(?:\b(?:if|agar|law|lw|iza|eza)\b|अगर|यदि|و?(?:لو|اذا))\s+"
    r"(?:(?:i|we|i'd|i'll|main|mai|mein|मैं|हम|ana|انا)\s+)?(?:(?:only|just|sirf|bas)\s+)?"
    r"(?:(?:do|did|work|worked|take|put\s+in|b?a?shta?ghal\w*|eshtaghalt|ب?اشتغل\w*|اعمل)\s+)?"
)
_TELL = re.compile(
    r"(?:\s+(?:karu|karun|karoon|karen|kare|karta|kar|batao|bata|bataiye|dikhao"
    r"|instead|then|करूं|करु|करूंगा|करें|करता|कर|बताओ|बता|बताइए|दिखाओ)(?:\s+(?:do|de|to|दो|तो))*)+\W*$"
)
"""What stands around a change and says nothing of it: "what if I work 30 hours", "30 ghante karu
to?"."""


def unframed(text: str) -> str:
    """A follow-up without the "what if" before it or the "tell me" behind it."""
    return _TELL.sub("", _IF.sub("", folded(text)))
