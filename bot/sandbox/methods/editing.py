"""editMessageText, -Caption, -Media and -ReplyMarkup, deleteMessage, deleteMessages."""

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import bad_request
from bot.sandbox.files import StoredFile
from bot.sandbox.groups import Group
from bot.sandbox.keyboards import Markup, read_markup
from bot.sandbox.messages import StoredMessage
from bot.sandbox.methods.media import caption_param, media_param
from bot.sandbox.methods.sending import text_param
from bot.sandbox.methods.whereabouts import chat_of, message_of, writable_chat
from bot.sandbox.shapes import Fields, rows

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

MAY_DELETE_FOR = timedelta(hours=48)
MOST_AT_ONCE = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup"
    " are exactly the same as a current content and reply markup of the message"
)


async def edit_text(sandbox: "Sandbox", call: Call) -> Fields:
    chat, message = editable(sandbox, call)
    if message.file is not None:
        raise bad_request("there is no text in the message to edit")
    return change(sandbox, chat, message, text_param(call, "MESSAGE_TOO_LONG"), inline_markup(call))


async def edit_caption(sandbox: "Sandbox", call: Call) -> Fields:
    chat, message = editable(sandbox, call)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    return change(sandbox, chat, message, caption_param(call, "MEDIA_CAPTION_TOO_LONG"), inline_markup(call))


async def edit_media(sandbox: "Sandbox", call: Call) -> Fields:
    """Another file in place of the old one; a text becomes a picture with a caption."""
    markup = inline_markup(call)
    file, caption = media_param(sandbox, call)
    chat, message = editable(sandbox, call)
    if message.file is not None and message.file.kind not in {"photo", "document"}:
        raise bad_request("message media can't be edited")
    return change(sandbox, chat, message, caption, markup, file)


async def edit_reply_markup(sandbox: "Sandbox", call: Call) -> Fields:
    chat, message = editable(sandbox, call)
    return change(sandbox, chat, message, message.content, inline_markup(call))


def editable(sandbox: "Sandbox", call: Call) -> tuple[Chat, StoredMessage]:
    chat = writable_chat(sandbox, call)
    message = message_of(chat, call, "message to edit not found")
    if not message.from_bot or message.markup_is_fixed:
        raise bad_request("message can't be edited")
    return chat, message


def inline_markup(call: Call) -> Markup | None:
    markup = read_markup(call)
    if markup is not None and markup.kind != "inline":
        raise bad_request("inline keyboard expected")
    return markup


def change(
    sandbox: "Sandbox",
    chat: Chat,
    message: StoredMessage,
    content: Formatted,
    markup: Markup | None,
    file: StoredFile | None = None,
) -> Fields:
    """An edit without a keyboard takes the keyboard away, as in Telegram."""
    same_file = file is None or file == message.file
    if content == message.content and markup == message.markup and same_file:
        raise bad_request(NOT_MODIFIED)
    message.file = file or message.file
    message.content = content
    message.replace_keyboard(markup)
    chat.mark_edited(message, sandbox.now())
    return message.as_api()


async def delete_message(sandbox: "Sandbox", call: Call) -> bool:
    chat = clearable_chat(sandbox, call)
    message = message_of(chat, call, "message to delete not found")
    check_deletable(sandbox, chat, message)
    chat.mark_deleted(message)
    return True


async def delete_messages(sandbox: "Sandbox", call: Call) -> bool:
    """Those that are gone already are passed over."""
    chat = clearable_chat(sandbox, call)
    wanted = rows(call.json("message_ids", "message identifiers"))
    if not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > MOST_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    messages = [found for number in wanted if (found := chat.find(int(str(number))))]
    for message in messages:
        check_deletable(sandbox, chat, message)
    for message in messages:
        chat.mark_deleted(message)
    return True


def clearable_chat(sandbox: "Sandbox", call: Call) -> Chat:
    """Also with somebody who blocked the bot it may take its messages back."""
    chat = chat_of(sandbox, call)
    if isinstance(chat, Group) and chat.refusal is not None:
        raise chat.refusal
    return chat


def check_deletable(sandbox: "Sandbox", chat: Chat, message: StoredMessage) -> None:
    """In a group a bot that is no administrator may delete only what it wrote itself."""
    foreign = isinstance(chat, Group) and chat.bot_status != "administrator" and not message.from_bot
    if foreign or sandbox.now() - message.date > MAY_DELETE_FOR:
        raise bad_request("message can't be deleted")


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
