"""At which whole hour of the Tallinn clock a person hears of the day's duties."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from sqlmodel import col, update

from casework.calendar import tallinn_day, tallinn_moment
from casework.notices import Notice
from casework.reminders import HOURS, USUAL_HOUR
from storage.tables import Outbox, OutboxState, ReminderHour

if TYPE_CHECKING:
    from storage.desk import Desk


def key_of(account_id: int, day: date) -> str:
    """Of the row in the outbox: one list for each person and day."""
    return f"{Notice.DIGEST}:{account_id}:{day}"


async def hour(desk: Desk, account_id: int) -> int:
    row = await desk.session.get(ReminderHour, account_id)
    return USUAL_HOUR if row is None else row.hour


async def set_hour(desk: Desk, chosen: int) -> None:
    """For the actor; as `keep_hour`."""
    await keep_hour(desk, desk.who.account_id, chosen)


async def keep_hour(desk: Desk, account_id: int, chosen: int) -> None:
    """What waits for today moves along. ValueError for an hour that cannot be chosen. For callers that may."""
    if chosen not in HOURS:
        raise ValueError("no such hour")
    today = tallinn_day(desk.now)
    row = await desk.session.get(ReminderHour, account_id) or ReminderHour(account_id=account_id, hour=chosen)
    row.hour = chosen
    desk.session.add(row)
    desk.audit("reminders:hour", f"account:{account_id}")
    await desk.session.exec(
        update(Outbox)
        .where(col(Outbox.key) == key_of(account_id, today), col(Outbox.state) == OutboxState.PENDING)
        .values(not_before=max(desk.now, tallinn_moment(today, time(chosen))))
        .execution_options(synchronize_session=False)
    )
    desk.outbox.put_any = True
