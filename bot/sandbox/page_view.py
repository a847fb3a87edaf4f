"""What the page is told: phones, chats and messages as plain JSON, each when it looks different."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from bot.sandbox.chats import Chat
from bot.sandbox.files import StoredFile
from bot.sandbox.groups import Group
from bot.sandbox.keyboards import button_rows
from bot.sandbox.messages import StoredMessage
from bot.sandbox.page_trouble import trouble_view
from bot.sandbox.phone import Phone
from bot.sandbox.shapes import Fields, fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox


def news(sandbox: "Sandbox", told: dict[str, object]) -> list[Fields]:
    """What is not yet `told`, and remembers it there."""
    items = []
    for key, state, item in everything(sandbox):
        if told.get(key) != state:
            told[key] = state
            items.append(item())
    return items


def everything(sandbox: "Sandbox") -> Iterator[tuple[str, object, Callable[[], Fields]]]:
    """Each thing with a state that changes whenever it looks different."""
    world = world_view(sandbox)
    yield "world", world, lambda: world
    trouble: Fields = {"kind": "trouble", **trouble_view(sandbox)}
    yield "trouble", trouble, lambda: trouble
    for phone in sandbox.phones:
        shown = phone_view(sandbox, phone)
        yield f"phone {phone.user_id}", shown, partial(dict, shown)
    for chat in (*sandbox.phones, *sandbox.groups):
        for message in chat.messages:
            # of long chats only what changed is drawn again
            state = (message.edits, message.deleted)
            yield f"message {message.message_id}", state, partial(message_view, message, chat)


def world_view(sandbox: "Sandbox") -> Fields:
    return {
        "kind": "world",
        "run": sandbox.run,
        "bot": {"id": sandbox.profile.bot_id, **sandbox.profile.user},
        "ahead": sandbox.ahead.total_seconds(),
        "links": [{"title": link.title, "payload": link.payload, "note": link.note} for link in sandbox.links],
    }


def phone_view(sandbox: "Sandbox", phone: Phone) -> Fields:
    groups = [
        group
        for group in sandbox.groups
        if phone in group.phones and group.upgraded_to is None and not group.is_deleted
    ]
    words = sandbox.profile.said_for(sandbox.profile.descriptions, phone.language_code)
    return {
        "kind": "phone",
        "id": phone.user_id,
        "name": phone.name,
        "note": phone.note,
        "language": phone.language_code,
        "link": phone.link,
        "started": phone.started,
        "blocked": phone.blocked,
        "description": words,
        "toasts": [{"text": toast.text, "alert": toast.alert} for toast in phone.shown_toasts],
        "chats": [chat_view(phone, phone, ""), *(chat_view(phone, group, group.title) for group in groups)],
    }


def chat_view(phone: Phone, chat: Chat, title: str) -> Fields:
    keyboard = chat.reply_keyboard
    labels = [[button["text"] for button in row] for row in button_rows(keyboard.body if keyboard else None)]
    return {"id": chat.chat_id, "title": title, "answers": labels, "commands": phone.commands_in(chat)}


def message_view(message: StoredMessage, chat: Chat) -> Fields:
    shown: Fields = {
        "kind": "message",
        "id": message.message_id,
        "chat": message.chat_id,
        "sender": message.sender["id"],
        "name": message.sender["first_name"],
        "bot": message.from_bot,
        "date": message.date.timestamp(),
        "deleted": message.deleted,
    }
    if message.deleted:
        return shown
    return {
        **shown,
        "text": shown_text(message),
        "entities": message.content.entities,
        "edited": message.edited,
        "protected": message.protected,
        "silent": message.silent,
        "buttons": button_rows(message.keyboard),
        "file": file_view(message.file),
        "happened": message.happened,
        "topic": chat.topic_name(message) if isinstance(chat, Group) else None,
        "contact": message.extra.get("contact"),
        "forward": fields(message.extra.get("forward_origin")).get("sender_user_name"),
        "reply": reply_view(fields(message.extra.get("reply_to_message"))),
    }


def shown_text(message: StoredMessage) -> str:
    """People's apps show "/start" alone; what a link carried behind it is between the app and the bot."""
    text = message.content.text
    return "/start" if text.startswith("/start ") and not message.from_bot else text


def file_view(file: StoredFile | None) -> Fields | None:
    if file is None:
        return None
    size = {"size": len(file.content), "width": file.width, "height": file.height}
    return {"kind": file.kind, "name": file.name, "url": f"page/files/{file.file_id}", **size}


def reply_view(replied: Fields) -> Fields | None:
    if not replied:
        return None
    text = str(replied.get("text") or replied.get("caption") or "")
    return {"name": fields(replied.get("from")).get("first_name"), "text": text.partition("\n")[0]}
