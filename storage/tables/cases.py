"""People in care, their cases, and the facts of a case."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from casework.cases import CaseKind, CaseMove, CaseState, How
from casework.exits import ExitReason
from casework.facts import Event
from storage.secrets import Sealed
from storage.tables.words import word


class Person(SQLModel, table=True):
    """Somebody in need of help, in one municipality. The id is the code in chats (P-014) from the first referral on.

    What tells who it is stands with the referral until a case is opened, and here from then on.
    """

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    first_name: str | None = Field(default=None, sa_column=Column("first_name", Sealed("person.first_name")))
    last_name: str | None = Field(default=None, sa_column=Column("last_name", Sealed("person.last_name")))
    contact: str | None = Field(default=None, sa_column=Column("contact", Sealed("person.contact")))
    birth_year: int | None = None
    language: str = ""
    person_hash: str | None = Field(default=None, index=True)
    erased_at: datetime | None = None


class CaseFile(SQLModel, table=True):
    """One person's case in one municipality."""

    __tablename__ = "case_file"
    __table_args__ = (Index("ix_case_file_municipality_state", "municipality_id", "state"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    municipality_id: int = Field(foreign_key="municipality.id")
    referral_id: int | None = Field(default=None, foreign_key="referral.id", unique=True)
    kind: CaseKind = Field(sa_type=word(CaseKind))
    period: str
    """Name of the programme period, or of the municipality's own."""
    state: CaseState = Field(default=CaseState.OPEN, sa_type=word(CaseState))
    version: int = 1
    """Grows with each change: a button that carries an older one is stale."""
    manager_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    specialist_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    provider_id: int | None = Field(default=None, foreign_key="organisation.id")
    """The base-support provider (BTO)."""
    review_on: date | None = None
    """The next review's day as it was decided for this person."""
    traits: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    opened_at: datetime
    closed_at: datetime | None = None


class CaseFact(SQLModel, table=True):
    """Something happened on a day. An undone fact stays in the history and counts no more."""

    __tablename__ = "case_fact"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    event: Event = Field(sa_type=word(Event))
    day: date
    how: How = Field(default=How.PLAIN, sa_type=word(How))
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("case_fact.note")))
    noted_at: datetime
    noted_by: int | None = Field(default=None, foreign_key="account.id")
    undone_at: datetime | None = None
    undone_by: int | None = Field(default=None, foreign_key="account.id")


class CaseEvent(SQLModel, table=True):
    """What else happened to a case: opened, handed over, closed."""

    __tablename__ = "case_event"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id")
    move: CaseMove = Field(sa_type=word(CaseMove))
    at: datetime
    to_id: int | None = Field(default=None, foreign_key="account.id")
    """Who has it from then on."""
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("case_event.note")))
    reason: ExitReason | None = Field(default=None, sa_type=word(ExitReason))
    """Of a closing: why the person left. The one place where that stands."""
