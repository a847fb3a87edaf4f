"""Rows of months, one statement each: cases, hours, plans, checks, facts and how colleagues are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlmodel import col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.billing import Check, Delivered, Provider
from casework.cases import CaseKind, How
from casework.facts import Event
from casework.gaps import Colleagues
from casework.hours import month_of
from casework.participation import Entry, KeptCheck, Planned, Whose
from casework.referrals import code_of
from storage.tables import (
    Account,
    AccountState,
    CaseFact,
    CaseFile,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MembershipRow,
    MunicipalityRow,
    Organisation,
    Person,
    PlannedComponent,
    SheetCheck,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Noted:
    event: Event
    day: date
    how: How


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases, which months (first days, both included); `names` are opened, `sums` need no checks."""

    where: ColumnElement[bool]
    first: date
    last: date
    names: bool = False
    sums: bool = False

    @property
    def case_ids(self) -> SelectOfScalar[Any]:
        return select(CaseFile.id).where(CaseFile.kind == CaseKind.ISTE, self.where)

    @property
    def days(self) -> tuple[date, date]:
        return self.first, month_of(self.last)[1]


async def cases(desk: Desk, wanted: Wanted) -> dict[int, tuple[CaseFile, Whose]]:
    order = (col(CaseFile.person_id), col(CaseFile.id))
    place = col(MunicipalityRow.id) == col(CaseFile.municipality_id)
    inside = col(CaseFile.id).in_(wanted.case_ids)
    found: dict[int, tuple[CaseFile, Whose]] = {}
    if wanted.names:
        named = await desk.session.exec(
            select(CaseFile, MunicipalityRow.name, Person.first_name, Person.last_name)
            .join(MunicipalityRow, place)
            .join(Person, col(Person.id) == col(CaseFile.person_id))
            .where(inside)
            .order_by(*order)
        )
        for row, municipality, first, last in named.all():
            found[row.id or 0] = (row, _whose(row, municipality, " ".join(filter(None, (first, last)))))
        return found
    rows = await desk.session.exec(
        select(CaseFile, MunicipalityRow.name).join(MunicipalityRow, place).where(inside).order_by(*order)
    )
    for row, municipality in rows.all():
        found[row.id or 0] = (row, _whose(row, municipality, ""))
    return found


def _whose(row: CaseFile, municipality: str, name: str) -> Whose:
    return Whose(row.id or 0, code_of(row.person_id), name, row.municipality_id, municipality)


async def entries(desk: Desk, wanted: Wanted, who: Colleagues) -> Mapping[tuple[int, date], list[Entry]]:
    rows = await desk.session.exec(
        select(HoursVersion, HoursEntry.worker_id, HoursPerson.case_id, Organisation.name)
        .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
        .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
        .outerjoin(Organisation, col(Organisation.id) == col(HoursVersion.provider_id))
        .where(
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.day).between(*wanted.days),
            col(HoursPerson.case_id).in_(wanted.case_ids),
        )
        .order_by(col(HoursVersion.day), col(HoursVersion.entry_id))
    )
    found: defaultdict[tuple[int, date], list[Entry]] = defaultdict(list)
    for version, worker_id, case_id, provider in rows.all():
        said = Delivered(
            entry=version.entry_id,
            version=version.number,
            day=version.day,
            minutes=version.minutes,
            provider=Provider(version.provider_id, provider or "") if version.provider_id is not None else None,
            worker=who.name(worker_id),
            mode=version.mode,
            recipient=version.recipient,
            activity=version.component,
            starts=version.starts,
            ends=version.ends,
        )
        found[case_id, version.day.replace(day=1)].append(Entry(case_id, worker_id, said))
    return found


async def plans(desk: Desk, wanted: Wanted) -> Mapping[int, list[Planned]]:
    begins, ends = wanted.days
    rows = await desk.session.exec(
        select(PlannedComponent, Organisation.name)
        .outerjoin(Organisation, col(Organisation.id) == col(PlannedComponent.provider_id))
        .where(
            col(PlannedComponent.case_id).in_(wanted.case_ids),
            col(PlannedComponent.first_day) <= ends,
            or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) >= begins),
        )
        .order_by(col(PlannedComponent.id))
    )
    found: defaultdict[int, list[Planned]] = defaultdict(list)
    for row, name in rows.all():
        provider = Provider(row.provider_id, name or "") if row.provider_id is not None else None
        found[row.case_id].append(
            Planned(
                row.case_id, row.component, row.mode, row.minutes, row.first_day, row.last_day, row.domain, provider
            )
        )
    return found


async def checks(desk: Desk, wanted: Wanted, who: Colleagues) -> Mapping[tuple[int, date], list[KeptCheck]]:
    rows = await desk.session.exec(
        select(SheetCheck)
        .where(col(SheetCheck.case_id).in_(wanted.case_ids), col(SheetCheck.month).between(wanted.first, wanted.last))
        .order_by(col(SheetCheck.at), col(SheetCheck.id))
    )
    found: defaultdict[tuple[int, date], list[KeptCheck]] = defaultdict(list)
    for row in rows.all():
        check = Check(who.name(row.account_id), row.role, row.at, row.digest)
        found[row.case_id, row.month].append(KeptCheck(row.account_id, check))
    return found


async def facts(desk: Desk, wanted: Wanted) -> dict[int, list[Noted]]:
    rows = await desk.session.exec(
        select(CaseFact.case_id, col(CaseFact.event), col(CaseFact.day), col(CaseFact.how))
        .where(col(CaseFact.case_id).in_(wanted.case_ids), col(CaseFact.undone_at).is_(None))
        .order_by(col(CaseFact.day), col(CaseFact.id))
    )
    found: defaultdict[int, list[Noted]] = defaultdict(list)
    for case_id, event, day, how in rows.all():
        found[case_id].append(Noted(event, day, how))
    return dict(found)


async def colleagues(desk: Desk, places: Iterable[int]) -> Colleagues:
    """Also those whose role has ended: their hours stay theirs."""
    rows = await desk.session.exec(
        select(MembershipRow.account_id, MembershipRow.shown_as, MembershipRow.ended_at, Account.state)
        .join(Account, col(Account.id) == col(MembershipRow.account_id))
        .where(col(MembershipRow.municipality_id).in_(set(places)))
        .order_by(col(MembershipRow.id))
    )
    names: dict[int, str] = {}
    reachable: set[int] = set()
    for account_id, shown_as, ended_at, state in rows.all():
        names[account_id] = shown_as or names.get(account_id, "")
        if ended_at is None and state is AccountState.ACTIVE:
            reachable.add(account_id)
    return Colleagues(names, frozenset(reachable))
