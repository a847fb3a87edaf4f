"""Open duties with their next moment, the lines of each morning's list, and who hears it at which hour."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from casework.duties import Owner, Scope
from casework.reminders import Part
from storage.secrets import Sealed
from storage.tables.words import word


class DutyRow(SQLModel, table=True):
    """A projection of what the rules say is owed, kept for its next moment; the rules are asked at each change.

    A row that has ended stays, so that a fact taken back brings it back with whatever was said of it.
    """

    __tablename__ = "duty"

    id: int | None = Field(default=None, primary_key=True)
    mark: str = Field(unique=True)
    """Whose, which and when ("case:7:plan:2026-11-30"): a day that moved away and back is the same row."""
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="case_file.id", index=True)
    """None: the municipality's own, or of feedback."""
    complaint_id: int | None = Field(default=None, foreign_key="complaint.id", index=True)
    """Feedback that waits for a taker or an answer; None: of a case or a municipality."""
    scope: Scope = Field(sa_type=word(Scope))
    key: str
    owner: Owner = Field(sa_type=word(Owner))
    owner_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    """Whom it is asked from; None: those who lead."""
    base: date | None = None
    due: date | None = None
    ladder: str = "default"
    next_at: datetime | None = Field(default=None, index=True)
    """When it is looked at next: the start of a Tallinn day; None when it has ended or has no day."""
    said_until: datetime | None = None
    """The morning up to which the ladder was said."""
    fresh: bool = False
    """A step had passed before the owner could hear of it."""
    snoozed_until: date | None = None
    snooze_reason: str | None = Field(default=None, sa_column=Column("snooze_reason", Sealed("duty.snooze_reason")))
    snoozed_by: int | None = Field(default=None, foreign_key="account.id")
    made_at: datetime
    ended_at: datetime | None = None
    done_on: date | None = None
    """The day on which it was met, when it ended so."""
    done_at: datetime | None = None
    done_by: int | None = Field(default=None, foreign_key="account.id")
    done_facts: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Facts noted by ticking it off; empty when they came from elsewhere, or when it was done by hand."""
    paused: bool = False
    """Open, and nobody is reminded: the person is not there. `next_at` waits behind it, as it was."""
    resumed_on: date | None = None
    """Its day passed while it was paused: the ladder counts from this day, the due day stays."""
    by_hand: bool = False
    """Nothing that is noted ends it: somebody said that it is done."""


class DutyLine(SQLModel, table=True):
    """One line of one person's list of one morning."""

    __tablename__ = "duty_line"
    __table_args__ = (
        UniqueConstraint("account_id", "day", "duty_id", name="uq_duty_line_once"),
        Index("ix_duty_line_untold", "told_at", "day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id")
    day: date
    duty_id: int = Field(foreign_key="duty.id", index=True)
    part: Part = Field(sa_type=word(Part))
    number: int | None = None
    """As shown; it stays while the list lives."""
    told_at: datetime | None = None


class ReminderHour(SQLModel, table=True):
    """At which whole hour of the Tallinn clock a person wants the list; without a row at the usual one."""

    __tablename__ = "reminder_hour"

    account_id: int = Field(primary_key=True, foreign_key="account.id")
    hour: int


class PeriodFile(SQLModel, table=True):
    """A programme period's rules as an operator brought them; they come before ours of the same name."""

    __tablename__ = "period_file"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    file: str
    text: str
    version: int = 1
    imported_at: datetime
