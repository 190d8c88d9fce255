"""What the dialects of Arabic say in words of their own, in their script and in Latin letters.

Looked for as the other rare phrases, and before them: what they look for ("sa3at", "kol") stands
there however it was typed.
"""

from collections.abc import Sequence

from bot.core.calculator.dialect_words import AR_ASK, ASK, UNIT

_AR_UNIT = (
    r"(?:ال)?(?:ساع|سوايع|يوم|ايام|تيام|نهار|شهر|اسبوع|سيمان|سمان|دق|مهم|مهام|تاسك|سن[هي]|عام)"
)
_NUMBER = r"(?<![\d.])\d{1,3}(?:\.\d)?"
_WORK = r"(?:b[ae]?s+|only|sho[gh8]+l|shu[gh8]+l|4o8l|3amal|kh?[ei]dma|dawam)"
_AR_WORK = r"(?:بس|فقط|شغل|عمل|خدمه|دوام|صافي)"

DIALECTS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # Letters: "3'" is what others write "gh".
    (
        "'",
        (
            (r"\bl'(?=[a-z])", "el "),
            (r"3'(?=[a-z])(?!s\b)", "gh"),
            (r"7'(?=[a-z])(?!s\b)", "kh"),
            (r"\b9'(?=[a-z])(?!s\b)", "d"),
            (r"(?<=[a-z])9'(?=[a-z])(?!s\b)", "d"),
        ),
    ),
    # Units.
    ("3", ((r"\b(?:s[ae]{1,2}3[ae]{1,2}t|s[aeu]?w[ae]?y[aei]?3|sa3t)\b", "sa3at"),)),
    (
        " d ",  # "6 d swaye3", "ch7al d l iyam"
        (
            (
                rf"(?<=[\dl])\s+d(?:e|el|l|yal|ial|yel)?\s+(?:l\s*|el\s+)?(?={UNIT})",
                " ",
            ),
        ),
    ),
    (" dyal dial ديال", ((rf"(?<=[\dl])\s+d[iy]al\s+(?:l\s*|el\s+)?(?={UNIT})", " "),)),
    (
        " mn men min",  # "ch7al mn sa3a", "9adech men yom"; of a range "men 9 le 14" is said
        ((rf"\b({ASK})\s+m[ie]?n\s+(?:l\s*|el\s+)?(?={UNIT})", r"\1 "),),
    ),
    ("جم چم", ((rf"(?<!\w)[جچ]م(?=\s+(?:دولار|(?:ب|ف|في\s)?{_AR_UNIT}))", "كم"),)),
    ("jam cham", ((rf"\b(?:j|ch)am(?=\s+(?:dol|usd|\$|{UNIT}))", "kam"),)),
    (
        "شحال قداش كم عدد",
        (
            (rf"({AR_ASK})\s+(?:من|د|ديال)\s+(?:ال)?(?={_AR_UNIT})", r"\1 "),
            (rf"({AR_ASK})\s+عدد\s+(?:ال)?(?={_AR_UNIT})", r"\1 "),
        ),
    ),
    (
        "kol kel kul kil kl",
        (
            (
                rf"\b(?:(?:3a(?:la|n)?|l|la|fi|f|b|be)\s+)?(?:l[aei]?\s?)?k[aeiou]?l{{1,2}}[iou]?\s+(?={UNIT})",
                "kol ",
            ),
        ),
    ),
    ("كل", ((rf"(?<!\w)(?:(?:علي|ع|عن|في|ب|ل)\s*)كل\s+(?={_AR_UNIT})", "كل "),)),
    (
        "bis fis bes fes bs 3as 3ash bish",
        (
            (r"((?:dol+ars?|usd|\$)\s+)bs(?=\s+s[ae]3a)|\b[bf]es(?=\s+s)", r"\1 bil"),
            (r"\b(?:b|f)i(?=s\s+s|sh\s+sh)sh?\b|\b3[ae]sh?(?=\s+s)", "bil"),
        ),
    ),
    # How long somebody waits already: "ba2aly 4 ayam mestany".
    (
        "بقال صارل ba2a ba2al sarl sarel 9arl",
        (
            (
                r"(?<!\w)(?:بقال[يه]|صارل[ي]|صار\s+ل[ي])\s+\d{1,3}\s+(?:يوم|ايام|اسبوع|اسابيع|شهر|شهور|اشهر)(?!\w)",
                "word",
            ),
            (
                r"\b(?:ba2a?l[iy]|sarl[iy]|sarel[iy]|9arl[iy])\s+\d{1,3}\s+(?:yom|youm|ayy?am|asabee?3|[eio]sbo3|sho?hoo?r|shahr)\b",
                "word",
            ),
        ),
    ),
    # Hours of this week or month are all there are of it: "22h hal shaher", "الاسبوع ده عملت 9".
    (
        "hal had hada هال هذا هاد",
        (
            (
                r"((?<![\d.])\d{1,3}(?:\.\d+)?\s*(?:h|hrs?|s[ae]3a\w*|sway3|swaye3))\s+(?:hal|had|hada|haza)\s*[ei]?l?\s*(sha?he?r|chhar|[eio]sb[ou]+3|jem3a|jom3a|simana)\b",
                r"\1 worked last \2",
            ),
            (
                r"((?<![\d.])\d{1,3}(?:\.\d+)?\s*ساع\S*(?:\s+ونص)?)\s+(?:هذا\s+|هاد\s+|هاي\s+)?(?:هال|ال)(شهر|اسبوع|جمعه)(?!\w)(?=[^\n]*(?:كم|كام|قديش|شقد|شكد))(?<!في\s)",
                r"\1 worked last \2",
            ),
        ),
    ),
    (
        "ده دا هذا هاد",
        (
            (
                r"(?<!\w)(?:ال)(شهر|اسبوع)\s+(?:ده|دا|هذا|هاد)\s+(?:انا\s+)?(?:عملت|اشتغلت|شتغلت|خدمت|سويت|خلصت)\s+(?=\d)",
                r"worked last \1 ",
            ),
        ),
    ),
    # The price of an hour, and no length: "b 14 el sa3a", "ب 14 الساعة".
    (
        "sa3a se3a ساعه",
        (
            (
                r"\b(?:b\s?|3a\s+|3ala\s+|3la\s+)(\d{1,3}(?:\.\d+)?)\s+(?:[ea]l|il|l|fel|bel|lel)\s*(?:sa3a|se3a|saa3a)\b",
                r"rate \1 ",
            ),
            (
                r"(?<!\w)(?:ب\s?|ع\s+|علي\s+)(\d{1,3}(?:\.\d+)?)\s+(?:ال|بال|في\s+ال|فال|لل)ساعه(?!\w)",
                r"rate \1 ",
            ),
        ),
    ),
    # What it was and what it is: "كنت آخد 28 دولار هلق صاروا 20".
    (
        "كنت كان",
        (
            (
                r"(?<!\w)(?:كان|كانت)\s+(?:اجري|اجرتي|راتبي|سعري|السعر|الاجر|معدلي|ساعتي)\s+([^\d\n]{0,6}\d{1,3}(?:\.\d+)?[^\d\n]{0,28}?)\s*،?\s+(?:و?(?:صار|بقي|ولي|نزل|طلع)\S*)\s+(?=[^\d\n]{0,12}\d)",
                r"\1 vs ",
            ),
            (
                r"(?<!\w)(?:كنت|كان(?:وا|ت)?)\s+(?:[ابين]?اخ[دذ]\S*|[ابين]?قبض\S*|يعطوني|يدفعوا?\S*|بيدفعوا?\S*)\s+([^\d\n]{0,6}\d{1,3}(?:\.\d+)?[^\d\n]{0,28}?)\s*،?\s+(?:و?(?:هلق|هلا|دلوقتي|الان|هسه|هسا|الحين|دابا|بعدين)\s+)?(?:و?(?:صار|بقي|ولي|نزل)\S*)\s+(?=[^\d\n]{0,12}\d)",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "زيد",  # "قديش بزيد معي"
        (
            (
                r"(?:كم|قديش|شقد|كام|شحال)\s+(?:عم\s+)?(?:ب|ا|ح|راح\s+|غادي\s+)?[يتن]?زيد(?=[^\n]*\svs\s|[^\n]*)",
                "كم الفرق",
            ),
        ),
    ),
    (
        "zid zeed",
        (
            (
                r"\b(?:kam|shgad|[29]?adde?(?:sh)?|ch7al|shu)\s+(?:3am\s+)?(?:b|ha|ra7\s+)?[aeiynt]{0,2}z(?:i|ee)d\b",
                "kam el far2",
            ),
        ),
    ),
    (
        "kont kunt",  # "kont b 10 dollar w sert b 13"
        (
            (
                r"\b(?:kont|kunt|konet)\s+b\s?(\d{1,3}(?:\.\d+)?\s*(?:dol+a?rs?|usd|\$)?)\s+w\s+"
                r"(?:s[ei]rt|saret|walleit|wallit|b2eit)\s+b\s?(?=\d)",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "7awel 7awwel nta2el na2el beddel rou7 ro7 ra7 roh",  # "law a7awwel mn 10 l 16 dollar"
        (
            (
                r"\b(?:[aeniy]?(?:7awwe?l|n?ta2el|beddel)|[ae]?r[aou]+[7h]t?)\s+m[ie]?n\s+(\d{1,3}(?:\.\d+)?\s*(?:dol+a?rs?|usd|\$)?)\s+(?:l|la|le|ela|ila)\s+(?=\d)",
                r"\1 vs ",
            ),
        ),
    ),
    # "The one hour", "all of the hours", "the hour from 14 to 11".
    (
        "واحد وحد",
        (
            (
                r"((?:لل|ال|عال|فال|كل\s+)(?:ساعه|مهمه|تاسك|اسبوع|شهر|يوم))\s+(?:ال)?(?:واحده?|وحده)(?!\w)",
                r"\1 ",
            ),
        ),
    ),
    (
        "wa7d we7d wahd wa7ed",
        (
            (
                rf"\b((?:[bfl]?[aei]l|kol)\s+(?={UNIT})\w+)\s+(?:(?:el|al|il|l)\s?)?(?:w[ae]7[ei]?d[ae]?h?|wahd[ae])\b(?!\s*\$?\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "ساعات",
        (
            (
                r"(?<!\w)(?:مجموع|عدد|كل)\s+(?:ال)?ساعات(?:ي|نا)?\s+(\d{1,3}(?:\.\d)?)(?![\d.]|\s*(?:ساع|دولار|\$))",
                r"مجموع \1 ساعه",
            ),
            (r"(?<!\w)كل\s+الساعات(?!\w)", "مجموع"),
        ),
    ),
    (
        "sa3at",
        (
            (
                r"\b(?:ma[gj]mo+u?3|3adad|k[oeu]l+)\s+(?:(?:el|al|il|l)\s*)?sa3at[iy]?\s+(\d{1,3}(?:\.\d)?)"
                r"(?![\d.]|\s*(?:s[ae]3|dol|usd|\$))",
                r"magmo3 \1 sa3a",
            ),
        ),
    ),
    ("sa3at", ((r"\bk[oeu]l+\s+(?:el|al|il|l)\s*sa3at\b", "magmo3"),)),
    (
        "ساعه",
        (
            (
                r"(?<!\w)(\S*ساعه\s+)من\s+(?=\d+(?:\.\d+)?\s*(?:دولار|\$)?\s*(?:ل|الي)\s?\d)",
                r"\1 ب ",
            ),
        ),
    ),
    (
        "3a m",
        (
            (
                r"\b(s[ae]3a\s+)m[ie]n\s+(?=\$?\d+(?:\.\d+)?\s*(?:dol\w+|\$|usd)?\s*(?:le?|la|to|ila|ela)\s*\$?\d)",
                r"\1 b ",
            ),
        ),
    ),
    # What a day is told of: "6 hours of work a day", "4 days only a week".
    (
        "bs bas only sho shu 4o8 3amal dma dawam",
        (
            (
                rf"({_NUMBER}\s*(?:sa3\w*|hrs?|[ae]y+[ae]m\w*|days?|yo+u?m|nhar\w*|ti?y+[ae]m))\s+{_WORK}\s+"
                r"(?=(?:f[ei]?l?|b[ei]?l?|fi|kol|per|a|yom\w+|yaw\w+|shahr\w+|osbo\w+)\s)",
                r"\1 ",
            ),
        ),
    ),
    (
        "بس فقط شغل عمل خدمه دوام صافي",
        (
            (
                rf"({_NUMBER}\s*(?:ساع\S*|سوايع|ايام|تيام|يوم|نهار\S*))\s+{_AR_WORK}\s+"
                r"(?=(?:ب|في|ف|كل|لكل)\s?(?:ال)?(?:يوم|اسبوع|شهر|سيمان|نهار)|يوميا|اسبوعيا|شهريا)",
                r"\1 ",
            ),
        ),
    ),
    # Friday is the week where so many hours or days are told for it.
    (
        "جمعه",
        (
            (
                rf"({_NUMBER}\s*(?:ايام|تيام|يوم|نهار\S*)\s+)(?:(?:في|ب|ف|كل)\s?)(?:ال)?جمعه(?:\s+(?:ال)?وحده)?(?!\w)",
                r"\1 في الاسبوع",
            ),
            (
                r"((?<!\d)(?:1[1-9]|[2-9]\d)\s*ساع\S*\s+(?:شغل\s+)?)(?:(?:في|ب|ف|كل)\s?)(?:ال)?جمعه(?:\s+(?:ال)?وحده)?(?!\w)",
                r"\1 في الاسبوع",
            ),
            (
                r"(?<!\w)(?:(?:في|ب|ف|كل)\s?)(?:ال)?جمعه\s+(?:(?:ال)?وحده|الواحده)(?!\w)",
                "في الاسبوع",
            ),
            (
                rf"({AR_ASK}\s+(?:\S+\s+)?)(?:(?:في|ب|ف|كل)\s?)(?:ال)?جمعه(?!\w)",
                r"\1 في الاسبوع",
            ),
        ),
    ),
)
