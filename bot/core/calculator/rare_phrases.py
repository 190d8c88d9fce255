"""Phrases of which hardly a text has one: each kind is only looked for where one of its words is.

Looking for all of them in every text would take as long as reading it.
"""

import re
from collections.abc import Sequence

_LEAST = (
    r"(?:\b(?:minimum|lowest|at\s+least|kam\s+se\s+kam)|(?<!\d)(?<!\d\s)\bmin"
    r"|कम\s+से\s+कम|اقل\s+(?:شي|حاجه|حد)|الحد\s+الادني)(?:\s+(?:is|of))?[:=]?"
)
_AMOUNT = r"([$₹€£]?\s?\d{1,6}(?:\.\d{1,2})?)"
_UNTIL = r"\s*(?:[,;/–-]|\b(?:and|to|aur|se|w)\b|और|و)?\s*"
_MOST = (
    r"(?:\b(?:max(?:imum)?|highest|at\s+most|[zj]y?a+da\s+se\s+[zj]y?a+da)|ज्यादा\s+से\s+ज्यादा"
    r"|اكثر\s+(?:شي|حاجه|حد)|الحد\s+الاقصي)(?:\s+(?:is|of))?[:=]?"
)
"""The two ends of a range: "minimum $17, max $23"."""

_WEEKDAY = (
    r"(?:يوم\s+)?(?:ال)?(?:جمعه|سبت|احد|حد|اثنين|اتنين|ثلاثاء|تلات|اربعاء|خميس)(?!\w)"
    r"|\b(?:youm\s+)?(?:el\s+|al\s+)?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|itwar|ravivar"
    r"|shanivar|shukrawar|jumm?a|gom3a|jom3a|sabt)\b"
    r"|(?<!\w)(?:रविवार|इतवार|शनिवार|शुक्रवार|सोमवार|जुम्मे|जुम्मा|संडे|सन्डे|सैटरडे)(?!\w)"
)
_BUT = (
    r"(?:\b(?:without|except|excluding|no|bina|8eir|gheir|ghair|ma\s?3ada|illa)|बिना|सिवाय"
    r"|من\s+غير|بدون|بلا|ما\s*عدا|الا)"
)
_OFF = r"(?:off\b|chh?utti\b|agaza\b|chh?od|छुट्टी|छोड़|छोड|छोड़|اجازه|عطله)"
_TWO = r"\s*(?:and|&|aur|w|,|और|و)?\s*"

_NOT = (
    r"(?:instead\s+of|rather\s+than|than|k[ie]\s+(?:jagah|bajaye?)|badal|bdal"
    r"|क[ीे]\s+(?:जगह|बजाय)|بدل(?:ا?\s+من)?)"
)

_KINDS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "nday esday rsday iday urday itwar ravivar shanivar shukrawar jum gom3a jom3a sabt"
        " جمعه سبت حد نين ثلاث تلات اربع خميس वार जुम्म संडे सन्डे सैटर",
        (
            # A week without a day or two: "without friday", "sunday off", "इतवार छोड़कर".
            (rf"{_BUT}\s+(?:{_WEEKDAY}){_TWO}(?:{_WEEKDAY})", "5 days"),
            (rf"{_BUT}\s+(?:{_WEEKDAY})", "6 days"),
            (rf"(?:{_WEEKDAY}){_TWO}(?:{_WEEKDAY})\s+(?:ko\s+|को\s+)?{_OFF}", "5 days"),
            (rf"(?:{_WEEKDAY})\s+(?:ko\s+|को\s+)?{_OFF}", "6 days"),
        ),
    ),
    (
        "max highest most ada ज्यादा اكثر اقصي",
        ((rf"{_LEAST}\s*{_AMOUNT}{_UNTIL}{_MOST}\s*(?=[$₹€£]?\s?\d)", r"\1-"),),
    ),
    (
        "instead rather than jagah baja badal bdal जगह बजाय بدل",
        ((rf"(?<=\d)([^\d?!\n]{{0,24}}?)(?<!\w){_NOT}\s+(?:at\s+)?(?=[$₹€£]?\d)", r"\1 vs "),),
    ),
    (
        "cent paisa paise सेंट पैसे سنت",
        (
            (r"(?<![\d.,])(\d)\s?(?:cents?|सेंट|سنت)(?!\w)", r"0.0\1 dollar"),
            (r"(?<![\d.,])(\d\d)\s?(?:cents?|सेंट|سنت)(?!\w)", r"0.\1 dollar"),
            (r"(?<![\d.,])(\d\d)\s?(?:paise|paisa|पैसे)(?!\w)", r"0.\1 rupees"),
        ),
    ),
    (
        "rob3 quarter ربع",
        (
            (r"\band\s+a\s+quarter\b|\bw\s?rob3\b|(?<!\w)و\s?ربع(?!\w)", "wrob3"),
            (r"\b(?:ella|illa|ila)\s+rob3\b|(?<!\w)الا\s+ربع(?!\w)", "illarob3"),
        ),
    ),
)
_COMPILED = tuple(
    (tuple(words.split()), tuple((re.compile(pattern), word) for pattern, word in patterns))
    for words, patterns in _KINDS
)


def rarely_joined(text: str) -> str:
    """A folded text with each such phrase as what it means."""
    for words, patterns in _COMPILED:
        if any(word in text for word in words):
            for pattern, meant in patterns:
                text = pattern.sub(f" {meant} ", text)
    return text
