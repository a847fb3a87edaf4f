"""Feedback on the help received, and what happened to it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Index
from sqlmodel import Field, SQLModel

from casework.complaint_terms import Term
from casework.complaints import About, Kind, Move, Outcome, Status
from storage.secrets import Sealed
from storage.tables.words import word


class Complaint(SQLModel, table=True):
    """Thanks, a suggestion or a complaint of one sender to one municipality; what was written is sealed."""

    __tablename__ = "complaint"
    __table_args__ = (Index("ix_complaint_municipality_status", "municipality_id", "status"),)

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id")
    sender_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    """Never shown to anybody; None once it was erased."""
    link_id: int | None = None
    """The sender's link to a person in care (`family_link.id`); None without one, and when no name may be told."""
    case_id: int | None = Field(default=None, foreign_key="case_file.id")
    """Whose help it is about; as `link_id`."""
    kind: Kind = Field(sa_type=word(Kind))
    about: About | None = Field(default=None, sa_type=word(About))
    specialist_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    """To whom it was sent; None: to the municipality."""
    past_id: int | None = Field(default=None, foreign_key="account.id")
    """The specialist who sees nothing of it."""
    wants_answer: bool = True
    status: Status = Field(default=Status.SENT, sa_type=word(Status))
    appealed: bool = False
    """The sender was not satisfied: the lead answers."""
    version: int = 1
    """Grows with each change: a button that carries an older one is stale."""

    text: str | None = Field(default=None, sa_column=Column("text", Sealed("complaint.text")))
    name: str | None = Field(default=None, sa_column=Column("name", Sealed("complaint.name")))
    """As the sender wants to be called; None: anonymous."""

    sent_at: datetime
    received_on: date
    """From which the present term is counted."""
    days: int | None = None
    """The present term in calendar days, as it was promised; None: nothing is owed."""
    own_days: bool = False
    """The municipality's own number, not ours."""
    due: date | None = None
    take_by: date | None = None
    taken_by: int | None = Field(default=None, foreign_key="account.id", index=True)
    taken_at: datetime | None = None
    answered_at: datetime | None = None
    outcome: Outcome | None = Field(default=None, sa_type=word(Outcome))
    closed_at: datetime | None = None
    erased_at: datetime | None = None


class ComplaintEvent(SQLModel, table=True):
    """One move, with what was written: a question, a reply, an addition, an answer, why it does not satisfy."""

    __tablename__ = "complaint_event"

    id: int | None = Field(default=None, primary_key=True)
    complaint_id: int = Field(foreign_key="complaint.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id")
    """None for the house itself, and for an erased sender."""
    move: Move = Field(sa_type=word(Move))
    at: datetime
    text: str | None = Field(default=None, sa_column=Column("text", Sealed("complaint_event.text")))


class ComplaintTerm(SQLModel, table=True):
    """A municipality's own number of days; without a row ours holds."""

    __tablename__ = "complaint_term"

    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id")
    term: Term = Field(primary_key=True, sa_type=word(Term))
    days: int
    set_by: int = Field(foreign_key="account.id")
    set_at: datetime
