"""Consents, links of close people to a case, the next meeting, and what the two sides write to each other."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Column
from sqlmodel import Field, SQLModel

from casework.family import EndReason, GivenBy, Relation, Scope
from storage.secrets import Sealed
from storage.tables.words import word


class Consent(SQLModel, table=True):
    """Somebody agreed that somebody is told something of one case. Noted by the case manager, who has the paper."""

    __tablename__ = "consent"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    relation: Relation = Field(sa_type=word(Relation))
    """For whom."""
    given_by: GivenBy = Field(sa_type=word(GivenBy))
    scopes: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    given_on: date
    until: date | None = None
    """The last day on which it holds; None: until it is taken back."""
    proof: str | None = Field(default=None, sa_column=Column("proof", Sealed("consent.proof")))
    """Where the paper is; None once it was erased."""
    noted_by: int = Field(foreign_key="account.id")
    noted_at: datetime
    rev: int = 1
    """Grows with each change: a button that carries an older one is stale."""
    ring_at: datetime | None = Field(default=None, index=True)
    """When the next word about its end is due, or its end; None: never."""
    told_until: date | None = None
    """The last day of which both sides have heard that it comes."""
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="account.id")
    withdrawn_on: date | None = None
    """When it was asked for, where somebody noted it for another."""
    asked_by: GivenBy | None = Field(default=None, sa_type=word(GivenBy))
    """Who asked for it, where the case manager noted it on their behalf."""

    @property
    def scope(self) -> frozenset[Scope]:
        return frozenset(map(Scope, self.scopes))


class FamilyLink(SQLModel, table=True):
    """One account that may see what one consent allows; a one-time invitation until it was accepted."""

    __tablename__ = "family_link"

    id: int | None = Field(default=None, primary_key=True)
    consent_id: int = Field(foreign_key="consent.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    invitation_id: int | None = Field(default=None, foreign_key="invitation.id", index=True)
    """The newest; an older one was taken back."""
    shown_as: str | None = Field(default=None, sa_column=Column("shown_as", Sealed("family_link.shown_as")))
    """How the worker calls the one who is linked; None once it was erased."""
    made_at: datetime
    accepted_at: datetime | None = None
    ended_at: datetime | None = None
    end_reason: EndReason | None = Field(default=None, sa_type=word(EndReason))
    rev: int = 1


class Meeting(SQLModel, table=True):
    """The next meeting of one case, one row a case."""

    __tablename__ = "case_meeting"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", unique=True)
    at: datetime | None = None
    """None: none is agreed on, or it was erased."""
    place: str | None = Field(default=None, sa_column=Column("place", Sealed("case_meeting.place")))
    rev: int = 1
    remind_at: datetime | None = Field(default=None, index=True)
    """When those who are linked hear of it once more."""
    set_by: int = Field(foreign_key="account.id")
    set_at: datetime


class FamilyLetter(SQLModel, table=True):
    """One message between somebody who is linked and the specialist; neither sees the other's account."""

    __tablename__ = "family_letter"

    id: int | None = Field(default=None, primary_key=True)
    link_id: int = Field(foreign_key="family_link.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    writer_id: int = Field(foreign_key="account.id", index=True)
    from_family: bool
    text: str | None = Field(default=None, sa_column=Column("text", Sealed("family_letter.text")))
    """None once it was erased."""
    typed_id: int | None = Field(default=None, sa_type=BigInteger)
    """The writer's own message, so that its edit is understood."""
    rev: int = 1
    sent_at: datetime
    edited_at: datetime | None = None
    erased_at: datetime | None = None
