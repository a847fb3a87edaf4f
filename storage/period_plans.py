"""Plans at a period's turn: the old rows end with it, those that the new catalogue has go on; and all of it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select

from casework.next_period import PersonPreview
from casework.period_catalogue import PartChange
from storage.period_people import rows_of_plans
from storage.tables import PeriodMoveCase, PeriodMovePlan, PlannedComponent

if TYPE_CHECKING:
    from storage.desk import Desk

_Pair = tuple[PeriodMovePlan, PlannedComponent, PlannedComponent | None]
_ONE_DAY = timedelta(days=1)


async def carry_over(desk: Desk, person: PersonPreview, moved: PeriodMoveCase, first: date) -> None:
    """The history stays: a row that goes on is a new row from the first day."""
    gone = {part.planned.id for part in person.parts if part.change is PartChange.GONE}
    for old in await rows_of_plans(desk, {person.case_id}, first):
        goes_on = old.id not in gone
        if old.first_day >= first and goes_on:
            continue
        new = _after(old, desk, first) if goes_on else None
        if new is not None:
            desk.session.add(new)
            await desk.session.flush()
        ended = max(first, old.first_day) - _ONE_DAY
        desk.session.add(
            PeriodMovePlan(
                move_case_id=moved.id or 0,
                old_id=old.id or 0,
                old_last_day=old.last_day,
                ended_on=ended,
                new_id=new.id if new else None,
            )
        )
        old.last_day = ended
    await desk.session.flush()


def _after(old: PlannedComponent, desk: Desk, first: date) -> PlannedComponent:
    return PlannedComponent(
        case_id=old.case_id,
        component=old.component,
        provider_id=old.provider_id,
        minutes=old.minutes,
        mode=old.mode,
        domain=old.domain,
        first_day=first,
        last_day=old.last_day,
        created_by=desk.who.account_id,
        created_at=desk.now,
    )


async def of_cases(desk: Desk, cases: Iterable[PeriodMoveCase]) -> list[_Pair]:
    rows = await desk.session.exec(
        select(PeriodMovePlan)
        .where(col(PeriodMovePlan.move_case_id).in_({one.id for one in cases}))
        .order_by(col(PeriodMovePlan.id))
    )
    found: list[_Pair] = []
    for row in rows.all():
        old = await desk.session.get_one(PlannedComponent, row.old_id)
        new = await desk.session.get_one(PlannedComponent, row.new_id) if row.new_id else None
        found.append((row, old, new))
    return found


def changed(pairs: Sequence[_Pair]) -> set[int]:
    """Cases whose plan somebody has changed since: what they wrote is not thrown away."""
    return {
        old.case_id
        for row, old, new in pairs
        if old.last_day != row.ended_on or (new is not None and new.last_day != row.old_last_day)
    }


async def put_back(desk: Desk, pairs: Sequence[_Pair]) -> None:
    """As it stood before; only what `changed` does not name."""
    for row, old, _ in pairs:
        old.last_day = row.old_last_day
    await desk.session.flush()
    await desk.session.exec(
        delete(PeriodMovePlan)
        .where(col(PeriodMovePlan.id).in_([row.id for row, _, _ in pairs]))
        .execution_options(synchronize_session=False)
    )
    await desk.session.exec(
        delete(PlannedComponent)
        .where(col(PlannedComponent.id).in_([row.new_id for row, _, _ in pairs if row.new_id]))
        .execution_options(synchronize_session=False)
    )
