"""Telling ways of typing apart, and choosing the language of the answer."""

import pytest

from bot.core.knowledge import Knowledge
from bot.core.language import TypingDetector, reply_language
from bot.core.matching.examples import Examples, examples
from bot.core.questions import Asker
from bot.core.text import normalise, words


@pytest.fixture(scope="module")
def detector(knowledge: Knowledge) -> TypingDetector:
    typings = knowledge.typings
    return TypingDetector(typings, Examples.of(examples(typings)).shares)


@pytest.mark.parametrize(
    ("text", "typing"),
    [
        ("how do I withdraw the money", "en"),
        ("payout kab tak aata hai", "hi-Latn"),
        ("bhai account block ho gaya kya karu", "hi-Latn"),
        ("please tell me kya ye real hai", "hi-Latn"),
        ("emta el flous btewsal", "ar-Latn"),
        ("3ndi so2al 3la el interview", "ar-Latn"),
        ("wesh kaykhalsou kol semana", "ar-Latn"),
        ("kam", "ar-Latn"),
        ("rate kam kyu", "hi-Latn"),
        ("chai me cheeni kam daalna", "hi-Latn"),
        ("salam", "ar-Latn"),
        ("salam bhai", "hi-Latn"),
        ("पैसे कब मिलते हैं", "hi"),
        ("Stripe account में problem है", "hi"),
        ("متى يصل التحويل", "ar"),
        ("الـ interview كام دقيقة في micro1", "ar"),
        ("my 2fa code for the 3rd time at 5pm", "en"),
        ("3.5ghante x 44$", "hi-Latn"),
        ("4ghante x 20$", "hi-Latn"),
        ("3liya kam sa3a", "ar-Latn"),
    ],
)
def test_ways_of_typing_are_told_apart(detector: TypingDetector, text: str, typing: str) -> None:
    assert detector.detect(normalise(text)) == typing


@pytest.mark.parametrize(
    ("text", "typing"),
    [
        ("w-8ben-e", None),
        ("w-8imy for outlier", "en"),
        ("1099-misc", None),
        ("i-9 kab bharna hai", "hi-Latn"),
        ("e-mail", None),
        ("t-shirts", None),
        ("w-8ben lazem amla2ha emta", "ar-Latn"),
        ("b-kam el sa3a", "ar-Latn"),
        ("w-3andi so2al", "ar-Latn"),
        ("w-8er keda", "ar-Latn"),
    ],
)
def test_form_with_a_hyphen_in_its_name_is_not_arabizi(
    detector: TypingDetector, text: str, typing: str | None
) -> None:
    assert detector.detect(normalise(text)) == typing


@pytest.mark.parametrize(
    "text",
    [
        "",
        "45 20",
        "🎉",
        "mercor",
        "ok",
        "શું છે",
        "1099",
        "$45/h 20h/week inr",
        "30 usd 4h/day fee 2%",
    ],
)
def test_a_text_that_does_not_tell_decides_nothing(detector: TypingDetector, text: str) -> None:
    assert detector.detect(normalise(text), frozenset({"mercor"})) is None


@pytest.mark.parametrize(("text", "typing"), [("मर्कोर", "hi"), ("وميركور؟", "ar")])
def test_a_name_alone_tells_the_language_by_its_script(
    detector: TypingDetector, text: str, typing: str | None
) -> None:
    normal = normalise(text)

    assert detector.detect(normal, frozenset(word.text for word in words(normal))) == typing


@pytest.mark.parametrize(
    ("asker", "typing", "replied", "language"),
    [
        (Asker(chosen="ar", client="hi"), "en", "hi", "ar"),
        (Asker(chat="ar", client="ar"), "hi-Latn", None, "hi"),
        (Asker(chat="ar", client="en"), None, "hi", "hi"),
        (Asker(chat="ar", client="hi"), None, None, "ar"),
        (Asker(client="hi-IN"), None, None, "hi"),
        (Asker(client="en-BR"), None, None, "en"),
        (Asker(client="ru"), None, None, "en"),
        (Asker(), None, None, "en"),
    ],
    ids=[
        "chosen before all",
        "the question before the chat",
        "the message replied to before the chat",
        "the chat before the app",
        "the app",
        "an odd region",
        "a language without answers",
        "nothing known",
    ],
)
def test_language_of_the_answer_goes_by_what_is_nearest_to_the_person(
    asker: Asker, typing: str | None, replied: str | None, language: str, knowledge: Knowledge
) -> None:
    assert reply_language(asker, typing, replied, knowledge.typings) == language
