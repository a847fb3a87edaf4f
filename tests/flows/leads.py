"""What a lead's tests do again and again."""

from __future__ import annotations

import re
from typing import cast

from bot.sandbox import Phone
from bot.sandbox.messages import StoredMessage

Buttons = list[list[dict[str, str]]]


def link_in(phone: Phone) -> str:
    """The start payload of the newest link in the chat."""
    return str(re.findall(r"https://t\.me/\w+\?start=(\S+)", phone.transcript())[-1])


def data_of(message: StoredMessage, label: str = "") -> str:
    """The callback data of a button, the first one when no label is given."""
    keyboard = cast("dict[str, Buttons]", message.keyboard)["inline_keyboard"]
    return next(item["callback_data"] for row in keyboard for item in row if label in {"", item["text"]})


async def open_team(lead: Phone, *ways: str) -> None:
    await lead.send("/team")
    for way in ways:
        await lead.tap(way)


async def invited(lead: Phone, kind: str, name: str, *answers: str) -> str:
    """Plays the whole invitation; the payload of its link."""
    await open_team(lead, "Kutsu", kind)
    for answer in answers:
        await lead.send(answer)
    await lead.send(name)
    await lead.tap("Tee kutse")
    return link_in(lead)
