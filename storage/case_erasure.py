"""What tells who somebody was, once a case has ended and its time has passed.

Only the municipality's own help: papers of the programme are kept until the day that its contract names, and without
such a day nothing of it is purged ([001]; domain: "documents kept").
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.cases import CaseKind, CaseState
from casework.data_subjects import SubjectKind, Whose
from storage.data_erasing import erase
from storage.data_holds import held
from storage.tables import CaseFile, MunicipalityRow, Person

if TYPE_CHECKING:
    from storage.desk import Desk


AT_ONCE = 10
"""People in one transaction: each is looked for everywhere, and others wait for the lock meanwhile."""


async def erase_due(desk: Desk) -> int:
    """How many people were erased; the code, the days and the sums stay for the count. The rest at the next call."""
    erased = 0
    places = (await desk.session.exec(select(MunicipalityRow.id, MunicipalityRow.retention_days))).all()
    for place, days in places:
        for person_id in (await past(desk, place or 0, limit(desk.now, days)))[: AT_ONCE - erased]:
            await erase(desk, Whose(SubjectKind.PERSON, person_id), by="sweep", entry={}, place=place)
            erased += 1
    return erased


def limit(now: datetime, days: int) -> datetime:
    """What was closed before may go, where so many days are kept."""
    return now - timedelta(days=days)


async def past(desk: Desk, place: int, before: datetime) -> list[int]:
    """People whose every case was help of the municipality's own, and has ended long enough ago."""
    living = select(CaseFile.person_id).where(
        (col(CaseFile.state) == CaseState.OPEN)
        | (col(CaseFile.kind) != CaseKind.OWN)
        | (col(CaseFile.closed_at) >= before)
    )
    rows = await desk.session.exec(
        select(CaseFile.person_id)
        .join(Person, col(Person.id) == col(CaseFile.person_id))
        .where(
            CaseFile.municipality_id == place,
            col(CaseFile.person_id).not_in(living),
            col(Person.erased_at).is_(None),
        )
        .distinct()
    )
    found = set(rows.all())
    return sorted(found - await held(desk, found))
