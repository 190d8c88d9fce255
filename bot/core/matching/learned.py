"""What is learned from a knowledge's example questions, and its form for keeping on disk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.core.matching.classifier import Block, Weights
from bot.core.matching.examples import Examples

Array = NDArray[Any]

_ROW_END, _CELL_END = "\n", "\t"
"""Neither stands in a normalised word or in a piece of one."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What is looked up in the example questions, and the weights trained from them."""

    examples: Examples
    weights: Weights


def pack(learned: Learned) -> Mapping[str, Array]:
    """All of it as plain arrays, a name each."""
    weights = learned.weights
    blocks = {
        f"{kind}_{part}": getattr(getattr(weights, kind), part)
        for kind in _BLOCKS
        for part in _PARTS
    }
    names = {kind: _letters(getattr(weights, kind)) for kind in _NAMES}
    examples = learned.examples
    counts = (
        (typing, word, str(count))
        for typing, words in examples.counts.items()
        for word, count in words.items()
    )
    return {
        **blocks,
        **names,
        **{kind: getattr(weights, kind) for kind in _PLAIN},
        "total": np.array(weights.total),
        "phrases": _letters(examples.phrases),
        "phrase_intents": _letters(examples.phrases.values()),
        "slots": _letters(
            _CELL_END.join((*around, str(n))) for around, n in examples.slots.items()
        ),
        "word_counts": _letters(map(_CELL_END.join, counts)),
    }


def unpack(arrays: Mapping[str, Array]) -> Learned:
    """The opposite of `pack`. Raises KeyError or ValueError where something else was packed."""
    blocks = {kind: Block(*(arrays[f"{kind}_{part}"] for part in _PARTS)) for kind in _BLOCKS}
    names = {kind: _texts(arrays[kind]) for kind in _NAMES}
    plain = {kind: arrays[kind] for kind in _PLAIN}
    fields: dict[str, Any] = {**blocks, **names, **plain}
    weights = Weights(total=int(arrays["total"]), **fields)
    slots = (row.split(_CELL_END) for row in _texts(arrays["slots"]) if row)
    around = {(before, after): int(count) for before, after, count in slots}
    counts: dict[str, dict[str, int]] = {}
    for row in _texts(arrays["word_counts"]):
        typing, word, count = row.split(_CELL_END)
        counts.setdefault(typing, {})[word] = int(count)
    phrases = zip(_texts(arrays["phrases"]), _texts(arrays["phrase_intents"]), strict=True)
    return Learned(Examples(dict(phrases), around, counts), weights)


_BLOCKS = ("grams", "bones", "pairs", "bone_pairs")
_PARTS = ("rarity", "scores")
_NAMES = ("words", "skeletons", "bone_names", "intents")
_PLAIN = (
    *("counts", "word_scores", "used", "heard"),
    *("gram_keys", "pair_keys", "bone_pair_keys", "offset", "calibration"),
)


def _letters(texts: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer(_ROW_END.join(texts).encode(), dtype=np.uint8)


def _texts(letters: Array) -> tuple[str, ...]:
    return tuple(bytes(letters).decode().split(_ROW_END))
