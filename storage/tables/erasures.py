"""Erasures that were done, what people asked about their data, and what must be kept for now."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from casework.data_subjects import RequestKind, RequestOutcome, SubjectKind
from storage.secrets import Sealed
from storage.tables.words import word


class Erasure(SQLModel, table=True):
    """The ledger. The database refuses to change or delete a line; a copy of each stands in a file beside it.

    `key`: see `casework.data_subjects.LedgerLine`. The row is written in the transaction of the erasure: where it
    stands, the erasure is in the data.
    """

    __tablename__ = "erasure"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: SubjectKind = Field(sa_type=word(SubjectKind))
    subject_id: int
    """No foreign key: an older backup may not have the row."""
    at: datetime
    by: str
    """"operator", "sweep" or "account:7"."""
    request: int | None = None
    """Number of the data request; no foreign key, as above."""
    even_so: bool = False
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("erasure.reason")))
    """Why it was done although something stood against it."""


class DataRequest(SQLModel, table=True):
    """Somebody asks for a copy, a correction or an erasure. The id is its number."""

    __tablename__ = "data_request"

    id: int | None = Field(default=None, primary_key=True)
    kind: RequestKind = Field(sa_type=word(RequestKind))
    subject_kind: SubjectKind = Field(sa_type=word(SubjectKind))
    subject_id: int = Field(index=True)
    received_on: date
    due_on: date
    """The last day of answering."""
    opened_at: datetime
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: RequestOutcome | None = Field(default=None, sa_type=word(RequestOutcome))
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("data_request.note")))


class DataHold(SQLModel, table=True):
    """A person's data must be kept although their time has passed; until a day, or until it is lifted."""

    __tablename__ = "data_hold"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    since: date
    until: date | None = None
    """The last day."""
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("data_hold.reason")))
    made_at: datetime
    lifted_at: datetime | None = None
