"""Institutions and providers by where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from storage.tables import Organisation

if TYPE_CHECKING:
    from storage.desk import Desk


async def of_municipality(desk: Desk, municipality_id: int | None) -> list[Organisation]:
    """In the order of their names; None for those that belong to no municipality."""
    rows = await desk.session.exec(
        select(Organisation).where(Organisation.municipality_id == municipality_id).order_by(col(Organisation.name))
    )
    return list(rows.all())
