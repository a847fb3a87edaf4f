"""What an operator manages besides: closing days of an office, texts that are published in versions."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.tables.words import word


class ClosingDay(SQLModel, table=True):
    """A day on which one municipality's office is closed besides weekends and holidays (a Tallinn day)."""

    __tablename__ = "closing_day"

    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id")
    day: date = Field(primary_key=True)
    word: str = ""
    """Why, in the operator's words; shown to colleagues."""


class SettingChange(SQLModel, table=True):
    """A setting of a municipality or of its contract as it was and became. Settings only: nothing about people."""

    __tablename__ = "setting_change"

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    field: str
    """A field of `storage.place_values.PlaceValues`, or `CLOSING` or `CONTRACT` of `storage.setting_notes`."""
    day: date | None = None
    """Of a closing day: which one."""
    old: str | None = None
    new: str | None = None
    """As `PlaceValues.plain` writes it; of a closing day its reason, None where it was not closed."""
    at: datetime
    made_by: int | None = Field(default=None, foreign_key="account.id")
    """None: from the shell."""


class TextState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    """In force, or replaced by a later version: the newest published one of its key holds."""
    WITHDRAWN = "withdrawn"
    """No longer in force: the program's own words hold again, or an earlier version that was published anew."""


def _one_draft(whose: str, where: str, *columns: str) -> Index:
    """Of each text. No NULL equals another: the house's own texts need an index for themselves."""
    only = text(f"state = '{TextState.DRAFT}' AND {where}")
    name = f"ix_published_text_draft_of_{whose}"
    return Index(name, *columns, unique=True, sqlite_where=only, postgresql_where=only)


class PublishedText(SQLModel, table=True):
    """One version of a text in both languages; a published one is never changed any more."""

    __tablename__ = "published_text"
    __table_args__ = (
        Index("ix_published_text_key_state", "key", "state"),
        _one_draft("house", "municipality_id IS NULL", "key"),
        _one_draft("place", "municipality_id IS NOT NULL", "key", "municipality_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str
    """What it is (`casework.leaflets`)."""
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id", index=True)
    """None: of the whole house."""
    version: int
    """Counted for each text, from the version that the program itself carries upwards."""
    state: TextState = Field(default=TextState.DRAFT, sa_type=word(TextState))
    et: str
    ru: str
    made_by: int | None = Field(default=None, foreign_key="account.id")
    changed_at: datetime
    published_at: datetime | None = None
    published_by: int | None = Field(default=None, foreign_key="account.id")
