"""Months at the desk: how they stand, the draft with its gaps, and a nudge to those who can fill them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func
from sqlmodel import col, select

from casework.billing import Away, Gap, Sheet
from casework.calendar import add_months
from casework.cases import CaseKind
from casework.changes import changes, from_json, version_of
from casework.gaps import key_of
from casework.month_permissions import MonthAction
from casework.months import (
    MonthDraft,
    MonthState,
    due_days,
)
from casework.notices import Notice
from casework.participation import whole
from storage.errors import NotHere
from storage.month_base import first_of
from storage.month_checks import MonthChecks
from storage.month_closing import MonthClosing
from storage.month_files import MonthFiles
from storage.month_papers import MonthPapers
from storage.tables import CaseFile, HoursPerson, HoursVersion, MonthReport, MonthVersion, Outbox


@dataclass(frozen=True, slots=True)
class OpenMonth:
    """A month that somebody still has to close. `version`: of the last closing, 0 before the first."""

    month: date
    state: MonthState
    version: int


def _mark(gap: Gap) -> str:
    """Which gap it is, in twelve letters: nothing can be read out of it."""
    return hashlib.sha256(key_of(gap).encode()).hexdigest()[:12]


def _on_paused_days(sheet: Sheet, away: Away | None) -> bool:
    return away is not None and any(away.covers(entry.day) for entry in sheet.entries)


class Months(MonthChecks, MonthClosing, MonthPapers, MonthFiles):
    # ── how it stands ────────────────────────────────────────────────────────

    async def state(self, municipality_id: int, month: date) -> MonthState:
        """For its case managers."""
        await self._must(MonthAction.DRAFT, municipality_id)
        return self._state(month, await self._report(municipality_id, month))

    async def open_months(self, municipality_id: int) -> list[OpenMonth]:
        """From the first month with hours to the present one, without those that are closed or sent; oldest first.

        The month before this one is there in any case: a month without hours is reported too.
        """
        await self._must(MonthAction.DRAFT, municipality_id)
        present = first_of(self.today)
        begins = min(await self._first_hours(municipality_id) or present, add_months(present, -1))
        reports = await self._reports(municipality_id)
        found, month = [], begins
        while month <= present:
            report = reports.get(month)
            state = self._state(month, report)
            if state not in {MonthState.CLOSED, MonthState.SENT}:
                found.append(OpenMonth(month, state, report.version if report else 0))
            month = add_months(month, 1)
        return found

    async def _first_hours(self, municipality_id: int) -> date | None:
        rows = await self._desk.session.exec(
            select(func.min(HoursVersion.day))
            .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
            .join(CaseFile, col(CaseFile.id) == col(HoursPerson.case_id))
            .where(
                CaseFile.municipality_id == municipality_id,
                CaseFile.kind == CaseKind.ISTE,
                col(HoursVersion.current).is_(True),
                col(HoursVersion.deleted).is_(False),
            )
        )
        day: date | None = rows.one()
        return None if day is None else first_of(day)

    async def _reports(self, municipality_id: int) -> dict[date, MonthReport]:
        rows = await self._desk.session.exec(
            select(MonthReport).where(MonthReport.municipality_id == municipality_id)
        )
        return {row.month: row for row in rows.all()}

    async def draft(self, municipality_id: int, month: date) -> MonthDraft:
        """For its case managers: codes, minutes, sums and what is missing; the look is audited.

        Of a closed month the gaps are those that it was closed with.
        """
        await self._must(MonthAction.DRAFT, municipality_id)
        place = await self._desk.municipalities.get(municipality_id)
        loaded = await self._load(municipality_id, month)
        report = await self._report(municipality_id, month)
        sheets = tuple(whole(case) for case in loaded.months if case.entries)
        last = await self._last_version(report)
        state = self._state(month, report)
        done = state in {MonthState.CLOSED, MonthState.SENT}
        self._audit(MonthAction.DRAFT, month, municipality_id)
        return MonthDraft(
            municipality_id=municipality_id,
            municipality=place.name,
            month=first_of(month),
            state=state,
            version=report.version if report else 0,
            due=due_days(month),
            sheets=sheets,
            gaps=await self._sealed_gaps(report) if done else self._gaps(loaded),
            budget=await self._desk.budget.of_place(municipality_id, month),
            is_owed=await self._is_owed(municipality_id, month, loaded, report),
            paused=tuple(sheet.code for sheet in sheets if _on_paused_days(sheet, loaded.away.get(sheet.case_id))),
            changes=changes(from_json(last.lines), version_of(sheets)) if last and last.lines is not None else (),
        )

    async def _last_version(self, report: MonthReport | None) -> MonthVersion | None:
        if report is None:
            return None
        rows = await self._desk.session.exec(
            select(MonthVersion).where(MonthVersion.report_id == report.id, MonthVersion.version == report.version)
        )
        return rows.one_or_none()

    # ── asking for what is missing ───────────────────────────────────────────

    async def nudge(self, municipality_id: int, month: date, account_id: int, case_ids: Iterable[int]) -> bool:
        """A message to who can fill these gaps, of all that is theirs; False when today's named these already.

        `NotHere` when that person is not asked for anything in these cases, or cannot be reached.
        """
        await self._must(MonthAction.NUDGE, municipality_id)
        wanted = set(case_ids)
        if self._state(month, await self._report(municipality_id, month)) in {MonthState.CLOSED, MonthState.SENT}:
            raise NotHere
        gaps = self._gaps(await self._load(municipality_id, month))
        theirs = [gap for gap in gaps if gap.account_id == account_id]
        asked = {_mark(gap) for gap in theirs if gap.case_id in wanted}
        if not asked:
            raise NotHere
        key = f"{Notice.MONTH_NUDGE}:{municipality_id}:{first_of(month)}:{account_id}:{self.today}"
        there = await self._desk.session.exec(select(Outbox.args).where(col(Outbox.key).startswith(key)))
        before = there.all()
        if asked <= {mark for args in before for mark in args.get("gaps", ())}:
            return False
        args = {
            "municipality": municipality_id,
            "month": first_of(month).isoformat(),
            "gaps": sorted({_mark(gap) for gap in theirs}),
        }
        await self._desk.outbox.put(Notice.MONTH_NUDGE, account_id, key=f"{key}:{len(before)}", args=args)
        self._audit(MonthAction.NUDGE, month, municipality_id)
        return True

    async def asked_of_me(self, municipality_id: int, month: date) -> tuple[Gap, ...]:
        """What the actor, and nobody else, can fill there; nothing once the month is closed."""
        if self._state(month, await self._report(municipality_id, month)) in {MonthState.CLOSED, MonthState.SENT}:
            return ()
        gaps = self._gaps(await self._load(municipality_id, month))
        return tuple(gap for gap in gaps if gap.account_id == self._desk.who.account_id)

    async def people_in(self, municipality_id: int, month: date) -> list[tuple[str, str]]:
        """Names of who is in that month and of who works in it, to keep them out of what is typed; for who closes."""
        await self._must(MonthAction.CLOSE, municipality_id)
        loaded = await self._load(municipality_id, month, names=True)
        workers = {entry.worker_id for one in loaded.months for entry in one.entries}
        workers |= {gap.account_id for gap in self._gaps(loaded) if gap.account_id is not None}
        names = {one.whose.name for one in loaded.months} | {loaded.who.name(one) for one in workers}
        split = {name.partition(" ") for name in names if name}
        return sorted((first, last) for first, _, last in split)

    async def gaps_closed_with(self, municipality_id: int, month: date) -> tuple[Gap, ...]:
        """Of its present version, with their reasons; for its case managers."""
        await self._must(MonthAction.DRAFT, municipality_id)
        return await self._sealed_gaps(await self._report(municipality_id, month))
