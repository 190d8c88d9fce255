"""What is drawn from a set of labelled questions: few phrases to learn from, questions to ask.

A set is a file of JSON lines {"text", "lang", "intent" (null: nothing that is taught), "split"
("train" or "test")}. All draws are seeded: whoever runs the benchmark asks the same questions.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from string import ascii_lowercase

from tests.bench.romanising import ROMANISED, romanise

SHOTS = (10, 20)
"""Phrases taught an intent and language."""
ALL_PHRASES = ("hint3",)
"""Sets, by how their names begin, that are small as they are and taught whole."""
QUESTIONS = 1000
"""Questions asked of a set at most, as many of each language."""
PHRASE_SEED, QUESTION_SEED, SLIP_SEED = 1, 9, 5
SLIPS = (1, 1, 2)
"""How many slips a misspelt question has: one twice as often as two."""


@dataclass(frozen=True, slots=True)
class Line:
    """A phrase or question with what it asks; None is something that nobody taught."""

    text: str
    language: str
    intent: str | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Phrases to teach and questions to ask, by one name."""

    name: str
    phrases: tuple[Line, ...]
    questions: tuple[Line, ...]


def drawings(path: Path) -> Iterator[Drawing]:
    """All that is tried with a set: few and more phrases, typing slips, Latin letters."""
    phrases, questions = read(path, "train"), few_questions(read(path, "test"))
    whole = path.name.startswith(ALL_PHRASES)
    for number, shots in enumerate((None,) if whole else SHOTS):
        taught = few_shots(phrases, shots) if shots else phrases
        name = f"{path.stem}, {shots or 'all'}"
        yield Drawing(name, taught, questions)
        if number == 0:
            yield Drawing(f"{name}, misspelt", taught, misspelt(questions))
            yield from _in_latin_letters(name, taught, questions)


def read(path: Path, split: str) -> tuple[Line, ...]:
    """The lines of one half of a set. Raises ValueError or KeyError where it is not a set."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(Line(r["text"], r["lang"], r["intent"]) for r in rows if r["split"] == split)


def few_shots(phrases: Iterable[Line], shots: int) -> tuple[Line, ...]:
    """As many phrases as `shots` of each intent in each language, at random."""
    chance = Random(PHRASE_SEED)
    groups = _grouped(phrases, lambda line: (line.language, str(line.intent)))
    return tuple(line for group in groups for line in _shuffled(group, chance)[:shots])


def few_questions(questions: Sequence[Line], at_most: int = QUESTIONS) -> tuple[Line, ...]:
    """At most so many questions, as many of each language, at random."""
    if len(questions) <= at_most:
        return tuple(questions)
    chance = Random(QUESTION_SEED)
    groups = _grouped(questions, lambda line: (line.language,))
    share = max(1, at_most // len(groups))
    return tuple(line for group in groups for line in _shuffled(group, chance)[:share])


def misspelt(questions: Iterable[Line]) -> tuple[Line, ...]:
    """The questions with one or two typing slips each."""
    chance = Random(SLIP_SEED)
    return tuple(replace(line, text=misspell(line.text, chance)) for line in questions)


def romanised(questions: Iterable[Line]) -> tuple[Line, ...]:
    """The questions as they are typed on a keyboard of Latin letters."""
    return tuple(replace(line, text=romanise(line.text)) for line in questions)


def misspell(text: str, chance: Random) -> str:
    """A text with slips in its words; their first letters stay, and digits."""
    alphabet = [letter for letter in text if letter.isalpha() and not letter.isascii()]
    letters = list(text)
    for _ in range(chance.choice(SLIPS)):
        inside = range(1, len(letters) - 1)
        places = [i for i in inside if letters[i].isalpha() and letters[i - 1].isalpha()]
        if not places:
            break
        _slip(letters, chance.choice(places), chance, alphabet)
    return "".join(letters)


def _in_latin_letters(
    name: str, taught: tuple[Line, ...], questions: Sequence[Line]
) -> Iterator[Drawing]:
    """The questions of each language that is also typed so: as they are, and typed so."""
    for language in ROMANISED:
        asked = tuple(line for line in questions if line.language == language)
        if asked:
            yield Drawing(f"{name}, {language} alone", taught, asked)
            yield Drawing(f"{name}, {language} in Latin letters", taught, romanised(asked))


def _slip(letters: list[str], place: int, chance: Random, alphabet: Sequence[str]) -> None:
    """Swap two letters, or leave one out, double it or hit another one."""
    kind, after = chance.choice(("swap", "lose", "double", "miss")), letters[place + 1]
    if kind == "swap" and after.isalpha():
        letters[place : place + 2] = after, letters[place]
    elif kind == "lose":
        del letters[place]
    elif kind == "double":
        letters.insert(place, letters[place])
    else:
        latin = letters[place].isascii()
        letters[place] = chance.choice(ascii_lowercase if latin else alphabet)


def _grouped(lines: Iterable[Line], key: Callable[[Line], tuple[str, ...]]) -> list[list[Line]]:
    groups: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        groups[key(line)].append(line)
    return [groups[name] for name in sorted(groups)]


def _shuffled(lines: list[Line], chance: Random) -> list[Line]:
    mixed = list(lines)
    chance.shuffle(mixed)
    return mixed
