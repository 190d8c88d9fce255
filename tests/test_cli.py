"""The commands of the program, called as from a shell: what they print and how they end."""

import io
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot import app, cli
from bot.brain import Brain
from bot.channels.telegram.intake import TokenError
from bot.core.ports import StorageError
from bot.evaluation import match
from bot.settings import SETTINGS, Settings
from bot.storage.database import InUseError
from tests.real_bot import CACHE, program_environment, real_assistant
from tests.sample_knowledge import edit, write_sample

ROOT = Path(__file__).parents[1]
COMMANDS = (
    *("run", "sandbox", "ask", "check", "match", "explain", "eval", "unanswered", "feedback"),
    *("new-language", "new-platform", "new-topic", "export", "import", "schemas"),
)
TOKEN = "4242:made-up-token-for-tests-only-AAAAAAAAAAA"
EXAM = ROOT / "tests" / "questions" / "en.yaml"

Shell = pytest.MonkeyPatch


class SharedBrain:
    """The brain that all tests share, for those that ask what a command makes of it."""

    def __init__(self, settings: Settings) -> None:
        self.assistant = real_assistant()


@pytest.fixture(autouse=True)
def shell(monkeypatch: pytest.MonkeyPatch) -> Shell:
    """An environment without settings, and one brain for all tests."""
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    monkeypatch.setattr(cli, "Brain", SharedBrain)
    return monkeypatch


# --- the entry ------------------------------------------------------------------------------


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert [name for name in COMMANDS if not re.search(rf"\n    {name}\s", text)] == []


def test_help_of_every_command_explains_all_that_is_typed_after_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit):
            cli.main([name, "--help"])
        text = capsys.readouterr().out
        assert re.search(r"^  \S+$", text, re.MULTILINE) is None, (
            name
        )  # a name without a word on it


def test_help_of_match_shows_the_form_of_what_comes_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["match", "--help"])
    shown = capsys.readouterr().out
    (answer,) = match(real_assistant(), ['{"text": "how much does outlier pay"}'])
    assert [name for name in answer if f'"{name}"' not in shown] == []


@pytest.mark.parametrize("arguments", [[], ["frobnicate"], ["ask"]])
def test_wrong_use_is_told_with_exit_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage: ujrat" in capsys.readouterr().err


def test_program_starts_as_a_module_and_ends_with_the_commands_exit_code() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=ROOT,
        env=program_environment(UJRAT_LOG_LEVEL="DEBUG"),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "No TELEGRAM_BOT_TOKEN is set." in ended.stderr
    assert "ujrat sandbox" in ended.stderr


# --- settings -------------------------------------------------------------------------------


def test_run_without_a_token_says_where_to_get_one_and_offers_the_sandbox(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["run"]) == 2
    told = capsys.readouterr().err
    assert "ujrat sandbox" in told
    assert "@BotFather" in told


def test_all_wrong_settings_are_told_at_once(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {
        "TELEGRAM_BOT_TOKEN": "SECRET",
        "TELEGRAM_API_BASE_URL": "ftp://example.org",
        "UJRAT_KNOWLEDGE_DIR": "/no/such/folder",
        "UJRAT_SANDBOX_PORT": "80",
        "UJRAT_LOG_LEVEL": "LOUD",
    }
    for name, value in wrong.items():
        shell.setenv(name, value)
    assert cli.main(["check"]) == 2
    told = capsys.readouterr().err
    assert [line.partition(":")[0] for line in told.splitlines()] == list(wrong)
    assert "SECRET" not in told


def test_token_comes_from_a_file_too(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "missing"))
    assert cli.main(["run"]) == 2
    assert "TELEGRAM_BOT_TOKEN_FILE: the file cannot be read" in capsys.readouterr().err
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    shell.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "token"))
    started: list[str | None] = []

    async def run(settings: Settings) -> None:
        started.append(settings.token)

    shell.setattr(app, "run_bot", run)
    assert cli.main(["run"]) == 0
    assert started == [TOKEN]


ENDS = [(TokenError(), 2), (InUseError("the folder is in use"), 3), (StorageError("disk full"), 1)]


@pytest.mark.parametrize(("error", "code"), ENDS, ids=["token", "in use", "storage"])
def test_what_stops_the_bot_is_told_without_a_traceback(
    shell: Shell, capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    async def run(settings: Settings) -> None:
        raise error

    shell.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    shell.setattr(app, "run_bot", run)
    assert cli.main(["run"]) == code
    assert capsys.readouterr().err == f"{error}\n"


def test_sandbox_on_a_port_in_use_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert cli.main(["sandbox", "--no-browser", "--port", str(port)]) == 3
    told = capsys.readouterr()
    assert f"http://127.0.0.1:{port}" in told.out
    assert f"Port {port} cannot be used: " in told.err


# --- check ----------------------------------------------------------------------------------


def test_check_finds_no_problem_in_the_projects_own_knowledge(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["check"]) == 0
    *table, last = capsys.readouterr().out.splitlines()
    assert last.startswith("0 problems, ")
    assert [line.split()[0] for line in table if line.startswith(("pay ", "payout "))] == [
        "pay",
        "payout",
    ]


def test_check_tells_every_problem_with_file_and_line(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_sample(tmp_path)
    shell.setenv("UJRAT_KNOWLEDGE_DIR", str(folder))
    assert cli.main(["check"]) == 0
    edit(folder, "platforms/outlier.yaml", "kind: worker", "kind: gossip")
    edit(folder, "topics.yaml", "fresh_days: 120", "fresh_days: often")
    broken = (folder / "platforms/outlier.yaml").read_text(encoding="utf-8")
    line = broken[: broken.index("gossip")].count("\n") + 1
    capsys.readouterr()
    assert cli.main(["check"]) == 1
    told = capsys.readouterr().out
    assert f"platforms/outlier.yaml:{line}: " in told
    assert "topics.yaml:3: " in told
    assert told.splitlines()[-1].startswith("2 problems, ")


# --- ask, explain, eval ---------------------------------------------------------------------


def test_ask_prints_one_answer_with_its_sources(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    real_assistant()
    shell.setattr(cli, "Brain", Brain)
    shell.setenv("UJRAT_DATA_DIR", str(CACHE))
    assert cli.main(["ask", "how much does outlier pay"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Outlier · pay\n")
    assert "(https://" in text


def test_ask_in_a_language_that_the_knowledge_has_not_is_told_with_those_it_has(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["ask", "x", "--language", "fr"]) == 2
    assert capsys.readouterr().err == "--language: 'fr' is not one of en, ar, hi\n"


def test_ask_answers_in_a_given_language_and_in_the_groups_short_form(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["ask", "how much does outlier pay", "--language", "hi", "--group"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Outlier: ")
    assert re.search("[\u0900-\u097f]{3}", text)
    assert "https://" not in text


def test_ask_takes_a_command_as_it_is_typed_in_chat(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["ask", "/calc 45 20"]) == 0
    assert capsys.readouterr().out.startswith("$900 in total\n")


def test_explain_says_what_was_understood_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "outlier kitna deta hai"]) == 0
    lines = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert (lines["topic"], lines["platforms"]) == ("pay", "outlier")
    assert lines["typing"] == "hi-Latn, answered in hi"
    assert "pay 0." in lines["intents"]


def test_eval_scores_every_question_of_a_file_and_shows_what_was_not_right(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["eval", str(EXAM), "--show"]) == 0
    *shown, last = capsys.readouterr().out.splitlines()
    figures = json.loads(last)
    asked = EXAM.read_text(encoding="utf-8").count("- text:")
    assert figures["questions"] + figures["chatter"] == asked
    assert 0.5 < figures["right"] <= 1
    assert {line.split()[0] for line in shown} <= {"asked", "missed", "wrong", "false"}


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("none.jsonl", None, "none.jsonl: cannot be read (No such file or directory)"),
        ("bad.jsonl", b'{"text": "pay"}\n{"text"\n', "bad.jsonl:2: not a JSON object"),
        ("latin.jsonl", b'{"text": "\xe9"}\n', "latin.jsonl: is not UTF-8 text"),
        ("bad.yaml", b"- text: x\n  topic: [\n", "bad.yaml:"),
        ("map.yaml", b"text: x\n", "map.yaml: must be a list of questions"),
        ("kind.yaml", b"- text: x\n  kind: song\n", "kind.yaml: 'x': 'song' is not a valid Kind"),
    ],
)
def test_eval_of_an_unreadable_file_says_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, body: bytes | None, told: str
) -> None:
    if body is not None:
        (tmp_path / name).write_bytes(body)
    assert cli.main(["eval", str(tmp_path / name)]) == 1
    assert told in capsys.readouterr().err


# --- match ----------------------------------------------------------------------------------

FORM: Mapping[str, type | tuple[type, ...]] = {
    "kind": str,
    "topic": (str, type(None)),
    "platforms": list,
    "confidence": float,
    "band": str,
    "choices": list,
    "language": str,
    "reply_language": str,
    "also": list,
    "calculation": (dict, type(None)),
}
QUESTIONS: list[Mapping[str, object]] = [
    {"text": "how much does outlier pay"},
    {"text": "and mercor?", "after": "when does outlier pay"},
    {"text": "and mercor?"},
    {"text": "outlier kitna deta hai", "chat": "group"},
    {"text": "45 usd an hour, 20 hours a week"},
    {"text": "what is the weather in Paris", "chat": "group"},
    {"text": "how much does outlier pay and when does mercor pay", "chat": "private"},
    {"text": ""},
]


def matched(
    shell: Shell,
    capsys: pytest.CaptureFixture[str],
    lines: str,
    *arguments: str,
) -> list[dict[str, object]]:
    """What `match` prints for lines on its standard input."""
    shell.setattr(sys, "stdin", io.StringIO(lines))
    assert cli.main(["match", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_match_prints_one_line_for_each_question_in_the_agreed_form(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "\n".join(json.dumps(question) for question in QUESTIONS)
    found = matched(shell, capsys, lines)
    assert len(found) == len(QUESTIONS)
    for one in found:
        assert list(one) == list(FORM)
        assert [key for key, kind in FORM.items() if not isinstance(one[key], kind)] == []
        assert one["kind"] in ("faq", "compare", "calc", "smalltalk", "none")
        assert one["band"] in ("answer", "ask", "refuse")
        assert isinstance(one["choices"], list)
        assert isinstance(one["also"], list)
        for choice in (*one["choices"], *one["also"]):
            assert list(choice) == ["topic", "platforms"]


def test_match_understands_each_line_with_what_came_before_and_where(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "\n".join(json.dumps(question) for question in QUESTIONS)
    pay, after, alone, hinglish, sum_, weather, both, _ = matched(shell, capsys, lines)
    assert (pay["topic"], pay["platforms"], pay["band"]) == ("pay", ["outlier"], "answer")
    assert (after["topic"], after["platforms"]) == ("payout", ["mercor"])
    assert alone["band"] != "answer"
    assert (hinglish["language"], hinglish["reply_language"]) == ("hi-Latn", "hi")
    assert sum_["calculation"] == {
        "inputs": {
            "rate": "45",
            "currency": "USD",
            "hours": "20",
            "hours_per": "week",
            "days_per_week": "5",
        },
        "results": {
            "day": "180",
            "week": "900",
            "month": "3900",
            "year": "46800",
            "currency": "USD",
        },
        "assumptions": ["5 days a week", "52/12 weeks a month", "52 weeks a year"],
    }
    assert weather["band"] == "refuse"
    asked = [(both["topic"], both["platforms"])]
    assert isinstance(both["also"], list)
    asked += [(more["topic"], more["platforms"]) for more in both["also"]]
    assert sorted(map(str, asked)) == ["('pay', ['outlier'])", "('payout', ['mercor'])"]


BAD_LINES = {
    '{"text": "pay"': "line 2: not a JSON object",
    '["pay"]': "line 2: not a JSON object",
    '{"question": "pay"}': 'line 2: "text" must be there and be a text',
    '{"text": 5}': 'line 2: "text" must be there and be a text',
    '{"text": "pay", "chat": "channel"}': 'line 2: "chat" must be "private" or "group"',
}


@pytest.mark.parametrize(("line", "told"), BAD_LINES.items())
def test_match_stops_at_a_bad_line_and_says_which(
    shell: Shell, capsys: pytest.CaptureFixture[str], line: str, told: str
) -> None:
    shell.setattr(sys, "stdin", io.StringIO('{"text": "how much does outlier pay"}\n' + line))
    assert cli.main(["match"]) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["topic"] == "pay"
    assert printed.err.startswith(told)


EXAMPLES = [
    ("my card was stolen", "lost_card"),
    ("I lost my card", "lost_card"),
    ("card is gone, somebody took it", "lost_card"),
    ("what is the exchange rate", "rate"),
    ("rate for dollars in euros", "rate"),
    ("how much is one dollar today", "rate"),
    ("open a new account", "account"),
    ("I want an account with you", "account"),
    ("how do I open an account", "account"),
]


def examples(folder: Path, pairs: list[tuple[str, str]]) -> str:
    """A file of other example questions."""
    lines = [json.dumps({"text": text, "intent": intent}) for text, intent in pairs]
    (folder / "train.jsonl").write_text("\n".join(lines))
    return str(folder / "train.jsonl")


def test_match_with_other_examples_knows_their_intents_alone(
    shell: Shell, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lines = '{"text": "I have lost my card"}\n\n{"text": "exchange rate of dollars"}\n'
    found = matched(shell, capsys, lines, "--examples", examples(tmp_path, EXAMPLES))
    assert [one["intent"] for one in found] == ["lost_card", "rate"]
    assert [list(one) for one in found] == [["intent", "confidence"]] * 2
    assert all(isinstance(one["confidence"], float) for one in found)


@pytest.mark.parametrize("pairs", [[], EXAMPLES[:6]], ids=["none", "two intents"])
def test_match_with_too_few_examples_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, pairs: list[tuple[str, str]]
) -> None:
    assert cli.main(["match", "--examples", examples(tmp_path, pairs)]) == 1
    assert "at least 3 intents" in capsys.readouterr().err


def test_match_with_a_broken_file_of_examples_says_which_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "train.jsonl"
    path.write_text('{"text": "x", "intent": "y"}\n{"text": "x"}\n')
    assert cli.main(["match", "--examples", str(path)]) == 1
    assert 'examples, line 2: "intent" must be there' in capsys.readouterr().err
    assert cli.main(["match", "--examples", os.devnull + "/x"]) == 1
    assert "cannot be read" in capsys.readouterr().err
