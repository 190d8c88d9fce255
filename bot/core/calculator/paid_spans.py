"""Which lengths of time are told to be paid and which not, each by the word that stands nearest."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.core.calculator.limits import MINUTES_OF
from bot.core.calculator.marks import CLOCK, Mark, Time
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Bare, Item, Lasting, Mention

Spans = dict[int, Mark]
"""Where lengths stand, and whether they are paid or not."""


def spans_paid_or_not(pool: Pool) -> Spans:
    """All that are told of either; each word tells it of one length, and of those listed with it:
    "20 hours paid, 3 hours of training and 2 hours of tests unpaid"."""
    step = _direction(pool)
    lengths = [(p, x) for p, x in pool.all(Lasting) if x.unit in CLOCK]
    found: Spans = {}
    if any(in_hours(length) < 1 for _, length in lengths):
        found = {p: Mark.PAID for p, _ in pool.all(Mention) if of_each_paid(pool, p)}
    taken = {place + 1 for place in found}
    for place, item in (*lengths, *pool.all(Bare)):
        for at in _told_at(pool, place, step):
            mark = pool.items[at]
            again = isinstance(item, Bare) and mark is Mark.PAID and mark in found.values()
            if at not in taken and not again and isinstance(mark, Mark):
                taken.add(at)
                found[place] = mark
                break
    _add_named_hours(pool, found, taken)
    if Mark.UNPAID in found.values():
        _add_listed(pool, found, [place for place, _ in lengths if place not in found])
    return found


def _add_named_hours(pool: Pool, found: Spans, taken: set[int]) -> None:
    """Add the hours that are named without a number, "وساعة غير مدفوعة"."""
    for place, mention in pool.all(Mention):
        hourly = mention.unit is Time.HOUR and place not in found
        nearest = next(_told_at(pool, place, 1), None) if hourly else None
        if nearest is not None and nearest not in taken:
            taken.add(nearest)
            told = pool.items[nearest]
            found[place] = Mark.PAID if told is Mark.PAID else Mark.UNPAID


def of_each_paid(pool: Pool, place: int) -> bool:
    """Whether an hour is each one that is paid, "كل ساعة مدفوعة": the word is not that of the time
    behind it, "ومع كل ساعة مدفوعة 15 دقيقة بلاش"."""
    hour, behind = pool.items[place], pool.items[place + 1 : place + 2]
    every = place > 0 and pool.items[place - 1] in (Mark.PER, Mark.EVERY)
    hourly = isinstance(hour, Mention) and hour.unit is Time.HOUR
    return hourly and every and behind == [Mark.PAID]


def in_hours(item: Item) -> Decimal:
    """A length in hours; a bare number is of hours, and one that is named alone is one."""
    if isinstance(item, Lasting):
        return item.low * MINUTES_OF[item.unit] / MINUTES_OF[Time.HOUR]
    return item.low if isinstance(item, Bare) else Decimal(1)


def told_of(pool: Pool, place: int, step: int) -> Sequence[Item]:
    """Whether a length of time is paid or not, the nearer words first."""
    return [pool.items[at] for at in _told_at(pool, place, step)]


def _told_at(pool: Pool, place: int, step: int) -> Iterator[int]:
    """Where it is told whether a length is paid, the nearer words first; of two as near those on
    the one side that the text writes them on."""
    found = [
        (far, side != step, place + far * side)
        for side in (1, -1)
        if (far := _paid_beside(pool, place, side)) is not None
    ]
    return (at for _, _, at in sorted(found))


def _paid_beside(pool: Pool, place: int, step: int) -> int | None:
    for far in range(1, REACH_OF_PAID + 1):
        at = place + far * step
        item = pool.items[at] if 0 <= at < len(pool.items) else Mark.BREAK
        if item in (Mark.PAID, Mark.UNPAID):
            return far
        if item is Mark.BREAK or not isinstance(item, Mark):
            return None
    return None


REACH_OF_PAID = 9


def _direction(pool: Pool) -> int:
    """1 where the words follow the numbers ("4h paid"), -1 where they come before."""
    for place, item in enumerate(pool.items):
        if item in (Mark.PAID, Mark.UNPAID):
            hour = pool.items[place - 1] if place else None  # "ساعة غير مدفوعة"
            return 1 if isinstance(hour, Mention) and hour.unit is Time.HOUR else -1
        if isinstance(item, Lasting | Bare):
            return 1
    return 1


def _add_listed(pool: Pool, found: Spans, left: Sequence[int]) -> None:
    """Add the lengths that are listed with unpaid ones, where others are left for the work: "unpaid
    3h onboarding and 2h exam, then 20h at $25"."""
    for place in left:
        paid = [in_hours(pool.items[p]) for p, mark in found.items() if mark is Mark.PAID]
        lost = [in_hours(pool.items[p]) for p, mark in found.items() if mark is Mark.UNPAID]
        others = [in_hours(pool.items[p]) for p in left if p != place and p not in found]
        own = in_hours(pool.items[place])
        whole = sum((*paid, *lost), Decimal(0))
        if own == whole or sum(lost, own) in others or own >= max((*paid, *others), default=own):
            continue  # all that is told before, or a part of what follows
        if _follows_unpaid(pool, place, found) or (paid and _leads_unpaid(pool, place, found)):
            found[place] = Mark.UNPAID


def _follows_unpaid(pool: Pool, place: int, found: Spans) -> bool:
    before = max((p for p in found if p < place), default=None)
    if before is None or found[before] is not Mark.UNPAID:
        return False
    between, behind = pool.items[before + 1 : place], pool.items[place + 1 :]
    ends = [at for at, item in enumerate(behind) if item in (Mark.BREAK, Mark.AND, Mark.PLUS)]
    tail = behind[: ends[0]] if ends else behind
    joined = not _JOINTS.isdisjoint(between) and (_JOINTS | _OF_A_NAME).issuperset(between)
    return joined and bool(tail) and _OF_A_NAME.issuperset(tail)


def _leads_unpaid(pool: Pool, place: int, found: Spans) -> bool:
    """ "3h and 2h unpaid", "3h of onboarding and 2h of training were unpaid"."""
    behind = min((p for p in found if p > place), default=None)
    if behind is None or found[behind] is not Mark.UNPAID:
        return False
    between = pool.items[place + 1 : behind]
    joined = not _IN_LIST.isdisjoint(between) and (_IN_LIST | _LED).issuperset(between)
    return joined and between.count(Mark.WORD) <= WORDS_OF_A_NAME


WORDS_OF_A_NAME = 2
"""Of what hours were for: "2h of team meetings and 1h of training unpaid". Moves with
tests/test_sums_in_part_paid.py."""
_LED = frozenset((Mark.WORD, Mark.LOST, Mark.OF))
_IN_LIST = frozenset((Mark.AND, Mark.PLUS))
_JOINTS = _IN_LIST | {Mark.BREAK}
_OF_A_NAME = frozenset((Mark.WORD, Mark.LOST, Mark.OF, Mark.FOR, Mark.PER, Mark.IN, Mark.UNPAID))
"""What an unpaid time is for: "3 hours on an unpaid assessment"."""
