"""Tables of sums as people type them: a text, what is read of it, and what it comes to."""

from typing import Any

from bot.core.calculator import Calculation, as_match_json, read
from bot.core.knowledge import Knowledge


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in row.split("|")) for row in table.splitlines()]


def pairs(cell: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in cell.split())


def told(found: Calculation) -> tuple[dict[str, object], dict[str, object]]:
    """The inputs and results as `match` prints them, with those beyond its promised names."""
    json: dict[str, Any] = as_match_json(found)
    more = json.get("more", {})
    return (
        {**json["inputs"], **more.get("inputs", {})},
        {**json["results"], **more.get("results", {})},
    )


def assert_summed_up(text: str, inputs: str, results: str, knowledge: Knowledge) -> None:
    """That a text is read and calculated with the named inputs and results ("rate=20 hours=5")."""
    found = read(text, knowledge)
    assert isinstance(found, Calculation), found
    said, came = told(found)
    assert {name: str(said.get(name)) for name in pairs(inputs)} == pairs(inputs)
    assert {name: str(came.get(name)) for name in pairs(results)} == pairs(results)
