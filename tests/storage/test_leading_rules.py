"""What cannot be, even for a lead; what leaves a line; and how absences meet one another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import col, select

from casework.absences import Span
from casework.people import Role
from storage.desk import Desks
from storage.errors import LastLead, NotHere, Oneself, Stale, TooMany
from storage.invitations import MOST_A_DAY
from storage.tables import Account, AccountState, Audit, Invitation, Organisation, SectorKind
from tests.storage.team import (
    CHANGES,
    COLLEAGUE,
    DEPUTY,
    ELSEWHERE,
    ELSEWHERE_LEAD,
    HERE,
    LATER,
    LEAD,
    NOW,
    TARGET,
    WEEK,
    WORKER,
    Act,
    acting,
    furnished,
    may,
)


async def test_a_lead_gives_no_role_that_is_not_theirs_to_give_and_none_elsewhere(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, LEAD) as desk:
        for role, place in ((Role.SKA_COORDINATOR, HERE), (Role.CLOSE_PERSON, HERE), (Role.CASE_MANAGER, ELSEWHERE)):
            with pytest.raises(NotHere):
                await desk.invitations.invite(role, municipality_id=place)


async def test_another_municipalitys_house_and_district_are_not_lent(desks: Desks) -> None:
    rows = await furnished(desks)
    async with acting(desks, ELSEWHERE_LEAD) as desk:
        district = await desk.districts.create(ELSEWHERE, "Linnaosa")
        house = Organisation(name="Linnahaigla", kind=SectorKind.HOSPITAL, municipality_id=ELSEWHERE)
        desk.session.add(house)
        await desk.session.flush()
    acts: list[Act] = [
        lambda desk, rows: desk.members.place_in(rows.target, district.id),
        lambda desk, _: desk.invitations.invite(Role.CASE_MANAGER, municipality_id=HERE, team_id=district.id),
        lambda desk, _: desk.invitations.invite(Role.PARTNER, municipality_id=HERE, organisation_id=house.id),
        lambda desk, _: desk.invitations.poster(house.id or 0),
    ]

    assert [await may(desks, LEAD, act, rows) for act in acts] == [False] * 4


async def test_the_last_lead_stays_and_nobody_ends_or_stops_themself(desks: Desks) -> None:
    rows = await furnished(desks)
    with pytest.raises(LastLead):
        async with acting(desks, LEAD) as desk:
            await desk.members.set_lead(rows.lead, lead=False)
    with pytest.raises(LastLead):
        async with acting(desks, DEPUTY) as desk:
            await desk.members.end(rows.lead)
    for name in ("end", "suspend"):
        with pytest.raises(Oneself):
            async with acting(desks, LEAD) as desk:
                await getattr(desk.members, name)(rows.lead)


async def test_a_stopped_lead_does_not_count_as_one(desks: Desks) -> None:
    rows = await furnished(desks)
    async with acting(desks, LEAD) as desk:
        await desk.members.set_lead(rows.target, lead=True)
    async with acting(desks, LEAD) as desk:
        await desk.members.suspend(rows.target)
    with pytest.raises(LastLead):
        async with acting(desks, LEAD) as desk:
            await desk.members.set_lead(rows.lead, lead=False)


async def test_blocking_the_bot_does_not_lift_a_stop(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW) as desk:
        await desk.accounts.mark_blocked(WORKER)
    async with desks.open(NOW) as desk:
        found = await desk.accounts.arrive(WORKER)

    assert found.state is AccountState.SUSPENDED


async def test_who_has_no_role_left_is_stopped_no_more(desks: Desks) -> None:
    rows = await furnished(desks)
    async with acting(desks, LEAD) as desk:
        await desk.members.end(rows.stopped)
    async with desks.open(NOW) as desk:
        account = await desk.session.get_one(Account, WORKER)

    assert account.state is AccountState.LEFT


@pytest.mark.parametrize("name", sorted(CHANGES.keys() - {"members.release_work"}))
async def test_everything_that_changes_leaves_a_line(desks: Desks, name: str) -> None:
    """Work that is given back is told by the line of each referral."""
    rows = await furnished(desks)
    before = await _lines(desks)
    async with acting(desks, LEAD) as desk:
        await CHANGES[name](desk, rows)
        await desk.session.flush()
        await desk.write_down()
        written = (await desk.session.exec(select(Audit).where(col(Audit.id) > before))).all()

    assert {(line.account_id, line.municipality_id) for line in written} == {(LEAD, HERE)}


async def _lines(desks: Desks) -> int:
    async with desks.open(NOW) as desk:
        return (await desk.session.exec(select(Audit.id).order_by(col(Audit.id).desc()))).first() or 0


async def test_links_have_a_limit_a_day(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, LEAD) as desk:
        for _ in range(MOST_A_DAY):
            await desk.invitations.invite(Role.CASE_MANAGER, municipality_id=HERE)
    with pytest.raises(TooMany):
        async with acting(desks, LEAD) as desk:
            await desk.invitations.invite(Role.CASE_MANAGER, municipality_id=HERE)


# ── absences ─────────────────────────────────────────────────────────────────


async def test_a_new_absence_replaces_what_it_meets(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, TARGET) as desk:
        first = await desk.deputies.begin(HERE, TARGET, COLLEAGUE, WEEK)
        other = await desk.deputies.begin(HERE, TARGET, COLLEAGUE, LATER)
        second = await desk.deputies.begin(HERE, TARGET, DEPUTY, Span(WEEK.last, WEEK.last + timedelta(days=3)))
        left = [row.id for row in await desk.deputies.upcoming(TARGET, HERE)]

    assert left == [second.id, other.id]
    assert first.ended_at is not None


async def test_whoever_is_away_or_unreachable_cannot_stand_in(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, LEAD) as desk:
        await desk.deputies.begin(HERE, COLLEAGUE, TARGET, WEEK)
        (await desk.accounts.get(DEPUTY)).state = AccountState.BLOCKED
        able = {row.account_id for row in await desk.deputies.candidates(TARGET, HERE, WEEK)}

    # The lead is away today, the colleague this week, and the deputy blocked the bot.
    assert able == set()


async def test_a_second_tap_hears_that_it_is_over(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, TARGET) as desk:
        row = await desk.deputies.begin(HERE, TARGET, COLLEAGUE, WEEK)
        await desk.deputies.end(row.id or 0)
    for account, name in ((TARGET, "end"), (COLLEAGUE, "refuse"), (COLLEAGUE, "agree")):
        with pytest.raises(Stale):
            async with acting(desks, account) as desk:
                await getattr(desk.deputies, name)(row.id or 0)


async def test_who_leaves_leaves_nobody_with_a_deputy_who_is_not_there(desks: Desks) -> None:
    await furnished(desks)
    async with acting(desks, TARGET) as desk:
        await desk.deputies.begin(HERE, TARGET, COLLEAGUE, WEEK)
    async with acting(desks, COLLEAGUE) as desk:
        await desk.accounts.leave(await desk.accounts.get(COLLEAGUE))
    async with acting(desks, TARGET) as desk:
        assert await desk.deputies.upcoming(TARGET, HERE) == []


async def test_a_link_used_twice_or_taken_back_gives_nothing(desks: Desks) -> None:
    rows = await furnished(desks)
    async with acting(desks, LEAD) as desk:
        await desk.invitations.revoke(rows.invitation)
    with pytest.raises(Stale):
        async with acting(desks, LEAD) as desk:
            await desk.invitations.revoke(rows.invitation)
    async with desks.open(NOW) as desk:
        kept = await desk.session.get_one(Invitation, rows.invitation)

    assert kept.revoked_at is not None
    assert kept.token is None
