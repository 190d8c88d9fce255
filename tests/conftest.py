"""The real knowledge, loaded and trained once for the whole suite."""

from pathlib import Path

import pytest

from bot.brain import learned
from bot.content.loader import load
from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.learned import Learned

PROJECT = Path(__file__).parents[1]
WEIGHTS = PROJECT / "build" / "test-cache" / "weights"


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load(PROJECT / "knowledge")


@pytest.fixture(scope="session")
def taught(knowledge: Knowledge) -> Learned:
    return learned(knowledge, WEIGHTS)


@pytest.fixture(scope="session")
def assistant(knowledge: Knowledge, taught: Learned) -> Assistant:
    return Assistant(knowledge, taught)
