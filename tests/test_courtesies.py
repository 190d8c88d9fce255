"""Thanks, goodbyes, "ok" and wordless messages get one short kind answer, not the introduction."""

from datetime import date

import pytest

from bot.core import bidi
from bot.core.assistant import Assistant
from bot.core.knowledge import Courtesy
from bot.core.questions import Asker, ChatKind, Kind

PRIVATE = Asker(ChatKind.PRIVATE)
TODAY = date(2026, 11, 22)

SAID = [
    ("thanks", Courtesy.THANKS, "en"),
    ("Thank you so much!", Courtesy.THANKS, "en"),
    ("thx bro", Courtesy.THANKS, "en"),
    ("thanks man you are the best", Courtesy.THANKS, "en"),
    ("thanks brother everything clear now", Courtesy.THANKS, "en"),
    ("dhanyavad bhai samajh mein aa gaya sab", Courtesy.THANKS, "hi"),
    ("shokran ya gama3a", Courtesy.THANKS, "ar"),
    ("ok thanks", Courtesy.THANKS, "en"),
    ("bye", Courtesy.PARTING, "en"),
    ("ok thanks, bye", Courtesy.PARTING, "en"),
    ("ok", Courtesy.ASSENT, "en"),
    ("धन्यवाद", Courtesy.THANKS, "hi"),
    ("बहुत शुक्रिया भाई", Courtesy.THANKS, "hi"),
    ("ठीक है", Courtesy.ASSENT, "hi"),
    ("कोई बात नहीं, धन्यवाद", Courtesy.THANKS, "hi"),
    ("shukriya bhai", Courtesy.THANKS, "hi"),
    ("phir milenge", Courtesy.PARTING, "hi"),
    ("thik hai bhai", Courtesy.ASSENT, "hi"),
    ("شكرا جزيلا يا صديقي", Courtesy.THANKS, "ar"),
    ("مع السلامة", Courtesy.PARTING, "ar"),
    ("تمام", Courtesy.ASSENT, "ar"),
    ("shukran", Courtesy.THANKS, "ar"),
    ("ma3 el salama", Courtesy.PARTING, "ar"),
]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("gm guys", "en"),
        ("good morning team have a lovely day", "en"),
        ("suprabhat sab logon ko", "hi"),
        ("नमस्ते जी सबको", "hi"),
        ("صباح الخير يا حلوين", "ar"),
        ("masa el 5eir ya shabab", "ar"),
    ],
)
def test_greeting_to_everybody_is_told_who_we_are(
    assistant: Assistant, text: str, language: str
) -> None:
    understood = assistant.understand(text, PRIVATE)
    reply = assistant.ask(text, PRIVATE, None, TODAY).reply

    assert understood.kind is Kind.SMALLTALK
    assert reply is not None
    assert reply.language == language
    assert "Ujrat" in "".join(span.text for span in reply.sections[0].lines[0])


@pytest.mark.parametrize("text", ["hello, my account was banned", "hi how do i join mercor"])
def test_greeting_before_a_question_hides_no_question(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).kind is Kind.FAQ


@pytest.mark.parametrize(("text", "courtesy", "language"), SAID)
def test_courtesy_gets_one_line_in_its_language(
    assistant: Assistant, text: str, courtesy: Courtesy, language: str
) -> None:
    understood = assistant.understand(text, PRIVATE)
    reply = assistant.ask(text, PRIVATE, None, TODAY).reply

    assert (understood.kind, understood.courtesy) == (Kind.SMALLTALK, courtesy)
    assert reply is not None
    assert (reply.language, reply.buttons) == (language, ())
    assert len(reply.sections[0].lines) == 1


DOUBTED = [
    ("how much does mercor pay", "are you sure?"),
    ("how much does mercor pay", "source?"),
    ("how much does mercor pay", "who says that"),
    ("how much does mercor pay", "since when?"),
    ("mercor kitna deta hai", "source kya hai"),
    ("mercor kitna deta hai", "kisne bola ye"),
    ("मर्कोर कितना देता है", "यह सच है?"),
    ("كم يدفع ميركور", "متأكد؟"),
    ("كم يدفع ميركور", "مين قال كده"),
    ("kam btedfa3 mercor", "meen 2al keda"),
]


@pytest.mark.parametrize("kind", ChatKind)
@pytest.mark.parametrize(("before", "text"), DOUBTED)
def test_who_doubts_an_answer_is_told_its_sources_and_can_go_on_with_it(
    assistant: Assistant, before: str, text: str, kind: ChatKind
) -> None:
    asker = Asker(kind)
    last = assistant.ask(before, asker, None, TODAY).understanding
    outcome = assistant.ask(text, asker, last, TODAY)

    assert outcome.reply is not None
    links = {span.url for part in outcome.reply.sections for line in part.lines for span in line}
    facts = assistant.knowledge.about("mercor", "pay")
    pages = {assistant.knowledge.sources[id_].url for f in facts for id_ in (f.source, *f.also)}
    assert len(links) > 1
    assert links <= {None, *pages}
    lines = [line[0].text for part in outcome.reply.sections[1:] for line in part.lines]
    assert not any(line[0].islower() for line in lines)
    assert outcome.understanding is None  # the answer stays the last one


@pytest.mark.parametrize("text", ["are you sure?", "source?", "पक्का?", "متأكد؟", "pakka?"])
def test_doubt_about_no_answer_is_told_how_answers_name_their_sources(
    assistant: Assistant, text: str
) -> None:
    language = assistant.understand(text, PRIVATE).reply_language
    outcome = assistant.ask(text, PRIVATE, None, TODAY)

    assert outcome.reply is not None
    (line,) = outcome.reply.sections[0].lines
    assert "".join(span.text for span in line) == assistant.say("courtesy.doubt", language)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("how much does mercor pay", "can i talk to a human"),
        ("मर्कोर कितना देता है", "किसी इंसान से बात करनी है"),
        ("mercor kitna deta hai", "kisi insaan se baat karni hai"),
        ("كم يدفع ميركور", "عايز اكلم حد"),
        ("kam btedfa3 mercor", "3ayez akallem 7ad"),
    ],
)
def test_who_wants_a_person_is_told_that_there_is_none_and_offered_the_platforms_support(
    assistant: Assistant, before: str, text: str
) -> None:
    last = assistant.ask(before, PRIVATE, None, TODAY).understanding
    reply = assistant.ask(text, PRIVATE, last, TODAY).reply

    assert reply is not None
    (line,) = reply.sections[0].lines
    assert "".join(span.text for span in line) == assistant.say("courtesy.person", reply.language)
    ((button,),) = reply.buttons
    assert button.action is not None
    assert (button.action.topic, button.action.platforms) == ("account", ("mercor",))


@pytest.mark.parametrize(
    "text", ["i dont understand", "समझ नहीं आया", "samajh nahi aaya", "مش فاهم", "msh fahem"]
)
def test_who_did_not_understand_is_told_how_to_ask(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).courtesy is Courtesy.PUZZLED


@pytest.mark.parametrize(
    "text", ["are you sure?", "who says that", "can i talk to a human", "مين قال", "msh fahem"]
)
def test_remark_to_somebody_else_is_passed_over(assistant: Assistant, text: str) -> None:
    asker = Asker(ChatKind.GROUP, addressed=False)

    assert assistant.understand(text, asker).kind is Kind.NONE


@pytest.mark.parametrize(
    "text",
    [
        "is it true that mercor pays weekly",
        "what is the source of income here",
        "pakka kaam milega",
        "kab se shuru karu",
        "can i contact mercor support",
        "are you sure mercor is legit",
    ],
)
def test_question_of_the_field_with_words_of_doubt_is_no_remark(
    assistant: Assistant, text: str
) -> None:
    assert assistant.understand(text, PRIVATE).courtesy is None


@pytest.mark.parametrize(
    "text",
    [
        "thanks, how much does outlier pay",
        "thanks but when do they pay me",
        "ok outlier",
        "ok but is it real?",
        "can i take care of my kids beside this",
        "what does ok mean",
        "ok the weather is fine today in delhi",
        "who are you",
        "thanks, who are you",
    ],
)
def test_what_says_more_is_no_courtesy(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).courtesy is None


def test_courtesy_that_nobody_said_to_the_bot_is_passed_over(assistant: Assistant) -> None:
    asker = Asker(ChatKind.GROUP, addressed=False)

    assert assistant.understand("thanks", asker).kind is Kind.NONE


def test_ok_before_a_platform_leaves_it_a_bare_platform(assistant: Assistant) -> None:
    assert assistant.understand("ok outlier", PRIVATE).platforms == ("outlier",)


@pytest.mark.parametrize("text", ["", ".", "???", "🙂🙂", "👍🏽", "\u200b", "…—"])
@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_who_sends_no_word_is_asked_what_they_want_to_know(
    assistant: Assistant, text: str, language: str
) -> None:
    outcome = assistant.ask(text, Asker(ChatKind.PRIVATE, client=language), None, TODAY)
    asked = assistant.say("wordless", language)

    assert outcome.reply is not None
    (line,) = outcome.reply.sections[0].lines
    assert bidi.strip_controls("".join(span.text for span in line)) == bidi.strip_controls(asked)
    assert sum(map(len, outcome.reply.buttons)) == 3
    assert not outcome.unanswered
