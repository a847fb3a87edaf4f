"""Cases, duties and hours of a town by the dice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState, How
from casework.duties import Scope
from casework.hours import EntryState, Mode, Recipient, monday_of
from storage.tables import (
    CaseFact,
    CaseFile,
    CaseloadRow,
    DutyRow,
    HoursCard,
    HoursEntry,
    HoursGap,
    HoursPerson,
    HoursVersion,
    Person,
    PlannedComponent,
)
from tests.storage.summary_place import DUTIES, FIRST, KEYS, LAST, NOW, WAY, Town


async def a_case(town: Town) -> None:
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


async def duties_of(town: Town, case: CaseFile) -> None:
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


async def an_entry(town: Town) -> None:
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
