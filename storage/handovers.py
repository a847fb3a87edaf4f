"""A referral goes to another municipality or district, with its history; the sender is told where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.permissions import Action
from casework.referrals import MOST_FORWARDS, Move, NotPossible, Status
from storage.errors import NobodyThere, NotHere, TooMany
from storage.new_referrals import twin_of
from storage.referral_news import News
from storage.tables import CaseFile, LifeStop, MunicipalityRow, Referral, ReferralEvent, Team

if TYPE_CHECKING:
    from storage.desk import Desk


async def forward(desk: Desk, referral_id: int, version: int, to: int, note: str | None = None) -> Referral:
    """To a municipality that is on the bot. Raises `NobodyThere`, `TooMany` (passed on too often), `NotPossible`."""
    row = await desk.referrals.get(referral_id, Action.REFERRAL_FORWARD)
    left = row.municipality_id
    if to not in await desk.municipalities.receiving():
        raise NobodyThere
    if row.forwards >= MOST_FORWARDS:
        raise TooMany
    if to == left:
        raise NotPossible("there already")
    row = await desk.referrals.move(
        row,
        Move.FORWARD,
        version,
        note=note,
        municipality_id=to,
        team_id=None,
        taken_by=None,
        taken_at=None,
        contacted_at=None,
        attempts=0,
        forwards=row.forwards + 1,
    )
    row.twin_id = await twin_of(desk, row)
    await desk.referral_clock.wind(row)
    await News(desk).forwarded(row, left)
    return row


async def reroute(desk: Desk, referral_id: int, version: int, team_id: int) -> Referral:
    """To another district of the same municipality: its people get the card."""
    row = await desk.referrals.get(referral_id, Action.REFERRAL_REROUTE)
    if team_id not in {team.id for team in await teams(desk, row.municipality_id)}:
        raise NotHere
    row = await desk.referrals.move(row, Move.REROUTE, version, team_id=team_id, taken_by=None, taken_at=None)
    await desk.referral_clock.wind(row)
    await News(desk).released(row)
    return row


async def was_taken_back(desk: Desk, row: Referral) -> bool:
    """It told of somebody's moving here, and was withdrawn: the person is not this municipality's to know."""
    if row.status is not Status.WITHDRAWN:
        return False
    found = await desk.session.exec(select(LifeStop.id).where(LifeStop.referral_id == row.id).limit(1))
    return found.first() is not None


async def came_from(desk: Desk, row: Referral) -> str:
    """The name of the municipality that passed it on last; empty when none did."""
    if not row.forwards:
        return await _moved_from(desk, row)
    found = await desk.session.exec(
        select(ReferralEvent.municipality_id)
        .where(ReferralEvent.referral_id == row.id, ReferralEvent.move == Move.FORWARD)
        .order_by(col(ReferralEvent.id).desc())
    )
    left = found.first()
    return (await desk.municipalities.get(left)).name if left else ""


async def _moved_from(desk: Desk, row: Referral) -> str:
    """Where the person had a case before moving here; empty when it came in another way."""
    found = await desk.session.exec(
        select(MunicipalityRow.name)
        .join(CaseFile, col(CaseFile.municipality_id) == col(MunicipalityRow.id))
        .join(LifeStop, col(LifeStop.case_id) == col(CaseFile.id))
        .where(LifeStop.referral_id == row.id)
    )
    return found.first() or ""


async def teams(desk: Desk, municipality_id: int) -> list[Team]:
    """Districts that are in use, in the order of their names."""
    rows = await desk.session.exec(
        select(Team)
        .where(Team.municipality_id == municipality_id, col(Team.ended_at).is_(None))
        .order_by(col(Team.name))
    )
    return list(rows.all())
