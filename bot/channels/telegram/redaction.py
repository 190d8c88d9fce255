"""Keeps the bot's token out of every log line, however it got in."""

import logging
from urllib.parse import quote

HIDDEN = "<token>"

_CHATTY = (
    "httpx",
    "httpcore",
    "aiohttp",
    "asyncio",
    "telegram",
    "telegram.ext",
    "telegram.request",
)
"""Loggers that write addresses, updates or answers at levels below WARNING."""


class TokenFilter(logging.Filter):
    """Removes the token from messages, arguments and tracebacks before they are written."""

    def __init__(self, token: str) -> None:
        super().__init__()
        secret = token.partition(":")[2] or token
        self._hidden = sorted({token, quote(token, safe=""), secret}, key=len, reverse=True)

    def __repr__(self) -> str:
        return "TokenFilter()"

    def clean(self, text: str) -> str:
        """`text` without the token."""
        for secret in self._hidden:
            text = text.replace(secret, HIDDEN)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record; never drops one.

        The traceback is put into text here, because a formatter made of the exception would
        write what this filter cannot see.
        """
        record.msg = self.clean(record.getMessage())
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.clean(record.exc_text)
        if record.stack_info:
            record.stack_info = self.clean(record.stack_info)
        return True


def protect(token: str) -> TokenFilter:
    """Put the filter on every handler of the root logger, and quieten chatty libraries."""
    guard = TokenFilter(token)
    for handler in logging.getLogger().handlers:
        handler.addFilter(guard)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    return guard
