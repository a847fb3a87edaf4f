"""Prices as they are kept: read for the months that are counted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.prices import Price, PriceList
from storage.tables import PriceRow

if TYPE_CHECKING:
    from storage.desk import Desk


async def of_places(desk: Desk, municipality_ids: Iterable[int], first: date, last: date) -> PriceList:
    """Their own, and those of every programme period, as far as they hold on one of these days."""
    rows = await desk.session.exec(
        select(PriceRow).where(
            or_(
                col(PriceRow.municipality_id).in_(set(municipality_ids)),
                col(PriceRow.municipality_id).is_(None),
            ),
            col(PriceRow.first_day) <= last,
            or_(col(PriceRow.last_day).is_(None), col(PriceRow.last_day) >= first),
        )
    )
    return PriceList(price(row) for row in rows.all())


def price(row: PriceRow) -> Price:
    return Price(
        component=row.component,
        unit=row.unit,
        first=row.first_day,
        last=row.last_day,
        recipient=row.recipient,
        provider_id=row.provider_id,
        municipality_id=row.municipality_id,
        period=row.period,
    )
