"""Facts of a case: noted on a day, taken back when they were told wrongly."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import NOTED_BY_SPECIALIST, How, check
from casework.facts import Event
from storage.case_base import CaseBase
from storage.errors import NotHere, Stale
from storage.tables import CaseFact


class CaseFacts(CaseBase):
    async def note(
        self, case_id: int, version: int, event: Event, day: date, *, how: How = How.PLAIN, note: str = ""
    ) -> CaseFact:
        """Something happened on a day. `NotNoted` for what cannot be, `Stale` when the case changed meanwhile."""
        row = await self.get(case_id, _right_to_note(event))
        check(event, day, await self.facts(row), tallinn_day(self._desk.now), how, note)
        await self._step(row, version)
        fact = CaseFact(
            case_id=case_id,
            event=event,
            day=day,
            how=how,
            note=note.strip() or None,
            noted_at=self._desk.now,
            noted_by=self._desk.who.account_id,
        )
        self._desk.session.add(fact)
        await self._desk.session.flush()
        self._desk.audit(f"case:note:{event}", f"case:{row.id}", row.municipality_id)
        await self._changed(row)
        return fact

    async def undo(self, fact_id: int, version: int) -> CaseFact:
        """As if it had not been noted; it stays in the history. `Stale` when it was taken back already."""
        fact = await self._desk.session.get(CaseFact, fact_id)
        if fact is None:
            raise NotHere
        row = await self.get(fact.case_id, _right_to_note(fact.event))
        if fact.undone_at is not None:
            raise Stale
        await self._step(row, version)
        fact.undone_at, fact.undone_by = self._desk.now, self._desk.who.account_id
        self._desk.audit(f"case:undo:{fact.event}", f"case:{row.id}", row.municipality_id)
        await self._changed(row)
        return fact


def _right_to_note(event: Event) -> CaseAction:
    return CaseAction.NOTE_OWN if event in NOTED_BY_SPECIALIST else CaseAction.NOTE
