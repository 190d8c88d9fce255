"""The methods about the bot itself, its menus, chats and members."""

from collections.abc import Mapping

from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.menus import read_commands, read_language, read_scope
from bot.channels.sandbox.model import Chat
from bot.channels.sandbox.state import State
from bot.channels.sandbox.wire import chat_json, user_json

LONGEST_PROFILE = {"name": 64, "description": 512, "short_description": 120}
ADMIN_RIGHTS = (
    *("can_be_edited", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
    *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
    *("can_post_stories", "can_edit_stories", "can_delete_stories"),
)
NO_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_me(state: State, params: Fields) -> Json:
    """getMe"""
    return {
        **user_json(state, state.world.bot),
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_webhook_info(state: State, params: Fields) -> Json:
    """getWebhookInfo"""
    return {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.waiting),
        "allowed_updates": list(state.updates.allowed),
    }


def delete_webhook(state: State, params: Fields) -> Json:
    """deleteWebhook"""
    if params.flag("drop_pending_updates"):
        state.updates.waiting.clear()
    return True


def set_my_commands(state: State, params: Fields) -> Json:
    """setMyCommands"""
    state.menus.put(read_scope(params), read_language(params), read_commands(params))
    state.signal.changed()
    return True


def get_my_commands(state: State, params: Fields) -> Json:
    """getMyCommands"""
    found = state.menus.get(read_scope(params), read_language(params))
    return [{"command": item.command, "description": item.description} for item in found]


def delete_my_commands(state: State, params: Fields) -> Json:
    """deleteMyCommands"""
    state.menus.put(read_scope(params), read_language(params), ())
    state.signal.changed()
    return True


def set_profile(state: State, params: Fields, field: str) -> Json:
    """setMyName, setMyDescription, setMyShortDescription"""
    text = params.text(field)
    if len(text) > LONGEST_PROFILE[field]:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    state.profile[field, read_language(params)] = text
    state.signal.changed()
    return True


def get_profile(state: State, params: Fields, field: str) -> Json:
    """getMyName, getMyDescription, getMyShortDescription"""
    default = state.world.bot.first_name if field == "name" else ""
    text = state.profile.get((field, read_language(params))) or state.profile.get((field, ""))
    return {field: text or default}


def get_chat(state: State, params: Fields) -> Json:
    """getChat"""
    chat = _chat(state, params)
    return {
        **chat_json(state, chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(NO_GIFTS, False),
    }


def get_chat_member(state: State, params: Fields) -> Json:
    """getChatMember"""
    return member_json(state, _chat(state, params), params.integer("user_id"))


def get_chat_administrators(state: State, params: Fields) -> Json:
    """getChatAdministrators"""
    chat = _chat(state, params)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return [member_json(state, chat, user_id) for user_id in chat.admins]


def get_chat_member_count(state: State, params: Fields) -> Json:
    """getChatMemberCount"""
    return len(_chat(state, params).members) + 1


def member_json(state: State, chat: Chat, user_id: int) -> Mapping[str, Json]:
    """A ChatMember: the first admin is the owner, the others may do all that admins can."""
    bot = state.world.bot.id
    if user_id not in (*chat.members, bot):
        raise bad_request("member not found", violation=False)
    user = user_json(state, state.world.user(user_id))
    if user_id in chat.admins[:1]:
        return {"user": user, "status": "creator", "is_anonymous": False}
    if user_id in chat.admins:
        rights = dict.fromkeys(ADMIN_RIGHTS, True)
        return {"user": user, "status": "administrator", "is_anonymous": False, **rights}
    return {"user": user, "status": "member"}


def _chat(state: State, params: Fields) -> Chat:
    if not params.has("chat_id"):
        raise bad_request("chat_id is empty")
    return state.world.chat(params.integer("chat_id"))
