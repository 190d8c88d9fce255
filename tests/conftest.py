"""The real knowledge, loaded and trained once for the whole suite."""

import pytest

from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.learned import Learned
from tests.real_bot import real_assistant, real_knowledge, real_learned


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return real_knowledge()


@pytest.fixture(scope="session")
def assistant() -> Assistant:
    return real_assistant()


@pytest.fixture(scope="session")
def taught() -> Learned:
    return real_learned()
