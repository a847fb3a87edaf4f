"""sendMessage, sendPhoto, sendDocument."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import bad_request
from bot.sandbox.files import FileKind, StoredFile
from bot.sandbox.formatting import formatted_param
from bot.sandbox.keyboards import read_markup
from bot.sandbox.messages import StoredMessage
from bot.sandbox.methods.media import caption_param, file_param
from bot.sandbox.methods.whereabouts import writable_chat
from bot.sandbox.shapes import Fields, fields, utf16_length

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

LONGEST_TEXT = 4096


def text_param(call: Call, too_long: str = "message is too long") -> Formatted:
    """Telegram has one name for a long text in a new message and another one in an edit."""
    content = formatted_param(call, "text", "entities")
    if not content.text:
        raise bad_request("message text is empty")
    if utf16_length(content.text) > LONGEST_TEXT:
        raise bad_request(too_long)
    return content


async def send_message(sandbox: "Sandbox", call: Call) -> Fields:
    chat = writable_chat(sandbox, call, "text messages")
    return post(sandbox, chat, call, text_param(call), None)


async def send_photo(sandbox: "Sandbox", call: Call) -> Fields:
    return send_file(sandbox, call, "photo")


async def send_document(sandbox: "Sandbox", call: Call) -> Fields:
    return send_file(sandbox, call, "document")


def send_file(sandbox: "Sandbox", call: Call, kind: FileKind) -> Fields:
    chat = writable_chat(sandbox, call, f"{kind}s")
    caption = caption_param(call)
    return post(sandbox, chat, call, caption, file_param(sandbox, call, kind))


def post(sandbox: "Sandbox", chat: Chat, call: Call, content: Formatted, file: StoredFile | None) -> Fields:
    markup = read_markup(call)
    answered = replied(chat, call)
    extra = chat.thread(call.integer("message_thread_id"), answered)
    if answered is not None:
        extra = {**extra, "reply_to_message": answered.as_api(with_reply=False)}
    message = sandbox.make_message(chat, sandbox.profile.user, content, extra=extra)
    message.file = file
    message.markup = markup
    message.protected = call.flag("protect_content")
    message.silent = call.flag("disable_notification")
    if effect := call.text("message_effect_id"):
        message.extra["effect_id"] = effect
    chat.add(message)
    return message.as_api()


def replied(chat: Chat, call: Call) -> StoredMessage | None:
    parameters = fields(call.json("reply_parameters", "reply parameters"))
    wanted = parameters.get("message_id") or call.integer("reply_to_message_id")
    if not wanted:
        return None
    found = chat.find(int(str(wanted)))
    if found is not None:
        return found
    if parameters.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


METHODS = {"sendMessage": send_message, "sendPhoto": send_photo, "sendDocument": send_document}
