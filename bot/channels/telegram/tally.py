"""How many questions are asked and answered, about what: counted in memory, then written down."""

from collections import Counter, defaultdict
from datetime import date

from bot.channels.telegram.clock import Clock
from bot.core.facts import GENERAL
from bot.core.outcomes import Outcome
from bot.core.ports import Journal, Subject
from bot.core.questions import Band, Understanding


class Tally:
    """Counts of questions put to the bot. A write for each would cost as much as its answer; what
    a kill loses is less than an hour of a weekly figure."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._asked: Counter[date] = Counter()
        self._answered: Counter[date] = Counter()
        self._subjects: defaultdict[date, Counter[Subject]] = defaultdict(Counter)

    def count(self, outcome: Outcome) -> None:
        """Count a typed question by what came of it; greetings and menus are none."""
        understood = outcome.understanding
        if understood is None and not outcome.unanswered:
            return
        day = self._clock.now().date()
        self._asked[day] += 1
        if understood is None or understood.band is not Band.ANSWER:
            return
        self._subjects[day].update(_subjects(understood))
        if not outcome.unanswered:
            self._answered[day] += 1

    def write(self) -> None:
        """Give the counts to the journal. Raises StorageError, and keeps what was not written."""
        for day in sorted(self._asked):
            self._journal.asked(self._asked[day], self._answered[day], day)
            del self._asked[day], self._answered[day]
        for day in sorted(self._subjects):
            self._journal.asked_for(self._subjects[day], day)
            del self._subjects[day]


def _subjects(understood: Understanding) -> list[Subject]:
    """What a question is about; one that is understood as no topic is about nothing that ages."""
    if understood.topic is None:
        return []
    return [(understood.topic, platform) for platform in understood.platforms or (GENERAL,)]
