"""What comes to a stop with a person's leaving, and how it goes on when the note was a mistake."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import col, or_, select

from storage.tables import CaseFile, PauseRow, PlannedComponent, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

_ONE_DAY = timedelta(days=1)


async def stop_everything_about(desk: Desk, row: CaseFile, day: date) -> dict[str, Any]:
    """The one place: whatever speaks of a person by itself or runs on for them ends here, in this transaction.

    `day` is the last one. Duties follow from the facts, the outbox is cleared by the caller; links to families
    end without a word. Returns what it was before, as JSON, for `go_on_with`.
    """
    return {
        "pause": await _stop_pause(desk, row, day),
        "plans": await _stop_plans(desk, row, day),
        "rings": await _stop_rings(desk, row),
        "family": await desk.family.stop(row),
        "meeting": await desk.family.stop_meeting(row),
    }


async def go_on_with(desk: Desk, former: Mapping[str, Any]) -> None:
    """Everything as it was."""
    await desk.family.go_on(former.get("family", []))
    if (meeting := former.get("meeting")) is not None:
        await desk.family.meet_again(meeting)
    if former["pause"] is not None:
        await _reopen_pause(desk, former["pause"])
    for plan_id, last_day in former["plans"]:
        plan = await desk.session.get_one(PlannedComponent, plan_id)
        plan.last_day = date.fromisoformat(last_day) if last_day else None
    for referral_id, moment in former["rings"]:
        referral = await desk.session.get_one(Referral, referral_id)
        if referral.ring_at is None:
            referral.ring_at = datetime.fromisoformat(moment)


async def _stop_pause(desk: Desk, row: CaseFile, day: date) -> dict[str, Any] | None:
    pause = await desk.pauses.now(row.id)
    if pause is None:
        return None
    former = {"id": pause.id, "look_at": pause.look_at.isoformat() if pause.look_at else None}
    desk.pauses.stop(pause, day)
    return former


async def _reopen_pause(desk: Desk, former: Mapping[str, Any]) -> None:
    pause = await desk.session.get_one(PauseRow, former["id"])
    pause.rev += 1
    pause.until = pause.ended_at = pause.ended_by = None
    pause.look_at = datetime.fromisoformat(former["look_at"]) if former["look_at"] else None


async def _stop_plans(desk: Desk, row: CaseFile, day: date) -> list[tuple[int, str | None]]:
    """Plans end on that day; what was to begin later never counts. Hours of the days before stay what they are."""
    rows = await desk.session.exec(
        select(PlannedComponent).where(
            PlannedComponent.case_id == row.id,
            or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) > day),
        )
    )
    former = []
    for plan in rows.all():
        former.append((plan.id or 0, plan.last_day.isoformat() if plan.last_day else None))
        plan.last_day = day if plan.first_day <= day else plan.first_day - _ONE_DAY
        desk.audit("plan:end", f"planned_component:{plan.id}", row.municipality_id)
    return former


async def _stop_rings(desk: Desk, row: CaseFile) -> list[tuple[int, str]]:
    """The contact clock of what was reported about the person: nobody is asked to get in touch any more."""
    rows = await desk.session.exec(
        select(Referral).where(
            Referral.person_id == row.person_id,
            Referral.municipality_id == row.municipality_id,
            col(Referral.ring_at).is_not(None),
        )
    )
    former = []
    for referral in rows.all():
        if referral.ring_at is not None:
            former.append((referral.id or 0, referral.ring_at.isoformat()))
            referral.ring_at = None
    return former
