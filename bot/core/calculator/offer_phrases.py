"""What people say of two offers or jobs: one and the other, what a rate was and what it is now.

Looked for as the other rare phrases.
"""

from collections.abc import Sequence

_NOW = r"(?:دلوقتي|هلا|هلق|الان|هسه|الحين|دابا)"
_NOW_LATIN = r"(?:delwa2t[iy]|dilwa2t[iy]|halla2?|hassa|daba|now)"

_OFFERS_MORE = (
    r"(?=\s*:?\s*(?:(?:is|was|pays|paying|gives|giving|offers|for|at|of|with|says|he|me|mein|में|m[ae]in|b|ب|علي|في)\s*)*"
    r"[$₹€£]?\d)"
)
"""A price right behind "the second": else it is another month, or other benefits."""
_SECOND = (
    r"(?:(?:and|aur|w|और)\s+|(?<!\w)و\s?)?(?:"
    rf"(?:(?:a|the|el|al)\s+)?(?:second|2nd|(?:an)?other(?!\s+\d{{1,3}}\s*h)|d[ou]+sr[iae]|ta+n[iy]|tanya|thani)"
    rf"(?:\s+(?:offer|one|company|job|jagah|3ard)\b|{_OFFERS_MORE})"
    rf"|दूसर\S{{1,2}}(?:\s+(?:आफर|कंपनी|जाब|जगह)|{_OFFERS_MORE})"
    rf"|(?:ال)?عرض\s+(?:ال)?(?:ثاني|تاني|اخر)|(?:ال)?(?:ثاني|تاني|ثانيه|تانيه|اخر){_OFFERS_MORE}|عرض"
    r"|3ard(?:\s+(?:el\s+)?(?:ta+n[iy]|thani))?)(?!\w)"
)
"""How the second of two offers begins."""

OFFERS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # What a rate was, and what it is now.
    (
        "used",
        (
            (
                r"\bused\s+to\b([^?!\n]{0,40}?\d[^?!\d\n]{0,30}?)\s*(?:\b(?:and|but)\s+)?\bnow\b"
                r"[^?!\d$₹€£\n]{0,25}(?=[$₹€£]?\d+(?:\.\d+)?(?![\d.]|\s*(?:tasks?|jobs?|projects?|hours?|hrs?|days?|weeks?)\b))",
                r"\1 vs",
            ),
        ),
    ),
    (
        "كنت",
        (
            (
                rf"(?<!\w)كنت\b([^؟?!\n]{{0,40}}?\d[^؟?!\d\n]{{0,30}}?)[,،]?\s*و?{_NOW}\s+(?:بس\s+)?(?=\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "kont kunt konet",
        (
            (
                rf"\b(?:kont|kunt|konet)\b([^?!\n]{{0,40}}?\d[^?!\d\n]{{0,40}}?)\s+(?:w\s*)?{_NOW_LATIN}\s+"
                r"(?:bas\s+)?(?=\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "nuks lose losing loss नुकसान بخسر اخسر خساره خسر bakhsar a5sar akhsar",
        (
            (
                r"\bkitn[aei]\s+(?:k[aei]\s+)?nuksa+n\b|कितन[ाेी]\s+(?:का\s+)?नुकसान"
                r"|\bnuksa+n\s+kitn[aei]\b|नुकसान\s+कितन[ाेी]"
                r"|\bhow\s+much\s+(?:money\s+)?(?:do|am|will|would|did)\s+i\s+los(?:e|ing)\b"
                r"|(?:ب|ا)خسر\s+(?:كام|كم|قديش|شقد)|(?:كام|كم|قديش|شقد|شحال)\s+(?:عم\s+)?(?:ب|ا)?(?:خسر|خساره|نخسر)"
                r"|\b(?:ba|a)(?:kh|5)sar\s+(?:kam|2adeh|adesh)\b|\b(?:kam|2adeh|adesh)\s+(?:ba|a)(?:kh|5)sar\b",
                "howmuch more",
            ),
        ),
    ),
    (
        "aur और",  # "15 dollar ghanta aur 20 ghante hafta" is one offer
        (
            (
                r"((?:dollar|usd|rs|rupay\w*|rupees?|डालर|डॉलर|रुपये)(?:\s*(?:per|प्रति)?\s*"
                r"(?:gh?anta|hour|घंटा))?)\s+(?:aur|और)\s+"
                r"(?=\d{1,3}\s*(?:gh?ant\w*|hours|hrs|घंट\S*)(?!\S)(?!\s*[$₹€£]?\d)"
                r"(?!\s*(?:\S+\s+)?(?:unpaid|free|muft|binapaise|अनपेड|मुफ्त|फ्री)))",
                r"\1",
            ),
        ),
    ),
    (
        "दोनों दोनो dono",  # "दोनों में से किसमें ज्यादा": of both is no part of hours
        ((r"(?:इन\s+)?दोन(?:ों|ो)\s+में\s+से|\b(?:in\s+)?dono\s+m[ei]n?\s+se\b", ""),),
    ),
    (
        "job gig offer project contract client kaam jagah काम जाब जगह प्रोजेक्ट आफर",
        (
            (
                r"^(\D*?)(?<!\w)(?:two|2|three|3|four|4|do|teen|char|दो|तीन|चार)\s+(?:different\s+|alag\s+|अलग\s+)?"
                r"(?:jobs?|gigs?|offers?|projects?|contracts?|clients?|kaam|jagah|काम|जाब|जगह|प्रोजेक्ट)"
                r"(?!\w)(?=(?:[^\n]*\d\s*(?:h|gh?ant|घ)){2})",
                r"\1 ",
            ),
            (
                r"^(\D*?)(?<!\w)(?:two|2|three|3|do|दो|तीन)\s+(?:offers?|आफर)(?!\w)(?=[^\n]*\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "offer आफर عرض 3ard",  # two offers are compared, and not added up
        (
            (
                r"^(?![^\n]*(?:\bboth\b|\btogether\b|\btotal\b|\bdono\b|दोनों|مع\s?بعض|معا(?!\w)|مجموع|الاثنين|\bsawa\b))"
                r"([^\n]*?(?:\boffer|आफर|(?<!\w)(?:ال)?عرض|\b3ard)[^\n]*?\d[^?!؟\n]*?)[,،]?\s*"
                rf"(?<!\w){_SECOND}(?=[^\n]*\d)",
                r"\1 vs",
            ),
        ),
    ),
    (
        "sri sra दूसर another tany tani tanya thani تاني ثاني other second",
        (
            (
                r"(?<=\d)(\D*?)(?:[,،]\s*)?(?<!\w)(?:(?:and|aur|w|और)\s+)?"
                r"(?:d[ou]+sr[iae]|दूसर[ीाे]|another|[ae]l\s+(?:ta+n[iy]|tanya|thani)|و?ال(?:تاني|تانيه|ثاني|ثانيه)"
                r"|the\s+other|second\s+(?:one|job|gig))(?!\w)"
                r"(?:\s+(?:jagah|job|kaam|client|gig|one|company|site|जगह|जाब|काम|कंपनी))?(?=[^\n]*\d)",
                r"\1 aur ",
            ),
        ),
    ),
)
