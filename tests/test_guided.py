"""The guided form of /calc: what is asked, what a typed text answers, and the text it ends as."""

from datetime import date

import pytest

from bot.channels.telegram.callbacks import MOST_BYTES, Press, encode
from bot.core import calculator
from bot.core.assistant import Assistant
from bot.core.calculator import Calculation, Goal
from bot.core.guided import BLANKS, Blank, Form, Way, answered, read_form
from bot.core.knowledge import Knowledge
from bot.core.outcomes import Outcome
from bot.core.questions import Asker, ChatKind
from bot.core.replies import Action, Button, Reply, Verb

TODAY = date(2026, 11, 22)
LARGEST_ID = 2**52
"""The largest id that Telegram gives to a person (Bot API, User)."""


def buttons(reply: Reply | None) -> list[Button]:
    assert reply is not None
    return [button for row in reply.buttons for button in row]


def labels(outcome: Outcome) -> list[str]:
    return [button.label for button in buttons(outcome.reply)]


def text_of(outcome: Outcome) -> str:
    assert outcome.reply is not None
    lines = [line for section in outcome.reply.sections for line in section.lines]
    return "\n".join("".join(span.text for span in line) for line in lines)


def pressed(assistant: Assistant, outcome: Outcome, label: str, language: str = "en") -> Outcome:
    [action] = [b.action for b in buttons(outcome.reply) if b.label == label]
    assert action is not None
    return assistant.act(action, Asker(client=language), TODAY)


def begun(assistant: Assistant, language: str = "en") -> Outcome:
    return assistant.command("calc", "", Asker(client=language), None, TODAY)


def filled(assistant: Assistant, code: str, text: str, language: str = "en") -> Outcome | None:
    return assistant.fill(code, text, Asker(client=language), TODAY)


# --- by buttons -----------------------------------------------------------------------------


def test_calc_without_text_asks_what_to_calculate(assistant: Assistant) -> None:
    outcome = begun(assistant)
    assert text_of(outcome) == "What do you want to calculate?"
    assert labels(outcome) == [
        "Pay by the hour",
        "Pay by the task",
        "A task's time limit",
        "A goal for a month",
        "Cancel",
    ]
    assert outcome.form == ""


def test_taps_lead_to_the_same_result_as_typing_it(assistant: Assistant) -> None:
    outcome = begun(assistant)
    for label in ("Pay by the hour", "$45/h", "20 hours a week", "Rupees (₹)"):
        outcome = pressed(assistant, outcome, label)
    typed = assistant.command("calc", "45 usd/h,20h/week,in inr", Asker(), None, TODAY)
    assert text_of(outcome) == text_of(typed)
    assert outcome.form is None


def test_time_limit_is_offered_what_a_worker_reports_to_be_paid_after_it(
    assistant: Assistant,
) -> None:
    outcome = begun(assistant)
    for label in ("A task's time limit", "$45/h", "60 minutes", "90 minutes"):
        outcome = pressed(assistant, outcome, label)
    assert labels(outcome)[:2] == ["Nothing", "$21.16/h (Outlier, worker's account)"]
    result = pressed(assistant, outcome, labels(outcome)[1])
    assert text_of(result).startswith("≈ $37.05/h in reality")  # (60 × 45 + 30 × 21.16) ÷ 90
    assert "The Arab Capital" in text_of(result)


def test_nothing_after_the_limit_is_nothing_on_a_platform_with_a_published_rate_too(
    assistant: Assistant,
) -> None:
    result = assistant.act(Action(Verb.GUIDE, value="l;outlier;60;120;="), Asker(), TODAY)
    assert text_of(result).startswith("≈ $17.50–25/h in reality")  # 60 of 120 min at $35–50


def test_goal_is_offered_in_round_amounts_of_the_chosen_currency(assistant: Assistant) -> None:
    outcome = pressed(assistant, begun(assistant), "A goal for a month")
    outcome = pressed(assistant, outcome, "Rupees (₹)")
    amounts = [label for label in labels(outcome) if label.startswith("₹")]
    assert len(amounts) == 4
    digits = [
        label.removesuffix(" a month").removeprefix("₹").replace(",", "") for label in amounts
    ]
    assert all(number.isdigit() and number.strip("0") in "123456789" for number in digits)
    result = pressed(assistant, pressed(assistant, outcome, amounts[0]), "$25/h")
    assert "of work" in text_of(result)
    assert "$1 = ₹" in text_of(result)


def test_back_goes_one_question_back_and_cancel_leaves(assistant: Assistant) -> None:
    first = pressed(assistant, begun(assistant), "Pay by the hour")
    second = pressed(assistant, first, "$25/h")
    assert text_of(pressed(assistant, second, "Back")) == text_of(first)
    assert text_of(pressed(assistant, first, "Back")) == text_of(begun(assistant))
    left = pressed(assistant, second, "Cancel")
    assert (labels(left), left.form) == ([], None)


def test_type_my_own_says_what_can_be_typed_and_waits_for_it(assistant: Assistant) -> None:
    first = pressed(assistant, begun(assistant), "Pay by the hour")
    own = pressed(assistant, first, "Type my own")
    assert "27.50" in text_of(own)
    assert labels(own) == ["Back", "Cancel"]
    answer = filled(assistant, own.form or "", "27.50")
    assert answer is not None
    assert text_of(answer).splitlines()[0] == "Pay by the hour · $27.50/h"


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_every_way_ends_in_a_result_whatever_is_tapped(assistant: Assistant, language: str) -> None:
    """Each button of each question, the others answered by the first button."""
    for way in Way:
        form = Form(way)
        while form.blank is not None:
            outcome = assistant.act(
                Action(Verb.GUIDE, value=form.code), Asker(client=language), TODAY
            )
            offered = [b.action.value for b in buttons(outcome.reply) if b.action]
            forms = [found for v in offered if (found := read_form(v or "", assistant.knowledge))]
            further = [one for one in forms if len(one.answers) > len(form.answers)]
            assert len(further) >= 2 if form.blank is not Blank.LATE else further
            for one in further:
                assert encode(Press(Action(Verb.GUIDE, value=one.code), language, LARGEST_ID))
            if further[0].is_complete:
                for one in further:
                    assert isinstance(calculator.read(one.text, assistant.knowledge), Calculation)
            form = further[0]


GOALS = {
    Way.HOURLY: Goal.EARNINGS,
    Way.TASK: Goal.EARNINGS,
    Way.LIMIT: Goal.EFFECTIVE,
    Way.GOAL: Goal.HOURS,
}
CODES = {
    Way.HOURLY: "h;20-30 eur;4h/day;inr",
    Way.TASK: "t;150 inr;25;20h/week;=",
    Way.LIMIT: "l;outlier;60;120;21.16",
    Way.GOAL: "g;inr;150000;35",
}


@pytest.mark.parametrize("way", list(Way))
def test_a_filled_form_is_read_by_the_parser_as_what_it_says(
    way: Way, knowledge: Knowledge
) -> None:
    form = read_form(CODES[way], knowledge)
    assert form is not None
    assert form.is_complete
    read = calculator.read(form.text, knowledge)
    assert isinstance(read, Calculation)
    assert read.inputs.goal is GOALS[way]


@pytest.mark.parametrize(
    "code",
    [
        *("x", "h;abc", "h;-5", "h;25;900h/week", "h;25;20h/week;zzz", "h;25;20h/week;inr;9", "?"),
        *(";5", "h;" + "9" * 60, "h;25;=", "l;25;60;90;usd", "g;xyz", "t;2;1h", "h;25 dinar", "💥"),
    ],
)
def test_forged_form_is_no_form(code: str, knowledge: Knowledge, assistant: Assistant) -> None:
    assert read_form(code, knowledge) is None
    outcome = assistant.act(Action(Verb.GUIDE, value=code), Asker(), TODAY)
    assert text_of(outcome) == assistant.say("expired", "en")


# --- typed ----------------------------------------------------------------------------------

TYPED = [
    ("h", "25", "25"),
    ("h", "$27.50", "27.5"),
    ("h", "45 usd an hour", "45"),
    ("h", "maybe 25 dollars", "25"),
    ("h", "20-30", "20-30"),
    ("h", "between 20 and 30", "20-30"),
    ("h", "1200 rupees", "1200 inr"),
    ("h", "1200 rupaye", "1200 inr"),
    ("h", "पच्चीस डॉलर", "25"),
    ("h", "१२०० रुपये", "1200 inr"),
    ("h", "خمسة وعشرين دولار", "25"),
    ("h", "٢٥", "25"),
    ("h", "100 جنيه", "100 egp"),
    ("h", "Outlier", "outlier"),
    ("h", "आउटलायर", "outlier"),
    ("h;25", "20", "20h/week"),
    ("h;25", "20 hours", "20h/week"),
    ("h;25", "4h/day", "4h/day"),
    ("h;25", "roz 4 ghante", "4h/day"),
    ("h;25", "रोज़ 4 घंटे", "4h/day"),
    ("h;25", "4 ساعات في اليوم", "4h/day"),
    ("h;25", "80 hours a month", "80h/month"),
    ("h;25", "full time", "40h/week"),
    ("h;25;20h/week", "inr", "inr"),
    ("h;25;20h/week", "in rupees please", "inr"),
    ("h;25;20h/week", "درهم", "aed"),
    ("t", "2.50", "2.5"),
    ("t;2", "90", "90"),
    ("t;2", "डेढ़ घंटा", "90"),
    ("t;2", "ساعة ونص", "90"),
    ("l;40;60", "2 hours", "120"),
    ("l;40;60;90", "21.16", "21.16"),
    ("l;40;60;90", "Outlier", "outlier"),
    ("g;inr", "dedh lakh", "150000"),
    ("g;inr", "1 lakh a month", "100000"),
    ("g;usd", "2 lakh", "200000 inr"),
    ("g;usd", "1.5k", "1500"),
]


@pytest.mark.parametrize(("code", "text", "answer"), TYPED)
def test_typed_answer_is_read_in_every_way_of_typing(
    code: str, text: str, answer: str, knowledge: Knowledge
) -> None:
    form = read_form(code, knowledge)
    assert form is not None
    after = answered(form, text, knowledge)
    assert after is not None
    assert after.answers[-1] == answer
    assert read_form(after.code, knowledge) == after


NONSENSE = [
    ("h", "banana"),
    ("h", "-5"),
    ("h", "0"),
    ("h", "1e999"),
    ("h", "$"),
    ("h", "9" * 50),
    ("h;25", "900"),
    ("h;25", "20 usd"),
    ("h;25;20h/week", "xyz"),
    ("t;2", "50%"),
    ("l;40;60;90", "💥"),
    ("g;inr", "asdf"),
]


@pytest.mark.parametrize(("code", "text"), NONSENSE)
def test_nonsense_gets_a_hint_and_the_same_question_and_is_no_unanswered_question(
    code: str, text: str, assistant: Assistant
) -> None:
    outcome = filled(assistant, code, text)
    assert outcome is not None
    assert (outcome.form, outcome.unanswered) == (code, False)
    lines = text_of(outcome).splitlines()
    assert lines[1] == "I could not read that as an answer."
    assert len(lines) == 4


OTHER_QUESTIONS = [
    "how much does outlier pay",
    "outlier kitna deta hai",
    "متى يدفع mercor",
    "mercor vs outlier",
    "45 usd an hour 20 hours a week how much a month",
    "100 usd in inr",
    "what is the weather in Paris today",
    "hello",
]


@pytest.mark.parametrize("text", OTHER_QUESTIONS)
def test_any_other_question_leaves_the_form(text: str, assistant: Assistant) -> None:
    assert filled(assistant, "h", text) is None


@pytest.mark.parametrize(
    ("text", "language"), [("cancel", "en"), ("रद्द", "hi"), ("إلغاء", "ar"), ("Cancel", "ar")]
)
def test_cancel_may_be_typed(text: str, language: str, assistant: Assistant) -> None:
    outcome = filled(assistant, "h;25", text, language)
    assert outcome is not None
    assert "/calc" in text_of(outcome)
    tapped = assistant.act(Action(Verb.QUIT), Asker(client=language), TODAY)
    assert text_of(outcome) == text_of(tapped)
    assert outcome.form is None


# --- groups ---------------------------------------------------------------------------------


def test_in_a_group_calc_is_one_line_and_a_link_to_the_form(assistant: Assistant) -> None:
    group = Asker(ChatKind.GROUP, client="en")
    outcome = assistant.command("calc", "", group, None, TODAY)
    assert text_of(outcome).count("\n") == 0
    [button] = buttons(outcome.reply)
    assert button.private == "calc"
    assert outcome.form is None
    opened = assistant.command("start", "calc", Asker(client="en"), None, TODAY)
    assert text_of(opened) == text_of(begun(assistant))


def test_in_a_group_a_result_is_one_line_and_a_link_to_all_of_it(assistant: Assistant) -> None:
    asked = "$45/h 20h/week in inr"
    short = assistant.command("calc", asked, Asker(ChatKind.GROUP, client="en"), None, TODAY)
    assert text_of(short).count("\n") == 0
    assert text_of(short).startswith("≈ ₹")
    assert "($3,900) · $45/h, 20 hours a week · $1 = ₹" in text_of(short)
    [button] = buttons(short.reply)
    full = assistant.command("start", button.private or "", Asker(client="en"), None, TODAY)
    whole = assistant.command("calc", asked, Asker(client="en"), None, TODAY)
    assert text_of(full) == text_of(whole)


def test_every_question_is_asked_in_some_way() -> None:
    assert {blank for blanks in BLANKS.values() for blank in blanks} == set(Blank)


def test_longest_button_of_a_form_fits_telegram(assistant: Assistant) -> None:
    """A typed answer is refused as soon as the buttons after it would not fit."""
    code = "t;123456789 inr;12345;100-120h/month"
    outcome = assistant.act(Action(Verb.GUIDE, value=code), Asker(), TODAY)
    for button in buttons(outcome.reply):
        assert button.action is not None
        data = encode(Press(button.action, "ar", LARGEST_ID))
        assert data is not None
        assert len(data) <= MOST_BYTES
