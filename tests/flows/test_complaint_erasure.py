"""Feedback that is open when somebody's data are erased: nothing is owed any more, and whoever waits is told."""

from __future__ import annotations

from sqlmodel import col, select

from bot.sandbox import Phone
from casework.data_subjects import Bar, SubjectKind, Whose
from storage.data_erasing import erase
from storage.data_marks import bars
from storage.data_scope import scope_of
from storage.tables import Account, CaseFile, Complaint, DutyRow
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import Cast, answer, cast, give


async def _account_erased(house: House, name: str) -> None:
    """As `/leave` and the operator's request for erasure do it."""
    async with duties.desk_of(house, name) as desk:
        account = desk.who.account_id
        await desk.accounts.leave(await desk.session.get_one(Account, account))
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await erase(desk, Whose(SubjectKind.ACCOUNT, account), by="operator")
    await house.settle()


async def _person_erased(people: Cast) -> tuple[Bar, ...]:
    """The case is closed first; what still stood in the way."""
    house = people.house
    async with duties.desk_of(house, "Peeter") as desk:
        case = await desk.cases.get(people.case_id)
        await desk.cases.close(people.case_id, case.version)
    await house.settle()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = await desk.session.get_one(CaseFile, people.case_id)
        whose = Whose(SubjectKind.PERSON, row.person_id)
        stood = await bars(desk, await scope_of(desk, whose))
        await erase(desk, whose, by="operator")
    await house.settle()
    return stood


async def _open_duties(house: House) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(
            select(DutyRow).where(col(DutyRow.complaint_id).is_not(None), col(DutyRow.ended_at).is_(None))
        )
        return len(found.all())


def _since(phone: Phone, before: int) -> str:
    return "\n".join(message.text for message in phone.visible[before:])


async def test_an_erased_sender_leaves_no_duty_behind(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await _account_erased(house, "Ljudmila")
    assert await _open_duties(house) == 0
    assert "Lõpetatud: K-2026-0001. Andmed kustutati." in people.peeter.transcript()
    before = len(people.peeter.visible)
    await house.later(days=3)
    assert "K-2026-0001" not in _since(people.peeter, before)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Complaint))).one()
        assert (row.status, row.text, row.sender_id) == ("closed", None, None)
        duty = (await desk.session.exec(select(DutyRow).where(col(DutyRow.complaint_id).is_not(None)))).one()
        assert duty.done_on is None, "ended, not done"


async def test_a_sender_is_told_when_the_person_is_erased(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila Tamm")
    await people.peeter.tap("Võta vastu")
    assert Bar.OPEN_COMPLAINT in await _person_erased(people)
    assert await _open_duties(house) == 0
    assert "Vastust sellele siia enam ei tule." in people.mother.transcript()
    assert "Kuhu veel saab pöörduda" in people.mother.transcript()
    assert "Lõpetatud: K-2026-0001. Andmed kustutati." in people.peeter.transcript()
    before = len(people.peeter.visible)
    await house.later(days=3)
    assert "K-2026-0001" not in _since(people.peeter, before)


async def test_what_was_answered_stands_in_nobodys_way(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila Tamm")
    await people.peeter.tap("Võta vastu")
    await answer(people.peeter)
    before = len(people.peeter.visible)
    assert Bar.OPEN_COMPLAINT not in await _person_erased(people)
    assert "Lõpetatud: K-2026-0001" not in _since(people.peeter, before)
    assert "Vastust sellele siia enam ei tule." not in people.mother.transcript()
