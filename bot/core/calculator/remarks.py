"""Whether a line after a sum is about it, or about something else that has figures."""

from collections.abc import Sequence

from bot.core.calculator.change_words import ASKS_WHETHER, BEYOND, OF_SHARES, SPOKEN, THINGS
from bot.core.calculator.folding import folded
from bot.core.calculator.marks import CLOCK, WORDS, Mark, Time, marks_in
from bot.core.calculator.model import Inputs
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Tasks
from bot.core.calculator.tokens import plain_marks, words_without_meaning

MOST_WORDS = 2
"""Words without a meaning for a calculation in a follow-up without a figure; more make a question
of its own. Moves with tests/test_calculating.py."""

MOST_BARE = 168
"""No more hours are in a week: a bare number above is a year or a form, "2024?", "1099?"."""


def changes(text: str, found: Sequence[Item], before: Inputs) -> bool:
    """Whether the words of a text let it change a sum."""
    marks = marks_in(found)
    if BEYOND.search(text):
        return False
    if not any(isinstance(item, _FIGURES) for item in found):
        words = set(words_without_meaning(text))
        return sum(item in WORDS for item in found) <= MOST_WORDS and words.isdisjoint(THINGS)
    shared = not marks.isdisjoint(_SHARED) and not any(isinstance(x, _TIMED) for x in found)
    spoken = SPOKEN | OF_SHARES if shared else SPOKEN
    if not marks.isdisjoint(_OF_TALK) or set(words_without_meaning(text)) - spoken:
        return False
    if ASKS_WHETHER.search(text):
        return False
    return not (_of_a_payout(text, marks) or _of_some_time(found, before) or _of_a_limit(found))


def _of_a_limit(found: Sequence[Item]) -> bool:
    """ "Is there a limit of 40 hours": how much may be done, unless pay or minutes are told."""
    hours = any(isinstance(item, Lasting) and item.unit is Time.HOUR for item in found)
    return Mark.LIMIT in found and hours and not any(isinstance(item, Money) for item in found)


def _of_a_payout(text: str, marks: set[Mark]) -> bool:
    """ "Payoneer 2%?", "paypal 5 dollars": the name alone takes nothing off."""
    return Mark.PAYOUT in marks and plain_marks(folded(text)).isdisjoint(_TAKES)


def _of_some_time(found: Sequence[Item], before: Inputs) -> bool:
    """A time of the day, a year, how often something is, or a moment: "الساعة 5", "in 2025", "every
    2 weeks?", "1 minute"; and years of age."""
    said = [item for item in found if item not in (Mark.BREAK, Mark.OF, Mark.AND)]
    first, second = (*said, None, None)[:2]
    if isinstance(first, Mention) and first.unit is Time.HOUR and isinstance(second, Bare):
        return True
    if first in (Mark.PER, Mark.EVERY) and isinstance(second, Lasting) and len(said) == 2:
        return second.unit not in CLOCK
    if isinstance(first, Lasting) and first.unit is Time.YEAR:
        return True
    if before.rate is None or before.took is not None or before.task_pay is not None:
        return False
    numbers = [item for item in said if isinstance(item, Bare)]
    if len(numbers) == 1 and numbers[0].per is None and numbers[0].low > MOST_BARE:
        return marks_in(said).isdisjoint((Mark.AT, Mark.RATE))
    brief = any(isinstance(x, Lasting) and _is_brief(x) for x in said)
    others = any(isinstance(x, Mention | Money | Tasks | Percent) for x in said)
    return brief and not others and marks_in(said).isdisjoint(_OF_MINUTES)


def _is_brief(lasting: Lasting) -> bool:
    """Minutes, or half an hour: nobody's hours of a week."""
    return lasting.unit is Time.MINUTE or (lasting.unit is Time.HOUR and lasting.high < 1)


_FIGURES = (Money, Bare, Lasting, Percent, Tasks)
_TIMED = (Lasting, Bare, Tasks)
_SHARED = frozenset((Mark.FEE, Mark.TAX, Mark.GST, Mark.CUT))
_OF_TALK = frozenset((Mark.THING, Mark.LOST, Mark.ELSEWHERE, Mark.PAST, Mark.WHICH))
_TAKES = frozenset((Mark.FEE, Mark.CUT, Mark.TAX, Mark.GST, Mark.MINUS, Mark.THEN, Mark.MARGIN))
_OF_MINUTES = frozenset(
    (Mark.UNPAID, Mark.PAID, Mark.TASK, Mark.LIMIT, Mark.TOOK, Mark.PER, Mark.EVERY)
)
