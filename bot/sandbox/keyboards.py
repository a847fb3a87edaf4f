"""reply_markup: which keyboards Telegram takes, and what their buttons say."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.calls import Call
from bot.sandbox.errors import bad_request
from bot.sandbox.shapes import Fields, fields, rows

DATA_BYTES = 64
COPY_TEXT = 256
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_BYTES = 10_000
ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
URL = re.compile(r"(https?|tg|tonsite)://\S+|[\w-]+(\.[\w-]+)+(/\S*)?")

Kind = Literal["inline", "keyboard", "remove", "force_reply"]


@dataclass(frozen=True)
class Markup:
    kind: Kind
    body: Fields


def read_markup(call: Call) -> Markup | None:
    body = call.json("reply_markup", "reply keyboard markup")
    if body is None:
        return None
    if not isinstance(body, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in body:
        check_inline(body["inline_keyboard"])
        return Markup("inline", body) if any(rows(body["inline_keyboard"])) else None
    if "keyboard" in body:
        check_reply(body["keyboard"])
        return Markup("keyboard", body)
    if body.get("remove_keyboard"):
        return Markup("remove", body)
    return Markup("force_reply", body) if body.get("force_reply") else None


def check_inline(keyboard: object) -> None:
    buttons = list(each_button(keyboard, '"inline_keyboard" of the InlineKeyboardMarkup'))
    for button in buttons:
        check_inline_button(button)
    # the numbers are what people have met; Telegram's documentation has none
    widest = max((len(rows(row)) for row in rows(keyboard)), default=0)
    size = len(json.dumps(keyboard, ensure_ascii=False, separators=(",", ":")).encode())
    if len(buttons) > MOST_BUTTONS or widest > MOST_IN_A_ROW or size > MOST_BYTES:
        raise bad_request("reply markup is too long")


def check_inline_button(button: object) -> None:
    wrong = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{wrong}InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(f'{wrong}Can\'t find field "text"')
    if not button["text"].strip():
        # Telegram leaves such a button out without a word; here it is said
        raise bad_request("inline keyboard button text must be non-empty")
    if len(str(button.get("callback_data", "")).encode()) > DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if not any(does_something(button, action) for action in ACTIONS):
        raise bad_request(f"{wrong}Text buttons are unallowed in the inline keyboard")
    url = button.get("url")
    if url and not URL.fullmatch(str(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    copied = button.get("copy_text")
    if copied is not None and not 0 < len(str(fields(copied).get("text", ""))) <= COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def does_something(button: Fields, action: str) -> bool:
    """An empty value is none, but for inline queries, where an empty one opens the bare name."""
    return action in button and (button[action] != "" or action.startswith("switch_inline_query"))


def check_reply(keyboard: object) -> None:
    for button in each_button(keyboard, '"keyboard"'):
        if not isinstance(button, (str, dict)):
            raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
        if not label(button).strip():
            raise bad_request("keyboard button text must be non-empty")


def each_button(keyboard: object, name: str) -> Iterator[object]:
    if not isinstance(keyboard, list) or not all(isinstance(row, list) for row in keyboard):
        raise bad_request(f"field {name} must be an Array of Arrays")
    for row in keyboard:
        yield from row


def label(button: object) -> str:
    return button if isinstance(button, str) else str(fields(button).get("text", ""))


def button_rows(body: Fields | None) -> list[list[Fields]]:
    """The buttons of either kind of keyboard, row by row, each as an object."""
    keyboard = rows((body or {}).get("inline_keyboard") or (body or {}).get("keyboard"))
    return [
        [{"text": button} if isinstance(button, str) else fields(button) for button in rows(row)]
        for row in keyboard
        if rows(row)
    ]


def labels(body: Fields | None) -> list[list[str]]:
    return [[label(button) for button in row] for row in button_rows(body)]


def find_button(body: Fields | None, wanted: str) -> Fields | None:
    for row in button_rows(body):
        for button in row:
            if label(button) == wanted:
                return button
    return None
