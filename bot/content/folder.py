"""The bytes of a knowledge folder, read once, so that check, digest and answers agree."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from bot.content.plain_text import MAX_FILE_BYTES
from bot.content.problems import KnowledgeError, Problem

MAX_FOLDER_BYTES = 40_000_000
"""All files together; the real ones hold about 2.5 MB, and ten times that loads in some seconds."""

_MEANT = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
"""Ends of names, in any case, of files that somebody wrote for us. Of what is not read among them
the check tells: some systems hide what a name ends with, and add ".txt"."""


def read_folder(folder: Path) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Every YAML file by its name inside the folder, and the problems of those not read.

    Raises KnowledgeError when the folder itself cannot be used.
    """
    if not folder.is_dir():
        raise _unusable("the knowledge folder is missing: check the path")
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    room = MAX_FOLDER_BYTES
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/"))
        if hidden or not name.casefold().endswith(_MEANT):
            continue
        try:
            files[name] = _bytes(path)
        except OSError as error:
            problems.append(Problem(name, 1, f"the file cannot be read: {error.strerror}"))
            continue
        room -= len(files[name])
        if room < 0:
            raise _unusable(f"the files hold more than {MAX_FOLDER_BYTES:,} bytes together")
    return files, tuple(problems)


def all_files(folder: Path) -> dict[str, bytes]:
    """Every YAML file by its name. Raises KnowledgeError where one cannot be read."""
    files, problems = read_folder(folder)
    if problems:
        raise KnowledgeError(problems)
    return files


def digest(files: Mapping[str, bytes]) -> str:
    """SHA-256 over the names and bytes of all files: equal exactly when all of them are."""
    total = hashlib.sha256()
    for name in sorted(files):
        for part in (name.encode(), files[name]):
            total.update(len(part).to_bytes(8, "big"))
            total.update(part)
    return total.hexdigest()


def _bytes(path: Path) -> bytes:
    """The bytes of a file; of one that is too large only enough to see that it is."""
    with path.open("rb") as stream:
        return stream.read(MAX_FILE_BYTES + 1)


def _unusable(message: str) -> KnowledgeError:
    return KnowledgeError((Problem(".", 1, message),))
