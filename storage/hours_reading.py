"""Entries of hours as they stand: a worker's own, and the sums of a person's month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.case_permissions import CaseAction
from casework.hours import Mode, Recipient, Sum, Work, month_of, sums
from casework.referrals import code_of
from storage.errors import NotHere
from storage.tables import CaseFile, HoursEntry, HoursPerson, HoursVersion

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """What an entry says. Minutes; times of day in minutes from midnight."""

    case_ids: tuple[int, ...]
    day: date
    minutes: int
    starts: int | None = None
    ends: int | None = None
    component: str | None = None
    mode: Mode = Mode.INDIVIDUAL
    recipient: Recipient | None = None
    """None: as it follows from the component."""

    def as_work(self, entry: int = 0, worker: int = 0) -> Work:
        persons = frozenset(self.case_ids)
        return Work(persons, self.day, self.minutes, self.starts, self.component, self.mode, entry, worker)


class HoursReading:
    """The half of the sub-desk that changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def around(self, day: date) -> list[Work]:
        """The actor's own entries from the day before to the day after."""
        return await self.own(day - _ONE_DAY, day + _ONE_DAY)

    async def own(self, first: date, last: date) -> list[Work]:
        """The actor's entries of these days, both included, oldest day first."""
        worker = col(HoursEntry.worker_id) == self._desk.who.account_id
        return await self._works(worker, col(HoursVersion.day).between(first, last))

    async def of_cases(self, case_ids: Iterable[int], first: date, last: date) -> list[Work]:
        """Everybody's with these persons. For callers that may see the sums."""
        named = select(HoursPerson.version_id).where(col(HoursPerson.case_id).in_(set(case_ids)))
        return await self._works(col(HoursVersion.id).in_(named), col(HoursVersion.day).between(first, last))

    async def _works(self, *conditions: ColumnElement[bool]) -> list[Work]:
        rows = await self._desk.session.exec(
            select(HoursVersion, HoursPerson.case_id, HoursEntry.worker_id)
            .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
            .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
            .where(col(HoursVersion.current).is_(True), col(HoursVersion.deleted).is_(False), *conditions)
            .order_by(col(HoursVersion.day), col(HoursVersion.entry_id), col(HoursPerson.id))
        )
        found: dict[int, tuple[HoursVersion, int, list[int]]] = {}
        for version, case_id, worker in rows.all():
            found.setdefault(version.entry_id, (version, worker, []))[2].append(case_id)
        return [said(one, case_ids).as_work(entry, worker) for entry, (one, worker, case_ids) in found.items()]

    async def month(self, case_ids: set[int], month: date) -> list[Sum]:
        """Everybody's hours with these persons, beside the plan. For callers that may see the sums."""
        works = await self.of_cases(case_ids, *month_of(month))
        plans = await self._desk.plans.of_month(case_ids, month)
        return [one for one in sums(works, plans, month) if one.case_id in case_ids]

    async def entry(self, entry_id: int) -> HoursEntry:
        """The actor's own; raises `NotHere`."""
        row = await self._desk.session.get(HoursEntry, entry_id)
        if row is None or row.worker_id != self._desk.who.account_id:
            raise NotHere
        return row

    async def version(self, entry: HoursEntry, number: int | None = None) -> tuple[HoursVersion, Hours]:
        """The current one, or the one of that number."""
        rows = await self._desk.session.exec(
            select(HoursVersion).where(
                HoursVersion.entry_id == entry.id, HoursVersion.number == (number or entry.version)
            )
        )
        version = rows.one()
        return version, said(version, await self._case_ids(version))

    async def for_office(self, version_id: int, case_id: int) -> tuple[HoursVersion, HoursEntry, CaseFile]:
        """A worker's version, for those who may read everybody's hours with that person; the look is audited."""
        case = await self._desk.cases.get(case_id, CaseAction.HOURS_READ)
        version = await self._desk.session.get(HoursVersion, version_id)
        if version is None or not await self._has_named(version, case_id):
            raise NotHere
        self._desk.audit(CaseAction.HOURS_READ, f"hours:{version.entry_id}", case.municipality_id)
        return version, await self._desk.session.get_one(HoursEntry, version.entry_id), case

    async def _has_named(self, version: HoursVersion, case_id: int) -> bool:
        """That version or an earlier one: who was taken away from an entry is concerned as well."""
        rows = await self._desk.session.exec(
            select(HoursPerson.id)
            .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
            .where(
                HoursPerson.case_id == case_id,
                HoursVersion.entry_id == version.entry_id,
                col(HoursVersion.number) <= version.number,
            )
            .limit(1)
        )
        return rows.first() is not None

    async def _case_ids(self, version: HoursVersion) -> list[int]:
        rows = await self._desk.session.exec(
            select(HoursPerson.case_id).where(HoursPerson.version_id == version.id).order_by(col(HoursPerson.id))
        )
        return list(rows.all())

    async def codes(self, case_ids: Iterable[int]) -> dict[int, str]:
        """Case → the person's code."""
        rows = await self._desk.session.exec(
            select(CaseFile.id, CaseFile.person_id).where(col(CaseFile.id).in_(set(case_ids)))
        )
        return {case_id or 0: code_of(person_id) for case_id, person_id in rows.all()}

    async def last_kept(self) -> Hours | None:
        """What the actor wrote down last, for "the same as last time"."""
        rows = await self._desk.session.exec(
            select(HoursVersion)
            .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
            .where(
                HoursEntry.worker_id == self._desk.who.account_id,
                col(HoursVersion.current).is_(True),
                col(HoursVersion.deleted).is_(False),
            )
            .order_by(col(HoursVersion.id).desc())
            .limit(1)
        )
        version = rows.first()
        return None if version is None else said(version, await self._case_ids(version))


def said(version: HoursVersion, case_ids: Iterable[int]) -> Hours:
    return Hours(
        tuple(case_ids),
        version.day,
        version.minutes,
        version.starts,
        version.ends,
        version.component,
        version.mode,
        version.recipient,
    )


def same(one: Hours, two: Hours) -> bool:
    """Whatever the order of the persons."""
    return replace(one, case_ids=()) == replace(two, case_ids=()) and set(one.case_ids) == set(two.case_ids)
