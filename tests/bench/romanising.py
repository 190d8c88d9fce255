"""Hindi and Arabic as they are typed on a keyboard of Latin letters, by simple rules.

Not how any one person types, and on purpose none of the matcher's own folding: Hindi by its sounds
with the silent vowel at a word's end left out, Arabic letter by letter in the Arabic chat alphabet,
short vowels as nobody writes them.
"""

import re

ROMANISED = ("hi", "ar")
"""Languages that are typed in Latin letters as well."""


def _table(letters: str, spelt: str) -> dict[str, str]:
    return dict(zip(letters, spelt.split(), strict=True))


_HINDI_CONSONANTS = _table(
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l",
)
_HINDI_VOWELS = _table("अआइईउऊऋएऐओऔऑ", "a aa i ee u oo ri e ai o au o")
_HINDI_SIGNS = {**_table("ािीुूृेैोौॉ", "a i i u u ri e ai o au o"), "\u094d": ""}
_HINDI_SOUNDS = {**_HINDI_VOWELS, **_HINDI_SIGNS, "ं": "n", "ँ": "n", "ः": "h"}
_ARABIC = _table(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ",
    "a b t th g 7 5 d z r z s sh s d t z 3 gh f q k l m n h w y a a 2 a e a o 2",
)
_HINDI_WORD = re.compile("[\u0900-\u0963]+")
_ARABIC_MARK = re.compile("[\u0640\u064b-\u0652]")


def romanise(text: str) -> str:
    """The text with its Devanagari and Arabic words in Latin letters, the rest as it is."""
    text = _HINDI_WORD.sub(lambda word: _hindi(word[0]), text)
    return "".join(_ARABIC.get(letter, letter) for letter in _ARABIC_MARK.sub("", text))


def _hindi(word: str) -> str:
    """A Devanagari word by its sounds: a bare consonant has an "a", but not at the end."""
    sounds: list[str] = []
    word = word.replace("\u093c", "")
    for place, letter in enumerate(word):
        after = word[place + 1 : place + 2]
        if letter in _HINDI_CONSONANTS:
            voiced = after != "" and after not in _HINDI_SIGNS
            sounds.append(_HINDI_CONSONANTS[letter] + "a" * voiced)
        else:
            sounds.append(_HINDI_SOUNDS.get(letter, ""))
    return "".join(sounds)
