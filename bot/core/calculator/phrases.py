"""Words that say something only together, such as "out of every" and "फुल टाइम".

Each pattern is looked for in folded text that has one of the pieces before it, a quarter of the
time that all patterns would take, and stands there as the one word behind it, which `spellings`
knows. Digits are counted: a text of digits alone is not to be looked through from each of them.
"""

import re

from bot.core.calculator.exchange_phrases import EXCHANGE_PHRASES, with_lakhs
from bot.core.calculator.folding import folded
from bot.core.calculator.phrasebook import Phrasebook
from bot.core.calculator.rare_phrases import rarely_joined
from bot.core.calculator.signs import UNKNOWN_SIGN

WITHOUT = (
    r"\b(?:skip(?:ping)?|no|not|never|without|except|excluding|minus|bina|bila|b[ei]?doo?n|8eir|gheir|illa)|बिना"
    r"|بدون|بلا|من\s+غير|ما\s*عدا|الا"
)
"""Before what is left out of the working week."""

PHRASES = (
    (
        "break fast quick",
        r"\bbreak[\s-]?even\b(?:\s+(?:time|min(?:ute)?s?)\b)?|\bhow\s+(?:fast|quick(?:ly)?)\b",
        "askminutes",
    ),
    ("max most", r"\b(?:max(?:imum)?|at\s+most)\s+(?:time|min(?:ute)?s?)\b", "askminutes"),
    (
        "how",
        r"\bhow\s+long\s+(?:can|may|should|must|could)\s+(?:a|each|one|the|every)\s+task\b",
        "askminutes task",
    ),
    ("القيمه", r"ضريبه\s+القيمه\s+المضافه|القيمه\s+المضافه", "gst"),
    ("فرق هامش", r"(?:فرق|هامش)\s+(?:الصرف|العمله|التحويل)", "margin"),
    ("how", r"\bhow\s+long\b|\bhow\s+much\s+time\b", "howlong"),
    ("कितना kitna", r"कितना\s+(?:समय|टाइम|वक्त)|\bkitna\s+(?:time|samay|waqt|wakt)\b", "howlong"),
    ("كم كام kam", r"كم\s+(?:من\s+ال)?وقت|كام\s+وقت|\bkam\s+wa2t\b", "howlong"),
    ("what how", r"\bwhat\s+if\s+(?:it'?s|it\s+is|the)?\b|\b(?:what|how)\s+about\b", ""),
    ("rate", r"\brate\s+(?:is|hai)\b", "rate"),
    ("how", r"\bhow\s+much\s+(?:less|lower|fewer)\b", "howmuch more"),
    ("kitn", r"\bkitn[aei]\s+kam\b", "howmuch more"),
    ("कितन", r"कितन[ाेी]\s+कम", "howmuch more"),
    ("اقل", r"(?:كم|كام|شقد|قديش|قد\s+اي[هش]|اد\s+ايه)\s+اقل", "كم الفرق"),
    ("how", r"\bhow\s+(?:much|many)\b", "howmuch"),
    # "wala" is Hindi for "the one of", and Arabic for "or".
    ("ala", r"\bwa+la\b(?=[^?!\n]*\b(?:gh?ant|mahin|haft|din\b|hrs?\b|kaun))", "ka"),
    *EXCHANGE_PHRASES,
    (
        "compare",
        r"\bcompared?\b(?![^?!\n]*\s(?:vs|versus|or)\s)([^.?!\n]*\d[^.?!\n]*?)\s(?:with|to|and)\s(?=[^.?!\n]*\d)",
        r"compared\1 vs",
    ),
    (
        "offer option job",
        r"\b(offer|option|job)\s+(?:a|1|one)\b([^\n]*\d[^\n]*?)[,;.]?\s*\b\1\s+(?:b|2|two)\b",
        r" \2 vs ",
    ),
    ("full फुल كامل fultime", r"\bfull[\s-]?time\b|फुल\s*टाइम|دوام\s+كامل|\bfultime\b", "fulltime"),
    ("part पार्ट جزئي", r"\bpart[\s-]?time\b|पार्ट\s*टाइम|دوام\s+جزئي", "parttime"),
    ("not non without", r"\bnot\s+paid\b|\bnon[\s-]paid\b|\bwithout\s+pay\b", "notpaid"),
    ("bina muft", r"\bbina\s+(?:paise|payment|pay)\b|\bmuft\s+me\b", "binapaise"),
    ("बिना", r"बिना\s+(?:पैसे|भुगतान|पेमेंट)", "binapaise"),
    (
        "مدفوع بدون بلا غير",
        r"(?:غير|مش|مو|ماهي|موش)\s+مدفوع(?:ه|ين|ات)?|(?:بدون|بلا|من غير)\s+(?:اجر|فلوس|مقابل|دفع)",
        "notpaid",
    ),
    (
        "mesh msh mish 8eir gh",
        r"\b(?:mesh|msh|mish|8eir|ghair|gheir)\s+madfo?u?3(?:a|ah|at|in|een)?\b",
        "notpaid",
    ),
    ("8eir gh", r"\bm[ie]?n\s+(?:8eir|gh[ae]ir|gher)\s+f[elu]*[ou]+s\b", "notpaid"),
    (
        "bala bila oun do",
        r"\b(?:bala|bila|m[ie]?n\s+doun|b[ei]?do[ou]?n)\s+(?:masar[ie]|f[elu]*l[ou]+s|f[ei]lo+s|ajr|daf[ae]?3)\b",
        "notpaid",
    ),
    ("cent", r"\bper\s*cent\b", "percent"),
    (
        "mon weekdays",
        r"\bmon(?:day)?\s*(?:to|-|–|se|through)\s*fri(?:day)?\b|\bweekdays\b",
        "5 days",
    ),
    ("mon", r"\bmon(?:day)?\s*(?:to|-|–|se|through)\s*sat(?:urday)?\b", "6 days"),
    (
        "weekend वीकेंड ويكند",
        rf"(?:{WITHOUT})\s+(?:(?:on|the|el|al)\s+)*(?:ال)?(?:weekends?|वीकेंड|ويكند)(?!\w)"
        r"|(?:\bweekends?|वीकेंड|(?:ال)?ويكند)\s+(?:(?:are|is|pe|par|ko|पर|को|me)\s+)*"
        r"(?:off|free|chh?utti|chh?od\w*|nahi|agaza|छुट्टी|छोड\w*|नहीं|اجازه|عطله)(?!\w)",
        "5 days",
    ),
    ("weekends", r"\bweekends\b", "2 days"),
    ("lpa", r"(?<=\d)\s?lpa\b", "lakh rupees per year"),
    (
        "/",
        r"\b(\d{1,2})\s?/\s?(\d{1,2})\s+of\s+(?:my\s+|the\s+|all\s+)?(?=hours|time)",
        r"\1 among \2 ",
    ),
    (
        "half",
        r"\bhalf\s+(?:of\s+)?(?:my\s+|the\s+|all\s+)*(?:hours|time)\b"
        r"(?=[^?!.\d\n]*\b(?:un|not)?paid)(?![^?!\n]*\d\s*(?:h\w*\s+)?(?:un|not)?paid)",
        "1 among 2 hours",
    ),
    ("aadh", r"\baadh[aei]\s+(?:time|samay|ghant\w+)(?=[^?!.\n]*\bunpaid)", "1 among 2 hours"),
    ("आध", r"आध[ाे]\s+(?:समय|टाइम|घंट\S+)(?=[^?!।\n]*(?:अनपेड|binapaise))", "1 among 2 hours"),
    ("نص", r"نصف?\s+(?:ال)?(?:وقت|ساعات)(?=[^؟?!\n]*notpaid)", "1 among 2 hours"),
    ("مي مئ مائ", r"(?:في|ف)\s+(?:المي[هة]|المئه|المائه)\b|بالمي[هه]", "%"),
    ("me", r"\b(?:fel|bel|fil|bil)\s+me[yi]{1,2}a\b", "%"),
    (
        "up rise rose grow grew bump",
        r"\b(?:go(?:es|ing)?|went|bump(?:ed|s)?|mov(?:es|ed)|gets?|got)\s+up\b(?=[^?!\n]*%)"
        r"|\b(?:rises?|rose|grows?|grew|bump)\b(?=[^?!\n]*%)",
        "goesup",
    ),
    ("limit सीमा seema", r"\btime\s+limit\b|समय\s+सीमा|samay\s+seema", "limit"),
    ("half nos نص", r"\band\s+a\s+half\b|\bwe?\s+no[s]{1,2}\b|\bو\s+نصف?\b", "wnos"),
    ("couple", r"\ba\s+couple\s+(?:of\s+)?", "2 "),
    ("half", r"\bhalf\s+an?\s+hour\b", "30 min"),
    ("اد قد", r"\bاد\s+ايه\b|قد\s+ايش|قد\s+ايه", "كم"),
    ("ad", r"\b(?:2ad|ad|add)\s+(?:eh|eih)\b", "kam"),
    (".", r"\b(rs|inr|usd|aed|egp|sar|gbp|eur)\.(?=\s?\d)", r"\1"),
    ("a$ u$ d$", r"\bau?d?\$", "aud"),
    ("c$ a$ d$", r"\bca?d?\$", "cad"),
    ("s$ g$ d$", r"\bsg?d?\$", "sgd"),
    ("hk", r"\bhk\$", "hkd"),
    ("nz", r"\bnzd?\$", "nzd"),
    ("r$", r"\br\$", "brl"),
    ("mx", r"\bmx\$", "mxn"),
    ("us", r"\bus\s+dollars?\b|\bus\s*\$", "usd"),
    (
        "to first 1st",
        r"\b(?:paid\s+)?(?:up\s*to|(?:for\s+)?(?:the\s+)?(?:first|1st))\s+"
        r"(?=\d{1,4}\s*(?:h|min)[^.?!\n]*\b(?:then|after|afterwards|beyond)\b)",
        "limit ",
    ),
    ("le", r"\bp[ae]h?le\s+(?=\d{1,4}\s*(?:gh?ant|min)[^?!\n]*\b(?:phir|baad|uske)\b)", "limit "),
    ("tak", r"(?<!\d)(\d{1,4}\s*gh?ant\w*)\s+tak\b(?=[^?!\n]*\b(?:phir|baad|uske)\b)", r"limit \1"),
    ("तक", r"(?<!\d)(\d{1,4}\s*घ\S{1,8})\s+तक(?=[^?!\n]*(?:फिर|बाद))", r"limit \1"),
    (
        "الي لحد لغايه حتي",
        r"(?:حتي|لحد|لغايه|الي)\s+(?=\d{1,4}\s*ساع[^؟?!\n]*(?:بعد|ثم))",
        "limit ",
    ),
    ("7ad ghayet", r"\b(?:le?7ad|la7ad|le?ghayet)\s+(?=\d{1,4}\s*sa3[^?!\n]*\bba3d)", "limit "),
    ("पहले", r"पहले\s+(?=\d{1,4}\s*(?:घ|मिन)[^?!\n]*(?:फिर|बाद))", "limit "),
    ("اول", r"(?:ل)?اول\s+(?=\d{1,4}\s*(?:ساع|دق)[^؟?!\n]*(?:بعد|ثم))", "limit "),
    (
        "wal wel",
        r"\b[2a]?aw+[ae]l\s+(?=\d{1,4}\s*sa3[^?!\n]*\b(?:ba3d|ba3den|ba3diha|ba3deha)\b)",
        "limit ",
    ),
    ("time", r"\breal\s+time\b|\bfirst\s+time\b", "word"),
    (
        "of",
        r"(?<![\d.])(\d{1,3})\s+of\s+(?:the\s+|those\s+|my\s+)?"
        r"(?=\d{1,3}\s*(?:h\w*\s+)?(?:are\s+)?(?:un|not\s?)paid)",
        r"\1 among ",
    ),
    (
        "of se",
        r"\bof\s+(?:those|these|them|which)\b|\b(?:un|jis|jin|is|in)\s?m[ei]n?\s+se\b",
        "among",
    ),
    ("उनमें منها منهم", r"उनमें\s+से|(?<!\w)(?:منها|منهم)(?!\w)", "among"),
    ("of every", r"\b(?:out\s+of|of)\s+(?:every|each)\b|\bin\s+every\b|\bout\s+of\b", "among"),
    (
        "से se كل اصل kol kul asl",
        r"में\s+से|\bm(?:e|ei|ein|ai)\s+se\b|من\s+(?:كل|اصل)|\bm[ie]n\s+(?:kol|kul+|asl)\b",
        "among",
    ),
)
_MONEY_ELSEWHERE = "ドル 美元 円 元 달러 руб доллар"
_BOOK = Phrasebook((keys, ((said, word),)) for keys, said, word in PHRASES)
_SIGNLESS = re.compile("|".join(map(re.escape, folded(_MONEY_ELSEWHERE).split())))
"""Money in scripts that are not read here; taken out of the way of the dollars assumed else."""


def joined(text: str) -> str:
    """A folded text with each phrase as one word."""
    if not text.isascii():
        text = _SIGNLESS.sub(f" {UNKNOWN_SIGN} ", text)
    return _BOOK.joined(rarely_joined(with_lakhs(text)))
