"""Pictures of posts: drawn once, beside the event loop, and known to Telegram by their number afterwards."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, Message

from dialogs.reply import Drawn

log = structlog.get_logger()
REMEMBERED = 40
"""Pictures of about 80 kB."""
_UNKNOWN_FILE = ("wrong file identifier", "wrong remote file", "FILE_REFERENCE")
_NOT_HERE = ("not enough rights to send photos", "CHAT_SEND_PHOTOS_FORBIDDEN", "CHAT_SEND_MEDIA_FORBIDDEN")


@dataclass
class _Picture:
    content: bytes | None = None
    file_id: str = ""
    is_drawn: bool = False
    drawing: asyncio.Lock = field(default_factory=asyncio.Lock)


class Pictures:
    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, _Picture] = OrderedDict()

    async def send(self, bot: Bot, word: Drawn, chat_id: int, **options: Any) -> Message | None:  # noqa: ANN401 (of sendPhoto)
        """None when there is no picture, or none may be sent there; other refusals of Telegram's are raised."""
        picture = await self._drawn(word)
        if picture.content is None:
            return None
        where = {"chat_id": chat_id, "message_thread_id": word.thread or None, **options}
        try:
            if picture.file_id:
                try:
                    return await bot.send_photo(photo=picture.file_id, **where)
                except TelegramBadRequest as error:
                    if not _says(error, _UNKNOWN_FILE):
                        raise
                    picture.file_id = ""
            sent = await bot.send_photo(photo=BufferedInputFile(picture.content, "markaja.png"), **where)
        except TelegramBadRequest as error:
            if _says(error, _NOT_HERE):
                return None
            raise
        picture.file_id = sent.photo[-1].file_id if sent.photo else ""
        return sent

    async def _drawn(self, word: Drawn) -> _Picture:
        """Whoever comes first draws, the others wait for it. One that cannot be drawn never holds up its words."""
        picture = self._kept.setdefault(word.key, _Picture())
        self._kept.move_to_end(word.key)
        while len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)
        async with picture.drawing:
            if not picture.is_drawn:
                try:
                    picture.content = await asyncio.to_thread(word.draw)
                except Exception:
                    log.exception("picture not drawn")
                picture.is_drawn = True
        return picture


def _says(error: TelegramBadRequest, reasons: tuple[str, ...]) -> bool:
    return any(reason in str(error) for reason in reasons)
