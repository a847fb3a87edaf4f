"""Cards that nobody confirmed: named once on the next working morning, and once more before they are erased."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.hours import CardState
from casework.hours_waiting import erased_on, morning_before, next_morning
from casework.notices import Notice
from storage.tables import HoursCard

if TYPE_CHECKING:
    from storage.desk import Desk

_AHEAD = timedelta(days=2)
"""A morning is written down so long before it comes."""
_UNTIL = timedelta(hours=9)
"""After it, on the same day, nobody is told any more."""


async def remind(desk: Desk) -> None:
    """Puts what is to be said in the next days; by worker and day, so that it is said once."""
    rows = await desk.session.exec(
        select(HoursCard.worker_id, HoursCard.sent_at).where(
            HoursCard.state == CardState.DRAFT, col(HoursCard.data).is_not(None)
        )
    )
    wanted = {
        (notice, worker_id, at)
        for worker_id, sent_at in rows.all()
        for notice, at in (
            (Notice.HOURS_UNCONFIRMED, next_morning(sent_at)),
            (Notice.HOURS_ERASED_SOON, morning_before(sent_at)),
        )
        if desk.now - _UNTIL < at < desk.now + _AHEAD
    }
    for notice, worker_id, at in sorted(wanted):
        day = tallinn_day(at).isoformat()
        await desk.outbox.put(
            notice,
            worker_id,
            key=f"{notice}:{worker_id}:{day}",
            args={"day": day},
            not_before=at,
            not_after=at + _UNTIL,
        )


def named_on(day: date, cards: Iterable[HoursCard]) -> list[HoursCard]:
    """Whose first morning that is."""
    return [card for card in cards if tallinn_day(next_morning(card.sent_at)) == day]


def warned_on(day: date, cards: Iterable[HoursCard]) -> list[HoursCard]:
    """Those about whose end is told on that morning."""
    return [card for card in cards if tallinn_day(morning_before(card.sent_at)) == day]


def first_end(cards: Iterable[HoursCard]) -> datetime:
    """When the first of them is erased."""
    return min(erased_on(card.sent_at) for card in cards)
