"""Several offers or jobs in one text: where each begins and ends, and what is said of all.

"25 an hour with 10 unpaid or 20 all paid, 30h" are two offers for the same 30 hours; "$20/h 10h +
₹500/h 15h in inr" are two jobs in one sum. Each part is read by itself; what only one of them says
of the time, or what stands after a comma behind the last, is said of all.
"""

from collections.abc import Sequence
from dataclasses import replace
from operator import or_

from bot.core.calculator.lexemes import Quote
from bot.core.calculator.marks import Mark, Time, marks_in
from bot.core.calculator.model import DEFAULT_CURRENCY, Deductions, Goal, Inputs, Period, Span
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention, Money, Percent, Wish
from bot.core.calculator.quoting import worth
from bot.core.calculator.shares import own_exchange
from bot.core.calculator.spanning import read_ranges

MOST_PARTS = 4
"""Offers compared or jobs added up at once; more are no line of a chat."""


def in_parts(found: Sequence[Item], platforms: Sequence[str] = ()) -> Inputs | None:
    """The offers or jobs of a text with the goal to compare or to add them; None for a plain sum.

    `platforms` are those named in the text, which is without their names.
    """
    found = _without_count(found)
    own = _compared(found) or _together(found)
    if len(platforms) == 1:
        return own or _hours_each(found, platforms)
    if not platforms:
        return own
    if own and len(own.parts) == len(platforms):
        named = zip(own.parts, platforms, strict=True)
        return replace(own, parts=tuple(replace(part, platform=name) for part, name in named))
    return _hours_each(found, platforms) or _of_platforms(found, platforms[:MOST_PARTS])


def _without_count(found: Sequence[Item]) -> Sequence[Item]:
    """The items without the number of the offers, "दो कंपनियाँ हैं, …": neither days nor pay."""
    first = next((place for place, item in enumerate(found) if _has_number([item])), None)
    if first is None or not isinstance(count := found[first], Bare):
        return found
    counted = found[first + 1 : first + 2] == [Mark.WORD] and count.per is None
    few = count.low == count.high and count.low in range(2, MOST_PARTS + 1)
    offers = sum(isinstance(item, Money) for item in found)
    if not (counted and few and offers > 1):
        return found
    return [*found[:first], Mark.WORD, *found[first + 1 :]]


def _read(piece: Sequence[Item], has_platform: bool) -> Inputs:
    """A part by itself; ranges of what is neither rate nor hours have no place in several parts,
    and an exchange rate is told of all of them."""
    part = read_ranges([item for item in piece if not isinstance(item, Quote)], has_platform)
    return replace(part, ends=(), unread=True) if part.ends else part


def _hours_each(found: Sequence[Item], platforms: Sequence[str]) -> Inputs | None:
    """Hours on each of several platforms by its published rate, perhaps beside jobs that tell
    their own: "outlier 20h + mercor 10h", "outlier 20h and $30/h 10h".

    Added up, or compared where the text says "or". A time limit, and minutes, are those of a task:
    "outlier $40/h, the limit is 60 min and it took 90".
    """
    if Mark.LIMIT in found or (Mark.TOOK in found and len(platforms) == 1):
        return None
    compared = Mark.VERSUS in found
    if not compared and {Mark.HOW_MUCH, Mark.MORE} <= set(found):
        return None  # what is between them is asked, and not both together
    pieces = _split(found, (Mark.VERSUS,) if compared else (Mark.PLUS, Mark.AND))
    parts = [_read(piece, has_platform=True) for piece in pieces]
    both = zip(parts, pieces, strict=True)
    timed = [part.hours is not None and not _only_minutes(piece) for part, piece in both]
    alone = [
        told and part.rate is None and not part.amount
        for told, part in zip(timed, parts, strict=True)
    ]
    jobs = [_earning(_read(piece, has_platform=False)) for piece in pieces]
    if len(pieces) < 2 or sum(alone) != len(platforms) or not all(map(or_, alone, jobs)):
        return None
    names = iter(platforms)
    parts = [
        replace(
            part,
            platform=next(names) if published else None,
            goal=Goal.EARNINGS,
            to_currency=None,
            wanted=None,
        )
        for part, published in zip(parts, alone, strict=True)
    ]
    goal = Goal.COMPARED if compared else Goal.TOGETHER
    return _whole(goal, _for_one_period(parts), _asked(parts), found)


def _only_minutes(piece: Sequence[Item]) -> bool:
    """Whether a piece tells of minutes and of no hours, nor of a number that may be hours."""
    units = {item.unit for item in piece if isinstance(item, Lasting)}
    return Time.MINUTE in units and Time.HOUR not in units


def _for_one_period(parts: Sequence[Inputs]) -> list[Inputs]:
    """The parts with the period that is said behind the last one where they have none: "10 hours
    at $20 and 15 hours at $12 every week"."""
    last = parts[-1].hours_per
    return [replace(p, hours_per=p.hours_per or last) if p.hours else p for p in parts]


def _of_platforms(found: Sequence[Item], platforms: Sequence[str]) -> Inputs | None:
    """Platforms for the same hours, with two rates of the text or each with its published one."""
    common = _read(found, has_platform=True)
    rates = [rate for rate in (common.rate, common.second_rate) if rate]
    if common.hours is None or len(rates) not in (0, len(platforms)):
        return None
    plain = replace(common, second_rate=None, goal=Goal.EARNINGS, to_currency=None, wanted=None)
    parts = [
        replace(plain, platform=platform, rate=rates[place] if rates else None)
        for place, platform in enumerate(platforms)
    ]
    return _whole(Goal.COMPARED, parts, common.wanted, found)


def _compared(found: Sequence[Item]) -> Inputs | None:
    """Offers with "or" or "vs" between them that differ in more than their rates."""
    pieces = _split(found, (Mark.VERSUS,))
    which, better = Mark.WHICH in found, Mark.BETTER in found
    better = better or (which and Mark.MORE in found)
    joined = len(pieces) == 1 and (which or better)
    if joined:
        pieces = _split(found, (Mark.PLUS, Mark.AND))
    if len(pieces) < 2:
        return None
    pieces = _listed(pieces) if better else pieces
    last, tail = _tail(pieces[-1])
    if tail and not _priced(_read(last, has_platform=False)):
        last, tail = pieces[-1], ()  # "or $4 a task, 15 min each"
    common = _read(tail, has_platform=True)
    read = [_read(piece, has_platform=False) for piece in (*pieces[:-1], last)]
    parts = _told(read, common)
    mixed = len({part.task_pay is None for part in parts}) > 1  # "$12/h or $4 a task of 15 min"
    alike = len({_terms(part) for part in parts}) < 2 and not better
    salaried = [_steady(part) for part in parts]  # "28000 rupees a month or $10 an hour"
    if all(salaried) or not all(_priced(p) or s for p, s in zip(parts, salaried, strict=True)):
        return None
    if alike:
        return None
    timed = next((part for part in (common, *parts) if part.hours), None)
    if any(salaried) and timed is None:
        return None
    if joined and not (mixed or all(part.hours for part in parts)):
        return None  # "which pay 20 and 30 an hour"
    several = len({part.currency for part in parts if part.currency}) > 1  # "$45/h vs ₹3500/h"
    apart = several or mixed or better
    if timed is None and not apart and not any(part.unpaid for part in parts):
        return None
    completed = [_completed(part, timed, common.deductions) for part in _for_one_period(parts)]
    salary = next((p.amount_per for p, s in zip(parts, salaried, strict=True) if s), None)
    return _whole(Goal.COMPARED, completed, _asked((*parts, common)) or salary, found)


def _told(parts: Sequence[Inputs], common: Inputs) -> list[Inputs]:
    """The parts without hours that are only assumed, where another part or what is said of all has
    some: "how much more a month is $35/h than $28/h at 20 hours"."""
    if not any(part.hours and not part.hours_assumed for part in (*parts, common)):
        return list(parts)
    return [
        replace(part, hours=None, hours_per=None, hours_assumed=False)
        if part.hours_assumed
        else part
        for part in parts
    ]


def _together(found: Sequence[Item]) -> Inputs | None:
    """Jobs with "plus" or "and" between them, each with its own pay and time; or plain amounts."""
    pieces = _split(found, (Mark.PLUS, Mark.AND))
    if len(pieces) < 2 or not all(map(_may_earn, pieces)):
        return None
    parts = [_read(piece, has_platform=False) for piece in pieces]
    taken = any(isinstance(item, Percent) or item in _NO_PAY for item in found)
    steady = not taken and (Mark.PLUS in found or Mark.HOW_MUCH in found)
    jobs = all(_earning(part) or (steady and _steady(part)) for part in parts)
    amounts = not taken and not jobs and all(part.amount and part.currency for part in parts)
    if not amounts and not jobs:
        return None
    if amounts and len({part.currency for part in parts}) < 2:
        return None
    asked = _asked(parts)
    own = Goal.CONVERSION if amounts else Goal.EARNINGS
    parts = [
        replace(part, goal=own, to_currency=None, wanted=part.amount_per if jobs else None)
        for part in parts
    ]
    parts = _taken_of_all(parts, pieces[-1])
    return _whole(Goal.TOGETHER, _for_one_period(parts), asked, found)


def _taken_of_all(parts: list[Inputs], last: Sequence[Item]) -> list[Inputs]:
    """ "10h at $20 plus 15h at $30, minus 10%": a share behind the last job is of all of them."""
    taken = parts[-1].deductions
    if not taken.any() or taken.fixed is not None or any(p.deductions.any() for p in parts[:-1]):
        return parts
    share = next((at for at, item in enumerate(last) if isinstance(item, Percent)), 0)
    before = next((at for at in range(share - 1, -1, -1) if _has_number([last[at]])), share)
    if {Mark.BREAK, Mark.MINUS}.isdisjoint(marks_in(last[before:share])):
        return parts
    return [replace(part, deductions=taken) for part in parts]


def _listed(pieces: list[list[Item]]) -> list[list[Item]]:
    """The offers with those before a comma apart: "$20/h 10 hours, $25/h 8 hours or $9/h 5"."""
    first = _split(pieces[0], (Mark.BREAK,))
    whole = len(first) > 1 and all(_earning(_read(one, has_platform=False)) for one in first)
    return [*first, *pieces[1:]][:MOST_PARTS] if whole else pieces


def _whole(
    goal: Goal, parts: Sequence[Inputs], wanted: Period | None, found: Sequence[Item]
) -> Inputs:
    pool = Pool(found)
    quote, unread = own_exchange(pool), False
    wishes = [wish.currency for _, wish in pool.all(Wish)]
    into, rate = (wishes[-1] if wishes else None), None
    if quote:
        codes = [part.currency or DEFAULT_CURRENCY for part in parts]
        common = into or codes[0]
        foreign = {code for code in codes if code != common}
        told = worth(quote, next(iter(foreign)), [common]) if len(foreign) == 1 else None
        rate, unread = (told[0] if told else None), told is None
    if unread:
        parts = [replace(part, unread=True) for part in parts]
    return Inputs(
        goal=goal,
        to_currency=into,
        own_rate=rate,
        wanted=wanted,
        parts=tuple(parts),
    )


def _asked(parts: Sequence[Inputs]) -> Period | None:
    """The period that is asked for: the last that is said and is no part's own."""
    return next((part.wanted for part in reversed(parts) if part.wanted), None)


def _split(found: Sequence[Item], marks: Sequence[Mark]) -> list[list[Item]]:
    """The items between the marks; [] where there are too many pieces to be offers.

    A mark between two pieces of which one has no number joins only words, and splits nothing; "and
    then $10" and "and $10 after that" go on with the limit before it.
    """
    pieces: list[list[Item]] = [[]]
    for place, item in enumerate(found):
        later = item is Mark.AND and _goes_on(pieces[-1], found[place + 1 :])
        joins = item in marks and not later and found[place + 1 : place + 2] != [Mark.THEN]
        if joins and _has_number(pieces[-1]) and _has_number(found[place + 1 :]):
            pieces.append([])
        else:
            pieces[-1].append(item)
    return pieces if len(pieces) <= MOST_PARTS else []


def _goes_on(before: Sequence[Item], behind: Sequence[Item]) -> bool:
    """Whether what stands behind a limit tells what is paid after it."""
    clause = behind[: behind.index(Mark.BREAK)] if Mark.BREAK in behind else behind
    return Mark.LIMIT in before and Mark.THEN in clause


def _may_earn(piece: Sequence[Item]) -> bool:
    """Whether a piece has an amount, or two numbers of which one may be it; else it need not be
    read."""
    numbers = [item for item in piece if not isinstance(item, Mark | Mention | Wish | Quote)]
    return len(numbers) > 1 or any(isinstance(item, Money) for item in numbers)


def _has_number(piece: Sequence[Item]) -> bool:
    return any(not isinstance(item, Mark | Mention | Wish | Quote) for item in piece)


def _tail(piece: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item]]:
    """The last offer, and what stands behind it after a comma: that is said of all."""
    if Mark.BREAK not in piece:
        return piece, ()
    at = list(piece).index(Mark.BREAK)
    return (piece[:at], piece[at + 1 :]) if _has_number(piece[:at]) else (piece, ())


def _priced(part: Inputs) -> bool:
    return part.rate is not None or (part.task_pay is not None and part.minutes is not None)


def _earning(part: Inputs) -> bool:
    """Whether a part is a job by itself."""
    by_task = part.task_pay is not None and part.tasks is not None
    timed = part.hours is not None and not part.hours_assumed
    return (by_task or (_priced(part) and timed)) and part.goal is Goal.EARNINGS


def _steady(part: Inputs) -> bool:
    """Whether a part is an amount of its own for each week or month: "+ $100 a month"."""
    return part.amount_per is not None and part.currency is not None and part.hours is None


_NO_PAY = (Mark.FEE, Mark.CUT, Mark.MINUS, Mark.GOAL)
"""With these an amount is taken off or wished for, and no second pay."""


def _terms(part: Inputs) -> tuple[object, ...]:
    """What makes offers more than two rates for the same hours."""
    unpaid = (part.paid, part.unpaid, part.unpaid_share)
    own = (part.currency, part.task_pay, part.deductions, part.hours, part.hours_per)
    return (*own, *unpaid) if part.hours else (*own[:3], *unpaid)


def _completed(part: Inputs, timed: Inputs | None, taken: Deductions) -> Inputs:
    """A part with the hours and shares that are said of all; unpaid hours are among those."""
    if _steady(part):
        return replace(part, goal=Goal.EARNINGS, to_currency=None, wanted=part.amount_per)
    if timed is not None and part.hours is None:
        part = replace(
            part,
            hours=timed.hours,
            hours_per=timed.hours_per,
            days_per_week=part.days_per_week or timed.days_per_week,
            weeks=part.weeks or timed.weeks,
        )
        part = _less_unpaid(part)
    if not part.deductions.any():
        part = replace(part, deductions=taken)
    if part.hours is None and part.unpaid is None:
        part = replace(part, hours=Span.of(1), hours_per=Period.TOTAL)
    effective = part.unpaid is not None or part.unpaid_share is not None
    goal = Goal.EFFECTIVE if effective else Goal.EARNINGS
    return replace(part, goal=goal, to_currency=None, wanted=None, second_rate=None)


def _less_unpaid(part: Inputs) -> Inputs:
    """Of the hours that are said of all offers, those that this one pays for."""
    hours, unpaid = part.hours, part.unpaid
    if hours is None or unpaid is None or part.paid is not None or hours.low <= unpaid:
        return part
    return replace(part, hours=Span(hours.low - unpaid, hours.high - unpaid))
