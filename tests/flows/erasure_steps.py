"""Somebody leaves the house, or is erased from it by the operator."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.data_subjects import SubjectKind, Whose
from storage.data_erasing import erase
from tests.cast import House
from tests.flows.family_steps import as_phone
from tests.flows.hours_cast import Team


async def leave(house: House, phone: Phone) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(phone.user_id)
        desk.actor = await desk.accounts.actor(account)
        await desk.accounts.leave(account)
    await house.settle()


async def erase_account(house: House, phone: Phone) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(phone.user_id)
        await erase(desk, Whose(SubjectKind.ACCOUNT, account.id or 0), by="operator")
    await house.settle()


async def close_and_erase(team: Team, code: str = "P-001") -> None:
    """The case is closed, the person is erased."""
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases[code])
        whose = Whose(SubjectKind.PERSON, row.person_id)
        await desk.cases.close(row.id or 0, row.version)
    await team.house.settle()
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        await erase(desk, whose, by="operator")
    await team.house.settle()
