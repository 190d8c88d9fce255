"""The composition root: settings and adapters made into a running bot."""

import asyncio
import hashlib
import json
import logging
import signal
import tempfile
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

import bot.core.matching
import bot.core.text
from bot.channels.sandbox import SandboxServer
from bot.channels.telegram.bot import Connection, Stores, run
from bot.content.loader import Keeper, load
from bot.content.problems import Problem
from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.classifier import Weights
from bot.core.matching.understanding import train_weights
from bot.settings import Settings
from bot.storage.store import Store, open_store

WEIGHTS_KEPT = 3
"""Trained weights kept on disk: the current ones, and a way back after an edit."""

_log = logging.getLogger(__name__)


class Brain:
    """The assistant in use; a reload swaps it whole for one with new knowledge, or not at all."""

    def __init__(self, settings: Settings) -> None:
        """Load the knowledge and train. Raises KnowledgeError with every problem."""
        self._cache = settings.data_dir / "weights"
        self._reloading = asyncio.Lock()
        self._keeper = Keeper(settings.knowledge_dir, load(settings.knowledge_dir))
        self.assistant = self._assistant(self._keeper.knowledge)

    async def reload(self) -> tuple[Problem, ...]:
        """Take in edited files; the problems if there are any, and then all stays as it was."""
        today = datetime.now(UTC).date()
        async with self._reloading:  # else the slower of two would put the older files back
            problems = await asyncio.to_thread(self._keeper.reload, today)
            for problem in problems:
                _log.error("knowledge not reloaded: %s", problem)
            if not problems:
                self.assistant = await asyncio.to_thread(self._assistant, self._keeper.knowledge)
                _log.info("knowledge reloaded: %s", self._keeper.knowledge.digest[:12])
            return problems

    def _assistant(self, knowledge: Knowledge) -> Assistant:
        return Assistant(knowledge, cached_weights(knowledge, self._cache))


def cached_weights(knowledge: Knowledge, cache: Path) -> Weights:
    """The weights for a knowledge's questions: from disk if it has them, else trained and kept."""
    path = cache / f"{_training_digest(knowledge)}.npz"
    with suppress(OSError, ValueError, KeyError, zipfile.BadZipFile):
        return _read_weights(path)
    weights = train_weights(knowledge)
    try:
        _write_weights(weights, path)
    except OSError as error:
        _log.warning("trained weights not kept: %s", error)
    return weights


async def run_bot(settings: Settings) -> None:
    """Answer in Telegram until SIGTERM or SIGINT; SIGHUP takes in edited knowledge.

    Raises KnowledgeError, TokenError, and the storage's InUseError and StorageError.
    """
    assert settings.token is not None  # noqa: S101 - the command line has seen to it
    brain = Brain(settings)
    store = open_store(settings.data_dir, settings.person_key_file)
    connection = Connection(settings.token, settings.api_base_url)
    try:
        await _serve(connection, store, brain, _stop_on_signals(brain))
    finally:
        store.close()


async def run_sandbox(settings: Settings, server: SandboxServer) -> None:
    """Run the real bot against the sandbox until SIGTERM or SIGINT; nothing of it is kept."""
    brain = Brain(settings)
    await server.start()
    with tempfile.TemporaryDirectory(prefix="ujrat-sandbox-") as folder:
        store = open_store(Path(folder))
        connection = Connection(server.token, server.base_url)
        try:
            await _serve(connection, store, brain, _stop_on_signals(brain))
        finally:
            store.close()
            await server.stop()


async def _serve(connection: Connection, store: Store, brain: Brain, stop: asyncio.Event) -> None:
    stores = Stores(store.inbox, store.preferences, store.journal)
    await run(connection, stores, lambda: brain.assistant, stop)


def _stop_on_signals(brain: Brain) -> asyncio.Event:
    """An event set by SIGTERM or SIGINT; SIGHUP reloads the knowledge meanwhile."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    reloads: set[asyncio.Task[tuple[Problem, ...]]] = set()

    def reload() -> None:
        task = loop.create_task(brain.reload())
        reloads.add(task)
        task.add_done_callback(reloads.discard)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, reload)
    return stop


def _training_digest(knowledge: Knowledge) -> str:
    """Names the weights: by all that they are trained from, and by the code that trains them."""
    questions = {t.code: dict(t.questions) for t in knowledge.typings.values()}
    content = json.dumps(questions, sort_keys=True, ensure_ascii=False).encode()
    modules = sorted(Path(bot.core.matching.__path__[0]).glob("*.py"))
    sources = [Path(bot.core.text.__file__), *modules]
    code = b"".join(path.read_bytes() for path in sources)
    return hashlib.sha256(content + code).hexdigest()[:32]


def _read_weights(path: Path) -> Weights:
    with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
        return Weights(
            names=tuple(bytes(file["names"]).decode().split("\n")),
            counts=file["counts"],
            total=int(file["total"]),
            intents=tuple(bytes(file["intents"]).decode().split("\n")),
            matrix=file["matrix"],
            offset=file["offset"],
            calibration=file["calibration"],
        )


def _write_weights(weights: Weights, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        np.savez(
            file,
            names=_letters(weights.names),
            counts=weights.counts,
            total=np.array(weights.total),
            intents=_letters(weights.intents),
            matrix=weights.matrix,
            offset=weights.offset,
            calibration=weights.calibration,
        )
    partial.replace(path)
    kept = sorted(path.parent.glob("*.npz"), key=lambda file: file.stat().st_mtime)
    for old in kept[:-WEIGHTS_KEPT]:
        old.unlink(missing_ok=True)


def _letters(names: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    return np.frombuffer("\n".join(names).encode(), dtype=np.uint8)
