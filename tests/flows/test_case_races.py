"""Two at the very same moment, on both databases: one of them wins, and nothing is left half done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from sqlmodel import col, select

from bot.sandbox import Phone
from casework.cases import CaseKind, CaseMove
from storage.desk import Desk
from storage.errors import Stale
from storage.tables import CaseEvent, CaseFile, Outbox
from tests.cast import House
from tests.flows.case_steps import open_directly, with_referral

Act = Callable[[Desk], Awaitable[object]]


async def at_once(house: House, *acts: tuple[Phone, Act]) -> list[str]:
    """What became of each: done, or told that somebody was faster."""

    async def one(phone: Phone, act: Act) -> str:
        try:
            async with house.app.desks.open(house.sandbox.now()) as desk:
                desk.actor = await desk.accounts.actor(await desk.accounts.arrive(phone.user_id))
                await act(desk)
        except Stale:
            return "stale"
        return "done"

    return sorted(await asyncio.gather(*(one(phone, act) for phone, act in acts)))


async def account(house: House, phone: Phone) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.accounts.arrive(phone.user_id)).id or 0


async def test_of_one_referral_two_open_one_case(house: House) -> None:
    anu, peeter = await with_referral(house)
    opening = [(phone, lambda desk: desk.cases.open_from(1, CaseKind.ISTE, "2025-2026")) for phone in (anu, peeter)]

    assert await at_once(house, *opening) == ["done", "stale"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert len((await desk.session.exec(select(CaseFile))).all()) == 1


async def test_a_caseload_goes_to_one_of_two_and_whole(house: House) -> None:
    anu, peeter = await house.team()
    tiina = await house.case_manager("Tiina", "Tiina M.")
    for _ in range(3):
        await open_directly(peeter)
    has, first, second = [await account(house, phone) for phone in (peeter, anu, tiina)]
    place = house.place.id or 0
    found = await at_once(
        house,
        (peeter, lambda desk: desk.cases.hand_over_all(has, place, [1, 2, 3], first)),
        (anu, lambda desk: desk.cases.hand_over_all(has, place, [1, 2, 3], second)),
    )

    assert found == ["done", "stale"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(CaseFile))).all()
        moves = (await desk.session.exec(select(CaseEvent).where(CaseEvent.move == CaseMove.HAND_OVER))).all()
        told = (await desk.session.exec(select(Outbox).where(col(Outbox.notice) == "cases_given"))).all()
        assert len({row.manager_id for row in rows}) == 1
        assert len(moves) == 3
        assert len(told) <= 1


async def test_taken_back_once_however_often_it_is_tapped(house: House) -> None:
    anu, peeter = await house.team()
    for _ in range(2):
        await open_directly(peeter)
    has, to, place = await account(house, peeter), await account(house, anu), house.place.id or 0
    await at_once(house, (peeter, lambda desk: desk.cases.hand_over_all(has, place, [1, 2], to)))
    async with house.app.desks.open(house.sandbox.now()) as desk:
        moves = await desk.session.exec(select(CaseEvent.id).where(CaseEvent.move == CaseMove.HAND_OVER))
        event = min(moves.all())  # type: ignore[type-var]
    twice = [(peeter, lambda desk: desk.cases.take_back(event or 0))] * 2

    assert await at_once(house, *twice) == ["done", "stale"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert {row.manager_id for row in (await desk.session.exec(select(CaseFile))).all()} == {has}
