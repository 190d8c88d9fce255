"""The guided form of /calc: question after question, by buttons or typed, to a text to calculate.

A form is a short code, such as "h;25;20h/week", that a button carries and that is kept while a
typed answer may come. It ends as a text like one typed after /calc, read by the same parser.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.calculator.checking import MOST_HOURS
from bot.core.calculator.folding import folded
from bot.core.calculator.model import Period, Span
from bot.core.calculator.output import plain
from bot.core.calculator.published import named_platforms, paid_after_limit, usual_rates
from bot.core.calculator.single import (
    single_currency,
    single_hours,
    single_minutes,
    single_money,
)
from bot.core.knowledge import Knowledge

MOST_CODE = 44
"""Characters of a form: with its head a button then stays within Telegram's 64 bytes, whoever it
is for. test_guided.py holds it by the longest codes of buttons."""

BASE = "usd"
AS_PAID = "="
"""The answer to "which currency" that wants none, and to "after the limit" that nothing is paid."""

_PARTS = ";"


class Way(StrEnum):
    """What is calculated."""

    HOURLY = "h"
    TASK = "t"
    LIMIT = "l"
    GOAL = "g"


class Blank(StrEnum):
    """What is asked."""

    RATE = "rate"
    HOURS = "hours"
    CURRENCY = "currency"
    TASK_PAY = "task_pay"
    MINUTES = "minutes"
    LIMIT = "limit"
    TOOK = "took"
    LATE = "late"
    OWN_CURRENCY = "own_currency"
    TARGET = "target"


BLANKS: Mapping[Way, tuple[Blank, ...]] = {
    Way.HOURLY: (Blank.RATE, Blank.HOURS, Blank.CURRENCY),
    Way.TASK: (Blank.TASK_PAY, Blank.MINUTES, Blank.HOURS, Blank.CURRENCY),
    Way.LIMIT: (Blank.RATE, Blank.LIMIT, Blank.TOOK, Blank.LATE),
    Way.GOAL: (Blank.OWN_CURRENCY, Blank.TARGET, Blank.RATE),
}
"""The questions of each way, in their order. Three or four taps: more would tire, and the result
lets every assumption be changed."""

_CURRENCIES = (Blank.CURRENCY, Blank.OWN_CURRENCY)
_MONEY = (Blank.RATE, Blank.TASK_PAY, Blank.LATE, Blank.TARGET)


@dataclass(frozen=True, slots=True)
class Form:
    """A form as far as it is filled in. `own`: the person wants to type this answer."""

    way: Way | None = None
    answers: tuple[str, ...] = ()
    own: bool = False

    @property
    def blank(self) -> Blank | None:
        """What is asked next; None before the way is chosen, and when all is answered."""
        blanks = BLANKS[self.way] if self.way else ()
        return blanks[len(self.answers)] if len(self.answers) < len(blanks) else None

    @property
    def is_complete(self) -> bool:
        """Whether it can be calculated."""
        return self.way is not None and self.blank is None

    @property
    def code(self) -> str:
        """The form as a button carries it."""
        mark = "?" if self.own else ""
        return mark + _PARTS.join((self.way or "", *self.answers))

    def answer(self, blank: Blank) -> str | None:
        """What was answered to a question, if it was asked."""
        said = dict(zip(BLANKS[self.way] if self.way else (), self.answers, strict=False))
        return said.get(blank)

    def with_answer(self, answer: str) -> "Form":
        """The form with the open question answered, in the parser's own spelling."""
        return Form(self.way, (*self.answers, answer))

    def back(self) -> "Form":
        """One question before."""
        if self.own:
            return replace(self, own=False)
        return Form(self.way, self.answers[:-1]) if self.answers else Form()

    def currency_of(self, blank: Blank) -> str:
        """The code of the currency that an amount without one is in."""
        if blank is Blank.TARGET:
            return (self.answer(Blank.OWN_CURRENCY) or BASE).upper()
        if blank is Blank.LATE:
            return currency_in(self.answer(Blank.RATE) or "")
        return BASE.upper()

    @property
    def text(self) -> str:
        """The form as typed after /calc."""
        if self.way is Way.GOAL:
            currency = self.currency_of(Blank.TARGET).lower()
            target = _priced(self.answer(Blank.TARGET) or "", currency)
            return f"want {target}/month,{_rate(self.answer(Blank.RATE) or '')}"
        blanks = BLANKS[self.way] if self.way else ()
        pieces = (_piece(*one) for one in zip(blanks, self.answers, strict=False))
        return ",".join(dict.fromkeys(piece for piece in pieces if piece))


def read_form(code: str, knowledge: Knowledge) -> Form | None:
    """The form of a code; None where it is forged, or from a version that asked otherwise."""
    own, rest = code.startswith("?"), code.removeprefix("?")
    name, *answers = rest.split(_PARTS)
    if len(code) > MOST_CODE or name not in {"", *Way}:
        return None
    form = Form(Way(name) if name else None)
    for answer in answers:
        blank = form.blank
        if blank is None or read_answer(answer, blank, form, knowledge) != answer:
            return None
        form = form.with_answer(answer)
    if own and form.blank is None:
        return None
    return replace(form, own=own)


def answered(form: Form, text: str, knowledge: Knowledge) -> Form | None:
    """The form with a typed answer to its open question; None where the text is none."""
    if form.blank is None:
        return None
    answer = read_answer(text, form.blank, form, knowledge)
    if answer is None or len(form.with_answer(answer).code) >= MOST_CODE:
        return None
    return form.with_answer(answer)


def read_answer(text: str, blank: Blank, form: Form, knowledge: Knowledge) -> str | None:
    """An answer in the parser's own spelling, which reads as itself; None where it is none."""
    if blank in _CURRENCIES:
        return _currency(text, blank, knowledge)
    if text == AS_PAID:
        return AS_PAID if blank is Blank.LATE else None
    if blank is Blank.HOURS:
        return _hours(text)
    if blank not in _MONEY:
        minutes = single_minutes(text)
        return plain(minutes) if minutes else None
    published = blank in (Blank.RATE, Blank.LATE)
    platform = _platform(text, blank, knowledge) if published else None
    return platform or _money(text, blank, form, knowledge)


def _currency(text: str, blank: Blank, knowledge: Knowledge) -> str | None:
    if text == AS_PAID:
        return AS_PAID if blank is Blank.CURRENCY else None
    code = single_currency(text)
    rates = knowledge.rates
    return code.lower() if code and rates and rates.knows(code) else None


def _hours(text: str) -> str | None:
    found = single_hours(text)
    if found is None or found[0].high > MOST_HOURS[found[1]]:
        return None
    span, per = found
    return f"{_range(span)}h/{per}" if per is not Period.TOTAL else None


def _platform(text: str, blank: Blank, knowledge: Knowledge) -> str | None:
    """A platform whose published figures stand in for an amount."""
    named, rest = named_platforms(folded(text), knowledge)
    if len(named) != 1 or any(character.isalnum() for character in rest):
        return None
    [platform] = named
    if blank is Blank.LATE:
        return platform if paid_after_limit(platform, knowledge) else None
    return platform if usual_rates(platform, knowledge) else None


def _money(text: str, blank: Blank, form: Form, knowledge: Knowledge) -> str | None:
    found = single_money(text)
    if found is None:
        return None
    span, currency = found
    if span.ranged and blank in (Blank.TARGET, Blank.LATE):
        return None
    if currency in (None, form.currency_of(blank)):
        return _range(span)
    if blank is Blank.LATE or knowledge.rates is None or not knowledge.rates.knows(currency or ""):
        return None
    return f"{_range(span)} {(currency or '').lower()}"


def _range(span: Span) -> str:
    return plain(span.low) if not span.ranged else f"{plain(span.low)}-{plain(span.high)}"


def _priced(amount: str, currency: str = BASE) -> str:
    """An amount with its currency: "25" as "25 usd"; what has one keeps it."""
    return amount if " " in amount else f"{amount} {currency}"


def _rate(answer: str) -> str:
    return f"{_priced(answer)}/h" if answer[:1].isdigit() else answer


def _piece(blank: Blank, answer: str) -> str:
    """An answer with the words that tell the parser what it is; empty where it changes nothing."""
    if answer == AS_PAID:
        return "then 0" if blank is Blank.LATE else ""
    match blank:
        case Blank.RATE:
            return _rate(answer)
        case Blank.TASK_PAY:
            return f"{_priced(answer)}/task"
        case Blank.LATE:
            # A platform by its name alone, so that the parser finds its fact and cites it.
            return f"then {answer}" if answer[:1].isdigit() else answer
        case Blank.CURRENCY:
            return f"in {answer}"
        case Blank.LIMIT | Blank.TOOK:
            return f"{blank} {answer} min"
        case Blank.MINUTES:
            return f"{answer} min"
        case _:
            return answer


def currency_in(answer: str) -> str:
    """The code of the currency of an answered amount."""
    return (answer.partition(" ")[2] or BASE).upper()
