"""A language as a spreadsheet: taken back without loss, or refused with cell and reason."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.folder import read_folder
from bot.content.loader import inspect
from bot.content.problems import RequestError
from bot.content.renewal import outdated, renewed
from bot.content.scaffold import new_language
from bot.content.translators_sheet import SheetError, export, take_in
from tests.sample_knowledge import edit, write_sample

Files = dict[str, bytes]
Rows = list[list[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


def files_of(folder: Path) -> Files:
    return read_folder(folder)[0]


def rows_of(sheet: str) -> Rows:
    return list(csv.reader(io.StringIO(sheet, newline="")))


def body_of(rows: Rows, delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def saved(folder: Path, changed: dict[str, str]) -> Files:
    for name, text in changed.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return files_of(folder)


def test_a_row_holds_file_name_english_and_translation(folder: Path) -> None:
    head, *rows = rows_of(export(files_of(folder), "ar"))
    assert head == ["file", "text", "English", "ar", "state"]
    assert rows[:3] == [
        [
            "messages.yaml",
            "greeting",
            "Hello **{name}**, ask me about `pay`.",
            "مرحبًا **{name}**، اسأل عن `pay`.",
            "",
        ],
        ["messages.yaml", "hours [zero]", "{count} hours", "لا ساعات", ""],
        ["messages.yaml", "hours [one]", "{count} hour", "ساعة واحدة", ""],
    ]
    assert ["platforms/mercor.yaml", "facts mercor-payout-weekly text"] in [r[:2] for r in rows]


@pytest.mark.parametrize("code", ["hi", "ar"])
def test_a_sheet_taken_back_as_it_was_changes_nothing(folder: Path, code: str) -> None:
    files = files_of(folder)
    assert take_in(files, code, export(files, code).encode()) == {}


@pytest.mark.parametrize("code", ["hi", "ar"])
def test_a_whole_language_is_made_again_from_its_sheet(folder: Path, code: str) -> None:
    files = files_of(folder)
    before = inspect(folder).knowledge
    lost = [f"languages/{code}/messages.yaml", f"languages/{code}/platforms/outlier.yaml"]
    for name in lost:
        (folder / name).unlink()
    changed = take_in(files_of(folder), code, export(files, code).encode())
    saved(folder, changed)
    after = inspect(folder).knowledge
    assert sorted(changed) == lost
    assert before
    assert after
    assert after.languages == before.languages


def test_the_projects_own_languages_come_back_from_their_sheets_without_loss() -> None:
    files = read_folder(Path(__file__).parents[1] / "knowledge")[0]
    for code in ("hi", "ar"):
        sheet = export(files, code)
        folder = f"languages/{code}/"
        bare = {
            name: body
            for name, body in files.items()
            if not name.startswith((f"{folder}platforms/", f"{folder}messages"))
        }
        changed = take_in(bare, code, sheet.encode())
        again = {**bare, **{name: text.encode() for name, text in changed.items()}}
        assert rows_of(export(again, code)) == rows_of(sheet)


def test_only_the_changed_text_of_a_file_changes(folder: Path) -> None:
    english = 'topic.payout: "how the\\nmoney arrives"'
    edit(folder, "languages/en/messages.yaml", "topic.payout: how the money arrives", english)
    files = files_of(folder)
    rows = rows_of(export(files, "hi"))
    row = next(row for row in rows if row[1] == "topic.payout")
    row[3] = 'पैसा: "कब"\nकैसे'
    ((name, text),) = take_in(files, "hi", body_of(rows)).items()
    before = files[name].decode()
    text = text.partition("# Which English")[0]  # below it the new text is marked
    assert text == before.replace("topic.payout: भुगतान", 'topic.payout: "पैसा: \\"कब\\"\\nकैसे"')


SPREADSHEETS: dict[str, Callable[[Rows], bytes]] = {
    "semicolons": lambda rows: body_of(rows, ";"),
    "tabs": lambda rows: body_of(rows, "\t"),
    "empty columns and rows": lambda rows: body_of(
        [[*row, "", ""] for row in rows] + [[""] * 7, []]
    ),
    "other order, some rows": lambda rows: body_of([rows[0], *reversed(rows[2:])]),
}


@pytest.mark.parametrize("save", SPREADSHEETS.values(), ids=SPREADSHEETS)
def test_what_spreadsheets_do_when_saving_is_understood(
    folder: Path, save: Callable[[Rows], bytes]
) -> None:
    files = files_of(folder)
    assert take_in(files, "hi", save(rows_of(export(files, "hi")))) == {}


def test_a_text_that_looks_like_a_formula_is_no_formula_in_the_sheet(folder: Path) -> None:
    edit(folder, "languages/hi/messages.yaml", "topic.pay: कमाई", 'topic.pay: "=कमाई"')
    sheet = export(files_of(folder), "hi")
    assert ",'=कमाई,\r\n" in sheet
    assert take_in(files_of(folder), "hi", sheet.encode()) == {}


def test_a_new_language_is_filled_in_by_sheet_bit_by_bit(folder: Path) -> None:
    files = saved(folder, new_language(files_of(folder), "fr"))
    rows = rows_of(export(files, "fr"))
    assert {row[3] for row in rows[1:]} == {""}
    assert take_in(files, "fr", body_of(rows)) == {}
    rows[-1][3] = "Mercor paie chaque semaine."
    changed = take_in(files, "fr", body_of(rows))
    assert list(changed) == ["languages/fr/platforms/outlier.yaml"]
    files = saved(folder, changed)
    assert rows_of(export(files, "fr")) == rows
    for row in rows[1:]:
        row[3] = row[2]
    saved(folder, take_in(files, "fr", body_of(rows)))
    problems = inspect(folder).problems
    assert {problem.file for problem in problems} == {"languages/fr/questions.yaml"}


def test_texts_that_a_file_lacks_are_added_where_they_belong(folder: Path) -> None:
    before = inspect(folder).knowledge
    sheet = export(files_of(folder), "hi").encode()
    file = "languages/hi/platforms/outlier.yaml"
    text = (folder / file).read_text(encoding="utf-8")
    first, rest = text.split("  outlier-pay-press:")
    (folder / file).write_text(first.replace("    short: कानून के एक विशेषज्ञ\n", ""), "utf-8")
    edit(folder, "languages/hi/messages.yaml", "topic.payout: भुगतान\n", "")
    assert "conflicts:" in rest
    files = files_of(folder)
    assert [row[1] for row in rows_of(export(files, "hi")) if not row[3]] == [
        "topic.payout",
        "facts outlier-pay-expert short",
        "facts outlier-pay-press text",
        "conflicts outlier-pay",
    ]
    saved(folder, take_in(files, "hi", sheet))
    after = inspect(folder).knowledge
    assert before
    assert after
    assert after.languages == before.languages


def test_a_message_that_a_marked_file_lacks_is_added_above_its_marks(folder: Path) -> None:
    name = "languages/hi/messages.yaml"
    edit(folder, name, "topic.payout: भुगतान\n", "")
    files = saved(folder, renewed(files_of(folder)))
    rows = rows_of(export(files, "hi"))
    next(row for row in rows if row[1] == "topic.payout")[3] = "भुगतान"
    text = saved(folder, take_in(files, "hi", body_of(rows)))[name].decode()
    assert "\ntopic.payout: भुगतान\n# Which English sentences" in text
    assert "\n  topic.payout: " in text


def test_a_text_may_get_plural_forms_that_english_has_not(folder: Path) -> None:
    files = files_of(folder)
    rows = rows_of(export(files, "hi"))
    place = next(n for n, row in enumerate(rows) if row[1] == "topic.pay")
    rows[place : place + 1] = [
        ["messages.yaml", "topic.pay [one]", "pay", "कमाई", ""],
        ["messages.yaml", "topic.pay [other]", "pay", "कमाइयाँ", ""],
    ]
    ((name, text),) = take_in(files, "hi", body_of(rows)).items()
    assert 'topic.pay: {one: "कमाई", other: "कमाइयाँ"}\n' in text
    files[name] = text.encode()
    assert rows_of(export(files, "hi"))[place : place + 2] == rows[place : place + 2]


REFUSED = [
    (
        "facts outlier-pay-expert text",
        "कानून के विशेषज्ञ",
        "the figure {limit} of the fact is not shown",
    ),
    ("facts outlier-pay-expert text", "रेट {limt}", "no figure {limt}; did you mean `limit`?"),
    ("facts outlier-pay-expert short", "क" * 41, "41 characters are too long"),
    ("facts mercor-payout-weekly text", "every week", "has no Devanagari letter"),
    ("facts mercor-payout-weekly text", "हर हफ़्ते 5 बार", "the number `5` is typed"),
    ("facts mercor-payout-weekly text", "हर **हफ़्ते**", "`**` is markup"),
    ("facts mercor-payout-weekly text", "हर\u202e हफ़्ते", "the invisible character U+202E"),
    ("facts mercor-payout-weekly text", " हर हफ़्ते", "has spaces or empty lines"),
    ("facts mercor-payout-weekly text", "", "is empty: write the text"),
    ("facts mercor-payout-weekly text", "TODO", "is still to be written"),
    ("conflicts outlier-pay", "   ", "is empty: write the text"),
    ("topic.pay", "कमाई\tरेट", "contains a tab"),
    ("topic.pay", "#REF!", "has no words"),
    ("topic.pay", "कमाई\nरेट", "another number of lines"),
    ("greeting", "नमस्ते", "`greeting` has the placeholders none"),
    ("greeting", "नमस्ते **{name}", "** is opened and not closed"),
    ("hours [one]", "{conut} घंटा", "`hours` has the placeholders {conut} {count}"),
]


@pytest.mark.parametrize(("name", "text", "reason"), REFUSED)
def test_a_wrong_translation_is_refused_with_its_cell_and_reason(
    folder: Path, name: str, text: str, reason: str
) -> None:
    files = files_of(folder)
    rows = rows_of(export(files, "hi"))
    place = next(n for n, row in enumerate(rows) if row[1] == name)
    rows[place][3] = text
    with pytest.raises(SheetError) as refused:
        take_in(files, "hi", body_of(rows))
    lines = str(refused.value).splitlines()
    assert {line.split(":")[0] for line in lines} == {f"D{place + 1}"}
    assert reason in str(refused.value)


def test_a_wrong_translation_is_refused_also_while_the_language_is_incomplete(
    folder: Path,
) -> None:
    files = saved(folder, new_language(files_of(folder), "fr"))
    rows = rows_of(export(files, "fr"))
    rows[1][3] = "Bonjour"
    rows[-2][3] = "Il y a 5 choses"
    with pytest.raises(SheetError) as refused:
        take_in(files, "fr", body_of(rows))
    cells = [line.split(":")[0] for line in str(refused.value).splitlines()]
    assert cells == ["D2", f"D{len(rows) - 1}"]


def test_every_refused_cell_is_told_in_the_order_of_the_rows(folder: Path) -> None:
    files = files_of(folder)
    rows = rows_of(export(files, "hi"))
    rows[1][2] = "Hi"
    rows[2][1] = "huors [one]"
    rows[3].append("?")
    rows[9] = rows[10]
    rows[11][3] = ""
    with pytest.raises(SheetError) as refused:
        take_in(files, "hi", body_of(rows))
    assert str(refused.value).splitlines() == [
        "C2: the English is another now: export the sheet again",
        "B3: there is no such text: export the sheet again",
        "F4: nothing stands here in our sheet: is the row shifted?",
        "B11: this text stands already in row 10: keep one",
        "D12: is empty: write the text",
    ]


def outdated_sheet(folder: Path) -> tuple[Files, Rows]:
    """A marked knowledge whose English has changed, and the Hindi sheet of it."""
    saved(folder, renewed(files_of(folder)))
    edit(folder, "languages/en/platforms/outlier.yaml", "one law expert, b", "a law expert, b")
    files = files_of(folder)
    return files, rows_of(export(files, "hi"))


def test_the_sheet_says_which_rows_are_outdated(folder: Path) -> None:
    _, rows = outdated_sheet(folder)
    assert [(row[1], row[4]) for row in rows if row[4]] == [
        ("text", "state"),
        ("facts outlier-pay-expert text", "outdated"),
        ("facts outlier-pay-expert short", "outdated"),
    ]


def test_an_outdated_text_that_is_written_anew_is_up_to_date(folder: Path) -> None:
    files, rows = outdated_sheet(folder)
    row = next(row for row in rows if row[1] == "facts outlier-pay-expert text")
    row[3] = "कानून के विशेषज्ञ का रेट, {limit} की समय-सीमा से पहले"
    files = saved(folder, take_in(files, "hi", body_of(rows)))
    assert outdated(files, "hi") == frozenset()
    assert outdated(files, "ar") == {"outlier-pay-expert"}
    assert renewed(files, "hi") == {}


def test_an_outdated_text_is_right_as_it_is_where_all_its_states_are_deleted(
    folder: Path,
) -> None:
    files, rows = outdated_sheet(folder)
    first, second = (row for row in rows if row[4] == "outdated")
    first[4] = ""
    assert take_in(files, "hi", body_of(rows)) == {}
    assert take_in(files, "hi", body_of([row for row in rows if row is not second])) == {}
    second[4] = ""
    files = saved(folder, take_in(files, "hi", body_of(rows)))
    assert outdated(files, "hi") == frozenset()


def test_an_outdated_message_is_said_to_be_so_in_the_row_of_each_plural_form(folder: Path) -> None:
    saved(folder, renewed(files_of(folder)))
    edit(folder, "languages/en/messages.yaml", "{count} hours", "{count} full hours")
    rows = rows_of(export(files_of(folder), "ar"))
    assert [row[1] for row in rows[1:] if row[4]] == [
        f"hours [{form}]" for form in ("zero", "one", "two", "few", "many", "other")
    ]
    for row in rows[1:]:
        row[4] = ""
    files = saved(folder, take_in(files_of(folder), "ar", body_of(rows)))
    assert outdated(files, "ar") == frozenset()


def test_a_state_that_is_none_is_refused(folder: Path) -> None:
    files, rows = outdated_sheet(folder)
    rows[1][4] = "done"
    with pytest.raises(SheetError, match="E2: can only be empty or `outdated`"):
        take_in(files, "hi", body_of(rows))


NO_SHEETS = [
    (b"", "A1: the first row must be file, text, English, hi"),
    (b"file,text,English,ar\r\n", "A1: the first row must be file, text, English, hi"),
    (b'file,text,English,hi\r\n"a', "A1: the first row must be"),
    ("file,text,English,hi\r\nनमस्ते".encode("utf-16"), "the sheet is not UTF-8"),
    (b"PK\x03\x04", "this is a workbook, not CSV"),
    (b"file,text,English,hi,state,note\r\n", "F1: our sheet has five columns"),
]


@pytest.mark.parametrize(("body", "reason"), NO_SHEETS)
def test_another_file_is_refused(folder: Path, body: bytes, reason: str) -> None:
    with pytest.raises(SheetError) as refused:
        take_in(files_of(folder), "hi", body)
    assert str(refused.value).startswith(reason)


@pytest.mark.parametrize("code", ["en", "hi-Latn", "fr"])
def test_only_languages_of_replies_besides_english_have_a_sheet(folder: Path, code: str) -> None:
    with pytest.raises(RequestError, match=r"not a language to translate to \(known: ar, hi\)"):
        export(files_of(folder), code)
