"""Calculations in a conversation: follow-ups, goals, and what only looks like a calculation."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels import console
from bot.core import calculator
from bot.core.assistant import Assistant
from bot.core.bidi import strip_controls
from bot.core.calculating import calculated, continued, typed
from bot.core.calculator import Calculation, Goal, Misread, Period, Span
from bot.core.outcomes import Outcome
from bot.core.questions import Asker, Band, Kind, Understanding
from tests.small_knowledge import small_knowledge

KNOWLEDGE = small_knowledge()
FIRST = typed("45 dollars an hour 20 hours a week how much a month", "en")
TODAY = date(2026, 11, 22)


def written(outcome: Outcome) -> str:
    assert outcome.reply is not None
    return console.render(outcome.reply)


def unsure(text: str) -> Understanding:
    return Understanding(text, Kind.NONE, Band.REFUSE, 0.1, "en", "en")


def follow(*texts: str, first: Understanding = FIRST) -> Calculation:
    understood = first
    for text in texts:
        understood = continued(unsure(text), understood, KNOWLEDGE)
        assert understood.kind is Kind.CALC, text
    found = calculated(understood, KNOWLEDGE)
    assert isinstance(found, Calculation)
    return found


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("and in dirhams?", "AED", "14322.75"),
        ("aur rupaye me?", "INR", "374400"),
        ("और रुपये में?", "INR", "374400"),
        ("وبالريال السعودي؟", "SAR", "14625"),
        ("w bel gineh?", "EGP", "202800"),
    ],
)
def test_follow_up_asks_for_the_same_in_another_currency(
    text: str, currency: str, amount: str
) -> None:
    found = follow(text)
    assert found.results.exchange is not None
    assert found.results.exchange.target == currency
    assert found.results.converted == Span.of(amount)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("من غير يوم الجمعة يعني ٦ أيام", 6),
        ("بدون الجمعة والسبت", 5),
        ("except sundays", 6),
        ("sunday chutti", 6),
        ("शनिवार रविवार छुट्टी", 5),
        ("2 days off a week", 5),
    ],
)
def test_follow_up_takes_days_out_of_the_week(text: str, days: int) -> None:
    first = typed("$20/h 5h a day 7 days a week", "en")
    assert follow(text, first=first).days_per_week == days


@pytest.mark.parametrize(
    "text",
    [
        "500 dollars 20 hours a week how much a month",
        "6000 rupaye 20 ghante hafte mahine ka kitna",
        "14 ساعة ب 300 دولار",
    ],
)
def test_amount_that_may_be_for_one_hour_or_for_all_is_asked_back(text: str) -> None:
    found = calculator.read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is calculator.Reason.TWO_WAYS


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("20 dollars, 30 hours a week", "20"),
        ("3 hours a day at $200", "200"),
        ("₹2500 20 hours a week", "2500"),
    ],
)
def test_amount_that_an_hour_can_pay_is_its_pay(text: str, rate: str) -> None:
    found = calculator.read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.inputs.rate == Span.of(rate)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("700 dollars 30 hours a week", ("$700/h", "$700 a week", "$700 for 30 hours")),
        ("₹9000 25 घंटे हफ़्ते", ("₹9,000/घंटा", "₹9,000/हफ़्ता", "25 घंटे के ₹9,000")),
        ("700 دولار 30 ساعة بالاسبوع", ("$700 للساعة", "$700 في الأسبوع", "$700 مقابل 30 ساعة")),
    ],
)
def test_what_can_be_for_an_hour_or_for_all_is_asked_back_in_its_own_figures(
    assistant: Assistant, text: str, ways: tuple[str, ...]
) -> None:
    told = strip_controls(written(assistant.command("calc", text, Asker(), None, TODAY)))
    assert [way for way in ways if way not in told] == []
    for way in ways:
        found = calculator.read(f"{way}, 30 hours a week", KNOWLEDGE)
        assert not (isinstance(found, Misread) and found.reason is calculator.Reason.TWO_WAYS)


def test_what_can_be_for_an_hour_or_for_all_is_not_told_as_read(assistant: Assistant) -> None:
    text = "500 dollars 20 hours a week how much a month"
    told = written(assistant.ask(text, Asker(), None, TODAY))
    assert "can be for one of them or for all" in told
    assert "Read:" not in told


def test_rate_after_a_goal_comes_to_days() -> None:
    found = follow("at 30 an hour", first=typed("can i make 600 with 20 hours a week", "en"))
    # 600 / 30 = 20 hours, of 4 a day
    assert (found.results.hours, found.results.days) == (Span.of(20), Span.of(5))


def test_minutes_of_a_task_after_a_goal_in_tasks_come_to_hours() -> None:
    found = follow("10 minutes each", first=typed("how many tasks for $90 at $2.50", "en"))
    # 90 / 2.5 = 36 tasks, x 10 minutes = 6 hours
    assert (found.results.tasks, found.results.hours) == (Span.of(36), Span.of(6))


def test_goal_without_a_period_is_for_that_of_the_hours_and_says_so(assistant: Assistant) -> None:
    text = "can i make 500 dollars with 20 hours a week"
    told = written(assistant.ask(text, Asker(), None, TODAY))
    assert "$25/h needed" in told
    assert "the goal is for a week, as the hours are" in told


def test_unpaid_hours_of_which_nobody_knows_whether_they_count_are_asked_back() -> None:
    found = calculator.read("$300 for 14 hours, 4 unpaid", KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is calculator.Reason.PARTLY


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many tasks for $100 at $3", "≈ 34 tasks"),
        ("how many tasks a day to make $50 a day at 80 cents", "≈ 63 tasks a day"),
        ("my pay dropped from 25 to 18 an hour, how much less at 20 hrs/week", "Difference: $140"),
    ],
)
def test_reply_leads_with_what_was_asked(assistant: Assistant, text: str, told: str) -> None:
    assert told in written(assistant.ask(text, Asker(), None, TODAY))


@pytest.mark.parametrize("text", ["30 hours?", "30 ghante?", "30 घंटे?", "٣٠ ساعة؟", "30 sa3a?"])
def test_follow_up_changes_the_hours_and_keeps_their_period(text: str) -> None:
    found = follow(text)
    assert (found.inputs.hours, found.hours_per) == (Span.of(30), Period.WEEK)
    assert found.of(Period.MONTH).low == Decimal(5850)


@pytest.mark.parametrize("text", ["30 hours?", "30 घंटे?", "٣٠ ساعة؟"])
def test_more_hours_than_a_day_of_work_has_are_those_of_a_week(text: str) -> None:
    daily = typed("45 usd/h 4h/day", "en")
    assert follow("6 hours?", first=daily).hours_per is Period.DAY
    assert follow(text, first=daily).of(Period.WEEK).low == Decimal(30 * 45)


@pytest.mark.parametrize(
    "text", ["at 84", "84 ke rate pe", "84 के रेट पर", "1 dollar = 84 rupees", "بسعر 84"]
)
def test_follow_up_gives_the_own_exchange_rate(text: str) -> None:
    found = follow("in rupees?", text)
    assert found.inputs.rate == Span.of(45)
    assert found.results.converted == Span.of(3900 * 84)


def test_number_far_from_the_exchange_rate_is_another_hourly_rate() -> None:
    assert follow("in rupees?", "at 30").inputs.rate == Span.of(30)


def test_follow_up_that_spoils_the_sum_is_not_gone_on_with(assistant: Assistant) -> None:
    first = assistant.ask("45 dollars an hour 20 hours a week, per month?", Asker(), None, TODAY)
    spoilt = assistant.ask("minus 200%", Asker(), first.understanding, TODAY)
    after = assistant.ask("minus 10%", Asker(), spoilt.understanding, TODAY)
    assert "could not calculate" in written(spoilt)
    assert "$3,510" in written(after)


def test_follow_ups_add_up() -> None:
    found = follow("30 hours?", "minus 10%", "yearly?", "in rupees?")
    assert found.wanted is Period.YEAR
    assert found.results.net == Span.of(63180)
    assert found.results.converted == Span.of(63180 * 96)


@pytest.mark.parametrize(
    ("text", "limit", "took"),
    [("and 120 minutes?", 60, 120), ("w 2 sa3at?", 60, 120), ("limit 80 min?", 80, 90)],
)
def test_another_time_of_a_task_with_a_limit_is_no_hours_a_week(
    text: str, limit: int, took: int
) -> None:
    inputs = follow(text, first=typed("$40/h, limit 60 min, took 90 min", "en")).inputs
    assert (inputs.limit, inputs.took) == (Decimal(limit), Decimal(took))
    assert inputs.hours is None


def test_missing_hours_can_be_said_after_the_rate() -> None:
    found = follow("20 hours a week", first=typed("45 dollars an hour", "en"))
    assert found.of(Period.WEEK).low == Decimal(900)


@pytest.mark.parametrize(
    "text",
    [
        "when does mercor pay its people",
        "thanks",
        "ok",
        "is it legal to work from india on a student visa",
        "50 dollars an hour 10 hours a week",
        "45 -20",
    ],
)
def test_what_is_no_follow_up_stays_what_it_was(text: str) -> None:
    assert continued(unsure(text), FIRST, KNOWLEDGE) == unsure(text)


def test_only_calculations_are_followed_up() -> None:
    last = Understanding("outlier pay", Kind.FAQ, Band.ANSWER, 0.9, "en", "en", "pay", ("outlier",))
    assert continued(unsure("and in rupees?"), last, KNOWLEDGE) == unsure("and in rupees?")


@pytest.mark.parametrize(
    ("text", "goal", "result"),
    [
        ("$1000 a month, $16/h", Goal.HOURS, "62.5"),
        ("1000 16", Goal.HOURS, "62.5"),
        ("$900 after 10% tax, $20/h", Goal.HOURS, "50"),
        ("96000 rupees, $10/h", Goal.HOURS, "100"),
    ],
)
def test_goal_comes_to_hours(text: str, goal: Goal, result: str) -> None:
    found = calculator.read_goal(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert (found.inputs.goal, found.results.hours) == (goal, Span.of(result))


def test_goal_with_hours_a_week_comes_to_the_rate_that_is_needed() -> None:
    found = calculator.read_goal("$2600 a month, 20h/week", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.results.rate == Span.of("30.00")


def test_goal_with_rate_and_hours_a_day_comes_to_days() -> None:
    found = calculator.read_goal("$1000, $20/h, 5h/day", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert (found.results.days, found.results.weeks) == (Span.of(10), Span.of(2))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("want 1300 dollars a month, 20/h, how many hours a week", "≈ 15 hours a week"),
        ("mahine ke 1300 dollar chahiye, 20 dollar ghanta, roz kitne ghante", "≈ 3 घंटे/दिन"),
        ("اريد 1300 دولار بالشهر والساعة ب 20 كم ساعة بالاسبوع", "15 ساعة في الأسبوع تقريبًا"),
    ],
)
def test_reply_leads_with_the_hours_of_the_period_that_was_asked_for(
    assistant: Assistant, text: str, first: str
) -> None:
    assert written(assistant.ask(text, Asker(), None, TODAY)).splitlines()[0] == first


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("I want $32 at $16/h, how many hours", "ar", "مدة العمل: ساعتان تقريبًا"),
        ("goal $320 a month, $16/h, 2h/day", "ar", "20 ساعة، أي أسبوعان تقريبًا"),
        ("$20/h 10h a week, 2 weeks off", "ar", "الإجازة أسبوعان في السنة"),
        ("I want $16 at $16/h, how many hours", "hi", "≈ 1 घंटा काम"),
        ("40/h, 1 h paid, 2 h unpaid", "hi", "पैसे वाला समय 1 घंटा, बिना पैसे का समय 2 घंटे"),
    ],
)
def test_one_and_two_stand_where_no_word_bends_them(
    assistant: Assistant, text: str, language: str, said: str
) -> None:
    """After نحو or of a holiday it would be أسبوعين, and before का it would be 1 घंटे."""
    assert said in written(assistant.ask(text, Asker(chosen=language), None, TODAY))


def test_goal_that_takes_more_hours_than_a_week_has_is_asked_back() -> None:
    found = calculator.read(
        "mujhe 80000 mahina kamana hai, 20 dollar ghanta, kitne ghante", KNOWLEDGE
    )
    assert isinstance(found, Misread)
    assert found.reason is calculator.Reason.BEYOND


def test_needed_rate_names_the_weeks_that_it_counts_with(assistant: Assistant) -> None:
    outcome = assistant.ask(
        "what rate do I need for $2600 a month, 20h a week", Asker(), None, TODAY
    )
    assert "52/12 weeks a month" in written(outcome)


def test_goal_without_a_rate_says_what_is_missing() -> None:
    found = calculator.read_goal("$1000 a month", KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is calculator.Reason.RATE


CALCULATIONS = [
    "45 dollars an hour 20 hours a week how much a month",
    "$45/h 20h/week",
    "20 dollar ghanta 5 ghante roz mahine ka kitna",
    "१५ डॉलर घंटा, रोज़ ६ घंटे, महीने का कितना",
    "٢٠ دولار في الساعة ٦ ساعات يوميا كم بالشهر",
    "250 dollar b kam gineh",
    "300 usd to inr",
    "2 dollars a task, 6 minutes each, hourly?",
]
NO_CALCULATIONS = [
    "I waited 3 hours",
    "24/7 support?",
    "they pay $45 an hour",
    "is 20 dollars an hour real",
    "my interview took 45 minutes",
    "I joined 2 months ago and got 3 tasks",
    "paid 100 dollars last week",
    "माइक्रो1 में 3 घंटे का टेस्ट है",
    "2 hafte se paisa nahi aaya",
    "do log same ghar se kaam kar sakte hai kya",
    "انتظرت ٣ ساعات",
    "صارلي اسبوعين بدون مهام",
    "el interview 15 de2i2a",
    "1099 form",
    "age limit 18?",
    "how many tasks can one finish in a day",
    "payment kam aayi, 120 ki jagah 80 aaye",
]


@pytest.mark.parametrize("text", CALCULATIONS)
def test_figures_of_pay_and_time_with_a_question_read_as_a_calculation(text: str) -> None:
    assert calculator.reads_as_calculation(text)


@pytest.mark.parametrize("text", NO_CALCULATIONS)
def test_sentence_with_numbers_is_no_calculation(text: str) -> None:
    assert not calculator.reads_as_calculation(text)


TASK = typed("$5 per task, 15 minutes each, what's hourly", "en")
DOLLARS = typed("500 usd to inr", "en")
RUPEES = typed("45 dollars an hour 20 hours a week in rupees", "en")


@pytest.mark.parametrize(
    ("text", "of", "came"),
    [
        ("and 20 minutes?", "rate", "15"),
        ("aur 30 minute?", "rate", "10"),
        ("and $4?", "rate", "16"),
    ],
)
def test_follow_up_to_the_pay_of_a_task_changes_its_time_or_pay(
    text: str, of: str, came: str
) -> None:
    assert getattr(follow(text, first=TASK).results, of) == Span.of(came)


def test_follow_up_to_the_pay_of_a_task_tells_how_many_there_are() -> None:
    assert follow("10 tasks a day", first=TASK).of(Period.DAY).low == 50


@pytest.mark.parametrize(("text", "came"), [("and 800?", "76800"), ("aur 900 dollar?", "86400")])
def test_follow_up_to_an_exchange_has_another_amount(text: str, came: str) -> None:
    assert follow(text, first=DOLLARS).results.converted == Span.of(came)


@pytest.mark.parametrize(
    "text",
    ["agar dollar 90 ka ho to", "if the dollar is at 90", "अगर डॉलर 90 का हो", "لو الدولار ب 90"],
)
def test_follow_up_tells_what_a_dollar_is(text: str) -> None:
    found = follow(text, first=RUPEES)
    assert (found.inputs.rate, found.inputs.own_rate) == (Span.of(45), Decimal(90))
    assert found.results.converted == Span.of(3900 * 90)


@pytest.mark.parametrize("text", ["5 hours of those are unpaid", "unme se 5 ghante unpaid"])
def test_follow_up_takes_unpaid_hours_out_of_those_before(text: str) -> None:
    assert follow(text).results.effective_rate == Span.of("33.75")


def test_follow_up_with_a_rate_changes_the_rate() -> None:
    assert follow("and if the rate is 50").of(Period.WEEK).low == 1000


def test_currency_asked_after_a_platforms_hours_goes_on_with_them(assistant: Assistant) -> None:
    first = assistant.ask("outlier 20h", Asker(), None, TODAY)
    then = assistant.ask("in inr", Asker(), first.understanding, TODAY)
    assert "₹" in written(then)
    other = assistant.ask("outlier pay", Asker(), first.understanding, TODAY)
    assert other.understanding is not None
    assert other.understanding.kind is Kind.FAQ


def test_goal_in_another_currency_stays_hours_and_tells_the_goal_in_it(
    assistant: Assistant,
) -> None:
    goal = assistant.command("goal", "$1000 a month, $16/h", Asker(), None, TODAY)
    text = written(assistant.ask("and in rupees?", Asker(), goal.understanding, TODAY))
    assert text.startswith("≈ 62.5 hours of work\n")
    assert "· $1,000 = ₹" in text


@pytest.mark.parametrize(
    ("argument", "told"),
    [
        ("$35/h 10h week, fee 2%", "After deductions – Day: $68.60 · Week: $343 · Year: $17,836"),
        ("$35/h 10h week, fee 2% + $5 withdrawal", "the fixed fee once a month"),
        ("$26/h or $35/h with 30% tax, which is better", "$35/h, 30% tax = $24.50/h\n"),
        ("$26/h or $35/h with 30% tax, which is better", "\n$26/h\n"),
        ("$35/h, 1 hour, 30% tax", "$24.50 in total\nBefore deductions: $35\n"),
        ("$20/h, 7 hours, total?", "\n  pay = rate × hours\n"),
        ("$3 a task 20 tasks a day", "pay = pay for a task × tasks"),
        ("$40/h 30h week first 20 hours then $15", "later rate × the hours after it"),
        ("$40/h 30h week first 20 hours then $15", "that rate for the first 20 hours of a week"),
        ("$25/h 30h vs $40/h 15h", "The first offer: $150 more a week"),
        ("$15/h 30h vs $40/h 15h", "The second offer: $150 more a week"),
        ("$120 for 8 hours, hourly", "Read: $120, 8 hours\n"),
        ("$20/h 20 min a week", "20 minutes a week"),
        ("$30/h 7 hours 20 minutes", "Read: $30/h, 7 hours 20 minutes\n"),
        ("$30/h 7 hours 20 minutes", "pay = rate × hours;"),
        ("900 usd in aed", "$1 = AED 3."),
        ("900 usd in aed", "Left out, unless you name it: fees and the margin on exchange."),
        ("want $500 a month at $16, how many hours a week", "Assumed: 52/12 weeks a month\n"),
    ],
)
def test_reply_names_what_it_calculated_with(
    assistant: Assistant, argument: str, told: str
) -> None:
    assert told in written(assistant.command("calc", argument, Asker(), None, TODAY))


def test_reply_leaves_out_periods_before_a_fee_that_is_taken_once(assistant: Assistant) -> None:
    text = "$35/h 10h week, fee 2% + $5 withdrawal"
    told = written(assistant.command("calc", text, Asker(), None, TODAY))
    assert "Before deductions: $1,516.67" in told
    assert "$17,836" not in told
    assert "Week:" not in told


@pytest.mark.parametrize(
    "text",
    [
        "और अगर 32 घंटे करूँ तो?",
        "32 घंटे कर दो",
        "and if i do 32 hours?",
        "what if I work 32 hours",
        "aur agar 32 ghante kaam karu to?",
        "ولو اشتغلت 32 ساعة؟",
        "w law eshtaghalt 32 sa3a",
    ],
)
def test_condition_changes_the_hours(text: str) -> None:
    assert follow(text).inputs.hours == Span.of(32)


@pytest.mark.parametrize("text", ["12% kam karke batao", "12% कम करके बताओ", "12% काट दो"])
def test_share_taken_off_is_told_with_a_verb(text: str) -> None:
    assert follow(text).inputs.deductions.fee == Decimal(12)


@pytest.mark.parametrize(
    "text", ["if i work 32 hours do they ban me", "what if they reject 12% of my work"]
)
def test_condition_of_something_else_changes_nothing(text: str) -> None:
    assert continued(unsure(text), FIRST, KNOWLEDGE).kind is not Kind.CALC


@pytest.mark.parametrize(
    ("text", "net"),
    [
        ("and a $5 withdrawal fee", "3895"),
        ("aur 5 dollar ki fees bhi", "3895"),
        ("ورسوم سحب 5 دولار", "3895"),
        ("with 3% fee and $2 fixed fee", "3781"),
    ],
)
def test_follow_up_names_a_fixed_fee(text: str, net: str) -> None:
    assert follow(text).results.net == Span.of(net)


def test_own_exchange_rate_beside_a_platform_is_not_its_pay(assistant: Assistant) -> None:
    told = written(assistant.command("calc", "outlier 20h inr at 84", Asker(), None, TODAY))
    assert "$1 = ₹84 (your rate)" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # 30 x 25 x 0.9 = 675 a week, x 52/12 = 2,925 a month
        ("$30/h, 25 hours a week, 10% of the hours unpaid", ("Week: $675", "Month: $2,925")),
        ("$45/h 20 hours a week", ("Week: $900", "Year: $46,800")),
    ],
)
def test_every_period_that_does_not_lead_is_told_beside_the_result(
    assistant: Assistant, text: str, told: tuple[str, ...]
) -> None:
    reply = written(assistant.ask(text, Asker(), None, TODAY))
    assert [one for one in told if one not in reply] == []
    assert reply.count("Month:") == ("unpaid" in text)


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("15 dollars an hour 20 hours a week", "and after tax?", "Say the percentage"),
        ("15 डॉलर घंटा 20 घंटे हफ़्ता", "टैक्स के बाद?", "कितना प्रतिशत?"),
        ("15 دولار بالساعة 20 ساعة بالاسبوع", "بعد الضريبة", "كم النسبة؟"),
    ],
)
def test_tax_of_nobody_knows_how_much_is_asked_back_and_the_sum_is_kept(
    assistant: Assistant, before: str, text: str, asks: str
) -> None:
    first = assistant.ask(before, Asker(), None, TODAY)
    after = assistant.ask(text, Asker(), first.understanding, TODAY)

    assert asks in written(after)
    assert after.understanding == first.understanding


@pytest.mark.parametrize(
    ("before", "text", "result"),
    [
        ("how much does outlier pay", "20 hours a week", "a month"),
        ("outlier kitna deta hai", "20 ghante weekly", "महीना"),
        ("كم يدفع اوتلاير", "20 ساعة بالاسبوع", "في الشهر"),
    ],
)
def test_hours_after_what_a_platform_pays_are_what_they_bring_there(
    assistant: Assistant, before: str, text: str, result: str
) -> None:
    last = assistant.ask(before, Asker(), None, TODAY).understanding
    after = assistant.ask(text, Asker(), last, TODAY)

    assert after.understanding is not None
    assert after.understanding.kind is Kind.CALC
    assert "$3,033.33–4,333.33" in written(after)
    assert result in written(after)


def test_hours_after_another_answer_are_no_sum(assistant: Assistant) -> None:
    last = assistant.understand("when does outlier pay", Asker())

    assert assistant.understand("20 hours a week", Asker(), last).kind is not Kind.CALC


def test_two_offers_of_the_same_week_rest_on_no_working_days(assistant: Assistant) -> None:
    text = written(assistant.command("calc", "$20 10h/week or $15 20h/week", Asker(), None, TODAY))
    assert "Assumed" not in text


@pytest.mark.parametrize(
    ("before", "text", "platform"),
    [
        ("outlier 20 hours a week", "and mercor?", "mercor"),
        ("outlier 20 hours a week", "what about mercor", "mercor"),
        ("mercor hafte me 10 ghante kitna", "aur outlier pe?", "outlier"),
        ("mercor 10h", "w outlier?", "outlier"),
    ],
)
def test_platform_alone_after_another_ones_hours_is_the_same_hours_there(
    assistant: Assistant, before: str, text: str, platform: str
) -> None:
    last = assistant.understand(before, Asker())
    followed = assistant.understand(text, Asker(), last)

    assert followed.kind is Kind.CALC
    assert followed.sum is not None
    assert followed.sum.platform == platform
    assert followed.sum.hours == calculator.read(before, assistant.knowledge).inputs.hours


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("outlier 20 hours a week", "mercor payout?"),
        ("$45/h 20 hours a week", "and mercor?"),
        ("outlier 20 hours a week", "do they take nurses at mercor"),
    ],
)
def test_platform_with_a_question_of_its_own_is_no_sum(
    assistant: Assistant, before: str, text: str
) -> None:
    last = assistant.understand(before, Asker())

    assert assistant.understand(text, Asker(), last).kind is not Kind.CALC


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("$20/h 20h a week fee 10%", "without the fee?"),
        ("$20/h 20h a week, 10% tax", "no tax?"),
        ("20 dollar ghanta 20 ghante hafta, 10% tax", "bina tax ke?"),
        ("20 دولار الساعة 20 ساعة بالاسبوع، ضريبة 10%", "بدون ضريبة؟"),
    ],
)
def test_follow_up_leaves_a_share_out(before: str, text: str) -> None:
    inputs = calculator.follow(text, before, KNOWLEDGE)

    assert inputs is not None
    assert not inputs.deductions.any()


def test_sum_that_is_nothing_without_its_share_is_not_gone_on_with() -> None:
    assert calculator.follow("no fee", "$500 fee 10%", KNOWLEDGE) is None
