"""What a picture of pay shows: which facts become bars, in which currency and words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.core import bidi
from bot.core.answering import Answers
from bot.core.exchange import Rates
from bot.core.facts import Bound, Figure, Unit
from bot.core.knowledge import Knowledge
from bot.core.picture import UNBROKEN as S
from bot.core.picture import Chart, Wish, _step, read_wish, wish_text
from bot.core.picture_reply import Picture
from bot.core.replies import Action, Verb
from tests.small_knowledge import dollars, fact, small_knowledge

TODAY = date(2026, 11, 22)
RATES = Rates(date(2026, 11, 20), {"INR": Decimal("84.5"), "EGP": Decimal("50")})


def figure(low: str, high: str, currency: str = "USD", **more: object) -> Figure:
    made = Figure(Decimal(low), Decimal(high), Unit.MONEY, currency, "hour")
    return replace(made, **more)  # type: ignore[arg-type]


def knowledge(**pay: Figure | tuple[Figure, ...]) -> Knowledge:
    """The small knowledge with these figures as the pay of its platforms, in this order."""
    small = small_knowledge()
    english = small.languages["en"]
    figures = [
        (platform, one)
        for platform, given in pay.items()
        for one in (given if isinstance(given, tuple) else (given,))
    ]
    facts = tuple(
        fact(f"{platform}-pay-{number}", "pay", "news", {"rate": one}, conflict=f"{platform}-pay")
        for number, (platform, one) in enumerate(figures)
    )
    told = {one.id: english.sentences["outlier-pay-law-expert"] for one in facts}
    languages = {
        code: replace(spoken, sentences={**spoken.sentences, **told})
        for code, spoken in small.languages.items()
    }
    return replace(small, facts=facts, languages=languages, rates=RATES)


def pictured(
    known: Knowledge, *platforms: str, wish: str | None = None, language: str = "en"
) -> Picture:
    found = Answers(known).picture(platforms, wish, language, TODAY)
    assert found is not None
    return found


def drawn(known: Knowledge, *platforms: str, wish: str | None = None) -> Chart:
    return pictured(known, *platforms, wish=wish).chart


def texts(chart: Chart) -> list[str]:
    return [bidi.strip_controls(f"{bar.name} {bar.figure}".strip()) for bar in chart.bars]


# --- which facts ----------------------------------------------------------------------------


def test_every_usual_hourly_rate_of_two_platforms_is_a_bar_named_once() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")), micro1=figure("50", "90"))

    chart = drawn(known, "outlier", "micro1")

    assert texts(chart) == ["Outlier $35–50/h", "$25–30/h", "micro1 $50–90/h"]
    ends = [(str(bar.low), str(bar.high)) for bar in chart.bars]
    assert ends == [("35", "50"), ("25", "30"), ("50", "90")]


def test_platforms_stand_in_the_order_in_which_they_were_asked() -> None:
    known = knowledge(outlier=figure("35", "50"), micro1=figure("50", "90"))

    assert texts(drawn(known, "micro1", "outlier")) == ["micro1 $50–90/h", "Outlier $35–50/h"]


def test_without_a_platform_each_one_is_there_with_its_leading_rate() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")), micro1=figure("50", "90"))

    chart = drawn(known)

    assert len(chart.bars) == len({"outlier", "micro1"})
    assert "More rates of these platforms are published than fit here." in chart.notes


def test_of_all_platforms_the_one_that_pays_most_comes_first() -> None:
    known = knowledge(outlier=figure("35", "50"), micro1=figure("50", "90"))

    assert texts(drawn(known)) == ["micro1 $50–90/h", "Outlier $35–50/h"]


def test_a_single_success_and_pay_for_a_task_are_no_bars() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))
    story = fact("micro1-pay-story", "pay", "paper", {"rate": dollars(200, 200)}, typical=False)
    task = fact("micro1-pay-task", "pay", "paper", {"rate": dollars(55, 55, "task")})
    known = replace(known, facts=(*known.facts, story, task))

    chart = drawn(known, "outlier", "micro1")

    assert len(chart.bars) == 2
    assert "No usual hourly rate is known: micro1" in chart.notes


def test_one_bar_is_no_picture_and_gets_no_button() -> None:
    answers = Answers(knowledge(outlier=figure("35", "50")))

    assert answers.picture(("outlier",), None, "en", TODAY) is None
    shown = answers.comparison(("outlier", "micro1"), "en", False, TODAY)
    verbs = [b.action.verb for row in shown.buttons for b in row if b.action]
    assert Verb.PICTURE not in verbs


def test_pay_answers_and_comparisons_offer_the_picture_also_in_groups() -> None:
    answers = Answers(knowledge(outlier=(figure("35", "50"), figure("25", "30"))))
    wanted = Action(Verb.PICTURE, platforms=("outlier", "micro1"))

    for short in (False, True):
        reply = answers.comparison(("outlier", "micro1"), "en", short, TODAY)
        assert wanted in [b.action for row in reply.buttons for b in row]


def test_sources_that_disagree_are_said_to_and_stand_under_their_own_bars() -> None:
    chart = drawn(knowledge(outlier=(figure("35", "50"), figure("25", "30"))), "outlier")

    assert [bar.source for bar in chart.bars] == [
        f"press, Europes.news (undated,{S}read{S}Nov{S}2026)"
    ] * 2
    assert "Sources disagree; every bar is what one source says." in chart.notes


# --- figures and currencies -----------------------------------------------------------------


def test_in_another_currency_the_bar_shows_what_was_published_and_the_rate_with_its_day() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("0.50", "0.50")))

    chart = drawn(known, "outlier", wish="INR")

    assert texts(chart) == ["Outlier ₹2,958–4,225/h", "₹42.25/h"]
    assert chart.bars[0].source == f"$35–50/h · press, Europes.news (undated,{S}read{S}Nov{S}2026)"
    assert chart.notes[0] == "$1 = ₹84.50 (20 Nov 2026)"
    assert not any("more than a week old" in note for note in chart.notes)


def test_old_exchange_rates_say_so() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))
    old = replace(known, rates=replace(RATES, as_of=date(2026, 11, 1)))

    assert any("more than a week old" in note for note in drawn(old, "outlier", wish="INR").notes)


def test_as_published_no_exchange_rate_is_spoken_of() -> None:
    known = replace(knowledge(outlier=(figure("35", "50"), figure("25", "30"))), rates=None)

    assert not any("=" in note for note in drawn(known, "outlier").notes)


def test_a_currency_without_a_rate_cannot_be_drawn() -> None:
    answers = Answers(knowledge(outlier=(figure("35", "50"), figure("25", "30"))))

    assert answers.picture(("outlier",), "XXX", "en", TODAY) is None


def test_open_figures_keep_their_bound() -> None:
    least = figure("8", "8", bound=Bound.AT_LEAST)
    chart = drawn(knowledge(outlier=(least, figure("25", "30"))), "outlier")

    assert [bar.bound for bar in chart.bars] == [Bound.AT_LEAST, Bound.EXACT]
    assert texts(chart)[0] == "Outlier at least $8/h"


@pytest.mark.parametrize(
    ("most", "labels"),
    [
        ("90", ["0", "20", "40", "60", "80", "100"]),
        ("150", ["0", "50", "100", "150"]),
        ("10410.04", ["0", "2,500", "5,000", "7,500", "10,000", "12,500"]),
        ("0.82", ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ("100", ["0", "20", "40", "60", "80", "100"]),
    ],
)
def test_the_axis_has_round_figures_and_ends_beyond_the_longest_bar(
    most: str, labels: list[str]
) -> None:
    chart = drawn(knowledge(outlier=(figure("0.1", most), figure("0.1", "0.2"))), "outlier")

    assert [tick.label for tick in chart.ticks] == labels
    assert chart.ticks[-1].value >= Decimal(most)


def test_steps_grow_with_the_longest_bar() -> None:
    steps = [_step(Decimal(most)) for most in range(1, 2000)]

    assert steps == sorted(steps)


# --- wishes, languages, caption -------------------------------------------------------------


@pytest.mark.parametrize("wish", [Wish("INR"), Wish("INR", dark=True)])
def test_a_wish_comes_back_from_its_button(wish: Wish) -> None:
    assert read_wish(wish_text(wish), "USD") == wish


def test_each_language_begins_with_the_currency_that_its_speakers_reckon_in() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))
    hindi = replace(known.languages["hi"], currencies=("INR", "USD"))
    known = replace(known, languages={**known.languages, "hi": hindi})

    assert "₹2,958–4,225" in pictured(known, "outlier", language="hi").chart.bars[0].figure
    assert "$35–50" in pictured(known, "outlier", language="en").chart.bars[0].figure


def test_the_buttons_change_the_currency_and_keep_the_ground() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))
    english = replace(known.languages["en"], currencies=("USD", "INR", "XXX"))
    known = replace(known, languages={**known.languages, "en": english})

    rows = pictured(known, "outlier", wish="USD dark").caption.buttons

    assert [[(b.label, b.action.value) for b in row if b.action] for row in rows] == [
        [("in INR", "INR dark")],
        [("☀️ Light", "USD")],
    ]


def test_arabic_runs_from_the_right_with_its_figures_kept_together() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))
    chart = pictured(known, "outlier", language="ar").chart

    assert chart.direction == "rtl"
    assert chart.bars[0].name == f"{bidi.FSI}Outlier{bidi.PDI}"
    assert f"{bidi.FSI}$35–50{bidi.PDI}" in chart.bars[0].figure


def test_the_caption_says_the_bars_in_words() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")), micro1=figure("50", "90"))
    lines = pictured(known, "outlier", "micro1").caption.sections[0].lines

    assert ["".join(span.text for span in line) for line in lines] == [
        "Pay for an hour, in USD",
        "Outlier: $35–50/h, $25–30/h",
        "micro1: $50–90/h",
    ]


def test_equal_questions_make_equal_charts_so_that_a_drawn_one_can_be_kept() -> None:
    known = knowledge(outlier=(figure("35", "50"), figure("25", "30")))

    assert drawn(known, "outlier") == drawn(known, "outlier")
    assert hash(drawn(known, "outlier")) == hash(drawn(known, "outlier"))
    assert drawn(known, "outlier") != drawn(known, "outlier", wish="USD dark")
