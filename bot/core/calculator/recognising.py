"""Whether a message is a calculation at all, or a question or remark that has figures in it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.calculator.asked import (
    MOST_WORDS_BEHIND,
    asks_at_end,
    asks_which,
    ends_asking,
    ends_elsewhere,
    told_enough,
)
from bot.core.calculator.checking import Reason, problem_in
from bot.core.calculator.marks import WORDS, Mark, Time, last_said, marks_in
from bot.core.calculator.matter import (
    MOST_WORDS,
    asks_a_share,
    counts_a_word,
    has_figures,
    has_money,
    has_units,
    is_foreign,
    is_of_things,
    words_in,
)
from bot.core.calculator.model import Goal, Inputs
from bot.core.calculator.parting import in_parts
from bot.core.calculator.phrasing import items
from bot.core.calculator.platform_sums import sums_up_platforms
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks, Wish
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
    if not has_figures(found) or is_of_things(found) or Mark.ELSEWHERE in found:
        return False
    if _asks_yes_or_no(found):
        return False
    inputs = in_parts(found) or read_items(found, has_platform=False)
    if knowledge is not None and inputs.goal is Goal.CONVERSION and not _has_digits(text):
        return False  # "does outlier pay how much in dollars": of a platform no exchange is asked
    problem = problem_in(inputs, found)
    if problem is Reason.TWO_WAYS and Mark.PAST not in found:  # and then it is asked back
        few = MOST_WORDS_OF_REAL if Mark.REAL in found else FEW_WORDS
        asks = Mark.HOW_MUCH in found or Mark.REAL in found
        return asks and words_in(found) <= few
    if problem:
        return knowledge is not None and sums_up_platforms(text, knowledge)
    if inputs.parts:
        return _parts_asked(inputs, found)
    if _only_lengths(found) and words_in(found):  # "which is better, 40 hours or 20"
        return knowledge is not None and sums_up_platforms(text, knowledge)
    # A number that only its place makes a rate or hours is too little to go by.
    counted = inputs.deductions.lost is not None and not any(isinstance(x, Percent) for x in found)
    counted = (counted or inputs.week_cap is not None) and has_money(found)
    placed = inputs.goal is Goal.EARNINGS and not counted and any(_nameless(found))
    if placed and not _placed_enough(found):
        # With a platform's own rate the number may be an exchange rate: "outlier 20h inr at 84".
        return knowledge is not None and sums_up_platforms(text, knowledge)
    if not told_enough(inputs, found):
        return False
    words = words_in(found)
    asks = asks_which(found) or any(item in _ASKING for item in found if isinstance(item, Mark))
    if Mark.PAST not in found:  # "35 an hour, but only 20 hours last month"
        daily = Mark.DAYTIME in read_as
        asks = asks or any(_may_ask(item, daily) for item in found)
    else:  # "made $640 last week in 37 hours, what is that per hour"
        asks = asks or (inputs.goal is Goal.RATE and Mention(Time.HOUR, marked=True) in found)
    asks = asks or (inputs.goal is Goal.RATE and last_said(found) is Mark.RATE)
    asks = asks or asks_at_end(found)
    worth_less = _worth_less(inputs) and has_money(found) and not ends_elsewhere(found)
    few = MOST_WORDS_OF_REAL if worth_less else FEW_WORDS
    if inputs.goal is Goal.CONVERSION and _tells_a_price(found):
        asks = False
    if Mark.TOOK in found and inputs.limit is None and inputs.unpaid is None:
        few = 1  # "it takes 5 hours to withdraw 50 dollars"
    return words <= (_most_words(inputs, found) if asks else few)


def _tells_a_price(found: Sequence[Item]) -> bool:
    """ "My uncle says usdt goes to 95 rupees": what is exchanged stands before "to", and nothing
    asks for it."""
    goes_to = any(a is Mark.TO and isinstance(b, Money) for a, b in pairwise(found))
    return goes_to and {Mark.HOW_MUCH, Mark.CONVERT, Mark.EQUALS}.isdisjoint(marks_in(found))


def _may_ask(item: Item, daily: bool) -> bool:
    """Whether a currency, a share or a period is what is asked for; not the day of "every evening",
    where `daily`, of which "2 hours of traffic, 20 dollars of fuel" only tells."""
    told = daily and isinstance(item, Mention) and item.unit is Time.DAY
    return isinstance(item, Wish | Mention | Percent) and not told


def _most_words(inputs: Inputs, found: Sequence[Item]) -> int:
    """More where all is told and asked: an hourly rate, hours of a period, and another period."""
    compared = inputs.goal is Goal.DIFFERENCE and inputs.hours is not None and Mark.MORE in found
    if compared:
        return MOST_WORDS_OF_WHOLE
    rated = any(isinstance(item, Money) and item.per is Time.HOUR for item in found)
    led = Mark.RATE in found or Mention(Time.HOUR, marked=True) in found
    rated = rated or (inputs.rate is not None and led)
    if not rated or not ends_asking(found, MOST_WORDS_BEHIND):
        return MOST_WORDS
    timed = inputs.hours is not None and not inputs.hours_assumed
    asked = inputs.wanted is not None and inputs.hours_per is not None
    whole = timed and inputs.goal is Goal.EARNINGS and (asked or Mark.HOW_MUCH in found)
    reached = inputs.goal in (Goal.HOURS, Goal.DAYS) and Mark.GOAL in found
    return MOST_WORDS_OF_WHOLE if whole or reached else MOST_WORDS


def _has_digits(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _worth_less(inputs: Inputs) -> bool:
    """Whether pay is told with a limit, or unpaid hours or rejected tasks that lower it: hardly
    more than a sum."""
    limited = inputs.limit is not None and inputs.took is not None
    worked = inputs.paid is not None or inputs.hours is not None
    shared = worked and inputs.unpaid is not None
    rejected = inputs.task_pay is not None and inputs.tasks and inputs.deductions.lost is not None
    return bool(limited or shared or rejected) or (
        inputs.week_cap is not None and inputs.late_rate is not None
    )


def may_ask_for_a_sum(text: str) -> bool:
    """Whether a text that sounds like a calculation asks for one: by a word, or without figures.

    "My rate went from 25 to 18 dollars an hour, why" tells figures and asks for none.
    """
    found = items(tokens(text))
    if not has_figures(found):
        return True
    if is_foreign(found) or asks_a_share(found) or Mark.ELSEWHERE in found:
        return False
    lengths = sum(isinstance(item, Lasting) for item in found)
    if _asks_yes_or_no(found) or (lengths > 1 and _only_lengths(found) and Mark.VERSUS in found):
        return False  # "which is better, 40 hours a week or 20"
    more = Mark.MORE in found and Mark.VERSUS in found  # "who pays more than 40" does not
    compares = more or asks_which(found)
    asks = any(item in _SUMMING or isinstance(item, Wish) for item in found)
    return compares or asks or asks_at_end(found)


def lacks_figures(text: str) -> bool:
    """Whether a text has figures, and none to calculate with: "can I earn 500 dollars a month"."""
    found = items(tokens(text))
    inputs = in_parts(found) or read_items(found, has_platform=False)
    return has_figures(found) and problem_in(inputs, found) in (Reason.HOURS, Reason.RATE)


def without_figures(text: str) -> str:
    """The words of a text besides numbers and currencies, for what it asks if it is no sum: of
    "120 dollars have not arrived" that something has not arrived. Empty if it is of other things.
    """
    if is_of_things(items(tokens(text))):
        return ""
    figures = {word for word in set(text.split()) if _is_figure(word)}
    return " ".join(word for word in text.split() if word not in figures)


def wished_currency(text: str) -> str | None:
    """The currency, as its ISO 4217 code, that a text without figures names: "and in rupees?"."""
    found = items(tokens(text))
    wished = {item.currency for item in found if isinstance(item, Wish)}
    told = len(wished) == 1 and not has_figures(found) and names_money(text)
    return wished.pop() if told else None


def _is_figure(word: str) -> bool:
    return any(isinstance(item, Money | Bare | Percent | Wish) for item in items(tokens(word)))


def _nameless(found: Sequence[Item]) -> Iterator[bool]:
    """For each number without a unit, whether no word before it says what it is ("hourly 40")."""
    lead = (Mark.BREAK, Mark.BREAK)
    of_tasks = any(item is Mark.TASK or isinstance(item, Tasks) for item in found)
    for at, (hour, before, item) in enumerate(
        zip((*lead, *found), (lead[0], *found), found, strict=False)
    ):
        if isinstance(item, Bare) and item.per is None:
            behind = found[at + 1 : at + 3]
            if Mark.RATE in behind and behind[0] in (Mark.RATE, Mark.OF):
                continue  # "21 ke rate pe"
            within = isinstance(hour, Lasting) and hour.unit is Time.HOUR and before is Mark.OF
            told = before in (Mark.RATE, Mark.THEN) or (within and of_tasks)
            named = told or (isinstance(before, Mention) and before.marked)
            yield not named


def _placed_enough(found: Sequence[Item]) -> bool:
    """Whether numbers of which only the place says that they are pay or hours are to be summed up:
    with a question, or as a line of figures and units alone ("45 20h inr")."""
    if _is_product(found):
        return True
    if not has_units(found) or counts_a_word(found):
        return False
    asks_tasks = any(pair == (Mark.HOW_MUCH, Mark.TASK) for pair in pairwise(found))
    if asks_tasks or (not has_money(found) and words_in(found) > MOST_WORDS_UNPRICED):
        return False  # "how many tasks until the 30 dollar level? i did 80"
    if not {Mark.HOW_MUCH, Mark.EQUALS, Mark.TIMES}.isdisjoint(marks_in(found)):
        return True
    return WORDS.isdisjoint(marks_in(found)) and sum(isinstance(item, Bare) for item in found) == 1


def _is_product(found: Sequence[Item]) -> bool:
    """ "17.5x36", "20 x 30": a rate and hours that are plainly two; "24x7" and "4x4" are none."""
    said = [item for item in found if item is not Mark.BREAK]
    if len(said) not in (3, 4) or said[1] is not Mark.TIMES or said[3:] not in ([], [Mark.EQUALS]):
        return False
    first, second = said[0], said[2]
    if not isinstance(first, Bare) or not isinstance(second, Bare):
        return False
    sizes = (first.low, second.low)
    return min(sizes) >= LEAST_OF_PRODUCT and max(sizes) <= MOST_OF_PRODUCT


LEAST_OF_PRODUCT = 8
"""Of two numbers that are only multiplied: less is "24x7" or "3x3 cube". Moves with
tests/test_plain_sentences.py."""
MOST_OF_PRODUCT = 200
"""More is the size of a screen: "1920 x 1080". Moves with the same."""


def _parts_asked(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether several offers or jobs are to be compared or added: by words, or by figures alone."""
    if not has_units(found):
        return False  # "how many tasks a day, 5 or 10"
    words = words_in(found)
    asks = (
        inputs.goal is Goal.COMPARED
        or inputs.wanted is not None
        or any(item in _ASKING or isinstance(item, Wish) for item in found)
    )
    return words <= (MOST_WORDS if asks else FEW_WORDS)


_ASKING = (
    Mark.HOW_MUCH,
    Mark.HOW_LONG,
    Mark.ASK_MINUTES,
    Mark.CONVERT,
    Mark.MORE,
    Mark.REAL,
    Mark.EQUALS,
)


def _only_lengths(found: Sequence[Item]) -> bool:
    return not any(isinstance(item, Money | Bare | Percent | Tasks) for item in found)


def _asks_yes_or_no(found: Sequence[Item]) -> bool:
    """ "Is $45/h for 20 hours a week realistic": yes or no, and no figure."""
    plainly = not _ASKING_PLAINLY.isdisjoint(marks_in(found)) or asks_at_end(found)
    return Mark.YES_OR_NO in found and not plainly


_ASKING_PLAINLY = frozenset(
    (
        Mark.HOW_MUCH,
        Mark.HOW_LONG,
        Mark.ASK_MINUTES,
        Mark.CONVERT,
        Mark.EQUALS,
        Mark.MORE,
        Mark.ONCE,
    )
)
"""Beside a question for yes or no only these ask what figures come to; "really" does not."""
_SUMMING = (*(mark for mark in _ASKING if mark is not Mark.MORE), Mark.GOAL)
MOST_WORDS_UNPRICED = 4
"""The same where no number is said to be money: "interview kitna lamba hai? 1 ghanta bola tha par 3
lage" tells of none. Moves with tests/test_plain_sentences.py."""
MOST_WORDS_OF_WHOLE = 28
"""The same around an hourly rate, hours of a day or week, and the month that is asked for: "ok so
the project is 12 dollars an hour and I can realistically only do …"; around two rates and hours,
and a goal in money. Moves with tests/test_calculation_wordings.py."""
MOST_WORDS_OF_REAL = 6
"""Words without a meaning beside a rate and what lowers it: "$30/h but only 4 of every 5 hours
are paid". Moves with tests/test_plain_sentences.py."""
