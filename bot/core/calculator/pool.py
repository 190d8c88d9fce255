"""The items of a text, of which each number is used once, and what stands around them."""

from bisect import insort
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from bot.core.calculator.marks import Mark, Time
from bot.core.calculator.quantities import Bare, Item, Mention, Money

REACH = 3
"""Items between a mark and the number that it is about: "2 percent fees kat ke"."""

_SKIPPED = (
    Mark.OF,
    Mark.AT,
    Mark.PER,
    Mark.EVERY,
    Mark.EQUALS,
    Mark.AND,
    Mark.IN,
    Mark.DAYTIME,
    Mark.PAYOUT,
)

Kind = TypeVar("Kind")


class Pool:
    """Items in their order; `used` ones have been given a meaning."""

    def __init__(self, found: Sequence[Item]) -> None:
        self.items = list(found)
        self.marks = {item for item in found if isinstance(item, Mark)}
        self._used: set[int] = set()
        self._places: dict[type, list[int]] = {}
        for place, item in enumerate(found):
            self._places.setdefault(type(item), []).append(place)

    def all(self, kind: type[Kind]) -> list[tuple[int, Kind]]:
        """The unused items of a kind with their places."""
        return [
            (place, item)
            for place in self._places.get(kind, ())  # most kinds are not in a text
            if place not in self._used and isinstance(item := self.items[place], kind)
        ]

    def amounts(self) -> list[tuple[int, Money | Bare]]:
        """The unused amounts of money and bare numbers, money first."""
        return [*self.all(Money), *self.all(Bare)]

    def use(self, place: int) -> None:
        """Give an item its meaning; it will not be found again."""
        self._used.add(place)

    def take_as(self, place: int, item: Item) -> None:
        """Take an item for something else than it seemed."""
        self.items[place] = item
        places = self._places.setdefault(type(item), [])
        if place not in places:
            insort(places, place)

    def add(self, item: Item) -> None:
        """Add what the other items say together."""
        self._places.setdefault(type(item), []).append(len(self.items))
        self.items.append(item)

    def free(self, place: int) -> bool:
        """Whether an item has no meaning yet."""
        return place not in self._used

    def place(self, item: Item) -> int:
        """Where an item stands."""
        return next(place for place, other in enumerate(self.items) if other is item)

    def beside(self, place: int, step: int) -> tuple[int, Item] | None:
        """The next item that carries meaning, in the direction of `step`; None at a break."""
        at = place + step
        while 0 <= at < len(self.items) and self.items[at] in _SKIPPED:
            at += step
        if not 0 <= at < len(self.items) or self.items[at] is Mark.BREAK:
            return None
        return at, self.items[at]

    def distance(
        self, place: int, marks: Sequence[Item], step: int, reach: int = REACH
    ) -> int | None:
        """Items to the nearest of `marks` in one direction, up to the next break."""
        for far in range(1, reach + 1):
            at = place + far * step
            if not 0 <= at < len(self.items) or self.items[at] is Mark.BREAK:
                return None
            if self.items[at] in marks:
                return far
        return None

    def near(self, place: int, marks: Sequence[Mark]) -> int | None:
        """Items to the nearest of `marks` in either direction."""
        found = [self.distance(place, marks, step) for step in (1, -1)]
        return min((far for far in found if far is not None), default=None)

    def asked_unit(self) -> Time | None:
        """The unit in "how many hours", "कितने दिन", "كم ساعة"; "how much a day" has none."""
        for place, mention in self.all(Mention):
            before = self.items[place - 1] if place else None
            if before is Mark.HOW_MUCH and not mention.marked:
                self.use(place)
                return mention.unit
        if Mark.ASK_MINUTES in self.marks:
            return Time.MINUTE
        return Time.DAY if Mark.HOW_LONG in self.marks else None

    def asked_beside(self, place: int) -> bool:
        """Whether "how much" is what stands next to an item, on either side."""
        sides = (self.beside(place, 1), self.beside(place, -1))
        return any(side is not None and side[1] is Mark.HOW_MUCH for side in sides)

    def asks_of_an_hour(self) -> bool:
        """Whether it is asked what an hour comes to: "per ghanta kitna pada"."""
        hours = (place for place, mention in self.all(Mention) if mention.unit is Time.HOUR)
        return any(self.asked_beside(place) for place in hours)

    def names_an_hour(self) -> bool:
        """Whether an hour without a number is left over: "hourly?", "is that good an hour"."""
        return any(mention.unit is Time.HOUR for _, mention in self.all(Mention))

    def asks_tasks(self) -> bool:
        """Whether "how many tasks" is asked, or "how many 25 cent tasks"."""
        return any(
            first is Mark.HOW_MUCH
            and (second is Mark.TASK or (isinstance(second, Money) and second.per is Mark.TASK))
            for first, second in pairwise(self.items)
        )

    def period_asked(self) -> Iterator[tuple[int, Mention]]:
        """Periods without a number, those right beside "how much" first."""
        found = [(p, m) for p, m in self.all(Mention) if m.unit not in (Time.HOUR, Time.MINUTE)]
        yield from sorted(found, key=lambda one: self.near(one[0], (Mark.HOW_MUCH,)) or REACH + 1)

    def release(self, place: int) -> None:
        """Give an item back, for another meaning."""
        self._used.discard(place)
