"""Lists of cases: whose, how they stand, which are late. A handful of queries, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, false, or_, true
from sqlmodel import col, select

from casework import case_dates
from casework.calendar import tallinn_day
from casework.cases import CaseState, Stage, stage
from casework.deadlines import Duty
from casework.facts import Fact, Facts
from casework.pauses import is_quiet
from casework.people import Role
from storage.case_rules import facts_of, rules_of
from storage.tables import CaseFact, CaseFile, MembershipRow

if TYPE_CHECKING:
    from datetime import date

    from storage.desk import Desk

PAGE = 6


class CaseFilter(StrEnum):
    MINE = "mine"
    """One's own, and those of colleagues for whom one stands in today."""
    ALL = "all"
    LATE = "late"
    WEEK = "week"
    """Due within seven days."""
    CLOSED = "closed"


BY_STAGE, BY_SPECIALIST = "stage", "specialist"
"""Followed by a point and the stage, or the specialist's account; 0 is nobody."""


@dataclass(frozen=True, slots=True)
class Listed:
    row: CaseFile
    facts: Facts
    open: tuple[Duty, ...]
    """Open dates, nearest first."""
    late: bool
    stage: Stage
    """Today's."""


@dataclass(frozen=True, slots=True)
class CasePage:
    rows: tuple[Listed, ...]
    number: int
    """From 0."""
    pages: int
    total: int
    names: dict[int, str]
    """How the case managers and specialists of the page are known."""


def known_filter(wanted: str) -> bool:
    head, point, rest = wanted.partition(".")
    if not point:
        return wanted in set(CaseFilter)
    return rest in set(Stage) if head == BY_STAGE else head == BY_SPECIALIST and rest.isdecimal()


async def page(desk: Desk, wanted: str, number: int) -> CasePage:
    """Late ones first, then by the nearest date; a number outside the list gives the nearest page there is."""
    found = await listed(desk, closed=wanted == CaseFilter.CLOSED, mine=wanted == CaseFilter.MINE)
    found = _fitting(found, wanted, desk)
    pages = max(1, -(-len(found) // PAGE))
    number = min(max(number, 0), pages - 1)
    rows = tuple(found[number * PAGE : (number + 1) * PAGE])
    return CasePage(rows, number, pages, len(found), await _names(desk, [one.row for one in rows]))


async def listed(desk: Desk, *, closed: bool = False, mine: bool = False) -> list[Listed]:
    """Every case that the actor may read: the list itself is the permission. `mine`: none of other people's."""
    hands = {desk.who.account_id, *(item.absent_id for item in desk.who.deputyships)}
    theirs = or_(col(CaseFile.manager_id).in_(hands), col(CaseFile.specialist_id).in_(hands))
    rows = (
        await desk.session.exec(
            select(CaseFile).where(
                visible(desk),
                theirs if mine else true(),
                CaseFile.state == (CaseState.CLOSED if closed else CaseState.OPEN),
            )
        )
    ).all()
    case_ids = [row.id or 0 for row in rows]
    noted, resting = await _facts_of(desk, case_ids), await desk.pauses.open_ids(case_ids)
    today = tallinn_day(desk.now)
    found = [await _listed(desk, row, noted[row.id or 0], today, rests=row.id in resting) for row in rows]
    return sorted(found, key=_order)


async def _listed(desk: Desk, row: CaseFile, noted: Sequence[Fact], today: date, *, rests: bool) -> Listed:
    """`rests`: what needs the person makes nobody late while a pause lasts."""
    facts = facts_of(row, noted, await desk.municipalities.closed(row.municipality_id))
    duties = case_dates.duties(facts, await rules_of(desk, row))
    waiting = case_dates.open_ones(duties, today)
    asked = [duty for duty in waiting if not (rests and is_quiet(duty.key))]
    return Listed(row, facts, tuple(waiting), late=case_dates.is_late(asked, today), stage=stage(facts.by(today)))


def _order(one: Listed) -> tuple[bool, str, int]:
    nearest = next((duty.due.isoformat() for duty in one.open if duty.due), "~")
    return not one.late, nearest, one.row.person_id


def visible(desk: Desk) -> ColumnElement[bool]:
    """Of the actor's municipalities, and those whose specialist the actor is, or stands in for today."""
    who = desk.who
    parts: list[ColumnElement[bool]] = []
    if who.municipalities():
        parts.append(col(CaseFile.municipality_id).in_(who.municipalities()))
    for item in who.memberships:
        if item.role is Role.BASE_SUPPORT_SPECIALIST and item.municipality_id is not None:
            place = item.municipality_id
            stands = {one.absent_id for one in who.deputyships if one.municipality_id == place}
            parts.append(
                and_(
                    col(CaseFile.municipality_id) == place,
                    col(CaseFile.specialist_id).in_({who.account_id, *stands}),
                )
            )
    return or_(*parts) if parts else false()


def _fitting(found: list[Listed], wanted: str, desk: Desk) -> list[Listed]:
    me, today = desk.who.account_id, tallinn_day(desk.now)
    head, _, rest = wanted.partition(".")
    match head:
        case CaseFilter.MINE:
            stands_in = {(item.absent_id, item.municipality_id) for item in desk.who.deputyships}
            return [one for one in found if _hands(one.row) & {(me, one.row.municipality_id), *stands_in}]
        case CaseFilter.LATE:
            return [one for one in found if one.late]
        case CaseFilter.WEEK:
            return [one for one in found if case_dates.is_due_this_week(one.open, today)]
        case "stage":
            return [one for one in found if one.stage == rest]
        case "specialist":
            return [one for one in found if (one.row.specialist_id or 0) == int(rest)]
        case _:
            return found


def _hands(row: CaseFile) -> set[tuple[int | None, int]]:
    """Whose it is, and where."""
    return {(one, row.municipality_id) for one in (row.manager_id, row.specialist_id)}


async def _facts_of(desk: Desk, case_ids: list[int]) -> dict[int, list[Fact]]:
    """By case; those that were taken back are left out. Only what the rules read: no note is opened for a list."""
    found: dict[int, list[Fact]] = defaultdict(list)
    rows = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.event), col(CaseFact.day)).where(
            col(CaseFact.case_id).in_(case_ids), col(CaseFact.undone_at).is_(None)
        )
    )
    for case_id, event, day in rows:
        found[case_id].append(Fact(event, day))
    return found


async def _names(desk: Desk, rows: list[CaseFile]) -> dict[int, str]:
    wanted = {one for row in rows for one in (row.manager_id, row.specialist_id) if one is not None}
    places = {row.municipality_id for row in rows}
    found = await desk.session.exec(
        select(MembershipRow.account_id, MembershipRow.shown_as).where(
            col(MembershipRow.account_id).in_(wanted), col(MembershipRow.municipality_id).in_(places)
        )
    )
    return {account_id: name for account_id, name in found if name}
