"""JSON Schema of each kind of file, made from the models, for editors that complete and check.

What one file cannot tell (ids that exist elsewhere, placeholders, dates in order) is left to
`ujrat check`.
"""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from pydantic import BaseModel

from bot.content import schema

Json: TypeAlias = "dict[str, Any]"
"""A schema: what JSON itself is, in words of Python."""

FOLDER = "schemas"
"""Inside the knowledge folder; the program itself does not read it."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_NOISE = ("default", "title")

FILES: Mapping[str, tuple[type[BaseModel], str]] = {
    "topics": (schema.TopicsFile, "topics.yaml"),
    "sources": (schema.SourcesFile, "sources.yaml"),
    "rates": (schema.RatesFile, "rates.yaml"),
    "platform": (schema.PlatformFile, "platforms/*.yaml"),
    "language": (schema.LanguageFile, "languages/*/language.yaml"),
    "messages": (schema.MessagesFile, "languages/*/messages.yaml"),
    "questions": (schema.QuestionsFile, "languages/*/questions.yaml"),
    "sentences": (schema.SentencesFile, "languages/*/platforms/*.yaml"),
}
"""Name of the schema → the model, and the files that it is for."""


def schemas() -> dict[str, str]:
    """Every schema file by its name inside the knowledge folder."""
    return {f"{FOLDER}/{name}.json": _file(model, files) for name, (model, files) in FILES.items()}


def editor_settings() -> str:
    """Which schema is for which files, as YAML extensions of editors read it (`yaml.schemas`)."""
    places = {f"./knowledge/{FOLDER}/{name}.json": files for name, (_, files) in FILES.items()}
    chosen = {place: f"knowledge/{files}" for place, files in places.items()}
    return json.dumps({"yaml.schemas": chosen}, indent=2) + "\n"


def _file(model: type[BaseModel], files: str) -> str:
    made = _tidied(model.model_json_schema())
    made |= {"$schema": DIALECT, "title": files}
    return json.dumps(made, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _tidied(schema: Json) -> Json:
    """Without the models' defaults, in which "no" is False, and without null, which no value is:
    a key that may be left out is left out."""
    choices = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        schema = {key: value for key, value in schema.items() if key != "anyOf"} | choices[0]
    return {key: _inner(key, value) for key, value in schema.items() if key not in _NOISE}


def _inner(key: str, value: object) -> object:
    if key in ("properties", "patternProperties", "$defs") and isinstance(value, dict):
        return {name: _tidied(schema) for name, schema in value.items()}
    return _tidied(value) if isinstance(value, dict) else value
