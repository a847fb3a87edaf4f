"""Real municipalities with their contracts, and fictional people, plans, hours, duties and referrals in them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlmodel import SQLModel, insert

from bot.bench.house import FIRST_USER
from casework.cases import CaseKind, CaseState, How
from casework.components import components
from casework.duties import Owner, Scope
from casework.facts import Event
from casework.hours import CardState, EntryState, Mode, Recipient
from casework.municipalities import register
from casework.people import Role
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Status, Urgency
from casework.summaries import Span
from storage.desk import Desk
from storage.tables import (
    Account,
    CaseFact,
    CaseFile,
    CaseloadRow,
    DutyRow,
    HoursCard,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MembershipRow,
    Organisation,
    Person,
    PlannedComponent,
    Referral,
    ReferralEvent,
    SectorKind,
)

ENTRIES_A_CASE = 12
"""Of the last six weeks."""
AT_ONCE, DONE = 2000, 0.6
"""Rows of one statement; how many of the duties are done."""
WAY = (Event.TARGET_CHECKED, Event.ENTERED, Event.ASSESSED, Event.LINKED, Event.PLANNED)


async def municipalities(desk: Desk) -> list[int]:
    """The real ones with a contract."""
    known = register()
    await desk.municipalities.put(
        {
            "key": one.key,
            "name": one.name,
            "kind": one.kind,
            "county": one.county,
            "contract": one.contract,
            "places": known.contracts[one.contract].places,
        }
        for one in known.municipalities.values()
        if one.contract
    )
    return [row.id or 0 for row in await desk.municipalities.all() if row.contract]


async def fill(desk: Desk, places: list[int], cases: int, span: Span, dice: random.Random) -> None:
    workers = list(range(1, max(cases // 8, len(places)) + 1))
    await _put(desk, Organisation, ({"id": one, "name": f"P{one}", "kind": SectorKind.PROVIDER} for one in (90, 91)))
    await _put(
        desk,
        Account,
        ({"id": one, "telegram_id": FIRST_USER + one, "language": "et", "created_at": desk.now} for one in workers),
    )
    await _put(desk, MembershipRow, (_membership(desk, one, places, dice) for one in workers))
    await _put(desk, Person, ({"id": one, "language": "et"} for one in range(1, cases + 1)))
    await _put(desk, CaseFile, (_case(desk, one, places) for one in range(1, cases + 1)))
    await _put(desk, CaseFact, (row for one in range(1, cases + 1) for row in _facts(desk, one, span)))
    await _put(desk, PlannedComponent, (row for one in range(1, cases + 1) for row in _plans(desk, one, span, dice)))
    await _put(desk, CaseloadRow, (_charge(desk, one, workers, span) for one in range(1, cases + 1)))
    await _put(desk, DutyRow, (row for one in range(1, cases + 1) for row in _duties(desk, one, places, span, dice)))
    await _hours(desk, cases, workers, span, dice)
    await _referrals(desk, cases // 4, places, span, dice)


async def _put(desk: Desk, table: type[SQLModel], rows: Iterator[dict[str, Any]]) -> None:
    every = list(rows)
    for first in range(0, len(every), AT_ONCE):
        await desk.session.exec(insert(table).values(every[first : first + AT_ONCE]))


def _membership(desk: Desk, one: int, places: list[int], dice: random.Random) -> dict[str, Any]:
    return {
        "account_id": one,
        "role": Role.SUPPORT_WORKER,
        "municipality_id": places[one % len(places)],
        "organisation_id": dice.choice((90, 91)),
        "lead": False,
        "shown_as": f"Töötaja {one} K.",
        "began_at": desk.now - timedelta(days=400),
    }


def _case(desk: Desk, one: int, places: list[int]) -> dict[str, Any]:
    return {
        "id": one,
        "person_id": one,
        "municipality_id": places[one % len(places)],
        "kind": CaseKind.ISTE,
        "period": "2025-2026",
        "state": CaseState.OPEN,
        "version": 1,
        "specialist_id": 1,
        "traits": [],
        "opened_at": desk.now - timedelta(days=300),
    }


def _facts(desk: Desk, one: int, span: Span) -> Iterator[dict[str, Any]]:
    for number, event in enumerate(WAY[: 2 + one % 4]):
        day = span.first - timedelta(days=200 - 20 * number)
        yield {"case_id": one, "event": event, "day": day, "how": How.PLAIN, "noted_at": desk.now}


def _plans(desk: Desk, one: int, span: Span, dice: random.Random) -> Iterator[dict[str, Any]]:
    for key in dice.sample(sorted(components()), 3):
        yield {
            "case_id": one,
            "component": key,
            "provider_id": 90,
            "minutes": dice.choice((120, 300, 600)),
            "mode": Mode.INDIVIDUAL,
            "first_day": span.first - timedelta(days=100),
            "created_by": 1,
            "created_at": desk.now,
        }


def _charge(desk: Desk, one: int, workers: list[int], span: Span) -> dict[str, Any]:
    first, worker = span.first - timedelta(days=100), workers[one % len(workers)]
    return {"account_id": worker, "case_id": one, "first_day": first, "added_by": 1, "added_at": desk.now}


def _duties(desk: Desk, one: int, places: list[int], span: Span, dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(4):
        due = span.first + timedelta(days=dice.randrange(-20, 30))
        done = due if dice.random() < DONE else None
        yield {
            "mark": f"bench:{one}:{number}",
            "municipality_id": places[one % len(places)],
            "case_id": one,
            "scope": Scope.PERSON,
            "key": "plan",
            "owner": Owner.KOV,
            "owner_id": 1,
            "due": due,
            "ladder": "default",
            "fresh": False,
            "made_at": desk.now - timedelta(days=60),
            "ended_at": desk.now if done else None,
            "done_on": done,
            "done_facts": [],
            "by_hand": False,
        }


async def _hours(desk: Desk, cases: int, workers: list[int], span: Span, dice: random.Random) -> None:
    count = range(1, cases * ENTRIES_A_CASE + 1)
    await _put(
        desk,
        HoursCard,
        (
            {"id": worker, "worker_id": worker, "sent_at": desk.now, "revision": 1, "state": CardState.KEPT}
            for worker in workers
        ),
    )
    await _put(desk, HoursEntry, (_entry(desk, one, workers) for one in count))
    await _put(desk, HoursVersion, (_version(desk, one, workers, span, dice) for one in count))
    await _put(desk, HoursPerson, ({"version_id": one, "case_id": (one - 1) % cases + 1} for one in count))


def _entry(desk: Desk, one: int, workers: list[int]) -> dict[str, Any]:
    worker = workers[one % len(workers)]
    return {
        "id": one,
        "worker_id": worker,
        "card_id": worker,
        "state": EntryState.KEPT,
        "version": 1,
        "created_at": desk.now,
    }


def _version(desk: Desk, one: int, workers: list[int], span: Span, dice: random.Random) -> dict[str, Any]:
    day: date = span.last - timedelta(days=dice.randrange(42))
    return {
        "id": one,
        "entry_id": one,
        "number": 1,
        "current": True,
        "deleted": False,
        "by": workers[one % len(workers)],
        "at": desk.now,
        "day": day,
        "minutes": dice.choice((30, 60, 120)),
        "component": dice.choice(sorted(components())),
        "mode": Mode.INDIVIDUAL,
        "recipient": Recipient.PARTICIPANT,
    }


async def _referrals(desk: Desk, count: int, places: list[int], span: Span, dice: random.Random) -> None:
    numbers = range(1, count + 1)
    sent = {one: span.begins + timedelta(hours=dice.randrange(-300, 160)) for one in numbers}
    await _put(
        desk,
        Referral,
        (
            {
                "id": one,
                "person_id": one,
                "municipality_id": places[one % len(places)],
                "kind": ReferrerKind.OTHER,
                "verified": False,
                "status": Status.TAKEN,
                "version": 2,
                "urgency": Urgency.WEEK,
                "agreement": Agreement.YES,
                "guardian": Guardian.NO,
                "domains": [],
                "sent_at": sent[one],
                "waits_since": sent[one],
            }
            for one in numbers
        ),
    )
    await _put(
        desk,
        ReferralEvent,
        (
            {
                "referral_id": one,
                "account_id": 1,
                "municipality_id": places[one % len(places)],
                "move": Move.TAKE,
                "at": sent[one] + timedelta(hours=dice.randrange(1, 40)),
            }
            for one in numbers
        ),
    )
