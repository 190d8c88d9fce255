"""One word for one thing in Hindi and Arabic, and none that says something else to readers."""

import re
from pathlib import Path

import pytest

LANGUAGES = Path(__file__).parents[1] / "knowledge" / "languages"

MISLEADING = [
    ("ar", r"مساهم", "a shareholder: العاملون"),
    ("ar", r"(?<!لا )الذكاء(?! الاصطناعي)", "intelligence, not AI: الذكاء الاصطناعي"),
    ("ar", r"\b(?:ال|لل|ل)?دور\b|أدوار", "a part in a play: وظيفة"),
    ("ar", r"مُوظِّف", "reads as an employee without its marks: مسؤول توظيف"),
    ("ar", r"الولايات المتحدة", "one name for one country: أمريكا"),
    ("ar", r"عن بعد", "reads as after: عن بُعد"),
    ("hi", r"भूमिका", "a part in a play: काम"),
    ("hi", r"मूल्यांकन", "marks in a test: वैल्यूएशन"),
    ("hi", r"भर्तीकर्ता", "a form's word: रिक्रूटर"),
    ("hi", r"न्योत", "to a wedding: इनवाइट"),
    ("hi", r"पंजीक", "a form's word: रजिस्ट्रेशन"),
    ("hi", r"सत्यापित", "a form's word: वेरिफ़ाई"),
    ("hi", r"समीक्षा", "a critic's word: जाँच, रिव्यू"),
    ("hi", r"अधिकतम", "a form's word: … तक"),
    ("hi", r"मुद्रा-दर|विनिमय", "nobody says it: एक्सचेंज रेट"),
    ("hi", r"रकम", "spelt in one way: रक़म"),
    ("hi", r"हिंदी", "spelt in one way: हिन्दी"),
]


@pytest.mark.parametrize(("language", "word", "instead"), MISLEADING)
def test_word_that_misleads_stands_in_no_text(language: str, word: str, instead: str) -> None:
    texts = [LANGUAGES / language / "messages.yaml"]
    texts += sorted((LANGUAGES / language / "platforms").glob("*.yaml"))
    found = [
        f"{path.name}:{number}"
        for path in texts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(word, line)
    ]
    assert found == [], instead
