"""The exam: questions that the matcher was never taught, in five ways of typing."""

from pathlib import Path

import pytest

from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.examples import phrase_words
from bot.core.questions import Asker, Kind
from bot.core.scoring import Scored, figures
from bot.evaluation import evaluate, read_labelled, verdict_line

EXAM = sorted((Path(__file__).parent / "questions").glob("*.yaml"))
IDS = [path.stem for path in EXAM]

RIGHT_AT_LEAST = 0.73
WRONG_OF_ANSWERS_AT_MOST = 0.07
FALSE_AT_MOST = 0.06
"""Gates a little below what is reached in every way of typing, so that a loss is seen at once:
0.79 (ar-Latn) to 0.92 (hi-Latn) right, 0.008 (hi) to 0.059 (en) wrong among the answers, none
(ar-Latn) to 0.041 (en) of the chatter. An edit of a few examples moves them by a point or two."""


@pytest.fixture(scope="module")
def exam(assistant: Assistant) -> dict[str, list[Scored]]:
    return {path.stem: evaluate(assistant, path) for path in EXAM}


@pytest.mark.parametrize("typing", IDS)
def test_most_questions_are_answered_right_and_few_wrong(
    exam: dict[str, list[Scored]], typing: str
) -> None:
    reached = figures(exam[typing])

    listed = "\n".join(verdict_line(one) for one in exam[typing] if one.verdict == "wrong")
    assert reached["right"] >= RIGHT_AT_LEAST, reached
    assert reached["wrong_of_answers"] <= WRONG_OF_ANSWERS_AT_MOST, listed


@pytest.mark.parametrize("typing", IDS)
def test_chatter_gets_no_facts(exam: dict[str, list[Scored]], typing: str) -> None:
    false = [verdict_line(one) for one in exam[typing] if one.verdict == "false"]

    assert figures(exam[typing])["false"] <= FALSE_AT_MOST, "\n".join(false)


@pytest.mark.parametrize("typing", IDS)
def test_no_answer_is_about_a_platform_that_nobody_named(
    exam: dict[str, list[Scored]], typing: str
) -> None:
    answered = [one for one in exam[typing] if one.verdict in ("right", "wrong")]
    strangers = [
        verdict_line(one)
        for one in answered
        if one.labelled.kind is Kind.FAQ
        and not set(one.understood.platforms) <= set(one.labelled.platforms)
    ]

    assert strangers == []


@pytest.mark.parametrize("path", EXAM, ids=IDS)
def test_exam_has_enough_questions_and_nearly_a_third_of_chatter(path: Path) -> None:
    labelled = read_labelled(path)
    chatter = [one for one in labelled if one.kind in (Kind.NONE, Kind.SMALLTALK)]

    assert len(labelled) >= 60
    assert len(chatter) >= len(labelled) * 0.29


def test_no_question_of_the_exam_was_taught(knowledge: Knowledge) -> None:
    taught = {
        phrase_words(question)
        for typing in knowledge.typings.values()
        for intent, questions in typing.questions.items()
        if intent not in ("smalltalk", "none")
        for question in questions
    }
    asked = {phrase_words(one.text): one.text for path in EXAM for one in read_labelled(path)}

    assert [text for words, text in asked.items() if words in taught] == []


def test_a_question_is_read_alike_every_time(assistant: Assistant) -> None:
    question = "when does mindrift send the money and how do i join"

    assert assistant.understand(question, Asker()) == assistant.understand(question, Asker())
