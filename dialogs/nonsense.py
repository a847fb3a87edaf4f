"""One answer to every dead, foreign or made-up button: nobody learns from it what there is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.types import TelegramObject

from dialogs.talk import Talk
from storage.errors import NotHere


def say(talk: Talk) -> None:
    """As for data that nobody made: somebody else's link, an ended one, and no link at all look the same."""
    talk.reply.words.clear()
    talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)


class _Guard(BaseMiddleware):
    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:  # noqa: ANN401 (whatever the handler returns)
        try:
            return await handler(event, data)
        except NotHere:
            say(data["talk"])
            return None


def guard(router: Router) -> Router:
    """Every button of that router whose handler finds nothing says so."""
    router.callback_query.middleware(_Guard())
    return router
