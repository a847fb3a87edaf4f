"""Ways into the operator's panel. Of links and sessions only hashes are kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from storage.secrets import Sealed


class PanelLink(SQLModel, table=True):
    """A one-time link that the bot sent to an operator."""

    __tablename__ = "panel_link"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    token_hash: str = Field(unique=True)
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class PanelSession(SQLModel, table=True):
    """One browser at the panel."""

    __tablename__ = "panel_session"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    token_hash: str = Field(unique=True)
    before_hash: str = Field(default="", index=True)
    """Of the token before the last change: it opens for a moment longer, for what was on its way."""
    csrf: str
    """Stands in every form of this session; worth nothing without the cookie."""
    opened_at: datetime
    seen_at: datetime
    changed_at: datetime
    """When the token was last changed."""
    ended_at: datetime | None = None


class PanelReveal(SQLModel, table=True):
    """Why an operator looked who somebody is. What was typed may itself tell it, so it is sealed."""

    __tablename__ = "panel_reveal"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    subject: str = Field(index=True)
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("panel_reveal.reason")))
    at: datetime
