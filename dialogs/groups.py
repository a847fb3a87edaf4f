"""In a group Märkaja says one thing only: that it talks in private. Everything else there is none of its business."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from dialogs.talk import Talk

_OUR_OWN = ("menu", "report", "referrals", "cases", "case", "team", "away", "lost")


def router() -> Router:
    made = Router(name="groups")
    made.message.register(asked, Command("start", "help", *_OUR_OWN))
    return made


async def asked(_message: Message, talk: Talk) -> None:
    talk.reply.say(talk.texts("group-private-only"))
