"""A quarter in three municipalities, made up by a seed and written straight to the tables: everything that happens.

Two of them share a contract. Things happen at night and around midnight, are taken back, passed on, done late, closed
and opened again; workers change their provider, write for two municipalities, tell of empty weeks, and leave.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime

from casework.people import Role
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Status, Urgency
from storage.desk import Desk
from storage.tables import (
    Account,
    AccountState,
    MembershipRow,
    MunicipalityRow,
    Organisation,
    Person,
    Referral,
    ReferralEvent,
    SectorKind,
)
from tests.storage.summary_care import a_case, an_entry, duties_of
from tests.storage.summary_contracts import contracts
from tests.storage.summary_place import KEYS, NOW, Town


async def live(desk: Desk, seed: int) -> list[MunicipalityRow]:
    town = Town(desk, random.Random(seed))
    await _people(town)
    for _ in range(60):
        await _referral(town)
    for _ in range(36):
        await a_case(town)
    for case in town.cases:
        await duties_of(town, case)
    for _ in range(500):
        await an_entry(town)
    await contracts(town.add, [place.id or 0 for place in town.places], [key for key in KEYS if key])
    return town.places


async def _people(town: Town) -> None:
    town.places = [
        MunicipalityRow(key=f"k{number}", name=f"Koht {number}", kind="vald", contract=contract, places=8)
        for number, contract in enumerate(("ühine", "ühine", "oma", None))
    ]
    town.places[3].places = None
    town.providers = [Organisation(name=name, kind=SectorKind.PROVIDER) for name in ("Tugi", "Abi", "Hool")]
    accounts = [Account(telegram_id=number, created_at=NOW) for number in range(16)]
    accounts[15].state = AccountState.BLOCKED
    await town.add(*town.places, *town.providers, *accounts)
    town.staff, town.workers = accounts[:5], accounts[5:]
    for number, one in enumerate(accounts):
        role = Role.SUPPORT_WORKER if one in town.workers else Role.BASE_SUPPORT_SPECIALIST
        for place in {number % 3, town.dice.randrange(4)}:
            await _membership(town, one, town.places[place], role)


async def _membership(town: Town, one: Account, place: MunicipalityRow, role: Role) -> None:
    """Some change their provider in the middle of the quarter; some have left."""
    changed = town.moment() if town.dice.random() < 0.5 else None
    before, providers = datetime(2026, 1, 1, tzinfo=UTC), [one.id for one in town.providers]

    def row(began: datetime, ended: datetime | None) -> MembershipRow:
        return MembershipRow(
            account_id=one.id or 0,
            role=role,
            municipality_id=place.id,
            organisation_id=town.dice.choice([*providers, None] if began == before else providers),
            shown_as=f"N{one.id} K.",
            began_at=began,
            ended_at=ended,
        )

    await town.add(row(before, changed))
    if changed is not None and town.dice.random() < 0.7:
        await town.add(row(changed, None))


# ── referrals ────────────────────────────────────────────────────────────────


async def _referral(town: Town) -> None:
    person = Person()
    await town.add(person)
    place, sent = town.dice.choice(town.places), town.moment()
    row = Referral(
        person_id=person.id,
        municipality_id=place.id or 0,
        kind=ReferrerKind.OTHER,
        urgency=Urgency.TODAY,
        agreement=Agreement.YES,
        guardian=Guardian.NO,
        sent_at=sent,
        waits_since=sent,
    )
    await town.add(row)
    at, status = sent, Status.SENT
    while (at := town.moment(at)) < NOW and status not in {Status.CLOSED, Status.WITHDRAWN}:
        if town.dice.random() < 0.15:
            break
        move = town.dice.choice(_MOVES[status])
        event = ReferralEvent(
            referral_id=row.id or 0, account_id=1, municipality_id=row.municipality_id, move=move, at=at
        )
        await town.add(event)
        status = _AFTER.get(move, status)
        if move is Move.FORWARD:
            row.municipality_id = town.dice.choice(
                [one.id or 0 for one in town.places if one.id != row.municipality_id]
            )
        if status in {Status.CLOSED, Status.WITHDRAWN}:
            row.closed_at = at
    row.status = status


_MOVES = {
    Status.SENT: [Move.TAKE, Move.TAKE, Move.TAKE, Move.WITHDRAW, Move.FORWARD, Move.REROUTE],
    Status.TAKEN: [Move.CONTACT, Move.CONTACT, Move.ATTEMPT, Move.RELEASE, Move.FORWARD, Move.CLOSE, Move.REROUTE],
    Status.CONTACTED: [Move.CLOSE, Move.CLOSE, Move.INFORM, Move.RELEASE, Move.FORWARD],
}
_AFTER = {
    Move.TAKE: Status.TAKEN,
    Move.CONTACT: Status.CONTACTED,
    Move.RELEASE: Status.SENT,
    Move.REROUTE: Status.SENT,
    Move.FORWARD: Status.SENT,
    Move.CLOSE: Status.CLOSED,
    Move.WITHDRAW: Status.WITHDRAWN,
}
