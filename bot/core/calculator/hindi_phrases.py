"""What people say in Hindi, in its own script and in Latin letters, around the figures of a sum.

Looked for as the other rare phrases, and before them: what it makes of a text they read.
"""

from collections.abc import Sequence

from bot.core.calculator.hindi_words import DOLLARS, HOURS, NUMBER, PAY, RATE

HINDI: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    # Letters for words: "17.5 डॉ/घं", "18 डॉ. प्रति घं."
    (
        "डा/ डा. डा_",
        ((r"(?<=\d)\s*डा\.?(?=\s*(?:/|प्रति|पर|हर)\s*घ)", " डालर "),),
    ),
    (
        "घं.",
        ((r"(?<![\w\u0900-\u0963])घं\.(?!\s*$)", "घंटा "), (r"(?<![\w\u0900-\u0963])घं\.\s*$", "घंटा")),
    ),
    (
        "मैक्स max",  # "साल भर का मैक्स": what it may come to at most
        (
            (
                r"^([^\n]*\d[^\n]*(?:साल|मह[िी]न\S|माह|हफ्त\S|दिन)\s+(?:भर\s+)?(?:का|की|में|मे)\s+)(?:मैक्स(?:िमम)?|max(?:imum)?)"
                r"(?:\s+(?:कितन\S|क्या))?(?:\s+(?:होगा|बनेगा|आएगा|मिलेगा))?\s*[?।.!]*\s*$",
                r"\1 कितना",
            ),
            (
                r"^([^\n]*\d[^\n]*\b(?:saal|sal|mahin\w|month|haft\w|week|year|din)\s+(?:bhar\s+)?(?:k[aei]|me|mein|mai)\s+)max(?:imum)?"
                r"(?:\s+(?:kitn\w|kya))?(?:\s+(?:hoga|banega|aa\w*|milega))?\s*[?.!]*\s*$",
                r"\1 kitna",
            ),
            (
                r"^([^\n]*\d[^\n]*)\bmax(?:imum)?\s+(?:(?:possible|total)\s+)?(?:(?:per|a|in\s+a)\s+)?"
                r"(month|week|year|day)(?:ly)?(?:\s+(?:income|earnings?|pay|salary|total))?\s*[?.!]*\s*$",
                r"\1 howmuch per \2",
            ),
        ),
    ),
    # Bhojpuri: what it was and what it is.
    (
        "पहिल पहल pahil pehil pahle",
        (
            (
                r"((?<!\w)पह[िे]?ल\S{1,2}\s[^\d?!\n]{0,12}\d[^?!\n]{0,30}?)(?<!\w)(?:(?:मिलत|देत|पावत|मिलल)\s+)?रह(?:[ेल]|ली|लीं|नी|लन)(?![\u0900-\u0963])\s*,?\s+"
                r"(?:(?:आ|और|अउर|बाकिर|लेकिन)\s+)?(?:अब|अबहीं?|अभी)\s+(?=[$₹]?\d+(?:\.\d+)?(?!\s*(?:घ|दिन|टास्क)))",
                r"\1 vs ",
            ),
            (
                r"(\bp[ae]h?i?le?\s[^\d?!\n]{0,12}\d[^?!\n]{0,30}?)\b(?:(?:milat|det|pawat)\s+)?(?:rahe|rahal|rahl|rahli|rahni)\s*,?\s+"
                r"(?:(?:aa|aur|lekin)\s+)?(?:ab|abhi)\s+(?=[$₹]?\d+(?:\.\d+)?(?!\s*(?:gh|hrs?\b|hours|din|task)))",
                r"\1 vs ",
            ),
        ),
    ),
    (
        "शनि",  # "शनि रवि 5-5 घंटे"
        (
            (
                r"(?:(?:सिर्फ|केवल|बस)\s+)?(?<!\w)शनि(?:वार)?(?:\s+और)?[\s-]+रवि(?:वार)?\s+(?:को\s+)?(\d{1,2})\s*-\s*\1(?=\s*घ)",
                r"2 दिन हफ्ते में रोज \1",
            ),
        ),
    ),
    # English words in Hindi letters: "पर वीक", "पर आवर".
    (
        "पर प्रति फी per ",
        (
            (
                r"(?<!\w)(?:पर|फी)\s+(?=(?:डे|वीक|मंथ|मन्थ|ईयर|इयर|आवर|टास्क|घ[ंन्ण]*टा)(?!\w)(?!\s+पर))",
                "प्रति ",
            ),
        ),
    ),
    ("dar_", ((r"\bki\s+dar\s+(?=se\b|pe\b|par\b)", "ke rate "),)),
    (
        "kam_ kitne_ कितने_ कम_",  # "kam se kam aur zyada se zyada kya": a range tells both
        (
            (
                r"\bkam\s+se\s+kam\s+(?:aur|or|or\s+fir|,)?\s*(?:z[iy]a+da|jya+da)\s+se\s+(?:z[iy]a+da|jya+da)(?:\s+(?:kya|kitn\w*))?\b",
                "kitna",
            ),
            (
                r"कम\s+से\s+कम\s+(?:और\s+)?ज[िय]\S*दा\s+से\s+ज[िय]\S*दा(?:\s+(?:क्या|कितन\S*))?(?!\w)",
                "कितना",
            ),
            (r"\bkitne\s+se\s+(?:lekar\s+)?kitne\s+tak\b", "kitna"),
            (r"कितने\s+से\s+(?:लेकर\s+)?कितने\s+तक(?!\w)", "कितना"),
        ),
    ),
    ("poor pure पूर", ((r"\bp(?:oo|u)re\s+kar(?:n\w*|u|un|ne)\b|पूरे\s+कर(?:ने|ना|ूं)", "chahiye"),)),
    ("k_", ((r"(?<!\d)\bk\s+(?=(?:hisa+b|liye|lie|baa?d|pais[ae])\b)", "ke "),)),
    # What paid hours were paid at: "9 ghante ka mila 20 dollar se", "12 ghante 24 dollar pe mile".
    (
        "mil मिल",
        (
            (
                rf"{NUMBER}({HOURS})\s+(?:k[aei]|क[ाेी])\s+(?:{PAY}\s+)?(?:mil[ae]|मिल[ाे])\s+"
                rf"(?=[$₹]?{NUMBER}(?:{DOLLARS}\s*)?(?:se|pe|par|ke\s+hisa+b|से|पे|पर|के\s+हिसाब)(?!\w))",
                r"\1 \2 paid , at ",
            ),
            (
                rf"{NUMBER}({HOURS})\s+(?=[$₹]?{NUMBER}(?:{DOLLARS}\s*)?(?:pe|par|ke\s+hisa+b\s+se|पे|पर|के\s+हिसाब\s+से)"
                r"\s+(?:mil|मिल))",
                r"\1 \2 paid , at ",
            ),
        ),
    ),
    (
        "kha खा",  # "paypal ne 4% kha liya"
        (
            (
                r"(?<=[\d%])(\s*(?:%|percent|taka|fisdi)?)\s+kha\s+(?:li\w*|ga\w*|le\w*|ja\w*)",
                r"\1 kat",
            ),
            (r"(?<=[\d%])(\s*(?:%|प्रतिशत|परसेंट|फीसदी)?)\s+खा\s+(?:लि|ग|ले|जा)\S*", r"\1 kat"),
        ),
    ),
    # So many of them a day: "25 निकल जाते हैं दिन में".
    (
        "nikal nipta niptaa निकल निपट",
        (
            (
                r"^(?=[^\n]*\btasks?\b)([^\n]*?(?<![\w.])\d{1,4})\s+(?:nikal|nipt\w*)\s+(?:ja|le|pa)\w*(?:\s+h(?:ai|ain|e|u)?)?\s+(?=(?:ek\s+|har\s+)?(?:din|roz|day)\b)",
                r"\1 task ",
            ),
            (
                r"^(?=[^\n]*टास्क)([^\n]*?(?<![\w.])\d{1,4})\s+(?:निकल|निपट\S*)\s+(?:जा|ले|पा)\S*(?:\s+ह\S+)?\s+(?=(?:एक\s+|हर\s+)?(?:दिन|रोज)(?!\w))",
                r"\1 टास्क ",
            ),
        ),
    ),
    # So many tasks brought it together: "15 task ke 40 dollar mile".
    (
        "task tasks टास्क",
        (
            (
                r"(?<![\d.,])((?:[2-9]|\d{2,4})\s+(?:tasks?|टास्क))\s+(?:k[ae]|क[ाे])\s+(?=[\d$₹])",
                r"\1 for ",
            ),
        ),
    ),
    # A word that only stresses the number behind it: "हफ्ते में केवल 6 दिन".
    (
        "bas sirf keval kewal kul total बस सिर्फ केवल कुल टोटल",
        (
            (
                rf"(\bm(?:e|ei|ein|ai|en)|में|मे)\s+(?:kul|total|कुल|टोटल)\s+(?=\d{{1,3}}\s*{HOURS})",
                r"\1 ",
            ),
            (
                r"(\b(?:m(?:e|ei|ein|ai|en)|k[aei])|में|मे|क[ाेी])\s+(?:bas|sirf|keval|kewal|बस|सिर्फ|केवल)\s+(?=\d)",
                r"\1 ",
            ),
        ),
    ),
    (
        "din bhar दिन भर दिनभर",  # "din bhar me 5 ghante"
        (
            (r"\b(?:pur[ea]\s+)?din\s?bhar\s+(?:m(?:e|ei|ein|en)\s+)?(?=\d)", ", daily "),
            (r"(?<!\w)(?:पूरे\s+)?दिन\s?भर\s+(?:में\s+|मे\s+)?(?=\d)", ", रोज "),
        ),
    ),
    (
        "bhar भर",  # "hafte bhar me 20 ghante"
        (
            (r"\b((?:haft\w+|week|mahin\w+|month|saal|year))\s+bhar\b", r"\1"),
            (r"(?<!\w)(हफ्त\S+|वीक|मह[िी]न\S+|साल|मंथ)\s+भर(?!\w)", r"\1"),
        ),
    ),
    (
        "kar qar lagbhag takri करीब लगभग तकरीबन",  # about so many
        (
            (
                r"\b(?:kari+b|karee?b|qari+b|lagbhag|lagbhug|takriban|takreeban)\s+(?:kari+b\s+)?(?=\d)",
                " ",
            ),
            (r"(?:करीब|लगभग|तकरीबन)\s+(?:करीब\s+)?(?=\d)", " "),
        ),
    ),
    (
        "hr ",  # "hr din", "hr ghante": each, and no hour
        (
            (
                r"(?<!\d)(?<!\d )(?<!per )(?<!/)\bhr\s+"
                r"(?=(?:gh?ant|din|haft|week|mahin|mhin|month|task|roz|roj|saal))",
                "har ",
            ),
        ),
    ),
    (
        "hisa हिसाब",  # "घंटे के हिसाब से 16 डॉलर"
        (
            (r"\b(?:gh?ant[ea]|hour)\s+k[ei]?\s+hisa+b\s+se\s+(?=[$₹]?\d)", "per hour "),
            (r"(?<!\w)घ[ंन्ण]*टे\s+के\s+हिसाब\s+से\s+(?=[$₹]?\d)", "प्रति घंटा "),
        ),
    ),
    (
        "din day roz daily दिन रोज",  # "5 din 2 2 ghante": on each of them
        (
            (
                r"((?:\bdin|\bdays?|\broz\w*|\bdaily|दिन|रोज\S*)\s+(?:m(?:e|ein)\s+|में\s+|tak\s+|तक\s+)?)"
                rf"([1-9](?:\.\d)?)\s+\2\s+({HOURS})",
                r"\1 \2 \3 daily",
            ),
        ),
    ),
    # The thing before what is asked of it: "टास्क कितने लगेंगे", "ghante kitne lagenge".
    (
        "kitn कितन",
        (
            (
                r"(?<!\d\s)(?<!\d)\b(tas?a?s?ks?|gh?ante|hours?|hrs|din|dino)\s+(kitn[aei])\s+"
                r"(?=(?:aur\s+)?(?:lag|chah|cha[ie]|kar|kr|ho|pad|de|lga|lge))",
                r"\2 \1 ",
            ),
            (
                r"(?<!\d\s)(?<!\w)(टास्क|घ[ंन्ण]*टे|दिन)\s+(कितने|कितना)\s+(?=(?:और\s+)?(?:लग|चाह|कर|हो|पड|दे|निपट|पूर))",
                r"\2 \1 ",
            ),
        ),
    ),
    (
        "kis kaun kon किस कौन",  # "kis rate pe kaam karna hoga"
        (
            (
                rf"\b(?:kis|kaun\s?s[ei]|kon\s?s[ei])\s+(?:hourly\s+)?({RATE})\s+(?:pe|par|pr|se|m(?:e|ein))\b",
                r"kitna hourly \1 chahiye",
            ),
            (rf"(?<!\w)(?:किस|कौन\s?से)\s+({RATE})\s+(?:पर|पे|से|में)(?!\w)", r"कितना \1 चाहिए"),
        ),
    ),
    (
        "chahta chahti चाहता चाहती",  # "chahti hu mahine me 700 dollar aaye"
        (
            (
                r"\bchaht[aei]\s+h(?:u|un|oon|ai|ain|oo)\s+(?:ki\s+)?(?=(?:har\s+|ek\s+)?(?:mahin|month|haft|week|\d))",
                "chahiye ",
            ),
            (
                r"चाहत[ाेी]\s+ह(?:ूं|ू|ै|ैं)\s+(?:कि\s+)?(?=(?:हर\s+|एक\s+)?(?:मह[िी]न|हफ्त|मंथ|\d))",
                "चाहिए ",
            ),
        ),
    ),
)
