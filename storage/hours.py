"""Entries of hours at the desk: kept, changed, deleted and brought back, each as a new version."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, update

from casework.caps import Cap
from casework.case_permissions import CaseAction
from casework.cases import CaseKind
from casework.hours import EntryState, Sum, recipient
from storage import month_people
from storage.errors import NotHere, Stale
from storage.hours_providers import provider_on
from storage.hours_reading import Hours, HoursReading
from storage.tables import CaseFile, HoursEntry, HoursPerson, HoursVersion


@dataclass(frozen=True, slots=True)
class Kept:
    """A version that was just written, and how each person's month stands with it."""

    version: HoursVersion
    months: tuple[Sum, ...]
    after_closing: bool
    caps: tuple[tuple[int, Cap], ...] = ()
    """By case, of the occupation domain's year where prices are known."""
    paused: frozenset[int] = frozenset()
    """Of its cases those of which a pause stands on that day."""

    @property
    def exceeds(self) -> bool:
        return any(month.left < 0 for month in self.months) or any(cap.left < 0 for _, cap in self.caps)


class HoursDesk(HoursReading):
    async def keep(self, card_id: int, hours: Hours) -> Kept:
        """A new entry. `NotHere` for a person who is not the actor's to write."""
        cases = await self._allowed(hours.case_ids)
        if await self.too_early(hours) or await self.too_late(hours):
            raise NotHere
        entry = HoursEntry(worker_id=self._desk.who.account_id, card_id=card_id, created_at=self._desk.now, version=1)
        self._desk.session.add(entry)
        await self._desk.session.flush()
        return await self._written(entry, hours, cases, {hours.day}, "hours:keep")

    async def change(self, entry_id: int, seen: int, hours: Hours) -> Kept:
        """A new version of one's own entry. `Stale` when it is no longer as it was seen."""
        entry, before = await self._step(entry_id, seen, EntryState.KEPT)
        cases = await self._allowed({*hours.case_ids, *before.case_ids})
        known = before.case_ids if hours.day == before.day else ()
        if await self.too_early(hours, known) or await self.too_late(hours):
            raise NotHere
        return await self._written(entry, hours, cases, {hours.day, before.day}, "hours:change")

    async def delete(self, entry_id: int, seen: int) -> bool:
        """It counts no more; its history stays, and so can it be brought back. True in a month reported already."""
        entry, before = await self._step(entry_id, seen, EntryState.DELETED)
        cases = await self._allowed(before.case_ids)
        return (await self._written(entry, before, cases, {before.day}, "hours:delete", deleted=True)).after_closing

    async def bring_back(self, entry_id: int, seen: int, number: int) -> Kept:
        """As it was in an earlier version."""
        _, hours = await self.version(await self.entry(entry_id), number)
        return await self.change(entry_id, seen, hours)

    async def explain(self, version_id: int, reason: str) -> None:
        """Why the plan was exceeded, in the worker's words."""
        row = await self._desk.session.get_one(HoursVersion, version_id)
        entry = await self.entry(row.entry_id)
        row.reason = reason
        self._desk.audit("hours:explain", f"hours:{entry.id}")

    async def too_early(self, hours: Hours, known: Collection[int] = ()) -> dict[int, date]:
        """Case → first day, of those whom the actor may write only from a later day on; `known` are left out."""
        begins = {one: await self._desk.caseload.begins(one) for one in hours.case_ids if one not in known}
        return {one: first for one, first in begins.items() if first is not None and hours.day < first}

    async def too_late(self, hours: Hours) -> dict[int, date]:
        """Case → last day, of those who have left before that day, or whose period's services ended before it."""
        last = await self._desk.life.last_days(set(hours.case_ids))
        late = {one: day for one, day in last.items() if hours.day > day}
        for one in set(hours.case_ids) - late.keys():
            end = await self._services_end(one, hours.day)
            if end is not None and hours.day > end:
                late[one] = end
        return late

    async def _services_end(self, case_id: int, day: date) -> date | None:
        """Of the period that holds on that day, of people in the programme alone."""
        case = await self._desk.session.get(CaseFile, case_id)
        if case is None or case.kind is not CaseKind.ISTE:
            return None
        period = await self._desk.periods.of_case(case, day)
        return period.services.end if period else None

    async def _allowed(self, case_ids: Iterable[int]) -> list[CaseFile]:
        return [await self._desk.cases.get(one, CaseAction.HOURS_WRITE) for one in dict.fromkeys(case_ids)]

    async def _step(self, entry_id: int, seen: int, state: EntryState) -> tuple[HoursEntry, Hours]:
        """The entry at its next version, and what it said before."""
        entry = await self.entry(entry_id)
        _, before = await self.version(entry)
        done = await self._desk.session.exec(
            update(HoursEntry)
            .where(col(HoursEntry.id) == entry_id, col(HoursEntry.version) == seen)
            .values(version=seen + 1, state=state)
        )
        if not done.rowcount:
            raise Stale
        await self._desk.session.refresh(entry)
        return entry, before

    async def _written(
        self,
        entry: HoursEntry,
        hours: Hours,
        cases: list[CaseFile],
        days: set[date],
        action: str,
        *,
        deleted: bool = False,
    ) -> Kept:
        """`cases`: of the new version and of the one before it, as both kinds have changed."""
        await self._desk.session.exec(
            update(HoursVersion).where(col(HoursVersion.entry_id) == entry.id).values(current=False)
        )
        version = HoursVersion(
            entry_id=entry.id or 0,
            number=entry.version,
            deleted=deleted,
            by=self._desk.who.account_id,
            at=self._desk.now,
            day=hours.day,
            minutes=hours.minutes,
            starts=hours.starts,
            ends=hours.ends,
            component=hours.component,
            mode=hours.mode,
            recipient=hours.recipient or recipient(hours.component, hours.mode),
            provider_id=await self._provider(hours, cases),
        )
        self._desk.session.add(version)
        await self._desk.session.flush()
        self._desk.session.add_all(
            HoursPerson(version_id=version.id or 0, case_id=case_id) for case_id in dict.fromkeys(hours.case_ids)
        )
        await self._desk.session.flush()
        for case in cases:
            self._desk.audit(action, f"hours:{entry.id}", case.municipality_id)
        closed = await self._desk.hours_news.changed_after_closing(version, cases, days)
        await month_people.lapse(self._desk, entry, cases, days)
        if deleted:
            return Kept(version, (), closed)
        cases = [case for case in cases if case.id in hours.case_ids]
        months, caps = await self._months(version, cases, hours), await self._caps(version, cases)
        return Kept(version, months, closed, caps, await self._desk.pauses.on_day(hours.case_ids, hours.day))

    async def _provider(self, hours: Hours, cases: list[CaseFile]) -> int | None:
        """The worker's organisation on that day, where these persons live."""
        places = [case.municipality_id for case in cases if case.id in hours.case_ids]
        return await provider_on(self._desk, self._desk.who.account_id, places, hours.day, hours.component)

    async def _caps(self, version: HoursVersion, cases: list[CaseFile]) -> tuple[tuple[int, Cap], ...]:
        found = []
        for case in cases:
            cap = await self._desk.hours_months.cap(case, version.component, version.day, version)
            if cap is not None:
                found.append((case.id or 0, cap))
                if cap.left < 0:
                    await self._desk.hours_news.over_cap(version, case)
        return tuple(found)

    async def _months(self, version: HoursVersion, cases: list[CaseFile], hours: Hours) -> tuple[Sum, ...]:
        """How that component stands with each person; who is in charge hears of a plan that is exceeded."""
        if hours.component is None:
            return ()
        by_id = {case.id or 0: case for case in cases}
        found = [
            one for one in await self.month(set(by_id), hours.day) if one.component == hours.component and one.planned
        ]
        for one in found:
            if one.left < 0:
                await self._desk.hours_news.over_plan(version, by_id[one.case_id])
        return tuple(found)
