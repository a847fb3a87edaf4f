"""A contract of the programme's last period, as an import brings it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storage.tables import Contract, ContractPlace
from tests.cast import House


async def signed(
    house: House, *members: int, name: str = "1-2/34", places: int = 5, ceiling: str = "48073.20", fee: str = "229.25"
) -> int:
    """Its id. `members`: municipalities, the first of them represents the others; without any, the house's own."""
    belong = members or (house.place.id or 0,)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = Contract(
            name=name,
            period="2025-2026",
            representative_id=belong[0],
            places=places,
            ceiling=Decimal(ceiling),
            fee_month=Decimal(fee),
            fee_months=25,
            first_day=date(2025, 1, 1),
            last_day=date(2027, 1, 31),
            imported_at=desk.now,
        )
        desk.session.add(row)
        await desk.session.flush()
        desk.session.add_all(ContractPlace(contract_id=row.id or 0, municipality_id=place) for place in belong)
        return row.id or 0
