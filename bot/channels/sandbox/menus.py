"""The command menus a bot sets, per scope and language, and the one a person sees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields
from bot.channels.sandbox.model import Chat

MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 256
NAME = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")
PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a menu shows. Ids are 0 where the kind of scope has none."""

    kind: str = "default"
    chat_id: int = 0
    user_id: int = 0


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu."""

    command: str
    description: str


@dataclass(slots=True)
class Menus:
    """All menus of the bot."""

    kept: dict[tuple[Scope, str], tuple[Command, ...]] = field(default_factory=dict)

    def put(self, scope: Scope, language: str, commands: tuple[Command, ...]) -> None:
        """Replace a menu; an empty one is removed."""
        self.kept.pop((scope, language), None)
        if commands:
            self.kept[scope, language] = commands

    def get(self, scope: Scope, language: str) -> tuple[Command, ...]:
        """Exactly this menu."""
        return self.kept.get((scope, language), ())

    def seen(self, chat: Chat, user_id: int, language: str) -> tuple[Command, ...]:
        """The menu a person sees: the narrowest scope wins, there the own language first."""
        for scope in _scopes(chat, user_id):
            for code in (language, ""):
                if found := self.get(scope, code):
                    return found
        return ()


def _scopes(chat: Chat, user_id: int) -> Iterator[Scope]:
    if chat.private:
        yield Scope("chat", chat.id)
        yield Scope("all_private_chats")
        yield Scope()
        return
    admin = user_id in chat.admins
    yield Scope("chat_member", chat.id, user_id)
    if admin:
        yield Scope("chat_administrators", chat.id)
    yield Scope("chat", chat.id)
    if admin:
        yield Scope("all_chat_administrators")
    yield Scope("all_group_chats")
    yield Scope()


def read_scope(params: Fields) -> Scope:
    """The `scope` of a call; raises ApiError 400 for one that does not exist."""
    scope = params.fields("scope")
    if scope is None:
        return Scope()
    kind = scope.text("type")
    if kind in PLAIN_SCOPES:
        return Scope(kind)
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return Scope(kind, scope.integer("chat_id"), scope.integer("user_id"))


def read_language(params: Fields) -> str:
    """The `language_code` of a call: two letters or nothing."""
    code = params.text("language_code")
    if not LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def read_commands(params: Fields) -> tuple[Command, ...]:
    """The `commands` of a call, each checked; raises ApiError 400."""
    given = params.list_of_fields("commands")
    if len(given) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(_checked(item) for item in given)


def _checked(item: Fields) -> Command:
    command, description = item.text("command"), item.text("description").strip()
    if not NAME.fullmatch(command.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > LONGEST_DESCRIPTION:
        raise bad_request("command description length must not exceed 256")
    return Command(command.removeprefix("/"), description)
