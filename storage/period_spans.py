"""Which period holds for a case on any day: moves may lie ahead, and hours of December are billed as December's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.period_spans import Span
from storage.tables import PeriodMoveCase

if TYPE_CHECKING:
    from storage.desk import Desk


async def of_cases(desk: Desk, case_ids: Iterable[int] | SelectOfScalar[Any]) -> dict[int, list[Span]]:
    """By case, in the order of their days; a case that was never moved is not there. One statement."""
    wanted = case_ids if isinstance(case_ids, SelectOfScalar) else set(case_ids)
    rows = await desk.session.exec(
        select(PeriodMoveCase)
        .where(col(PeriodMoveCase.case_id).in_(wanted), col(PeriodMoveCase.live).is_(True))
        .order_by(col(PeriodMoveCase.first_day), col(PeriodMoveCase.id))
    )
    found: defaultdict[int, list[Span]] = defaultdict(list)
    for row in rows.all():
        found[row.case_id].append(Span(row.first_day, row.before, row.after, row.done))
    return found
