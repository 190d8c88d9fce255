"""Short messages in a row: which are pieces of one question, and how they read together.

"outlier", "kitna deta hai", "per hour", sent within seconds, are one question with one answer.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.channels.telegram.triage import Json, is_own_text, part
from bot.core.ports import Pending
from bot.core.questions import Band, Kind, Understanding

GAP_SECONDS = 4
"""Pieces are sent at most so far apart by Telegram's clock, which counts whole seconds: the time
that we wait for one (`bursts.WAIT_SECONDS`), and one more for the rounding."""

PIECE_WORDS = 4
PIECE_CHARACTERS = 60
"""A longer message is no piece that something is still to follow: people who write in pieces send
one to three words at a time, and five are a sentence. Held by the examples in test_fragments."""

MOST_PIECES = 6
"""A seventh piece begins another burst, so that nobody can put off an answer for ever."""

_ENDS = ("?", "؟", "!", "।", ".")
_GOES_ON = ("..", "…")

Understand = Callable[[str], Understanding]
"""What a text asks, said to the bot by somebody who has asked nothing before."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stored private message of a person's own words. `sent_at` is in seconds since 1970."""

    text: str
    person: int | None
    sent_at: int
    thread: int | None = None


def piece(pending: Pending) -> Piece | None:
    """The message as a piece, if it can be one: no command, no button, nothing forwarded, and no
    reply, which belongs to what it replies to."""
    try:
        update = json.loads(pending.body)
    except (ValueError, RecursionError):
        return None
    message = part(update, "message")
    text, sent_at = message.get("text"), message.get("date")
    if part(message, "chat").get("type") != "private" or not isinstance(sent_at, int):
        return None
    if not isinstance(text, str) or not is_own_text(message) or part(message, "reply_to_message"):
        return None
    return Piece(text.strip(), pending.person, sent_at, _thread(message))


def pieces(
    first: Piece, following: Sequence[Pending], goes_on: Callable[[str], bool]
) -> tuple[list[Piece], bool]:
    """The pieces, from the first on, and whether more may still come.

    `goes_on` tells whether something may follow a text; it does after the first.
    """
    found = [first]
    for pending in following:
        next_one = piece(pending)
        if next_one is None or not _belongs(found[-1], next_one) or len(found) == MOST_PIECES:
            return found, False
        found.append(next_one)
        if not goes_on(next_one.text):
            return found, False
    return found, len(found) < MOST_PIECES


def is_open(text: str, understand: Understand) -> bool:
    """Whether something may still follow: short, no end of a sentence, no whole question."""
    if len(text) > PIECE_CHARACTERS or len(text.split()) > PIECE_WORDS:
        return False
    if text.endswith(_ENDS) and not text.endswith(_GOES_ON):
        return False
    return not _is_whole(understand(text))


def of_one_question(texts: Sequence[str], understand: Understand) -> Sequence[str]:
    """The texts without the last, where that is a whole question after another whole one."""
    *before, last = texts
    if before and _is_whole(understand(last)) and _is_whole(understand(" ".join(before))):
        return before
    return texts


def read_as_one(texts: Sequence[str], understand: Understand) -> str | None:
    """The pieces as one text; None where together they say less than one of them does alone.

    A line break between them parts a greeting or other talk from the question.
    """

    def worth(text: str) -> int:
        return _worth(understand(text))

    together = max(" ".join(texts), "\n".join(texts), key=worth)
    return together if worth(together) >= max(map(worth, texts)) else None


def joined(pendings: Sequence[Pending], text: str) -> Pending:
    """The last of several messages, saying what all of them say."""
    last = pendings[-1]
    update = json.loads(last.body)
    update["message"]["text"] = text
    update["message"].pop("entities", None)  # they tell places in the last text alone
    return replace(last, body=json.dumps(update), tries=pendings[0].tries)


def _thread(message: Json) -> int | None:
    """The topic of a private chat that has them."""
    thread = message.get("message_thread_id")
    return thread if message.get("is_topic_message") is True and isinstance(thread, int) else None


def _belongs(before: Piece, after: Piece) -> bool:
    return after.person == before.person and after.sent_at - before.sent_at <= GAP_SECONDS


def _is_whole(understood: Understanding) -> bool:
    """A sum, or facts on a platform. "kitna deta hai" without one is open: the name may follow."""
    if understood.band is not Band.ANSWER or understood.kind is Kind.SMALLTALK:
        return False
    return understood.kind is Kind.CALC or bool(understood.platforms)


def _worth(understood: Understanding) -> int:
    """How much is understood: nothing or small talk, meanings to choose from, a question."""
    if understood.kind is Kind.SMALLTALK:
        return 0
    return {Band.ANSWER: 2, Band.ASK: 1}.get(understood.band, 0)
