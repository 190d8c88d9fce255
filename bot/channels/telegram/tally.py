"""How many questions are asked and answered: counted in memory, written down now and then."""

from collections import Counter
from datetime import date

from bot.channels.telegram.clock import Clock
from bot.core.assistant import Outcome
from bot.core.ports import Journal
from bot.core.questions import Band


class Tally:
    """Counts of questions put to the bot. A write for each would cost as much as its answer; what
    a kill loses is less than an hour of a weekly figure."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._asked: Counter[date] = Counter()
        self._answered: Counter[date] = Counter()

    def count(self, outcome: Outcome) -> None:
        """Count a typed question by what came of it; greetings and menus are none."""
        understood = outcome.understanding
        if understood is None and not outcome.unanswered:
            return
        day = self._clock.now().date()
        self._asked[day] += 1
        if understood and understood.band is Band.ANSWER and not outcome.unanswered:
            self._answered[day] += 1

    def write(self) -> None:
        """Give the counts to the journal. Raises StorageError, and keeps what was not written."""
        for day in sorted(self._asked):
            self._journal.asked(self._asked[day], self._answered[day], day)
            del self._asked[day], self._answered[day]
