"""Bytes of a file to text that holds no invisible or misleading characters, or its problems."""

import re
import unicodedata
from collections.abc import Iterator

from bot.content.problems import KnowledgeError, Problem

MAX_FILE_BYTES = 8_000_000
"""A real file holds 600 kB at most; ten times that may still come of work, more is an accident or
an attack."""

MOST_PROBLEMS = 20
"""So many problems of one file are told; more would bury the first ones."""

_JOINERS = "\u200c\u200d"
_JOINED = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff"
"""Arabic and Indic letters: the scripts in which an invisible joiner changes how a word looks."""

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e007f]"
)
_STRAY_JOINER = re.compile(f"(?<![{_JOINED}])[{_JOINERS}]|[{_JOINERS}](?![{_JOINED}])")
_TAB = re.compile("\t")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"


def decode(file: str, body: bytes) -> str:
    """The text of a file. Raises KnowledgeError for what is not plain, visible UTF-8."""
    if len(body) > MAX_FILE_BYTES:
        raise _refusal(file, 1, f"the file is larger than {MAX_FILE_BYTES:,} bytes: split it")
    if body.startswith(_UTF_16) or b"\x00" in body[:4]:
        raise _refusal(file, 1, "the file is saved as UTF-16: save it again as UTF-8")
    if body.startswith(_UTF_8_MARK):
        raise _refusal(file, 1, "the file begins with a byte order mark: save it as UTF-8 without")
    try:
        text = body.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise _refusal(file, line, "this line is not UTF-8 text: save the file as UTF-8") from None
    problems = tuple(_hidden(file, text))
    if problems:
        raise KnowledgeError(problems)
    return text


def forbidden(text: str) -> str | None:
    """The name of the first invisible or misleading character of a text, None if it has none."""
    found = _INVISIBLE.search(text) or _STRAY_JOINER.search(text)
    return _name(found.group()) if found else None


def _hidden(file: str, text: str) -> Iterator[Problem]:
    """The characters that no reader of the file can see, and tabs, each with its line."""
    if text.replace("\n", "").isprintable():  # a third of the time, and nearly every file is
        return
    told = 0
    patterns = [(_INVISIBLE, "delete it"), (_TAB, "use spaces")]
    if any(joiner in text for joiner in _JOINERS):  # the slowest pattern, and rarely needed
        patterns.append((_STRAY_JOINER, "delete it"))
    for pattern, how in patterns:
        for found in pattern.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Problem(file, line, f"the line contains {_name(found.group())}: {how}")
            told += 1
            if told == MOST_PROBLEMS:
                return


def _name(character: str) -> str:
    if character == "\t":
        return "a tab"
    name = unicodedata.name(character, "control character").lower()
    return f"the invisible character U+{ord(character):04X} ({name})"


def _refusal(file: str, line: int, message: str) -> KnowledgeError:
    return KnowledgeError((Problem(file, line, message),))
