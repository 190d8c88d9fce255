"""Files are read as plain text trees; whatever is dangerous or hidden is refused with its line."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content import yaml_reader
from bot.content.problems import KnowledgeError, Problem
from bot.content.yaml_reader import read

PROJECT = Path(__file__).parents[1]


def problems_of(body: str | bytes) -> tuple[Problem, ...]:
    raw = body if isinstance(body, bytes) else body.encode()
    with pytest.raises(KnowledgeError) as caught:
        read("x.yaml", raw)
    return caught.value.problems


def test_tree_is_plain_and_every_part_has_its_line() -> None:
    body = b"a: 1\nfacts:\n  - id: x\n    also: [p,\n      q]\n  - id: y\n"

    document = read("x.yaml", body)

    assert document.tree == {"a": "1", "facts": [{"id": "x", "also": ["p", "q"]}, {"id": "y"}]}
    assert document.line(("facts",)) == 2
    assert document.line(("facts", 0, "also", 1)) == 5
    assert document.line(("facts", 1)) == 6


def test_line_of_a_missing_part_is_that_of_the_part_around_it() -> None:
    document = read("x.yaml", b"a: 1\nfacts:\n  - id: x\n")

    assert document.line(("facts", 0, "source")) == 3
    assert document.line(("gaps", 4)) == 1


TOKENS = """
no yes on off true false True NO y n null ~ Null 12:30 1:30:00 010 0o10 0x1F 0b11 1e5 1E5
1_000 1,000 +1 -0 .5 5. .inf -.inf .nan .NaN 2024-13-45 2025-12-25 2025-12
2001-12-14t21:59:43.10-05:00 = 1.0 1.10 007 1099 35.50 99999999999999999999 ½ ³ ٣٫٥ ५००
१२ Infinity NaN 12e 0.1e-3 0777 08 1.2.3 12:30:45.5 685_230.15 0b_1 190:20:30 -12 00 1. N O
"""


@pytest.mark.parametrize("token", TOKENS.split())
def test_no_value_changes_silently(token: str) -> None:
    document = read("x.yaml", f"value: {token}\nlist: [{token.replace(',', '')}]\n".encode())

    assert document.tree == {"value": token, "list": [token.replace(",", "")]}


def test_windows_line_ends_are_accepted() -> None:
    assert read("x.yaml", b"a: b\r\nc: d\r\n").tree == {"a": "b", "c": "d"}


def test_joiners_inside_hindi_and_arabic_words_are_kept() -> None:
    words = {"hi": "क्‍या", "ar": "می‌شود"}

    body = "".join(f"{key}: {word}\n" for key, word in words.items())

    assert read("x.yaml", body.encode()).tree == words


REFUSED: dict[str, tuple[str | bytes, int, str]] = {
    "anchor": ("a: b\nc: &x d\n", 2, "anchor"),
    "alias": ("a: b\nc: *x\n", 2, "alias"),
    "tag": ("a: !!python/object:os.system x\n", 1, "tag"),
    "plain tag": ("a: b\nc: ! d\n", 2, "tag"),
    "merge key": ("a: b\n<<: c\n", 2, "merge key"),
    "quoted merge key": ('a: b\n"<<": c\n', 2, "merge key"),
    "duplicate key": ("a: b\nc: d\na: e\n", 3, "line 1"),
    "duplicate key deeper": ("a:\n  b: c\n  b: d\n", 3, "line 2"),
    "key that is a list": ("a: b\n[c]: d\n", 2, "key must be"),
    "key that is a group": ("{limit}: d\n", 1, "key must be"),
    "second document": ("a: b\n---\nc: d\n", 2, "second document"),
    "directive": ("%YAML 1.1\n---\na: b\n", 1, "begins with %"),
    "unknown directive": ("%FOO\n---\na: b\n", 1, "begins with %"),
    "too deep": ("a: " + "[" * 13 + "]" * 13 + "\n", 1, "12 levels"),
    "empty file": ("", 1, "empty"),
    "only a comment": ("# nothing\n", 1, "empty"),
    "tab": ("a: b\n\tc: d\n", 2, "tab"),
    "tab within a line": ("a: b\nc:\td\n", 2, "tab"),
    "utf-16": ("a: b\n".encode("utf-16"), 1, "UTF-16"),
    "utf-16 without mark": ("a: b\n".encode("utf-16-le"), 1, "UTF-16"),
    "byte order mark": ("a: b\n".encode("utf-8-sig"), 1, "byte order mark"),
    "latin-1": ("a: b\nc: é\n".encode("latin-1"), 2, "not UTF-8"),
    "surrogate in bytes": (b"a: b\nc: \xed\xa0\x80\n", 2, "not UTF-8"),
    "surrogate as escape": ('a: "\\ud800"\n', 1, "backslash"),
    "zero byte": (b"a: b\nc: d\x00\n", 2, "U+0000"),
    "control character": ("a: b\nc: \x07d\n", 2, "U+0007"),
    "escaped control character": ('a: b\nc: "\\a"\n', 2, "U+0007"),
    "lone carriage return": ("a: b\nc: d\re: f\n", 2, "U+000D"),
    "next line": ("a: b\x85c: d\n", 1, "U+0085"),
    "line separator": ("a: b\u2028c: d\n", 1, "U+2028"),
    "bidi override": ("a: b\nc: x\u202ey\n", 2, "U+202E"),
    "bidi override as escape": ('a: b\nc: "x\\u202ey"\n', 2, "U+202E"),
    "bidi isolate": ("a: x\u2067y\n", 1, "U+2067"),
    "bidi isolate end": ("a: x\u2069y\n", 1, "U+2069"),
    "zero width space": ("a: x\u200by\n", 1, "U+200B"),
    "zero width no-break space": ("a: x\ufeffy\n", 1, "U+FEFF"),
    "joiner between Latin letters": ("a: x\u200dy\n", 1, "U+200D"),
    "joiner at the end of a word": ("a: क\u200c\n", 1, "U+200C"),
    "invisible tag letters": ("a: x\U000e0041\n", 1, "U+E0041"),
    "soft hyphen": ("a: x\u00ady\n", 1, "U+00AD"),
    "hidden character in a key": ('a: b\n"c\\u200b": d\n', 2, "U+200B"),
    "unclosed quote": ('a: b\nc: "d\ne: f\n', 2, "never closed"),
    "unclosed single quote": ("a: b\nc: 'd\ne: f\n", 2, "never closed"),
    "unclosed bracket": ("a: b\nc: [d, e\nf: g\n", 2, "bracket"),
    "unclosed brace": ("a: b\nc: {d: e\nf: g\n", 2, "brace"),
    "colon in a text": ("a: b\nc: d: e\n", 2, "quotes"),
    "indented too far": ("a: b\n  c: d\n", 2, "indentation"),
    "indented too little": ("a:\n  - b\n - c\n", 3, "indented"),
    "item outside its list": ("a:\n  - b\n  c: d\n", 3, "indented"),
    "line without colon": ("a: b\nc\nd: e\n", 2, "no colon"),
    "text that begins with a brace": ("a: b\nc: {limit} of work\n", 2, "begins with {"),
    "item that begins with a brace": ("- a\n- {platform} pay\n", 2, "begins with {"),
    "text after quotes": ('a: b\nc: "d" e\n', 2, "closing quotation mark"),
    "reserved sign": ("a: b\nc: @d\n", 2, "reserves"),
    "backtick": ("a: b\nc: `d`\n", 2, "reserves"),
    "star": ("a: b\nc: * d\n", 2, "begins with *"),
    "ampersand": ("a: b\nc: & d\n", 2, "begins with &"),
    "backslash": ('a: b\nc: "\\d"\n', 2, "backslash"),
    "list on the line of its key": ("a: b\nc: - d\n", 2, "next line"),
    "text after a bar": ("a: b\nc: |d\n", 2, "next line"),
    "text after the end": ("a: b\n...\nfoo\n", 3, "after the end"),
}


@pytest.mark.parametrize(("body", "line", "word"), REFUSED.values(), ids=REFUSED.keys())
def test_file_is_refused_at_its_line_in_plain_words(
    body: str | bytes, line: int, word: str
) -> None:
    problems = problems_of(body)

    assert [(problem.file, problem.line) for problem in problems] == [("x.yaml", line)]
    assert word in problems[0].message


def test_all_duplicates_and_hidden_characters_are_told_at_once() -> None:
    assert [p.line for p in problems_of("a: 1\na: 2\nb: 3\nb: 4\n")] == [2, 4]
    assert [p.line for p in problems_of("a: \u200b\nb: c\nd: \u202e\n")] == [1, 3]


def test_a_file_full_of_faults_tells_the_first_twenty() -> None:
    assert len(problems_of("a: x\n" * 100)) == 20
    assert len(problems_of("\u200b\n" * 100)) == 20


def merge_bomb(levels: int) -> str:
    first = "a0: &a0 {x: 1}\n"
    return first + "".join(
        f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, levels)
    )


def alias_bomb(levels: int) -> str:
    first = "a0: &a0 [x, x]\n"
    return first + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, levels)
    )


BOMBS: dict[str, Callable[[], str]] = {
    "merge keys": lambda: merge_bomb(12),
    "aliases": lambda: alias_bomb(12),
    "itself": lambda: "a: &a [*a]\n",
    "100 000 lists deep": lambda: "[" * 100_000,
    "100 000 groups deep": lambda: "{a: " * 100_000,
    "100 000 dashes deep": lambda: "- " * 100_000,
    "100 000 question marks": lambda: "? " * 100_000,
    "200 000 items": lambda: "[" + "a," * 200_000 + "]",
    "200 000 lines": lambda: "- a\n" * 200_000,
    "5 MB": lambda: "- aaaa\n" * 750_000,
    "open brackets": lambda: "[[[[[[[[[[a, b",
    "a million hidden characters": lambda: "\u200b" * 500_000,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_bomb_is_refused_within_a_fifth_of_a_second_of_work(bomb: Callable[[], str]) -> None:
    body = bomb().encode()

    took = []
    for _ in range(5):  # the best of five: other work on the machine slows this one down
        started = time.thread_time()
        with pytest.raises(KnowledgeError):
            read("x.yaml", body)
        took.append(time.thread_time() - started)

    assert min(took) < 0.2


def test_plain_lists_are_read_as_the_parser_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for file in (PROJECT / "knowledge" / "languages").glob("*/questions.yaml"):
        quickly = yaml_reader.read(file.name, file.read_bytes())
        with monkeypatch.context() as without:
            without.setattr(yaml_reader, "_plain_lists", lambda *_: None)
            slowly = yaml_reader.read(file.name, file.read_bytes())
        assert quickly == slowly


def test_ten_times_as_many_questions_are_read_with_their_lines() -> None:
    body = "# asked\npay:\n" + '  - "how much"\n' * 120_000 + "\njoin:\n" + '  - "how to join"\n'

    document = read("questions.yaml", body.encode())

    assert document.line(("pay", 0)) == 3
    assert document.line(("pay", 119_999)) == 120_002
    assert document.line(("join", 0)) == 120_005


@pytest.mark.parametrize(
    "text",
    [
        'pay:\n  - "a"\npay:\n  - "b"\n',
        "pay:\n  - plain\n",
        'pay:\n  - "a\\u200bb"\n',
        'pay:\njoin:\n  - "a"\n',
        'pay:\n  - "a" \n',
        '  - "a"\n',
        "pay:\n",
        "",
    ],
)
def test_what_is_not_a_plain_list_is_left_to_the_parser(text: str) -> None:
    assert yaml_reader._plain_lists("questions.yaml", text) is None
