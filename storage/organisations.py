"""Institutions and providers by where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from storage.leading import must_lead
from storage.tables import Organisation, SectorKind

if TYPE_CHECKING:
    from storage.desk import Desk


async def of_municipality(desk: Desk, municipality_id: int | None) -> list[Organisation]:
    """In the order of their names, without those that have ended; None for those that belong to no municipality."""
    rows = await desk.session.exec(
        select(Organisation)
        .where(Organisation.municipality_id == municipality_id, col(Organisation.ended_at).is_(None))
        .order_by(col(Organisation.name))
    )
    return list(rows.all())


async def of_lead(desk: Desk, municipality_id: int) -> list[Organisation]:
    """As `of_municipality`, for its lead."""
    must_lead(desk, municipality_id)
    return await of_municipality(desk, municipality_id)


async def found_by_lead(desk: Desk, municipality_id: int, name: str, kind: SectorKind) -> Organisation:
    """The one of that name there, however it is written, or a new one."""
    for known in await of_lead(desk, municipality_id):
        if known.name.casefold() == name.casefold():
            return known
    made = await desk.municipalities.found_organisation(name, kind, municipality_id)
    desk.audit("organisation:create", f"organisation:{made.id}", municipality_id)
    return made
