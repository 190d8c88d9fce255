"""Whether a text asks for what its figures come to: by a word, by its end, or by what it lacks."""

from collections.abc import Sequence
from itertools import pairwise

from bot.core.calculator.marks import WORDS, Mark, marks_in
from bot.core.calculator.matter import SHARES, asks_a_share, has_money, words_in
from bot.core.calculator.model import Goal, Inputs
from bot.core.calculator.quantities import Item, Mention, Percent, Wish


def ends_asking(found: Sequence[Item], most: int) -> bool:
    """Whether a period or "how much" is the last but a few words; behind "this month my payment did
    not come, what should I do" something else is asked."""
    asked = [at for at, x in enumerate(found) if isinstance(x, Mention) or x is Mark.HOW_MUCH]
    return words_in(found[max(asked, default=0) :]) <= most


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


def ends_elsewhere(found: Sequence[Item]) -> bool:
    """Whether only words that ask for no figure stand behind the last comma: "limit 60, I took 75,
    hayedfa3o?", "will I get paid"."""
    said = list(found)
    while said and said[-1] is Mark.BREAK:
        said.pop()
    start = len(said) - said[::-1].index(Mark.BREAK) if Mark.BREAK in said else len(said)
    tail = said[start:]
    return Mark.WORD in tail and all(item in _OF_REMARKS for item in tail)


_OF_REMARKS = (Mark.WORD, Mark.GOAL, Mark.PAID, Mark.UNPAID, Mark.OF)


def asks_which(found: Sequence[Item]) -> bool:
    """Whether it is asked which of two is better; "which pay 20 or 30 an hour" asks for others."""
    better = Mark.BETTER in found or (Mark.WHICH in found and Mark.MORE in found)
    return better and Mark.VERSUS in found


def asks_time(found: Sequence[Item]) -> bool:
    """Whether "how much" is about time: "how many hours", "kitne din"."""
    pairs = pairwise(found)
    return any(a is Mark.HOW_MUCH and isinstance(b, Mention) and not b.marked for a, b in pairs)


def told_enough(inputs: Inputs, found: Sequence[Item]) -> bool:
    """Whether what is asked for is really asked: two amounts in one text are no question yet."""
    how_much = Mark.HOW_MUCH in found or Mark.HOW_LONG in found
    if inputs.goal is Goal.EFFECTIVE and Mark.REAL in found:
        return True
    if inputs.hours_assumed or (inputs.goal is Goal.EARNINGS and inputs.amount):
        told = Mark.FULL_TIME in found and inputs.wanted is not None
        bare = WORDS.isdisjoint(marks_in(found))
        return how_much or (told and bare) or asks_at_end(found)
    match inputs.goal:
        case Goal.CONVERSION if asks_a_share(found):
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
            told = has_money(found) or Mark.GOAL in found
            return told and (how_much or Mark.RATE in found or asks_at_end(found))
        case Goal.DIFFERENCE:
            return inputs.hours is not None or Mark.MORE in found or asks_which(found)
        case Goal.NET:  # "10th me 62 percent hai" tells of marks at school
            taking = _SHARED | {Mark.TOOK} if how_much else _SHARED  # "paypal took 3% of 500"
            taken = Mark.VERSUS not in found and not taking.isdisjoint(marks_in(found))
            named = has_money(found) or taken
            shared = any(isinstance(item, Percent) and item.share for item in found)
            bare = how_much or WORDS.isdisjoint(marks_in(found))
            return named and (shared or (bare and inputs.deductions.fixed is not None))
        case _:
            return True


_AROUND_PERIOD = (Mark.PER, Mark.EVERY, Mark.OF, Mark.IN, Mark.FOR)

_SHARED = SHARES | {Mark.FEE, Mark.CUT, Mark.MINUS, Mark.FIX, Mark.MARGIN, Mark.LOST, Mark.EQUALS}

_CONVERTING = (Mark.CONVERT, Mark.IN, Mark.TO, Mark.EQUALS)

MOST_WORDS_BEHIND = 4
"""Words without a meaning behind the month that is asked for: "kitna ban jayega mera". Moves with
tests/test_calculation_wordings.py."""
