"""One alphabet for words in any script: the romanised consonant skeleton.

Hindi and Arabic are typed in their own letters and, as freely, in Latin ones ("कितना" / kitna /
kitnaa, "فلوس" / flous / feloos). Vowels are spelt at will, consonants rarely: keeping consonants
only, and folding those that people exchange, makes the spellings meet.
"""

_LATIN_PAIRS = {
    "sh": "s",
    "ch": "c",
    "ph": "p",
    "ck": "k",
    "gh": "g",
    "kh": "k",
    "th": "t",
    "dh": "d",
    "bh": "b",
    "jh": "j",
    "qu": "k",
}
_LATIN = {
    **{letter: letter for letter in "bdghjklmnprst"},
    "c": "k",
    "f": "p",
    "q": "k",
    "v": "v",
    "w": "v",
    "x": "ks",
    "y": "y",
    "z": "j",
    # Digits that stand for Arabic letters.
    "2": "",
    "3": "",
    "5": "k",
    "6": "t",
    "7": "h",
    "8": "g",
    "9": "s",
}
_DEVANAGARI = {
    **dict.fromkeys("कख", "k"),
    **dict.fromkeys("गघ", "g"),
    **dict.fromkeys("चछ", "c"),
    **dict.fromkeys("जझ", "j"),
    **dict.fromkeys("टठतथ", "t"),
    **dict.fromkeys("डढदध", "d"),
    **dict.fromkeys("पफ", "p"),
    **dict.fromkeys("बभ", "b"),
    **dict.fromkeys("नणञङं", "n"),
    **dict.fromkeys("शषस", "s"),
    "म": "m",
    "य": "y",
    "र": "r",
    "ृ": "r",
    "ल": "l",
    "ळ": "l",
    "व": "v",
    "ह": "h",
}
_ARABIC = {
    **dict.fromkeys("تطث", "t"),
    **dict.fromkeys("حه", "h"),
    **dict.fromkeys("دضذ", "d"),
    **dict.fromkeys("زظ", "j"),
    **dict.fromkeys("سصش", "s"),
    **dict.fromkeys("خكق", "k"),
    "ب": "b",
    "ج": "j",
    "ر": "r",
    "غ": "g",
    "ف": "p",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "و": "v",
    "ي": "y",
}
_CONSONANTS = {**_DEVANAGARI, **_ARABIC, **_LATIN}
_SEMIVOWELS = "vyh"


def skeleton(word: str) -> str:
    """The consonants of a normalised word: "kitnaa", "kitna" and "कितना" all give "ktn".

    A leading vowel is kept as "a"; v, y and h count only at the start, where they are sounded
    in every spelling; doubled consonants count once.
    """
    sounds: list[str] = []
    place = 0
    while place < len(word):
        pair = word[place : place + 2]
        step = 2 if pair in _LATIN_PAIRS else 1
        sound = _LATIN_PAIRS.get(pair) or _CONSONANTS.get(word[place], "")
        if place == 0 and not sound:
            sound = "a"
        if sound and not (sounds and (sound in _SEMIVOWELS or sound == sounds[-1])):
            sounds.append(sound)
        place += step
    return "".join(sounds)
