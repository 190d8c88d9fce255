"""Replies as Telegram HTML: limits, markup, hostile text, directions."""

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels import console
from bot.channels.telegram.rendering import MESSAGE_UNITS, Message, render
from bot.core.graphemes import cut, graphemes, units
from bot.core.replies import Action, Button, Reply, Section, Span, Verb

ALLOWED = re.compile(
    r'</?b>|</?code>|<a href="[^"<>]*">|</a>|<blockquote expandable>|</blockquote>'
)
BUTTONS = ((Button("Compare", Action(Verb.COMPARE)),),)


def reply(*sections: Section, direction: str = "ltr") -> Reply:
    return Reply("ar" if direction == "rtl" else "en", direction, sections, BUTTONS)


def section(*texts: str, folded: bool = False) -> Section:
    return Section(tuple((Span(text),) for text in texts), folded)


def plain(message: Message) -> str:
    """The text that Telegram shows after parsing the tags."""
    return unescape(ALLOWED.sub("", message.text))


def open_tags(html: str) -> list[str]:
    stack: list[str] = []
    for closing, name in re.findall(r"<(/?)([a-z]+)", html):
        if closing:
            assert stack[-1:] == [name], html
            stack.pop()
        else:
            stack.append(name)
    return stack


def test_styles_become_tags_and_foreign_text_is_escaped() -> None:
    line = (
        Span("Tom & <b>", bold=True),
        Span(" /pay ", code=True),
        Span("X", url='https://x.example/?a=1&b="2"'),
    )
    (message,) = render(reply(Section((line,))))
    assert message.text == (
        "<b>Tom &amp; &lt;b&gt;</b><code> /pay </code>"
        '<a href="https://x.example/?a=1&amp;b=&quot;2&quot;">X</a>'
    )


def test_code_takes_no_other_style_because_telegram_refuses_it() -> None:
    (message,) = render(reply(Section(((Span("45 20", bold=True, code=True),),))))
    assert message.text == "<code>45 20</code>"


def test_folded_section_becomes_one_expandable_quote() -> None:
    (message,) = render(reply(section("open"), section("a", "b", folded=True)))
    assert message.text == "open\n\n<blockquote expandable>a\nb</blockquote>"


def test_long_reply_breaks_between_sections_and_only_the_last_message_has_buttons() -> None:
    first, second = render(reply(section("a" * 3000), section("b" * 3000)))
    assert (first.text, first.buttons) == ("a" * 3000, ())
    assert (second.text, second.buttons) == ("b" * 3000, BUTTONS)


def test_section_longer_than_a_message_breaks_between_lines() -> None:
    messages = render(reply(section(*["x" * 1000] * 9, folded=True)))
    assert [message.text.count("x" * 1000) for message in messages] == [4, 4, 1]
    assert all(message.text.startswith("<blockquote expandable>") for message in messages)


def test_line_longer_than_a_message_breaks_after_a_word() -> None:
    first, second = render(reply(section("word " * 1000)))
    assert first.text.endswith("word")
    assert second.text.startswith("word ")


def test_length_counts_utf16_units_so_emoji_count_twice() -> None:
    assert len(render(reply(section("👍" * 2048)))) == 1
    assert len(render(reply(section("👍" * 2049)))) == 2


def test_entities_do_not_count_towards_the_limit() -> None:
    assert len(render(reply(section("&" * MESSAGE_UNITS)))) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("कि", ["कि"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("👩‍💻👍🏽", ["👩‍💻", "👍🏽"]),
        ("🇮🇳🇪🇬", ["🇮🇳", "🇪🇬"]),
        ("éa", ["é", "a"]),
        ("شُكر", ["شُ", "ك", "ر"]),
        ("\r\nx", ["\r\n", "x"]),
    ],
)
def test_graphemes_are_what_people_see_as_one_character(text: str, parts: list[str]) -> None:
    assert list(graphemes(text)) == parts


def test_cut_never_divides_a_grapheme_that_fits() -> None:
    assert cut("ab👩‍💻", 6) == ("ab", "👩‍💻")


def test_grapheme_longer_than_the_limit_is_cut_all_the_same() -> None:
    head, rest = cut("a" + "\u0301" * 20, 10)
    assert (len(head), len(rest)) == (10, 11)


def test_arabic_line_isolates_prices_and_names_from_the_arabic_around_them() -> None:
    line = (Span("الأجر $35–50 للساعة في "), Span("micro1", isolate=True))
    (message,) = render(reply(Section((line,)), direction="rtl"))
    assert message.text == "الأجر \u2068$35–50\u2069 للساعة في \u2068micro1\u2069"


def test_arabic_reply_line_without_arabic_letters_still_starts_on_the_right() -> None:
    (message,) = render(reply(section("Outlier"), direction="rtl"))
    assert message.text == "\u200f\u2068Outlier\u2069"


def test_arabic_name_in_an_english_line_is_isolated() -> None:
    (message,) = render(reply(Section(((Span("press, "), Span("العربية", isolate=True)),))))
    assert message.text == "press, \u2068العربية\u2069"


def test_hostile_name_cannot_turn_the_line_or_add_markup() -> None:
    name = Span("\u202e<a href='x'>evil\u2069</a>\ud800\x00", isolate=True)
    (message,) = render(reply(Section(((Span("I don't have "), name),))))
    assert message.text == "I don't have &lt;a href='x'&gt;evil&lt;/a&gt;?"


def test_empty_reply_still_makes_a_message_that_telegram_accepts() -> None:
    (message,) = render(reply(section("", "")))
    assert message.text == "…"


TEXTS = st.text(
    st.sampled_from(
        [*"ab <>&\"'\n", "क", "्", "ि", "ع", "ُ", "👍", "🏽", "\u200d", "🇮", "\u202e", "5"]
    ),
    max_size=150,
)
SPANS = st.builds(
    Span,
    TEXTS,
    bold=st.booleans(),
    code=st.booleans(),
    url=st.sampled_from([None, "https://a.example/?q=1&r=2"]),
    isolate=st.booleans(),
)
SECTIONS = st.builds(
    Section,
    st.lists(st.lists(SPANS, max_size=4).map(tuple), max_size=4).map(tuple),
    folded=st.booleans(),
)
REPLIES = st.builds(
    Reply,
    st.just("en"),
    st.sampled_from(["ltr", "rtl"]),
    st.lists(SECTIONS, max_size=4).map(tuple),
)
INVISIBLE = re.compile("[\u200d\u200e\u200f\u202a-\u202e\u2066-\u2069\\s]")


@settings(max_examples=150, deadline=None)
@given(REPLIES)
def test_any_reply_keeps_the_limits_the_markup_and_the_text(any_reply: Reply) -> None:
    limit = 120
    messages = render(any_reply, limit)
    for message in messages:
        assert 0 < units(plain(message)) <= limit
        assert not open_tags(message.text)
        assert "<" not in ALLOWED.sub("", message.text)
    shown = "".join(plain(message) for message in messages)
    given_text = "".join(s.text for sec in any_reply.sections for line in sec.lines for s in line)
    expected = INVISIBLE.sub("", given_text)
    assert INVISIBLE.sub("", shown) == (expected or "…")


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.integers(min_value=12, max_value=60))
def test_any_cut_falls_between_graphemes_and_loses_nothing(text: str, limit: int) -> None:
    head, rest = cut(text, limit)
    assert head + rest == text
    assert units(head) <= limit
    if units(next(graphemes(text), "")) <= limit:
        assert [*graphemes(head), *graphemes(rest)] == list(graphemes(text))


def test_console_shows_links_and_buttons_as_text() -> None:
    line = (Span("$35/h", bold=True), Span(" · "), Span("Inc.", url="https://inc.example"))
    shown = console.render(reply(Section((line,)), section("more", folded=True)))
    assert shown == "$35/h · Inc. (https://inc.example)\n\n  more\n\n[Compare]"
