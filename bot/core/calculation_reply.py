"""A calculation as a reply: the result first, then what was read, then what it rests on."""

from collections.abc import Iterator, Sequence

from bot.core import calculation_parts as parts
from bot.core import exchange_reply, offers_reply
from bot.core.calculator import Calculation, Exchange, Goal, Inputs, Period, Span
from bot.core.calculator.output import days_lead, goal_period, once_leads, week_taken
from bot.core.calculator.published import chosen, usual_rates
from bot.core.calculator.restating import as_text
from bot.core.calculator.sums import working_weeks
from bot.core.exchange import is_old
from bot.core.facts import Fact
from bot.core.knowledge import Knowledge
from bot.core.menus import rows
from bot.core.messages import Voice
from bot.core.replies import Action, Button, Line, Section, Verb
from bot.core.replies import Span as Run
from bot.core.statements import Teller
from bot.core.varying import variations

BESIDE = 3
"""Buttons in a row, where their labels are short."""

EARNED = (Goal.EARNINGS, Goal.DIFFERENCE)
"""Goals whose title is what a period brings; beside another title all periods are told."""
VALUE_LIMIT = 44
"""Characters of a calculation that fit a button: what is longer is left to be typed."""


def sections(calculation: Calculation, teller: Teller) -> Iterator[Section]:
    """The reply to a calculation; the published rates it used and the formula are folded."""
    voice = teller.voice
    if calculation.parts:
        lines = list(offers_reply.lines(calculation, teller))
    else:
        said = voice.line("calc.read", parts=Run(read_back(calculation, teller)))
        lines = [*_title(calculation, voice), said, *_rests_on(calculation, teller)]
    others = list(_other_periods(calculation))
    if others:
        said_of = _dotted(parts.period(calculation, period, voice) for period in others)
        key = _beside(calculation)
        lines.append(voice.line(key, periods=said_of) if key else said_of)
    lines += _reached(calculation, voice)
    lines += _exchanges(calculation, teller)
    all_ = calculation.parts or (calculation,)
    assumed = dict.fromkeys(_namesakes(calculation, voice))
    assumed |= dict.fromkeys(
        said for one in all_ for said in _assumptions(one, calculation, teller)
    )
    if assumed:
        lines.append(voice.line("calc.assumed", parts=Run(" · ".join(assumed))))
    yield Section(tuple(lines))
    used = list(_cited([one.inputs for one in all_], teller.knowledge))
    formulas = [line for key in _formulas(calculation) for line in voice.lines(key)]
    only_exchanged = calculation.inputs.goal is Goal.CONVERSION
    left_out = voice.line("calc.left_out.conversion" if only_exchanged else "calc.left_out")
    yield Section((*teller.lines(used), *formulas, left_out), folded=True)


def _rests_on(calculation: Calculation, teller: Teller) -> Iterator[Line]:
    """The fact that gave the rate, with who says so and when."""
    for fact in chosen(calculation.inputs, teller.knowledge):
        yield teller.short(fact, with_kind=True)


def _formulas(calculation: Calculation) -> Iterator[str]:
    """The keys of the formulas that were used, in their order."""
    inputs, goal = calculation.inputs, calculation.inputs.goal
    key = f"calc.formula.{goal}"
    if goal is not Goal.EARNINGS:
        yield f"{key}.paid" if inputs.pays_by_day else key
        return
    if inputs.task_pay and inputs.tasks is not None:
        yield f"{key}.tasks"
    elif inputs.week_cap is not None:
        yield f"{key}.capped"
    elif inputs.rate and calculation.wanted is Period.TOTAL and inputs.weeks is None:
        yield f"{key}.total" if any(_other_periods(calculation)) else f"{key}.once"
    else:
        if inputs.task_pay:
            yield "calc.formula.rate"
        if inputs.unpaid is not None or inputs.unpaid_share is not None:
            yield f"calc.formula.{Goal.EFFECTIVE}"
        yield key
    if inputs.raised is not None:
        yield "calc.formula.raised"
    if calculation.results.net:
        yield "calc.formula.net"


def _other_periods(calculation: Calculation) -> Iterator[Period]:
    """The periods beside the one that leads, if what is earned does.

    A total that is the week's pay again is left out, or the week where the total leads: the same
    figure twice makes people look for a difference.
    """
    once = once_leads(calculation) or days_lead(calculation)
    results = calculation.results
    if results.net and (once or not results.left):
        return  # what is left is asked, not what a month brings before that
    earned = {one.period: (one.low, one.high) for one in calculation.results.earned}
    for period, pay in earned.items():
        leads = calculation.inputs.goal in EARNED and period is calculation.wanted
        twice = period is Period.TOTAL and pay == earned.get(Period.WEEK)
        if not leads and not twice and not (once and period in (Period.DAY, Period.WEEK)):
            yield period


def _beside(calculation: Calculation) -> str | None:
    """The message that introduces the other periods, where they need one."""
    if once_leads(calculation) or days_lead(calculation):
        return "calc.weekly"
    return "calc.left.others" if calculation.results.net else None


def _cited(all_: Sequence[Inputs], knowledge: Knowledge) -> Iterator[Fact]:
    """The facts with which was calculated, and those that say otherwise: the platform's other usual
    rates, and what contradicts the pay after a time limit."""
    cited = {id_ for inputs in all_ for id_ in (*inputs.facts, inputs.late_fact)}
    of_platforms = {one.platform for one in all_ if one.platform and chosen(one, knowledge)}
    cited |= {fact.id for name in of_platforms for fact in usual_rates(name, knowledge)}
    late = {inputs.late_fact for inputs in all_}
    disputed = {fact.conflict for fact in knowledge.facts if fact.id in late and fact.conflict}
    yield from (f for f in knowledge.facts if f.id in cited or f.conflict in disputed)


def _used(calculation: Calculation) -> Sequence[Exchange]:
    """The exchanges used, by the sum itself and by its parts, each once."""
    found = [one.results.exchange for one in (calculation, *calculation.parts)]
    return list(dict.fromkeys(exchange for exchange in found if exchange))


def _exchanges(calculation: Calculation, teller: Teller) -> Iterator[Line]:
    """The exchange rates used, each with its date, and whether that is long ago."""
    used = _used(calculation)
    for exchange in used:
        yield (
            Run(exchange_reply.text(exchange, teller.voice)),
            *_told_in_other(calculation, teller),
        )
    if any(exchange.as_of and is_old(exchange.as_of, teller.today) for exchange in used):
        yield teller.voice.line("calc.fx.old")


def _told_in_other(calculation: Calculation, teller: Teller) -> Line:
    """What a goal or a task's pay is in the wished currency, where the result is no money."""
    inputs, results, voice = calculation.inputs, calculation.results, teller.voice
    told = inputs.task_pay or (Span.of(inputs.target) if inputs.target is not None else None)
    if inputs.goal not in parts.TIMES or not (told and results.converted and results.exchange):
        return ()
    own = parts.money(told, calculation.currency, voice)
    other = parts.money(parts.whole(results.converted), results.exchange.target, voice)
    return (Run(" · "), *voice.line("rates.line", one=Run(own), other=Run(other)))


def buttons(calculation: Calculation, teller: Teller) -> Iterator[tuple[Button, ...]]:
    """One assumption changed by one tap, in rows of a kind each; and the result to copy."""
    for row in variations(calculation, teller.voice, teller.knowledge):
        made = (adjusting(label, inputs, teller) for label, inputs in row)
        yield from rows([button for button in made if button], BESIDE)
    voice = teller.voice
    yield (Button(voice.say("button.copy"), copy=parts.leading(calculation, voice)),)


def short(calculation: Calculation, teller: Teller) -> Line:
    """The result in one line for groups: figure, what was read, whose rate, at which exchange."""
    voice = teller.voice
    exchanges = [exchange_reply.text(used, voice) for used in _used(calculation)]
    if calculation.parts:
        title, *rest = offers_reply.short_lines(calculation, teller)
    else:
        title = _lead(calculation, teller)[0]
        rest = [(Run(read_back(calculation, teller)),), *_rests_on(calculation, teller)]
    said = [*map(_plain, rest), *exchanges]
    return voice.line("calc.short", title=title, read=Run(" · ".join(said)))


def headline(calculation: Calculation, teller: Teller) -> str:
    """The figure that was asked for, as the title of a card: without marks of bold."""
    return _plain(_lead(calculation, teller)[0])


def read_back(calculation: Calculation, teller: Teller) -> str:
    """What was read, in one piece; of several offers each with what it comes to."""
    if calculation.parts:
        return " · ".join(map(_plain, _lead(calculation, teller)[1:]))
    return parts.listed(list(parts.read(calculation.inputs, teller)), teller.voice)


def _lead(calculation: Calculation, teller: Teller) -> Sequence[Line]:
    """The result, and of several offers each of them."""
    if calculation.parts:
        return list(offers_reply.lines(calculation, teller))
    return list(_title(calculation, teller.voice))


def _plain(line: Line) -> str:
    return "".join(run.text for run in line)


def adjusting(
    label: str, inputs: Inputs, teller: Teller, verb: Verb = Verb.ADJUST
) -> Button | None:
    """A button to the calculation with other inputs; None where they have no short text."""
    value = as_text(inputs, teller.knowledge)
    if value is None or len(value) > VALUE_LIMIT:
        return None
    return Button(label, Action(verb, value=value))


def _title(calculation: Calculation, voice: Voice) -> Iterator[Line]:
    """The figure that was asked for; in its own currency too where it was converted."""
    results, goal = calculation.results, calculation.inputs.goal
    key = f"calc.title.{goal}"
    if goal is Goal.DIFFERENCE:
        key = f"calc.title.apart.{calculation.wanted}"  # it may have been asked how much less
    elif goal in EARNED:
        key = f"{key}.{calculation.wanted}"
    if goal is Goal.HOURS and parts.asked_hours(calculation):
        key = f"{key}.period"
    if calculation.inputs.days_of:
        key = f"calc.title.{Goal.HOURS}.period"
    if goal is Goal.MINUTES and results.minutes is None:
        key = f"{key}.outside"
    line = voice.line(key, parts.count(calculation), amount=Run(parts.leading(calculation, voice)))
    if results.converted and goal not in (Goal.CONVERSION, *parts.TIMES):
        own = Run(parts.own_leading(calculation, voice))
        line = (*line, *voice.line("calc.own", amount=own))
    yield line
    if results.effective_rate and goal is not Goal.EFFECTIVE and not _of_one_hour(calculation):
        rate = parts.hourly(results.effective_rate, calculation.currency, voice)
        yield voice.line("calc.effective", rate=Run(rate))
    if results.net and results.earned:
        yield voice.line("calc.gross", amount=Run(parts.earned(calculation, voice)))


def _of_one_hour(calculation: Calculation) -> bool:
    """Whether the figure that leads is that of one hour already."""
    return calculation.results.net == calculation.results.effective_rate


def _reached(calculation: Calculation, voice: Voice) -> Iterator[Line]:
    """How many hours a week or month, and how many weeks, a target takes."""
    results = calculation.results
    if calculation.inputs.goal is Goal.DAYS and results.hours and results.weeks:
        hours = parts.lasting(results.hours, "hours", voice)
        weeks = parts.lasting(results.weeks, "weeks", voice)
        yield voice.line("calc.takes", hours=Run(hours), weeks=Run(weeks))
    elif results.hours_per_week:
        told = None if calculation.inputs.days_of else parts.asked_hours(calculation)
        a_week = (results.hours_per_week, Period.WEEK)
        a_month = (results.hours_per_month, Period.MONTH)
        yield _dotted(
            parts.hours(span, per, voice)
            for span, per in (a_week, a_month)
            if span and (span, per) != told
        )
    if results.hours and calculation.inputs.goal is Goal.TASKS:
        yield (Run(parts.lasting(results.hours, "hours", voice)),)
    if results.minutes and calculation.inputs.goal is Goal.EFFECTIVE:
        wished = parts.hourly(
            calculation.inputs.second_rate or Span.of(0), calculation.currency, voice
        )
        minutes = parts.lasting(results.minutes, "minutes", voice)
        yield voice.line("calc.below", rate=Run(wished), minutes=Run(minutes))
    inputs = calculation.inputs
    if inputs.goal is Goal.EFFECTIVE and inputs.second_rate and not results.minutes:
        yield (Run(parts.outside(inputs, calculation.currency, voice)),)
    if results.rate and inputs.goal is Goal.EARNINGS:
        rate = parts.hourly(results.rate, calculation.currency, voice)
        yield voice.line("calc.effective", rate=Run(rate))


def _assumptions(calculation: Calculation, whole: Calculation, teller: Teller) -> Iterator[str]:
    """What was taken where nobody said it; of one of several offers what its line rests on."""
    inputs, voice = calculation.inputs, teller.voice
    if inputs.currency is None:
        yield voice.part("calc.assumption.currency")
    if len(inputs.facts) > 1:
        yield voice.part("calc.assumption.platform")
    elif inputs.facts and len(usual_rates(inputs.platform or "", teller.knowledge)) > 1:
        yield voice.part("calc.assumption.first_fact")
    if inputs.hours_assumed:
        yield voice.part("calc.assumption.hours")
    once = once_leads(calculation)
    if week_taken(calculation) and not once:
        yield voice.part("calc.assumption.week")
    if inputs.day_taken:
        yield voice.part("calc.assumption.day")
    if per := goal_period(calculation):
        yield voice.part(f"calc.assumption.goal.{per}")
    if inputs.goal is Goal.EFFECTIVE and inputs.limit is not None and inputs.late_rate is None:
        yield voice.part("calc.assumption.nothing_after")
    if inputs.late_fact:
        yield voice.part("calc.assumption.published_late")
    if inputs.deductions.fixed is not None and _repeated(calculation):
        yield voice.part(f"calc.assumption.fixed.{calculation.wanted}")
    told_as_said = calculation is not whole and calculation.hours_per is whole.wanted
    if told_as_said or (once and calculation.results.net):
        return
    repeats = any(earned.period is Period.WEEK for earned in calculation.earned)
    per_week = calculation.results.hours_per_month or inputs.goal is Goal.NEEDED_RATE
    if repeats or calculation.results.weeks or per_week:
        yield from _days_taken(calculation, voice) if not once else ()
        if inputs.weeks_off is not None:
            worked = parts.lasting(Span.of(working_weeks(inputs)), "weeks", voice)
            yield voice.part("calc.assumption.weeks_worked", weeks=worked)
            return
        yield voice.part("calc.assumption.weeks_per_month")
        if repeats or Period.YEAR in (inputs.target_per, inputs.wanted):
            yield voice.part("calc.assumption.weeks_per_year")


def _days_taken(calculation: Calculation, voice: Voice) -> Iterator[str]:
    """How many working days a week were taken, where nobody said it."""
    inputs = calculation.inputs
    told = inputs.days_per_week and not inputs.ends  # it stands under what was read
    same = len({end.days_per_week for end in (inputs, *inputs.ends)}) == 1
    weekly = inputs.goal is Goal.HOURS and inputs.wanted in (Period.WEEK, Period.MONTH)
    weekly = weekly or (inputs.days_of is not None and calculation.hours_per is Period.DAY)
    if inputs.days is None and same and not told and not weekly:
        yield voice.part("calc.assumption.days_per_week", calculation.days_per_week)


def _repeated(calculation: Calculation) -> bool:
    """Whether the reply leads with what is left of a day, week, month or year."""
    return bool(calculation.earned) and calculation.wanted is not Period.TOTAL


def _namesakes(calculation: Calculation, voice: Voice) -> Iterator[str]:
    """Whose riyal or pound was taken, where only the name was said."""
    inputs = calculation.inputs
    used = (calculation.currency, inputs.to_currency, inputs.target_currency)
    for code in inputs.shared:
        if code in (*used, *(part.currency for part in calculation.parts)):
            name = parts.currency_name(code, voice)
            yield voice.part("calc.assumption.namesake", currency=name)


def _dotted(said: Iterator[str]) -> Line:
    return (Run(" · ".join(said)),)
