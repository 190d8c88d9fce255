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
    ("ok thanks", Courtesy.THANKS, "en"),
    ("bye", Courtesy.PARTING, "en"),
    ("ok thanks, bye", Courtesy.PARTING, "en"),
    ("ok", Courtesy.ASSENT, "en"),
    ("धन्यवाद", Courtesy.THANKS, "hi"),
    ("बहुत शुक्रिया भाई", Courtesy.THANKS, "hi"),
    ("ठीक है", Courtesy.ASSENT, "hi"),
    ("shukriya bhai", Courtesy.THANKS, "hi"),
    ("phir milenge", Courtesy.PARTING, "hi"),
    ("thik hai bhai", Courtesy.ASSENT, "hi"),
    ("شكرا جزيلا يا صديقي", Courtesy.THANKS, "ar"),
    ("مع السلامة", Courtesy.PARTING, "ar"),
    ("تمام", Courtesy.ASSENT, "ar"),
    ("shukran", Courtesy.THANKS, "ar"),
    ("ma3 el salama", Courtesy.PARTING, "ar"),
]


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
        "hello",
        "who are you",
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
