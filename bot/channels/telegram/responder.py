"""Carries an outcome out: remembers, records, applies its effect, and sends the reply."""

from telegram import InlineKeyboardMarkup
from telegram import Message as TelegramMessage

from bot.channels.telegram.callbacks import ANYBODY
from bot.channels.telegram.clock import Clock
from bot.channels.telegram.keyboards import keyboard, with_rows_replaced
from bot.channels.telegram.members import Members
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.rendering import CAPTION_UNITS, Message, render
from bot.channels.telegram.scene import Scene
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.tally import Tally
from bot.core.menus import ON
from bot.core.outcomes import Outcome
from bot.core.ports import Forms, Journal, Place, Preferences
from bot.core.questions import Asker, Understanding
from bot.core.replies import Action, Reply, Verb

FEEDBACK = frozenset({Verb.GOOD, Verb.BAD, Verb.OUTDATED})

ONE_VOTE_SECONDS = 24 * 3600.0
"""How long a second press of the same feedback is not counted again."""


class Responder:
    """One bot's way of answering, shared by its handlers."""

    def __init__(
        self,
        preferences: Preferences,
        journal: Journal,
        forms: Forms,
        clock: Clock,
        sender: Sender,
        members: Members,
        username: str,
        tally: Tally,
    ) -> None:
        self._preferences = preferences
        self._journal = journal
        self._forms = forms
        self._clock = clock
        self._sender = sender
        self._members = members
        self._username = username
        self._tally = tally
        self._last: Memory[Place, Understanding] = Memory(clock.monotonic)
        self._judged: Memory[tuple[int, int, int, Verb, bool], bool] = Memory(
            clock.monotonic, ONE_VOTE_SECONDS
        )

    def asker(self, scene: Scene, language: str | None = None, *, addressed: bool = True) -> Asker:
        """Who asks; `language` is that of the button, which only a chosen language outranks."""
        chosen = self._preferences.language(scene.person) if scene.person else None
        chat = self._preferences.language(scene.place.chat_id) if scene.is_group else None
        replied = scene.replied if addressed else None
        return Asker(scene.kind, chosen or language, replied, chat, scene.client, addressed)

    def last(self, scene: Scene) -> Understanding | None:
        """What the same speaker asked here last, if it was minutes ago."""
        return self._last.get(_conversation(scene))

    def form(self, scene: Scene) -> str | None:
        """The guided form that waits for what this person types in private, if one does."""
        return None if scene.is_group else self._forms.form(_conversation(scene), self._clock.now())

    async def respond(self, scene: Scene, outcome: Outcome, question: str = "") -> None:
        """Everything that follows from an outcome: the reply, if there is one, and its form."""
        await self.record(scene, outcome, question)
        if outcome.reply is not None:
            await self.send(scene, outcome.reply)
        self.follow(scene, outcome)

    def follow(self, scene: Scene, outcome: Outcome) -> None:
        """Let the form of an outcome wait; whatever else was answered leaves the one before.

        After the reply: a question that a crash kept from being sent is asked again.
        """
        if scene.is_group:
            return
        if outcome.form is None:
            self._forms.leave(_conversation(scene))
        else:
            self._forms.wait(_conversation(scene), outcome.form, self._clock.now())

    async def record(self, scene: Scene, outcome: Outcome, question: str = "") -> None:
        """What is to be kept of an outcome."""
        if outcome.understanding is not None:
            self._last.put(_conversation(scene), outcome.understanding)
        if question:
            self._tally.count(outcome)
        if outcome.unanswered and question:
            self._journal.unanswered(question, _language(outcome), scene.speaker, self._clock.now())
        if outcome.effect is not None:
            await self._apply(scene, outcome.effect)

    async def send(self, scene: Scene, reply: Reply) -> None:
        """Send a reply, in as many messages as it takes."""
        for message in render(reply):
            await self._sender.send(scene.place, message.text, self._keys(scene, reply, message))

    async def show(
        self, scene: Scene, photo: bytes, caption: Reply, message_id: int | None = None
    ) -> None:
        """Send a picture with its caption, or put it in the place of an earlier one of ours."""
        text = render(caption, CAPTION_UNITS)[0].text
        keys = keyboard(caption.buttons, caption.language, _owner(scene), self._username)
        if message_id is None:
            await self._sender.send_photo(scene.place, photo, text, keys)
        else:
            await self._sender.edit_photo(scene.place, message_id, photo, text, keys)

    async def replace(self, scene: Scene, message_id: int, reply: Reply) -> None:
        """Put a reply in the place of an earlier message of ours."""
        first, *more = render(reply)
        keys = self._keys(scene, reply, first)
        await self._sender.edit(scene.place, message_id, first.text, keys)
        for message in more:
            await self._sender.send(scene.place, message.text, self._keys(scene, reply, message))

    def judge(
        self, scene: Scene, message_id: int, effect: Action, facts: tuple[str, ...] = ()
    ) -> None:
        """Count feedback on an answer, each kind once for a person and message.

        Each kind, because who liked an answer may still see that it is old; and one reason.
        """
        if self.has_judged(scene, message_id, effect):
            return
        reason = effect.value or ""
        self._judged.put(_vote(scene, message_id, effect), True)
        self._journal.feedback(
            effect.verb.value,
            effect.topic or "",
            effect.platforms,
            self._clock.now(),
            reason=reason,
            facts=facts,
        )

    def has_judged(self, scene: Scene, message_id: int, effect: Action) -> bool:
        """Whether this person's feedback of this kind on this answer was counted."""
        return bool(self._judged.get(_vote(scene, message_id, effect)))

    async def replace_rows(
        self, scene: Scene, message: TelegramMessage, data: str, reply: Reply
    ) -> None:
        """Put a reply's buttons in the place of those of `data` under a message of ours."""
        new = keyboard(reply.buttons, reply.language, _owner(scene), self._username)
        keys = with_rows_replaced(message.reply_markup, data, new)
        await self._sender.edit_keys(scene.place, message.message_id, keys)

    async def _apply(self, scene: Scene, effect: Action) -> None:
        if effect.verb is Verb.LANGUAGE and effect.value:
            await self._choose_language(scene, effect.value)
        elif effect.verb is Verb.OVERHEAR and scene.is_group:
            self._preferences.let_overhear(scene.place.chat_id, effect.value == ON)
        elif effect.verb is Verb.FORGET and scene.person:
            person = scene.person
            self._journal.forget(person)
            self._last.drop(lambda key: key[2] == person)
            self._judged.drop(lambda key: key[2] == person)

    async def may_decide(self, scene: Scene) -> bool:
        """Whether who speaks may decide for the group that is spoken in."""
        return scene.is_group and await self._members.may_decide(scene)

    async def _choose_language(self, scene: Scene, code: str) -> None:
        if await self.may_decide(scene):
            self._preferences.choose_language(scene.place.chat_id, code)
        elif scene.person:
            self._preferences.choose_language(scene.person, code)

    def _keys(self, scene: Scene, reply: Reply, message: Message) -> InlineKeyboardMarkup | None:
        return keyboard(message.buttons, reply.language, _owner(scene), self._username)


def _vote(scene: Scene, message_id: int, effect: Action) -> tuple[int, int, int, Verb, bool]:
    return scene.place.chat_id, message_id, scene.speaker, effect.verb, bool(effect.value)


def _owner(scene: Scene) -> int:
    return scene.person or ANYBODY


def _conversation(scene: Scene) -> Place:
    """Nobody follows up on another member's question."""
    return scene.place.chat_id, scene.place.thread_id, scene.speaker


def _language(outcome: Outcome) -> str:
    """The way of typing of a question, or the language of its reply where it was not understood."""
    if outcome.understanding is not None:
        return outcome.understanding.typing
    return outcome.reply.language if outcome.reply else ""
