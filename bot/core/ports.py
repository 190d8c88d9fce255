"""The doors of the application: what channels need of storage. `bot.app` fills them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.core.picture import Chart


class StorageError(Exception):
    """The storage could not do what was asked (disk full, locked for long, damaged)."""


class PictureError(Exception):
    """A picture could not be drawn; the text says what is missing."""


class Painter(Protocol):
    """Draws charts."""

    def __call__(self, chart: Chart, /) -> bytes:
        """The chart as a PNG file, at once if it was drawn before. Raises PictureError.

        Takes up to some tenths of a second, so it is called in a thread.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pending:
    """One raw update, kept until it is answered. `body` is the JSON text Telegram sent.

    `person` is who sent it, so that it can be deleted at that person's request.
    """

    update_id: int
    chat_id: int
    body: str
    tries: int = 0
    person: int | None = None


class Inbox(Protocol):
    """Durable updates: nothing that `put` has taken is lost, whatever kills the process."""

    def put(self, updates: Sequence[Pending], now: datetime) -> int:
        """Store updates in one transaction; how many were new.

        Ids already seen are skipped, and what one person sends while too much of theirs waits.
        """
        ...

    def offset(self, now: datetime) -> int | None:
        """The next getUpdates offset, or None when nothing recent was stored."""
        ...

    def open_chats(self) -> Sequence[int]:
        """The chats that have updates waiting, oldest first."""
        ...

    def next(self, chat_id: int) -> Pending | None:
        """The chat's oldest waiting update; its try is counted before it is returned."""
        ...

    def following(self, chat_id: int, most: int) -> Sequence[Pending]:
        """The chat's oldest waiting updates, left as they are."""
        ...

    def done(self, *update_ids: int) -> None:
        """Mark updates as answered, all or none, and drop their bodies."""
        ...

    def put_back(self, update_id: int) -> None:
        """Let an interrupted update wait again, its try uncounted: it was not at fault."""
        ...

    def quarantine(self, update_id: int, reason: str) -> None:
        """Put aside an update that cannot be handled, so that later ones go on."""
        ...

    def waiting(self) -> int:
        """How many updates are waiting."""
        ...

    def prune(self, now: datetime) -> None:
        """Forget update ids older than the dedupe window."""
        ...


class Preferences(Protocol):
    """What people and groups have chosen, and small values that the bot keeps for itself."""

    def language(self, owner: int) -> str | None:
        """The language chosen by a person, or for a group when `owner` is its chat id."""
        ...

    def choose_language(self, owner: int, code: str) -> None:
        """Remember a chosen language."""
        ...

    def overhears(self, chat_id: int) -> bool:
        """Whether a group's admins let the bot answer questions that nobody put to it."""
        ...

    def let_overhear(self, chat_id: int, on: bool) -> None:
        """Remember what the admins of a group decided on that."""
        ...

    def remembered(self, key: str) -> str | None:
        """A value that the bot keeps for itself, such as the digest of the menus last sent."""
        ...

    def remember(self, key: str, value: str) -> None:
        """Keep a value for the bot itself."""
        ...

    def move_chat(self, old: int, new: int) -> None:
        """A group became a supergroup: carry its choices over."""
        ...


Place = tuple[int, int | None, int]
"""A chat, its topic, and who speaks there: one conversation of one person."""


class Forms(Protocol):
    """The guided forms that wait for a typed answer, for minutes."""

    def form(self, place: Place, now: datetime) -> str | None:
        """The code of the form that waits in a conversation, unless it has expired."""
        ...

    def wait(self, place: Place, code: str, now: datetime) -> None:
        """Let a form wait, in the place of one before it."""
        ...

    def leave(self, place: Place) -> None:
        """No form waits any more."""
        ...

    def prune(self, now: datetime) -> None:
        """Delete the forms that have expired."""
        ...


Subject = tuple[str, str]
"""A topic of a platform; of the field as a whole where a question names none."""


class Journal(Protocol):
    """What the editors work from: feedback on answers and questions without an answer."""

    def feedback(
        self,
        verdict: str,
        topic: str,
        platforms: Sequence[str],
        now: datetime,
        *,
        reason: str = "",
        facts: Sequence[str] = (),
    ) -> None:
        """Count a 👍, 👎 or "old or wrong" for an answer, and the facts that it showed.

        A 👎 is counted when it is pressed; its `reason`, if one is given after it, once more.
        """
        ...

    def asked(self, asked: int, answered: int, day: date) -> None:
        """Count questions that were put to the bot on a day (UTC)."""
        ...

    def asked_for(self, subjects: Mapping[Subject, int], day: date) -> None:
        """Count what questions that the bot understood were about, on a day (UTC)."""
        ...

    def unanswered(self, text: str, language: str, person: int, now: datetime) -> None:
        """Keep a question that got no answer, redacted, until an editor reads it or it expires."""
        ...

    def forget(self, person: int) -> None:
        """Delete everything that is stored of a person."""
        ...

    def prune(self, now: datetime) -> None:
        """Delete the questions that have expired."""
        ...
