"""Which point of a topic the words of a question name: "paypal", "retake", a fee to join."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.core.knowledge import Detail, Knowledge
from bot.core.matching.phrases import Phrase, besides, by_phrase, named, phrase, spoken
from bot.core.points import EITHER, TOGETHER


class Points:
    """Finds points by the editors' words for them."""

    def __init__(self, knowledge: Knowledge) -> None:
        typings = knowledge.typings.values()
        listed = [(p, text) for t in typings for p, texts in t.points.items() for text in texts]
        self._words = by_phrase({p: (text,)} for p, text in listed if TOGETHER not in text)
        self._together = [
            (tuple(map(_alternatives, text.split(TOGETHER))), point)
            for point, text in listed
            if TOGETHER in text
        ]
        self._wishes = by_phrase({True: t.details.get(Detail.WISH, ())} for t in typings)

    def asked(self, said: Sequence[str], of_topic: AbstractSet[str]) -> str | None:
        """The first point of the topic that the words name; "in English please" names none. Words
        that name one together come first: "they want dollars on whatsapp" is about the money."""
        found = besides(said, self._wishes) if of_topic else ()
        phrases = spoken(found)
        together = (
            point
            for parts, point in self._together
            if not any(part.isdisjoint(phrases) for part in parts)
        )
        told = (*together, *named(found, self._words))
        return next((point for point in told if point in of_topic), None)


def _alternatives(part: str) -> frozenset[Phrase]:
    return frozenset(map(phrase, part.split(EITHER)))
