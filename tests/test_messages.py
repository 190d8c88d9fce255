"""Message templates: markup, values, plural forms, isolates."""

import functools
import re
from pathlib import Path

import pytest
import yaml

from bot.content.loader import inspect
from bot.core import bidi
from bot.core.knowledge import Language
from bot.core.menus import COMMANDS
from bot.core.messages import Voice
from bot.core.replies import Span

KNOWLEDGE = Path(__file__).parents[1] / "knowledge"
LANGUAGES = KNOWLEDGE / "languages"
CODES = ("en", "hi", "ar")
FORMS = {"en": {"one", "other"}, "hi": {"one", "other"}}
FORMS["ar"] = {"zero", "one", "two", "few", "many", "other"}

Messages = dict[str, str | dict[str, str]]


@functools.cache
def stored(code: str) -> Messages:
    text = (LANGUAGES / code / "messages.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (reads every value as text)
    assert isinstance(loaded, dict)
    loaded.pop("english", None)  # marks, no message
    return loaded


def voice(code: str, messages: Messages) -> Voice:
    direction = "rtl" if code == "ar" else "ltr"
    return Voice(Language(code, code, direction, code, messages, {}, {}))


def templates(value: str | dict[str, str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value.values())


def test_bold_code_newline_and_values_become_spans() -> None:
    speaker = voice("en", {"greet": "**Hi {name}**, type `/pay`\nbye"})
    assert speaker.lines("greet", name="Ali") == (
        (
            Span("Hi ", bold=True),
            Span("Ali", bold=True, isolate=True),
            Span(", type "),
            Span("/pay", code=True),
        ),
        (Span("bye"),),
    )


def test_value_with_markup_and_braces_stays_text() -> None:
    speaker = voice("en", {"m": "I don't have {name}."})
    assert speaker.say("m", name="**{x}** `y`") == "I don't have **{x}** `y`."


def test_span_value_keeps_its_link_and_takes_the_bold_around_it() -> None:
    speaker = voice("en", {"m": "**{source}**"})
    (line,) = speaker.lines("m", source=Span("Inc.", url="https://inc.example"))
    assert line == (Span("Inc.", bold=True, url="https://inc.example"),)


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "zero 0"), (1, "one"), (2, "two"), (3, "few 3"), (11, "many 11"), (100, "other 100")],
)
def test_arabic_has_six_plural_forms(count: int, text: str) -> None:
    forms = {"zero": "zero {count}", "one": "one", "two": "two", "few": "few {count}"}
    speaker = voice("ar", {"m": {**forms, "many": "many {count}", "other": "other {count}"}})
    assert speaker.part("m", count) == text


def test_missing_message_and_missing_value_are_named() -> None:
    speaker = voice("en", {"m": "{name}"})
    with pytest.raises(KeyError, match="other"):
        speaker.say("other")
    with pytest.raises(KeyError, match="name"):
        speaker.say("m")


def test_label_in_arabic_isolates_names_and_prices() -> None:
    speaker = voice("ar", {"m": "كم تدفع {platform}؟ $45–50 للساعة"})
    assert speaker.say("m", platform="micro1") == (
        "كم تدفع \u2068micro1\u2069؟ \u2068$45–50\u2069 للساعة"
    )


def test_bidi_controls_in_foreign_text_are_removed() -> None:
    assert voice("en", {"m": "{name}!"}).say("m", name="a\u202eb\u2066") == "ab!"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("\u2068$35\u2069 للساعة", "R"),
        ("\u2068Outlier\u2069 الأجر", "R"),
        ("Outlier الأجر", "L"),
        ("123 \u2068abc\u2069", None),
    ],
)
def test_first_strong_letter_is_looked_for_outside_isolates(
    text: str, direction: str | None
) -> None:
    assert bidi.first_strong(text) == direction


def test_isolating_twice_changes_nothing() -> None:
    once = bidi.isolate_runs("عبر Stripe أو Wise مقابل $45–50", "rtl")
    assert once == "عبر \u2068Stripe\u2069 أو \u2068Wise\u2069 مقابل \u2068$45–50\u2069"
    assert bidi.isolate_runs(once, "rtl") == once


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_messages_and_placeholders_of_english(code: str) -> None:
    english, own = stored("en"), stored(code)
    assert own.keys() == english.keys()
    for key, value in own.items():
        allowed = set().union(*(re.findall(r"\{\w+\}", t) for t in templates(english[key])))
        for template in templates(value):
            assert set(re.findall(r"\{\w+\}", template)) <= allowed, key


@pytest.mark.parametrize("code", CODES)
def test_every_plural_message_has_all_forms_of_its_language(code: str) -> None:
    for key, value in stored(code).items():
        if isinstance(value, dict):
            assert value.keys() == FORMS[code], key


@pytest.mark.parametrize("code", CODES)
def test_markup_is_closed_on_its_line(code: str) -> None:
    for key, value in stored(code).items():
        for line in "\n".join(templates(value)).split("\n"):
            assert line.count("**") % 2 == 0, key
            assert line.count("`") % 2 == 0, key


@pytest.mark.parametrize("code", CODES)
def test_command_descriptions_fit_the_menu_of_the_app(code: str) -> None:
    own = stored(code)
    for name in COMMANDS:
        description = own[f"command.{name}"]
        assert isinstance(description, str)
        assert 1 <= len(description) <= 100


def test_arabic_sentences_start_on_the_right() -> None:
    neutral = re.compile(r"\{figure\}|\{text\}|\{first\}|\{platform\}|\{name\}|\{amount\}")
    for key, value in stored("ar").items():
        for template in templates(value):
            for line in template.split("\n"):
                spoken = bidi.strip_controls(neutral.sub("", re.sub(r"`[^`]*`", "", line)))
                assert bidi.first_strong(re.sub(r"\{\w+\}", "", spoken)) != "L", (key, line)


def test_every_translation_is_marked_with_the_english_of_today_that_it_renders() -> None:
    told = [str(one) for one in inspect(KNOWLEDGE).warnings if "ujrat renew" in one.message]
    assert told == [], "mend what is outdated, then run `ujrat renew`"
