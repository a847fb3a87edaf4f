"""Leaving: the day is noted, the case is closed, with the class of the reason in its closing: one place for all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from sqlmodel import col, select

from casework.cases import CaseMove, CaseState
from casework.deadlines import Duty
from casework.duties import kinds
from casework.exits import ExitReason
from casework.facts import Event
from storage.case_base import CaseBase
from storage.tables import CaseEvent, CaseFact, CaseFile

Mark = TypeVar("Mark")


class Leaving(CaseBase):
    async def leave(
        self, row: CaseFile, version: int, reason: ExitReason, day: date, *events: Event
    ) -> tuple[CaseEvent, list[int]]:
        """For callers that asked for the right and call `cases._changed`'s work themselves; `Stale`.

        Notes the events and EXITED where the person is in, and closes. Returns the closing and the facts' ids.
        """
        await self._step(row, version, state=CaseState.CLOSED, closed_at=self._desk.now)
        noted = [*events, *await self._exit(row)]
        facts = [
            CaseFact(
                case_id=row.id or 0,
                event=event,
                day=day,
                noted_at=self._desk.now,
                noted_by=self._desk.who.account_id,
            )
            for event in noted
        ]
        self._desk.session.add_all(facts)
        closing = self._story(row, CaseMove.CLOSE)
        closing.reason = reason
        await self._desk.session.flush()
        return closing, [fact.id or 0 for fact in facts]

    async def _exit(self, row: CaseFile) -> list[Event]:
        """Who entered and has not left yet leaves now."""
        facts = await self.facts(row)
        entered, left = facts.on(Event.ENTERED), facts.on(Event.EXITED)
        inside = entered is not None and (left is None or left < entered)
        return [Event.EXITED] if inside else []

    async def take_back(self, row: CaseFile, version: int, fact_ids: list[int]) -> None:
        """Open again, and as if those facts had not been noted. For callers that asked for the right; `Stale`."""
        await self._step(row, version, state=CaseState.OPEN, closed_at=None)
        for fact_id in fact_ids:
            fact = await self._desk.session.get_one(CaseFact, fact_id)
            fact.undone_at, fact.undone_by = self._desk.now, self._desk.who.account_id
        self._story(row, CaseMove.LEAVE_UNDO)
        await self._desk.session.flush()

    async def reason_of(self, row: CaseFile) -> ExitReason | None:
        """Why the person left; None while the case is open, and for a closing without a class."""
        if row.state is CaseState.OPEN:
            return None
        found = await self._desk.session.exec(
            select(col(CaseEvent.reason))
            .where(CaseEvent.case_id == row.id, CaseEvent.move == CaseMove.CLOSE)
            .order_by(col(CaseEvent.id).desc())
            .limit(1)
        )
        return found.first()

    async def still_owed(self, row: CaseFile, wanted: Mapping[Mark, Duty]) -> dict[Mark, Duty]:
        """Of a closed case: the municipality's own papers when the person has left, else nothing."""
        if await self.reason_of(row) is None:
            return {}
        return {mark: duty for mark, duty in wanted.items() if kinds()[duty.key].after_closing}
