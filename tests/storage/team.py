"""Everybody of Näidisvald and the desks that they open; what a lead's desk can be asked, as data."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from casework.absences import Span
from casework.people import Role
from storage import example, organisations
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.tables import AccountState, DeputyshipRow, MembershipRow, SectorKind

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
HERE, ELSEWHERE = 1, 2
WEEK = Span(TODAY, TODAY + timedelta(days=6))
LATER = Span(TODAY + timedelta(days=30), TODAY + timedelta(days=40))

LEAD, COLLEAGUE, DEPUTY, TARGET, ELSEWHERE_LEAD, PARTNER, STRANGER, WORKER = range(1, 9)
NAMES = {
    LEAD: "lead here",
    COLLEAGUE: "case manager here",
    DEPUTY: "deputy of the lead",
    ELSEWHERE_LEAD: "lead elsewhere",
    PARTNER: "partner here",
    STRANGER: "stranger",
}
ALLOWED = frozenset({LEAD, DEPUTY})


@dataclass(frozen=True)
class Rows:
    """Ids of what the acts are done to; `target` is a colleague that nobody of the cast is."""

    target: int
    lead: int
    partner: int
    stopped: int
    district: int
    invitation: int
    poster: int
    hospital: int


Act = Callable[[Desk, Rows], Awaitable[object]]
READS: dict[str, Act] = {
    "leading.place": lambda desk, _: desk.leading.place(HERE),
    "leading.overview": lambda desk, _: desk.leading.overview(HERE),
    "members.colleagues": lambda desk, _: desk.members.colleagues(HERE),
    "members.partners": lambda desk, _: desk.members.partners(HERE),
    "members.one": lambda desk, rows: desk.members.one(rows.target),
    "members.open_work": lambda desk, rows: desk.members.open_work(rows.target),
    "invitations.pending": lambda desk, _: desk.invitations.pending(HERE),
    "invitations.one": lambda desk, rows: desk.invitations.one(rows.invitation),
    "posters.of": lambda desk, _: desk.posters.of(HERE),
    "posters.one": lambda desk, rows: desk.posters.one(rows.poster),
    "districts.of": lambda desk, _: desk.districts.of(HERE),
    "districts.one": lambda desk, rows: desk.districts.one(rows.district),
    "districts.members": lambda desk, _: desk.districts.members(HERE),
    "organisations.of_lead": lambda desk, _: organisations.of_lead(desk, HERE),
    "deputies.in_force": lambda desk, _: desk.deputies.in_force(HERE),
    "deputies.upcoming of a colleague": lambda desk, _: desk.deputies.upcoming(TARGET, HERE),
    "deputies.current_of a colleague": lambda desk, _: desk.deputies.current_of(TARGET, HERE),
    "deputies.standing_in of a colleague": lambda desk, _: desk.deputies.standing_in(TARGET, HERE),
    "deputies.candidates for a colleague": lambda desk, _: desk.deputies.candidates(TARGET, HERE, WEEK),
}
CHANGES: dict[str, Act] = {
    "leading.set_hours": lambda desk, _: desk.leading.set_hours(
        HERE, "09:00-16:00", "mon-thu", was=("08:00-17:00", "mon-fri")
    ),
    "leading.publish_contact": lambda desk, _: desk.leading.publish_contact(HERE, "5550 1111"),
    "leading.confirm_contact": lambda desk, _: desk.leading.confirm_contact(HERE),
    "members.set_lead": lambda desk, rows: desk.members.set_lead(rows.target, lead=True),
    "members.rename": lambda desk, rows: desk.members.rename(rows.target, "Uus N."),
    "members.place_in": lambda desk, rows: desk.members.place_in(rows.target, rows.district),
    "members.end": lambda desk, rows: desk.members.end(rows.target),
    "members.end of a partner": lambda desk, rows: desk.members.end(rows.partner),
    "members.release_work": lambda desk, rows: desk.members.release_work(rows.target),
    "members.suspend": lambda desk, rows: desk.members.suspend(rows.target),
    "members.free": lambda desk, rows: desk.members.free(rows.stopped),
    "invitations.revoke": lambda desk, rows: desk.invitations.revoke(rows.invitation),
    "invitations.invite": lambda desk, _: desk.invitations.invite(Role.CASE_MANAGER, municipality_id=HERE),
    "invitations.poster": lambda desk, rows: desk.invitations.poster(rows.hospital),
    "posters.make": lambda desk, rows: desk.posters.make(rows.hospital),
    "posters.printed": lambda desk, rows: desk.posters.printed(rows.poster),
    "posters.revoke": lambda desk, rows: desk.posters.revoke(rows.poster),
    "districts.create": lambda desk, _: desk.districts.create(HERE, "Lõuna"),
    "districts.rename": lambda desk, rows: desk.districts.rename(rows.district, "Ida"),
    "districts.end": lambda desk, rows: desk.districts.end(rows.district),
    "organisations.found_by_lead": lambda desk, _: organisations.found_by_lead(
        desk, HERE, "Näidiskool", SectorKind.SCHOOL
    ),
    "deputies.begin for a colleague": lambda desk, _: desk.deputies.begin(HERE, TARGET, COLLEAGUE, LATER),
}


async def furnished(desks: Desks) -> Rows:
    """Näidisvald with everybody in it; the lead is away, and a colleague stands in."""
    async with desks.open(NOW) as desk:
        place = await example.municipality(desk)
        house = await example.hospital(desk, place)
        for person in range(1, 9):
            await desk.accounts.arrive(person)
        stopped = await desk.accounts.get(WORKER)
        stopped.state = AccountState.SUSPENDED
        rows = [
            _member(LEAD, HERE, lead=True),
            _member(COLLEAGUE, HERE),
            _member(DEPUTY, HERE),
            _member(TARGET, HERE),
            _member(ELSEWHERE_LEAD, ELSEWHERE, lead=True),
            _member(PARTNER, HERE, role=Role.PARTNER, organisation_id=house.id),
            _member(WORKER, HERE, role=Role.SUPPORT_WORKER, organisation_id=house.id),
        ]
        desk.session.add_all(rows)
        desk.session.add(
            DeputyshipRow(
                municipality_id=HERE,
                absent_id=LEAD,
                deputy_id=DEPUTY,
                from_day=TODAY,
                until_day=TODAY,
                made_by=LEAD,
                made_at=NOW,
            )
        )
        await desk.session.flush()
        token = await desk.invitations.invite(Role.CASE_MANAGER, municipality_id=HERE, shown_as="Tiina M.")
        poster = await desk.invitations.poster(house.id or 0)
        invitation, wall = await desk.invitations.look(token), await desk.invitations.look(poster)
        found = Rows(
            target=rows[3].id or 0,
            lead=rows[0].id or 0,
            partner=rows[5].id or 0,
            stopped=rows[6].id or 0,
            district=0,
            invitation=invitation.id or 0,
            poster=wall.id or 0,
            hospital=house.id or 0,
        )
    async with acting(desks, LEAD) as desk:
        district = await desk.districts.create(HERE, "Põhja")
    return replace(found, district=district.id or 0)


def _member(
    account: int,
    place: int,
    *,
    role: Role = Role.CASE_MANAGER,
    lead: bool = False,
    organisation_id: int | None = None,
) -> MembershipRow:
    return MembershipRow(
        account_id=account,
        role=role,
        municipality_id=place,
        organisation_id=organisation_id,
        lead=lead,
        shown_as=f"N{account} K.",
        began_at=NOW,
    )


@asynccontextmanager
async def acting(desks: Desks, account: int) -> AsyncIterator[Desk]:
    """A desk with the real actor of that account, as an update would open it."""
    async with desks.open(NOW) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.get(account))
        yield desk


class Undone(Exception):
    """Each try finds the rows as they were."""


async def may(desks: Desks, account: int, act: Act, rows: Rows) -> bool:
    try:
        await _tried(desks, account, act, rows)
    except NotHere:
        return False
    except Undone:
        return True
    return True


async def _tried(desks: Desks, account: int, act: Act, rows: Rows) -> None:
    async with acting(desks, account) as desk:
        await act(desk, rows)
        raise Undone
