"""Values in YAML texts are changed where they stand; all else stays as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.edit import forms, scalar, spans, with_item, with_values
from bot.content.plain_text import forbidden
from bot.content.yaml_reader import read

TEXT = """\
# a comment that must stay
greeting: "Hello **{name}**"   # and this one
hours: {one: "{count} hour", other: "{count} hours"}
unknown: |-
  I don't have that.
  Ask again.

# another comment
मान: हिन्दी पाठ
list:
  - first
  - "second"
"""


def test_a_value_is_found_whole_whatever_its_form() -> None:
    found = {path: TEXT[start:end] for path, (start, end) in spans(TEXT).items()}
    assert found["greeting",] == '"Hello **{name}**"'
    assert found["hours",] == '{one: "{count} hour", other: "{count} hours"}'
    assert found["hours", "one"] == '"{count} hour"'
    assert found["unknown",] == "|-\n  I don't have that.\n  Ask again."
    assert found["मान",] == "हिन्दी पाठ"
    assert found["list",] == '- first\n  - "second"'
    assert found["list", 1] == '"second"'


def test_changed_values_leave_comments_and_neighbours_alone() -> None:
    changed = with_values(TEXT, {("unknown",): scalar("No.\nAsk."), ("list", 0): scalar("1st")})
    expected = TEXT.replace("|-\n  I don't have that.\n  Ask again.", '"No.\\nAsk."')
    assert changed == expected.replace("- first", '- "1st"')


def test_nothing_changed_is_the_same_text() -> None:
    assert with_values(TEXT, {}) == TEXT


ADDED = [
    ("pay:\n  - one\n\nnext: []\n", "pay:\n  - one\n  - two\n\nnext: []\n"),
    ("pay: []\nnext: []\n", "pay:\n  - two\nnext: []\n"),
    ("pay:\n  - one", "pay:\n  - one\n  - two"),
]


@pytest.mark.parametrize(("before", "after"), ADDED)
def test_an_item_is_added_below_the_last_one(before: str, after: str) -> None:
    assert with_item(before, ("pay",), ["  - two"]) == after


SCALARS = [
    ("how much", "how much"),
    ("{platform} pay?", '"{platform} pay?"'),
    ("it pays: nothing", '"it pays: nothing"'),
    ("no", '"no"'),
    ("20 hours", '"20 hours"'),
    ("कितना", "कितना"),
    ('say "hi"', 'say "hi"'),
    ("a #tag", '"a #tag"'),
    ("ends:", '"ends:"'),
]


@pytest.mark.parametrize(("text", "written"), SCALARS)
def test_a_text_is_quoted_only_where_yaml_would_misread_it(text: str, written: str) -> None:
    assert scalar(text) == written


def test_plural_forms_stand_on_one_line_in_quotes() -> None:
    assert forms({"one": "1, or", "other": "{n}"}) == '{one: "1, or", other: "{n}"}'


@given(st.text(min_size=1))
def test_every_text_that_may_stand_in_a_file_is_read_back_as_it_was_written(text: str) -> None:
    if forbidden(text) or not text.strip() or any(c in text for c in "\r\x85\ufffe\uffff\t"):
        return
    body = f"a: {scalar(text)}\nb:\n  - {scalar(text)}\nc: {forms({'one': text})}\n"
    assert read("x.yaml", body.encode()).tree == {"a": text, "b": [text], "c": {"one": text}}
