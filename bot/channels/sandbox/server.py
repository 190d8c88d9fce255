"""The sandbox's HTTP server: Bot API, control API and the chat page on one port."""

import time
from dataclasses import fields as dataclass_fields

from aiohttp import web

from bot.channels.sandbox.bot_api import BotApi
from bot.channels.sandbox.control import Control
from bot.channels.sandbox.model import PAGE, Clock, World, load_world
from bot.channels.sandbox.state import State, new_state

DEFAULT_PORT = 8081
TOKEN = "42:SANDBOX-made-up-and-worth-nothing-00000"  # noqa: S105 - opens only this sandbox
STOP_SECONDS = 0.5
LARGEST_CALL = 50 * 1024 * 1024
"""Bytes of one call, files included, as at Telegram."""
PAGE_FILES = frozenset({"chat.js", "chat.css", "texts.json"})
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
}


class SandboxServer:
    """A local Telegram for one bot. Port 0 takes a free port; `port` is the real one after start.

    Listens on this machine alone. `start` raises OSError when the port is taken.
    """

    def __init__(
        self,
        port: int = DEFAULT_PORT,
        *,
        clock: Clock = time.time,
        world: World | None = None,
        token: str = TOKEN,
        host: str = "127.0.0.1",
    ) -> None:
        self.port = port
        self.token = token
        self.host = host
        self.state: State = new_state(world or load_world(), clock)
        self._runner: web.AppRunner | None = None

    @property
    def page_url(self) -> str:
        """Where the chat page is."""
        return f"http://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The address that python-telegram-bot takes as `base_url`."""
        return f"{self.page_url}/bot"

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        runner = web.AppRunner(
            self._application(),
            access_log=None,
            # A poller that goes away must not hold the queue until its poll would have ended.
            handler_cancellation=True,
            shutdown_timeout=STOP_SECONDS,
        )
        await runner.setup()
        site = web.TCPSite(runner, self.host, self.port)
        try:
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self.port = int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Let waiting polls go and close the port."""
        self.state.signal.close()
        self.state.updates.signal.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def reset(self) -> None:
        """Forget everything that happened; polls and page streams stay open."""
        fresh = new_state(self.state.world, self.state.clock)
        fresh.signal = self.state.signal
        fresh.updates = self.state.updates
        fresh.updates.waiting.clear()
        for field in dataclass_fields(State):
            setattr(self.state, field.name, getattr(fresh, field.name))
        self.state.signal.changed()

    def _application(self) -> web.Application:
        api = BotApi(self.token, self.state)
        control = Control(self.state, self.reset)
        app = web.Application(client_max_size=LARGEST_CALL)
        app.add_routes(control.routes())
        app.router.add_route("*", "/bot{token}/{method}", api.handle)
        app.router.add_get("/", _page)
        app.router.add_get("/{name}", _page)
        return app


async def _page(request: web.Request) -> web.StreamResponse:
    name = request.match_info.get("name", "index.html")
    if name not in PAGE_FILES and name != "index.html":
        raise web.HTTPNotFound
    return web.FileResponse(PAGE / name, headers=PAGE_HEADERS)
