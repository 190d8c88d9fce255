"""What the dialects of Arabic ask of a sum, of a day's work and of two offers.

Looked for behind the other phrases of the dialects.
"""

from collections.abc import Sequence

from bot.core.calculator.dialect_words import AR_ASK, ASK, UNIT

_DIFFER = r"(?:h?a?[bk]?a?[yti]{0,2}[eia]?fr[oeui]+[2gq9k]|ferr?[e2]?9)"
_SECOND = (
    r"\bw?[ae]?\s?(?:[aei]l|l)\s?(?:t[ae]+n[iy]{1,2}[ae]?h?|thani(?:ya)?"
    r"|la(?:kh|5)[aeo]r|a?(?:kh|5)[aeo]r|o(?:kh|5)ra)\b"
)
_AR_SECOND = r"(?<!\w)و\s?(?:ال)?(?:تاني|تانيه|ثاني|ثانيه|لاخ|لاخر|لاخري|اخر|اخري)(?!\w)"
_OFFERER = r"(?:sh[ei]?[ae]?rka|sharika|wa?7ed|wa?7da|we7de|manassa|manasa|mawqe3|mo2awel|site)"
_AR_OFFERER = r"(?:شركه|واحد|وحده|واحده|منصه|موقع)"
_LATIN_DIFFERENCE = r"(?=[^\n]*\b(?:l?far[2gq9]|howmuch\s+more)\b)"
_AR_DIFFERENCE = r"(?=[^\n]*(?:فرق|howmuch\s+more))"

DIALECTS_ASKING: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # What is asked.
    (
        "fr",
        (
            (rf"\b({ASK}|b?kam)\s+(?:\w+\s+)?{_DIFFER}\b", "howmuch more"),
            (rf"\b{_DIFFER}\s+(?:\w+\s+)?(?:{ASK}|b?kam)\b", "howmuch more"),
        ),
    ),
    (
        "فرق فرك فرج",
        (
            (
                rf"(?<!\w)ب?{AR_ASK}\s+(?:\S+\s+)?(?:[هحب]?ب?[يت]|ك[يت])فر[قكج](?!\w)",
                "howmuch more",
            ),
            (
                rf"(?<!\w)(?:[هحب]?ب?[يت]|ك[يت])فر[قكج]\s+(?:\S+\s+)?ب?{AR_ASK}(?!\w)",
                "howmuch more",
            ),
        ),
    ),
    (
        "kol kel kul",
        (
            (
                rf"\b({ASK})\s+(?:el\s+|l\s*)?k[oeu]ll?(?:[ou]h?|[ae]h|hom|on)?\b(?!\s+{UNIT})",
                r"\1 magmo3 ",
            ),
            (rf"\b(?:el\s+|l\s*)?k[oeu]ll?(?:[ou]h?|hom|on)?\s+({ASK})\b", r"magmo3 \1 "),
        ),
    ),
    (
        "حقيق فعل صحيح جد بصح",
        (
            (
                r"(?<!\w)(?:(?:في|ب|ف)\s?ال(?:حقيقه|فعل|صحيح|واقع)|عن\s?جد|بصح|بجد)(?!\w)",
                "فعليا",
            ),
        ),
    ),
    (
        "7a 3an 2i fe3l fi3l wa",
        (
            (
                r"\b(?:b|f)[ei]l?\s+(?:el\s+)?(?:7a[2qg9k]i[2qg9k][ae]|fe3l|fi3l|wa[2qg9]e3|sa7)\b|\b3an\s?jad{1,2}\b",
                "fe3li",
            ),
        ),
    ),
    ("bad", ((r"\bbad+[ei]h?\s+(?=a[jg]+a?m|\$?\d|ot?la|talle3|a3mel|[ae]?wsal)", "baddi "),)),
    ("masr", ((r"\bb[ei]?\s?kam\s+(masr[iye])\b", r"kam geneh \1"),)),
    ("مصري", ((r"(?<!\w)ب(كم|كام)\s+مصري(?!\w)", r"\1 جنيه مصري"),)),
    # "How much do i take" is no time that a task takes.
    (
        "خد خذ",
        (
            (rf"({AR_ASK})\s+(?:[هحب]|كن|ن|راح\s+|غادي\s+)?[ان]?ا?خ[دذ](?!\w)", r"\1 "),
            (rf"(?<!\w)(?:[هحب]|كن|ن|راح\s+|غادي\s+)?[ان]?ا?خ[دذ]\s+({AR_ASK})(?!\w)", r"\1 "),
        ),
    ),
    (
        "khod khud khed khad 5od 5ud 5ed 5eth kheth",
        (
            (
                rf"\b({ASK})\s+(?:ka|ha|ba|rah\s+|ghadi\s+)?[abn]?a?(?:kh|5)[aeou](?:d|th)\b",
                r"\1 ",
            ),
            (
                rf"\b(?:ka|ha|ba|rah\s+|ghadi\s+)?[abn]?a?(?:kh|5)[aeou](?:d|th)\s+({ASK})\b",
                r"\1 ",
            ),
        ),
    ),
    # Of two offers what is between them is asked.
    (
        "far2 farq far9 farg howmuch",
        (
            (
                rf"^{_LATIN_DIFFERENCE}([^\n]*?\d[^\n]*?)[,;]?\s*{_SECOND}(?=\s+(?:\w+\s+){{0,3}}?\$?\d)",
                r"\1 vs ",
            ),
            (
                rf"^{_LATIN_DIFFERENCE}([^\n]*?)\b({_OFFERER})\b([^\n]*?\d[^\n]*?)[,;]?\s*\bw\s?\2\b(?:\s+(?:t[ae]n\w+|thani\w*|okh?ra|o5ra)\b)?",
                r"\1 word \3 vs ",
            ),
            (
                rf"^{_LATIN_DIFFERENCE}([^\n]*?)\b(?:k[aeiou]n[ae]?t?|ch[ae]n[ae]?t?)\b([^\n]*?\d[^\n]*?)[,;]?\s*\bw?\s?"
                r"(?:d[ei]lwa2t[iy]?|hala+2?|halla2?|h[ae]ss?a|daba|now|taw[ae]?|(?:[ea]l|hal|dal?|d)7[ei]+n)\b\s+(?:\w+\s+){0,2}?(?=\$?\d)",
                r"\1 \2 vs ",
            ),
        ),
    ),
    (
        "فرق howmuch",
        (
            (
                rf"^{_AR_DIFFERENCE}([^\n]*?\d[^\n]*?)[,،;]?\s*{_AR_SECOND}(?=\s+(?:\S+\s+){{0,3}}?\$?ب?\s?\d)",
                r"\1 vs ",
            ),
            (
                rf"^{_AR_DIFFERENCE}([^\n]*?)(?<!\w)({_AR_OFFERER})\s([^\n]*?\d[^\n]*?)[,،;]?\s*(?<!\w)و\s?\2(?!\w)(?:\s+(?:تاني|تانيه|ثانيه|ثاني|اخري|اخر)(?!\w))?",
                r"\1 word \3 vs ",
            ),
            (
                rf"^{_AR_DIFFERENCE}([^\n]*?)(?<!\w)(?:كنت|كان|كانت|چان|چانت|جان)(?!\w)([^\n]*?\d[^\n]*?)[,،;]?\s*(?<!\w)و?\s?"
                r"(?:دلوقتي|هلا|هلق|الان|هسه|هسا|الحين|هالحين|دحين|دابا|توا|توه)(?!\w)\s+(?:\S+\s+){0,2}?(?=\$?\d)",
                r"\1 \2 vs ",
            ),
        ),
    ),
    # What the written language asks, and ends of a range.
    (
        "مجموع اجمالي",
        ((r"(?<!\w)ف?(?:ما|ماهو|ما\s+هو|كم|كام)\s+(?:هو\s+)?(?:ال)?(?=مجموع|اجمالي)", "كم "),),
    ),
    (
        "اقل ادني",
        (
            (
                r"(?:كم\s+|كام\s+|شقد\s+)?(?:ال)?(?:اقل|ادني)\s*(?:شي|شيء|حاجه|حد)?\s+و\s?(?:ال)?(?:اكثر|اكتر|اعلي|اقصي)"
                r"(?:\s*(?:شي|شيء|حاجه|حد))?",
                "كم ",
            ),
        ),
    ),
    (
        "mn men min",
        (
            (
                r"\bm[ie]?n\s+(\d{1,4}(?:\.\d{1,2})?)\s+(?:l|la|le|li|ila|7atta|hatta)\s+(?=\d)",
                r"\1-",
            ),
        ),
    ),
    (
        "ضل بقي فضل يتبقي",
        (
            (
                r"(?<!\w)(?:شو|ايش|وش|شنو|ايه|كم|كام|قديش)\s+(?:اللي\s+)?(?:بي?)?(?:ضل|بقي|فضل|يتبقي|فاضل|باقي)(?!\w)",
                "كم ",
            ),
        ),
    ),
    (
        "dal dall ba2a fadal faddal",
        (
            (
                r"\b(?:shu|sho|eh|wesh|shnu|kam|adesh|addesh)\s+(?:elly\s+|el\s+)?(?:b[iy]?)?(?:d[ae]l+|ba[2q]a|fad+al|fadel|bi?d+al)\b",
                "kam ",
            ),
        ),
    ),
    (
        "yom yawm youm yaum",  # "adesh yawmeyti", "yawmeyti kam": what a day comes to
        (
            (
                r"\by[ao]u?w?m[ei]?[iy]+[ae]?t[iy]\b(?=[^\n]*\b(?:kam|[29]?adde?(?:sh|ch|h)?|shgad|ch7al)\b)",
                " bel yom ",
            ),
            (
                r"\b(kam|[29]?adde?(?:sh|ch|h)?|shgad|ch7al)\s+y[ao]u?w?m[ei]?[iy]+[ae]?t[iy]\b",
                r"\1 bel yom ",
            ),
        ),
    ),
    ("مدي", ((r"(?:وش|ويش|كم|ما|شو|ايش)\s+(?:هو\s+)?المدي(?!\w)", "كم"),)),
    ("يوميت", ((r"(?<!\w)يوميت(?:ي|ك|نا)(?!\w)\s*(?=كام|كم|قديش|شقد|شكد)", " باليوم "),)),
    ("فوق", ((r"(?<!\w)و?فوق(?:هن|هم|ها|ه|هما)(?!\w)", " زايد "),)),
    (
        "عال",
        ((r"(?<!\w)عال\s?(?=\d{1,4}(?:\.\d)?\s*(?:دولار|\$|ريال|درهم|جنيه|[،,؟?]|$))", " ب "),),
    ),
    (
        "khals kh7als 5als خلص",
        (
            (
                r"\b((?:5|kh)al+[ae]?s[ou]+ni\s+(?:(?:ghir|gheir|gher|bas|ghi)\s+)?(?:3a?la|3an|3)\s+)(\d{1,2})(?!\s*(?:s[ae]+3|sway|\d|[$.]|dol))",
                r"\1\2 sa3at",
            ),
            (
                r"(خلصو?ا?ني\s+(?:(?:غير|غي|بس)\s+)?(?:علي|عن|ع)\s+)(\d{1,2})(?!\s*(?:ساع|سوايع|\d|[$.]|دولار))",
                r"\1\2 ساعات",
            ),
            (r"((?:5|kh)al+[ae]?s[ou]+ni\s+)(?:ghir|gheir|gher|bas|ghi)\s+(?=3)", r"\1"),
            (r"(خلصو?ا?ني\s+)(?:غير|غي|بس)\s+(?=ع)", r"\1"),
        ),
    ),
    (
        "nlem njma3 njme3 نلم نجمع",
        ((r"\bb[a]?[sc]h\s+n(?:lem+|jm[ae]?3)\b|(?<!\w)باش\s+ن(?:لم|جمع)(?!\w)", "want"),),
    ),
    # A week from one day to another.
    (
        "جمعه خميس احد حد سبت اثنين",
        (
            (
                r"(?<!\w)من\s+(?:ال)?(?:احد|حد|اثنين|اتنين)\s+(?:ل|الي|لحد|حتي)\s*(?:ال|ل)?(?:خميس|جمعه)(?!\w)",
                "5 ايام بالاسبوع",
            ),
            (
                r"(?<!\w)من\s+(?:ال)?سبت\s+(?:ل|الي|لحد|حتي)\s*(?:ال|ل)?خميس(?!\w)",
                "6 ايام بالاسبوع",
            ),
        ),
    ),
    (
        "a2al aqal a9al",
        (
            (
                r"\b(?:(?:shu|sho|kam|[cs]h7al|add?esh|eh|wesh)\s+)?a[2q9]al+\s+(?:shi|chi|7aga|[h7]ad+)?\s*w\s?a(?:k|g)t?[ht]?ar\s*(?:shi|chi|7aga|[h7]ad+)?",
                "kam ",
            ),
        ),
    ),
    (
        "tnin tnen thn 7ad ahad",
        (
            (
                r"\bm[ie]?n\s+(?:[ei]l\s*|l)?(?:[ei]?t[h]?n[aie]+n|[ae]?[7h]ad)\s+(?:l|la|le|li|lel|ila)\s*(?:[ei]l\s*)?(?:j[eo]m3a|gom3a|kham[ie]+s|5am[ie]+s|khmis)\b",
                "5 ayam fel esboo3",
            ),
        ),
    ),
    ("بلاش مجان", ((r"(?<!\w)(?<!\d )وساعه\s+(?=(?:ب?بلاش|مجان\w*)(?!\w))", " و 1 ساعات "),)),
    (" د ", ((r"(?<=\d)\s+د\s+(?:ال)?(?=ساع|سوايع|ايام|يام)", " "),)),
    ("ناس شخص صحاب اشخاص", ((r"(?<!\d)\d{1,3}\s+(?=(?:ناس|اشخاص|شخص|صحاب|اصحاب)(?!\w))", ""),)),
)
