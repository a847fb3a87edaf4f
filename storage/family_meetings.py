"""The next meeting: set by who works with the person, seen by who is linked, said once more the day before."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import col, select

from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.family import Scope
from casework.family_told import remind_moment
from casework.notices import Notice
from storage.errors import Stale
from storage.family_card import FamilyCard
from storage.tables import CaseFile, Meeting

PLACE_LONGEST = 80


class FamilyMeetings(FamilyCard):
    async def meeting_of(self, case_id: int) -> tuple[Meeting | None, CaseFile]:
        """For those who may set it. Raises `NotHere`."""
        row = await self.get(case_id, CaseAction.FAMILY_WRITE)
        return await self.next_meeting(case_id), row

    async def set_meeting(self, case_id: int, version: int, at: datetime | None, place: str = "") -> CaseFile:
        """`at` in UTC, ahead; None: there is none. Who has heard of the earlier one hears of the change. `Stale`."""
        row = await self.get(case_id, CaseAction.FAMILY_WRITE)
        if row.state is CaseState.CLOSED or (at is not None and at <= self._desk.now):
            raise Stale
        await self._step(row, version)
        found = await self._desk.session.exec(select(Meeting).where(Meeting.case_id == case_id))
        meeting = found.first()
        who = self._desk.who.account_id
        if meeting is None:
            meeting = Meeting(case_id=case_id, rev=0, set_by=who, set_at=self._desk.now)
            self._desk.session.add(meeting)
        was = meeting.at if meeting.at is not None and meeting.at > self._desk.now else None
        stood = meeting.place
        meeting.at, meeting.place, meeting.rev = at, place.strip() or None, meeting.rev + 1
        meeting.set_by, meeting.set_at = who, self._desk.now
        meeting.remind_at = None if at is None else remind_moment(at, self._desk.now)
        await self._desk.session.flush()
        self._audit("case:meeting", row)
        if was is not None and (was != at or stood != meeting.place):
            # The card has shown it since it was set.
            await self._tell(meeting, was=was)
        return row

    async def _remind_due(self) -> int:
        rows = await self._desk.session.exec(
            select(Meeting)
            .where(col(Meeting.remind_at) <= self._desk.now)
            .order_by(col(Meeting.remind_at), col(Meeting.id))
            .limit(50)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.all())
        for meeting in found:
            meeting.remind_at = None
            if meeting.at is not None and meeting.at > self._desk.now:
                await self._tell(meeting)
        return len(found)

    async def _tell(self, meeting: Meeting, *, was: datetime | None = None) -> None:
        """`was`: what those who are linked may have read until now."""
        what = "soon" if was is None else "changed"
        earlier = {"changed": was is not None} | ({"was": was.isoformat()} if was is not None else {})
        for linked in await self.of_case(meeting.case_id, Scope.MESSAGES):
            await self._desk.outbox.put(
                Notice.FAMILY_MEETING,
                linked.account_id,
                key=f"{Notice.FAMILY_MEETING}:{what}:{meeting.id}:{meeting.rev}:{linked.link_id}",
                args={"link": linked.link_id, "meeting": meeting.id, "rev": meeting.rev, **earlier},
                subject=f"family_link:{linked.link_id}",
                not_after=meeting.at or self._desk.now + timedelta(days=1),
            )

    async def told_meeting(self, meeting_id: int, rev: int) -> Meeting | None:
        """For a message on its way; None once it was set anew."""
        meeting = await self._desk.session.get(Meeting, meeting_id)
        return meeting if meeting is not None and meeting.rev == rev else None
