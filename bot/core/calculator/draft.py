"""A text of which some is read: what has a meaning already, and the items that are left over."""

from collections.abc import Sequence

from bot.core.calculator import shares
from bot.core.calculator.marks import Time
from bot.core.calculator.model import Inputs
from bot.core.calculator.pool import Pool
from bot.core.calculator.quantities import Item, Money


class Draft:
    """What the steps of the reading have found so far; each takes the plainest of what is left.

    `inputs` holds what is read already, but for the money. That is gathered beside it and put in
    at the end, in one currency: the `rates` of an hour in the order of the text, the `task_pay`,
    the `target` to be reached, and the `amount`, which all the hours bring, a period pays, or which
    is to be converted. `asked` is the unit of "how many hours". `doubtful`: something was said that
    may change the sum, and nobody knows how. `quote` is the person's own exchange rate.
    """

    def __init__(self, found: Sequence[Item], has_platform: bool) -> None:
        self.has_platform = has_platform
        self.pool = Pool(found)
        self.asked: Time | None = self.pool.asked_unit()
        self.quote = shares.own_exchange(self.pool, has_platform)
        self.inputs = Inputs()
        self.rates: list[Money] = []
        self.task_pay: Money | None = None
        self.target: Money | None = None
        self.amount: Money | None = None
        self.doubtful = False

    @property
    def timed(self) -> bool:
        """Whether any time of work is told."""
        times = (self.inputs.hours, self.inputs.paid, self.inputs.unpaid, self.inputs.limit)
        return any(time is not None for time in times)

    @property
    def priced(self) -> bool:
        """Whether any pay is told."""
        return bool(self.rates or self.task_pay or self.amount)
