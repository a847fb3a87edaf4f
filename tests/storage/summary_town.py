"""A quarter in three municipalities, made up by a seed and written straight to the tables: everything that happens.

Two of them share a contract. Things happen at night and around midnight, are taken back, passed on, done late, closed
and opened again; workers change their provider, write for two municipalities, tell of empty weeks, and leave.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState, How
from casework.components import components
from casework.duties import Owner, Scope
from casework.facts import Event
from casework.hours import EntryState, Mode, Recipient, monday_of
from casework.people import Role
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Status, Urgency
from storage.desk import Desk
from storage.tables import (
    Account,
    AccountState,
    CaseFact,
    CaseFile,
    CaseloadRow,
    DutyRow,
    HoursCard,
    HoursEntry,
    HoursGap,
    HoursPerson,
    HoursVersion,
    MembershipRow,
    MunicipalityRow,
    Organisation,
    Person,
    PlannedComponent,
    Referral,
    ReferralEvent,
    SectorKind,
)
from tests.storage.summary_contracts import contracts

FIRST, LAST = date(2026, 8, 31), date(2026, 11, 29)
NOW = datetime(2026, 11, 30, 7, tzinfo=UTC)
KEYS = ("planning_and_coordination", *random.Random(7).sample(sorted(components()), 6), None)
DUTIES = (("plan", Owner.BTO), ("assessment", Owner.KOV), ("report", Owner.KOV), ("state_decision", Owner.SKA))
WAY = (Event.TARGET_CHECKED, Event.ENTERED, Event.ASSESSED, Event.LINKED, Event.PLANNED, Event.REVIEWED, Event.EXITED)


@dataclass
class Town:
    desk: Desk
    dice: random.Random
    places: list[MunicipalityRow] = field(default_factory=list)
    providers: list[Organisation] = field(default_factory=list)
    staff: list[Account] = field(default_factory=list)
    workers: list[Account] = field(default_factory=list)
    cases: list[CaseFile] = field(default_factory=list)
    asked: set[tuple[int, date]] = field(default_factory=set)

    async def add(self, *rows: object) -> None:
        self.desk.session.add_all(rows)
        await self.desk.session.flush()

    def moment(self, after: datetime | None = None) -> datetime:
        """Some minute of the quarter, or of the days after another; some right before or after a midnight."""
        if after is not None:
            return after + timedelta(minutes=self.dice.choice([3, 50, 600, 2000, 9000]) * self.dice.random() + 1)
        day = self.day()
        clock = self.dice.choice(
            [timedelta(hours=21, minutes=59), timedelta(hours=20, minutes=59), timedelta(hours=22)]
        )
        around = datetime(day.year, day.month, day.day, tzinfo=UTC) + clock
        return around if self.dice.random() < 0.3 else around - timedelta(minutes=self.dice.randrange(1, 1300))

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        return first + timedelta(days=self.dice.randrange((last - first).days + 1))


async def live(desk: Desk, seed: int) -> list[MunicipalityRow]:
    town = Town(desk, random.Random(seed))
    await _people(town)
    for _ in range(60):
        await _referral(town)
    for _ in range(36):
        await _case(town)
    for case in town.cases:
        await _duties(town, case)
    for _ in range(500):
        await _entry(town)
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


# ── cases and duties ─────────────────────────────────────────────────────────


async def _case(town: Town) -> None:
    person = Person()
    await town.add(person)
    opened = town.moment() - timedelta(days=town.dice.choice([0, 20, 300]))
    closed = town.moment(opened) if town.dice.random() < 0.2 else None
    case = CaseFile(
        person_id=person.id or 0,
        municipality_id=town.dice.choice(town.places).id or 0,
        kind=CaseKind.OWN if town.dice.random() < 0.2 else CaseKind.ISTE,
        period="2025-2026",
        state=CaseState.CLOSED if closed else CaseState.OPEN,
        opened_at=opened,
        closed_at=closed,
    )
    await town.add(case)
    town.cases.append(case)
    day = tallinn_day(opened)
    for event in WAY[: town.dice.choice([1, 2, 3, 5, 6, 7, 7, 7])]:
        day += timedelta(days=town.dice.randrange(16))
        taken_back = town.dice.random() < 0.1
        await town.add(
            CaseFact(
                case_id=case.id or 0,
                event=event,
                day=day,
                how=How.PLAIN,
                noted_at=NOW,
                undone_at=NOW if taken_back else None,
            )
        )
    for _ in range(town.dice.randrange(4)):
        await _plan(town, case)
    for worker in town.dice.sample(town.workers, 2):
        first = town.day(FIRST - timedelta(days=60))
        await town.add(
            CaseloadRow(
                account_id=worker.id or 0,
                case_id=case.id or 0,
                first_day=first,
                last_day=town.dice.choice([None, None, first + timedelta(days=30)]),
                added_by=1,
                added_at=NOW,
                ended_at=town.moment() if town.dice.random() < 0.3 else None,
            )
        )


async def _plan(town: Town, case: CaseFile) -> None:
    first = town.day(FIRST - timedelta(days=90), LAST).replace(day=1)
    await town.add(
        PlannedComponent(
            case_id=case.id or 0,
            component=town.dice.choice([key for key in KEYS if key]),
            provider_id=town.dice.choice([None, None, *(one.id for one in town.providers)]),
            minutes=town.dice.choice([60, 90, 500, 1234]),
            mode=Mode.INDIVIDUAL,
            first_day=first,
            last_day=town.dice.choice([None, first + timedelta(days=40)]),
            created_by=1,
            created_at=NOW,
        )
    )


async def _duties(town: Town, case: CaseFile) -> None:
    for number in range(town.dice.randrange(5)):
        key, owner = town.dice.choice(DUTIES)
        due = town.dice.choice([None, town.day(FIRST, LAST + timedelta(days=40))])
        done = town.day() if town.dice.random() < 0.5 else None
        noted = town.moment(datetime(done.year, done.month, done.day, tzinfo=UTC)) if done else None
        own = town.dice.random() < 0.2
        await town.add(
            DutyRow(
                mark=f"{case.id}:{number}",
                municipality_id=case.municipality_id,
                case_id=None if own else case.id,
                scope=Scope.CONTRACT if own else Scope.PERSON,
                key=key,
                owner=owner,
                owner_id=town.dice.choice([None, *(one.id for one in town.staff)]),
                due=due,
                made_at=town.moment(),
                done_on=done,
                ended_at=noted or (town.moment() if town.dice.random() < 0.2 else None),
            )
        )


# ── hours ────────────────────────────────────────────────────────────────────


async def _entry(town: Town) -> None:
    """A message's hours: one person or a group, corrected, deleted; and now and then a week that was empty."""
    worker, day = town.dice.choice(town.workers[:-2]), town.day(FIRST - timedelta(days=40))
    card = HoursCard(worker_id=worker.id or 0, sent_at=NOW)
    await town.add(card)
    deleted = town.dice.random() < 0.1
    versions = town.dice.choice([1, 1, 2])
    entry = HoursEntry(
        worker_id=worker.id or 0,
        card_id=card.id or 0,
        state=EntryState.DELETED if deleted else EntryState.KEPT,
        version=versions,
        created_at=NOW,
    )
    await town.add(entry)
    for number in range(1, versions + 1):
        people = town.dice.sample(town.cases, town.dice.choice([1, 1, 1, 3]))
        version = HoursVersion(
            entry_id=entry.id or 0,
            number=number,
            current=number == versions,
            deleted=deleted and number == versions,
            by=worker.id or 0,
            at=NOW,
            day=day,
            minutes=town.dice.choice([20, 60, 95, 240]),
            component=town.dice.choice(KEYS),
            mode=Mode.GROUP if len(people) > 1 else Mode.INDIVIDUAL,
            recipient=Recipient.GROUP if len(people) > 1 else Recipient.PARTICIPANT,
        )
        await town.add(version)
        await town.add(*(HoursPerson(version_id=version.id or 0, case_id=one.id or 0) for one in people))
    if town.dice.random() < 0.05:
        await _empty_week(town)


async def _empty_week(town: Town) -> None:
    monday, worker = monday_of(town.day()), town.dice.choice(town.workers)
    if (worker.id or 0, monday) in town.asked:
        return
    town.asked.add((worker.id or 0, monday))
    await town.add(
        HoursGap(
            account_id=worker.id or 0,
            monday=monday,
            asked_at=NOW,
            empty_at=NOW if town.dice.random() < 0.7 else None,
        )
    )
