"""What tells who somebody was, once a case has ended and its time has passed.

Only the municipality's own help: papers of the programme are kept until the day that its contract names, and without
such a day nothing of it is purged ([001]; domain: "documents kept").
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.cases import OF_DAYS, CaseKind, CaseState
from storage.tables import (
    CaseEvent,
    CaseFact,
    CaseFile,
    DutyRow,
    HoursPerson,
    HoursVersion,
    MunicipalityRow,
    PauseRow,
    Person,
)

if TYPE_CHECKING:
    from storage.desk import Desk


async def erase_due(desk: Desk) -> int:
    """How many people were erased; the code, the days and the sums stay for the count."""
    erased = 0
    places = (await desk.session.exec(select(MunicipalityRow.id, MunicipalityRow.retention_days))).all()
    for place, days in places:
        for person_id in await _past(desk, place or 0, desk.now - timedelta(days=days)):
            await _erase(desk, person_id)
            desk.audit("person:erase", f"person:{person_id}", place)
            erased += 1
    return erased


async def _past(desk: Desk, place: int, before: datetime) -> list[int]:
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
    return sorted(rows.all())


async def _erase(desk: Desk, person_id: int) -> None:
    cases = select(CaseFile.id).where(CaseFile.person_id == person_id)
    for case_id in (await desk.session.exec(cases)).all():
        await desk.months.erase_files_of(case_id or 0)
    hours = select(HoursPerson.version_id).where(col(HoursPerson.case_id).in_(cases))
    for statement in (
        update(Person)
        .where(col(Person.id) == person_id)
        .values(
            first_name=None,
            last_name=None,
            contact=None,
            birth_year=None,
            person_hash=None,
            erased_at=desk.now,
        ),
        update(CaseFact).where(col(CaseFact.case_id).in_(cases)).values(note=None),
        # The note of a review day is that day, of a pause its days.
        update(CaseEvent)
        .where(col(CaseEvent.case_id).in_(cases), col(CaseEvent.move).not_in(OF_DAYS))
        .values(note=None),
        update(PauseRow).where(col(PauseRow.case_id).in_(cases)).values(note=None, kind=None),
        update(DutyRow).where(col(DutyRow.case_id).in_(cases)).values(snooze_reason=None),
        update(HoursVersion).where(col(HoursVersion.id).in_(hours)).values(reason=None),
    ):
        await desk.session.exec(statement.execution_options(synchronize_session=False))
