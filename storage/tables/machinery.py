"""What keeps the house honest over crashes: outbox, processed updates, conversations, traces, audit."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, Index
from sqlmodel import Field, SQLModel

from storage.secrets import SealedJSON
from storage.tables.words import word


class OutboxState(StrEnum):
    PENDING = "pending"
    SENT = "sent"
    CLEARED = "cleared"
    """No longer needed when its turn came (the duty was met)."""
    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    FAILED = "failed"
    HELD = "held"
    """Was due before the database was restored from a backup: the operator decides."""


class Outbox(SQLModel, table=True):
    """Something the bot says or does on its own initiative; written with its cause, rendered when it is sent.

    `args` hold ids and codes only. `key` is unique: the same cause cannot speak twice.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_due", "state", "not_before"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    group_id: int | None = Field(default=None, foreign_key="post_group.id")
    """Said in this group; the account then is the one that connected it."""
    notice: str
    args: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    subject: str = Field(default="", index=True)
    """What it is about ("referral:7"), so that its messages can be found again."""
    not_before: datetime
    """The moment that it is meant for, however often it is tried."""
    not_after: datetime | None = None
    state: OutboxState = Field(default=OutboxState.PENDING, sa_type=word(OutboxState))
    tries: int = 0
    faults: int = 0
    """Tries that failed on our side; Telegram's own trouble is waited out, however long it lasts."""
    reason: str = ""
    lease: str = ""
    """Of whoever has taken it up; empty: nobody, it waits for its next turn."""
    lease_until: datetime | None = None
    chat_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = None
    settled_at: datetime | None = None


class Processed(SQLModel, table=True):
    """An update that took effect, with what is still to be answered (emptied once it was said)."""

    __tablename__ = "processed_update"

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    at: datetime
    replies: Any = Field(default=None, sa_column=Column("replies", SealedJSON("processed_update.replies")))
    pending: bool = Field(default=False, index=True)
    retry_at: datetime | None = None
    tries: int = 0


class Conversation(SQLModel, table=True):
    """Where one person stands in a conversation. The data hold a draft, so they are sealed."""

    __tablename__ = "conversation"

    key: str = Field(primary_key=True)
    state: str | None = None
    data: Any = Field(default=None, sa_column=Column("data", SealedJSON("conversation.data")))
    question_id: int | None = None
    """The message that carries the present question."""
    touched_at: datetime = Field(index=True)


class Trace(SQLModel, table=True):
    """A message in a private chat that shows personal data and is to be removed from there."""

    __tablename__ = "trace"
    __table_args__ = (Index("ix_trace_chat_message", "chat_id", "message_id", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int
    at: datetime


class Audit(SQLModel, table=True):
    """Who did or read what, in ids and codes only. The database refuses to change or delete a line."""

    __tablename__ = "audit"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    account_id: int | None = None
    action: str
    subject: str = Field(index=True)
    municipality_id: int | None = None
