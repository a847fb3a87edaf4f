"""People moved into another period together: from which day, who of them, and what became of their plans."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from storage.tables.words import word


class MoveState(StrEnum):
    DRAFT = "draft"
    """A lead is looking at it."""
    MADE = "made"
    """Decided; the old period holds until the first day."""
    IN_FORCE = "in_force"
    UNDONE = "undone"


class PeriodMove(SQLModel, table=True):
    __tablename__ = "period_move"
    __table_args__ = (Index("ix_period_move_state_first_day", "state", "first_day"),)

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    target: str
    """Name of the period."""
    first_day: date
    """From which the new period holds."""
    state: MoveState = Field(default=MoveState.DRAFT, sa_type=word(MoveState))
    revision: int = 1
    """Grows whenever the draft is shown otherwise: a button that carries an older one is stale."""
    flipped: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Cases of which the lead said the opposite of what would be done by itself."""
    seen: str = ""
    """Digest of the preview that the lead was asked about."""
    account_id: int = Field(foreign_key="account.id")
    at: datetime
    """When it was begun; once decided, when that was."""
    undone_by: int | None = Field(default=None, foreign_key="account.id")
    undone_at: datetime | None = None


class PeriodMoveCase(SQLModel, table=True):
    """One case of a move: a span of its life under a period."""

    __tablename__ = "period_move_case"

    id: int | None = Field(default=None, primary_key=True)
    move_id: int = Field(foreign_key="period_move.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    before: str
    after: str
    first_day: date
    live: bool = True
    """Neither undone nor overtaken by the person's leaving."""
    done: bool = False
    """The case says so itself."""


class PeriodMovePlan(SQLModel, table=True):
    """A row of a plan that a move ended, and the one that goes on in its place."""

    __tablename__ = "period_move_plan"

    id: int | None = Field(default=None, primary_key=True)
    move_case_id: int = Field(foreign_key="period_move_case.id", index=True)
    old_id: int = Field(foreign_key="planned_component.id")
    old_last_day: date | None = None
    """As it stood before."""
    ended_on: date
    new_id: int | None = Field(default=None, foreign_key="planned_component.id")
    """None: the new catalogue has it not."""


class PeriodWatch(SQLModel, table=True):
    """When a municipality is looked at next: whether people have no way on after their period's end."""

    __tablename__ = "period_watch"

    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id")
    next_at: datetime = Field(index=True)
