"""What may go today: by kind and municipality, the ids of one batch, and how they go."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlmodel import col
from sqlmodel import select as chosen

from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState
from casework.complaints import ENDED
from casework.data_life import Kept, is_past, keepings
from casework.data_subjects import SubjectKind, Whose
from storage import case_erasure, data_holds
from storage.data_marks import kept_until
from storage.data_scope import fetched, table_of
from storage.tables import CaseFile, Contract, MunicipalityRow, Person, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Due:
    """`place`: a municipality's id, None for the house's own. `oldest`: the day from which it might have gone.

    `codes`: of people and referrals; other kinds have none.
    """

    kind: Kept
    place: int | None
    count: int
    oldest: date | None
    codes: tuple[str, ...] = ()
    ids: tuple[Any, ...] = ()


async def due(desk: Desk, kind: Kept) -> list[Due]:
    """Lines by municipality, those without anything left out."""
    finder = _FINDERS.get(kind)
    found = [] if finder is None else await finder(desk)
    return [one for one in found if one.count]


# ── people ───────────────────────────────────────────────────────────────────


async def _programme(desk: Desk) -> list[Due]:
    """Every case has ended; each contract that one of them was under names a day, and it has passed ([001] 5.2.6)."""
    today = tallinn_day(desk.now)
    running = chosen(CaseFile.person_id).where(CaseFile.state == CaseState.OPEN)
    rows = await desk.session.exec(
        chosen(CaseFile)
        .join(Person, col(Person.id) == col(CaseFile.person_id))
        .where(
            CaseFile.kind == CaseKind.ISTE,
            col(Person.erased_at).is_(None),
            col(CaseFile.person_id).not_in(running),
        )
        .order_by(col(CaseFile.person_id))
    )
    people: dict[int, list[CaseFile]] = {}
    for case in rows.all():
        people.setdefault(case.person_id, []).append(case)
    stopped = await data_holds.held(desk, people)
    places: dict[int, list[tuple[int, date]]] = {}
    for person_id, cases in people.items():
        days = [await kept_until(desk, case) for case in cases]
        known = [day for day in days if day is not None]
        if person_id not in stopped and len(known) == len(days) and is_past(max(known), today):
            places.setdefault(cases[-1].municipality_id, []).append((person_id, max(known)))
    return [_people(Kept.PROGRAMME, place, found) for place, found in sorted(places.items())]


async def _own_help(desk: Desk) -> list[Due]:
    found = []
    for place, before in await _before(desk):
        people = await case_erasure.past(desk, place, before)
        ended = await _ended(desk, people)
        found.append(_people(Kept.OWN_HELP, place, [(one, ended[one]) for one in people]))
    return found


async def _ended(desk: Desk, people: list[int]) -> dict[int, date]:
    cases = table_of("case_file")
    query = select(cases.c.person_id, func.max(cases.c.closed_at)).where(cases.c.person_id.in_(people))
    rows = await fetched(desk, query.group_by(cases.c.person_id))
    return {one: tallinn_day(at) for one, at in rows}


async def _referrals(desk: Desk) -> list[Due]:
    found, kept = [], await data_holds.referrals(desk)
    for place, before in await _before(desk):
        rows = await desk.session.exec(
            chosen(Referral)
            .where(
                Referral.municipality_id == place,
                col(Referral.erased_at).is_(None),
                col(Referral.closed_at) < before,
                col(Referral.id).not_in(kept),
            )
            .order_by(col(Referral.closed_at), col(Referral.id))
        )
        told = rows.all()
        codes = tuple(Whose(SubjectKind.REFERRAL, one.id or 0).code for one in told)
        oldest = tallinn_day(told[0].closed_at) if told and told[0].closed_at else None
        found.append(Due(Kept.REFERRAL, place, len(told), oldest, codes, tuple(one.id for one in told)))
    return found


async def _before(desk: Desk) -> list[tuple[int, datetime]]:
    """Municipalities with the moment before which what was closed may go."""
    rows = await desk.session.exec(chosen(MunicipalityRow).order_by(col(MunicipalityRow.name)))
    return [(row.id or 0, case_erasure.limit(desk.now, row.retention_days)) for row in rows.all()]


async def _letters(desk: Desk) -> list[Due]:
    """As `desk.family.erase_due` takes them: by the place of the case, counted from the day of writing."""
    letters, cases = table_of("family_letter"), table_of("case_file")
    joined = letters.join(cases, cases.c.id == letters.c.case_id)
    free = letters.c.case_id.not_in(data_holds.cases(desk))
    columns = (cases.c.municipality_id, letters.c.sent_at, letters.c.erased_at)
    return await _words(desk, Kept.LETTER, joined, *columns, free)


async def _complaints(desk: Desk) -> list[Due]:
    """As `complaint_lists.erase_due` takes them: counted from the day of closing."""
    of = table_of("complaint")
    ended, free = of.c.status.in_(ENDED), of.c.id.not_in(data_holds.complaints(desk))
    columns = (of.c.municipality_id, of.c.closed_at, of.c.erased_at)
    return await _words(desk, Kept.COMPLAINT, of, *columns, ended, free)


async def _words(desk: Desk, kind: Kept, rows: Any, place: Any, moment: Any, erased: Any, *more: Any) -> list[Due]:  # noqa: ANN401 (a table, its columns)
    found = []
    for of, before in await _before(desk):
        where = (place == of, moment < before, erased.is_(None), *more)
        query = select(func.count(), func.min(moment)).select_from(rows).where(*where)
        ((count, oldest),) = await fetched(desk, query)
        found.append(Due(kind, of, count, tallinn_day(oldest) if oldest else None))
    return found


def _people(kind: Kept, place: int, found: list[tuple[int, date]]) -> Due:
    codes = tuple(Whose(SubjectKind.PERSON, one).code for one, _ in found)
    oldest = min((day for _, day in found), default=None)
    return Due(kind, place, len(found), oldest, codes, tuple(one for one, _ in found))


# ── papers ───────────────────────────────────────────────────────────────────


async def _month_files(desk: Desk) -> list[Due]:
    """Of a contract's invoice, or of a municipality's month under one; without a contract there is no day."""
    today, kept = tallinn_day(desk.now), await data_holds.month_files(desk)
    places: dict[int, list[tuple[int, date]]] = {}
    files = table_of("month_file")
    columns = (files.c.id, files.c.municipality_id, files.c.contract_id, files.c.month)
    cache: dict[tuple[int | None, int | None, date], tuple[int, date | None]] = {}
    for row in await fetched(desk, select(*columns).order_by(files.c.id)):
        key = (row.municipality_id, row.contract_id, row.month)
        if key not in cache:
            cache[key] = await _kept(desk, *key)
        place, until = cache[key]
        if until is not None and is_past(until, today) and row.id not in kept:
            places.setdefault(place, []).append((row.id, until))
    return [
        Due(Kept.MONTH_FILE, place, len(found), min(day for _, day in found), (), tuple(one for one, _ in found))
        for place, found in sorted(places.items())
    ]


async def _kept(desk: Desk, place: int | None, contract_id: int | None, month: date) -> tuple[int, date | None]:
    if contract_id is not None:
        contract = await desk.session.get_one(Contract, contract_id)
        return contract.representative_id, contract.keep_until
    found = await desk.contracts.of_place(place or 0, month)
    return place or 0, found.keep_until if found else None


# ── what passes by ───────────────────────────────────────────────────────────


def _rows(
    kind: Kept, table: str, moment: str, *more: Callable[[Desk, Any], Any]
) -> Callable[[Desk], Awaitable[list[Due]]]:
    """Rows of a table whose moment is longer ago than the kind's fixed time."""

    async def find(desk: Desk) -> list[Due]:
        time = keepings()[kind].time
        if time is None:
            return []
        of = table_of(table)
        where = [of.c[moment] < desk.now - time, *(condition(desk, of.c) for condition in more)]
        ((count, oldest),) = await fetched(desk, select(func.count(), func.min(of.c[moment])).where(*where))
        return [Due(kind, None, count, tallinn_day(oldest) if oldest else None)]

    return find


_FINDERS: Mapping[Kept, Callable[[Desk], Awaitable[list[Due]]]] = {
    Kept.PROGRAMME: _programme,
    Kept.MONTH_FILE: _month_files,
    Kept.OWN_HELP: _own_help,
    Kept.REFERRAL: _referrals,
    Kept.LETTER: _letters,
    Kept.COMPLAINT: _complaints,
    Kept.DRAFT: _rows(Kept.DRAFT, "conversation", "touched_at"),
    Kept.TRACE: _rows(Kept.TRACE, "trace", "at"),
    Kept.UPDATE: _rows(Kept.UPDATE, "processed_update", "at", lambda _, of: of.pending.is_(False)),
    Kept.HOURS_CARD: _rows(
        Kept.HOURS_CARD,
        "hours_card",
        "sent_at",
        lambda _, of: of.data.is_not(None),
        lambda desk, of: of.id.not_in(data_holds.cards(desk)),
    ),
    Kept.GROUP_CODE: _rows(Kept.GROUP_CODE, "connect_code", "expires_at"),
}
