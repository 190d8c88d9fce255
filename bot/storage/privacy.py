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

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\u20e3\ufeff"
"""Characters that are not seen, but come along when a number is copied out of a chat."""

_LINK = r"(?:https?:|www\.|t\.me/|tg:)\S+"
_MARKS = r".,;:!?()\u0964\u061f\u060c"
"""What ends a name or an address: the last three are the full stop of Hindi, the question mark and
comma of Arabic. Letters cannot be counted on: \\w ends at the vowel signs of Devanagari."""
_EMAIL = rf"(?<![^\s@\uff20])[^\s@\uff20]+[@\uff20][^\s@\uff20]+\.[^\s@\uff20{_MARKS}]+"
_SPELT_EMAIL = (
    r"(?<!\S)\S+\s+[(\[]?at[)\]]?\s+[\w-]+\s+[(\[]?dot[)\]]?\s+[a-z]{2,}"
    r"|(?<!\S)\S+\s+[@\uff20]\s*[\w-]+\s*\.\s*[a-z]{2,}"
)
_NAME = rf"(?<!\w)[@\uff20][^\s@\uff20{_MARKS}\d][^\s@\uff20{_MARKS}]+"
_TLDS = "com|org|net|io|in|ai|me|info|co|app|dev|link|xyz|biz|ly|gg|gl|uk|ru|ae"
"""Endings that make a link of a word alone; others are words too ("hai.to") and need a path."""
_BARE_LINK = rf"(?<![\w.-])[\w.-]*[\w-]\.(?:(?:{_TLDS})\b(?:/\S*)?|[^\W\d_]{{2,}}/\S+)"
_OPAQUE = r"\d{6,}:[a-z0-9_-]{20,}|(?<![\w-])(?:(?=[a-z_-]*\d)[a-z0-9_-]{20,}|[a-z0-9_-]{32,})"
_PAPER = r"(?<!\w)(?:[a-z]{5}\d{4}[a-z]|[a-z]{1,3}\d{6,9})(?!\w)"
"""A tax number of India (PAN), a passport: letters and figures as no rate and no form has them."""
_IBAN = r"(?-i:(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w))"
_PHONE = rf"\+?\d(?:[{_UNSEEN}]*(?:[\s().\-\u2010-\u2015][{_UNSEEN}]*){{0,2}}\d){{7,}}"
"""Eight digits or more, however they are grouped: the shortest mobile numbers of the Gulf have
eight. Amounts stay below: a salary in rupees or dinars has seven digits at most."""

# E-mail and link are looked for where a run of their letters begins, not at each of its letters:
# otherwise 4,096 characters of "a-a-a-…" hold the whole bot up for a second.
_PERSONAL = re.compile(
    "|".join((_LINK, _EMAIL, _SPELT_EMAIL, _NAME, _BARE_LINK, _OPAQUE, _IBAN, _PAPER, _PHONE)),
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """`text` without links, e-mail addresses, @names, tokens, numbers of papers, and phone numbers
    and other long numbers, in whatever script."""
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
