"""The parser's complaints about YAML, in words for people who do not know YAML's grammar."""

import re

import yaml

_AT_START = (
    # Complaints that show where the thing was opened, not where the parser lost patience.
    "while scanning a quoted scalar",
    "while scanning a simple key",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
)

_WORDS = (
    # A part of the parser's complaint (context and problem), and what to tell of it.
    (
        "mapping values are not allowed",
        "a colon stands where none is expected: put the whole text in quotes, "
        "or check the indentation of this line and the one above",
    ),
    (
        "scanning a quoted scalar found unexpected end",
        "a quotation mark is opened here and never closed: close it",
    ),
    (
        "could not find expected ':'",
        "this line has no colon: write `key: value`, or indent it to continue the text above",
    ),
    (
        "found character that cannot start",
        "a value begins with a sign that YAML reserves (@ ` % | >): put the text in quotes",
    ),
    ("directive", "a line that begins with % is not used here: remove it"),
    ("scanning an alias", "a value begins with *: put the text in quotes"),
    ("scanning an anchor", "a value begins with &: put the text in quotes"),
    ("tag", "a value begins with !: put the text in quotes"),
    (
        "escape",
        "a backslash stands in double quotes: use single quotes, or write two backslashes",
    ),
    ("expected ',' or ']'", "a bracket [ is opened here and never closed: close it with ]"),
    ("expected ',' or '}'", "a brace { is opened here and never closed: close it with }"),
    ("sequence entries are not allowed", "a list begins on its own line: move - to the next line"),
    ("scanning a block scalar", "after | or > nothing may follow: begin the text on the next line"),
    ("expected <document start>", "text stands after the end of the file's content: remove it"),
    ("parsing a block node", "a value begins with a sign that YAML reserves: put it in quotes"),
)

_BRACE = re.compile(r"(?:^|[:-] )\s*\{[^}]*\}\s*\S")
_QUOTE = re.compile(r"""(?:: |- )(?:'[^']*'|"[^"]*")\s*[^\s#]""")


def in_plain_words(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str]:
    """The line to look at and what to do about a complaint of the parser."""
    context = error.context or ""
    mark = error.problem_mark or error.context_mark
    if context in _AT_START and error.context_mark:
        mark = error.context_mark
    line = mark.line + 1 if mark else 1
    complaint = f"{context} {error.problem or ''}"
    for part, words in _WORDS:
        if part in complaint:
            return line, words
    return line, _misplaced(text, line)


def _misplaced(text: str, line: int) -> str:
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    if _BRACE.search(shown):
        return "a text that begins with { must stand in quotes"
    if _QUOTE.search(shown):
        return "something follows the closing quotation mark: put the whole text in one pair"
    return (
        "this line does not fit the lines above: "
        "check that it is indented like its neighbours and that list items begin with -"
    )
