"""Files that are right alone must fit together: each check tells its fault at the exact line."""

from datetime import date
from pathlib import Path

import pytest

from bot.content.checks import PROBLEMS
from bot.content.loader import inspect
from bot.content.texts import foreign_script, markup, typed_number, wrong_beginning
from tests.sample_knowledge import edit, write_sample

TODAY = date(2026, 11, 22)
TOPICS, SOURCES = "topics.yaml", "sources.yaml"
OUTLIER, MERCOR = "platforms/outlier.yaml", "platforms/mercor.yaml"
EN, HI, AR = (f"languages/{code}/platforms/outlier.yaml" for code in ("en", "hi", "ar"))
EN_MERCOR = "languages/en/platforms/mercor.yaml"
AR_MERCOR = "languages/ar/platforms/mercor.yaml"
EN_SAYS, HI_SAYS, AR_SAYS = (f"languages/{code}/messages.yaml" for code in ("en", "hi", "ar"))
EN_ASKED, HI_ASKED, AR_ASKED, HINGLISH_ASKED = (
    f"languages/{code}/questions.yaml" for code in ("en", "hi", "ar", "hi-Latn")
)
ENGLISH = "languages/en/language.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


def test_sample_has_no_problem(folder: Path) -> None:
    assert inspect(folder, TODAY).problems == ()


def test_a_word_in_seven_questions_is_not_ordinary_yet_and_an_ambiguous_one_may_be(
    folder: Path,
) -> None:
    edit(folder, MERCOR, "ميركور]", "please]")  # in one question of each of six intents
    assert inspect(folder, TODAY).problems == ()
    edit(folder, MERCOR, "please]", "arrive]\nambiguous: [arrive]")
    assert inspect(folder, TODAY).problems == ()


def test_every_check_has_a_sentence_that_says_what_must_hold() -> None:
    assert [check.__name__ for check in PROBLEMS if not check.__doc__] == []
    assert len(set(PROBLEMS)) == len(PROBLEMS)


def test_stale_facts_and_few_questions_are_warnings_not_problems(folder: Path) -> None:
    inspection = inspect(folder, date(2027, 4, 1))

    warnings = [str(warning) for warning in inspection.warnings]
    assert inspection.problems == ()
    assert [line.split(": ")[0] for line in warnings if "ago" in line] == [
        f"{MERCOR}:14",
        f"{OUTLIER}:16",
        f"{OUTLIER}:28",
    ]
    assert f"{HI_ASKED}:1: `pay` has 10 example questions: 25 would be good" in warnings


def test_a_page_on_which_no_fact_rests_is_warned_of(folder: Path) -> None:
    page = "publisher: Old\n    url: https://old.example/page\n    language: en\n"
    entry = f"  - id: old\n    {page}    published: undated\n"
    edit(folder, SOURCES, "  - id: daily\n", f"{entry}  - id: daily\n")
    found = [str(one) for one in inspect(folder).warnings if one.file == SOURCES]
    assert found == ["sources.yaml:7: no fact rests on `old`: name it in one, or remove it"]


def test_a_sentence_may_be_mostly_names_in_latin_letters(folder: Path) -> None:
    names = "Amazon Mechanical Turk का माध्य {limit}"
    edit(folder, HI, "कानून के एक विशेषज्ञ का रेट, {limit} की समय-सीमा से पहले", names)
    assert inspect(folder, TODAY).problems == ()


def test_a_way_of_typing_without_function_words_is_warned_of(folder: Path) -> None:
    edit(folder, "languages/hi-Latn/language.yaml", "words: [kitna, kab]", "words: []")
    found = [str(one) for one in inspect(folder).warnings if "function words" in one.message]
    assert found == [
        "languages/hi-Latn/language.yaml:4: there are no function words, by which it is known "
        "from others of its script: add some to `words`"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "micro1 pays in 2025",
        "form W-8BEN or 1099-NEC",
        "under 44ADA since 2024–25",
        "GPT-4 and Claude-3",
        "قبل 2024",
        "في عام2024",
        "नमूना 1099",
        "Fortune 500 companies",
        "pays {rate} for {hours}",
        "no number",
    ],
)
def test_years_forms_and_names_may_be_typed(text: str) -> None:
    assert typed_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("pays 50 dollars", "50"),
        ("$50", "50"),
        ("50USD", "50USD"),
        ("a 10-minute test", "10-minute"),
        ("20h", "20h"),
        ("30%", "30%"),
        ("in 2025%", "2025%"),
        ("24/7", "24/7"),
        ("1,099 people", "1,099"),
        ("3.5 hours", "3.5"),
        ("ب50 دولارا", "ب50"),
        ("५० रुपये", "५०"),
        ("٣٫٥ ساعة", "٣٫٥"),
        ("the year 1850", "1850"),
        ("20252 times", "20252"),
    ],
)
def test_figures_may_not_be_typed(text: str, number: str) -> None:
    fault = typed_number(text)

    assert fault is not None
    assert f"`{number}`" in fault


def test_plain_punctuation_is_no_markup() -> None:
    assert markup("5 < 6 & 7 > 3, a*b, snake_case, Q&A; it's [so]") is None


def test_latin_names_may_stand_inside_hindi_and_arabic() -> None:
    assert foreign_script("Outlier हर हफ़्ते भुगतान करता है", "Devanagari") is None
    assert wrong_beginning("{rate} تدفع Outlier", "Arabic", "rtl") is None
    assert wrong_beginning("Outlier pays", "Latin", "ltr") is None


def test_platform_without_facts_is_known_by_name_only(folder: Path) -> None:
    (folder / "platforms/toloka.yaml").write_text("id: toloka\norder: 3\nname: Toloka\n")

    assert inspect(folder, TODAY).problems == ()


def test_facts_of_the_field_need_not_cover_every_topic(folder: Path) -> None:
    general = (folder / OUTLIER).read_text(encoding="utf-8").split("gaps:")[0]
    general = general.replace("outlier-", "general-").replace("id: outlier", "id: general")
    general = general.replace("order: 1", "order: 0").replace("name: Outlier", "name: The field")
    general = "".join(line for line in general.splitlines(True) if not line.startswith("a"))
    (folder / "platforms/general.yaml").write_text(general, encoding="utf-8")
    for file in (EN, HI, AR):
        text = (folder / file).read_text(encoding="utf-8").replace("outlier-", "general-")
        path = folder / file.replace("outlier", "general")
        path.write_text(text, encoding="utf-8")

    assert inspect(folder, TODAY).problems == ()
