"""What is planned of a person's leaving beside the facts: the expected last day, and the class of the reason."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from casework.exits import ExitReason
from storage.tables.words import word


class CaseExit(SQLModel, table=True):
    """One row a case. The path, who was told and the page handed over are facts of the case, with their days."""

    __tablename__ = "case_exit"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", unique=True)
    last_day: date | None = None
    """Expected; None: the last day on which the period's people are served."""
    reason: ExitReason | None = Field(default=None, sa_type=word(ExitReason))
    """Of the exit that was noted."""
    changed_by: int | None = Field(default=None, foreign_key="account.id")
    changed_at: datetime
