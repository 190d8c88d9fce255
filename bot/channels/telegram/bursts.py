"""Waiting, briefly, for the rest of a question that is sent in pieces."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.channels.telegram import fragments
from bot.channels.telegram.clock import Clock
from bot.channels.telegram.fragments import MOST_PIECES, Piece
from bot.channels.telegram.turns import Turns
from bot.core.assistant import Assistant
from bot.core.ports import Forms, Inbox, Pending, StorageError
from bot.core.questions import Asker, Understanding

WAIT_SECONDS = 3.0
"""How long a piece waits for the next one. On phones people type 36 words a minute (Palin et al.
2019, 37,000 people), three characters a second, so that "per hour" comes in time; what comes later
is understood as a follow-up. A whole question does not wait at all."""


@dataclass(frozen=True, slots=True)
class Burst:
    """What is to be answered at once: `updates` are the ids of all that `pending` says."""

    pending: Pending
    updates: tuple[int, ...]


class Bursts:
    """Puts pieces together. They stay in the inbox as they are until they are answered."""

    def __init__(
        self,
        inbox: Inbox,
        forms: Forms,
        turns: Turns,
        clock: Clock,
        assistant: Callable[[], Assistant],
    ) -> None:
        self._inbox = inbox
        self._forms = forms
        self._turns = turns
        self._clock = clock
        self._assistant = assistant
        self._awaited: dict[int, asyncio.Event] = {}
        self._stopping = False

    async def collect(self, first: Pending) -> Burst:
        """An update with those that go on with it; waits while it may be going on."""
        opening = fragments.piece(first)
        if opening is None or not self._goes_on(opening.text):
            return _alone(first)
        try:
            if self._fills_a_form(first, opening):
                return _alone(first)
            return await self._collected(first, opening)
        except StorageError:
            return _alone(first)  # what follows stays in the inbox, and is answered after it

    def news(self, chat_id: int) -> None:
        """There is something new in a chat."""
        if chat_id in self._awaited:
            self._awaited[chat_id].set()

    def stop(self) -> None:
        """Answer at once what there is."""
        self._stopping = True
        for awaited in self._awaited.values():
            awaited.set()

    async def _collected(self, first: Pending, opening: Piece) -> Burst:
        while True:
            following = self._inbox.following(first.chat_id, MOST_PIECES)
            found, more = fragments.pieces(opening, following, self._goes_on)
            if not more or self._stopping or not await self._something_comes(first.chat_id):
                return self._read([first, *following[: len(found) - 1]], found)

    def _read(self, pendings: Sequence[Pending], found: Sequence[Piece]) -> Burst:
        texts = fragments.of_one_question([one.text for one in found], self._understand)
        text = fragments.read_as_one(texts, self._understand) if len(texts) > 1 else None
        if text is None:
            return _alone(pendings[0])
        read = pendings[: len(texts)]
        return Burst(fragments.joined(read, text), tuple(pending.update_id for pending in read))

    async def _something_comes(self, chat_id: int) -> bool:
        """Wait for news of a chat; others may work meanwhile."""
        awaited = self._awaited[chat_id] = asyncio.Event()
        tasks = [
            asyncio.create_task(awaited.wait()),
            asyncio.create_task(self._clock.sleep(WAIT_SECONDS)),
        ]
        try:
            async with self._turns.unhurried(chat_id), self._turns.aside(chat_id):
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return awaited.is_set()
        finally:
            del self._awaited[chat_id]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _fills_a_form(self, first: Pending, opening: Piece) -> bool:
        """Whether an answer was asked for: "25" is then whole, and nothing is waited for."""
        place = (first.chat_id, opening.thread, first.person or 0)
        return self._forms.form(place, self._clock.now()) is not None

    def _goes_on(self, text: str) -> bool:
        return fragments.is_open(text, self._understand)

    def _understand(self, text: str) -> Understanding:
        return self._assistant().understand(text, Asker())


def _alone(pending: Pending) -> Burst:
    return Burst(pending, (pending.update_id,))
