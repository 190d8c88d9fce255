"""Questions in files and streams: what `match`, `explain` and `eval` read and print."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.content.yaml_reader import read
from bot.core.assistant import Assistant
from bot.core.calculating import calculated
from bot.core.calculator import Calculation, as_match_json
from bot.core.matching.classifier import Classifier
from bot.core.matching.examples import phrase_words
from bot.core.questions import Asker, ChatKind, Choice, Kind, Understanding
from bot.core.scoring import Labelled, Scored, figures, judge

__all__ = [
    "InputError",
    "evaluate",
    "explanation",
    "figures",
    "match",
    "match_examples",
    "verdict_line",
]

LEAST_INTENTS = 3
"""Confidence is learned by taking each intent away in turn, and what is left must still have a
best and a second one."""


class InputError(Exception):
    """A line or file that cannot be read; the text says which and why."""


def match(assistant: Assistant, lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """For each JSON line {"text", "after"?, "chat"?}: what it asks, as one JSON object."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            where = f"line {number}"
            question = _object(line, where)
            text, asker = _text(question, "text", where), _asker(_chat(question, where))
            after = question.get("after")
            last = assistant.understand(str(after), asker) if after else None
            yield _match_json(assistant, assistant.understand(text, asker, last))


def match_examples(examples: Iterable[str], lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """The bare matcher, trained on lines {"text", "intent"}: an intent and confidence for each."""
    from bot.core.matching.training import train  # noqa: PLC0415 - SciPy takes 0.2 s to import

    pairs = [_example(line, number) for number, line in enumerate(examples, 1) if line.strip()]
    intents = [intent for _, intent in pairs]
    if len(set(intents)) < LEAST_INTENTS:
        raise InputError(f"examples: at least {LEAST_INTENTS} intents are needed to tell apart")
    classifier = Classifier(train([phrase_words(text) for text, _ in pairs], intents))
    for number, line in enumerate(lines, start=1):
        if line.strip():
            where = f"line {number}"
            found = classifier.match(phrase_words(_text(_object(line, where), "text", where)))
            yield {"intent": found.intents[0], "confidence": round(found.confidence, 4)}


def explanation(understood: Understanding) -> Iterator[tuple[str, str]]:
    """Name and value of everything that the understanding rests on."""
    yield "kind", understood.kind
    yield "topic", understood.topic or "-"
    yield "platforms", ", ".join(understood.platforms) or "-"
    yield "compared by", understood.measure or "-"
    yield "country", understood.country or "-"
    yield "band", f"{understood.band} (confidence {understood.confidence:.2f})"
    yield "typing", f"{understood.typing}, answered in {understood.reply_language}"
    yield "choices", ", ".join(_choice_text(choice) for choice in understood.choices) or "-"
    yield "also", ", ".join(_choice_text(choice) for choice in understood.also) or "-"
    yield from understood.why.items()


def evaluate(assistant: Assistant, path: Path) -> list[Scored]:
    """Ask each labelled question of a file. Raises InputError for a file in neither form."""
    scored = []
    for labelled in read_labelled(path):
        last = assistant.understand(labelled.after, Asker()) if labelled.after else None
        scored.append(judge(labelled, assistant.understand(labelled.text, Asker(), last)))
    return scored


def read_labelled(path: Path) -> list[Labelled]:
    """Labelled questions: a YAML list as in tests/questions, or JSON lines with the same keys."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    entries: object
    if path.suffix == ".yaml":
        entries = read(path.name, body).tree
    else:
        entries = list(_json_lines(body, path))
    if not isinstance(entries, list):
        raise InputError(f"{path}: must be a list of questions")
    return [_labelled(entry, path) for entry in entries]


def verdict_line(one: Scored) -> str:
    """A question that was not right, with what was wanted and what was understood."""
    wanted, got = one.labelled, one.understood
    asked = f"{wanted.kind} {wanted.topic or '-'} {','.join(wanted.platforms) or '-'}"
    read_as = f"{got.kind} {got.topic or '-'} {','.join(got.platforms) or '-'}"
    return f"{one.verdict:7} {wanted.text!r}: {asked}; {got.band} {got.confidence:.2f} {read_as}"


def _match_json(assistant: Assistant, understood: Understanding) -> dict[str, object]:
    return {
        "kind": understood.kind,
        "topic": understood.topic,
        "platforms": understood.platforms,
        "confidence": round(understood.confidence, 4),
        "band": understood.band,
        "choices": [_choice_json(choice) for choice in understood.choices],
        "language": understood.typing,
        "reply_language": understood.reply_language,
        "also": [_choice_json(choice) for choice in understood.also],
        "calculation": _calculation(assistant, understood),
    }


def _calculation(assistant: Assistant, understood: Understanding) -> dict[str, object] | None:
    if understood.kind is not Kind.CALC:
        return None
    calculation = calculated(understood, assistant.knowledge)
    return as_match_json(calculation) if isinstance(calculation, Calculation) else None


def _choice_json(choice: Choice) -> dict[str, object]:
    return {"topic": choice.topic, "platforms": choice.platforms}


def _choice_text(choice: Choice) -> str:
    return f"{choice.topic} {','.join(choice.platforms)}".strip()


def _labelled(entry: object, path: Path) -> Labelled:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("text"), str):
        raise InputError(f"{path}: each question needs a text")
    try:
        return Labelled(
            text=entry["text"],
            kind=Kind(entry.get("kind", Kind.FAQ)),
            topic=entry.get("topic"),
            platforms=tuple(entry.get("platforms") or ()),
            also=tuple(entry.get("also") or ()),
            after=entry.get("after"),
        )
    except ValueError as error:
        raise InputError(f"{path}: {entry['text']!r}: {error}") from None


def _json_lines(body: bytes, path: Path) -> Iterator[object]:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8 text") from None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield _object(line, f"{path}:{number}")


def _example(line: str, number: int) -> tuple[str, str]:
    where = f"examples, line {number}"
    example = _object(line, where)
    return _text(example, "text", where), _text(example, "intent", where)


def _text(holder: Mapping[str, object], key: str, where: str) -> str:
    value = holder.get(key)
    if not isinstance(value, str):
        raise InputError(f'{where}: "{key}" must be there and be a text')
    return value


def _asker(chat: ChatKind) -> Asker:
    """Whoever says this in such a chat; in a group it is overheard, not said to us."""
    return Asker(chat, addressed=chat is ChatKind.PRIVATE)


def _chat(question: Mapping[str, object], where: str) -> ChatKind:
    try:
        return ChatKind(str(question.get("chat", ChatKind.PRIVATE)))
    except ValueError:
        kinds = " or ".join(f'"{kind}"' for kind in ChatKind)
        raise InputError(f'{where}: "chat" must be {kinds}') from None


def _object(line: str, where: str) -> dict[str, object]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise InputError(f"{where}: not a JSON object ({error})") from None
    if not isinstance(found, dict):
        raise InputError(f"{where}: not a JSON object")
    return found
