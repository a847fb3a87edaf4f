"""What is planned for a person, who works with them, and what an hour costs."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlmodel import Field, SQLModel

from casework.hours import Mode, Recipient
from storage.tables.words import word


class PlannedComponent(SQLModel, table=True):
    """One activity of a case's plan: so much a month, from and until a day (both included)."""

    __tablename__ = "planned_component"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    component: str
    """Key of the catalogue."""
    provider_id: int | None = Field(default=None, foreign_key="organisation.id")
    minutes: int
    """A month."""
    mode: Mode = Field(sa_type=word(Mode))
    domain: str | None = None
    """The life domain that personal and family activities are billed as."""
    first_day: date
    last_day: date | None = None
    created_by: int | None = Field(default=None, foreign_key="account.id")
    """None: an operator brought it."""
    created_at: datetime


class CaseloadRow(SQLModel, table=True):
    """One worker may write hours with one person, from and until a day (both included)."""

    __tablename__ = "caseload"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    first_day: date
    last_day: date | None = None
    added_by: int | None = Field(default=None, foreign_key="account.id")
    """None: an operator brought it."""
    added_at: datetime
    ended_at: datetime | None = None
    ended_by: int | None = Field(default=None, foreign_key="account.id")


class Allowed(StrEnum):
    """What a substitute who asked for a person is answered."""

    TODAY = "today"
    WEEK = "week"
    NO = "no"


class CaseloadRequest(SQLModel, table=True):
    """A worker stands in and asks to write hours with a person outside the caseload."""

    __tablename__ = "caseload_request"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    asked_at: datetime
    answer: Allowed | None = Field(default=None, sa_type=word(Allowed))
    answered_by: int | None = Field(default=None, foreign_key="account.id")
    answered_at: datetime | None = None


class PriceRow(SQLModel, table=True):
    """Euros for an hour, of a municipality or of a programme period; imported, never invented."""

    __tablename__ = "price"

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id", index=True)
    period: str | None = Field(default=None, index=True)
    component: str
    """Key of a billed component, or of an activity."""
    recipient: Recipient | None = Field(default=None, sa_type=word(Recipient))
    provider_id: int | None = Field(default=None, foreign_key="organisation.id")
    unit: Decimal = Field(max_digits=10, decimal_places=4)
    first_day: date
    last_day: date | None = None
    source: str = ""
    """The file it came from."""
    imported_by: int | None = Field(default=None, foreign_key="account.id")
    imported_at: datetime | None = None
