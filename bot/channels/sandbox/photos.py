"""The methods that send pictures, as strict as Telegram about the file: PNG only, measured."""

import hashlib
import struct

from bot.channels.sandbox.contents import CAPTION, formatted
from bot.channels.sandbox.errors import bad_request
from bot.channels.sandbox.fields import Fields, Json
from bot.channels.sandbox.keyboards import checked_keyboard
from bot.channels.sandbox.model import Photo
from bot.channels.sandbox.sending import edited, own_message, sent, writable_chat
from bot.channels.sandbox.state import State

LARGEST_PHOTO = 10 * 1024 * 1024
"""Bytes of a picture that is uploaded."""
MOST_PIXELS = 10_000
"""Width and height together."""
STEEPEST = 20
"""How many times as long as wide, or the other way round."""
PNG = b"\x89PNG\r\n\x1a\n"
NO_FILE = "wrong file identifier/HTTP URL specified"


def send_photo(state: State, params: Fields) -> Json:
    """sendPhoto"""
    chat = writable_chat(state, params)
    photo = _photo(state, params, "photo", "there is no photo in the request")
    caption = formatted(state, params, "sendPhoto", CAPTION)
    return sent(state, chat, params, caption, "sendPhoto", photo)


def edit_message_media(state: State, params: Fields) -> Json:
    """editMessageMedia, for pictures."""
    chat = writable_chat(state, params)
    message = own_message(state, chat, params)
    media = params.fields("media")
    if media is None or media.text("type") != "photo":
        raise bad_request("can't parse InputMedia: the sandbox knows photos only")
    wanted = media.text("media")
    name = wanted.removeprefix("attach://")
    files = params.files if wanted.startswith("attach://") else {}
    given = Fields({name: wanted}, files)
    photo = _photo(state, given, name, NO_FILE)
    content = formatted(state, media, "editMessageMedia", CAPTION)
    keyboard = checked_keyboard(params)
    return edited(state, chat, message, content, keyboard, "editMessageMedia", photo)


def _photo(state: State, params: Fields, name: str, missing: str) -> Photo:
    """The uploaded picture, or one that was sent before by its file_id."""
    body = params.files.get(name)
    if body is not None:
        return _kept(state, body)
    if not params.has(name):
        raise bad_request(missing)
    known = state.photos.get(params.text(name))
    if known is None:
        raise bad_request(NO_FILE)
    return known


def _kept(state: State, body: bytes) -> Photo:
    if len(body) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    if body[:8] != PNG or body[12:16] != b"IHDR":
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", body[16:24])
    sides = sorted((width, height))
    if width + height > MOST_PIXELS or not sides[0] or sides[1] > STEEPEST * sides[0]:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    photo = Photo(f"photo-{hashlib.sha256(body).hexdigest()[:24]}", width, height, body)
    state.photos[photo.file_id] = photo
    return photo
