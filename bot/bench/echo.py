"""A bare aiogram bot that answers every message with its own text: what everything else is compared with."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

TOKEN = "42:BENCH"  # noqa: S105 (of a server that asks for none)
AT_ONCE = 100
"""As many updates as our own polling has in hand."""


async def echo(message: Message) -> None:
    await message.answer(message.text or "")


async def main(base: str) -> None:
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(base)))
    await dispatcher.start_polling(bot, tasks_concurrency_limit=AT_ONCE, polling_timeout=5)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
