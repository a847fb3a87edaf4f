"""Everything that summaries are made of, for any number of municipalities in the same handful of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.facts import Fact
from casework.periods import OWN, Period, state_services
from casework.referrals import code_of
from casework.summaries import CaseRaw, ContractRaw, DutyRaw, HoursRaw, PlanRaw, Raw, Span
from storage.case_rules import facts_of
from storage.summary_contracts import Given, given_of
from storage.summary_hours import hours_of, staff_of, workers_of
from storage.summary_referrals import stays_of
from storage.tables import (
    CaseFact,
    CaseFile,
    DutyRow,
    MunicipalityRow,
    Organisation,
    PlannedComponent,
)

if TYPE_CHECKING:
    from storage.desk import Desk


_Case = tuple[CaseFile, list[Fact]]
_PLAN: Any = (
    col(PlannedComponent.case_id),
    col(PlannedComponent.component),
    col(PlannedComponent.provider_id),
    col(PlannedComponent.minutes),
    col(PlannedComponent.first_day),
    col(PlannedComponent.last_day),
)
_DUTY: Any = (
    col(DutyRow.municipality_id),
    col(DutyRow.id),
    col(DutyRow.key),
    col(DutyRow.owner),
    col(DutyRow.made_at),
    col(DutyRow.due),
    col(DutyRow.owner_id),
    col(DutyRow.case_id),
    col(DutyRow.ended_at),
    col(DutyRow.done_on),
    col(DutyRow.paused),
)
"""Columns, for thousands of rows that nobody changes. `Any`: the types of `select` end at four."""


async def rows_of(desk: Desk, places: Sequence[MunicipalityRow], span: Span) -> dict[int, Raw]:
    """By municipality. For callers that have asked for the right."""
    ids = {place.id or 0 for place in places}
    given = await given_of(desk, places, span)
    cases = await _cases(desk, ids.union(*(one.municipalities for one in given.values())))
    mine = {row.id or 0: row for row, _ in cases.values() if row.municipality_id in ids}
    by_place = _grouped(cases.values())
    staff = await staff_of(desk, ids)
    plans = await _plans(desk, ids, mine)
    hours = await hours_of(desk, ids, mine, staff, span)
    workers = await workers_of(desk, ids, staff, span)
    duties = await _duties(desk, ids, mine, span)
    found_stays = await stays_of(desk, ids, span)
    rules = await _rules(desk, {row.period for row in mine.values()})
    planned = {plan.case_id for rows in plans.values() for plan in rows}
    providers, names = await _providers(desk, hours, plans), staff.names()
    closed = {place.id or 0: await desk.municipalities.closed(place.id or 0) for place in places}
    return {
        place.id or 0: Raw(
            municipality_id=place.id or 0,
            municipality=place.name,
            stays=tuple(found_stays[place.id or 0]),
            cases=tuple(
                CaseRaw(
                    row.id or 0,
                    code_of(row.person_id),
                    row.kind,
                    facts_of(row, noted, closed[place.id or 0]),
                    row.opened_at,
                    row.closed_at,
                    rules[row.period],
                    row.id in planned,
                )
                for row, noted in by_place[place.id or 0]
            ),
            duties=tuple(duties[place.id or 0]),
            hours=tuple(hours[place.id or 0]),
            plans=tuple(plans[place.id or 0]),
            workers=tuple(workers[place.id or 0]),
            providers=providers,
            staff=tuple(names[place.id or 0].items()),
            contract=_contract(given.get(place.id or 0), by_place),
        )
        for place in places
    }


# ── contracts ────────────────────────────────────────────────────────────────


def _contract(given: Given | None, by_place: Mapping[int, list[_Case]]) -> ContractRaw | None:
    if given is None:
        return None
    members = tuple(
        (facts_of(row, noted), row.closed_at)
        for one in sorted(given.municipalities)
        for row, noted in by_place[one]
        if row.kind is CaseKind.ISTE
    )
    return ContractRaw(given.contract, given.places, len(given.municipalities) > 1, members)


# ── cases, plans, duties ─────────────────────────────────────────────────────


async def _cases(desk: Desk, ids: set[int]) -> dict[int, _Case]:
    """Every case there ever was, by id, with the facts that were not taken back; no note is opened for a number."""
    rows = (
        await desk.session.exec(
            select(CaseFile).where(col(CaseFile.municipality_id).in_(ids)).order_by(col(CaseFile.id))
        )
    ).all()
    found = {row.id or 0: (row, list[Fact]()) for row in rows}
    facts = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.event), col(CaseFact.day))
        .join(CaseFile, col(CaseFile.id) == col(CaseFact.case_id))
        .where(col(CaseFile.municipality_id).in_(ids), col(CaseFact.undone_at).is_(None))
    )
    for case_id, event, day in facts.all():
        found[case_id][1].append(Fact(event, day))
    return found


def _grouped(cases: Iterable[_Case]) -> defaultdict[int, list[_Case]]:
    """By municipality."""
    found: defaultdict[int, list[_Case]] = defaultdict(list)
    for row, noted in cases:
        found[row.municipality_id].append((row, noted))
    return found


async def _rules(desk: Desk, names: set[str]) -> dict[str, tuple[Period, ...]]:
    found: dict[str, tuple[Period, ...]] = {}
    for name in names:
        period = await desk.periods.named(name) or await desk.periods.named(OWN)
        found[name] = (period, state_services()) if period else (state_services(),)
    return found


async def _plans(desk: Desk, ids: set[int], cases: dict[int, CaseFile]) -> dict[int, list[PlanRaw]]:
    """All that was ever planned: that something was says that hours are kept here."""
    rows = await desk.session.exec(
        select(*_PLAN)
        .join(CaseFile, col(CaseFile.id) == col(PlannedComponent.case_id))
        .where(col(CaseFile.municipality_id).in_(ids))
        .order_by(col(PlannedComponent.id))
    )
    found: defaultdict[int, list[PlanRaw]] = defaultdict(list)
    for case_id, component, provider_id, minutes, first, last in rows.all():
        case = cases[case_id]
        until = tallinn_day(case.closed_at) if case.closed_at else None
        found[case.municipality_id].append(PlanRaw(case_id, component, provider_id, minutes, first, last, until))
    return found


async def _duties(desk: Desk, ids: set[int], cases: dict[int, CaseFile], span: Span) -> dict[int, list[DutyRaw]]:
    """Done in the span, or open at its end with a day that has been or is in the span after it."""
    ends, until = span.ends, span.after().last
    rows = await desk.session.exec(
        select(*_DUTY).where(
            col(DutyRow.municipality_id).in_(ids),
            col(DutyRow.complaint_id).is_(None),
            or_(
                col(DutyRow.done_on).between(span.first, span.last),
                (col(DutyRow.made_at) < ends)
                & (col(DutyRow.due) <= until)
                & or_(
                    col(DutyRow.ended_at).is_(None), col(DutyRow.ended_at) >= ends, col(DutyRow.done_on) > span.last
                ),
            ),
        )
    )
    found: defaultdict[int, list[DutyRaw]] = defaultdict(list)
    for place, duty_id, key, owner, made_at, due, owner_id, case_id, ended_at, done_on, paused in rows.all():
        case = cases.get(case_id or 0)
        code = code_of(case.person_id) if case else ""
        kept = DutyRaw(duty_id, key, owner, made_at, due, owner_id, case_id, code, ended_at, done_on, paused)
        found[place].append(kept)
    return found


async def _providers(
    desk: Desk, hours: dict[int, list[HoursRaw]], plans: dict[int, list[PlanRaw]]
) -> tuple[tuple[int, str], ...]:
    used = {row.provider_id for rows in hours.values() for row in rows}
    used |= {plan.provider_id for rows in plans.values() for plan in rows}
    rows = await desk.session.exec(
        select(Organisation.id, Organisation.name).where(col(Organisation.id).in_(used - {None}))
    )
    return tuple((key or 0, name) for key, name in rows.all())
