"""A real bot process for the tests that kill it: `python killable_bot.py BASE_URL DIRECTORY`."""

import asyncio
import signal
import sys
from pathlib import Path

from bot.channels.telegram.bot import Connection, Stores, run
from bot.storage.store import open_store
from tests.fake_api import TOKEN
from tests.fake_assistant import EchoAssistant, painted


async def main(base_url: str, directory: Path) -> None:
    """Answer until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store = open_store(directory)
    assistant = EchoAssistant()
    stores = Stores(store.inbox, store.preferences, store.journal, store.forms)
    connection = Connection(TOKEN, base_url, poll_seconds=5)
    await run(connection, stores, lambda: assistant, painted, stop)
    store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
