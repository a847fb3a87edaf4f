"""Municipalities and organisations."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Field, SQLModel

from storage.tables.words import word


class SectorKind(StrEnum):
    """Linked sectors whose institutions notice need ([002 §4.2]; glossary 3)."""

    AMBULANCE = "ambulance"
    PSYCHIATRIST = "psychiatrist_office"
    HOSPITAL = "hospital"
    FAMILY_DOCTOR = "family_doctor"
    UNEMPLOYMENT_FUND = "unemployment_fund"
    SCHOOL = "school"
    SHELTER = "shelter"
    POLICE = "police"
    WELFARE = "welfare_institution"
    DAY_CENTRE = "day_centre"
    PROVIDER = "service_provider"
    OTHER = "other"


class MunicipalityRow(SQLModel, table=True):
    """A municipality: imported from dated data, then set by its lead or the operator."""

    __tablename__ = "municipality"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    kind: str
    county: str = ""
    contract: str | None = None
    places: int | None = None
    fictional: bool = False
    as_of: date | None = None
    office_hours: str = "08:00-17:00"
    office_days: str = "mon-fri"
    turn_to: str = ""
    """Where a person turns who cannot wait: empty until the municipality tells it."""
    turn_to_ru: str = ""
    """The same for who reads Russian; empty: as above, for everybody."""
    turn_to_checked_on: date | None = None
    retention_days: int = 90


class Team(SQLModel, table=True):
    """A district or a team inside a large municipality: cards go to the right people first."""

    __tablename__ = "team"

    id: int | None = Field(default=None, primary_key=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True)
    name: str
    ended_at: datetime | None = None


class Organisation(SQLModel, table=True):
    """An institution that notices need, or a provider."""

    __tablename__ = "organisation"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    kind: SectorKind = Field(sa_type=word(SectorKind))
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id")
    ended_at: datetime | None = None
    """No longer one that works together with us: nobody is invited into it any more."""
