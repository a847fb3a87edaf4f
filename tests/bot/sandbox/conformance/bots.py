"""What the scenarios ask of a bot library, in Telegram's own words.

Each library's adapter calls its own methods and hands back what it understood, written out in Telegram's field names;
its own exceptions come back as `Failed`, sorted by their class and not by their text.
"""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from bot.sandbox.shapes import Fields

TOKEN = "42:SANDBOX"

Rows = list[list[tuple[str, str]]]


class Why(Enum):
    BAD_REQUEST = auto()
    FORBIDDEN = auto()
    CONFLICT = auto()
    RETRY_AFTER = auto()
    MIGRATED = auto()
    NO_ANSWER = auto()
    """Server errors, unreadable answers, a broken line, or patience at its end: the effect is unknown."""


@dataclass
class Failed(Exception):
    why: Why
    text: str
    number: int = 0
    """Seconds to wait, or the new number of the chat."""


class Bot(Protocol):
    async def me(self) -> Fields: ...

    async def updates(self, offset: int = 0, wait: int = 0, allowed: list[str] | None = None) -> list[Fields]: ...

    async def send(self, chat: int, text: str, rows: Rows | None = None, thread: int | None = None) -> Fields: ...

    async def send_file(self, chat: int, kind: str, name: str, content: bytes, caption: str = "") -> Fields: ...

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows | None = None) -> Fields: ...

    async def edit_caption(self, chat: int, message: int, caption: str) -> Fields: ...

    async def edit_media(self, chat: int, message: int, kind: str, content: bytes, caption: str) -> Fields: ...

    async def edit_markup(self, chat: int, message: int, rows: Rows) -> Fields: ...

    async def delete(self, chat: int, messages: list[int]) -> None:
        """One by deleteMessage, several by deleteMessages."""

    async def answer(self, query: str, text: str) -> None: ...

    async def download(self, file_id: str) -> bytes: ...

    async def set_commands(self, names: list[str], scope: Fields, language: str = "") -> None: ...

    async def commands(self, scope: Fields, language: str = "") -> list[str]: ...

    async def describe(self, description: str, language: str = "") -> str:
        """Sets the description and reads it back."""

    async def typing(self, chat: int) -> None: ...

    async def set_webhook(self, url: str, secret: str, allowed: list[str] | None = None) -> None: ...

    async def delete_webhook(self) -> None: ...

    async def webhook_info(self) -> Fields: ...

    def listening(self, secret: str) -> AbstractAsyncContextManager[tuple[str, list[Fields]]]:
        """The library's own receiving end of a webhook: its address, and what came in."""
