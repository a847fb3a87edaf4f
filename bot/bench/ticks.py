"""A turn of the due loop costs what is due, not what exists [budget: 20 000 cases at most twice 200]."""

from __future__ import annotations

import statistics
import time
from datetime import date, datetime, timedelta

from sqlmodel import insert

from bot.app import build, make_bot
from bot.bench.figures import Figure, Wish
from bot.bench.house import BenchHouse, house
from bot.clock import system_clock
from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState
from casework.duties import Owner, Scope
from locales import all_texts
from storage.tables import CaseFile, DutyRow, Person

DUTIES_A_CASE = 4
AT_ONCE = 2000
"""Rows of one statement."""


async def measure(wish: Wish) -> list[Figure]:
    few = await _turn(200, wish.of(400, 40))
    many = await _turn(wish.of(20_000, 2_000), wish.of(400, 40))
    return [
        Figure("a turn with 200 cases, nothing due", few, "ms"),
        Figure(f"a turn with {wish.of(20_000, 2_000)} cases, nothing due", many, "ms"),
        Figure("… times the turn with 200", many / few, "", most=2.0),
    ]


async def _turn(cases: int, times: int) -> float:
    """Milliseconds, median."""
    async with house() as place, make_bot("42:BENCH", "http://127.0.0.1:9") as bot:
        await _fill(place, cases)
        app = build(bot, place.sessions, all_texts(), system_clock)
        taken = []
        for _ in range(times):
            began = time.perf_counter()
            await app.delivery.deliver_due()
            taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


async def _fill(place: BenchHouse, cases: int) -> None:
    """Open cases with duties whose moments lie in the coming year."""
    now = system_clock()
    async with place.desks.open(now) as desk:
        for first in range(1, cases + 1, AT_ONCE):
            ids = range(first, min(first + AT_ONCE, cases + 1))
            await desk.session.exec(insert(Person).values([{"id": one, "language": "et"} for one in ids]))
            await desk.session.exec(insert(CaseFile).values([_case(one, place.place_id, now) for one in ids]))
            await desk.session.exec(
                insert(DutyRow).values(
                    [_duty(one, number, place.place_id, now) for one in ids for number in range(DUTIES_A_CASE)]
                )
            )


def _case(number: int, place_id: int, now: datetime) -> dict[str, object]:
    return {
        "id": number,
        "person_id": number,
        "municipality_id": place_id,
        "kind": CaseKind.ISTE,
        "period": "2025-2026",
        "state": CaseState.OPEN,
        "version": 1,
        "traits": [],
        "opened_at": now,
    }


def _duty(case_id: int, number: int, place_id: int, now: datetime) -> dict[str, object]:
    ahead = timedelta(days=2 + (case_id * DUTIES_A_CASE + number) % 360)
    due: date = tallinn_day(now + ahead)
    return {
        "mark": f"bench:{case_id}:{number}",
        "municipality_id": place_id,
        "case_id": case_id,
        "scope": Scope.PERSON,
        "key": "plan",
        "owner": Owner.KOV,
        "base": tallinn_day(now),
        "due": due,
        "ladder": "default",
        "next_at": now + ahead,
        "fresh": False,
        "made_at": now,
        "done_facts": [],
        "by_hand": False,
    }
