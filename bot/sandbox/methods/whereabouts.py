"""Chats and files that calls name: finding them, or refusing as Telegram does."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.files import LARGEST_DOWNLOAD
from bot.sandbox.messages import StoredMessage
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

CHAT_ACTIONS = {
    "cancel",
    "typing",
    "record_video",
    "upload_video",
    "record_audio",
    "record_voice",
    "upload_audio",
    "upload_voice",
    "upload_photo",
    "upload_document",
    "choose_sticker",
    "pick_up_location",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def chat_of(sandbox: "Sandbox", call: Call) -> Chat:
    chat_id = call.text("chat_id")
    if not chat_id:
        raise bad_request("chat_id is empty")
    try:
        chat = sandbox.chat(int(chat_id))
    except ValueError as error:
        raise bad_request("chat not found") from error
    if chat.unreadable is not None:
        raise chat.unreadable
    return chat


def writable_chat(sandbox: "Sandbox", call: Call, what: str = "") -> Chat:
    """A chat that the bot is let into, and may send such messages to."""
    chat = chat_of(sandbox, call)
    refusal = chat.refusal or chat.forbids(what)
    if refusal is not None:
        raise refusal
    return chat


def message_of(chat: Chat, call: Call, missing: str) -> StoredMessage:
    message = chat.find(call.integer("message_id"))
    if message is None:
        raise bad_request(missing)
    return message


async def get_chat(sandbox: "Sandbox", call: Call) -> Fields:
    return chat_of(sandbox, call).full


async def send_chat_action(sandbox: "Sandbox", call: Call) -> bool:
    writable_chat(sandbox, call)
    if call.text("action").lower() not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


async def get_file(sandbox: "Sandbox", call: Call) -> Fields:
    file_id = call.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    file = sandbox.files.by_id(file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.as_file()


METHODS = {"getChat": get_chat, "sendChatAction": send_chat_action, "getFile": get_file}
