"""Ever more phrases, to see how time grows: real ones first, then slight variations of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice, zip_longest
from pathlib import Path
from random import Random

from tests.bench.drawing import Drawing, Line, few_questions, misspell, read

SIZES = (100, 1_000, 10_000, 100_000)
"""How many phrases are taught."""
INTENTS = 30
"""Intents that they belong to: those of all sets that have most phrases."""
ASKED = 200
"""Questions asked at each size."""
SEED = 13


def growth(paths: Iterable[Path], sizes: Sequence[int] = SIZES) -> Iterator[Drawing]:
    """The same questions to more and more phrases of the same intents."""
    paths = tuple(paths)
    phrases = [line for path in paths for line in _named(path, "train")]
    questions = [line for path in paths for line in _named(path, "test")]
    sizable = {
        intent for intent, _ in Counter(line.intent for line in phrases).most_common(INTENTS)
    }
    phrases = _in_turn(line for line in phrases if line.intent in sizable)
    asked = few_questions([line for line in questions if line.intent in sizable], ASKED)
    grown = tuple(islice(chain(phrases, _variations(phrases)), max(sizes)))
    for size in sizes:
        yield Drawing(f"{size:,} phrases".replace(",", " "), grown[:size], asked)


def _named(path: Path, split: str) -> Iterator[Line]:
    """The lines of a set, its name before each intent: sets may use one name for two things."""
    for line in read(path, split):
        if line.intent is not None:
            yield replace(line, intent=f"{path.stem}/{line.intent}")


def _in_turn(lines: Iterable[Line]) -> list[Line]:
    """One of each intent, then the second of each, and so on."""
    groups: dict[str | None, list[Line]] = defaultdict(list)
    for line in lines:
        groups[line.intent].append(line)
    rounds = zip_longest(*groups.values())
    return [line for turn in rounds for line in turn if line is not None]


def _variations(phrases: Sequence[Line]) -> Iterator[Line]:
    """The phrases without end, each with a word from another one and with a typing slip."""
    chance = Random(SEED)
    said = [word for line in phrases for word in line.text.split()]
    while True:
        for line in phrases:
            words = line.text.split()
            words[chance.randrange(len(words))] = chance.choice(said)
            yield replace(line, text=misspell(" ".join(words), chance))
