"""The questions of the guided form in words, with the answers that most people would give."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.core import calculation_parts as parts
from bot.core.calculator import Period, Span
from bot.core.calculator.published import AFTER_LIMIT, paid_after_limit
from bot.core.guided import AS_PAID, BASE, BLANKS, Blank, Form, Way, currency_in
from bot.core.locale import figure_text, money_text
from bot.core.menus import rows
from bot.core.messages import Voice
from bot.core.replies import Action, Button, Line, Verb
from bot.core.replies import Span as Run
from bot.core.statements import Teller, capital

CURRENCIES = ("INR", "AED", "SAR", "EGP", "PKR", "EUR")
"""Offered besides the dollar: what most who ask live with. All others can be typed."""

HOURLY = (15, 20, 25, 35, 45, 60)
"""Dollars an hour: most of the published usual rates in `knowledge/` lie between these ends."""
TASK_PAYS = ("0.5", "1", "2", "3", "5", "10")
MINUTES = (5, 10, 15, 20, 30, 60)
HOURS = (10, 20, 30, 40)
"""Hours a week: a side job, half and three quarters of a full one, full time."""
LIMITS = (30, 45, 60, 90, 120)
OVER_LIMIT = (Decimal("1.25"), Decimal("1.5"), Decimal(2), Decimal(3))
"""What a task took, as multiples of its limit: three times is the published case of 40 minutes
given and 120 needed."""
TARGETS = (500, 1000, 2000, 3000)
"""Dollars a month; in another currency the round amounts next to them."""

FEW_BESIDE = 3
"""Buttons in a row: amounts are short."""


def lines(form: Form, teller: Teller, unread: bool = False) -> Iterator[Line]:
    """What was answered so far and the open question. `unread`: what was typed is no answer."""
    voice = teller.voice
    if form.blank is None:
        yield from voice.lines("guide.what")
        return
    said = [voice.part(f"guide.way.{form.way}"), *_said(form, teller)]
    yield (Run(" · ".join(said)),)
    if unread:
        yield voice.line("guide.unread")
    yield voice.line(f"guide.ask.{form.blank}")
    if form.own or unread:
        yield voice.line(f"guide.type.{form.blank}")


def buttons(form: Form, teller: Teller) -> Iterator[tuple[Button, ...]]:
    """The usual answers, "type my own", and the ways back and out."""
    voice = teller.voice
    leave = Button(voice.say("button.cancel"), Action(Verb.QUIT))
    if form.blank is None:
        for way in Way:
            yield (_leading(voice.say(f"guide.way.{way}"), Form(way)),)
        yield (leave,)
        return
    if not form.own:
        yield from rows([_answer(form, *one) for one in _usual(form, teller)], FEW_BESIDE)
        own = Form(form.way, form.answers, own=True)
        yield (_leading(voice.say("guide.own"), own),)
    yield _leading(voice.say("button.back"), form.back()), leave


def _said(form: Form, teller: Teller) -> Iterator[str]:
    for blank, answer in zip(BLANKS[form.way or Way.HOURLY], form.answers, strict=False):
        yield _told(form, blank, answer, teller)


def _usual(form: Form, teller: Teller) -> Iterator[tuple[str, str]]:
    """The usual answers to the open question, each with its label."""
    blank = form.blank
    if blank is None:
        return
    if blank is Blank.LATE:
        yield AS_PAID, teller.voice.say("guide.late.none")
        yield from _published(form, teller)
    for answer in _answers(form, blank, teller):
        yield answer, _label(form, blank, answer, teller)


def _answers(form: Form, blank: Blank, teller: Teller) -> Sequence[str]:
    match blank:
        case Blank.RATE:
            return [str(amount) for amount in HOURLY]
        case Blank.TASK_PAY:
            return TASK_PAYS
        case Blank.HOURS:
            return [f"{hours}h/week" for hours in HOURS]
        case Blank.MINUTES:
            return [str(minutes) for minutes in MINUTES]
        case Blank.LIMIT:
            return [str(minutes) for minutes in LIMITS]
        case Blank.TOOK:
            limit = Decimal(form.answer(Blank.LIMIT) or LIMITS[0])
            return [f"{_whole(limit * times)}" for times in OVER_LIMIT]
        case Blank.LATE:
            return ()
        case Blank.TARGET:
            return [f"{amount}" for amount in _targets(form, teller)]
        case Blank.CURRENCY:
            paid = currency_in(form.answers[0])
            known = (BASE.upper(), *CURRENCIES)
            return [AS_PAID, *(code.lower() for code in _known(known, teller) if code != paid)]
        case _:
            return [code.lower() for code in _known((BASE.upper(), *CURRENCIES), teller)]


def _told(form: Form, blank: Blank, answer: str, teller: Teller) -> str:
    """A given answer in the summary above the next question, where it must say what it is."""
    voice, label = teller.voice, _label(form, blank, answer, teller)
    if blank in (Blank.LIMIT, Blank.TOOK):
        return voice.part(f"calc.{blank}", minutes=label)
    return label


def _label(form: Form, blank: Blank, answer: str, teller: Teller) -> str:
    """An answer on its button."""
    voice = teller.voice
    if answer == AS_PAID:
        paid = parts.currency_name(currency_in(form.answers[0]), voice)
        return voice.part("guide.currency.keep", currency=paid)
    if blank in (Blank.CURRENCY, Blank.OWN_CURRENCY):
        return capital(parts.currency_name(answer.upper(), voice))
    if blank in (Blank.LIMIT, Blank.TOOK, Blank.MINUTES):
        return parts.lasting(Span.of(answer), "minutes", voice)
    if blank is Blank.HOURS:
        amount, _, per = answer.partition("h/")
        return parts.hours(_span(amount), Period(per), voice)
    if not answer[:1].isdigit():
        return teller.name(answer)
    return _money(form, blank, answer, voice)


def _money(form: Form, blank: Blank, answer: str, voice: Voice) -> str:
    amount, _, code = answer.partition(" ")
    currency, span = (code.upper() or form.currency_of(blank)), _span(amount)
    if blank is Blank.RATE:
        return parts.hourly(span, currency, voice)
    if blank is Blank.TARGET:
        return parts.figure(span, currency, Period.MONTH, voice)
    return money_text(span.low, span.high, currency, voice)


def _published(form: Form, teller: Teller) -> Iterator[tuple[str, str]]:
    """What platforms are reported to pay after the limit: presets with their name and source."""
    if currency_in(form.answer(Blank.RATE) or "") != BASE.upper():
        return
    for platform in teller.knowledge.covered():
        fact = paid_after_limit(platform.id, teller.knowledge)
        if fact:
            label = teller.voice.say(
                "guide.late.published",
                rate=Run(figure_text(fact.figures[AFTER_LIMIT], teller.voice)),
                platform=platform.name,
                source=Run(teller.kind(fact)),
            )
            yield platform.id, label


def _targets(form: Form, teller: Teller) -> Iterator[str]:
    """The usual goals in the chosen currency, rounded to one digit: 50000 rupees for $500."""
    rates, currency = teller.knowledge.rates, form.currency_of(Blank.TARGET)
    for amount in TARGETS:
        if rates is None or not rates.knows(currency):
            yield str(amount)
            continue
        one, other = rates.of(BASE.upper(), currency)
        converted = amount * one / other
        rounded = converted.quantize(Decimal(1).scaleb(converted.adjusted()))
        yield f"{rounded:f}"


def _known(codes: Sequence[str], teller: Teller) -> list[str]:
    rates = teller.knowledge.rates
    return [code for code in codes if rates and rates.knows(code)]


def _answer(form: Form, answer: str, label: str) -> Button:
    return _leading(label, form.with_answer(answer))


def _leading(label: str, form: Form) -> Button:
    return Button(label, Action(Verb.GUIDE, value=form.code))


def _span(amount: str) -> Span:
    low, _, high = amount.partition("-")
    return Span(Decimal(low), Decimal(high or low))


def _whole(minutes: Decimal) -> str:
    return f"{minutes.quantize(Decimal(1)):f}"
