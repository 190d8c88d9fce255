"""What scaffolds begin can be read, and the check names everything that is left to do."""

import re
from datetime import date
from pathlib import Path

import pytest

from bot.content.checks import find_problems
from bot.content.draft import draft
from bot.content.folder import read_folder
from bot.content.loader import inspect
from bot.content.problems import KnowledgeError, Problem
from bot.content.renewal import renewed
from bot.content.scaffold import (
    Files,
    ScaffoldError,
    new_language,
    new_platform,
    new_topic,
)
from bot.content.schema import LanguageFile
from tests.sample_knowledge import edit, write_sample

TODAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


def files(folder: Path) -> Files:
    return read_folder(folder)[0]


def put(folder: Path, begun: dict[str, str]) -> tuple[Problem, ...]:
    """Write what was begun; what the check says of it."""
    for name, text in begun.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return inspect(folder, TODAY).problems


def told(problems: tuple[Problem, ...], file: str) -> list[str]:
    return [f"{problem.line}: {problem.message}" for problem in problems if problem.file == file]


def test_a_new_language_knows_its_name_script_and_direction(folder: Path) -> None:
    begun = new_language(files(folder), "ur")
    assert begun["languages/ur/language.yaml"].startswith(
        "code: ur\nname: اردو\ndirection: rtl\nlocale: ur_PK\nreply: ur\nscript: Arabic\n"
    )


def test_a_new_language_reckons_in_the_currency_of_its_country_if_there_is_a_rate(
    folder: Path,
) -> None:
    assert (
        "\ncurrencies: [USD]\n" in new_language(files(folder), "ur")["languages/ur/language.yaml"]
    )
    own = read_folder(Path(__file__).parents[1] / "knowledge")[0]
    assert "\ncurrencies: [PKR, USD]\n" in new_language(own, "ur")["languages/ur/language.yaml"]


def test_a_new_language_has_a_place_for_every_kind_of_words(folder: Path) -> None:
    for code in ("ur", "ur-Latn"):
        made = new_language(files(folder), code)
        begun = made[f"languages/{code}/language.yaml"]
        put(folder, made)
        assert "# Function words, which tell it from others of its script.\nwords: []\n" in begun
        assert "# People's own words, as EG: [masr].\ncountries: {}\n" in begun
        kinds = re.findall(r"(?m)^# .*\n([a-z]+): ", begun)
        assert {*kinds, "currencies"} == {
            name for name, entry in LanguageFile.model_fields.items() if entry.description
        } | {"currencies"}


def test_a_long_text_still_to_be_written_is_told_by_its_beginning_on_one_line(
    folder: Path,
) -> None:
    edit(folder, "languages/en/messages.yaml", "topic.pay: pay", f'topic.pay: "Pay\\n{"x" * 99}"')
    problems = put(folder, new_language(files(folder), "ur"))
    assert told(problems, "languages/ur/messages.yaml")[2] == (
        "4: `topic.pay` is still to be written: put it in place of `TODO Pay…`"
    )


def test_a_new_language_has_every_english_text_in_its_place_to_be_translated(
    folder: Path,
) -> None:
    problems = put(folder, new_language(files(folder), "ur"))
    assert {problem.file.split("/")[1] for problem in problems} == {"ur"}
    assert told(problems, "languages/ur/platforms/mercor.yaml") == [
        "3: `text` is still to be written: put it in place of "
        "`TODO a job advertisement for lawyers`",
        "5: `text` is still to be written: put it in place of `TODO Mercor pays every week.`",
    ]
    assert len(told(problems, "languages/ur/messages.yaml")) == 6


def test_a_new_language_has_the_plural_forms_of_its_own(folder: Path) -> None:
    begun = new_language(files(folder), "lv")
    assert (
        'hours:\n  {zero: "TODO {count} hours", one: "TODO {count} hour", '
        'other: "TODO {count} hours"}\n' in begun["languages/lv/messages.yaml"]
    )


def test_a_new_language_lacks_examples_of_each_intent(folder: Path) -> None:
    problems = put(folder, new_language(files(folder), "ur"))
    assert told(problems, "languages/ur/questions.yaml") == [
        f"{line}: `{intent}` has 0 example questions: 10 at least"
        for line, intent in enumerate(
            ("pay", "payout", "compare", "calc", "smalltalk", "none"), start=2
        )
    ]


def test_a_way_of_typing_needs_examples_only_also_beside_a_half_translated_language(
    folder: Path,
) -> None:
    put(folder, new_language(files(folder), "ur"))
    begun = new_language(files(folder), "ur-Latn")
    assert sorted(begun) == ["languages/ur-Latn/language.yaml", "languages/ur-Latn/questions.yaml"]
    assert "code: ur-Latn\nreply: ur\nscript: Latin\n" in begun["languages/ur-Latn/language.yaml"]


def test_a_translated_language_is_sound(folder: Path) -> None:
    begun = new_language(files(folder), "fr")
    for name, text in begun.items():
        begun[name] = text.replace("TODO ", "")
    for place, intent in enumerate(("pay", "payout", "compare", "calc", "smalltalk", "none")):
        asked = "".join(f"\n  - combien {'x' * (place + 2)} {'y' * n}" for n in range(2, 12))
        name = "languages/fr/questions.yaml"
        begun[name] = begun[name].replace(f"\n{intent}: []", f"\n{intent}:{asked}")
    assert put(folder, begun) == ()


REFUSED_LANGUAGES = [
    ("gu", "gu is written in Gujr letters"),
    ("xx", "no language `xx` is known"),
    ("English", "`English` is no code"),
    ("../up", "`../up` is no code"),
    ("hi", "languages/hi is there already"),
    ("hi-Latn", "languages/hi-Latn is there already"),
    ("bn-Latn", "`bn-Latn` needs a language that answers"),
]


@pytest.mark.parametrize(("code", "reason"), REFUSED_LANGUAGES)
def test_a_language_that_cannot_be_begun_is_refused_with_the_reason(
    folder: Path, code: str, reason: str
) -> None:
    with pytest.raises(ScaffoldError, match=reason.replace("`", ".")):
        new_language(files(folder), code)


def test_a_new_platform_has_a_gap_to_date_for_every_topic(folder: Path) -> None:
    problems = put(folder, new_platform(files(folder), "example_ai", "Example AI"))
    assert told(problems, "platforms/example_ai.yaml") == [
        "6: this entry is still to be written: put it in place of `TODO its name in Arabic "
        "letters`",
        "7: this entry is still to be written: put it in place of `TODO its name in Devanagari "
        "letters`",
        "11: `looked` is still to be written: put it in place of `TODO`",
        "12: `looked` is still to be written: put it in place of `TODO`",
    ]
    assert len(problems) == 4


def test_a_new_platform_comes_last_and_is_sound_once_its_gaps_are_dated(folder: Path) -> None:
    begun = new_platform(files(folder), "example_ai", "Example AI: the best")
    name = "platforms/example_ai.yaml"
    text = begun[name].replace("looked: TODO", "looked: 2026-11")
    begun[name] = text.replace("TODO its name in Arabic letters", "مثال").replace(
        "TODO its name in Devanagari letters", "उदाहरण"
    )
    assert put(folder, begun) == ()
    knowledge = inspect(folder, TODAY).knowledge
    assert knowledge
    assert list(knowledge.platforms) == ["outlier", "mercor", "example_ai"]
    assert knowledge.platforms["example_ai"].name == "Example AI: the best"


@pytest.mark.parametrize(
    ("platform", "reason"), [("outlier", "is there already"), ("Scale AI", "is no id")]
)
def test_a_platform_that_cannot_be_begun_is_refused(
    folder: Path, platform: str, reason: str
) -> None:
    with pytest.raises(ScaffoldError, match=reason):
        new_platform(files(folder), platform, "x")


def test_a_new_topic_lacks_names_examples_and_a_word_on_every_platform(folder: Path) -> None:
    problems = put(folder, new_topic(files(folder), "equipment"))
    lines = [problem.message.split(":")[0] for problem in problems]
    assert sorted(set(lines)) == [
        "`equipment` has 0 example questions",
        "`topic.equipment.ask` is still to be written",
        "`topic.equipment` is still to be written",
        "nothing is said of `equipment`",
    ]
    assert [lines.count(line) for line in sorted(set(lines))] == [5, 3, 3, 2]


def test_a_new_topic_leaves_every_line_that_was_there(folder: Path) -> None:
    before = files(folder)
    for name, text in new_topic(before, "equipment", fresh_days=90).items():
        assert text.startswith(before[name].decode().rstrip("\n"))
    assert (
        "  - id: equipment\n    fresh_days: 90\n"
        in new_topic(before, "equipment", 90)["topics.yaml"]
    )


def test_the_names_of_a_new_topic_stand_above_the_marks_of_translations(folder: Path) -> None:
    put(folder, renewed(files(folder)))
    text = new_topic(files(folder), "equipment")["languages/hi/messages.yaml"]
    assert "\ntopic.equipment.ask: TODO a question\n# Which English sentences" in text


@pytest.mark.parametrize("topic", ["pay", "compare", "none"])
def test_a_topic_with_the_name_of_another_intent_is_refused(folder: Path, topic: str) -> None:
    with pytest.raises(ScaffoldError, match="is there already"):
        new_topic(files(folder), topic)


def test_nothing_is_begun_from_a_broken_knowledge(folder: Path) -> None:
    edit(folder, "topics.yaml", "fresh_days: 120", "fresh_days: often")
    with pytest.raises(KnowledgeError, match=r"topics\.yaml:3"):
        new_topic(files(folder), "equipment")


def test_beginnings_in_the_projects_own_knowledge_leave_nothing_else_to_do() -> None:
    own = read_folder(Path(__file__).parents[1] / "knowledge")[0]
    begun = {
        **new_language(own, "ur"),
        **new_platform(own, "example_ai", "Example AI"),
        **new_topic(own, "equipment"),
    }
    sheets, malformed = draft({**own, **{name: text.encode() for name, text in begun.items()}})
    problems = {*malformed, *find_problems(sheets, TODAY)} - set(
        find_problems(draft(own)[0], TODAY)
    )
    elsewhere = {problem for problem in problems if problem.file not in begun}
    assert {problem.message.split(":")[0] for problem in elsewhere} == {
        "nothing is said of `equipment`"
    }
    left = [problem.message for problem in problems - elsewhere]
    assert all("still to be written" in one or "0 example questions" in one for one in left), left
