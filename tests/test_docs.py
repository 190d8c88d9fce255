"""The documents tell the truth: dialogue, settings, commands and how-tos are tried."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.channels import console
from bot.cli import main
from bot.content.loader import inspect
from bot.core.assistant import Assistant
from bot.core.facts import GENERAL
from bot.core.knowledge import Knowledge
from bot.core.menus import COMMANDS
from bot.core.questions import Asker, ChatKind
from bot.core.replies import Reply
from bot.settings import SETTINGS

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 22)
DIALOGUE = re.findall(r"^> \*\*(.+?)\*\*\n>\n> (.+)$", README, re.MULTILINE)
TOPICS_FILE, SOURCES_FILE = "knowledge/topics.yaml", "knowledge/sources.yaml"


def spoken(reply: Reply | None) -> str:
    """A reply in one line, without buttons and without the marks that isolate names."""
    assert reply is not None
    text = console.render(Reply(reply.language, reply.direction, reply.sections))
    return re.sub("[\u2066-\u2069]", "", " ".join(text.split()))


def blocks(heading: str) -> Iterator[tuple[str, str]]:
    """File and text of each YAML example under a heading of CONTRIBUTING."""
    section = CONTRIBUTING.split(f"## {heading}\n")[1].split("\n## ")[0]
    for name, body in re.findall(r"```yaml (\S+)\n(.*?)```", section, re.DOTALL):
        lines = body.rstrip().split("\n")
        yield name, "\n".join(line.removeprefix("   ") for line in lines) + "\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project's knowledge, to try a how-to on."""
    shutil.copytree(PROJECT / "knowledge", tmp_path / "knowledge")
    return tmp_path


def add(copy: Path, name: str, text: str) -> None:
    path = copy / name
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + text, encoding="utf-8")


def test_dialogue_of_the_readme_shows_three_languages_and_a_refusal() -> None:
    assert len(DIALOGUE) == 4


@pytest.mark.parametrize(("question", "answer"), DIALOGUE)
def test_dialogue_of_the_readme_is_what_the_bot_says(
    assistant: Assistant, question: str, answer: str
) -> None:
    outcome = assistant.ask(question, Asker(ChatKind.GROUP), None, TODAY)

    assert spoken(outcome.reply) == answer


def test_every_setting_stands_in_the_example_with_default_and_help() -> None:
    example = (PROJECT / "deploy" / "env.example").read_text(encoding="utf-8")

    for setting in SETTINGS:
        line = f"{setting.name}={setting.default}" if setting.default else f"#{setting.name}="
        assert f"# {setting.help}\n{line}\n" in example, setting.name
    assert len(re.findall(r"^#?[A-Z_]+=", example, re.MULTILINE)) == len(SETTINGS)


def test_every_command_of_the_program_stands_in_the_readme(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    ([a-z-]+)(?: |$)", capsys.readouterr().out, re.MULTILINE)

    assert len(commands) >= 15
    assert [name for name in commands if f"`ujrat {name}" not in README] == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "knowledge/README.md"])
def test_documents_name_only_commands_that_the_program_has(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = set(re.findall(r"^    ([a-z-]+)(?: |$)", capsys.readouterr().out, re.MULTILINE))
    named = set(re.findall(r"\bujrat ([a-z-]+)", (PROJECT / name).read_text(encoding="utf-8")))

    assert {"check", "new-platform", "unanswered"} <= named
    assert named - commands == set()


def test_every_chat_command_is_listed_described_and_carried_out(
    assistant: Assistant, knowledge: Knowledge
) -> None:
    described = {
        key.removeprefix("command.")
        for key in knowledge.languages["en"].messages
        if key.startswith("command.")
    }

    assert described == set(COMMANDS) == set(assistant.commands)
    assert [name for name in COMMANDS if f"`/{name}`" not in README] == []


def test_how_to_add_a_platform_leaves_only_the_other_topics_to_do(
    copy: Path, knowledge: Knowledge
) -> None:
    for name, text in blocks("How to add a platform"):
        add(copy, name, text)

    problems = inspect(copy / "knowledge", TODAY).problems

    assert {problem.file for problem in problems} == {"platforms/example_ai.yaml"}
    assert len(problems) == len(knowledge.topics) - 2


def test_a_platform_added_as_told_is_answered_from_its_fact(copy: Path) -> None:
    for name, text in blocks("How to add a platform"):
        add(copy, name, text)
    topics = re.findall(
        r"- id: (\w+)", (copy / TOPICS_FILE).read_text(encoding="utf-8"), re.MULTILINE
    )
    gaps = "".join(
        f"  - {{topic: {topic}, looked: 2026-11}}\n"
        for topic in topics
        if topic not in ("pay", "payout")
    )
    add(copy, "knowledge/platforms/example_ai.yaml", gaps)

    inspection = inspect(copy / "knowledge", TODAY)

    assert inspection.problems == ()
    assert inspection.knowledge
    assert [fact.id for fact in inspection.knowledge.about("example_ai", "pay")] == [
        "example_ai-pay-entry"
    ]


def test_how_to_add_a_topic_leaves_a_sound_knowledge(copy: Path) -> None:
    ((name, text),) = blocks("How to add a topic")
    add(copy, name, text)
    spoken_in = {
        "en": "laptop",
        "hi": "लैपटॉप",
        "ar": "حاسوب",
        "hi-Latn": "laptop wala",
        "ar-Latn": "el laptop",
    }
    for code, word in spoken_in.items():
        questions = "".join(f"  - {word} {'x' * n}\n" for n in range(4, 14))
        add(copy, f"knowledge/languages/{code}/questions.yaml", f"equipment:\n{questions}")
    for code in ("en", "hi", "ar"):
        word = spoken_in[code]
        mark = "؟" if code == "ar" else "?"
        messages = f"topic.equipment: {word}\ntopic.equipment.ask: {word}{mark}\n"
        add(copy, f"knowledge/languages/{code}/messages.yaml", messages)
    for path in (copy / "knowledge" / "platforms").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        gap = "\n  - {topic: equipment, looked: 2026-11}"
        if "\ngaps:" in text:
            path.write_text(text.replace("\ngaps:", f"\ngaps:{gap}"), encoding="utf-8")
        elif "\nfacts:" in text and path.stem != GENERAL:
            path.write_text(f"{text}gaps:{gap}\n", encoding="utf-8")

    assert inspect(copy / "knowledge", TODAY).problems == ()
