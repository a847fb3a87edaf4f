"""What the rules ask of people before they move into another period: six statements, however many they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.cases import CaseKind, CaseState, How
from casework.exits import ELSEWHERE
from casework.facts import Event, Fact, Trait
from casework.next_period import Known, left_on
from casework.period_catalogue import Planned
from casework.referrals import code_of
from storage.case_rules import facts_of
from storage.tables import CaseFact, CaseFile, PeriodMoveCase, Person, PlannedComponent

if TYPE_CHECKING:
    from storage.desk import Desk


_AWAY = frozenset(How(path.value) for path in ELSEWHERE)


async def open_cases(desk: Desk, municipality_id: int) -> list[CaseFile]:
    """In the model and open, by code; without those whose move lies ahead."""
    ahead = select(PeriodMoveCase.case_id).where(
        col(PeriodMoveCase.live).is_(True), col(PeriodMoveCase.done).is_(False)
    )
    rows = await desk.session.exec(
        select(CaseFile)
        .where(
            CaseFile.municipality_id == municipality_id,
            CaseFile.kind == CaseKind.ISTE,
            CaseFile.state == CaseState.OPEN,
            col(CaseFile.id).not_in(ahead),
        )
        .order_by(col(CaseFile.person_id), col(CaseFile.id))
    )
    return list(rows.all())


async def known(desk: Desk, rows: Sequence[CaseFile], first: date) -> list[Known]:
    """`first`: of the new period. For callers that have asked for the right."""
    ids = {row.id or 0 for row in rows}
    facts, years, plans = await _facts(desk, ids), await _years(desk, rows), await _plans(desk, ids, first)
    chosen, resting = await paths(desk, ids), await desk.pauses.open_ids(ids)
    return [
        Known(
            case_id=row.id or 0,
            code=code_of(row.person_id),
            period=await desk.periods.of_case(row),
            facts=facts_of(row, facts.get(row.id or 0, ()), await desk.municipalities.closed(row.municipality_id)),
            birth_year=years.get(row.person_id),
            plans=tuple(plans.get(row.id or 0, ())),
            municipality_id=row.municipality_id,
            paused=(row.id or 0) in resting,
            leaving=chosen.get(row.id or 0) in _AWAY and Trait.CONTINUING not in row.traits,
        )
        for row in rows
    ]


async def paths(desk: Desk, ids: set[int]) -> dict[int, How]:
    """Where each goes next, as it was chosen last; who has no path is not there."""
    rows = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.how))
        .where(col(CaseFact.case_id).in_(ids), CaseFact.event == Event.EXIT_PATH, col(CaseFact.undone_at).is_(None))
        .order_by(col(CaseFact.day), col(CaseFact.id))
    )
    return dict(rows.all())


async def leaving(desk: Desk, rows: Sequence[CaseFile]) -> dict[int, date]:
    """Case → the last day that was noted for it; it may lie ahead. Who came back since is not there."""
    facts = await _facts(desk, {row.id or 0 for row in rows})
    days = {row.id or 0: left_on(facts_of(row, facts.get(row.id or 0, ()))) for row in rows}
    return {case_id: day for case_id, day in days.items() if day is not None}


async def _facts(desk: Desk, ids: set[int]) -> Mapping[int, list[Fact]]:
    rows = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.event), col(CaseFact.day)).where(
            col(CaseFact.case_id).in_(ids), col(CaseFact.undone_at).is_(None)
        )
    )
    found: defaultdict[int, list[Fact]] = defaultdict(list)
    for case_id, event, day in rows.all():
        found[case_id].append(Fact(event, day))
    return found


async def _years(desk: Desk, rows: Sequence[CaseFile]) -> dict[int, int | None]:
    found = await desk.session.exec(
        select(col(Person.id), col(Person.birth_year)).where(col(Person.id).in_({row.person_id for row in rows}))
    )
    return {person_id or 0: year for person_id, year in found.all()}


async def _plans(desk: Desk, ids: set[int], first: date) -> Mapping[int, list[Planned]]:
    found: defaultdict[int, list[Planned]] = defaultdict(list)
    for row in await rows_of_plans(desk, ids, first):
        found[row.case_id].append(
            Planned(row.id or 0, row.component, row.mode, row.minutes, row.domain, row.provider_id)
        )
    return found


async def rows_of_plans(desk: Desk, ids: set[int], first: date) -> list[PlannedComponent]:
    """That would hold on that day, or later."""
    rows = await desk.session.exec(
        select(PlannedComponent)
        .where(
            col(PlannedComponent.case_id).in_(ids),
            or_(
                col(PlannedComponent.last_day).is_(None),
                (col(PlannedComponent.last_day) >= first)
                & (col(PlannedComponent.last_day) >= col(PlannedComponent.first_day)),
            ),
        )
        .order_by(col(PlannedComponent.id))
    )
    return list(rows.all())
