"""Remembers which files passed the checks last, so that a start need not check them again."""

import hashlib
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import bot
from bot.content.folder import digest

_log = logging.getLogger(__name__)


def has_passed(files: Mapping[str, bytes], kept: Path) -> bool:
    """Whether just these files passed the checks of just this code."""
    with suppress(OSError, UnicodeDecodeError):
        return kept.read_text(encoding="ascii") == _mark(files)
    return False


def keep_passed(files: Mapping[str, bytes], kept: Path) -> None:
    """Note that these files passed. Where nothing can be written they are checked again."""
    partial = kept.with_suffix(".partial")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(_mark(files), encoding="ascii")
        partial.replace(kept)
    except OSError as error:
        _log.warning("passed checks not kept: %s", error)


def _mark(files: Mapping[str, bytes]) -> str:
    """Names the files and all code: a check may call any of it."""
    code = Path(bot.__path__[0])
    modules = {path.relative_to(code).as_posix(): path.read_bytes() for path in code.rglob("*.py")}
    return hashlib.sha256((digest(files) + digest(modules)).encode()).hexdigest()
