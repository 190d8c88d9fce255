"""Phrases of which hardly a text has one: each kind is only looked for where one of its words is.

Looking for all of them in every text would take as long as reading it.
"""

from collections.abc import Sequence

from bot.core.calculator.asking_phrases import ASKING
from bot.core.calculator.clock import with_hours_by_the_clock
from bot.core.calculator.counted_phrases import COUNTED
from bot.core.calculator.daytime_phrases import DAYTIMES, EACH_DAY
from bot.core.calculator.dialect_asking_phrases import DIALECTS_ASKING
from bot.core.calculator.dialect_pay_phrases import DIALECTS_OF_PAY
from bot.core.calculator.dialect_phrases import DIALECTS
from bot.core.calculator.fee_phrases import FEES
from bot.core.calculator.fewer_phrases import with_fewer_paid
from bot.core.calculator.fraction_phrases import FRACTIONS
from bot.core.calculator.free_phrases import FREE
from bot.core.calculator.hindi_asking_phrases import HINDI_ASKING
from bot.core.calculator.hindi_pay_phrases import HINDI_PAY
from bot.core.calculator.hindi_phrases import HINDI
from bot.core.calculator.named_days import with_named_days
from bot.core.calculator.offer_phrases import OFFERS
from bot.core.calculator.other_phrases import OTHERS
from bot.core.calculator.paid_phrases import PAID
from bot.core.calculator.phrasebook import Patterns, Phrasebook
from bot.core.calculator.piece_phrases import pieces_as_tasks
from bot.core.calculator.plain_phrases import PLAIN
from bot.core.calculator.recorded_phrases import RECORDED
from bot.core.calculator.short_phrases import SHORT
from bot.core.calculator.spoken_phrases import SPOKEN
from bot.core.calculator.step_phrases import STEPS
from bot.core.calculator.supposing_phrases import SUPPOSING
from bot.core.calculator.time_off_phrases import TIME_OFF
from bot.core.calculator.told_phrases import TOLD
from bot.core.calculator.within_phrases import WITHIN
from bot.core.calculator.worked_phrases import WORKED, without_more_paid_than_worked

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
    r"|(?<!\w)(?:रविवार|इतवार|शनिवार|शुक्रवार|सोमवार|शनि|रवि|जुम्मे|जुम्मा|संडे|सन्डे|सैटरडे)(?!\w)"
)
_BUT = (
    r"(?:\b(?:without|except|excluding|not(?:\s+working)?(?:\s+on)?|no|bina|8eir|gheir|ghair|ma\s?3ada|illa)|बिना|सिवाय"
    r"|من\s+غير|بدون|بلا|ما\s*عدا|الا)"
)
_OFF = r"(?:off\b|chh?utti\b|agaza\b|chh?od|छुट्टी|छोड़|छोड|छोड़|اجازه|عطله)"
_TWO = r"\s*(?:and|&|aur|w|,|और|و)?\s*"

_NOT = (
    r"(?:instead\s+of|rather\s+than|than|k[ie]\s+(?:jagah|bajaye?)|badal|bdal"
    r"|क[ीे]\s+(?:जगह|बजाय)|بدل(?:ا?\s+من)?)"
)

_BEFORE_NOW = r"(?:th[aie]\s+(?:aur\s+)?ab|थ[ाी]\s+(?:और\s+)?अब|,\s*(?:but\s+|and\s+)?now)"
_FOR_ONE = r"(?:instead\s+of|badal|bdal|بدل(?:ا?\s+من)?)"
_SUM = (
    r"[$₹€£]?\s?\d{1,6}(?:\.\d{1,2})?"
    r"(?:\s?(?:dollars?|dolar|usd|rupees|rs|inr|डालर|रुपये|دولار|ريال|درهم|جنيه)(?!\w))?"
)
_NO_NUMBER = r"(?:[^\d?!\n]|(?<=[a-z])\d(?=[a-z]))"
"""A character of anything but a number: "fel sa3a" has none."""
_ASKS = r"(?=[$₹€£]?\d[^?!\n]*(?:kitn|far[k29]|कितन|फर्क|how\s?much|differ))"

_KINDS: Sequence[tuple[str, Patterns]] = (
    (
        "nday esday rsday iday urday itwar ravivar shanivar shukrawar jum gom3a jom3a sabt"
        " جمعه سبت حد نين ثلاث تلات اربع خميس वार जुम्म संडे सन्डे सैटर",
        (
            # Two days of every week: "6 hours each on Saturday and Sunday".
            (rf"\b(?:each|every)\s+(?:on\s+)?(?:{_WEEKDAY}){_TWO}(?:{_WEEKDAY})", "per day 2 days"),
            (
                rf"(?:{_WEEKDAY}){_TWO}(?:{_WEEKDAY})\s+(?:ko\s+|को\s+)?(\d{{1,2}})\s*-\s*\1(?=\s*(?:gh|घ))",
                r"2 days daily \1",
            ),
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
        (
            (rf"^(\D*?)(?<!\w){_FOR_ONE}\s+({_SUM})(?=\D[^?!\n]*\d)", r"\1\2 vs"),
            (rf"(?<=\d)({_NO_NUMBER}{{0,24}}?)(?<!\w){_NOT}\s+(?:at\s+)?(?=[$₹€£]?\d)", r"\1 vs "),
        ),
    ),
    ("had", ((r"\b(?:el|al|il)\s+had\b", "limit"),)),
    (
        "kam",  # less, or work, in Hinglish; "how much" in Arabizi
        (
            (
                r"(?<!kitna )(?<!kitne )(?<!kitni )\bkam(?=\s+(?:kiy[ae]|kar\w*|ho|hai|hu[ae]"
                r"|hot[aei]|mil\w*|de|diy[ae]|kyu|kyo|se)\b)|(?<=\bse )kam\b",
                "word",
            ),
        ),
    ),
    (
        "tha thi the था थी now",  # "36 dollar tha ab 28 hai, kitna kam"
        ((rf"(?<=\d)({_NO_NUMBER}{{0,24}}?)(?<!\w){_BEFORE_NOW}\s+{_ASKS}", r"\1 vs "),),
    ),
    (
        "nahi nhi नहीं",  # "2 ghante ka paisa nahi milta"
        (
            (
                r"(?:\b(?:k[aei]\s+)?(?:pais[ae]|payment|pay)\s+na?hin?\s+mil(?:ta|te|ti)\b"
                r"|(?:क[ाेी]\s+)?(?:पैसा|पैसे|पेमेंट)\s+नहीं\s+मिल(?:ता|ते|ती))",
                "unpaid",
            ),
        ),
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
            (r"\band\s+a\s+quarter\b|\bwe?\s?rob3\b|(?<!\w)و\s?ربع(?!\w)", "wrob3"),
            (r"\b(?:ella|illa|ila)\s+rob3\b|(?<!\w)الا\s+ربع(?!\w)", "illarob3"),
        ),
    ),
)
_DIALECTS = Phrasebook(DIALECTS, DIALECTS_ASKING)
_OTHERS = Phrasebook(
    SUPPOSING,
    TOLD,
    COUNTED,
    WITHIN,
    FRACTIONS,
    STEPS,
    OTHERS,
    FEES,
    TIME_OFF,
    PLAIN,
    HINDI,
    HINDI_PAY,
    HINDI_ASKING,
    DAYTIMES,
    ASKING,
    SPOKEN,
    EACH_DAY,
    SHORT,
    RECORDED,
    WORKED,
    FREE,
    PAID,
    DIALECTS_OF_PAY,
    OFFERS,
    _KINDS,
)


def rarely_joined(text: str) -> str:
    """A folded text with each such phrase as what it means."""
    text = _DIALECTS.joined(pieces_as_tasks(text))
    text = with_hours_by_the_clock(with_named_days(text))
    return without_more_paid_than_worked(_OTHERS.joined(with_fewer_paid(text)))
