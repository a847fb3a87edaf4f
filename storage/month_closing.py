"""Closing a month, saying that it was sent, and what a later change makes of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from sqlmodel import col, select

from casework.changes import as_json, changes, from_json, version_of
from casework.gaps import explained
from casework.month_permissions import MonthAction
from casework.months import REPORTED_STATES, MonthMove, MonthState, has_ended, may_move, moved
from casework.participation import whole
from storage import month_duty, month_news
from storage.errors import Gaps, NotOwed, Stale, TooEarly
from storage.month_base import MonthBase, first_of
from storage.month_gaps import gaps_json
from storage.once import insert_once
from storage.tables import CaseFile, MonthReport, MonthVersion


class MonthClosing(MonthBase):
    async def close(self, municipality_id: int, month: date, reasons: Mapping[str, str]) -> int:
        """The version that it is now. `reasons`: why it is closed all the same, by `casework.gaps.key_of`.

        `TooEarly` before it has ended, `NotOwed` outside every contract with nothing in it, `Stale` when it is closed
        already, `Gaps` when one has no reason.
        """
        await self._must(MonthAction.CLOSE, municipality_id)
        if not has_ended(month, self.today):
            raise TooEarly
        return await self._closed(municipality_id, month, reasons, strictly=True)

    async def close_as_it_is(self, municipality_id: int, month: date) -> bool:
        """Whatever is missing, without a word about it; False when it was closed already."""
        await self._must(MonthAction.CLOSE, municipality_id)
        try:
            await self._closed(municipality_id, month, {}, strictly=False)
        except Stale:
            return False
        return True

    async def _closed(self, municipality_id: int, month: date, reasons: Mapping[str, str], *, strictly: bool) -> int:
        await self._still(municipality_id)
        report = await self._report(municipality_id, month, lock=True)
        state = self._state(month, report)
        if not may_move(MonthState.IN_CHECK if state is MonthState.OPEN else state, MonthMove.CLOSE):
            raise Stale
        loaded = await self._load(municipality_id, month)
        if not await self._is_owed(municipality_id, month, loaded, report):
            raise NotOwed
        gaps = explained(self._gaps(loaded), reasons)
        if strictly and (bare := tuple(gap for gap in gaps if not gap.reason and gap.away is None)):
            raise Gaps(bare)
        row = await self._next(municipality_id, month, report)
        found = version_of(whole(case) for case in loaded.months if case.entries)
        self._desk.session.add(
            MonthVersion(
                report_id=row.id or 0,
                version=row.version,
                closed_by=self._desk.who.account_id,
                closed_at=self._desk.now,
                total=found.total,
                lines=as_json(found),
                gaps=gaps_json(gaps),
            )
        )
        await self._desk.session.flush()
        self._desk.audit(MonthAction.CLOSE, f"month:{first_of(month)}:{row.version}", municipality_id)
        await self._desk.family.month_closed(municipality_id, first_of(month))
        return row.version

    async def _still(self, municipality_id: int) -> None:
        """Hours that are being written in this moment come first or after: they hold on to the same rows."""
        await self._desk.session.exec(
            select(CaseFile.id)
            .where(CaseFile.municipality_id == municipality_id)
            .order_by(col(CaseFile.id))
            .with_for_update()
        )

    async def _next(self, municipality_id: int, month: date, report: MonthReport | None) -> MonthReport:
        who, now = self._desk.who.account_id, self._desk.now
        if report is None:
            new = MonthReport(
                municipality_id=municipality_id,
                month=first_of(month),
                state=MonthState.CLOSED,
                closed_by=who,
                closed_at=now,
            )
            if not await insert_once(self._desk.session, MonthReport, new):
                raise Stale
            made = await self._report(municipality_id, month)
            if made is None:
                raise Stale
            return made
        report.state, report.version = MonthState.CLOSED, report.version + 1
        report.closed_by, report.closed_at = who, now
        report.sent_by = report.sent_at = None
        await self._desk.session.flush()
        return report

    async def sent(self, municipality_id: int, month: date) -> None:
        """It was sent to SKA by its own channel. `Stale` unless it is closed."""
        await self._must(MonthAction.SEND, municipality_id)
        report = await self._report(municipality_id, month, lock=True)
        if report is None or not may_move(report.state, MonthMove.SEND):
            raise Stale
        report.state = moved(report.state, MonthMove.SEND)
        report.sent_by, report.sent_at = self._desk.who.account_id, self._desk.now
        self._desk.audit(MonthAction.SEND, f"month:{first_of(month)}:{report.version}", municipality_id)
        await month_duty.end(self._desk, municipality_id, month)

    async def unsent(self, municipality_id: int, month: date) -> None:
        """It was not sent after all. `Stale` when something newer has happened: a change, or a new version."""
        await self._must(MonthAction.SEND, municipality_id)
        report = await self._report(municipality_id, month, lock=True)
        if report is None or not may_move(report.state, MonthMove.UNSEND):
            raise Stale
        report.state = moved(report.state, MonthMove.UNSEND)
        report.sent_by = report.sent_at = None
        self._desk.audit("month:unsend", f"month:{first_of(month)}:{report.version}", municipality_id)
        await month_duty.reopen(self._desk, municipality_id, month)

    async def looked_over(self, municipality_id: int, since: date) -> list[date]:
        """Reported months from that day on whose lines are others now, by a plan or a price: they are `touched`."""
        found = []
        for month, version in await self._closed_since(municipality_id, since):
            loaded = await self._load(municipality_id, month)
            now = version_of(whole(case) for case in loaded.months if case.entries)
            if changes(from_json(version.lines or {}), now):
                found.append(month)
        return await self.touched(municipality_id, found) if found else []

    async def _closed_since(self, municipality_id: int, since: date) -> list[tuple[date, MonthVersion]]:
        rows = await self._desk.session.exec(
            select(col(MonthReport.month), MonthVersion)
            .join(MonthVersion, col(MonthVersion.report_id) == col(MonthReport.id))
            .where(
                MonthReport.municipality_id == municipality_id,
                col(MonthVersion.version) == col(MonthReport.version),
                col(MonthReport.state).in_((MonthState.CLOSED, MonthState.SENT)),
                col(MonthReport.month) >= first_of(since),
            )
            .order_by(col(MonthReport.month))
        )
        return list(rows.all())

    async def touched(
        self, municipality_id: int, months: Iterable[date], told: Collection[int] = frozenset()
    ) -> list[date]:
        """What was reported and has changed needs a new version; which of these months those are.

        For callers that have changed something in them. Who closed a month and who sent it hear of that once, unless
        they are `told` otherwise; where it was sent, the report is owed again.
        """
        rows = await self._desk.session.exec(
            select(MonthReport)
            .where(
                MonthReport.municipality_id == municipality_id,
                col(MonthReport.month).in_({first_of(month) for month in months}),
                col(MonthReport.state).in_(REPORTED_STATES),
            )
            .order_by(col(MonthReport.month))
            .with_for_update()
        )
        found = rows.all()
        for report in found:
            if report.state is not MonthState.CORRECTED:
                report.state = moved(report.state, MonthMove.CORRECT)
                await month_news.corrected(self._desk, report, told)
                await month_duty.reopen(self._desk, municipality_id, report.month)
        await self._desk.session.flush()
        return [report.month for report in found]
