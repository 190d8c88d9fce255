"""A text taken apart: words, platforms named, parts that ask something of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.core.knowledge import Knowledge
from bot.core.matching.classifier import Classifier, Match
from bot.core.matching.examples import EDGE, NAME, named_once, spelt_words
from bot.core.matching.learned import Learned
from bot.core.matching.platforms import Mention, PlatformFinder, with_names_as, without
from bot.core.questions import Kind
from bot.core.text import Word, normalise, words

WORD_FOR_WORD = 0.95
"""Confidence in a question typed word for word as an editor wrote it; it keeps the intent that the
editor gave it, whatever the rest has taught the classifier."""
QUESTION_MARKS = "?؟"
"""Ends of questions, after normalising."""
AND_JOINED = "و"
"""Arabic "and", written together with the word that follows."""
SLOT_SURE = 3
"""Examples with a platform's name between two words from which a doubtful name there is none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text taken apart: its words, the platforms named and the words besides them.

    `asks` is whether it has the form of a question: a question mark (`marked`) or a question word.
    """

    found: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    rest: tuple[str, ...]
    match: Match | None
    asks: bool = False
    marked: bool = False

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms named, each once."""
        return tuple(dict.fromkeys(mention.platform for mention in self.mentions))

    @property
    def certain(self) -> bool:
        """Whether a platform is named that can mean nothing else."""
        return any(not mention.weak for mention in self.mentions)


class Reader:
    """Takes texts apart, by what one knowledge says and what was learned from it.

    `joiners` join two questions or open a follow-up; `linking` stand between two names; `asking`
    are question words; `empty` are words that carry no matter; `turning` are those that do no more
    than turn to another platform.
    """

    def __init__(self, knowledge: Knowledge, learned: Learned) -> None:
        typings = knowledge.typings.values()
        self.examples = learned.examples
        self.joiners = _folded(*(typing.joiners for typing in typings))
        self.asking = _folded(*(typing.asking for typing in typings))
        self.empty = self.joiners | _folded(*(typing.words for typing in typings))
        self.linking = _folded(*(typing.linking for typing in typings))
        corrections = _folded(*(typing.corrections for typing in typings))
        self.turning = self.joiners | corrections
        self._excluding = frozenset(spelt_words(p) for typing in typings for p in typing.excluding)
        self._insider = frozenset(spelt_words(p) for typing in typings for p in typing.insider)
        self._classifier = Classifier(learned.weights)
        self._ordinary = frozenset((NAME, *self._classifier.vocabulary.words))
        self._finder = PlatformFinder(knowledge.platforms, self._ordinary, self.examples.company)

    def read(self, found: Sequence[Word], normal: str = "") -> Reading:
        """Take a text apart. An example that has a name in it ("draw to scale") means the word."""
        literal = tuple(word.text for word in found)
        mentions = () if self.examples.intent(literal) else self._found(found)
        marked = any(mark in normal for mark in QUESTION_MARKS)
        asks = marked or not self.asking.isdisjoint(literal)
        reading = self._contrasted(found, mentions) or self._matched(found, mentions)
        return replace(reading, asks=asks, marked=marked)

    def _contrasted(self, found: Sequence[Word], mentions: tuple[Mention, ...]) -> Reading | None:
        """What is left where a platform is set aside: "mercor, not outlier", "which pay besides
        outlier"; None where nothing is, or only of it something is asked ("why not outlier")."""
        aside = _set_aside(found, mentions, self._excluding) if mentions else frozenset()
        if not aside:
            return None
        kept = tuple(word for place, word in enumerate(found) if place not in aside)
        reading = self._matched(kept, self._found(kept))
        compares = reading.match is not None and Kind.COMPARE in reading.match.intents[:2]
        return reading if reading.mentions or compares else None

    def _found(self, found: Sequence[Word]) -> tuple[Mention, ...]:
        """The platforms named; a name that is also a word, or a guess, is beyond doubt where a name
        often stands: "how much does outlier pay"."""
        mentions = self._finder.find(found) or tuple(self._companies(found))
        if not any(mention.weak for mention in mentions):
            return mentions
        spoken = (EDGE, *with_names_as(NAME, found, mentions), EDGE)
        names = [place for place, word in enumerate(spoken) if word == NAME]
        around = ((spoken[place - 1], spoken[place + 1]) for place in names)
        return tuple(
            replace(mention, weak=mention.weak and not self.examples.is_slot(*beside, SLOT_SURE))
            for mention, beside in zip(mentions, around, strict=True)
        )

    def _companies(self, found: Sequence[Word]) -> Iterator[Mention]:
        """A term that the words beside it tell to be a company's name: "data annotation login"."""
        for term in self._finder.terms(found):
            spoken = with_names_as(NAME, found, (term,))
            if any(self._tells(spoken, phrase) for phrase in self._insider):
                yield term
                return

    def _tells(self, spoken: Sequence[str], phrase: tuple[str, ...]) -> bool:
        """Whether a phrase of insiders stands among words. Where it ends with the name no further
        noun may follow: nobody has "applied to data annotation jobs" of one company."""
        for start in range(len(spoken) - len(phrase) + 1):
            end = start + len(phrase)
            if tuple(spoken[start:end]) == phrase:
                after = spoken[end] if end < len(spoken) and phrase[-1] == NAME else ""
                return not after or after in self.empty or after.isdigit()
        return False

    def _matched(self, found: Sequence[Word], mentions: tuple[Mention, ...]) -> Reading:
        rest = without(found, mentions)
        spoken = named_once(with_names_as(NAME, found, mentions))
        match = self._classifier.match(spoken) if rest else None
        known = self.examples.intent(rest)
        if match and known:
            others = tuple(intent for intent in match.intents if intent != known)
            confidence = max(match.confidence, WORD_FOR_WORD)
            match = replace(match, intents=(known, *others), confidence=confidence)
        return Reading(tuple(found), mentions, rest, match)

    def names(self, found: Sequence[Word]) -> bool:
        """Whether words name a platform of ours, for certain or not."""
        return bool(self._finder.find(found))

    def is_unknown(self, word: str) -> bool:
        """Whether nobody taught us a word, nor one that it may be a slip of."""
        if word in self.empty:
            return False  # "lagbhag kitna": editors listed it as a word without matter
        return word not in self._ordinary and self._classifier.vocabulary.repair([word])[0] == word

    def with_mention(self, reading: Reading, mention: Mention) -> Reading:
        """The same with one more platform named."""
        mentions = sorted((*reading.mentions, mention), key=lambda one: one.start)
        return self.with_mentions(reading, tuple(mentions))

    def with_mentions(self, reading: Reading, mentions: tuple[Mention, ...]) -> Reading:
        """The same with these platforms named and no others."""
        read = self._matched(reading.found, mentions)
        return replace(read, asks=reading.asks, marked=reading.marked)

    def parts(self, split: Sequence[str], *, joined: bool = False) -> list[Reading]:
        """The sentences or clauses of a message, and what joiners join, each read alone; `joined`
        leaves together what they join."""
        parts: list[list[Word]] = []
        for clause in split:
            parts.append([])
            found = words(clause)
            if joined:
                parts[-1] = list(found)
                continue
            joins = any(word.text in self.joiners for word in found)
            kept = self._between_names(found) if joins else frozenset()
            for place, word in enumerate(found):
                if word.text in self.joiners and place not in kept:
                    parts.append([])
                    continue
                asked = word.text.removeprefix(AND_JOINED)
                if asked != word.text and asked in self.asking:
                    parts.append([])
                    word = replace(word, text=asked)
                parts[-1].append(word)
        return [self.read(part) for part in parts if part] if len(parts) > 1 else []

    def _between_names(self, found: Sequence[Word]) -> frozenset[int]:
        """The places between two names: what joins "mercor and outlier" parts no questions."""
        mentions = self._finder.find(found)
        ends = {mention.start + mention.length for mention in mentions}
        return frozenset(mention.start - 1 for mention in mentions) & ends


def as_typed(word: str, text: str) -> str:
    """A normalised word as the person wrote it, where it can be found."""
    found = text.casefold().find(word)
    return text[found : found + len(word)] if found >= 0 else word


def _set_aside(
    found: Sequence[Word], mentions: Sequence[Mention], excluding: frozenset[tuple[str, ...]]
) -> frozenset[int]:
    """The places of the platforms that are set aside, and of the words that do it; of two names in
    a row ("outlier nahi mercor") the first is meant."""
    lengths = {mention.start: mention.length for mention in mentions}
    spoken = with_names_as(NAME, found, mentions)
    starts, aside = [0], set[int]()
    for _ in spoken:
        starts.append(starts[-1] + lengths.get(starts[-1], 1))
    for length in {len(phrase) for phrase in excluding}:
        for place in range(len(spoken) - length + 1):
            said = tuple(spoken[place : place + length])
            if said in excluding:
                size = length - (said.count(NAME) > 1)
                aside |= set(range(starts[place], starts[place + size]))
    return frozenset(aside)


def _folded(*spelt: frozenset[str]) -> frozenset[str]:
    return frozenset(normalise(word) for group in spelt for word in group)
