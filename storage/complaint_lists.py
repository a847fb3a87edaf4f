"""Pages of feedback: a municipality's for who may read it, one's own for a sender; and what is erased in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import col, func, select, update

from casework.calendar import tallinn_day
from casework.complaint_permissions import ComplaintAction, may_complaint
from casework.complaint_terms import Term, rules
from casework.complaints import ENDED, OPEN, Status
from casework.people import Role
from storage import data_holds
from storage.complaint_appeals import subject_of
from storage.data_scope import fetched
from storage.tables import Complaint, ComplaintEvent, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk

PAGE = 6


class ComplaintFilter(StrEnum):
    OPEN = "open"
    LATE = "late"
    MINE = "mine"
    ANSWERED = "answered"
    """Answered or ended, thanks too."""
    SENT = "sent"
    """Those that the actor sent."""


@dataclass(frozen=True, slots=True)
class ComplaintPage:
    rows: tuple[Complaint, ...]
    number: int
    """From 0."""
    pages: int
    total: int


async def page(desk: Desk, wanted: ComplaintFilter, number: int) -> ComplaintPage:
    """What waits the longest first; a number outside the list gives the nearest page there is."""
    where = await _where(desk, wanted)
    total = (await desk.session.exec(select(func.count()).select_from(Complaint).where(*where))).one()
    pages = max(1, -(-total // PAGE))
    number = min(max(number, 0), pages - 1)
    newest = wanted in {ComplaintFilter.ANSWERED, ComplaintFilter.SENT}
    order = col(Complaint.id).desc() if newest else col(Complaint.due)
    rows = await desk.session.exec(
        select(Complaint).where(*where).order_by(order, col(Complaint.id)).offset(number * PAGE).limit(PAGE)
    )
    return ComplaintPage(tuple(rows.all()), number, pages, total)


_ALIVE = col(Complaint.erased_at).is_(None)


def _sent(desk: Desk) -> list[Any]:
    return [_ALIVE, Complaint.sender_id == desk.who.account_id]


async def _where(desk: Desk, wanted: ComplaintFilter) -> list[Any]:
    """Only what the actor may read: the list itself is the permission."""
    if wanted is ComplaintFilter.SENT:
        return _sent(desk)
    shown = [_ALIVE, or_(_visible(desk), col(Complaint.id).in_(await _to_take_anew(desk)))]
    open_ = col(Complaint.status).in_(OPEN)
    match wanted:
        case ComplaintFilter.LATE:
            return [*shown, open_, col(Complaint.due) < tallinn_day(desk.now)]
        case ComplaintFilter.MINE:
            return [*shown, open_, Complaint.taken_by == desk.who.account_id]
        case ComplaintFilter.ANSWERED:
            return [*shown, col(Complaint.status).not_in(OPEN)]
        case _:
            return [*shown, open_]


def _visible(desk: Desk) -> ColumnElement[bool]:
    """As `complaint_permissions`, in one condition: neither one's own nor what goes past the actor."""
    who, me = desk.who, desk.who.account_id
    parts: list[ColumnElement[bool]] = [
        and_(col(Complaint.municipality_id).in_(who.municipalities()), col(Complaint.specialist_id).is_(None)),
        col(Complaint.municipality_id).in_(who.led()),
    ]
    for item in who.memberships:
        if item.role not in {Role.BASE_SUPPORT_SPECIALIST, Role.CASE_MANAGER} or item.municipality_id is None:
            continue
        place = item.municipality_id
        hands = {me, *(one.absent_id for one in who.deputyships if one.municipality_id == place)}
        theirs: ColumnElement[bool] = col(Complaint.taken_by).in_(hands)
        if item.role is Role.BASE_SUPPORT_SPECIALIST:
            theirs = or_(theirs, col(Complaint.specialist_id).in_(hands))
        parts.append(and_(col(Complaint.municipality_id) == place, theirs))
    not_past = or_(col(Complaint.past_id).is_(None), col(Complaint.past_id) != me)
    not_own = or_(col(Complaint.sender_id).is_(None), col(Complaint.sender_id) != me)
    return and_(or_(*parts), not_past, not_own)


async def _to_take_anew(desk: Desk) -> list[int]:
    """What was sent to a specialist and answered, and waits for another case manager: nobody who leads may have it.

    Few wait so at a time; of each the permission itself is asked.
    """
    rows = await desk.session.exec(
        select(Complaint).where(
            _ALIVE,
            Complaint.status == Status.SENT,
            col(Complaint.appealed).is_(True),
            col(Complaint.specialist_id).is_not(None),
            col(Complaint.municipality_id).in_(desk.who.municipalities()),
        )
    )
    return [
        row.id or 0
        for row in rows.all()
        if may_complaint(desk.who, ComplaintAction.READ, await subject_of(desk, row))
    ]


async def has_any(desk: Desk) -> bool:
    """Whether the actor has sent something that can be followed."""
    found = await desk.session.exec(select(Complaint.id).where(*_sent(desk)).limit(1))
    return found.first() is not None


# ── in time ──────────────────────────────────────────────────────────────────


async def lapse_due(desk: Desk) -> int:
    """An answer to which nothing was said holds; its time of keeping begins."""
    before = desk.now - timedelta(days=rules()[Term.JUDGING].days)
    rows = await desk.session.exec(
        select(Complaint).where(Complaint.status == Status.ANSWERED, col(Complaint.answered_at) < before)
    )
    ended = 0
    for row in rows.all():
        ended += await desk.complaints.lapse(row)
    return ended


async def erase_due(desk: Desk) -> int:
    """Words, names and whoever is behind them go once the municipality's time has passed; the count stays."""
    erased, kept = 0, [row[0] for row in await fetched(desk, data_holds.complaints(desk))]
    places = (await desk.session.exec(select(MunicipalityRow.id, MunicipalityRow.retention_days))).all()
    for place, days in places:
        old: list[Any] = [
            Complaint.municipality_id == place,
            col(Complaint.erased_at).is_(None),
            col(Complaint.status).in_(ENDED),
            col(Complaint.closed_at) < desk.now - timedelta(days=days),
            col(Complaint.id).not_in(kept),
        ]
        ids = select(Complaint.id).where(*old)
        await desk.session.exec(
            update(ComplaintEvent)
            .where(col(ComplaintEvent.complaint_id).in_(ids))
            .values(text=None, account_id=None)
            .execution_options(synchronize_session=False)
        )
        done = await desk.session.exec(
            update(Complaint)
            .where(*old)
            .values(
                **dict.fromkeys(("text", "name", "sender_id", "link_id", "case_id", "specialist_id", "past_id")),
                erased_at=desk.now,
            )
            .execution_options(synchronize_session=False)
        )
        if done.rowcount:
            desk.audit("complaint:erase", f"complaints:{done.rowcount}", place)
        erased += done.rowcount
    return erased
