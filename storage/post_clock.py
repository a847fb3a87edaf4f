"""The clock of weekly posts: municipalities whose moment has come."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, func, or_, select

from casework.notices import Notice
from casework.weekly_posts import Schedule, goes_out, newest, next_after, span_of
from storage.tables import GroupState, PostGroup, PostPlace

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 20
_ONE_WEEK = timedelta(days=7)


class PostClock:
    """What it puts into the outbox is keyed by municipality, week and reader: rung twice, it is said once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def next_moment(self) -> datetime | None:
        """The next municipality's (UTC)."""
        return (await self._desk.session.exec(select(func.min(col(PostPlace.next_at))))).one()

    async def ring_due(self) -> int:
        """How many moments had come; of two processes each takes its own rows."""
        rows = await self._desk.session.exec(
            select(PostPlace)
            .where(or_(col(PostPlace.next_at).is_(None), col(PostPlace.next_at) <= self._desk.now))
            .order_by(col(PostPlace.municipality_id))
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        found = rows.all()
        for row in found:
            await self._ring(row)
        return len(found)

    async def wind(self, row: PostPlace) -> None:
        """To the next moment of its own day and hour, by the office's days."""
        hours = await self._desk.municipalities.hours(row.municipality_id)
        row.next_at = next_after(schedule_of(row), hours, self._desk.now, row.said)
        self._desk.outbox.put_any = True

    async def rewind(self, municipality_id: int) -> None:
        """The office's days changed."""
        row = await self._desk.session.get(PostPlace, municipality_id)
        if row is not None:
            await self.wind(row)

    # ── a municipality ───────────────────────────────────────────────────────

    async def _ring(self, row: PostPlace) -> None:
        if row.next_at is not None:
            schedule, hours = schedule_of(row), await self._desk.municipalities.hours(row.municipality_id)
            monday = newest(schedule, hours, self._desk.now)
            at = goes_out(schedule, hours, monday, self._desk.now)
            if at is not None and (row.said is None or monday > row.said):
                await self._say(row.municipality_id, monday, at)
            row.said = max(monday, row.said or monday)
        await self.wind(row)

    async def _say(self, place_id: int, monday: date, at: datetime) -> None:
        """To the case managers who are there and to the groups; whoever does not want it is asked at the sending."""
        args = {"place": place_id, "span": span_of(monday).key}
        late = at + _ONE_WEEK
        for account in await self._desk.recipients.on_duty(place_id):
            await self._desk.outbox.put(
                Notice.WEEK_POST,
                account.id or 0,
                key=f"{Notice.WEEK_POST}:{place_id}:{args['span']}:{account.id}",
                args=args,
                not_before=at,
                not_after=late,
            )
        for group in await self._groups(place_id):
            await self._desk.outbox.put(
                Notice.WEEK_POST_GROUP,
                group.connected_by,
                group_id=group.id,
                key=f"{Notice.WEEK_POST_GROUP}:{place_id}:{args['span']}:{group.id}",
                args={**args, "turn": group.turn},
                not_before=at,
                not_after=late,
            )

    async def _groups(self, place_id: int) -> list[PostGroup]:
        rows = await self._desk.session.exec(
            select(PostGroup)
            .where(PostGroup.municipality_id == place_id, PostGroup.state == GroupState.CONNECTED)
            .order_by(col(PostGroup.id))
        )
        return list(rows.all())


def schedule_of(row: PostPlace) -> Schedule:
    return Schedule(row.weekday, row.hour)
