"""sendMessage, sendPhoto, sendDocument."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call, Upload
from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import bad_request
from bot.sandbox.files import FileKind, StoredFile, check_upload
from bot.sandbox.formatting import formatted_param
from bot.sandbox.keyboards import read_markup
from bot.sandbox.methods.whereabouts import writable_chat
from bot.sandbox.shapes import Fields, fields, utf16_length

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def text_param(call: Call) -> Formatted:
    content = formatted_param(call, "text", "entities")
    if not content.text:
        raise bad_request("message text is empty")
    if utf16_length(content.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return content


def caption_param(call: Call) -> Formatted:
    content = formatted_param(call, "caption", "caption_entities")
    if utf16_length(content.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return content


async def send_message(sandbox: "Sandbox", call: Call) -> Fields:
    chat = writable_chat(sandbox, call)
    return post(sandbox, chat, call, text_param(call), None)


async def send_photo(sandbox: "Sandbox", call: Call) -> Fields:
    return send_file(sandbox, call, "photo")


async def send_document(sandbox: "Sandbox", call: Call) -> Fields:
    return send_file(sandbox, call, "document")


def send_file(sandbox: "Sandbox", call: Call, kind: FileKind) -> Fields:
    chat = writable_chat(sandbox, call)
    caption = caption_param(call)
    return post(sandbox, chat, call, caption, file_param(sandbox, call, kind))


def file_param(sandbox: "Sandbox", call: Call, kind: FileKind) -> StoredFile:
    upload = uploaded(call, kind)
    if upload is not None:
        check_upload(kind, upload)
        return sandbox.files.keep(kind, upload)
    file_id = call.text(kind)
    if not file_id:
        raise bad_request(f"there is no {kind} in the request")
    known = sandbox.files.by_id(file_id)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def uploaded(call: Call, name: str) -> Upload | None:
    """The part of that name, or the one that `attach://<part>` points to."""
    return call.uploads.get(call.text(name).removeprefix("attach://")) or call.uploads.get(name)


def post(sandbox: "Sandbox", chat: Chat, call: Call, content: Formatted, file: StoredFile | None) -> Fields:
    markup = read_markup(call)
    extra = replied(chat, call)
    message = sandbox.make_message(chat, sandbox.profile.user, content, extra=extra)
    message.file = file
    message.markup = markup
    message.protected = call.flag("protect_content")
    message.silent = call.flag("disable_notification")
    if effect := call.text("message_effect_id"):
        message.extra["effect_id"] = effect
    chat.add(message)
    return message.as_api()


def replied(chat: Chat, call: Call) -> Fields:
    parameters = fields(call.json("reply_parameters", "reply parameters"))
    wanted = parameters.get("message_id") or call.integer("reply_to_message_id")
    if not wanted:
        return {}
    found = chat.find(int(str(wanted)))
    if found is not None:
        return {"reply_to_message": found.as_api(with_reply=False)}
    if parameters.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


METHODS = {"sendMessage": send_message, "sendPhoto": send_photo, "sendDocument": send_document}
