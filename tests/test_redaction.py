"""The token does not get into any log, whatever brings it there."""

import io
import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from bot.channels.telegram.bot import Connection, QuietBot
from bot.channels.telegram.intake import TokenError
from bot.channels.telegram.redaction import TokenFilter, protect
from bot.channels.telegram.request import AiohttpRequest

TOKEN = "4242:MARKED-secret-of-this-test-AAAAAAAAAAAA"
SECRET = "MARKED-secret-of-this-test-AAAAAAAAAAAA"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a protected root logger writes, at DEBUG."""
    stream = io.StringIO()
    root = logging.getLogger()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    names = ("httpx", "aiohttp", "telegram")
    levels = {name: logging.getLogger(name).level for name in names}
    protect(TOKEN)
    yield stream
    root.setLevel(level)
    root.removeHandler(handler)
    for name in names:
        logging.getLogger(name).setLevel(levels[name])


def test_the_token_in_a_message_is_hidden(written: io.StringIO) -> None:
    logging.getLogger("x").warning("POST https://api.example/bot" + TOKEN + "/getMe")
    assert written.getvalue() == "WARNING x POST https://api.example/bot<token>/getMe\n"


def test_the_token_in_arguments_is_hidden(written: io.StringIO) -> None:
    logging.getLogger("x").warning("url=%s headers=%r", f"/bot{TOKEN}/", {"token": TOKEN})
    assert SECRET not in written.getvalue()


def test_the_url_encoded_token_and_its_secret_half_are_hidden(written: io.StringIO) -> None:
    logging.getLogger("x").warning("%s and %s", quote(TOKEN, safe=""), SECRET)
    assert written.getvalue() == "WARNING x <token> and <token>\n"


def test_the_token_in_a_traceback_is_hidden(written: io.StringIO) -> None:
    try:
        raise ValueError(f"The token `{TOKEN}` was rejected")
    except ValueError:
        logging.getLogger("x").exception("failed")
    assert "ValueError: The token `<token>` was rejected" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_the_token_in_a_stack_is_hidden(written: io.StringIO) -> None:
    logging.getLogger("x").warning("here %s", TOKEN, stack_info=True)
    assert "Stack" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_libraries_that_log_addresses_are_quiet_below_warning(written: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST %s", f"/bot{TOKEN}/getMe")
    logging.getLogger("telegram.Bot").debug("entering: get_me")
    assert written.getvalue() == ""


async def test_descriptions_of_our_objects_do_not_contain_the_token() -> None:
    bot = QuietBot(TOKEN, request=AiohttpRequest(), get_updates_request=AiohttpRequest())
    shown = [bot, Connection(TOKEN), AiohttpRequest(), TokenFilter(TOKEN), TokenError()]
    assert SECRET not in "".join(f"{thing!r}{thing!s}" for thing in shown)
