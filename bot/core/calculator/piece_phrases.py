"""Work that is paid by the piece, whatever the piece is called: a recording, a page, a ملف.

A word such as "call" or "page" counts tasks only in a text that prices it: "5 dollars a page", "एक
रिकॉर्डिंग के ₹60". Elsewhere it is a word like others.
"""

import re

from bot.core.calculator.folding import folded_each
from bot.core.calculator.money_names import CURRENCIES
from bot.core.calculator.spellings import KNOWN

_LATIN_WORDS = r"""(?:recordings?|audios?|files?|videos?|rows?|conversations?|convos?|chats?|pages?
    |calls?|surveys?|forms?|photos?|pictures?|pics?|transcripts?|articles?|documents?|docs?|reviews?
    |sentences?|questions?|labels?|records?|entry|entries|dialog(?:ue)?s?|hits?|samples?|responses?
    |essays?|units?|clips?|segments?|paragraphs?|evaluations?|vakya|jo?u?mla|jo?u?mal|malafa?t?|tasgee?la?t?|saf7at?|estebyan\w*|mokalma\w*|soora|sowar)"""
_HINDI_WORDS = r"""(?:रिकॉर्डिंग|ऑडियो|ओडियो|वीडियो|विडियो|फाइल|पेज|पन्ना|पन्ने|पन्नों|कॉल|सर्वे|फॉर्म|फोटो
    |बातचीत|सवाल|वाक्य|इमेज|तस्वीर|चित्र|क्लिप|लेख|डॉक्यूमेंट)(?:ों|ें|ो|े)?"""
_ARABIC_WORDS = r"""(?:ملفات|ملف|تسجيلات|تسجيل|صفحات|صفحة|استبيانات|استبيان|مكالمات|مكالمة|فيديوهات
    |فيديو|محادثات|محادثة|نموذج|نماذج|سؤال|أسئلة|مقاطع|مقطع|جملة|جمل|أسطر|سطر|صورة|صور|مقالات|مقالة
    |مقال)"""


def _one_line(words: str) -> str:
    return "".join(folded_each(words))


_KIND = r"(?:(?:audio|video|voice|text|phone|pdf|excel|csv)\s+)?"
_NO_PIECE = r"(?!\s+(?:min\w*|h(?:ou)?rs?|sec\w*|work\w*|cent(?:er|re))\b)"
"""Behind these words it is none: "per audio hour", "call centre"."""
_LATIN = rf"\b{_KIND}{_one_line(_LATIN_WORDS)}\b{_NO_PIECE}"
_HINDI = rf"(?<!\w){_one_line(_HINDI_WORDS)}(?!\w)"
_ARABIC = rf"(?<!\w)(?:و?(?:لل|ال|بال|ل|ب))?{_one_line(_ARABIC_WORDS)}(?!\w)"
_PIECE = rf"(?:{_LATIN}|{_HINDI}|{_ARABIC})"

_CURRENCY = (
    r"(?:dollars?|dolars?|usd|bucks?|cents?|rupees?|rupa?y\w*|rs|inr|pais[ae]|euros?|pounds?|dirhams?|riyals?"
    r"|gine?h|gene?h|डालर|रुपय\S*|रुपए|रुपया|पैसे|सेंट|दिरहम|دولار\S*|ريال\S*|درهم|جنيه\S*|روبيه|سنت)"
)
_SUM = (
    rf"(?:[$₹€£]\s?\d+(?:\.\d+)?|\d+(?:\.\d+)?\s?(?:{_CURRENCY}|[$₹€£])"
    rf"|(?<!\w)(?:डेढ|ढाई|सवा|आधा|de+d+h|dha+i|sawa|sava|a+dha)\s+{_CURRENCY}"
    r"|(?<!\w)ب?(?:(?:نص|ربع)\s+)?(?:دولار|ريال|جنيه|درهم)(?:ين)?(?!\w))"
)
_OF_EACH = (
    r"(?:/\s?|(?:(?:for|k[ai])\s+)?(?:per|an?|each|every|one|ek|har|prati|kol|el|lel)\s+"
    r"|(?:प्रति|हर|एक)\s+|(?:ل?كل|في|علي|عن)\s+|(?=لل|بال|ال|ل))"
)
_EACH = (
    r"(?:\b(?:per|each|every|one|1|har|ek|prati|kol|el)\s+|(?:प्रति|हर|एक|1)\s+|ل?كل\s+|(?=ال|لل))"
)
_ONE = (
    r"(?:\b(?:each(?:\s+one)?|har\s+ek|ek\s+k[aei]|kol\s+wa7?[hd]\w*|el\s?wa7da)\b"
    r"|(?<!\w)(?:हर\s+एक|एक\s+क[ाेी]|كل\s+وا?حده|الوا?حده)(?!\w))"
)
_PRICED = re.compile(
    rf"(?:[$₹€£]\s?)?(?<![\w.])\d+(?:\.\d+)?\s?(?:{_CURRENCY}|[$₹€£])?\s*{_OF_EACH}{_PIECE}"
    rf"|(?:دولار|ريال|جنيه|درهم)(?:ين)?\s+{_OF_EACH}{_PIECE}"
    rf"|{_EACH}{_PIECE}[^?!؟\n]{{0,40}}?{_SUM}"
    rf"|{_PIECE}\s+(?:k[aei]|pays?|is|at|b|क[ाेी]|ب)\s*{_SUM}"
    rf"|{_ARABIC}\s+ب(?:نص\s+|ربع\s+)?(?:دولار|ريال|جنيه|درهم)"
    rf"|\d\s*{_PIECE}[^?!\n]{{0,20}}?{_SUM}\s+(?:each|apiece)\b"
    rf"|\d\s*{_PIECE}[^?!\n]{{0,30}}?{_ONE}\s+(?:b|ب)?\s?{_SUM}"
)
_COUNTED = re.compile(rf"{_LATIN}|{_HINDI}")
_COUNTED_ARABIC = re.compile(rf"(?<!\w)((?:و?(?:لل|ال|بال|ل|ب))?){_one_line(_ARABIC_WORDS)}(?!\w)")
_KEYS = tuple(
    folded_each(
        """record audio file video row conv chat page call survey form photo pic transcript article
        doc review sentence question label entr dialog hit sample response essay unit clip
        segment paragraph evaluation vakya jomla jumla jomal jumal malaf
        tasg saf7a estebyan mokalm soora sowar रिकॉर्ड डियो फाइल पेज पन्न कॉल सर्वे फॉर्म फोटो बातचीत
        सवाल वाक्य इमेज तस्वीर चित्र क्लिप लेख डॉक्यू ملف تسجيل صفح استبيان مكالم فيديو محادث نموذج نماذج
        سؤال أسئل مقطع مقاطع جمل سطر صور مقال"""
    )
)
_PLAIN_KEYS = tuple(filter(str.isascii, _KEYS))


def pieces_as_tasks(text: str) -> str:
    """A folded text with the pieces that it prices as tasks."""
    plain = text.isascii()
    if not any(key in text for key in (_PLAIN_KEYS if plain else _KEYS)):
        return _others_as_tasks(text)
    if not _PRICED.search(text):
        return _others_as_tasks(text)
    text = _COUNTED.sub("task", text)
    return text if plain else _COUNTED_ARABIC.sub(r"\1مهمه", text)


_PER_WHAT = re.compile(
    rf"{_SUM}\s+per\s+([a-z]{{4,}}|box|jobs?|gigs?|ads?|bugs?|sets?|apps?|tags?)\b{_NO_PIECE}"
)
_KNOWN = KNOWN.union(*map(folded_each, CURRENCIES.values()))
_NO_PIECES = frozenset(
    ["person", "people", "head", "capita", "client", "account", "family", "transfer", "withdrawal"]
)
_SPENT = re.compile(
    r"\b(?:fees?|costs?|charg(?:es?|ed|ing)|rent\w*|tickets?|fares?|bills?|prices?|subscri\w+|spend\w*"
    r"|spent|buy\w*|bought|expens\w+|deduct\w*|lunch\w*|food|kharch\w*|kiraya)\b"
)
_EARNED = re.compile(
    r"\b(?:pa(?:y|ys|id|ying|yed)|gives?|gave|gets?|got|getting|earn\w*|mak(?:e|es|ing)|made|receiv\w*"
    r"|mil\w+|dete|deta|work\w*|do|doing|did|can|jobs?|tasks?|projects?|rate)\b"
)
_CLAUSE_END = re.compile(r"[,;?!\n]|\.(?!\d)|\b(?:and|but|while|aur|lekin)\b")


def _others_as_tasks(text: str) -> str:
    """The same with what is behind "per" and means nothing else: "3 dollars per widget"; not with
    what is spent, "bus costs $5 per trip"."""
    found = _PER_WHAT.search(text) if " per " in text else None
    piece = _singular(found[1]) if found else ""
    if not found or piece in _NO_PIECES or not _KNOWN.isdisjoint((piece, found[1], f"{piece}s")):
        return text
    before = _CLAUSE_END.split(text[: found.start()])[-1]
    behind = _CLAUSE_END.split(text[found.end() :], maxsplit=1)[0]
    earned = not before.strip() or _EARNED.search(before + behind)
    if _SPENT.search(before + behind) or not earned:
        return text
    plural = f"{piece[:-1]}ies" if piece.endswith("y") else f"{piece}e?s"
    return re.sub(rf"\b(?:{piece}|{plural})\b", "task", text)


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return re.sub(r"(?<=s|x|z)es$|(?<=[cs]h)es$|(?<![su])s$", "", word)
