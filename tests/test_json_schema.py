"""The schemas for editors are those of the models, and take every file that we have."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.content.json_schema import FILES, FOLDER, editor_settings, schemas

PROJECT = Path(__file__).parents[1]
KNOWLEDGE = PROJECT / "knowledge"


class AsEditors(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: yes, no and dates are texts."""


for letters, resolvers in list(yaml.SafeLoader.yaml_implicit_resolvers.items()):
    AsEditors.yaml_implicit_resolvers[letters] = [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:null")
    ]


def faults(name: str, text: str) -> list[str]:
    """What an editor underlines in a file of some kind."""
    schema = json.loads(schemas()[f"{FOLDER}/{name}.json"])
    Draft202012Validator.check_schema(schema)
    read = yaml.load(text, Loader=AsEditors)  # noqa: S506 - a SafeLoader with fewer types
    return [error.message for error in Draft202012Validator(schema).iter_errors(read)]


def test_the_stored_schemas_are_those_of_the_models() -> None:
    stored = {
        f"{FOLDER}/{path.name}": path.read_text(encoding="utf-8")
        for path in (KNOWLEDGE / FOLDER).iterdir()
    }
    assert stored == schemas(), "run `ujrat schemas`"


def test_editors_find_the_schemas() -> None:
    stored = (PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8")
    assert stored == editor_settings()
    places: dict[str, str] = json.loads(stored)["yaml.schemas"]
    assert all((PROJECT / place).is_file() for place in places)


def test_every_file_of_the_knowledge_has_one_schema() -> None:
    names = {path.relative_to(KNOWLEDGE) for path in KNOWLEDGE.rglob("*.yaml")}
    found = [
        path.relative_to(KNOWLEDGE) for _, files in FILES.values() for path in KNOWLEDGE.glob(files)
    ]
    assert sorted(found) == sorted(names)


@pytest.mark.parametrize("name", [name for name in FILES if name != "questions"])
def test_editors_underline_nothing_in_the_projects_own_files(name: str) -> None:
    paths = sorted(KNOWLEDGE.glob(FILES[name][1]))
    assert paths
    assert {path: faults(name, path.read_text(encoding="utf-8")) for path in paths} == {
        path: [] for path in paths
    }


PLATFORM = "id: outlier\norder: 3\nname: Outlier\n"
FACT = "{id: outlier-pay-x, topic: pay, source: s, kind: press, as_of: 2025, checked: 2026-11}"
WRONG: list[tuple[str, str, str]] = [
    ("platform", f"{PLATFORM}naem: x\n", "'naem' was unexpected"),
    ("platform", PLATFORM.replace("outlier", "Out lier"), "does not match"),
    ("platform", PLATFORM.replace("order: 3\n", ""), "'order' is a required property"),
    ("platform", f"{PLATFORM}facts:\n  - {FACT}\n".replace("press", "gossip"), "is not one of"),
    ("platform", f"{PLATFORM}facts:\n  - {FACT}\n".replace("2026-11", "Nov"), "does not match"),
    ("platform", f"{PLATFORM}aliases: outlier ai\n", "is not of type 'array'"),
    ("questions", "pay:\n  - [a]\n", "is not of type 'string'"),
    ("messages", "greeting: [a]\n", "is not of type 'string', 'object'"),
    ("topics", "topics:\n  - {id: pay, fresh_days: often}\n", "does not match"),
    ("language", "code: en\nreply: en\nscript: Greek\n", "is not one of"),
    ("sentences", "facts:\n  x-y:\n    long: x\n", "'long' was unexpected"),
    ("sources", "sources: {}\n", "is not of type 'array'"),
]


@pytest.mark.parametrize(("name", "text", "told"), WRONG)
def test_editors_underline_what_the_models_refuse(name: str, text: str, told: str) -> None:
    assert any(told in fault for fault in faults(name, text))


def test_a_right_file_of_each_form_of_value_is_not_underlined() -> None:
    figures = "{rate: {min: 12.50, max: '15', currency: USD, per: hour}}"
    fact = FACT.replace("}", f", figures: {figures}, typical: no, headline: rate}}")
    assert faults("platform", f"{PLATFORM}facts:\n  - {fact}\n") == []
    assert faults("questions", "pay: []\nnone:\n  - hi\n") == []


def test_a_schema_offers_no_value_that_the_models_refuse() -> None:
    def keys(part: Any) -> set[str]:
        inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        own = set(part) if isinstance(part, dict) else set()
        return own.union(*(keys(each) for each in inner))

    for text in schemas().values():
        assert "default" not in keys(json.loads(text))
        assert '"null"' not in text
