"""Telegram's HTML subset: what it accepts, what it refuses and in which words."""

import pytest

from bot.channels.sandbox.entities import Entity, Formatted
from bot.channels.sandbox.errors import ApiError
from bot.channels.sandbox.strict_html import parse_html

ACCEPTED = [
    ("plain", "plain", ()),
    ("<b>a</b>", "a", (Entity("bold", 0, 1),)),
    ("<strong>a</strong>", "a", (Entity("bold", 0, 1),)),
    ("<i>a</i><u>b</u><s>c</s>", "abc", (
        Entity("italic", 0, 1), Entity("underline", 1, 1), Entity("strikethrough", 2, 1),
    )),
    ("😀<b>é</b>", "😀é", (Entity("bold", 2, 1),)),
    ("<b>भुगतान</b>", "भुगतान", (Entity("bold", 0, 6),)),
    ("<b><i>a</i></b>", "a", (Entity("bold", 0, 1), Entity("italic", 0, 1))),
    ("&lt;b&gt; &amp; &quot;&#39;&#x41;", "<b> & \"'A", ()),
    ("a & b", "a & b", ()),
    ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "x", (
        Entity("text_link", 0, 1, "https://example.org/?a=1&b=2"),
    )),
    ("<a href='https://example.org'>x</a>", "x", (
        Entity("text_link", 0, 1, "https://example.org"),
    )),
    ('<pre><code class="language-py">x</code></pre>', "x", (
        Entity("pre", 0, 1, None, "py"),
    )),
    ("<blockquote expandable>a\nb</blockquote>", "a\nb", (Entity("expandable_blockquote", 0, 3),)),
    ("<blockquote>a</blockquote>", "a", (Entity("blockquote", 0, 1),)),
    ('<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>', "ab", (
        Entity("spoiler", 0, 1), Entity("spoiler", 1, 1),
    )),
    ("\n <b> a </b> \n", "a", (Entity("bold", 0, 1),)),
    ("/pay now @somebody https://example.org.", "/pay now @somebody https://example.org.", (
        Entity("bot_command", 0, 4), Entity("mention", 9, 9), Entity("url", 19, 19),
    )),
    ("<code>/pay</code>", "/pay", (Entity("code", 0, 4),)),
]  # fmt: skip

REFUSED = [
    ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    (
        "<b><i>a</b></i>",
        'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
]

TOLERATED = [
    ("a&nbsp;b", "a&nbsp;b", "&nbsp; is not known to Telegram and is shown as typed"),
    ('<a href="nowhere">x</a>', "x", "link without a usable address: nowhere"),
    ("<code><b>x</b></code>", "x", "<b> inside <code>"),
    (
        "<blockquote>a<blockquote>b</blockquote></blockquote>",
        "ab",
        "blockquote inside blockquote",
    ),
    ("x<b></b>", "x", "<b> around nothing"),
]


@pytest.mark.parametrize(("source", "text", "entities"), ACCEPTED)
def test_telegram_html_becomes_text_with_entities(
    source: str, text: str, entities: tuple[Entity, ...]
) -> None:
    assert parse_html(source) == Formatted(text, entities)


@pytest.mark.parametrize(("source", "reason"), REFUSED)
def test_wrong_html_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"
    assert caught.value.violation


@pytest.mark.parametrize(("source", "text", "warning"), TOLERATED)
def test_html_that_telegram_tolerates_but_does_not_show_is_named(
    source: str, text: str, warning: str
) -> None:
    parsed = parse_html(source)
    assert parsed.text == text
    assert warning in parsed.warnings
