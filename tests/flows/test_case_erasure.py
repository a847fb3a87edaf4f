"""What tells who somebody was goes when its time has passed; papers of the programme wait for the contract's own day."""

from __future__ import annotations

from sqlmodel import col, select

from casework.case_permissions import CaseAction
from storage.tables import Audit, CaseEvent, CaseFile, Person
from tests.cast import House
from tests.flows.case_steps import open_directly


async def test_own_help_is_erased_after_its_time_and_the_programme_is_not(house: House) -> None:
    anu, _peeter = await house.team()
    await open_directly(anu, "Vilhelmine Testmann", kind="Muu valla või linna abi")
    await open_directly(anu, "Juta Katsetaja", kind="ISTE")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        for row in (await desk.session.exec(select(CaseFile).order_by(col(CaseFile.id)))).all():
            await desk.cases.get(row.id or 0, CaseAction.CLOSE)
            await desk.cases.close(row.id or 0, row.version, note="Kolis ära")
    await house.later(days=89)
    assert await _names(house) == ["Vilhelmine", "Juta"]
    await house.later(days=2)

    assert await _names(house) == [None, "Juta"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        notes = (await desk.session.exec(select(CaseEvent.note).where(CaseEvent.case_id == 1))).all()
        assert not any(notes)
        audit = (await desk.session.exec(select(Audit.subject).where(Audit.action == "person:erase"))).all()
    assert list(audit) == ["person:1"]


async def _names(house: House) -> list[str | None]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(Person.first_name).order_by(col(Person.id)))).all())
