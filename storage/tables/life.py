"""Life events: pauses of a case, and what came to a stop when somebody died or moved away."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from storage.secrets import Sealed


class PauseRow(SQLModel, table=True):
    """For a while nobody is reminded of what needs the person. Open while neither `ended_at` nor `undone_at` is set.

    Why is sealed, as a word about somebody's health or sentence would be; the open columns are the same for all.
    """

    __tablename__ = "pause"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    rev: int = 1
    """Grows with each change: a button that carries an older one is stale."""
    since: date
    look_again_on: date
    until: date | None = None
    """The last day without the person."""
    kind: str | None = Field(default=None, sa_column=Column("kind", Sealed("pause.kind")))
    """A `PauseKind`; None once it was erased."""
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("pause.note")))
    look_at: datetime | None = Field(default=None, index=True)
    """When the day to look again is said; None once it was, or when the pause is over."""
    noted_at: datetime
    noted_by: int = Field(foreign_key="account.id")
    ended_at: datetime | None = None
    ended_by: int | None = Field(default=None, foreign_key="account.id")
    undone_at: datetime | None = None
    undone_by: int | None = Field(default=None, foreign_key="account.id")


class LifeStop(SQLModel, table=True):
    """What was stopped with one case, so that a note made by mistake can be taken back whole.

    Why stands in the event alone (`CaseEvent.reason`).
    """

    __tablename__ = "life_stop"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    event_id: int = Field(foreign_key="case_event.id")
    """The closing."""
    day: date
    former: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """Ids and days as they were: `facts`, `plans` [id, last day], `pause`, `rings` [referral, moment], `told`."""
    referral_id: int | None = Field(default=None, foreign_key="referral.id")
    """What went to the other municipality."""
    noted_at: datetime
    noted_by: int = Field(foreign_key="account.id")
    undone_at: datetime | None = None
    undone_by: int | None = Field(default=None, foreign_key="account.id")
