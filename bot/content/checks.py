"""The checks of all files together: `PROBLEMS` and `WARNINGS` are their list, read from the top."""

from collections.abc import Callable, Iterator
from datetime import date

from bot.content.draft import Draft
from bot.content.problems import Problem

Check = Callable[[Draft], Iterator[Problem]]

PROBLEMS: tuple[Check, ...] = ()


def find_problems(sheets: Draft, today: date | None) -> tuple[Problem, ...]:
    """Everything that makes the knowledge unusable."""
    return tuple(problem for check in PROBLEMS for problem in check(sheets))


def find_warnings(sheets: Draft, today: date | None) -> tuple[Problem, ...]:
    """What an editor should look at, and the bot can live with."""
    return ()
