"""Everything a handler has of one update: who, when, in which words, with which desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from aiogram.fsm.context import FSMContext

from casework.people import Actor
from dialogs.reply import Reply, Rows
from locales import LANGUAGES, Texts, pick_language
from storage.desk import Desk
from storage.tables import Account


@dataclass
class Talk:
    desk: Desk
    account: Account
    actor: Actor
    reply: Reply
    state: FSMContext
    languages: dict[str, Texts]
    now: datetime
    typed_id: int | None = None
    """The message that the person wrote, when it is a message."""
    interface_code: str | None = None
    """Telegram's `language_code` of the person's app."""
    link_to: Callable[[str], Awaitable[str]] | None = None
    """An invitation's token → the address that opens this bot with it."""

    panel_url: str = ""
    """Where operators find the web panel, without a slash at its end."""

    @property
    def texts(self) -> Texts:
        """The account's language, or the app's until one was chosen."""
        return self.languages[self.account.language or pick_language(self.interface_code) or LANGUAGES[0]]

    @property
    def conversation_key(self) -> str:
        """Of this person in this chat, as the store names it."""
        key = self.state.key
        return f"{key.bot_id}:{key.chat_id}:{key.user_id}"

    async def speak(self, language: str) -> None:
        await self.desk.accounts.speak(self.account, language)
        self.actor = replace(self.actor, language=language)

    async def refresh_actor(self) -> None:
        """After roles changed."""
        self.actor = await self.desk.accounts.actor(self.account)
        self.desk.actor = self.actor

    def reveal(self, text: str, rows: Rows = (), *, minutes: int) -> None:
        """What tells who somebody is: protected, gone after so many minutes, only in a message that is known."""
        self.reply.say(self.texts("reveal-opens"), rows, then=text, protect=True, vanish_minutes=minutes)

    def forget_typed(self) -> None:
        """What was typed must not stand in the chat a moment longer."""
        if self.typed_id is not None:
            self.reply.delete(self.typed_id)

    async def trace_typed(self) -> None:
        """What was typed is personal data: to be removed from the chat later."""
        if self.typed_id is not None:
            await self.desk.conversations.trace(self.reply.chat_id, self.typed_id)
