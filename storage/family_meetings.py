"""The next meeting: set by who works with the person, seen by who is linked, said once more the day before."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import col, or_, select, update

from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.family import Linked, Scope
from casework.family_told import remind_moment
from casework.notices import Notice
from storage.errors import Stale
from storage.family_card import FamilyCard
from storage.outbox import PUT_OFF
from storage.tables import CaseFile, Meeting, Outbox, OutboxState

PLACE_LONGEST = 80
_NEW = f"{Notice.FAMILY_MEETING}:new"


class FamilyMeetings(FamilyCard):
    async def meeting_of(self, case_id: int) -> tuple[Meeting | None, CaseFile]:
        """For those who may set it. Raises `NotHere`."""
        row = await self.get(case_id, CaseAction.FAMILY_WRITE)
        return await self.next_meeting(case_id), row

    async def set_meeting(self, case_id: int, version: int, at: datetime | None, place: str = "") -> CaseFile:
        """`at` in UTC, ahead; None: there is none. Everybody who may have messages hears of it, once. `Stale`.

        Whose word about it still waits has not heard of the earlier one: for them it is a new one, or none at all.
        """
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
        if at is not None and at == was and (meeting.place or "") == place.strip():
            return row
        unheard = await self._recall(meeting)
        meeting.at, meeting.place, meeting.rev = at, place.strip() or None, meeting.rev + 1
        meeting.set_by, meeting.set_at = who, self._desk.now
        meeting.remind_at = None if at is None else remind_moment(at, self._desk.now)
        await self._desk.session.flush()
        self._audit("case:meeting", row)
        await self._tell_set(meeting, was, unheard)
        return row

    async def _recall(self, meeting: Meeting) -> set[int]:
        """A word about a new meeting that waits is not sent any more; to which links it was to go.

        One that is just being sent counts as heard.
        """
        rows = await self._desk.session.exec(
            update(Outbox)
            .where(
                col(Outbox.key).startswith(f"{_NEW}:{meeting.id}:{meeting.rev}:", autoescape=True),
                col(Outbox.state) == OutboxState.PENDING,
                or_(
                    col(Outbox.lease_until).is_(None),
                    col(Outbox.lease) == PUT_OFF,
                    col(Outbox.lease_until) <= self._desk.now,
                ),
            )
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now)
            .returning(col(Outbox.key))
        )
        return {int(key.rpartition(":")[2]) for (key,) in rows.all()}

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
                await self._remind_of(meeting)
        return len(found)

    async def _tell_set(self, meeting: Meeting, was: datetime | None, unheard: set[int]) -> None:
        """`was`: what those who are linked may have read until now, on the card too."""
        for linked in await self.of_case(meeting.case_id, Scope.MESSAGES):
            if was is not None and linked.link_id not in unheard:
                await self._say_meeting(meeting, linked, "changed", {"changed": True, "was": was.isoformat()})
            elif meeting.at is not None:
                await self._say_meeting(meeting, linked, "new", {"changed": False, "new": True})

    async def _remind_of(self, meeting: Meeting) -> None:
        for linked in await self.of_case(meeting.case_id, Scope.MESSAGES):
            await self._say_meeting(meeting, linked, "soon", {"changed": False})

    async def _say_meeting(self, meeting: Meeting, linked: Linked, what: str, more: dict[str, Any]) -> None:
        await self._desk.outbox.put(
            Notice.FAMILY_MEETING,
            linked.account_id,
            key=f"{Notice.FAMILY_MEETING}:{what}:{meeting.id}:{meeting.rev}:{linked.link_id}",
            args={"link": linked.link_id, "meeting": meeting.id, "rev": meeting.rev, **more},
            subject=f"family_link:{linked.link_id}",
            not_after=meeting.at or self._desk.now + timedelta(days=1),
        )

    async def told_meeting(self, meeting_id: int, rev: int) -> Meeting | None:
        """For a message on its way; None once it was set anew."""
        meeting = await self._desk.session.get(Meeting, meeting_id)
        return meeting if meeting is not None and meeting.rev == rev else None
