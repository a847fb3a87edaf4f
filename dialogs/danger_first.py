"""112 before every other answer to words that speak of danger, wherever they were typed; nothing of them is lost."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import Message, TelegramObject

from casework.danger_words import names_danger
from dialogs.referral.danger import number_lines
from dialogs.reply import Edit, Say
from dialogs.talk import Talk
from locales import Html

_SAID = re.compile(r"\b112\b")


async def tell(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]], event: TelegramObject, data: dict[str, Any]
) -> Any:  # noqa: ANN401 (aiogram's middleware)
    """The words go where they would have gone: a letter, a form, a search. The number stands above the answer."""
    talk = data.get("talk")
    done = await handler(event, data)
    if not isinstance(talk, Talk) or not isinstance(event, Message) or not names_danger(event.text or ""):
        return done
    first = next((word for word in talk.reply.words if isinstance(word, Say | Edit)), None)
    if first is None or not _SAID.search(first.text):
        talk.reply.words.insert(0, Say(_words(talk), thread=talk.reply.thread))
    return done


def _words(talk: Talk) -> Html:
    """In every language of ours for somebody who has not chosen one."""
    among = [talk.texts] if talk.account.language is not None else list(talk.languages.values())
    return Html("\n\n".join(texts("danger-first", numbers=number_lines(texts)) for texts in among))
