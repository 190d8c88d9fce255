"""Tables of all platforms, comparisons of a few, and answers for one country."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.channels.telegram.rendering import MESSAGE_UNITS, render
from bot.core.answering import Answers
from bot.core.assistant import Assistant
from bot.core.comparing import COMPARED_AT_ONCE
from bot.core.facts import SourceKind, Trait
from bot.core.knowledge import Knowledge
from bot.core.questions import Asker, ChatKind, Choice
from bot.core.replies import Action, Reply, Verb
from bot.core.tables import ROWS, TABLES, extremes, table_rows
from tests.small_knowledge import FACTS, dollars, fact, small_knowledge
from tests.test_answering import button, labels, told

TODAY = date(2026, 11, 22)
CODES = ("en", "hi", "ar")
GROUP = Asker(ChatKind.GROUP)


def ask(assistant: Assistant, text: str, asker: Asker | None = None) -> Reply:
    reply = assistant.ask(text, asker or Asker(), None, TODAY).reply
    assert reply is not None
    return reply


def titles(reply: Reply) -> list[str]:
    first = (line for section in reply.sections for line in section.lines[:1])
    return ["".join(span.text for span in line) for line in first]


@pytest.fixture(scope="module")
def answers(knowledge: Knowledge) -> Answers:
    return Answers(knowledge)


QUESTIONS = {
    "Who pays most": (
        "which platform pays the most",
        "which of these sites has the highest pay",
        "who pays more",
    ),
    "सबसे ज़्यादा पैसा कौन देता है": (
        "sabse zyada paisa kaun sa platform deta hai",
        "सबसे ज़्यादा पैसा कौन सा प्लेटफॉर्म देता है",
        "kaun zyada paisa deta hai",
    ),
    "من يدفع أكثر": (
        "anhi mansa btedfa3 aktar",
        "أي منصة تدفع أكثر",
        "من يدفع أكثر",
        "meen byedfa3 aktar",
    ),
    "Who pays fastest": ("which platform pays fastest", "which site pays its workers the soonest"),
    "सबसे जल्दी पैसा कौन देता है": (
        "sabse jaldi payment kaun sa platform deta hai",
        "सबसे जल्दी पेमेंट कौन सी साइट देती है",
    ),
    "من يدفع أسرع": (
        "anhi mansa asra3 fel daf3",
        "أي منصة أسرع في الدفع",
        "أيها يدفع أسرع",
        "meen asra3 wa7ed byedfa3",
    ),
    "Who takes beginners": ("which platforms take beginners", "best site for freshers"),
    "नए लोगों को कौन लेता है": ("fresher ke liye kaunsa platform", "बिगिनर के लिए कौन सा प्लेटफॉर्म अच्छा"),
    "من يقبل المبتدئين": ("a7san mansa lel mobtade2een", "أفضل منصة للمبتدئين"),
    "Where is there no interview": ("which platforms don't need an interview",),
    "इंटरव्यू कहाँ नहीं है": ("bina interview wale platform", "बिना इंटरव्यू वाली साइट कौन सी है"),
    "أين لا توجد مقابلة": ("anhi mansa men 8er mo2abla", "أي منصة بدون مقابلة"),
    "Egypt: which platforms are open": ("which platforms work from Egypt",),
    "भारत: कौन-से प्लैटफ़ॉर्म खुले हैं": (
        "india me kaunsa platform chalta hai",
        "भारत में कौन से प्लेटफॉर्म चलते हैं",
    ),
    "مصر: المنصات المفتوحة": (
        "anhi mansa bteshta8al fe masr",
        "أي المنصات تقبل المصريين",
        "هل توجد منصة تعمل في مصر",
    ),
    "मिस्र: कौन-से प्लैटफ़ॉर्म खुले हैं": ("egypt me kaun sa chalta hai",),
    "السعودية: المنصات المفتوحة": ("أي منصة تعمل في السعودية",),
}


@pytest.mark.parametrize(
    ("title", "question"), [(title, q) for title, asked in QUESTIONS.items() for q in asked]
)
def test_question_for_the_best_platform_gets_its_table(
    assistant: Assistant, title: str, question: str
) -> None:
    assert titles(ask(assistant, question))[0] == title


def test_best_without_a_measure_is_by_pay_and_says_so(assistant: Assistant) -> None:
    first, second, *_ = titles(ask(assistant, "best platform?"))

    assert first == "You did not say what matters most, so this is by pay."
    assert second == "Who pays most"


def test_table_of_pay_is_sorted_by_the_highest_usual_rate(knowledge: Knowledge) -> None:
    rows = table_rows(knowledge, "pay")

    best = [row.facts[0] for row in rows if row.group == "table.pay.hourly"]
    hourly = [fact.figures[fact.headline or ""].high for fact in best]
    assert hourly == sorted(hourly, reverse=True)
    assert all(fact.typical for row in rows for fact in row.facts)


@pytest.mark.parametrize("topic", TABLES)
@pytest.mark.parametrize("code", CODES)
def test_every_table_names_each_platform_once_and_fits_one_message(
    answers: Answers, topic: str, code: str
) -> None:
    whole = answers.table(topic, code, False, TODAY, whole=True)
    text = told(whole)

    heads = [line[0].text for section in whole.sections[1:] for line in section.lines]
    named = [platform.name for platform in answers.knowledge.covered()]
    assert all(re.search(rf"{re.escape(name)}", text) for name in named)
    assert len(render(whole)) == 1
    assert len(heads) >= len(table_rows(answers.knowledge, topic))


def test_table_shows_the_best_first_and_a_button_for_the_rest(answers: Answers) -> None:
    reply = answers.table("payout", "en", False, TODAY)

    rows = [line for line in told(reply).split("\n") if ": " in line]
    assert len(rows) == ROWS
    assert button(reply, "All platforms").action == Action(Verb.COMPARE, "payout", value="all")


def test_table_in_a_group_is_a_few_lines_with_a_link_to_the_rest(assistant: Assistant) -> None:
    reply = ask(assistant, "which platform pays fastest", GROUP)

    assert len(told(reply).split("\n")) <= 10
    assert reply.buttons[0][0].private == "all-payout"


@pytest.mark.parametrize(
    ("link", "title"),
    [("all-payout", "Who pays fastest"), ("all-eligibility-EG", "Egypt: which platforms are open")],
)
def test_link_from_a_group_opens_the_table(assistant: Assistant, link: str, title: str) -> None:
    reply = assistant.command("start", link, Asker(client="en"), None, TODAY).reply

    assert reply is not None
    assert titles(reply)[0] == title


def test_platform_that_says_two_things_stands_with_the_slower() -> None:
    small = small_knowledge()
    weekly = fact("outlier-payout-a", "payout", "docs", {}, trait=Trait.WEEKLY)
    monthly = fact("outlier-payout-b", "payout", "docs", {}, trait=Trait.MONTHLY)

    (row,) = table_rows(replace(small, facts=(*FACTS, weekly, monthly)), "payout")

    assert row.group == "trait.monthly"
    assert row.facts == (monthly, weekly)  # what decides leads, also where one fact is shown


def test_of_facts_that_say_the_same_the_first_hand_one_stands_in_the_table() -> None:
    small = small_knowledge()
    told = {
        kind: fact(f"outlier-payout-{kind}", "payout", "docs", {}, trait=Trait.WEEKLY, kind=kind)
        for kind in (SourceKind.WORKER, SourceKind.GUIDE, SourceKind.PLATFORM)
    }

    (row,) = table_rows(replace(small, facts=(*FACTS, *told.values())), "payout")

    assert row.facts == (told[SourceKind.PLATFORM], told[SourceKind.GUIDE])


def test_of_equal_rates_the_first_hand_one_is_told_with_its_source() -> None:
    rate = {"rate": dollars(20, 40)}
    worker = fact("outlier-pay-worker", "pay", "docs", rate, kind=SourceKind.WORKER)
    press = fact("outlier-pay-paper", "pay", "paper", rate, kind=SourceKind.PRESS)
    low = fact("outlier-pay-low", "pay", "paper", {"rate": dollars(20, 25)}, kind=SourceKind.PRESS)

    assert extremes((worker, press)) == (press,)
    assert extremes((worker, press, low)) == (press,)  # both ends are its own


def test_kinds_of_source_are_ranked_from_first_hand_to_hearsay() -> None:
    assert sorted(SourceKind, key=lambda kind: kind.rank) == [
        SourceKind.PLATFORM,
        SourceKind.PRESS,
        SourceKind.LISTING,
        SourceKind.GUIDE,
        SourceKind.WORKER,
    ]


def test_country_row_leads_with_the_fact_that_closes_it() -> None:
    small = small_knowledge()
    opened = fact("outlier-eligibility-a", "pay", "docs", {}, countries=("EG",))
    opened = replace(opened, trait=Trait.OPEN_TO)
    closed = replace(opened, id="outlier-eligibility-b", trait=Trait.CLOSED_TO)

    (row,) = table_rows(replace(small, facts=(opened, opened, closed)), "eligibility", "EG")

    assert (row.group, row.facts) == ("trait.closed_to", (closed, opened))


def test_single_success_is_no_rank_in_the_table_of_pay() -> None:
    small = small_knowledge()  # micro1 has nothing but one expert's $200/h

    assert [row.platform for row in table_rows(small, "pay")] == ["outlier"]


def test_country_that_only_others_are_taken_from_is_closed(knowledge: Knowledge) -> None:
    groups = {row.platform: row.group for row in table_rows(knowledge, "eligibility", "EG")}

    assert groups["dataannotation"] == groups["prolific"] == "trait.closed_to"
    assert "mercor" not in groups  # nothing is said of Egypt


def test_who_pays_faster_of_two_compares_that_and_offers_the_rest(assistant: Assistant) -> None:
    reply = ask(assistant, "who pays faster, mercor or outlier")

    assert titles(reply)[1] == "When and how the money arrives"
    assert button(reply, "Compare everything").action == Action(
        Verb.COMPARE, None, ("mercor", "outlier")
    )


def lines_of(reply: Reply, platforms: tuple[str, ...]) -> dict[str, str]:
    told_lines = (line.partition(": ") for line in told(reply).split("\n"))
    return {name: rest for name, colon, rest in told_lines if colon and name in platforms}


def test_who_pays_more_of_some_is_told_by_their_highest_rates_as_in_the_table(
    assistant: Assistant,
) -> None:
    named = ("Outlier", "Mercor", "Handshake AI")
    reply = ask(assistant, "who pays more, outlier, mercor or handshake")
    table = lines_of(ask(assistant, "which platform pays the most"), named)

    assert lines_of(reply, named) == table
    assert list(lines_of(reply, named)) == list(table)  # the best paid first
    assert "single cases are left out" in told(reply)
    in_group = lines_of(ask(assistant, "who pays more, outlier, mercor or handshake", GROUP), named)
    assert [line.split()[0] for line in in_group.values()] == [
        line.split()[0] for line in table.values()
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mercor vs foobarly vs outlier", "I have nothing on foobarly."),
        ("mercor vs Upwork vs outlier", "I have nothing on Upwork."),
        ("mercor foobarly outlier", "I have nothing on foobarly."),
        ("mercor vs foobarly vs blorptask vs outlier", "I have nothing on foobarly, blorptask."),
        ("قارن بين ميركور وفوبارلي وأوتلاير", "لا تتوفر لدي معلومات عن فوبارلي."),
        ("mercor ya fiverr ya outlier kaun sa accha hai", "Fiverr के बारे में मेरे पास कुछ नहीं है।"),
    ],
)
def test_unknown_name_among_platforms_is_missed_and_the_others_are_compared(
    assistant: Assistant, text: str, says: str
) -> None:
    outcome = assistant.ask(text, Asker(), None, TODAY)

    assert outcome.reply is not None
    assert outcome.unanswered  # the editors hear of what we do not have
    assert titles(outcome.reply)[0] == "Mercor · Outlier"
    assert says in told(outcome.reply)


def test_platform_beside_an_unknown_one_is_compared_with_others(assistant: Assistant) -> None:
    reply = ask(assistant, "mercor vs foobarly")

    assert told(reply).startswith("I have nothing on foobarly.\nCompare Mercor with:")
    assert button(reply, "Outlier").action == Action(Verb.COMPARE, None, ("mercor", "outlier"))


def test_command_misses_an_unknown_name_too(assistant: Assistant) -> None:
    outcome = assistant.command("compare", "mercor foobarly outlier", Asker(), None, TODAY)

    assert outcome.reply is not None
    assert titles(outcome.reply)[0] == "Mercor · Outlier"
    assert "I have nothing on foobarly." in told(outcome.reply)


def test_doubtful_question_for_the_best_offers_the_table_first(answers: Answers) -> None:
    near = (Choice("pay"), Choice("pros_cons"), Choice("skills"))

    reply = answers.ask(near, "en", "pay")

    assert labels(reply)[0] == ["Who pays most?"]
    assert button(reply, "Who pays most?").action == Action(Verb.COMPARE, "pay")
    assert len(labels(reply)) == 4  # three meanings and none of them


def test_comparison_in_a_country_begins_with_who_is_open_there(assistant: Assistant) -> None:
    reply = ask(assistant, "which one works from egypt: mercor, prolific or toloka")

    assert titles(reply)[:2] == ["Mercor · Prolific · Toloka", "Egypt: which platforms are open"]
    rows = told(reply).split("\n\n")[1].split("\n")[1:]
    assert [row.split(" (")[0] for row in rows] == [
        "Mercor: not known",
        "Prolific: residents of OECD countries",
        "Toloka: not known",
    ]


def test_best_pay_in_a_country_leaves_out_whom_nobody_takes_there(assistant: Assistant) -> None:
    reply = ask(assistant, "best paying platform in egypt")

    ranked = told(reply).split("\n\n")[1]
    assert "DataAnnotation" not in ranked
    assert "Outlier" in ranked
    assert "Egypt: left out, as closed there: DataAnnotation, Handshake AI, Prolific" in told(reply)


def test_who_takes_beginners_of_some_is_told_by_what_the_table_is_sorted_by(
    assistant: Assistant,
) -> None:
    named = ("Mercor", "Outlier", "Prolific")
    reply = lines_of(ask(assistant, "who takes beginners, mercor, outlier or prolific"), named)
    table = lines_of(ask(assistant, "which platforms take beginners"), named)

    first = {name: line.split(" (")[0] for name, line in reply.items()}
    assert first == {name: line.split(" (")[0] for name, line in table.items()}


def test_comparison_begins_with_what_differs_and_names_the_unknown_in_one_line() -> None:
    small = small_knowledge()
    pay = fact("mindrift-pay-a", "pay", "docs", {"rate": dollars(15, 20)})
    english = small.languages["en"]
    spoken = {**english.sentences, pay.id: english.sentences["outlier-pay-law-expert"]}
    topics = {**small.topics, **dict.fromkeys(("onboarding", "assessment"), small.topics["pay"])}
    more = replace(
        small,
        facts=(*FACTS, pay),
        topics=topics,
        languages={"en": replace(english, sentences=spoken)},
    )

    text = told(Answers(more).comparison(("outlier", "mindrift"), "en", False, TODAY))

    assert text.index("Pay\n") < text.index("Mindrift: not known")
    assert "Not known of either: joining, tests and the AI interview" in text


@pytest.mark.parametrize("code", CODES)
def test_comparison_of_all_platforms_fits_one_message(answers: Answers, code: str) -> None:
    named = [platform.id for platform in answers.knowledge.covered()]

    reply = answers.comparison(named, code, False, TODAY)

    assert len(render(reply)) == 1
    assert len(told(reply)) < MESSAGE_UNITS * 2  # with the addresses of the links
    last = answers.knowledge.platforms[named[-1]].name
    assert last not in titles(reply)[0]
    assert last in told(reply)
    assert len(titles(reply)[0].split(" · ")) == COMPARED_AT_ONCE


TAX = {
    "tax in India on outlier money": ("India", "Egypt"),
    "outlier ke paise par india me kitna tax lagta hai": ("भारत", "मिस्र"),
    "هل أدفع ضريبة في مصر على أرباح mercor": ("مصر", "الهند"),
}


@pytest.mark.parametrize(("question", "own", "other"), [(q, *c) for q, c in TAX.items()])
def test_tax_of_a_country_shows_no_other_country(
    assistant: Assistant, question: str, own: str, other: str
) -> None:
    text = told(ask(assistant, question))

    assert own in text
    assert other not in text


@pytest.mark.parametrize("code", CODES)
def test_tax_without_a_country_is_one_line_a_country_with_buttons(
    answers: Answers, code: str
) -> None:
    reply = answers.facts(Choice("contract_tax"), (), code, False, TODAY)

    countries = [answers.voice(code).country(c) for c in ("IN", "AE", "SA", "EG", "US")]
    assert len(told(reply).split("\n")) <= 12
    assert [name for row in labels(reply)[:2] for name in row][:3] == countries[:3]
    assert button(reply, countries[3]).action == Action(Verb.ANSWER, "contract_tax", value="EG")


def test_country_that_nothing_is_known_of_is_said_so(assistant: Assistant) -> None:
    text = told(ask(assistant, "how is freelance ai training income taxed in pakistan"))

    assert "Nothing here on this country in particular: Pakistan." in text


def test_follow_up_keeps_the_country(assistant: Assistant) -> None:
    first = assistant.ask("tax in india on outlier money", Asker(), None, TODAY)

    then = assistant.understand("and mercor?", Asker(), first.understanding)

    assert (then.platforms, then.topic, then.country) == (("mercor",), "contract_tax", "IN")


SHORT_TAX = {
    "tax in india": "India: tax on income from abroad (undated); usually no TDS, GST zero-rated",
    "egypt tax on freelance ai income": "Egypt: taxed as professional income (2025); simple tax",
}


@pytest.mark.parametrize(("question", "begins"), SHORT_TAX.items())
def test_tax_in_a_group_names_the_country_once_and_an_adviser(
    assistant: Assistant, question: str, begins: str
) -> None:
    text = told(ask(assistant, question, GROUP))

    assert text.startswith(begins)
    assert "Ask an adviser." in text


def test_country_that_a_platform_leaves_out_is_named(assistant: Assistant) -> None:
    text = told(ask(assistant, "does dataannotation take people from india"))

    assert "By this, not among the countries that are taken: India." in text


def test_unsure_about_a_country_offers_who_can_join_first(assistant: Assistant) -> None:
    reply = ask(assistant, "remotasks kenya")

    action = reply.buttons[0][0].action
    assert action == Action(Verb.ANSWER, "eligibility", ("remotasks",), "KE")


def test_answer_on_the_field_offers_six_platforms_and_a_table_of_all(answers: Answers) -> None:
    reply = answers.facts(Choice("schedule"), (), "en", False, TODAY)

    named = {platform.name for platform in answers.knowledge.covered()}
    assert len([name for row in labels(reply) for name in row if name in named]) == 6
    assert button(reply, "All platforms").action == Action(Verb.COMPARE, "schedule", value="all")


@pytest.mark.parametrize("code", CODES)
def test_country_has_the_name_that_people_use(answers: Answers, code: str) -> None:
    voice = answers.voice(code)

    wanted = {
        "en": ("UAE", "Egypt", "India"),
        "hi": ("UAE", "मिस्र", "भारत"),
        "ar": ("الإمارات", "مصر", "الهند"),
    }
    assert tuple(map(voice.country, ("AE", "EG", "IN"))) == wanted[code]


def test_country_that_a_sentence_names_is_not_said_to_be_missing(answers: Answers) -> None:
    paid = Choice("payout", ("remotasks",), "KE")  # "A student in Kenya spoke of …"

    text = told(answers.facts(paid, (), "en", False, TODAY))

    assert "Kenya" in text
    assert "Nothing here on Kenya" not in text
