"""The clock of periods: a move takes effect on its first day; once a week leads hear of people without a way on."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.calendar import tallinn_day, tallinn_moment
from casework.notices import Notice
from casework.reminders import speaking_day, start_of
from storage.once import insert_once
from storage.period_acts import PeriodActs
from storage.period_people import leaving, open_cases, paths
from storage.tables import CaseFile, MoveState, MunicipalityRow, PeriodMove, PeriodWatch

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 20
BEFORE, AFTER = timedelta(days=31), timedelta(days=61)
"""How long before a period's last day it is spoken of, and how long after it."""
_AT = time(9)


class PeriodClock:
    """For the house itself. What it says is keyed by week and reader: rung twice, it is said once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def next_moment(self) -> datetime | None:
        first = await self._desk.session.exec(
            select(col(PeriodMove.first_day))
            .where(PeriodMove.state == MoveState.MADE)
            .order_by(col(PeriodMove.first_day))
            .limit(1)
        )
        day = next(iter(first.all()), None)
        watch = (await self._desk.session.exec(select(func.min(col(PeriodWatch.next_at))))).one()
        return min(filter(None, (start_of(day) if day else None, watch)), default=None)

    async def ring_due(self) -> int:
        """How many moments had come; of two processes each takes its own rows."""
        return await self._take_effect() + await self._look()

    async def _take_effect(self) -> int:
        rows = await self._desk.session.exec(
            select(PeriodMove)
            .where(PeriodMove.state == MoveState.MADE, PeriodMove.first_day <= tallinn_day(self._desk.now))
            .order_by(col(PeriodMove.first_day), col(PeriodMove.id))
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        found = rows.all()
        for move in found:
            await PeriodActs(self._desk).take_effect(move)
            self._desk.audit("period:in_force", f"period_move:{move.id}", move.municipality_id)
        return len(found)

    # ── people without a way on ──────────────────────────────────────────────

    async def _look(self) -> int:
        await self._watch_new()
        rows = await self._desk.session.exec(
            select(PeriodWatch, MunicipalityRow)
            .join(MunicipalityRow, col(PeriodWatch.municipality_id) == col(MunicipalityRow.id))
            .where(col(PeriodWatch.next_at) <= self._desk.now)
            .order_by(col(PeriodWatch.municipality_id))
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True, of=PeriodWatch)
        )
        found = rows.all()
        for watch, place in found:
            await self._say(place)
            watch.next_at = self._next_monday()
        await self._desk.session.flush()
        return len(found)

    async def _watch_new(self) -> None:
        """A municipality that nobody has looked at is due now; two who come to it together leave one row."""
        rows = await self._desk.session.exec(
            select(col(MunicipalityRow.id))
            .outerjoin(PeriodWatch, col(PeriodWatch.municipality_id) == col(MunicipalityRow.id))
            .where(col(PeriodWatch.municipality_id).is_(None))
            .order_by(col(MunicipalityRow.id))
            .limit(AT_ONCE)
        )
        for place_id in rows.all():
            watch = PeriodWatch(municipality_id=place_id or 0, next_at=self._desk.now)
            await insert_once(self._desk.session, PeriodWatch, watch)

    def _next_monday(self) -> datetime:
        today = tallinn_day(self._desk.now)
        return start_of(today + timedelta(days=7 - today.weekday()))

    async def _say(self, place: MunicipalityRow) -> None:
        if not await self.staying(place.id or 0):
            return
        day = speaking_day(self._desk.now, await self._desk.municipalities.hours(place.id or 0))
        at = max(self._desk.now, tallinn_moment(day, _AT))
        today = tallinn_day(self._desk.now)
        week = (today - timedelta(days=today.weekday())).isoformat()
        recipients = self._desk.recipients
        for one in await recipients.leads(place.id or 0) or await recipients.on_duty(place.id or 0):
            await self._desk.outbox.put(
                Notice.PERIOD_ENDS,
                one.id or 0,
                key=f"{Notice.PERIOD_ENDS}:{place.id}:{week}:{one.id}",
                args={"place": place.id},
                not_before=at,
                not_after=at + timedelta(days=7),
            )

    async def staying(self, municipality_id: int) -> list[CaseFile]:
        """Open cases in a period that ends within a month or ended lately, without a move, a path or a leaving."""
        today = tallinn_day(self._desk.now)
        rows = await open_cases(self._desk, municipality_id)
        ids = {row.id or 0 for row in rows}
        settled = {*await paths(self._desk, ids), *await leaving(self._desk, rows)}
        found = []
        for row in rows:
            if (row.id or 0) in settled:
                continue
            period = await self._desk.periods.of_case(row)
            end = period.services.end if period else None
            if end is not None and end - BEFORE <= today <= end + AFTER:
                found.append(row)
        return found
