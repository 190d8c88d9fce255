"""The composition root: weights kept on disk, edited knowledge taken in whole or not at all."""

import asyncio
import shutil
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from bot.app import _report
from bot.brain import WEIGHTS_KEPT, Brain, learned
from bot.channels import console
from bot.content.loader import Keeper, KnowledgeError, load
from bot.content.problems import Problem
from bot.core.digest import InVain
from bot.core.knowledge import Sentence
from bot.core.matching import training
from bot.core.matching.learned import Learned, pack
from bot.core.questions import Asker
from bot.core.replies import Action, Verb
from bot.settings import PROJECT_KNOWLEDGE, read_settings
from bot.storage.store import open_store
from tests.real_bot import WEIGHTS
from tests.sample_knowledge import write_sample

TODAY = date(2026, 11, 22)


@pytest.fixture
def brain(tmp_path: Path, taught: Learned) -> Brain:
    """The real knowledge in a folder of its own; its weights were trained before."""
    shutil.copytree(PROJECT_KNOWLEDGE, tmp_path / "knowledge")
    return Brain(
        read_settings(
            {
                "UJRAT_KNOWLEDGE_DIR": str(tmp_path / "knowledge"),
                "UJRAT_DATA_DIR": str(WEIGHTS.parent),
            }
        )
    )


def answers(brain: Brain) -> list[str]:
    """What it says on every topic of every platform, in English."""
    knowledge = brain.assistant.knowledge
    actions = [
        Action(Verb.ANSWER, topic, (platform.id,))
        for platform in knowledge.covered()
        for topic in knowledge.topics
    ]
    outcomes = [brain.assistant.act(action, Asker(), TODAY) for action in actions]
    return [console.render(outcome.reply) for outcome in outcomes if outcome.reply]


def test_weights_are_kept_on_disk_and_read_back_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_sample(tmp_path / "knowledge")
    knowledge = load(tmp_path / "knowledge")
    trained = learned(knowledge, tmp_path / "cache")
    monkeypatch.setattr(training, "train", None)  # from now on training would fail

    kept = learned(knowledge, tmp_path / "cache")

    before, after = pack(trained), pack(kept)
    assert all(np.array_equal(before[name], after[name]) for name in {*before, *after})
    assert kept.examples == trained.examples


def test_a_damaged_file_of_weights_is_trained_anew(tmp_path: Path) -> None:
    write_sample(tmp_path / "knowledge")
    knowledge = load(tmp_path / "knowledge")
    learned(knowledge, tmp_path)
    (file,) = tmp_path.glob("*.npz")
    file.write_bytes(file.read_bytes()[:100])

    assert learned(knowledge, tmp_path).weights.intents
    assert len(file.read_bytes()) > 100


def test_old_weights_are_cleared_away(tmp_path: Path) -> None:
    write_sample(tmp_path / "knowledge")
    knowledge = load(tmp_path / "knowledge")
    english = knowledge.typings["en"]
    for number in range(WEIGHTS_KEPT + 2):
        questions = {**english.questions, "none": (f"line {'x' * number}", "rain again")}
        typings = {**knowledge.typings, "en": replace(english, questions=questions)}
        learned(replace(knowledge, typings=typings), tmp_path / "cache")

    assert len(list((tmp_path / "cache").glob("*.npz"))) == WEIGHTS_KEPT


async def test_edited_knowledge_is_taken_in(brain: Brain, tmp_path: Path) -> None:
    file = next((tmp_path / "knowledge" / "languages" / "en" / "platforms").glob("*.yaml"))
    before = brain.assistant
    text = file.read_text(encoding="utf-8")
    first = next(line for line in text.splitlines() if line.strip().startswith("text:"))
    file.write_text(text.replace(first, first + " indeed", 1), encoding="utf-8")

    assert await brain.reload() == ()
    assert brain.assistant is not before
    assert any(s.text.endswith("indeed") for s in _sentences(brain))


async def test_taking_in_the_knowledge_holds_up_the_loop_for_less_than_50_ms(brain: Brain) -> None:
    started = time.thread_time()  # of the loop's own thread: files are read in another

    assert await brain.reload() == ()

    assert time.thread_time() - started < 0.05


async def test_a_broken_edit_changes_nothing(brain: Brain, tmp_path: Path) -> None:
    before, said = brain.assistant, answers(brain)
    (tmp_path / "knowledge" / "topics.yaml").write_text("topics: [", encoding="utf-8")

    problems = await brain.reload()

    assert [problem.file for problem in problems] == ["topics.yaml"]
    assert brain.assistant is before
    assert answers(brain) == said


async def test_a_vanished_folder_changes_nothing(brain: Brain, tmp_path: Path) -> None:
    said = answers(brain)
    shutil.rmtree(tmp_path / "knowledge")

    assert await brain.reload()
    assert answers(brain) == said
    knowledge = brain.assistant.knowledge
    assert len(said) == len(list(knowledge.covered())) * len(knowledge.topics) > 0


def test_a_first_start_on_broken_knowledge_is_refused(tmp_path: Path) -> None:
    write_sample(tmp_path / "knowledge")
    (tmp_path / "knowledge" / "sources.yaml").write_text("sources: 5", encoding="utf-8")

    with pytest.raises(KnowledgeError, match=r"sources\.yaml:1"):
        Brain(read_settings({"UJRAT_KNOWLEDGE_DIR": str(tmp_path / "knowledge")}))


def _sentences(brain: Brain) -> list[Sentence]:
    return list(brain.assistant.knowledge.languages["en"].sentences.values())


async def test_two_reloads_never_overlap(brain: Brain, monkeypatch: pytest.MonkeyPatch) -> None:
    both_at_once = threading.Barrier(2)
    overlaps = []

    def reload(keeper: Keeper, today: date) -> tuple[Problem, ...]:
        with suppress(threading.BrokenBarrierError):
            overlaps.append(both_at_once.wait(timeout=0.2))
        return (Problem("a.yaml", 1, "broken"),)

    monkeypatch.setattr(Keeper, "reload", reload)
    await asyncio.gather(brain.reload(), brain.reload())
    assert overlaps == []


async def test_the_digest_is_made_of_the_journal_and_the_knowledge_in_use(
    brain: Brain, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "data")
    store.journal.asked(3, 2, TODAY)
    moment = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    store.journal.unanswered("does outlier pay in gold", "en", 7, moment)

    found = await _report(store, brain, TODAY, TODAY + timedelta(days=1))

    store.close()
    assert (found.asked, found.answered) == (3, 2)
    assert found.in_vain == (InVain("does outlier pay in gold", 1),)
