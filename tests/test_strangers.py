"""Platforms that we do not know are named as such: alone, beside others, by address, by command."""

from datetime import date

import pytest

from bot.core import bidi
from bot.core.assistant import Assistant
from bot.core.outcomes import Outcome
from bot.core.questions import Asker, Band, ChatKind, Kind
from bot.core.replies import Reply

PRIVATE = Asker()
TODAY = date(2026, 11, 22)


def told(outcome: Outcome) -> list[str]:
    assert isinstance(outcome.reply, Reply)
    lines = (line for section in outcome.reply.sections for line in section.lines)
    return [bidi.strip_controls("".join(span.text for span in line)) for line in lines]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rex.zone", "rex.zone"),
        ("does rex.zone pay well", "rex.zone"),
        ("What about Rex.Zone?", "Rex.Zone"),
        ("is www.rex.zone legit", "rex.zone"),
        ("how do i join foobar.ai", "foobar.ai"),
        ("is dataforge.co.in a scam", "dataforge.co.in"),
        ("is foobarly legit", "foobarly"),
        ("is outlier-pay.xyz a scam", "outlier-pay.xyz"),
        ("is mercor-jobs.com real", "mercor-jobs.com"),
        ("is Blorptask real or fake", "Blorptask"),
        ("how much does uber pay drivers", "Uber"),
        ("क्या rex.zone अच्छा है", "rex.zone"),
        ("rex.zone kitna deta hai", "rex.zone"),
        ("هل rex.zone موقع حقيقي", "rex.zone"),
    ],
)
def test_platform_that_we_do_not_know_is_named_and_nothing_else_is_answered(
    assistant: Assistant, text: str, name: str
) -> None:
    understood = assistant.understand(text, PRIVATE)
    outcome = assistant.ask(text, PRIVATE, None, TODAY)

    assert (understood.unknown, understood.platforms, understood.band) == (name, (), Band.REFUSE)
    assert name in told(outcome)[0]
    assert outcome.unanswered


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i got this link https://outlier-jobs.top/apply should i click", "outlier-jobs.top"),
        ("https://outlier-jobs.top", "outlier-jobs.top"),
        ("is mercor-hiring.work/form real", "mercor-hiring.work"),
    ],
)
def test_link_to_a_site_that_only_sounds_like_ours_is_said_not_to_be_ours(
    assistant: Assistant, text: str, name: str
) -> None:
    understood = assistant.understand(text, PRIVATE)

    assert (understood.unknown, understood.platforms, understood.band) == (name, (), Band.REFUSE)


@pytest.mark.parametrize(
    ("text", "topic", "platforms"),
    [
        ("https://www.mercor.com/jobs/123 is this real", "legitimacy", ("mercor",)),
        ("https://t.me/outlier_jobs is this real", "legitimacy", ()),
        ("outlier https://forms.gle/abcd is this form real", "legitimacy", ("outlier",)),
        ("outlier.ai/experts kitna deta hai", "pay", ("outlier",)),
    ],
)
def test_link_names_a_platform_only_where_it_leads_to_its_site(
    assistant: Assistant, text: str, topic: str, platforms: tuple[str, ...]
) -> None:
    understood = assistant.understand(text, PRIVATE)

    assert (understood.band, understood.topic) == (Band.ANSWER, topic)
    assert understood.platforms == platforms
    assert understood.unknown is None


@pytest.mark.parametrize(
    "text",
    ["this is bullshit", "it is blorptastic", "mercor ma3 wazefty", "what if i am underaged"],
)
def test_unknown_word_of_a_remark_is_no_platform(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).unknown is None


@pytest.mark.parametrize(
    "text",
    [
        "does outlier.ai pay well",
        "is www.outlier.ai legit",
        "what is scale.com",
        "is app.outlier.ai down",
        "is joinhandshake.com real",
        "what does surgehq.ai pay",
        "how do i join work.mercor.com",
        *(f"is {name} real" for name in ("dataannotation.tech", "alignerr.com", "toloka.ai")),
        *(f"is {name} real" for name in ("appen.com", "turing.com", "micro1.ai", "prolific.com")),
        *(f"is {name} real" for name in ("clickworker.com", "oneforma.com", "remotasks.com")),
        "does outlier pay well.please tell",
        "outlier kitna deta hai bhai.batao",
        "my email is foo@gmail.com, does outlier pay there",
        "is https://t.me/some_channel from outlier",
        "does outlier pay 45.50 an hour",
    ],
)
def test_addresses_of_ours_and_what_only_looks_like_one_are_no_strangers(
    assistant: Assistant, text: str
) -> None:
    assert assistant.understand(text, PRIVATE).unknown is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("outlier vs uber", "I have nothing on Uber."),
        ("Uber vs outlier", "I have nothing on Uber."),
        ("is outlier better than upwork", "I have nothing on Upwork."),
        ("how much do outlier and uber pay", "I have nothing on Uber."),
        ("outlier and rex.zone pay?", "I have nothing on rex.zone."),
        ("mercor aur uber me kaun accha hai", "Uber के बारे में मेरे पास कुछ नहीं है।"),
        ("मर्कोर और उबर में कौन बेहतर है", "उबर के बारे में मेरे पास कुछ नहीं है।"),
        ("ايهما افضل outlier ام اوبر", "لا تتوفر لدي معلومات عن اوبر."),
        ("is mercor or foobarly legit", "I have nothing on foobarly."),
        ("mercor ya foobarly real hai kya", "foobarly के बारे में मेरे पास कुछ नहीं है।"),
        ("outlier أو rex.zone", "لا تتوفر لدي معلومات عن rex.zone."),
    ],
)
def test_stranger_beside_a_platform_of_ours_is_said_to_be_missing(
    assistant: Assistant, text: str, says: str
) -> None:
    outcome = assistant.ask(text, PRIVATE, None, TODAY)

    assert says in told(outcome)
    assert outcome.unanswered
    assert assistant.understand(text, PRIVATE).platforms


@pytest.mark.parametrize(
    "text",
    [
        "can i do outlier beside my infosys job",
        "does outlier pay through paypal",
        "DataAnnotation vs. Outlier: which has steadier work?",
    ],
)
def test_company_that_nothing_is_asked_about_is_passed_over(
    assistant: Assistant, text: str
) -> None:
    understood = assistant.understand(text, PRIVATE)

    assert (understood.band, understood.unknown) == (Band.ANSWER, None)


@pytest.mark.parametrize("kind", ChatKind)
@pytest.mark.parametrize(
    ("name", "argument", "missing"),
    [
        ("compare", "outlier uber", "Uber"),
        ("compare", "outlier Blorptask", "Blorptask"),
        ("compare", "outlier mercor rex.zone uber", "rex.zone, Uber"),
        ("pay", "outlier uber", "Uber"),
        ("calc", "uber $20/h 10h", "Uber"),
        ("calc", "uber 20", "Uber"),
        ("topics", "uber", "Uber"),
    ],
)
def test_command_says_which_names_it_does_not_have_beside_the_rest(
    assistant: Assistant, kind: ChatKind, name: str, argument: str, missing: str
) -> None:
    outcome = assistant.command(name, argument, Asker(kind), None, TODAY)

    assert f"I have nothing on {missing}." in told(outcome)
    assert len(told(outcome)) > 1


@pytest.mark.parametrize(("argument", "missing"), [("uber lyft", "Uber, Lyft"), ("xyzq", "xyzq")])
def test_command_of_strangers_alone_names_them_all(
    assistant: Assistant, argument: str, missing: str
) -> None:
    outcome = assistant.command("compare", argument, PRIVATE, None, TODAY)

    assert told(outcome)[0] == f"I have nothing on {missing}."


@pytest.mark.parametrize("argument", ["outlier mercor pay", "outlier vs mercor which pays more"])
def test_words_of_a_question_after_a_command_are_no_names(
    assistant: Assistant, argument: str
) -> None:
    outcome = assistant.command("compare", argument, PRIVATE, None, TODAY)

    assert told(outcome)[0] == "Outlier · Mercor"
    assert not outcome.unanswered


def test_address_that_nobody_put_to_the_bot_is_passed_over(assistant: Assistant) -> None:
    asker = Asker(ChatKind.GROUP, addressed=False)

    assert assistant.understand("does rex.zone pay well", asker).kind is Kind.NONE


def test_platforms_side_by_side_with_one_measure_are_answered_both(assistant: Assistant) -> None:
    for text in ("outlier and mercor pay?", "appen aur toloka payout", "prolific w appen pay"):
        understood = assistant.understand(text, Asker())
        assert (len(understood.platforms), understood.band) == (2, Band.ANSWER), text


def test_offered_meanings_too_say_which_platform_is_missing(assistant: Assistant) -> None:
    understood = assistant.understand("mercor or foobarly guidelines", Asker())

    assert understood.unknown == "foobarly"


@pytest.mark.parametrize(
    "text",
    [
        "what is a milestone-based contract",
        "how do i change my preferred payout method",
        "how long does the provisional stage take",
    ],
)
def test_word_behind_an_article_is_no_company(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, Asker()).unknown is None


@pytest.mark.parametrize("text", ["how much does 1h15 pay", "is 90min legit", "is 2hours30 legit"])
def test_length_of_time_is_no_platform(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).unknown is None


@pytest.mark.parametrize(
    "text", ["micro1 رواتبهم حلوة؟", "mercor معاملتهم زينة؟", "appen mo3amalethom kwayesa?"]
)
def test_word_said_of_a_platform_is_no_company_beside_it(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).unknown is None


def test_name_that_is_a_word_once_in_a_text_is_one_all_over_it(assistant: Assistant) -> None:
    text = "is the turing test the same thing as a turing machine"

    assert assistant.understand(text, PRIVATE).platforms == ()
