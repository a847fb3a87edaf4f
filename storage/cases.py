"""Cases at the desk: open, note and undo facts, hand over, close. Each asks the permission table first."""

from __future__ import annotations

from datetime import date

from casework.case_permissions import CaseAction
from casework.cases import CaseMove, CaseState
from casework.facts import Event, Trait
from casework.people import Role
from storage.case_facts import CaseFacts
from storage.case_news import CaseNews
from storage.caseloads import Caseloads
from storage.corrections import Corrections
from storage.errors import Stale
from storage.new_cases import NewCases
from storage.tables import CaseFile


class Cases(NewCases, CaseFacts, Caseloads, Corrections):
    async def reveal(self, case_id: int) -> CaseFile:
        """For name and contact (`desk.persons.get`); the look is audited."""
        row = await self.get(case_id, CaseAction.REVEAL)
        self._audit(CaseAction.REVEAL, row)
        return row

    async def turn_name(self, case_id: int, version: int) -> CaseFile:
        """First and last name change places: they were written down the other way round."""
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version)
        person = await self._desk.persons.get(row.person_id)
        person.first_name, person.last_name = person.last_name, person.first_name
        self._desk.audit("case:turn_name", f"case:{row.id}", row.municipality_id)
        return row

    # ── who has it, and what else is set ─────────────────────────────────────

    async def hand_over(self, case_id: int, version: int, to: int, note: str = "") -> CaseFile:
        """To another case manager of the municipality; `NotFree` when that is nobody."""
        row = await self.get(case_id, CaseAction.HAND_OVER)
        await self._must_work(to, Role.CASE_MANAGER, row.municipality_id)
        if to == (had := row.manager_id):
            raise Stale
        await self._step(row, version, manager_id=to)
        event = self._story(row, CaseMove.HAND_OVER, to=to, note=note)
        await self._changed(row)
        await CaseNews(self._desk).given(event, had)
        await self._desk.family.handed_over(row)
        return row

    async def give_specialist(self, case_id: int, version: int, to: int, note: str = "") -> CaseFile:
        """The base-support specialist from now on, and with them the provider (BTO)."""
        row = await self.get(case_id, CaseAction.GIVE_SPECIALIST)
        found = await self._must_work(to, Role.BASE_SUPPORT_SPECIALIST, row.municipality_id)
        had = row.specialist_id
        await self._step(row, version, specialist_id=to, provider_id=found.organisation_id)
        self._story(row, CaseMove.GIVE_SPECIALIST, to=to, note=note)
        await self._changed(row)
        await CaseNews(self._desk).specialist(row, had)
        await self._desk.family.handed_over(row)
        return row

    async def set_review(self, case_id: int, version: int, day: date | None) -> CaseFile:
        row = await self.get(case_id, CaseAction.NOTE_OWN)
        await self._step(row, version, review_on=day)
        self._story(row, CaseMove.SET_REVIEW, note=day.isoformat() if day else "")
        await self._changed(row)
        return row

    async def set_traits(self, case_id: int, version: int, traits: frozenset[Trait]) -> CaseFile:
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version, traits=sorted(traits))
        self._story(row, CaseMove.SET_TRAITS)
        await self._changed(row)
        return row

    async def move_period(self, case_id: int, version: int, period: str) -> CaseFile:
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version, period=period)
        self._story(row, CaseMove.MOVE_PERIOD)
        await self._changed(row)
        return row

    async def close(self, case_id: int, version: int, note: str = "") -> CaseFile:
        row = await self.get(case_id, CaseAction.CLOSE)
        if row.state is CaseState.CLOSED:
            raise Stale
        await self._step(row, version, state=CaseState.CLOSED, closed_at=self._desk.now)
        self._story(row, CaseMove.CLOSE, note=note).reason = await self._desk.exits.reason(row)
        await self._desk.family.case_closed(row)
        await self._changed(row)
        return row

    async def reopen(self, case_id: int, version: int) -> CaseFile:
        row = await self.get(case_id, CaseAction.CLOSE)
        if row.state is CaseState.OPEN or (await self.facts(row)).on(Event.DIED) is not None:
            raise Stale
        await self._step(row, version, state=CaseState.OPEN, closed_at=None)
        self._story(row, CaseMove.REOPEN)
        await self._changed(row)
        return row
