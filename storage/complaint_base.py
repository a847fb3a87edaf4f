"""What every act on feedback needs: the row itself, the right to it, and one change at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.complaint_permissions import ComplaintAction, may_complaint
from casework.complaints import Move, NotPossible, after
from storage.complaint_appeals import subject_of
from storage.complaint_news import ComplaintNews
from storage.errors import NotHere
from storage.tables import Complaint, ComplaintEvent

if TYPE_CHECKING:
    from storage.desk import Desk


class ComplaintBase:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._news = ComplaintNews(desk)

    async def get(self, complaint_id: int, action: ComplaintAction) -> Complaint:
        """The row for one who may do that with it; raises `NotHere`."""
        row = await self._desk.session.get(Complaint, complaint_id)
        if row is None or row.erased_at is not None:
            raise NotHere
        if not may_complaint(self._desk.who, action, await subject_of(self._desk, row)):
            raise NotHere
        return row

    async def events(self, row: Complaint) -> list[ComplaintEvent]:
        """What happened, oldest first. For callers that may see it."""
        found = await self._desk.session.exec(
            select(ComplaintEvent).where(ComplaintEvent.complaint_id == row.id).order_by(col(ComplaintEvent.id))
        )
        return list(found.all())

    async def _move(
        self,
        row: Complaint,
        move: Move,
        version: int,
        *,
        text: str | None = None,
        last: bool = False,
        **values: object,
    ) -> Complaint:
        """Changes the row if it still is as the actor saw it; otherwise `NotPossible`, whoever was faster."""
        status = after(row.status, move, last=last)
        changed = await self._desk.session.exec(
            update(Complaint)
            .where(col(Complaint.id) == row.id, col(Complaint.version) == version)
            .values(**{"status": status, "version": version + 1, **values})
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.refresh(row)
        if changed.rowcount != 1:
            raise NotPossible("changed meanwhile")
        self._note(row, move, text)
        await self._desk.complaint_duties.sync(row)
        return row

    def _note(self, row: Complaint, move: Move, text: str | None = None) -> None:
        actor = self._desk.actor
        self._desk.session.add(
            ComplaintEvent(
                complaint_id=row.id or 0,
                account_id=actor.account_id if actor else None,
                move=move,
                at=self._desk.now,
                text=text,
            )
        )
        self._desk.audit(f"complaint:{move}", f"complaint:{row.id}", row.municipality_id)


def question_of(events: list[ComplaintEvent]) -> ComplaintEvent | None:
    """The question that waits for its answer, if any."""
    found = None
    for one in events:
        if one.move is Move.ASK:
            found = one
        elif one.move in {Move.REPLY, Move.ANSWER}:
            found = None
    return found
