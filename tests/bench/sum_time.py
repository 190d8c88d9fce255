"""How long a sum takes to read and calculate, in CPU time of this process.

    .venv/bin/python -m tests.bench.sum_time

The requests of tests/test_calculation_requests.py, in five ways of typing, with the knowledge of
the clone.
"""

import gc
import time
from pathlib import Path
from statistics import median

from bot.content.loader import load
from bot.core.calculator import Calculation, read
from bot.core.knowledge import Knowledge
from tests.bench.figures import Times
from tests.sums import rows
from tests.test_calculation_requests import MESSAGES, REQUESTS

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
RUNS = 7
"""Each request takes its median of so many runs, which a pause of the machine does not move."""


def seconds(text: str, knowledge: Knowledge) -> float:
    """CPU seconds of one reading with its calculation."""
    runs = []
    for _ in range(RUNS):
        began = time.process_time()
        read(text, knowledge)
        runs.append(time.process_time() - began)
    return median(runs)


def main() -> None:
    """Print the median and the 99th percentile."""
    knowledge = load(KNOWLEDGE)
    texts = [row[0] for row in (*rows(REQUESTS), *rows(MESSAGES))]
    summed = sum(isinstance(read(text, knowledge), Calculation) for text in texts)  # a warm-up
    gc.freeze()  # as bot/brain.py does
    times = Times.of([seconds(text, knowledge) for text in texts])
    print(f"{summed} of {len(texts)} summed up: {times.median:.2f} ms, p99 {times.p99:.2f} ms")


if __name__ == "__main__":
    main()
