"""What the first five articles told can be asked for, in every language of replies."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.channels import console
from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.messages import Voice
from bot.core.questions import Asker
from bot.core.statements import Teller

TODAY = date(2026, 11, 22)
CODES = ("en", "hi", "ar")
CLAIMS = {"s000": 20, "s001": 20, "s002": 18, "s003": 18, "s004": 25}
"""How many claims of each article the editors numbered, from 01 on."""
DIRECTION = re.compile("[\u200e\u200f\u2066-\u2069]")
"""Marks that keep Latin names apart in Arabic; they are no part of what is said."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the facts that its answer must tell."""

    code: str
    question: str
    facts: tuple[str, ...]


TABLE = [
    Asked(code, row[code], tuple(row["facts"]))
    for row in yaml.safe_load(Path(__file__).with_name("seed_questions.yaml").read_text("utf-8"))
    for code in CODES
]


def seeded(knowledge: Knowledge) -> dict[str, set[str]]:
    """The facts that rest on the five articles, each with its claims there."""
    return {
        fact.id: claims
        for fact in knowledge.facts
        if (claims := {claim for claim in fact.claims if claim[:4] in CLAIMS})
    }


def test_every_claim_of_the_five_articles_is_told_by_a_fact(knowledge: Knowledge) -> None:
    numbered = {
        f"{article}-{number:02}"
        for article, last in CLAIMS.items()
        for number in range(1, last + 1)
    }

    assert set().union(*seeded(knowledge).values()) == numbered


def test_every_fact_of_the_five_articles_is_asked_for(knowledge: Knowledge) -> None:
    asked = {fact for row in TABLE for fact in row.facts}

    assert seeded(knowledge).keys() - asked == set()


@pytest.mark.parametrize("asked", TABLE, ids=lambda asked: f"{asked.code} {asked.facts[0]}")
def test_the_answer_in_private_tells_the_facts(
    knowledge: Knowledge, assistant: Assistant, asked: Asked
) -> None:
    outcome = assistant.ask(asked.question, Asker(chosen=asked.code), None, TODAY)

    told = DIRECTION.sub("", console.render(outcome.reply)) if outcome.reply else ""
    teller = Teller(knowledge, Voice(knowledge.languages[asked.code]), TODAY)
    facts = [fact for fact in knowledge.facts if fact.id in asked.facts]
    assert [fact.id for fact in facts if DIRECTION.sub("", teller.text(fact)) not in told] == []
    assert len(facts) == len(asked.facts)
