"""In a group Märkaja says one thing only: that it talks in private. Everything else there is none of its business."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from dialogs.talk import Talk


def router() -> Router:
    made = Router(name="groups")
    made.message.register(asked, Command("start", "help", "menu", "report", "referrals", "team", "away", "lost"))
    return made


async def asked(_message: Message, talk: Talk) -> None:
    talk.reply.say(talk.texts("group-private-only"))
