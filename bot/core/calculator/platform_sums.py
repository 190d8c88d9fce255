"""Whether a text asks what hours at a platform's published rate come to."""

from bot.core.calculator.asked import asks_time, ends_elsewhere
from bot.core.calculator.checking import Reason, problem_in
from bot.core.calculator.marks import Mark, Time, marks_in
from bot.core.calculator.matter import MOST_WORDS, words_in
from bot.core.calculator.quantities import Bare, Item, Lasting, Money, Percent, Wish
from bot.core.calculator.reader import inputs_of
from bot.core.knowledge import Knowledge

MOST_WORDS_OF_LIMITS = 4
"""Words without a meaning beside a platform, a time limit and what a task took; in more of them
something else is asked: "will they pay me"."""
MOST_WORDS_OF_PLATFORMS = 8
"""Words without a meaning beside "how much", a platform and its hours: "how much does outlier come
to if I work 20 hours a week"; more of them tell a story. Moves with tests/test_offers.py."""


def sums_up_platforms(text: str, knowledge: Knowledge) -> bool:
    """Whether published rates are to be summed up: hours of a period with "how much" or with two
    platforms and hardly a word else, or a time limit and the time that a task took.

    "Does outlier give 20 hours a week" asks for no sum.
    """
    inputs, found = inputs_of(text, knowledge)
    every = inputs.parts or (inputs,)
    problem, words = problem_in(inputs, found), words_in(found)
    if problem is Reason.PLATFORM_RATE:  # "remotasks 15 hours a week, how much will i make"
        asked = Mark.HOW_MUCH in found and not asks_time(found)
        return asked and inputs.hours_per is not None and words <= MOST_WORDS_OF_PLATFORMS
    if problem or not any(one.facts or one.late_fact for one in every):
        return False
    if every[0].limit is not None:
        asked = Mark.HOW_MUCH in found or Mark.REAL in found
        if not asked and ends_elsewhere(found):
            return False
        return words <= (MOST_WORDS if asked else MOST_WORDS_OF_LIMITS)
    at_own = inputs.own_rate is not None
    taken = every[0].deductions.any()
    plain = (
        _only_hours(item)
        or (taken and _is_taken(item))
        or (inputs.parts and _is_rate(item))
        or (at_own and _is_exchange(item))
        for item in found
    )
    if all(plain):
        return True  # "outlier 20h in inr", "outlier 20h and $30/h 10h", and not a word more
    if inputs.parts and not _COMPARING.isdisjoint(marks_in(found)):
        return words <= MOST_WORDS_OF_COMPARED  # "mercor or micro1 20h, which pays more"
    if every[0].hours_assumed or every[0].hours_per is None:
        return False
    how_much = Mark.HOW_MUCH in found and not asks_time(found)
    return words <= (MOST_WORDS_OF_PLATFORMS if how_much else len(inputs.parts) // 2)


_COMPARING = frozenset((Mark.MORE, Mark.COMPARE))
MOST_WORDS_OF_COMPARED = 3
"""Words without a meaning beside two platforms, their hours and what asks for the better one. Moves
with tests/test_offers.py."""


def _only_hours(item: Item) -> bool:
    """Whether an item is hours, a wished currency, or what joins those."""
    hours = isinstance(item, Lasting) and item.unit is Time.HOUR
    return hours or isinstance(item, Wish) or item in _JOINTS


def _is_taken(item: Item) -> bool:
    """Whether an item is of "10% tax" or "3 dollars payout fee"."""
    fixed = isinstance(item, Money) and item.per is None
    return fixed or isinstance(item, Percent) or item in _TAKEN


def _is_rate(item: Item) -> bool:
    return item is Mark.AND or (isinstance(item, Money) and item.per in (None, Time.HOUR))


def _is_exchange(item: Item) -> bool:
    """Whether an item is of "at 84"."""
    return item is Mark.AT or isinstance(item, Bare)


_TAKEN = (
    *(Mark.TAX, Mark.FEE, Mark.PAYOUT, Mark.CUT, Mark.GST, Mark.MARGIN),
    *(Mark.MINUS, Mark.THEN, Mark.AND, Mark.PER),
)
_JOINTS = (Mark.BREAK, Mark.IN, Mark.TO, Mark.OF, Mark.PLUS, Mark.VERSUS, Mark.EQUALS)
