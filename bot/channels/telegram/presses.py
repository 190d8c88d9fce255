"""Pressed buttons: who may press them, what they do, and how the answer arrives."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from telegram import CallbackQuery, Message, MessageEntity, Update

from bot.channels.telegram.callbacks import ANYBODY, Press, decode
from bot.channels.telegram.clock import Clock
from bot.channels.telegram.dispatch import Context
from bot.channels.telegram.responder import FEEDBACK, Responder
from bot.channels.telegram.scene import Scene, of_press
from bot.channels.telegram.sender import Sender
from bot.core.assistant import Assistant
from bot.core.outcomes import Outcome
from bot.core.picture_reply import Picture
from bot.core.ports import Painter, PictureError
from bot.core.replies import Action, Reply, Verb

TOASTS = FEEDBACK | {Verb.TELL}
"""Presses that are answered with a short notice over the chat, not with a message."""

MENUS = frozenset(
    {Verb.PLATFORMS, Verb.TOPICS, Verb.LANGUAGE, Verb.HELP, Verb.NONE, Verb.FORGET, Verb.OVERHEAR}
)
"""Presses that turn the page: the message with the button becomes the next one, unless it is an
answer."""

OWN_PAGES = frozenset({Verb.ADJUST, Verb.GUIDE, Verb.QUIT})
"""Presses that stand only under what they replace: a form, or a result with another assumption."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Presses:
    """What the bot does with presses. `assistant` gives the current one."""

    assistant: Callable[[], Assistant]
    responder: Responder
    sender: Sender
    clock: Clock
    painter: Painter

    async def answer(self, update: Update, context: Context) -> None:
        """Do what a button says; every press is answered, or it would seem to hang."""
        query = update.callback_query
        if query is None:
            return
        scene = of_press(query)
        press = self._read(query.data or "")
        if press is None:
            await self._toast(scene, query, "expired", self._language(scene))
        elif scene.is_group and press.asker not in (ANYBODY, scene.person):
            await self._toast(scene, query, "not_yours", press.language)
        elif not self._stands(scene, query, press):
            await self._toast(scene, query, "expired", press.language)
        elif press.action.verb is Verb.OVERHEAR and not await self.responder.may_decide(scene):
            await self._toast(scene, query, "admins_only", press.language)
        else:
            await self._act(scene, query, press)

    def _stands(self, scene: Scene, query: CallbackQuery, press: Press) -> bool:
        """Whether the button can be under its message, where that matters to others: a changed
        client sends what it likes, and could turn a group's pages or vote on what nobody saw.

        A vote whose row has just given way to its reasons may be pressed twice.
        """
        message, is_vote = query.message, press.action.verb in FEEDBACK
        if not isinstance(message, Message) or not message.is_accessible:
            return True
        if not (scene.is_group or is_vote):
            return True
        keys = message.reply_markup.inline_keyboard if message.reply_markup else ()
        if any(key.callback_data == query.data for row in keys for key in row):
            return True
        return is_vote and self.responder.has_judged(scene, message.message_id, press.action)

    async def _act(self, scene: Scene, query: CallbackQuery, press: Press) -> None:
        asker = self.responder.asker(scene, press.language)
        outcome = self.assistant().act(press.action, asker, self.clock.now().date())
        message_id = query.message.message_id if query.message else 0
        if outcome.effect and outcome.effect.verb in FEEDBACK:
            self.responder.judge(scene, message_id, outcome.effect, outcome.facts)
        chat_id = scene.place.chat_id
        reply = outcome.reply
        if press.action.verb in TOASTS:
            await self.responder.record(scene, outcome)
            await self.sender.answer_press(chat_id, query.id, _plain(reply) if reply else None)
            await self._ask_on(scene, query, outcome)
            return
        if outcome.picture:
            await self._show(scene, query, outcome.picture)
            return
        await self.sender.answer_press(chat_id, query.id)
        if reply and _takes_the_place(press.action, query):
            await self.responder.record(scene, outcome)
            await self.responder.replace(scene, message_id, reply)
            self.responder.follow(scene, outcome)
        else:
            await self.responder.respond(scene, outcome)

    async def _show(self, scene: Scene, query: CallbackQuery, picture: Picture) -> None:
        """Send a picture; in the place of the one whose button was pressed, if it was one."""
        try:
            photo = await asyncio.to_thread(self.painter, picture.chart)
        except PictureError as error:
            _log.error("a picture was not drawn: %s", error)
            await self._toast(scene, query, "picture.failed", picture.caption.language)
            return
        await self.sender.answer_press(scene.place.chat_id, query.id)
        await self.responder.show(scene, photo, picture.caption, _shown_picture(query))

    async def _ask_on(self, scene: Scene, query: CallbackQuery, outcome: Outcome) -> None:
        """After a 👎 its reasons take the place of the votes; after a reason they go.

        In a group nothing changes: others read along, and the notice over the chat is enough.
        """
        message, vote, reply = query.message, outcome.effect, outcome.reply
        if vote is None or vote.verb is not Verb.BAD or scene.is_group or reply is None:
            return
        if isinstance(message, Message) and message.reply_markup and query.data:
            await self.responder.replace_rows(scene, message, query.data, reply)

    def _read(self, data: str) -> Press | None:
        knowledge = self.assistant().knowledge
        press = decode(data, knowledge.topics, knowledge.platforms)
        return press if press and press.language in knowledge.languages else None

    async def _toast(self, scene: Scene, query: CallbackQuery, key: str, language: str) -> None:
        text = self.assistant().say(key, language)
        await self.sender.answer_press(scene.place.chat_id, query.id, text)

    def _language(self, scene: Scene) -> str:
        """The language in which to speak to somebody who has said nothing."""
        return self.assistant().understand("", self.responder.asker(scene)).reply_language


def _plain(reply: Reply) -> str:
    lines = (line for section in reply.sections for line in section.lines)
    return "\n".join("".join(span.text for span in line) for line in lines)


def _shown_picture(query: CallbackQuery) -> int | None:
    """The message with the pressed button, if it is a picture that can be changed."""
    message = query.message
    if not isinstance(message, Message) or not message.is_accessible or not message.photo:
        return None
    return message.message_id


def _takes_the_place(action: Action, query: CallbackQuery) -> bool:
    """Whether what comes of a press replaces the message with the button.

    An answer, which links to its sources, stays: people scroll back to it.
    """
    message = query.message
    if not isinstance(message, Message) or not message.is_accessible:
        return False
    if action.verb in OWN_PAGES:
        return True
    return action.verb in MENUS and not any(
        entity.type == MessageEntity.TEXT_LINK for entity in message.entities
    )
