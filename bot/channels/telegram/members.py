"""Who may decide for a group."""

from telegram import Bot
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.channels.telegram.scene import Scene
from bot.channels.telegram.turns import Turns

_ADMINS = (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)


class Members:
    """Asks Telegram about members of groups."""

    def __init__(self, bot: Bot, turns: Turns) -> None:
        self._bot = bot
        self._turns = turns

    async def may_decide(self, scene: Scene) -> bool:
        """Whether who speaks is an admin of the group; no when Telegram cannot be asked.

        An anonymous admin speaks as the group itself; the account it shows is everybody's.
        """
        if scene.for_chat:
            return True
        if scene.person is None:
            return False
        chat_id = scene.place.chat_id
        try:
            async with self._turns.unhurried(chat_id):
                member = await self._bot.get_chat_member(chat_id, scene.person)
        except TelegramError:
            return False
        return member.status in _ADMINS
