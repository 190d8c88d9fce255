"""Exchange rates: which are taken, from a server that may send anything, and what is kept."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from aiohttp import web

from bot.app import _fresh_rates
from bot.brain import RATES_FILE, Brain
from bot.channels import console
from bot.content import rates_feed
from bot.content.fresh_rates import RatesError, keep_rates, kept_rates, read_rates
from bot.content.rates_feed import BODY_LIMIT, DAY_SECONDS, RETRY_SECONDS, Feed
from bot.core.assistant import Assistant
from bot.core.exchange import MOST_JUMP, Rates, fault_of, newest
from bot.core.questions import Asker
from bot.settings import read_settings
from tests.fake_clock import FakeClock, until
from tests.real_bot import WEIGHTS

TODAY = date(2026, 11, 22)
OLD = Rates(
    date(2026, 11, 20), {"INR": Decimal(96), "KWD": Decimal("0.308712")}, "https://rates.example/"
)


def body(day: str = "2026-11-22", usd: object = "1", **others: object) -> bytes:
    rates = {"usd": usd, "inr": 97.5, "kwd": 0.31, "btc": 0.00001, **others}
    text = json.dumps({"date": day, "usd": {k: v for k, v in rates.items() if v is not None}})
    return text.replace('"usd": "1"', '"usd": 1').encode()


def test_rates_of_the_day_are_read_for_the_currencies_in_use() -> None:
    found = read_rates(body(), OLD, TODAY)
    assert found == Rates(
        date(2026, 11, 22), {"INR": Decimal("97.5"), "KWD": Decimal("0.31")}, OLD.source
    )


WRONG = [
    (b"", "not readable JSON"),
    (b"<html>502</html>", "not readable JSON"),
    (b"[" * 100_000, "not readable JSON"),
    (b"\xff\xfe", "not readable JSON"),
    (b"[]", "USD is missing"),
    (b"{}", "USD is missing"),
    (b'{"date": "2026-11-22", "usd": 1}', "USD is missing"),
    (body(usd=None), "USD is missing"),
    (body(usd=2), "USD is missing"),
    (body(day="yesterday"), "no date"),
    (body(day="2026-11-19"), "older than those in use"),
    (body(day="2026-11-24"), "still to come"),
    (body(inr=None), "no rate for INR"),
    (body(inr=None, kwd=None), "no rate for INR; no rate for KWD"),
    (body(inr=0), "no rate for INR"),
    (body(inr=-96), "no rate for INR"),
    (body(inr="NaN"), "no rate for INR"),
    (body(inr=float("inf")), "no rate for INR"),
    (body(inr=[96]), "no rate for INR"),
    (body().replace(b"97.5", b"1e999999999"), "no rate for INR"),
    (body().replace(b"97.5", b"9" * 100_000), "no rate for INR"),
    (body(inr=115.21), "INR moved by more than 20%, from 96 to 115.21"),
    (body(inr=76.79), "INR moved by more than 20%, from 96 to 76.79"),
    (body(kwd=3.1), "KWD moved by more than 20%, from 0.308712 to 3.1"),
]


@pytest.mark.parametrize(("sent", "fault"), WRONG, ids=range(len(WRONG)))
def test_rates_that_cannot_be_true_are_refused_with_the_reason(sent: bytes, fault: str) -> None:
    with pytest.raises(RatesError, match=fault):
        read_rates(sent, OLD, TODAY)


@pytest.mark.parametrize("inr", ["115.2", "76.8"])
def test_a_move_of_a_fifth_is_still_taken(inr: str) -> None:
    moved = Rates(TODAY, {**OLD.per_dollar, "INR": Decimal(inr)})
    assert abs(Decimal(inr) / 96 - 1) == MOST_JUMP
    assert fault_of(moved, OLD, TODAY) is None


MANY = Rates(
    OLD.as_of, {f"A{letter}A": Decimal(10) for letter in "BCDEFGHIJKLMNOPQRSTU"}, OLD.source
)
"""Twenty currencies, of which two may be held back."""


def sent(day: date, **changed: str | None) -> bytes:
    """The rates of `MANY` on a day, with some changed or left out."""
    rates = {code: str(rate) for code, rate in MANY.per_dollar.items()} | changed
    dollars = {"usd": 1, **{code.lower(): rate for code, rate in rates.items() if rate}}
    return json.dumps({"date": day.isoformat(), "usd": dollars}).encode()


def test_currency_that_jumped_or_is_missing_keeps_its_rate_and_day_and_the_others_are_taken() -> (
    None
):
    new = read_rates(sent(TODAY, ABA="13", ACA=None, ADA="11"), MANY, TODAY)
    assert new.per_dollar == {**MANY.per_dollar, "ADA": Decimal(11)}
    assert new.held == {"ABA": OLD.as_of, "ACA": OLD.as_of}
    assert (new.day_of("ADA"), new.day_of("USD", "ABA")) == (TODAY, OLD.as_of)


def test_more_than_a_tenth_of_doubtful_currencies_spoil_all() -> None:
    with pytest.raises(RatesError, match="ABA moved by more than 20%, from 10 to 13"):
        read_rates(sent(TODAY, ABA="13", ACA=None, ADA="15"), MANY, TODAY)


def test_currency_held_back_keeps_its_first_day_and_is_free_once_it_can_be_true_again() -> None:
    held = read_rates(sent(TODAY, ABA="13"), MANY, TODAY)
    tomorrow = TODAY + timedelta(days=1)
    assert read_rates(sent(tomorrow, ABA="13"), held, tomorrow).held == {"ABA": OLD.as_of}
    assert read_rates(sent(tomorrow, ABA="10.5"), held, tomorrow).held == {}


def test_currency_held_back_for_more_than_a_week_is_old_and_the_others_are_not() -> None:
    day = OLD.as_of + timedelta(days=8)
    held = read_rates(sent(day, ABA="13"), MANY, day)
    assert held.old(day - timedelta(days=1)) == ()
    assert held.old(day) == ("ABA",)


def test_what_is_held_back_is_kept_for_the_next_start(tmp_path: Path) -> None:
    held = read_rates(sent(TODAY, ABA="13"), MANY, TODAY)
    keep_rates(held, tmp_path / RATES_FILE)
    assert kept_rates(tmp_path / RATES_FILE, MANY) == held


@pytest.mark.parametrize("odd", [b"[]", b'{"ABA": 5}', b'{"ABA": "soon"}'])
def test_kept_file_with_unreadable_days_is_passed_over(tmp_path: Path, odd: bytes) -> None:
    body = sent(TODAY)[:-1] + b', "held": ' + odd + b"}"
    (tmp_path / RATES_FILE).write_bytes(body)
    assert kept_rates(tmp_path / RATES_FILE, MANY) is None


def test_what_is_kept_is_read_back_the_same(tmp_path: Path) -> None:
    path = tmp_path / "data" / RATES_FILE
    keep_rates(OLD, path)
    assert kept_rates(path, OLD) == OLD
    assert [file.name for file in path.parent.iterdir()] == [RATES_FILE]


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"date": "2026-11-20", "usd": {"usd": 1}}'])
def test_a_kept_file_that_is_missing_or_damaged_is_passed_over(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / RATES_FILE
    if content is not None:
        path.write_bytes(content)
    assert kept_rates(path, OLD) is None


def test_the_later_day_wins() -> None:
    later = Rates(TODAY, {"INR": Decimal(97)})
    assert newest(OLD, later) == newest(later, OLD) == newest(None, later) == later
    assert newest(None, None) is None


# --- a server on this machine -----------------------------------------------------------------

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Source:
    """A server that answers as it is told; how often it was asked."""

    def __init__(self) -> None:
        self.url = ""
        self.asked = 0
        self.answer: Handler = self.sending(body())

    @staticmethod
    def sending(content: bytes, status: int = 200) -> Handler:
        async def answer(request: web.Request) -> web.StreamResponse:
            return web.Response(body=content, status=status)

        return answer

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        return await self.answer(request)


@pytest.fixture
async def source() -> AsyncIterator[Source]:
    found = Source()
    application = web.Application()
    application.router.add_get("/usd.json", found.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    found.url = f"http://127.0.0.1:{port}/usd.json"
    yield found
    await runner.cleanup()


class User:
    """Somebody who calculates with rates."""

    def __init__(self, rates: Rates | None = OLD) -> None:
        self.rates = rates

    def current(self) -> Rates | None:
        return self.rates

    def take(self, rates: Rates) -> None:
        self.rates = rates


def feed(source: Source, user: User, folder: Path, clock: FakeClock | None = None) -> Feed:
    path = folder / RATES_FILE
    return Feed(source.url, path, user.current, user.take, clock or FakeClock())


async def test_newer_rates_are_taken_and_kept(source: Source, tmp_path: Path) -> None:
    user = User()
    assert await feed(source, user, tmp_path).refresh()
    assert user.rates == read_rates(body(), OLD, TODAY)
    assert kept_rates(tmp_path / RATES_FILE, OLD) == user.rates


async def slow(request: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    raise AssertionError


async def cut_short(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"date"')
    assert request.transport is not None
    request.transport.abort()
    return response


async def endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b" " * BODY_LIMIT)


async def round_and_round(request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound(request.path)


async def unpacked(request: web.Request) -> web.StreamResponse:
    response = web.Response(body=b" " * 100 * BODY_LIMIT)
    response.enable_compression(web.ContentCoding.gzip)
    return response


BAD_ANSWERS: Mapping[str, tuple[Handler, str]] = {
    "an error": (Source.sending(body(), 503), "status 503"),
    "a page": (Source.sending(b"<html>"), "not readable JSON"),
    "a jump": (Source.sending(body(inr=960)), "INR moved by more than 20%"),
    "no dollar": (Source.sending(body(usd=None)), "USD is missing"),
    "too large": (Source.sending(body() + b" " * BODY_LIMIT), f"longer than {BODY_LIMIT}"),
    "endless": (endless, f"longer than {BODY_LIMIT}"),
    "much in little": (unpacked, f"longer than {BODY_LIMIT}"),
    "in circles": (round_and_round, "TooManyRedirects"),
    "cut short": (cut_short, "could not be fetched"),
    "silence": (slow, "Timeout"),
}


@pytest.mark.parametrize("kind", BAD_ANSWERS)
async def test_a_bad_answer_keeps_the_old_rates_and_is_logged(
    source: Source,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    monkeypatch.setattr(rates_feed, "TIMEOUT_SECONDS", 5.0 if kind != "silence" else 0.2)
    user = User()
    source.answer, reason = BAD_ANSWERS[kind]
    with caplog.at_level(logging.WARNING):
        assert not await feed(source, user, tmp_path).refresh()
    assert user.rates == OLD
    assert list(tmp_path.iterdir()) == []
    (record,) = caplog.records
    assert "exchange rates of 2026-11-20 stay in use" in record.message
    assert reason in record.message


async def test_nobody_listening_keeps_the_old_rates(source: Source, tmp_path: Path) -> None:
    source.url = "http://127.0.0.1:1/usd.json"
    user = User()
    assert not await feed(source, user, tmp_path).refresh()
    assert user.rates == OLD


async def test_the_same_day_again_changes_nothing(source: Source, tmp_path: Path) -> None:
    user = User(Rates(TODAY, OLD.per_dollar))
    before = user.rates
    assert await feed(source, user, tmp_path).refresh()
    assert user.rates is before


async def test_without_rates_in_the_knowledge_nothing_is_asked(
    source: Source, tmp_path: Path
) -> None:
    assert await feed(source, User(None), tmp_path).refresh()
    assert source.asked == 0


async def test_a_full_disk_costs_only_the_keeping(
    source: Source, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be")
    user = User()
    assert await feed(source, user, tmp_path / "blocked").refresh()
    assert user.rates is not None
    assert user.rates.as_of == TODAY
    assert "not kept" in caplog.text


async def test_currency_held_back_is_logged_and_the_others_are_in_use(
    source: Source, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source.answer = Source.sending(sent(TODAY, ABA="13"))
    user = User(MANY)
    assert await feed(source, user, tmp_path).refresh()
    assert user.rates is not None
    assert user.rates.as_of == TODAY
    assert "the exchange rate of ABA stays that of 2026-11-20" in caplog.text


async def test_it_asks_every_day_and_sooner_after_a_failure(source: Source, tmp_path: Path) -> None:
    clock = FakeClock(patience=2 * DAY_SECONDS)
    user = User()
    answers = [
        Source.sending(b"", 500),
        Source.sending(body()),
        Source.sending(body(day="2026-11-23")),
    ]

    async def in_turn(request: web.Request) -> web.StreamResponse:
        if not answers:
            await asyncio.Event().wait()
        return await answers.pop(0)(request)

    source.answer = in_turn
    running = asyncio.create_task(feed(source, user, tmp_path, clock).run())
    await until(lambda: source.asked == 4)
    running.cancel()
    assert clock.slept == [RETRY_SECONDS, DAY_SECONDS, DAY_SECONDS]
    assert user.rates is not None
    assert user.rates.as_of == date(2026, 11, 23)


# --- in the program ---------------------------------------------------------------------------


def settings_with(folder: Path, url: str) -> dict[str, str]:
    return {"UJRAT_DATA_DIR": str(folder), "UJRAT_RATES_URL": url}


@pytest.fixture
def folder(tmp_path: Path, assistant: Assistant) -> Path:
    """A data folder with the trained weights."""
    (tmp_path / "weights").symlink_to(WEIGHTS)
    return tmp_path


def fresh(assistant: Assistant, days: int) -> tuple[bytes, Rates]:
    """The rates of the knowledge as if of some days later, the rupee at 100."""
    rates = assistant.knowledge.rates
    assert rates is not None
    newer = Rates(
        rates.as_of + timedelta(days=days), {**rates.per_dollar, "INR": Decimal(100)}, rates.source
    )
    usd = {"usd": 1, **{code.lower(): float(rate) for code, rate in newer.per_dollar.items()}}
    return json.dumps({"date": newer.as_of.isoformat(), "usd": usd}).encode(), newer


def said(assistant: Assistant, today: date) -> str:
    outcome = assistant.command("calc", "100 usd in inr", Asker(), None, today)
    assert outcome.reply is not None
    return str(outcome.reply)


async def test_program_calculates_with_fresh_rates_and_a_restart_keeps_them(
    source: Source, folder: Path, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, newer = fresh(assistant, days=2)
    source.answer = Source.sending(sent)
    monkeypatch.setattr(
        "bot.app.SystemClock",
        lambda: FakeClock(started=datetime(newer.as_of.year, newer.as_of.month, 1, tzinfo=UTC)
                          + timedelta(days=newer.as_of.day)),
    )  # fmt: skip
    settings = read_settings(settings_with(folder, source.url))
    brain = Brain(settings)
    assert brain.rates() == assistant.knowledge.rates
    async with _fresh_rates(settings.rates_url, brain):
        await until(lambda: (folder / RATES_FILE).exists())
    assert brain.rates() == newer
    assert "10,000" in said(brain.assistant, newer.as_of)

    assert await brain.reload() == ()
    assert brain.rates() == newer
    assert Brain(settings).rates() == newer


def test_switched_off_the_rates_are_those_of_the_knowledge(
    folder: Path, assistant: Assistant
) -> None:
    _, newer = fresh(assistant, days=2)
    keep_rates(newer, folder / RATES_FILE)
    settings = read_settings(settings_with(folder, ""))
    assert settings.rates_url is None
    assert Brain(settings).rates() == assistant.knowledge.rates


async def test_switched_off_nothing_is_asked(folder: Path, assistant: Assistant) -> None:
    brain = Brain(read_settings(settings_with(folder, "")))
    async with _fresh_rates(None, brain):
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1


def test_kept_rates_older_than_the_knowledge_are_passed_over(
    folder: Path, assistant: Assistant
) -> None:
    _, older = fresh(assistant, days=-2)
    keep_rates(older, folder / RATES_FILE)
    settings = read_settings(settings_with(folder, "https://rates.example/usd.json"))
    assert Brain(settings).rates() == assistant.knowledge.rates


def test_sum_and_list_show_the_day_of_a_currency_held_back(assistant: Assistant) -> None:
    rates = assistant.knowledge.rates
    assert rates is not None
    today = rates.as_of + timedelta(days=8)
    newer = replace(rates, as_of=today, held={"INR": rates.as_of})
    told = assistant.with_rates(newer)
    first = f"{rates.as_of.day} {rates.as_of:%b %Y}"
    assert first in said(told, today)
    assert "more than a week old" in said(told, today)
    listed = told.command("rates", "", Asker(chosen="en"), None, today).reply
    assert listed is not None
    text = console.render(listed)
    assert f"({first})" in text
    assert text.count(first) == 1


@pytest.mark.parametrize(("days", "old"), [(7, False), (8, True)])
def test_a_sum_with_rates_older_than_a_week_says_so(
    assistant: Assistant, days: int, old: bool
) -> None:
    rates = assistant.knowledge.rates
    assert rates is not None
    text = said(assistant, rates.as_of + timedelta(days=days))
    assert ("more than a week old" in text) is old
