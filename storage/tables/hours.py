"""Hours: the card that reads a message back, the entries that came of it, and every version of each."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Index
from sqlmodel import Field, SQLModel

from casework.hours import CardState, EntryState, Mode, Recipient
from storage.secrets import Sealed, SealedJSON
from storage.tables.words import word


class HoursCard(SQLModel, table=True):
    """What one message of a worker was understood as, or what was put together by buttons."""

    __tablename__ = "hours_card"
    __table_args__ = (
        Index("ix_hours_card_source", "worker_id", "source_id"),
        Index("ix_hours_card_shown", "worker_id", "shown_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    worker_id: int = Field(foreign_key="account.id")
    source_id: int | None = None
    """The worker's message; None for a card of buttons."""
    shown_id: int | None = None
    """The bot's message that shows the card."""
    sent_at: datetime
    """When the worker wrote: what "today" means."""
    revision: int = 1
    """Grows whenever the card is shown otherwise: a button that carries an older one is stale."""
    state: CardState = Field(default=CardState.DRAFT, sa_type=word(CardState))
    data: Any = Field(default=None, sa_column=Column("data", SealedJSON("hours_card.data")))


class HoursEntry(SQLModel, table=True):
    __tablename__ = "hours_entry"

    id: int | None = Field(default=None, primary_key=True)
    worker_id: int = Field(foreign_key="account.id", index=True)
    card_id: int = Field(foreign_key="hours_card.id", index=True)
    state: EntryState = Field(default=EntryState.KEPT, sa_type=word(EntryState))
    version: int = 1
    """Number of the current version."""
    created_at: datetime


class HoursVersion(SQLModel, table=True):
    """What the entry said from a moment on; the current one is flagged, the others are its history."""

    __tablename__ = "hours_version"
    __table_args__ = (
        Index("ix_hours_version_entry_number", "entry_id", "number", unique=True),
        Index("ix_hours_version_current_day", "current", "day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="hours_entry.id")
    number: int
    current: bool = True
    deleted: bool = False
    by: int = Field(foreign_key="account.id")
    at: datetime
    day: date
    minutes: int
    starts: int | None = None
    """Minutes from midnight, of a range of times only."""
    ends: int | None = None
    component: str | None = None
    mode: Mode = Field(sa_type=word(Mode))
    recipient: Recipient = Field(sa_type=word(Recipient))
    provider_id: int | None = Field(default=None, foreign_key="organisation.id")
    """The worker's organisation on that day."""
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("hours_version.reason")))
    """Why the plan was exceeded."""


class HoursPerson(SQLModel, table=True):
    """One person of a version: each of a group counts the whole time."""

    __tablename__ = "hours_person"

    id: int | None = Field(default=None, primary_key=True)
    version_id: int = Field(foreign_key="hours_version.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)


class HoursWeek(SQLModel, table=True):
    """A week whose workers without hours were asked."""

    __tablename__ = "hours_week"

    monday: date = Field(primary_key=True)
    asked_at: datetime


class HoursGap(SQLModel, table=True):
    """One worker was asked about a week without hours; `empty` when they said that there were none."""

    __tablename__ = "hours_gap"
    __table_args__ = (Index("ix_hours_gap_account_week", "account_id", "monday", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id")
    monday: date
    asked_at: datetime
    empty_at: datetime | None = None
