"""Faults on demand: what each does to a call, and whether the server has taken it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.sandbox import Fault, FaultKind, SandboxServer

EMMA, GROUP = 710000001, -1001700000001
REFUSED = [
    (FaultKind.TOO_MANY, 429, "Too Many Requests: retry after 7"),
    (FaultKind.SERVER_ERROR, 500, "Internal Server Error"),
    (FaultKind.FORBIDDEN, 403, "Forbidden: bot was blocked by the user"),
    (FaultKind.NOT_OK, 200, "Bad Request"),
]
CUT = [
    (FaultKind.RESET_BEFORE, 0),
    (FaultKind.RESET_AFTER, 1),
    (FaultKind.TIMEOUT, 1),
]


@pytest.fixture
async def server() -> AsyncIterator[SandboxServer]:
    running = SandboxServer(0)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


def fail(server: SandboxServer, kind: FaultKind, **rule: Any) -> None:
    server.state.faults.rules.append(Fault(kind, **rule))


def send(server: SandboxServer, session: aiohttp.ClientSession, chat: int = GROUP) -> Any:
    url = f"{server.base_url}{server.token}/sendMessage"
    return session.post(url, json={"chat_id": chat, "text": "x"})


def taken(server: SandboxServer) -> int:
    """How many messages the server has accepted."""
    return len(server.state.ledger.sent)


@pytest.mark.parametrize(("kind", "status", "description"), REFUSED)
async def test_refusal_comes_once_and_is_no_violation(
    server: SandboxServer,
    session: aiohttp.ClientSession,
    kind: FaultKind,
    status: int,
    description: str,
) -> None:
    fail(server, kind, seconds=7)
    async with send(server, session) as response:
        body = await response.json()
    assert (response.status, body["ok"], body["description"]) == (status, False, description)
    assert taken(server) == 0
    async with send(server, session) as response:
        assert (await response.json())["ok"]
    assert server.state.ledger.violations == []
    assert server.state.ledger.faults == {kind.value: 1}


async def test_bad_gateway_is_html(server: SandboxServer, session: aiohttp.ClientSession) -> None:
    fail(server, FaultKind.BAD_GATEWAY)
    async with send(server, session) as response:
        assert (response.status, response.content_type) == (502, "text/html")


@pytest.mark.parametrize(("kind", "accepted"), CUT)
async def test_cut_connection_is_before_or_after_the_message_was_taken(
    server: SandboxServer, session: aiohttp.ClientSession, kind: FaultKind, accepted: int
) -> None:
    fail(server, kind, seconds=0)
    with pytest.raises(aiohttp.ClientError):
        async with send(server, session) as response:
            await response.read()
    assert taken(server) == accepted


async def test_timeout_ends_when_the_server_stops(session: aiohttp.ClientSession) -> None:
    server = SandboxServer(0)
    await server.start()
    fail(server, FaultKind.TIMEOUT, seconds=600)
    call = asyncio.create_task(send(server, session).__aenter__())
    await server.state.signal.wait(5)
    assert taken(server) == 1
    await server.stop()
    with pytest.raises(aiohttp.ClientError):
        await call


async def test_truncated_answer_is_no_json_but_the_message_was_taken(
    server: SandboxServer, session: aiohttp.ClientSession
) -> None:
    fail(server, FaultKind.TRUNCATED)
    async with send(server, session) as response:
        with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
            await response.json()
    assert taken(server) == 1


async def test_poison_update_stays_until_it_is_confirmed(server: SandboxServer) -> None:
    fail(server, FaultKind.POISON, method="getUpdates")
    async with Bot(server.token, base_url=server.base_url) as bot:
        for _ in range(2):
            with pytest.raises((TelegramError, TypeError, AttributeError)):
                await bot.get_updates()
        poison = server.state.updates.waiting[0].update_id
        assert await bot.get_updates(offset=poison + 1) == ()


async def test_rule_for_one_chat_and_method_leaves_the_others_alone(
    server: SandboxServer, session: aiohttp.ClientSession
) -> None:
    fail(server, FaultKind.SERVER_ERROR, method="sendMessage", chat_id=EMMA, count=None)
    server.state.started.add(EMMA)
    for chat, status in [(EMMA, 500), (GROUP, 200), (EMMA, 500)]:
        async with send(server, session, chat) as response:
            assert response.status == status


async def test_chance_comes_from_a_fixed_seed(
    server: SandboxServer, session: aiohttp.ClientSession
) -> None:
    server.state.limits.on = False
    fail(server, FaultKind.SERVER_ERROR, count=None, probability=0.2)
    statuses = []
    for _ in range(50):
        async with send(server, session) as response:
            statuses.append(response.status)
    assert statuses.count(500) == EXPECTED_FAULTS


EXPECTED_FAULTS = 10
"""Of 50 calls at 20 %, with the seed that the sandbox uses."""


async def test_faults_are_set_and_cleared_over_http(
    server: SandboxServer, session: aiohttp.ClientSession
) -> None:
    url = f"{server.page_url}/sandbox/faults"
    rule = {"kind": "429", "method": "sendMessage", "count": None, "seconds": 3, "chat": GROUP}
    async with session.post(url, json=rule) as response:
        assert response.status == 200
    expected = Fault(FaultKind.TOO_MANY, "sendMessage", None, 1.0, 3, GROUP)
    assert server.state.faults.rules == [expected]
    async with session.post(url, json={"kind": "meteor"}) as response:
        assert response.status == 400
    async with session.post(url, json={}) as response:
        assert response.status == 200
    assert server.state.faults.rules == []
