"""The real knowledge, loaded and trained once for the whole suite."""

from pathlib import Path

import pytest

from bot.app import cached_weights
from bot.content.loader import load
from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.classifier import Weights

PROJECT = Path(__file__).parents[1]
WEIGHTS = PROJECT / "build" / "test-cache" / "weights"


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load(PROJECT / "knowledge")


@pytest.fixture(scope="session")
def weights(knowledge: Knowledge) -> Weights:
    return cached_weights(knowledge, WEIGHTS)


@pytest.fixture(scope="session")
def assistant(knowledge: Knowledge, weights: Weights) -> Assistant:
    return Assistant(knowledge, weights)
