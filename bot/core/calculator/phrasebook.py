"""Phrases that stand for a word, and which of them a text can have at all."""

import re
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

Patterns = Sequence[tuple[str, str]]
"""Each pattern with the word that it stands for."""

PIECE = 3
"""So many characters of a key, or both of a shorter one, are looked up first: of 530 kinds of
phrases 34 are left to be looked for in a text."""
SHORTEST = 2
"""A key of one character is in most texts, and looked for in all."""


class Phrasebook:
    """Kinds of phrases, each with its keys, in the order in which they are replaced.

    The patterns of a kind are looked for only in a text that has one of its keys, and a key only in
    a text that has a piece of it.
    """

    def __init__(self, *tables: Iterable[tuple[str, Patterns]]) -> None:
        """The keys of a kind stand in one text; "do_" is one with a blank behind it, and is not in
        "dollar"."""
        self._kinds = tuple(
            (
                tuple(key.replace("_", " ") for key in keys.split()),
                tuple((re.compile(said), f" {word} ") for said, word in patterns),
            )
            for table in tables
            for keys, patterns in table
        )
        self._of_piece = self._looked_up()

    def _looked_up(self) -> dict[str, set[int]]:
        """The numbers of the kinds for each piece that is looked up: of a key's pieces the one that
        the fewest keys have, and "" for those of one character."""
        found = [(number, key) for number, (keys, _) in enumerate(self._kinds) for key in keys]
        common = Counter(piece for _, key in found for piece in _pieces_of_key(key))
        of_piece: dict[str, set[int]] = defaultdict(set)
        for number, key in found:
            rarest = min(sorted(_pieces_of_key(key)), key=common.__getitem__, default="")
            of_piece[rarest].add(number)
        return dict(of_piece)

    def joined(self, text: str) -> str:
        """A folded text with each phrase as the word that it stands for."""
        pieces = _pieces(text)
        waiting = sorted(self._having({"", *pieces}))
        for number in waiting:
            for key in self._kinds[number][0]:
                if key in text:
                    break
            else:
                continue
            replaced = self._replaced(number, text)
            if replaced != text:  # what was put in may be part of a phrase of a later kind
                fresh = _pieces(replaced) - pieces
                for later in self._having(fresh).difference(waiting):
                    if later > number:
                        insort(waiting, later)
                text = replaced
                pieces |= fresh
        return text

    def _having(self, pieces: set[str]) -> set[int]:
        return set().union(*map(self._of_piece.__getitem__, self._of_piece.keys() & pieces))

    def _replaced(self, number: int, text: str) -> str:
        for pattern, word in self._kinds[number][1]:
            if pattern.search(text):  # most are not there, and to replace costs more
                text = pattern.sub(word, text)
        return text


def _pieces(text: str) -> set[str]:
    return {
        *map("".join, pairwise(text)),
        *map("".join, zip(text, text[1:], text[2:], strict=False)),
    }


def _pieces_of_key(key: str) -> set[str]:
    if len(key) < SHORTEST:
        return set()
    size = min(PIECE, len(key))
    return {key[at : at + size] for at in range(len(key) - size + 1)}
