"""Days of the week by their names: which of them are working days, and how many."""

import re

_WEEK = (
    "sunday sun itwar itvar ravivar रविवार इतवार संडे सन्डे ahad 7ad احد حد",
    "monday mon somvar somwar सोमवार मंडे etnein etneen اثنين اتنين",
    "tuesday tue tues mangalvar mangalwar mangal मंगलवार मंगल talat ثلاثاء تلات",
    "wednesday wed budhvar budhwar budh बुधवार arba3 اربعاء اربع",
    "thursday thu thur thurs guruvar guruwar गुरुवार 5amis khamis khamees خميس",
    "friday fri shukrawar shukravar jumma शुक्रवार जुम्मा gom3a jom3a جمعه",
    "saturday sat shanivar shaniwar शनिवार सैटरडे sabt سبت",
)
_DAY_OF = {name: day for day, names in enumerate(_WEEK) for name in names.split()}
_ANY_DAY = "|".join(sorted(_DAY_OF, key=len, reverse=True))
_ARTICLE = r"(?:el\s+|al\s+|ال)?"
_FROM_DAY_TO_DAY = re.compile(
    rf"(?<!\w)(?:(?:from|men|mn|من)\s+)?{_ARTICLE}({_ANY_DAY})"
    r"\s*(?:to|through|till|-|–|se|से|ل|الي|لحد|حتي|le?l?|la|ila|le?7ad)\s*"
    rf"(?:el\s+|al\s+|ل?ال|ل)?({_ANY_DAY})(?:\s+tak|\s+तक)?(?!\w)"
)
"""Working days of a week by their names: "من الاحد للخميس", "monday se saturday tak"."""

_BEFORE = r"(?:(?:on|every|each|har|el|al|youm|yom|kol|fel|هر|हर|كل|يوم|يومي|ايام|في)\s+)*"
_NAME = rf"{_BEFORE}(?:{_ARTICLE}|و?ال|و)(?:{_ANY_DAY})s?(?!\w)"
_TOGETHER = re.compile(
    rf"(?<!\w){_NAME}(?:(?:\s*(?:,|&|/|\+)\s*|\s+(?:(?:and|aur|w|we|n|और|و)\s+)?){_NAME})+"
    r"(?:\s+(?:ko|को|pe|par|only|both|dono|दोनों|बस|بس|فقط)(?!\w))*"
)
"""Several days one after another: "mon wed fri", "السبت والأحد", "on saturdays and sundays"."""
_ONE = re.compile(rf"(?<!\w){_NAME}")
_NAMED = re.compile(_ANY_DAY)
_HOURS = re.compile(r"\d\s?h\b|\bh(?:ou)?rs?\b|gh?anta|gh?ante|घं?न?टे?|ساع|\bsa3")
_OTHER_DAYS = re.compile(r"\bweekdays?\b|(?<=\s)[2-6] days(?=\s)")
"""Beside them one day by name has hours of its own: "8 hours on weekdays and 4 on Saturday"."""
_LEFT_OUT = re.compile(
    r"(?:without|except|excluding|not(?:\s+working)?|no|bina|8eir|gheir|ghair|ma\s?3ada|illa|बिना|सिवाय"
    r"|من\s+غير|بدون|بلا|ما\s*عدا|الا)\s*$"
)
_OFF = re.compile(
    r"\s*(?:(?:ko|को|are|is|i'?m)\s+)*(?:off\b|chh?utti\b|agaza\b|chh?od|छुट्टी|छोड|اجازه|عطله|bhi\b|भी(?!\w))"
)
_IN_ALL = re.compile(
    r"\s*(?:milak[ae]r?|mila\s?ke|together|combined|in\s+total|मिलाकर|मिलाके|مع\s?بعض|سوا|مجموع\w*)(?!\w)"
)
_YESTERDAY = re.compile(
    r"\b(?:yesterday|kal|embare?7|imbare?7|mbare7|ams|lbare7)\b|(?<!\w)و?(?:امبارح|امس|البارح|مبارح|البارحه|कल)(?!\w)"
)
_TODAY = re.compile(
    r"\b(?:today|aaj|aj|el\s?na?harda|ennaharda|enneharda|lyo?u?m|el\s?yom|alyom)\b"
    r"|(?<!\w)و?(?:النهارده|اليوم|ليوم|आज)(?!\w)"
)
_PAID = re.compile(r"paid|free|muft|balash|पेड|मुफ्त|फ्री|مدفوع|بلاش|madfo3")
"""Of hours that some pay for they are told apart elsewhere."""
TWO_DAYS = 2
_WITH_HOURS = re.compile(
    r"\d\s*(?:h\b|h(?:ou)?rs?\b|gh?ant|घ|ساع|sa3|sway3)|(?:ساعتين|sa3t[ei]{1,2}n)"
)
_KEYS = tuple(_DAY_OF)
_PLAIN_KEYS = tuple(filter(str.isascii, _DAY_OF))


def with_named_days(text: str) -> str:
    """A folded text with days by name as so many days, where there are hours to work on them.

    Of one day nothing is said here, and days that are left out of a week are told elsewhere.
    """
    text = _two_days(text)
    if not any(name in text for name in (_PLAIN_KEYS if text.isascii() else _KEYS)):
        return text
    text = _FROM_DAY_TO_DAY.sub(_days_between, text)
    if not _HOURS.search(text):
        return text
    text = _TOGETHER.sub(_together, text)
    alone = list(_ONE.finditer(text))
    days = {_number_of(found[0]) for found in alone}
    apart = len(days) == len(alone) and not any(map(_is_left_out, alone))
    besides = len(alone) > 1 or _OTHER_DAYS.search(text)
    return _ONE.sub(" nameday ", text) if apart and alone and besides else text


def _two_days(text: str) -> str:
    """ "7 hours yesterday and 4 today": each of two days has hours of its own, and there are no
    more of them."""
    yesterday, today = _YESTERDAY.search(text), _TODAY.search(text)
    if _PAID.search(text) or not yesterday or not today:
        return text
    if len(_WITH_HOURS.findall(text)) < TWO_DAYS:
        return text
    return f"worked {_TODAY.sub(' nameday ', _YESTERDAY.sub(' nameday ', text))}"


def _days_between(found: re.Match[str]) -> str:
    days = (_DAY_OF[found[2]] - _DAY_OF[found[1]]) % len(_WEEK) + 1
    return _said(found, days)


def _together(found: re.Match[str]) -> str:
    if _is_left_out(found):
        return found[0]
    return _said(found, len({_DAY_OF[name] for name in _NAMED.findall(found[0])}))


def _said(found: re.Match[str], days: int) -> str:
    """So many days; with an evening's hours they may come to those of a week, which are told."""
    return " word " if _IN_ALL.match(found.string, found.end()) else f" {days} days "


def _is_left_out(found: re.Match[str]) -> bool:
    text = found.string
    before = text[max(0, found.start() - 16) : found.start()]
    return bool(_LEFT_OUT.search(before) or _OFF.match(text, found.end()))


def _number_of(name: str) -> int:
    return _DAY_OF[_NAMED.findall(name)[-1]]
