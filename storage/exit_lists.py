"""Everybody who will leave, with how far each has come. A handful of queries, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework import case_dates, exits
from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState, How
from casework.exit_steps import Leaving, StepLine, has_nothing, is_done, next_open, pressing, steps
from casework.exits import ExitPath, ExitReason
from casework.facts import Event, Fact
from casework.months import MonthState
from casework.periods import Period
from storage.case_lists import visible
from storage.case_rules import facts_of, rules_of
from storage.tables import CaseExit, CaseFact, CaseFile, MonthReport, SheetCheck

if TYPE_CHECKING:
    from storage.desk import Desk

_CLOSED = frozenset({MonthState.CLOSED, MonthState.SENT})
Noted = tuple[Event, date, How]


@dataclass(frozen=True, slots=True)
class Exit:
    """One person's leaving as it stands today."""

    row: CaseFile
    period: Period
    leaving: Leaving
    steps: tuple[StepLine, ...]
    reason: ExitReason | None = None
    told: How | None = None

    @property
    def is_done(self) -> bool:
        return is_done(self.steps)

    @property
    def next(self) -> StepLine | None:
        return next_open(self.steps)

    @property
    def has_nothing(self) -> bool:
        return has_nothing(self.leaving)

    @property
    def period_end(self) -> date | None:
        return self.period.services.end


@dataclass(frozen=True, slots=True)
class Everybody:
    """`exits`: of open cases, the most pressing first; `gone`: how many more have left and are closed."""

    exits: tuple[Exit, ...]
    gone: int

    @property
    def total(self) -> int:
        return len(self.exits) + self.gone

    @property
    def done(self) -> int:
        return sum(one.is_done for one in self.exits) + self.gone


async def everybody(desk: Desk, municipality_id: int | None = None) -> Everybody:
    """Whom the actor may read, in periods that end, without those who go on: the list itself is the permission."""
    query = select(CaseFile).where(visible(desk), CaseFile.kind == CaseKind.ISTE, CaseFile.state == CaseState.OPEN)
    if municipality_id is not None:
        query = query.where(CaseFile.municipality_id == municipality_id)
    rows = (await desk.session.exec(query)).all()
    found = [one for one in await made(desk, rows) if one.leaving.facts.on(Event.ENTERED) is not None]
    found.sort(key=lambda one: (*pressing(one.steps, one.leaving.leaves_on), one.row.person_id))
    return Everybody(tuple(found), await _gone(desk, {one.period.name for one in found}, municipality_id))


async def owing(desk: Desk, municipality_id: int) -> tuple[Exit, ...]:
    """Closed cases of people who have left for a reason that was given, with the papers not sent yet."""
    sent = select(CaseFact.case_id).where(CaseFact.event == Event.EXIT_FORM_SENT, col(CaseFact.undone_at).is_(None))
    rows = await desk.session.exec(
        select(CaseFile).where(
            visible(desk),
            CaseFile.kind == CaseKind.ISTE,
            CaseFile.state == CaseState.CLOSED,
            CaseFile.municipality_id == municipality_id,
            col(CaseFile.id).not_in(sent),
        )
    )
    left = [row for row in rows.all() if await desk.leaving.reason_of(row) is not None]
    return tuple(one for one in await made(desk, left) if one.leaving.left_on is not None)


async def made(desk: Desk, rows: Sequence[CaseFile]) -> list[Exit]:
    """Of those whose leaving is to be planned, or noted already; for callers that may read these cases."""
    ids = [row.id or 0 for row in rows]
    noted, kept, checked = await _noted(desk, ids), await _kept(desk, ids), await _checked(desk, rows)
    found = []
    for row in rows:
        period = await desk.periods.of_case(row)
        facts = facts_of(row, [Fact(event, day) for event, day, _ in noted[row.id or 0]])
        own = kept.get(row.id or 0)
        if period is None or (not exits.can_leave(period, facts.traits) and facts.on(Event.EXITED) is None):
            continue
        last_day = (own.last_day if own else None) or period.services.end or tallinn_day(desk.now)
        path = _form(noted[row.id or 0], Event.EXIT_PATH)
        duties = case_dates.duties(facts, await rules_of(desk, row))
        leaving = Leaving(facts, duties, None if path is None else ExitPath(path), last_day)
        leaving = Leaving(facts, duties, leaving.path, last_day, checked(row, leaving.leaves_on))
        lines = steps(leaving, tallinn_day(desk.now))
        told = _form(noted[row.id or 0], Event.EXIT_TOLD)
        found.append(Exit(row, period, leaving, lines, own.reason if own and leaving.left_on else None, told))
    return found


def _form(noted: Iterable[Noted], event: Event) -> How | None:
    """In which form the latest of them happened; of two on one day the one that was written down later."""
    found = [(day, how) for each, day, how in noted if each is event and how is not How.PLAIN]
    return max(enumerate(found), key=lambda one: (one[1][0], one[0]))[1][1] if found else None


async def _noted(desk: Desk, case_ids: list[int]) -> dict[int, list[Noted]]:
    """By case, in the order of writing; no note is opened for a list."""
    found: defaultdict[int, list[Noted]] = defaultdict(list)
    rows = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.event), col(CaseFact.day), col(CaseFact.how))
        .where(col(CaseFact.case_id).in_(case_ids), col(CaseFact.undone_at).is_(None))
        .order_by(col(CaseFact.id))
    )
    for case_id, event, day, how in rows.all():
        found[case_id].append((event, day, how))
    return found


async def _kept(desk: Desk, case_ids: list[int]) -> dict[int, CaseExit]:
    rows = await desk.session.exec(select(CaseExit).where(col(CaseExit.case_id).in_(case_ids)))
    return {row.case_id: row for row in rows.all()}


class _Checked:
    """When the hours of a month were looked through: the person's sheet, or the municipality's whole month."""

    def __init__(self, sheets: dict[tuple[int, date], date], months: dict[tuple[int, date], date]) -> None:
        self._sheets, self._months = sheets, months

    def __call__(self, row: CaseFile, last_day: date) -> date | None:
        month = last_day.replace(day=1)
        return self._sheets.get((row.id or 0, month)) or self._months.get((row.municipality_id, month))


async def _checked(desk: Desk, rows: Sequence[CaseFile]) -> _Checked:
    ids, places = {row.id for row in rows}, {row.municipality_id for row in rows}
    sheets = await desk.session.exec(
        select(col(SheetCheck.case_id), col(SheetCheck.month), func.max(col(SheetCheck.at)))
        .where(col(SheetCheck.case_id).in_(ids))
        .group_by(col(SheetCheck.case_id), col(SheetCheck.month))
    )
    months = await desk.session.exec(
        select(MonthReport).where(col(MonthReport.municipality_id).in_(places), col(MonthReport.state).in_(_CLOSED))
    )
    return _Checked(
        {(case_id, month): tallinn_day(at) for case_id, month, at in sheets.all()},
        {(one.municipality_id, one.month): tallinn_day(one.closed_at) for one in months.all()},
    )


async def _gone(desk: Desk, periods: set[str], municipality_id: int | None) -> int:
    """Closed cases of those periods whose exit was noted."""
    left = select(CaseFact.case_id).where(CaseFact.event == Event.EXITED, col(CaseFact.undone_at).is_(None))
    query = (
        select(func.count())
        .select_from(CaseFile)
        .where(
            visible(desk),
            CaseFile.kind == CaseKind.ISTE,
            CaseFile.state == CaseState.CLOSED,
            col(CaseFile.period).in_(periods),
            col(CaseFile.id).in_(left),
        )
    )
    if municipality_id is not None:
        query = query.where(CaseFile.municipality_id == municipality_id)
    return (await desk.session.exec(query)).one()
