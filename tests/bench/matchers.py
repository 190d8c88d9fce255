"""Our matcher beside what is commonly used in its place, on public sets of questions.

    .venv/bin/python -m tests.bench.matchers FOLDER [--without-growth]

FOLDER holds the sets, one file of JSON lines each: drawing.py tells their form, the README where
those come from whose results stand there. Prints two Markdown tables. The first: accuracy / AUROC ·
CPU time a question, median / 99th percentile; the expected calibration error of our confidence; CPU
time to learn, of each matcher. The second: CPU time a question with ever more phrases. Everything
runs in one process, one matcher after the other.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from threadpoolctl import threadpool_limits

from tests.bench.drawing import Drawing, drawings
from tests.bench.figures import Guess, Quality, Times, quality
from tests.bench.growth import growth
from tests.bench.peers import MATCHERS, Ask, Teach

PATIENCE = 60.0
"""Seconds of CPU time after which no more questions are asked for the growth."""
FEWEST = 20
"""Questions asked however long they take."""
WARM_UP = 10
"""Questions asked before times are taken."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a matcher made of a drawing: seconds to learn, its guesses, seconds for each."""

    training: float
    guesses: tuple[Guess, ...]
    seconds: tuple[float, ...]


def attempt(teach: Teach, drawing: Drawing, patience: float = float("inf")) -> Trial:
    """Teach a matcher and ask it; fewer questions where they take longer than `patience`."""
    start = time.process_time()
    texts = [line.text for line in drawing.phrases]
    ask = teach(texts, [str(line.intent) for line in drawing.phrases])
    training = time.process_time() - start
    guesses, seconds = [], []
    for guess, taken in _asked(ask, [line.text for line in drawing.questions]):
        guesses.append(guess)
        seconds.append(taken)
        if sum(seconds) > patience and len(seconds) >= FEWEST:
            break
    return Trial(training, tuple(guesses), tuple(seconds))


def quality_table(tried: Iterable[Drawing], matchers: Mapping[str, Teach]) -> Iterator[str]:
    """Lines of Markdown: a drawing each, with what each matcher made of it.

    The calibration error is that of the last matcher, whose confidence is a probability.
    """
    yield _row(["set, phrases an intent", *matchers, "calibration error", "training"])
    yield _row(["---"] * (len(matchers) + 3))
    for drawing in tried:
        wanted = [line.intent for line in drawing.questions]
        trials = [attempt(teach, drawing) for teach in matchers.values()]
        found = [quality(wanted, trial.guesses) for trial in trials]
        cells = [f"{_share(q)} · {_times(t)} ms" for q, t in zip(found, trials, strict=True)]
        yield _row([drawing.name, *cells, f"{found[-1].calibration_error:.2f}", _training(trials)])


def growth_table(tried: Iterable[Drawing], matchers: Mapping[str, Teach]) -> Iterator[str]:
    """Lines of Markdown: CPU time a question for each number of phrases."""
    yield _row(["phrases", *matchers, "training"])
    yield _row(["---"] * (len(matchers) + 2))
    for drawing in tried:
        trials = [attempt(teach, drawing, PATIENCE) for teach in matchers.values()]
        asked = len(drawing.questions)
        cells = [f"{_times(trial)} ms{_fewer(trial, asked)}" for trial in trials]
        yield _row([drawing.name, *cells, _training(trials)])


def _asked(ask: Ask, questions: Sequence[str]) -> Iterator[tuple[Guess, float]]:
    """Each guess with the seconds of CPU time that it took."""
    for question in questions[:WARM_UP]:
        ask(question)
    for question in questions:
        start = time.process_time()
        guess = ask(question)
        yield guess, time.process_time() - start


def _share(found: Quality) -> str:
    known = "–" if found.auroc is None else f"{found.auroc:.2f}"
    return f"{found.accuracy:.2f} / {known}"


def _times(trial: Trial) -> str:
    times = Times.of(trial.seconds)
    return f"{_two_digits(times.median)} / {_two_digits(times.p99)}"


def _two_digits(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.2g}"


def _training(trials: Sequence[Trial]) -> str:
    return " / ".join(f"{trial.training:.1f}" for trial in trials) + " s"


def _fewer(trial: Trial, asked: int) -> str:
    return f" ({len(trial.seconds)} questions)" if len(trial.seconds) < asked else ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure all sets of a folder; 2 where there is none."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="where the sets are, *.jsonl")
    parser.add_argument("--without-growth", action="store_true", help="only the first table")
    given = parser.parse_args(arguments)
    sets = sorted(given.folder.glob("*.jsonl"))
    if not sets:
        print(f"{given.folder}: no sets (*.jsonl) there", file=sys.stderr)
        return 2
    # Libraries of linear algebra would else use all cores, and their times add up.
    with threadpool_limits(limits=1):
        _print(quality_table((one for path in sets for one in drawings(path)), MATCHERS))
        if not given.without_growth:
            print()
            _print(growth_table(growth(sets), MATCHERS))
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
