"""A fictional municipality for the demo and the tests. Nothing here is a real place or a real institution."""

from __future__ import annotations

from datetime import date

from storage.desk import Desk
from storage.tables import MunicipalityRow, Organisation, SectorKind

NAMES = (("naidisvald", "Näidisvald", "vald", "naidis"), ("naidislinn", "Näidislinn", "linn", None))


async def municipality(desk: Desk) -> MunicipalityRow:
    """Näidisvald, with Näidislinn beside it (which is not on the bot)."""
    await desk.municipalities.put(
        {
            "key": key,
            "name": name,
            "kind": kind,
            "county": "Näidismaa",
            "contract": contract,
            "places": 10 if contract else None,
            "fictional": True,
            "as_of": date(2026, 11, 22),
        }
        for key, name, kind, contract in NAMES
    )
    found = await desk.municipalities.by_key("naidisvald")
    found.turn_to = "+372 5550 0000"
    found.turn_to_checked_on = date(2026, 11, 22)
    return found


async def hospital(desk: Desk, place: MunicipalityRow) -> Organisation:
    return await desk.municipalities.found_organisation("Näidishaigla", SectorKind.HOSPITAL, place.id)


async def provider(desk: Desk, place: MunicipalityRow) -> Organisation:
    """Of base support."""
    return await desk.municipalities.found_organisation("Näidistugi", SectorKind.PROVIDER, place.id)
