"""How long an answer takes: from the update in the sandbox to the reply that it accepted.

    .venv/bin/python -m tests.bench.answer_time

The real bot over real HTTP, with sandbox and bot in one process on one machine.
"""

import asyncio
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
    """Milliseconds until a question in private is answered."""
    message = town.write(user, text)
    asked = time.perf_counter()
    await town.wait_for(lambda: bool(town.messages(user, after=message.id)))
    return (time.perf_counter() - asked) * 1000


async def measure() -> list[float]:
    """The times of questions from the exam, after a warm-up."""
    labelled = [one for file in sorted(QUESTIONS.glob("*.yaml")) for one in read_labelled(file)]
    texts = [one.text for one in labelled if one.kind is Kind.FAQ][: ASKED + 20]
    with tempfile.TemporaryDirectory() as folder:
        async with town_with_bot(Path(folder)) as town:
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
