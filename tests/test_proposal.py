"""Questions asked in vain become a diff that an editor reads and commits; no file is touched."""

from pathlib import Path

import pytest

from bot.content.folder import read_folder
from bot.content.loader import inspect
from bot.content.problems import KnowledgeError
from bot.content.proposal import ProposalError, propose, with_placeholder
from tests.applied_diff import apply
from tests.sample_knowledge import edit, write_sample

ASKED = ["does outlier pay in gold?", "gold from OUTLIER AI", "is it: gold"]
NAMES = ["Outlier", "outlier ai", "أوتلاير"]
FILE = "languages/en/questions.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "knowledge").mkdir()
    return write_sample(tmp_path / "knowledge")


def test_the_diff_adds_the_questions_below_the_others_with_platform_for_the_name(
    folder: Path,
) -> None:
    proposal = propose(read_folder(folder)[0], "en", "payout", ASKED, NAMES)
    added = [line for line in proposal.diff.splitlines() if line.startswith(("+", "-"))]
    assert added == [
        "--- a/knowledge/languages/en/questions.yaml",
        "+++ b/knowledge/languages/en/questions.yaml",
        '+  - "does {platform} pay in gold?"',
        '+  - "gold from {platform}"',
        '+  - "is it: gold"',
    ]
    assert proposal.left_out == ()


def test_the_diff_applies_and_leaves_a_sound_knowledge(folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    proposal = propose(read_folder(folder)[0], "en", "payout", ASKED, NAMES)
    assert (folder / FILE).read_bytes() == before
    apply(proposal.diff, folder.parent)
    inspection = inspect(folder)
    assert inspection.problems == ()
    assert inspection.knowledge
    assert inspection.knowledge.typings["en"].questions["payout"][-3:] == (
        "does {platform} pay in gold?",
        "gold from {platform}",
        "is it: gold",
    )


def test_a_file_without_a_last_line_break_gets_a_diff_that_git_takes(folder: Path) -> None:
    files = {**read_folder(folder)[0]}
    files[FILE] = files[FILE].rstrip(b"\n")
    intent = files[FILE].decode().rpartition("\n")[0].split(":\n")[-2].rpartition("\n")[2]
    proposal = propose(files, "en", intent, ["why is gold yellow"], [])
    last = files[FILE].decode().rpartition("\n")[2]
    assert proposal.diff.splitlines()[-5:] == [
        f"-{last}",
        "\\ No newline at end of file",
        f"+{last}",
        '+  - "why is gold yellow"',
        "\\ No newline at end of file",
    ]


LEFT_OUT = [
    ("when does the money from Outlier arrive!", "stands already in languages/en/questions.yaml"),
    ("who won the match today", "stands already in languages/en/questions.yaml under `none`"),
    ("कितना सोना", "has no Latin letter"),
    ("gold in the {vault}", "{vault} is not known in questions"),
    ("gold} now", "a brace { or } stands alone"),
    ("gol\u0501", "look-alike"),
    ("TODO gold", "is still to be written"),
]


@pytest.mark.parametrize(("question", "reason"), LEFT_OUT)
def test_what_the_check_would_refuse_is_left_out_with_the_reason(
    folder: Path, question: str, reason: str
) -> None:
    files = read_folder(folder)[0]
    proposal = propose(files, "en", "payout", ["gold in hand", question, "gold bars"], NAMES)
    ((_, why),) = proposal.left_out
    assert reason in why
    assert [line for line in proposal.diff.splitlines() if line.startswith("+ ")] == [
        '+  - "gold in hand"',
        '+  - "gold bars"',
    ]


def test_the_same_question_is_added_once(folder: Path) -> None:
    files = read_folder(folder)[0]
    asked = ["gold from outlier", "Gold from Outlier?", "gold from outlier"]
    proposal = propose(files, "en", "payout", asked, NAMES)
    assert proposal.diff.count("\n+  - ") == 1
    assert proposal.left_out == (("Gold from {platform}?", "stands already in this proposal"),)


def test_nothing_to_add_is_an_empty_diff(folder: Path) -> None:
    assert propose(read_folder(folder)[0], "en", "payout", [], NAMES).diff == ""


def test_the_first_questions_of_an_intent_begin_its_list(folder: Path) -> None:
    edit(
        folder, "topics.yaml", "  - id: payout", "  - id: bonus\n    fresh_days: 9\n  - id: payout"
    )
    files = read_folder(folder)[0]
    proposal = propose(files, "en", "bonus", ["is there a bonus"], NAMES)
    assert '+bonus:\n+  - "is there a bonus"\n' in proposal.diff


@pytest.mark.parametrize(
    ("typing", "intent", "reason"),
    [
        ("en", "payuot", "there is no topic `payuot`; did you mean `payout`?"),
        ("fr", "payout", "there is no languages/fr/questions.yaml"),
    ],
)
def test_an_unknown_topic_or_language_is_refused(
    folder: Path, typing: str, intent: str, reason: str
) -> None:
    with pytest.raises(ProposalError) as refused:
        propose(read_folder(folder)[0], typing, intent, ASKED, NAMES)
    assert str(refused.value).startswith(reason)


def test_a_broken_file_is_not_built_upon(folder: Path) -> None:
    edit(folder, FILE, 'pay:\n  - "how', 'pay:\n  - ["how')
    with pytest.raises(KnowledgeError, match=FILE):
        propose(read_folder(folder)[0], "en", "payout", ASKED, NAMES)


def test_a_name_inside_a_word_stays() -> None:
    assert with_placeholder("outliers on Outlier", NAMES) == "outliers on {platform}"
    assert with_placeholder("a.b c", ["a.b"]) == "{platform} c"
    assert with_placeholder("no name", []) == "no name"
