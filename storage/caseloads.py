"""All cases of one colleague: shown by their codes, handed over together, given back while nothing has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import col, or_, select

from casework.case_permissions import CaseAction, may_case
from casework.cases import CaseMove, CaseState
from casework.people import MunicipalityId, Role
from storage.case_base import CaseBase
from storage.case_news import CaseNews
from storage.errors import NotFree, NotHere, Stale
from storage.tables import CaseEvent, CaseFact, CaseFile


@dataclass(frozen=True, slots=True)
class Returned:
    """Of a hand-over that was taken back: what went back, and what had changed since and stays."""

    back: tuple[CaseFile, ...]
    stays: tuple[CaseFile, ...]


class Caseloads(CaseBase):
    """Part of `Cases`."""

    async def load_of(self, account_id: int, municipality_id: int) -> list[CaseFile]:
        """Open cases of that case manager which the actor may hand over, by code."""
        rows = await self._desk.session.exec(
            select(CaseFile)
            .where(
                CaseFile.manager_id == account_id,
                CaseFile.municipality_id == municipality_id,
                CaseFile.state == CaseState.OPEN,
            )
            .order_by(col(CaseFile.person_id))
        )
        found = list(rows.all())
        # One colleague's in one municipality: the right to hand over is the same for all of them.
        if found and not may_case(self._desk.who, CaseAction.HAND_OVER, await self.subject(found[0])):
            raise NotHere
        return found

    async def left_with(self, account_id: int, municipality_id: int, role: Role) -> list[CaseFile]:
        """Open cases there in that name, for the lead's and the case managers' notices; nobody else gets any."""
        if not self._desk.who.manages(MunicipalityId(municipality_id)):
            raise NotHere
        own = CaseFile.manager_id if role is Role.CASE_MANAGER else CaseFile.specialist_id
        rows = await self._desk.session.exec(
            select(CaseFile)
            .where(own == account_id, CaseFile.municipality_id == municipality_id, CaseFile.state == CaseState.OPEN)
            .order_by(col(CaseFile.person_id))
        )
        return list(rows.all())

    async def hand_over_all(
        self, account_id: int, municipality_id: int, shown: Sequence[int], to: int, note: str = ""
    ) -> CaseEvent:
        """`shown`: ids as the actor saw them. `Stale` when they are others now, `NotFree` when `to` is no colleague.

        Returns the first of the moves, by which all of them can be taken back.
        """
        await self._locked(shown)
        rows = await self.load_of(account_id, municipality_id)
        if not rows or [row.id for row in rows] != list(shown):
            raise Stale
        if to == account_id:
            raise NotFree
        await self._must_work(to, Role.CASE_MANAGER, municipality_id)
        events = []
        for row in rows:
            await self._step(row, row.version, manager_id=to)
            events.append(self._story(row, CaseMove.HAND_OVER, to=to, note=note))
        await self._desk.session.flush()
        for row in rows:
            await self._changed(row)
            await self._desk.family.handed_over(row)
        await CaseNews(self._desk).given(events[0], account_id)
        return events[0]

    # ── taking it back ───────────────────────────────────────────────────────

    async def moved_with(self, event_id: int) -> list[tuple[CaseEvent, CaseFile]]:
        """The hand-over of which this event is the first, one pair a case; for those who may read these cases."""
        first = await self._desk.session.get(CaseEvent, event_id)
        if first is None or first.move is not CaseMove.HAND_OVER:
            raise NotHere
        await self.get(first.case_id)
        rows = await self._desk.session.exec(
            select(CaseEvent, CaseFile)
            .join(CaseFile, col(CaseFile.id) == col(CaseEvent.case_id))
            .where(
                CaseEvent.move == CaseMove.HAND_OVER,
                CaseEvent.account_id == first.account_id,
                CaseEvent.to_id == first.to_id,
                CaseEvent.at == first.at,
                col(CaseEvent.id) >= first.id,
            )
            .order_by(col(CaseFile.person_id))
        )
        return list(rows.all())

    async def take_back(self, event_id: int) -> Returned:
        """By the one who handed over; a case that changed since stays. `Stale` when none can go back."""
        moved = await self.moved_with(event_id)
        await self._locked([row.id or 0 for _, row in moved])
        first, row = moved[0]
        if first.account_id != self._desk.who.account_id or not self._desk.who.manages(
            MunicipalityId(row.municipality_id)
        ):
            raise NotHere
        back, stays, events, had = [], [], [], first.to_id
        for event, row in moved:
            before = await self._holder_before(event)
            if before is None or row.manager_id != event.to_id or await self._changed_since(event):
                stays.append(row)
                continue
            await self._step(row, row.version, manager_id=before)
            events.append(self._story(row, CaseMove.HAND_OVER, to=before))
            back.append(row)
        if not back:
            raise Stale
        await self._desk.session.flush()
        for row in back:
            await self._changed(row)
            await self._desk.family.handed_over(row)
        await CaseNews(self._desk).given(events[0], had)
        return Returned(tuple(back), tuple(stays))

    async def _locked(self, case_ids: Sequence[int]) -> None:
        """Read anew and held until the end: of several cases all move, or none."""
        await self._desk.session.exec(
            select(CaseFile)
            .where(col(CaseFile.id).in_(case_ids))
            .order_by(col(CaseFile.id))
            .with_for_update()
            .execution_options(populate_existing=True)
        )

    async def _holder_before(self, event: CaseEvent) -> int | None:
        """Who had it, as long as that one still works there."""
        earlier = await self._desk.session.exec(
            select(CaseEvent)
            .where(
                CaseEvent.case_id == event.case_id,
                col(CaseEvent.id) < event.id,
                col(CaseEvent.move).in_({CaseMove.OPEN, CaseMove.HAND_OVER}),
            )
            .order_by(col(CaseEvent.id).desc())
        )
        last = earlier.first()
        if last is None:
            return None
        had = last.to_id if last.move is CaseMove.HAND_OVER else last.account_id
        row = await self._desk.session.get_one(CaseFile, event.case_id)
        working = {one.account_id for one in await self.staff(Role.CASE_MANAGER, row.municipality_id)}
        return had if had in working else None

    async def _changed_since(self, event: CaseEvent) -> bool:
        """Another move, or a fact noted or taken back."""
        moves = await self._desk.session.exec(
            select(CaseEvent.id).where(CaseEvent.case_id == event.case_id, col(CaseEvent.id) > event.id)
        )
        facts = await self._desk.session.exec(
            select(CaseFact.id).where(
                CaseFact.case_id == event.case_id,
                or_(col(CaseFact.noted_at) > event.at, col(CaseFact.undone_at) > event.at),
            )
        )
        return bool(moves.first() or facts.first())
