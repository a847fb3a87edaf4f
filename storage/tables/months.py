"""Months as they are reported: each version, who checked what, the files that came of it; and contracts."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Index
from sqlmodel import Field, SQLModel

from casework.billing import CheckedAs
from casework.month_calls import Call
from casework.months import MonthState
from storage.secrets import SealedBytes, SealedJSON
from storage.tables.words import word


class MonthReport(SQLModel, table=True):
    """A municipality's month that was closed at least once; without a row it is open, or in check."""

    __tablename__ = "month_report"
    __table_args__ = (Index("ix_month_report_place_month", "municipality_id", "month", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id")
    month: date
    """Its first day."""
    state: MonthState = Field(sa_type=word(MonthState))
    version: int = 1
    closed_by: int = Field(foreign_key="account.id")
    closed_at: datetime
    sent_by: int | None = Field(default=None, foreign_key="account.id")
    sent_at: datetime | None = None


class MonthVersion(SQLModel, table=True):
    """A month as it was closed. The database refuses to change or delete it."""

    __tablename__ = "month_version"
    __table_args__ = (Index("ix_month_version_report_version", "report_id", "version", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="month_report.id")
    version: int
    closed_by: int = Field(foreign_key="account.id")
    closed_at: datetime
    total: Decimal = Field(max_digits=12, decimal_places=2)
    """Euros, of the lines that had a price."""
    lines: Any = Field(default=None, sa_column=Column("lines", SealedJSON("month_version.lines")))
    """See `casework.changes.as_json`: codes, no names."""
    gaps: Any = Field(default=None, sa_column=Column("gaps", SealedJSON("month_version.gaps")))
    """What it was closed without, with the reasons given."""


class SheetCheck(SQLModel, table=True):
    """Somebody read a person's month and found it right; it holds while the digest is the present one."""

    __tablename__ = "sheet_check"
    __table_args__ = (Index("ix_sheet_check_once", "case_id", "month", "account_id", "role", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id")
    month: date
    account_id: int = Field(foreign_key="account.id", index=True)
    role: CheckedAs = Field(sa_type=word(CheckedAs))
    digest: str
    at: datetime


class MonthFile(SQLModel, table=True):
    """A file as it was made. Never changed; deleted only through `erased_file`, both guarded by the database."""

    __tablename__ = "month_file"
    __table_args__ = (Index("ix_month_file_place_month", "municipality_id", "month"),)

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id")
    contract_id: int | None = Field(default=None, foreign_key="contract.id", index=True)
    """Of a whole contract's invoice; then no municipality."""
    case_id: int | None = Field(default=None, foreign_key="case_file.id", index=True)
    """Of one person's sheet."""
    month: date
    version: int
    kind: str
    name: str
    content: bytes = Field(sa_column=Column("content", SealedBytes("month_file.content"), nullable=False))
    sha256: str
    made_by: int | None = Field(default=None, foreign_key="account.id")
    made_at: datetime


class ErasedFile(SQLModel, table=True):
    """The one door: a file may be deleted once its number stands here, and the line stays."""

    __tablename__ = "erased_file"

    file_id: int = Field(primary_key=True)
    sha256: str
    erased_at: datetime


class Contract(SQLModel, table=True):
    """Between SKA and one municipality, or several jointly [004 2.3.2, 2.6]. Sums in euros."""

    __tablename__ = "contract"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    """Its number, or how it is known."""
    period: str
    representative_id: int = Field(foreign_key="municipality.id")
    """Who acts for all of them."""
    places: int
    ceiling: Decimal | None = Field(default=None, max_digits=12, decimal_places=2)
    """Of the components, as the contract says; None: not entered."""
    fee_month: Decimal = Field(max_digits=12, decimal_places=2)
    fee_months: int
    first_day: date
    last_day: date
    used_before: Decimal = Field(default=Decimal("0.00"), max_digits=12, decimal_places=2)
    """Invoiced up to and with the month of `used_until`, before this house knew the hours."""
    used_until: date | None = None
    source: str = ""
    """The file it came from."""
    imported_at: datetime
    keep_until: date | None = None
    """Until when its documents are kept, as it says itself; without a day nothing of it is purged [001]."""
    keep_clause: str = ""
    """Where in the contract that stands."""


class ContractPlace(SQLModel, table=True):
    __tablename__ = "contract_place"

    contract_id: int = Field(primary_key=True, foreign_key="contract.id")
    municipality_id: int = Field(primary_key=True, foreign_key="municipality.id", index=True)


class MonthCall(SQLModel, table=True):
    """A call of a month that has rung (`day`: when it was due), whoever of several processes came first."""

    __tablename__ = "month_call"

    day: date = Field(primary_key=True)
    call: Call = Field(primary_key=True, sa_type=word(Call))
    rang_at: datetime
