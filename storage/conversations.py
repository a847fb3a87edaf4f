"""Where people stand in conversations, and the messages that show personal data meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam
from sqlalchemy import select as core_select
from sqlmodel import col, delete, select, update

from casework.notices import Notice
from storage.once import insert_once
from storage.plain import plain
from storage.prepared import Prepared
from storage.tables import Account, Conversation, Trace

if TYPE_CHECKING:
    from storage.desk import Desk

DRAFT_LIVES = timedelta(days=1)
DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete a private chat's message only so long."""

_TABLE = plain(Conversation)
_IS_THERE = Prepared(core_select(_TABLE.c.state).where(_TABLE.c.key == bindparam("key")))
"""Most people are in no form: asked at every update, so it is asked cheaply."""


class Conversations:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._touched: set[str] = set()

    async def load(self, key: str) -> tuple[str | None, dict[str, Any]]:
        if key not in self._touched and not (await self._desk.execute(_IS_THERE, key=key)).rows:
            return None, {}
        row = await self._desk.session.get(Conversation, key)
        return (row.state, dict(row.data or {})) if row else (None, {})

    async def save_state(self, key: str, state: str | None) -> None:
        row = await self._row(key)
        row.state = state
        if state is None:
            row.question_id = None

    async def save_data(self, key: str, data: dict[str, Any]) -> None:
        row = await self._row(key)
        row.data = data or None

    async def _row(self, key: str) -> Conversation:
        self._touched.add(key)
        row = await self._desk.session.get(Conversation, key)
        if row is None:
            row = Conversation(key=key, touched_at=self._desk.now)
            self._desk.session.add(row)
        row.touched_at = self._desk.now
        return row

    async def question(self, key: str) -> int | None:
        """The message that carries the present question."""
        row = await self._desk.session.get(Conversation, key)
        return row.question_id if row else None

    async def asked(self, key: str, message_id: int) -> None:
        (await self._row(key)).question_id = message_id

    async def was_asked(self, key: str, message_id: int) -> None:
        """As `asked`, once Telegram has told the message's number; a form that ended meanwhile needs none."""
        await self._desk.session.exec(
            update(Conversation)
            .where(col(Conversation.key) == key, col(Conversation.state).is_not(None))
            .values(question_id=message_id)
        )

    async def trace(self, chat_id: int, message_id: int) -> None:
        """Remember a message that shows personal data, so that it can be removed from the chat."""
        row = Trace(chat_id=chat_id, message_id=message_id, at=self._desk.now)
        await insert_once(self._desk.session, Trace, row)

    async def untrace(self, chat_id: int, message_id: int) -> None:
        await self._desk.session.exec(
            delete(Trace).where(col(Trace.chat_id) == chat_id, col(Trace.message_id) == message_id)
        )

    async def erase_traces(self, account_id: int, chat_id: int, key: str) -> int:
        """Asks the outbox to remove the remembered messages; returns how many."""
        rows = (await self._desk.session.exec(select(Trace).where(Trace.chat_id == chat_id))).all()
        young = [row.message_id for row in rows if self._desk.now - row.at < DELETABLE]
        if young:
            await self._desk.outbox.put(
                Notice.ERASE_MESSAGES,
                account_id,
                key=f"erase:{key}",
                args={"chat": chat_id, "messages": sorted(young)},
            )
        await self._desk.session.exec(delete(Trace).where(col(Trace.chat_id) == chat_id))
        return len(young)

    async def forget_chat(self, chat_id: int) -> None:
        """Drops whatever conversation is open in that private chat."""
        await self._desk.session.exec(
            delete(Conversation).where(col(Conversation.key).endswith(f":{chat_id}:{chat_id}"))
        )

    async def vanish(self, chat_id: int, message_id: int, minutes: int) -> None:
        """A revealed name leaves the chat by itself."""
        account = await self._account_in(chat_id)
        if account is not None:
            await self._desk.outbox.put(
                Notice.ERASE_MESSAGES,
                account.id or 0,
                key=f"vanish:{chat_id}:{message_id}",
                args={"chat": chat_id, "messages": [message_id]},
                not_before=self._desk.now + timedelta(minutes=minutes),
            )

    async def sweep(self) -> int:
        """Erases drafts that nobody touched for a day, and their messages; returns how many."""
        before: datetime = self._desk.now - DRAFT_LIVES
        rows = (await self._desk.session.exec(select(Conversation).where(Conversation.touched_at < before))).all()
        drafts = [row for row in rows if row.state is not None]
        for row in drafts:
            await self._erase_draft(row)
        for row in rows:
            await self._desk.session.delete(row)
        return len(drafts)

    async def _erase_draft(self, row: Conversation) -> None:
        """Its messages leave the chat, and one sentence says so."""
        chat_id = int(row.key.split(":")[1])
        account = await self._account_in(chat_id)
        if account is not None:
            key = f"draft:{chat_id}:{row.touched_at.timestamp()}"
            await self.erase_traces(account.id or 0, chat_id, key)
            form = str((row.data or {}).get("form", ""))
            await self._desk.outbox.put(Notice.DRAFT_ERASED, account.id or 0, key=key, args={"form": form})

    async def _account_in(self, chat_id: int) -> Account | None:
        """In a private chat the chat's id is the person's."""
        found = await self._desk.session.exec(select(Account).where(Account.telegram_id == chat_id))
        return found.one_or_none()
