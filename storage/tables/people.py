"""Accounts, their roles, and the invitations that give them."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Column
from sqlmodel import Field, SQLModel

from casework.people import Role
from storage.secrets import Sealed
from storage.tables.words import word


class AccountState(StrEnum):
    ACTIVE = "active"
    BLOCKED = "blocked"
    """The person blocked the bot; a new message of theirs makes it active again."""
    LEFT = "left"
    SUSPENDED = "suspended"
    """A lead stopped it at once (a lost phone): nothing comes in, nothing goes out, until a lead frees it."""


class Account(SQLModel, table=True):
    """One Telegram user."""

    __tablename__ = "account"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(unique=True, sa_type=BigInteger)
    language: str | None = None
    """None until it was chosen or guessed from Telegram's `language_code`."""
    language_chosen: bool = False
    privacy_version: int = 0
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    """The institution whose poster was opened last: an unverified referrer's house."""
    state: AccountState = Field(default=AccountState.ACTIVE, sa_type=word(AccountState))
    created_at: datetime


class MembershipRow(SQLModel, table=True):
    __tablename__ = "membership"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    role: Role = Field(sa_type=word(Role))
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    lead: bool = False
    shown_as: str = ""
    team_id: int | None = Field(default=None, foreign_key="team.id")
    """District or team; None: the whole municipality."""
    began_at: datetime
    ended_at: datetime | None = None


class DeputyshipRow(SQLModel, table=True):
    """One colleague stands in for another, from and until a day (both included, Tallinn days)."""

    __tablename__ = "deputyship"

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    absent_id: int = Field(foreign_key="account.id", index=True)
    deputy_id: int = Field(foreign_key="account.id", index=True)
    from_day: date
    until_day: date
    made_by: int | None = Field(default=None, foreign_key="account.id")
    made_at: datetime
    ended_at: datetime | None = None
    """Ended early: the colleague is back, or the deputy could not."""


class InvitationKind(StrEnum):
    ROLE = "role"
    """One-time, expiring; gives a role (a partner's staff invitation too)."""
    POSTER = "poster"
    """An institution's public link: many may open it, it verifies nobody."""


class Invitation(SQLModel, table=True):
    """A deep link; only the hash of its token is kept."""

    __tablename__ = "invitation"

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(unique=True)
    kind: InvitationKind = Field(sa_type=word(InvitationKind))
    role: Role | None = Field(default=None, sa_type=word(Role))
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id")
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    lead: bool = False
    shown_as: str = ""
    team_id: int | None = Field(default=None, foreign_key="team.id")
    token: str | None = Field(default=None, sa_column=Column("token", Sealed("invitation.token")))
    """Of a poster only, so that it can be printed again; a personal invitation keeps nothing but its hash."""
    created_by: int | None = Field(default=None, foreign_key="account.id")
    created_at: datetime
    expires_at: datetime | None = None
    used_at: datetime | None = None
    used_by: int | None = Field(default=None, foreign_key="account.id")
    revoked_at: datetime | None = None
