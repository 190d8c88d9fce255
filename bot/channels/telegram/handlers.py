"""The bot's ears: one list of what it reacts to, and what it does then."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.channels.telegram.clock import Clock
from bot.channels.telegram.digests import Digests
from bot.channels.telegram.dispatch import Context
from bot.channels.telegram.inline import InlineAnswers
from bot.channels.telegram.overhearing import Overhearing, is_answer
from bot.channels.telegram.presses import Presses
from bot.channels.telegram.responder import Responder
from bot.channels.telegram.scene import Scene, of_message, replied_text
from bot.channels.telegram.triage import Me, mentions, without_mention
from bot.core.assistant import Assistant
from bot.core.menus import COMMANDS
from bot.core.ports import Preferences

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What Telegram allows in a deep link; anything else was typed by somebody."""

_log = logging.getLogger(__name__)

Handler = BaseHandler[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Handlers:
    """What the bot does with what people write and press.

    `assistant` gives the current one: it changes when the knowledge is edited.
    """

    me: Me
    assistant: Callable[[], Assistant]
    preferences: Preferences
    responder: Responder
    overhearing: Overhearing
    presses: Presses
    digests: Digests
    inline: InlineAnswers
    clock: Clock

    def all(self) -> list[Handler]:
        """Every handler, in order; the first that fits an update is the only one to get it.

        Each names its kind of update: without, the library's filters also fit edited messages,
        channel posts and others, and the bot would answer twice or in the wrong place.
        """
        said = filters.UpdateType.MESSAGE
        private, groups = filters.ChatType.PRIVATE, filters.ChatType.GROUPS
        words = filters.TEXT & ~filters.COMMAND
        notices = filters.StatusUpdate.ALL
        return [
            # /digest, by one who gets digests anyway
            CommandHandler("digest", self.digest, filters=said & private & self._for_admins()),
            # /settings, by an admin
            CommandHandler("settings", self.group_settings, filters=said & groups),
            # /pay outlier, and /pay@this_bot outlier
            CommandHandler(COMMANDS, self.command, filters=said),
            # /anything_else: a hint in private; for other bots and in groups, silence
            MessageHandler(said & private & filters.COMMAND, self.unknown_command),
            # "how much does outlier pay?"
            MessageHandler(said & private & words, self.question),
            # "@this_bot how much does outlier pay?", a reply to the bot, or said to everybody
            MessageHandler(said & groups & words, self.group_question),
            # the group has become a supergroup and has a new id
            MessageHandler(said & filters.StatusUpdate.MIGRATE, self.migrated),
            # a picture, a voice message, a sticker
            MessageHandler(said & private & ~filters.TEXT & ~notices, self.wordless),
            # a button under one of our messages
            CallbackQueryHandler(self.presses.answer),
            # "@this_bot 45 20h inr", typed in any chat
            InlineQueryHandler(self.inline.answer),
            # added to a group, removed, blocked
            ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER),
        ]

    async def command(self, update: Update, context: Context) -> None:
        """Answer a command of the table."""
        message = _message(update)
        scene = of_message(message)
        name, _, own = _split_command(message.text or "")
        argument = own
        if name == "start":
            argument = argument if _PAYLOAD.fullmatch(argument) else ""
        if name == "ask" and not argument:
            argument = replied_text(message) or ""
        await self._command(scene, name, argument, own)

    async def group_settings(self, update: Update, context: Context) -> None:
        """Show the settings of a group, to its admins."""
        scene = of_message(_message(update))
        decides = await self.responder.may_decide(scene)
        overhears = self.preferences.overhears(scene.place.chat_id)
        asker = self.responder.asker(scene)
        outcome = self.assistant().settings(asker, decides=decides, overhears=overhears)
        await self.responder.respond(scene, outcome)

    async def digest(self, update: Update, context: Context) -> None:
        """Show an admin what the next weekly digest would say."""
        scene = of_message(_message(update))
        assistant = self.assistant()
        language = assistant.understand("", self.responder.asker(scene)).reply_language
        digest = await self.digests.this_week()
        await self.responder.send(scene, assistant.digest(digest, language))

    def _for_admins(self) -> filters.BaseFilter:
        return filters.Chat(self.digests.admins.chats)

    async def unknown_command(self, update: Update, context: Context) -> None:
        """Say what there is, unless the command is for another bot."""
        message = _message(update)
        name, bot, argument = _split_command(message.text or "")
        if not bot or bot.lower() == self.me.username.lower():
            unknown = f"{name} {argument}".strip()
            await self._command(of_message(message), "unknown", unknown, unknown)

    async def question(self, update: Update, context: Context) -> None:
        """Answer free text in a private chat."""
        message = _message(update)
        text = message.text or ""
        scene = of_message(message)
        if not await self._filled(scene, text):
            await self._ask(scene, text, text)

    async def group_question(self, update: Update, context: Context) -> None:
        """Answer in a group when the bot is named or replied to; else only what it overhears."""
        message = _message(update)
        text = message.text or ""
        replied = message.reply_to_message
        to_us = bool(replied and replied.from_user and replied.from_user.id == self.me.id)
        if not mentions(text, self.me.username) and not to_us:
            await self._overheard(message)
            return
        scene = of_message(message)
        own = asked = without_mention(text, self.me.username)
        if not asked and replied and not to_us and replied_text(message):
            asked = replied_text(message) or ""
            place = replace(scene.place, reply_to=replied.message_id)
            scene = replace(scene, place=place, replied=None)
        await self._ask(scene, asked, own)

    async def wordless(self, update: Update, context: Context) -> None:
        """Answer the words under a picture; without any, say what can be asked."""
        message = _message(update)
        caption = message.caption or ""
        await self._ask(of_message(message), caption, caption)

    async def migrated(self, update: Update, context: Context) -> None:
        """Carry a group's choices over to its new id."""
        message = _message(update)
        if message.migrate_to_chat_id:
            self.preferences.move_chat(message.chat.id, message.migrate_to_chat_id)

    async def membership(self, update: Update, context: Context) -> None:
        """Note that the bot came into a chat or left it; nobody asked, so nothing is said."""
        change = update.my_chat_member
        if change is None:
            return
        status = change.new_chat_member.status
        _log.info("membership in a %s: %s", change.chat.type, status)
        if status in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED):
            self.preferences.let_overhear(change.chat.id, False)

    async def _filled(self, scene: Scene, text: str) -> bool:
        """Take a text as the answer to the guided form's open question, if it is one."""
        form = self.responder.form(scene)
        if form is None:
            return False
        asker = self.responder.asker(scene)
        outcome = self.assistant().fill(form, text, asker, self._today())
        if outcome is not None:
            await self.responder.respond(scene, outcome)
        return outcome is not None

    async def _ask(self, scene: Scene, text: str, own: str) -> None:
        """Answer `text`, of which `own` was typed by who asks: only that may be kept."""
        responder = self.responder
        asker, last = responder.asker(scene), responder.last(scene)
        outcome = self.assistant().ask(text, asker, last, self._today())
        await responder.respond(scene, outcome, own)

    async def _overheard(self, message: Message) -> None:
        """Answer what nobody put to the bot, if the group wants that and there are facts on it."""
        scene = of_message(message)
        chat_id, person = scene.place.chat_id, scene.person
        if person is None or not self.overhearing.may_answer(chat_id, person, message.date):
            return
        asker = self.responder.asker(scene, addressed=False)
        outcome = self.assistant().ask(message.text or "", asker, None, self._today())
        if is_answer(outcome):
            self.overhearing.answered(chat_id)
            await self.responder.respond(scene, outcome)

    async def _command(self, scene: Scene, name: str, argument: str, own: str) -> None:
        """Answer a command; `own` is as for `_ask`."""
        responder = self.responder
        asker, last = responder.asker(scene), responder.last(scene)
        outcome = self.assistant().command(name, argument, asker, last, self._today())
        await responder.respond(scene, outcome, own)

    def _today(self) -> date:
        return self.clock.now().date()


def _message(update: Update) -> Message:
    if update.message is None:
        raise TypeError("the handler's filter lets messages through only")
    return update.message


def _split_command(text: str) -> tuple[str, str, str]:
    """ "/pay@bot outlier" as ("pay", "bot", "outlier")."""
    head, *rest = text.split(maxsplit=1)
    name, _, bot = head[1:].partition("@")
    return name.lower(), bot, rest[0].strip() if rest else ""
