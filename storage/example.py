"""A fictional municipality for the demo and the tests. Nothing here is a real place or a real institution."""

from __future__ import annotations

from datetime import date

from casework.cases import CaseKind
from storage.desk import Desk
from storage.tables import CaseFile, MunicipalityRow, Organisation, Person, SectorKind

PERIOD = "2025-2026"
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


async def person_in_care(desk: Desk, place: MunicipalityRow, code: int, first_name: str, last_name: str) -> CaseFile:
    """With nobody in charge yet: the lead plans, and gives the person to workers."""
    desk.session.add(Person(id=code, first_name=first_name, last_name=last_name))
    await desk.session.flush()
    case = CaseFile(
        person_id=code,
        municipality_id=place.id or 0,
        kind=CaseKind.ISTE,
        period=PERIOD,
        opened_at=desk.now,
    )
    desk.session.add(case)
    await desk.session.flush()
    return case


async def hospital(desk: Desk, place: MunicipalityRow) -> Organisation:
    return await desk.municipalities.found_organisation("Näidishaigla", SectorKind.HOSPITAL, place.id)
