"""How long an answer takes: from the update in the sandbox to the reply that it accepted.

    .venv/bin/python -m tests.bench.answer_time

The real bot over real HTTP, with sandbox and bot in one process on one machine.
"""

import asyncio
import gc
import statistics
import tempfile
import time
from pathlib import Path

from bot.core.questions import Kind
from bot.evaluation import read_labelled
from tests.real_bot import ASHA, EMMA, OMAR, Town, town_with_bot

QUESTIONS = Path(__file__).parents[1] / "questions"
ASKED = 200
PEOPLE = (EMMA, ASHA, OMAR)


async def answer_time(town: Town, user: int, text: str) -> float:
    """Milliseconds from a question's update to its accepted answer, by the sandbox's own book."""
    message = town.write(user, text)
    await town.wait_for(lambda: bool(town.messages(user, after=message.id)))
    book = town.server.state.ledger
    return (book.sent[-1].at - book.injected[-1].at) * 1000


async def measure() -> list[float]:
    """The times of questions from the exam, after a warm-up."""
    labelled = [one for file in sorted(QUESTIONS.glob("*.yaml")) for one in read_labelled(file)]
    texts = [one.text for one in labelled if one.kind is Kind.FAQ][: ASKED + 20]
    with tempfile.TemporaryDirectory() as folder:
        async with town_with_bot(Path(folder)) as town:
            gc.freeze()  # as bot/brain.py does
            began, since = town.server.state.clock(), time.perf_counter()
            town.server.state.clock = lambda: began + time.perf_counter() - since
            times = []
            for number, text in enumerate(texts):
                times.append(await answer_time(town, PEOPLE[number % 3], text))
                await town.settled()
    return times[20:]


def main() -> None:
    """Print the median and the 99th percentile."""
    times = sorted(asyncio.run(measure()))
    median, last = statistics.median(times), times[int(len(times) * 0.99)]
    print(f"{len(times)} questions: median {median:.1f} ms, p99 {last:.1f} ms")


if __name__ == "__main__":
    main()
