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


def chat_of(sandbox: "Sandbox", call: Call) -> Chat:
    chat_id = call.text("chat_id")
    if not chat_id:
        raise bad_request("chat_id is empty")
    try:
        return sandbox.chat(int(chat_id))
    except ValueError as error:
        raise bad_request("chat not found") from error


def writable_chat(sandbox: "Sandbox", call: Call) -> Chat:
    chat = chat_of(sandbox, call)
    if chat.refusal is not None:
        raise chat.refusal
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
    if not call.text("action"):
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
