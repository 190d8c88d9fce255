"""What people say in Hindi of two rates, of time that is paid or not, and of work by the piece.

Looked for behind the other phrases of Hindi, in its own script and in Latin letters.
"""

from collections.abc import Sequence

from bot.core.calculator.hindi_words import DOLLARS, HOURS, NUMBER, PAY, RATE

_ONLY = r"(?:(?:hi|bas|sirf|keval|to|ही|बस|सिर्फ|केवल|तो)\s+)*"
_CAME = r"(?:mil\w*|diy[ae]|aay[ae]|aat[ae]|मिल\S*|दि[यए]\S?|आ[यएत]\S?)(?!\s+(?:na?h|नह))"
_NOT_CAME = (
    r"(?:na?h[iy]n?|नह(?:ीं|ी))"
    r"(?:\s+(?:mil\w*|diy[ae]|det[ei]|aay[ae]|aat[ae]|मिल\S*|दि[यए]\S?|देत\S|आ[यएत]\S?))?"
)
_GONE = (
    r"(?:\s+(?:kaam\s+)?(?:gay[aei]|gye|chal[ae]\s+gay[aei]|kiy[ae]|karn?[ai]\s+pad\w*|karwa\w*"
    r"|गए|गये|गया|काम|किया|किए))*"
)
_SHARED = (
    r"(?:fees?|commiss?ion|tax|cut|kat\w*|kaat\w*|service|charge|फीस|कमीशन|टैक्स|कट\S*|काट\S*|चार्ज)"
)

_HI_DIFFERENCE = r"(?=[^\n]*(?:फर्क|फरक|अंतर|अन्तर|डिफ|ज्यादा|जादा|कम))"
_DIFFERENCE = r"(?=[^\n]*\b(?:far[ka]k?|antar|diff\w*|[zj]y?a+da|jade|kam)\b)"
_AN_HOUR = rf"\d\s?({DOLLARS})\s*(?:(?:प्रति|per|/|एक|ek|हर|har|[क]े|ke|ka|का)\s*)*{HOURS}"
_NAMES = r"(?:[^\d\n]|(?<=[a-z])\d)*"
"""What is no number: "micro1" has none."""
_RATE_ALONE = r"(?<![\w.:/$₹])(\d{1,3}(?:\.\d{1,2})?)"

HINDI_PAY: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "rate_",  # "rate 7.5 h": the "h" is "hai", where somebody asks in Hindi
        (
            (
                r"\brate\s+((?:[$₹€£]\s?)?\d{1,5}(?:\.\d{1,2})?(?:\s?(?:[$₹€£]|dollars?|usd|rs|rupa?y\w*|inr))?)\s+h\b"
                r"(?=[^\n]*\b(?:kitn[aei]|kya|ghant\w+|gh?nte|mahine|hafte|padega|milega|banega)\b)",
                r"rate \1",
            ),
        ),
    ),
    # The rate that another gives, by its number alone: "14 डॉलर घंटा मिल रहे और mercor 21 दे रहा".
    (
        "दे_ देत दें मिल",
        (
            (
                rf"^{_HI_DIFFERENCE}([^\n]*?{_AN_HOUR}{_NAMES}){_RATE_ALONE}\s+(?=(?:दे|मिल)(?:\s*रह|ते|ता|ती|ंगे|गा|गी|ेग|ेल|ना))",
                r"\1\3 \2 ",
            ),
        ),
    ),
    (
        "de mil off",
        (
            (
                rf"^{_DIFFERENCE}([^\n]*?{_AN_HOUR}{_NAMES}){_RATE_ALONE}\s+(?=(?:d[ei]\s*rah|d[ei]t|d[ei]n?g|mil\s+rah|milt|mileg|offer\s+ka?r))",
                r"\1\3 \2 ",
            ),
        ),
    ),
    # Two rates: what it was and what it is, the one or the other.
    (
        "ghat badh gir घट बढ गिर diya gaya gya gaye दिया गया",
        (
            (
                rf"(?<![\w.])(\d{{1,3}}(?:\.\d+)?)(?:\s?{DOLLARS})?\s+(?:wal[aei]|वाल[ाेी])\s+(?:[^\s\d]+\s+)?(?:se|से)\s+"
                rf"(?=[$₹]?\d{{1,3}}(?:\.\d+)?(?:\s?{DOLLARS})?\s+(?:wal[aei]|वाल[ाेी]))",
                r"\1 vs ",
            ),
            (
                rf"(?<=\d)(\s?{DOLLARS})\s+(?:se|से)\s+(?=[$₹]?\d{{1,3}}(?:\.\d+)?(?:\s?{DOLLARS})?\s+"
                r"(?:ka?r|ho|कर|हो)\s+(?:di|ga|gy|दि|ग))",
                r"\1 vs ",
            ),
            (
                rf"(?<=\d)((?:\s?{DOLLARS})?(?:\s*(?:per|/|प्रति)?\s*{HOURS})?)\s+(?:se|से)\s+"
                r"(?:ghata?|badha?|gira?|घटा?|बढा?|गिरा?)\s?(?:k[ea]r?|kar|के|कर)?\s+(?=[$₹]?\d)",
                r"\1 vs ",
            ),
        ),
    ),
    # A rise: "15 dollar se badhakar 18 kar diya, 40 ghante me kitna fayda".
    (
        "fayd faid munaf फायद मुनाफ",
        (
            (
                r"(\bvs\b[^?!\n]*\bkitn[aei]\s+)(?:fa[iy]da|munafa)\b|(\bvs\b[^?!\n]*कितन[ाेी]\s+)(?:फायदा|मुनाफा)(?!\w)",
                r"\1\2zyada",
            ),
        ),
    ),
    (
        " tha the thi था थे थी",
        (
            (
                r"(?<=\d)([^\d?!\n]{0,30}?)(?<!\w)(?:th[aei]|था|थी|थे)\s*,?\s+(?:(?:aur|par|lekin|और|पर|लेकिन)\s+)?"
                r"(?:ab|abhi|nay[aei]|अब|अभी|नय[ाेी])\s+(?:(?:wal[ae]|वाल[ाे]|k[ai]|क[ाी])\s+)?"
                r"(?=[$₹]?\d+(?:\.\d+)?(?!\s*(?:gh|hrs?\b|hours|घ|din|दिन|task|टास्क)))",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "wala wale wali वाला वाले वाली",  # "24 dollar wala project lu ya 18 wala"
        (
            (
                rf"(?<=\d)(\s?{DOLLARS}(?:\s*{HOURS})?)\s+(?:wal[aei]|वाल[ाेी])\s+"
                r"(?:(?:project|kaam|job|offer|company|kam|client|काम|प्रोजेक्ट|जाब|आफर|कंपनी)\s+)?"
                r"(?:(?:l[uo]|lun?|loon|karu|karun|chunu|pakdu|le|लूं|लू|लो|करूं|करु|चुनूं|पकडूं)\s+)?"
                r"(?:ya|या)\s+(?:phir\s+|फिर\s+)?(?=[$₹]?\d)",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "naya nayi naye नया नई नये",  # "purana rate 9 dollar naya rate 16 dollar"
        (
            (
                r"((?:\b(?:puran|pehl|pahl)[aei]|पुरान[ाेी]|पहल[ाेी])\s[^\d\n]{0,20}[$₹]?\d[^\d?!\n]{0,25}?)\s*,?\s+(?:aur\s+|और\s+)?"
                r"(?:nay[aei]|नय[ाेी]|नई)\s+(?:[^\d\s]+\s+){0,2}(?=[$₹]?\d)",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "ya kam या कम",
        (
            (
                r"(?<!se )\b(?:[zj]y?a+da|kam)\s+ya\s+(?:kam|[zj]y?a+da)\b(?!\s+se)"
                r"|(?<!से )(?:ज्यादा|कम)\s+या\s+(?:कम|ज्यादा)(?!\s+से)",
                "fark",
            ),
        ),
    ),
    # What is not paid for, and beside it what is.
    (
        "free fr muft bina बिना faltu aise फालतू ऐसे fokat phokat फ्री मुफ्त फोकट no nahi nhi नहीं नही",
        (
            (
                rf"\b(?:free|fr?ee|muft|fokat|phokat|fokut|faltu|faaltu)\s+(?:m(?:e|ei|ein|en)|ka|ki|ke)\b(?!\s+mil){_GONE}",
                "unpaid",
            ),
            (
                rf"(?<=\d)(\s*{HOURS})\s+(?:aise\s+hi|faltu|ऐसे\s+ही|फालतू)\s+(?:chal[ae]\s+)?(?:gay[ae]|gye|गए|गये|चले\s+गए)",
                r"\1 unpaid",
            ),
            (
                rf"(?<=\d)(\s*{HOURS})\s+फ्री(?=\s*(?:[,?\d]|$|असल|पैस|पेमेंट))(?=[^\n]*(?:असल|रियल|सच|वास्तव|इफेक्टिव))",
                r"\1 unpaid",
            ),
            (
                rf"(?<=\d)(\s*{HOURS}[^\d?!\n]{{0,30}}?)\s+(?:(?:k[aei]|क[ाेी])\s+)?(?:kuchh?|कुछ)\s+{_NOT_CAME}",
                r"\1 unpaid",
            ),
            (
                r"(?<=\d)(\s*मिन[टि]\S*)\s+फ्री(?!\w)(?=[^\n]*(?:असल|रियल|सच|वास्तव|इफेक्टिव))",
                r"\1 unpaid",
            ),
            (rf"(?<!\w)(?:फ्री|मुफ्त|फोकट|फालतू)\s+(?:में|मे|का|की|के)(?!\w){_GONE}", "unpaid"),
            (
                rf"({HOURS})\s*,?\s*(?:no\s+pay|bina\s+{PAY}|बिना\s+{PAY})(?!\w)",
                r"\1 unpaid",
            ),
            (
                rf"(?<=\d)(\s*{HOURS}[^\d?!\n]{{0,30}}?)[,;]?\s*(?:(?:us|un|jis|jin|is|in|उस|उन|जिस|जिन|इस|इन)\s?k[aei]|(?:उस|उन|जिस|जिन|इस|इन)\s?क[ाेी])"
                rf"\s+{PAY}\s+{_NOT_CAME}",
                r"\1 unpaid",
            ),
        ),
    ),
    (
        "unpaid binapaise notpaid bina muft अनपेड बिना मुफ्त",
        (
            (
                rf"^(?=[^\n]*(?:unpaid|notpaid|\bbina\s|\bmuft|अनपेड|बिना\s|मुफ्त))([^\n]*?){NUMBER}{HOURS}\s+(?:k[aei]|क[ाेी])\s+"
                rf"{_ONLY}{PAY}\s+{_ONLY}{_CAME}",
                r"\1 \2 hours paid ",
            ),
            (
                rf"^(?=[^\n]*(?:unpaid|notpaid|\bbina\s|\bmuft|अनपेड|बिना\s|मुफ्त))([^\n]*?){PAY}\s+{_ONLY}{NUMBER}{HOURS}\s+"
                rf"(?:k[aei]|क[ाेी])\s+{_ONLY}{_CAME}",
                r"\1 \2 hours paid ",
            ),
        ),
    ),
    (
        "pais pes पैस",  # "6 ghante paise wale"
        (
            (  # "har paise wale ghante ke saath 15 min free"
                rf"\b{PAY}\s+wal[aei]\s+(gh?ant[ae]y?)\b(?=\s+(?:k[aei]|pe|par|me|mein)\b)",
                r"paid \1",
            ),
            (
                rf"(?<!\w){PAY}\s+वाल[ाेी]\s+(घ[ंन्ण]*ट[ाे])(?=\s+(?:क[ाेी]|पर|पे|में)(?!\w))",
                r"पेड \1",
            ),
            (
                rf"({HOURS})\s+{PAY}\s+(?:wal[aei]|वाल[ाेी])(?:\s+(?:kaam|काम)(?:\s+(?:k[aei]|क[ाेी]))?)?(?!\w)",
                r"\1 paid",
            ),
        ),
    ),
    # Pieces.
    (
        "kaam काम",  # "ek kaam ke 2 dollar, daily 15 tasks"
        (
            (
                r"^(?=[^\n]*\btasks?\b)([^\n]*?\b(?:ek|har|1)\s+)kaam\s+(?=(?:k[aei]|pe|par|me|mein)\b)",
                r"\1 task ",
            ),
            (
                r"^(?=[^\n]*टास्क)([^\n]*?(?<!\w)(?:एक|हर|1)\s+)काम\s+(?=(?:क[ाेी]|पर|पे|में)(?!\w))",
                r"\1 टास्क ",
            ),
        ),
    ),
    (
        "kya क्या",  # "घंटे का क्या रेट हुआ"
        (
            (
                r"(\bk[ai]\s+)(?:kya\s+rate|rate\s+kya)\s+(?=(?:hua|pada|bana|nikla|banta|padta))",
                r"\1 kitna ",
            ),
            (
                r"((?<!\w)क[ाी]\s+)(?:क्या\s+रेट|रेट\s+क्या)\s+(?=(?:हुआ|पडा|बना|निकला|पडता))",
                r"\1 कितना ",
            ),
        ),
    ),
    (
        "task tasak taask टास्क",
        (
            (rf"\b(task)\s+k[aei]\s+{RATE}\s+(?=[$₹]?\d)", "per task "),
            (rf"(?<!\w)टास्क\s+क[ाेी]\s+{RATE}\s+(?=[$₹]?\d)", "प्रति टास्क "),
            # "90 cent wale task, rozana 20"
            (
                r"^([^\n]*\btasks?\b[^\n]*?\b(?:roz|roj|rozana|rojana|daily|har\s+din|per\s+day)\s+\d{1,3})"
                r"(?=\s*(?:$|[,?!]|kar|kr\b|ho\b|nipta))",
                r"\1 task ",
            ),
            (
                r"^([^\n]*टास्क[^\n]*?(?<!\w)(?:रोज|रोजाना|डेली|हर\s+दिन|प्रति\s+दिन)\s+\d{1,3})(?=\s*(?:$|[,?!]|कर|हो|निपट))",
                r"\1 टास्क ",
            ),
        ),
    ),
    (
        "mint mnt mints minut",
        ((r"(?<=\d)\s?(?:mints?|mnts?|minuts?|minits?)\b", " min"),),
    ),
    (
        "taka takka टका टक्का टके",  # percent, where something is taken; else money of Bangladesh
        (
            (
                rf"(?<=\d)\s?(?:taka|takka|take|टका|टक्का|टके)(?!\w)(?=\s+(?:\w+\s+)?{_SHARED})",
                "%",
            ),
        ),
    ),
    (
        "सातों saato sato",  # all the days of a week
        (
            (r"(?<!\w)सातों\s+दिन(?!\w)|(?<!\w)सातो\s+दिन(?!\w)", "7 दिन हफ्ते में"),
            (r"\bsaat?on?\s+din\b", "7 din hafte me"),
        ),
    ),
    (
        "सोम मंडे som monday",  # "सोम से शनि"
        (
            (r"(?<!\w)(?:सोमवार|सोम|मंडे)\s+(?:से|टू)\s+(?:शनिवार|शनि|सैटरडे|सेटरडे)(?!\w)", "6 दिन हफ्ते में"),
            (r"(?<!\w)(?:सोमवार|सोम|मंडे)\s+(?:से|टू)\s+(?:शुक्रवार|शुक्र|फ्राइडे)(?!\w)", "5 दिन हफ्ते में"),
            (
                r"\b(?:somwar|somvar|som|monday)\s+se\s+(?:shanivar|shaniwar|shani|saturday)\b",
                "6 din hafte me",
            ),
            (
                r"\b(?:somwar|somvar|som|monday)\s+se\s+(?:shukravar|shukrawar|shukra|friday)\b",
                "5 din hafte me",
            ),
        ),
    ),
    (
        "nahi nhi नहीं",  # "5 din nahi sirf 4 din"
        (
            (
                r"\b\d{1,2}\s+(din|ghante)\s+na?hin?\s*,?\s*(?:(?:sirf|bas|keval|balki)\s+)*(?=\d{1,2}\s+\1)",
                " ",
            ),
            (
                r"(?<!\d)\d{1,2}\s+(दिन|घंटे)\s+नहीं\s*,?\s*(?:(?:सिर्फ|बस|केवल|बल्कि)\s+)*(?=\d{1,2}\s+\1)",
                " ",
            ),
        ),
    ),
    (" ni ", ((r"\bni(?=\s+(?:mil[aei]|diy[ae]|det[aei]|aay[ae]|ginte))", "nahi"),)),
    (
        "kya क्या",  # "monthly kya milega"
        (
            (r"\bkya\s+(?=(?:mil|ban|a+y|ho|baith|pad)[a-z]*\s*[?.!]*\s*$)", "kitna "),
            (r"(?<!\w)क्या\s+(?=(?:मिल|बन|आ|हो|बैठ|पड)[^\s?]*\s*[?।!]*\s*$)", "कितना "),
        ),
    ),
    (
        "भारतीय हिंदुस्तानी indian",
        ((r"(?<!\w)(?:भारतीय|हिंदुस्तानी)\s+(?=रुप|रूप)", " "), (r"\bindian\s+(?=r[su]p)", " ")),
    ),
    (
        "काम kaam kam",  # "एक घंटा काम करने पर 14 डॉलर"
        (
            (
                r"(?<!\w)(?:एक|1|हर)\s+घ[ंन्ण]*ट[ाे]\s+काम\s+(?:करने\s+)?(?:पर|के|का|करके)\s+(?=[$₹]?\d)",
                "घंटे का ",
            ),
            (
                r"\b(?:ek|1|har)\s+gh?ant[ae]\s+ka+m\s+(?:karne\s+)?(?:par|pe|ke|ka|karke)\s+(?=[$₹]?\d)",
                "ghante ka ",
            ),
        ),
    ),
    (
        "log dost लोग दोस्त",  # people are no hours
        (
            (r"\b\d{1,3}\s+(?=(?:log|logo|logon|dost|doston)\b)", ""),
            (r"(?<!\d)\d{1,3}\s+(?=(?:लोग|लोगों|दोस्त|दोस्तों)(?!\w))", ""),
        ),
    ),
)
