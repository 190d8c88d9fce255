"""What a line after a sum changes of it, and which lines are about something else."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels import console
from bot.core import calculator
from bot.core.assistant import Assistant
from bot.core.calculator import Inputs, Period, Span
from bot.core.questions import Asker
from tests.small_knowledge import small_knowledge

KNOWLEDGE = small_knowledge()
PAY = "$40/h 25h a week"
TODAY = date(2026, 11, 22)


def changed(text: str, before: str = PAY) -> Inputs | None:
    return calculator.follow(text, before, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "great, 10 stars for you",
        "3 accounts allowed?",
        "is 17 ok for signup",
        "samsung s21?",
        "मेरी उम्र 22",
        "10th fail",
        "21 saal",
        "3 years of experience",
        "خبرتي 4 سنين",
        "3omri 23 sana",
        "is the exam 3 hours?",
        "इंटरव्यू 30 मिनट का?",
        "المقابلة 20 دقيقة؟",
        "reply in 48 hours?",
        "paisa 5 din me?",
        "الراتب ينزل بعد 3 ايام؟",
        "3 weeks waiting",
        "least withdrawal $25?",
        "$60 pending",
        "meeting at 6",
        "at 7 am?",
        "85% accuracy?",
        "paypal 3%?",
        "do they keep 15%?",
        "brb 10 min",
        "ek minute",
        "half an hour",
        "aadha ghanta",
        "आधा घंटा",
        "نص ساعة",
        "every 2 weeks?",
        "الساعة 6",
        "2025?",
        "is 50 hours allowed",
        "2 mobile?",
        "ielts 6",
        "عندي 3 حسابات",
        "weekly payout?",
    ],
)
def test_line_about_something_else_changes_nothing(text: str) -> None:
    assert changed(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ok and what about 32 hours",
        "what would it be with 32 hours?",
        "bhai 32 ghante karu to kitna milega",
        "agar main sirf 32 ghante kaam karu",
        "अगर मैं 32 घंटे काम करूँ तो कितना मिलेगा",
        "طيب لو اشتغلت 32 ساعة بس",
        "tab law 32 sa3a bas",
        "let's say 32 hours instead",
        "make it 32 hours please",
    ],
)
def test_words_around_a_change_are_of_any_kind(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert inputs.hours is not None
    assert inputs.hours.low == 32


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("what if i do 8 more hours", 33),
        ("8 extra hours?", 33),
        ("plus 8 hours", 33),
        ("minus 8 hours", 17),
        ("8 fewer hours", 17),
        ("8 hours less per week", 17),
        ("reduce the hours by 8", 17),
        ("8 ghante aur", 33),
        ("8 ghante zyada karu to?", 33),
        ("8 ghante kam kar do", 17),
        ("8 ghante kam karu to", 8),
        ("8 घंटे ज़्यादा", 33),
        ("8 घंटे और?", 33),
        ("8 घंटे कम", 17),
        ("8 ساعات زيادة", 33),
        ("لو زودت 8 ساعات", 33),
        ("8 ساعات أقل", 17),
        ("ساعتين اكثر", 27),
        ("8 sa3at aktar", 33),
        ("8 sa3at a2al", 17),
        ("an hour more", 26),
        ("20% more hours", 30),
        ("double the hours?", 50),
        ("half the hours", Decimal("12.5")),
        ("dugne ghante", 50),
        ("घंटे आधे?", Decimal("12.5")),
        ("ضعف الساعات", 50),
        ("نص الساعات", Decimal("12.5")),
    ],
)
def test_more_or_fewer_hours_are_added_to_those_before(text: str, hours: int | Decimal) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert not inputs.unread
    assert (inputs.hours, inputs.hours_per) == (Span.of(hours), Period.WEEK)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("3 dollars more", 43),
        ("$3 more an hour", 43),
        ("3 less per hour", 37),
        ("$3 raise", 43),
        ("$50 more a week", 42),
        ("3 dollar badha do", 43),
        ("3 dollar kam", 37),
        ("3 डॉलर ज़्यादा", 43),
        ("3 دولار زيادة", 43),
        ("3 dolar aktar", 43),
        ("20% raise", 48),
        ("20% more?", 48),
        ("plus 20%", 48),
        ("+20%", 48),
        ("if they raise the pay by 20%", 48),
        ("20% badhe to", 48),
        ("20% zyada", 48),
        ("20% ज़्यादा", 48),
        ("زيادة 20%", 48),
        ("law zad 20%", 48),
    ],
)
def test_more_or_less_pay_is_added_to_that_before(text: str, rate: int) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert not inputs.unread
    assert (inputs.rate, inputs.hours) == (Span.of(rate), Span.of(25))
    assert not inputs.deductions.any()


@pytest.mark.parametrize(
    "text", ["minus $5", "plus 5 dollars", "10 more", "30 hours less", "₹50 more", "$300 more"]
)
def test_what_cannot_be_added_is_told_and_the_sum_is_kept(assistant: Assistant, text: str) -> None:
    first = assistant.ask(PAY, Asker(), None, TODAY)
    after = assistant.ask(text, Asker(), first.understanding, TODAY)
    assert after.reply is not None
    assert "could not calculate" in console.render(after.reply)
    assert after.understanding == first.understanding


@pytest.mark.parametrize(
    "text",
    [
        "more than 30 hours?",
        "30 ghante se zyada",
        "اكثر من 30 ساعة",
        "5 or more hours",
        "no more",
    ],
)
def test_bound_adds_nothing(text: str) -> None:
    assert changed(text) is None


@pytest.mark.parametrize("text", ["minus 10%", "10% less", "10% kam", "minus 10% fee"])
def test_share_that_is_less_is_a_fee(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert (inputs.deductions.fee, inputs.rate) == (Decimal(10), Span.of(40))


def test_share_of_a_tax_that_is_less_is_a_tax() -> None:
    inputs = changed("minus 10% tax")
    assert inputs is not None
    assert inputs.deductions.tax == 10


@pytest.mark.parametrize(
    ("before", "text", "of", "came"),
    [
        ("$2 a task, 20 tasks a day", "10 more tasks", "tasks", Decimal(30)),
        ("$2 a task, 20 tasks a day", "50 cents more", "task_pay", Span.of("2.5")),
        ("$500 a week for 4 weeks", "$100 more", "amount", Span.of(600)),
        ("$500 a week for 4 weeks", "2 more weeks", "weeks", Decimal(6)),
        ("limit 60 min, $40/h, took 90 min", "10 minutes more", "took", Decimal(100)),
        ("$20/h 4h a day 5 days a week", "1 more day", "days_per_week", 6),
        ("$20/h 4h a day 5 days a week", "1 hour more a day", "hours", Span.of(5)),
    ],
)
def test_more_is_of_what_the_sum_has(before: str, text: str, of: str, came: object) -> None:
    assert getattr(changed(text, before), of) == came


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("and 100 a day?", 30),
        ("what if 50 a day", 60),
        ("and for 6000?", 80),
        ("6 days a week", 40),
    ],
)
def test_pay_of_a_day_and_its_goal_are_told_anew(text: str, days: int) -> None:
    inputs = changed(text, "i make 75 dollars a day, how many days to 3000")
    assert inputs is not None
    found = calculator.solved(inputs, KNOWLEDGE.rates)
    assert isinstance(found, calculator.Calculation)
    assert found.results.days == Span.of(days)


def test_more_of_compared_offers_is_unread() -> None:
    inputs = changed("5 hours more", "$20/h 10h/week or $15/h 20h/week")
    assert inputs is not None
    assert isinstance(calculator.solved(inputs, KNOWLEDGE.rates), calculator.Misread)


@pytest.mark.parametrize(
    ("text", "into", "own"),
    [
        ("in rupees at 82", "INR", "82"),
        ("rupees with 82?", "INR", "82"),
        ("and in inr at 82", "INR", "82"),
        ("82 ke bhav se rupaye me", "INR", "82"),
        ("रुपये में 82 के रेट से", "INR", "82"),
        ("بالجنيه المصري على سعر 49", "EGP", "49"),
        ("bel geneh el masry b se3r 49", "EGP", "49"),
        ("b el geneh 3ala 49", "EGP", "49"),
        ("in euros at 0.88", "EUR", "0.88"),
        ("1 dollar = 82 rupees", "INR", "82"),
        ("dollar 82 rupees", "INR", "82"),
        ("ek dollar 82 rupaye ka", "INR", "82"),
        ("82 rupees per dollar", "INR", "82"),
        ("usd/inr 82", "INR", "82"),
        ("الدولار ب 49 جنيه مصري", "EGP", "49"),
    ],
)
@pytest.mark.parametrize("before", [PAY, "$2 a task, 20 tasks a day", "$900 a week for 4 weeks"])
def test_own_exchange_rate_may_be_told_with_its_currency(
    before: str, text: str, into: str, own: str
) -> None:
    inputs = changed(text, before)
    assert inputs is not None
    assert (inputs.to_currency, inputs.own_rate) == (into, Decimal(own))
    first = calculator.read(before, KNOWLEDGE).inputs
    assert (inputs.rate, inputs.task_pay, inputs.amount) == (
        first.rate,
        first.task_pay,
        first.amount,
    )


@pytest.mark.parametrize("text", ["dollar 82 ka", "dollar 82 ka hai", "डॉलर 82 का", "usd 82"])
def test_price_of_a_dollar_alone_is_the_rate_after_a_sum_in_rupees(text: str) -> None:
    inputs = changed(text, f"{PAY} in inr")
    assert inputs is not None
    assert (inputs.own_rate, inputs.rate) == (Decimal(82), Span.of(40))


@pytest.mark.parametrize("text", ["50 dollars?", "$50", "at 50 dollars", "at 50 an hour"])
def test_dollars_after_a_sum_in_rupees_are_pay(text: str) -> None:
    inputs = changed(text, f"{PAY} in inr")
    assert inputs is not None
    assert (inputs.own_rate, inputs.rate) == (None, Span.of(50))


@pytest.mark.parametrize(
    ("before", "text"), [(f"{PAY} in aed", "at 84"), (PAY, "dollar ka rate 84 hai")]
)
def test_rate_of_nobody_knows_what_is_no_pay(before: str, text: str) -> None:
    inputs = changed(text, before)
    assert inputs is not None
    assert inputs.unread
    assert inputs.rate == Span.of(40)


@pytest.mark.parametrize(
    "text", ["what about €30 in rupees?", "aur 30 euro rupaye me", "और 30 यूरो रुपये में?"]
)
def test_other_pay_in_other_money_goes_on_with_the_hours(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert (inputs.rate, inputs.currency, inputs.to_currency) == (Span.of(30), "EUR", "INR")
    assert inputs.hours == Span.of(25)


@pytest.mark.parametrize("text", ["€30 and 15 hours", "30 euro aur 15 ghante", "30 يورو و 15 ساعة"])
def test_other_pay_and_hours_are_for_the_period_before(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert (inputs.rate, inputs.currency) == (Span.of(30), "EUR")
    assert (inputs.hours, inputs.hours_per) == (Span.of(15), Period.WEEK)


@pytest.mark.parametrize("text", ["€30 in rupees", "900 usd in inr", "$50 for 3 hours"])
def test_sum_of_its_own_changes_nothing(text: str) -> None:
    assert changed(text) is None


@pytest.mark.parametrize("text", ["30 tasks", "and 30?", "30 टास्क?"])
def test_other_tasks_keep_their_period_and_days(text: str) -> None:
    inputs = changed(text, "50 tasks a day at $1.5, 20 days")
    assert inputs is not None
    assert (inputs.tasks, inputs.tasks_per, inputs.days) == (Decimal(30), Period.DAY, Decimal(20))
    assert inputs.rate is None


@pytest.mark.parametrize("text", ["$15 after that", "then 15", "uske baad 15 dollar"])
def test_pay_after_the_limit_is_no_other_rate(text: str) -> None:
    inputs = changed(text, "60 min limit at $40, took 90 min")
    assert inputs is not None
    assert (inputs.rate, inputs.late_rate) == (Span.of(40), Decimal(15))


@pytest.mark.parametrize(
    "text", ["versus $55", "vs 55", "compared to 55 dollars", "مقابل 55 دولار"]
)
def test_pay_that_the_sum_is_held_against_is_compared_with(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert [part.rate for part in inputs.parts] == [Span.of(40), Span.of(55)]
    assert {part.hours for part in inputs.parts} == {Span.of(25)}


@pytest.mark.parametrize(
    "text",
    ["bina commission ke?", "bina fee ke", "men 8er el 3omola", "before fee?", "قبل الرسوم"],
)
def test_fee_is_left_out_in_many_ways(text: str) -> None:
    inputs = changed(text, f"{PAY}, fee 10%")
    assert inputs is not None
    assert not inputs.deductions.any()


@pytest.mark.parametrize(
    "text",
    [
        "no, i meant 32 hours",
        "sorry 32 hours",
        "great, and 32 hours?",
        "nahi 32 ghante",
        "mai 32 ghante kar sakta hu",
        "मैं 32 घंटे कर सकता हूँ",
        "لا قصدي 32 ساعة",
        "la2 2asdi 32 sa3a",
        "بقدر اشتغل 32 ساعة بس",
    ],
)
def test_what_was_said_is_put_right(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert inputs.hours == Span.of(32)


@pytest.mark.parametrize("text", ["if they take 10% fee", "10% tax kat gaya to", "10% टैक्स कटे तो?"])
def test_who_takes_a_share_may_be_told(text: str) -> None:
    inputs = changed(text)
    assert inputs is not None
    assert Decimal(10) in (inputs.deductions.fee, inputs.deductions.tax)


@pytest.mark.parametrize(
    "text", ["is 45 hours ok?", "do they take a 10% fee?", "can i do 45 hours", "are 45 hours fine"]
)
def test_question_whether_it_is_so_changes_nothing(text: str) -> None:
    assert changed(text) is None
