"""Example prices and a contract for the fictional municipality: round numbers of our own, and they say so.

SKA's price list is not among the documents; the same rows stand in `admin/examples/prices.csv`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from casework.hours import Recipient
from storage.desk import Desk
from storage.tables import Contract, ContractPlace, MunicipalityRow, PriceRow

SOURCE = "näidishinnad"
FIRST, LAST = date(2025, 1, 1), date(2027, 1, 31)
_PERSON, _FAMILY, _GROUP = Recipient.PARTICIPANT, Recipient.FAMILY_MEMBER, Recipient.GROUP
PRICES: tuple[tuple[str, Recipient | None, int], ...] = (
    ("core_service", None, 30),
    ("support_social_relations", _PERSON, 25),
    ("support_social_relations", _FAMILY, 25),
    ("support_social_relations", _GROUP, 10),
    ("support_mental_health", _PERSON, 35),
    ("support_mental_health", _FAMILY, 35),
    ("support_mental_health", _GROUP, 12),
    ("support_physical_health", _PERSON, 30),
    ("support_physical_health", _GROUP, 10),
    ("support_occupation", _PERSON, 25),
    ("support_occupation", _GROUP, 8),
    ("support_leisure", _PERSON, 20),
    ("support_leisure", _GROUP, 8),
    ("support_housing", _PERSON, 25),
    ("support_everyday_life", _PERSON, 25),
    ("support_everyday_life", _FAMILY, 25),
    ("support_everyday_life", _GROUP, 10),
)
"""Euros an hour."""


async def prices(desk: Desk, place: MunicipalityRow) -> None:
    desk.session.add_all(
        PriceRow(
            municipality_id=place.id,
            component=component,
            recipient=recipient,
            unit=Decimal(unit),
            first_day=FIRST,
            source=SOURCE,
            imported_at=desk.now,
        )
        for component, recipient, unit in PRICES
    )
    await desk.session.flush()


async def contract(desk: Desk, place: MunicipalityRow) -> Contract:
    """Ten places: 96 146.40 € of components and 458.50 € a month [004 2.6]."""
    row = Contract(
        name="NÄIDIS 1",
        period="2025-2026",
        representative_id=place.id or 0,
        places=10,
        ceiling=Decimal("96146.40"),
        fee_month=Decimal("458.50"),
        fee_months=25,
        first_day=FIRST,
        last_day=LAST,
        source=SOURCE,
        imported_at=desk.now,
    )
    desk.session.add(row)
    await desk.session.flush()
    desk.session.add(ContractPlace(contract_id=row.id or 0, municipality_id=place.id or 0))
    await desk.session.flush()
    return row
