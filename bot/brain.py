"""The assistant with its knowledge and what that taught: loaded, trained, kept, reloaded."""

import asyncio
import gc
import hashlib
import json
import logging
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

import bot.core.matching
import bot.core.text
from bot.content.fresh_rates import kept_rates
from bot.content.loader import Keeper, load_again
from bot.content.problems import Problem
from bot.core.assistant import Assistant
from bot.core.exchange import Rates, newest
from bot.core.knowledge import Knowledge
from bot.core.matching.learned import Learned, pack, unpack
from bot.settings import Settings

WEIGHTS_KEPT = 3
"""Trained weights kept on disk: the current ones, and a way back after an edit."""

RATES_FILE = "rates.json"
"""The newest exchange rates, in the data folder."""

PASSED_FILE = "checked"
"""Which knowledge passed the checks last, in the data folder."""

_log = logging.getLogger(__name__)


class Brain:
    """The assistant in use; a reload swaps it whole for one with new knowledge, or not at all."""

    def __init__(self, settings: Settings) -> None:
        """Load the knowledge and train. Raises KnowledgeError with every problem."""
        self._cache = settings.data_dir / "weights"
        self.rates_path = settings.data_dir / RATES_FILE
        self._reloading = asyncio.Lock()
        with _building():
            knowledge = load_again(settings.knowledge_dir, settings.data_dir / PASSED_FILE)
            self._keeper = Keeper(settings.knowledge_dir, knowledge)
            snapshot = self._keeper.knowledge.rates
            fresh = settings.rates_url is not None and snapshot is not None
            self._rates = kept_rates(self.rates_path, snapshot) if fresh and snapshot else None
            self.assistant = self._with_newest(self._assistant(self._keeper.knowledge))
            gc.freeze()

    async def reload(self) -> tuple[Problem, ...]:
        """Take in edited files; the problems if there are any, and then all stays as it was."""
        today = datetime.now(UTC).date()
        # One at a time: else the slower of two would put the older files back.
        async with self._reloading:
            with _building():
                return await self._reload(today)

    async def _reload(self, today: date) -> tuple[Problem, ...]:
        problems = await asyncio.to_thread(self._keeper.reload, today)
        for problem in problems:
            _log.error("knowledge not reloaded: %s", problem)
        if not problems:
            assistant = await asyncio.to_thread(self._assistant, self._keeper.knowledge)
            self.assistant = self._with_newest(assistant)  # new ones may have come meanwhile
            _log.info("knowledge reloaded: %s", self._keeper.knowledge.digest[:12])
        return problems

    def rates(self) -> Rates | None:
        """The exchange rates in use."""
        return self.assistant.knowledge.rates

    def take_rates(self, rates: Rates) -> None:
        """Calculate with newer exchange rates from now on, also after a reload."""
        self._rates = rates
        self.assistant = self._with_newest(self.assistant)

    def _with_newest(self, assistant: Assistant) -> Assistant:
        return assistant.with_rates(newest(assistant.knowledge.rates, self._rates))

    def _assistant(self, knowledge: Knowledge) -> Assistant:
        return Assistant(knowledge, learned(knowledge, self._cache))


@contextmanager
def _building() -> Iterator[None]:
    """No search for garbage meanwhile: what is built stays, and each search stops everything, at a
    start for 0.1 s in all, at a reload for up to 30 ms at once."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def learned(knowledge: Knowledge, cache: Path) -> Learned:
    """What a knowledge's questions teach: from disk if it is there, else trained and kept."""
    path = cache / f"{_training_digest(knowledge)}.npz"
    with suppress(OSError, ValueError, KeyError, zipfile.BadZipFile):
        return _read(path)
    from bot.core.matching.training import learn  # noqa: PLC0415 - SciPy takes 0.2 s to import

    found = learn(knowledge)
    try:
        _write(found, path)
    except OSError as error:
        _log.warning("trained weights not kept: %s", error)
    return found


def _training_digest(knowledge: Knowledge) -> str:
    """Names the weights: by all that they are trained from, and by the code that trains them."""
    total = hashlib.sha256()
    for typing in sorted(knowledge.typings.values(), key=lambda typing: typing.code):
        for taught in sorted(typing.questions.items()):
            # List by list: all at once are one call that nothing can interrupt.
            total.update(json.dumps((typing.code, *taught), ensure_ascii=False).encode())
    modules = sorted(Path(bot.core.matching.__path__[0]).glob("*.py"))
    for path in (Path(bot.core.text.__file__), *modules):
        total.update(path.read_bytes())
    return total.hexdigest()[:32]


def _read(path: Path) -> Learned:
    with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
        return unpack({name: file[name] for name in file.files})


def _write(learned: Learned, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        np.savez(file, allow_pickle=False, **pack(learned))
    partial.replace(path)
    kept = sorted(path.parent.glob("*.npz"), key=lambda file: file.stat().st_mtime)
    for old in kept[:-WEIGHTS_KEPT]:
        old.unlink(missing_ok=True)
