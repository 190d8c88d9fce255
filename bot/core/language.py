"""Which way of typing a question is written in, and in which language to answer it.

Script first, then our own word lists, then the words of the example questions: every detector
takes Hinglish and Arabizi for English, and short texts for anything.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from bot.core.knowledge import Typing
from bot.core.questions import Asker
from bot.core.text import normalise, script, words

ROMANISED_SHARE = 0.4
"""Romanised words needed for each English function word: people mix English into Hinglish, never
Hinglish into English. Moves with tests/test_language.py."""
SCRIPT_SHARE = 0.34
"""Share of the words that must be in a script other than Latin to decide for it: Latin names and
terms stand in most Hindi and Arabic questions."""
VOCABULARY_LEAD = 3
"""How many times more often one way of typing must use the words than the next: "payment" and
"account" are typed in all of them and tell nothing."""
VOCABULARY_WORDS = 2
"""Fewer words tell nothing: "hi" and "payment" are typed everywhere."""
UNSEEN = 1e-6
"""Share of a word that no example question has: far below that of any that one has."""
SHORTEST_UNGLUED = 4
"""Letters of a word that a number may be typed onto; behind fewer the figure may be a letter, as in
"3an". Moves with tests/test_language.py."""
FALLBACK = "en"

_DIGIT_LETTERS = re.compile(r"^(?:[23578][a-z]{2,}|[a-z]+[23578][a-z]+|[a-z]{2,}[37])$")
_NOT_ARABIZI = re.compile(
    r"^(?:\d+(?:st|nd|rd|th|am|pm|gb|mb|px|hr|hrs|hours?|min|mins|usd|inr|aed|days?|fa|d|k|x)"
    r"|web3|gpt3|mp3|ps[35]|w8(?:bene?|imy|eci|exp)|b2[bc]|c2c|e2e|p2p|n8n|k8s)$"
)
_HYPHENED = re.compile(
    r"(?<![\w-])(?:w-?8-?(?:ben(?:-?e)?|imy|eci|exp)|[a-z]-\d{1,4}[a-z]?|\d{3,4}-[a-z]{1,4}"
    r"|(?![bdfhklmnrstwyz]-(?!shirts?))[a-z]-[a-z]{2,})(?![\w-])"
)
"""Names of forms and things in every language: "w-8ben", "i-9", "1099-nec", "e-mail", "t-shirt".
Particles of Arabizi that are written with a hyphen ("b-kam", "l-flous") are none. Moves with
test_form_with_a_hyphen_in_its_name_is_not_arabizi in tests/test_language.py."""
_EVERYWHERE = re.compile(
    r"^(?:h|hrs?|hours?|w|wk|week(?:ly)?|day|month|year|usd|inr|aed|sar|egp|pkr|eur|gbp|dollars?|rs"
    r"|calc|fee|per|task|mins?)$"
)
"""Units and currencies that are typed in every language: a sum of them alone tells nothing. Moves
with test_a_text_that_does_not_tell_decides_nothing in tests/test_language.py."""


class TypingDetector:
    """Tells ways of typing apart, from their scripts, function words and example questions."""

    def __init__(
        self, typings: Mapping[str, Typing], shares: Callable[[str], Mapping[str, float]]
    ) -> None:
        """`shares` gives, for a way of typing, how often its example questions use each word."""
        self._typings = typings
        self._of_script = {t.script: t.code for t in typings.values() if t.code == t.reply}
        self._latin = tuple(t for t in typings.values() if t.script == "Latin")
        self._words = {t.code: frozenset(normalise(w) for w in t.words) for t in self._latin}
        self._arabizi = next((t.code for t in self._latin if t.reply == "ar"), None)
        self._vocabularies = {t.code: shares(t.code) for t in self._latin}

    def detect(self, normal: str, names: frozenset[str] = frozenset()) -> str | None:
        """The way of typing of a normalised text, None where it does not tell.

        `names` are words that tell nothing but their script, such as the platforms named in the
        text.
        """
        spelt = [word.text for word in words(normal)]
        if "-" in normal:
            normal = _HYPHENED.sub(" ", normal)
        told = [word.text for word in words(normal)]
        found = [self._unglued(word) for word in told if word not in names]
        typing = self._by_script(found) or self._by_function_words(found)
        return typing or self._by_vocabulary(found) or self._by_script(spelt)

    def _unglued(self, word: str) -> str:
        """A function word without the number typed onto it: "4ghante" is no Arabizi, "3an" is."""
        rest = word.lstrip("0123456789")
        arabizi = self._vocabularies.get(self._arabizi or "", {})
        if rest == word or len(rest) < SHORTEST_UNGLUED or word in arabizi:
            return word
        codes = (t.code for t in self._latin if t.code != self._arabizi)
        return rest if any(rest in self._words[code] for code in codes) else word

    def _by_script(self, found: Sequence[str]) -> str | None:
        by_script = Counter(filter(None, map(_script_of, found)))
        for name, count in by_script.most_common():
            decided = name != "Latin" and count / by_script.total() >= SCRIPT_SHARE
            if decided and name in self._of_script:
                return self._of_script[name]
        return None

    def _by_function_words(self, found: Sequence[str]) -> str | None:
        counts = {t.code: sum(word in self._words[t.code] for word in found) for t in self._latin}
        if self._arabizi:
            counts[self._arabizi] += sum(map(_is_arabizi, found))
        romanised = {code: n for code, n in counts.items() if self._typings[code].reply != code}
        likely = {code: self._likelihood(code, found) for code in romanised}
        best = max(romanised, key=lambda code: (romanised[code], likely[code]), default=None)
        plain = counts.get(self._of_script.get("Latin", ""), 0)
        if best and romanised[best] and romanised[best] >= ROMANISED_SHARE * plain:
            return best
        return self._of_script.get("Latin") if plain else None

    def _by_vocabulary(self, found: Sequence[str]) -> str | None:
        """The way of typing whose example questions use the text's words by far the most."""
        told = [word for word in found if word.isalpha() and not _EVERYWHERE.match(word)]
        shares = {code: self._use(code, told) for code in self._vocabularies}
        if len(told) < VOCABULARY_WORDS:
            return None
        *rest, best = sorted(shares, key=lambda code: shares[code])
        second = max((shares[code] for code in rest), default=0.0)
        return best if shares[best] > VOCABULARY_LEAD * second else None

    def _likelihood(self, code: str, found: Sequence[str]) -> float:
        """How likely the words are in a way of typing, as a logarithm: "rate kam kyu" is Hinglish
        for its last word, though Arabizi has the one before more often."""
        vocabulary = self._vocabularies[code]
        return sum(math.log(vocabulary.get(word, 0.0) + UNSEEN) for word in found)

    def _use(self, code: str, found: Sequence[str]) -> float:
        """How often the example questions of a way of typing use the words."""
        vocabulary = self._vocabularies[code]
        return sum(vocabulary.get(word, 0.0) for word in found)


def reply_language(
    asker: Asker, typing: str | None, replied: str | None, typings: Mapping[str, Typing]
) -> str:
    """The language to answer in: chosen, of the question, of the message replied to, of the chat,
    of the person's app, English. `typing` and `replied` are None where a text does not tell."""
    replies = {t.code for t in typings.values() if t.code == t.reply}
    told = [typings[code].reply for code in (typing, replied) if code and code in typings]
    wishes = [asker.chosen, *told, asker.chat, (asker.client or "").split("-")[0].lower()]
    return next((wish for wish in wishes if wish in replies), FALLBACK)


def _script_of(word: str) -> str | None:
    return next(filter(None, map(script, word)), None)


def _is_arabizi(word: str) -> bool:
    return bool(_DIGIT_LETTERS.match(word)) and not _NOT_ARABIZI.match(word)
