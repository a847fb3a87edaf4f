"""editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage, deleteMessages."""

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import Markup, read_markup
from bot.sandbox.messages import StoredMessage
from bot.sandbox.methods.sending import caption_param, text_param
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
    return change(sandbox, chat, message, text_param(call), inline_markup(call))


async def edit_caption(sandbox: "Sandbox", call: Call) -> Fields:
    chat, message = editable(sandbox, call)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    return change(sandbox, chat, message, caption_param(call), inline_markup(call))


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
    sandbox: "Sandbox", chat: Chat, message: StoredMessage, content: Formatted, markup: Markup | None
) -> Fields:
    """An edit without a keyboard takes the keyboard away, as in Telegram."""
    if content == message.content and markup == message.markup:
        raise bad_request(NOT_MODIFIED)
    message.content = content
    message.replace_keyboard(markup)
    chat.mark_edited(message, sandbox.now())
    return message.as_api()


async def delete_message(sandbox: "Sandbox", call: Call) -> bool:
    chat = chat_of(sandbox, call)
    message = message_of(chat, call, "message to delete not found")
    check_deletable(sandbox, message)
    chat.mark_deleted(message)
    return True


async def delete_messages(sandbox: "Sandbox", call: Call) -> bool:
    """Those that are gone already are passed over."""
    chat = chat_of(sandbox, call)
    wanted = rows(call.json("message_ids", "message identifiers"))
    if not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > MOST_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    messages = [found for number in wanted if (found := chat.find(int(str(number))))]
    for message in messages:
        check_deletable(sandbox, message)
    for message in messages:
        chat.mark_deleted(message)
    return True


def check_deletable(sandbox: "Sandbox", message: StoredMessage) -> None:
    """In a group the bot, no administrator here, may delete only what it wrote itself."""
    foreign = message.chat["type"] != "private" and not message.from_bot
    if foreign or sandbox.now() - message.date > MAY_DELETE_FOR:
        raise bad_request("message can't be deleted")


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
