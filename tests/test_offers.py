"""Several offers compared, several jobs in one sum, and what is taken or capped on the way."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels import console
from bot.core import calculator
from bot.core.assistant import Assistant
from bot.core.calculating import calculated, continued, typed
from bot.core.calculator import Calculation, Goal, Misread, Period, Reason, Span, as_match_json
from bot.core.knowledge import Knowledge
from bot.core.questions import Asker, Band, ChatKind, Kind, Understanding
from bot.core.replies import Verb
from tests.small_knowledge import RATES, small_knowledge

KNOWLEDGE = small_knowledge()
TODAY = date(2026, 11, 22)


def read(text: str, knowledge: Knowledge = KNOWLEDGE) -> Calculation:
    found = calculator.read(text, knowledge)
    assert isinstance(found, Calculation), found
    return found


COMPARED = [
    ("25 an hour with 10 unpaid or 20 all paid, 30h", "500 600", "100"),
    ("25/h with 10 hours unpaid vs 20/h, 30 hours a week", "500 600", "100"),
    ("15/h 30h or 25/h 15h", "450 375", "75"),
    ("$20/h 20h/week with 10% fee or $19/h 20h/week", "360 380", "20"),
    ("40/h, 20% unpaid, or 30/h all paid, 20 hours a week", "640 600", "40"),
    ("$10/h or ₹900/h, 10 hours a week, in inr", "9600 9000", "600"),
    ("2 dollars a task, 6 minutes each, or 15 dollars an hour, 20 hours a week", "400 300", "100"),
    ("which is best: 12/h 20h, 14/h 15h or 16/h 10h", "240 210 160", "80"),
    ("12 vs 15 vs 18 an hour 2 hours unpaid, 10h", "120 150 144", "30"),
    ("18$ ghanta 30 ghante hafta ya 25$ ghanta 15 ghante hafta", "540 375", "165"),
    ("18 डॉलर घंटा 30 घंटे हफ़्ता या 25 डॉलर घंटा 15 घंटे हफ़्ता", "540 375", "165"),
    ("18 دولار للساعة 30 ساعة بالاسبوع او 25 دولار للساعة 15 ساعة بالاسبوع", "540 375", "165"),
    ("compare 15 dollars an hour 30 hours with 25 dollars an hour 15 hours", "450 375", "75"),
    ("18 dollar fel sa3a 30 sa3a fel osbo3 walla 25 dollar fel sa3a 15 sa3a", "540 375", "165"),
]


@pytest.mark.parametrize(("text", "worth", "difference"), COMPARED)
def test_offers_are_compared_for_the_same_week(text: str, worth: str, difference: str) -> None:
    found = read(text)
    assert found.inputs.goal is Goal.COMPARED
    assert found.wanted is Period.WEEK
    assert found.results.worth == tuple(Span.of(one) for one in worth.split())
    assert found.results.difference == Span.of(difference)


def test_without_hours_offers_are_compared_by_the_hour() -> None:
    found = read("40/h with 1 hour unpaid for every 3 paid or 32/h all paid")
    assert found.results.worth == (Span.of(30), Span.of(32))
    assert not found.earned_by_parts


def test_two_rates_in_different_money_are_compared_in_one() -> None:
    found = read("$45/h vs ₹3500/h which is more")
    assert found.results.worth == (Span.of(45), Span.of("36.46"))  # 3500 ÷ 96


def test_two_rates_for_the_same_hours_are_still_a_plain_difference() -> None:
    found = read("18 or 22 an hour, 20 hours a week")
    assert (found.inputs.goal, found.parts) == (Goal.DIFFERENCE, ())


TOGETHER = [
    ("$20/h 10h + ₹500/h 15h in inr", "INR", "26700"),
    ("$20/h 10h/week and $15/h 20h/week", "USD", "500"),
    ("20 dollar ghanta 10 ghante hafta aur 15 dollar ghanta 20 ghante hafta", "USD", "500"),
    ("20 डॉलर घंटा 10 घंटे और 500 रुपये घंटा 15 घंटे, रुपये में", "INR", "26700"),
    ("20 دولار للساعة 10 ساعات بالاسبوع زائد 15 دولار للساعة 20 ساعة بالاسبوع", "USD", "500"),
    ("20 dollar fel sa3a 10 sa3at w 15 dollar fel sa3a 20 sa3a fel osbo3", "USD", "500"),
    ("$10/h 10h/week + €8.80/h 10h/week + ₹960/h 10h/week", "USD", "300"),
    ("$15/h 20h/week + 130 dollars a month", "USD", "330"),  # 300 + 130 × 12 ÷ 52
    ("$15/h 20h/week plus $52 a week in inr", "INR", "33792"),
    ("15 डॉलर घंटा 20 घंटे हफ़्ता प्लस 130 डॉलर महीना", "USD", "330"),
    ("15 دولار للساعة 20 ساعة بالاسبوع زائد 130 دولار بالشهر", "USD", "330"),
]


@pytest.mark.parametrize(("text", "currency", "week"), TOGETHER)
def test_jobs_in_several_currencies_come_to_one_sum(text: str, currency: str, week: str) -> None:
    found = read(text)
    assert found.inputs.goal is Goal.TOGETHER
    assert found.currency == currency
    assert found.of(Period.WEEK).low == Decimal(week)


def test_amounts_in_several_currencies_are_added_and_exchanged() -> None:
    found = read("$500 plus 9600 rupees in dirhams")
    assert found.results.converted == Span.of("2203.50")  # 600 × 3.6725
    assert [part.results.exchange is not None for part in found.parts] == [True, True]


def test_sum_of_jobs_has_the_own_exchange_rate_of_the_person() -> None:
    found = read("$20/h 10h/week + ₹500/h 15h/week in inr at 90")
    assert found.of(Period.WEEK).low == Decimal(20 * 10 * 90 + 500 * 15)


NO_PARTS = [
    "250 usd minus 3% and $2 fee",
    "paid 20 hours and unpaid 5 hours at 40/h",
    "between 20 and 30 dollars an hour for 10 hours a week",
    "250 dollars an hour and 5 hours a week",
    "700 usd minus 4.4% + $0.30 fee",
]


@pytest.mark.parametrize("text", NO_PARTS)
def test_and_plus_and_or_inside_one_sum_part_nothing(text: str) -> None:
    assert not read(text).parts


def test_jobs_for_periods_that_do_not_meet_are_asked_back() -> None:
    found = calculator.read("$20/h × 10h + $15/h 20h/week", KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.HOURS


def test_job_in_a_currency_without_a_rate_is_asked_back() -> None:
    found = calculator.read("$20/h 10h/week + 500 vnd/h 10h/week", KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.CURRENCY


PARTLY = [
    "$15/h 20h/week and I need 100 dollars a month more by 3 hours",
    "$45/h 20h/week 30h/week",
    "3 hours + 2 hours a day at 40/h",
    "$45/h 20h/week, 10% fee or another fee of 5%",
    "$45/h 20h/week, fee 5",
    "what is 5% of 900 dollars",
    "$20/h for 10 hours or $300 flat for the project",
]


@pytest.mark.parametrize("text", PARTLY)
def test_sum_that_would_leave_out_money_or_hours_is_not_done(text: str) -> None:
    found = calculator.read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.PARTLY


# --- platforms --------------------------------------------------------------------------------


def test_platforms_are_compared_by_their_published_rates(knowledge: Knowledge) -> None:
    found = read("outlier vs mercor 20 hours a week", knowledge)
    assert [part.inputs.platform for part in found.parts] == ["outlier", "mercor"]
    for part, worth in zip(found.parts, found.results.worth, strict=True):
        rate = part.inputs.rate
        assert rate is not None
        assert part.inputs.facts
        assert worth == Span(rate.low * 20, rate.high * 20)


def test_platforms_with_rates_of_the_text_are_compared_by_those() -> None:
    found = read("outlier 40/h vs mindrift 45/h 20h")
    assert [part.inputs.platform for part in found.parts] == ["outlier", "mindrift"]
    assert found.results.difference == Span.of(100)
    assert not any(part.inputs.facts for part in found.parts)


def test_platforms_keep_the_terms_that_the_text_gives_each() -> None:
    found = read("mindrift 45/h 20h or outlier 50/h with 5 hours unpaid 20h")
    assert [part.inputs.platform for part in found.parts] == ["mindrift", "outlier"]
    assert found.parts[1].results.effective_rate == Span.of(40)  # 50 × 20 ÷ 25


HOURS_EACH = [
    "outlier 20h + mindrift 10h",
    "10 hours outlier and 20 hours mindrift a week, how much",
    "outlier 20 घंटे और mindrift 10 घंटे हफ़्ता, कितना",
    "outlier 20 sa3a w mindrift 10 sa3at fel osbo3",
]


@pytest.mark.parametrize("text", HOURS_EACH)
def test_hours_on_several_platforms_are_added_up_by_their_published_rates(
    knowledge: Knowledge, text: str
) -> None:
    found = calculator.read(text, knowledge)
    assert isinstance(found, Calculation), found
    first, second = found.parts
    assert found.inputs.goal is Goal.TOGETHER
    assert [first.inputs.platform, second.inputs.platform] == ["outlier", "mindrift"]
    assert first.inputs.facts
    assert second.inputs.facts
    assert first.inputs.hours != second.inputs.hours
    parts = first.of(Period.WEEK).low + second.of(Period.WEEK).low
    assert found.of(Period.WEEK).low == parts


@pytest.mark.parametrize(
    "text",
    ["outlier 20h + $30/h 10h", "$30/h 10h and outlier 20h", "outlier 20 ghante aur $30/h 10h"],
)
def test_hours_on_a_platform_are_added_to_a_job_with_its_own_rate(
    assistant: Assistant, text: str
) -> None:
    assert assistant.understand(text, Asker()).kind is Kind.CALC
    found = read(text, assistant.knowledge)
    assert found.inputs.goal is Goal.TOGETHER
    own = [part for part in found.parts if part.inputs.platform is None]
    published = [part for part in found.parts if part.inputs.facts]
    assert [part.of(Period.WEEK).low for part in own] == [Decimal(300)]
    assert [part.inputs.platform for part in published] == ["outlier"]
    assert [part.inputs.hours for part in published] == [Span.of(20)]


def test_hours_on_a_platform_are_compared_with_a_job_with_its_own_rate() -> None:
    found = read("outlier 20h or $30/h 10h")
    assert found.inputs.goal is Goal.COMPARED
    assert found.results.worth == (Span(Decimal(500), Decimal(1000)), Span.of(300))


def test_platforms_are_compared_for_the_hours_that_each_has(knowledge: Knowledge) -> None:
    found = calculator.read("outlier 20h or mercor 10h", knowledge)
    assert isinstance(found, Calculation)
    assert found.inputs.goal is Goal.COMPARED
    assert [part.inputs.hours for part in found.parts] == [Span.of(20), Span.of(10)]


def test_platform_without_a_usual_rate_is_named(assistant: Assistant) -> None:
    known = assistant.knowledge
    silent = next(p for p in known.covered() if not calculator.usual_rates(p.id, known))
    text = said(assistant, f"outlier vs {silent.name} 20h")
    assert f"{silent.name}: no usual hourly rate in dollars is known" in text


SUMS = [
    "outlier vs mercor 20 hours a week",
    "outlier ya mercor, 20 ghante hafte",
    "اوتلاير او ميركور 20 ساعة بالاسبوع",
    "how much would I make at outlier with 20 hours a week",
    "outlier pe roz 4 ghante, mahine ka kitna rupees",
    "كم اكسب في اوتلاير 20 ساعة بالاسبوع",
    "outlier task limit 60 min took 90 min",
    "$27/h 25h/week, upwork takes 10%, what is left per month",
    "outlier 20h",
    "mercor 15 hours in inr",
    "outlier vs mercor 20h",
    "compare outlier and mercor for 15 hours",
    "mercor or outlier 20 hours a week which pays more",
    "outlier ya mercor 15 ghante hafta kisme zyada milega",
    "outlier 20h + mercor 10h",
    "outlier task with 60 minutes cap took 90 minutes",
    "outlier pays $40/h up to 60 minutes and I took 90 minutes",
]
NO_SUMS = [
    "does outlier give 20 hours a week",
    "is outlier or mercor better for 20 hours a week",
    "does outlier or mercor give 20 hours a week",
    "compare outlier and mercor",
    "can i work 40 hours a week on mercor",
    "how many hours can i work on outlier, is it 40 hours a week",
    "how much does mercor pay for a 2 hour interview",
    "mercor ka interview kitne minute ka hai, 20 minute?",
    "how many days until outlier answers, 3 weeks already",
    "هل اقدر اشتغل 20 ساعة بالاسبوع في اوتلاير",
]


@pytest.mark.parametrize("text", SUMS)
def test_hours_on_a_platform_with_a_question_are_summed_up(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, Asker()).kind is Kind.CALC


@pytest.mark.parametrize("text", NO_SUMS)
def test_questions_about_hours_of_a_platform_are_no_sums(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, Asker()).kind is not Kind.CALC


# --- time limits ------------------------------------------------------------------------------


def test_time_limit_takes_what_the_platform_pays_after_it_from_the_fact(
    knowledge: Knowledge,
) -> None:
    found = read("outlier 40/h limit 60 min took 90 min", knowledge)
    assert found.inputs.late_rate == Decimal("21.16")
    assert found.inputs.late_fact == "outlier-effective-rate-after-limit"
    assert found.results.effective_rate == Span.of("33.72")  # (60 × 40 + 30 × 21.16) ÷ 90


@pytest.mark.parametrize(
    "text",
    [
        "outlier task took 80 minutes at $30/h and the paid limit was 40 minutes",
        "outlier $30/h, limit 40 min and it took me 80 min",
        "outlier $30/h for the first 40 minutes and I needed 80 minutes",
        "outlier 30 dollar ghanta, limit 40 min thi aur 80 min lage",
        "outlier 30 डॉलर घंटा, लिमिट 40 मिनट और 80 मिनट लगे",
        "outlier 30 دولار للساعة الحد 40 دقيقة واخدت 80 دقيقة",
        "outlier 30 dollar fel sa3a, el limit 40 d2i2a w 5adet 80 d2i2a",
    ],
)
def test_minutes_behind_and_are_those_of_a_task_and_no_second_job(
    knowledge: Knowledge, text: str
) -> None:
    found = read(text, knowledge)
    assert found.inputs.limit == 40
    assert found.results.effective_rate == Span.of("25.58")  # (40 × 30 + 40 × 21.16) ÷ 80


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("outlier 40/h limit 60 min took 90 min then $10", "10"),
        ("outlier €40/h limit 60 min took 90 min", None),
        ("mercor 40/h limit 60 min took 90 min", None),
        ("40/h limit 60, took 90", None),
    ],
)
def test_fact_on_the_limit_is_for_its_platform_and_currency_and_yields_to_the_text(
    knowledge: Knowledge, text: str, late: str | None
) -> None:
    found = read(text, knowledge)
    assert found.inputs.late_rate == (Decimal(late) if late else None)
    assert found.inputs.late_fact is None


def test_reply_names_the_fact_its_source_and_what_contradicts_it(assistant: Assistant) -> None:
    outcome = assistant.command(
        "calc", "outlier 40/h limit 60 min took 90 min", Asker(chosen="en"), None, TODAY
    )
    assert outcome.reply is not None
    text = console.render(outcome.reply)
    assert "$33.72/h" in text
    assert "after the limit, the published figure" in text
    assert "$21.16/h · one law expert's rate once the task's time limit is over" in text
    assert "The Arab Capital" in text
    assert "Scale AI spokesperson" in text


WEEK_CAPS = [
    "25/h 30h/week weekly cap 20 hours",
    "$25/h, cap 20h a week, I can do 30h",
    "$25/h 6h a day, 5 days, weekly limit 20 hours",
    "$25/h 30h, limit 20h",
    "25 dollar ghanta, 30 ghante hafta, limit 20 ghante hafta",
    "25 डॉलर घंटा, 30 घंटे हफ़्ता, हफ़्ते की सीमा 20 घंटे",
    "25 دولار للساعة و30 ساعة بالأسبوع، الحد الأسبوعي 20 ساعة",
    "25 dollar fel sa3a, 30 sa3a fel osbo3, limit 20 sa3a fel osbo3",
]


@pytest.mark.parametrize("text", WEEK_CAPS)
def test_hours_beyond_the_cap_of_a_week_bring_nothing(text: str) -> None:
    found = read(text)
    assert found.inputs.week_cap == 20
    assert found.of(Period.WEEK).low == Decimal(500)
    assert found.of(Period.MONTH).low == Decimal("2166.67")


LOWER_AFTER_CAP = [
    "$25/h 30h a week, cap 20h, then $10/h",
    "$25/h, 30 hours a week, paid cap 20 hours, after that $10",
    "$25/h for the first 20 hours, then $10/h, 30h a week",
    "25/h up to 20 hours a week then 10/h, I work 30h",
    "pehle 20 ghante 25 dollar ghanta, uske baad 10 dollar, hafte me 30 ghante",
    "पहले 20 घंटे 25 डॉलर घंटा, फिर 10 डॉलर, हफ़्ते में 30 घंटे",
    "اول 20 ساعة ب 25 دولار للساعة وبعدها 10 دولار، اشتغل 30 ساعة بالاسبوع",
    "awel 20 sa3a b 25 dollar el sa3a w ba3deha 10 dollar, bashtaghal 30 sa3a fel osbo3",
]


@pytest.mark.parametrize("text", LOWER_AFTER_CAP)
def test_hours_beyond_the_cap_of_a_week_bring_the_lower_rate(text: str) -> None:
    found = read(text)
    assert (found.inputs.week_cap, found.inputs.late_rate) == (Decimal(20), Decimal(10))
    assert found.of(Period.WEEK).low == Decimal(600)  # 20 × 25 + 10 × 10
    assert found.results.effective_rate == Span.of(20)  # 600 ÷ 30


def test_cap_of_a_week_is_taken_before_the_fees() -> None:
    found = read("$25/h 30h a week, cap 20h, then $10/h, 10% fee, weekly")
    assert found.results.net == Span.of(540)
    assert found.results.effective_rate == Span.of(18)


UNPAID_OF_ALL = [
    "$40/h, 2 of every 10 hours unpaid",
    "40/h and 2 out of 10 hours are unpaid",
    "40 an hour but 1 in 5 hours is unpaid",
    "40 dollar ghanta, 10 me se 2 ghante unpaid, asli rate",
    "har 10 ghante me 2 unpaid, 40 dollar ghanta asli rate kya hoga",
    "40 डॉलर घंटा, 10 में से 2 घंटे अनपेड, असली रेट",
    "40 دولار للساعة، ساعتين من كل 10 ساعات غير مدفوعة، كم الأجر الفعلي",
    "40 dollar el sa3a, sa3tein men kol 10 mesh madfo3a, el 7a2i2i kam",
]


@pytest.mark.parametrize("text", UNPAID_OF_ALL)
def test_unpaid_hours_told_as_a_part_of_all_are_no_further_hours(text: str) -> None:
    assert read(text).results.effective_rate == Span.of(32)


def test_hours_of_a_week_of_which_some_are_unpaid_bring_the_pay_of_the_others() -> None:
    for text in ("40/h 20h/week, 2 of every 10 hours unpaid", "40/h 20h/week, 20% unpaid"):
        found = read(text)
        assert found.of(Period.WEEK).low == Decimal(640)
        assert found.results.effective_rate == Span.of(32)


EFFECTIVE_NET = [
    ("40/h 20h/week, 5 hours unpaid, 10% fee", "28.80"),  # 800 × 0.9 ÷ 25
    ("40/h limit 60 min took 90 min then $10, 10% fee", "27"),  # 45 × 0.9 ÷ 1.5
    ("paid 3h unpaid 1h, 40/h, fee $8", "28"),  # (120 − 8) ÷ 4
    ("i got 120 dollars for 8 hours, $2 fee, what is that per hour", "14.75"),
]


@pytest.mark.parametrize(("text", "effective"), EFFECTIVE_NET)
def test_real_rate_is_what_is_left_after_fees(text: str, effective: str) -> None:
    assert read(text).results.effective_rate == Span.of(effective)


def test_hours_below_the_cap_of_a_week_are_all_paid() -> None:
    assert read("$25/h 10h/week, cap 20h a week").of(Period.WEEK).low == Decimal(250)


def test_cap_of_a_week_is_read_back_and_kept_by_follow_ups(assistant: Assistant) -> None:
    assert "at most 20 hours a week paid" in said(assistant, "$25/h 30h/week cap 20h a week")
    more = continued(
        Understanding("40 hours?", Kind.NONE, Band.REFUSE, 0.1, "en", "en"),
        typed("$25/h 30h/week cap 20h a week", "en"),
        KNOWLEDGE,
    )
    found = calculated(more, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.inputs.hours == Span.of(40)
    assert found.of(Period.WEEK).low == Decimal(500)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("500 dollars in dirhams", True),
        ("20 dirham/h 30h in usd", True),
        ("500 دولار كم جنيه", True),
        ("20 sar/h 30h in usd", False),
        ("1500 ريال سعودي كم دولار", False),
        ("500 dollars in aed", False),
        ("£1500 in usd", False),
    ],
)
def test_currency_of_a_shared_name_is_named_as_assumed(
    assistant: Assistant, text: str, told: bool
) -> None:
    assert ("money in " in said(assistant, text)) is told


def test_one_tap_takes_the_other_currency_of_that_name(assistant: Assistant) -> None:
    reply = assistant.command("calc", "20 dirham/h 30h", Asker(chosen="en"), None, TODAY).reply
    assert reply is not None
    buttons = [button for row in reply.buttons for button in row]
    [moroccan] = [button for button in buttons if button.label == "Moroccan dirhams"]
    assert moroccan.action is not None
    assert read(moroccan.action.value or "").currency == "MAD"


@pytest.mark.parametrize(
    ("text", "label", "own", "wish"),
    [
        ("20 riyal/h 30h in usd", "Qatari riyals", "QAR", "USD"),
        ("45 20h in riyal", "Saudi riyals", "USD", "SAR"),
        ("1500 ريال كم دولار", "Omani rials", "OMR", "USD"),
        ("45 dollar 20 ghante riyal me kitna", "Yemeni rials", "USD", "YER"),
        ("1500 pounds in usd", "Egyptian pounds", "EGP", "USD"),
        ("$100 in dinar", "Kuwaiti dinars", "USD", "KWD"),
        ("5 dinar an hour 20 hours a week", "Jordanian dinars", "JOD", None),
    ],
)
def test_whose_riyal_or_pound_is_asked_back_and_one_tap_says_it(
    assistant: Assistant, text: str, label: str, own: str, wish: str | None
) -> None:
    reply = assistant.command("calc", text, Asker(chosen="en"), None, TODAY).reply
    assert reply is not None
    assert console.render(reply).startswith("Money of that name is used in several countries.")
    [chosen] = [b for row in reply.buttons for b in row if b.label == label]
    assert chosen.action is not None
    found = read(chosen.action.value or "", assistant.knowledge)
    assert (found.currency, found.inputs.to_currency) == (own, wish)


@pytest.mark.parametrize(
    "text",
    [
        "45 dollars 20 hours in riyal, I live in Qatar",
        "45 دولار للساعة 20 ساعة بالريال القطري",
        "45 20h in qar",
    ],
)
def test_nation_or_code_in_the_text_makes_the_riyal_clear(text: str) -> None:
    assert read(text).inputs.to_currency == "QAR"


def in_turn(assistant: Assistant, *texts: str) -> Understanding:
    last: Understanding | None = None
    for text in texts:
        last = assistant.understand(text, Asker(chosen="en"), last)
    assert last is not None
    return last


@pytest.mark.parametrize("answer", ["saudi", "Saudi riyal", "sar", "سعودي", "السعودي"])
def test_country_that_was_asked_for_may_be_typed(assistant: Assistant, answer: str) -> None:
    found = calculated(in_turn(assistant, "20 riyal/h 30h/week", answer), assistant.knowledge)
    assert isinstance(found, Calculation)
    assert (found.currency, found.inputs.to_currency) == ("SAR", None)


def test_riyal_is_that_of_the_sum_before(assistant: Assistant) -> None:
    understood = in_turn(assistant, "45 20h in qatari riyal", "$50/h 10h/week in riyal")
    found = calculated(understood, assistant.knowledge)
    assert isinstance(found, Calculation)
    assert (found.inputs.rate, found.inputs.to_currency) == (Span.of(50), "QAR")


MINUTES = [
    ("$3 per task, how many minutes at most for $15/h", "12"),
    ("$5 a task, I want $20 an hour, how fast must I be", "15"),
    ("break even minutes for $4 task at $20/h", "12"),
    ("max minutes per task, $2.50 a task, $10/h", "15"),
    ("how long may a task take, $6 a task, $18/h", "20"),
    ("2 dollar per task, 15 dollar ghanta chahiye, kitne minute", "8"),
    ("कितने मिनट में टास्क करूँ कि 15 डॉलर घंटा पड़े, 3 डॉलर प्रति टास्क", "12"),
    ("كم دقيقة للمهمة ب 3 دولار عشان اطلع 15 دولار بالساعة", "12"),
    ("kam de2i2a lel task b 3 dollar 3ashan 15 dollar fel sa3a", "12"),
    ("40/h limit 60 min then $21.16, from how many minutes under $35/h", "81.68"),
]


OUTSIDE = [
    ("40/h, limit 60 min, then 20, below $45/h when", "Under $45/h from the first minute"),
    ("40/h, limit 60 min, then 20, below $15/h when", "Never under $15/h"),
    ("$40/h limit 60 min, took 90, then 20, under $50/h when", "Under $50/h from the first minute"),
]


@pytest.mark.parametrize(("text", "said_of_it"), OUTSIDE)
def test_wish_that_a_limited_task_always_or_never_meets_is_told_so(
    assistant: Assistant, text: str, said_of_it: str
) -> None:
    assert said_of_it in said(assistant, text)


def test_compare_takes_two_offers_as_well(assistant: Assistant) -> None:
    asked = "$20/h 30h or $25/h 20h"
    outcome = assistant.command("compare", asked, Asker(), None, TODAY)
    assert outcome.reply is not None
    assert "$100 more a week" in console.render(outcome.reply)


@pytest.mark.parametrize(("text", "minutes"), MINUTES)
def test_minutes_for_a_wished_hourly_rate(text: str, minutes: str) -> None:
    assert read(text).results.minutes == Span.of(minutes)


# --- what is taken ----------------------------------------------------------------------------

TAKEN = [
    ("900 dollars minus 2% fee, 18% gst on the fee", "878.76"),  # 900 − 18 × 1.18
    ("$900, fee 2%, gst 18%", "878.76"),
    ("$900, gst 18%, fee 2%", "878.76"),
    ("$900, 2% fee 18% gst", "878.76"),
    ("900 usd minus 2% and $3 fee, 18% gst", "875.22"),  # 900 − (18 + 3) × 1.18
    ("900 dollars with 3% exchange margin", "873"),
    ("$900 fee 2% margin 3%", "855.54"),  # 882 × 0.97
    ("$900 fee 2% gst 18% margin 3% tax 10%", "767.16"),  # 878.76 × 0.97 × 0.9
    ("900 dollars, 18% gst", "738"),
    ("900 डॉलर, 2% फ़ीस, 18% जीएसटी", "878.76"),
    ("900 dollar 2% fees 18% gst kat ke", "878.76"),
    ("900 دولار رسوم 2% وضريبة القيمة المضافة 5%", "881.1"),  # 900 − 18 × 1.05
    ("900 دولار هامش الصرف 3%", "873"),
    ("900 دولار بعد خصم 10% ضريبة ورسوم 2%", "793.8"),  # 882 × 0.9
    ("900 دولار رسوم التحويل 2% وهامش الصرف 3%", "855.54"),  # 882 × 0.97
    ("900 dollar, 2% kat, 10% tax", "793.8"),
    ("900 dollar na2es 2% w 3 dollar sa7b", "879"),
]


@pytest.mark.parametrize(("text", "net"), TAKEN)
def test_layers_are_taken_one_after_the_other(text: str, net: str) -> None:
    assert read(text).results.net == Span.of(net)


def test_real_rate_with_a_fee_is_exchanged_as_a_rate_and_not_as_a_month() -> None:
    found = read("$45/h 20h/week, 20% unpaid, 2% fee in aed")
    assert found.results.converted == Span.of("129.57")  # 36 × 0.98 × 3.6725


def test_gst_that_makes_the_fee_all_is_refused() -> None:
    found = calculator.read("$900 fee 90% gst 18%", KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.RANGE


def test_goal_counts_the_layers_backwards() -> None:
    found = calculator.read_goal("$878.76, $20/h, fee 2%, gst 18%", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.results.hours == Span.of(45)


def test_goal_in_another_currency_shows_the_exchange_with_its_date() -> None:
    found = calculator.read_goal("96000 rupees, $10/h", KNOWLEDGE)
    assert isinstance(found, Calculation)
    exchange = found.results.exchange
    assert exchange is not None
    assert (exchange.source, exchange.target, exchange.as_of) == ("INR", "USD", RATES.as_of)


# --- replies and follow-ups -------------------------------------------------------------------


def said(assistant: Assistant, text: str, language: str = "en") -> str:
    outcome = assistant.command("calc", text, Asker(chosen=language), None, TODAY)
    assert outcome.reply is not None
    return console.render(outcome.reply).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "15/h 30h or 25/h 15h", "The first offer: $75 more a week"),
        ("en", "15/h 20h or 30/h 10h", "Compared"),
        ("en", "$20/h 10h/week + $15/h 20h/week", "≈ $2,166.67 a month"),
        (
            "en",
            "40/h with 1 hour unpaid for every 3 paid or 32/h all paid",
            "The second offer: $2/h more",
        ),
        ("hi", "15/h 30h or 25/h 15h", "पहला ऑफ़र: $75/हफ़्ता ज़्यादा"),
        ("ar", "15/h 30h or 25/h 15h", "الأعلى هو العرض الأول: الفرق $75 في الأسبوع"),
    ],
)
def test_reply_leads_with_what_it_comes_to(
    assistant: Assistant, language: str, text: str, first: str
) -> None:
    assert said(assistant, text, language).splitlines()[0] == first


def test_reply_shows_what_was_read_of_each_and_what_it_comes_to(assistant: Assistant) -> None:
    lines = said(assistant, "25 an hour with 10 unpaid or 20 all paid, 30h").splitlines()
    assert lines[1] == (
        "$25/h, 20 hours a week, 10 hours unpaid = $500 a week · For one hour: $16.67/h"
    )
    assert lines[2] == "$20/h, 30 hours = $600 a week"


def test_ranges_that_overlap_are_not_called_more(assistant: Assistant) -> None:
    lines = said(assistant, "10-30/h 20h/week or 20/h 21h/week").splitlines()
    assert lines[:2] == ["Compared", "The ranges overlap: either can bring more."]


def test_published_range_over_several_sources_names_the_source_of_either_end(
    assistant: Assistant,
) -> None:
    lines = said(
        assistant, "outlier 20h a week or mercor 20h a week, which earns more"
    ).splitlines()
    outlier = next(place for place, line in enumerate(lines) if line.startswith("Outlier ("))
    assert "$21–50/h, 20 hours a week" in lines[outlier]
    assert lines[outlier + 1].startswith("$35–50/h one law expert (worker's account")
    assert lines[outlier + 2].startswith("$21–40/h in recruiter messages (press")
    assert lines[outlier + 3].startswith("Mercor (")


@pytest.mark.parametrize(
    ("text", "first", "pieces"),
    [
        (
            "outlier 20h a week or mercor 20h a week",
            "The ranges overlap: either can bring more.",
            ["Outlier $420–1,000 a week from $21–50/h (", "; press, 14 Jun 2024)"],
        ),
        (
            "outlier 20h + mercor 10h",
            "$580–3,000 in total",
            ["Outlier $420–1,000 from $21–50/h, 20 hours (", "$16–200/h, 10 hours ("],
        ),
    ],
)
def test_group_reads_of_platforms_in_one_line_with_the_kinds_and_dates_of_their_sources(
    assistant: Assistant, text: str, first: str, pieces: list[str]
) -> None:
    reply = assistant.ask(text, Asker(ChatKind.GROUP), None, TODAY).reply
    assert reply is not None
    line = console.render(reply).splitlines()[0]
    assert line.startswith(first)
    assert all(piece in line for piece in pieces), line
    assert len(line) <= SHORT_ENOUGH


SHORT_ENOUGH = 240
"""Characters of two platforms compared in a group: five lines of a phone."""


def test_equal_offers_are_called_so(assistant: Assistant) -> None:
    assert "Both come to the same." in said(assistant, "15/h 20h or 30/h 10h")


def test_sum_in_two_currencies_shows_the_rate_and_its_date(assistant: Assistant) -> None:
    rates = assistant.knowledge.rates
    assert rates is not None
    text = said(assistant, "$20/h 10h + ₹500/h 15h in inr")
    assert f"({rates.as_of.day} " in text
    assert f"{rates.as_of.year})" in text


def unsure(text: str) -> Understanding:
    return Understanding(text, Kind.NONE, Band.REFUSE, 0.1, "en", "en")


def follow(first: str, text: str) -> Calculation:
    understood = continued(unsure(text), typed(first, "en"), KNOWLEDGE)
    assert understood.kind is Kind.CALC
    found = calculated(understood, KNOWLEDGE)
    assert isinstance(found, Calculation)
    return found


def test_follow_up_asks_for_a_comparison_in_another_currency() -> None:
    found = follow("15/h 30h/week or 25/h 15h/week", "and in rupees?")
    assert found.results.difference == Span.of(7200)


def test_follow_up_asks_for_a_comparison_in_another_period() -> None:
    found = follow("15/h 30h/week or 25/h 15h/week", "monthly?")
    assert (found.wanted, found.results.difference) == (Period.MONTH, Span.of(325))


def test_follow_up_gives_compared_platforms_other_hours(knowledge: Knowledge) -> None:
    before = read("outlier vs mercor 20 hours a week", knowledge)
    inputs = calculator.follow("30 hours?", before.inputs, knowledge)
    assert inputs is not None
    found = calculator.solved(inputs, knowledge.rates)
    assert isinstance(found, Calculation)
    assert [part.inputs.hours for part in found.parts] == [Span.of(30)] * 2
    assert [part.inputs.platform for part in found.parts] == ["outlier", "mercor"]


def test_follow_up_takes_the_sum_of_jobs_into_another_currency() -> None:
    found = follow("$20/h 10h/week + $15/h 20h/week", "in dirhams?")
    assert found.results.converted == Span.of("7957.08")  # 500 × 52 ÷ 12 × 3.6725


def test_match_output_has_each_part() -> None:
    json = as_match_json(read("15/h 30h or 25/h 15h"))
    assert json["results"] == {
        "currency": "USD",
        "difference": "75",
        "low": "375",
        "high": "450",
    }
    parts = json["parts"]
    assert isinstance(parts, list)
    assert [part["results"]["week"] for part in parts] == ["450", "375"]


def test_sum_of_two_platforms_offers_their_pay_as_a_picture(assistant: Assistant) -> None:
    reply = assistant.command("compare", "outlier mercor 20h", Asker(chosen="en"), None, TODAY)

    assert reply.reply is not None
    verbs = [b.action.verb for row in reply.reply.buttons for b in row if b.action]
    assert Verb.PICTURE in verbs


@pytest.mark.parametrize("text", ["1000 a month, 4h a day", "1000 a month, 20 an hour, 4h a day"])
def test_goal_is_told_for_other_working_days_with_one_tap(assistant: Assistant, text: str) -> None:
    reply = assistant.command("goal", text, Asker(chosen="en"), None, TODAY).reply

    assert reply is not None
    [days] = [b for row in reply.buttons for b in row if "days a week" in b.label]
    assert days.action is not None
    assert read(days.action.value or "").inputs.days_per_week == 6


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("first 5 hours at $10 then $20 for the next 10 hours", 250),
        ("first 5 hours at $10 and 10 more at $20", 250),
        ("5 hours at $10 then 10 hours at $20", 250),
        ("5 hours at $10 plus 10 hours at $20", 250),
        ("pehle 5 ghante 10 dollar, phir 10 ghante 20 dollar", 250),
        ("पहले 5 घंटे 10 डॉलर, उसके बाद 10 घंटे 20 डॉलर", 250),
        ("اول 5 ساعات ب 10 دولار وبعدها 10 ساعات ب 20 دولار", 250),
        ("awel 5 sa3at b 10 dollar w ba3den 10 sa3at b 20 dollar", 250),
    ],
)
def test_jobs_of_which_nobody_said_a_period_lead_with_their_total(text: str, total: int) -> None:
    found = read(text)
    assert found.wanted is Period.TOTAL
    assert found.of(Period.TOTAL).low == total


def test_share_behind_the_last_job_is_taken_of_all() -> None:
    assert read("5 hours at $10 plus 10 hours at $20 minus 10%").results.net == Span.of(225)


def test_jobs_of_which_a_month_is_asked_lead_with_it() -> None:
    assert read("5 hours at $10 and 10 hours at $20, monthly").wanted is Period.MONTH


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("$30/h took 90 min instead of 60", 20),
        ("$30/h, 60 ki jagah 90 min lage", 20),
        ("30 डॉलर घंटा, 60 की जगह 90 मिनट लगे", 20),
        ("الساعة 30 دولار، أخذت 90 دقيقة بدل 60", 20),
    ],
)
def test_time_told_against_another_is_no_second_offer(text: str, worth: int) -> None:
    assert read(text).results.effective_rate == Span.of(worth)


def test_task_that_took_longer_is_worth_its_pay_for_that_time() -> None:
    assert read("task pays $6 but took 30 min instead of 20, hourly").results.rate == Span.of(12)


def test_rate_after_the_first_hours_of_a_week_is_that_of_the_others() -> None:
    found = read("$20/h for the first 10 hours a week and $10/h after, 20 hours a week, monthly")
    assert found.of(Period.MONTH).low == 1300
