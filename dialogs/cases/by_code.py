"""A person's code, typed alone or after /case: the card of that person."""

from __future__ import annotations

import re

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from dialogs.cases import card, opening
from dialogs.talk import Talk

_CODE = re.compile(r"[PР]\s?[-–]?\s?0*([1-9]\d{0,8})", re.IGNORECASE)
"""P-014, p14, P 14; also with the Cyrillic letter that looks the same."""


def router() -> Router:
    made = Router(name="by_code")
    made.message.register(_typed, _reads)
    return made


async def on_case(_message: Message, talk: Talk, command: CommandObject) -> None:
    """/case alone begins a case; with a code it shows that person's."""
    if (person_id := person_of(command.args or "")) is None:
        await opening.begin_directly(talk)
    else:
        await _show(talk, person_id)


def person_of(typed: str) -> int | None:
    """The number in a person's code; None when anything else is there."""
    found = _CODE.fullmatch(typed.strip())
    return int(found[1]) if found else None


async def _reads(message: Message, talk: Talk) -> bool:
    return bool(talk.actor.municipalities()) and person_of(message.text or "") is not None


async def _typed(message: Message, talk: Talk) -> None:
    await _show(talk, person_of(message.text or "") or 0)


async def _show(talk: Talk, person_id: int) -> None:
    row = await talk.desk.cases.of_person(person_id)
    talk.reply.message_id = None
    await card.show(talk, row)
