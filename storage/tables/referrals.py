"""Referrals and what happened to them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from casework.referrals import Agreement, Guardian, Move, Outcome, ReferrerKind, Status, Urgency
from storage.secrets import Sealed
from storage.tables.words import word


class Referral(SQLModel, table=True):
    """One person in need, reported to one municipality. Sealed columns hold what tells who it is."""

    __tablename__ = "referral"
    __table_args__ = (Index("ix_referral_municipality_status", "municipality_id", "status"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    """Whose code the card shows; given when it is sent."""
    municipality_id: int = Field(foreign_key="municipality.id")
    team_id: int | None = Field(default=None, foreign_key="team.id")
    """The district that the sender named; None: everybody gets the card."""
    sender_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    kind: ReferrerKind = Field(sa_type=word(ReferrerKind))
    verified: bool = False
    status: Status = Field(default=Status.SENT, sa_type=word(Status))
    version: int = 1
    """Grows with each change: a button that carries an older one is stale."""

    urgency: Urgency = Field(sa_type=word(Urgency))
    agreement: Agreement = Field(sa_type=word(Agreement))
    guardian: Guardian = Field(sa_type=word(Guardian))
    domains: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    age: int | None = None
    birth_year: int | None = None
    person_language: str = ""
    may_name_sender: bool = False

    name: str | None = Field(default=None, sa_column=Column("name", Sealed("referral.name")))
    by_phone: bool = False
    """The sender will tell the name by phone."""
    contact: str | None = Field(default=None, sa_column=Column("contact", Sealed("referral.contact")))
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("referral.note")))
    sender_contact: str | None = Field(
        default=None, sa_column=Column("sender_contact", Sealed("referral.sender_contact"))
    )
    person_hash: str | None = Field(default=None, index=True)
    phone_hash: str | None = Field(default=None, index=True)
    twin_id: int | None = Field(default=None, foreign_key="referral.id")
    """An earlier referral of seemingly the same person; told to case managers only."""

    sent_at: datetime
    taken_by: int | None = Field(default=None, foreign_key="account.id", index=True)
    taken_at: datetime | None = None
    contacted_at: datetime | None = None
    attempts: int = 0
    informed_at: datetime | None = None
    """When the person was told that they were reported (domain: at first contact, a month at most)."""
    forwards: int = 0
    """How many municipalities have passed it on."""
    alarms: int = 0
    """How many times the sender was told that nobody has taken it."""

    waits_since: datetime
    """Since when the present step is waited for: sent, given back, taken, a failed attempt, contact."""
    rung: int = 0
    """How far up the ladder the present wait has rung."""
    ring_at: datetime | None = Field(default=None, index=True)
    """When it rings next; None: nothing is waited for."""
    closed_at: datetime | None = None
    erased_at: datetime | None = None
    """When name, contact, note and hashes were removed; the row stays for the count."""
    outcome: Outcome | None = Field(default=None, sa_type=word(Outcome))


class ReferralEvent(SQLModel, table=True):
    """One move in a referral's life, with the worker's note if there was one."""

    __tablename__ = "referral_event"

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(foreign_key="referral.id", index=True)
    account_id: int = Field(foreign_key="account.id")
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id")
    """Where it stood when this happened."""
    move: Move = Field(sa_type=word(Move))
    at: datetime
    note: str | None = Field(default=None, sa_column=Column("note", Sealed("referral_event.note")))


class ReferralQuestion(SQLModel, table=True):
    """What a case manager asked the sender, and what came back; sealed, since both tell about the person."""

    __tablename__ = "referral_question"

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(foreign_key="referral.id", index=True)
    asked_by: int = Field(foreign_key="account.id")
    asked_at: datetime
    question: str | None = Field(default=None, sa_column=Column("question", Sealed("referral_question.question")))
    answered_at: datetime | None = None
    answer: str | None = Field(default=None, sa_column=Column("answer", Sealed("referral_question.answer")))
