"""Weekly posts: when each municipality hears, who would rather not, and the groups that hear it too."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.tables.words import word


class PostPlace(SQLModel, table=True):
    """A municipality's weekly post; the row is there as soon as it has a case manager."""

    __tablename__ = "post_place"

    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id")
    weekday: int = 0
    hour: int = 9
    shared_since: datetime | None = None
    """Since when the adviser at SKA sees how timely the duties are done; None: not at all."""
    said: date | None = None
    """The Monday of the week whose post was said last."""
    next_at: datetime | None = Field(default=None, index=True)


class PostMute(SQLModel, table=True):
    """Somebody who does not want the weekly post, and asks for it when needed."""

    __tablename__ = "post_mute"

    account_id: int = Field(primary_key=True, foreign_key="account.id")
    at: datetime


class PostAdviser(SQLModel, table=True):
    """When an adviser at SKA is told of the contracts; the row is there as soon as somebody is one."""

    __tablename__ = "post_adviser"

    account_id: int = Field(primary_key=True, foreign_key="account.id")
    weekday: int = 0
    hour: int = 9
    said: date | None = None
    """The Monday of the week whose contracts were told last."""
    next_at: datetime | None = Field(default=None, index=True)


class InvitedPlace(SQLModel, table=True):
    """One municipality of the portfolio that an adviser is invited to."""

    __tablename__ = "invited_place"

    invitation_id: int = Field(primary_key=True, foreign_key="invitation.id")
    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id")


class GroupState(StrEnum):
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    """Somebody who may ended it."""
    OUT = "out"
    """Märkaja was put out of the group, or the group is gone."""
    SILENCED = "silenced"
    """Märkaja is there and may not write."""
    CLOSED = "closed"
    """The topic to which the posts went is closed or gone."""


class PostGroup(SQLModel, table=True):
    """A Telegram group that a municipality connected; of the people in it nothing is kept."""

    __tablename__ = "post_group"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(unique=True, sa_type=BigInteger)
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    title: str = ""
    topic_id: int = 0
    """Of a forum: where the code was written, and where the posts go; 0: no topic."""
    language: str = "et"
    state: GroupState = Field(default=GroupState.CONNECTED, sa_type=word(GroupState))
    connected_by: int = Field(foreign_key="account.id")
    connected_at: datetime
    turn: int = 1
    """How often it was connected: what was to be said of an earlier time is not said any more."""
    ended_at: datetime | None = None
    asked_at: datetime | None = None
    """When somebody there last asked for the numbers."""


class ConnectCode(SQLModel, table=True):
    """A one-time code for a group; only its hash is kept."""

    __tablename__ = "connect_code"

    id: int | None = Field(default=None, primary_key=True)
    code_hash: str = Field(unique=True)
    municipality_id: int = Field(foreign_key="municipality.id")
    language: str
    created_by: int = Field(foreign_key="account.id", index=True)
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class ConnectTry(SQLModel, table=True):
    """A code that did not fit, so that nobody tries for long."""

    __tablename__ = "connect_try"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(sa_type=BigInteger, index=True)
    at: datetime
