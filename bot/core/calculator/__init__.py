"""The calculator: what people type about pay and time, read, summed up, and told in full.

`read` takes a command's text or a whole question; `reads_as_calculation` says whether a question
plainly is one. Text becomes tokens, tokens become quantities, quantities get their meaning
(`reading`), and `solving` does the sum by the formulas of `sums`.
"""

from bot.core.calculator.checking import Reason
from bot.core.calculator.model import (
    Calculation,
    Deductions,
    Earned,
    Exchange,
    Goal,
    Inputs,
    Period,
    Results,
    Span,
)
from bot.core.calculator.output import as_match_json
from bot.core.calculator.published import usual_rates
from bot.core.calculator.reader import (
    Misread,
    at_published_rate,
    clear_as_before,
    elsewhere,
    follow,
    names_platforms,
    read,
    read_goal,
    solved,
)
from bot.core.calculator.recognising import (
    lacks_figures,
    may_ask_for_a_sum,
    reads_as_calculation,
    wished_currency,
    without_figures,
)
from bot.core.calculator.several import calculate

__all__ = [
    "Calculation",
    "Deductions",
    "Earned",
    "Exchange",
    "Goal",
    "Inputs",
    "Misread",
    "Period",
    "Reason",
    "Results",
    "Span",
    "as_match_json",
    "at_published_rate",
    "calculate",
    "clear_as_before",
    "elsewhere",
    "follow",
    "lacks_figures",
    "may_ask_for_a_sum",
    "names_platforms",
    "read",
    "read_goal",
    "reads_as_calculation",
    "solved",
    "usual_rates",
    "wished_currency",
    "without_figures",
]
