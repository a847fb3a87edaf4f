"""Two people at once, on both databases: one owner each time, and nobody is told a lie."""

from __future__ import annotations

import asyncio

from sqlmodel import select

from casework.people import Actor, MunicipalityId, Role
from casework.referrals import Agreement, Guardian, NotPossible, ReferrerKind, Urgency
from storage.errors import InvitationSpent, LastLead, NotHere
from storage.new_referrals import NewReferral
from storage.tables import Audit, MembershipRow, Referral
from tests.cast import House, report

ROUNDS = 200


async def actor_of(house: House, user_id: int) -> Actor:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return await desk.accounts.actor(await desk.accounts.arrive(user_id))


async def test_two_who_tap_take_together_leave_one_owner_each_of_200_times(house: House) -> None:
    anu, peeter = await house.team()
    actors = [await actor_of(house, anu.user_id), await actor_of(house, peeter.user_id)]
    new = NewReferral(
        municipality_id=MunicipalityId(house.place.id or 0),
        kind=ReferrerKind.OTHER,
        urgency=Urgency.WEEK,
        agreement=Agreement.NO,
        guardian=Guardian.UNKNOWN,
        domains=(),
    )
    desks, now = house.app.desks, house.sandbox.now()

    async def send(turn: int) -> int:
        """Each time by somebody else, since one sender may send only so many a day."""
        async with desks.open(now, await actor_of(house, 900_000 + turn)) as desk:
            return (await desk.referrals.send(new)).id or 0

    async def take(actor: Actor, referral_id: int) -> bool:
        try:
            async with desks.open(now, actor) as desk:
                await desk.referrals.take(referral_id, 1)
        except NotPossible:
            return False
        return True

    for turn in range(ROUNDS):
        referral_id = await send(turn)
        won = await asyncio.gather(*(take(actor, referral_id) for actor in actors))
        assert sorted(won) == [False, True]
        async with desks.open(now) as desk:
            row = await desk.session.get_one(Referral, referral_id)
            assert row.taken_by == actors[won.index(True)].account_id
    async with desks.open(now) as desk:
        taken = (await desk.session.exec(select(Audit).where(Audit.action == "referral:take"))).all()
    assert len(taken) == ROUNDS


async def test_two_coordinators_who_tap_at_once_on_their_phones_see_one_taker(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await asyncio.gather(anu.tap("Võta vastu"), peeter.tap("Võta vastu"))
    await house.settle()

    texts = [anu.last.text, peeter.last.text]
    assert sum("on Teie käes" in text for text in texts) == 1
    assert sum("Teie ei pea midagi tegema" in text for text in texts) == 1
    assert nurse.transcript().count("Teie teade T-0001 on vastu võetud") == 1


async def test_an_invitation_opened_by_two_at_once_gives_one_role(house: House) -> None:
    token = await house.link(Role.CASE_MANAGER, name="Anu K.")
    desks, now = house.app.desks, house.sandbox.now()

    async def open_it(user_id: int) -> bool:
        try:
            async with desks.open(now) as desk:
                account = await desk.accounts.arrive(user_id)
                await desk.invitations.accept(await desk.invitations.look(token), account)
        except InvitationSpent:
            return False
        return True

    assert sorted(await asyncio.gather(open_it(1), open_it(2))) == [False, True]
    async with desks.open(now) as desk:
        assert len((await desk.session.exec(select(MembershipRow))).all()) == 1


async def test_two_leads_who_dismiss_each_other_leave_one(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    mari = await house.case_manager("Mari", "Mari T.", lead=True)
    actors = [await actor_of(house, phone.user_id) for phone in (anu, mari)]

    async def dismiss(actor: Actor, other: Actor) -> str:
        try:
            async with house.app.desks.open(house.sandbox.now(), actor) as desk:
                colleagues = await desk.members.colleagues(house.place.id or 0)
                row = next(item for item in colleagues if item.account_id == other.account_id)
                await desk.members.set_lead(row.id, lead=False)
        except (LastLead, NotHere):
            return "refused"
        return "done"

    found = await asyncio.gather(dismiss(actors[0], actors[1]), dismiss(actors[1], actors[0]))

    assert sorted(found) == ["done", "refused"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(MembershipRow.lead))
        assert sum(rows.all()) == 1
