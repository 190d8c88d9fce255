"""Points that people ask for by name: what speaks of them leads, and silence on them is told."""

from dataclasses import replace

import pytest

from bot.core.answering import Answers
from bot.core.knowledge import Knowledge, Sentence, Typing
from bot.core.points import speak_of
from bot.core.questions import Asker, Band, Choice
from tests.real_bot import real_assistant, real_knowledge
from tests.small_knowledge import fact, small_knowledge
from tests.test_answering import TODAY, told

ENGLISH = {
    "outlier-payout-weekly": Sentence("Outlier pays every week."),
    "outlier-payout-wallet": Sentence("Money goes to PayPal."),
    "outlier-skills-phone": Sentence("The phone number is checked."),
    "outlier-skills-tablet": Sentence("Tablets do."),
}
POINTS = {
    "paypal": ("PayPal", "pay pal"),
    "phone": ("phones", "phone", "tablets"),
    "phone_number": ("phone numbers", "phone number"),
    "crypto": ("crypto",),
}


def knowledge() -> Knowledge:
    """Four facts on Outlier, of which two are on a point, and words for four points."""
    small = small_knowledge()
    facts = tuple(fact(id_, id_.split("-")[1], "docs", {}) for id_ in ENGLISH)
    english = replace(small.languages["en"], sentences=ENGLISH, conflicts={})
    typing = Typing("en", "en", "Latin", frozenset(), {}, points=POINTS)
    return replace(small, facts=facts, languages={"en": english}, typings={"en": typing})


def asked(topic: str, point: str, short: bool = False) -> list[str]:
    choice = Choice(topic, ("outlier",), point=point)
    return told(Answers(knowledge()).facts(choice, (), "en", short, TODAY)).splitlines()


def test_fact_on_the_point_leads_the_answer() -> None:
    lines = asked("payout", "paypal")

    assert lines[1].startswith("Money goes to PayPal")
    assert lines[2].startswith("Outlier pays every week")


def test_answer_says_that_nothing_is_known_of_the_point() -> None:
    assert asked("payout", "crypto")[:2] == ["Outlier · when and how the money arrives",
                                             "Nothing here on crypto."]  # fmt: skip
    assert asked("payout", "crypto", short=True)[-1] == "Nothing here on crypto."


def test_what_is_told_of_the_point_under_another_topic_comes_first() -> None:
    lines = asked("payout", "phone")

    assert lines[1] == "On phones:"
    assert lines[2].startswith("Tablets do")
    assert lines[3].startswith("Outlier pays every week")
    assert asked("payout", "phone", short=True) == ["Outlier: Tablets do (undated)"]


def test_longer_word_for_another_point_is_passed_over() -> None:
    known = knowledge()

    assert [f.id for f in speak_of("phone", known.facts, known)] == ["outlier-skills-tablet"]
    assert [f.id for f in speak_of("phone_number", known.facts, known)] == ["outlier-skills-phone"]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can you retake mercors ai interview", "retaken up to 3 times"),
        ("does toloka work on a smartphone", "not for a phone"),
        ("will outlier pay into my upi", "Nothing here on UPI."),
        ("मर्कोर का इंटरव्यू दोबारा दे सकते हैं क्या", "3 बार"),
        ("هل تدفع ميركور عبر بايبال", "لا شيء هنا عن PayPal."),
    ],
)
def test_answer_begins_with_the_point_asked_after(question: str, first: str) -> None:
    outcome = real_assistant().ask(question, Asker(), None, TODAY)

    assert outcome.reply
    assert first in told(outcome.reply).splitlines()[1]


def test_two_questions_in_one_message_are_not_told_what_is_missing() -> None:
    choice = Choice("payout", ("outlier",), point="crypto")
    reply = Answers(knowledge()).facts(
        choice, (Choice("skills", ("outlier",)),), "en", False, TODAY
    )

    assert "Nothing here" not in told(reply)


def test_word_that_only_one_language_has_tells_of_no_point() -> None:
    told = speak_of("retake", real_knowledge().facts, real_knowledge())

    assert told
    assert {one.topic for one in told} <= {"assessment", "account", "onboarding"}


@pytest.mark.parametrize(
    "question",
    [
        "how old is outlier",
        "will the outlier project resume after the pause",
        "career wise is outlier good",
        "रेट किस आधार पर तय करते हैं outlier",
    ],
)
def test_word_that_means_something_else_under_the_topic_is_no_point(question: str) -> None:
    assert real_assistant().understand(question, Asker()).point is None


def test_where_nothing_at_all_is_known_the_point_is_not_told_besides() -> None:
    choice = Choice("payout", ("mindrift",), point="crypto")
    reply = Answers(knowledge()).facts(choice, (), "en", True, TODAY)

    assert "Nothing here" not in told(reply)


def test_general_fact_on_the_point_leads_where_the_platform_is_silent() -> None:
    known = knowledge()
    warning = fact("general-payout-crypto", "payout", "docs", {}, points=("crypto",))
    english = known.languages["en"]
    told_too = {**ENGLISH, warning.id: Sentence("Coins in crypto are not taken back.")}
    known = replace(
        known,
        facts=(*known.facts, warning),
        languages={"en": replace(english, sentences=told_too)},
    )
    answers = Answers(known)
    asked_of_crypto = Choice("payout", ("outlier",), point="crypto")

    lines = told(answers.facts(asked_of_crypto, (), "en", False, TODAY)).splitlines()
    short = told(answers.facts(asked_of_crypto, (), "en", True, TODAY))

    assert lines[1] == "On crypto, in general:"
    assert lines[2].startswith("Coins in crypto")
    assert lines[3] == "Nothing here on crypto at Outlier in particular."
    after = [line.strip() for line in lines[4:] if line.strip()]
    assert after[0] == "Outlier itself:"
    assert after[1].startswith("Outlier pays every week")
    assert "Coins in crypto" in short
    assert "Nothing here" not in short


def test_point_that_editors_marked_is_told_by_the_marks_alone() -> None:
    known = knowledge()
    marked = replace(known.facts[0], points=("paypal",))
    known = replace(known, facts=(marked, *known.facts[1:]))

    assert speak_of("paypal", known.facts, known) == (marked,)


FRAUD = ("FTC", "WhatsApp")
"""The first warnings of fake recruiters name these in every language."""


@pytest.mark.parametrize(
    "question",
    [
        "does mindrift hr ask money before the course starts",
        "does turing ask for any joining charges",
        "got a telegram message from alignerr, can i trust it",
        "alignerr me bharti ke naam pe rupay maang rahe hai, sahi hai?",
        "turing वाले जॉइनिंग के लिए फीस मांगते हैं क्या",
        "واحد من outlier طلب مني رسوم للتدريب، نصب؟",
        "outlier talbeen floos 3ashan el tasgeel, nasb?",
    ],
)
def test_warning_of_fraud_comes_before_what_is_told_of_the_company(question: str) -> None:
    outcome = real_assistant().ask(question, Asker(), None, TODAY)

    assert outcome.reply
    first, second = (section for section in outcome.reply.sections[:2])
    said = "".join(span.text for line in first.lines for span in line)
    assert all(word in said for word in FRAUD)
    assert second.folded


@pytest.mark.parametrize(
    "question",
    ["is mercor a real company", "who owns outlier", "does outlier truly pay its people"],
)
def test_question_on_the_company_itself_asks_of_no_fraud(question: str) -> None:
    assert real_assistant().understand(question, Asker()).point is None


@pytest.mark.parametrize(
    ("question", "point"),
    [
        ("outlier exam mein fail ho gya ab kya karu", "retake"),
        ("didnt pass the micro1 interview, what happens next", "retake"),
        ("رسبت في تقييم toloka وش اسوي", "retake"),
        ("s2att fel test bta3 outlier", "retake"),
        ("micro1 में दसवीं पास को काम मिलेगा क्या", "degree"),
        ("no degree only high school, does outlier take me", "degree"),
        ("my english is weak can i join toloka", "english"),
        ("toloka ma inglizi mezyan ne9der nekhdem", "english"),
        ("does alignerr have projects in arabic", "arabic"),
        ("what is the least i can withdraw from appen, minimum cashout", "min_payout"),
        ("كم الحد الادنى للسحب من تولوكا", "min_payout"),
        ("ممكن استعين بشات جي بي تي في مقابلة micro1 او هذا غش", "ai_help"),
        ("is using claude okay in the alignerr interview", "ai_help"),
        ("does micro1 keep recordings of my voice", "recording"),
        ("which w-9 form does clickworker want", "w8"),
        ("appen customer care ka number kya hai", "support"),
        ("lazem basbor 3ashan ashtghel fe micro1", "passport"),
        ("मर्कोर के लिए आधार कार्ड देना पड़ेगा क्या", "passport"),
        ("can i join handshake on an h1b", "visa"),
    ],
)
def test_point_is_read_from_the_words_for_it(question: str, point: str) -> None:
    assert real_assistant().understand(question, Asker()).point == point


@pytest.mark.parametrize(
    "question",
    [
        "outlier me kaise join karu hindi me batao",
        "how do i join mercor, answer in english",
        "what tasks are there on toloka",
        "how much does mercor pay a week",
        "is mercor visa card fee high",
    ],
)
def test_words_that_stand_for_something_else_name_no_point(question: str) -> None:
    assert real_assistant().understand(question, Asker()).point in (None, "joining_fee")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("do i have to file an lut", "GST"),
        ("क्या इस कमाई पर जीएसटी देना होगा", "GST"),
        ("is working on a student visa allowed here", "Handshake AI"),
        ("when will i get a 1099 form", "1099"),
    ],
)
def test_general_answer_leads_with_what_is_told_of_the_point(question: str, first: str) -> None:
    outcome = real_assistant().ask(question, Asker(), None, TODAY)

    assert outcome.reply
    assert first in told(outcome.reply).splitlines()[1]


def test_point_told_of_one_country_is_asked_of_it() -> None:
    gst = real_assistant().ask("gst lagega kya is income pe", Asker(), None, TODAY).reply
    elsewhere = real_assistant().ask("is there gst for freelancers in egypt", Asker(), None, TODAY)

    assert gst
    assert "भारत" in told(gst).splitlines()[0]
    assert elsewhere.reply
    assert "India" not in told(elsewhere.reply).splitlines()[0]


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("which site pays programmers the most", "On coders:", "DataAnnotation"),
        ("which platform has the best rates for attorneys", "On lawyers:", "Mercor"),
        ("best paying platform for engineers", "On engineers:", "AI-training work"),
        ("مين اعلى منصة تدفع للاطباء", "عن الأطباء:", "Mercor"),
    ],
)
def test_comparison_for_people_of_a_trade_leads_with_them(
    question: str, first: str, second: str
) -> None:
    outcome = real_assistant().ask(question, Asker(), None, TODAY)

    assert outcome.reply
    lines = told(outcome.reply).splitlines()
    assert lines[0] == first
    assert second in lines[1]


def test_comparison_of_named_platforms_leads_with_what_they_tell_of_the_trade() -> None:
    outcome = real_assistant().ask("mercor vs dataannotation for coders", Asker(), None, TODAY)

    assert outcome.reply
    led = told(outcome.reply).split("On coders:\n", 1)[1].splitlines()
    assert led[0].startswith("DataAnnotation:")
    assert led[1].startswith("Mercor:")
    assert not led[2]


def test_comparison_says_that_nothing_is_told_of_the_trade() -> None:
    reply = Answers(knowledge()).table("payout", "en", False, TODAY, point="crypto")

    assert told(reply).splitlines()[0] == "Nothing here on crypto."


def test_point_without_a_platform_is_told_of_those_that_have_it() -> None:
    outcome = real_assistant().ask("am i allowed to use chatgpt in the test", Asker(), None, TODAY)

    assert outcome.reply
    lines = told(outcome.reply).splitlines()
    assert lines[1] == "On AI help:"
    assert lines[2].startswith("Alignerr: ")


def test_of_the_meanings_in_doubt_the_one_with_the_point_is_answered() -> None:
    outcome = real_assistant().ask("is passport must for outlier", Asker(), None, TODAY)

    assert outcome.reply
    assert "On ID documents, in general:" in told(outcome.reply)


@pytest.mark.parametrize(
    "question",
    [
        "my google pay payment is stuck when will i get it",
        "phonepe pe payment atka hua hai kab milega",
        "मेरा यूपीआई पेमेंट फंस गया कब आएगा",
        "فودافون كاش سحب فلوس مني هترجع امتى",
    ],
)
def test_money_gone_astray_in_ones_own_wallet_is_not_answered_as_pay(question: str) -> None:
    assert real_assistant().understand(question, Asker()).band is not Band.ANSWER


@pytest.mark.parametrize(
    "question",
    ["do they pay in upi", "is my outlier payment to gpay stuck", "upi se payment milega"],
)
def test_wallet_in_a_question_on_payouts_stays_one(question: str) -> None:
    understood = real_assistant().understand(question, Asker())

    assert (understood.band, understood.topic) == (Band.ANSWER, "payout")
