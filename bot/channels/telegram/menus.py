"""The commands in the client's menu, per language and for admins; sent only when they change."""

import hashlib
import json
import logging

from telegram import Bot, BotCommand, BotCommandScopeAllChatAdministrators, BotCommandScopeDefault
from telegram.error import TelegramError

from bot.core.assistant import Assistant
from bot.core.menus import ADMIN_COMMANDS
from bot.core.ports import Preferences

DEFAULT_LANGUAGE = "en"
"""Shown to everybody whose client speaks none of the bot's languages."""

REMEMBERED_AS = "menus"

_log = logging.getLogger(__name__)

Menus = dict[str, tuple[tuple[str, str], ...]]


async def send_menus(bot: Bot, assistant: Assistant, preferences: Preferences) -> bool:
    """Bring the menus up to date; whether anything was sent. Network errors are only logged.

    Telegram limits how often menus may be set, so a digest of what was sent last is kept.
    """
    menus = {code: assistant.menu(code) for code in assistant.knowledge.languages}
    digest = _digest(menus, bot.id)
    if preferences.remembered(REMEMBERED_AS) == digest:
        return False
    try:
        await _send(bot, menus)
    except TelegramError as error:
        _log.warning(
            "the menus were not set (%s); the next start tries again", type(error).__name__
        )
        return False
    preferences.remember(REMEMBERED_AS, digest)
    return True


async def _send(bot: Bot, menus: Menus) -> None:
    everybody, admins = BotCommandScopeDefault(), BotCommandScopeAllChatAdministrators()
    for code, menu in sorted(menus.items()):
        commands = [BotCommand(name, description) for name, description in menu]
        common = [command for command in commands if command.command not in ADMIN_COMMANDS]
        language = None if code == DEFAULT_LANGUAGE else code
        await bot.set_my_commands(common, everybody, language)
        await bot.set_my_commands(commands, admins, language)


def _digest(menus: Menus, bot_id: int) -> str:
    text = json.dumps([bot_id, sorted(menus.items())])
    return hashlib.sha256(text.encode("ascii")).hexdigest()
