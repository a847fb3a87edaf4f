"""Everybody who will leave, with how far each has come. A handful of queries, however many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework import case_dates, exits
from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState, How
from casework.exit_steps import Leaving, StepLine, has_nothing, is_done, left_on, next_open, pressing, steps
from casework.exits import ExitPath, ExitReason
from casework.facts import Event, Fact, Trait
from casework.periods import Period
from storage.case_lists import visible
from storage.case_rules import facts_of, rules_of
from storage.exit_reading import checks, coming, fate_of, fates, form, kept, noted, paused
from storage.tables import CaseFact, CaseFile

if TYPE_CHECKING:
    from storage.desk import Desk

RECENT = timedelta(days=365)
"""So long are the papers of a closed case asked for after its period: our own choice, no document's."""


@dataclass(frozen=True, slots=True)
class Exit:
    """One person's leaving as it stands today."""

    row: CaseFile
    period: Period
    leaving: Leaving
    steps: tuple[StepLine, ...]
    reason: ExitReason | None = None
    told: How | None = None
    fate: ExitReason | None = None
    """`DIED` or `MOVED`: an event of its own, nothing of the leaving is planned or taken back here."""
    paused_since: date | None = None

    @property
    def is_done(self) -> bool:
        return is_done(self.steps)

    @property
    def next(self) -> StepLine | None:
        return next_open(self.steps)

    @property
    def has_nothing(self) -> bool:
        return has_nothing(self.leaving) and not self.is_over

    @property
    def is_over(self) -> bool:
        """Nothing is decided any more; papers may still be owed."""
        return self.fate is not None or self.row.state is CaseState.CLOSED

    @property
    def period_end(self) -> date | None:
        return self.period.services.end


@dataclass(frozen=True, slots=True)
class Everybody:
    """`exits`: of open cases and of closed ones whose papers are owed, the most pressing first.

    `gone`: how many more have left, with case and papers closed. `stuck`: may go on and were moved into no period by
    the last day. `ahead`: how many move into a next period, by its first day; they count nowhere else.
    """

    exits: tuple[Exit, ...]
    gone: int
    stuck: tuple[CaseFile, ...] = ()
    ahead: tuple[tuple[date, int], ...] = ()

    @property
    def total(self) -> int:
        return len(self.exits) + self.gone

    @property
    def done(self) -> int:
        return sum(one.is_done for one in self.exits) + self.gone


async def everybody(desk: Desk, municipality_id: int | None = None) -> Everybody:
    """Whom the actor may read, in periods that end, without those who go on: the list itself is the permission."""
    rows = await _rows(desk, municipality_id)
    moving, today = await coming(desk, [row.id or 0 for row in rows]), tallinn_day(desk.now)
    known = await made(desk, rows)
    found = [one for one in known if _is_here(one, moving)]
    periods = {one.period.name for one in found if one.row.state is CaseState.OPEN}
    left = [one for one in found if one.row.state is CaseState.OPEN or _is_recent(one, periods, today)]
    owed = [one for one in left if one.row.state is CaseState.OPEN or not one.is_done]
    owed.sort(key=lambda one: (*pressing(one.steps, one.leaving.leaves_on), one.row.person_id))
    gone = sum(one.row.state is CaseState.CLOSED and one.is_done for one in left)
    here = {one.row.id for one in known}
    waiting = [row for row in rows if row.id not in here and row.id not in moving]
    days = Counter(moving.values())
    return Everybody(tuple(owed), gone, await _stuck(desk, waiting), tuple(sorted(days.items())))


async def _rows(desk: Desk, municipality_id: int | None) -> Sequence[CaseFile]:
    """In the model: open, or closed with a leaving."""
    left = select(CaseFact.case_id).where(CaseFact.event == Event.EXITED, col(CaseFact.undone_at).is_(None))
    query = select(CaseFile).where(
        visible(desk),
        CaseFile.kind == CaseKind.ISTE,
        or_(CaseFile.state == CaseState.OPEN, col(CaseFile.id).in_(left)),
    )
    if municipality_id is not None:
        query = query.where(CaseFile.municipality_id == municipality_id)
    return (await desk.session.exec(query.order_by(col(CaseFile.person_id), col(CaseFile.id)))).all()


def _is_here(one: Exit, moving: Mapping[int, date]) -> bool:
    """Entered, and not on the way into a next period; of a closed case only who has left."""
    if one.leaving.left_on is not None:
        return one.leaving.facts.on(Event.ENTERED) is not None
    undecided = one.row.id not in moving and one.row.state is CaseState.OPEN
    return undecided and one.leaving.facts.on(Event.ENTERED) is not None


def _is_recent(one: Exit, periods: set[str], today: date) -> bool:
    """Closed cases of the periods in hand, and of the last year: older papers are nobody's task of today."""
    return one.period.name in periods or one.leaving.leaves_on >= today - RECENT


async def _stuck(desk: Desk, rows: Sequence[CaseFile]) -> tuple[CaseFile, ...]:
    """Said to go on, and on the period's last day moved nowhere yet."""
    found = []
    for row in rows:
        period = await desk.periods.of_case(row)
        end = period.services.end if period else None
        if row.state is CaseState.OPEN and Trait.CONTINUING in row.traits and end and tallinn_day(desk.now) >= end:
            found.append(row)
    facts = await noted(desk, [row.id or 0 for row in found])
    return tuple(row for row in found if any(event is Event.ENTERED for event, *_ in facts[row.id or 0]))


async def made(desk: Desk, rows: Sequence[CaseFile]) -> list[Exit]:
    """Of those whose leaving is to be planned, or noted already; for callers that may read these cases."""
    ids = [row.id or 0 for row in rows]
    facts_by, plans, checked = await noted(desk, ids), await kept(desk, ids), await checks(desk, rows)
    stops, rests = await fates(desk, ids), await paused(desk, ids)
    found = []
    for row in rows:
        number, mine, own = row.id or 0, facts_by[row.id or 0], plans.get(row.id or 0)
        period = await desk.periods.of_case(row)
        facts = facts_of(
            row,
            [Fact(event, day) for event, day, _ in mine],
            await desk.municipalities.closed(row.municipality_id),
        )
        gone_on = left_on(facts)
        planned = row.state is CaseState.OPEN and exits.can_leave(period, facts.traits)
        if period is None or (not planned and gone_on is None):
            continue
        fate = fate_of(row, gone_on, stops.get(number))
        path = form(mine, Event.EXIT_PATH)
        last_day = (own.last_day if own else None) or period.services.end or tallinn_day(desk.now)
        leaving = Leaving(
            facts,
            case_dates.duties(facts, await rules_of(desk, row)),
            None if path is None else ExitPath(path),
            last_day,
            checked(row, gone_on or last_day),
            papers_only=fate is not None or row.state is CaseState.CLOSED,
        )
        lines = steps(leaving, tallinn_day(desk.now))
        reason = fate or (own.reason if own and gone_on else None)
        found.append(Exit(row, period, leaving, lines, reason, form(mine, Event.EXIT_TOLD), fate, rests.get(number)))
    return found
