"""What must be kept because somebody wrote down why: everything of a held person, whatever its own time says.

For every sweep and every finder of what may go. Nothing sealed is opened here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, and_, or_, select

from casework.calendar import tallinn_day
from storage.data_alike import marks_of_persons, rows_beside
from storage.data_scope import fetched, table_of

if TYPE_CHECKING:
    from storage.desk import Desk


def persons(desk: Desk) -> Select[Any]:
    """Ids of those whose data must be kept today."""
    of, today = table_of("data_hold").c, tallinn_day(desk.now)
    return select(of.person_id).where(of.lifted_at.is_(None), of.until.is_(None) | (of.until >= today))


async def standing(desk: Desk) -> list[tuple[int, date | None]]:
    """Each hold that is in force today: whose, and its last day, if it has one."""
    of = table_of("data_hold").c
    query = persons(desk).with_only_columns(of.person_id, of.until).order_by(of.person_id, of.id)
    return [(row.person_id, row.until) for row in await fetched(desk, query)]


async def held(desk: Desk, among: Iterable[int]) -> set[int]:
    """Those of them whose data must be kept today."""
    of = table_of("data_hold").c
    return {row[0] for row in await fetched(desk, persons(desk).where(of.person_id.in_(list(among))))}


def cases(desk: Desk) -> Select[Any]:
    of = table_of("case_file").c
    return select(of.id).where(of.person_id.in_(persons(desk)))


async def referrals(desk: Desk) -> frozenset[int]:
    """Their own, those of their cases, and others that seem to be about them: rather one too many is kept.

    The phone alone is no sign: a family may share it.
    """
    ids = [row[0] for row in await fetched(desk, persons(desk))]
    marks = await marks_of_persons(desk, ids)
    while more := [row for row in await rows_beside(desk, marks) if marks.is_linked(row) or marks.has_name(row)]:
        marks = marks.with_rows(more)
    return marks.referrals


def complaints(desk: Desk) -> Select[Any]:
    """Of which it is known whose help they are about."""
    of = table_of("complaint").c
    return select(of.id).where(of.case_id.in_(cases(desk)))


def cards(desk: Desk) -> Select[Any]:
    """Workers' own words from which hours of a held person came."""
    people, versions, entries = table_of("hours_person").c, table_of("hours_version").c, table_of("hours_entry").c
    mine = select(people.version_id).where(people.case_id.in_(cases(desk)))
    told = select(versions.entry_id).where(versions.id.in_(mine))
    return select(entries.card_id).where(entries.id.in_(told), entries.card_id.is_not(None))


async def month_files(desk: Desk) -> frozenset[int]:
    """Their own sheets, and files of whole months of a municipality or contract in which their case was open."""
    files, of, places = table_of("month_file").c, table_of("case_file").c, table_of("contract_place").c
    columns = (of.id, of.municipality_id, of.opened_at, of.closed_at)
    kept: set[int] = set()
    for case in await fetched(desk, select(*columns).where(of.person_id.in_(persons(desk)))):
        contracts = select(places.contract_id).where(places.municipality_id == case.municipality_id)
        there = or_(files.municipality_id == case.municipality_id, files.contract_id.in_(contracts))
        months = [files.month >= tallinn_day(case.opened_at).replace(day=1)]
        if case.closed_at is not None:
            months.append(files.month <= tallinn_day(case.closed_at))
        where = or_(files.case_id == case.id, and_(files.case_id.is_(None), there, *months))
        kept |= {row[0] for row in await fetched(desk, select(files.id).where(where))}
    return frozenset(kept)
