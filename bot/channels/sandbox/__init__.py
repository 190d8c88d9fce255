"""The sandbox: a strict local Bot API and a chat page in the browser, for trying and testing."""

from bot.channels.sandbox.faults import Fault, FaultKind
from bot.channels.sandbox.model import load_world
from bot.channels.sandbox.server import DEFAULT_PORT, TOKEN, SandboxServer

__all__ = ["DEFAULT_PORT", "TOKEN", "Fault", "FaultKind", "SandboxServer", "load_world"]
