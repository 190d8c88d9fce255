"""What the dialects of Arabic say of hours that are paid or not, and of shares.

Looked for as the other rare phrases, and behind those of hours worked against hours paid.
"""

from collections.abc import Sequence

_HOURS = r"(\d{1,3}(?:\.\d)?)\s*"
_SA3A = r"(?:s[ae]+3\w*|sway\w*3)"
_FREE_OF_PAY = (
    r"(?:[2a]?[ae]jr|[2a]?[ae]gr|f[elu]*l?[ou]+s|masari"
    r"|m[ou]+[289qgk]+[ae]b[ei]l|pay|khlas|da?f3|ujra)"
)

DIALECTS_OF_PAY: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "_o_",  # Maghrebi "and": "bin 13 o 18", "tache b 1.2 dollar o kandir 15"
        (
            (r"(?<=\d)\s+o\s+(?=\d)", "w"),
            (r"(?<=[a-z])\s+o\s+(?=(?:ka?n|n|ta)?[a-z0-9]{3,12}\s+\d)", " w "),
        ),
    ),
    (
        "sran s2ran خسران خسرت sert بخسر khsr 5sr",  # "ana 5asran kam": what is lost of the two
        (
            (
                r"\b(?:ana\s+)?(?:b)?(?:5|kh)[ae]?s[ae]?r(?:an|t|et)?\s+(kam|2?adde?(?:sh|h)?|ch7al)\b",
                "el far2 \1",
            ),
            (
                r"(?<!\w)(?:انا\s+)?(?:ب|ح|ه)?خسر(?:ان|انه|ت)?\s+(كم|كام|قديش|شحال)(?!\w)",
                "الفرق \1",
            ),
        ),
    ),
    (
        "sma7 سمح smah",  # "مش بتسمح غير ب 25 ساعة": a cap
        (
            (
                r"(?<!\w)(?:مش|ما|لا|مو)\s+\S{0,3}سمح\S{0,4}\s+(?:لي\s+|لنا\s+)?(?:غير|الا|بس)\s+(?:ب\s?)?(?=\d)",
                "limit ",
            ),
            (
                r"\b(?:msh|mesh|ma|mo)\s+\w{0,3}sma[7h]\w{0,4}\s+(?:(?:li|lna)\s+)?(?:8eir|gheir|ghir|8er|ella|illa)\s+(?:b\s?)?(?=\d)",
                "limit ",
            ),
        ),
    ),
    (
        "a2sa aqsa aksa اقصي",  # "a2sa 7aga 20 sa3a fel esbo3": a cap of the week
        (
            (r"\b[2a]?a[2qk]sa\s+(?:7ag[ae]|shi|shay[2]?|7ad+)\s+(?=\d)", "limit "),
            (r"(?<!\w)اقصي\s+(?:حاجه|شي|شيء|حد)\s+(?=\d)", "limit "),
        ),
    ),
    (
        "دفع",  # "ساعة تدريب ما دفعولي ياها"
        (
            (
                r"(ساع\S*(?:\s+[^\W\d]+){0,2})\s+ما\s+دفعو?ا?(?:لي|ني|لنا)?(?:\s+(?:ياها|اياها|عليها|عنها|حقها))?(?!\w)(?!\s*\d)",
                r"\1 notpaid",
            ),
        ),
    ),
    # Hours that nobody pays for, and those that are paid.
    (
        "flo flu fel masari mkha m5al",  # "kol sa3a b floos ma3aha 15 d2i2a blash"
        (
            (
                r"\b(k[aeiou]?l+\s+s[ae]3a)\s+(?:b[ei]?\s?(?:el\s|l\s)?f[elu]*l?[ou]+s|b[ei]?\s?masari|(?:mkh?al+[ae]?sa|m5al+[ae]?sa))\b",
                r"\1 madfo3a",
            ),
        ),
    ),
    (
        "bdo bed bid bal bil bel bla men mn min",
        (
            (
                rf"\b(?:b[ie]?do+u?n|b[iae]la|bla|m[ie]?n\s+(?:8|gh)[aei]+r)\s+(?:ay\s+|[ae]l\s+)?{_FREE_OF_PAY}\b",
                "notpaid",
            ),
        ),
    ),
    (
        "madf ma7s me7s mkh m5a khals 5als",
        (
            (
                r"\b(?:m[aeiou]?sh|m[iou]ch|mo|mu|machi|mahi|mhu[bs]h|[78]?[eg]h?[aei]+r|8eir)\s+"
                r"(?:madf[ou]+3\w*|m[ae]7s[ou]+b\w*|mkh?all?s\w*|kh?als(?:a|in)?)\b",
                "notpaid",
            ),
        ),
    ),
    (
        "ma ",
        (
            (
                r"(s[ae]3a\w*\s+)ma\s+(?:b?[yt]?[ie]?)?d[ae]?f[ae]?3\w*(?:\s+3[al]\w+|\s+li)?\b(?!\s*\d)",
                r"\1 notpaid",
            ),
        ),
    ),
    ("باطل", ((r"((?:ساع\S*|سوايع|تدريب)\s+(?:\S+\s+)?)باطل(?!\w)", r"\1 notpaid"),)),
    (
        "خلاص مقابل اجر فلوس مصاري",
        (
            (
                r"(?<!\w)(?:من\s+(?:غير|دون)|بدون|بلا|دون|بغير)\s+(?:اي\s+|ال)?(?:خلاص|مقابل|اجر|اجره|فلوس|مصاري|دفع)(?!\w)",
                "notpaid",
            ),
        ),
    ),
    (
        "dafa3 df3 dfa3 7asab 7seb 7sab khal 5al",
        (
            (
                r"\b(?:b?[yi]{0,2}d[ae]?f[ae]?3[a-z]*|[7h]a?[as]+[ae]?b[a-z]*ni|[7h]a?s[ae]?b[a-z]*li|(?:kh|5)al+[ae]?s[ou]+ni)\s+"
                rf"(?:(?:3ala|3la|3an|3|fi|f|bas|li|7a2|haq)\s+)?{_HOURS}({_SA3A})(?!\s+(?:m[aei]n\s+\d|bas\b))"
                r"(?=[^\n]*\d)(?![^\n]*\b(?:[ae]?kh?ad|a5ad)\b)",
                r"\1 \2 madfo3a ",
            ),
        ),
    ),
    (
        "دفع حسب حاسب خلصو فلوس",
        (
            (
                rf"(?<!\w)(?:ب?[يت]?دفعو?ا?ل?[يو]?|حا?سبو?ا?[نل]ي|ا?نحسبل?ي|(?:كي)?خلصو?ا?ني)\s+(?:(?:علي|عن|ل|في)\s+)?{_HOURS}"
                r"(ساع[^\s,،.؟?!]*|سوايع)(?=[^\n]*\d)(?![^\n]*(?:اخد|اخذ|خدت|استغرق))",
                r"\1 \2 مدفوعه ",
            ),
            (
                rf"(?<!\w)\S{{0,4}}(?:نطوني|عطوني|عطاوني|دفعولي)\s+فلوس\s+{_HOURS}(ساع[^\s,،.؟?!]*|سوايع)",
                r"\1 \2 مدفوعه ",
            ),
        ),
    ),
    # Shares.
    (
        "me mi my bel fel bil fil",
        (
            (
                r"(?<=\d)\s*(?:f[ei]?l?|b[ei]?l?|fi|bi)\s+(?:[aei]?l\s*-?)?(?:me+ya|m[ei](?:y{1,2}|2)?[ae]h?|mya|miyy?eh?)\b",
                "%",
            ),
            (r"(?<=\d)\s*(?:f|b)[ei]l\s*100\b", "%"),
            (r"(?<=\d)\s*(?:f|b)\s?l\s?(?:mya|miya|mia)\b", "%"),
        ),
    ),
    ("مي مئ مائ", ((r"(?<=\d)\s*(?:في\s|ف|ب)\s?ال(?:مي[هة]|مئه|مائه)(?!\w)", "%"),)),
    (
        "ما ",  # "3 ساعات ما حسبوها"
        (
            (
                r"(ساع\S*|سوايع)\s+(?:اللي\s+)?ما\s+(?:ب?[يت]?(?:حسبو|دفعو|نحسبو?|تنحسب|ينحسب|دفعلي|حاسبو)\S*|خلصو\S*)(?:\s+علي\S*)?(?!\s*\d)",
                r"\1 notpaid ",
            ),
        ),
    ),
)
