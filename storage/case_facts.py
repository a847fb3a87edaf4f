"""Facts of a case: noted on a day, taken back when they were told wrongly."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import NOTED_BY_SPECIALIST, CaseMove, How, check
from casework.duties import own_papers
from casework.facts import Event
from storage.case_base import CaseBase
from storage.errors import AfterDeath, NotHere, Stale
from storage.tables import CaseFact, CaseFile


class CaseFacts(CaseBase):
    async def note(
        self,
        case_id: int,
        version: int,
        event: Event,
        day: date,
        *,
        how: How = How.PLAIN,
        note: str = "",
        review_on: date | None = None,
    ) -> CaseFact:
        """Something happened on a day. `NotNoted` for what cannot be, `Stale` when the case changed meanwhile.

        `review_on`: the next review's day that was decided with it; None leaves what was decided before.
        """
        row = await self.get(case_id, right_to_note(event))
        return await self.keep(row, version, event, day, how=how, note=note, review_on=review_on)

    async def keep(
        self,
        row: CaseFile,
        version: int,
        event: Event,
        day: date,
        *,
        how: How = How.PLAIN,
        note: str = "",
        review_on: date | None = None,
    ) -> CaseFact:
        """As `note`, for callers that have asked for a right of their own to it."""
        check(event, day, await self.facts(row), tallinn_day(self._desk.now), how, note)
        await self._step(row, version, **({"review_on": review_on} if review_on else {}))
        fact = CaseFact(
            case_id=row.id or 0,
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
        if review_on:
            self._story(row, CaseMove.SET_REVIEW, note=review_on.isoformat())
        await self._changed(row)
        return fact

    async def fact(self, fact_id: int) -> CaseFact:
        """For one who may read its case; raises `NotHere`."""
        found = await self._desk.session.get(CaseFact, fact_id)
        if found is None:
            raise NotHere
        await self.get(found.case_id)
        return found

    async def of_id(self, fact_id: int) -> CaseFact:
        """For callers that have asked for a right of their own to it."""
        return await self._desk.session.get_one(CaseFact, fact_id)

    async def undo(self, fact_id: int, version: int) -> CaseFact:
        """As if it had not been noted, with the review day that was decided with it; it stays in the history.

        `Stale` when it was taken back already, `AfterDeath` for anything but the municipality's own papers.
        """
        fact = await self.fact(fact_id)
        row = await self.get(fact.case_id, right_to_note(fact.event))
        if fact.event not in own_papers() and (await self.facts(row)).on(Event.DIED) is not None:
            raise AfterDeath
        await self.withdraw(row, fact, version)
        return fact

    async def withdraw(self, row: CaseFile, fact: CaseFact, version: int) -> None:
        """As `undo`, for callers that have asked for a right of their own to it."""
        # A death closed the case and stopped everything: only the life event as a whole is taken back.
        if fact.undone_at is not None or fact.event is Event.DIED:
            raise Stale
        await self._step(row, version, **await self._review_before(row, fact))
        fact.undone_at, fact.undone_by = self._desk.now, self._desk.who.account_id
        self._desk.audit(f"case:undo:{fact.event}", f"case:{row.id}", row.municipality_id)
        await self._changed(row)

    async def _review_before(self, row: CaseFile, fact: CaseFact) -> dict[str, date | None]:
        """What the review day was before this fact brought a new one; empty when it did not, or it was set since."""
        decided = [event for event in await self.story(row) if event.move is CaseMove.SET_REVIEW]
        if not decided or decided[-1].at != fact.noted_at:
            return {}
        earlier = decided[-2].note if len(decided) > 1 else None
        return {"review_on": date.fromisoformat(earlier) if earlier else None}


def right_to_note(event: Event) -> CaseAction:
    return CaseAction.NOTE_OWN if event in NOTED_BY_SPECIALIST else CaseAction.NOTE
