"""The question that comes first, and stands in both languages."""

from __future__ import annotations

from dialogs.callbacks import LanguageTap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales.texts import LANGUAGES, NAMES


async def ask(talk: Talk, link: str = "") -> None:
    """`link` is the start link that waits behind the choice."""
    row: list[Button] = [(NAMES[code], LanguageTap(code=code, link=link).pack()) for code in LANGUAGES]
    talk.reply.show(talk.texts("start-language"), [row])
