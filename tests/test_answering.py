"""Answers from a tiny knowledge: facts with sources, comparisons, "not known", calculations."""

from dataclasses import replace
from datetime import date

import pytest

from bot.channels.console import render
from bot.core import bidi
from bot.core.answering import Answers
from bot.core.blocks import PLATFORMS_OPEN
from bot.core.calculator import Inputs, Misread, Reason, read
from bot.core.knowledge import Knowledge, Sentence
from bot.core.menus import COMMANDS
from bot.core.questions import Choice
from bot.core.replies import Action, Button, Reply, Verb
from tests.small_knowledge import FACTS, fact, small_knowledge

TODAY = date(2026, 11, 22)
PAY = Choice("pay", ("outlier",))
CODES = ("en", "hi", "ar")


@pytest.fixture
def answers() -> Answers:
    return Answers(small_knowledge())


def told(reply: Reply) -> str:
    """The reply as plain text without buttons and invisible marks."""
    return bidi.strip_controls(render(replace(reply, buttons=())))


def labels(reply: Reply) -> list[list[str]]:
    return [[bidi.strip_controls(button.label) for button in row] for row in reply.buttons]


def button(reply: Reply, label: str) -> Button:
    found = [b for row in reply.buttons for b in row if label in bidi.strip_controls(b.label)]
    assert len(found) == 1, (label, labels(reply))
    return found[0]


def many_facts(count: int, conflicting: tuple[int, ...] = ()) -> Knowledge:
    """The small knowledge with `count` payout facts, some of which disagree."""
    more = tuple(
        fact(
            f"outlier-payout-{number}",
            "payout",
            "docs",
            {},
            conflict="outlier-pay" if number in conflicting else None,
        )
        for number in range(count)
    )
    small = small_knowledge()
    english = small.languages["en"]
    sentences = {f.id: english.sentences["outlier-payout-weekly"] for f in more}
    spoken = replace(english, sentences={**english.sentences, **sentences})
    others = tuple(f for f in FACTS if f.topic != "payout")
    return replace(small, facts=(*others, *more), languages={"en": spoken})


def test_fact_line_has_figure_text_kind_linked_source_and_date(answers: Answers) -> None:
    assert told(answers.facts(PAY, (), "en", False, TODAY)) == (
        "Outlier · pay\n"
        "$35–50/h · one law expert's projects · "
        "worker's account, The Arab Capital (https://capital.example/) (undated, read Nov 2026)\n"
        "$25–30/h · some workers, up to 20 hours a week · "
        "press, Europes.news (https://news.example/), Inc. (https://paper.example/) (2025)\n"
        "Sources disagree: it depends on country and project."
    )


def test_same_answer_in_hindi(answers: Answers) -> None:
    assert told(answers.facts(PAY, (), "hi", False, TODAY)) == (
        "Outlier · रेट\n"
        "$35–50/घंटा · क़ानून के एक विशेषज्ञ के प्रोजेक्ट · "
        "काम करने वाले का अनुभव, The Arab Capital (https://capital.example/) "
        "(तारीख़ नहीं, पढ़ा: नव॰ 2026)\n"
        "$25–30/घंटा · कुछ लोग, 20 घंटे/हफ़्ता तक · "
        "प्रेस, Europes.news (https://news.example/), Inc. (https://paper.example/) (2025)\n"
        "स्रोतों में अंतर है: यह देश और प्रोजेक्ट पर निर्भर है।"
    )


def test_same_answer_in_arabic_names_the_topic_first(answers: Answers) -> None:
    assert told(answers.facts(PAY, (), "ar", False, TODAY)) == (
        "الأجر · Outlier\n"
        "$35–50 للساعة · لخبير قانوني واحد · "
        "رواية عامل، The Arab Capital (https://capital.example/) (بلا تاريخ، قُرئ في نوفمبر 2026)\n"
        "$25–30 للساعة · لبعض العاملين، حتى 20 ساعة في الأسبوع · "
        "صحافة، Europes.news (https://news.example/)، Inc. (https://paper.example/) (2025)\n"
        "المصادر مختلفة: يختلف بحسب البلد والمشروع."
    )


def test_figure_is_bold_and_link_is_on_the_publisher(answers: Answers) -> None:
    line = answers.facts(PAY, (), "en", False, TODAY).sections[0].lines[1]
    assert [span.text for span in line if span.bold] == ["$35–50/h"]
    assert [span.text for span in line if span.url] == ["The Arab Capital"]


def test_buttons_lead_to_related_topics_comparison_calculation_and_feedback(
    answers: Answers,
) -> None:
    reply = answers.facts(PAY, (), "en", False, TODAY)
    assert labels(reply) == [
        ["When is it paid?"],
        ["Compare", "Calculate"],
        ["📊 As a picture"],
        ["👍", "👎", "⚠️ old or wrong"],
    ]
    payout = Action(Verb.ANSWER, "payout", ("outlier",))
    assert button(reply, "When is it paid?").action == payout
    assert button(reply, "Calculate").action == Action(Verb.CALC, value="outlier 20h/week")
    assert button(reply, "👎").action == Action(Verb.BAD, "pay", ("outlier",))


def test_a_dislike_is_asked_for_its_reason_by_four_buttons(answers: Answers) -> None:
    reply = answers.ask_why(Action(Verb.BAD, "pay", ("outlier",)), "en")
    assert labels(reply) == [["Out of date", "Wrong"], ["Not what I asked", "Another reason"]]
    chosen = button(reply, "Not what I asked").action
    assert chosen == Action(Verb.BAD, "pay", ("outlier",), "unasked")


def test_the_facts_of_an_answer_are_known_by_their_ids(answers: Answers) -> None:
    assert answers.rests_on(PAY) == ("outlier-pay-law-expert", "outlier-pay-some-workers")
    assert answers.rests_on(Choice(None, ("outlier",))) == ()


def test_fact_checked_long_ago_may_have_changed(answers: Answers) -> None:
    fresh = told(answers.facts(PAY, (), "en", False, date(2027, 5, 29)))
    stale = told(answers.facts(PAY, (), "en", False, date(2027, 5, 30)))
    assert "may have changed" not in fresh
    assert "(2025, may have changed)" in stale


def test_single_success_is_called_one_case_and_not_typical(answers: Answers) -> None:
    reply = answers.facts(Choice("pay", ("micro1",)), (), "en", False, TODAY)
    assert "one finance expert · one published case, not typical pay" in told(reply)
    assert ["Compare"] in labels(reply)


def test_an_outdated_translation_shows_the_figures_and_says_that_its_words_may_be_old() -> None:
    small = small_knowledge()
    old = frozenset({"outlier-pay-law-expert", "outlier-pay"})
    hindi = replace(small.languages["hi"], outdated=old)
    answers = Answers(replace(small, languages={**small.languages, "hi": hindi}))
    lines = told(answers.facts(PAY, (), "hi", False, TODAY)).splitlines()
    flag = "यह वाक्य पुराना हो सकता है"
    assert lines[1].startswith(f"$35–50/घंटा · क़ानून के एक विशेषज्ञ के प्रोजेक्ट · {flag} · ")
    assert flag not in lines[2]
    assert lines[3] == f"स्रोतों में अंतर है: यह देश और प्रोजेक्ट पर निर्भर है · {flag}"
    assert f"$35–50/घंटा, क़ानून के एक विशेषज्ञ, {flag}" in told(
        answers.facts(PAY, (), "hi", True, TODAY)
    )
    assert "may be out of date" not in told(answers.facts(PAY, (), "en", False, TODAY))


@pytest.mark.parametrize("code", CODES)
def test_single_success_in_a_group_is_joined_by_the_comma_of_the_language(
    answers: Answers, code: str
) -> None:
    voice = answers.voice(code)
    case = voice.part("list", first="", second=voice.part("fact.not_typical"))
    assert case in told(answers.facts(Choice("pay", ("micro1",)), (), code, True, TODAY))


def test_group_reads_that_nothing_is_said_of_the_country_that_was_asked_about(
    answers: Answers,
) -> None:
    asked = Choice("payout", ("outlier",), country="KE")
    line, remark, *_ = told(answers.facts(asked, (), "en", True, TODAY)).splitlines()
    assert line.startswith("Outlier: ")
    assert remark == "Nothing here on this country in particular: Kenya."


def test_undated_page_of_the_platform_shows_when_it_was_checked(answers: Answers) -> None:
    reply = answers.facts(Choice("payout", ("outlier",)), (), "en", False, TODAY)
    assert told(reply).endswith(
        "Outlier pays every week · platform says, Docs (https://docs.example/) (checked Nov 2026)"
    )


def test_what_was_looked_for_in_vain_is_not_known_with_the_date(answers: Answers) -> None:
    choice = Choice("payout", ("mindrift",))
    reply = answers.facts(choice, (), "en", False, TODAY)
    assert "Mindrift: we found nothing published on this" in told(reply)
    assert "looked: Nov 2026" in told(reply)
    assert labels(reply) == [["What is known of Mindrift"], ["Tell the editors"]]
    assert not answers.knows(choice)


def test_gap_of_a_platform_is_followed_by_what_holds_in_general(answers: Answers) -> None:
    text = told(answers.facts(Choice("skills", ("outlier",)), (), "en", False, TODAY))
    assert "Not known: there is nothing here yet on Outlier" in text
    assert "In general:\nClear written English helps · press, Inc." in text


def test_question_without_platform_gets_the_field_and_a_figure_of_each_platform(
    answers: Answers,
) -> None:
    reply = answers.facts(Choice("pay"), (), "en", False, TODAY)
    assert "AI-training work · pay\nOutlier: $35–50/h one law expert (undated)" in told(reply)
    assert "micro1:" not in told(reply)
    assert labels(reply)[0] == ["micro1", "Outlier"]


def test_field_of_company_figures_is_told_by_the_first_fact_of_each_platform(
    knowledge: Knowledge,
) -> None:
    made = Answers(knowledge)
    for topic, figure in (("legitimacy", "valuation"), ("job_security", "$82.8 million")):
        rows = made.facts(Choice(topic), (), "en", False, TODAY).sections
        told_of = [line for part in rows for line in part.lines if line[0].text in NAMES]
        assert len(told_of) > 8, topic
        assert not any(figure in span.text for line in told_of for span in line)


NAMES = ("micro1", "Mercor", "Outlier", "Remotasks", "Scale AI", "Mindrift", "DataAnnotation",
         "Alignerr", "Appen", "TELUS Digital", "Surge AI", "Clickworker")  # fmt: skip


def test_payout_of_the_field_tells_when_each_pays_and_not_figures_of_all_kinds(
    knowledge: Knowledge,
) -> None:
    text = told(Answers(knowledge).facts(Choice("payout"), (), "en", False, TODAY))
    assert "Mercor: weekly, mostly on Thursday" in text
    assert "Clickworker: weekly, SEPA twice a month" in text
    assert "39 days" not in text


def test_field_in_a_country_is_told_by_what_holds_there(knowledge: Knowledge) -> None:
    asked = Choice("eligibility", (), country="IN")
    text = told(Answers(knowledge).facts(asked, (), "en", False, TODAY))
    assert "Outlier: India: Indian languages, coders" in text
    assert "Nothing here on this country" not in text


def test_rows_of_the_field_beyond_a_screen_are_folded(knowledge: Knowledge) -> None:
    *_, shown, folded = (
        Answers(knowledge).facts(Choice("legitimacy"), (), "en", False, TODAY).sections
    )
    assert (shown.folded, len(shown.lines)) == (False, 1 + PLATFORMS_OPEN)
    assert folded.folded


def test_heading_of_the_platforms_is_left_out_where_nothing_stands_above_it(
    knowledge: Knowledge,
) -> None:
    reply = Answers(knowledge).facts(Choice("referral"), (), "en", False, TODAY)
    assert told(reply).startswith("AI-training work · referrals\nmicro1: ")


def test_short_text_that_names_the_leading_figure_is_not_led_by_it() -> None:
    small = small_knowledge()
    hindi = small.languages["hi"]
    own = Sentence("क़ानून के एक विशेषज्ञ", "एक विशेषज्ञ का {rate} (2024)")
    named = {**hindi.sentences, "outlier-pay-law-expert": own}
    more = replace(small, languages={"hi": replace(hindi, sentences=named)})

    reply = Answers(more).facts(Choice("pay", ("outlier",)), (), "hi", True, TODAY)

    assert told(reply).startswith("Outlier: एक विशेषज्ञ का $35–50/घंटा (2024, तारीख़ नहीं); ")
    bold = [span.text for line in reply.sections[0].lines for span in line if span.bold]
    assert bold[0] == "$35–50/घंटा"


def test_several_platforms_and_further_questions_get_a_block_each(answers: Answers) -> None:
    choice = Choice("pay", ("outlier", "micro1"))
    reply = answers.facts(choice, (Choice("payout", ("outlier",)),), "en", False, TODAY)
    titles = [bidi.strip_controls("".join(s.text for s in sec.lines[0])) for sec in reply.sections]
    assert titles == [
        "Outlier · pay",
        "micro1 · pay",
        "Outlier · when and how the money arrives",
    ]


def test_choice_without_topic_opens_the_topics_of_the_platform(answers: Answers) -> None:
    reply = answers.facts(Choice(None, ("outlier",)), (), "en", False, TODAY)
    assert told(reply) == "Outlier: choose a topic."
    assert labels(reply) == [["How much does it pay?", "When is it paid?"]]


def test_more_facts_than_a_screen_are_folded() -> None:
    choice = Choice("payout", ("outlier",))
    reply = Answers(many_facts(9)).facts(choice, (), "en", False, TODAY)
    assert [(len(s.lines), s.folded) for s in reply.sections] == [(6, False), (4, True)]


def test_single_fact_is_not_folded_away() -> None:
    choice = Choice("payout", ("outlier",))
    reply = Answers(many_facts(6)).facts(choice, (), "en", False, TODAY)
    assert [(len(s.lines), s.folded) for s in reply.sections] == [(7, False)]


def test_disagreeing_facts_are_not_parted_by_the_fold() -> None:
    knowledge = many_facts(9, conflicting=(4, 5, 6))
    reply = Answers(knowledge).facts(Choice("payout", ("outlier",)), (), "en", False, TODAY)
    assert "Sources disagree" in "".join(span.text for span in reply.sections[0].lines[-1])
    assert [len(section.lines) for section in reply.sections] == [9, 2]


def test_group_answer_is_one_line_with_the_rest_in_private(answers: Answers) -> None:
    reply = answers.facts(PAY, (), "en", True, TODAY)
    assert told(reply) == (
        "Outlier: $35–50/h one law expert (undated); $25–30/h some workers (2025). "
        "Sources disagree."
    )
    assert reply.buttons == (
        (Button("Sources and more in private", private="pay-outlier"),),
        (Button("📊 As a picture", Action(Verb.PICTURE, platforms=("outlier",))),),
    )


def test_group_answer_says_not_known_too(answers: Answers) -> None:
    reply = answers.facts(Choice("payout", ("mindrift",)), (), "en", True, TODAY)
    assert told(reply) == (
        "Mindrift, when and how the money arrives: not known (looked: Nov 2026)."
    )


def test_deep_link_stays_within_what_telegram_carries(answers: Answers) -> None:
    platforms = ("outlier", "micro1", "mindrift") * 5
    reply = answers.facts(Choice("pay", platforms), (), "en", True, TODAY)
    payload = reply.buttons[0][0].private
    assert payload is not None
    assert payload.startswith("pay-outlier-micro1-mindrift-")
    assert len(payload) <= 64


def test_comparison_shows_the_same_fields_and_blanks_as_not_known(answers: Answers) -> None:
    reply = answers.comparison(("outlier", "mindrift"), "en", False, TODAY, "payout")
    assert told(reply) == (
        "Outlier · Mindrift\n\n"
        "When and how the money arrives\n"
        "Outlier: Outlier pays every week "
        "(platform says, checked Nov 2026 (https://docs.example/))\n"
        "Mindrift: not known\n\n"
        "Links lead to the sources, buttons to all the facts."
    )
    action = Action(Verb.ANSWER, "payout", ("outlier", "mindrift"))
    assert button(reply, "When is it paid?").action == action


def test_comparison_of_one_platform_asks_for_the_other(answers: Answers) -> None:
    reply = answers.comparison(("outlier",), "en", False, TODAY)
    assert told(reply) == "Compare Outlier with:"
    assert button(reply, "Mindrift").action == Action(Verb.COMPARE, None, ("outlier", "mindrift"))


def test_unsure_offers_choices_in_words_and_something_else(answers: Answers) -> None:
    reply = answers.ask([PAY, Choice("payout"), Choice(None, ("micro1",))], "en")
    assert labels(reply) == [
        ["Outlier: pay"],
        ["When and how the money arrives"],
        ["micro1"],
        ["Something else"],
    ]
    assert button(reply, "micro1").action == Action(Verb.TOPICS, None, ("micro1",))


def test_unknown_platform_is_named_beside_the_first_that_are_covered(answers: Answers) -> None:
    text = told(answers.unknown_platform("Foo\u202e <b>", "en"))
    known = "I know these platforms: micro1, Outlier, Mindrift and others."
    assert text == f"I have nothing on Foo <b>.\n{known}"


def test_calculation_shows_result_first_then_what_was_read_and_assumed(answers: Answers) -> None:
    found = read("45 20 inr", answers.knowledge)
    lines = told(answers.calculation(found, "en", TODAY)).split("\n")
    assert lines[:5] == [
        "₹86,400 in total ($900)",
        "Read: $45/h, 20 hours",
        "If that is every week – Month: $3,900 (≈ ₹374,400) · Year: $46,800",
        "$1 = ₹96 (20 Nov 2026)",
        "Assumed: no currency was given, so dollars · 52/12 weeks a month · 52 weeks a year",
    ]


def test_hours_of_a_week_lead_with_the_month(answers: Answers) -> None:
    found = read("45 20h/week 6 days inr", answers.knowledge)
    lines = told(answers.calculation(found, "en", TODAY)).split("\n")
    assert lines[:5] == [
        "≈ ₹374,400 a month ($3,900)",
        "Read: $45/h, 20 hours a week, 6 days a week",
        "Day: $150 · Week: $900 · Year: $46,800",
        "$1 = ₹96 (20 Nov 2026)",
        "Assumed: no currency was given, so dollars · 52/12 weeks a month · 52 weeks a year",
    ]


def test_weeks_off_are_none_of_those_that_were_assumed(answers: Answers) -> None:
    found = read("$30/h 20h/week, 6 weeks off, yearly", answers.knowledge)
    assert "Assumed: 5 working days a week · 46 weeks a year, a twelfth of them a month" in told(
        answers.calculation(found, "en", TODAY)
    ).split("\n")


def test_days_of_a_week_are_told_where_those_were_asked_for(answers: Answers) -> None:
    found = read("how many days a week at $25/h 4h a day for $1300 a month", answers.knowledge)
    lines = told(answers.calculation(found, "en", TODAY)).split("\n")
    assert lines[0] == "≈ 3 days a week"
    assert lines[2] == "12 hours a week · 52 hours a month"


def test_rates_are_listed_with_their_date_and_say_when_they_are_old(answers: Answers) -> None:
    told_now = told(answers.rates("en", TODAY))
    assert told_now.split("\n")[:2] == ["Exchange rates of 20 Nov 2026", "$1 = ₹96"]
    later = told(answers.rates("en", date(2026, 12, 1)))
    assert "more than a week old" not in told_now
    assert "more than a week old" in later


def test_calculation_with_a_platform_names_the_facts_and_sources(answers: Answers) -> None:
    reply = answers.calculation(read("outlier 20", answers.knowledge), "en", TODAY)
    assert "Read: Outlier (published figures), $35–50/h, 20 hours\n" in told(reply)
    assert "$35–50/h one law expert (worker's account, undated" in told(reply)
    assert "worker's account, The Arab Capital (https://capital.example/)" in told(reply)
    assert button(reply, "40 hours").action == Action(Verb.ADJUST, value="outlier,40h/week")


def test_other_published_rates_are_a_tap_away_and_keep_their_source(answers: Answers) -> None:
    reply = answers.calculation(read("outlier 20", answers.knowledge), "en", TODAY)
    value = "outlier,25-30 usd/h,20h"
    assert button(reply, "$25–30/h").action == Action(Verb.ADJUST, value=value)
    tapped = answers.calculation(read(value, answers.knowledge), "en", TODAY)
    assert "Read: Outlier, $25–30/h, 20 hours\n" in told(tapped)
    assert "$25–30/h some workers (press, 2025" in told(tapped)
    assert button(tapped, "$35–50/h")
    group = answers.calculation(read("outlier 20", answers.knowledge), "en", TODAY, typed="x")
    assert "$35–50/h one law expert (worker's account, undated" in told(group)


def test_every_calculation_button_can_be_calculated(answers: Answers) -> None:
    reply = answers.calculation(read("10.5-20 eur 3h/day", answers.knowledge), "en", TODAY)
    values = [b.action.value for row in reply.buttons for b in row if b.action]
    assert values == [
        "10.5-20 eur/h,10h/week",
        "10.5-20 eur/h,20h/week",
        "10.5-20 eur/h,40h/week",
        "10.5-20 eur/h,3h/day,in inr",
        "10.5-20 eur/h,3h/day,6d/week",
        "10.5-20 eur/h,3h/day,fee 2%",
    ]
    for value in values:
        again = answers.calculation(read(value or "", answers.knowledge), "en", TODAY)
        assert "€10.50–20/h" in told(again)


def test_riyal_of_no_country_is_asked_back_as_far_as_there_are_rates(answers: Answers) -> None:
    reply = answers.calculation(read("100 usd in riyal", answers.knowledge), "en", TODAY)
    assert button(reply, "Saudi riyals").action == Action(Verb.CALC, value="100 usd,in sar")
    assert button(reply, "Qatari riyals").action == Action(Verb.CALC, value="100 usd,in qar")
    assert [b.label for row in reply.buttons for b in row] == ["Saudi riyals", "Qatari riyals"]


def test_misread_calculation_says_what_was_read_and_gives_examples(answers: Answers) -> None:
    text = told(answers.calculation(read("$45/h", answers.knowledge), "en", TODAY))
    assert "Read: $45/h." in text
    assert "Missing: how many hours, a day or a week." in text
    assert "/calc 45 20" in text


def test_number_below_zero_is_refused_with_what_was_read_and_an_example_also_in_a_group(
    answers: Answers,
) -> None:
    found = read("-5 20", answers.knowledge)
    for short in (None, "-5 20"):
        text = told(answers.calculation(found, "en", TODAY, short))
        assert "I read -5, which is below zero" in text
        assert "$5" not in text
        assert "/calc 45 20" in text


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_for_no_sum_can_be_said_in_every_language(
    answers: Answers, code: str, reason: Reason
) -> None:
    misread = Misread(reason, Inputs(platform="outlier"), "-5")
    for short in (None, "-5"):
        assert "/calc 45 20" in told(answers.calculation(misread, code, TODAY, short))


@pytest.mark.parametrize("code", CODES)
def test_every_reply_can_be_said_in_every_language(answers: Answers, code: str) -> None:
    replies = [
        answers.unknown(code),
        answers.unknown_platform("Foo", code),
        answers.ask([PAY], code),
        answers.platforms(code),
        answers.topics(code),
        answers.topics(code, "outlier"),
        answers.start(code),
        answers.help(code),
        answers.languages(code),
        answers.language_chosen(code),
        answers.privacy(code),
        answers.forget(code),
        answers.forgotten(code),
        answers.thanks(Action(Verb.GOOD, "pay"), code),
        answers.thanks(Action(Verb.OUTDATED, "pay"), code),
        answers.ask_why(Action(Verb.BAD, "pay"), code),
        answers.told(code),
        answers.smalltalk(code),
        answers.expired(code),
        answers.goal_help(code),
        answers.rates(code, TODAY),
        answers.comparison((), code, False, TODAY),
        answers.comparison(("outlier", "micro1"), code, True, TODAY),
        *(
            answers.calculation(read(text, answers.knowledge), code, TODAY)
            for text in (
                *("", "45", "20h", "45 × 20h", "1e9", "45 900", "mindrift 20", "45 20h/year"),
                *("1.500 20", "$5 in dinar", "$5 in riyal", "$3 a task, 5 min", "18 vs 20, 5h"),
                *("40/h 3h paid 1h unpaid", "40/h limit 60 min took 90 min", "900 usd minus 2%"),
                *("how many hours for $900 at $9/h", "$9/h 2h/day, how many days for $900"),
                *("$500/week 20h", "25 an hour per month", "5 usd a task, 9 tasks a day, 9 min"),
                *("$5/h 2h daily 20 days", "$5/h 9h 3 weeks, 2 weeks off", "$9 in inr at 84"),
                *("45/h 20h, 10% fee, 5% tax, 3% rejected", "45/h 20h 10% unpaid"),
            )
        ),
    ]
    for reply in replies:
        assert told(reply).strip()
        assert reply.direction == ("rtl" if code == "ar" else "ltr")
    assert len(answers.commands(code)) == len(COMMANDS)


@pytest.mark.parametrize("code", CODES)
def test_forgetting_asks_first_and_privacy_offers_it(answers: Answers, code: str) -> None:
    for reply in (answers.forget(code), answers.privacy(code)):
        assert [b.action for row in reply.buttons for b in row] == [Action(Verb.FORGET)]


def test_what_a_currency_of_many_countries_is_taken_for_is_named_in_words(
    answers: Answers,
) -> None:
    reply = answers.calculation(read("$30 25h/week in dirham", answers.knowledge), "en", TODAY)
    assert "money in UAE dirhams" in told(reply)
    assert button(reply, "In Moroccan dirhams")


def test_hours_of_no_period_show_the_weeks_pay_once(answers: Answers) -> None:
    reply = answers.calculation(read("45 20", answers.knowledge), "en", TODAY)
    assert told(reply).count("$900") == 1


@pytest.mark.parametrize("short", [False, True])
def test_pay_in_a_wished_currency_stands_beside_the_published_dollars(
    answers: Answers, short: bool
) -> None:
    inr = replace(PAY, currency="INR")

    reply = told(answers.facts(inr, (), "en", short, TODAY))

    assert "$35–50/h (≈ ₹3,360–4,800)" in reply
    if not short:
        assert reply.rstrip().endswith("$1 = ₹96 (20 Nov 2026)")


def test_an_answer_without_pay_names_no_exchange(answers: Answers) -> None:
    how = Choice("payout", ("outlier",), currency="INR")

    assert "₹" not in told(answers.facts(how, (), "en", False, TODAY))


@pytest.mark.parametrize("currency", ["USD", "XAF", None])
def test_dollars_and_unknown_currencies_add_nothing(answers: Answers, currency: str | None) -> None:
    plain = told(answers.facts(PAY, (), "en", False, TODAY))

    assert told(answers.facts(replace(PAY, currency=currency), (), "en", False, TODAY)) == plain


def test_a_wish_that_names_the_nation_is_offered_no_other_ones_money(answers: Answers) -> None:
    named = read("45 20 in saudi riyal", answers.knowledge)
    labels_ = " ".join(
        label for row in labels(answers.calculation(named, "en", TODAY)) for label in row
    )

    assert "rupees" in labels_
    assert "Qatari" not in labels_
