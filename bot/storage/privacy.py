"""What keeps people out of the database: keyed pseudonyms and redaction of what they typed."""

import hashlib
import hmac
import os
import re
import secrets
from pathlib import Path

from bot.core.ports import StorageError

KEY_BYTES = 32
"""As long as the hash: a shorter key would be the weaker part (RFC 2104, section 3)."""

REMOVED = "…"

_LINK = r"(?:https?://|www\.|t\.me/|tg://)\S+"
_EMAIL = r"(?<![^\s@])[^\s@]+@[^\s@]+\.\w+"
_NAME = r"(?<!\w)@\w{2,}"
_BARE_LINK = r"(?<![\w.-])[\w.-]*[\w-]\.(?:com|org|net|io|in|ai|me|info|co|app|dev|link)\b(?:/\S*)?"
_PHONE = r"\+?\d(?:[\s().\-\u2010-\u2015]{0,2}\d){7,}"
"""Eight digits or more, however they are grouped: the shortest mobile numbers of the Gulf have
eight. Amounts stay below: a salary in rupees or dinars has seven digits at most."""

# E-mail and link are looked for where a run of their letters begins, not at each of its letters:
# otherwise 4,096 characters of "a-a-a-…" hold the whole bot up for a second.
_PERSONAL = re.compile("|".join((_LINK, _EMAIL, _NAME, _BARE_LINK, _PHONE)), re.IGNORECASE)


def redact(text: str) -> str:
    """`text` without links, e-mail addresses, @names, phone numbers and other long numbers."""
    return _PERSONAL.sub(REMOVED, text)


def pseudonym(key: bytes, *numbers: int) -> str:
    """The name under which a person or chat is stored, or a person in a chat: useless without the
    key file."""
    text = " ".join(map(str, numbers))
    return hmac.new(key, text.encode("ascii"), hashlib.sha256).hexdigest()


def read_or_make_key(path: Path) -> bytes:
    """The secret key in `path`, made on first use, readable by its owner alone.

    Raises StorageError when the file cannot be used.
    """
    try:
        return _read(path) if path.exists() else _make(path)
    except OSError as error:
        raise StorageError(f"{path}: the key cannot be read or made ({error.strerror})") from error


def _read(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) < KEY_BYTES:
        raise StorageError(
            f"{path}: holds {len(key)} bytes, a key needs {KEY_BYTES}; restore it from a backup,"
            " or delete it to start with a new one (chosen languages are then forgotten)"
        )
    return key


def _make(path: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(path.name + ".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, key)
        os.fsync(handle)
    finally:
        os.close(handle)
    draft.replace(path)
    return key
