"""Complaints of a municipality as counts: for the weekly post of its case managers and its file."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.complaints import OPEN, Kind
from casework.summaries import ComplaintFigures, Span
from storage.tables import Complaint

if TYPE_CHECKING:
    from storage.desk import Desk


async def figures(desk: Desk, municipality_id: int, span: Span, *, with_open: bool) -> ComplaintFigures:
    """Neither the reader's own nor what goes past the reader. For callers that have asked for the right.

    `with_open`: also what waits now, which says nothing of a span long ago.
    """
    where: list[Any] = [
        Complaint.municipality_id == municipality_id,
        Complaint.kind == Kind.COMPLAINT,
        col(Complaint.erased_at).is_(None),
    ]
    if desk.actor is not None:
        me = desk.actor.account_id
        where += [or_(col(one).is_(None), col(one) != me) for one in (Complaint.past_id, Complaint.sender_id)]
    found = await desk.session.exec(
        select(col(Complaint.status), col(Complaint.due), col(Complaint.sent_at), col(Complaint.answered_at)).where(
            *where
        )
    )
    rows, today = found.all(), tallinn_day(desk.now)
    waiting = [due for status, due, _, _ in rows if status in OPEN]
    answered = [
        (due, tallinn_day(at)) for status, due, _, at in rows if at and status not in OPEN and _within(span, at)
    ]
    met_late = sum(due is not None and day > due for due, day in answered)
    return ComplaintFigures(
        open=len(waiting) if with_open else None,
        late=sum(due is not None and due < today for due in waiting) if with_open else None,
        new=sum(_within(span, sent) for _, _, sent, _ in rows),
        on_time=len(answered) - met_late,
        met_late=met_late,
    )


def _within(span: Span, at: datetime) -> bool:
    return span.first <= tallinn_day(at) <= span.last
