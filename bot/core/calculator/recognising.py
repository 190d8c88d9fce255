"""Whether a message is a calculation at all, or a question or remark that has figures in it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.calculator.checking import Reason, problem_in
from bot.core.calculator.marks import WORDS, Mark, Time, last_said, marks_in
from bot.core.calculator.model import Goal, Inputs
from bot.core.calculator.parting import in_parts
from bot.core.calculator.phrasing import items
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
from bot.core.calculator.reader import inputs_of
from bot.core.calculator.reading import read_items
from bot.core.calculator.tokens import names_money, tokens
from bot.core.knowledge import Knowledge

FEW_WORDS = 2
"""So many words without a meaning here leave a line of figures a calculation."""


def reads_as_calculation(text: str, knowledge: Knowledge | None = None) -> bool:
    """Whether a text plainly is a calculation: figures of pay and time, or of two currencies, and
    a question for what they come to, or next to nothing besides the figures.

    "I waited 3 hours" and "they pay $45 an hour" are none. With `knowledge` the platforms that the
    text names bring their published rates: "how much is outlier at 20 hours a week".
    """
    read_as = tokens(text)
    found = items(read_as)
    if not _has_figures(found) or _is_of_things(found):
        return False
    inputs = in_parts(found) or read_items(found, has_platform=False)
    if knowledge is not None and inputs.goal is Goal.CONVERSION and not _has_digits(text):
        return False  # "does outlier pay how much in dollars": of a platform no exchange is asked
    problem = problem_in(inputs, found)
    if problem is Reason.TWO_WAYS and Mark.PAST not in found:  # and then it is asked back
        few = MOST_WORDS_OF_REAL if Mark.REAL in found else FEW_WORDS
        asks = Mark.HOW_MUCH in found or Mark.REAL in found
        return asks and _words(found) <= few
    if problem:
        return knowledge is not None and _sums_up_platforms(text, knowledge)
    if inputs.parts:
        return _parts_asked(inputs, found)
    # A number that only its place makes a rate or hours is too little to go by.
    placed = inputs.goal is Goal.EARNINGS and any(_nameless(found))
    if placed and not _placed_enough(found):
        # With a platform's own rate the number may be an exchange rate: "outlier 20h inr at 84".
        return knowledge is not None and _sums_up_platforms(text, knowledge)
    if not _told_enough(inputs, found):
        return False
    words = _words(found)
    asks = _which(found) or any(item in _ASKING for item in found if isinstance(item, Mark))
    if Mark.PAST not in found:  # "35 an hour, but only 20 hours last month"
        daily = Mark.DAYTIME in read_as
        asks = asks or any(_may_ask(item, daily) for item in found)
    else:  # "made $640 last week in 37 hours, what is that per hour"
        asks = asks or (inputs.goal is Goal.RATE and Mention(Time.HOUR, marked=True) in found)
    asks = asks or (inputs.goal is Goal.RATE and last_said(found) is Mark.RATE)
    asks = asks or asks_at_end(found)
    few = MOST_WORDS_OF_REAL if _worth_less(inputs) else FEW_WORDS
    return words <= (_most_words(inputs, found) if asks else few)


def _may_ask(item: Item, daily: bool) -> bool:
    """Whether a currency, a share or a period is what is asked for; not the day of "every evening",
    where `daily`, of which "2 hours of traffic, 20 dollars of fuel" only tells."""
    told = daily and isinstance(item, Mention) and item.unit is Time.DAY
    return isinstance(item, Wish | Mention | Percent) and not told


def _most_words(inputs: Inputs, found: Sequence[Item]) -> int:
    """More where all is told and asked: an hourly rate, hours of a period, and another period."""
    rated = any(isinstance(item, Money) and item.per is Time.HOUR for item in found)
    timed = inputs.hours_per is not None and not inputs.hours_assumed
    whole = inputs.goal is Goal.EARNINGS and rated and timed and inputs.wanted is not None
    told = whole and Mark.PAST not in found and _ends_asking(found)
    compared = inputs.goal is Goal.DIFFERENCE and rated and inputs.hours is not None
    if compared and Mark.MORE in found:
        return MOST_WORDS_OF_TWO_RATES
    return MOST_WORDS_OF_WHOLE if told else MOST_WORDS


def _ends_asking(found: Sequence[Item]) -> bool:
    """Whether a period or "how much" is the last but a few words; behind "this month my payment did
    not come, what should I do" something else is asked."""
    asked = [at for at, x in enumerate(found) if isinstance(x, Mention) or x is Mark.HOW_MUCH]
    return sum(item in WORDS for item in found[max(asked, default=0) :]) <= MOST_WORDS_BEHIND


def asks_at_end(found: Sequence[Item]) -> bool:
    """Whether only a total or a period stands behind the last comma: "…, total?"."""
    said = list(found)
    while said and said[-1] is Mark.BREAK:
        said.pop()
    if Mark.BREAK not in said:
        return False
    start = len(said) - 1 - said[::-1].index(Mark.BREAK)
    tail = [item for item in said[start + 1 :] if item not in _AROUND_PERIOD]
    return bool(tail) and all(item is Mark.ONCE or isinstance(item, Mention) for item in tail)


def _has_digits(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _which(found: Sequence[Item]) -> bool:
    """Whether it is asked which of two is better; "which pay 20 or 30 an hour" asks for others."""
    better = Mark.BETTER in found or (Mark.WHICH in found and Mark.MORE in found)
    return better and Mark.VERSUS in found


def _is_of_things(found: Sequence[Item]) -> bool:
    """Whether the sum is one of rent or of kilos, or of the tax on a sale ("18% gst on 25000"):
    a thing is named and nothing says wages."""
    of_sale = Mark.GST in found and _TAKEN.isdisjoint(marks_in(found))
    return (Mark.THING in found or of_sale) and not (_has_wages(found) or _saves_up(found))


def _saves_up(found: Sequence[Item]) -> bool:
    """Whether a thing is what the pay is wanted for: "i need $800 for rent, the hour is at 40, how
    many hours"."""
    how_many = any(
        asks is Mark.HOW_MUCH and (of is Mark.TASK or (isinstance(of, Mention) and not of.marked))
        for asks, of in pairwise(found)
    )
    return how_many and Mark.GOAL in found


def _is_foreign(found: Sequence[Item]) -> bool:
    """Whether a sum is not of wages, or counts what we do not know: neither hours nor pay."""
    timed = any(isinstance(item, Lasting) for item in found)
    counts = _counts_a_word(found) and not timed and not _has_wages(found)
    return counts or _is_of_things(found)


def _asks_a_share(found: Sequence[Item]) -> bool:
    """Whether it is a tax or fee that is asked for, "how much tax on dollar income below 7 lakh":
    without its share and without hours there is nothing to take it off."""
    told = any(isinstance(item, Percent | Lasting) for item in found)
    return not told and not _SHARES.isdisjoint(marks_in(found))


def _has_wages(found: Sequence[Item]) -> bool:
    return any(isinstance(item, Money) and item.per in _WAGES for item in found)


def _has_money(found: Sequence[Item]) -> bool:
    return any(isinstance(item, Money) for item in found)


def _words(found: Sequence[Item]) -> int:
    """How many words of a text have no meaning here."""
    return sum(item in WORDS for item in found)


def _has_figures(found: Sequence[Item]) -> bool:
    return any(isinstance(item, Money | Lasting | Bare | Percent) for item in found)


def _worth_less(inputs: Inputs) -> bool:
    """Whether a rate is told with a limit or unpaid hours that lower it: hardly more than a sum."""
    limited = inputs.limit is not None and inputs.took is not None
    shared = inputs.paid is not None and inputs.unpaid is not None
    return limited or shared or (inputs.week_cap is not None and inputs.late_rate is not None)


def may_ask_for_a_sum(text: str) -> bool:
    """Whether a text that sounds like a calculation asks for one: by a word, or without figures.

    "My rate went from 25 to 18 dollars an hour, why" tells figures and asks for none.
    """
    found = items(tokens(text))
    if not _has_figures(found):
        return True
    if _is_foreign(found) or _asks_a_share(found):
        return False
    more = Mark.MORE in found and Mark.VERSUS in found  # "who pays more than 40" does not
    compares = more or _which(found)
    asks = any(item in _SUMMING or isinstance(item, Wish) for item in found)
    return compares or asks or asks_at_end(found)


def lacks_figures(text: str) -> bool:
    """Whether a text has figures, and none to calculate with: "can I earn 500 dollars a month"."""
    found = items(tokens(text))
    inputs = in_parts(found) or read_items(found, has_platform=False)
    return _has_figures(found) and problem_in(inputs, found) in (Reason.HOURS, Reason.RATE)


def without_figures(text: str) -> str:
    """The words of a text besides numbers and currencies, for what it asks if it is no sum: of
    "120 dollars have not arrived" that something has not arrived. Empty if it is of other things.
    """
    if _is_of_things(items(tokens(text))):
        return ""
    figures = {word for word in set(text.split()) if _is_figure(word)}
    return " ".join(word for word in text.split() if word not in figures)


def wished_currency(text: str) -> str | None:
    """The currency, as its ISO 4217 code, that a text without figures names: "and in rupees?"."""
    found = items(tokens(text))
    wished = {item.currency for item in found if isinstance(item, Wish)}
    told = len(wished) == 1 and not _has_figures(found) and names_money(text)
    return wished.pop() if told else None


def _is_figure(word: str) -> bool:
    return any(isinstance(item, Money | Bare | Percent | Wish) for item in items(tokens(word)))


def _nameless(found: Sequence[Item]) -> Iterator[bool]:
    """For each number without a unit, whether no word before it says what it is ("hourly 40")."""
    lead = (Mark.BREAK, Mark.BREAK)
    of_tasks = any(item is Mark.TASK or isinstance(item, Tasks) for item in found)
    for hour, before, item in zip((*lead, *found), (lead[0], *found), found, strict=False):
        if isinstance(item, Bare) and item.per is None:
            within = isinstance(hour, Lasting) and hour.unit is Time.HOUR and before is Mark.OF
            told = before in (Mark.RATE, Mark.THEN) or (within and of_tasks)
            named = told or (isinstance(before, Mention) and before.marked)
            yield not named


def _placed_enough(found: Sequence[Item]) -> bool:
    """Whether numbers of which only the place says that they are pay or hours are to be summed up:
    with a question, or as a line of figures and units alone ("45 20h inr")."""
    if not _has_units(found) or _counts_a_word(found):
        return False
    asks_tasks = any(pair == (Mark.HOW_MUCH, Mark.TASK) for pair in pairwise(found))
    if asks_tasks or (not _has_money(found) and _words(found) > MOST_WORDS_UNPRICED):
        return False  # "how many tasks until the 30 dollar level? i did 80"
    if not {Mark.HOW_MUCH, Mark.EQUALS, Mark.TIMES}.isdisjoint(marks_in(found)):
        return True
    return WORDS.isdisjoint(marks_in(found)) and sum(isinstance(item, Bare) for item in found) == 1


def _counts_a_word(found: Sequence[Item]) -> bool:
    """Whether a number without a unit counts what we do not know: "500 rupees for 5 pizzas"."""
    return any(isinstance(a, Bare) and b is Mark.WORD for a, b in pairwise(found))


def _parts_asked(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether several offers or jobs are to be compared or added: by words, or by figures alone."""
    if not _has_units(found):
        return False  # "how many tasks a day, 5 or 10"
    words = _words(found)
    asks = (
        inputs.goal is Goal.COMPARED
        or inputs.wanted is not None
        or any(item in _ASKING or isinstance(item, Wish) for item in found)
    )
    return words <= (MOST_WORDS if asks else FEW_WORDS)


def _sums_up_platforms(text: str, knowledge: Knowledge) -> bool:
    """Whether published rates are to be summed up: hours of a period with "how much" or with two
    platforms and hardly a word else, or a time limit and the time that a task took.

    "Does outlier give 20 hours a week" asks for no sum.
    """
    inputs, found = inputs_of(text, knowledge)
    every = inputs.parts or (inputs,)
    problem, words = problem_in(inputs, found), _words(found)
    if problem is Reason.PLATFORM_RATE:  # "remotasks 15 hours a week, how much will i make"
        asked = Mark.HOW_MUCH in found and not _asks_time(found)
        return asked and inputs.hours_per is not None and words <= MOST_WORDS_OF_PLATFORMS
    if problem or not any(one.facts or one.late_fact for one in every):
        return False
    if every[0].limit is not None:
        asked = Mark.HOW_MUCH in found or Mark.REAL in found
        return words <= (MOST_WORDS if asked else MOST_WORDS_OF_LIMITS)
    at_own = inputs.own_rate is not None
    plain = (
        _only_hours(item) or (inputs.parts and _is_rate(item)) or (at_own and _is_exchange(item))
        for item in found
    )
    if all(plain):
        return True  # "outlier 20h in inr", "outlier 20h and $30/h 10h", and not a word more
    if every[0].hours_assumed or every[0].hours_per is None:
        return False
    how_much = Mark.HOW_MUCH in found and not _asks_time(found)
    return words <= (MOST_WORDS_OF_PLATFORMS if how_much else len(inputs.parts) // 2)


def _only_hours(item: Item) -> bool:
    """Whether an item is hours, a wished currency, or what joins those."""
    hours = isinstance(item, Lasting) and item.unit is Time.HOUR
    return hours or isinstance(item, Wish) or item in _JOINTS


def _is_rate(item: Item) -> bool:
    return item is Mark.AND or (isinstance(item, Money) and item.per in (None, Time.HOUR))


def _is_exchange(item: Item) -> bool:
    """Whether an item is of "at 84"."""
    return item is Mark.AT or isinstance(item, Bare)


def _asks_time(found: Sequence[Item]) -> bool:
    """Whether "how much" is about time: "how many hours", "kitne din"."""
    pairs = pairwise(found)
    return any(a is Mark.HOW_MUCH and isinstance(b, Mention) and not b.marked for a, b in pairs)


def _has_units(found: Sequence[Item]) -> bool:
    hours = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    return hours or any(isinstance(item, Money) for item in found)


def _told_enough(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether what is asked for is really asked: two amounts in one text are no question yet."""
    how_much = Mark.HOW_MUCH in found or Mark.HOW_LONG in found
    if inputs.goal is Goal.EFFECTIVE and Mark.REAL in found:
        return True
    if inputs.hours_assumed or (inputs.goal is Goal.EARNINGS and inputs.amount):
        told = Mark.FULL_TIME in found and inputs.wanted is not None
        bare = WORDS.isdisjoint(marks_in(found))
        return how_much or (told and bare) or asks_at_end(found)
    match inputs.goal:
        case Goal.CONVERSION if _asks_a_share(found):
            return False
        case Goal.CONVERSION:
            into = any(isinstance(a, Wish) and b is Mark.OF for a, b in pairwise(found))
            bare = WORDS.isdisjoint(marks_in(found))
            return how_much or into or bare or any(mark in found for mark in _CONVERTING)
        case Goal.NEEDED_RATE if Mark.GOAL in found:
            return Mark.PAST not in found
        case Goal.NEEDED_RATE:  # "how long does it take? 1 hour it says, and 2 it took"
            return Mark.HOW_LONG not in found and (how_much or Mark.RATE in found)
        case Goal.HOURS | Goal.DAYS:  # "how many hours do they give you, 1 or 2?" has no money
            told = _has_money(found) or Mark.GOAL in found
            return told and (how_much or Mark.RATE in found)
        case Goal.DIFFERENCE:
            return inputs.hours is not None or Mark.MORE in found or _which(found)
        case Goal.NET:  # "10th me 62 percent hai" tells of marks at school
            taken = Mark.VERSUS not in found and not _SHARED.isdisjoint(marks_in(found))
            named = _has_money(found) or taken
            return named and any(isinstance(item, Percent) for item in found)
        case _:
            return True


_AROUND_PERIOD = (Mark.PER, Mark.EVERY, Mark.OF, Mark.IN, Mark.FOR)
_SHARES = frozenset((Mark.TAX, Mark.GST))
_SHARED = _SHARES | {Mark.FEE, Mark.CUT, Mark.MINUS, Mark.FIX, Mark.MARGIN, Mark.LOST, Mark.EQUALS}
_TAKEN = frozenset((Mark.FEE, Mark.CUT, Mark.MINUS, Mark.THEN))
_WAGES = (Time.HOUR, Mark.TASK)
_JOINTS = (Mark.BREAK, Mark.IN, Mark.TO, Mark.OF, Mark.PLUS, Mark.VERSUS, Mark.EQUALS)
_CONVERTING = (Mark.CONVERT, Mark.IN, Mark.TO, Mark.EQUALS)
_ASKING = (
    Mark.HOW_MUCH,
    Mark.HOW_LONG,
    Mark.ASK_MINUTES,
    Mark.CONVERT,
    Mark.MORE,
    Mark.REAL,
    Mark.EQUALS,
)
_SUMMING = (*(mark for mark in _ASKING if mark is not Mark.MORE), Mark.GOAL)
MOST_WORDS = 12
MOST_WORDS_UNPRICED = 4
"""The same where no number is said to be money: "interview kitna lamba hai? 1 ghanta bola tha par 3
lage" tells of none. Moves with tests/test_plain_sentences.py."""
MOST_WORDS_OF_WHOLE = 28
"""The same around an hourly rate, hours of a day or week, and the month that is asked for: "ok so
the project is 12 dollars an hour and I can realistically only do …". Moves with
tests/test_calculation_wordings.py."""
MOST_WORDS_OF_TWO_RATES = 20
"""The same around two rates, hours and a word for what parts them: "before it was 12 dollars an
hour, now it is 15, …, what difference will it make". Moves with tests/test_said_apart.py."""
MOST_WORDS_BEHIND = 4
"""Words without a meaning behind the month that is asked for: "kitna ban jayega mera".
"""
MOST_WORDS_OF_REAL = 6
"""Words without a meaning beside a rate and what lowers it: "$30/h but only 4 of every 5 hours
are paid". Moves with tests/test_plain_sentences.py."""
MOST_WORDS_OF_LIMITS = 4
"""The same beside a platform, a time limit and what a task took; in more of them something else is
asked: "will they pay me"."""
MOST_WORDS_OF_PLATFORMS = 8
"""Words without a meaning beside "how much", a platform and its hours: "how much does outlier come
to if I work 20 hours a week"; more of them tell a story. Moves with tests/test_offers.py."""
