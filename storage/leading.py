"""What a lead sets for the municipality: working hours, the published contact; and who counts as a lead here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.calendar import tallinn_day
from casework.office_hours import OfficeHours
from casework.office_hours import parse as parse_hours
from casework.people import MunicipalityId, Role
from storage.errors import NotHere, Stale
from storage.place_values import values_of
from storage.setting_notes import noted
from storage.tables import (
    Account,
    AccountState,
    DeputyshipRow,
    Invitation,
    InvitationKind,
    MembershipRow,
    MunicipalityRow,
    Organisation,
    Team,
)

if TYPE_CHECKING:
    from storage.desk import Desk

CONTACT_LONGEST = 200


def must_lead(desk: Desk, municipality_id: int | None) -> None:
    """As the lead, or standing in for the lead today; otherwise `NotHere`, whether the place exists or not.

    The house itself may, once the operator's right was asked (`Desk.must_operate`).
    """
    if desk.actor is None:
        return
    if municipality_id is None or not desk.who.leads(MunicipalityId(municipality_id)):
        raise NotHere


async def locked(desk: Desk, municipality_id: int) -> MunicipalityRow:
    """The municipality's row, held until the end: two leads at once act one after the other."""
    found = await desk.session.get(MunicipalityRow, municipality_id, with_for_update=True)
    if found is None:
        raise NotHere
    return found


@dataclass(frozen=True, slots=True)
class Overview:
    """What the lead's first page shows."""

    place: MunicipalityRow
    colleagues: int
    leads: int
    away: tuple[DeputyshipRow, ...]
    posters: int
    pending: int
    districts: int


class Leading:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def places(self) -> list[MunicipalityRow]:
        """Where the actor leads today, by name."""
        led = self._desk.who.led()
        return [row for row in await self._desk.municipalities.all() if row.id in led]

    async def place(self, municipality_id: int) -> MunicipalityRow:
        must_lead(self._desk, municipality_id)
        return await self._desk.municipalities.get(municipality_id)

    async def names_of_leads(self) -> list[str]:
        """How the leads of the actor's own municipalities are known; whoever belongs to none hears of nobody."""
        mine = {item.municipality_id for item in self._desk.who.memberships if item.municipality_id is not None}
        rows = await self._desk.session.exec(
            select(MembershipRow.shown_as)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .where(
                col(Account.state).not_in({AccountState.SUSPENDED, AccountState.LEFT}),
                col(MembershipRow.municipality_id).in_(mine),
                MembershipRow.role == Role.CASE_MANAGER,
                col(MembershipRow.lead).is_(True),
                col(MembershipRow.ended_at).is_(None),
            )
            .order_by(col(MembershipRow.shown_as))
        )
        return [name for name in rows.all() if name]

    async def overview(self, municipality_id: int) -> Overview:
        place = await self.place(municipality_id)
        colleagues, leads = await self._count_people(municipality_id)
        return Overview(
            place=place,
            colleagues=colleagues,
            leads=leads,
            away=tuple(await self._desk.deputies.in_force(municipality_id)),
            posters=await self._count_posters(municipality_id),
            pending=len(await self._desk.invitations.pending(municipality_id)),
            districts=await self._count_districts(municipality_id),
        )

    async def set_hours(self, municipality_id: int, clocks: str, days: str, *, was: tuple[str, str]) -> OfficeHours:
        """Keeps the hours; ValueError when they are none, `Stale` when somebody changed them meanwhile."""
        must_lead(self._desk, municipality_id)
        hours = parse_hours(clocks, days)
        place = await locked(self._desk, municipality_id)
        if (place.office_hours, place.office_days) != was:
            raise Stale
        before = values_of(place).plain()
        place.office_hours, place.office_days = clocks, days
        noted(self._desk, municipality_id, before, values_of(place).plain())
        self._desk.audit("municipality:hours", f"municipality:{municipality_id}", municipality_id)
        await self._desk.referral_clock.rewind(municipality_id)
        await self._desk.duties.rewind(municipality_id)
        await self._desk.post_clock.rewind(municipality_id)
        return hours

    async def publish_contact(self, municipality_id: int, turn_to: str) -> MunicipalityRow:
        """What people read who cannot wait for an answer, with today as the day on which it was checked."""
        must_lead(self._desk, municipality_id)
        if not turn_to or len(turn_to) > CONTACT_LONGEST:
            raise ValueError("a contact has 1 to 200 characters")
        place = await self._desk.municipalities.get(municipality_id)
        place.turn_to, place.turn_to_ru = turn_to, ""
        place.turn_to_checked_on = tallinn_day(self._desk.now)
        self._desk.audit("municipality:contact", f"municipality:{municipality_id}", municipality_id)
        return place

    async def confirm_contact(self, municipality_id: int) -> MunicipalityRow:
        """Still right: only the day is new."""
        place = await self.place(municipality_id)
        if not place.turn_to:
            raise Stale
        place.turn_to_checked_on = tallinn_day(self._desk.now)
        self._desk.audit("municipality:contact-checked", f"municipality:{municipality_id}", municipality_id)
        return place

    async def _count_people(self, municipality_id: int) -> tuple[int, int]:
        rows = await self._desk.session.exec(
            select(MembershipRow.lead).where(
                MembershipRow.municipality_id == municipality_id,
                MembershipRow.role == Role.CASE_MANAGER,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        marks = rows.all()
        return len(marks), sum(marks)

    async def _count_posters(self, municipality_id: int) -> int:
        rows = await self._desk.session.exec(
            select(func.count())
            .select_from(Invitation)
            .join(Organisation, col(Organisation.id) == col(Invitation.organisation_id))
            .where(
                Invitation.kind == InvitationKind.POSTER,
                Organisation.municipality_id == municipality_id,
                col(Invitation.revoked_at).is_(None),
            )
        )
        return rows.one()

    async def _count_districts(self, municipality_id: int) -> int:
        rows = await self._desk.session.exec(
            select(func.count())
            .select_from(Team)
            .where(Team.municipality_id == municipality_id, col(Team.ended_at).is_(None))
        )
        return rows.one()
