"""What a person does on the page, done on the phone it was done on."""

from collections.abc import Awaitable, Callable
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from bot.sandbox.calls import Upload
from bot.sandbox.chats import Chat
from bot.sandbox.keyboards import button_rows, find_button, label
from bot.sandbox.messages import StoredMessage
from bot.sandbox.phone import Phone
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

TALLINN = ZoneInfo("Europe/Tallinn")
PICTURES = {"image/png", "image/jpeg"}
LANGUAGES = {"et", "ru", "en"}
STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}

Found = TypeVar("Found")
Action = Callable[["Sandbox", Fields], Awaitable[object]]


class RefusedError(Exception):
    """The argument is the id of the sentence to show."""


async def act(sandbox: "Sandbox", wish: Fields) -> None:
    action = ACTIONS.get(str(wish.get("do")))
    if action is None:
        raise RefusedError("sandbox-error")
    await action(sandbox, wish)


def phone_of(sandbox: "Sandbox", wish: Fields) -> Phone:
    found = (phone for phone in sandbox.phones if phone.user_id == wish.get("phone"))
    return some(next(found, None))


def chat_of(sandbox: "Sandbox", wish: Fields) -> Chat:
    """A chat that this phone takes part in."""
    phone = phone_of(sandbox, wish)
    chats: tuple[Chat, ...] = (phone, *(group for group in sandbox.groups if phone in group.phones))
    return some(next((chat for chat in chats if chat.chat_id == wish.get("chat", phone.chat_id)), None))


def message_of(sandbox: "Sandbox", wish: Fields) -> StoredMessage:
    messages = chat_of(sandbox, wish).messages
    return some(next((message for message in messages if message.message_id == wish.get("message")), None))


def some(found: Found | None) -> Found:
    if found is None:
        raise RefusedError("sandbox-error")
    return found


async def start(sandbox: "Sandbox", wish: Fields) -> None:
    try:
        await phone_of(sandbox, wish).start(str(wish.get("payload") or ""))
    except ValueError as error:
        raise RefusedError("sandbox-error-link") from error


async def start_in_group(sandbox: "Sandbox", wish: Fields) -> None:
    """A link that adds the bot to a group: the one that is open, or the first that this person is in."""
    phone = phone_of(sandbox, wish)
    mine = [group for group in sandbox.groups if phone in group.phones and group.upgraded_to is None]
    chosen = next((group for group in mine if group.chat_id == wish.get("chat")), mine[0] if mine else None)
    if chosen is None:
        raise RefusedError("sandbox-error-group")
    try:
        await phone.start_in_group(chosen, str(wish.get("payload") or ""))
    except ValueError as error:
        raise RefusedError("sandbox-error-link") from error


async def send(sandbox: "Sandbox", wish: Fields) -> None:
    text = str(wish.get("text", "")).strip()
    if not text:
        return
    reply_to = message_of(sandbox, {**wish, "message": wish["reply"]}) if wish.get("reply") else None
    await phone_of(sandbox, wish).send(text, chat=chat_of(sandbox, wish), reply_to=reply_to)


async def edit(sandbox: "Sandbox", wish: Fields) -> None:
    text = str(wish.get("text", "")).strip()
    message = message_of(sandbox, wish)
    if not text or text == message.text:
        return
    try:
        await phone_of(sandbox, wish).edit(message, text)
    except PermissionError as error:
        raise RefusedError("sandbox-error-edit") from error


async def tap(sandbox: "Sandbox", wish: Fields) -> None:
    """The button that was seen: it may have changed between looking and tapping."""
    phone, message, wanted = phone_of(sandbox, wish), message_of(sandbox, wish), str(wish.get("label"))
    if message.button(wanted) is None:
        raise RefusedError("sandbox-error")
    button = standing_button(message, wish)
    if button is not None and label(button) == wanted:
        await phone.tap_button(button, message)
    else:
        await phone.tap(wanted, message=message)


def standing_button(message: StoredMessage, wish: Fields) -> Fields | None:
    """The button at the place that was tapped, as the keyboard stands now."""
    row, column = int(str(wish.get("row", 0))), int(str(wish.get("column", 0)))
    keyboard = button_rows(message.keyboard)
    try:
        return keyboard[row][column]
    except IndexError:
        return None


async def press(sandbox: "Sandbox", wish: Fields) -> None:
    phone, chat, wanted = phone_of(sandbox, wish), chat_of(sandbox, wish), str(wish.get("label"))
    if chat.reply_keyboard is None or find_button(chat.reply_keyboard.body, wanted) is None:
        raise RefusedError("sandbox-error")
    await phone.press(wanted, chat=chat)


async def block(sandbox: "Sandbox", wish: Fields) -> None:
    await phone_of(sandbox, wish).block()


async def unblock(sandbox: "Sandbox", wish: Fields) -> None:
    await phone_of(sandbox, wish).unblock()


async def add_phone(sandbox: "Sandbox", wish: Fields) -> None:
    name, language = str(wish.get("name", "")).strip(), str(wish.get("language"))
    if not name or language not in LANGUAGES:
        raise RefusedError("sandbox-error")
    try:
        sandbox.add_phone(name[:40], language)
    except ValueError as error:
        raise RefusedError("sandbox-error-name") from error


async def move_clock(sandbox: "Sandbox", wish: Fields) -> None:
    """A day later is the same time of day in Tallinn, also over the change to summer time."""
    step = STEPS.get(str(wish.get("step")))
    if step is None:
        raise RefusedError("sandbox-error")
    now = sandbox.now()
    later = now + step if step < STEPS["day"] else (now.astimezone(TALLINN) + step).astimezone(UTC)
    sandbox.move_clock(later - now)


async def upload(sandbox: "Sandbox", wish: Fields, file: Upload) -> None:
    phone, chat, caption = phone_of(sandbox, wish), chat_of(sandbox, wish), str(wish.get("caption", ""))
    if file.mime in PICTURES:
        await phone.send_photo(file.content, caption, name=file.name, mime=file.mime, chat=chat)
    else:
        await phone.send_document(file.name, file.content, file.mime, caption, chat=chat)


ACTIONS: dict[str, Action] = {
    "start": start,
    "start_in_group": start_in_group,
    "send": send,
    "edit": edit,
    "tap": tap,
    "press": press,
    "block": block,
    "unblock": unblock,
    "add_phone": add_phone,
    "move_clock": move_clock,
}
