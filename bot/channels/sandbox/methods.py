"""The table of Bot API methods that the sandbox serves."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

from bot.channels.sandbox import chats, inline, photos, sending
from bot.channels.sandbox.errors import not_found
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.state import State
from bot.channels.sandbox.updates import MOST_UPDATES

Method: TypeAlias = Callable[[State, Fields], Json]


def _profile_methods() -> Mapping[str, Method]:
    fields = (("name", "name"), ("description", "description"))
    table: dict[str, Method] = {}
    for name, field in (*fields, ("shortdescription", "short_description")):
        table[f"setmy{name}"] = partial(chats.set_profile, field=field)
        table[f"getmy{name}"] = partial(chats.get_profile, field=field)
    return table


METHODS: Mapping[str, Method] = {
    "getme": chats.get_me,
    "getwebhookinfo": chats.get_webhook_info,
    "deletewebhook": chats.delete_webhook,
    "setmycommands": chats.set_my_commands,
    "getmycommands": chats.get_my_commands,
    "deletemycommands": chats.delete_my_commands,
    "getchat": chats.get_chat,
    "getchatmember": chats.get_chat_member,
    "getchatadministrators": chats.get_chat_administrators,
    "getchatmembercount": chats.get_chat_member_count,
    "sendmessage": sending.send_message,
    "sendphoto": photos.send_photo,
    "editmessagemedia": photos.edit_message_media,
    "editmessagetext": sending.edit_message_text,
    "editmessagereplymarkup": sending.edit_message_reply_markup,
    "deletemessage": sending.delete_message,
    "deletemessages": sending.delete_messages,
    "answerinlinequery": inline.answer_inline_query,
    "answercallbackquery": sending.answer_callback_query,
    "sendchataction": sending.send_chat_action,
    "setmessagereaction": sending.set_message_reaction,
    **_profile_methods(),
}


async def call(state: State, method: str, params: Fields) -> Json:
    """Carry out a method, its name in lower case; raises ApiError as Telegram refuses."""
    if method == "getupdates":
        return await _get_updates(state, params)
    if method not in METHODS:
        raise not_found()
    return METHODS[method](state, params)


async def _get_updates(state: State, params: Fields) -> Json:
    allowed = params.json("allowed_updates")
    if isinstance(allowed, list):
        state.updates.allowed = tuple(str(kind) for kind in allowed)
    return await state.updates.poll(
        params.integer("offset"), params.integer("limit", MOST_UPDATES), params.integer("timeout")
    )
